"""Lists as people have them: read right, asked about, or refused with the true cause."""

from collections.abc import Callable
from io import BytesIO
from time import process_time

import pytest
from openpyxl import Workbook, load_workbook

from imports.changes.participant_lists import offer, read_file
from imports.ground.tables import pasted, sheets
from programme.changes.participant_lists import MOST_ROWS, Known, Row
from programme.ground.offers import Offer
from programme.ground.tables import Line, Sheet
from tests.lists import HEADINGS, saved, sheet, workbook

PEOPLE = (
    ("Norrby", "Norra", "Maria Lind", "maria@norrby.example", "nyckelperson", "svenska"),
    ("Norrby", "Norra", "Pia Pil", "pia@norrby.example", "politiker", ""),
    ("Ekeby", "Norra", "Sven Alm", "sven@ekeby.example", "chef", "engelska"),
)
RIGHT = [
    ("Norrby", "Norra", "Maria Lind", "maria@norrby.example", "key_person"),
    ("Norrby", "Norra", "Pia Pil", "pia@norrby.example", "politician"),
    ("Ekeby", "Norra", "Sven Alm", "sven@ekeby.example", "manager"),
]


def read_as(found: Offer[Row]) -> list[tuple[str, ...]]:
    return [(one.organisation, one.cluster, one.name, one.email, *one.roles) for one in found.rows]


def is_right(found: Offer[Row]) -> bool:
    return read_as(found) == RIGHT and found.ready


def parts(*wanted: int) -> list[tuple[str, ...]]:
    return [tuple(row[at] for at in wanted) for row in PEOPLE]


def turned(*headings: str) -> Offer[Row]:
    """Our people under other headings, in their order: organisation, cluster, name, address, role."""
    return offer([sheet(*(row[:5] for row in PEOPLE), headings=headings)])


@pytest.mark.parametrize(
    "headings",
    [
        ("Kommun/Region", "Kluster", "Deltagare", "Mejl", "Befattning"),
        ("Org.", "Grupp\n(kluster)", "Namn*", "E-post (jobb)", "Roll i projektet"),
        ("Förvaltning", "Nätverk", "För- och efternamn", "E-postadress:", "Funktion"),
        ("Municipality", "Cluster", "Full name", "E-mail address", "Job title"),
        ("Organization name", "Group", "Participant", "Email (work)", "Role in the project"),
        ("1. Organisation", "2. Grupp", "3. Namn", "4. E-post", "5. Roll"),
    ],
)
def test_headings_in_many_words_are_known(headings: tuple[str, ...]) -> None:
    assert is_right(turned(*headings))


@pytest.mark.parametrize(
    ("headings", "asked"),
    [
        (("Organistion", "Grupp", "Namn", "E-post", "Roll"), "column:A"),
        (("Organisation", "Grupp", "Namn", "E-psot", "Roll"), "column:D"),
        (("Vilken kommun kommer du från?", "Grupp", "Namn", "E-post", "Roll"), "column:A"),
        (("Kommun", "Region", "Namn", "E-post", "Roll"), "which:organisation"),
    ],
)
def test_what_only_looks_like_a_heading_is_confirmed(headings: tuple[str, ...], asked: str) -> None:
    assert asked in {one.name for one in turned(*headings).asks}


def test_a_name_in_two_columns_or_turned_round_is_one_name() -> None:
    rows = [(home, *name.split(), email, role) for home, name, email, role in parts(0, 2, 3, 4)]
    both = offer([sheet(*rows, headings=("Kommun", "Förnamn", "Efternamn", "Mejl", "Roll"))])
    assert [one.name for one in both.rows] == ["Maria Lind", "Pia Pil", "Sven Alm"]
    assert [one.read_as for one in both.columns][1:3] == ["first_name", "last_name"]
    behind = [(home, " ".join(reversed(name.split())), role) for home, name, role in parts(0, 2, 4)]
    last = offer([sheet(*behind, headings=("Kommun", "Efternamn, förnamn", "Roll"))])
    assert [one.name for one in last.rows] == ["Maria Lind", "Pia Pil", "Sven Alm"]


def test_titles_above_two_heading_rows_and_headings_once_more_are_seen_through() -> None:
    above = [
        ("Deltagarlista 2027",),
        (),
        HEADINGS,
        PEOPLE[0],
        PEOPLE[1],
        (),
        HEADINGS,
        PEOPLE[2],
        ("Antal: 3",),
    ]
    found = offer([sheet(*above, headings=("Uppdaterad av kansliet",))])
    assert is_right(found)
    assert [(one.row, one.key) for one in found.left_out] == [(10, "list-left-total")]
    two = [("", "", "Namn", "E-post", ""), *(row[:5] for row in PEOPLE)]
    assert is_right(offer([sheet(*two, headings=("Organisation", "Grupp", "Kontakt", "", "Roll"))]))


