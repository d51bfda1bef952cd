"""Trouble on order from the page, and what then happened, a line at a time."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from itertools import count

from rehearsal.ledger import Brought, Call
from rehearsal.page.plans import Plans
from rehearsal.people import Person
from rehearsal.server import Slack
from rehearsal.trouble import Order
from rehearsal.wire import Fault, Json

POST = "chat.postMessage"
RETRY_AFTER = 30
SLOW_SECONDS = 2.0
OUTSIDER, REMOVED = "Kim Utanför", "app_uninstalled"
METHODS = (POST, "chat.update", "views.open", "views.update", "views.publish")


@dataclass(eq=False)
class Mishap:
    """One thing that was ordered to go wrong; `steps` are what then happened, each a key with its facts."""

    number: int
    kind: str
    at: str
    facts: Json
    steps: list[Json] = field(default_factory=list)

    def shape(self) -> Json:
        return {"number": self.number, "kind": self.kind, "at": self.at, **self.facts, "steps": self.steps}


class Mishaps:
    """Takes orders from the page and follows each until it is over."""

    def __init__(self, slack: Slack, plans: Plans, tell: Callable[[Mishap], None]) -> None:
        self._slack = slack
        self._plans = plans
        self._tell = tell
        self._numbers = count(1)
        self._ordered: dict[Order, Mishap] = {}
        self._awaited: dict[str, Mishap] = {}  # by what the call was about
        self._untold: dict[str, Mishap] = {}  # by the person, or the event, that the bot is to hear of
        self._tasks: set[asyncio.Task[None]] = set()
        self.all: list[Mishap] = []
        slack.trouble.on_use = self._used

    def order(self, kind: str, given: Json, person: Person | None) -> Mishap:
        """Raises Fault for trouble nobody has heard of."""
        if kind not in _KINDS or (kind in {"leaves", "returns"} and person is None):
            raise Fault("unknown_trouble")
        method = given.get("method") if given.get("method") in METHODS else POST
        facts = {"method": method, "person": person.id if person else None}
        now = self._slack.workspace.clock.now().isoformat()
        mishap = Mishap(next(self._numbers), kind, now, facts)
        self.all.append(mishap)
        _KINDS[kind](self, mishap, person)
        self._tell(mishap)
        return mishap

    def hears(self, entry: Call | Brought) -> None:
        """Looks at everything that goes over the wire for what follows from a mishap."""
        if isinstance(entry, Call):
            self._hears_call(entry)
        elif entry.receipt.acked:
            mishap = self._untold.pop(_of_whom(entry.parcel.payload.get("event", {})), None)
            if mishap is not None:
                self._step(mishap, "told" if mishap.kind in {"leaves", "returns"} else "heard")

    async def ends(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    # --- what can be ordered

    def _slow(self, mishap: Mishap, _: Person | None) -> None:
        self._ordered[self._slack.trouble.is_slow(mishap.facts["method"], SLOW_SECONDS)] = mishap

    def _limited(self, mishap: Mishap, person: Person | None) -> None:
        method = mishap.facts["method"]
        channel = self._slack.workspace.direct(person) if person else None
        wait = RETRY_AFTER if method == POST else 1  # a listener waits for its answer in real seconds
        self._ordered[self._slack.trouble.rate_limits(method, channel, retry_after=wait)] = mishap

    def _lost(self, mishap: Mishap, person: Person | None) -> None:
        self._ordered[self._slack.trouble.loses_answer(mishap.facts["method"], person=person)] = mishap

    def _fails(self, mishap: Mishap, person: Person | None) -> None:
        order = self._slack.trouble.fails(
            mishap.facts["method"], "service_unavailable", person=person, status=503
        )
        self._ordered[order] = mishap

    def _drops(self, mishap: Mishap, _: Person | None) -> None:
        open_before = self._slack.sockets_open
        self._slack.trouble.drops_sockets()

        async def follow() -> None:
            await self._slack.until(lambda: self._slack.sockets_open >= open_before, within=60)

        self._follows(mishap, "reopened", follow)

    def _restarts(self, mishap: Mishap, _: Person | None) -> None:
        self._follows(mishap, "restarted", self._plans.restart)

    def _killed(self, mishap: Mishap, _: Person | None) -> None:
        """The bot dies between the deed and its answer, at the next thing it says."""

        async def kill(method: str, arguments: Json, moment: str) -> None:
            if method == POST and moment == "after":
                self._slack.unwatch(kill)
                self._used_by(mishap, method, arguments)
                began = time.monotonic()
                await self._plans.restart()
                self._step(mishap, "restarted", seconds=round(time.monotonic() - began, 1))

        self._slack.watch(kill)

    def _leaves(self, mishap: Mishap, person: Person | None) -> None:
        assert person is not None
        self._untold[person.id] = mishap
        self._slack.workspace.deactivate(person)

    def _returns(self, mishap: Mishap, person: Person | None) -> None:
        assert person is not None
        self._untold[person.id] = mishap
        self._slack.workspace.change(person, deactivated=False)

    def _status(self, mishap: Mishap, _: Person | None) -> None:
        """Somebody who has nothing to do with the bot, as all in a workspace do all day."""
        workspace = self._slack.workspace
        stranger = workspace.add_person(OUTSIDER, email="kim@annanstans.example", outsider=True)
        self._untold[stranger.id] = mishap
        workspace.change(stranger, status="Lunch")

    def _removed(self, mishap: Mishap, _: Person | None) -> None:
        self._untold[REMOVED] = mishap
        self._slack.tells_late_of_removal()

    # --- what then happened

    def _used(self, order: Order, method: str, given: Json) -> None:
        if order in self._ordered:
            mishap = self._ordered.pop(order)
            self._used_by(mishap, method, given)

    def _used_by(self, mishap: Mishap, method: str, given: Json) -> None:
        self._step(mishap, "hit", method=method, person=self._whom(given))
        self._awaited[_about(method, given)] = mishap

    def _hears_call(self, call: Call) -> None:
        if call.method == "conversations.history" and call.ok:
            waiting = [one for one in self._awaited.values() if one.kind in {"lost", "killed"}]
            for mishap in waiting:
                self._step(mishap, "looked")
                self._follows(mishap, "settled", self._plans.settled, self._counts)
        found = self._awaited.get(_about(call.method, call.arguments))
        if found is None or not call.ok:
            return
        if found.kind == "slow":
            del self._awaited[_about(call.method, call.arguments)]
            self._step(found, "answered", seconds=round(call.seconds, 1))
        elif found.kind in {"limited", "fails"}:
            del self._awaited[_about(call.method, call.arguments)]
            self._step(found, "again", method=call.method)

    def _counts(self, mishap: Mishap) -> Json:
        about = next((key for key, one in self._awaited.items() if one is mishap), "")
        self._awaited.pop(about, None)
        posts = [post for post in self._slack.posts if post.metadata and _id_in(post.metadata) == about]
        return {"count": len({post.ts for post in posts})}

    def _follows(
        self,
        mishap: Mishap,
        key: str,
        deed: Callable[[], Awaitable[None]],
        facts: Callable[[Mishap], Json] | None = None,
    ) -> None:
        async def follow() -> None:
            began = time.monotonic()
            try:
                await deed()
            except TimeoutError:
                self._step(mishap, "still_waiting")
            else:
                more = facts(mishap) if facts else {"seconds": round(time.monotonic() - began, 1)}
                self._step(mishap, key, **more)

        task = asyncio.get_running_loop().create_task(follow())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _step(self, mishap: Mishap, key: str, **facts: object) -> None:
        mishap.steps.append({"key": key, "at": self._slack.workspace.clock.now().isoformat(), **facts})
        self._tell(mishap)

    def _whom(self, given: Json) -> str | None:
        target = str(given.get("channel") or given.get("user_id") or "")
        channel = self._slack.workspace.channels.get(target)
        other = channel.other_than(self._slack.workspace.bot) if channel and channel.is_direct else None
        return other.id if other else target or None


_KINDS: dict[str, Callable[[Mishaps, Mishap, Person | None], None]] = {
    "slow": Mishaps._slow,
    "limited": Mishaps._limited,
    "lost": Mishaps._lost,
    "fails": Mishaps._fails,
    "drops": Mishaps._drops,
    "restarts": Mishaps._restarts,
    "killed": Mishaps._killed,
    "leaves": Mishaps._leaves,
    "returns": Mishaps._returns,
    "status": Mishaps._status,
    "removed": Mishaps._removed,
}


def _of_whom(event: Json) -> str:
    """Whom a change is about; of the app's own removal, that."""
    kind = event.get("type")
    return event["user"]["id"] if kind == "user_change" else REMOVED if kind == REMOVED else ""


def _id_in(metadata: Json) -> str:
    return json.dumps(metadata.get("event_payload"), sort_keys=True)


def _about(method: str, given: Json) -> str:
    """What a call is about, so that it is known when it is repeated: metadata, else where it goes."""
    metadata = given.get("metadata")
    if isinstance(metadata, str):
        metadata = json.loads(metadata)
    if metadata:
        return _id_in(metadata)
    return f"{method} {given.get('channel') or given.get('user_id') or given.get('view_id') or ''}"
