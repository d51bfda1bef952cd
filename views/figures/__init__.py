"""Figures: values over time as they are written, read and judged, whatever they measure."""
