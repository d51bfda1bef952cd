"""A steering group reads four pages, however many organisations there are; the rest stands after them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from exports.ground.archive_files import archive_file
from exports.ground.documents import Document, Heading, Table
from exports.reports.programme_reports import MOST_PAGES, programme_report
from programme.figures.series import Direction
from programme.improvement.measures import Entry, Measure, Value
from programme.reports.excerpts import shortened
from programme.reports.report_parts import LONGEST, ReportPart, State, Words
from programme.screens.illustrations import Illustrations
from tests.exports.extracts import NOW
from tests.exports.reports.test_documents import said
from texts import texts_in

SV = texts_in("sv")
LINES = (
    "Fler män kommer till sitt första besök sedan vi började ringa i stället för att skriva brev.",
    "Kom till första besöket: Kvinnor från 85 % till 86 %, Män från 60 % till 86 %.",
    "Vi trodde att det var tiden som var fel, och då var det sättet att fråga.",
)


def part(at: int, times: int) -> ReportPart:
    words = "\n".join(LINES[(at + each) % 3] for each in range(times))[:LONGEST]
    quotes = f"Det var första gången någon frågade mig om det, i ort {at}."
    kept = Words(words, words, words, quotes)
    return ReportPart(f"p{at}", "p", f"o{at}", f"Ort nummer {at:03}", State.APPROVED, kept, NOW)


def measure(team: int) -> Measure:
    begun = date(2027, 1, 11)
    values = tuple(
        Value(begun + timedelta(weeks=week), Entry(float(start + week * (team % 3))), group)
        for group, start in (("Kvinnor", 85), ("Män", 61))
        for week in range(3)
    )
    named = (f"m{team}", f"i{team}", "Kallelser", "p", f"o{team}", "Kom till första besöket")
    groups = ("Kvinnor", "Män")
    return Measure(*named, made_at=NOW, unit="%", groups=groups, values=values, direction=Direction.UP)


def report(count: int, times: int) -> Document:
    parts = [part(at, times) for at in range(count)]
    named = tuple((f"o{at}", measure(at)) for at in range(0, count, 2))
    return programme_report("Exempelrundan", "18 januari 2027", parts, Illustrations(named=named), SV)


def read(document: Document) -> Document:
    """What stands before the appendix."""
    at = next((at for at, one in enumerate(document.parts) if is_appendix(one)), len(document.parts))
    return replace(document, parts=document.parts[:at])


def is_appendix(part: object) -> bool:
    return isinstance(part, Heading) and part.text.startswith("Bilaga")


def pages(document: Document) -> int:
    return archive_file(document, NOW).count(b"/Type /Page\n")


@pytest.mark.parametrize(("count", "times"), [(3, 2), (6, 20), (26, 3), (26, 20), (300, 3), (300, 20)])
def test_four_pages_are_read_and_every_word_is_there(count: int, times: int) -> None:
    whole = report(count, times)
    assert pages(read(whole)) <= MOST_PAGES
    told = said(whole)
    for at in range(count):
        assert part(at, times).words.changed.splitlines()[-1] in told
        assert f"Ort nummer {at:03}" in told
        assert f"i ort {at}." in told


def test_the_appendix_speaks_of_organisations_and_not_to_them() -> None:
    told = said(report(6, 20))
    appended = told[told.index("Bilaga: ") :]
    assert "Egen bedömning" in appended
    assert " ni " not in appended


def test_few_stand_whole_and_no_appendix_is_needed() -> None:
    whole = report(3, 2)
    assert read(whole) == whole
    assert "bilagan" not in said(whole)


def test_chapters_follow_on_each_other_before_a_word_is_left_out() -> None:
    few, more = report(4, 2), report(4, 3)
    assert [one.anew for one in chapters(few)] == [False, True, True, False]
    assert [one.anew for one in chapters(more)] == [False] * 4
    assert read(more) == more
    assert pages(more) <= MOST_PAGES
    assert "utdrag" not in said(more)


def chapters(document: Document) -> list[Heading]:
    return [one for one in document.parts if isinstance(one, Heading) and one.level == 1]


def test_what_changed_for_whom_comes_first_and_is_counted_where_many_have_measured_it() -> None:
    head, table = read(report(26, 3)).parts[:2]
    assert isinstance(head, Heading)
    assert head.text == "Det som har förändrats för kvinnor, män, flickor och pojkar"
    assert isinstance(table, Table)
    assert table.headings == ("Mått uppdelade på grupper", "Åt rätt håll", "Lika", "Åt andra hållet")
    assert [row[0] for row in table.rows] == ["Kvinnor", "Män", "Skillnaden mellan grupperna"]
    assert [sum(map(int, row[1:])) for row in table.rows] == [13, 13, 13]


def test_all_of_twenty_six_stand_somewhere_on_the_four_pages_and_of_three_hundred_most_that_have_room() -> (
    None
):
    seen = said(read(report(26, 3)))
    assert all(f"Ort nummer {at:03}" in seen for at in range(26))
    seen = said(read(report(300, 3)))
    assert sum(f"Ort nummer {at:03}" in seen for at in range(300)) > 40
    assert "av 300 organisationer, först de som inte har nämnts ovan. Alla står i bilagan." in seen


def test_an_excerpt_is_whole_lines_or_sentences_and_says_where_it_is_neither() -> None:
    assert shortened("En rad.\nEn till.\nOch en.", 17) == "En rad.\nEn till."
    assert shortened("En mening. En till som är längre.", 15) == "En mening."
    assert shortened("Ord som aldrig tar slut", 12) == "Ord som…"
    assert shortened("x" * 30, 10) == "x" * 9 + "…"