def test_an_organisation_written_once_or_merged_is_that_of_those_below_it() -> None:
    once = [PEOPLE[0], ("", "", *PEOPLE[1][2:]), PEOPLE[2]]
    assert is_right(offer([sheet(*once)]))
    assert is_right(offer(sheets(altered(lambda book: book.worksheets[0].merge_cells("A2:A3")))))
    headed = [
        ("Norrby", "Norra"),
        *(("", "", *row[2:]) for row in PEOPLE[:2]),
        ("Ekeby", "Norra"),
        ("", "", *PEOPLE[2][2:]),
    ]
    assert is_right(offer([sheet(*headed)]))
    apart = [PEOPLE[0], PEOPLE[1], ("", "Norra", "A B", "a@n.example", "chef"), PEOPLE[2]]
    assert [one.name for one in offer([sheet(*apart)]).asks] == ["organisation::4"]


def test_lines_with_one_text_may_be_the_organisations() -> None:
    rows = [("Norrby",), *parts(2, 3, 4)[:2], ("Ekeby",), *parts(2, 3, 4)[2:]]
    found = offer(
        [sheet(*rows, headings=("Namn", "E-post", "Roll"))], {"headings": "yes", "cluster": "Norra"}
    )
    assert is_right(found)


def altered(alter: Callable[[Workbook], object]) -> bytes:
    book = load_workbook(BytesIO(workbook(*PEOPLE)))
    alter(book)
    return saved(book)


def test_one_sheet_an_organisation_is_read_whole_but_not_those_who_wait() -> None:
    said = ("Namn", "E-post", "Roll")
    norrby = sheet(*parts(2, 3, 4)[:2], headings=said, title="Norrby")
    ekeby = sheet(*parts(2, 3, 4)[2:], headings=said, title="Ekeby")
    assert is_right(offer([norrby, ekeby], {"cluster": "Norra"}))
    waiting = sheet(("Gun Gran", "gun@vik.example", "chef"), headings=said, title="Väntelista")
    found = offer([norrby, ekeby, waiting])
    assert [(one.name, one.proposed) for one in found.asks if one.name == "sheet"] == [("sheet", "+")]
    assert found.read_from == ("Norrby", "Ekeby")


def test_a_sheet_with_one_heading_more_is_no_better_than_another() -> None:
    first = sheet(*(row[:5] for row in PEOPLE), headings=HEADINGS[:5], title="Deltagare")
    left = sheet(PEOPLE[0], title="Avhopp")
    (ask,) = offer([first, left]).asks
    assert (ask.name, ask.proposed) == ("sheet", "Deltagare")
    answered = offer([first, left], {"sheet": "Deltagare"})
    assert is_right(answered)
    assert [one.facts["sheet"] for one in answered.left_out] == ["Avhopp"]


def test_sheets_beside_the_list_and_hidden_ones_are_told() -> None:
    overview = sheet(("Blad 1", "Deltagare"), headings=("Bladnamn", "Tabellnamn"), title="Exportöversikt")
    hidden = Sheet("Gamla", sheet(*PEOPLE).lines, hidden=True)
    found = offer([overview, sheet(*PEOPLE, title="Deltagare"), hidden])
    assert is_right(found)
    assert [one.key for one in found.left_out] == ["list-left-sheet-other", "list-left-sheet-hidden"]
    only = offer([hidden])
    assert [one.key for one in only.asks] == ["list-ask-sheet"]


def test_the_example_in_our_own_file_is_never_taken_unless_somebody_wrote_in_it() -> None:
    ours = sheet(("Norrby", "Norra", "Maria Lind", "maria.lind@norrby.example", "chef"), title="Exempel")
    assert is_right(offer([sheet(*PEOPLE, title="Deltagare"), ours]))
    theirs = sheet(*PEOPLE, title="Exempel")
    assert is_right(offer([sheet(title="Deltagare"), theirs]))


