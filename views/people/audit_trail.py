"""The audit trail: who did what to whose data, the latest first."""

from collections.abc import Sequence
from typing import Any

from programme.people.audit_trail import Entry
from texts import Mrkdwn, Texts
from views.ground import blocks, windows
from views.ground.windows import Memory

TRAIL_OPEN = "trail-open"
WINDOW = "trail-window"
PAGE = "trail-page"


class TrailMemory(Memory):
    """Whose trail it is, and the ``page``."""

    programme: str
    page: int = 0


def window(
    programme: str,
    entries: Sequence[Entry],
    texts: Texts,
    *,
    zone: str,
    page: int,
    pages: int,
    memory: str,
) -> dict[str, Any]:
    """A page of it; ``programme`` is its title, ``zone`` where its days are counted."""
    lines = [_line(one, texts, zone) for one in entries] or [texts.rich("trail-empty")]
    parts = [
        blocks.section(texts.rich("trail-intro", programme=programme)),
        *blocks.sections(*lines),
        *windows.turning(PAGE, page, pages, texts),
    ]
    return blocks.modal(WINDOW, texts("trail-window"), parts, close=texts("button-close"), memory=memory)


def _line(one: Entry, texts: Texts, zone: str) -> Mrkdwn:
    return texts.rich(
        "trail-line",
        moment=texts.dates.moment(one.at, zone),
        who=one.by.name if one.by else texts("trail-nobody"),
        what=told(one, texts),
    )


def told(one: Entry, texts: Texts) -> str:
    """What was done, in a few words."""
    about = one.about.name if one.about else "–"
    return texts("trail-what", what=one.what.value, about=about, detail=one.detail or "–")
