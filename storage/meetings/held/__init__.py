"""A meeting that is held: who comes, what is caught there, and how it was."""
