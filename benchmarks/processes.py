"""Processes: a morning's letters shared by four on one PostgreSQL, beside one alone; Slack takes its time."""

import asyncio
import json
import multiprocessing
import os
import sys
from collections import Counter
from multiprocessing.connection import Connection
from time import perf_counter
from typing import Any
from urllib.request import urlopen

from aiohttp import ClientSession
from slack_sdk.web.async_client import AsyncWebClient

from benchmarks.row import Goal, Row, beside
from benchmarks.stages import mornings, posts
from benchmarks.stages.databases import of_postgresql, settle
from bot.garbage_collection import look_for_it_seldom
from bot.logs import start_logging
from delivery.rounds import Rounds
from programme.ground.languages import Language
from storage.ground.database import Database
from texts import texts_in

LETTERS = 1_200
SECONDS = 0.05
"""Slack's answer."""
MANY = 4
PATIENCE = 60
SLOWEST = 50
"""Letters a second; under that we wait no longer."""
GOAL = Goal(3.2, at_least=True, of_ratio=True)
"""On a machine with a core for each, and one for PostgreSQL."""

_processes = multiprocessing.get_context("spawn")


def rows(letters: int = LETTERS) -> list[Row]:
    """Nothing where there is no PostgreSQL."""
    rates = [_rate(letters, number) for number in (MANY, 1)]
    several, one = rates
    if several is None or one is None:
        return []
    where = f"Slack in {SECONDS * 1000:g} ms, {os.cpu_count()} cores"
    what = f"{letters:,} letters by {MANY} processes, {where} (beside: by one)"
    return [beside("four-processes", what, several, one, unit="a second", goal=GOAL)]


def _rate(letters: int, processes: int) -> float | None:
    """Letters a second. Raises AssertionError where one was sent twice or left."""
    with of_postgresql() as found:
        if found is None:
            return None
        url, database = found
        mornings.letters_wait(database, letters)
        settle(database)
        with posts.taken(mornings.NOW, seconds=SECONDS) as address:
            return letters / shared(url, address, processes, letters)


def shared(url: str, address: str, processes: int, letters: int) -> float:
    """Seconds that so many letters take. Raises AssertionError where one was sent twice or left."""
    seconds, sent = _together(url, address, processes, PATIENCE + letters / SLOWEST)
    _is_whole(address, letters, sent)
    return seconds


def _is_whole(address: str, letters: int, sent: list[int]) -> None:
    with urlopen(address + posts.KEPT) as answer:
        kept: list[dict[str, Any]] = json.load(answer)
    times = Counter(str(one["channel"]) for one in kept)
    assert len(times) == len(kept) == sum(sent) == letters, (len(times), len(kept), sent)
    print(f"{len(sent)} processes sent {sent}", file=sys.stderr)


def _together(url: str, address: str, number: int, patience: float) -> tuple[float, list[int]]:
    pipes = [_begun(url, address) for _ in range(number)]
    for pipe in pipes:
        assert pipe.poll(PATIENCE)
        pipe.recv()
    began = perf_counter()
    for pipe in pipes:
        pipe.send("go")
    sent = []
    for pipe in pipes:
        assert pipe.poll(patience)
        sent.append(int(pipe.recv()))
    return perf_counter() - began, sent


def _begun(url: str, address: str) -> Connection:
    here, there = _processes.Pipe()
    _processes.Process(target=_run, args=(there, url, address), daemon=True).start()
    return here


def _run(pipe: Connection, url: str, address: str) -> None:
    start_logging("CRITICAL")
    look_for_it_seldom()
    pipe.send(asyncio.run(_round(pipe, url, address)))


async def _round(pipe: Connection, url: str, address: str) -> int:
    database = Database(url)
    texts_in(Language.SV)
    async with ClientSession() as session:
        slack = AsyncWebClient(token=posts.TOKEN, base_url=address, session=session, retry_handlers=[])
        rounds = Rounds(database, slack, mornings.now)
        pipe.send("ready")
        pipe.recv()
        return await rounds.run()
