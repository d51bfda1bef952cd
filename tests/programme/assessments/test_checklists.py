"""Checklists: whole, in both languages, and those that come with Hemmaplan are what is known of each."""

import pytest
from pydantic import ValidationError

from programme.assessments.checklists import DONT_KNOW, MOST_POINTS, Checklist, shipped_checklists
from programme.programmes.template_files import shipped_templates
from tests.programme.assessments.rounds import checklist

KNOWN = {
    "jamstalldhet-2017": (13, 3, False),
    "jamstalldhet-2019": (10, 3, False),
    "jamstalldhet-2023": (10, 4, False),
    "jamstalldhet-2023-namnd": (10, 4, True),
}


def test_those_that_are_known_have_the_points_and_levels_they_had() -> None:
    shipped = shipped_checklists()
    found = {
        name: (len(shipped[name].points), shipped[name].highest, shipped[name].for_committee)
        for name in KNOWN
    }
    assert found == KNOWN


def test_point_eight_is_the_one_about_improving_in_ordinary_work() -> None:
    for name in set(KNOWN) - {"jamstalldhet-2017"}:
        (eighth,) = (point for point in shipped_checklists()[name].points if point.number == "8")
        assert eighth.id == "systematic"


def test_every_self_assessment_in_a_template_names_a_list_there_is() -> None:
    for template in shipped_templates().values():
        assessed = [one for one in template.preparations if one.id.startswith("self-assessment")]
        assert assessed
        assert {one.checklist for one in assessed} <= shipped_checklists().keys()


def test_a_scale_counts_from_one_and_a_point_stands_once() -> None:
    facts = checklist().model_dump()
    with pytest.raises(ValidationError, match="one step at a time"):
        Checklist.model_validate(facts | {"scale": facts["scale"][1:]})
    with pytest.raises(ValidationError, match="the same id"):
        Checklist.model_validate(facts | {"points": facts["points"] * 2})
    with pytest.raises(ValidationError):
        Checklist.model_validate(
            facts | {"points": checklist(MOST_POINTS).model_dump()["points"] + facts["points"]}
        )


def test_a_level_is_on_the_scale_or_not_known_yet() -> None:
    one = checklist(levels=3)
    assert [one.holds("p1", level) for level in (-1, DONT_KNOW, 1, 3, 4)] == [False, True, True, True, False]
    assert not one.holds("p99", 1)
