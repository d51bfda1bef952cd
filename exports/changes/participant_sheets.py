"""The participant list as Excel files that we write: one to fill in, one that tells how each row went."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, NamedTuple

from exports.ground.cells import letter
from exports.ground.sheets import Column, Columns, Heading, Known, Sheet, Thing
from exports.ground.workbooks import Workbook
from programme.changes.participant_cells import joined
from programme.changes.participant_fates import Fate, Outcome
from programme.changes.participant_lists import MOST_ROWS, OURS, Line
from programme.changes.participant_lists import Column as Asked
from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.programmes.programmes import Programme
from storage.changes.participant_lists import Listed
from texts import Texts


class Part(NamedTuple):
    """Somebody in one part."""

    organisation: str
    cluster: str
    name: str
    email: str
    role: Role
    language: Language


class Report(NamedTuple):
    """What became of a list, for its reader."""

    outcome: Outcome
    texts: Texts


EXAMPLES = (
    Part("Norrby", "Norra", "Maria Lind", "maria.lind@norrby.example", Role.KEY_PERSON, Language.SV),
    Part("Norrby", "", "Maria Lind", "maria.lind@norrby.example", Role.MANAGER, Language.SV),
    Part("Norrby", "", "Pia Pil", "pia.pil@norrby.example", Role.POLITICIAN, Language.SV),
    Part("Ekeby", "Norra", "Sven Alm", "sven.alm@ekeby.example", Role.KEY_PERSON, Language.EN),
    Part("", "", "Eva Ek", "eva.ek@exempel.example", Role.FACILITATOR, Language.SV),
)
EXPLAINED = (*OURS, "rows", "again", "nobody")


def to_fill_in(people: Iterable[Listed], texts: Texts) -> bytes:
    """An .xlsx file with those who are there already, an example, and how to fill it in."""
    book = Workbook(texts)
    page = book.add(_sheet("list", LIST, map(_part, people), texts, texts))
    _offer(page, LIST, texts)
    book.add(_sheet("example", LIST, EXAMPLES, texts, texts))
    book.add(_sheet("explained", EXPLANATION, EXPLAINED, texts, texts))
    return book.content()


def file_name(key: str, programme: Programme, texts: Texts, now: datetime) -> str:
    """deltagarlista-2027-01-18.xlsx, on the programme's day."""
    return f"{texts(key)}-{programme.today(now).isoformat()}.xlsx"


def what_happened(outcome: Outcome, texts: Texts) -> bytes:
    """The list as it was given, with what became of each row: to put right, and to give again."""
    book = Workbook(texts)
    page = book.add(_sheet("list", REPORT, outcome.reading.lines, Report(outcome, texts), texts))
    _offer(page, REPORT, texts)
    return book.content()


def _part(listed: Listed) -> Part:
    person, role, organisation, cluster = listed
    return Part(organisation, cluster, person.own_name, person.email or "", role, person.language)


def _given(asked: Asked) -> Callable[[Line, Report], str]:
    return lambda line, _: line.cells.get(asked, "")


def _name(line: Line, _: Report) -> str:
    """Whole, also where it was given in two columns."""
    parts = joined(line.cells.get(Asked.FIRST_NAME, ""), line.cells.get(Asked.LAST_NAME, ""))
    return line.cells.get(Asked.NAME, "") or parts


def _where(line: Line, report: Report) -> str:
    many = len(report.outcome.reading.offer.read_from) > 1
    key = "list-row-in" if many else "list-row"
    return report.texts(key, row=str(line.row), **({"sheet": line.sheet} if many else {}))


def _happened(line: Line, report: Report) -> str:
    what, texts = report.outcome.judged, report.texts
    if line.place in what.slips:
        return " ".join(texts(slip.key, **slip.facts) for slip in what.slips[line.place])
    if line.place not in what.fates:
        left = [one for one in report.outcome.reading.offer.left_out if (one.sheet, one.row) == line.place]
        return " ".join(texts(one.key, **one.facts) for one in left)
    fate = what.fates[line.place]
    if fate is not Fate.NEW:
        key = "list-fate" if report.outcome.taken or fate is not Fate.CHANGED else "list-fate-changes"
        return texts(key, fate=fate.value)
    slack = "without" if line.place in what.without_slack else "with"
    return texts("list-fate-new" if report.outcome.taken else "list-fate-waits", slack=slack)


def _asked(key: str, texts: Texts) -> str:
    return texts("list-column", column=key) if key in OURS else ""


def _sheet(
    name: str, columns: Columns[Thing, Known], things: Iterable[Thing], known: Known, texts: Texts
) -> Sheet:
    """The key of a column is that of its heading, or one of what is asked."""
    return Sheet(
        texts(f"list-sheet-{name}"),
        tuple(Heading(_asked(column.key, texts) or texts(column.key), column.width) for column in columns),
        (tuple(column.tell(one, known) for column in columns) for one in things),
    )


def _offer(page: Any, columns: Iterable[Column[Any, Any]], texts: Texts) -> None:
    """Roles and languages to choose from in each row; another word is warned of, not refused."""
    from openpyxl.worksheet.datavalidation import DataValidation

    choices = {
        Asked.ROLES: [texts("member-role", role=role.value) for role in Role],
        Asked.LANGUAGE: [texts("list-language", language=one.value) for one in Language],
    }
    places = {column.key: letter(at) for at, column in enumerate(columns, 1)}
    for asked, words in choices.items():
        offer = DataValidation(type="list", formula1=f'"{",".join(words)}"', allow_blank=True)
        offer.errorStyle, offer.showErrorMessage = "warning", True
        offer.errorTitle = _asked(asked, texts)
        offer.error = texts("list-choose", words=", ".join(words))
        offer.add(f"{places[asked]}2:{places[asked]}{MOST_ROWS + 1}")
        page.data_validations.append(offer)


LIST: Columns[Part, Texts] = (
    Column(Asked.ORGANISATION, 28, lambda one, _: one.organisation),
    Column(Asked.CLUSTER, 18, lambda one, _: one.cluster),
    Column(Asked.NAME, 26, lambda one, _: one.name),
    Column(Asked.EMAIL, 36, lambda one, _: one.email),
    Column(Asked.ROLES, 24, lambda one, texts: texts("member-role", role=one.role.value)),
    Column(Asked.LANGUAGE, 12, lambda one, texts: texts("list-language", language=one.language.value)),
)
REPORT: Columns[Line, Report] = (
    Column("list-column-row", 10, _where),
    *(
        Column(column.key, column.width, _name if column.key == Asked.NAME else _given(Asked(column.key)))
        for column in LIST
    ),
    Column("list-column-happened", 70, _happened),
)
EXPLANATION: Columns[str, Texts] = (
    Column("list-explain-column", 22, _asked),
    Column("list-explain-how", 90, lambda what, texts: texts("list-explain", what=what)),
)
