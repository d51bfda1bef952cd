"""The same idea in many teams, side by side: each with its conditions, its tests and what it measures."""

from collections.abc import Sequence
from typing import Any

from programme.ground.calendar import local_day
from programme.improvement.cycles import Cycle
from programme.improvement.ideas import Comparison, Idea, Side
from programme.improvement.improvements import Improvement
from programme.improvement.measures import Measure
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks, windows
from views.ground.blocks import Block, Element
from views.ground.windows import Memory
from views.improvement import cycles, improvements
from views.improvement.ideas import IDEA_LIST, IDEA_TAKE_UP
from views.improvement.measuring import measures, values

IDEA_PUT_ASIDE = "idea-put-aside"
WINDOW = "idea-window"
PAGE = "idea-sides-page"
SIDES = 6
"""Teams on a page."""
TESTS = 5
MEASURES = 3
LESSON = 180
"""Characters of what was learned; the test itself tells all."""

View = dict[str, Any]


class SidesMemory(Memory):
    idea: str
    page: int = 0


def window(
    what: Comparison,
    sides: Sequence[Side],
    texts: Texts,
    *,
    zone: str,
    page: int,
    pages: int,
    memory: str,
) -> View:
    """The idea and, on its page, those ``sides`` of it that one may see."""
    idea = what.taken.idea
    origin = texts.rich(
        "idea-origin", organisation=idea.organisation, day=texts.dates.dated(local_day(idea.at, zone))
    )
    parts = [
        *blocks.quoted(idea.text),
        blocks.context(origin),
        *(block for side in sides for block in _side(side, what, texts)),
        *([] if sides else [blocks.section(texts.rich("idea-nobody"))]),
        *windows.turning(PAGE, page, pages, texts),
        blocks.divider(),
        blocks.actions(*_ways_on(what, texts)),
    ]
    title, close = texts("idea-window-title"), texts("button-close")
    return blocks.modal(WINDOW, title, parts, close=close, memory=memory)


def _ways_on(what: Comparison, texts: Texts) -> list[Element]:
    every = blocks.button(texts("idea-list"), IDEA_LIST)
    if not (what.may_begin or what.mine):
        return [every]
    return [blocks.button(texts("idea-take-up"), IDEA_TAKE_UP, what.taken.idea.id, primary=True), every]


def _side(side: Side, what: Comparison, texts: Texts) -> list[Block]:
    """How far it has come, the team's own conditions beside it, its tests and its figures."""
    one = side.improvement
    state = improvements.state_name(one.state, texts)
    said = texts.rich("idea-side", organisation=one.organisation, title=one.title, state=state)
    buttons = [improvements.open_button(one, texts), cycles.list_button(one.id, texts)]
    if one.id in what.may_set_aside:
        buttons.append(_put_aside_button(what.taken.idea, one, texts))
    return [
        blocks.divider(),
        blocks.section(said),
        blocks.section(_conditions(one, texts)),
        blocks.section(_tests(side.cycles, texts)),
        *(_measured(measure, texts) for measure in side.measures[:MEASURES]),
        *windows.more(len(side.measures), MEASURES, texts),
        blocks.actions(*buttons),
    ]


def _conditions(one: Improvement, texts: Texts) -> Mrkdwn:
    """Without them it becomes a contest."""
    if not one.conditions:
        return texts.rich("idea-conditions-none")
    return texts.rich("idea-conditions", conditions=one.conditions)


def _tests(tests: Sequence[Cycle], texts: Texts) -> Mrkdwn:
    """Each with what became of it, and what was learned."""
    if not tests:
        return texts.rich("idea-tests-none")
    older = len(tests) - TESTS
    more = [texts.rich("idea-tests-more", count=older)] if older > 0 else []
    return blocks.joined(
        texts.rich("idea-tests"), *more, *(_test(one, texts) for one in tests[-TESTS:]), by="\n"
    )


def _test(one: Cycle, texts: Texts) -> Mrkdwn:
    learned = one.learned or one.decision_why
    said = texts.rich("idea-test", test=cycles.named(one, texts), became=cycles.standing(one, texts))
    return blocks.joined(said, escaped(blocks.clip(" ".join(learned.split()), LESSON)))


def _measured(measure: Measure, texts: Texts) -> Block:
    """What it counts, before and after, and the way to its chart."""
    picture = blocks.button(texts("measure-picture"), measures.PICTURE, measure.id) if measure.days else None
    return blocks.section(values.in_brief(measure, texts), accessory=picture)


def _put_aside_button(idea: Idea, one: Improvement, texts: Texts) -> Element:
    sure = blocks.confirmation(
        texts("idea-put-aside-title"),
        texts("idea-put-aside-sure"),
        texts("idea-put-aside"),
        texts("button-cancel"),
    )
    return blocks.button(texts("idea-put-aside"), IDEA_PUT_ASIDE, f"{idea.id} {one.id}", confirm=sure)
