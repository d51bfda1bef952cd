"""Whatever came in: what kind of table it is, and how it is read."""
