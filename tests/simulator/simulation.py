"""A simulation: one seed's programme over days, in the order in which its moments come."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from sqlalchemy import update
from sqlalchemy.exc import DBAPIError

from delivery.people import profile
from delivery.verdicts import TROUBLE
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from rehearsal import Change as WorkspaceChange
from storage.changes import reachability_deeds
from storage.ground.database import Database
from storage.messages import moments
from storage.people.tables import Person
from storage.programmes.tables import Programme
from tests.simulator import acts, invariants, tests_of_teams
from tests.simulator.acts import Sight
from tests.simulator.faults import Faults
from tests.simulator.invariants import Broken, Heard
from tests.simulator.process import Process
from tests.simulator.slack import SlackInside
from tests.simulator.town import ZONES, Town, founded
from tests.simulator.trail import Trail
from tests.simulator.virtual_time import VirtualLoop, WorldClock, one_story

START = datetime(2027, 1, 4, 8, tzinfo=UTC)
NIGHT = timedelta(hours=2)
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
ACTS = (
    (12, acts.finish),
    (3, acts.hand_in),
    (4, acts.reopen),
    (5, acts.later),
    (3, acts.not_mine),
    (4, acts.hand_over),
    (2, acts.ask_for_a_day),
    (2, acts.agree_date),
    (1, acts.exempt),
    (3, acts.away),
    (1, acts.back_from_away),
    (4, acts.meeting_moves),
    (1, acts.meeting_cancelled),
    (1, acts.meeting_back_on),
    (2, acts.plan_edited),
    (4, acts.reflect),
    (2, acts.circular),
    (0.5, acts.pause),
    (1.5, acts.resume),
    (0.7, acts.organisation_changes_cluster),
    (0.5, acts.organisation_leaves),
    (1, acts.organisation_comes_back),
    (2, acts.somebody_joins),
    (0.7, acts.somebody_is_removed),
    (0.3, acts.somebody_declines),
    (0.5, acts.everything_handed_over),
    (2, tests_of_teams.improvement_begins),
    (3, tests_of_teams.test_is_planned),
    (8, tests_of_teams.test_goes_on),
)


@dataclass(frozen=True)
class Plan:
    """What a seed is played with; ``faulty`` False is a year in which nothing goes wrong."""

    seed: int
    url: str
    processes: int = 1
    days: int = 365
    faulty: bool = True


@dataclass
class Outcome:
    """``broken`` is None where everything held."""

    plan: Plan
    posts: int
    seconds: float
    trail: Trail
    faults: dict[str, int]
    broken: BaseException | None = None


@dataclass
class Simulation:
    """Everything in it is the house's own but Slack, time and chance."""

    plan: Plan
    clock: WorldClock
    chance: Random = field(init=False)

    def __post_init__(self) -> None:
        self.chance = Random(f"{self.plan.seed} people")
        self.trail = Trail(self.clock.now)
        self.faults = Faults(Random(f"{self.plan.seed} faults"), self.trail)
        self.faults.crowded = self.plan.processes > 1
        self.slack = SlackInside(self.clock)
        self.database = Database(self.plan.url)
        self.town = Town(self.slack, self.database, self.chance)
        self.heard = Heard()
        self.broken: Broken | None = None
        self.acted_at = self.skewed_at = START - DAY
        self._numbers = 0
        self._mended: Callable[[], None] | None = None
        self._beside: set[asyncio.Task[Any]] = set()
        self.slack.workspace.listen(self._hears)
        self.processes = [self._process() for _ in range(self.plan.processes)]

    def _process(self) -> Process:
        self._numbers += 1
        pace = self.chance.choice((None, 200))
        one = Process(f"p{self._numbers}", self.plan.url, self.slack, self.clock, self.faults, a_minute=pace)
        self.trail.tells("process", one.life.name)
        return one

    def close(self) -> None:
        for one in self.processes:
            one.close()
        self.database.close()

    # --- what is heard

    def _hears(self, change: WorkspaceChange) -> None:
        """Looked at as Slack takes it; told once the caller, whom nothing is to reach, is done."""
        said = change.message.metadata if change.message else None
        if change.what != "message_posted" or said is None or change.channel is None:
            return
        other = change.channel.other_than(self.slack.workspace.bot)
        try:
            self._looks_at(said["event_payload"]["id"], other.id if other else "")
        except Broken as broken:
            self.broken = self.broken or broken

    def _looks_at(self, message_id: str, slack_id: str) -> None:
        now = self.clock.now()
        self.trail.tells("post", message_id, slack_id)
        right = now - self.skewed_at > 3 * DAY
        read = self.database.read
        read(invariants.each_is_said_once, self.heard, message_id, now)
        read(invariants.nobody_hears_twice_a_day, self.heard, message_id, now, clocks_right=right)
        if now - self.acted_at > invariants.A_RACE:
            read(invariants.nobody_hears_what_is_not_hers, message_id, slack_id)

    # --- a year

    async def runs(self) -> None:
        """Raises Broken."""
        founded(self.town, self.clock.now())
        calm = 6
        for day in range(self.plan.days + calm):
            dawn = (self.clock.now() + DAY).replace(hour=0, minute=0, second=0, microsecond=0)
            if self.plan.faulty and day < self.plan.days:
                self.faults.dawns()
                self._makes_a_row_bad()
                self._a_clock_goes_wrong()
            else:
                self._all_is_well()
            await self._day(dawn, busy=day < self.plan.days)
        self._checks_the_end()

    def _all_is_well(self) -> None:
        self.faults.turns()
        self._mends()
        self.slack.shut_to.clear()
        for one in self.processes:
            one.skew = timedelta(0)

    async def _day(self, dawn: datetime, *, busy: bool) -> None:
        """Acts at their moments, rounds whenever something is due, and the night's look."""
        night = self.clock.now() + NIGHT
        stops = [(night, self._night)] if night < dawn else []
        if busy:
            moments_of_acts = sorted(
                self.chance.uniform(6, 20) for _ in range(self.chance.choice((0, 0, 1, 2, 4)))
            )
            midnight = dawn - DAY
            stops += [(midnight + timedelta(hours=hours), self._act) for hours in moments_of_acts]
        for moment, does in stops:
            if moment > self.clock.now():
                await self._rounds_until(moment)
                await does()
        await self._rounds_until(dawn)
        self._checks_the_day()

    async def _rounds_until(self, goal: datetime) -> None:
        patience = MINUTE
        while self.broken is None:
            now = self.clock.now()
            due = self._next_moment(now)
            if due is None or due >= goal:
                break
            if due <= now:
                due, patience = now + patience, min(2 * patience, 32 * MINUTE)
            if due >= goal:
                break
            await self.clock.until(due)
            await self._ring()
        await self.clock.until(goal)
        await self._ring()
        if self.broken is not None:
            raise self.broken

    def _next_moment(self, now: datetime) -> datetime | None:
        with suppress(DBAPIError):
            return self.database.read(moments.next_moment, now=now)
        return None

    async def _ring(self) -> None:
        """Every process's alarm, each at its own second of the minute."""
        self._replaces_the_dead()
        await asyncio.gather(*(self._round_of(one) for one in self.processes))
        self._replaces_the_dead()

    async def _round_of(self, one: Process) -> None:
        if len(self.processes) > 1:
            await asyncio.sleep(self.faults.step_takes())
        try:
            sent = await one.round()
        except Exception as fault:  # noqa: BLE001  as the alarm does
            self.trail.tells("round failed", one.life.name, type(fault).__name__)
            self._is_no_fault_of_ours(fault)
            return
        if sent:
            self.trail.tells("round", one.life.name, sent)

    def _replaces_the_dead(self) -> None:
        for at, one in enumerate(self.processes):
            if one.is_dead:
                self.trail.tells("killed", one.life.name, one.life.ended_at)
                one.close()
                self.processes[at] = self._process()

    async def _night(self) -> None:
        """It waits by itself: rounds go on meanwhile."""
        for one in self.processes:
            task = asyncio.create_task(self._looks(one))
            self._beside.add(task)
            task.add_done_callback(self._beside.discard)
        if not self.faults.weathers:
            await asyncio.gather(*self._beside)

    async def _looks(self, one: Process) -> None:
        try:
            await one.nightly_look(self.town.workspace_id)
        except Exception as fault:  # noqa: BLE001  as the alarm does
            self.trail.tells("night failed", one.life.name, type(fault).__name__)
            self._is_no_fault_of_ours(fault)

    def _is_no_fault_of_ours(self, fault: Exception) -> None:
        """The database may be away, and Slack; anything else is a slip, where no row is bad."""
        if self._mended is None and not isinstance(fault, (DBAPIError, *TROUBLE)):
            raise fault

    # --- what people do

    async def _act(self) -> None:
        self._numbers += 1
        if self.chance.random() < 0.06:
            await self._in_slack()
            return
        [choose] = self.chance.choices([one for _, one in ACTS], [weight for weight, _ in ACTS])
        now = self.clock.now()
        try:
            doing = self.database.read(
                lambda session: choose(Sight(session, self.town, self.chance, now, self._numbers))
            )
        except (IndexError, ValueError):
            return  # there is nothing to do it to, or the programme cannot be read
        await self._does(choose.__name__, doing.deed, doing.by, doing.about)

    async def _does(self, name: str, deed: acts.Deed, by: Any, about: str) -> None:
        one = self.chance.choice(self.processes)
        self.acted_at = self.clock.now()
        how = "done"
        try:
            act = Act(by, one.now())
            await one.lives(lambda: one.database.transaction(deed, act))
        except Refusal as refusal:
            how = f"refused {refusal.key}"
        except DBAPIError:
            how = "database"
        except (ValueError, TypeError) as fault:
            if self._mended is None:
                raise
            how = f"bad row {type(fault).__name__}"
        self.acted_at = self.clock.now()
        self._replaces_the_dead()
        self.trail.tells(name, by.id, about, how)

    async def _in_slack(self) -> None:
        """Somebody's account closes or opens, she moves, or closes her door to us; Slack tells, mostly."""
        who = self.chance.choice(self.slack.humans())
        what = self.chance.choice(("closes", "opens", "moves", "shuts", "unshuts"))
        workspace = self.slack.workspace
        if what in {"closes", "opens"}:
            workspace.change(who, deactivated=what == "closes")
        elif what == "moves":
            workspace.change(who, tz=self.chance.choice(ZONES))
        elif what == "shuts":
            self.slack.shut_to.add(who.id)
        else:
            self.slack.shut_to.discard(who.id)
        self.trail.tells(what, who.id)
        if what == "moves":
            self.skewed_at = self.clock.now()  # her day begins anew elsewhere
        if self.chance.random() < 0.8:
            await self._is_told(who)

    async def _is_told(self, who: Any) -> None:
        one, told = self.chance.choice(self.processes), profile(who.as_user(with_email=True))
        self.acted_at = self.clock.now()
        with suppress(DBAPIError, ValueError):
            await one.lives(
                lambda: one.database.transaction(
                    reachability_deeds.keep, self.town.workspace_id, told, now=one.now()
                )
            )
        self.acted_at = self.clock.now()
        self._replaces_the_dead()

    # --- what goes wrong with rows and clocks

    def _makes_a_row_bad(self) -> None:
        """For some days, until somebody mends it."""
        if self._mended is not None:
            if self.chance.random() < 0.4:
                self._mends()
            return
        if self.chance.random() > 0.02:
            return
        which = self.chance.choice(("zone", "template", "words"))
        if which == "zone":
            who = self.database.read(self.town.people)[0].id
            self._mended = self._changed(Person, who, {"zone": "Europe/Atlantis"})
        elif which == "template":
            self._mended = self._changed(Programme, self.town.programme_id, {"template": "{"})
        else:
            self._mended = self._changed(Programme, self.town.programme_id, {"words": {"sv": "samling"}})
        self.trail.tells("bad row", which)

    def _changed(self, table: Any, row_id: str, bad: dict[str, Any]) -> Callable[[], None]:
        """Answers how to mend it."""
        self._numbers += 1
        edition = {"edition": f"bad{self._numbers}"} if table is Programme else {}
        before = self.database.read(lambda s: {name: getattr(s.get_one(table, row_id), name) for name in bad})
        change = lambda values: self.database.write(  # noqa: E731
            lambda s: s.execute(update(table).where(table.id == row_id).values(**values))
        )
        change(bad | edition)
        mended = {"edition": f"mended{self._numbers}"} if edition else {}
        return lambda: change(before | mended)

    def _mends(self) -> None:
        if self._mended is not None:
            self._mended()
            self._mended = None
            self.trail.tells("mended")

    def _a_clock_goes_wrong(self) -> None:
        """Several machines keep their clocks within seconds; one alone may be hours or days off."""
        several = len(self.processes) > 1
        for one in self.processes:
            if several:
                one.skew = timedelta(seconds=self.chance.uniform(-5, 5))
            elif one.skew and self.chance.random() < 0.5:
                one.skew, self.skewed_at = timedelta(0), self.clock.now()
            elif self.chance.random() < 0.02:
                one.skew = timedelta(hours=self.chance.choice((-26, -3, -1, 1, 2, 3, 26)))
                self.trail.tells("clock", one.life.name, one.skew)
            if one.skew and not several:
                self.skewed_at = self.clock.now()

    # --- what holds

    def _checks_the_day(self) -> None:
        now = self.clock.now()
        if self._mended is not None:
            return
        read, programme_id = self.database.read, self.town.programme_id
        read(invariants.each_is_ended_or_due, now)
        read(invariants.nothing_is_owed_before_what_will_not_be)
        read(invariants.facilitator_is_told, self.heard, programme_id, now)
        if self.chance.random() < 0.3:
            somebody = self.chance.choice(read(self.town.people)).id
            read(invariants.home_and_board_agree, programme_id, somebody, now)

    def _checks_the_end(self) -> None:
        self.database.read(invariants.nothing_is_left, self.clock.now())


def play(plan: Plan) -> Outcome:
    """One seed, whole; what broke is in its outcome."""
    began = time.process_time()
    loop = VirtualLoop()
    loop.set_exception_handler(lambda _loop, _context: None)  # what a killed process leaves behind
    with one_story(str(plan.seed)):
        asyncio.set_event_loop(loop)
        one = Simulation(plan, WorldClock(START, loop))
        broken: BaseException | None = None
        try:
            loop.run_until_complete(_whole(one.runs()))
        except Exception as fault:  # noqa: BLE001  told in the outcome
            broken = one.broken or fault
        finally:
            one.close()
            asyncio.set_event_loop(None)
            loop.close()
    seconds = time.process_time() - began
    return Outcome(plan, len(one.heard.posts), seconds, one.trail, one.faults.counted, broken)


async def _whole(story: Coroutine[Any, Any, None]) -> None:
    try:
        await story
    finally:
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
