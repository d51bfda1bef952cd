"""Changes that touch everything at once: somebody comes, goes or is away; a date or a plan is another."""
