"""Who may facilitate in a workspace: its members unless it says otherwise, and never a guest."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from programme.ground.refusals import Refusal
from programme.people.people import Person, Standing
from programme.people.rights import Right, Tie, allows

MOST = 100
"""On a list; a workspace where more may is better off with its members."""


class Starters(StrEnum):
    """Who may start a programme, and be made its facilitator."""

    MEMBERS = "members"
    LISTED = "listed"


@dataclass(frozen=True, slots=True)
class Policy:
    """What a workspace has chosen; ``listed`` are Slack ids and e-mail addresses."""

    starters: Starters = Starters.MEMBERS
    listed: tuple[str, ...] = ()

    def names(self, person: Person) -> bool:
        """Whether somebody is on the list, by her Slack id or her address."""
        known = {person.slack_id, person.email.lower() if person.email else None} - {None}
        return not known.isdisjoint(self.listed)


def may_start(person: Person, policy: Policy) -> bool:
    """A guest never, nor somebody of another workspace or with a closed account, whatever a list says."""
    at_home = person.standing is Standing.MEMBER and not person.deactivated
    chosen = policy.starters is Starters.MEMBERS or policy.names(person)
    return allows(Right.START_PROGRAMME, {Tie.STARTER} if at_home and chosen else ())


def may_set(person: Person) -> bool:
    """Who administers the workspace in Slack, and has an open account."""
    return allows(Right.SET_FACILITATORS, {Tie.ADMIN} if person.admin and not person.deactivated else ())


def require_may_start(person: Person, policy: Policy) -> None:
    """Raises Refusal with its true cause."""
    if may_start(person, policy):
        return
    if person.standing is not Standing.MEMBER:
        raise Refusal("start-guest")
    raise Refusal("start-not-listed")


def require_may_facilitate(person: Person, policy: Policy, *, field: str | None = None) -> None:
    """The same for somebody who is given the seat. Raises Refusal."""
    if not may_start(person, policy):
        raise Refusal("facilitator-not-allowed", field=field, name=person.name)


def listed(named: Iterable[str]) -> tuple[str, ...]:
    """A list as it is kept: each once, addresses in small letters. Raises Refusal for too many, or none."""
    each = (one.strip() for one in named)
    found = dict.fromkeys(one.lower() if "@" in one else one.upper() for one in each if one)
    if not found:
        raise Refusal("facilitators-empty", field="people")
    if len(found) > MOST:
        raise Refusal("facilitators-many", field="people", most=MOST)
    return tuple(found)
