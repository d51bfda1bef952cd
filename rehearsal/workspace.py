"""The workspace itself, in memory: people, conversations, screens, files; it tells of every change."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import count
from typing import Any

from rehearsal.channels import Channel, Kind
from rehearsal.clock import TurnedClock
from rehearsal.elements import with_ids
from rehearsal.files import File
from rehearsal.messages import Message, Stamps
from rehearsal.people import People, Person
from rehearsal.screens import Screens, View
from rehearsal.wire import Json


@dataclass(frozen=True)
class Change:
    """Something that happened: `what` in two words (`message_posted`), and what it happened to."""

    what: str
    person: Person | None = None
    channel: Channel | None = None
    message: Message | None = None
    view: View | None = None
    file: File | None = None


OUTSIDE = "T0OUTSIDE"
"""The team of whoever is here from elsewhere."""


class Workspace:
    """A Slack workspace without its wires. `bot` is the app's own user, already in it.

    One of an enterprise has its id (E...), and its people's ids begin with W.
    """

    def __init__(
        self, name: str, clock: TurnedClock, *, bot_name: str = "Bot", enterprise_id: str = ""
    ) -> None:
        self.name = name
        self.enterprise_id = enterprise_id
        self.clock = clock
        mark = sha256(name.encode()).hexdigest()[:8].upper()
        self.team_id, self.bot_id, self.app_id = f"T{mark}", f"B{mark}", f"A{mark}"
        self.domain = (
            "".join(letter for letter in name.lower() if letter.isascii() and letter.isalnum()) or "team"
        )
        self.people = People()
        self.channels: dict[str, Channel] = {}
        self.files: dict[str, File] = {}
        self.screens = Screens(lambda what, view: self.tell(Change(what, person=view.person, view=view)))
        self.ephemerals: dict[str, list[Message]] = {}  # by person
        self._direct: dict[tuple[str, ...], Channel] = {}
        self._by_member: dict[str, dict[str, Channel]] = {}
        self._stamps = Stamps()
        self._numbers = count(1)
        self._listeners: list[Callable[[Change], None]] = []
        self.bot = self._join(
            Person("", self.team_id, bot_name, "UTC", "en-US", None, False, clock.now(), is_bot=True)
        )

    # --- listeners

    def listen(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Calls the listener at every change from now on; answers a way to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, change: Change) -> None:
        for listener in list(self._listeners):
            listener(change)

    # --- people

    def add_person(
        self,
        name: str,
        *,
        tz: str = "Europe/Stockholm",
        locale: str = "sv-SE",
        email: str | None = None,
        guest: bool = False,
        title: str = "",
        outsider: bool = False,
    ) -> Person:
        """An outsider is of another workspace, met in a channel that both share."""
        home = OUTSIDE if outsider else self.team_id
        joining = Person("", home, name, tz, locale, email, guest, self.clock.now(), title=title)
        joining.outsider = outsider
        person = self._join(joining)
        self.tell(Change("person_joined", person=person))
        return person

    def _join(self, person: Person) -> Person:
        person.id = self._new_id("W" if self.enterprise_id and not person.is_bot else "U")
        self.people.add(person)
        return person

    def change(self, person: Person, **new: Any) -> None:
        """Changes what Slack knows of a person: `tz`, `locale`, `name`, `guest`, `status` and so on."""
        for field, value in new.items():
            if not hasattr(person, field):
                raise AttributeError(f"a person has no {field}")
            setattr(person, field, value)
        person.updated = self.clock.now()
        self.tell(Change("person_changed", person=person))

    def deactivate(self, person: Person) -> None:
        self.change(person, deactivated=True)

    # --- conversations

    def add_channel(
        self, name: str, *, members: Iterable[Person] = (), private: bool = False, with_bot: bool = True
    ) -> Channel:
        channel = self._make_channel(name, Kind.PRIVATE if private else Kind.PUBLIC, "C")
        for member in [*members, *([self.bot] if with_bot else [])]:
            self._enter(channel, member)
        self.tell(Change("channel_added", channel=channel))
        return channel

    def direct(self, *people: Person) -> Channel:
        """The direct message between the bot and these people, opened when there is none yet."""
        key = tuple(sorted(person.id for person in people))
        if key not in self._direct:
            several = len(people) > 1
            name = f"mpdm-{'--'.join(person.handle for person in people)}-1" if several else ""
            channel = self._make_channel(
                name, Kind.GROUP if several else Kind.DIRECT, "G" if several else "D"
            )
            for member in [self.bot, *people]:
                self._enter(channel, member)
            self._direct[key] = channel
        return self._direct[key]

    def has_direct(self, *people: Person) -> bool:
        return tuple(sorted(person.id for person in people)) in self._direct

    def channels_of(self, person: Person) -> list[Channel]:
        return list(self._by_member.get(person.id, {}).values())

    def join(self, channel: Channel, person: Person) -> None:
        self._enter(channel, person)
        self.tell(Change("member_joined", person=person, channel=channel))

    def leave(self, channel: Channel, person: Person) -> None:
        del channel.members[person.id]
        del self._by_member[person.id][channel.id]
        self.tell(Change("member_left", person=person, channel=channel))

    def archive(self, channel: Channel) -> None:
        channel.archived = True
        self.tell(Change("channel_archived", channel=channel))

    def unarchive(self, channel: Channel) -> None:
        channel.archived = False
        self.tell(Change("channel_unarchived", channel=channel))

    def rename(self, channel: Channel, name: str) -> None:
        channel.name = name
        self.tell(Change("channel_renamed", channel=channel))

    def delete_channel(self, channel: Channel) -> None:
        channel.deleted = True
        for member in list(channel.members):
            del self._by_member[member][channel.id]
        del self.channels[channel.id]
        self.tell(Change("channel_deleted", channel=channel))

    def _make_channel(self, name: str, kind: Kind, letter: str) -> Channel:
        channel = Channel(self._new_id(letter), name, kind, self.clock.now())
        self.channels[channel.id] = channel
        return channel

    def _enter(self, channel: Channel, person: Person) -> None:
        channel.members[person.id] = person
        self._by_member.setdefault(person.id, {})[channel.id] = channel

    # --- messages

    def post(self, channel: Channel, author: Person, text: str, **more: Any) -> Message:
        """Puts a message in a conversation; `more` as the fields of Message."""
        message = self._made_message(channel, author, text, **more)
        channel.history.add(message)
        self.tell(Change("message_posted", person=author, channel=channel, message=message))
        return message

    def whisper(self, channel: Channel, to: Person, text: str, **more: Any) -> Message:
        """Shows one person an ephemeral message from the bot."""
        message = self._made_message(channel, self.bot, text, only_for=to, **more)
        self.ephemerals.setdefault(to.id, []).append(message)
        self.tell(Change("message_whispered", person=to, channel=channel, message=message))
        return message

    def edit(self, message: Message, **new: Any) -> None:
        """Changes a message's `text`, `blocks` or `metadata`."""
        if "blocks" in new:
            new["blocks"] = with_ids(new["blocks"], self._new_block_ids())
        for field, value in new.items():
            setattr(message, field, value)
        message.edited_at = self._stamps.next(self.clock.now())
        self.tell(Change("message_changed", person=message.author, channel=message.channel, message=message))

    def unsay(self, message: Message) -> None:
        """Deletes a message."""
        message.deleted = True
        if message.only_for is not None:
            self.ephemerals[message.only_for.id].remove(message)
        else:
            message.channel.history.remove(message)
        self.tell(Change("message_deleted", person=message.author, channel=message.channel, message=message))

    def _made_message(self, channel: Channel, author: Person, text: str, **more: Any) -> Message:
        blocks: list[Json] = with_ids(more.pop("blocks", None) or [], self._new_block_ids())
        return Message(self._stamps.next(self.clock.now()), channel, author, text, blocks, **more)

    # --- files

    def add_file(self, name: str, owner: Person, content: bytes | None = None, title: str = "") -> File:
        created = int(self.clock.now().timestamp())
        file = File(self._new_id("F"), name, owner, created, content, title)
        self.files[file.id] = file
        return file

    def share(self, file: File, channel: Channel) -> None:
        """Makes a file visible in a conversation."""
        file.channels.append(channel.id)
        self.tell(Change("file_shared", person=file.owner, channel=channel, file=file))

    # --- ids

    def stamp(self) -> str:
        """A `ts` nothing else has."""
        return self._stamps.next(self.clock.now())

    def _new_id(self, letter: str) -> str:
        return f"{letter}{next(self._numbers):09d}"

    def _new_block_ids(self) -> Iterator[str]:
        return (f"m{number:05x}" for number in self._numbers)
