"""What is still to be done, and what becomes of it."""
