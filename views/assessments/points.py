"""A point as it stands on a screen: its words, last round's level, the level now, and what it is named by.

A block's id tells which point its level is of and which level it showed: when that is another, Slack does not
keep the old choice in the menu.
"""

from collections.abc import Sequence

from programme.assessments.assessments import Mark
from programme.assessments.cases import Case
from programme.assessments.checklists import DONT_KNOW, Checklist, Point
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks
from views.ground.blocks import Block, Element, Option
from views.ground.wording import written

LEVEL = "assessment-level"
HOLDS = "assessment-holds"
COMMENT = "assessment-comment"
COMPANY = "assessment-company"
NONE = "-"
"""What a block's id says where no level was shown."""


def level_block_id(mark: Mark) -> str:
    return f"{LEVEL} {mark.point} {NONE if mark.level is None else mark.level}"


def comment_block_id(point: str) -> str:
    return f"{COMMENT} {point}"


def word(checklist: Checklist, level: int | None, texts: Texts) -> str:
    """2, and what it means; *don't know yet* in words, and for a point without a level that it has none."""
    if level is None:
        return texts("assessment-no-level")
    if level == DONT_KNOW:
        return texts("assessment-dont-know")
    return texts("assessment-level", level=level, word=written(checklist.scale[level - 1].word, texts))


def options(checklist: Checklist, texts: Texts) -> list[Option]:
    """Every level and, last, *don't know yet*."""
    levels = [(str(level.value), word(checklist, level.value, texts)) for level in checklist.scale]
    return [*levels, (str(DONT_KNOW), texts("assessment-dont-know"))]


def menu(case: Case, mark: Mark, texts: Texts) -> Element:
    chosen = None if mark.level is None else str(mark.level)
    words, levels = texts("assessment-choose"), options(case.round.checklist, texts)
    return blocks.menu(words, LEVEL, levels, chosen=chosen)


def said(case: Case, point: Point, texts: Texts) -> Mrkdwn:
    """The point, what was said of it last time, and what is being done about it."""
    lines = [texts.rich("assessment-point", number=point.number, text=written(point.text, texts))]
    return blocks.joined(*lines, beside(case, point, texts), by="\n")


def beside(case: Case, point: Point, texts: Texts) -> Mrkdwn:
    """What was said of the point last time, and what is being done about it."""
    return blocks.joined(_last_time(case, point, texts), _beside(case, point, texts), by="\n")


def _last_time(case: Case, point: Point, texts: Texts) -> Mrkdwn:
    if case.before is None:
        return Mrkdwn("")
    mark = case.before.mark(point.id)
    level = word(case.before.checklist, mark.level, texts)
    if mark.comment:
        return texts.rich("assessment-last-time-comment", level=level, comment=mark.comment)
    return texts.rich("assessment-last-time", level=level)


def _beside(case: Case, point: Point, texts: Texts) -> Mrkdwn:
    """What those who answered alone differ in, and the improvements linked to the point."""
    alone = texts.rich("assessment-differ") if point.id in case.alone.differing else Mrkdwn("")
    if alone:
        spread = ", ".join(
            texts("assessment-differ-level", level=word(case.round.checklist, level, texts), count=count)
            for level, count in case.alone.chosen[point.id].items()
        )
        alone = blocks.joined(alone, escaped(spread))
    titles = case.improvements.get(point.id, ())
    work = (
        texts.rich("assessment-improvements", count=len(titles), titles="; ".join(titles)) if titles else ""
    )
    return blocks.joined(alone, Mrkdwn(work), by="\n")


def question(case: Case, mark: Mark, texts: Texts) -> list[Block]:
    """Two levels for one point: both with who chose them, a button each."""
    if mark.rival is None or mark.by is None or mark.level is None:
        return []
    checklist, round_id = case.round.checklist, case.round.id
    first, second = (word(checklist, level, texts) for level in (mark.level, mark.rival.level))
    asked = texts.rich(
        "assessment-two-levels", first=first, by=mark.by.name, second=second, other=mark.rival.by.name
    )
    ways = (
        blocks.button(
            texts("assessment-this-holds", level=word(checklist, level, texts)),
            f"{HOLDS}-{at}",
            f"{round_id} {mark.point} {level}",
        )
        for at, level in enumerate((mark.level, mark.rival.level))
    )
    return [blocks.section(asked), blocks.actions(*ways)]


def choices(name: str, known: Sequence[Point], chosen: Sequence[str], texts: Texts) -> Element:
    """Points to choose several of, by number; what was chosen before and is no point of these stays."""
    named = {
        one.number: texts("assessment-choice", number=one.number, point=written(one.short, texts))
        for one in known
    }
    options = [*named.items(), *((one, one) for one in chosen if one not in named)]
    made: Element = {
        "type": "multi_static_select",
        "action_id": name,
        "placeholder": blocks.plain(texts("assessment-choose-points"), blocks.PLACEHOLDER),
        "options": [blocks.option(*one) for one in options],
    }
    before = [blocks.option(*one) for one in options if one[0] in chosen]
    return made | {"initial_options": before} if before else made


def comment(mark: Mark, texts: Texts, *, most: int) -> Block:
    field = blocks.text_input(COMMENT, initial=mark.comment, most=most)
    return blocks.field_block(comment_block_id(mark.point), texts("assessment-comment"), field, optional=True)
