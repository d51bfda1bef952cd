"""What is still to be done: all that is open, what a passed meeting left open, and nudges about it."""
