"""Improvement work: what a team sets out to change, its ideas, tests, measures and actions."""
