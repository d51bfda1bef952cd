"""Screens: what somebody sees of all of it at once."""
