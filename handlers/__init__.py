"""Slack's listeners: parse what a person did, do it, show what became of it."""

import inspect

from slack_bolt.async_app import AsyncApp

from handlers import (
    absences,
    actions,
    boards,
    circulars,
    commands,
    conversations,
    cycles,
    digests,
    edits,
    exports,
    findings,
    handovers,
    home,
    ideas,
    improvement_links,
    improvements,
    measures,
    meetings,
    members,
    notes,
    nudges,
    organisation_pages,
    organisations,
    outbox,
    own_words,
    participant_lists,
    partings,
    people,
    preparations,
    previews,
    programmes,
    readings,
    recaps,
    reflections,
    shared_files,
    stages,
)
from handlers.acquaintance import Acquaintance
from handlers.apologies import answer_error
from handlers.house import House

ROOMS = (
    participant_lists,  # before the conversation, which hears every file that nobody else takes
    absences,
    actions,
    boards,
    circulars,
    commands,
    conversations,
    cycles,
    digests,
    edits,
    exports,
    findings,
    handovers,
    home,
    ideas,
    improvement_links,
    improvements,
    measures,
    meetings,
    members,
    notes,
    nudges,
    organisation_pages,
    organisations,
    outbox,
    own_words,
    partings,
    people,
    preparations,
    previews,
    programmes,
    readings,
    recaps,
    reflections,
    shared_files,
    stages,
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
