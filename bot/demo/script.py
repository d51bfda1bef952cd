"""The script of the year: how the programme is set up, and what befalls it, written into the diary."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from bot.demo.acts import facilitating
from bot.demo.acts.checking_in import CheckIns
from bot.demo.acts.improving import Improver
from bot.demo.acts.meeting_up import notes_who_came
from bot.demo.acts.reaching import says_what_is_reached
from bot.demo.acts.travelling import brings_home, sees_who_took_what
from bot.demo.acts.ventures import EKEBY, NORRBY, STRANDVIK_CONDITIONS, STRANDVIK_TITLE
from bot.demo.cast import LEAVES, STOCKHOLM, TEAMS, Temper
from bot.demo.year import Year
from bot.rehearsals.rehearsing import Patient
from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.meetings.meetings import Meeting
from programme.preparations.preparations import Owed
from programme.programmes.programmes import Programme
from programme.programmes.template import Template
from rehearsal import Person
from storage.meetings import meetings
from storage.people import people
from storage.preparations import preparations
from storage.programmes import programmes

TEMPLATE = "jamstalldhet-2020"
TITLES = {Language.SV: "Jämställt på hemmaplan", Language.EN: "Gender equality at home"}
STARTS_ON = date(2027, 2, 1)
AFTER_THE_CLOSE = timedelta(days=14)
LATE_TEAM = "Strandvik"
IMPROVE = "Maria Lind", "Per Alm"
"""Who answers for what Norrby tries, and for what Ekeby then takes up."""
TAKES_HOME = "Lars Vik"
"""The second to take Norrby's idea home, for Strandvik."""
DRAFTED = {"Norrby": (1, -1), "Ekeby": (-1,)}
"""Which of its presentations an organisation lets the bot draft, in the order it owes them."""
ASKED_BEFORE, FETCHED_AFTER = timedelta(days=24), timedelta(days=11)
"""From the question for the parts of the report to the close, and from there to the report."""
SECOND_TIME = 95
"""Days after Norrby began."""
A_WEEK = 7
LATER = 4 * A_WEEK
"""How much later Ekeby begins."""


@dataclass(frozen=True)
class Story:
    """Which programme was lived, and until when."""

    programme_id: str
    facilitator_id: str
    ends_on: date


async def write(
    year: Year, eva: Patient, cast: dict[str, Person], language: Language, template: Template | None
) -> Story:
    """Sets the programme up in Slack, by hand, and writes down what will befall it."""
    chosen = template.id if template else TEMPLATE
    await facilitating.starts_programme(
        eva, template=chosen, title=TITLES[language], language=language, starts_on=STARTS_ON
    )
    house = year.hemmaplan.house
    known = await house.answer(people.in_slack, house.workspace_id, eva.person.id)
    assert known is not None
    programme = (await house.answer(programmes.of_person, known.id))[0]
    for team in TEAMS:
        await facilitating.adds_team(eva, programme.id, team, cast)
    held = await house.answer(meetings.of_programme, programme.id)
    await _befalls(year, eva, cast, programme, held)
    _improve(year, language, held[1].on)
    await _reports(year, eva, programme, held[-2], held[-1].on)
    return Story(programme.id, known.id, held[-1].on + AFTER_THE_CLOSE)


