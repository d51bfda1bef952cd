"""The language somebody reads: hers once she has chosen, before that the programme's in the North."""

from collections.abc import Iterable

from sqlalchemy import update
from sqlalchemy.orm import Session

from programme.ground.languages import Language
from programme.people.acts import Act
from programme.people.people import Person
from storage.ground.batches import some
from storage.people import people
from storage.people import tables as people_tables


def choose(session: Session, act: Act, language: Language) -> Person:
    """She says so herself, and no account of hers changes it after that."""
    row = session.get_one(people_tables.Person, act.by.id)
    row.language, row.language_chosen = language, True
    session.flush()
    return people.person(row)


def follow_zone(session: Session, person_ids: Iterable[str], zone: str) -> None:
    """Who has no Slack to tell where she is has the programme's clock."""
    row = people_tables.Person
    for ids in some(person_ids):
        elsewhere = (row.id.in_(ids), row.slack_id.is_(None), row.zone != zone)
        session.execute(update(row).where(*elsewhere).values(zone=zone))
    _expire(session, "zone")


def follow_programme(session: Session, person_ids: Iterable[str], language: Language) -> None:
    """Who gets a seat and has chosen nothing reads the programme's, where her Slack is Nordic or none."""
    row = people_tables.Person
    for ids in some(person_ids):
        session.execute(
            update(row)
            .where(row.id.in_(ids), row.language_chosen.is_(False), row.language != language)
            .where(row.nordic.is_(True) | row.slack_id.is_(None))
            .values(language=language)
        )
    _expire(session, "language")


def _expire(session: Session, name: str) -> None:
    for one in list(session.identity_map.values()):
        if isinstance(one, people_tables.Person):
            session.expire(one, [name])
