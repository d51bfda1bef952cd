"""What a person sees in Slack, and how they find on it the thing they want to use."""

from collections.abc import Callable, Iterator

from rehearsal.channels import Channel
from rehearsal.elements import Element, elements_in
from rehearsal.forms import NotOnScreenError
from rehearsal.messages import Message
from rehearsal.people import Person
from rehearsal.screens import View
from rehearsal.workspace import Workspace

Place = View | Message
Wanted = Callable[[Element], bool]


class Sight:
    """One person's view of the workspace: modals, the Home tab, conversations.

    `failures` are what Slack itself told the person, oldest first.
    """

    def __init__(self, person: Person, workspace: Workspace) -> None:
        self.person = person
        self.failures: list[str] = []
        self._workspace = workspace

    @property
    def modal(self) -> View | None:
        """The modal in front."""
        return self._workspace.screens.of(self.person).modal

    @property
    def home(self) -> View | None:
        return self._workspace.screens.of(self.person).home

    @property
    def ephemeral(self) -> list[Message]:
        """Every message only this person was shown, oldest first."""
        return list(self._workspace.ephemerals.get(self.person.id, []))

    def messages(self, channel: Channel | None = None) -> list[Message]:
        """A conversation from its beginning; without a channel the one with the bot."""
        return list(self._room(channel).history)

    def last_message(self, channel: Channel | None = None) -> Message:
        """Raises NotOnScreenError when nothing has been said."""
        latest = self._room(channel).history.latest()
        if latest is None:
            raise NotOnScreenError(f"nobody has said anything to {self.person.name}")
        return latest

    def _room(self, channel: Channel | None) -> Channel:
        room = channel or self._workspace.direct(self.person)
        if self.person not in room:
            raise NotOnScreenError(f"{self.person.name} is not in {room.name}")
        return room

    def _front(self) -> View:
        if self.modal is None:
            raise NotOnScreenError(f"{self.person.name} has no modal open")
        return self.modal

    def _find(self, name: str, wanted: Wanted, on: Place | None = None) -> tuple[Element, Place]:
        """The one element called `name` (its action_id, block_id or text) that is wanted.

        The first place that has it wins. Raises NotOnScreenError when none has, or one has it several times.
        """
        for place in [on] if on is not None else self._places():
            found = [
                element
                for element in elements_in(place.blocks)
                if name in (element.action_id, element.block_id, element.text) and wanted(element)
            ]
            if len(found) == 1:
                return found[0], place
            if found:
                raise NotOnScreenError(f"{name!r} stands there {len(found)} times; say which by its value")
        told = f", and Slack said {self.failures}" if self.failures else ""
        raise NotOnScreenError(f"{self.person.name} sees no {name!r}; there are {self._in_sight(on)}{told}")

    def _places(self) -> Iterator[Place]:
        opened = self._workspace.screens.of(self.person).has_opened_home
        yield from (view for view in (self.modal, self.home if opened else None) if view is not None)
        yield from self._latest_messages()

    def _latest_messages(self) -> list[Message]:
        """The bot's latest words to this person, in the direct message and ephemeral, newest first."""
        said = self.ephemeral[-1:]
        if self._workspace.has_direct(self.person):
            history = self._workspace.direct(self.person).history.newest_first()
            said += next(([message] for message in history if message.author is self._workspace.bot), [])
        return sorted(said, key=lambda message: message.ts, reverse=True)

    def _in_sight(self, on: Place | None) -> list[str]:
        places = [on] if on is not None else self._places()
        return [element.action_id for place in places for element in elements_in(place.blocks)]
