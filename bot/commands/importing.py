"""``hemmaplan import-people``: the participant list of a file, taken or told row by row."""

import asyncio
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import aiohttp
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.orm import Session

from bot.settings import SlackSettings, read_slack_settings
from exports.changes import participant_sheets as sheets
from handlers.ground import directory
from imports.changes.participant_lists import read_file
from programme.changes.participant_fates import Outcome
from programme.changes.participant_lists import Reading
from programme.ground.offers import Ask, Choice
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.people import Person
from storage.changes import participant_lists as lists
from storage.changes import reachability_deeds, welcome_deeds
from storage.ground.database import Database, hold_alone
from storage.people import people
from storage.people.people import Profile
from texts import Texts, texts_in
from views.changes.participant_lists import slips, summary
from views.changes.participant_offers import left_out_plainly, said

CALL_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a list is taken: who does it, and with which answers; ``welcome`` lets the welcomes go."""

    as_: str | None = None
    good_rows: bool = False
    answers: Mapping[str, str] = field(default_factory=dict)
    welcome: bool = False
    report: Path | None = None


def answers(written: Iterable[str]) -> dict[str, str]:
    """Answers as they are written: ``title:strateg=key_person``."""
    parts = (text.rpartition("=") for text in written)
    return {name: value for name, _, value in parts}


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of an import; ``done`` says that it was not given up for its slips."""

    lines: tuple[str, ...]
    done: bool


def import_people(
    database: Database,
    file: Path,
    programme_id: str,
    wishes: Wishes,
    *,
    slack: SlackSettings | None,
    now: datetime,
) -> Told:
    """Adds everybody in the file; with questions nobody, with slips nobody unless ``good_rows``.

    Without ``slack`` it asks nobody who has an account. Raises Refusal for an unknown programme, an unknown
    facilitator and a file that cannot be read, SlackApiError, and NotAloneError while a bot runs on the same
    SQLite database: it would have to wait too long.
    """
    with hold_alone(database):
        by = database.read(facilitator, programme_id, wishes.as_)
        texts, act = texts_in(by.language), Act(by, now)
        known = database.read(lists.known, act, programme_id)
        reading = read_file(_content(file), file.name, wishes.answers, known)
        found = asyncio.run(_found(database, reading, by, slack, now)) if slack else {}
        take = database.write if not reading.offer.asks else database.read
        outcome = take(lists.take, act, programme_id, reading, found, good_rows=wishes.good_rows)
        if wishes.welcome and outcome.welcomes:
            database.write(welcome_deeds.release, act, programme_id)
    if wishes.report:
        wishes.report.parent.mkdir(parents=True, exist_ok=True)
        wishes.report.write_bytes(sheets.what_happened(outcome, texts))
    return _told(outcome, texts, welcome=wishes.welcome)


def _told(outcome: Outcome, texts: Texts, *, welcome: bool) -> Told:
    tally, offer = outcome.judged.tally, outcome.reading.offer
    how = "taken" if outcome.taken else "asked" if offer.asks else "nobody" if tally.slips else "unchanged"
    end = texts("list-told", how=how, programme=outcome.programme.title)
    lines = [
        *left_out_plainly(offer, texts),
        *summary(tally, texts),
        *slips(outcome, texts),
        *(line for ask in offer.asks for line in _question(ask, texts)),
        end,
    ]
    if outcome.welcomes and not welcome:
        lines.append(texts("list-told-welcomes", count=outcome.welcomes))
    return Told(tuple(lines), outcome.taken or not (tally.slips or offer.asks))


def _question(ask: Ask, texts: Texts) -> Iterator[str]:
    """What is asked, and how it is answered here."""
    yield texts(ask.key, **ask.facts)
    for one in ask.choices or (Choice("…", "…"),):
        yield f"  --answer '{ask.name}={one.value}'  {said(one, texts)}"


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        raise Refusal("list-not-found", file=str(file)) from None


def facilitator(session: Session, programme_id: str, as_: str | None) -> Person:
    """The first of them, or the one with that id, Slack id, email or name."""
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
        found = await directory.found(strangers, client, by.workspace_id)
    known = [profile for address, profile in found.items() if strangers[address]]
    database.write(reachability_deeds.heard, by.workspace_id, known, now=now)
    return found


def token_settings() -> SlackSettings:
    """What looking people up in Slack needs: the bot's token. Raises SettingsError."""
    return read_slack_settings(needs=None)
