"""What is asked of whoever comes in, before any listener is called."""
