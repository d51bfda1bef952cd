"""What people do in the demo's year."""
