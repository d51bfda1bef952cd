"""Keeping: what becomes of a point when somebody chooses a level or writes a comment, maybe two at once."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from programme.assessments.assessments import LONGEST_COMMENT, Mark, Rival
from programme.ground.refusals import Refusal
from programme.people.people import Person


@dataclass(frozen=True, slots=True)
class Filled:
    """What stood on somebody's screen: point → level and point → comment, and the names of those present.

    A point that has no level there is not among the ``levels``; ``company`` is None where it was not on it.
    """

    levels: Mapping[str, int] = field(default_factory=dict)
    comments: Mapping[str, str] = field(default_factory=dict)
    company: str | None = None


def chosen(mark: Mark, level: int, *, shown: int | None, by: Person, at: datetime) -> Mark:
    """After ``by`` chose a level where the screen ``shown`` her another, or none.

    What somebody else has chosen meanwhile is not overwritten: hers waits beside it. Where two wait already,
    one of those who chose may change her own; anybody else chooses between them.
    """
    new = replace(mark, level=level, by=by, at=at, rival=None)
    if mark.rival is not None:
        return _among_two(mark, level, by, new)
    unseen = mark.level is not None and mark.by != by and mark.level not in {level, shown}
    return replace(mark, rival=Rival(level, by)) if unseen else new


def _among_two(mark: Mark, level: int, by: Person, new: Mark) -> Mark:
    rival = mark.rival
    assert rival is not None
    if by == mark.by:
        return new if level == rival.level else replace(new, rival=rival)
    if by == rival.by:
        return replace(mark, rival=None) if level == mark.level else replace(mark, rival=Rival(level, by))
    return new if level in {mark.level, rival.level} else mark


def settled(mark: Mark, level: int, *, by: Person, at: datetime) -> Mark:
    """Somebody has said which of the two holds; what is settled already stays. Raises Refusal for a third."""
    if mark.rival is None:
        return mark
    if level not in {mark.level, mark.rival.level}:
        raise Refusal("thing-gone")
    return replace(mark, level=level, by=by, at=at, rival=None)


def commented(mark: Mark, words: str, *, shown: str, by: Person) -> Mark:
    """After ``by`` wrote ``words`` where others were ``shown``. What another wrote meanwhile stays too."""
    if len(words) > LONGEST_COMMENT:
        raise Refusal("assessment-comment-long", most=LONGEST_COMMENT)
    if words in {shown, mark.comment}:
        return mark
    meanwhile = mark.noted_by != by.id and mark.comment not in {"", shown}
    if meanwhile and words in mark.comment:
        return mark
    kept = f"{mark.comment}\n{words}".strip() if meanwhile else words
    return replace(mark, comment=kept, noted_by=by.id)


def kept(
    mark: Mark, filled: Filled, shown: Filled, *, touched: Collection[str], by: Person, at: datetime
) -> Mark:
    """A point after a screen was saved: ``touched`` are the points whose levels were chosen just now.

    Of the others a level counts only where there is none: it was chosen and did not arrive.
    """
    level = filled.levels.get(mark.point)
    if level is not None and (mark.point in touched or mark.level is None):
        mark = chosen(mark, level, shown=shown.levels.get(mark.point), by=by, at=at)
    if mark.point in filled.comments:
        words, before = filled.comments[mark.point], shown.comments.get(mark.point, "")
        mark = commented(mark, words, shown=before, by=by)
    return mark


def changed(filled: Filled, shown: Filled) -> frozenset[str]:
    """The points that got another level on a screen than it showed."""
    return frozenset(point for point, level in filled.levels.items() if shown.levels.get(point) != level)


def taken_back(mark: Mark, was: int | None, *, by: Person) -> Mark:
    """Somebody's own choice is undone; what another has chosen since stays."""
    if mark.rival is not None and mark.rival.by == by:
        return replace(mark, rival=None)
    if mark.rival is not None or mark.by != by:
        return mark
    return replace(
        mark, level=was, by=by if was is not None else None, at=mark.at if was is not None else None
    )
