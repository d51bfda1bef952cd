"""A reflection: who may be let in, which step it is about, when it can be kept."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.meetings.meetings import proposed_dates
from programme.meetings.stages import step_now
from programme.people.people import Membership
from programme.people.visibility import MayRead
from programme.programmes.template_files import shipped_templates
from programme.reflections.reflections import (
    A_PAGE,
    LONGEST,
    Draft,
    Reflection,
    levels,
    page_of,
    proposed,
    require_fit,
    writes_as,
)
from tests.worlds import WRITTEN

SHORT = shipped_templates()["kort"]
STARTS = date(2027, 2, 1)
DATES = proposed_dates(SHORT, STARTS)
MEETING = DATES["meeting-1"]
DAY = timedelta(days=1)
FITS = Draft("one", "spring", "En rad", MayRead.ORGANISATION, "home-1")


@pytest.mark.parametrize(
    ("today", "step"),
    [
        (STARTS - DAY, "start"),
        (STARTS, "start"),
        (MEETING - DAY, "start"),
        (MEETING, "meeting-1"),
        (MEETING + DAY, "home-1"),
        (DATES["meeting-2"] - DAY, "home-1"),
        (DATES["meeting-2"], "meeting-2"),
        (DATES["close"] + 400 * DAY, "close"),
    ],
)
def test_the_step_follows_the_dates(today: date, step: str) -> None:
    assert step_now(SHORT.steps, DATES, today).id == step


def test_without_any_date_it_is_the_first_step() -> None:
    assert step_now(SHORT.steps, {}, STARTS).id == "start"


def test_a_team_has_four_choices_and_a_facilitator_two() -> None:
    assert levels(in_organisation=True) == tuple(MayRead)
    assert levels(in_organisation=False) == (MayRead.ME, MayRead.PROGRAMME)


@given(some.sampled_from(MayRead), some.booleans())
def test_what_is_ticked_from_the_start_is_never_wider_than_the_last_choice(
    last: MayRead, in_organisation: bool
) -> None:
    offered, order = levels(in_organisation=in_organisation), list(MayRead)
    ticked = proposed(last, offered)
    assert ticked in offered
    assert order.index(ticked) <= order.index(last)
    assert ticked is last or last not in offered


def test_one_writes_from_the_organisation_before_the_facilitators_chair() -> None:
    chair = Membership("spring", Role.FACILITATOR)
    norrby = Membership("spring", Role.ADVISER, "norrby", "north")
    autumn = Membership("autumn", Role.ADVISER, "ekeby", "south")
    assert writes_as([chair, autumn, norrby], "spring") == norrby
    assert writes_as([chair, autumn], "spring") == chair
    with pytest.raises(Refusal, match="reflection-not-in-programme"):
        writes_as([autumn], "spring")


@pytest.mark.parametrize(
    ("draft", "refusal", "field"),
    [
        (Draft("one", "spring", " \n ", MayRead.ME, "home-1"), "reflection-empty", "text"),
        (Draft("one", "spring", "å" * (LONGEST + 1), MayRead.ME, "home-1"), "reflection-long", "text"),
        (Draft("one", "spring", "Ja", MayRead.ME, "home-9"), "reflection-step-gone", "step"),
        (Draft("one", "spring", "Ja", MayRead.ME, None), "reflection-step-gone", "step"),
        (
            Draft("one", "spring", "Vi", MayRead.ME, "home-1", joint=True),
            "reflection-joint-alone",
            "may_read",
        ),
    ],
)
def test_what_does_not_fit_is_said_at_its_field(draft: Draft, refusal: str, field: str) -> None:
    with pytest.raises(Refusal, match=refusal) as said:
        require_fit(draft, levels(in_organisation=True), SHORT.steps)
    assert said.value.field == field


def test_a_facilitator_cannot_open_to_an_organisation_she_has_not() -> None:
    with pytest.raises(Refusal, match="reflection-level-closed"):
        require_fit(FITS, levels(in_organisation=False), SHORT.steps)


def test_the_longest_text_fits() -> None:
    longest = Draft("one", "spring", "å" * LONGEST, MayRead.ORGANISATION, "home-1", joint=True)
    require_fit(longest, levels(in_organisation=True), SHORT.steps)


@given(some.integers(0, 23), some.integers(-2, 9))
def test_every_reflection_is_on_one_page(count: int, asked: int) -> None:
    many = [Reflection(str(at), "spring", "maria", "Ord", MayRead.ME, WRITTEN) for at in range(count)]
    last = page_of(many, 0).last
    pages = [page_of(many, number) for number in range(last + 1)]
    assert [one for page in pages for one in page.reflections] == many
    assert all(len(page.reflections) <= A_PAGE for page in pages)
    assert 0 <= page_of(many, asked).number <= last, "a page that is no more becomes one that is"
