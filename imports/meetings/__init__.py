"""What calendars answer the invitations to meetings."""
