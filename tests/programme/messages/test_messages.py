"""When a message may go, and what of all that waits it carries."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from programme.ground.breaks import Break
from programme.ground.calendar import CLOSES, DAY, MORNING, OPENS, Calendar, instant, local_day
from programme.ground.languages import Words
from programme.ground.notices import Kind, Notice
from programme.ground.speeches import speech
from programme.messages.messages import (
    GRACE,
    HESITATION,
    LEASE,
    MOVES,
    State,
    choose,
    goes_at,
    is_of_today,
    may_go,
    slot_of,
)

ZONES = ("Europe/Stockholm", "Asia/Tokyo", "America/Los_Angeles")
HTTP_CALL = timedelta(seconds=30)
SUMMER = Break(title=Words(sv="Sommar", en="Summer"), weeks="27-32")
days = st.dates(date(2027, 1, 1), date(2028, 12, 31))
moments = st.datetimes(datetime(2027, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
zones = st.sampled_from(ZONES)
calendars = st.builds(Calendar, st.sampled_from(("SE", "JP", "US")), st.sampled_from(((), (SUMMER,))))
SPRING_NIGHT = datetime(2027, 3, 28, 0, 59, tzinfo=UTC)
AUTUMN_NIGHT = datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


@given(days, st.booleans(), st.booleans(), moments, zones, calendars)
@example(date(2027, 3, 28), True, False, SPRING_NIGHT, "Europe/Stockholm", Calendar("SE"))
@example(date(2027, 10, 31), False, False, AUTUMN_NIGHT, "Europe/Stockholm", Calendar("SE"))
@example(
    date(2028, 2, 29), False, False, datetime(2028, 2, 28, 16, tzinfo=UTC), "Europe/Stockholm", Calendar("SE")
)
def test_whatever_is_promised_goes_between_opening_and_closing_and_never_in_the_past(
    day: date, urgent: bool, taken: bool, now: datetime, zone: str, calendar: Calendar
) -> None:
    at = goes_at(day, urgent=urgent, taken=taken, now=now, zone=zone, calendar=calendar)
    wall = at.astimezone(ZoneInfo(zone))
    assert at >= now
    assert (OPENS if urgent else MORNING) <= wall.time() < CLOSES
    if not urgent:
        assert wall.date() >= day
        assert calendar.is_working(wall.date())
        assert not (taken and wall.date() == local_day(now, zone)), "one message a day"
    if at > now:
        assert wall.time() == (OPENS if urgent else MORNING)


@given(st.booleans(), moments, zones, calendars)
def test_it_goes_now_exactly_when_it_may(urgent: bool, now: datetime, zone: str, calendar: Calendar) -> None:
    """A clock that is turned to the moment finds the door open: else it would be turned there for ever."""
    today = local_day(now, zone)
    at = goes_at(today, urgent=urgent, taken=False, now=now, zone=zone, calendar=calendar)
    assert (at == now) == may_go(urgent=urgent, now=now, zone=zone, calendar=calendar)
    assert may_go(urgent=urgent, now=at, zone=zone, calendar=calendar)


@given(days, moments, zones, calendars)
def test_nothing_earlier_would_have_done(day: date, now: datetime, zone: str, calendar: Calendar) -> None:
    at = goes_at(day, urgent=False, taken=False, now=now, zone=zone, calendar=calendar)
    last = local_day(at, zone)
    for step in range(1, 8):
        before = instant(last - DAY * step, MORNING, zone)
        if before >= now and last - DAY * step >= day:
            assert not may_go(urgent=False, now=before, zone=zone, calendar=calendar)


@given(days, zones)
def test_a_days_message_goes_on_that_day_until_people_leave_work(day: date, zone: str) -> None:
    for at, goes in ((MORNING, True), (time(16, 59), True), (CLOSES, False), (time(23, 30), False)):
        assert is_of_today(slot_of(day), now=instant(day, at, zone), zone=zone) is goes
    assert not is_of_today(slot_of(day), now=instant(day + DAY, MORNING, zone), zone=zone)


def test_nobody_looks_for_a_post_that_may_still_be_on_its_way() -> None:
    assert HESITATION + HTTP_CALL + GRACE < LEASE


def test_what_is_refused_or_unwanted_stays_so_what_is_sent_may_be_given_back_and_all_gets_there() -> None:
    ends = {state for state, onward in MOVES.items() if not onward}
    assert ends == {State.REFUSED, State.UNWANTED}
    assert MOVES[State.SENT] == {State.REFUSED}
    for state in State:
        reached, before = {state}, set[State]()
        while reached != before:
            before, reached = reached, reached | {after for one in reached for after in MOVES[one]}
        assert reached & ends


TODAY = date(2027, 1, 18)
NEXT_DAYS = {"p": TODAY + DAY, "before a long break": date(2027, 8, 16)}


def notice(kind: Kind, subject: str = "facts", *, day: date = TODAY, **more: object) -> Notice:
    occasion = f"{kind} {day}"
    programme = str(more.pop("programme", "p"))
    return Notice(kind, programme, "maria", subject, occasion, day, **more)  # type: ignore[arg-type]


def test_of_three_reminders_after_a_time_of_silence_the_nearest_is_said() -> None:
    far, near = (notice(Kind.REMINDER, day=TODAY - DAY * days, stale_on=TODAY + DAY) for days in (7, 1))
    other = notice(Kind.REMINDER, "plan", stale_on=TODAY + DAY)
    choice = choose([near, other, far], today=TODAY, next_days=NEXT_DAYS)
    assert set(choice.carried) == {near, other}
    assert choice.overtaken == (far,)


def test_what_is_hers_from_now_on_is_said_once() -> None:
    hers, reminder = notice(Kind.HANDED_OVER), notice(Kind.REMINDER, stale_on=TODAY + DAY)
    other = notice(Kind.REMINDER, "plan", stale_on=TODAY + DAY)
    choice = choose([reminder, other, hers], today=TODAY, next_days=NEXT_DAYS)
    assert set(choice.carried) == {hers, other}
    assert choice.overtaken == (reminder,)


@pytest.mark.parametrize("news", [Kind.NEW_DATE, Kind.NUDGE])
def test_what_has_another_date_or_is_written_about_is_not_reminded_of_in_the_same_letter(news: Kind) -> None:
    told, reminder = notice(news), notice(Kind.REMINDER, stale_on=TODAY + DAY)
    choice = choose([reminder, told], today=TODAY, next_days=NEXT_DAYS)
    assert (choice.carried, choice.overtaken) == ((told,), (reminder,))


@pytest.mark.parametrize("news", [Kind.HANDED_OVER, Kind.NUDGE])
def test_that_it_is_late_waits_a_day_where_something_else_is_said_of_it(news: Kind) -> None:
    told, late, other = notice(news), notice(Kind.LATE), notice(Kind.LATE, "plan")
    choice = choose([late, other, told], today=TODAY, next_days=NEXT_DAYS)
    assert set(choice.carried) == {told, other}
    assert choice.postponed == (late,)


def test_a_new_person_hears_what_cannot_wait_though_it_is_hers_from_now_on() -> None:
    welcome, hers = notice(Kind.WELCOME, "p"), notice(Kind.HANDED_OVER)
    last_day = notice(Kind.REMINDER, stale_on=TODAY + DAY)
    choice = choose([welcome, hers, last_day], today=TODAY, next_days=NEXT_DAYS)
    assert set(choice.carried) == {welcome, last_day}
    assert choice.postponed == (hers,)


def test_of_three_reminders_that_came_too_late_only_one_is_told_as_missed() -> None:
    three = [notice(Kind.REMINDER, day=TODAY - DAY * days, stale_on=TODAY) for days in (14, 7, 1)]
    choice = choose(three, today=TODAY, next_days=NEXT_DAYS)
    assert choice.missed == (three[-1],)
    assert choice.carried == ()


def test_a_welcome_goes_alone_and_the_rest_the_working_day_after() -> None:
    welcome = notice(Kind.WELCOME, "p")
    reminder = notice(Kind.REMINDER, stale_on=TODAY + DAY * 7)
    late = notice(Kind.LATE, "plan")
    choice = choose([reminder, late, welcome], today=TODAY, next_days=NEXT_DAYS)
    assert choice.carried == (welcome,)
    assert set(choice.postponed) == {reminder, late}


@pytest.mark.parametrize(
    "cannot_wait",
    [
        notice(Kind.REMINDER, stale_on=TODAY + DAY),
        notice(Kind.REMINDER, stale_on=date(2027, 7, 20), programme="before a long break"),
        notice(Kind.MOVED, "m", stale_on=TODAY + DAY * 2, urgent=True),
    ],
    ids=["stale tomorrow", "stale before the break is over", "urgent"],
)
def test_beside_a_welcome_goes_what_would_be_too_late_the_working_day_after(cannot_wait: Notice) -> None:
    welcome = notice(Kind.WELCOME, "p")
    choice = choose([cannot_wait, welcome], today=TODAY, next_days=NEXT_DAYS)
    assert set(choice.carried) == {welcome, cannot_wait}


@given(
    st.lists(
        st.builds(
            lambda kind, subject, day, stale, urgent: notice(
                kind, subject, day=day, stale_on=stale, urgent=urgent
            ),
            st.sampled_from(Kind),
            st.sampled_from(("facts", "plan", "m")),
            st.dates(TODAY - DAY * 30, TODAY),
            st.none() | st.dates(TODAY - DAY * 3, TODAY + DAY * 3),
            st.booleans(),
        ),
        unique_by=lambda one: (one.kind, one.subject, one.occasion),
        max_size=8,
    )
)
def test_each_of_what_waits_gets_one_fate_and_nothing_useless_is_said(waiting: list[Notice]) -> None:
    choice = choose(waiting, today=TODAY, next_days=NEXT_DAYS)
    fates = [*choice.carried, *choice.postponed, *choice.overtaken, *choice.missed]
    assert sorted(fates, key=repr) == sorted(waiting, key=repr)
    assert all(one.stale_on is None or one.stale_on > TODAY for one in (*choice.carried, *choice.postponed))
    assert all(speech(one.kind).repeated or speech(one.kind).beside for one in choice.overtaken)
    for one in choice.carried:
        others = {other.kind for other in choice.carried if other.subject == one.subject}
        assert not others & {*speech(one.kind).beside}
    repeated = [(one.kind, one.subject) for one in choice.carried if speech(one.kind).repeated]
    assert len(repeated) == len(set(repeated))
