"""Meetings, the questions that hang on them, and the stages between."""
