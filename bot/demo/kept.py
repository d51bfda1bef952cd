"""How to look around in the database that a demo has left behind."""

COMMANDS = (
    "status",
    "export --programme {programme} --out mine.xlsx --as 'Maria Lind'",
    "person --person 'Maria Lind' --out maria",
)
"""Words after ``hemmaplan``: none of them asks Slack."""


def ways_in(url: str, programme_id: str) -> list[str]:
    """Command lines to copy, each whole."""
    return [f"DATABASE_URL={url} hemmaplan {one.format(programme=programme_id)}" for one in COMMANDS]
