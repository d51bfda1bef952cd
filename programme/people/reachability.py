"""Reachability: why somebody gets no messages from us, and how seldom her organisation is told so."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from programme.people.people import Person, Standing

GONE = frozenset({"user_not_found", "user_disabled", "channel_not_found"})
"""Slack's answers for an account that is not in the workspace any more."""


class Why(StrEnum):
    """Why nothing from us arrives."""

    NO_ACCOUNT = "no-account"  # has no Slack, and no address that we know
    NO_MAIL = "no-mail"  # has no Slack, and wants no mail from us
    BOUNCED = "bounced"  # no mail arrives at her address
    CLOSED = "closed"  # the account was closed
    GUEST = "guest"  # refused to a guest
    STRANGER = "stranger"  # refused to somebody of another workspace
    GONE = "gone"  # not in the workspace
    SHUT = "shut"  # takes no messages from us


OF_STANDING = {Standing.GUEST: Why.GUEST, Standing.STRANGER: Why.STRANGER}


def why_not(person: Person) -> Why | None:
    """Why somebody cannot be reached, as far as we know; None for who can."""
    if person.slack_id is None:
        return _why_no_mail(person)
    if person.deactivated:
        return Why.CLOSED
    if not person.shut:
        return None
    return Why.GONE if person.shut in GONE else OF_STANDING.get(person.standing, Why.SHUT)


def _why_no_mail(person: Person) -> Why | None:
    if not person.email:
        return Why.NO_ACCOUNT
    if person.no_mail:
        return Why.NO_MAIL
    return Why.BOUNCED if person.shut else None


@dataclass(frozen=True, slots=True)
class Lost:
    """Somebody who gets no messages, and where she sits."""

    person: Person
    organisation_id: str
    organisation: str
    why: Why


def to_step_in_for(seats: Iterable[Lost], *, reached: Collection[str]) -> tuple[Lost, ...]:
    """Those for whom somebody should step in, by organisation and name.

    Who has no Slack is known to have none, and is only told of where nobody else (``reached``: organisations
    with somebody we reach) hears what is said to hers.
    """
    found = {
        (one.organisation, one.person.name, one.person.id): one
        for one in seats
        if one.why is not Why.NO_ACCOUNT or one.organisation_id not in reached
    }
    return tuple(found[key] for key in sorted(found))


def week_of(day: date) -> str:
    """2027-W04, after ISO 8601: the occasion of what is said once a week."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"