def test_hidden_rows_are_asked_about() -> None:
    lines = sheet(*PEOPLE).lines
    hidden = Sheet("", (*lines[:3], Line(4, lines[3].cells, hidden=True)))
    (ask,) = offer([hidden]).asks
    assert (ask.key, ask.facts["count"]) == ("list-ask-hidden", 1)
    assert [one.row for one in offer([hidden], {ask.name: "leave"}).left_out] == [4]
    assert is_right(offer([hidden], {ask.name: "take"}))


def test_a_column_she_has_chosen_is_read_as_she_says() -> None:
    rows = [sheet(*(row[:5] for row in PEOPLE), headings=("A", "Grupp", "Namn", "E-post", "Roll"))]
    assert offer(rows).asks != ()
    assert is_right(offer(rows, {"column:A": "organisation"}))
    unread = offer(rows, {"column:A": "organisation", "column:D": "not"})
    assert {one.email for one in unread.rows} == {""}


def test_numbers_dates_formulas_and_errors_are_as_the_program_shows_them() -> None:
    (row,) = offer([sheet((2027, 17, "Maria Lind", "m@n.example", "chef"))]).rows
    assert (row.organisation, row.cluster) == ("2027", "17")
    broken = altered(lambda book: book.worksheets[0].__setitem__("C2", "=TRIM(H2)"))
    error = altered(lambda book: setattr(book.worksheets[0]["D3"], "value", "#N/A"))
    found = [(one.row, one.key, one.facts["cell"]) for one in offer(sheets(broken)).slips]
    assert found == [(2, "list-formula", "C2")]
    (slip,) = offer(sheets(error)).slips
    assert (slip.key, slip.facts) == ("list-error", {"cell": "D3", "error": "#N/A"})
    link = altered(
        lambda book: book.worksheets[0].__setitem__(
            "D2", '=HYPERLINK("mailto:maria@norrby.example","maria@norrby.example")'
        )
    )
    assert is_right(offer(sheets(link)))


def test_somebody_without_an_address_is_taken_and_reached_otherwise() -> None:
    without = [(*row[:3], "saknas", *row[4:]) for row in PEOPLE]
    found = offer([sheet(*without)])
    assert found.ready
    assert {one.email for one in found.rows} == {""}


def test_what_is_no_list_says_so_and_too_long_a_list_how_long() -> None:
    (no,) = offer([sheet(("2027-01-01", "5"), headings=("Datum", "Värde"))]).slips
    assert no.key == "list-no-headings"
    (empty,) = offer([sheet()]).slips
    assert empty.key == "list-empty"
    many = [("Norrby", "Norra", f"Person {at}", f"p{at}@n.example", "chef") for at in range(MOST_ROWS + 1)]
    (long,) = offer([sheet(*many)]).slips
    assert (long.key, long.facts["count"]) == ("list-long", 5001)


def test_five_thousand_rows_of_as_many_organisations_take_seconds_at_most() -> None:
    many = [
        (f"Ort {at:x} by", "Norra", f"Person {at}", f"p{at}@n.example", "chef") for at in range(MOST_ROWS)
    ]
    rows = [sheet(*many)]
    begun = process_time()
    assert len(offer(rows).rows) == MOST_ROWS
    assert process_time() - begun < 10


def test_pasted_lines_and_csv_are_the_same_list() -> None:
    table = "\n".join("\t".join(row) for row in (HEADINGS, *PEOPLE))
    assert is_right(offer([pasted(table)]))
    csv = "\r\n".join(";".join(row) for row in (HEADINGS, *PEOPLE)).encode("cp1252")
    assert is_right(read_file(csv, "lista.csv", {}, Known()).offer)


def test_a_list_made_to_take_time_takes_seconds_at_most() -> None:
    letters = [
        f"{chr(97 + at % 26)}{chr(97 + at // 26 % 26)}{chr(97 + at // 676)}" for at in range(MOST_ROWS)
    ]
    same_kind = [(f"Orten {three} by", "Norra", "A B", "", "chef") for three in letters]
    nowhere = [("Norrby", "Norra", "A B", "", "chef"), *[("", "", f"C {at}", "", "x") for at in range(4_000)]]
    twice = [
        row for at in range(2_000) for row in ((f"N{at}",), (f"N{at}", "", "D E", f"d{at}@n.example", "chef"))
    ]
    for rows in (same_kind, [*nowhere[:2], (), *nowhere[1:]], twice):
        lines = sheet(*rows)
        merged = Sheet("", lines.lines, merged=tuple(f"A{at}:A{at + 3000}" for at in range(2, 2002)))
        for made in (lines, merged):
            begun = process_time()
            offer([made])
            assert process_time() - begun < 10
