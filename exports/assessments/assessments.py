"""Rounds of self-assessment as they stand in a file, and the sheets of them and of their levels."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from exports.ground.looks import Tone
from exports.ground.shapes import Shape, name_of, translated
from exports.ground.sheets import Column, Columns, Names, Toned
from programme.assessments.assessments import Mark, Round, is_possible_model
from programme.assessments.checklists import DONT_KNOW, Checklist, Point
from programme.assessments.movements import Moved, Way, before, movement
from texts import Texts


class Level(Shape):
    """One point; ``level`` is null where nobody has said one, also where they ``dont_know`` yet."""

    point: str
    number: str
    text: str
    level: int | None
    word: str
    dont_know: bool
    before: int | None
    moved: Way | None
    comment: str
    by: str | None
    by_name: str
    at: datetime | None


class Assessment(Shape):
    """One round; ``steps`` are those up less those down since the round before, null without one."""

    id: str
    organisation: str
    preparation: str
    title: str
    on: date
    checklist: str
    checklist_title: str
    version: str
    highest: int
    done: bool
    begun_at: datetime
    begun_by: str
    begun_by_name: str
    took_part: str
    movement: str
    needs: str
    opened_to_cluster: bool
    opened_to_facilitator: bool
    total: int
    steps: int | None
    possible_model: bool
    levels: tuple[Level, ...]


def assessments(rounds: Sequence[Round], texts: Texts) -> tuple[Assessment, ...]:
    """Each with its movement since the one before it, of those the reader may see."""
    theirs: dict[str, list[Round]] = {}
    for one in rounds:
        theirs.setdefault(one.organisation_id, []).append(one)
    return tuple(_assessment(one, before(theirs[one.organisation_id], one), texts) for one in rounds)


def _assessment(one: Round, was: Round | None, texts: Texts) -> Assessment:
    moved = movement(was, one) if was else None
    moves = {each.point: each for each in moved.points} if moved else {}
    return Assessment.of(
        one,
        title=translated(one.title, texts),
        checklist=one.checklist.id,
        checklist_title=translated(one.checklist.title, texts),
        version=one.checklist.version,
        highest=one.checklist.highest,
        opened_to_cluster=one.chosen_cluster_id is not None,
        opened_to_facilitator=one.to_facilitator,
        steps=moved.steps if moved else None,
        possible_model=is_possible_model(one),
        levels=tuple(
            _level(point, one.mark(point.id), moves.get(point.id), one.checklist, texts)
            for point in one.checklist.points
        ),
    )


def _level(point: Point, mark: Mark, moved: Moved | None, checklist: Checklist, texts: Texts) -> Level:
    return Level(
        point=point.id,
        number=point.number,
        text=translated(point.text, texts),
        level=mark.level or None,
        word=word(checklist, mark.level, texts),
        dont_know=mark.level == DONT_KNOW,
        before=(moved.before or None) if moved else None,
        moved=moved.way if moved else None,
        comment=mark.comment,
        by=mark.by.id if mark.by else None,
        by_name=name_of(mark.by),
        at=mark.at,
    )


def word(checklist: Checklist, level: int | None, texts: Texts) -> str:
    """What a level means; nothing for none."""
    if level is None:
        return ""
    if level == DONT_KNOW:
        return texts("assessment-dont-know")
    return translated(checklist.scale[level - 1].word, texts)


class Said(NamedTuple):
    """One level in its round: a row of the second sheet."""

    round: Assessment
    level: Level


def said(rounds: Iterable[Assessment]) -> Iterator[Said]:
    return (Said(one, level) for one in rounds for level in one.levels)


def _counted(one: Assessment, way: Way) -> int | None:
    return None if one.steps is None else sum(level.moved is way for level in one.levels)


TONES = {Way.UP: Tone.GOOD, Way.DOWN: Tone.UNDER_WAY, Way.SAME: Tone.QUIET, Way.UNSURE: Tone.QUIET}
"""A drop is no lack: it often means that one sees more."""


def _moved(level: Level, names: Names) -> Toned | None:
    if level.moved is None:
        return None
    return Toned(names.said("export-moved", way=level.moved.value), TONES[level.moved])


COLUMNS: Columns[Assessment, Names] = (
    Column("organisation", 20, lambda one, names: names.organisations.get(one.organisation)),
    Column("assessment", 30, lambda one, _: one.title),
    Column("meeting-day", 12, lambda one, _: one.on),
    Column("levels-said", 10, lambda one, _: sum(level.level is not None for level in one.levels)),
    Column("levels-total", 8, lambda one, _: one.total),
    Column("moved-up", 8, lambda one, _: _counted(one, Way.UP)),
    Column("moved-same", 8, lambda one, _: _counted(one, Way.SAME)),
    Column("moved-down", 8, lambda one, _: _counted(one, Way.DOWN)),
    Column("movement-said", 40, lambda one, _: one.movement),
    Column("needs-said", 40, lambda one, _: one.needs),
    Column("checklist", 34, lambda one, _: one.checklist_title, detail=True),
    Column("checklist-version", 10, lambda one, _: one.version, detail=True),
    Column("took-part", 40, lambda one, _: one.took_part, detail=True),
    Column("opened-to-cluster", 12, lambda one, _: one.opened_to_cluster, detail=True),
    Column("opened-to-facilitator", 12, lambda one, _: one.opened_to_facilitator, detail=True),
    Column("possible-model", 12, lambda one, _: one.possible_model, detail=True),
)
LEVELS: Columns[Said, Names] = (
    Column("organisation", 20, lambda one, names: names.organisations.get(one.round.organisation)),
    Column("assessment", 30, lambda one, _: one.round.title),
    Column("point-number", 8, lambda one, _: one.level.number),
    Column("point", 50, lambda one, _: one.level.text),
    Column("level", 8, lambda one, _: one.level.level),
    Column("level-word", 20, lambda one, _: one.level.word),
    Column("level-before", 10, lambda one, _: one.level.before),
    Column("moved", 12, lambda one, names: _moved(one.level, names)),
    Column("level-comment", 40, lambda one, _: one.level.comment),
    Column("meeting-day", 12, lambda one, _: one.round.on, detail=True),
    Column("checklist-version", 10, lambda one, _: one.round.version, detail=True),
    Column("level-by", 20, lambda one, _: one.level.by_name, detail=True),
    Column("level-at", 18, lambda one, _: one.level.at, detail=True),
)
