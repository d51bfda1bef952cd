"""Documents: the final account and the programme's report, as Word and as PDF/A, opened and read again."""

import shutil
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document as Opened
from hypothesis import given, settings
from hypothesis import strategies as st

import exports
from exports.ground.archive_files import archive_file
from exports.ground.documents import Document, Heading, Lines, Named, Paragraph, Quote, Table
from exports.ground.word_files import word_file
from exports.reports.accounts import account
from exports.reports.meeting_papers import attendance_list, feedback
from exports.reports.presentations import presentation
from exports.reports.programme_reports import programme_report
from programme.meetings.attendance import Answer, Coming, Guest, Guests
from programme.meetings.feedback import Feedback, Gathered
from programme.meetings.feedback import Words as FeedbackWords
from programme.people.people import Person
from programme.preparations.presentations import Variant
from programme.programmes.programmes import Cluster
from programme.reports.report_parts import ReportPart, State, Words
from programme.reports.shelves import Held
from programme.screens.illustrations import Illustrations
from programme.screens.portraits import portrait
from rehearsal import GUARD_SECONDS
from tests.exports.extracts import EVA, EVERYTHING, MARIA, MEETING, NOW
from texts import texts_in

SV = texts_in("sv")
FIELDS = ("changed", "learned", "assessed", "quotes")


def said(document: Document) -> str:
    """Everything that stands in it."""
    found = [document.title, document.said, document.foot]
    for part in document.parts:
        match part:
            case Heading(text) | Paragraph(text):
                found.append(text)
            case Quote(text, by):
                found += [text, by]
            case Lines(texts):
                found += texts
            case Named(lines):
                found += [word for line in lines for word in line]
            case Table(headings, rows):
                found += [*headings, *(cell for row in rows for cell in row)]
    return "\n".join(found)


@st.composite
def some_parts(draw: st.DrawFn) -> list[ReportPart]:
    """Each with marks of its own in every field that it has written."""
    made = []
    for at in range(draw(st.integers(0, 5))):
        wrote = draw(st.sets(st.sampled_from(FIELDS)))
        words = Words(**{field: f"{field}mark{at:02}" for field in wrote})
        state = draw(st.sampled_from(State))
        made.append(ReportPart(f"p{at}", "p", f"o{at}", f"ortmark{at:02}", state, words, NOW))
    return made


@given(parts=some_parts())
@settings(max_examples=60)
def test_only_what_an_organisation_has_approved_stands_in_the_report_and_all_of_it(
    parts: list[ReportPart],
) -> None:
    report = said(programme_report("Exempelrundan", "18 januari 2027", parts, Illustrations(), SV))
    for at, part in enumerate(parts):
        assert (f"ortmark{at:02}" in report) == part.goes_in, "not even its name"
        for field in FIELDS:
            wrote = bool(getattr(part.words, field))
            assert (f"{field}mark{at:02}" in report) == (part.goes_in and wrote)


def test_the_report_begins_with_what_changed_and_fits_four_pages() -> None:
    report = programme_report("Exempelrundan", "18 januari 2027", approved(), Illustrations(), SV)
    chapters = [part for part in report.parts if isinstance(part, Heading) and part.level == 1]
    assert [one.text for one in chapters] == [
        "Det som har förändrats för kvinnor, män, flickor och pojkar",
        "Det som har prövats, och vad organisationerna har lärt sig",
        "Organisationernas egen bedömning",
        "Med deras egna ord",
    ]
    assert [one.anew for one in chapters] == [False, True, True, False]


def approved() -> list[ReportPart]:
    words = Words("Män: från 61 % till 85 %.", "Ring efter fem.", "Från 1 till 2.", "Det var samtalet.")
    names = ("Norrby", "Ekeby", "Strandvik")
    return [ReportPart(name, "p", name, name, State.APPROVED, words, NOW) for name in names]


def test_the_account_tells_what_changed_first_then_what_was_tried() -> None:
    told = said(account(portrait(EVERYTHING, "norrby"), SV))
    assert told.index("84\N{NO-BREAK SPACE}% (7 september 2026)") < told.index("Ring efter fem.")
    assert "Fritt skrivet." in told


HELD = Held(MEETING, Cluster("norra", "p1", "Norra"))


def test_who_was_there_stands_by_name_and_the_others_are_counted() -> None:
    came, sent, away = (
        Guest(MARIA, "Norrby", Answer("maria", present=True)),
        Guest(EVA, "Ekeby", Answer("eva", Coming.INSTEAD, "Siv Dal", present=True)),
        Guest(Person("per", "T1", "Per Ås", None), "Ekeby", Answer("per", present=False)),
    )
    told = said(attendance_list(HELD, Guests((came, sent, away)), "Exempelrundan", SV))
    assert "Maria Lind" in told
    assert "Siv Dal, i stället för Eva Ek" in told
    assert "Per Ås" not in told
    assert "2 var med, av 3 inbjudna." in told


