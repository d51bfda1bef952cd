"""The shapes in which the page is told of people, conversations, messages, screens and traffic."""

from datetime import datetime

from rehearsal.channels import Channel
from rehearsal.elements import as_values, first_state
from rehearsal.files import File
from rehearsal.ledger import Brought, Call
from rehearsal.messages import Message
from rehearsal.payloads import as_message
from rehearsal.people import Person
from rehearsal.screens import View
from rehearsal.wire import Json
from rehearsal.workspace import Workspace

FILES = "files/"
"""Where the page fetches files, as seen from its own address."""


def person_shape(person: Person, unread: int = 0) -> Json:
    return {
        "id": person.id,
        "name": person.name,
        "zone": person.tz,
        "locale": person.locale,
        "title": person.title,
        "gone": person.deactivated,
        "unread": unread,
    }


def channel_shape(channel: Channel, person: Person, unread: int) -> Json:
    other = channel.other_than(person)
    return {
        "id": channel.id,
        "name": other.name if channel.is_direct and other else channel.name,
        "kind": channel.kind.value,
        "members": len(channel.members),
        "archived": channel.archived,
        "unread": unread,
    }


def message_shape(message: Message, workspace: Workspace, seen_by: Person) -> Json:
    shape = as_message(message, workspace, FILES)
    channel = message.channel
    replies = channel.history.thread(message.ts)[1:] if message.only_for is None else []
    return shape | {
        "channel": channel.id,
        "bot": message.author.is_bot,
        "mine": message.author is seen_by,
        "only_for": message.only_for is not None,
        "explained": message.metadata is not None,
        "replies": len(replies),
        "state": as_values(first_state(message.blocks) | message.chosen.get(seen_by.id, {})),
    }


def view_shape(view: View, workspace: Workspace, *, draft: Json, errors: Json) -> Json:
    return view.as_view(workspace.app_id, workspace.bot_id) | {"draft": draft, "errors": errors}


def file_shape(file: File) -> Json:
    return file.as_file(FILES)


def clock_shape(now: datetime, *, turning: bool, playing: bool) -> Json:
    return {"now": now.isoformat(), "turning": turning, "playing": playing}


def traffic_shape(number: int, entry: Call | Brought) -> Json:
    """A line of the traffic; `out` is from the bot to Slack."""
    shape: Json = {
        "number": number,
        "at": entry.at.isoformat(),
        "out": isinstance(entry, Call),
        "milliseconds": round(entry.seconds * 1000),
    }
    if isinstance(entry, Call):
        error = "" if entry.ok else str((entry.answer or {}).get("error", ""))
        return shape | {"what": entry.method, "ok": entry.ok, "note": error}
    payload = entry.parcel.payload
    inner = payload.get("event", payload)
    what = inner.get("command") or inner.get("type", "")
    return shape | {"what": what, "ok": entry.receipt.acked, "note": entry.receipt.reason}


def traffic_whole(entry: Call | Brought) -> Json:
    """Everything that went over the wire."""
    if isinstance(entry, Call):
        return {"sent": entry.arguments, "answer": entry.answer, "status": entry.status}
    return {
        "sent": entry.parcel.payload,
        "answer": entry.receipt.answer,
        "acked": entry.receipt.acked,
        "retry": entry.parcel.retry_attempt,
    }
