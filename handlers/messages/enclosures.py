"""What comes to us besides words: a file, a table, a message passed on. None of it is met with silence."""

from collections.abc import Iterator

from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from handlers.messages.conversations import answer_words, say
from imports.ground.slack_tables import tables_in
from programme.messages import enclosures
from storage.people import heard_events
from storage.preparations.reading import shared_files
from views.ground.blocks import Message
from views.messages import enclosures as views

OURS = frozenset({None, "file_share", "me_message"})
"""What is written by somebody; all else Slack tells of a conversation is about it."""


async def hear_words_beside(visit: Visit) -> None:
    """Whoever takes the file or the table, the words beside it are answered as words are."""
    event = visit.event
    if _is_ours(event) and _is_enclosed(event) and (event.get("text") or "").strip():
        await answer_words(visit, once=f"{visit.body['event_id']} words")


async def hear(visit: Visit) -> bool:
    """What nobody before us took: told what can be done with it, once however often Slack tells."""
    event = visit.event
    empty = not (event.get("text") or "").strip()
    if not _is_ours(event) or not (_is_enclosed(event) or empty):
        return False
    if await visit.house.transaction(heard_events.hear, visit.body["event_id"], now=visit.house.now()):
        for said in [*await _of_files(visit), *_of_attachments(visit)]:
            visit.later(say(visit, said))
    return True


def _is_ours(event: Json) -> bool:
    return event.get("channel_type") == "im" and "bot_id" not in event and event.get("subtype") in OURS


def _is_enclosed(event: Json) -> bool:
    return bool(event.get("files") or _is_passed_on(event) or tables_in(event))


def _is_passed_on(event: Json) -> bool:
    return any(isinstance(one, dict) and one.get("is_share") for one in event.get("attachments") or [])


async def _of_files(visit: Visit) -> list[Message]:
    """A file that may belong to a preparation is asked about there."""
    said = []
    for file in visit.event.get("files") or []:
        name = str(file.get("name") or "")
        channel = visit.event["channel"]
        if not await visit.asks(shared_files.may_belong, channel=channel, name=name or str(file["id"])):
            said.append(views.file(_kind(file, name), name, visit.texts))
    return said


def _kind(file: Json, name: str) -> enclosures.Enclosure:
    about = {part: str(file.get(part) or "") for part in ("mimetype", "mode", "subtype")}
    return enclosures.of_file(name, **about)


def _of_attachments(visit: Visit) -> Iterator[Message]:
    event, texts = visit.event, visit.texts
    tables = tables_in(event)
    for table in tables:
        yield views.pasted(len(table.lines), texts)
    if _is_passed_on(event):
        yield views.forwarded(texts)
    elif not event.get("files") and not tables:
        yield views.nothing(texts)


def register(door: Door) -> None:
    door.hears("message", hear_words_beside, after=-1)
    door.hears("message", hear, after=1)
