"""Rows made bad, for some days, until somebody mends them."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import update

from storage.people.tables import Person
from storage.programmes.tables import Programme
from tests.simulator.town import Town
from tests.simulator.world import World

HOW_OFTEN = 0.02
"""A day and programme."""
MOST = 5
"""Programmes that count: between two bad rows there are days on which everybody is well."""


class BadRows:
    """At most one at a time."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._mend: Callable[[], None] | None = None

    def dawns(self) -> None:
        world = self._world
        if self._mend is not None:
            if world.chance.random() < 0.4:
                self.mends()
        elif world.chance.random() < HOW_OFTEN * min(len(world.towns), MOST):
            which, town = world.chance.choice(("zone", "template", "words")), world.chance.choice(world.towns)
            self._mend = self._made(which, town)
            world.bad = town
            world.trail.tells("bad row", which, town.programme_id)

    def _made(self, which: str, town: Town) -> Callable[[], None]:
        if which == "zone":
            who = self._world.database.read(town.people)[0].id
            return self._changed(Person, who, {"zone": "Europe/Atlantis"})
        bad: dict[str, Any] = {"template": "{"} if which == "template" else {"words": {"sv": "samling"}}
        return self._changed(Programme, town.programme_id, bad)

    def _changed(self, table: Any, row_id: str, bad: dict[str, Any]) -> Callable[[], None]:
        """Answers how to mend it. An edition never comes back, also not in another seed."""
        world, number = self._world, self._world.number()
        named = [f"{how} {world.plan.seed} {number}" for how in ("bad", "mended")]
        editions = [{"edition": name} if table is Programme else {} for name in named]
        before = world.database.read(
            lambda s: {name: getattr(s.get_one(table, row_id), name) for name in bad}
        )
        change = lambda values: world.database.write(  # noqa: E731
            lambda s: s.execute(update(table).where(table.id == row_id).values(**values))
        )
        change(bad | editions[0])
        return lambda: change(before | editions[1])

    def mends(self) -> None:
        if self._mend is not None:
            self._mend()
            self._mend = None
            self._world.bad = None
            self._world.trail.tells("mended")
