"""Stages: which steps somebody is in, and what of them she gets to read."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.ground.refusals import Refusal
from programme.meetings.meetings import proposed_dates
from programme.meetings.stages import path, places_now, require_outcomes
from programme.people.visibility import Viewer
from programme.programmes.programmes import Organisation
from programme.programmes.template import Readers, StepKind
from programme.programmes.template_files import shipped_templates
from views.examples.values import MEETING, PROGRAMME, TEMPLATE

SHORT = shipped_templates()["kort"]
STARTS = date(2027, 2, 1)
DATES = proposed_dates(SHORT, STARTS)
DAY = timedelta(days=1)
NORRBY = Organisation("norrby", PROGRAMME.id, "cluster1", "Norra", "Norrby")
NOBODY = Viewer("maria", ())


@pytest.mark.parametrize(
    ("today", "steps"),
    [
        (STARTS - DAY, ["start"]),
        (STARTS, ["start"]),
        (STARTS + DAY, ["start", "meeting-1"]),
        (DATES["meeting-1"], ["meeting-1"]),
        (DATES["meeting-1"] + DAY, ["home-1", "meeting-2"]),
        (DATES["close"] + 400 * DAY, ["close"]),
    ],
)
def test_it_is_where_one_is_and_what_one_prepares_for(today: date, steps: list[str]) -> None:
    assert [SHORT.steps[at].id for at in places_now(SHORT.steps, DATES, today)] == steps


@given(days=st.integers(-400, 1200), template=st.sampled_from(sorted(shipped_templates())))
def test_there_is_always_a_step_and_never_a_passed_occasion_to_prepare_for(days: int, template: str) -> None:
    steps = shipped_templates()[template].steps
    dates = proposed_dates(shipped_templates()[template], STARTS)
    today = STARTS + timedelta(days=days)
    places = places_now(steps, dates, today)
    assert 1 <= len(places) <= 2
    assert list(places) == sorted(places)
    for at in places[1:]:
        assert steps[at].kind is not StepKind.HOME
        assert dates[steps[at].id] > today


def test_what_is_for_the_host_is_for_the_host() -> None:
    step = next(one for one in TEMPLATE.steps if any(each.for_ is Readers.HOST for each in one.material))
    meeting = replace(MEETING, step=step.id)
    hosts, visits = (
        path(NOBODY, PROGRAMME, NORRBY, [replace(meeting, host_id=host)], frozenset(), today=meeting.on)
        for host in ("norrby", "ekeby")
    )
    assert hosts.stages[hosts.now[0]].material == step.material
    assert all(one.for_ is Readers.PARTICIPANTS for one in visits.stages[visits.now[0]].material)


def test_an_outcome_that_was_changed_away_cannot_be_reached() -> None:
    known = TEMPLATE.steps[0].outcomes[0].id
    require_outcomes(PROGRAMME, frozenset({known}))
    with pytest.raises(Refusal, match="outcome-gone"):
        require_outcomes(PROGRAMME, frozenset({known, "what-was-once"}))
