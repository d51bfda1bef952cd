"""Slack's listeners: parse what a person did, do it, show what became of it."""

import inspect

from slack_bolt.async_app import AsyncApp

from handlers.changes import departures, handovers, members, organisations, participant_lists, previews
from handlers.ground.acquaintance import Acquaintance
from handlers.ground.apologies import answer_error
from handlers.ground.house import House
from handlers.improvement import actions, cycles, findings, ideas, improvement_links, improvements, measures
from handlers.meetings import meetings, stages
from handlers.messages import circulars, conversations, digests, outbox
from handlers.people import absences, people
from handlers.preparations import nudges, preparations, readings, shared_files
from handlers.programmes import edits, own_words, programmes
from handlers.reflections import reflections
from handlers.screens import boards, commands, exports, homes, notes, organisation_pages, recaps

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
    homes,
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
    departures,
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
