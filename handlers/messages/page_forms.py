"""Forms on the page: those that every chapter's ``mail_forms`` room offers, found by walking the chapters."""

from collections.abc import Mapping
from functools import cache

import handlers
from handlers.ground.page_rooms import Deed, PageForm
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
