"""A trial: mutants at both doors, and what must hold of each answer, of the log and of the loop."""

import asyncio
import gc
import hashlib
import hmac
import json
import logging
import random
import re
import sys
import time
import traceback
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import structlog
from aiohttp import ClientSession
from yarl import URL

from bot.rehearsals.rehearsing import settings_for
from bot.ways_in.requests import NotUnderstoodError, understood
from bot.ways_in.web import PATH, serving
from programme.ground.languages import Language
from tests.fuzz.mutations import Mutant, ids_in
from tests.fuzz.seeds import Seeds, gathered
from tests.fuzz.shapes import Shapes
from tests.stage import Stage
from texts import texts_in

Json = dict[str, Any]
STALL_SECONDS = 0.1
"""Of the loop's own work: what a busy machine takes from it is no fault of the code."""
LOOKS_EVERY = 0.005
FLOORS = re.compile(r"/(?=(?:bot|handlers|delivery|views|exports|storage|programme|texts)/)")
STEPS = 60
OFTEN = 100
FORM = "application/x-www-form-urlencoded"


@dataclass
class Trial:
    """``slips`` are what did not hold, each with the payload that brought it."""

    seeds: Seeds
    mutant: Mutant
    shapes: Shapes
    dice: random.Random
    port: int
    session: ClientSession
    statuses: Counter[int] = field(default_factory=Counter)
    slips: list[str] = field(default_factory=list)
    longest: float = 0.0
    tidied: float = 0.0
    amiss: list[str] = field(default_factory=list)

    async def runs(self, times: int) -> None:
        for number in range(times):
            if number % OFTEN == 0:
                self._tidies()
            await self.sends(self.mutant.next())

    def _tidies(self) -> None:
        """What the stand-in remembers is looked through on no time of the bot's."""
        began = time.thread_time()
        gc.collect(1)
        gc.freeze()
        self.tidied += time.thread_time() - began

    async def sends(self, body: Json) -> None:
        self._triggers(body)
        self._seals(body)
        before = len(self.amiss)
        await asyncio.sleep(0)  # what bending takes is no time of the bot's
        status = await (self._over_http(body) if self.dice.random() < 0.4 else self._over_a_socket(body))
        await self.seeds.stage.settled()
        self.statuses[int(status)] += 1
        if status != 200 and not 400 <= status < 500:
            self.slips.append(f"{status}: {_told(body)}")
        self.slips += [f"{said}: {_told(body)}" for said in self.amiss[before:]]

    def _triggers(self, body: Json) -> None:
        """Most are fresh: else Slack itself would refuse whatever follows."""
        user = body.get("user")
        who = user.get("id") if isinstance(user, dict) else body.get("user_id")
        workspace = self.seeds.stage.slack.workspace
        person = workspace.people.by_id(str(who))
        if person is not None:
            workspace.screens.clears(person)
        if person is not None and self.dice.random() < 0.8:
            body["trigger_id"] = self.seeds.stage.slack._desk.triggers.issue(person)

    def _seals(self, body: Json) -> None:
        """Most windows remember what they were given, if of another kind: else the seal would end it all."""
        view, user = body.get("view"), body.get("user")
        if isinstance(view, dict) and isinstance(user, dict) and self.dice.random() < 0.85:
            said = view.get("private_metadata")
            if isinstance(said, str) and said.startswith("{"):
                view["private_metadata"] = self.shapes.sealed(view, str(user.get("id")), said)

    async def _over_a_socket(self, body: Json) -> int:
        try:
            asked = understood(body, {}, mode="socket_mode")
        except NotUnderstoodError as no:
            return 200 if no.event else 400
        return (await self.seeds.stage.hemmaplan.app.async_dispatch(asked)).status

    async def _over_http(self, body: Json) -> int:
        kind, raw = self._written(body)
        stamp = str(int(time.time()))
        secret = self.seeds.stage.slack.signing_secret.encode()
        digest = hmac.new(secret, b"v0:" + stamp.encode() + b":" + raw, hashlib.sha256).hexdigest()
        headers = {
            "Content-Type": kind,
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": f"v0={digest}",
        }
        if self.dice.random() < 0.1:
            headers.pop(self.dice.choice(list(headers)))
        url = f"http://127.0.0.1:{self.port}{PATH}"
        async with self.session.post(url, data=raw, headers=headers) as answer:
            await answer.read()
            return answer.status

    def _written(self, body: Json) -> tuple[str, bytes]:
        """As Slack writes it, and now and then cut off or doubled."""
        text = json.dumps(body)
        cut = self.dice.random()
        text = text[: self.dice.randrange(len(text))] if cut < 0.1 else text * 2 if cut < 0.12 else text
        if "event" in body:
            return "application/json", text.encode()
        if "command" in body and cut >= 0.12:
            pairs = {key: str(value) for key, value in body.items()}
            return FORM, urlencode(pairs, errors="replace").encode()
        return FORM, URL.build(
            query={"payload": text}
        ).raw_query_string.encode()  # urllib takes ten times as long

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Whatever is logged as an error is a slip; so is a loop that stands still."""
        handler = _Hears(self.amiss)
        logging.getLogger().addHandler(handler)
        before = structlog.get_config()["processors"]
        structlog.configure(processors=[self._hears, *before])
        looking = asyncio.create_task(self._looks())
        try:
            yield
        finally:
            looking.cancel()
            structlog.configure(processors=before)
            logging.getLogger().removeHandler(handler)

    def _hears(self, _logger: Any, _name: str, event: Any) -> Any:
        if event.get("exc_info") or _name in {"error", "critical", "exception"}:
            given = event.get("exc_info")
            error = given if isinstance(given, BaseException) else sys.exc_info()[1]
            self.amiss.append(f"{event['event']}: {_where(error)} {error!r:.300}")
        raise structlog.DropEvent

    async def _looks(self) -> None:
        while True:
            before = time.thread_time() - self.tidied
            await asyncio.sleep(LOOKS_EVERY)
            took = time.thread_time() - self.tidied - before
            self.longest = max(self.longest, took)
            if took > STALL_SECONDS + LOOKS_EVERY:
                self.amiss.append(f"the loop stood still for {took:.3f} s")


class _Hears(logging.Handler):
    def __init__(self, amiss: list[str]) -> None:
        super().__init__(logging.ERROR)
        self._amiss = amiss

    def emit(self, record: logging.LogRecord) -> None:
        self._amiss.append(f"{record.name}: {record.getMessage():.300}")


def _where(error: BaseException | None) -> str:
    """The innermost place of our own."""
    if error is None:
        return ""
    ours = [one for one in traceback.extract_tb(error.__traceback__) if FLOORS.search(one.filename)]
    return f"{FLOORS.split(ours[-1].filename)[-1]}:{ours[-1].lineno}" if ours else "elsewhere"


def _told(body: Json) -> str:
    """What was done in it before where it was done, which is long."""
    first = {key: body[key] for key in ("type", "user", "actions", "action_id", "command") if key in body}
    return json.dumps(first | body, default=str)[:1500]


@asynccontextmanager
async def trial(stage: Stage, *, seed: int) -> AsyncIterator[Trial]:
    """Everybody has pressed a good deal; the two doors stand open."""
    for language in Language:
        texts_in(language)  # as the bot does when it starts
    dice = random.Random(seed)
    seeds = await gathered(stage, steps=STEPS, dice=dice)
    who = [one.slack_id for one in seeds.people]
    slack, pool = stage.slack, ids_in(json.dumps(one) for one in seeds.payloads)
    shapes = Shapes(slack, who, pool, dice)
    free = await asyncio.get_running_loop().create_server(asyncio.Protocol, "127.0.0.1", 0)
    port = free.sockets[0].getsockname()[1]
    free.close()
    settings = settings_for(stage.slack, str(stage.database.url))
    at = settings.model_copy(update={"host": "127.0.0.1", "port": port})
    async with serving(stage.hemmaplan, at), ClientSession() as session:
        one = Trial(seeds, Mutant([*seeds.payloads, *shapes.every()], dice), shapes, dice, port, session)
        with one.watched(), _frozen():
            yield one


@contextmanager
def _frozen() -> Iterator[None]:
    """What the stand-in, the seeds and earlier tests hold is not looked through on the bot's time.

    What others hold stays so: to thaw it would cost every later test.
    """
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
        gc.collect()
        gc.freeze()
