"""A preview: what would follow, day by day, before one says yes."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from programme.changes.previews import Preview, Shift
from programme.ground.roles import Role
from programme.messages.foresight import Heard
from texts import Mrkdwn, Texts
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.windows import Memory
from views.ground.wording import written
from views.messages.foresight import named, what
from views.people.role_names import role_names

WINDOW = "preview-window"
WAITING = "preview-waiting"
PAGE = "preview-page"
BACK = "preview-back"
LINES = 20
FULL = 2500
"""Characters of a day's lines that are put together; Slack takes 3,000 in a section."""


class PreviewMemory(Memory):
    """Which ``change`` it is, by name, and the ``facts`` of what is asked for, as its room writes them."""

    change: str
    facts: dict[str, Any]
    page: int = 0


def waiting(texts: Texts) -> dict[str, Any]:
    """A light window until there is something to show."""
    said = blocks.section(texts.rich("preview-waiting"))
    return blocks.modal(WAITING, texts("preview-title"), [said], close=texts("button-close"))


def window(
    intro: Sequence[Mrkdwn],
    preview: Preview,
    texts: Texts,
    *,
    submit: str,
    page: int,
    memory: str,
    back: bool = False,
) -> dict[str, Any]:
    """First in a few words, then every date; ``submit`` is the key of the word that says yes."""
    shown, page, pages = windows.page_of(preview.lines, page, LINES)
    ways = [blocks.actions(blocks.button(texts("preview-back"), BACK))] if back else []
    parts = [
        blocks.section(blocks.joined(*intro, *_counts(preview, texts))),
        *ways,
        *_days(shown, preview, texts),
        *windows.turning(PAGE, page, pages, texts),
    ]
    close = "preview-cancel-no" if submit == "preview-cancel-yes" else "button-cancel"
    title = texts("preview-title")
    return windows.form(WINDOW, title, parts, texts, memory=memory, submit=submit, close=close)


def _counts(preview: Preview, texts: Texts) -> list[Mrkdwn]:
    if preview.by_role:
        due = texts.rich("preview-owed-by-each", count=len(preview.shifts))
        return [due, texts.rich("preview-said-by-role", count=preview.messages)]
    moved = texts.rich("preview-reminders-moved", count=preview.moved) if preview.moved else Mrkdwn("")
    unsaid = texts.rich("preview-unsaid", count=preview.unsaid) if preview.unsaid else Mrkdwn("")
    return [blocks.joined(moved, _new(preview, texts)), unsaid]


def _new(preview: Preview, texts: Texts) -> Mrkdwn:
    if preview.people:
        return texts.rich("preview-heard", people=preview.people, messages=preview.messages)
    return texts.rich("preview-nobody-more" if preview.moved else "preview-nobody")


def _days(lines: Sequence[tuple[date, Shift | Heard]], preview: Preview, texts: Texts) -> Iterator[Block]:
    """A day's lines together, in as many sections as they need."""
    together: list[Mrkdwn] = []
    before: date | None = None
    for day, line in lines:
        said = _line(line, preview, texts)
        if day != before or sum(map(len, together)) + len(said) > FULL:
            yield from _section(together)
            together = [texts.rich("preview-day", day=texts.dates.day(day))]
        together.append(said)
        before = day
    yield from _section(together)


def _section(lines: Sequence[Mrkdwn]) -> Iterator[Block]:
    if lines:
        yield blocks.section(blocks.joined(*lines, by="\n"))


def _line(line: Shift | Heard, preview: Preview, texts: Texts) -> Mrkdwn:
    if isinstance(line, Shift):
        return _due(line, preview, texts)
    roles = [Role(name) for name in line.to] if preview.by_role else []
    names = role_names(roles, texts) if roles else named(line.to, texts)
    return texts.rich("preview-said", what=what(line.told, texts), names=names)


def _due(line: Shift, preview: Preview, texts: Texts) -> Mrkdwn:
    title = written(line.title, texts)
    if preview.by_role:
        return texts.rich("preview-due", title=title)
    names = named(line.owners, texts)
    if line.before is None:
        return texts.rich("preview-due-new", title=title, names=names)
    if line.after is None:
        return texts.rich("preview-due-gone", title=title, names=names)
    was = texts.dates.weekday(line.before)
    return texts.rich("preview-due-moved", title=title, names=names, **{"from": was})
