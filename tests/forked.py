"""Processes that begin at once, forked from one that has read the house; see warmed.py.

To read the house from nothing takes a process two seconds. That it can, and how fast, is for
tests/bot/test_running.py, the wheel and the benchmarks to say.
"""

import asyncio
import gc
import multiprocessing
import os
import signal
import sys
from asyncio import ReadTransport, StreamReader, StreamReaderProtocol
from collections.abc import Mapping
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from pathlib import Path

processes = multiprocessing.get_context("forkserver")
processes.set_forkserver_preload(["tests.warmed"])


class Command:
    """``hemmaplan`` with its words, in a folder and surroundings of its own; used like asyncio's Process."""

    def __init__(self, process: ForkServerProcess) -> None:
        self._process = process
        self.stdout, self.stderr = StreamReader(), StreamReader()
        self._lines: list[ReadTransport] = []
        self.returncode: int | None = None

    @classmethod
    async def begins(cls, *words: str, folder: Path, surroundings: Mapping[str, str]) -> "Command":
        (out, says), (err, complains) = (processes.Pipe(duplex=False) for _ in range(2))
        given = (words, str(folder), dict(surroundings), says, complains)
        process = processes.Process(target=_lives, args=given)
        process.start()
        says.close()
        complains.close()
        begun = cls(process)
        await begun._hears(out, begun.stdout)
        await begun._hears(err, begun.stderr)
        return begun

    async def _hears(self, end: Connection, stream: StreamReader) -> None:
        pipe = os.fdopen(os.dup(end.fileno()), "rb")
        end.close()
        loop = asyncio.get_running_loop()
        line, _ = await loop.connect_read_pipe(lambda: StreamReaderProtocol(stream), pipe)
        self._lines.append(line)

    def send_signal(self, number: int) -> None:
        assert self._process.pid is not None
        os.kill(self._process.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    async def wait(self) -> int:
        if self.returncode is None:
            await asyncio.to_thread(self._process.join)
            self.returncode = self._process.exitcode
            for line in self._lines:
                line.close()
            await asyncio.sleep(0)  # they are closed when the loop has gone round
        assert self.returncode is not None
        return self.returncode

    async def communicate(self) -> tuple[bytes, bytes]:
        """All it said since it was last listened to, once it has ended."""
        said, complained = await asyncio.gather(self.stdout.read(), self.stderr.read())
        await self.wait()
        return said, complained


def _lives(
    words: tuple[str, ...], folder: str, surroundings: dict[str, str], out: Connection, err: Connection
) -> None:
    """What ``python -m bot`` does."""
    os.dup2(out.fileno(), sys.stdout.fileno())
    os.dup2(err.fileno(), sys.stderr.fileno())
    out.close()
    err.close()
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(surroundings)
    sys.argv = ["hemmaplan", *words]
    gc.disable()
    from bot.command_line.cli import main

    main()
