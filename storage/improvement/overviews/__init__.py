"""Improvements seen together: beside each other, as one dossier, and how ideas travel."""
