"""Pasted lines of kinds that were not thought of at first: read right, asked about, or refused."""

from datetime import date

import pytest

from imports.ground.separated import separated
from imports.ground.tables import pasted
from imports.improvement.values import offer
from programme.ground.languages import Language
from tests.imports.improvement.test_values import ASK, SEXES, SLIP, TODAY, outcome

SV, EN = Language.SV, Language.EN
Right = str | list[tuple[str, str, float]]
YEAR_BY_YEAR = (
    ("2025-12-31", "Kvinnor", 62.0),
    ("2025-12-31", "Män", 81.0),
    ("2026-12-31", "Kvinnor", 63.0),
    ("2026-12-31", "Män", 80.0),
)
CASES: list[tuple[str, str, tuple[str, ...], Language, Right]] = [
    (
        "Date\tResult\n2027-01-05\t12.5\n2027-02-02\t13",
        "%",
        (),
        EN,
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
    (
        "Date of measurement\tPercentage\n2027-01-05\t12.5\n2027-02-02\t13",
        "%",
        (),
        EN,
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
    (
        "Date\tShare women\tShare men\n2027-01-05\t62\t81",
        "%",
        SEXES,
        EN,
        [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)],
    ),
    (
        "Date\tW\tM\n2027-01-05\t62\t81",
        "%",
        SEXES,
        EN,
        [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)],
    ),
    (
        "Datum\tK\tM\n2027-01-05\t62\t81",
        "%",
        SEXES,
        SV,
        [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)],
    ),
    (
        "Datum\tM\tK\n2027-01-05\t81\t62",
        "%",
        SEXES,
        SV,
        [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)],
    ),
    (
        "Date\tF\tM\n2027-01-05\t62\t81",
        "%",
        SEXES,
        EN,
        [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)],
    ),
    (
        "Datum\tF\tP\n2027-01-05\t62\t81",
        "%",
        ("Flickor", "Pojkar"),
        SV,
        [("2027-01-05", "Flickor", 62), ("2027-01-05", "Pojkar", 81)],
    ),
    (
        "Datum\tK\tM\tTotalt\n2027-01-05\t62\t81\t70",
        "%",
        SEXES,
        SV,
        [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)],
    ),
    ("Datum\tK\tM\tTotalt\n2027-01-05\t62\t81\t70", "%", (), SV, ASK),
    (
        "Datum\tKvinnor %\tMän %\n2027-01-05\t62\t81",
        "%",
        SEXES,
        SV,
        [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)],
    ),
    (
        "Datum\tAntal kvinnor\tAntal män\tAndel kvinnor\tAndel män\n2027-01-05\t31\t40\t62\t81",
        "%",
        SEXES,
        SV,
        ASK,
    ),
    ("2027-01-05 70 procent", "%", (), SV, [("2027-01-05", "", 70)]),
    ("2027-01-05 70procent", "%", (), SV, [("2027-01-05", "", 70)]),
    ("2027-01-05 7 utav 10", "%", (), SV, [("2027-01-05", "", 70)]),
    ("2027-01-05 sju av tio", "%", (), SV, [("2027-01-05", "", 70)]),
    ("2027-01-05 seven out of ten", "%", (), EN, [("2027-01-05", "", 70)]),
    ("2027-01-05 7 st av 10", "%", (), SV, [("2027-01-05", "", 70)]),
    ("2027-01-05 7 av de 10", "%", (), SV, [("2027-01-05", "", 70)]),
    ("2027-01-05 7 av totalt 10", "%", (), SV, [("2027-01-05", "", 70)]),
    ("2027-01-05\t7 (10)", "%", (), SV, SLIP),
    ("2027-01-05\t7 av 10 (70 %)", "%", (), SV, [("2027-01-05", "", 70)]),
    ("2027-01-05 ca 70 %", "%", (), SV, SLIP),
    ("2027-01-05\t70-80", "%", (), SV, SLIP),
    ("2027-01-05\t~70", "%", (), SV, SLIP),
    ("2027-01-05\t<5", "%", (), SV, SLIP),
    ("2027-01-05\t70*", "%", (), SV, SLIP),
    ("2027-01-05\t70 1)", "%", (), SV, SLIP),
    ("2027-01-05\t1,234.5", "st", (), SV, [("2027-01-05", "", 1234.5)]),
    ("2027-01-05\t1.234,5", "st", (), SV, [("2027-01-05", "", 1234.5)]),
    ("2027-01-05\t1'234", "st", (), SV, SLIP),
    ("2027-01-05\t1 234 kr", "kr", (), SV, [("2027-01-05", "", 1234)]),
    ("2027-01-05\t1 234 kronor", "kr", (), SV, SLIP),
    ("2027-01-05\t12,5 dagar", "dagar", (), SV, [("2027-01-05", "", 12.5)]),
    ("2027-01-05\t1 dag", "dagar", (), SV, SLIP),
    ("2027-01-05\t1:30", "h", (), SV, SLIP),
    ("2027-01-05\t1,234", "st", (), SV, [("2027-01-05", "", 1.234)]),
    ("Datum\tVärde\n46392\t12,5\n46420\t13", "%", (), SV, [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)]),
    (
        "2027-01-05 \t 12,5\n2027-02-02   13\n",
        "%",
        (),
        SV,
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
    (
        "2027-01-05\t12,5\n2027-02-02 13\n2027-03-02    \t14",
        "%",
        (),
        SV,
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13), ("2027-03-02", "", 14)],
    ),
    (
        'Datum,Värde\n2027-01-05,"12,5"\n2027-02-02,"13,0"',
        "%",
        (),
        SV,
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
    (
        "Date,Value\n2027-01-05,12.5\n2027-02-02,13.0",
        "%",
        (),
        EN,
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
    ("Datum,Värde\n2027-01-05,12,5\n2027-02-02,13,0", "%", (), SV, SLIP),
    (
        "📅 Datum\t👩 Kvinnor\t👨 Män\n2027-01-05\t62\t81",
        "%",
        SEXES,
        SV,
        [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)],
    ),
    (
        "\u200f2027-01-05\u200e\t\u200e12,5\u200f\n\u202a2027-02-02\u202c\t13",
        "%",
        (),
        SV,
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
    (
        "Radetiketter\tMedel av Andel\n2027-01-05\t12,5\n2027-02-02\t13\nTotalsumma\t12,75",
        "%",
        (),
        SV,
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
    (
        "Medel av Andel\tKolumnetiketter\t\t\nRadetiketter\tKvinnor\tMän\tTotalsumma\n2027-01-05\t62\t81\t70\nTotalsumma\t62\t81\t70",  # noqa: E501
        "%",
        SEXES,
        SV,
        [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)],
    ),
    (
        "Average of Share\tColumn Labels\t\t\nRow Labels\tWomen\tMen\tGrand Total\n2027-01-05\t62\t81\t70\nGrand Total\t62\t81\t70",  # noqa: E501
        "%",
        SEXES,
        EN,
        [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)],
    ),
    (
        "Date\tValue\n1/5/2027\t12.5\n1/25/2027\t13",
        "%",
        (),
        EN,
        [("2027-01-05", "", 12.5), ("2027-01-25", "", 13)],
    ),
    (
        "Date\tValue\n1/5/2027\t12.5\n2/5/2027\t13",
        "%",
        (),
        EN,
        ASK,
    ),
    (
        '"Datum","Kvinnor","Män"\n"2027-01-05","62,5","81,0"',
        "%",
        SEXES,
        SV,
        [("2027-01-05", "Kvinnor", 62.5), ("2027-01-05", "Män", 81)],
    ),
    (
        "| Datum | Värde |\n|---|---|\n| 2027-01-05 | 12,5 |\n| 2027-02-02 | 13 |",
        "%",
        (),
        SV,
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
    (
        "- 2027-01-05: 12,5 %\n- 2027-02-02: 13 %",
        "%",
        (),
        SV,
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
    ("Den 5 januari var det 12,5 % och den 2 februari 13 %.", "%", (), SV, SLIP),
    ("2027-01-05 12\n2027-01-05 13", "%", (), SV, SLIP),
    ("2027-01-05\t12,5\n2027-02-02\t13\nMedian\t12,75\nUCL\t20\nMålvärde\t50", "%", (), SV, SLIP),
    (
        "Datum\tUtfall\tMål\n2027-01-05\t12,5\t50\n2027-02-02\t13\t50",
        "%",
        (),
        SV,
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
    ("Datum\tVäntetid\tMål\n2027-01-05\t12,5\t50\n2027-02-02\t13\t50", "dagar", (), SV, ASK),
    (
        "Datum\tVärde\tMedian\n2027-01-05\t12,5\t12,5\n2027-02-02\t13\t12,5",
        "%",
        (),
        SV,
        [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)],
    ),
    ("2027-01-05\t1\xa0234", "st", (), SV, [("2027-01-05", "", 1234)]),
    ("2027-01-05\t−3,5", "st", (), SV, [("2027-01-05", "", -3.5)]),
    ("2027-01-05\t(3,5)", "st", (), SV, SLIP),
    ("2027-01-05\t3,5-", "st", (), SV, SLIP),
    ("2027-01-05\t3,5 procentenheter", "%", (), SV, SLIP),
    ("2027-01-05\t3,5 ‰", "%", (), SV, SLIP),
    ("2027-01-05\t3:10", "%", (), SV, SLIP),
    ("2027-01-05\t12,5.", "%", (), SV, SLIP),
    ("2027-01-05\t1,2E+05", "st", (), SV, [("2027-01-05", "", 120000)]),
    ("2027-01-01 - 2027-01-31\t12,5", "%", (), SV, SLIP),
    ("jan-mars 2027\t12,5", "%", (), SV, [("2027-03-31", "", 12.5)]),
    ("v. 1-4 2027\t12,5", "%", (), SV, SLIP),
    ("HT 2026\t12,5", "%", (), SV, [("2026-12-31", "", 12.5)]),
    ("2025/2026\t12,5", "%", (), SV, [("2026-06-30", "", 12.5)]),
    ("2025/26\t12,5", "%", (), SV, [("2026-06-30", "", 12.5)]),
    (
        "Datum;Kön;Värde\n2027-01-05;Kvinnor;62\n2027-01-05;Män;81\n2027-01-05;Totalt;70",
        "%",
        SEXES,
        SV,
        [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)],
    ),
    (
        "Datum;Kön;Värde\n2027-01-05;Kvinnor;62\n2027-01-05;Män;81\n2027-01-05;Totalt;70",
        "%",
        (),
        SV,
        [("2027-01-05", "", 70)],
    ),
    ("Datum;Åldersgrupp;Värde\n2027-01-05;0-17;62\n2027-01-05;18-64;81", "%", (), SV, SLIP),
    (
        "Kommun;År;Kön;Värde\nNorrby;2025;Kvinnor;62\nNorrby;2025;Män;81\nEkeby;2025;Kvinnor;50\nEkeby;2025;Män;51",
        "%",
        SEXES,
        SV,
        ASK,
    ),
    ("Datum\tn\tN\n2027-01-05\t7\t10", "%", (), SV, ASK),
    ("Datum\tn\tN\t%\n2027-01-05\t7\t10\t70", "%", (), SV, ASK),
    ("Datum\tJa\tNej\n2027-01-05\t7\t3", "%", (), SV, ASK),
    (
        "2026\tjan\tfeb\tmar\nAndel\t60\t61\t62",
        "%",
        (),
        SV,
        [("2026-01-31", "", 60), ("2026-02-28", "", 61), ("2026-03-31", "", 62)],
    ),
    (
        "Mått\tjan\tfeb\tmar\nAndel\t60\t61\t62",
        "%",
        (),
        SV,
        [("2027-01-31", "", 60), ("2027-02-28", "", 61), ("2027-03-31", "", 62)],
    ),
    ("Mått\toktober\tnovember\nAndel\t60\t61", "%", (), SV, [("2026-10-31", "", 60), ("2026-11-30", "", 61)]),
    ("12,5\t2027-01-05\n13\t2027-02-02", "%", (), SV, [("2027-01-05", "", 12.5), ("2027-02-02", "", 13)]),
    ("mån 4 jan 2027\t12,5", "%", (), SV, [("2027-01-04", "", 12.5)]),
    ("fre 4 jan 2027\t12,5", "%", (), SV, SLIP),
    ("2027-02-31\t12,5", "%", (), SV, SLIP),
    ("5-1-2027\t12,5", "%", (), SV, [("2027-01-05", "", 12.5)]),
    ("Från\tTill\tVärde\n2027-01-01\t2027-01-31\t12,5", "%", (), SV, ASK),
    ("Startdatum\tSlutdatum\tVärde\n2027-01-01\t2027-01-31\t12,5", "%", (), SV, ASK),
    ("Datum\tVärde 2025\tVärde 2026\n5/1\t12\t13", "%", (), SV, ASK),
    (
        "Månad\t2025\t2026\njan\t12\t13\nfeb\t14\t15",
        "%",
        (),
        SV,
        [("2025-01-31", "", 12), ("2025-02-28", "", 14), ("2026-01-31", "", 13), ("2026-02-28", "", 15)],
    ),
    ("2027-01-05\tAndel: 12,5", "%", (), SV, SLIP),
    ("2027-01-05\tJa", "%", (), SV, SLIP),
    ("2027-01-05\t12,5\n2027-02-02\tej mätt", "%", (), SV, SLIP),
    (
        "Datum\tKvinnor\tMän\tIcke-binära\n2027-01-05\t62\t81\t50",
        "%",
        SEXES,
        SV,
        [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)],
    ),
    ("Datum\tNorr\tSöder\n2027-01-05\t62\t81", "%", SEXES, SV, ASK),
    ("Datum\tKvinnor\n2027-01-05\t62", "%", SEXES, SV, SLIP),
    ("2027-01-05\t62\t81\t70", "%", SEXES, SV, ASK),
    ("2027-01-05\t62\t81", "%", SEXES, SV, [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)]),
    ("2027-01-05: K 62, M 81", "%", SEXES, SV, [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)]),
    ("2027-01-05: M 81, K 62", "%", SEXES, SV, [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)]),
    (
        "2027-01-05 män 81 kvinnor 62",
        "%",
        SEXES,
        SV,
        [("2027-01-05", "Kvinnor", 62), ("2027-01-05", "Män", 81)],
    ),
    ("Väntetider 2025\njan\t12\nfeb\t13", "%", (), SV, [("2025-01-31", "", 12), ("2025-02-28", "", 13)]),
    (
        "Andel nöjda 2025\nMått\tjan\tfeb\nAndel\t60\t61",
        "%",
        (),
        SV,
        [("2025-01-31", "", 60), ("2025-02-28", "", 61)],
    ),
    ("2025\tjan\tfeb\nAndel\t60\t61", "%", (), SV, [("2025-01-31", "", 60), ("2025-02-28", "", 61)]),
    ("Månad\tUtfall 2025\njan\t12\nfeb\t13", "%", (), SV, [("2025-01-31", "", 12), ("2025-02-28", "", 13)]),
    (
        "Månad\tUtfall\tMål 2030\njan\t12\t50\nfeb\t13\t50",
        "%",
        (),
        SV,
        [("2027-01-31", "", 12), ("2027-02-28", "", 13)],
    ),
    ("Uppdaterad 2026-12-01\n5/1 2027\t12", "%", (), SV, [("2027-01-05", "", 12)]),
    ("1/5/2027 12.5\n2/5/2027 13", "%", (), EN, ASK),
    ("1/5/2027 12,5\n2/5/2027 13", "%", (), SV, [("2027-05-01", "", 12.5), ("2027-05-02", "", 13)]),
    ("1/13/2027 12.5\n2/5/2027 13", "%", (), EN, [("2027-01-13", "", 12.5), ("2027-02-05", "", 13)]),
    ("13/1/2027 12.5\n2/5/2027 13", "%", (), EN, [("2027-01-13", "", 12.5), ("2027-05-02", "", 13)]),
    ("1/13/2027 12.5\n13/1/2027 13", "%", (), EN, SLIP),
    ("HT 2026 12,5\nVT 2027 13", "%", (), SV, [("2026-12-31", "", 12.5), ("2027-06-30", "", 13)]),
    ("ht26 12,5", "%", (), SV, [("2026-12-31", "", 12.5)]),
    ("läsåret 2026/27\t12,5", "%", (), SV, [("2027-06-30", "", 12.5)]),
    ("jan\u2013mars 2027 12,5", "%", (), SV, [("2027-03-31", "", 12.5)]),
    ("Q1-27\t12,5", "%", (), SV, [("2027-03-31", "", 12.5)]),
    ("5 jan -27\t12,5", "%", (), SV, [("2027-01-05", "", 12.5)]),
    (
        "\t2025\t\t2026\t\n\tKvinnor\tMän\tKvinnor\tMän\nNorrby\t62\t81\t63\t80",
        "%",
        SEXES,
        SV,
        [*YEAR_BY_YEAR],
    ),
    (
        "\tKvinnor\t\tMän\t\n\t2025\t2026\t2025\t2026\nNorrby\t62\t63\t81\t80",
        "%",
        SEXES,
        SV,
        [*YEAR_BY_YEAR],
    ),
    (
        "\t2026\t\nMånad\tKvinnor\tMän\njanuari\t62\t81\nTotalt\t62\t81",
        "%",
        SEXES,
        SV,
        [("2026-01-31", "Kvinnor", 62), ("2026-01-31", "Män", 81)],
    ),
]


