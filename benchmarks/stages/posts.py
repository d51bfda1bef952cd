"""A Slack that takes every post and does nothing else, in a process of its own."""

import asyncio
import multiprocessing
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from multiprocessing.connection import Connection

from aiohttp import web

PATIENCE = 30
"""Seconds for the process to start."""
KEPT = "kept"
TOKEN = "xoxb-bench"

_processes = multiprocessing.get_context("spawn")


@contextmanager
def taken(since: datetime, *, seconds: float = 0.0) -> Iterator[str]:
    """The address while it takes posts, and stamps them from ``since`` on; ``KEPT`` there tells them all.

    It answers after so many ``seconds``.
    """
    here, there = _processes.Pipe()
    process = _processes.Process(target=_serve, args=(there, since.timestamp(), seconds), daemon=True)
    process.start()
    try:
        if not here.poll(PATIENCE):
            raise TimeoutError("nobody takes posts")
        yield here.recv()
    finally:
        process.terminate()
        process.join()


def _serve(pipe: Connection, since: float, seconds: float) -> None:
    asyncio.run(_serving(pipe, since, seconds))


async def _serving(pipe: Connection, since: float, seconds: float) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        runner = web.AppRunner(_desk(since, seconds), access_log=None)
        await runner.setup()
        await web.SockSite(runner, listening).start()
        pipe.send(f"http://127.0.0.1:{listening.getsockname()[1]}/api/")
        await asyncio.Event().wait()


def _desk(since: float, seconds: float) -> web.Application:
    kept: list[bytes] = []

    async def takes(request: web.Request) -> web.Response:
        kept.append(await request.read())
        stamp = f"{since + len(kept) / 1_000_000:.6f}"
        if seconds:
            await asyncio.sleep(seconds)
        return web.json_response({"ok": True, "channel": "D0BENCH", "ts": stamp})

    async def tells(_request: web.Request) -> web.Response:
        return web.Response(body=b"[" + b",".join(kept) + b"]", content_type="application/json")

    app = web.Application(client_max_size=0)
    app.add_routes([web.post("/api/chat.postMessage", takes), web.get(f"/api/{KEPT}", tells)])
    return app
