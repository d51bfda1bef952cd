"""What a programme template is made of: steps, material, preparations, questions."""

from datetime import timedelta
from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from programme.ground.parts import Part, Title
from programme.ground.roles import Role
from programme.programmes.template_fields import (
    Choosable,
    Days,
    FieldKind,
    FormField,
    Help,
    Id,
    Label,
    Link,
    Paragraph,
    Reminders,
    Sentence,
    ShortLine,
    distinct,
)

__all__ = [
    "DAYS_IN_COMMITTEE",
    "Begins",
    "Choosable",
    "Days",
    "DoneBy",
    "FieldKind",
    "FormField",
    "Help",
    "Id",
    "Label",
    "Line",
    "Link",
    "Material",
    "MaterialKind",
    "OwedBy",
    "Paragraph",
    "Platform",
    "Preparation",
    "Question",
    "QuestionWhen",
    "Readers",
    "Reminders",
    "Sentence",
    "ShortLine",
    "Step",
    "StepKind",
]

Roles = Annotated[tuple[Role, ...], Field(min_length=1), AfterValidator(distinct)]


class StepKind(StrEnum):
    """What a step is; all but work at home are occasions with a date."""

    START = "start"
    MEETING = "meeting"
    HOME = "home"
    CLOSE = "close"

    @property
    def meets(self) -> bool:
        return self is not StepKind.HOME


class MaterialKind(StrEnum):
    TEMPLATE = "template"
    FILM = "film"
    FACTS = "facts"
    EXAMPLE = "example"
    METHOD = "method"
    CHECKLIST = "checklist"
    LINK = "link"


class Readers(StrEnum):
    """Whom a piece of material is meant for."""

    PARTICIPANTS = "participants"
    HOST = "host"


class DoneBy(StrEnum):
    """What shows that a preparation is done: a tap, a link, a shared file, or an answered form."""

    TICK = "tick"
    LINK = "link"
    FILE = "file"
    FORM = "form"


class OwedBy(StrEnum):
    """Whether each organisation owes it, those that are mentors, or the cluster once, together."""

    ORGANISATION = "organisation"
    MENTOR = "mentor"  # each mentor organisation, and no other
    CLUSTER = "cluster"


class QuestionWhen(StrEnum):
    """What a question waits for: those to reflect upon, and the one for a politician to ask in committee.

    - AFTER_MEETING comes `days` days after an occasion, AFTER_FILM when somebody has seen the film.
    - MID_HOME comes in the middle of work at home, whatever `days` says.
    - IN_COMMITTEE comes as its step draws near: `days` days before an occasion, and for work at home `days`
      days after the meeting before it, on the nearest working day. At most one a step, to politicians.
    """

    AFTER_MEETING = "after_meeting"
    AFTER_FILM = "after_film"
    MID_HOME = "mid_home"
    IN_COMMITTEE = "in_committee"


DAYS_IN_COMMITTEE = 14
"""Where a template says nothing else: time to put a question on the committee's agenda."""


class Line(Part):
    """One way of working; what comes `after` the occasion is no point of its agenda."""

    id: Id
    text: Sentence
    after: bool = False


class Material(Part):
    """Something to read, see or fill in; `file_kind` is what people call it: PPT, PDF, Excel, Word, film."""

    id: Id
    kind: MaterialKind
    title: Title
    link: Link | None = None
    file_kind: Annotated[str, StringConstraints(min_length=1, max_length=20)] | None = None
    for_: Readers = Field(default=Readers.PARTICIPANTS, alias="for")


class Platform(Part):
    """Where a collaborative keeps its material; ``closed`` to those who have no account there."""

    link: Link
    closed: bool = False


class Step(Part):
    """One step; `weeks_after_start` proposes where an occasion lies in the calendar.

    `minutes` says how long it is, `short` is what it is called inside a sentence: the kick-off, meeting 1.
    """

    id: Id
    number: Annotated[str, StringConstraints(min_length=1, max_length=20)]
    kind: StepKind
    title: Title
    short: Title | None = None
    about: Paragraph
    ways_of_working: tuple[Line, ...] = ()
    outcomes: tuple[ShortLine, ...] = ()
    material: tuple[Material, ...] = ()
    weeks_after_start: Annotated[int, Field(ge=0, le=260)] | None = None
    minutes: Annotated[int, Field(ge=15, le=720)] | None = None

    @property
    def lasts(self) -> timedelta | None:
        return timedelta(minutes=self.minutes) if self.minutes is not None else None

    @property
    def points(self) -> tuple[Line, ...]:
        """Of its agenda."""
        return tuple(one for one in self.ways_of_working if not one.after)

    @model_validator(mode="after")
    def _only_occasions_have_a_date(self) -> Self:
        if self.weeks_after_start is not None and not self.kind.meets:
            raise ValueError("work at home has no date: leave out weeks_after_start")
        if self.minutes is not None and not self.kind.meets:
            raise ValueError("work at home has no length: leave out minutes")
        return self


