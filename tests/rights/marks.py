"""Who may come to see which mark: the promise of the table, said of every text there is in the town."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from programme.people.rights import Right, Tie
from programme.people.visibility import READS, SEES, MayRead
from programme.programmes.template import Template
from tests.rights.kinds import KINDS, Kind
from tests.rights.town import AT, LEVELS, mark

Sees = Callable[[Kind], bool]
OWN, INVITED = frozenset({Tie.OWN}), frozenset({Tie.INVITED})
NONE: frozenset[Tie] = frozenset()
GUEST_OF = {MayRead.ORGANISATION: "invited to one improvement", MayRead.CLUSTER: "invited to another"}
WENT = {"who left", "who was removed"}
"""They keep their own words, and with them the names of where they wrote them."""
EKEBY = {kind for kind, (home, _) in AT.items() if home == "Ekeby"}
THERE = {"other programme", "facilitator of another programme"}
ABROAD = {"other workspace", "facilitator of another workspace"}


def invited_to(kind: Kind, level: MayRead) -> frozenset[Tie]:
    return INVITED if GUEST_OF.get(level) == kind.name else NONE


def by(right: Right, *, own: str = "") -> Sees:
    return lambda kind: kind.may(right, ties=OWN if kind.name == own else NONE)


def _tried(level: MayRead) -> Sees:
    return lambda kind: kind.may(SEES[level], ties=invited_to(kind, level))


def _one_of(some: set[str]) -> Sees:
    return lambda kind: kind.name in some


def _part(kind: Kind) -> bool:
    return kind.may(Right.SEE_NAMES)


def _part_or_invited(kind: Kind) -> bool:
    return kind.may(Right.SEE_NAMES, ties=INVITED if kind.invited else NONE)


def _each() -> Iterator[tuple[str, Sees]]:
    writers = {"key person": "", "who left": " left", "who was removed": " removed"}
    for writer, of in writers.items():
        yield from ((mark(f"{level}{of}"), by(READS[level], own=writer)) for level in MayRead)
    for level in LEVELS:
        parts = ("improvement", "idé", "fynd", "test", "sett", "mått", "not", "åtgärd")
        yield from ((mark(f"{part} {level}"), _tried(level)) for part in parts)
    opened = {
        "closed": Right.SEE_LEVELS,
        "cluster": Right.SEE_LEVELS_OF_CLUSTER,
        "facilitator": Right.SEE_LEVELS_AS_FACILITATOR,
    }
    for name, right in opened.items():
        yield from ((mark(f"{part} {name}"), by(right)) for part in ("kommentar", "med", "behov"))
    yield mark("mandat"), by(Right.FOLLOW)
    yield mark("underlag"), by(Right.OPEN_MATERIAL)
    yield mark("fråga"), lambda kind: kind.may(Right.SEE_QUESTION) or kind.name in EKEBY
    yield mark("knuff"), lambda kind: kind.may(Right.DECIDE) or kind.name == "key person"
    yield mark("anteckning"), by(Right.READ_NOTES)
    yield from ((mark(what), by(Right.APPROVE_REPORT)) for what in ("rapportdel", "citat"))
    yield mark("utskick"), by(Right.LEAD)
    yield mark("provrundan"), lambda kind: kind.seat or kind.name in WENT
    for name in ("norrby", "grupp norrby"):
        yield mark(name), lambda kind: _part_or_invited(kind) or kind.name in WENT
    yield from ((mark(name), _part) for name in ("ekeby", "strandvik", "grupp strandvik"))
    for name in ("annanrunda", "annanort", "annanort grupp"):
        yield mark(name), _one_of(THERE)
    for name in ("utlandsrunda", "utlandsort", "utlandsort grupp"):
        yield mark(name), _one_of(ABROAD)
    yield mark("väntar"), _part_or_invited
    yield mark("konto"), _one_of(set())
    yield from ((mark(name), _named(name)) for name in KINDS)


def _named(name: str) -> Sees:
    """She herself, and those who may know of her; a colleague of old knows those she asks for nothing."""
    home = AT[name][0] if name in AT else ""
    if name in THERE | ABROAD:
        return lambda kind: kind.name in (THERE if name in THERE else ABROAD)
    if name in {"guest", "outsider"}:
        return lambda kind: kind.name == name
    if home == "Norrby" or name == "facilitator" or "invited" in name:
        return lambda kind: kind.name == name or _part_or_invited(kind)
    return lambda kind: kind.name == name or _part(kind)


MARKS: Mapping[str, Sees] = dict(_each())


def words_in(value: Any) -> Iterator[str]:
    """Every text in what a question answers, but for a person's address, which has a test of its own."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, one in value.items():
            yield from words_in(key)
            yield from words_in(one)
    elif isinstance(value, tuple | list | set | frozenset):
        for one in value:
            yield from words_in(one)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in {"email", "slack_id"}:
                yield from words_in(getattr(value, field.name))
    elif hasattr(type(value), "model_fields") and not isinstance(value, Template):
        yield from words_in(value.model_dump())


def leaks(kind: Kind, answer: Any) -> list[str]:
    """The marks in an answer that are not hers to see."""
    said = "\n".join(words_in(answer))
    return [one for one, sees in MARKS.items() if one in said and not sees(kind)]
