"""Goals are held against what they speak of, and what is counted in the source is counted right."""

import ast
from pathlib import Path

import pytest

from benchmarks import downtime, structure
from benchmarks.row import Goal, alone, beside
from benchmarks.stages import mornings, waiters
from benchmarks.stages.databases import counted, opened
from storage.messages import messages
from storage.messages.rounds import claiming


def test_a_goal_is_held_against_the_ratio_or_against_what_was_measured() -> None:
    assert beside("walk", "walking", 3.0, 2.0, unit="h", goal=Goal(1.5, of_ratio=True)).reached is True
    assert beside("walk", "walking", 3.0, 2.0, unit="h", goal=Goal(2.9)).reached is False
    assert (
        beside("pace", "speed", 3.0, 2.0, unit="km/h", goal=Goal(1.6, at_least=True, of_ratio=True)).reached
        is False
    )
    assert alone("steps", "steps taken", 3, unit="steps", goal=Goal(3)).reached is True
    assert alone("steps", "steps taken", 3, unit="steps").reached is None


def test_self_is_no_parameter_and_the_rest_is() -> None:
    tree = ast.parse("class A:\n    async def b(self, c, /, d, *e, f, **g): ...\n")
    assert [structure._parameters(one) for one in structure._functions(tree)] == [5]


@pytest.mark.parametrize(
    ("table", "keyed"),
    [
        ("{Kind.LATE: 1}", True),
        ("{**{notices.Kind.LATE: 1}, **more}", True),
        ("frozenset({Kind.LATE, *MORE})", True),
        ("MORE - {Kind.LATE}", True),
        ("{kind: at for at, kind in enumerate(Kind)}", True),
        ("{'late': Kind.LATE}", False),
        ("frozenset({'late'})", False),
        ("tuple(Kind)", False),
    ],
)
def test_a_table_by_kind_is_known_by_its_keys(table: str, keyed: bool) -> None:
    [assigned] = ast.parse(f"TABLE = {table}").body
    assert structure._keyed(structure._value(assigned)) is keyed


def test_the_structure_is_told_in_five_rows_with_goals() -> None:
    rows = structure.rows()
    assert len(rows) == 5
    assert all(row.goal is not None for row in rows)


def test_a_morning_has_a_letter_for_everybody_and_its_statements_are_counted(tmp_path: Path) -> None:
    with opened(f"sqlite:///{tmp_path / 'morning.db'}") as database:
        morning = mornings.letters_wait(database, 10)
        with counted() as asked:
            assert database.write(messages.gather, now=mornings.NOW) == 10
        assert len(asked) > 1
        assert not any(one.startswith("BEGIN") for one in asked)
        assert len(database.write(claiming.claim, now=mornings.NOW, at_most=100)) == 10
        database.write(morning.again)
        assert database.write(messages.gather, now=mornings.NOW) == 10


def test_what_is_promised_for_other_days_is_as_much_as_is_asked_for(tmp_path: Path) -> None:
    with opened(f"sqlite:///{tmp_path / 'waiting.db'}") as database:
        morning = mornings.letters_wait(database, 2)
        waiters.promise(database, morning.led)
        waiters.grow(database, 3_000)
        assert database.read(waiters.many) == 3_000


def test_what_was_due_while_we_were_away_is_said_or_ended_whatever_the_peer_does() -> None:
    rows = list(downtime.rows())
    assert [(row.name, row.measured, row.peer) for row in rows] == [
        ("downtime-3s", downtime.DUE, 0),
        ("downtime-3d", downtime.DUE, 0),
    ]
