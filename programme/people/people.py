"""People, where they sit in a programme, and which of them answers for a thing."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.people.namesakes import called

# Who is asked when nobody has a wanted role. A politician is only asked for what names politicians, and a
# service representative for nothing but the improvement that she is invited to.
STAND_INS = (Role.KEY_PERSON, Role.ADVISER, Role.MANAGER)


class Standing(StrEnum):
    """What Slack says that somebody is; whether guests and strangers get messages is Slack's to decide."""

    MEMBER = "member"
    GUEST = "guest"  # sees only some of the workspace
    STRANGER = "stranger"  # of another workspace, with no channel in common with ours


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a workspace; ``slack_id`` is None for those who have no Slack.

    ``admin`` is whether she administers the workspace. ``shut`` is what Slack answered when it last refused a
    message to her, "" since one arrived. ``no_mail`` is that she wants no mail from us. ``byname``
    is what of her name tells her from another (namesakes.py).
    """

    id: str
    workspace_id: str
    name: str
    slack_id: str | None = None
    zone: str = "Europe/Stockholm"
    language: Language = Language.SV
    email: str | None = None
    deactivated: bool = False
    standing: Standing = Standing.MEMBER
    admin: bool = False
    shut: str = ""
    no_mail: bool = False
    byname: str = ""

    @property
    def own_name(self) -> str:
        """Without what tells her from another."""
        return self.name.removesuffix(called("", self.byname)) if self.byname else self.name

    @property
    def reachable(self) -> bool:
        """Whether a message may reach this person; where one was refused, the next may not be."""
        return (self.slack_id is not None or self.by_mail) and not self.deactivated

    @property
    def in_slack(self) -> bool:
        """Whether she has an open account there."""
        return self.slack_id is not None and not self.deactivated

    @property
    def by_mail(self) -> bool:
        """Whether what we say to her goes by mail: she has an address and no Slack, and wants it so."""
        return self.slack_id is None and bool(self.email) and not self.no_mail


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
        if member.person.reachable and member.seat.role is not Role.SERVICE_REPRESENTATIVE:
            by_role.setdefault(member.seat.role, member.person)
    return next((by_role[role] for role in (*audience, *STAND_INS) if role in by_role), None)


def overseers(facilitators: Iterable[Person], *, of: str) -> list[Person]:
    """Those who hear of what somebody did not do or does not get; nobody hears of herself."""
    return [one for one in facilitators if one.reachable and one.id != of]
