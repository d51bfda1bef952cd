"""What others read of what was handed in: the readings, answers beside each other, shared files."""
