"""What every other chapter stands on: days, languages, roles, refusals, and what a notice is."""
