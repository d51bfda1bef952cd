"""People, and where they sit."""
