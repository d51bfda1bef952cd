"""Who took what from whom, drawn: one line for each pair, whatever the names and however many."""

import pytest

from exports.improvement.journey_pictures import journeys_png, left_out
from programme.improvement.journeys import Flow
from texts import texts_in

SV = texts_in("sv")
NAMES = ("Norrby", "Ekeby", "Ö" * 60, "$x^2$ & <b>")


def height(png: bytes) -> int:
    return int.from_bytes(png[20:24])


def test_a_picture_grows_with_those_who_take_part() -> None:
    two = journeys_png([Flow("Norrby", "Ekeby", 1, 0)], texts=SV)
    flows = [
        Flow(one, other, 1 + at, at % 2) for at, one in enumerate(NAMES) for other in NAMES if one != other
    ]
    many = journeys_png(flows, texts=SV)
    assert two.startswith(b"\x89PNG")
    assert height(many) > height(two)


def test_of_more_than_fit_it_is_said_how_many_are_left_out() -> None:
    crowd = [Flow(f"Ort {at:03}", "Norrby", 1, 1) for at in range(45)]
    assert journeys_png(crowd, texts=SV).startswith(b"\x89PNG")
    assert left_out(crowd) == 5
    assert left_out(crowd[:3]) == 0
    assert "5 linjer till får inte plats" in SV("journeys-legend", more=5)


def test_nothing_that_travelled_is_nothing_to_draw() -> None:
    with pytest.raises(ValueError, match="nothing to draw"):
        journeys_png([], texts=SV)
