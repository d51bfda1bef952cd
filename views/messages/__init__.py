"""Messages: what is said uninvited, to whom, on which day, and what becomes of it."""
