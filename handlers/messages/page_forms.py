"""Forms on the page: those that every chapter's ``mail_forms`` room offers, found by walking the chapters."""

from collections.abc import Mapping
from functools import cache

import handlers
from handlers.ground.page_rooms import Deed, Draw, PageForm
from programme.ground.rooms import rooms

ROOM = "mail_forms"


@cache
def forms() -> Mapping[str, PageForm]:
    """By the action of the button that opens the same window in Slack."""
    return {
        action: form for room in rooms(handlers, ROOM) for action, form in getattr(room, "FORMS", {}).items()
    }


@cache
def taps() -> Mapping[str, Deed]:
    """What one press does, as the same button in Slack: by its action, a deed about its value."""
    return {
        action: deed for room in rooms(handlers, ROOM) for action, deed in getattr(room, "TAPS", {}).items()
    }


@cache
def windows() -> Mapping[str, Draw]:
    """What is only read, as the same window in Slack: by the action of the button that opens it."""
    return {
        action: draw
        for room in rooms(handlers, ROOM)
        for action, draw in getattr(room, "WINDOWS", {}).items()
    }


@cache
def backs() -> Mapping[str, str]:
    """Actions that one press does, with those that take them back; both are taps."""
    return {
        action: back for room in rooms(handlers, ROOM) for action, back in getattr(room, "BACKS", {}).items()
    }
