"""What a person sees, and how they find on it the thing they want to use."""

from collections.abc import Callable, Iterator

from rehearsal.elements import Element, elements_in
from rehearsal.forms import NotOnScreenError
from rehearsal.messages import Message
from rehearsal.people import Person
from rehearsal.screens import View
from rehearsal.workspace import Workspace

Place = View | Message
Wanted = Callable[[Element], bool]


class Sight:
    """One person's view of the workspace: the modal in front, the Home tab, the bot's latest message."""

    def __init__(self, person: Person, workspace: Workspace) -> None:
        self._person = person
        self._workspace = workspace

    def find(self, name: str, wanted: Wanted, on: Place | None = None) -> tuple[Element, Place]:
        """The one element called `name` (its action_id, block_id or text) that is wanted; the first place
        that has it wins. Raises NotOnScreenError when there is none, or more than one in that place.
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
        raise NotOnScreenError(f"{self._person.name} sees no {name!r}; there are {self._in_sight(on)}")

    def _places(self) -> Iterator[Place]:
        screen = self._workspace.screens.of(self._person)
        yield from (view for view in (screen.modal, screen.home) if view is not None)
        yield from self._latest_messages()

    def _latest_messages(self) -> list[Message]:
        """The bot's latest words to this person alone, in the direct message and ephemeral, newest first."""
        said: list[Message] = []
        if self._workspace.has_direct(self._person):
            history = self._workspace.direct(self._person).history.newest_first()
            said += [message for message in history if message.author is self._workspace.bot][:1]
        said += self._workspace.ephemerals.get(self._person.id, [])[-1:]
        return sorted(said, key=lambda message: message.ts, reverse=True)

    def _in_sight(self, on: Place | None) -> list[str]:
        places = [on] if on is not None else self._places()
        return [element.action_id for place in places for element in elements_in(place.blocks)]
