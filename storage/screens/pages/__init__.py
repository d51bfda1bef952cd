"""Pages of an organisation, a cluster and a year."""
