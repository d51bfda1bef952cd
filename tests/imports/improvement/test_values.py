"""Values as people have them, pasted or given: read right, asked about, or refused with the true cause."""

from datetime import date
from typing import Any

import pytest

from imports.ground.tables import pasted
from imports.improvement.values import Values, in_lines, offer
from programme.figures.table_columns import Wanted
from programme.ground.languages import Language
from programme.ground.offers import Answers
from texts import texts_in

SV, EN = Language.SV, Language.EN
TODAY = date(2027, 9, 15)
SEXES = ("Kvinnor", "Män")
ASK, SLIP = "ask", "slip"


def read(text: str, unit: str = "%", groups: tuple[str, ...] = (), **more: Any) -> Values:
    return offer([pasted(text)], unit=unit, groups=groups, today=TODAY, **{"language": SV} | more)


def outcome(found: Values) -> Any:
    """What would be kept, or what stands in its way."""
    if found.slips or found.asks:
        return SLIP if found.slips else ASK
    return [(row.on.isoformat(), row.group, row.value) for row in found.rows]


def one(day: str, value: float = 12.5) -> list[tuple[str, str, float]]:
    return [(day, "", value)]


def both(day: str, women: float, men: float) -> list[tuple[str, str, float]]:
    return [(day, "Kvinnor", women), (day, "Män", men)]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        *((text, "2027-01-05") for text in ("2027-01-05", "20270105", "2027/01/05", "5/1 2027")),
        *((text, "2027-01-05") for text in ("5.1.2027", "5.1.27", "05-01-2027", "5/1-27", "5/1", "tis 5/1")),
        *((text, "2027-01-05") for text in ("5 jan 2027", "5 januari 2027", "den 5 januari", "5-jan-27")),
        *((text, "2027-01-05") for text in ("Tuesday 5 January 2027", "January 5, 2027", "5th January 2027")),
        *((text, "2027-01-05") for text in ("2027-01-05 08:30", "2027-01-05T00:00:00", "270105")),
        *((text, "2027-01-31") for text in ("jan-27", "jan 2027", "januari 2027", "2027-01", "202701")),
        *((text, "2027-01-31") for text in ("2027M01", "01/2027", "January 2027", "jan. -27")),
        *((text, "2027-02-07") for text in ("2027 v. 5", "v. 5 2027", "v5", "vecka 5, 2027", "2027W05")),
        *((text, "2027-02-07") for text in ("2027-W05", "week 5 2027", "wk 5")),
        *(
            (text, "2027-03-31")
            for text in ("Q1 2027", "2027 Q1", "2027Q1", "kv 1 2027", "kvartal 1", "2027K1")
        ),
        *((text, "2027-03-31") for text in ("kvartal 1 2027", "1:a kvartalet 2027", "Q1-2027")),
        *((text, "2027-04-30") for text in ("T1", "T1 2027", "tertial 1 2027", "2027 T1", "2027 tertial 1")),
        *((text, "2026-12-31") for text in ("2026", "helår 2026", "år 2026")),
        ("halvår 1 2027", "2027-06-30"),
        ("v. 53 2026", "2027-01-03"),
        ("May 2027", "2027-05-31"),
        ("29/2", "2024-02-29"),
    ],
)
def test_a_day_or_a_period_is_written_in_many_ways(written: str, day: str) -> None:
    for language in Language:
        assert outcome(read(f"{written}\t12,5", language=language)) == one(day)


@pytest.mark.parametrize(
    "line", ["2027-01-05 12,5", "5/1 12,5", "5 jan 2027 12,5", "jan 2027: 12,5", "Q1 2027 12,5"]
)
def test_a_day_and_a_value_may_stand_in_one_line(line: str) -> None:
    [row] = read(line).rows
    assert row.value == 12.5


@pytest.mark.parametrize(
    ("written", "unit", "value"),
    [
        ("12,5", "dagar", 12.5),
        ("12.5", "dagar", 12.5),
        ("1 234", "st", 1234),
        ("1\u00a0250,5", "st", 1250.5),
        ("1\u202f250,5", "st", 1250.5),
        ("1\u2009250", "st", 1250),
        ("1.250,5", "st", 1250.5),
        ("1,250.5", "st", 1250.5),
        ("−5", "st", -5),
        ("–5", "st", -5),
        ("62 %", "%", 62),
        ("62%", "%", 62),
        ("62 procent", "%", 62),
        ("7 av 10", "%", 70),
        ("7 of 10", "%", 70),
        ("7/10", "%", 70),
        ("7 out of 10", "%", 70),
        ("70 % (7 av 10)", "%", 70),
        ("12,5 dagar", "dagar", 12.5),
        ("12 st.", "st", 12),
        ("0,7 %", "%", 0.7),
        ("0,7", "dagar", 0.7),
    ],
)
def test_a_figure_is_written_in_many_ways(written: str, unit: str, value: float) -> None:
    for between in ("\t", " ", ";"):
        assert outcome(read(f"2027-01-05{between}{written}", unit)) == one("2027-01-05", value)


