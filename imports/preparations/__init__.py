"""A checklist that came in: the points an organisation is to judge itself by."""
