"""When a programme ends, nothing that is a programme's is forgotten to be taken."""

from sqlalchemy import ForeignKeyConstraint

from programme.messages.messages import ENDED, MOVES, State
from storage.ground.tables import Table
from storage.people.personal_data import KEPT
from storage.programmes.endings import GOES_WITH_ALL, GOES_WITH_NAMES, REPOINTED

BY_ITSELF = {"programmes", "notices", "stewardships"}
"""Taken by the deed that ends it, before or after all else."""


def reached() -> set[str]:
    """Every table whose rows hang on a programme's row, however far off."""
    found = {"programmes"}
    while (
        more := {
            table.name
            for table in Table.metadata.tables.values()
            for one in table.constraints
            if isinstance(one, ForeignKeyConstraint) and one.referred_table.name in found
        }
        - found
    ):
        found |= more
    return found


def test_all_that_hangs_on_a_programme_goes_with_it() -> None:
    assert reached() - BY_ITSELF == {one.__tablename__ for one in GOES_WITH_ALL}


def test_where_names_go_everybody_who_is_named_in_it_is_nobody_or_gone() -> None:
    seen = {one.__tablename__ for one in GOES_WITH_NAMES} | BY_ITSELF | {"memberships"}
    named = {(one.row, column) for one in KEPT for column in one.people if one.name in reached() - seen}
    assert named == set(REPOINTED)


def test_a_message_that_is_on_its_way_is_not_finished() -> None:
    assert set(State) - set(ENDED) == {one for one in State if State.CLAIMED in MOVES[one]}
