"""Measures on the screen: what is counted, the latest values, before and after, and what may be concluded."""

from typing import Any

from programme.figures.series import Annotation, Series
from programme.ground.calendar import local_day
from programme.improvement.measure_cases import Case, Kept, Measures
from programme.improvement.measures import Measure, Past
from texts import Mrkdwn, Texts, escaped
from texts.numbers import number
from views.figures import runcharts
from views.ground import blocks, windows
from views.ground.blocks import Block, Element
from views.ground.windows import Memory, page_of, saved, turning
from views.improvement.measuring.values import (
    changes_in,
    gap_change,
    latest,
    listed_words,
    of_group,
    values_on,
)

MEASURE_LIST = "measure-list"
MEASURE_NEW = "measure-new"
MEASURE_OPEN = "measure-open"
MEASURE_CHANGE = "measure-change"
ENTER = "measure-enter"
PASTE = "measure-paste"
FROM_FILE = "measure-file"
PICTURE = "measure-picture"
NOTE = "measure-note"
ERASE_NOTE = "measure-erase-note"
FREEZE = "measure-freeze"
UNFREEZE = "measure-unfreeze"
REBASE = "measure-rebase"
UNREBASE = "measure-unrebase"
TAKE_AWAY = "measure-take-away"
REMOVE = "measure-remove"
WINDOW = "measure-window"
LIST_WINDOW = "measure-list-window"
PAGE = "measure-list-page"

A_PAGE = 8
DAYS = 10
"""Days whose values are told; the chart has them all."""
NOTES = 5
PASTS = 6

View = dict[str, Any]


class ListMemory(Memory):
    improvement: str
    page: int = 0


class WindowMemory(Memory):
    measure: str


def list_button(improvement_id: str, texts: Texts) -> Element:
    """The way to everything an improvement measures."""
    return blocks.button(texts("measure-list"), MEASURE_LIST, improvement_id)


def new_button(improvement_id: str, texts: Texts, *, primary: bool = False) -> Element:
    return blocks.button(texts("measure-new"), MEASURE_NEW, improvement_id, primary=primary)


def series(measure: Measure, texts: Texts) -> Series:
    """As it is charted: with the team's own notes, and where each test began."""
    began = (Annotation(day, texts("measure-test-began", number=at)) for day, at in measure.began)
    return measure.series(began)


def comment(measure: Measure, texts: Texts) -> Mrkdwn:
    """What is said beside a picture: one plain sentence on what may and may not be concluded."""
    said = escaped(runcharts.conclusion(series(measure, texts), texts))
    return blocks.joined(texts.rich("measure-picture-comment", measure=measure.name), said, by="\n")


def in_words(measure: Measure, texts: Texts) -> Mrkdwn:
    """The same for who gets no picture: how it looks, in words."""
    looks = escaped(runcharts.alt(series(measure, texts), texts))
    failed = texts.rich("measure-picture-failed")
    return blocks.clip_mrkdwn(
        blocks.joined(comment(measure, texts), failed, looks, by="\n\n"), blocks.SECTION_TEXT
    )


def listed(what: Measures, texts: Texts, *, page: int, memory: str) -> View:
    """All that an improvement measures."""
    shown, page, pages = page_of(what.measures, page, A_PAGE)
    new = [new_button(what.improvement.id, texts, primary=not shown)] if what.may_work else []
    parts = [
        blocks.section(texts.rich("measure-list-of", improvement=what.improvement.title)),
        *(_in_a_line(measure, texts) for measure in shown),
        *([] if shown else [blocks.section(texts.rich("measure-list-empty"))]),
        *turning(PAGE, page, pages, texts),
        blocks.actions(*new, _back(what.improvement.id, texts)),
    ]
    return blocks.modal(
        LIST_WINDOW, texts("measure-list-title"), parts, close=texts("button-close"), memory=memory
    )


def _back(improvement_id: str, texts: Texts) -> Element:
    """The way back to what it is measured for; views/improvements.py has its action."""
    return blocks.button(texts("measure-to-improvement"), "improvement-open", improvement_id)


def _in_a_line(measure: Measure, texts: Texts) -> Block:
    said = blocks.joined(
        texts.rich("measure-list-line", measure=measure.name), latest(measure, texts), by="\n"
    )
    return blocks.section(said, accessory=blocks.button(texts("measure-open"), MEASURE_OPEN, measure.id))


def window(case: Case, texts: Texts, *, memory: str) -> View:
    """One measure, for those who work on it and, without the buttons, for those who may read."""
    measure = case.measure
    parts = [
        blocks.header(measure.name),
        blocks.context(_about(measure, texts)),
        *_before_and_after(measure, texts),
        *_values(measure, texts),
        blocks.section(escaped(runcharts.conclusion(series(measure, texts), texts))),
        *_based(measure, texts),
        *_notes(case, texts),
        *_history(case, texts),
        *_buttons(case, texts),
    ]
    return blocks.modal(
        WINDOW, texts("measure-list-title"), parts, close=texts("button-close"), memory=memory
    )


def _about(measure: Measure, texts: Texts) -> Mrkdwn:
    wanted = texts("measure-wanted", direction=measure.direction.value if measure.direction else "none")
    said = [texts.rich("measure-about", improvement=measure.improvement, wanted=wanted)]
    if measure.target is not None:
        target = f"{number(measure.target, texts.language)} {measure.unit}".rstrip()
        said.append(texts.rich("measure-target", target=target))
    if measure.groups:
        said.append(texts.rich("measure-split", groups=listed_words(measure.groups, texts)))
    return blocks.joined(*said, by=" · ")


