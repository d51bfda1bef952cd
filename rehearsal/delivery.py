"""Delivery: interactions are brought once, events until they are acked or Slack gives up."""

import asyncio
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from rehearsal.bell import Traffic
from rehearsal.parcels import Carrier, Parcel, Receipt
from rehearsal.payloads import Payloads
from rehearsal.wire import Json

# After the attempt at once: 60 and 300 seconds after the event, on the turned clock.
LATER_TRIES = (timedelta(seconds=60), timedelta(seconds=300))


@dataclass(eq=False)
class Event:
    """An event on its way to the bot: what was sent, how often, and what came of it."""

    payload: Json
    first_at: datetime
    receipts: list[Receipt] = field(default_factory=list)
    tried: asyncio.Event = field(
        default_factory=asyncio.Event
    )  # set once acked, or put off to the turned clock

    @property
    def id(self) -> str:
        return str(self.payload["event_id"])

    @property
    def type(self) -> str:
        return str(self.payload["event"]["type"])

    @property
    def acked(self) -> bool:
        return any(receipt.acked for receipt in self.receipts)

    def parcel(self) -> Parcel:
        last = self.receipts[-1] if self.receipts else None
        return Parcel(
            "events_api",
            self.payload,
            retry_attempt=len(self.receipts),
            retry_reason=last.reason or "timeout" if last else "",
        )


class Delivery:
    """Brings payloads to the bot over whichever carrier serves it, and remembers every event."""

    def __init__(self, carrier: Carrier, payloads: Payloads, traffic: Traffic) -> None:
        self._carrier = carrier
        self._payloads = payloads
        self._clock = payloads.workspace.clock
        self._traffic = traffic
        self._loop = asyncio.get_running_loop()
        self._tasks: set[asyncio.Task[None]] = set()
        self.events: list[Event] = []

    async def interacts(self, parcel: Parcel) -> Receipt:
        """Brings an interaction, once, and answers how it was received."""
        with self._traffic.under_way():
            return await self._carrier(parcel)

    def announces(self, subscription: str, event: Json) -> None:
        """Starts an event on its way, when the bot is subscribed to it."""
        if subscription in self._payloads.installation.subscriptions:
            announced = Event(self._payloads.event(event), self._clock.now())
            self.events.append(announced)
            self._starts(announced, tries=2)

    async def tried(self, since: int) -> None:
        """Waits for every event from the `since`th on: acked, or put off to the turned clock."""
        for event in self.events[since:]:
            await event.tried.wait()

    async def redelivers(self, event: Event) -> Receipt:
        """Brings an event again though it was acked, as Slack does when the ack got lost."""
        with self._traffic.under_way():
            receipt = await self._carrier(replace(event.parcel(), retry_reason="timeout"))
        event.receipts.append(receipt)
        return receipt

    def _starts(self, event: Event, tries: int) -> None:
        self._traffic.sets_out()
        task = self._loop.create_task(self._tries(event, tries))
        self._tasks.add(task)
        task.add_done_callback(self._ends)

    def _ends(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._traffic.arrives()

    async def _tries(self, event: Event, tries: int) -> None:
        for _ in range(tries):
            event.receipts.append(await self._carrier(event.parcel()))
            if event.acked:
                break
        else:
            self._puts_off(event)
        event.tried.set()

    def _puts_off(self, event: Event) -> None:
        later = len(event.receipts) - 2
        if later < len(LATER_TRIES):
            self._clock.at(event.first_at + LATER_TRIES[later], lambda: self._starts(event, tries=1))

    async def stops(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
