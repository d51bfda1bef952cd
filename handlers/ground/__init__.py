"""What every listener stands on: the house, the windows, the forms."""
