"""Assessments: the rows of checklists, rounds and levels."""
