"""A test's forms: a plan in brief and in detail, the prediction, what was seen and learned, the decision."""

from collections.abc import Iterable, Mapping
from typing import Any

from programme.improvement.cases import Case, PlanPaper
from programme.improvement.cycle_plans import ASKS, TEXTS, WEEKDAYS, Sheet, longest
from programme.improvement.cycle_plans import LINES as SINGLE_LINES
from programme.improvement.cycles import (
    LONGEST_LESSON,
    LONGEST_OBSERVATION,
    LONGEST_PREDICTION,
    LONGEST_SURPRISES,
    CarriedOut,
    Cycle,
    Matched,
    Phase,
)
from programme.improvement.measures import Figures, Measure
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks, windows
from views.ground.blocks import Block, Element, Option
from views.ground.forms import Form, names
from views.ground.names import told_apart
from views.ground.places import Place
from views.ground.windows import Memory, saved
from views.improvement.cycle_window import thought_and_seen, weekday_name
from views.improvement.cycles import named

PLAN_FORM = "cycle-plan-form"
DETAILS_FORM = "cycle-details-form"
PREDICTION_FORM = "cycle-prediction-form"
OBSERVATION_FORM = "cycle-observation-form"
STUDY_FORM = "cycle-study-form"
WHOSE_FORM = "cycle-whose-form"
HINTED = frozenset({"what", "starts_on", "ends_on", "scale", "data_plan", "weekday", "responsible_id"})
MOST_FIGURES = 6
"""Fields for values in one check-in; a team with more to write opens the measure."""

View = dict[str, Any]


class PredictionForm(Form):
    prediction: str = ""


class DoForm(Form):
    """What can be told of how the test went while it goes on, and once it has ended."""

    surprises: str = ""
    carried_out: CarriedOut | None = None


class ObservationForm(DoForm):
    """With figures beside it, in the fields that the team's own measures have."""

    seen: str = ""


class StudyForm(DoForm):
    matched: Matched | None = None
    learned: str = ""


class WhoseForm(Form):
    responsible_id: str


class FormMemory(Memory):
    """The test a form is about, and where the form was opened, unless that was in a window."""

    cycle: str
    place: Place | None = None


class PlanMemory(FormMemory):
    """``new`` until it is kept."""

    improvement: str
    new: bool = False


class ObservationMemory(FormMemory):
    """The id of the ``line`` it will be, and of each measure it asks figures of, with their fields."""

    line: str
    figures: dict[str, tuple[str, ...]]

    def figures_in(self, filled: Mapping[str, str | None]) -> tuple[Figures, ...]:
        return tuple(
            Figures(measure_id, tuple(filled.get(field) for field in fields), fields)
            for measure_id, fields in self.figures.items()
        )


PREDICTION, DO, OBSERVATION = names(PredictionForm), names(DoForm), names(ObservationForm)
STUDY, WHOSE = names(StudyForm), names(WhoseForm)


def plan_form(paper: PlanPaper, texts: Texts, *, memory: str) -> View:
    """Brief: what is tested, what one thinks will happen, from when to when, how small."""
    first, *rest = ASKS[Sheet.BRIEF]
    parts = [
        blocks.section(_heading(paper, texts)),
        *_fields([first], paper, texts),
        *_prediction(paper, texts),
        *_fields(rest, paper, texts),
    ]
    return windows.form(PLAN_FORM, texts("cycle-plan-title"), parts, texts, memory=memory)


def details_form(paper: PlanPaper, texts: Texts, *, memory: str) -> View:
    """What else a plan may hold."""
    parts = [blocks.section(_heading(paper, texts)), *_fields(ASKS[Sheet.DETAILS], paper, texts)]
    return windows.form(DETAILS_FORM, texts("cycle-details"), parts, texts, memory=memory)


def _heading(paper: PlanPaper, texts: Texts) -> Mrkdwn:
    facts: dict[str, Any] = {"number": paper.number, "improvement": paper.improvement.title}
    if paper.previous is not None:
        return texts.rich("cycle-plan-number-after", **facts, previous=paper.previous)
    return texts.rich("cycle-plan-number-of", **facts)


def _prediction(paper: PlanPaper, texts: Texts) -> list[Block]:
    """Asked first, and no gate; what was thought before the test began is shown and stands."""
    if paper.stands:
        return [blocks.context(blocks.joined(texts.rich("cycle-prediction-kept"), escaped(paper.prediction)))]
    return [_thinks(paper.prediction, texts, optional=True)]


def _thinks(prediction: str, texts: Texts, *, optional: bool = False) -> Block:
    lines = blocks.text_input(PREDICTION.prediction, initial=prediction, lines=True, most=LONGEST_PREDICTION)
    label, hint = texts("cycle-field-prediction"), texts("cycle-hint-prediction")
    return blocks.field_block(PREDICTION.prediction, label, lines, hint=hint, optional=optional)


def _fields(fields: Iterable[str], paper: PlanPaper, texts: Texts) -> list[Block]:
    return [
        blocks.field_block(
            field,
            texts(f"cycle-field-{field}"),
            element,
            hint=texts(f"cycle-hint-{field}") if field in HINTED else "",
            optional=True,
        )
        for field in fields
        if (element := _element(field, paper, texts)) is not None
    ]


def _element(field: str, paper: PlanPaper, texts: Texts) -> Element | None:
    """None for a choice with nothing to choose from."""
    held = _proposed(field, paper)
    if field in TEXTS:
        several = field not in SINGLE_LINES
        return blocks.text_input(field, initial=held, lines=several, most=longest(field))
    if field in {"starts_on", "ends_on"}:
        return blocks.date_input(field, held)
    options = _options(field, paper, texts)
    chosen = None if held is None else str(held)
    return blocks.menu(texts("cycle-choose"), field, options, chosen=chosen) if options else None


