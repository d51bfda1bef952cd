"""Preparations: what is owed before a meeting, with what was handed in."""