def test_so_many_of_so_many_keep_their_count() -> None:
    for text in ("2027-01-05 7/10", "1/5 7/10", "2027-01-05\t7 av 10"):
        [row] = read(text).rows
        assert (row.value, row.count, row.out_of) == (70, 7, 10)


@pytest.mark.parametrize(
    "nothing", ["-", "–", "—", "..", ".", "e.u.", "n/a", "N/A", "saknas", "uppgift saknas", ""]
)
def test_where_there_is_no_value_the_row_is_left_out_and_told(nothing: str) -> None:
    found = read(f"Datum\tVärde\n2027-01-05\t12,5\n2027-01-12\t{nothing}\n2027-01-19\t13")
    assert outcome(found) == [*one("2027-01-05"), *one("2027-01-19", 13)]
    assert [(out.row, out.key) for out in found.left_out] == [(3, "values-none-there")]
    assert outcome(read(f"2027-01-05\t{nothing}")) == SLIP, "then there is nothing to keep"


@pytest.mark.parametrize(
    "label", ["Medel", "Summa", "Totalt", "Genomsnitt", "Mean", "Average", "Medelvärde 2027"]
)
def test_a_mean_or_a_sum_at_the_end_is_left_out_and_told(label: str) -> None:
    found = read(f"Datum;Värde\n2027-01-05;12,5\n{label};12,5\nKälla: egen mätning")
    assert outcome(found) == one("2027-01-05")
    assert [(out.row, out.key) for out in found.left_out] == [(3, "values-summary"), (4, "values-note")]


@pytest.mark.parametrize(
    "text",
    [
        "Datum;Kvinnor;Män\n2027-01-05;62;81",
        "Män\tDatum\tKvinnor\n81\t2027-01-05\t62",
        "Date;Women;Men\n2027-01-05;62;81",
        "Datum;Andel kvinnor;Andel män;Totalt\n2027-01-05;62;81;70",
        "Datum Kvinnor Män\n2027-01-05 62 81",
        "2027-01-05 62 81",
        "2027-01-05;62 %;81 %",
        "2027-01-05 Kvinnor 62\n2027-01-05 Män 81",
        "Datum;Kön;Värde\n2027-01-05;Kvinnor;62\n2027-01-05;Män;81\n2027-01-05;Totalt;70",
        "Datum;Kön;Värde\n2027-01-05;M;81\n2027-01-05;K;62",
        "Date;Gender;Value\n2027-01-05;Female;62\n2027-01-05;Male;81",
        "Datum;Kön;Värde\n2027-01-05;Kvinnor;62\n;Män;81",
        "Kön;2027-01-05\nKvinnor;62\nMän;81",
        "Nöjda i Norrby\n\nDatum;Kvinnor;Män\n2027-01-05;62;81\nMedel;62;81",
    ],
)
def test_women_and_men_stand_beside_each_other_below_each_other_or_across(text: str) -> None:
    assert sorted(outcome(read(text, groups=SEXES))) == both("2027-01-05", 62, 81)


def test_days_may_stand_across() -> None:
    found = read(
        "Kommun;Kön;2025;2026\nNorrby;Kvinnor;61;62\nNorrby;Män;80;81\nNorrby;Totalt;70;71", groups=SEXES
    )
    assert outcome(found) == [*both("2025-12-31", 61, 80), *both("2026-12-31", 62, 81)]
    assert outcome(read(";2025;2026\nVärde;61;62")) == [*one("2025-12-31", 61), *one("2026-12-31", 62)]


OPEN_DATA = "Kommun;År;Kön;Värde\n" + "\n".join(
    f"{place};{year};{sex};{value}"
    for place, more in (("Norrby", 0), ("Ekeby", 5))
    for year in (2025, 2026)
    for sex, value in (("T", 70 + more), ("K", 62 + more), ("M", 81 + more))
)


