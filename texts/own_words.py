"""Own words: what is said in the method's words is said in a programme's own, in the form it stands in."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import cast

from fluent.runtime.types import FluentType

from texts.lexicon import APART, ELSE, TERMS, WORDS, Word

Words = tuple[tuple[str, str, str], ...]
"""(term, one of it, the one we know); several, and those we know, stand under the term with ``MANY``."""
MANY = " many"
READ_BY_MACHINES = re.compile(r"-also$|^list-column|^list-sheet|^list-choose")
"""Texts that are told again to us: what stands in a sheet to be filled in is found by it."""
NEUTER = {
    "en": "ett", "den": "det", "någon": "något", "ingen": "inget", "er": "ert", "din": "ditt",
    "min": "mitt", "sin": "sitt", "vår": "vårt", "vilken": "vilket", "annan": "annat", "egen": "eget",
    "ny": "nytt", "gemensam": "gemensamt", "hel": "helt", "denna": "detta", "varannan": "vartannat",
    "all": "allt",
}  # fmt: skip
COMMON = {neuter: common for common, neuter in NEUTER.items()}
SEVERAL = re.compile(
    r"(?:(?<![\d,])(?!1 )\d[\d\s]*|\b(?:alla|några|flera|fler|många|era|deras|dessa|andra|inga|mina|dina"
    r"|tidigare|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)) $",
    re.IGNORECASE,
)
"""What stands before a word that is the same of one and of several, where several are meant."""


class Aside(FluentType):
    """The fact that stands in a place of its own, by number, while a text is said.

    So nobody's own words are taken for ours. Its mark is between two of Unicode's noncharacters, and Fluent
    chooses by it as by the string it is.
    """

    def __init__(self, said: str, at: int) -> None:
        self.said, self.mark = said, f"\ufdd0{at}\ufdd1"

    def format(self, locale: object) -> str:
        return self.mark

    def __eq__(self, other: object) -> bool:
        return self.said == other

    def __hash__(self) -> int:
        return hash(self.said)


@dataclass(frozen=True)
class OwnWords:
    """Somebody's own ``words``, in one ``language``."""

    language: str
    words: Words
    _own: dict[str, Word] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        said = {term: (a, the) for term, a, the in self.words}
        found = {}
        for term in TERMS:
            if term in said:
                a, the = said[term]
                some, those = said.get(term + MANY, (a, the))
                found[term] = Word(*(_bare(one, self.language) for one in (a, the, some, those)))
        object.__setattr__(self, "_own", found)

    def said(self, key: str, text: str, safe: Callable[[str], str]) -> str:
        """The text under ``key``, which holds no fact, in these words, each made ``safe`` to be said."""
        if READ_BY_MACHINES.search(key) or not self._own:
            return text
        apart = {term for term, begins in APART.items() if key.startswith(begins)}
        wanted = frozenset(self._own) - apart

        def replaced(found: re.Match[str]) -> str:
            return found[0] if found["else"] else self._instead(found, wanted, safe)

        return _pattern(self.language).sub(replaced, text)

    def _instead(self, found: re.Match[str], wanted: frozenset[str], safe: Callable[[str], str]) -> str:
        standard = found["word"]
        term, form = _forms(self.language)[standard.lower()]
        if term not in wanted:
            return found[0]
        before = found["before"] or ""
        form = _several(self.language, term, form, found.string[: found.start("word")])
        own = cast("str", getattr(self._own[term], form))
        if found["of"]:
            own += "" if self.language == "sv" and own[-1:] in "sxz" else found["of"]
        own = own[:1].upper() + own[1:] if standard[:1].isupper() and standard[1:2].islower() else own
        before = _agreeing(before, own, self.language, self._own[term], WORDS[self.language][term])
        return before + safe(own)


def _bare(word: str, language: str) -> str:
    """In one line; English has its article before it."""
    plain = " ".join(word.split())
    return re.sub(r"^(?:the|an?) ", "", plain) if language == "en" else plain


@cache
def _forms(language: str) -> Mapping[str, tuple[str, str]]:
    """A word as it stands → its term and form; of one, where it is the same of several."""
    found: dict[str, tuple[str, str]] = {}
    for term, word in WORDS[language].items():
        for form in Word._fields:
            found.setdefault(getattr(word, form).lower(), (term, form))
    return found


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """The longest first: a key person is no person."""
    forms = sorted(_forms(language), key=len, reverse=True)
    before = "|".join((*NEUTER, *COMMON)) if language == "sv" else "an?"
    genitive = "s" if language == "sv" else "(?!)"
    return re.compile(
        rf"(?P<else>{ELSE[language]})"
        rf"|(?P<before>\b(?:(?:{before}) ){{1,2}})?"
        rf"(?<![\w-])(?P<word>{'|'.join(map(re.escape, forms))})(?P<of>{genitive})?(?![\w-])",
        re.IGNORECASE,
    )


def _several(language: str, term: str, form: str, before: str) -> str:
    """The form that is meant, where one of it and several are the same word."""
    word = WORDS[language][term]
    if form == "a" and word.a == word.some and SEVERAL.search(before):
        return "some"
    return form


def _agreeing(before: str, own: str, language: str, word: Word, standard: Word) -> str:
    """What stands before it as it goes with it: en träff, ett möte; a meeting, an event."""
    if not before:
        return before
    if language == "en":
        article = "an" if own[:1].lower() in "aeiou" else "a"
        return (article.capitalize() if before[:1].isupper() else article) + " "
    now, was = word.the.endswith("t"), standard.the.endswith("t")
    if now == was:
        return before
    known = NEUTER if now else COMMON
    other = " ".join(known.get(one.lower(), one) for one in before.split())
    return (other[:1].upper() + other[1:] if before[:1].isupper() else other) + " "
