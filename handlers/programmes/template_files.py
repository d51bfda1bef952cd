"""A template of her own, given as a file in our conversation: kept and offered, or what is wrong in it."""

from handlers.ground.door import Door
from handlers.ground.files import NotThereError, TooLargeError, about, content
from handlers.ground.visit import Json, Visit
from imports.ground.apart import read_apart
from imports.programmes import template_files
from programme.ground.refusals import Refusal
from programme.programmes.template import Template
from programme.programmes.template_files import LARGEST_FILE, Problem
from storage.people import heard_events
from storage.programmes import own_templates, programmes
from views.ground.blocks import Message
from views.ground.forms import File
from views.programmes import template_files as views


async def hear(visit: Visit) -> bool:
    """Answered once, however often Slack tells of it."""
    given = _given(visit.event)
    if not given:
        return False
    if await visit.house.transaction(heard_events.hear, visit.body["event_id"], now=visit.house.now()):
        for file in given:
            visit.later(_answer(visit, file))
    return True


def _given(event: Json) -> list[File]:
    """What is written to us by somebody, and is called as a template is."""
    if event.get("channel_type") != "im" or "bot_id" in event:
        return []
    shared = (File(id=file["id"], name=file.get("name") or "") for file in event.get("files") or [])
    return [file for file in shared if file.name.lower().endswith(template_files.ENDINGS)]


async def _answer(visit: Visit, file: File) -> None:
    said = await _said(visit, file)
    await visit.client.chat_postMessage(channel=visit.event["channel"], text=said.text, blocks=said.blocks)


async def _said(visit: Visit, file: File) -> Message:
    """Who may not start programmes is told so before anything is read."""
    try:
        await visit.asks(programmes.to_start)
        found = await _read(visit, file)
        if not isinstance(found, str):
            return views.amiss(file.name, found, visit.texts)
        template = Template.model_validate_json(found)
        await visit.does(own_templates.keep, template)
        return views.taken(template, visit.texts)
    except Refusal as no:
        return views.refused(visit.texts.rich(no.key, **no.facts))


async def _read(visit: Visit, file: File) -> str | tuple[Problem, ...]:
    try:
        held = await content(await about(file.id, visit.client), visit.client, most=LARGEST_FILE)
    except NotThereError:
        raise Refusal("template-not-there") from None
    except TooLargeError:
        raise Refusal("template-too-large") from None
    return await read_apart(template_files.read, held, name=file.name)


def register(door: Door) -> None:
    door.hears("message", hear)
