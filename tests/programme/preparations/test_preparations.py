"""What counts as done, what is kept when two are at it, and how long later may be."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from programme.ground.calendar import Calendar
from programme.ground.languages import Words
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.people import Person
from programme.preparations.evidence import LONGEST_LINK, filled_in, fits, handed_in, settled
from programme.preparations.preparations import (
    DoneHow,
    Evidence,
    HandedIn,
    Owed,
    State,
    Wish,
    later_day,
    wish_in,
)
from programme.programmes.template import DoneBy, FieldKind, FormField, Preparation, ShortLine

SWEDEN = Calendar("SE")
MARIA = Person("maria", "T1", "Maria Lind", "U0MARIA")


def words(text: str) -> Words:
    return Words(sv=text, en=text)


def field(name: str, kind: FieldKind, *, required: bool = True, options: tuple[str, ...] = ()) -> FormField:
    lines = tuple(ShortLine(id=option, text=words(option)) for option in options)
    return FormField(id=name, kind=kind, label=words(name), required=required, options=lines)


MANDATE = Preparation(
    id="mandate",
    step="start",
    before="start",
    days_before=7,
    title=words("Uppdraget"),
    help=words("Klart när formuläret är sparat."),
    audience=(Role.KEY_PERSON,),
    done_by=DoneBy.FORM,
    fields=(
        field("what", FieldKind.LONG_TEXT),
        field("who", FieldKind.TEXT, required=False),
        field("time", FieldKind.YES_NO, required=False),
        field("decided-on", FieldKind.DATE, required=False),
        field("state", FieldKind.CHOICE, required=False, options=("begun", "finished")),
    ),
)


def owed(due_on: date, state: State = State.OPEN) -> Owed:
    return Owed("p1", "prog", MANDATE, "c1", "m1", due_on, 1, state, "Norrby", "norrby", MARIA)


def refused(key: str, at: str | None) -> "pytest.RaisesExc[Refusal]":
    return pytest.RaisesExc(Refusal, check=lambda refusal: (refusal.key, refusal.field) == (key, at))


@pytest.mark.parametrize(
    "link",
    [
        "https://norrby.example/p?a=1&b=2",
        "HTTP://norrby.example",
        "https://räksmörgås.example/ö",
        "https://n/🌱",
    ],
)
def test_a_link_to_a_page_is_enough(link: str) -> None:
    assert handed_in(HandedIn(link=link), None) == Evidence(DoneHow.LINK, link)


@pytest.mark.parametrize(
    "link",
    [
        "norrby.example",
        "ftp://norrby.example",
        "javascript:alert(1)",
        "https://",
        "https://a b",
        "https://a|<!channel>",
    ],
)
def test_what_is_no_link_to_a_page_is_told_at_the_field(link: str) -> None:
    with refused("link-amiss", "link"):
        handed_in(HandedIn(link=link), None)


def test_a_link_longer_than_any_page_has_is_told_at_the_field() -> None:
    with refused("link-long", "link"):
        handed_in(HandedIn(link="https://norrby.example/" + "a" * LONGEST_LINK), None)


def test_nothing_at_all_is_not_handed_in_unless_somebody_is_named() -> None:
    with refused("hand-in-empty", "link"):
        handed_in(HandedIn(), None)
    assert handed_in(HandedIn(done_by="per"), None) == Evidence(DoneHow.TICK)


def test_a_file_is_remembered_by_its_id_and_name() -> None:
    given_ = HandedIn(file_id="F1", file_name="Presentation <v2> 🌱.pptx")
    assert handed_in(given_, None) == Evidence(DoneHow.FILE, "", "F1", "Presentation <v2> 🌱.pptx")


def test_who_left_the_link_as_it_was_shown_does_not_wipe_out_the_one_that_came_meanwhile() -> None:
    pers = Evidence(DoneHow.LINK, "https://norrby.example/per")
    marias = HandedIn(link="", link_before="", file_id="F1", file_name="a.pptx")
    assert handed_in(marias, pers) == Evidence(DoneHow.FILE, "https://norrby.example/per", "F1", "a.pptx")


def test_who_takes_the_link_away_and_adds_a_file_has_only_the_file() -> None:
    before = Evidence(DoneHow.LINK, "https://norrby.example/wrong")
    changed = HandedIn(link="", link_before=before.link, file_id="F1", file_name="a.pptx")
    assert handed_in(changed, before) == Evidence(DoneHow.FILE, "", "F1", "a.pptx")


def test_a_bare_word_hides_nothing_that_was_handed_in() -> None:
    file = Evidence(DoneHow.FILE, file_id="F1", file_name="a.pptx")
    assert settled(Evidence(DoneHow.TICK), file) == file
    assert settled(Evidence(DoneHow.MAIL), file) == replace(file, how=DoneHow.MAIL)
    assert settled(Evidence(DoneHow.LINK, "https://n.example"), file).link == "https://n.example"
    assert settled(Evidence(DoneHow.MAIL), None) == Evidence(DoneHow.MAIL)


ANSWERED = {"what": " Jämställd service ", "time": "no", "decided-on": date(2026, 11, 3), "state": "begun"}


def test_a_form_is_kept_under_its_fields_ids_without_the_empty_ones() -> None:
    kept = dict(filled_in(MANDATE, ANSWERED, {}, None).answers)
    assert kept == {"what": "Jämställd service", "time": "no", "decided-on": "2026-11-03", "state": "begun"}


@pytest.mark.parametrize("nothing", [None, "", "  \n\t "])
def test_what_must_be_answered_is_told_at_its_field(nothing: str | None) -> None:
    with refused("answer-missing", "what"):
        filled_in(MANDATE, {"what": nothing, "who": "Per"}, {}, None)


@pytest.mark.parametrize(
    ("name", "answer", "key"),
    [
        ("who", "a" * 301, "answer-long"),
        ("what", "a" * 3001, "answer-long"),
        ("state", "removed-since", "answer-choice-gone"),
        ("time", "maybe", "answer-choice-gone"),
    ],
)
def test_what_a_field_cannot_hold_is_told_there(name: str, answer: str, key: str) -> None:
    with refused(key, name):
        filled_in(MANDATE, {"what": "Uppdraget", name: answer}, {}, None)


@given(some.text(min_size=1, max_size=300).filter(str.strip))
def test_any_words_at_all_are_kept_as_they_were_written(text: str) -> None:
    assert dict(filled_in(MANDATE, {"what": text}, {}, None).answers) == {"what": text.strip()}


def test_two_who_fill_in_at_once_lose_nothing_but_where_both_wrote() -> None:
    pers = Evidence(DoneHow.FORM, answers=(("what", "Pers rad"), ("who", "Per"), ("time", "yes")))
    shown = {"what": "Förut", "who": None, "time": None}
    marias = filled_in(MANDATE, {"what": "Marias rad", "who": None, "time": "no"}, shown, pers)
    assert dict(marias.answers) == {"what": "Marias rad", "who": "Per", "time": "no"}


def test_an_answer_can_be_taken_away_again_where_none_is_needed() -> None:
    before = Evidence(DoneHow.FORM, answers=(("what", "Rad"), ("who", "Per")))
    after = filled_in(MANDATE, {"what": "Rad", "who": None}, {"what": "Rad", "who": "Per"}, before)
    assert dict(after.answers) == {"what": "Rad"}


def test_answers_to_what_is_no_longer_asked_stay_and_choices_that_are_gone_do_not() -> None:
    before = Evidence(DoneHow.FORM, answers=(("what", "Rad"), ("old-question", "Svar"), ("state", "gone")))
    after = filled_in(MANDATE, {"what": "Rad", "state": None}, {"what": "Rad", "state": None}, before)
    assert dict(after.answers) == {"what": "Rad", "old-question": "Svar"}


def test_a_text_that_has_become_a_date_is_not_shown_as_one() -> None:
    assert not fits(MANDATE.fields[3], "i höstas")
    assert fits(MANDATE.fields[3], "2026-11-03")


def test_later_is_two_working_days_from_now() -> None:
    assert later_day(owed(date(2027, 1, 25)), SWEDEN, today=date(2027, 1, 14)) == date(2027, 1, 18)


def test_later_never_passes_the_last_working_day_in_time() -> None:
    sunday = date(2027, 1, 24)
    assert later_day(owed(sunday), SWEDEN, today=date(2027, 1, 21)) == date(2027, 1, 22)


def test_later_on_the_last_day_is_when_it_would_be_said_to_be_missing() -> None:
    friday = date(2027, 1, 22)
    assert later_day(owed(friday), SWEDEN, today=friday) == date(2027, 1, 25)


def test_when_its_day_has_passed_there_is_no_later() -> None:
    with refused("later-too-late", None):
        later_day(owed(date(2027, 1, 22)), SWEDEN, today=date(2027, 1, 23))


@given(
    some.dates(date(2026, 1, 1), date(2028, 12, 31)),
    some.integers(min_value=0, max_value=40),
)
def test_later_is_always_a_working_day_ahead(today: date, days_left: int) -> None:
    due_on = today + timedelta(days=days_left)
    day = later_day(owed(due_on), SWEDEN, today=today)
    assert day > today
    assert SWEDEN.is_working(day)
    assert day <= due_on or not any(
        SWEDEN.is_working(today + timedelta(days=ahead)) for ahead in range(1, days_left + 1)
    )


@pytest.mark.parametrize("wish", [Wish(None), Wish(date(2027, 2, 3))])
def test_a_wish_is_read_from_the_occasion_it_is_told_at(wish: Wish) -> None:
    assert wish_in(wish.occasion) == wish
    assert wish_in("still missing") is None
