"""A visit: one act of one person, and everything a listener can do about it."""

import re
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Concatenate, ParamSpec, TypeVar

from pydantic import ValidationError
from slack_bolt.async_app import AsyncAck, AsyncRespond
from sqlalchemy.orm import Session

from handlers.ground import home, places, windows
from handlers.ground.doorway.sealing import SealingClient
from handlers.ground.house import House
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.people import Person
from texts import Texts
from views.ground.blocks import Message
from views.ground.forms import parts
from views.ground.places import Place
from views.ground.windows import SAVED, Memory

Json = dict[str, Any]
P = ParamSpec("P")
T = TypeVar("T")
M = TypeVar("M", bound=Memory)
PAGE = re.compile(r"[0-9]{1,6}")


@dataclass
class Visit:
    """What somebody did (``body``, Slack's JSON), who she is, and the words she reads.

    Its ack leaves when the listener has ended, unless something was answered in it before: an exception after
    it would be heard by nobody.
    """

    person: Person
    texts: Texts
    house: House
    client: SealingClient
    body: Json
    ack: AsyncAck
    respond: AsyncRespond
    interaction: str
    acked: bool = field(default=False, init=False)
    home_is_drawn: bool = field(default=False, init=False)
    """Since her deed: whoever draws Home says so."""
    _has_done: bool = field(default=False, init=False)
    _has_ended: bool = field(default=False, init=False)

    @property
    def act(self) -> Act:
        return Act(self.person, self.house.now())

    async def does(
        self, deed: Callable[Concatenate[Session, Act, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """One deed of hers is one transaction: it has happened when this returns, or not at all.

        Her Home is drawn again afterwards, wherever she did it.
        """
        done = await self.house.transaction(deed, self.act, *args, **kwargs)
        self._has_done, self.home_is_drawn = True, False
        if self._has_ended:
            self.later(home.refresh(self))
        return done

    async def asks(
        self, question: Callable[Concatenate[Session, Act, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """The same for a question, which only reads."""
        return await self.house.answer(question, self.act, *args, **kwargs)

    def later(
        self,
        work: Coroutine[Any, Any, object],
        *,
        otherwise: Callable[[], Coroutine[Any, Any, object]] | None = None,
    ) -> None:
        """Is done once the ack has left; see House.afterwards."""
        self.house.afterwards(work, otherwise=otherwise)

    # What she did.

    @property
    def action(self) -> Json:
        """The button or menu she used."""
        found: Json = self.body["actions"][0]
        return found

    @property
    def value(self) -> str:
        """What her button says: most often the id of what it is about."""
        return str(self.action.get("value") or "")

    def values(self, count: int) -> list[str]:
        """The same where it says several. Raises Refusal."""
        return parts(self.value, count)

    @property
    def number(self) -> int:
        """The same where it is a page's number."""
        if not PAGE.fullmatch(self.value):
            raise Refusal("thing-gone")
        return int(self.value)

    @property
    def chosen(self) -> str:
        """The value of what she chose in a menu."""
        option = self.action.get("selected_option")
        if option is None:
            raise Refusal("thing-gone")
        return str(option["value"])

    def chosen_of(self, known: Mapping[str, T]) -> T:
        """The same where it is one of these. Raises Refusal."""
        if self.chosen not in known:
            raise Refusal("thing-gone")
        return known[self.chosen]

    @property
    def event(self) -> Json:
        found: Json = self.body["event"]
        return found

    @property
    def view(self) -> Json:
        """The window or the Home she acted in; an empty one where she acted in none."""
        found: Json = self.body.get("view") or {}
        return found

    @property
    def message(self) -> Json:
        """The message she acted in. Raises Refusal where she acted in none."""
        found: Json | None = self.body.get("message")
        if found is None:
            raise Refusal("thing-gone")
        return found

    @property
    def in_modal(self) -> bool:
        return self.view.get("type") == "modal"

    @property
    def at_home(self) -> str:
        """What Home remembers, where she acted in it; nothing elsewhere."""
        return str(self.view["private_metadata"]) if self.view.get("type") == "home" else ""

    # What she sees.

    async def opens(self, window: Json) -> str:
        """Shows a modal where she is: alone, over the one she is in, or in place of a mere answer. Its id."""
        if not self.in_modal:
            shown = await self.client.views_open(trigger_id=self.body["trigger_id"], view=window)
        elif self.view["callback_id"] == SAVED:
            shown = await self.client.views_update(view_id=self.view["id"], view=window)
        else:
            shown = await self.client.views_push(trigger_id=self.body["trigger_id"], view=window)
        return str(shown["view"]["id"])

    async def lays_over(self, window: Json) -> None:
        """Shows a modal over the one she is in, also over a mere answer, which stays."""
        await self.client.views_push(trigger_id=self.body["trigger_id"], view=window)

    async def redraws(self, window: Json) -> None:
        """Shows a modal in place of the one she is in. Raises Refusal where she is in none."""
        if "id" not in self.view:
            raise Refusal("thing-gone")
        await self.client.views_update(view_id=self.view["id"], view=window)

    async def closes(self, *, instead: Json) -> None:
        """Shows what became of her form in its place. A form that has nothing to add closes by itself."""
        await self._acks(response_action="update", view=instead)

    async def enters(self, room: str, memory: Memory) -> None:
        """Shows a registered window, in the place of another of its family or over where she is."""
        await windows.enters(self, room, memory)

    def over(self, memory: Memory) -> str:
        """What a modal that she opens here remembers: its own facts, and what lies beneath it."""
        return windows.over(self, memory)

    def recalls(self, memory: type[M]) -> M:
        """What the modal she acts in remembers; the defaults outside one."""
        try:
            return memory.recalled(self.view if self.in_modal else {})
        except ValidationError:
            raise Refusal("window-strange") from None

    def place(self, touched: str = "") -> Place:
        """Where she is, for a modal to remember: once it is submitted, that is drawn ``again``."""
        return places.place(self, touched)

    def here(self) -> Place:
        """The message she acted in. Raises Refusal where she acted in none."""
        found = self.place()
        if not found.channel:
            raise Refusal("thing-gone")
        return found

    def again(self, where: Place | None = None) -> None:
        """What she clicked in, or that ``where`` it began, is drawn as things stand once her ack has left."""
        self.later(places.show_again(self, where or self.place()))

    def beneath(self) -> None:
        """The same for the windows that lie beneath this one."""
        self.later(windows.draw_beneath(self))

    async def refuses(self, field: str, slips: Iterable[str]) -> None:
        """Says at a field of her form all that keeps it from being kept, a line each."""
        await self._acks(response_action="errors", errors={field: "\n".join(slips)})

    async def offers(self, options: Sequence[Json]) -> None:
        """What a list that asks us has to choose from."""
        await self._acks(options=options)

    async def answers(self, said: Message) -> None:
        """Answers her command, to her alone."""
        await self._acks(text=said.text, blocks=said.blocks, response_type="ephemeral")

    async def _acks(self, **answer: Any) -> None:
        self.acked = True
        if "view" in answer:
            answer["view"] = self.client.sealed(answer["view"])
        await self.ack(**answer)

    async def ends(self) -> None:
        """The ack, unless it has left."""
        if not self.acked:
            await self._acks()

    def leaves(self) -> None:
        """However it ended: if she has done something, her Home is drawn again."""
        self._has_ended = True
        if self._has_done:
            self.later(home.refresh(self))
