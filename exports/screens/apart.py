"""A file is made apart: in a process of its own that reads and writes, and can be ended."""

import asyncio
import os
import pickle
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from exports import Format
from programme.ground.refusals import Refusal
from programme.reports.papers import Asked

PATIENCE = 300.0
"""Seconds for the whole file; the largest programme takes a tenth of it."""
HEARD = ("HOME", "PATH", "TZ", "SSL_CERT_FILE")
"""What the process may know of our surroundings, besides how PostgreSQL is reached: no tokens."""
WRITING = b"w"
"""What it says when everything has been read."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """``url`` is the database's, ``as_`` whose eyes it is for (a person's id).

    ``format`` is that of a file of all she may see, or a paper that is asked for.
    """

    url: str
    programme_id: str
    as_: str
    now: datetime
    format: Format | Asked
    version: str


@dataclass(frozen=True, slots=True)
class Made:
    """The file, with what is said of it: the programme's title and how much of what there is."""

    name: str
    content: bytes
    title: str
    reflections: int
    preparations: int
    improvements: int


class MakingError(Exception):
    """The file was not made; the message is the kind of fault, and nothing of what was read."""


async def made_apart(wanted: Wanted, writing: Callable[[], Awaitable[object]]) -> Made:
    """The file; ``writing`` is awaited once all has been read. Raises Refusal, MakingError, TimeoutError."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "exports.screens.making_process"),
        stdin=PIPE,
        stdout=PIPE,
        stderr=DEVNULL,
        env=_surroundings(),
    )
    try:
        async with asyncio.timeout(PATIENCE):
            return await _talk(process, wanted, writing)
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def _talk(process: Process, wanted: Wanted, writing: Callable[[], Awaitable[object]]) -> Made:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(pickle.dumps(wanted))
    process.stdin.close()
    first = await process.stdout.read(1)
    if first == WRITING:
        await writing()
        first = b""
    said = first + await process.stdout.read()
    if not said:
        raise MakingError(f"ended with {await process.wait()}")
    what, answer = await asyncio.to_thread(pickle.loads, said)  # from ourselves
    match what:
        case "made":
            made: Made = answer
            return made
        case "refused":
            key, field, facts = answer
            raise Refusal(key, field=field, **facts)
    raise MakingError(answer)


def _surroundings() -> dict[str, str]:
    known = {name: value for name, value in os.environ.items() if name in HEARD or name.startswith("PG")}
    return known | {"PYTHONPATH": os.pathsep.join(one for one in sys.path if one) or ".", "LC_ALL": "C.UTF-8"}