def _before_and_after(measure: Measure, texts: Texts) -> list[Block]:
    """The everyday, where figures come once a year; with many values the chart says more."""
    changes = [*changes_in(measure, texts), *gap_change(measure, texts)]
    if not changes:
        return []
    return [blocks.section(blocks.joined(texts.rich("measure-before-after"), *changes, by="\n"))]


def _values(measure: Measure, texts: Texts) -> list[Block]:
    shown = measure.days[-DAYS:]
    lines = [
        blocks.joined(texts.rich("measure-day", day=texts.dates.dated(day)), values_on(measure, day, texts))
        for day in reversed(shown)
    ]
    older = len(measure.days) - len(shown)
    if older:
        lines.append(texts.rich("measure-values-older", count=older))
    found = [blocks.section(blocks.joined(texts.rich("measure-values"), *lines, by="\n"))] if lines else []
    missing = measure.missing_on(shown[-1]) if shown and not measure.hidden else ()
    if missing:
        groups, day = listed_words(missing, texts), texts.dates.dated(shown[-1])
        found.append(blocks.context(texts.rich("measure-missing", day=day, groups=groups)))
    if measure.hidden:
        found.append(blocks.context(texts.rich("measure-hidden", count=measure.hidden)))
    return found


def _based(measure: Measure, texts: Texts) -> list[Block]:
    """What the centre comes from, and why somebody chose that."""
    said = []
    if measure.frozen_points:
        points = texts.rich("measure-frozen", points=measure.frozen_points)
        said.append(blocks.joined(points, escaped(measure.frozen_why)))
    if measure.rebased_on:
        since = texts.rich("measure-rebased", day=texts.dates.dated(measure.rebased_on))
        said.append(blocks.joined(since, escaped(measure.rebased_why)))
    return [blocks.context(*said)] if said else []


def _notes(case: Case, texts: Texts) -> list[Block]:
    found = []
    for note in case.measure.notes[-NOTES:]:
        said = texts.rich("measure-note-line", day=texts.dates.dated(note.on), text=note.text)
        erase = blocks.button(texts("button-remove"), ERASE_NOTE, note.id) if case.may_work else None
        found.append(blocks.section(said, accessory=erase))
    return found


def _history(case: Case, texts: Texts) -> list[Block]:
    """Told once something has been corrected."""
    if not any(past.replaced_at for past in case.history):
        return []
    lines = [_past(past, case, texts) for past in case.history[:PASTS]]
    told = blocks.context(blocks.joined(texts.rich("measure-history"), *lines, by="\n"))
    return [told, *windows.more(len(case.history), PASTS, texts)]


def _past(past: Past, case: Case, texts: Texts) -> Mrkdwn:
    zone = case.reader.zone
    facts = {
        "day": texts.dates.dated(past.value.on),
        "value": of_group(past.value, case.measure, texts),
        "name": past.by,
        "at": texts.dates.brief(local_day(past.at, zone)),
    }
    if past.replaced_at is None:
        return texts.rich("measure-history-line", **facts)
    replaced = texts.dates.brief(local_day(past.replaced_at, zone))
    return texts.rich("measure-history-replaced", **facts, replaced=replaced)


def _buttons(case: Case, texts: Texts) -> list[Block]:
    measure, some = case.measure, bool(case.measure.days)
    picture = [blocks.button(texts("measure-picture"), PICTURE, measure.id)] if some else []
    ways_on = [
        blocks.button(texts("measure-all"), MEASURE_LIST, measure.improvement_id),
        _back(measure.improvement_id, texts),
    ]
    if not case.may_work:
        return [blocks.actions(*picture, *ways_on)]
    write = [
        blocks.button(texts("measure-enter"), ENTER, measure.id, primary=True),
        blocks.button(texts("measure-paste"), PASTE, measure.id),
        blocks.button(texts("measure-file"), FROM_FILE, measure.id),
    ]
    return [blocks.actions(*write, *picture), blocks.actions(*_care(measure, texts), *ways_on)]


def _care(measure: Measure, texts: Texts) -> list[Element]:
    """What a person decides about a chart, and how it is put right."""
    found = [blocks.button(texts("measure-change-it"), MEASURE_CHANGE, measure.id)]
    if measure.days:
        frozen = ("measure-unfreeze", UNFREEZE) if measure.frozen_points else ("measure-freeze", FREEZE)
        rebased = ("measure-unrebase", UNREBASE) if measure.rebased_on else ("measure-rebase", REBASE)
        kinds = (("measure-note", NOTE), frozen, rebased, ("measure-take-away", TAKE_AWAY))
        found += [blocks.button(texts(words), action, measure.id) for words, action in kinds]
    sure = blocks.confirmation(
        texts("measure-remove-title"),
        texts("measure-remove-sure"),
        texts("button-remove"),
        texts("button-cancel"),
    )
    return [*found, blocks.button(texts("measure-remove"), REMOVE, measure.id, confirm=sure)]


def kept(what: Kept, texts: Texts) -> View:
    """What became of the values, and what may be concluded now."""
    facts = {"added": what.added, "corrected": what.corrected}
    said = [texts.rich("measure-kept", measure=what.measure.name, **facts)]
    said.append(escaped(runcharts.conclusion(series(what.measure, texts), texts)))
    picture = blocks.button(texts("measure-picture"), PICTURE, what.measure.id)
    return saved(texts("measure-kept-title"), blocks.joined(*said, by="\n\n"), texts, picture)
