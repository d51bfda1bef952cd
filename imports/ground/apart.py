"""A file is read apart: in a process of its own, beside the event loop, ended when it takes too much."""

import asyncio
import os
import pickle
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Callable
from io import BytesIO
from typing import Any, ParamSpec, TypeVar

from programme.ground.refusals import Refusal

PATIENCE = 30.0
"""Seconds from when it is begun, waiting for a computer that is busy among them."""
AT_ONCE = 2
"""Files read side by side; the others wait."""

OURS = frozenset({"programme", "imports", "datetime"})
"""Where the classes of an answer may come from, beside texts, numbers, tuples and the like."""

P = ParamSpec("P")
T = TypeVar("T")
_turns: dict[int, asyncio.Semaphore] = {}


class ReadingError(Exception):
    """The function had a fault: which and where, without what was read."""


async def read_apart(function: Callable[P, T], *arguments: P.args, **options: P.kwargs) -> T:
    """What ``function`` answers: one that can be imported, whose arguments and answer can be pickled.

    Raises the Refusal it raises, ``file-heavy`` if it takes too much memory or time, and ReadingError.
    """
    asked = await asyncio.to_thread(pickle.dumps, (function, arguments, options))
    async with _turn():
        said = await _said(asked)
    what, answer = await asyncio.to_thread(_values, said)
    answered: T = _told(what, answer)
    return answered


class _Values(pickle.Unpickler):
    """Only values of ours come back, whatever a file may have made of who read it."""

    def find_class(self, module: str, name: str) -> Any:
        found = super().find_class(module, name)
        if module.partition(".")[0] not in OURS or not isinstance(found, type):
            raise pickle.UnpicklingError(f"{module}.{name}")
        return found


def _values(said: bytes) -> Any:
    return _Values(BytesIO(said)).load()


def _told(what: str, answer: Any) -> Any:
    match what:
        case "read":
            return answer
        case "refused":
            key, field, facts = answer
            raise Refusal(key, field=field, **facts)
    raise ReadingError(answer)


def _turn() -> asyncio.Semaphore:
    """One for each event loop; those of loops that are gone are let go of."""
    loop = id(asyncio.get_running_loop())
    if loop not in _turns:
        _turns.clear()
    return _turns.setdefault(loop, asyncio.Semaphore(AT_ONCE))


async def _said(asked: bytes) -> bytes:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "imports.ground.reading_process"),
        stdin=PIPE,
        stdout=PIPE,
        stderr=DEVNULL,  # what a library cries when it is ended; our own faults come in the answer
        env=_surroundings(),
    )
    try:
        async with asyncio.timeout(PATIENCE):
            said, _ = await process.communicate(asked)
    except TimeoutError:
        raise Refusal("file-heavy") from None
    finally:
        await _end(process)
    if process.returncode and process.returncode < 0:
        raise Refusal("file-heavy")  # ended by a signal: it took too much
    if process.returncode:
        raise ReadingError(f"ended with {process.returncode}")
    return said


async def _end(process: Process) -> None:
    if process.returncode is None:
        process.kill()
        await process.wait()


def _surroundings() -> dict[str, str]:
    """Where our code is, and nothing else of what we know: tokens are of no use to who reads a file."""
    return {"PYTHONPATH": os.pathsep.join(place for place in sys.path if place) or ".", "LC_ALL": "C.UTF-8"}
