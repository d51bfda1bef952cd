"""Hosts: whose a meeting is to arrange, invite to and sum up."""

from collections.abc import Collection, Sequence

from programme.ground.roles import Role
from programme.people.people import Member, Person

ARRANGE = (Role.MEETING_HOST, Role.KEY_PERSON, Role.ADVISER, Role.MANAGER)
"""Roles that may host for their organisation; a politician and who is only invited do not."""


def hosts(members: Sequence[Member], *, host_id: str | None, mentors: Collection[str]) -> tuple[Person, ...]:
    """Those in the organisation that hosts; else the meeting hosts; else those in the mentor organisation.

    Where there is none of them, everybody who holds the work together. ``members`` are the cluster's.
    """
    able = [one for one in members if one.seat.role in ARRANGE]
    hosting = [one for one in able if host_id is not None and one.seat.organisation_id == host_id]
    named = [one for one in able if one.seat.role is Role.MEETING_HOST]
    mentoring = [one for one in able if one.seat.organisation_id in mentors]
    keys = [one for one in able if one.seat.role is Role.KEY_PERSON]
    found = next((some for some in (hosting, named, mentoring, keys) if some), [])
    return tuple({one.person.id: one.person for one in found}.values())


def who_hears(members: Sequence[Member], found: Collection[Person]) -> tuple[Person, ...]:
    """Of the hosts those who are told about it: whoever has that part, or else the first of ``ARRANGE``."""
    theirs = [one for one in members if one.person.id in {each.id for each in found}]
    for role in ARRANGE:
        there = tuple({one.person.id: one.person for one in theirs if one.seat.role is role}.values())
        if reached := tuple(one for one in there if one.reachable):
            return reached
    return ()
