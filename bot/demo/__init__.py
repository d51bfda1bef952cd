"""The demo: a whole year with invented people, lived against a Slack on this machine."""

import tempfile
from contextlib import AbstractAsyncContextManager
from datetime import UTC, date, datetime
from pathlib import Path

from aiohttp import ClientSession
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from bot.demo import script
from bot.demo.acts.assessing import Assessor
from bot.demo.acts.corresponding import Correspondent
from bot.demo.acts.reporting import Desk
from bot.demo.cast import FACILITATOR, STOCKHOLM, TEAMS
from bot.demo.interpreter import Interpreter
from bot.demo.people import Player
from bot.demo.results import ways_in, write_results
from bot.demo.year import Year
from bot.rehearsals.rehearsing import Patient, installation, open_post
from programme.ground.languages import Language
from programme.programmes.template import Template
from rehearsal import (
    GUARD_SECONDS,
    NotOnScreenError,
    Person,
    ScreenRefusesError,
    Slack,
    TurnedClock,
    Workspace,
    serve,
)
from storage.ground.database import Database
from storage.ground.migrating import migrate
from texts import texts_in

WHAT_MAY_STOP_IT = (NotOnScreenError, ScreenRefusesError, AssertionError, TimeoutError)
"""What somebody at a screen meets when the bot did not do what it should."""

DATABASE = "demo.db"
FIRST_DAY = datetime(2027, 1, 7, 9, tzinfo=UTC)


class DemoStoppedError(Exception):
    """The year could not be lived to its end; the message says when and why."""


async def live(
    out: Path, *, language: Language, template: Template | None = None, keep: bool = False
) -> None:
    """Lives the year; what it leaves behind (bot/demo/results.py) goes into ``out``.

    With ``keep`` the database stays there too, in the place of an earlier one, and how to look around in it
    is told. Raises DemoStoppedError.
    """
    console = Console()
    with tempfile.TemporaryDirectory() as folder:
        url = _database(_emptied(out) if keep else Path(folder))
        clock = TurnedClock(FIRST_DAY)
        workspace = Workspace(name="Exempelrundan", clock=clock)
        people = _people(workspace, language)
        async with _slack(workspace) as slack, open_post() as post, ClientSession() as browser:
            desk, templates = Desk(workspace, language), (template,) if template else ()
            interpreter = Interpreter(Language.SV if language is Language.EN else Language.EN)
            year = Year(slack, clock, url, post, desk, interpreter, templates=templates)
            year.players = _players(slack, year, people, language)
            year.correspondents = _correspondents(year, browser, language)
            await year.starts()
            try:
                eva = Patient(slack.hands(people[FACILITATOR]), year.settled)
                story = await script.write(year, eva, people, language, template)
                await _lives(year, story.ends_on, console, language)
                await write_results(out, year, story, console, language)
            except WHAT_MAY_STOP_IT as error:
                raise DemoStoppedError(f"The demo stopped on {clock.now():%Y-%m-%d}: {error}") from error
            finally:
                await year.stops()
    if keep:
        ways = ways_in(url, story.programme_id)
        console.print(texts_in(language)("demo-kept"), *ways, sep="\n", soft_wrap=True, highlight=False)


def _slack(workspace: Workspace) -> AbstractAsyncContextManager[Slack]:
    """A Slack that waits for the bot's work and not for a clock: the machine may be busy."""
    return serve(
        workspace, installation=installation(), ack_seconds=GUARD_SECONDS, trigger_seconds=GUARD_SECONDS
    )


def _emptied(out: Path) -> Path:
    """The folder, without the database that an earlier demo left in it."""
    for left in out.glob(f"{DATABASE}*"):
        left.unlink()
    return out.resolve()


def _database(folder: Path) -> str:
    url = f"sqlite:///{folder / DATABASE}"
    database = Database(url)
    migrate(database)
    database.close()
    return url


def _people(workspace: Workspace, language: Language) -> dict[str, Person]:
    """Everybody in the workspace, by name; some have no Slack."""
    english = language is Language.EN
    parts = [
        (part.name, team.zone, part.english or english)
        for team in TEAMS
        for part in team.parts
        if not part.by_mail
    ]
    return {
        name: workspace.add_person(
            name,
            tz=zone,
            locale="en-GB" if in_english else "sv-SE",
            email=f"{name.casefold().replace(' ', '.')}@exempel.example",
        )
        for name, zone, in_english in [(FACILITATOR, STOCKHOLM, english), *parts]
    }


def _players(slack: Slack, year: Year, people: dict[str, Person], language: Language) -> list[Player]:
    assessors = {
        team.organisation: Assessor(team.organisation, tuple(part.name for part in team.parts), language)
        for team in TEAMS
    }
    return [
        Player(
            part,
            Patient(slack.hands(people[part.name]), year.settled),
            year.diary,
            assessors[team.organisation],
            year.desk,
            english=people[part.name].locale == "en-GB",
        )
        for team in TEAMS
        for part in team.parts
        if not part.by_mail
    ]


def _correspondents(year: Year, browser: ClientSession, language: Language) -> list[Correspondent]:
    english = language is Language.EN
    return [
        Correspondent(part, year.post.office, browser, year.diary, year.reads_mail, english=english)
        for team in TEAMS
        for part in team.parts
        if part.by_mail
    ]


async def _lives(year: Year, ends_on: date, console: Console, language: Language) -> None:
    texts = texts_in(language)
    goal = datetime.combine(ends_on, FIRST_DAY.time(), UTC)
    columns = TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn()
    with Progress(*columns, console=console) as progress:
        bar = progress.add_task(texts("demo-title"), total=(goal - FIRST_DAY).total_seconds())

        def shown(now: datetime) -> None:
            said = f"{texts.dates.dated(now.date())} ({texts.dates.week(now.date())})"
            progress.update(bar, completed=(now - FIRST_DAY).total_seconds(), description=said)

        await year.lives_until(goal, shown)
        shown(goal)
