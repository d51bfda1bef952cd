"""What an organisation may let stand in a report."""

import pytest

from programme.ground.refusals import Refusal
from programme.reports.report_parts import LONGEST, Words, require_something, written


def test_what_is_too_long_is_told_at_its_field() -> None:
    with pytest.raises(Refusal) as no:
        written(Words(learned="x" * (LONGEST + 1)))
    assert (no.value.key, no.value.field, no.value.facts["length"]) == ("report-part-long", "learned", 2001)


def test_a_part_of_spaces_says_nothing() -> None:
    with pytest.raises(Refusal) as no:
        require_something(written(Words("  \n", quotes=" ")))
    assert no.value.key == "report-part-empty"
