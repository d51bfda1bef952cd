"""Rosters: who and what a programme holds, as its facilitator looks it over."""

from dataclasses import dataclass
from datetime import date

from programme.ground.roles import Role
from programme.meetings.meetings import Meeting
from programme.people.people import Person
from programme.programmes.programmes import Cluster, Organisation, Programme


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
    """A whole programme: the meetings all share, every organisation by cluster and name.

    ``silent_since`` is the day after which it says nothing by itself any more, when that has passed.
    """

    programme: Programme
    meetings: tuple[Meeting, ...]
    teams: tuple[Team, ...]
    facilitators: tuple[Person, ...]
    silent_since: date | None = None
    apart: tuple[Meeting, ...] = ()
    """The dates that clusters have of their own."""

    @property
    def taking_part(self) -> int:
        """How many organisations there are, without those that have left."""
        return sum(team.organisation.left_on is None for team in self.teams)


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
