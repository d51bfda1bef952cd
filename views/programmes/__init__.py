"""Programmes: the rhythm of a collaborative, from its template to its own copy."""
