"""Ideas that travel: between organisations, each once, by name and in no order of rank."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from programme.improvement.cycles import Decision
from programme.improvement.ideas import Idea
from programme.improvement.journeys import Flow, Journey, flows, travelled
from views.examples.improvement.improvements import EKEBY, NEW

AT = datetime(2027, 3, 1, 9, tzinfo=UTC)
IDEA = Idea("idea1", "p1", "norrby", "Norrby", "Ring i stället", AT)
THERE = Journey(IDEA, EKEBY, AT)


def test_what_a_team_does_with_its_own_idea_is_no_journey() -> None:
    assert travelled(IDEA, EKEBY)
    assert not travelled(IDEA, replace(NEW, organisation_id="norrby"))


def test_an_idea_in_two_improvements_of_one_organisation_is_one_and_adopted_if_either_is() -> None:
    second = replace(THERE, improvement=replace(EKEBY, id="other"), became=Decision.ADOPT)
    third = replace(THERE, improvement=replace(EKEBY, id="third"), became=Decision.ABANDON)
    assert flows([THERE, second, third]) == (Flow("Norrby", "Ekeby", 1, 1),)


names = st.sampled_from(["Norrby", "Ekeby", "Sund", "Öby"])


@given(st.lists(st.tuples(names, names, st.sampled_from("abc"), st.sampled_from([None, *Decision]))))
def test_every_journey_is_in_a_flow_and_no_more_are_adopted_than_went(went: list[tuple]) -> None:  # type: ignore[type-arg]
    journeys = [
        Journey(
            replace(IDEA, id=f"{origin}{name}", organisation=origin),
            replace(EKEBY, organisation=taker),
            AT,
            became=became,
        )
        for origin, taker, name, became in went
    ]
    found = flows(journeys)
    assert {(one.origin, one.taker) for one in found} == {(origin, taker) for origin, taker, *_ in went}
    assert sum(one.ideas for one in found) == len({(o, t, n) for o, t, n, _ in went})
    assert all(0 <= one.adopted <= one.ideas for one in found)
    assert list(found) == sorted(found, key=lambda one: (one.origin, one.taker))
