"""Measuring: what an improvement counts, and its values on their way in."""
