"""A test on one screen, and all tests of an improvement: where each stands, and the next obvious thing."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from programme.improvement.cases import Tests
from programme.improvement.cycles import Cycle, Decision, Matched, Phase
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block, Element
from views.ground.windows import Memory, page_of, turning

CYCLE_LIST = "cycle-list"
CYCLE_NEW = "cycle-new"
CYCLE_OPEN = "cycle-open"
CYCLE_PLAN = "cycle-plan"
CYCLE_DETAILS = "cycle-details"
PREDICT = "cycle-predict"
PASS = "cycle-pass"  # noqa: S105  an action, no secret
BEGIN = "cycle-begin"
OBSERVE = "cycle-observe"
NOTHING_NEW = "cycle-nothing-new"
PAUSE = "cycle-pause"
RESUME = "cycle-resume"
END = "cycle-end"
STUDY = "cycle-study"
MATCHED = {matched: f"cycle-matched-{matched}" for matched in Matched}
DECIDE = {decision: f"cycle-decide-{decision}" for decision in Decision}
UNDO = "cycle-undo"
NOT_MINE = "cycle-not-mine"
TEST_MINE = "test-mine"
"""On the page of a letter alone: it takes back *not mine*."""
LIST_WINDOW = "cycle-list-window"
PAGE = "cycle-list-page"

A_PAGE = 8
TITLE = 100
"""Characters of what is tested, where it is named in a sentence."""

View = dict[str, Any]


class ListMemory(Memory):
    """The improvement whose tests are listed."""

    improvement: str
    page: int = 0


def new_button(improvement_id: str, texts: Texts, *, primary: bool = False) -> Element:
    """The way to a first, or another, test of an improvement."""
    return blocks.button(texts("cycle-new"), CYCLE_NEW, improvement_id, primary=primary)


def list_button(improvement_id: str, texts: Texts) -> Element:
    """The way to all tests of an improvement."""
    return blocks.button(texts("cycle-list"), CYCLE_LIST, improvement_id)


def improvement_button(improvement_id: str, texts: Texts) -> Element:
    """The way back to what is tested for; views/improvements.py has its action."""
    return blocks.button(texts("cycle-to-improvement"), "improvement-open", improvement_id)


def open_button(cycle: Cycle, texts: Texts, *, words: str = "cycle-open") -> Element:
    return blocks.button(texts(words), CYCLE_OPEN, cycle.id)


def named(cycle: Cycle, texts: Texts) -> str:
    """Test 2, kallelse med sms."""
    return texts("cycle-named", number=cycle.number, title=blocks.clip(cycle.title, TITLE))


def phase_name(phase: Phase, texts: Texts) -> str:
    return texts("cycle-phase", phase=phase.value)


def decision_name(decision: Decision, texts: Texts) -> str:
    return texts("cycle-decision", decision=decision.value)


def standing(cycle: Cycle, texts: Texts) -> str:
    """What was decided, or else which phase it is in."""
    return decision_name(cycle.decision, texts) if cycle.decision else phase_name(cycle.phase, texts)


def listed(tests: Tests, texts: Texts, *, page: int, memory: str) -> View:
    """All tests of an improvement, the latest first."""
    shown, page, pages = page_of(tests.cycles, page, A_PAGE)
    parts = [
        blocks.section(texts.rich("cycle-list-of", improvement=tests.improvement.title)),
        *(_in_a_line(cycle, tests.cycles, texts) for cycle in shown),
        *([] if shown else [blocks.section(texts.rich("cycle-list-empty"))]),
        *turning(PAGE, page, pages, texts),
    ]
    back = improvement_button(tests.improvement.id, texts)
    new = [new_button(tests.improvement.id, texts, primary=not shown)] if tests.may_work else []
    parts.append(blocks.actions(*new, back))
    return blocks.modal(
        LIST_WINDOW, texts("cycle-list-title"), parts, close=texts("button-close"), memory=memory
    )


def _in_a_line(cycle: Cycle, others: Iterable[Cycle], texts: Texts) -> Block:
    decided = [decision_name(cycle.decision, texts)] if cycle.decision else []
    before = next((one.number for one in others if one.id == cycle.previous_id), None)
    follows = texts("cycle-list-follows", number=before) if before else texts("cycle-list-first")
    said = texts.rich(
        "cycle-list-line",
        test=named(cycle, texts),
        phase=phase_name(cycle.phase, texts),
        about=" · ".join([*decided, *dates(cycle, texts), follows]),
    )
    return blocks.section(said, accessory=open_button(cycle, texts))


def on_home(cycle: Cycle, texts: Texts) -> Block:
    """A test somebody answers for, where she sees what waits for her."""
    about = " · ".join([phase_name(cycle.phase, texts), *dates(cycle, texts)])
    said = texts.rich("cycle-on-home", test=named(cycle, texts), improvement=cycle.improvement, about=about)
    return blocks.section(said, accessory=open_button(cycle, texts))


def in_brief(cycle: Cycle, texts: Texts) -> Mrkdwn:
    """The test and where it stands, where several things stand under each other."""
    about = " · ".join([phase_name(cycle.phase, texts), *dates(cycle, texts)])
    return texts.rich("cycle-brief", test=named(cycle, texts), about=about)


def dates(cycle: Cycle, texts: Texts) -> list[str]:
    """From when to when, as far as it is planned."""
    start, end = cycle.plan.starts_on, cycle.plan.ends_on
    days = {"from": _day(start, texts), "to": _day(end, texts)}
    if start and end:
        return [texts("cycle-dates", **days)]
    if start:
        return [texts("cycle-from", **{"from": days["from"]})]
    return [texts("cycle-to", to=days["to"])] if end else []


def _day(day: date | None, texts: Texts) -> str:
    return texts.dates.weekday(day) if day else ""


def decision_buttons(cycle: Cycle, texts: Texts) -> list[Element]:
    return [decide_button(cycle, decision, texts) for decision in Decision]


def decide_button(cycle: Cycle, decision: Decision, texts: Texts) -> Element:
    return blocks.button(decision_name(decision, texts), DECIDE[decision], cycle.id)


def undo_button(cycle: Cycle, texts: Texts) -> Element:
    """Undoes the phase that is seen, and no other: pressed twice, it is pressed once."""
    return blocks.button(texts("button-undo"), UNDO, f"{cycle.id} {cycle.phase}")
