"""The benchmarks of run charts measure what they say, and say it against a peer."""

import pytest

from benchmarks import runcharts
from benchmarks.row import TURNS, Row, beside, in_turn


def test_a_row_tells_ours_through_the_peers() -> None:
    row = beside("walk", "walking", 3.0, 2.0, unit="h")
    assert row == Row("walk", "walking", 3.0, 2.0, 1.5, "h")


def test_both_are_measured_in_turn_after_one_that_warms_up() -> None:
    tries: list[str] = []
    ours, peer = in_turn(lambda: tries.append("ours"), lambda: tries.append("peer"))
    assert ours > 0 < peer
    assert tries == ["ours", "peer"] * (TURNS + 1)


def test_every_row_is_measured_beside_its_peer() -> None:
    rows = runcharts.rows()
    assert len({row.name for row in rows}) == len(rows) == 3
    for row in rows:
        assert row.measured > 0
        assert row.ratio == pytest.approx(row.measured / row.peer)
