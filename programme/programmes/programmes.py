"""A programme: a collaborative with its own copy of a template, its zone and its calendar."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cached_property

from programme.ground.calendar import Calendar, local_day
from programme.ground.languages import Language
from programme.ground.parts import Part
from programme.programmes.template import Preparation, Question, Step, Template

AFTERGLOW = timedelta(days=31)
"""For so long after its close a programme says things; then it is there to be read."""


class Inviter(StrEnum):
    """Who invites to a programme's meetings, as its facilitator says."""

    FACILITATOR = "facilitator"  # she or the host, in a way of their own; we remind of it
    BOT = "bot"  # we, once the host has read it and said yes


class Dropped(Part):
    """What a programme no longer asks for, kept so that what was done and answered can be read."""

    preparations: tuple[Preparation, ...] = ()
    questions: tuple[Question, ...] = ()


NOTHING_DROPPED = Dropped()


@dataclass(frozen=True)
class Programme:
    """A collaborative; ``version`` counts its changes.

    ``words`` are its own for the method's terms: (language, term, one of it, the one we know). A ``trial``
    is one person's alone, to see what it is like.
    """

    id: str
    workspace_id: str
    title: str
    language: Language
    country: str
    zone: str
    template: Template
    version: int = 1
    dropped: Dropped = NOTHING_DROPPED
    words: tuple[tuple[Language, str, str, str], ...] = ()
    paused_at: datetime | None = None
    inviter: Inviter = Inviter.FACILITATOR
    trial: bool = False

    @cached_property
    def calendar(self) -> Calendar:
        return Calendar(self.country, self.template.breaks)

    def today(self, now: datetime) -> date:
        """The day it is where the programme lives."""
        return local_day(now, self.zone)

    def step(self, step_id: str) -> Step:
        """One of its steps. Raises KeyError."""
        for step in self.template.steps:
            if step.id == step_id:
                return step
        raise KeyError(step_id)

    def item(self, item_id: str) -> Preparation:
        """One of its preparations, also one that was dropped. Raises KeyError."""
        for item in (*self.template.preparations, *self.dropped.preparations):
            if item.id == item_id:
                return item
        raise KeyError(item_id)

    def asks_for(self, item_id: str) -> bool:
        return any(item.id == item_id for item in self.template.preparations)

    def question(self, question_id: str) -> Question | None:
        every = (*self.template.questions, *self.dropped.questions)
        return next((question for question in every if question.id == question_id), None)

    def words_in(self, language: Language) -> tuple[tuple[str, str, str], ...]:
        """Its own words for somebody who reads ``language``: (term, a, the)."""
        return tuple((term, a, the) for told, term, a, the in self.words if told is language)


def falls_silent_on(closes_on: date) -> date:
    """The last day on which a programme that closes then says anything by itself."""
    return closes_on + AFTERGLOW


def merged_words(
    own: Iterable[tuple[str, str, str]], programmes: Iterable[tuple[str, str, str]]
) -> tuple[tuple[str, str, str], ...]:
    """An organisation's own words for the method's terms over its programme's."""
    found = {term: (term, a, the) for term, a, the in (*programmes, *own)}
    return tuple(found[term] for term in sorted(found))


@dataclass(frozen=True, slots=True)
class Cluster:
    """Those who meet."""

    id: str
    programme_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Organisation:
    """A municipality or region; ``words`` are its own for the method's terms: (term, a, the).

    ``channel`` is Slack's id of its own channel; ``channel_open`` whether we can write there.
    """

    id: str
    programme_id: str
    cluster_id: str
    cluster: str
    name: str
    mentor: bool = False
    words: tuple[tuple[str, str, str], ...] = ()
    channel: str | None = None
    channel_open: bool = False
    left_on: date | None = None
