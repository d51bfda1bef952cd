"""Assessments: a level is chosen, a round is opened, a checklist is brought in."""
