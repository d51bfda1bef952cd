"""Improvement work in the files: what stands on each sheet, and charts that Excel draws by itself."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.utils.cell import range_boundaries
from openpyxl.workbook import Workbook

import exports
from programme.improvement.findings import LONGEST
from programme.improvement.ideas import TakenUp
from programme.improvement.measures import without_small_counts
from programme.screens.exports import Extract
from tests.exports.extracts import CAME, COUNTED, EMPTY, EVERYTHING, FINDING, IDEA, IMPROVEMENT, NOW, SPLIT
from texts import texts_in


def book_of(extract: Extract = EVERYTHING, language: str = "sv") -> Workbook:
    content = exports.render(extract, texts_in(language), format="xlsx", version="1.2.3")
    return load_workbook(BytesIO(content))


def told(extract: Extract = EVERYTHING) -> dict[str, Any]:
    return json.loads(exports.render(extract, texts_in("sv"), format="json", version="1.2.3"))


def rows(book: Workbook, sheet: str) -> list[dict[str, Any]]:
    """Each row by its headings."""
    headings, *found = book[sheet].iter_rows(values_only=True)
    return [dict(zip(headings, row, strict=True)) for row in found]


@pytest.fixture(scope="module")
def book() -> Workbook:
    return book_of()


def test_what_travelled_stands_with_whom_it_came_from_and_what_became_of_it() -> None:
    taken = TakenUp(replace(IDEA, organisation_id="ekeby"), (IMPROVEMENT,), {IMPROVEMENT.id: NOW})
    ekeby = replace(EVERYTHING.organisations[0], id="ekeby", name="Ekeby", mentor=False)
    there = (*EVERYTHING.organisations, ekeby)
    book = book_of(replace(EVERYTHING, ideas=(taken,), organisations=there))
    (row,) = rows(book, "Idéer som rest")
    assert (row["Kommer från"], row["Prövas hos"], row["Idé"]) == ("Ekeby", "Norrby", IDEA.text)
    assert (row["Test av den"], row["Vad det blev"]) == (2, "Justeras och testas igen.")
    unknown = book_of(replace(EVERYTHING, ideas=(taken,)))
    assert rows(unknown, "Idéer som rest")[0]["Kommer från"] is None, "a guest need not know who all are"
    home = replace(taken, idea=IDEA)
    assert rows(book_of(replace(EVERYTHING, ideas=(home,))), "Idéer som rest") == [], "its own is no journey"


def test_an_improvement_stands_with_its_chain_its_links_and_the_steps_it_took(book: Workbook) -> None:
    one, steering = rows(book, "Förbättringar")
    assert (one["Organisation"], one["Förbättring"], one["Var den är"]) == (
        "Norrby",
        "Lika många kommer",
        "Säkra",
    )
    assert (one["Effekt"], one["Produkt"], one["Utfall"]) == ("Lika hälsa", "En rutin", None)
    assert (one["Dagar där"], one["Fast före första testet"]) == (9, "Nej")
    assert one["Byten av skede"] == (
        "18 januari 2027: från Testa till Orsaker, Maria Lind. Det var inte rätt lösning. Ingen läste."
    )
    assert "Fem varför, 18 januari 2027, Maria Lind: Brevet kommer för sent. tavlan.jpg" in one["Från tavlan"]
    assert (one["Antal idéer"], one["Antal resultat från tavlan"], one["Inbjudna"]) == (1, 1, "Maria Lind")
    assert (one["Till när"], one["Drivs av"]) == (datetime(2027, 6, 1), "Frågan i varje beslut")  # noqa: DTZ001
    assert (steering["Ska driva"], steering["Fast före första testet"]) == ("Lika många kommer", None)


def test_the_longest_finding_is_whole_in_its_cell() -> None:
    lines, one = "å" * LONGEST, EVERYTHING.improvements[0]
    found = replace(FINDING, lines=lines, link="https://exempel.example/tavlan" * 20)
    kept = rows(
        book_of(replace(EVERYTHING, improvements=(replace(one, findings=(found, found)),))), "Förbättringar"
    )
    assert kept[0]["Från tavlan"].count(lines) == 2


def test_an_idea_tells_where_it_came_from_and_who_has_it(book: Workbook) -> None:
    (idea,) = rows(book, "Idéer")
    assert (idea["Idé"], idea["Kommer från"]) == ("Ring i stället", "Norrby")
    assert idea["Prövas av"] == "Norrby: Lika många kommer"


def test_a_test_stands_with_its_answers_and_what_makes_it_teach(book: Workbook) -> None:
    first, second = rows(book, "Test")
    assert (first["Test"], first["Följs av test"], second["Bygger på test"]) == (1, 2, 1)
    assert (first["Förutsägelse"], first["Förutsägelsen skrevs"]) == (
        "minst 8 av 10",
        "Innan testet började",
    )
    assert first["Svar under testet"].splitlines() == [
        "18 januari 2027 Maria Lind: 7 av 10 kom",
        "18 januari 2027 Maria Lind: inget nytt",
    ]
    assert (first["Stämde det"], first["Beslut"]) == ("Delvis", "Justera och testa igen")
    taught = ("Alla faser dokumenterade", "Bygger vidare på ett test", "Förutsägelse innan")
    assert [first[feature] for feature in taught] == ["Ja", "Nej", "Ja"]
    assert [second[feature] for feature in taught] == ["Nej", "Ja", "Nej"]
    assert (first["Testets dagar"], first["Liten skala (högst två veckor)"]) == (8, "Ja")


def test_what_is_to_be_done_is_named_also_where_nobody_has_written_it(book: Workbook) -> None:
    done = [(row["Vad som ska göras"], row["Läge"]) for row in rows(book, "Handlingsplan")]
    assert done == [
        ("Skriv rutinen", "Återstår"),
        ("Berätta vad ni har lärt er av Lika många kommer", "Klart"),
    ]


def test_every_group_and_the_gap_stand_with_what_the_rules_say(book: Workbook) -> None:
    women, men, gap, counted = rows(book, "Mått")
    assert [row["Grupp"] for row in (women, men, gap)] == [
        "Kvinnor",
        "Män",
        "Skillnad: Kvinnor minus Män",
    ]
    assert (men["Median"], men["Längst i rad"], men["Korsningar"]) == (0.62, 9, 3)
    assert men["Slutsats"] == "tecken på förändring"
    assert "mätvärde 4 till 13, över medianen" in men["Perla: skiften"]
    assert (gap["Enhet"], gap["Målvärde"], women["Målvärde"]) == ("procentenheter", None, 0.85)
    assert (women["Bättre är"], gap["Bättre är"]) == ("Högre", None), (
        "a gap is not to grow with what it is of"
    )
    assert (men["Första värdet"], men["Senaste värdet"]) == (0.61, 0.85)
    assert counted["Slutsats"] == "för få: 2 av 10"
    assert counted["Värden som inte visas"] == 1
    assert men["XmR: medelvärde"] == pytest.approx(0.626)


def test_a_value_is_a_number_on_a_day_and_a_count_tells_of_how_many(book: Workbook) -> None:
    found = rows(book, "Mätvärden")
    assert len(found) == 13 * 3 + 2, "two groups, the gap, and another measure"
    assert (found[0]["Dag"].date(), found[0]["Värde"]) == (date(2026, 9, 7), 0.84)
    assert (found[-1]["Antal"], found[-1]["Av antal"]) == (6, 9)
    assert [row["Värde"] for row in found if row["Grupp"] == "Skillnad: Kvinnor minus Män"] == [
        women - men for women, men in zip(*CAME.values(), strict=True)
    ]


def test_the_json_judges_a_measure_as_the_command_line_does() -> None:
    split, _ = told()["measures"]
    men = split["charts"][1]
    assert (men["group"], men["gap"], men["centre"]) == ("Män", False, 62)
    assert men["anhoej"]["signal"] is True
    assert men["perla"]["shifts"] == [[4, 13, "above"]]
    assert split["charts"][2]["gap"] is True
    assert split["tests_began"] == [{"on": "2026-10-12", "number": 1}]


def test_every_line_of_a_chart_is_drawn_from_the_figures_beside_it(book: Workbook) -> None:
    page = book["Diagram"]
    values, gap, counted = page._charts
    assert [_heading(page, series) for series in values.series] == [
        *("Kvinnor", "Kvinnor, median 85", "Män", "Män, median 62", "Målvärde 85"),
        *("Kvinnor, utgångsläge", "Män, utgångsläge", "ny kallelse"),
    ]
    drawn = [_figures(page, series.val.numRef.f) for series in values.series]
    assert drawn[0] == [share / 100 for share in CAME["Kvinnor"]]
    assert drawn[3] == [0.62] * 13
    assert drawn[4] == [0.85] * 13
    assert _figures(page, gap.series[0].val.numRef.f)[0] == 84 - 61
    assert len(_figures(page, counted.series[0].val.numRef.f)) == 2
    days = _figures(page, values.series[0].cat.numRef.f)
    assert days[0] == datetime(2026, 9, 7)  # noqa: DTZ001


def test_one_group_is_told_from_another_without_colour(book: Workbook) -> None:
    women, median, men = book["Diagram"]._charts[0].series[:3]
    assert women.marker.symbol != men.marker.symbol
    assert median.marker.symbol is None
    dashes = {line.graphicalProperties.line.dashStyle for line in (women, median, men)}
    assert len(dashes) == 3


def test_the_pictures_lie_below_each_other_and_none_is_torn_by_a_page(book: Workbook) -> None:
    many = tuple(replace(SPLIT, id=f"m{at}") for at in range(5))
    page = book_of(replace(EVERYTHING, measures=many))["Diagram"]
    tops = [chart.anchor._from.row for chart in page._charts if chart.anchor._from.col == 0]
    assert len(tops) == 5
    assert all(later - earlier > 18 for earlier, later in pairwise(tops))
    breaks = [each.id for each in page.row_breaks.brk]
    assert breaks == [tops[2] - 2, tops[4] - 2]


def test_where_there_is_nothing_to_draw_it_says_so() -> None:
    book = book_of(EMPTY)
    assert book["Diagram"]["A1"].value == "Här finns inga mätvärden att rita än."
    assert book["Diagram"]._charts == []
    assert rows(book, "Förbättringar") == []


def test_what_is_hidden_is_neither_in_a_cell_nor_in_a_chart() -> None:
    few = replace(COUNTED, values=(*COUNTED.values, _counted(date(2027, 1, 11), 3, 8)), hidden=0)
    hidden = without_small_counts(few)
    extract = replace(EVERYTHING, measures=(hidden,))
    book = book_of(extract)
    assert [row["Värde"] for row in rows(book, "Mätvärden")] == [0.7, pytest.approx(2 / 3)]
    assert 0.375 not in [cell.value for row in book["Diagram"].iter_rows() for cell in row]
    assert rows(book, "Mått")[0]["Värden som inte visas"] == 1
    assert "37.5" not in json.dumps(told(extract))


def test_moments_are_in_utc_in_the_json_and_on_the_wall_in_the_workbook(book: Workbook) -> None:
    assert told()["cycles"][0]["do_at"] == "2027-01-11T07:30:00Z"
    do_began = next(name for name in rows(book, "Test")[0] if str(name).startswith("Göra började"))
    assert rows(book, "Test")[0][do_began].replace(tzinfo=UTC).hour == 8


def _counted(on: date, part: int, whole: int) -> Any:
    from programme.figures.written_values import Count
    from programme.improvement.measures import Entry, Value

    return Value(on, Entry(100 * part / whole, Count(part, whole)))


def _heading(page: Any, series: Any) -> str:
    return str(_figures(page, series.tx.strRef.f)[0])


def _figures(page: Any, reference: str) -> list[Any]:
    left, top, right, bottom = range_boundaries(reference.split("!")[1].replace("$", ""))
    return [row[0] for row in page.iter_rows(top, bottom, left, right, values_only=True)]
