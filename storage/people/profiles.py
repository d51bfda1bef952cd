"""Profiles: of whom Slack says what we know already. A whole workspace is looked at each night."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.languages import Language
from programme.people.claims import may_be_asked
from storage.ground.batches import among, some
from storage.people.people import Profile
from storage.people.tables import Membership, Person
from storage.programmes.tables import Programme

SAID = ("name", "zone", "email", "standing", "admin", "nordic")


def with_news(session: Session, workspace_id: str, profiles: Collection[Profile]) -> list[Profile]:
    """Those to look at one by one: the others are as they were, or nobody we know or wait for."""
    ids = [one.slack_id for one in profiles]
    rows = {row.slack_id: row for row in _rows(session, workspace_id, ids)}
    languages = _languages(session, [row.id for row in rows.values() if row.nordic])
    waited_for = _addresses(session, workspace_id, {one.email for one in profiles if one.email})
    return [
        one
        for one in profiles
        if (not one.is_plain(workspace_id) and _may_be_asked(one))
        or one.email in waited_for
        or ((row := rows.get(one.slack_id)) is not None and not _is_told(row, one, languages.get(row.id)))
    ]


def _may_be_asked(told: Profile) -> bool:
    return may_be_asked(told.standing, is_bot=told.is_bot, deactivated=told.deactivated)


def _is_told(row: Person, told: Profile, programmes: Language | None) -> bool:
    nordic = row.nordic if told.nordic is None else told.nordic
    reads = programmes or told.language if nordic and told.language else told.language
    return (
        all(getattr(told, name) in (None, getattr(row, name)) for name in SAID)
        and (reads is None or row.language_chosen or row.language == reads)
        and told.deactivated is (row.deactivated_at is not None)
    )


def _rows(session: Session, workspace_id: str, slack_ids: Collection[str]) -> list[Person]:
    found: list[Person] = []
    for ids in some(slack_ids):
        query = select(Person).where(Person.workspace_id == workspace_id, among(Person.slack_id, ids))
        found += session.scalars(query)
    return found


def _languages(session: Session, person_ids: Collection[str]) -> dict[str, Language]:
    """Person → the language of the newest programme she has a seat in."""
    found: list[tuple[datetime, str, Language]] = []
    for ids in some(person_ids):
        query = select(Programme.created_at, Membership.person_id, Programme.language)
        found += session.execute(
            query.join(Membership, Membership.programme_id == Programme.id).where(
                among(Membership.person_id, ids)
            )
        )
    return {person_id: language for _, person_id, language in sorted(found, key=lambda one: one[0])}


def _addresses(session: Session, workspace_id: str, emails: Collection[str]) -> set[str]:
    """Of those, the ones under which somebody waits to be met in Slack."""
    found: set[str] = set()
    for theirs in some(emails):
        query = select(Person.email).where(
            Person.workspace_id == workspace_id, Person.slack_id.is_(None), among(Person.email, theirs)
        )
        found.update(email for email in session.scalars(query) if email)
    return found
