"""One point at a time: large enough for a projector, with the levels in words and a way on."""

from typing import Any

from programme.assessments.cases import Case
from texts import Texts
from views.assessments import points
from views.assessments.assessments import COMMENT_ROOM
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.places import Place
from views.ground.windows import Memory
from views.ground.wording import written

WINDOW = "assessment-one-point"
TURN = "assessment-turn"
EARLIER, FURTHER = f"{TURN}-earlier", f"{TURN}-further"


class OnePointMemory(Memory):
    """The round, and which of its points is shown, from 0."""

    id: str
    at: int = 0
    place: Place = Place()


def screen(case: Case, at: int, texts: Texts, memory: str) -> dict[str, Any]:
    """Saved at each choice, as all of them on one screen are."""
    all_points = case.round.checklist.points
    at = min(max(at, 0), len(all_points) - 1)
    point, mark = all_points[at], case.round.mark(all_points[at].id)
    chosen = None if mark.level is None else str(mark.level)
    levels = blocks.radio(points.LEVEL, points.options(case.round.checklist, texts), chosen=chosen)
    parts = [
        blocks.header(written(point.text, texts)),
        blocks.section(points.said(case, point, texts)),
        blocks.actions(levels) | {"block_id": points.level_block_id(mark)},
        *points.question(case, mark, texts),
        points.comment(mark, texts, most=COMMENT_ROOM),
        blocks.context(texts.rich("assessment-point-of", at=at + 1, points=len(all_points))),
        *_turning(at, len(all_points), texts),
    ]
    parts, title = windows.asking(parts, texts("form-no-names")), texts("assessment-title")
    close = texts("button-close")
    return blocks.modal(WINDOW, title, parts, submit=texts("button-save"), close=close, memory=memory)


def _turning(at: int, count: int, texts: Texts) -> list[Block]:
    turns = []
    if at > 0:
        turns.append(blocks.button(texts("assessment-earlier"), EARLIER, str(at - 1)))
    if at + 1 < count:
        turns.append(blocks.button(texts("assessment-further"), FURTHER, str(at + 1), primary=True))
    return [blocks.actions(*turns)] if turns else []
