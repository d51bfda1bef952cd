"""A test on one screen: what was thought and seen, what was learned, and the next obvious thing."""

from typing import Any

from babel.dates import get_day_names

from programme.ground.calendar import local_day
from programme.improvement.cases import Case
from programme.improvement.cycles import Cycle, Decision, Observation, Phase
from texts import Mrkdwn, Texts, escaped
from texts.dates import LOCALES
from views.ground import blocks
from views.ground.blocks import Block, Element
from views.ground.windows import Memory
from views.improvement.cycles import (
    BEGIN,
    CYCLE_DETAILS,
    CYCLE_LIST,
    CYCLE_OPEN,
    CYCLE_PLAN,
    END,
    OBSERVE,
    PAUSE,
    PREDICT,
    RESUME,
    STUDY,
    dates,
    decide_button,
    decision_buttons,
    decision_name,
    improvement_button,
    named,
    phase_name,
    undo_button,
)

WINDOW = "cycle-window"
LINES = 8
"""Observations shown; older ones are counted."""

View = dict[str, Any]


class CycleMemory(Memory):
    cycle: str


def window(case: Case, texts: Texts, *, memory: str) -> View:
    """One test, for those who work on it and, without the buttons, for those who may read."""
    cycle = case.cycle
    parts = [
        blocks.header(named(cycle, texts)),
        blocks.context(_about(case, texts)),
        *_resting(case, texts),
        thought_and_seen(cycle, texts, zone=case.reader.zone),
        *_told(case, texts),
        *_planned(cycle, texts),
        *_ramp(case, texts),
        *_asks(cycle, texts),
        *(_buttons(case, texts) if case.may_work else []),
        blocks.actions(*_ways_on(case, texts)),
    ]
    return blocks.modal(WINDOW, texts("cycle-list-title"), parts, close=texts("button-close"), memory=memory)


def _about(case: Case, texts: Texts) -> Mrkdwn:
    cycle = case.cycle
    about = texts.rich(
        "cycle-about", improvement=case.improvement.title, phase=phase_name(cycle.phase, texts)
    )
    who = (
        texts.rich("cycle-responsible", name=cycle.responsible.name)
        if cycle.responsible
        else texts.rich("cycle-nobody")
    )
    return blocks.joined(about, who, *(escaped(said) for said in dates(cycle, texts)), by=" · ")


def _resting(case: Case, texts: Texts) -> list[Block]:
    if case.cycle.paused_at is None:
        return []
    day = texts.dates.weekday(local_day(case.cycle.paused_at, case.reader.zone))
    return [blocks.section(texts.rich("cycle-resting", day=day))]


def thought_and_seen(cycle: Cycle, texts: Texts, *, zone: str) -> Block:
    """The prediction and what was seen, side by side."""
    return blocks.side_by_side(_thought(cycle, texts), _seen(cycle, texts, zone))


def _thought(cycle: Cycle, texts: Texts) -> Mrkdwn:
    heading = texts.rich("cycle-we-thought")
    if not cycle.prediction:
        key = "cycle-we-thought-passed" if cycle.passed else "cycle-we-thought-nothing"
        return blocks.joined(heading, texts.rich(key), by="\n")
    said = blocks.joined(heading, escaped(cycle.prediction), by="\n")
    return blocks.joined(said, texts.rich("cycle-afterwards")) if cycle.predicted_afterwards else said


def _seen(cycle: Cycle, texts: Texts, zone: str) -> Mrkdwn:
    heading = texts.rich("cycle-we-saw")
    if not cycle.seen:
        return blocks.joined(heading, texts.rich("cycle-we-saw-nothing"), by="\n")
    lines = [escaped(_line(one, texts, zone)) for one in cycle.seen[-LINES:]]
    older = len(cycle.seen) - len(lines)
    more = [texts.rich("cycle-seen-more", count=older)] if older else []
    return blocks.joined(heading, *lines, *more, by="\n")


def _line(one: Observation, texts: Texts, zone: str) -> str:
    day = texts.dates.brief(local_day(one.at, zone))
    return texts("cycle-seen-line", text=one.text, name=one.by.name, day=day)


def _told(case: Case, texts: Texts) -> list[Block]:
    """What was surprising, what was learned, and what became of it."""
    cycle, found = case.cycle, []
    if cycle.carried_out:
        said = texts("cycle-carried-out", how=cycle.carried_out.value)
        found.append(texts.rich("cycle-carried-out-said", said=said))
    if cycle.surprises:
        found.append(blocks.joined(texts.rich("cycle-surprises-said"), escaped(cycle.surprises)))
    if cycle.matched:
        found.append(texts.rich("cycle-studied", matched=cycle.matched.value))
    if cycle.learned:
        found.append(blocks.joined(texts.rich("cycle-learned-said"), escaped(cycle.learned)))
    sections = [blocks.section(said) for said in found]
    return [*sections, *decided(cycle, texts, zone=case.reader.zone)]