def _proposed(field: str, paper: PlanPaper) -> Any:
    """What the plan holds; in a new one, the idea where there is only one to try."""
    if field == "idea_id" and paper.new and len(paper.ideas) == 1:
        return paper.ideas[0].id
    return getattr(paper.plan, field)


def _options(field: str, paper: PlanPaper, texts: Texts) -> list[Option]:
    if field == "weekday":
        return [(str(day), weekday_name(day, texts)) for day in WEEKDAYS]
    if field == "idea_id":
        return [(idea.id, idea.text) for idea in paper.ideas]
    return told_apart(paper.team, texts)


def prediction_form(case: Case, texts: Texts, *, memory: str) -> View:
    """What do you think will happen? One written late is kept and marked."""
    cycle = case.cycle
    late = [blocks.context(texts.rich("cycle-prediction-late"))] if cycle.phase is not Phase.PLAN else []
    parts = [blocks.header(named(cycle, texts)), *late, _thinks(cycle.prediction, texts)]
    return windows.form(PREDICTION_FORM, texts("cycle-prediction-title"), parts, texts, memory=memory)


def observation_form(case: Case, texts: Texts, *, memory: str) -> View:
    """A line of what was seen; what was surprising, and today's values, for who has them."""
    cycle = case.cycle
    seen, hint = blocks.text_input(OBSERVATION.seen, most=LONGEST_OBSERVATION), texts("cycle-seen-hint")
    parts = [
        blocks.header(named(cycle, texts)),
        blocks.field_block(OBSERVATION.seen, texts("cycle-seen"), seen, hint=hint, optional=True),
        *_figures(case, texts),
        *_of_do(cycle, texts),
    ]
    return windows.form(OBSERVATION_FORM, texts("cycle-observation-title"), parts, texts, memory=memory)


def figures_asked(measures: Iterable[Measure]) -> list[tuple[Measure, tuple[str, ...]]]:
    """The measures there is room for in a check-in, each with the fields of its groups."""
    found: list[tuple[Measure, tuple[str, ...]]] = []
    room = MOST_FIGURES
    for at, measure in enumerate(measures):
        fields = tuple(f"figure-{at}-{group}" for group, _ in enumerate(measure.split))
        if len(fields) <= room:
            found.append((measure, fields))
            room -= len(fields)
    return found


def _figures(case: Case, texts: Texts) -> list[Block]:
    return [
        blocks.field_block(
            field,
            _figure_label(measure, group, texts),
            blocks.text_input(field, most=40),
            hint=texts("cycle-figure-hint"),
            optional=True,
        )
        for measure, fields in figures_asked(case.measures)
        for group, field in zip(measure.split, fields, strict=True)
    ]


def _figure_label(measure: Measure, group: str, texts: Texts) -> str:
    key = "cycle-figure" + ("-group" if group else "") + ("-unit" if measure.unit else "")
    told = {"group": group} if group else {}
    unit = {"unit": measure.unit} if measure.unit else {}
    return texts(key, measure=measure.name, **told, **unit)


def _of_do(cycle: Cycle, texts: Texts) -> list[Block]:
    surprises = blocks.text_input(DO.surprises, initial=cycle.surprises, lines=True, most=LONGEST_SURPRISES)
    ways = [(how.value, texts("cycle-carried-out", how=how.value)) for how in CarriedOut]
    done = blocks.radio(DO.carried_out, ways, chosen=cycle.carried_out)
    return [
        blocks.field_block(DO.surprises, texts("cycle-surprises"), surprises, optional=True),
        blocks.field_block(DO.carried_out, texts("cycle-carried-out-ask"), done, optional=True),
    ]


def study_form(case: Case, texts: Texts, *, memory: str) -> View:
    """The prediction and what was seen, side by side; did it match, and what was learned?"""
    cycle = case.cycle
    ways = [(how.value, texts("cycle-matched", how=how.value)) for how in Matched]
    matched = blocks.radio(STUDY.matched, ways, chosen=cycle.matched)
    learned = blocks.text_input(STUDY.learned, initial=cycle.learned, lines=True, most=LONGEST_LESSON)
    parts = [
        blocks.header(named(cycle, texts)),
        thought_and_seen(cycle, texts, zone=case.reader.zone),
        blocks.field_block(STUDY.matched, texts("cycle-matched-ask"), matched, optional=True),
        blocks.field_block(
            STUDY.learned, texts("cycle-learned"), learned, hint=texts("cycle-learned-hint"), optional=True
        ),
        *_of_do(cycle, texts),
    ]
    return windows.form(STUDY_FORM, texts("cycle-study-title"), parts, texts, memory=memory)


def whose_form(case: Case, texts: Texts, *, memory: str) -> View:
    """*Not mine*: whose then?"""
    people = told_apart((one for one in case.team if one != case.cycle.responsible), texts)
    field, options = WHOSE.responsible_id, people or [(case.reader.id, case.reader.name)]
    menu = blocks.menu(texts("cycle-choose"), field, options)
    parts = [
        blocks.header(named(case.cycle, texts)),
        blocks.field_block(field, texts("cycle-whose"), menu, hint=texts("cycle-whose-hint")),
    ]
    return windows.form(WHOSE_FORM, texts("cycle-whose-title"), parts, texts, memory=memory)


def both_stand(said: str, texts: Texts) -> View:
    """Somebody else wrote at the same time: nothing is lost, and she sees how it stands."""
    words = blocks.joined(texts.rich("cycle-before-you"), escaped(said), by="\n")
    return saved(texts("cycle-saved-title"), words, texts)
