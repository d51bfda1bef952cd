"""Values of a measure that came in: what they are, offered before any is kept."""