def decided(cycle: Cycle, texts: Texts, *, zone: str) -> list[Block]:
    if cycle.decision is None or cycle.decided_at is None:
        return []
    said = texts.rich(
        "cycle-decided",
        decision=decision_name(cycle.decision, texts),
        name=cycle.decided_by.name if cycle.decided_by else "",
        day=texts.dates.dated(local_day(cycle.decided_at, zone)),
    )
    return [blocks.section(blocks.joined(said, escaped(cycle.decision_why)))]


def _planned(cycle: Cycle, texts: Texts) -> list[Block]:
    plan = cycle.plan
    said = {
        "question": plan.question,
        "who": plan.who,
        "where": plan.where,
        "scale": plan.scale,
        "data_plan": plan.data_plan,
        "weekday": weekday_name(plan.weekday, texts) if plan.weekday is not None else "",
    }
    lines = [
        blocks.joined(texts.rich("cycle-field", label=texts(f"cycle-label-{field}")), escaped(words))
        for field, words in said.items()
        if words
    ]
    return [blocks.section(blocks.joined(*lines, by="\n"))] if lines else []


def weekday_name(weekday: int, texts: Texts) -> str:
    """tisdag, after CLDR."""
    return str(get_day_names("wide", locale=LOCALES[texts.language])[weekday])


def _asks(cycle: Cycle, texts: Texts) -> list[Block]:
    """Before it begins: when we will be in touch."""
    if cycle.phase is not Phase.PLAN or cycle.paused_at is not None:
        return []
    ask = "undated"
    if cycle.plan.starts_on:
        ask = "during" if cycle.predicted_at else "before"
    return [blocks.context(texts.rich("cycle-asks", ask=ask))]


def _ramp(case: Case, texts: Texts) -> list[Block]:
    """The chain of growing scale, with what was decided after each."""
    if len(case.chain) == 1:
        return []
    links = []
    for cycle in case.chain:
        key = "cycle-ramp-here" if cycle.id == case.cycle.id else "cycle-ramp-other"
        test = texts(key, number=cycle.number)
        if cycle.decision:
            decision = decision_name(cycle.decision, texts).lower()
            test = texts("cycle-ramp-decided", test=test, decision=decision)
        links.append(test)
    return [blocks.context(texts.rich("cycle-ramp", tests=" → ".join(links)))]


def _buttons(case: Case, texts: Texts) -> list[Block]:
    """What can be done now, the obvious thing first."""
    cycle = case.cycle
    if cycle.paused_at is not None:
        return [
            blocks.actions(
                blocks.button(texts("cycle-resume"), RESUME, cycle.id, primary=True),
                decide_button(cycle, Decision.ABANDON, texts),
            )
        ]
    match cycle.phase:
        case Phase.PLAN:
            return [blocks.actions(*_before(cycle, texts))]
        case Phase.DO:
            return [blocks.actions(*_during(cycle, texts))]
        case Phase.STUDY:
            study = blocks.button(texts("cycle-study"), STUDY, cycle.id, primary=True)
            abandon = decide_button(cycle, Decision.ABANDON, texts)
            return [blocks.actions(study, abandon, undo_button(cycle, texts))]
        case Phase.ACT:
            change = blocks.button(texts("cycle-study"), STUDY, cycle.id)
            return [blocks.actions(*decision_buttons(cycle, texts), change, undo_button(cycle, texts))]
        case Phase.CLOSED:
            return [blocks.actions(undo_button(cycle, texts))]


def _before(cycle: Cycle, texts: Texts) -> list[Element]:
    """The prediction is asked first, and is no gate."""
    asked = not cycle.prediction
    predict = [blocks.button(texts("cycle-predict"), PREDICT, cycle.id, primary=True)] if asked else []
    return [
        *predict,
        blocks.button(texts("cycle-begin"), BEGIN, cycle.id, primary=not asked),
        *_plan_buttons(cycle, texts),
        blocks.button(texts("cycle-observe-here"), OBSERVE, cycle.id),
        decide_button(cycle, Decision.ABANDON, texts),
    ]


def _during(cycle: Cycle, texts: Texts) -> list[Element]:
    predict = [] if cycle.prediction else [blocks.button(texts("cycle-predict"), PREDICT, cycle.id)]
    return [
        blocks.button(texts("cycle-observe-here"), OBSERVE, cycle.id, primary=True),
        blocks.button(texts("cycle-end"), END, cycle.id),
        blocks.button(texts("cycle-pause"), PAUSE, cycle.id),
        *predict,
        *_plan_buttons(cycle, texts),
        decide_button(cycle, Decision.ABANDON, texts),
        undo_button(cycle, texts),
    ]


def _plan_buttons(cycle: Cycle, texts: Texts) -> list[Element]:
    return [
        blocks.button(texts("cycle-plan"), CYCLE_PLAN, cycle.id),
        blocks.button(texts("cycle-details"), CYCLE_DETAILS, cycle.id),
    ]


def _ways_on(case: Case, texts: Texts) -> list[Element]:
    every = blocks.button(texts("cycle-all"), CYCLE_LIST, case.improvement.id)
    back = improvement_button(case.improvement.id, texts)
    if case.next is None:
        return [every, back]
    words = texts("cycle-next", number=case.next.number)
    follows = blocks.button(words, CYCLE_OPEN, case.next.id, primary=case.cycle.phase is Phase.CLOSED)
    return [follows, every, back]
