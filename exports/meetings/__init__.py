"""Meetings, and what a team says it has reached between them."""
