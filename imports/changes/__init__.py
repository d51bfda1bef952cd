"""A participant list that came in: what it says, offered before anybody is added."""
