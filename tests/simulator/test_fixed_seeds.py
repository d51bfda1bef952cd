"""Some seeds, always the same, on both databases; what broke once is a test where it was mended."""

import pytest

from tests.simulator.simulation import play
from tests.simulator.world import Plan

SQLITE = (1, 2)
POSTGRESQL = ((7, 2),)
"""Seeds, with how many processes share the work."""
DAYS = 30
DAYS_OF_SEVERAL = 10


@pytest.mark.parametrize("seed", SQLITE)
def test_a_month_with_every_fault_holds(database_url: str, seed: int) -> None:
    told(Plan(seed, database_url, days=DAYS))


@pytest.mark.postgresql
@pytest.mark.parametrize(("seed", "processes"), POSTGRESQL)
def test_several_processes_on_postgresql_hold(database_url: str, seed: int, processes: int) -> None:
    told(Plan(seed, database_url, processes, days=DAYS_OF_SEVERAL))


def test_a_seed_is_one_story(database_url: str, sqlite_file: object) -> None:
    """Played twice it is the same to the line: a seed that breaks can be played again."""
    from shutil import copyfile

    copyfile(str(sqlite_file), f"{sqlite_file}.again")
    first = play(Plan(11, database_url, days=10))
    again = play(Plan(11, f"{database_url}.again", days=10))
    assert first.trail.last(4000) == again.trail.last(4000)
    assert first.faults == again.faults


def told(plan: Plan) -> None:
    one = play(plan)
    assert one.posts, "nothing was said"
    assert one.broken is None, "\n".join([*one.trail.last(40), repr(one.broken)])