def test_of_several_municipalities_one_is_ours_or_is_asked_for() -> None:
    found = read(OPEN_DATA, groups=SEXES)
    [ask] = found.asks
    assert [choice.label for choice in ask.choices] == ["Norrby", "Ekeby", ""]
    norrby = [*both("2025-12-31", 62, 81), *both("2026-12-31", 62, 81)]
    assert outcome(read(OPEN_DATA, groups=SEXES, answers={ask.name: "Norrby"})) == norrby
    ours = Wanted("%", SEXES, "Nöjda", SV, TODAY, place="Norrby kommun")
    assert outcome(in_lines(OPEN_DATA, ours)) == norrby


def test_a_measure_that_is_not_split_takes_everybody_and_says_so() -> None:
    found = read(OPEN_DATA, answers={"only:0": "Ekeby"})
    assert outcome(found) == [*one("2025-12-31", 75), *one("2026-12-31", 75)]
    assert {out.key for out in found.left_out} == {"values-elsewhere", "values-other-group"}
    without = "\n".join(line for line in OPEN_DATA.split("\n") if ";T;" not in line and "Ekeby" not in line)
    assert [ask.name for ask in read(without).asks] == ["group"]


@pytest.mark.parametrize(
    "text",
    [
        "Datum\tTäljare\tNämnare\n2027-01-05\t7\t10",
        "Datum\tNämnare\tTäljare\n2027-01-05\t10\t7",
        "Datum\tn\tN\n2027-01-05\t7\t10",
        "Datum;Antal;Totalt\n2027-01-05;7;10",
        "Date;Total;Count\n2027-01-05;10;7",
        "Datum\tAntal\tAndel\n2027-01-05\t7\t70",
        "Datum;Norr;Söder\n2027-01-05;62;81",
        "Datum;Antal\n2027-01-05;7",
        "2027-01-05;12;5",
        "2027-01-05 0,7",
        "Datum;Andel\n2027-01-05;0,7\n2027-01-12;0,8",
        "Start;Slut;Värde\n2027-01-05;2027-01-09;4",
    ],
)
def test_what_nobody_can_know_is_asked_and_nothing_is_offered_meanwhile(text: str) -> None:
    found = read(text)
    assert (outcome(found), found.rows) == (ASK, ())
    for ask in found.asks:
        for language in Language:
            assert texts_in(language)(ask.key, **ask.facts)


@pytest.mark.parametrize(
    ("text", "answers", "value", "count"),
    [
        ("Datum\tTäljare\tNämnare\n2027-01-05\t7\t10", {"value": "1/2"}, 70, 7),
        ("Datum\tNämnare\tTäljare\n2027-01-05\t10\t7", {"value": "2/1"}, 70, 7),
        ("Datum\tAntal\tAndel\n2027-01-05\t7\t70", {"value": "2"}, 70, None),
        ("2027-01-05 0,7", {"shares": "shares"}, 70, None),
        ("2027-01-05 0,7", {"shares": "as they are"}, 0.7, None),
    ],
)
def test_an_answer_is_believed(text: str, answers: Answers, value: float, count: int | None) -> None:
    asked = read(text)
    [ask] = asked.asks
    assert set(answers.values()) <= {choice.value for choice in ask.choices}
    [row] = read(text, answers=answers).rows
    assert (row.value, row.count) == (value, count)


@pytest.mark.parametrize(
    ("text", "unit", "key", "row"),
    [
        ("2027-01-05 tolv", "st", "series-number", 1),
        ("2027-13-01 12", "st", "series-date", 1),
        ("Datum;Värde\nx;12\n2027-01-05;13", "st", "series-date", 2),
        ("2027-01-05 12\n2027-01-05 13", "st", "values-doubled", 2),
        ("2027-01-05 7 av 10", "dagar", "values-count-unit", 1),
        ("2027-01-05 62 %", "dagar", "values-other-unit", 1),
        ("2027-01-05 8 av 5", "%", "series-count-whole", 1),
        ("2027-01-05 60 % (7 av 10)", "%", "series-count-share", 1),
        ("Datum;Värde\n;12", "st", "values-no-day", 2),
        ("hej", "st", "values-no-days", 0),
        ("2027-01-05", "st", "values-no-column", 0),
        ("200112\t5", "st", "values-no-days", 0),
    ],
)
def test_the_true_cause_is_told_where_it_stands(text: str, unit: str, key: str, row: int) -> None:
    found = read(text, unit)
    assert [(slip.key, slip.row) for slip in found.slips] == [(key, row)]
    for language in Language:
        assert texts_in(language)(key, **found.slips[0].facts)


