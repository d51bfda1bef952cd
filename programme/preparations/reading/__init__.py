"""What others read of what was handed in."""
