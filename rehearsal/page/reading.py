"""Who has read what: how much in each conversation is new to each person."""

from collections import Counter, defaultdict

from rehearsal.channels import Channel
from rehearsal.messages import Message
from rehearsal.people import Person


class Unread:
    """Counts by person and conversation, kept up as messages come and go."""

    def __init__(self) -> None:
        self._counts: dict[str, Counter[str]] = defaultdict(Counter)

    def comes(self, message: Message) -> list[Person]:
        """Counts a new message; answers those it is new to."""
        if message.only_for is not None:
            readers = [message.only_for]
        else:
            readers = [one for one in message.channel.members.values() if not one.is_bot]
        new_to = [one for one in readers if one is not message.author]
        for one in new_to:
            self._counts[one.id][message.channel.id] += 1
        return new_to

    def reads(self, person: Person, channel: Channel) -> bool:
        """Everything in a conversation has been seen; answers whether anything was new."""
        return bool(self._counts[person.id].pop(channel.id, 0)) if person.id in self._counts else False

    def of(self, person: Person, channel: Channel) -> int:
        return self._counts[person.id][channel.id] if person.id in self._counts else 0

    def all_of(self, person: Person) -> int:
        return self._counts[person.id].total() if person.id in self._counts else 0
