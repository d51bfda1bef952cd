"""The command line: its words and options; what a command does stands in bot/commands."""
