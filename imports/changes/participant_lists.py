"""Participant lists as they come in: the words people write, and what is offered of a list in them."""

from collections.abc import Iterator, Sequence
from functools import cache

from imports.ground.tables import sheets as sheets_in
from programme.changes.participant_lists import OURS, Column, Known, Reading, Row, Words, folded
from programme.changes.participant_reading import read as read_with
from programme.ground.languages import Language
from programme.ground.offers import Answers, Offer
from programme.ground.roles import Role
from programme.ground.tables import Sheet
from texts import Texts, texts_in

BESIDES = ("example", "explained")
"""The sheets of the file to fill in that nobody is added from."""


def offer(sheets: Sequence[Sheet], answers: Answers | None = None, known: Known | None = None) -> Offer[Row]:
    """What a list is read as, with what has been answered, in a programme that is ``known`` or in none."""
    return read(sheets, answers, known).offer


def read(sheets: Sequence[Sheet], answers: Answers | None = None, known: Known | None = None) -> Reading:
    """The same, with the rows as they were given. Takes a second: run it off the event loop."""
    return read_with(sheets, vocabulary(), known or Known(), answers or {})


def read_file(content: bytes, name: str, answers: Answers, known: Known) -> Reading:
    """A list as a file; to be read apart. Raises Refusal for what cannot be read."""
    return read(sheets_in(content, name=name), answers, known)


@cache
def vocabulary() -> Words:
    """Every word we know for what a list says, in both languages at once."""
    return Words(
        headings=(_ours() | _said("also"), _said("second"), _said("third")),
        beside=frozenset(_all("list-heading-beside")),
        roles={folded(role): role for role in Role} | dict(_roles()),
        titles=tuple(sorted(_titles(), key=lambda one: -len(one[0]))),
        languages={folded(language): language for language in Language} | dict(_languages()),
        nothing=frozenset(map(folded, _all("list-nothing-also"))),
        nobody=frozenset(map(folded, (*_all("list-nobody-also"), *_all("list-nothing-also")))),
        left=frozenset(map(folded, _all("list-left-also"))),
        totals=frozenset(map(folded, _all("list-total-also"))),
        ours=frozenset(folded(texts(f"list-sheet-{name}")) for texts in _tongues() for name in BESIDES),
    )


def _tongues() -> list[Texts]:
    return [texts_in(language) for language in Language]


def _listed(text: str) -> Iterator[str]:
    return (word.strip() for word in text.split(",") if word.strip())


def _all(key: str) -> Iterator[str]:
    for texts in _tongues():
        yield from _listed(texts(key))


def _ours() -> dict[str, Column]:
    return {
        folded(texts("list-column", column=column.value)): column for texts in _tongues() for column in Column
    } | {folded(column): column for column in OURS}


def _said(how: str) -> dict[str, Column]:
    return {
        folded(word): column
        for texts in _tongues()
        for column in Column
        for word in _listed(texts(f"list-column-{how}", column=column.value))
    }


def _roles() -> Iterator[tuple[str, Role]]:
    for texts in _tongues():
        for role in Role:
            yield folded(texts("member-role", role=role.value)), role
            for word in _listed(texts("list-role-also", role=role.value)):
                yield folded(word), role


def _titles() -> Iterator[tuple[str, Role]]:
    for texts in _tongues():
        for role in Role:
            for word in _listed(texts("list-title-also", role=role.value)):
                yield folded(word), role


def _languages() -> Iterator[tuple[str, Language]]:
    for texts in _tongues():
        for one in Language:
            yield folded(texts("list-language", language=one.value)), one
            for word in _listed(texts("list-language-also", language=one.value)):
                yield folded(word), one