async def _befalls(
    year: Year, eva: Patient, cast: dict[str, Person], programme: Programme, held: list[Meeting]
) -> None:
    first, middle, last = held[1], held[len(held) // 2], held[-2]
    late = await _presentation(year, programme, first)
    _one_new_date(year, eva, late)
    _away_and_back(year, eva, programme, middle)
    year.diary.write(_at(middle.on - timedelta(days=70)), lambda: _leaves(year, cast[LEAVES]))
    _reach(year, held)
    year.falls(_at(last.on - timedelta(days=30)))


def _reach(year: Year, held: list[Meeting]) -> None:
    """Those who hold the work together say how far they have come, but for the late and for who leaves."""
    for player in year.players:
        part = player.part
        if part.role is Role.KEY_PERSON and part.temper is not Temper.LATE and part.name != LEAVES:
            for meeting in held:
                year.diary.write(
                    _at(meeting.on + timedelta(days=1)), partial(says_what_is_reached, player.hands)
                )


async def _reports(year: Year, eva: Patient, programme: Programme, last: Meeting, close: date) -> None:
    """Some presentations are drafted; all are asked for their part of the report, and then it is fetched.

    ``last`` is the last meeting before the close; its host writes down who is there.
    """
    everything = await year.hemmaplan.house.answer(preparations.of_programme, programme.id)
    year.desk.drafts = dict(_drafts(everything))
    maria = next(one for one in year.players if one.part.name == IMPROVE[0])
    for at, act in (
        (close - ASKED_BEFORE, partial(year.desk.asks, eva)),
        (last.on, lambda: notes_who_came(maria.hands, _absent(year))),
        (close + FETCHED_AFTER, partial(year.desk.fetches, eva, last.id)),
        (close + FETCHED_AFTER, partial(year.desk.closes_account, maria.hands, maria.team.organisation)),
    ):
        year.diary.write(_at(at), act)


def _absent(year: Year) -> set[str]:
    return {one.part.name for one in year.players if not one.meets.comes}


def _drafts(everything: list[Owed]) -> Iterator[tuple[str, str]]:
    """(Preparation, the name its presentation is left under)."""
    for organisation, which in DRAFTED.items():
        theirs = sorted(
            (one for one in everything if one.owner == organisation and one.presents),
            key=lambda one: one.due_on,
        )
        for one in {theirs[at].id: theirs[at] for at in which if at < len(theirs)}.values():
            yield one.id, f"{one.item.id}-{organisation.casefold()}.pptx"


async def _presentation(year: Year, programme: Programme, meeting: Meeting) -> Owed:
    """What the late team owes last before a meeting."""
    everything = await year.hemmaplan.house.answer(preparations.of_programme, programme.id)
    theirs = [one for one in everything if one.owner == LATE_TEAM and one.meeting_id == meeting.id]
    return max(theirs, key=lambda one: one.due_on)


def _one_new_date(year: Year, eva: Patient, one: Owed) -> None:
    """The day after its day, the facilitator gives it another."""
    wanted, theirs = one.due_on + timedelta(days=4), one.organisation_id or ""
    year.diary.write(
        _at(one.due_on + timedelta(days=1)),
        lambda: facilitating.agrees_new_date(eva, theirs, one.id, wanted),
    )


def _away_and_back(year: Year, eva: Patient, programme: Programme, meeting: Meeting) -> None:
    """A week later than planned; five days on it turns out that the first date will do."""
    away = meeting.on + timedelta(weeks=1)
    year.diary.write(
        _at(meeting.on - timedelta(days=20)),
        lambda: facilitating.moves_meeting(eva, programme.id, meeting.id, away),
    )
    year.diary.write(
        _at(meeting.on - timedelta(days=15)),
        lambda: facilitating.moves_meeting(eva, programme.id, meeting.id, meeting.on),
    )


def _improve(year: Year, language: Language, meeting: date) -> None:
    """A week after the first meeting Norrby begins; Ekeby takes up its idea while it is being tested."""
    ours, theirs, second = (
        next(one for one in year.players if one.part.name == name) for name in (*IMPROVE, TAKES_HOME)
    )
    begins = meeting + timedelta(days=A_WEEK)
    maria = Improver(NORRBY, ours.hands, language, begins)
    per = Improver(EKEBY, theirs.hands, language, begins + timedelta(days=LATER))
    for player, improver in ((ours, maria), (theirs, per)):
        player.check_ins = CheckIns(improver, year.diary)
        player.check_ins.when_adopted(improver.makes_last)
    idea = NORRBY.idea
    assert idea is not None
    for after, act in (
        (0, maria.sets_out),
        (1, maria.steers),
        (LATER, lambda: per.takes_up(idea)),
        (LATER + 2 * A_WEEK, lambda: maria.sees_beside(idea, EKEBY.title)),
        (SECOND_TIME, lambda: _takes_home(second.hands, language)),
        (SECOND_TIME + 1, lambda: sees_who_took_what(ours.hands)),
        (137, maria.spreads),
        (LATER + 123, per.spreads),
        (172, maria.is_done),
        (LATER + 186, per.is_done),
    ):
        year.diary.write(_at(begins + timedelta(days=after)), act)


async def _takes_home(hands: Patient, language: Language) -> None:
    assert NORRBY.idea is not None
    await brings_home(hands, language, NORRBY.idea, title=STRANDVIK_TITLE, conditions=STRANDVIK_CONDITIONS)


async def _leaves(year: Year, who: Person) -> None:
    year.slack.workspace.deactivate(who)


def _at(day: date) -> datetime:
    return datetime.combine(day, time(10), ZoneInfo(STOCKHOLM)).astimezone(UTC)
