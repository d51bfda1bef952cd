"""The watch: every invariant, asked when a letter arrives, when a day is over and when all is."""

from datetime import datetime

from sqlalchemy.orm import Session

from rehearsal import Change
from tests.simulator import invariants, letter_invariants
from tests.simulator.invariants import Broken, Heard
from tests.simulator.town import Town
from tests.simulator.world import DAY, World

SETTLED = 3 * DAY
"""After a clock was wrong, days are counted as they should be again."""


A_ROUND_OF_DAYS = 7
"""Where several programmes live, each one's board and letters are looked at once in so many, in turn."""


class Watch:
    """``broken`` is the first that did not hold."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.heard = Heard()
        self.broken: Broken | None = None
        world.slack.workspace.listen(self._hears)

    def _hears(self, change: Change) -> None:
        """Looked at as Slack takes it; raised only later, for it is the bot that has called."""
        said = change.message.metadata if change.message else None
        if change.what != "message_posted" or said is None or change.channel is None:
            return
        other = change.channel.other_than(self._world.slack.workspace.bot)
        try:
            self._looks_at(said["event_payload"]["id"], other.id if other else "")
        except Broken as broken:
            self.broken = self.broken or broken

    def _looks_at(self, message_id: str, slack_id: str) -> None:
        world, read = self._world, self._world.database.read
        now = world.clock.now()
        world.trail.tells("post", message_id, slack_id)
        right = now - max(world.skewed_at, world.moved_at.get(slack_id, world.skewed_at)) > SETTLED
        calm = now - world.acted_at > invariants.A_RACE

        def looks(session: Session) -> None:
            letter = letter_invariants.letter(session, message_id)
            letter_invariants.each_is_said_once(self.heard, letter, now)
            letter_invariants.nobody_hears_twice_a_day(session, self.heard, letter, now, clocks_right=right)
            if calm:
                letter_invariants.nobody_hears_what_is_not_hers(session, letter, slack_id)

        read(looks)

    def asks_after_a_step(self) -> None:
        """Raises Broken."""
        if self.broken is not None:
            raise self.broken

    def asks_after_a_day(self) -> None:
        """Raises Broken. What is bad may break what it likes until it is mended."""
        self._world.database.read(self._after_a_day)

    def _after_a_day(self, session: Session) -> None:
        world, now = self._world, self._world.clock.now()
        invariants.each_is_ended_or_due(session, now, but=world.bad.programme_id if world.bad else "")
        invariants.nothing_is_owed_before_what_will_not_be(session)
        well = [town for town in world.towns if town is not world.bad]
        invariants.facilitators_are_told(session, self.heard, [one.programme_id for one in well], now)
        beside = {one.id for one in world.bad.people(session)} if world.bad else set()
        for town in well:
            if len(world.towns) == 1 or (now.toordinal() + town.number) % A_ROUND_OF_DAYS == 0:
                self._asks_of(session, town, now, beside)

    def _asks_of(self, session: Session, town: Town, now: datetime, beside: set[str]) -> None:
        """Who also sits in a programme that makes no sense has no Home ``beside`` it until it is mended."""
        chance, programme_id = self._world.chance, town.programme_id
        invariants.no_letter_is_calm_when_a_board_is_not(session, programme_id, now)
        somebody = chance.choice([one.id for one in town.people(session)]) if chance.random() < 0.3 else ""
        if somebody and somebody not in beside:
            invariants.home_and_board_agree(session, programme_id, somebody, now)

    def asks_at_the_end(self) -> None:
        """After some days on which all was well. Raises Broken."""
        self._world.database.read(invariants.nothing_is_left, self._world.clock.now())
