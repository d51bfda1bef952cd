"""What was pasted in our conversation, known by its message as a file is by its id."""


def reference(channel: str, ts: str) -> str:
    """Stands where a file's id else stands; no id of Slack's holds a colon."""
    return f"{channel}:{ts}"


def place(known_by: str) -> tuple[str, str] | None:
    """The conversation and the message; None for a file."""
    channel, colon, ts = known_by.partition(":")
    return (channel, ts) if colon else None
