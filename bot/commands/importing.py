"""``hemmaplan import-people``: the participant list of an Excel file, taken or told row by row."""

import asyncio
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import aiohttp
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.orm import Session

from bot.settings import SlackSettings, read_slack_settings
from exports.changes import participant_lists as files
from exports.changes import participant_sheets as sheets
from handlers.ground import directory
from programme.changes.participant_fates import Outcome
from programme.changes.participant_lists import Reading, read
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.people import Person
from storage.changes import participant_lists as lists
from storage.changes import reachability_deeds
from storage.ground.database import Database, hold_alone
from storage.people import people
from storage.people.people import Profile
from texts import Texts, texts_in
from views.changes.participant_lists import slips, summary

CALL_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of an import; ``done`` says that it was not given up for its slips."""

    lines: tuple[str, ...]
    done: bool


def import_people(
    database: Database,
    file: Path,
    programme_id: str,
    *,
    as_: str | None,
    good_rows: bool,
    slack: SlackSettings | None,
    report: Path | None,
    now: datetime,
) -> Told:
    """Adds everybody in the file; with slips nobody, unless ``good_rows``. Without ``slack`` it asks nobody.

    Raises Refusal for an unknown programme or facilitator and for a file that cannot be read, SlackApiError,
    and NotAloneError while a bot runs on the same SQLite database: it would have to wait too long.
    """
    with hold_alone(database):
        by = database.read(_facilitator, programme_id, as_)
        texts = texts_in(by.language)
        reading = read(files.read(_content(file), texts), files.vocabulary())
        found = asyncio.run(_found(database, reading, by, slack, now)) if slack else {}
        outcome = database.write(lists.take, Act(by, now), programme_id, reading, found, good_rows=good_rows)
    if report:
        report.parent.mkdir(parents=True, exist_ok=True)
        report.write_bytes(sheets.what_happened(outcome, texts))
    return _told(outcome, texts)


def _told(outcome: Outcome, texts: Texts) -> Told:
    tally = outcome.judged.tally
    how = "taken" if outcome.taken else "nobody" if tally.slips else "unchanged"
    end = texts("list-told", how=how, programme=outcome.programme.title)
    lines = (*summary(tally, texts), *slips(outcome, texts), end)
    return Told(lines, outcome.taken or not tally.slips)


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        raise Refusal("list-not-found", file=str(file)) from None


def _facilitator(session: Session, programme_id: str, as_: str | None) -> Person:
    """The first of them, or the one with that id, Slack id, e-mail or name."""
    leaders = people.facilitators(session, programme_id)
    found = [one for one in leaders if as_ in {None, one.id, one.slack_id, one.email, one.name}]
    if not found:
        raise Refusal("list-not-led", who=as_ or "–", programme=programme_id)
    if as_ is not None and len(found) > 1:
        raise Refusal("export-several", who=as_)
    return found[0]


async def _found(
    database: Database, reading: Reading, by: Person, slack: SlackSettings, now: datetime
) -> dict[str, Profile]:
    strangers = database.read(lists.strangers, Act(by, now), reading)
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=CALL_SECONDS)) as session:
        client = AsyncWebClient(
            token=slack.slack_bot_token.get_secret_value(),
            base_url=slack.slack_api_url,
            session=session,
            retry_handlers=[AsyncRateLimitErrorRetryHandler(max_retry_count=1)],
        )
        found = await directory.found(strangers, client)
    known = [profile for address, profile in found.items() if strangers[address]]
    database.write(reachability_deeds.heard, by.workspace_id, known, now=now)
    return found


def token_settings() -> SlackSettings:
    """What looking people up in Slack needs: the bot's token. Raises SettingsError."""
    return read_slack_settings(needs=None)
