"""Trouble on order: what a test asks to go wrong, and how often."""

from collections.abc import Callable
from dataclasses import dataclass, field

from rehearsal.channels import Channel
from rehearsal.people import Person
from rehearsal.sockets import Sockets
from rehearsal.wire import Json
from rehearsal.workspace import Workspace


@dataclass(eq=False)
class Order:
    """One thing that shall go wrong with a method, for a channel, a person or all; `left` None: always."""

    method: str
    channel: str | None = None
    person: str | None = None
    left: int | None = 1
    error: str | None = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    carried_out: bool = False
    seconds: float = 0.0
    loses_answer: bool = False

    def fits(self, method: str, channel: str | None, person: str | None) -> bool:
        return (
            self.left != 0
            and self.method == method
            and self.channel in {None, channel}
            and self.person in {None, person}
        )

    def used(self) -> "Order":
        if self.left is not None:
            self.left -= 1
        return self


@dataclass(frozen=True)
class Plan:
    """What shall go wrong with one call, all orders taken together."""

    refusal: Order | None
    seconds: float
    loses_answer: bool


class Trouble:
    """Takes orders and finds what fits a call; `times=None` lasts until `clear`."""

    def __init__(self, workspace: Workspace, sockets: Sockets) -> None:
        self._workspace = workspace
        self._sockets = sockets
        self._orders: list[Order] = []
        self.on_use: Callable[[Order, str, Json], None] | None = None  # the order, its method, what was given

    def rate_limits(
        self, method: str, channel: Channel | None = None, *, times: int | None = 1, retry_after: int = 1
    ) -> Order:
        """HTTP 429 with Retry-After (seconds); nothing is done."""
        return self._take(
            Order(
                method, left=times, error="ratelimited", status=429, headers={"Retry-After": str(retry_after)}
            ),
            channel,
        )

    def fails(
        self,
        method: str,
        error: str,
        *,
        channel: Channel | None = None,
        person: Person | None = None,
        times: int | None = 1,
        status: int = 200,
        carried_out: bool = False,
    ) -> Order:
        """Answers with the error; `carried_out` does what was asked all the same, as internal_error may."""
        order = Order(method, left=times, error=error, status=status, carried_out=carried_out)
        return self._take(order, channel, person)

    def is_slow(self, method: str, seconds: float, *, times: int | None = 1) -> Order:
        """Does what was asked at once and answers `seconds` later."""
        return self._take(Order(method, left=times, seconds=seconds))

    def loses_answer(
        self,
        method: str,
        *,
        channel: Channel | None = None,
        person: Person | None = None,
        times: int | None = 1,
    ) -> Order:
        """Does what was asked and drops the connection before the answer."""
        return self._take(Order(method, left=times, loses_answer=True), channel, person)

    def drops_sockets(self) -> None:
        """Cuts every open socket without a word."""
        self._sockets.drop()

    def half_opens(self) -> None:
        """Leaves every open socket standing, deaf and dumb: Slack still counts on it."""
        self._sockets.half_open()

    def crowds_sockets(self, elsewhere: int) -> None:
        """Other processes of the app hold so many sockets from now on: ten of all are Slack's limit."""
        self._sockets.elsewhere = elsewhere

    async def refreshes(self, notice_seconds: float = 0.0) -> None:
        """Warns every open socket, and closes it once the notice is over."""
        await self._sockets.refresh(notice_seconds)

    def clear(self) -> None:
        """Takes back every order."""
        self._orders.clear()

    def plan_for(self, method: str, given: Json) -> Plan:
        """Uses up the orders that fit this call: at most one refusal, one delay and one loss."""
        channel, person = self._aimed_at(given)
        fitting = [order for order in self._orders if order.fits(method, channel, person)]
        refusal = next((order.used() for order in fitting if order.error), None)
        slow = next((order.used() for order in fitting if order.seconds), None)
        loss = next((order.used() for order in fitting if order.loses_answer), None) if not refusal else None
        self._orders = [order for order in self._orders if order.left != 0]
        for order in (refusal, slow, loss):
            if order is not None and self.on_use is not None:
                self.on_use(order, method, given)
        return Plan(refusal, slow.seconds if slow else 0.0, loss is not None)

    def _take(self, order: Order, channel: Channel | None = None, person: Person | None = None) -> Order:
        order.channel = channel.id if channel else None
        order.person = person.id if person else None
        self._orders.append(order)
        return order

    def _aimed_at(self, given: Json) -> tuple[str | None, str | None]:
        """The channel and the person a call is about; a direct message is about both."""
        target = str(given.get("channel") or given.get("channel_id") or "")
        person = str(given.get("user") or given.get("user_id") or given.get("users") or "")
        if found := self._workspace.people.by_id(target):
            direct = self._workspace.direct(found).id if self._workspace.has_direct(found) else None
            return direct, found.id
        place = self._workspace.channels.get(target)
        other = place.other_than(self._workspace.bot) if place and place.is_direct else None
        return target or None, person or (other.id if other else None)