def test_what_was_said_of_a_meeting_is_unsigned_unless_somebody_signed() -> None:
    some = (
        Feedback("a", "m1", "norra", FeedbackWords("Bra lokal", "", "Idén om sms"), NOW),
        Feedback("b", "m1", "norra", FeedbackWords("", "Kort om tid", "", signed=True), NOW, "Maria Lind"),
    )
    told = said(feedback(HELD, Gathered(MEETING, some, 5), "Exempelrundan", SV))
    assert "Kort om tid (Maria Lind)" in told
    assert "Bra lokal (" not in told
    lines = told.splitlines()
    assert lines.index("Plus") < lines.index("Minus") < lines.index("Intressant")


def test_a_word_file_is_read_back_with_its_headings_its_table_and_its_language() -> None:
    book = Opened(BytesIO(word_file(account(portrait(EVERYTHING, "norrby"), SV), NOW)))
    assert book.paragraphs[0].text == "Slutredovisning: Norrby"
    assert [one.text for one in book.paragraphs if one.style.name == "Heading 1"][:2] == [
        "Det som har förändrats för kvinnor, män, flickor och pojkar",
        "Det vi har prövat",
    ]
    assert book.tables[0].cell(0, 0).text == "Mått"
    widths = [column.width for column in book.tables[0].columns]
    assert widths[0] > widths[1], "the grid has the widths too"
    assert book.core_properties.language == "sv-SE"


def test_what_is_reached_in_two_steps_is_told_once() -> None:
    reached = EVERYTHING.outcomes[0]
    twice = replace(EVERYTHING, outcomes=(reached, reached))
    told = said(account(portrait(twice, "norrby"), SV))
    assert told.count(reached.outcome.text.sv) == 1


def test_the_registry_gets_pdf_a_with_its_letters_in_it() -> None:
    content = archive_file(programme_report("Å&<b>", "18 januari 2027", approved(), Illustrations(), SV), NOW)
    assert content.startswith(b"%PDF-1.7")
    assert b"<pdfaid:part>2</pdfaid:part>" in content
    assert b"<pdfaid:conformance>U</pdfaid:conformance>" in content
    assert all(one in content for one in (b"/OutputIntents", b"/GTS_PDFA1", b"/DestOutputProfile", b"/ID"))
    assert content.count(b"/FontFile2") == content.count(b"/Type /FontDescriptor") > 0
    assert content.count(b"/ToUnicode") >= content.count(b"/Type /FontDescriptor"), "its text can be searched"


OUTSIDE = (
    b"/Encrypt",
    b"/JavaScript",
    b"/JS",
    b"/Launch",
    b"/EmbeddedFile",
    b"/URI",
    b"/SMask",
    b"/LZWDecode",
)


def test_nothing_in_it_hides_moves_or_lies_elsewhere() -> None:
    """What ISO 19005-2 forbids and a document of ours could have come to hold; no picture is see-through."""
    content = archive_file(account(portrait(EVERYTHING, "norrby"), SV), NOW)
    assert b"/Subtype /Image" in content
    assert [one for one in OUTSIDE if one in content] == []


@pytest.mark.parametrize("text", ["\x00\x0b\ud800", "<w:t>&", "😀 ȅ 漢", "rad\nrad", "x" * 9000, ""])
def test_whatever_somebody_wrote_is_a_whole_document(text: str) -> None:
    parts = (
        Heading(text),
        Paragraph(text),
        Lines((text,)),
        Named(((text, text),)),
        Quote(text, text),
        Table((text,), ((text,),), (1,)),
    )
    document = Document(text, text, "en", text, parts)
    assert Opened(BytesIO(word_file(document, NOW))).tables
    assert archive_file(document, NOW).startswith(b"%PDF")


OFFICE = shutil.which("soffice")


def filters() -> set[str]:
    """Which of LibreOffice's parts are there: a machine may have the spreadsheet alone."""
    program = Path(OFFICE).resolve().parent if OFFICE else Path()
    parts = {"xlsx": "libsclo.so", "docx": "libswlo.so", "pptx": "libsdlo.so"}
    return {kind for kind, library in parts.items() if (program / library).exists()}


def files() -> dict[str, bytes]:
    of = portrait(EVERYTHING, "norrby", before="m1")
    return {
        "xlsx": exports.render(EVERYTHING, SV, format="xlsx", version="1"),
        "docx": word_file(account(of, SV), NOW),
        "pptx": presentation(of, Variant.CLOSE, SV),
    }


@pytest.mark.skipif(not filters(), reason="LibreOffice is not installed here (soffice)")
def test_libreoffice_opens_each_and_makes_a_pdf_of_it(tmp_path: Path) -> None:
    made = []
    for kind, content in files().items():
        if kind in filters():
            made.append(tmp_path / f"fil-{kind}.{kind}")
            made[-1].write_bytes(content)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), *map(str, made)],
        check=True,
        capture_output=True,
        timeout=GUARD_SECONDS,
    )
    for file in made:
        assert file.with_suffix(".pdf").read_bytes().startswith(b"%PDF"), file.suffix
