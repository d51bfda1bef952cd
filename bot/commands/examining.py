"""``hemmaplan doctor``: everything that must be in order for letters to go, and how to mend what is not."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from bot.commands.examining_mail import of_mail
from bot.commands.examining_slack import of_slack
from bot.commands.findings import Finding, amiss, well
from bot.kinds import KindsNotWholeError, require_whole
from bot.settings import Settings, SettingsError, SlackSettings, read_settings, read_slack_settings
from programme.screens.mail_standing import MailStanding
from storage.ground.database import Database
from storage.ground.migrating import WrongShapeError, newest, required_shape
from storage.people.tables import Person, Workspace
from storage.screens import mail_standing
from texts.checks import TextSlipsError, require_sound

OLDEST_POSTGRESQL = 14
"""Older ones take no notice when we hang up, and are not kept up by their makers."""


@dataclass(frozen=True, slots=True)
class Inside:
    """What the database tells; ``workspaces`` are Slack's id → name."""

    version: str
    zones: frozenset[str]
    workspaces: dict[str, str]
    mail: MailStanding


async def examine(*, live: bool, now: Callable[[], datetime]) -> list[Finding]:
    """All of it, however much is amiss."""
    return [one async for one in _every(live=live, now=now)]


async def _every(*, live: bool, now: Callable[[], datetime]) -> AsyncIterator[Finding]:
    settings, slack, slip = _settings()
    yield (
        amiss("settings", slip, "set them in the environment or in .env; docs/install.md lists all")
        if slip
        else (well("settings", "they hold"))
    )
    yield _words()
    found: list[Finding] = []
    inside = _inside(settings, found, now()) if settings else None
    for one in found:
        yield one
    yield _zones(inside.zones if inside else frozenset())
    if slack is not None:
        async for one in of_mail(slack, inside.mail if inside else None):
            yield one
        async for one in of_slack(slack, inside.workspaces if inside else {}, live=live, now=now):
            yield one


def _settings() -> tuple[Settings | None, SlackSettings | None, str]:
    try:
        settings = read_settings()
    except SettingsError as error:
        return None, None, str(error)
    try:
        slack = read_slack_settings(needs=None)
    except SettingsError as error:
        return settings, None, str(error)
    if not (slack.slack_app_token.get_secret_value() or slack.slack_signing_secret.get_secret_value()):
        return settings, slack, "neither SLACK_APP_TOKEN (sockets) nor SLACK_SIGNING_SECRET (HTTP) is there"
    return settings, slack, ""


def _words() -> Finding:
    try:
        require_sound()
        require_whole()
    except (TextSlipsError, KindsNotWholeError) as error:
        return amiss("words", str(error), "install this version of Hemmaplan again, whole")
    return well("words", "every message has its words in both languages")


def _inside(settings: Settings, found: list[Finding], now: datetime) -> Inside | None:
    """What can be read of it; each finding is added."""
    with closing(Database(settings.database_url)) as database:
        try:
            database.read(required_shape)
            inside = database.read(_look, now)
        except WrongShapeError as error:
            found.append(
                amiss("database", str(error), "run hemmaplan migrate, or install the version it names")
            )
            return None
        except DBAPIError as error:
            told = f"it cannot be reached: {error.orig}"
            found.append(amiss("database", told, "start it, or correct DATABASE_URL"))
            return None
        found.extend(_versions(database, inside))
    return inside


def _look(session: Session, now: datetime) -> Inside:
    sqlite = session.get_bind().dialect.name == "sqlite"
    version = session.scalar(text("SELECT sqlite_version()" if sqlite else "SHOW server_version"))
    zones = frozenset(session.scalars(select(Person.zone).distinct()))
    known = dict(session.execute(select(Workspace.id, Workspace.name)).all())
    return Inside(str(version), zones, known, mail_standing.of_all(session, now=now))


def _versions(database: Database, inside: Inside) -> Iterator[Finding]:
    kind = "SQLite" if database.is_sqlite else "PostgreSQL"
    told = f"{kind} {inside.version}, shaped by revision {newest()}"
    old = not database.is_sqlite and int(inside.version.split(".")[0]) < OLDEST_POSTGRESQL
    if old:
        yield amiss("database", told, f"move it to PostgreSQL {OLDEST_POSTGRESQL} or newer")
    else:
        yield well("database", told)


def _zones(used: frozenset[str]) -> Finding:
    unknown = sorted(one for one in used | {"Europe/Stockholm"} if not _is_known(one))
    if not unknown:
        return well("zones", "this machine knows every zone that somebody is in")
    mend = (
        "install the system's tzdata, or pip install tzdata; a zone that exists nowhere is corrected in Slack"
    )
    return amiss("zones", f"this machine does not know {', '.join(unknown)}", mend)


def _is_known(zone: str) -> bool:
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
