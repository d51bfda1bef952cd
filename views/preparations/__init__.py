"""Preparations: what is owed before a meeting, and what others read of it."""
