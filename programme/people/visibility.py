"""Who may see what: the one rule, asked by every question, view and export."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

from programme.ground.roles import Role
from programme.people.people import Membership, Person


class MayRead(StrEnum):
    """Who may read, each wider than the one before; the writer chooses."""

    ME = "me"
    ORGANISATION = "organisation"
    CLUSTER = "cluster"
    PROGRAMME = "programme"


class Written(Protocol):
    """Somebody's words, opened to some: what the rule must know of a reflection."""

    @property
    def author_id(self) -> str: ...
    @property
    def may_read(self) -> MayRead: ...
    @property
    def programme_id(self) -> str: ...
    @property
    def organisation_id(self) -> str | None: ...
    @property
    def cluster_id(self) -> str | None: ...


class Owing(Protocol):
    """What somebody owes: what the rule must know of a preparation."""

    @property
    def programme_id(self) -> str: ...
    @property
    def organisation_id(self) -> str | None: ...
    @property
    def cluster_id(self) -> str: ...
    @property
    def responsible(self) -> Person | None: ...


class Organised(Protocol):
    """What the rule must know of an organisation."""

    @property
    def id(self) -> str: ...
    @property
    def programme_id(self) -> str: ...


class Noted(Protocol):
    """What the rule must know of a facilitator's note."""

    @property
    def author(self) -> Person: ...
    @property
    def programme_id(self) -> str: ...


class Undertaken(Protocol):
    """What the rule must know of an improvement."""

    @property
    def programme_id(self) -> str: ...
    @property
    def organisation_id(self) -> str: ...
    @property
    def cluster_id(self) -> str: ...
    @property
    def made_by(self) -> Person: ...
    @property
    def may_read(self) -> MayRead: ...
    @property
    def invited(self) -> Collection[str]: ...


W = TypeVar("W", bound=Written)


@dataclass(frozen=True, slots=True)
class Viewer:
    """Somebody who looks, with every seat she has."""

    person_id: str
    seats: tuple[Membership, ...]

    def facilitates(self, programme_id: str) -> bool:
        return any(s.role is Role.FACILITATOR and s.programme_id == programme_id for s in self.seats)

    def is_in(self, programme_id: str) -> bool:
        return any(s.programme_id == programme_id for s in self.seats)

    def sits_in(self, organisation_id: str | None) -> bool:
        return organisation_id is not None and any(s.organisation_id == organisation_id for s in self.seats)

    def meets_in(self, cluster_id: str | None) -> bool:
        return cluster_id is not None and any(s.cluster_id == cluster_id for s in self.seats)


def may_read(viewer: Viewer, reflection: Written) -> bool:
    """Writers read their own; others what the writer opened to their organisation, cluster or programme.

    The facilitator reads what is open to a cluster. A facilitator's own organisation is nobody else's.
    """
    if viewer.person_id == reflection.author_id:
        return True
    match reflection.may_read:
        case MayRead.ME:
            return False
        case MayRead.ORGANISATION:
            return viewer.sits_in(reflection.organisation_id)
        case MayRead.CLUSTER:
            return (
                viewer.sits_in(reflection.organisation_id)
                or viewer.meets_in(reflection.cluster_id)
                or viewer.facilitates(reflection.programme_id)
            )
        case MayRead.PROGRAMME:
            return viewer.is_in(reflection.programme_id)


def may_change(viewer: Viewer, reflection: Written) -> bool:
    """Only the one who wrote it."""
    return viewer.person_id == reflection.author_id


def may_follow(viewer: Viewer, owed: Owing) -> bool:
    """Whose preparations one may see with what was handed in: one's own, and all for the facilitator.

    What a cluster owes jointly is seen by everyone who meets in it.
    """
    if viewer.facilitates(owed.programme_id):
        return True
    if owed.organisation_id is None:
        return viewer.meets_in(owed.cluster_id)
    return viewer.sits_in(owed.organisation_id)


def may_finish(viewer: Viewer, owed: Owing) -> bool:
    """Anyone in the team that owes it may say that it is done, and so may the facilitator."""
    return may_follow(viewer, owed)


def may_decide(viewer: Viewer, owed: Owing) -> bool:
    """Another date, that it does not apply, what came by mail: the facilitator says so, nobody else."""
    return viewer.facilitates(owed.programme_id)


def may_see_late(viewer: Viewer, owed: Owing) -> bool:
    """That a thing is late is for the one responsible and the facilitator; never for anybody else."""
    responsible = owed.responsible is not None and owed.responsible.id == viewer.person_id
    return responsible or viewer.facilitates(owed.programme_id)


def may_say_reached(viewer: Viewer, organisation: Organised) -> bool:
    """What an organisation has reached is for its own people to say, and for the facilitator to see."""
    return viewer.sits_in(organisation.id)


def may_see_reached(viewer: Viewer, organisation: Organised) -> bool:
    return viewer.sits_in(organisation.id) or viewer.facilitates(organisation.programme_id)


def may_see_address(viewer: Viewer, seat: Membership) -> bool:
    """E-mail addresses are for the facilitator and for colleagues."""
    return viewer.facilitates(seat.programme_id) or viewer.sits_in(seat.organisation_id)


def may_read_notes(viewer: Viewer, programme_id: str) -> bool:
    """What facilitators note about an organisation is for those of that programme, and for nobody else."""
    return viewer.facilitates(programme_id)


def may_change_note(viewer: Viewer, note: Noted) -> bool:
    """Only the one who wrote it, and only while she facilitates the programme."""
    return viewer.person_id == note.author.id and may_read_notes(viewer, note.programme_id)


def may_see_improvement(viewer: Viewer, one: Undertaken) -> bool:
    """The team and those it has invited, and whoever its writers opened it to.

    A service representative sees what she is invited to, and nothing else.
    """
    if _is_at_home_with(viewer, one):
        return True
    others = beyond_invitations(viewer)
    match one.may_read:
        case MayRead.ME:
            return viewer.person_id == one.made_by.id
        case MayRead.ORGANISATION:
            return False
        case MayRead.CLUSTER:
            return others.meets_in(one.cluster_id) or others.facilitates(one.programme_id)
        case MayRead.PROGRAMME:
            return others.is_in(one.programme_id)


def may_work_on(viewer: Viewer, one: Undertaken) -> bool:
    """The team and those it has invited; and the facilitator, for those who have no Slack, what she sees."""
    leads = viewer.facilitates(one.programme_id)
    return _is_at_home_with(viewer, one) or (leads and may_see_improvement(viewer, one))


def beyond_invitations(viewer: Viewer) -> Viewer:
    """The same person without what she is only as a service representative."""
    seats = (seat for seat in viewer.seats if seat.role is not Role.SERVICE_REPRESENTATIVE)
    return Viewer(viewer.person_id, tuple(seats))


def _is_at_home_with(viewer: Viewer, one: Undertaken) -> bool:
    if one.may_read is MayRead.ME and viewer.person_id != one.made_by.id:
        return False
    invited = viewer.person_id in one.invited and viewer.sits_in(one.organisation_id)
    return invited or beyond_invitations(viewer).sits_in(one.organisation_id)


def readable(viewer: Viewer, reflections: Iterable[W]) -> list[W]:
    """Those of ``reflections`` that ``viewer`` may read, in the same order."""
    return [reflection for reflection in reflections if may_read(viewer, reflection)]
