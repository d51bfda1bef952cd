"""Which wishes of a phrasebook a sentence fits."""

from collections.abc import Callable, Iterator, Mapping
from itertools import chain

from programme.screens.understanding.phrasebook import Phrasebook, Wish
from programme.screens.understanding.sentences import MEDIUM, SHORT, Sentence


def fitting(said: Sentence, book: Phrasebook) -> Iterator[tuple[Wish, set[int]]]:
    """In the file's order, with the places of the words that make them fit."""
    for wish in book.wishes:
        used = _fits(wish, said, book)
        if used is not None:
            yield wish, used


def _fits(wish: Wish, said: Sentence, book: Phrasebook) -> set[int] | None:
    used: set[int] = set()
    for need in wish.needs:
        found = _meets(need, said, book)
        if found is None:
            return None
        used |= found
    return used


_SEEN: Mapping[str, Callable[[Sentence], bool]] = {
    "?": lambda said: said.questioned,
    "~": lambda said: len(said.words) <= SHORT,
    "~~": lambda said: len(said.words) <= MEDIUM,
    "count": lambda said: said.counted,
    "number": lambda said: said.numbered,
    "dated": lambda said: said.dated,
    "named": lambda said: bool(said.named),
}
"""What is seen at the sentence as a whole."""


def _meets(need: str, said: Sentence, book: Phrasebook) -> set[int] | None:
    if need.startswith("!"):
        return set() if _meets(need[1:], said, book) is None else None
    if "/" in need:
        return next((met for one in need.split("/") if (met := _meets(one, said, book)) is not None), None)
    if need in _SEEN:
        return set() if _SEEN[need](said) else None
    match need[0], need[1:]:
        case ":", name:
            return _places(place for place in said.found.get(name, ()) if place[0] == 0)
        case "=", name:
            return _only(name, said)
        case "^", name:
            return _begun_by_a_name(name, said, book)
    return _places(said.found.get(need, ()))


def _places(found: Iterator[tuple[int, ...]] | list[tuple[int, ...]] | tuple[()]) -> set[int] | None:
    return set(chain.from_iterable(found)) or None


def _only(name: str, said: Sentence) -> set[int] | None:
    found = _places(said.found.get(name, ()))
    beside = chain.from_iterable(said.found.get(one, ()) for one in (name, f"{name}_more", "polite"))
    return found if set(chain.from_iterable(beside)) == set(range(len(said.words))) else None


def _begun_by_a_name(name: str, said: Sentence, book: Phrasebook) -> set[int] | None:
    """Somebody unknown, with a capital letter, and then the class."""
    if not said.words or book.knows(said.words[0]) or not said.written[0][0].isupper():
        return None
    return _places(place for place in said.found.get(name, ()) if place[0] in {1, 2})
