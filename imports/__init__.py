"""Imports: what comes in as files and pasted lines, read into values."""
