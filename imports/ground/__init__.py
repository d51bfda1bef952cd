"""What every table is read by, whatever file it came in, and the process it is read in."""
