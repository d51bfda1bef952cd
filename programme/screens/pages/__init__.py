"""What stands on the pages of an organisation, a cluster and a year."""
