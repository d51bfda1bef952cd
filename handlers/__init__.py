"""Slack's listeners: parse what a person did, do it, show what became of it."""

import inspect

from slack_bolt.async_app import AsyncApp

from handlers import (
    actions,
    commands,
    conversations,
    exports,
    findings,
    home,
    ideas,
    improvement_links,
    improvements,
    meetings,
    members,
    organisations,
    participant_lists,
    people,
    preparations,
    programmes,
    reflections,
)
from handlers.acquaintance import Acquaintance
from handlers.apologies import answer_error
from handlers.house import House

ROOMS = (
    participant_lists,  # before the conversation, which hears every file that nobody else takes
    actions,
    commands,
    conversations,
    exports,
    findings,
    home,
    ideas,
    improvement_links,
    improvements,
    meetings,
    members,
    organisations,
    people,
    preparations,
    programmes,
    reflections,
)

KNOWN = frozenset(
    {"ack", "action", "body", "client", "command", "context", "event", "house", "interaction", "message"}
    | {"options", "person", "respond", "say", "shortcut", "texts", "view"}
)
"""What a listener may ask for: Bolt hands it None for any other name, and runs it all the same."""


def register_all(app: AsyncApp, house: House) -> None:
    """Opens every room. Raises TypeError for a listener that asks for what nobody has."""
    app.middleware(Acquaintance(house).__call__)
    app.error(answer_error)
    for room in ROOMS:
        room.register(app)
    for listener in app._async_listeners:  # Bolt keeps no public list
        asked = inspect.signature(listener.ack_function).parameters
        if set(asked) - KNOWN:
            raise TypeError(f"{listener.ack_function.__qualname__} asks for {sorted(set(asked) - KNOWN)}")
