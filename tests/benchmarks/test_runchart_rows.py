"""The benchmarks of run charts measure what they say, and say it against a peer."""

import pytest

from benchmarks import runcharts
from benchmarks.row import Row, beside, fastest


def test_a_row_tells_ours_through_the_peers() -> None:
    assert beside("walking", 3.0, 2.0, unit="h") == Row("walking", 3.0, 2.0, 1.5, "h")


def test_the_least_disturbed_try_is_told() -> None:
    tries: list[int] = []
    assert fastest(lambda: tries.append(1), times=3) > 0
    assert len(tries) == 3


def test_every_row_is_measured_beside_its_peer() -> None:
    rows = runcharts.rows()
    assert len({row.name for row in rows}) == len(rows) == 3
    for row in rows:
        assert row.measured > 0
        assert row.ratio == pytest.approx(row.measured / row.peer)
