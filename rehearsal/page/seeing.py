"""What a window asks to see: people, conversations, messages, Home."""

from collections.abc import Iterable
from itertools import islice

from rehearsal.hands import Hands
from rehearsal.messages import Message, in_microseconds
from rehearsal.page import shapes
from rehearsal.page.booth import Ask, Booth
from rehearsal.page.windows import Window
from rehearsal.people import Person
from rehearsal.screens import View
from rehearsal.wire import Fault, Json

AT_ONCE = 40
"""Messages in one page of history."""
FOUND = 50
"""People shown for one search."""


async def hello(booth: Booth, window: Window, given: Json) -> Json:
    """The first thing a window asks: where it is, and who may be chosen."""
    window.language = "en" if given.get("language") == "en" else "sv"
    app = booth.app
    return {
        "workspace": booth.workspace.name,
        "zone": booth.zone,
        "first": booth.first.id,
        "people": len(booth.workspace.people) - 1,
        "clock": clock(booth),
        "app": {
            "id": booth.workspace.bot.id,
            "name": app.name,
            "commands": [vars(command) for command in app.commands],
            "shortcuts": [vars(shortcut) for shortcut in app.shortcuts],
            "hints": [hint[window.language] for hint in app.hints],
        },
        "mishaps": [mishap.shape() for mishap in booth.mishaps.all],
    }


def clock(booth: Booth) -> Json:
    turning = booth.turning
    return shapes.clock_shape(booth.workspace.clock.now(), turning=turning.turning, playing=turning.playing)


async def people(booth: Booth, _: Window, given: Json) -> Json:
    """Those whose name, title or address holds every word that was typed; who has something new first."""
    words = str(given.get("query", "")).casefold().split()
    found = [one for one in booth.workspace.people if not one.is_bot and _fits(one, words)]
    unread = {one.id: booth.unread.all_of(one) for one in found}
    if given.get("unread_first"):
        found.sort(key=lambda one: unread[one.id] == 0)
    shown = [shapes.person_shape(one, unread[one.id]) for one in found[:FOUND]]
    return {"people": shown, "of": len(found)}


def _fits(person: Person, words: Iterable[str]) -> bool:
    told = f"{person.name} {person.title} {person.email or ''}".casefold()
    return all(word in told for word in words)


async def channels(booth: Booth, window: Window, given: Json) -> Json:
    """The conversations a select may offer."""
    hands = booth.hands(window)
    words = str(given.get("query", "")).casefold().split()
    found = [one for one in booth.workspace.channels_of(hands.person) if not one.is_direct]
    fitting = [one for one in found if all(word in one.name.casefold() for word in words)]
    return {"channels": [shapes.channel_shape(one, hands.person, 0) for one in fitting[:FOUND]]}


async def be(booth: Booth, window: Window, given: Json) -> Json:
    """From now on the window is somebody's; everything that stands on her screen."""
    window.person = booth.person(given["person"])
    return screen(booth, window)


def screen(booth: Booth, window: Window) -> Json:
    hands = booth.hands(window)
    person = hands.person
    direct = booth.workspace.direct(person)
    others = [one for one in booth.workspace.channels_of(person) if one is not direct]
    return {
        "me": shapes.person_shape(person),
        "direct": direct.id,
        "conversations": [
            shapes.channel_shape(one, person, booth.unread.of(person, one)) for one in (direct, *others)
        ],
        **views(booth, hands),
    }


def views(booth: Booth, hands: Hands) -> Json:
    """The stack of modals, the one in front last, and Home."""
    stack = booth.workspace.screens.of(hands.person).stack
    return {
        "stack": [
            shapes.view_shape(
                view,
                booth.workspace,
                draft=_draft(booth, view),
                errors=hands.errors if view is hands.modal else {},
            )
            for view in stack
        ],
        "home": shapes.view_shape(hands.home, booth.workspace, draft={}, errors={}) if hands.home else None,
    }


def _draft(booth: Booth, view: View) -> Json:
    """What stands unsent in those blocks that are still there."""
    there = {block["block_id"] for block in view.blocks}
    return {block: held for block, held in booth.drafts.get(view.id, {}).items() if block in there}


async def conversation(booth: Booth, window: Window, given: Json) -> Json:
    """The latest of a conversation, or what was said before a message; ephemeral ones among them."""
    hands = booth.hands(window)
    channel = booth.workspace.channels.get(given["channel"])
    if channel is None or hands.person not in channel:
        raise Fault("channel_not_found")
    before = in_microseconds(given["before"]) if given.get("before") else None
    said = channel.history.newest_first(latest=before, inclusive=False)
    page = list(islice(said, AT_ONCE + 1))
    more = len(page) > AT_ONCE
    shown = page[:AT_ONCE]
    oldest = in_microseconds(shown[-1].ts) if more else 0
    shown += [one for one in hands.ephemeral if one.channel is channel and _between(one, oldest, before)]
    shown.sort(key=lambda one: in_microseconds(one.ts))
    return {"messages": [_shape(booth, one, hands.person) for one in shown], "more": more}


def _between(message: Message, oldest: int, before: int | None) -> bool:
    at = in_microseconds(message.ts)
    return at >= oldest and (before is None or at < before)


def _shape(booth: Booth, message: Message, seen_by: Person) -> Json:
    return shapes.message_shape(message, booth.workspace, seen_by)


async def thread(booth: Booth, window: Window, given: Json) -> Json:
    hands = booth.hands(window)
    message = booth.message(hands, given["channel"], given["ts"])
    found = message.channel.history.thread(message.ts)
    return {"messages": [_shape(booth, one, hands.person) for one in found]}


async def read(booth: Booth, window: Window, given: Json) -> Json:
    """What stands in a conversation has been seen."""
    person = booth.hands(window).person
    channel = booth.workspace.channels.get(given["channel"])
    if channel is not None and booth.unread.reads(person, channel):
        for other in booth.windows.of(lambda one: one is person):
            other.tell("unread", channel=channel.id, count=0)
    return {}


ASKS: dict[str, Ask] = {
    "hello": hello,
    "people": people,
    "channels": channels,
    "be": be,
    "conversation": conversation,
    "thread": thread,
    "read": read,
}
