"""Reachability: why somebody gets no messages from us, and how seldom her organisation is told so."""

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


def week_of(day: date) -> str:
    """2027-W04, after ISO 8601: the occasion of what is said once a week."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"
