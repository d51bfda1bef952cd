"""Which changes in the workspace the bot hears of, and how Slack words them."""

from collections.abc import Iterator

from rehearsal.channels import Channel
from rehearsal.installation import Installation
from rehearsal.payloads import Payloads
from rehearsal.people import Person
from rehearsal.wire import Json
from rehearsal.workspace import Change, Workspace

OF_CHANNELS = {
    "channel_archived": "channel_archive",
    "channel_unarchived": "channel_unarchive",
    "channel_deleted": "channel_deleted",
    "channel_renamed": "channel_rename",
}
OF_MEMBERS = {"member_joined": "member_joined_channel", "member_left": "member_left_channel"}


class Events:
    """Words a change as the events it gives, each with the subscription that brings it."""

    def __init__(self, workspace: Workspace, payloads: Payloads, installation: Installation) -> None:
        self._workspace = workspace
        self._payloads = payloads
        self._installation = installation

    def of(self, change: Change) -> Iterator[tuple[str, Json]]:
        if change.what.startswith("person_"):
            yield from self._of_person(change)
        elif change.what in OF_CHANNELS:
            yield from self._of_channel(change)
        elif change.what in OF_MEMBERS:
            yield from self._of_member(change)
        elif change.what.startswith("message_") and change.what != "message_whispered":
            yield from self._of_message(change)
        elif change.what == "file_shared":
            yield from self._of_file(change)

    def home_opened(self, person: Person, tab: str) -> tuple[str, Json]:
        home = self._workspace.screens.of(person).home
        event: Json = {
            "type": "app_home_opened",
            "user": person.id,
            "channel": self._workspace.direct(person).id,
            "tab": tab,
            "event_ts": self._workspace.stamp(),
        }
        if home is not None and tab == "home":
            event["view"] = self._payloads.view(home)
        return "app_home_opened", event

    def _of_person(self, change: Change) -> Iterator[tuple[str, Json]]:
        assert change.person is not None
        kind = "team_join" if change.what == "person_joined" else "user_change"
        user = change.person.as_user(with_email=True, with_locale=kind == "user_change")
        yield (
            kind,
            {"type": kind, "user": user, "cache_ts": user["updated"], "event_ts": self._workspace.stamp()},
        )

    def _of_channel(self, change: Change) -> Iterator[tuple[str, Json]]:
        channel = self._known(change)
        if channel is None:
            return
        kind = OF_CHANNELS[change.what]
        named: object = channel.id
        if kind == "channel_rename":
            named = {"id": channel.id, "name": channel.name, "created": int(channel.created.timestamp())}
        yield kind, {"type": kind, "channel": named, "event_ts": self._workspace.stamp()}

    def _of_member(self, change: Change) -> Iterator[tuple[str, Json]]:
        channel = self._known(change)
        if channel is None or change.person is None:
            return
        kind = OF_MEMBERS[change.what]
        yield (
            kind,
            {
                "type": kind,
                "user": change.person.id,
                "channel": channel.id,
                "channel_type": "C" if channel.id.startswith("C") else "G",
                "team": self._workspace.team_id,
                "event_ts": self._workspace.stamp(),
            },
        )

    def _of_message(self, change: Change) -> Iterator[tuple[str, Json]]:
        channel, message = self._known(change), change.message
        if channel is None or message is None:
            return
        if message.author is self._workspace.bot and not self._installation.echoes:
            return
        shape = self._payloads.message(message)
        where = {"channel": channel.id, "channel_type": channel.kind.in_events}
        if change.what == "message_posted":
            files = {"subtype": "file_share", "upload": True} if message.files else {}
            event = shape | where | files | {"event_ts": message.ts}
            if f"<@{self._workspace.bot.id}>" in message.text and not channel.is_direct:
                yield "app_mention", event | {"type": "app_mention"}
        elif change.what == "message_changed":
            event = where | {"type": "message", "subtype": "message_changed", "message": shape}
            event |= {"ts": message.edited_at, "event_ts": message.edited_at}
        else:
            stamp = self._workspace.stamp()
            event = where | {"type": "message", "subtype": "message_deleted", "previous_message": shape}
            event |= {"deleted_ts": message.ts, "ts": stamp, "event_ts": stamp}
        yield f"message.{channel.kind.scope}", event

    def _of_file(self, change: Change) -> Iterator[tuple[str, Json]]:
        channel, file = self._known(change), change.file
        if channel is None or file is None:
            return
        event: Json = {"type": "file_shared", "file_id": file.id, "file": {"id": file.id}}
        event |= {"user_id": file.owner.id, "channel_id": channel.id, "event_ts": self._workspace.stamp()}
        yield "file_shared", event

    def _known(self, change: Change) -> Channel | None:
        """The channel, when the bot is in it or the change is about the bot itself."""
        bot, channel = self._workspace.bot, change.channel
        return channel if channel and (bot in channel or change.person is bot) else None
