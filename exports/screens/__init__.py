"""Whole files: everything one person may take with her."""
