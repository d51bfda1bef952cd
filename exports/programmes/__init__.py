"""A programme with its steps, clusters and organisations."""
