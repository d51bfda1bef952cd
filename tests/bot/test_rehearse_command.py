"""hemmaplan rehearse: an address on a line of its own, and a sentence where the port is taken."""

import asyncio
import os
import re
import signal
import socket
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path

from aiohttp import ClientSession

from rehearsal import GUARD_SECONDS


async def starts(*words: str) -> Process:
    environment = os.environ | {"PYTHONPATH": str(Path.cwd()), "PYTHONUNBUFFERED": "1"}
    command = (sys.executable, "-m", "bot", "rehearse", *words)
    return await asyncio.create_subprocess_exec(*command, env=environment, stdout=PIPE, stderr=PIPE)


async def test_the_address_stands_on_a_line_of_its_own_until_it_is_stopped() -> None:
    rehearsal = await starts("--template", "programme/templates/kort.yaml")
    assert rehearsal.stdout
    async with asyncio.timeout(GUARD_SECONDS):
        _, line = [(await rehearsal.stdout.readline()).decode().strip() for _ in range(2)]
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/[\w-]{20,}/", line)
        async with ClientSession() as session, session.get(line) as page:
            assert "js/main.js" in await page.text()
        rehearsal.send_signal(signal.SIGINT)
        _, complaints = await rehearsal.communicate()
    assert rehearsal.returncode == 0
    assert complaints == b""


async def test_a_port_that_is_taken_is_a_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        rehearsal = await starts("--port", str(port))
        async with asyncio.timeout(GUARD_SECONDS):
            told, complaint = await rehearsal.communicate()
    assert rehearsal.returncode == 1
    assert complaint.decode().strip() == f"Port {port} is taken. Leave out --port to use a free one."
    assert b"http" not in told
