"""How the bot is: for those who run it, and for what watches it."""
