"""What every file is made of: shapes, sheets and cells, charts and paper to draw on."""
