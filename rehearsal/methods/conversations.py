"""conversations.*: where people talk, who is there, and what was said."""

from itertools import islice

from rehearsal.arguments import Arguments
from rehearsal.channels import Channel, Kind
from rehearsal.desk import Desk, Method
from rehearsal.messages import Message, in_microseconds
from rehearsal.pages import cursor_for, page_of, place_of
from rehearsal.payloads import as_message
from rehearsal.people import Person
from rehearsal.wire import Fault, Json, invalid_arguments

HISTORY_PAGE = 100
HISTORY_AT_MOST = 999
READ = tuple(f"{kind.scope}:read" for kind in Kind)
HISTORY = tuple(f"{kind.scope}:history" for kind in Kind)
WRITE = ("im:write", "mpim:write", "channels:manage", "groups:write")


def open_direct(desk: Desk, given: Arguments) -> Json:
    if given.text("channel"):
        channel, existed = visible(desk, given.text("channel"), "read"), True
    else:
        people = [_reachable(desk, person_id) for person_id in given.names("users")]
        if not people:
            raise Fault("users_list_not_supplied")
        existed = desk.workspace.has_direct(*people)
        channel = desk.workspace.direct(*people)
    shown = channel.as_conversation(desk.bot) if given.flag("return_im") else {"id": channel.id}
    already = {"no_op": True, "already_open": True} if existed else {}
    return {"channel": shown, **already}


def info(desk: Desk, given: Arguments) -> Json:
    channel = visible(desk, given.needed("channel"), "read")
    shape = channel.as_conversation(desk.bot)
    return {
        "channel": shape
        | ({"num_members": len(channel.members)} if given.flag("include_num_members") else {})
    }


def list_all(desk: Desk, given: Arguments) -> Json:
    return _listed(
        desk, given, [channel for channel in desk.workspace.channels.values() if _shown(desk, channel)]
    )


def of_person(desk: Desk, given: Arguments) -> Json:
    """users.conversations: those of `user`, or the bot's own."""
    person = desk.workspace.people.by_id(given.text("user")) if given.text("user") else desk.bot
    if person is None:
        raise Fault("user_not_found")
    mine = [channel for channel in desk.workspace.channels_of(person) if _shown(desk, channel)]
    return _listed(desk, given, mine)


def members(desk: Desk, given: Arguments) -> Json:
    channel = visible(desk, given.needed("channel"), "read")
    page, following = page_of(list(channel.members), given)
    return {"members": list(page), **following}


def history(desk: Desk, given: Arguments) -> Json:
    channel = _readable(desk, given)
    limit = min(given.number("limit", HISTORY_PAGE), HISTORY_AT_MOST)
    latest, inclusive = _moment(given, "latest"), given.flag("inclusive")
    if given.text("cursor"):
        latest, inclusive = in_microseconds(place_of(given.text("cursor"))), True
    found = channel.history.newest_first(
        oldest=_moment(given, "oldest") or 0, latest=latest, inclusive=inclusive
    )
    page = list(islice(found, limit + 1))
    return _paged(desk, given, page, limit)


def replies(desk: Desk, given: Arguments) -> Json:
    channel = _readable(desk, given)
    thread = channel.history.thread(given.needed("ts"))
    if not thread:
        raise Fault("thread_not_found")
    page, following = page_of(thread, given)
    return {"messages": [_told(desk, given, message) for message in page], **following}


def join(desk: Desk, given: Arguments) -> Json:
    channel = visible(desk, given.needed("channel"), "join")
    if channel.kind is not Kind.PUBLIC:
        raise Fault("method_not_supported_for_channel_type")
    if channel.archived:
        raise Fault("is_archived")
    if desk.bot not in channel:
        desk.workspace.join(channel, desk.bot)
    return {"channel": channel.as_conversation(desk.bot)}


def visible(desk: Desk, channel_id: str, right: str) -> Channel:
    """A channel the bot may know of, with the scope for its kind. Raises Fault otherwise."""
    channel = desk.workspace.channels.get(channel_id)
    if channel is None or not _shown(desk, channel):
        raise Fault("channel_not_found")
    desk.allows(f"{channel.kind.scope}:{right}")
    return channel


def _shown(desk: Desk, channel: Channel) -> bool:
    return channel.kind is Kind.PUBLIC or desk.bot in channel


def _readable(desk: Desk, given: Arguments) -> Channel:
    channel = visible(desk, given.needed("channel"), "history")
    if desk.bot not in channel:
        raise Fault("not_in_channel")
    return channel


def _reachable(desk: Desk, person_id: str) -> Person:
    person = desk.workspace.people.by_id(person_id)
    if person is None:
        raise Fault("user_not_found")
    if person.is_bot:
        raise Fault("cannot_dm_bot")
    if person.deactivated:
        raise Fault("user_disabled")
    return person


def _listed(desk: Desk, given: Arguments, channels: list[Channel]) -> Json:
    kinds = {Kind(name) for name in given.names("types") or ["public_channel"] if _is_kind(name)}
    for kind in kinds:
        desk.allows(f"{kind.scope}:read")
    fitting = [
        channel
        for channel in channels
        if channel.kind in kinds and not (channel.archived and given.flag("exclude_archived"))
    ]
    page, following = page_of(fitting, given)
    return {"channels": [channel.as_conversation(desk.bot) for channel in page], **following}


def _is_kind(name: str) -> bool:
    if name not in set(Kind):
        raise Fault("invalid_types")
    return True


def _moment(given: Arguments, name: str) -> int | None:
    if not given.text(name):
        return None
    try:
        return in_microseconds(given.text(name))
    except ValueError:
        raise invalid_arguments(f"not a time stamp: {name}") from None


def _paged(desk: Desk, given: Arguments, page: list[Message], limit: int) -> Json:
    more = len(page) > limit
    answer: Json = {"messages": [_told(desk, given, message) for message in page[:limit]], "has_more": more}
    if more:
        answer["response_metadata"] = {"next_cursor": cursor_for(page[limit].ts)}
    return answer


def _told(desk: Desk, given: Arguments, message: Message) -> Json:
    with_metadata = given.flag("include_all_metadata")
    return as_message(message, desk.workspace, desk.payloads.files_url, with_metadata=with_metadata)


METHODS = {
    "conversations.open": Method(open_direct, scopes=WRITE),
    "conversations.info": Method(info, scopes=READ),
    "conversations.list": Method(list_all, scopes=READ),
    "users.conversations": Method(of_person, scopes=READ),
    "conversations.members": Method(members, scopes=READ),
    "conversations.history": Method(history, scopes=HISTORY),
    "conversations.replies": Method(replies, scopes=HISTORY),
    "conversations.join": Method(join, scopes=("channels:join",)),
}
