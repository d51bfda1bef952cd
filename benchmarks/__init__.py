"""What things cost, beside a peer in the same run: a ratio can be told between machines, a time cannot."""
