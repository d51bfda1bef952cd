"""chat.*: what the bot says, changes and takes back; and reactions.add."""

from rehearsal.arguments import Arguments
from rehearsal.channels import Channel, Kind
from rehearsal.desk import Desk, Method, judge_message
from rehearsal.messages import Message
from rehearsal.people import Person
from rehearsal.wire import Fault, Json

CUT_AT = 40_000  # characters; a longer text is cut without a word


def post_message(desk: Desk, given: Arguments) -> Json:
    channel = _speakable(desk, given.needed("channel"))
    said = _judged(given)
    thread_ts = given.text("thread_ts") or None
    if thread_ts and channel.history.get(thread_ts) is None:
        raise Fault("thread_not_found")
    message = desk.posts(
        "chat.postMessage",
        channel,
        said.get("text", ""),
        blocks=said.get("blocks"),
        metadata=said.get("metadata"),
        thread_ts=thread_ts,
        broadcast=given.flag("reply_broadcast"),
    )
    return {"channel": channel.id, "ts": message.ts, "message": desk.payloads.message(message)}


def post_ephemeral(desk: Desk, given: Arguments) -> Json:
    if desk.workspace.people.by_id(given.needed("channel")):
        raise Fault("channel_not_found")
    channel = _speakable(desk, given.needed("channel"))
    person = desk.workspace.people.by_id(given.needed("user"))
    if person is None or person not in channel or person.deactivated:
        raise Fault("user_not_in_channel")
    said = _judged(given)
    message = desk.whispers(
        "chat.postEphemeral",
        channel,
        person,
        said.get("text", ""),
        blocks=said.get("blocks"),
        thread_ts=given.text("thread_ts") or None,
    )
    return {"message_ts": message.ts}


def update(desk: Desk, given: Arguments) -> Json:
    """What is left out stays as it was; an empty `blocks` or `metadata` takes the old away."""
    message = _own_message(desk, given, otherwise="cant_update_message")
    new = _judged(given, update=True)
    desk.rewrites("chat.update", message, **new)
    shown = desk.payloads.message(message)
    return {"channel": message.channel.id, "ts": message.ts, "text": message.text, "message": shown}


def delete(desk: Desk, given: Arguments) -> Json:
    message = _own_message(desk, given, otherwise="cant_delete_message")
    desk.workspace.unsay(message)
    return {"channel": message.channel.id, "ts": message.ts}


def permalink(desk: Desk, given: Arguments) -> Json:
    message = _message(desk, given.needed("channel"), given.needed("message_ts"))
    place, number = message.channel.id, message.ts.replace(".", "")
    return {
        "channel": place,
        "permalink": f"https://{desk.workspace.domain}.slack.com/archives/{place}/p{number}",
    }


def add_reaction(desk: Desk, given: Arguments) -> Json:
    message = _message(desk, given.needed("channel"), given.needed("timestamp"))
    reacted = message.reactions.setdefault(given.needed("name"), [])
    if desk.bot in reacted:
        raise Fault("already_reacted")
    reacted.append(desk.bot)
    return {}


def _speakable(desk: Desk, target: str) -> Channel:
    """Where a post to this id goes; a person's id opens the direct message, also to one who has left."""
    if person := desk.workspace.people.by_id(target):
        return desk.workspace.direct(_human(person))
    channel = desk.workspace.channels.get(target)
    if channel is None or (channel.kind is not Kind.PUBLIC and desk.bot not in channel):
        raise Fault("channel_not_found")
    if channel.archived:
        raise Fault("is_archived")
    if desk.bot not in channel and "chat:write.public" not in desk.installation.scopes:
        raise Fault("not_in_channel")
    return channel


def _human(person: Person) -> Person:
    if person.is_bot:
        raise Fault("cannot_dm_bot")
    return person


def _judged(given: Arguments, *, update: bool = False) -> Json:
    """The parts of a message that are kept. Raises Fault for those Slack would not take."""
    said = given.message()
    if update and said.get("metadata") == {}:
        said["metadata"] = None
    judge_message(said, update=update)
    said.pop("attachments", None)
    return said | ({"text": said["text"][:CUT_AT]} if "text" in said else {})


def _message(desk: Desk, channel_id: str, ts: str) -> Message:
    channel = desk.workspace.channels.get(channel_id)
    if channel is None:
        raise Fault("channel_not_found")
    message = channel.history.get(ts)
    if message is None:
        raise Fault("message_not_found")
    return message


def _own_message(desk: Desk, given: Arguments, *, otherwise: str) -> Message:
    message = _message(desk, given.needed("channel"), given.needed("ts"))
    if message.author is not desk.bot:
        raise Fault(otherwise)
    return message


METHODS = {
    "chat.postMessage": Method(post_message, scopes=("chat:write",)),
    "chat.postEphemeral": Method(post_ephemeral, scopes=("chat:write",)),
    "chat.update": Method(update, scopes=("chat:write",)),
    "chat.delete": Method(delete, scopes=("chat:write",)),
    "chat.getPermalink": Method(permalink),
    "reactions.add": Method(add_reaction, scopes=("reactions:write",)),
}
