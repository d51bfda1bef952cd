"""What stands in one cell of a list: a name, an address, a role, however it is written."""

import re
from collections.abc import Iterator

from programme.changes.participant_lists import Words, cleaned, folded

LONGEST_ADDRESS = 254
"""RFC 5321, 4.5.3.1.3, without the angle brackets."""
WORDS_OF_A_NAME = 4
"""On each side of a comma, at most."""

_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"\\]+@[^\s@<>()\[\],;:\"\\.]+(\.[^\s@<>()\[\],;:\"\\.]+)+")
_APART = re.compile(r"[\s,;|/]+")
_NAMED = re.compile(r"^\s*[\"'“”]?([^<>\"“”@]*?)[\"'“”]?\s*<([^<>]*)>\s*[.,;]?\s*$")
_FRINGE = "<>()[]\"'“”’.,;:"


def is_address(text: str) -> bool:
    return len(text) <= LONGEST_ADDRESS and _ADDRESS.fullmatch(text) is not None


def addresses(text: str, words: Words) -> tuple[str, ...]:
    """The addresses in a cell, each once, in small letters; none where it says that there is none.

    What is no address comes back as it is.
    """
    said = cleaned(text)
    if not said or not folded(said) or folded(said) in words.nothing:
        return ()
    found = [_bare(part) for part in _APART.split(said) if "@" in part]
    torn = any(_is_torn(word) for word in said.split())
    return tuple(dict.fromkeys(found)) if found and not torn and all(map(is_address, found)) else (said,)


def _is_torn(word: str) -> bool:
    """Whether a comma stands in an address where a full stop should, as in maria,lind@norrby.example."""
    parts = [part for part in word.split(",") if part.strip(_FRINGE)]
    return any("@" in part for part in parts) and not all("@" in part for part in parts)


def _bare(text: str) -> str:
    """Without mailto:, brackets and the full stop of a sentence."""
    inside = text.strip(_FRINGE)
    if "<" in inside:
        inside = inside.rpartition("<")[2]
    if inside.lower().startswith("mailto:"):
        inside = inside[len("mailto:") :].partition("?")[0]
    return inside.strip(_FRINGE).lower()


def beside_address(text: str) -> str:
    """The name in Maria Lind <maria@norrby.example>; empty where there is none."""
    found = _NAMED.fullmatch(cleaned(text))
    return cleaned(found[1]) if found else ""


def name(text: str, *, surname_first: bool = False) -> str:
    """Maria Lind, also from Lind, Maria; with ``surname_first`` from Lind Maria."""
    said = beside_address(text) or cleaned(text)
    last, comma, first = (part.strip() for part in said.partition(","))
    if comma and _is_part(last) and _is_part(first):
        return f"{first} {last}"
    two = said.split()
    if surname_first and len(two) == 2:  # noqa: PLR2004  a first name and a last
        return f"{two[1]} {two[0]}"
    return said


def called(text: str) -> str:
    """A name as it is compared, however it is written."""
    return name(text).casefold()


def _is_part(text: str) -> bool:
    return (
        bool(text) and "," not in text and not re.search(r"\d", text) and len(text.split()) <= WORDS_OF_A_NAME
    )


def joined(first: str, last: str) -> str:
    """A name out of its two columns; the last name is not said twice."""
    said, behind = cleaned(first), cleaned(last)
    return (
        said if behind and said.casefold().endswith(f" {behind.casefold()}") else f"{said} {behind}".strip()
    )


def parts_of_roles(text: str, words: Words) -> Iterator[str]:
    """The roles or titles in a cell: Chef/processledare are two, Strateg för vård och omsorg is one."""
    said = cleaned(text)
    if folded(said) in words.roles:
        yield said
        return
    said = cleaned(text.replace("\n", ";"))
    loose = [cleaned(part) for part in re.split(r"[/,;+&|]|\s(?:och|and|samt)\s", said) if cleaned(part)]
    if loose and all(folded(part) in words.roles for part in loose):
        yield from loose
        return
    yield from (cleaned(part) for part in re.split(r"[/;+|]", said) if cleaned(part))
