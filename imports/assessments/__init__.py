"""Assessments: a checklist as it comes in from Excel."""
