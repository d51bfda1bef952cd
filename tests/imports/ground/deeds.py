"""What may happen in the process where a file is read."""

import os
import signal
import time
from collections.abc import Callable

from programme.ground.refusals import Refusal

Deed = Callable[[str], object]
WHILE = 20
"""Seconds: longer than anybody waits."""


def refuses(sheet: str) -> None:
    raise Refusal("file-long", field="file", most=7, sheet=sheet)


def fails(key: str) -> object:
    return {}[key]


def takes_memory(_: str) -> int:
    return len(bytearray(1_000_000_000))


def is_killed(_: str) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def waits(_: str) -> None:
    time.sleep(WHILE)


def surroundings(_: str) -> list[str]:
    return sorted(os.environ)


class _Ill:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("true",)


def means_ill(_: str) -> object:
    return _Ill()
