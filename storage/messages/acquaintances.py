"""Acquaintances: who acts in Slack, and the words she reads, asked at every click and so in one go."""

from sqlalchemy.orm import Session

from programme.people.people import Person
from storage.messages.letters import Words, own_words
from storage.people import people


def in_slack(session: Session, workspace_id: str, slack_id: str) -> tuple[Person, Words] | None:
    """None for somebody whom we have not met."""
    person = people.in_slack(session, workspace_id, slack_id)
    return None if person is None else (person, own_words(session, person))
