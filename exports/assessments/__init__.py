"""Assessments: rounds, levels and movement in files, and the heat map."""
