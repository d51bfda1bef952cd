"""People: what they do in a day, in the bot and in Slack, through whichever process hears them."""

from contextlib import suppress
from typing import Any

from sqlalchemy.exc import DBAPIError

from delivery.people import profile
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from rehearsal import Person
from storage.changes import reachability_deeds
from tests.simulator import acts, tests_of_teams
from tests.simulator.acts import Sight
from tests.simulator.town import ZONES
from tests.simulator.world import World

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
"""How often, and what."""
IN_SLACK = ("closes", "opens", "moves", "shuts", "unshuts")
"""An account is closed or opened, somebody moves to another zone, or takes no messages from us."""


class People:
    """Somebody does something."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def act(self) -> None:
        world = self._world
        if world.chance.random() < 0.06:
            await self._in_slack()
            return
        number, now = world.number(), world.clock.now()
        [choose] = world.chance.choices([one for _, one in ACTS], [weight for weight, _ in ACTS])
        try:
            town = world.chance.choice(world.towns)
            doing = world.database.read(
                lambda session: choose(Sight(session, town, world.chance, now, number))
            )
        except (IndexError, ValueError):
            return  # there is nothing to do it to, or the programme cannot be read
        how = await self._does(doing)
        world.trail.tells(choose.__name__, doing.by.id, doing.about, how)

    async def _does(self, doing: acts.Doing) -> str:
        """How it went."""
        world = self._world
        one = world.chance.choice(world.processes)
        world.acted_at = world.clock.now()
        try:
            await one.lives(lambda: one.database.transaction(doing.deed, Act(doing.by, one.now())))
        except Refusal as refusal:
            return f"refused {refusal.key}"
        except DBAPIError:
            return "database"
        except (ValueError, TypeError) as fault:
            if world.mended:
                raise
            return f"bad row {type(fault).__name__}"
        finally:
            world.acted_at = world.clock.now()
            world.replaces_the_dead()
        return "done"

    async def _in_slack(self) -> None:
        """Slack tells of it, mostly."""
        world = self._world
        what = world.chance.choice(IN_SLACK)
        who = world.chance.choice(self._whom(what) or world.slack.humans())
        if what in {"closes", "opens"}:
            world.slack.workspace.change(who, deactivated=what == "closes")
        elif what == "moves":
            world.slack.workspace.change(who, tz=world.chance.choice(ZONES))
            world.moved_at[who.id] = world.clock.now()  # her day begins anew elsewhere
        elif what == "shuts":
            world.slack.shut_to.add(who.id)
        else:
            world.slack.shut_to.discard(who.id)
        world.trail.tells(what, who.id)
        if world.chance.random() < 0.8:
            await self._is_told(who)

    def _whom(self, what: str) -> list[Person]:
        """Who comes back was gone, where anybody is."""
        world = self._world
        shut = [one for one in world.slack.humans() if one.id in world.slack.shut_to]
        closed = [one for one in world.slack.humans() if one.deactivated]
        return {"unshuts": shut, "opens": closed}.get(what, [])

    async def _is_told(self, who: Person) -> None:
        world = self._world
        one, told = world.chance.choice(world.processes), profile(who.as_user(with_email=True))
        keep: Any = reachability_deeds.keep
        world.acted_at = world.clock.now()
        with suppress(DBAPIError, ValueError):
            await one.lives(
                lambda: one.database.transaction(keep, world.town.workspace_id, told, now=one.now())
            )
        world.acted_at = world.clock.now()
        world.replaces_the_dead()
