"""People, where they sit in a programme, and which of them answers for a thing."""

from collections.abc import Iterable
from dataclasses import dataclass

from programme.languages import Language
from programme.roles import Role

# Who is asked when nobody has a wanted role. A politician is only asked for what names politicians.
STAND_INS = (Role.KEY_PERSON, Role.ADVISER, Role.MANAGER, Role.SERVICE_REPRESENTATIVE)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a workspace; ``slack_id`` is None for those who have no Slack."""

    id: str
    workspace_id: str
    name: str
    slack_id: str | None = None
    zone: str = "Europe/Stockholm"
    language: Language = Language.SV
    email: str | None = None
    deactivated: bool = False

    @property
    def reachable(self) -> bool:
        """Whether a message in Slack can reach this person."""
        return self.slack_id is not None and not self.deactivated


@dataclass(frozen=True, slots=True)
class Membership:
    """A seat in a programme; a facilitator sits in no organisation."""

    programme_id: str
    role: Role
    organisation_id: str | None = None
    cluster_id: str | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A person in one of her seats."""

    person: Person
    seat: Membership


def who_answers(audience: Iterable[Role], members: Iterable[Member]) -> Person | None:
    """The one responsible: the first wanted role that somebody reachable has, then a colleague, else None."""
    by_role: dict[Role, Person] = {}
    for member in members:
        if member.person.reachable:
            by_role.setdefault(member.seat.role, member.person)
    return next((by_role[role] for role in (*audience, *STAND_INS) if role in by_role), None)
