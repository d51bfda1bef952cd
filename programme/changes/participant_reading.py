"""A participant list is read: from the sheets of a file to people, questions, and what was left out."""

from collections.abc import Sequence

from programme.changes.participant_agreement import agreed
from programme.changes.participant_columns import Places, columns, places
from programme.changes.participant_findings import Findings
from programme.changes.participant_headings import Headed
from programme.changes.participant_lines import Written, written
from programme.changes.participant_lists import MOST_ROWS, Column, Known, Reading, Row, Words
from programme.changes.participant_organisations import filled
from programme.changes.participant_rows import row
from programme.changes.participant_sheets import chosen
from programme.ground.offers import Answers, Kind, Offer
from programme.ground.tables import Sheet

NAMES = frozenset({Column.NAME, Column.FIRST_NAME, Column.LAST_NAME, Column.EMAIL})


def read(sheets: Sequence[Sheet], words: Words, known: Known, answers: Answers) -> Reading:
    """What a list says, with what she has answered so far."""
    findings = Findings(answers)
    lists = chosen(sheets, words, findings)
    if not lists:
        findings.slip(("", 0), "list-no-headings")
    parts = [(one, places(one, findings)) for one in lists]
    lines = [line for one, there in parts for line in _lines(one, there, len(lists), words, findings)]
    if lists and not lines:
        findings.slip((lists[0].sheet.title, 0), "list-empty", sheet=lists[0].sheet.title)
    rows = _rows(lines, parts, words, findings)
    offer = Offer(
        Kind.LIST,
        tuple(one.sheet.title for one in lists),
        tuple(sheet.title for sheet in sheets),
        columns(*parts[0]) if parts else (),
        tuple(agreed(rows, known, findings)),
        tuple(findings.left_out),
        tuple(findings.asks.values()),
        tuple(findings.slips),
    )
    return Reading(offer, tuple(one.line for one in lines))


def _lines(one: Headed, there: Places, lists: int, words: Words, findings: Findings) -> list[Written]:
    if not NAMES & set(there):
        findings.slip((one.sheet.title, 0), "list-name-missing", sheet=one.sheet.title)
        return []
    lines = written(one, there, words, findings)
    return filled(lines, one.sheet.title, words, findings, one_of_many=lists > 1)


def _rows(
    lines: Sequence[Written], parts: Sequence[tuple[Headed, Places]], words: Words, findings: Findings
) -> list[Row]:
    if len(lines) > MOST_ROWS:
        findings.slip(("", 0), "list-long", most=MOST_ROWS, count=len(lines))
        return []
    turned = {one.sheet.title for one, there in parts if _surname_first(one, there)}
    found = (row(one, words, findings, surname_first=one.line.sheet in turned) for one in lines)
    return [one for one in found if one is not None]


def _surname_first(one: Headed, there: Places) -> bool:
    meant = one.meanings.get(there.get(Column.NAME, -1))
    return meant is not None and meant.surname_first
