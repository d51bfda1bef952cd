"""Acquaintances: who acts in Slack, and the words she reads, asked at every click and so in one question."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.people.people import Person
from programme.programmes.own_words import told
from programme.programmes.programmes import merged_words
from storage.messages.letters import Words
from storage.people import people
from storage.people import tables as people_tables
from storage.programmes import tables as programme_tables


def in_slack(session: Session, workspace_id: str, slack_id: str) -> tuple[Person, Words] | None:
    """None for somebody whom we have not met. Her words are her organisation's over her programme's."""
    who, seat = people_tables.Person, people_tables.Membership
    there, home = programme_tables.Programme, programme_tables.Organisation
    rows = session.execute(
        select(who, seat.organisation_id, home.words, there.words)
        .outerjoin(seat, seat.person_id == who.id)
        .outerjoin(home, home.id == seat.organisation_id)
        .outerjoin(there, there.id == seat.programme_id)
        .where(who.workspace_id == workspace_id, who.slack_id == slack_id)
    ).all()
    if not rows:
        return None
    row, _, own, programmes = min(rows, key=lambda one: one[1] is None)
    person = people.person(row)
    return person, merged_words(told(own or {}), told((programmes or {}).get(person.language, {})))
