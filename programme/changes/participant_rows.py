"""A line of a list becomes somebody, or is told as what it lacks."""

from collections.abc import Iterator

from programme.changes import participant_cells as cells
from programme.changes import participant_titles as titles
from programme.changes.participant_findings import Findings
from programme.changes.participant_lines import Written
from programme.changes.participant_lists import (
    LONGEST,
    Column,
    Row,
    Words,
    cleaned,
    folded,
    hides,
    shown,
)
from programme.ground.languages import Language
from programme.ground.offers import Choice


def row(one: Written, words: Words, findings: Findings, *, surname_first: bool) -> Row | None:
    """None where it cannot be kept, or is not to be: that stands among the findings."""
    place = one.line.place
    if place in findings.amiss:  # what could not be read is not missing as well
        return None
    if folded(_name(one, surname_first=False)) in words.nobody:
        findings.leave(place, "list-left-vacant", name=shown(_name(one, surname_first=False)))
        return None
    name, email = _name(one, surname_first=surname_first), _email(one, words, findings)
    organisation = cleaned(one.says(Column.ORGANISATION))
    said = {
        Column.ORGANISATION: organisation,
        Column.CLUSTER: cleaned(one.says(Column.CLUSTER)),
        Column.NAME: name,
    }
    for key, facts in _amiss(said, email):
        findings.slip(place, key, **facts)
    language = _language(one, words, findings)
    if place in findings.amiss:
        return None
    roles = titles.roles(one.says(Column.ROLES), words, findings, at_home=bool(organisation))
    if roles is None:
        findings.leave(place, "list-left-role", name=shown(name), title=shown(one.says(Column.ROLES)))
        return None
    return Row(place[1], place[0], organisation, said[Column.CLUSTER], name, email, roles, language)


def _name(one: Written, *, surname_first: bool) -> str:
    whole = cells.name(one.says(Column.NAME), surname_first=surname_first)
    parts = cells.joined(one.says(Column.FIRST_NAME), one.says(Column.LAST_NAME))
    return whole or parts or cells.beside_address(one.says(Column.EMAIL))


def _email(one: Written, words: Words, findings: Findings) -> str:
    """The one that is right of several, as she answers."""
    found = cells.addresses(one.says(Column.EMAIL), words)
    if not found and cells.beside_address(one.says(Column.NAME)):
        found = cells.addresses(one.says(Column.NAME), words)
    if len(found) < 2:  # noqa: PLR2004  two to choose between
        return "".join(found)
    line = one.line
    choices = [Choice(str(at), email) for at, email in enumerate(found, 1)]
    said = findings.ask(
        f"email:{line.sheet}:{line.row}",
        "list-ask-email",
        choices=choices,
        proposed="1",
        row=str(line.row),
        name=shown(_name(one, surname_first=False)),
    )
    return found[int(said) - 1]


def _language(one: Written, words: Words, findings: Findings) -> Language | None:
    said = cleaned(one.says(Column.LANGUAGE))
    if not folded(said) or folded(said) in words.nothing:
        return None
    if folded(said) not in words.languages:
        findings.slip(one.line.place, "list-language-unknown", language=shown(said))
    return words.languages.get(folded(said))


def _amiss(said: dict[Column, str], email: str) -> Iterator[tuple[str, dict[str, str | int]]]:
    """Cells that are empty and must not be, that hide something, that are too long, that are no address."""
    if not said[Column.NAME]:
        yield "list-cell-missing", {"column": Column.NAME.value}
    for column, text in said.items():
        if hides(text):
            yield "list-cell-unseen", {"column": column.value}
        if len(text) > LONGEST:
            yield "list-cell-long", {"column": column.value, "most": LONGEST}
    if email and not cells.is_address(email):
        yield "list-email-amiss", {"email": shown(email)}