@pytest.mark.parametrize(("text", "unit", "groups", "language", "right"), CASES)
def test_pasted_lines(
    text: str, unit: str, groups: tuple[str, ...], language: Language, right: Right
) -> None:
    found = offer([pasted(text)], unit=unit, groups=groups, language=language, today=TODAY)
    assert outcome(found) == right


def test_a_comma_between_columns_may_be_one_in_a_figure_and_she_is_asked() -> None:
    sheet = separated("2027-01-05,12,5\n2027-01-12,13", commas=True)
    asked = offer([sheet], unit="%", language=SV, today=TODAY)
    assert [(ask.name, ask.proposed) for ask in asked.asks] == [("commas", "joined")]
    joined = offer([sheet], unit="%", language=SV, today=TODAY, answers={"commas": "joined"})
    assert outcome(joined) == [("2027-01-05", "", 12.5), ("2027-01-12", "", 13)]
    apart = offer([sheet], unit="%", language=SV, today=TODAY, answers={"commas": "apart"})
    assert [ask.name for ask in apart.asks] == ["value"]


@pytest.mark.parametrize(("answer", "day"), [("day first", "2027-05-01"), ("month first", "2027-01-05")])
def test_what_she_says_comes_first_does(answer: str, day: str) -> None:
    lines = [pasted("1/5/2027 12.5")]
    found = offer(lines, unit="%", language=EN, today=date(2027, 6, 1), answers={"slashes": answer})
    assert outcome(found) == [(day, "", 12.5)]
