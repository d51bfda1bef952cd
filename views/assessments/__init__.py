"""Assessments: the screen of all points, one point at a time, and what moved."""