def test_a_column_is_lacking_for_a_group() -> None:
    assert [slip.key for slip in read("Datum;Kvinnor\n2027-01-05;62", groups=SEXES).slips] == [
        "values-group-missing"
    ]


def test_what_lies_ahead_is_refused_and_a_period_by_its_last_day() -> None:
    for text, key in (
        ("2027-09-16 5", "values-ahead"),
        ("2027\t5", "values-period-ahead"),
        ("Q3 2027\t5", "values-period-ahead"),
    ):
        assert [slip.key for slip in read(text, until=TODAY).slips] == [key]
        assert read(text).slips == ()
    assert read("2027-09-15 5", until=TODAY).slips == ()


def test_what_is_good_to_know_is_told() -> None:
    found = read("feb 2027\t105\njan 2027\t62\njan 2027\t62")
    assert [(told.row, told.key) for told in found.told] == [
        (0, "values-periods"),
        (1, "values-outside"),
        (0, "series-reordered"),
    ]
    assert [(out.row, out.key) for out in found.left_out] == [(3, "values-same-twice")]
    assert [row.on.month for row in found.rows] == [1, 2]


def test_a_title_above_the_headings_is_nothing_wrong() -> None:
    found = read("Dagar till första besöket, 2027\nDatum;Värde\n2027-01-05;12,5")
    assert outcome(found) == one("2027-01-05")
    assert [(out.row, out.key) for out in found.left_out] == [(1, "values-title")]


def test_a_year_and_what_is_counted_within_it_may_have_a_column_each() -> None:
    for heading, part, day in (
        ("Månad", "1", "2027-01-31"),
        ("Vecka", "5", "2027-02-07"),
        ("Kvartal", "Q1", "2027-03-31"),
    ):
        assert outcome(read(f"År;{heading};Värde\n2027;{part};12,5")) == one(day)
    assert outcome(read("Vecka;Värde\n5;12,5")) == one("2027-02-07")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Månad;2026;2027\njan;10;12\nfeb;11;13\nSumma;21;25",
            ["2026-01-31", "2026-02-28", "2027-01-31", "2027-02-28"],
        ),
        ("Kvartal;2026\n1;10\n2;11", ["2026-03-31", "2026-06-30"]),
        ("Vecka;2027\nv. 5;10\nv. 6;11", ["2027-02-07", "2027-02-14"]),
    ],
)
def test_years_across_and_months_below_are_months_of_those_years(text: str, days: list[str]) -> None:
    found = read(text, "st")
    assert [row.on.isoformat() for row in found.rows] == days
    assert found.told[0].key == "values-periods"


@pytest.mark.parametrize(
    "text",
    [
        "- 2027-01-05: 12,5",
        "• 5/1 2027 12,5",
        "| Datum | Värde |\n|---|---|\n| 2027-01-05 | 12,5 |",
        "2027-01-05 – 12,5",
    ],
)
def test_lists_and_tables_are_read_as_they_are_written_in_chat(text: str) -> None:
    assert outcome(read(text, "st")) == one("2027-01-05")


def test_two_columns_of_one_name_are_told_apart_and_everybody_is_proposed() -> None:
    [ask] = read("Datum;Värde;Värde\n2027-01-05;1;2", "st").asks
    assert [choice.label for choice in ask.choices] == ["Värde (B)", "Värde (C)"]
    [ask] = read("Datum;Kvinnor;Män;Totalt\n2027-01-05;62;81;70").asks
    assert ask.proposed == "3"


def test_a_figure_that_could_be_a_month_is_a_figure_beside_a_day() -> None:
    for figure, value in (("1900.1", 1900.1), ("2027", 2027), ("202701", 202701), ("1,2027", 1.2027)):
        assert outcome(read(f"2027-01-05\t{figure}", "dagar")) == one("2027-01-05", value)
    assert outcome(read("2027-01-05\t7/2000")) == one("2027-01-05", 0.35)


def test_an_answer_about_a_column_that_is_gone_is_asked_again() -> None:
    text = "Datum;Norr;Söder\n2027-01-05;62;81"
    assert outcome(read(text, answers={"value": "7"})) == ASK
    assert outcome(read(text, answers={"value": "2"})) == one("2027-01-05", 81)
