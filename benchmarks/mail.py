"""Mail: a morning's letters by our rounds, beside the same mails by aiosmtplib alone to the same server."""

import asyncio
import multiprocessing
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from multiprocessing.connection import Connection

from aiohttp import ClientSession
from aiosmtplib import SMTP
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import update
from sqlalchemy.orm import Session

from benchmarks.row import TURNS, Goal, Row, beside, medians, once_of
from benchmarks.stages import mornings
from benchmarks.stages.databases import of_each_sort, settle
from delivery.mail.mailer import LINES, MailServer, Tls
from delivery.rounds import Mails, Rounds
from programme.ground.languages import Language
from rehearsal.post_office import HOST, open_post_office
from storage.ground.database import Database
from storage.people.tables import Person
from texts import texts_in

LETTERS = 2_400
GOALS = {"SQLite": 0.25, "PostgreSQL": 0.2}
PATIENCE = 30
SENDER = "bot@hemmaplan.example"
_processes = multiprocessing.get_context("spawn")


def rows(letters: int = LETTERS) -> list[Row]:
    """As in delivery.py: what it costs to look up and write down, beside handing over alone."""
    with of_each_sort() as databases:
        return [_row(sort, database, letters) for sort, database in databases]


def _row(sort: str, database: Database, letters: int) -> Row:
    morning = mornings.letters_wait(database, letters)
    database.write(_without_slack)
    settle(database)
    texts_in(Language.SV)
    with _taken() as port:
        ours, peer = asyncio.run(_both(database, morning, port, letters))
    what = f"{letters:,} mails sent, {sort} (beside: sent by aiosmtplib, {LINES} lines)"
    goal = Goal(GOALS[sort], at_least=True, of_ratio=True)
    return beside(
        f"mail-{letters}-{sort.lower()}", what, letters / ours, letters / peer, unit="a second", goal=goal
    )


def _without_slack(session: Session) -> None:
    """Everybody but who leads."""
    session.execute(
        update(Person)
        .where(Person.name != "Eva Ek")
        .values(slack_id=None, email=Person.id + "@ekeby.example")
    )


async def _both(
    database: Database, morning: mornings.Morning, port: int, letters: int
) -> tuple[float, float]:
    server = MailServer.of(HOST, port, SENDER, user="", password="", tls=Tls.NONE)
    async with ClientSession() as session:
        slack = AsyncWebClient(token="none", session=session, retry_handlers=[])
        rounds = Rounds(database, slack, mornings.now, mails=Mails(server))
        turns = []
        for _ in range(TURNS):
            await database.transaction(morning.again)
            turns.append((await once_of(rounds.run), await once_of(lambda: _mailed(port, letters))))
    return medians(turns)


async def _mailed(port: int, letters: int) -> None:
    left = deque(range(letters))

    async def mails_some() -> None:
        line = SMTP(hostname=HOST, port=port, start_tls=False)
        await line.connect()
        while left:
            await line.send_message(_mail(left.popleft()))
        await line.quit()

    async with asyncio.TaskGroup() as side_by_side:
        for _ in range(LINES):
            side_by_side.create_task(mails_some())


def _mail(number: int) -> EmailMessage:
    """About as long as a letter of ours."""
    made = EmailMessage()
    made["From"], made["To"] = SENDER, f"p{number}@ekeby.example"
    made["Subject"], made["Message-ID"] = "Hela landet", f"<{number}@hemmaplan.example>"
    made.set_content("Hej.\n\n" + "En rad om vad som ska vara klart. " * 30)
    made.add_alternative("<p>Hej.</p>" + "<p>En rad om vad som ska vara klart.</p>" * 30, subtype="html")
    return made


@contextmanager
def _taken() -> Iterator[int]:
    """The port of a server in a process of its own."""
    here, there = _processes.Pipe()
    process = _processes.Process(target=_serve, args=(there,), daemon=True)
    process.start()
    try:
        if not here.poll(PATIENCE):
            raise TimeoutError("nobody takes mails")
        yield here.recv()
    finally:
        process.terminate()
        process.join()


def _serve(pipe: Connection) -> None:
    asyncio.run(_serving(pipe))


async def _serving(pipe: Connection) -> None:
    async with open_post_office() as office:
        pipe.send(office.port)
        await asyncio.Event().wait()
