"""The parts of a programme's copy that can be changed, added or dropped, each as what is filled in of it."""

from datetime import date
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, TypeAdapter

from programme.ground.parts import Part, Title
from programme.programmes.template_parts import (
    Days,
    DoneBy,
    Help,
    Id,
    Line,
    Link,
    MaterialKind,
    OwedBy,
    Paragraph,
    Reminders,
    Roles,
    Sentence,
    ShortLine,
    StepKind,
)

Lines = Annotated[tuple[Line, ...], Field(max_length=30)]
ShortLines = Annotated[tuple[ShortLine, ...], Field(max_length=30)]
FieldLines = Annotated[tuple[ShortLine, ...], Field(max_length=20)]
Number = Annotated[str, Field(min_length=1, max_length=20)]


class StepWords(Part):
    """What a step is called, also inside a sentence, and about."""

    what: Literal["step"] = "step"
    id: Id
    number: Number
    title: Title
    short: Title | None = None
    about: Paragraph


class Outcomes(Part):
    """The wanted outcomes of a step; a line that stays keeps its id."""

    what: Literal["outcomes"] = "outcomes"
    id: Id
    outcomes: ShortLines


class Ways(Part):
    """The ways of working in a step."""

    what: Literal["ways"] = "ways"
    id: Id
    ways_of_working: Lines


class MaterialWords(Part):
    """What a piece of material is called and where it is."""

    what: Literal["material"] = "material"
    id: Id
    title: Title
    link: Link | None = None


class QuestionWords(Part):
    """A question, whom it is for and how many days after its meeting it is asked."""

    what: Literal["question"] = "question"
    id: Id
    text: Sentence
    why: Sentence
    days: Days
    roles: Roles


class Changed(Part):
    """A preparation: its words, when it is due, who answers for it and is reminded when."""

    what: Literal["changed"] = "changed"
    id: Id
    title: Title
    help: Help
    days_before: Days
    audience: Roles
    reminders: Reminders | None = None


class Added(Part):
    """A new preparation."""

    what: Literal["added"] = "added"
    id: Id
    step: Id
    before: Id
    title: Title
    help: Help
    days_before: Days
    audience: Roles
    owed_by: OwedBy = OwedBy.ORGANISATION
    done_by: Literal[DoneBy.TICK, DoneBy.LINK, DoneBy.FILE] = DoneBy.TICK
    reminders: Reminders | None = None


class DroppedOne(Part):
    """A preparation that is asked for no more, and with it the question that waits for it."""

    what: Literal["dropped"] = "dropped"
    id: Id


class ReminderDays(Part):
    """When reminders come for every preparation that has no days of its own."""

    what: Literal["reminders"] = "reminders"
    reminders: Reminders


class StepAdded(Part):
    """A step more, after another; a meeting is ``on`` a day, and work at home has none."""

    what: Literal["step-added"] = "step-added"
    id: Id
    after: Id
    kind: Literal[StepKind.MEETING, StepKind.HOME] = StepKind.HOME
    number: Number
    title: Title
    short: Title | None = None
    about: Paragraph
    on: date | None = None


class MaterialAdded(Part):
    """A piece of material more in a step."""

    what: Literal["material-added"] = "material-added"
    id: Id
    step: Id
    kind: MaterialKind = MaterialKind.LINK
    title: Title
    link: Link | None = None


class QuestionAdded(Part):
    """A question more in a step: after a meeting, or in the middle of work at home."""

    what: Literal["question-added"] = "question-added"
    id: Id
    step: Id
    text: Sentence
    why: Sentence
    days: Days = 1
    roles: Roles


class FormFields(Part):
    """The questions of a preparation's form, a line each; a line that stays keeps its id and its kind."""

    what: Literal["fields"] = "fields"
    id: Id
    fields: FieldLines


Fresh = Added | StepAdded | MaterialAdded | QuestionAdded
"""What was not there before; to add it once more changes nothing."""
Edit = (
    StepWords
    | Outcomes
    | Ways
    | MaterialWords
    | QuestionWords
    | Changed
    | FormFields
    | DroppedOne
    | ReminderDays
    | Added
    | StepAdded
    | MaterialAdded
    | QuestionAdded
)
EDITS: TypeAdapter[Edit] = TypeAdapter(
    Annotated[Edit, Field(discriminator="what")], config=ConfigDict(defer_build=True)
)
