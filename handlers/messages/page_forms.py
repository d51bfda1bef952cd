"""What the page offers: all that every chapter's ``mail_forms`` room has, found by walking the chapters."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import handlers
from handlers.ground.page_rooms import Deed, Draw, PageForm
from programme.ground.rooms import rooms

ROOM = "mail_forms"


@cache
def forms() -> Mapping[str, PageForm]:
    """By the action of the button that opens the same window in Slack."""
    return _offered("FORMS")


@cache
def taps() -> Mapping[str, Deed]:
    """What one press does, as the same button in Slack: by its action, a deed about its value."""
    return _offered("TAPS")


@cache
def windows() -> Mapping[str, Draw]:
    """What is only read, as the same window in Slack: by the action of the button that opens it."""
    return _offered("WINDOWS")


@cache
def backs() -> Mapping[str, str]:
    """Actions that one press does, with those that take them back; both are taps."""
    return _offered("BACKS")


@cache
def undoing() -> frozenset[str]:
    """Actions that take something back: what a press did, or what a form kept."""
    return frozenset(backs().values()) | {form.back for form in forms().values() if form.back}


def _offered(name: str) -> Mapping[str, Any]:
    """By action, what the rooms have under that name."""
    return {key: one for room in rooms(handlers, ROOM) for key, one in getattr(room, name, {}).items()}
