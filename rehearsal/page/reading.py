"""Who has read what: how far down each conversation each person has come."""

from rehearsal.channels import Channel
from rehearsal.messages import in_microseconds
from rehearsal.people import Person
from rehearsal.workspace import Workspace


class Unread:
    """Remembers the moment up to which somebody has read; what is newer is counted when it is asked for."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._until: dict[tuple[str, str], int] = {}  # by person and channel, in microseconds

    def reads(self, person: Person, channel: Channel) -> bool:
        """Everything in a conversation has been seen; answers whether anything was new."""
        was_new = self.of(person, channel) > 0
        self._until[person.id, channel.id] = in_microseconds(self._workspace.stamp())
        return was_new

    def of(self, person: Person, channel: Channel) -> int:
        """How many messages are new to somebody; what she writes herself she has read."""
        until = self._until.get((person.id, channel.id), 0)
        whispered = self._workspace.ephemerals.get(person.id, [])
        only_for_her = sum(one.channel is channel and in_microseconds(one.ts) > until for one in whispered)
        return channel.history.count_after(until) + only_for_her

    def all_of(self, person: Person) -> int:
        return sum(self.of(person, channel) for channel in self._workspace.channels_of(person))
