"""The bot against a Slack on this machine, and in the browser."""
