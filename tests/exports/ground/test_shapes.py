"""How a thing takes on its shape in a file."""

from dataclasses import replace

import pytest
from pydantic import ValidationError

from exports.ground.shapes import Shape
from tests.exports.extracts import ACTION, CYCLE, MARIA


class Promise(Shape):
    id: str
    improvement: str
    responsible: str | None
    responsible_name: str
    note: str = ""


def test_what_is_called_the_same_is_taken_over_and_an_id_loses_its_ending() -> None:
    told = Promise.of(ACTION)
    assert (told.id, told.improvement, told.note) == (ACTION.id, ACTION.improvement_id, "")


def test_somebody_is_told_by_id_and_name_and_nobody_by_nothing() -> None:
    told = Promise.of(ACTION)
    assert (told.responsible, told.responsible_name) == (MARIA.id, MARIA.name)
    nobody = Promise.of(replace(ACTION, responsible=None))
    assert (nobody.responsible, nobody.responsible_name) == (None, "")


def test_what_is_told_goes_before_and_the_first_value_before_the_next() -> None:
    told = Promise.of(ACTION, CYCLE, note="i dag", improvement="i9")
    assert (told.id, told.improvement, told.note) == (ACTION.id, "i9", "i dag")


def test_a_field_that_nothing_has_and_one_that_no_file_has_are_slips() -> None:
    with pytest.raises(AttributeError, match="improvement: not in Person"):
        Promise.of(MARIA, responsible=None, responsible_name="")
    with pytest.raises(ValidationError):
        Promise.of(ACTION, what="ringa")
