"""The database, and the notice that every other chapter promises by."""
