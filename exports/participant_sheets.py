"""The participant list as Excel files that we write: one to fill in, one that tells how each row went."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from io import BytesIO
from typing import Any

from exports.binder import Column as Heading
from exports.binder import Sheet
from exports.cells import legible
from exports.participant_lists import MOST_ROWS, SHEETS
from exports.pen import CREATOR, Pen
from programme.changes.participant_fates import Fate, Outcome
from programme.changes.participant_lists import Column, Row
from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.programmes.programmes import Programme
from storage.changes.participant_lists import Listed
from texts import Texts

WIDTHS = {
    Column.ORGANISATION: 28,
    Column.CLUSTER: 18,
    Column.NAME: 26,
    Column.EMAIL: 36,
    Column.ROLE: 24,
    Column.LANGUAGE: 12,
}
ROW_WIDTH, HAPPENED_WIDTH, WHAT_WIDTH, HOW_WIDTH = 10, 70, 22, 90
EXAMPLES = (
    ("Norrby", "Norra", "Maria Lind", "maria.lind@norrby.example", Role.KEY_PERSON, Language.SV),
    ("Norrby", "", "Maria Lind", "maria.lind@norrby.example", Role.MANAGER, Language.SV),
    ("Norrby", "", "Pia Pil", "pia.pil@norrby.example", Role.POLITICIAN, Language.SV),
    ("Ekeby", "Norra", "Sven Alm", "sven.alm@ekeby.example", Role.KEY_PERSON, Language.EN),
    ("", "", "Eva Ek", "eva.ek@exempel.example", Role.FACILITATOR, Language.SV),
)
EXPLAINED = (*(column.value for column in Column), "rows", "again", "nobody")
Cells = tuple[str, ...]


def to_fill_in(people: Iterable[Listed], texts: Texts) -> bytes:
    """An .xlsx file with those who are there already, an example, and how to fill it in."""
    listed = (
        _cells(home, cluster, one.name, one.email or "", role, one.language, texts)
        for one, role, home, cluster in people
    )
    example = (_cells(*one, texts) for one in EXAMPLES)
    about = (Heading(texts("list-explain-column"), WHAT_WIDTH), Heading(texts("list-explain-how"), HOW_WIDTH))
    explained = ((_explained(one, texts), texts("list-explain", what=one)) for one in EXPLAINED)
    return _book(
        texts,
        Sheet(texts(f"list-sheet-{SHEETS[0]}"), tuple(_headings(texts)), listed),
        Sheet(texts(f"list-sheet-{SHEETS[1]}"), tuple(_headings(texts)), example),
        Sheet(texts(f"list-sheet-{SHEETS[2]}"), about, explained),
    )


def file_name(key: str, programme: Programme, texts: Texts, now: datetime) -> str:
    """deltagarlista-2027-01-18.xlsx, on the programme's day."""
    return f"{texts(key)}-{programme.today(now).isoformat()}.xlsx"


def what_happened(outcome: Outcome, texts: Texts) -> bytes:
    """The list as it was given, with what became of each row: to put right, and to give again."""
    headings = (
        Heading(texts("list-column-row"), ROW_WIDTH),
        *_headings(texts),
        Heading(texts("list-column-happened"), HAPPENED_WIDTH),
    )
    rows = (_told(row, outcome, texts) for row in outcome.reading.rows)
    return _book(texts, Sheet(texts(f"list-sheet-{SHEETS[0]}"), headings, rows), first=1)


def _told(row: Row, outcome: Outcome, texts: Texts) -> Cells:
    given = (row.cells.get(column, "") for column in Column)
    return texts("list-row", row=str(row.number)), *given, _happened(row.number, outcome, texts)


def _happened(row: int, outcome: Outcome, texts: Texts) -> str:
    what = outcome.judged
    if row in what.slips:
        return " ".join(texts(slip.key, **slip.facts) for slip in what.slips[row])
    if what.fates[row] is not Fate.NEW:
        return texts("list-fate", fate=what.fates[row].value)
    slack = "without" if what.entries[row].email in what.without_slack else "with"
    return texts("list-fate-new" if outcome.taken else "list-fate-waits", slack=slack)


def _headings(texts: Texts) -> Iterator[Heading]:
    return (Heading(texts("list-column", column=one.value), width) for one, width in WIDTHS.items())


def _cells(
    organisation: str, cluster: str, name: str, email: str, role: Role, language: Language, texts: Texts
) -> Cells:
    said = texts("member-role", role=role.value), texts("list-language", language=language.value)
    return organisation, cluster, name, email, *said


def _explained(what: str, texts: Texts) -> str:
    return texts("list-column", column=what) if what in list(Column) else ""


def _book(texts: Texts, *sheets: Sheet, first: int = 0) -> bytes:
    """``first`` is where in the first sheet our columns begin, from 0."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    book.properties.creator = book.properties.lastModifiedBy = CREATOR
    pen = Pen(texts("export-cut"))
    for at, sheet in enumerate(sheets):
        page = book.create_sheet(legible(sheet.name))
        if at == 0:
            _offer(page, texts, first)
        pen.write(page, sheet)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _offer(page: Any, texts: Texts, first: int) -> None:
    """Roles and languages to choose from in each row; another word is warned of, not refused."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    choices = {
        Column.ROLE: [texts("member-role", role=role.value) for role in Role],
        Column.LANGUAGE: [texts("list-language", language=one.value) for one in Language],
    }
    for column, words in choices.items():
        letter = get_column_letter(1 + first + list(Column).index(column))
        offer = DataValidation(type="list", formula1=f'"{",".join(words)}"', allow_blank=True)
        offer.errorStyle, offer.showErrorMessage = "warning", True
        offer.errorTitle = texts("list-column", column=column.value)
        offer.error = texts("list-choose", words=", ".join(words))
        offer.add(f"{letter}2:{letter}{MOST_ROWS + 1}")
        page.data_validations.append(offer)
