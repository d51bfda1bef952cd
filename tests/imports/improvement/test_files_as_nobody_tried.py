"""Files of kinds that were not thought of at first: read right, asked about, or refused."""

from datetime import date
from typing import Any

import pytest

from imports.ground.tables import sheets
from imports.improvement.period_sums import LEFT
from imports.improvement.values import offer
from programme.ground.languages import Language
from tests.imports.improvement.test_value_files import book
from tests.imports.improvement.test_values import ASK, SEXES, SLIP, TODAY, both, outcome, read
from texts import texts_in

SV = Language.SV
Right = str | list[tuple[str, str, float]]
CASES: list[tuple[str, Any, dict[str, str], tuple[str, ...], Right]] = [
    (
        "csv comma decimal unquoted file",
        b"Datum,V\xc3\xa4rde\n2027-01-05,12,5\n2027-02-02,13,0",
        {},
        (),
        SLIP,
    ),
    ("csv no head comma decimal", b"2027-01-05,12,5\n2027-02-02,13,0", {}, (), ASK),
    (
        "csv semicolon no head ",
        b"2027-01-05;12,5;\n2027-02-02;13;",
        {},
        (),
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
    (
        "utf16 no bom",
        b"D\x00a\x00t\x00u\x00m\x00;\x00K\x00v\x00i\x00n\x00n\x00o\x00r\x00;\x00M\x00\xe4\x00n\x00\n\x002\x000\x002\x007\x00-\x000\x001\x00-\x000\x005\x00;\x006\x002\x00;\x008\x001\x00\n\x00",
        {},
        SEXES,
        [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)],
    ),
    (
        "utf16be no bom",
        b"\x00D\x00a\x00t\x00u\x00m\x00\t\x00K\x00v\x00i\x00n\x00n\x00o\x00r\x00\t\x00M\x00\xe4\x00n\x00\r\x00\n\x002\x000\x002\x007\x00-\x000\x001\x00-\x000\x005\x00\t\x006\x002\x00\t\x008\x001\x00\r\x00\n",
        {},
        SEXES,
        [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)],
    ),
    (
        "sep=",
        b"sep=;\nDatum;Kvinnor;M\xc3\xa4n\n2027-01-05;62;81\n",
        {},
        SEXES,
        [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)],
    ),
    (
        "years across",
        [["Mått", 2024, 2025, 2026], ["Andel", 60, 61, 62]],
        {},
        (),
        [("2024-12-31", "", 60), ("2025-12-31", "", 61), ("2026-12-31", "", 62)],
    ),
    (
        "years across by group",
        [["Kön", 2024, 2025], ["Kvinnor", 60, 61], ["Män", 70, 71]],
        {},
        SEXES,
        [
            ("2024-12-31", "Kvinnor", 60),
            ("2024-12-31", "Män", 70),
            ("2025-12-31", "Kvinnor", 61),
            ("2025-12-31", "Män", 71),
        ],
    ),
    (
        "years across str by group+total",
        [["", "2024", "2025"], ["Kvinnor", 60, 61], ["Män", 70, 71], ["Totalt", 65, 66]],
        {},
        SEXES,
        [
            ("2024-12-31", "Kvinnor", 60),
            ("2024-12-31", "Män", 70),
            ("2025-12-31", "Kvinnor", 61),
            ("2025-12-31", "Män", 71),
        ],
    ),
    (
        "totals row at end",
        [["Datum", "Värde"], [date(2027, 1, 5), 12.5], [date(2027, 2, 2), 13], ["Total", 25.5]],
        {},
        (),
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
    (
        "totals row blank label",
        [["Datum", "Värde"], [date(2027, 1, 5), 12.5], [date(2027, 2, 2), 13], ["", 25.5]],
        {},
        (),
        SLIP,
    ),
    (
        "totals in middle",
        [
            ["Datum", "Värde"],
            [date(2027, 1, 5), 12.5],
            ["Summa januari", 12.5],
            [date(2027, 2, 2), 13],
            ["Delsumma", 13],
        ],
        {},
        (),
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
    (
        "totals in middle2",
        [
            ["Datum", "Värde"],
            [date(2027, 1, 5), 12.5],
            ["Januari totalt", 12.5],
            [date(2027, 2, 2), 13],
            ["Februari totalt", 13],
        ],
        {},
        (),
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
    (
        "total year row",
        [["Månad", "Värde"], ["jan 2027", 12.5], ["feb 2027", 13], ["2027 totalt", 25.5]],
        {},
        (),
        [("2027-01-31", "", 12.5), ("2027-02-28", "", 13)],
    ),
    (
        "year row 2026 amid months",
        [["Månad", "Värde"], ["jan 2026", 12.5], ["feb 2026", 13], ["2026", 25.5]],
        {},
        (),
        ASK,
    ),
    (
        "Hela 2026",
        [["Månad", "Värde"], ["jan 2026", 12.5], ["feb 2026", 13], ["Hela 2026", 25.5]],
        {},
        (),
        ASK,
    ),
    (
        "three heading rows",
        [["Resultat", "", ""], ["", "Kvinnor", "Män"], ["Datum", "%", "%"], [date(2027, 1, 5), 62, 81]],
        {},
        SEXES,
        [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)],
    ),
    (
        "two heading rows n N",
        [
            ["", "Kvinnor", "", "Män", ""],
            ["Datum", "Antal", "Andel", "Antal", "Andel"],
            [date(2027, 1, 5), 31, 62, 40, 81],
        ],
        {},
        SEXES,
        ASK,
    ),
    (
        "notes column",
        [
            ["Datum", "Värde", "Kommentar"],
            [date(2027, 1, 5), 12.5, "Vi bytte mall"],
            [date(2027, 2, 2), 13, "3 sjuka"],
        ],
        {},
        (),
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
    (
        "notes column numeric",
        [["Datum", "Andel", "Kommentar"], [date(2027, 1, 5), 12.5, "3"], [date(2027, 2, 2), 13, "12"]],
        {},
        (),
        ASK,
    ),
    (
        "notes unnamed col",
        [["Datum", "Andel", ""], [date(2027, 1, 5), 12.5, "semester"], [date(2027, 2, 2), 13, ""]],
        {},
        (),
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
    (
        "ref err",
        [["Datum", "Värde"], [date(2027, 1, 5), 12.5], [date(2027, 2, 2), "#REF!"]],
        {},
        (),
        [("2027-01-05", "", 12.5)],
    ),
    (
        "pasted ref err",
        b"Datum;V\xc3\xa4rde\n2027-01-05;12,5\n2027-02-02;#REF!\n2027-03-02;#V\xc3\x84RDEFEL!",
        {},
        (),
        [("2027-01-05", "", 12.5)],
    ),
    ("ref err date", [["Datum", "Värde"], ["#REF!", 12.5], [date(2027, 2, 2), 13]], {}, (), SLIP),
    (
        "excel serial unformatted",
        [["Datum", "Värde"], [46392, 12.5], [46420, 13]],
        {},
        (),
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
    (
        "phone col",
        [
            ["Datum", "Telefon", "Värde"],
            [date(2027, 1, 5), 46701234567, 12.5],
            [date(2027, 2, 2), 46701234567, 13],
        ],
        {},
        (),
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
    (
        "phone col no value name",
        [
            ["Datum", "Telefon", "Andel nöjda"],
            [date(2027, 1, 5), 46701234567, 12.5],
            [date(2027, 2, 2), 46701234567, 13],
        ],
        {},
        (),
        ASK,
    ),
    (
        "week number beside",
        [["Vecka", "Datum", "Andel"], [1, date(2027, 1, 5), 12.5], [5, date(2027, 2, 2), 13]],
        {},
        (),
        ASK,
    ),
    (
        "year+month",
        [["År", "Månad", "Andel"], [2027, "januari", 12.5], [2027, "februari", 13]],
        {},
        (),
        [("2027-01-31", "", 12.5), ("2027-02-28", "", 13)],
    ),
    (
        "year once+month",
        [["År", "Månad", "Andel"], [2027, "januari", 12.5], [None, "februari", 13]],
        {},
        (),
        [("2027-01-31", "", 12.5), ("2027-02-28", "", 13)],
    ),
    (
        "year once+month, prev year",
        [["År", "Månad", "Andel"], [2025, "januari", 12.5], [None, "februari", 13]],
        {},
        (),
        [("2025-01-31", "", 12.5), ("2025-02-28", "", 13)],
    ),
    (
        "month once w/ sex",
        [["Datum", "Kön", "Andel"], [date(2027, 1, 5), "K", 62], [None, "M", 81]],
        {},
        SEXES,
        [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)],
    ),
    (
        "0.7 pct fmt",
        [["Datum", "Andel"], [date(2027, 1, 5), 0.7]],
        {"B2": "0%"},
        (),
        [("2027-01-05", "", 70)],
    ),
    ('0"%"', [["Datum", "Andel"], [date(2027, 1, 5), 70]], {"B2": '0"%"'}, (), [("2027-01-05", "", 70)]),
    ("0.7 & 70", [["Datum", "Andel"], [date(2027, 1, 5), 0.7], [date(2027, 2, 2), 70]], {}, (), ASK),
    ("1 of shares", [["Datum", "Andel"], [date(2027, 1, 5), 1], [date(2027, 2, 2), 0]], {}, (), ASK),
    (
        "long cell",
        [["Datum", "Värde", "Not"], [date(2027, 1, 5), 12.5, "x" * 30_000], [date(2027, 2, 2), 13, ""]],
        {},
        (),
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
    (
        "emoji heads",
        [["📅 Datum", "📈 Värde"], [date(2027, 1, 5), 12.5], [date(2027, 2, 2), 13]],
        {},
        (),
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
]


@pytest.mark.parametrize(("what", "given", "formats", "groups", "right"), CASES)
def test_files(what: str, given: Any, formats: dict[str, str], groups: tuple[str, ...], right: Right) -> None:
    content = given if isinstance(given, bytes) else book({"Blad1": given}, formats=formats)
    name = f"{what}.csv" if isinstance(given, bytes) else f"{what}.xlsx"
    found = offer(sheets(content, name=name), unit="%", groups=groups, language=SV, today=TODAY)
    assert outcome(found) == right


def test_a_year_among_its_months_is_left_out_if_she_says_so() -> None:
    months = "Månad\tVärde\njan 2026\t12\nfeb 2026\t13\n2026\t25"
    asked, left = read(months), read(months, answers={"sums": LEFT})
    assert [ask.name for ask in asked.asks] == ["sums"]
    assert [row.value for row in left.rows] == [12, 13]
    assert [one.row for one in left.left_out] == [4]
    assert len(read(months, answers={"sums": "kept"}).rows) == 3


def test_a_count_of_days_is_told_as_the_day_it_is() -> None:
    found = read("Datum\tVärde\n46392\t12")
    assert [row.on for row in found.rows] == [date(2027, 1, 5)]
    [told] = found.told
    assert texts_in(SV)(told.key, **told.facts) == "46392 är 2027-01-05: så räknar kalkylprogram dagar."


def test_the_year_above_a_table_is_that_of_its_months() -> None:
    found = read("Väntetider 2025\njan\t12\nfeb\t13")
    assert [row.on.isoformat() for row in found.rows] == ["2025-01-31", "2025-02-28"]
    assert "values-year-said" in [one.key for one in found.told]


def test_a_weekday_that_is_another_is_a_slip_with_its_cause() -> None:
    [slip] = read("fre 4 jan 2027\t12,5").slips
    assert slip.key == "values-weekday"


def test_values_with_labels_may_stand_in_any_order() -> None:
    for line in ("K 62, M 81", "M 81, K 62", "män: 81 kvinnor: 62"):
        assert outcome(read(f"2027-01-05 {line}", groups=SEXES)) == both("2027-01-05", 62, 81), line
