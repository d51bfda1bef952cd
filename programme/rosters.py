"""Rosters: who and what a programme holds, as its facilitator looks it over."""

from dataclasses import dataclass

from programme.meetings import Meeting
from programme.people import Person
from programme.programmes import Cluster, Organisation, Programme
from programme.roles import Role


@dataclass(frozen=True, slots=True)
class Team:
    """An organisation, how many people it has, and for how many of its open preparations nobody answers."""

    organisation: Organisation
    people: int
    unanswered: int


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody with all her roles in one place."""

    person: Person
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class Roster:
    """A whole programme: the meetings all share, every organisation by cluster and name."""

    programme: Programme
    meetings: tuple[Meeting, ...]
    teams: tuple[Team, ...]
    facilitators: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class TeamRoster:
    """One organisation and its people; without an organisation, the facilitators."""

    programme: Programme
    team: Team | None
    participants: tuple[Participant, ...]


@dataclass(frozen=True, slots=True)
class ClusterRoster:
    """One cluster: the meetings it goes to, its own or shared, and its organisations."""

    programme: Programme
    cluster: Cluster
    meetings: tuple[Meeting, ...]
    teams: tuple[Team, ...]


@dataclass(frozen=True, slots=True)
class Occasion:
    """A meeting as it is changed; ``cluster`` is whose own it is, or becomes. None where all share it."""

    programme: Programme
    meeting: Meeting
    cluster: Cluster | None
    host: Organisation | None
