"""What comes in about programmes as files."""
