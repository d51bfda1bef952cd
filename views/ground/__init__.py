"""Slack's blocks and windows, and words that every view needs."""
