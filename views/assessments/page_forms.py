"""The self-assessment as forms of a page: all points, or one at a time; for a team that has no Slack."""

from typing import Any

from programme.assessments.assessments import Round
from programme.assessments.cases import Case
from programme.assessments.checklists import Point
from programme.ground.refusals import Refusal
from texts import Texts
from views.assessments import points
from views.assessments.assessments import COMMENT_ROOM, company
from views.ground import blocks, markup, windows
from views.ground.blocks import Block
from views.ground.wording import written

WINDOW = "assessment-page"
ONE_POINT = "assessment-page-point"
BACK = "assessment-page-back"
LEVEL, COMMENT = "level-", "comment-"
"""How the fields of a point begin; its id follows."""
NONE = "-"

View = dict[str, Any]


def every_point(case: Case, texts: Texts) -> View:
    """A point after the other: what was said last time, its level, a line of comment; who took part last."""
    one = case.round
    parts = [
        blocks.section(texts.rich("assessment-page-intro", organisation=one.organisation)),
        *(block for point in one.checklist.points for block in _point(case, point, texts, wide=False)),
        company(one, texts),
    ]
    return _form(parts, texts, submit="button-save")


def one_point(case: Case, texts: Texts) -> View | None:
    """The first that has no level, with the levels in full; None where each has one."""
    one = case.round
    waiting = [at for at, point in enumerate(one.checklist.points) if not one.mark(point.id).settled]
    if not waiting:
        return None
    point = one.checklist.points[waiting[0]]
    place = texts.rich("assessment-point-of", at=waiting[0] + 1, points=len(one.checklist.points))
    parts = [blocks.section(place), *_point(case, point, texts, wide=True)]
    return _form(parts, texts, submit="assessment-page-next")


def _point(case: Case, point: Point, texts: Texts, *, wide: bool) -> list[Block]:
    mark, name = case.round.mark(point.id), f"{LEVEL}{point.id}"
    chosen = None if mark.level is None else str(mark.level)
    levels = points.options(case.round.checklist, texts)
    choice = (
        blocks.radio(name, levels, chosen=chosen)
        if wide
        else blocks.menu(texts("assessment-choose"), name, levels, chosen=chosen)
    )
    label = texts("assessment-page-level", number=point.number, text=written(point.text, texts))
    comment = blocks.text_input(f"{COMMENT}{point.id}", initial=mark.comment, most=COMMENT_ROOM)
    called = texts("assessment-page-comment", number=point.number)
    beside = " ".join(markup.plain(points.beside(case, point, texts)).split())
    return [
        blocks.field_block(name, label, choice, optional=not wide, hint=beside),
        *_question(case, point, texts),
        blocks.field_block(f"{COMMENT}{point.id}", called, comment, optional=True),
    ]


def _question(case: Case, point: Point, texts: Texts) -> list[Block]:
    """The page puts the buttons of all points beside each other, so each says which it is about."""
    said = points.question(case, case.round.mark(point.id), texts)
    for one in said:
        for each in one.get("elements", ()):
            words = texts("assessment-page-holds", number=point.number, level=each["text"]["text"])
            each["text"] = blocks.plain(words, blocks.BUTTON)
    return said


def _form(parts: list[Block], texts: Texts, *, submit: str) -> View:
    return windows.form(WINDOW, texts("assessment-title"), parts, texts, memory="", submit=submit)


def undoing(before: Round, now: Round) -> str:
    """What a button remembers of the levels before: the preparation, then each point with what it had."""
    changed = [
        point.id
        for point in now.checklist.points
        if now.mark(point.id) != before.mark(point.id) and now.mark(point.id).level is not None
    ]
    said = (f"{one}={NONE if before.level(one) is None else before.level(one)}" for one in changed)
    return " ".join((now.preparation_id, *said)) if changed else ""


def undone(value: str) -> tuple[str, dict[str, int | None]]:
    """The preparation's id, and point → the level it had. Raises Refusal."""
    preparation_id, *each = value.split() or [""]
    was: dict[str, int | None] = {}
    for one in each:
        point, _, level = one.partition("=")
        if level != NONE and not level.isdecimal():
            raise Refusal("thing-gone")
        was[point] = None if level == NONE else int(level)
    return preparation_id, was