class Begins(Part):
    """The improvement that a form begins, by the ids of its fields: its `title`, its `aim`, how far it is.

    The options of `state` are new, ongoing and finished; `report_at` is the step at which it is reported.
    """

    title: Id
    aim: Id | None = None
    state: Id | None = None
    report_at: Id | None = None


class Preparation(Part):
    """Something owed before an occasion: `days_before` days before the step named in `before`.

    `step` is the step it belongs to, often the work at home that comes first. The first role in `audience`
    that the organisation has answers for it. `material` names material by id. Without `reminders` of its
    own (days before it is due) the template's hold. What is done `together` may name those it is done with
    besides: a time is booked with them well ahead. What is `shared` is for the rest of the cluster to read
    once it is handed in. A form may say which improvement it `begins`. A self-assessment names its
    `checklist`: done when every point of it has a level. What is done in `pairs` is done once it is chosen
    who follows whom. With `days_after` it is due so many days after the occasion that is its own step. What
    `invites` is the invitation; a form that `plans` gives it points.
    """

    id: Id
    step: Id
    before: Id
    days_before: Days
    days_after: Days | None = None
    title: Title
    help: Help
    audience: Roles
    owed_by: OwedBy = OwedBy.ORGANISATION
    done_by: DoneBy = DoneBy.TICK
    fields: Annotated[tuple[FormField, ...], Field(max_length=20)] = ()
    material: tuple[Id, ...] = ()
    together: bool = False
    with_: Annotated[tuple[Role, ...], AfterValidator(distinct)] = Field(default=(), alias="with")
    shared: bool = False
    begins: Begins | None = None
    invites: bool = False
    plans: bool = False
    checklist: Id | None = None
    pairs: bool = False
    reminders: Reminders | None = None

    @model_validator(mode="after")
    def _begins_from_its_own_fields(self) -> Self:
        if self.begins is not None:
            named = {self.begins.title, self.begins.aim, self.begins.state} - {None}
            if astray := named - {field.id for field in self.fields}:
                raise ValueError(f"begins names {sorted(map(str, astray))}, which are no fields of its form")
        return self

    @model_validator(mode="after")
    def _fields_belong_to_a_form(self) -> Self:
        if self.done_by is DoneBy.FORM and not self.fields:
            raise ValueError("a form needs fields")
        if self.done_by is not DoneBy.FORM and self.fields:
            raise ValueError(f"fields belong to a form, but done_by is {self.done_by}")
        return self

    @model_validator(mode="after")
    def _with_others_is_together(self) -> Self:
        if self.with_ and not self.together:
            raise ValueError("with belongs to what is done together")
        return self

    @model_validator(mode="after")
    def _only_what_can_be_read_is_shared(self) -> Self:
        if self.shared and self.done_by is DoneBy.TICK:
            raise ValueError(f"shared belongs to a link, a file or a form, but done_by is {self.done_by}")
        return self


def _usual_days(facts: dict[str, Any]) -> int:
    return DAYS_IN_COMMITTEE if facts.get("when") is QuestionWhen.IN_COMMITTEE else 1


class Question(Part):
    """A question in a step; `when` tells what `days` are counted from, which are 1 or, in committee, 14.

    `why` is why it is asked now; in committee it is one sentence about what happens in the step. An answer
    `returns`, quoted to who gave it. Where answers come back to a question and there are none, it asks
    `instead`. What is `for_host` is proposed to be opened to the cluster, where the host reads it.
    """

    id: Id
    step: Id
    when: QuestionWhen
    preparation: Id | None = None
    days: Days = Field(default_factory=_usual_days)
    text: Sentence
    why: Sentence
    roles: Roles
    returns: tuple[Id, ...] = ()
    instead: Sentence | None = None
    for_host: bool = False

    @model_validator(mode="after")
    def _only_a_film_is_waited_for(self) -> Self:
        if self.when is QuestionWhen.AFTER_FILM and self.preparation is None:
            raise ValueError("a question after a film must name the preparation in which it is seen")
        if self.when is not QuestionWhen.AFTER_FILM and self.preparation is not None:
            raise ValueError(f"a preparation is named only after a film, not {self.when}")
        return self
