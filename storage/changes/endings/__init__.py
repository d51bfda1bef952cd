"""Endings: somebody or something leaves for good, and what becomes of what was theirs."""
