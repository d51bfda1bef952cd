"""Reachability: why somebody cannot be reached, the mention in her channel, and which channel that is."""

from typing import Any

from programme.people.people import Person
from programme.programmes.programmes import Organisation
from texts import Mrkdwn, Texts
from views.ground import blocks, windows
from views.ground.blocks import Element, Message
from views.ground.forms import Form, names
from views.ground.windows import Memory

STAND_IN = "stand-in"
CHANNEL = "organisation-channel"
CHANNELLING = "organisation-channelling"


class ChannelForm(Form):
    """An organisation's own channel, if it has one."""

    channel: str | None = None


class ChannelMemory(Memory):
    organisation: str


FIELDS = names(ChannelForm)


def mention(slack_id: str, texts: Texts) -> Message:
    """What stands in the channel, for all to read: that there is something, and not a word more."""
    said = blocks.joined(Mrkdwn(f"<@{slack_id}>"), texts.rich("reachability-mention"))
    return Message(said, [blocks.section(said)])


def stand_in_button(programme_id: str, person: Person, texts: Texts) -> Element:
    """The way to somebody's window, where another can be given what is hers."""
    return blocks.button(texts("reachability-stand-in"), STAND_IN, f"{programme_id} {person.id}")


def channel_button(one: Organisation, texts: Texts) -> Element:
    """The way to an organisation's own channel."""
    return blocks.button(texts("reachability-channel"), CHANNEL, one.id)


def channel(one: Organisation, texts: Texts, *, memory: str) -> dict[str, Any]:
    """Which channel is theirs, if they have one."""
    intro = texts.rich("reachability-channel-intro", organisation=one.name)
    field = blocks.field_block(
        FIELDS.channel,
        texts("reachability-channel"),
        blocks.channel_input(FIELDS.channel, texts("window-choose"), initial=one.channel or ""),
        hint=texts("reachability-channel-hint"),
        optional=True,
    )
    shut = [blocks.context(texts.rich("reachability-channel-shut"))] if _is_shut(one) else []
    return windows.form(
        CHANNELLING,
        texts("reachability-channel"),
        [blocks.section(intro), field, *shut],
        texts,
        memory=memory,
    )


def _is_shut(one: Organisation) -> bool:
    return one.channel is not None and not one.channel_open


def channel_kept(one: Organisation, texts: Texts, *, memory: str) -> dict[str, Any]:
    """What is kept, and what is left to do if we are not in it."""
    key = "none" if one.channel is None else "kept" if one.channel_open else "shut"
    said = texts.rich(f"reachability-channel-{key}", organisation=one.name)
    return windows.saved(texts("reachability-channel"), said, texts, memory=memory)
