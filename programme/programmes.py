"""A programme: a collaborative with its own copy of a template, its zone and its calendar."""

from dataclasses import dataclass
from datetime import date, datetime

from programme.calendar import Calendar, local_day
from programme.languages import Language
from programme.template import Preparation, Question, Step, Template


@dataclass(frozen=True, slots=True)
class Programme:
    """A collaborative; ``version`` counts its changes."""

    id: str
    workspace_id: str
    title: str
    language: Language
    country: str
    zone: str
    template: Template
    version: int = 1

    @property
    def calendar(self) -> Calendar:
        return Calendar(self.country, self.template.breaks)

    def today(self, now: datetime) -> date:
        """The day it is where the programme lives."""
        return local_day(now, self.zone)

    def step(self, step_id: str) -> Step:
        return next(step for step in self.template.steps if step.id == step_id)

    def item(self, item_id: str) -> Preparation:
        return next(item for item in self.template.preparations if item.id == item_id)

    def question(self, question_id: str) -> Question | None:
        return next((question for question in self.template.questions if question.id == question_id), None)


@dataclass(frozen=True, slots=True)
class Cluster:
    """Those who meet."""

    id: str
    programme_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Organisation:
    """A municipality or region; ``words`` are its own for the method's terms: (term, a, the)."""

    id: str
    programme_id: str
    cluster_id: str
    cluster: str
    name: str
    mentor: bool = False
    words: tuple[tuple[str, str, str], ...] = ()
