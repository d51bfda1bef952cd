"""Reflections: what people wrote down to learn from."""
