"""The self-assessment: all points on one screen, saved at each choice, one person typing."""

from typing import Any

from programme.assessments.assessments import LONGEST_COMPANY, Mark, Round
from programme.assessments.cases import Case
from texts import Mrkdwn, Texts
from views.assessments import points
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.places import Place
from views.ground.windows import Memory
from views.ground.wording import written

WINDOW = "assessment-window"
ONE_BY_ONE = "assessment-one-by-one"
ALONE = "assessment-alone"
MOVED = "assessment-moved"
QUESTION = "assessment-question"
COMMENT_ROOM = 600
"""Two comments written at once fit; one is refused beyond half of it."""

View = dict[str, Any]


class AssessmentMemory(Memory):
    """The round, and where its screen was opened."""

    id: str
    place: Place = Place()


class QuestionMemory(Memory):
    """One point of a round, with two levels."""

    id: str
    point: str


def screen(case: Case, texts: Texts, memory: str) -> View:
    """Three blocks a point: the point with its level, a comment, a line between."""
    one = case.round
    parts = [
        blocks.header(written(one.title, texts)),
        blocks.section(texts.rich("assessment-intro", organisation=one.organisation)),
        _ways(case, texts),
        *_alone(case, texts),
        *(block for point in one.checklist.points for block in _point(case, point.id, texts)),
        company(one, texts),
        blocks.context(texts.rich("assessment-saved-as-you-go")),
    ]
    parts, title = windows.asking(parts, texts("form-no-names")), texts("assessment-title")
    close = texts("button-close")
    return blocks.modal(WINDOW, title, parts, submit=texts("button-save"), close=close, memory=memory)


def company(one: Round, texts: Texts) -> Block:
    """Who took part, by name, also who has no Slack."""
    field = blocks.text_input(points.COMPANY, initial=one.took_part, most=LONGEST_COMPANY)
    hint = texts("assessment-company-hint")
    return blocks.field_block(points.COMPANY, texts("assessment-company"), field, hint=hint, optional=True)


def _ways(case: Case, texts: Texts) -> Block:
    one = case.round
    ways = [
        blocks.button(texts("assessment-one-by-one"), ONE_BY_ONE, one.id),
        blocks.button(texts("assessment-alone"), ALONE, one.id),
    ]
    if one.complete:
        ways.append(blocks.button(texts("assessment-moved"), MOVED, one.id, primary=True))
    return blocks.actions(*ways)


def _alone(case: Case, texts: Texts) -> list[Block]:
    """How many answered alone, and where they differ; of few that names can be guessed."""
    if case.alone.people == 0:
        return []
    if not case.alone.enough:
        return [blocks.context(texts.rich("assessment-alone-few", count=case.alone.people))]
    differing = len(case.alone.differing)
    return [blocks.context(texts.rich("assessment-alone-enough", count=case.alone.people, points=differing))]


def _point(case: Case, point_id: str, texts: Texts) -> list[Block]:
    one = case.round
    point = next(each for each in one.checklist.points if each.id == point_id)
    mark = one.mark(point_id)
    asked = blocks.section(points.said(case, point, texts), accessory=points.menu(case, mark, texts))
    return [
        asked | {"block_id": points.level_block_id(mark)},
        *points.question(case, mark, texts),
        points.comment(mark, texts, most=COMMENT_ROOM),
        blocks.divider(),
    ]


def two_levels(case: Case, mark: Mark, texts: Texts, memory: str) -> View:
    """Laid over the screen when somebody chose another level than was chosen meanwhile."""
    point = next(each for each in case.round.checklist.points if each.id == mark.point)
    asked = points.question(case, mark, texts) or [blocks.section(texts.rich("assessment-settled"))]
    title, close = texts("assessment-two-levels-title"), texts("button-close")
    parts = [blocks.section(points.said(case, point, texts)), *asked]
    return blocks.modal(QUESTION, title, parts, close=close, memory=memory)


def left(one: Round, texts: Texts) -> View:
    """Saved, and how many points wait."""
    count = len(one.checklist.points) - one.answered
    return windows.saved(texts("preparation-saved-title"), texts.rich("assessment-left", count=count), texts)


def headline(one: Round, texts: Texts) -> Mrkdwn:
    """How far a round has come, in a line."""
    key = "assessment-headline-done" if one.done else "assessment-headline"
    return texts.rich(
        key,
        organisation=one.organisation,
        title=written(one.title, texts),
        day=texts.dates.day(one.on),
        answered=one.answered,
        points=len(one.checklist.points),
    )
