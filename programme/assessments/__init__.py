"""Assessments: checklists as versioned data, rounds of self-assessment, and what moved between them."""
