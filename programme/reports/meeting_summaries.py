"""A meeting summed up: what the cluster may read of it, gathered for the facilitator to edit and send."""

from dataclasses import dataclass

from programme.ground.languages import Words
from programme.improvement.cycles import Decision
from programme.meetings.meetings import Meeting
from programme.programmes.programmes import Cluster, Programme


@dataclass(frozen=True, slots=True)
class Heard:
    """An idea; ``home`` is the organisation it was heard from, or else where it was written down."""

    text: str
    home: str


@dataclass(frozen=True, slots=True)
class Wondered:
    """What one organisation asks another about its presentation."""

    home: str
    owner: str
    text: str


@dataclass(frozen=True, slots=True)
class Answered:
    """A question of the template's, with what was answered and opened to the cluster, each with its home."""

    question: Words
    answers: tuple[Heard, ...]


@dataclass(frozen=True, slots=True)
class Decided:
    """What became of a test that the cluster may see."""

    home: str
    title: str
    decision: Decision


@dataclass(frozen=True, slots=True)
class Summary:
    """``following`` is the cluster's next meeting. How people found the meeting is its host's to read."""

    programme: Programme
    meeting: Meeting
    cluster: Cluster
    ideas: tuple[Heard, ...] = ()
    questions: tuple[Wondered, ...] = ()
    answers: tuple[Answered, ...] = ()
    decisions: tuple[Decided, ...] = ()
    following: Meeting | None = None
