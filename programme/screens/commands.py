"""What somebody writes after /hemmaplan, forgivingly read, and which of her things the words may mean."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum

from programme.ground.languages import Language
from programme.preparations.preparations import Owed

PUNCTUATION = ".,:;!?\"'”’"
LIKE = 0.65
"""How alike an unknown word must be to one of ours to be offered it."""
MISSPELT = 0.8
STEM = 3
"""Letters of a word to which an ending may be added."""
FILLERS = frozenset({"med", "den", "det", "om", "with", "the", "about"})


class Command(StrEnum):
    """What can be asked for: few enough to remember."""

    NEXT = "next"
    DONE = "done"
    REFLECT = "reflect"
    IDEA = "idea"
    CALENDAR = "calendar"
    MEETING = "meeting"  # with a code from the screen: how it was
    MINE = "mine"  # what she has written, also after she has left
    EXPORT = "export"
    PAPERS = "papers"  # reports and accounts to fetch
    CIRCULAR = "circular"  # for facilitators
    STATUS = "status"  # for facilitators
    HAND_OVER = "hand_over"
    OWN_DATA = "own_data"
    ERASE = "erase"
    PRIVACY = "privacy"
    LANGUAGE = "language"
    HELP = "help"


SHOWN = {
    Language.SV: {
        "nästa": Command.NEXT,
        "klart": Command.DONE,
        "reflektera": Command.REFLECT,
        "idé": Command.IDEA,
        "träff": Command.MEETING,
        "kalender": Command.CALENDAR,
        "mina": Command.MINE,
        "export": Command.EXPORT,
        "rapporter": Command.PAPERS,
        "utskick": Command.CIRCULAR,
        "status": Command.STATUS,
        "lämna": Command.HAND_OVER,
        "uppgifter": Command.OWN_DATA,
        "radera": Command.ERASE,
        "integritet": Command.PRIVACY,
        "språk": Command.LANGUAGE,
        "hjälp": Command.HELP,
    },
    Language.EN: {
        "next": Command.NEXT,
        "done": Command.DONE,
        "reflect": Command.REFLECT,
        "idea": Command.IDEA,
        "meeting": Command.MEETING,
        "calendar": Command.CALENDAR,
        "mine": Command.MINE,
        "export": Command.EXPORT,
        "reports": Command.PAPERS,
        "message": Command.CIRCULAR,
        "status": Command.STATUS,
        "handover": Command.HAND_OVER,
        "data": Command.OWN_DATA,
        "erase": Command.ERASE,
        "privacy": Command.PRIVACY,
        "language": Command.LANGUAGE,
        "help": Command.HELP,
    },
}
"""The words we tell people of; everybody may use both languages'."""
ALSO = {
    "klar": Command.DONE,
    "reflektion": Command.REFLECT,
    "reflection": Command.REFLECT,
    "exportera": Command.EXPORT,
    "rapport": Command.PAPERS,
    "report": Command.PAPERS,
    "överlämna": Command.HAND_OVER,
    "my": Command.MINE,
    "gdpr": Command.PRIVACY,
}
TOGETHER = {
    "mina uppgifter": Command.OWN_DATA,
    "my data": Command.OWN_DATA,
    "lämna över": Command.HAND_OVER,
    "hand over": Command.HAND_OVER,
}
"""Two words that are one command together, whatever the first of them is alone."""


@dataclass(frozen=True, slots=True)
class Asked:
    """``command`` is None for a word that is none of ours, kept in ``word``; ``meant`` is one like it."""

    command: Command | None
    words: str = ""
    word: str = ""
    meant: str | None = None


def folded(text: str) -> str:
    """Without case, diacritics, outer spaces and punctuation."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return (
        "".join(part for part in parts if not unicodedata.combining(part)).strip().strip(PUNCTUATION).strip()
    )


KNOWN = {folded(word): command for words in (*SHOWN.values(), ALSO) for word, command in words.items()}
PAIRS = {folded(words): command for words, command in TOGETHER.items()}


def parse(text: str, language: Language) -> Asked:
    """Nothing written asks for what is next; what follows the word is kept as it was typed."""
    first, _, words = text.strip().partition(" ")
    if not folded(first):
        return Asked(Command.NEXT)
    together = PAIRS.get(" ".join(folded(part) for part in text.split()))
    if together is not None:
        return Asked(together)
    command = KNOWN.get(folded(first))
    if command is not None:
        return Asked(command, words.strip())
    like = get_close_matches(folded(first), KNOWN, n=1, cutoff=LIKE)
    return Asked(None, words.strip(), first, shown(KNOWN[like[0]], language) if like else None)


def shown(command: Command, language: Language) -> str:
    """The word for it in a language."""
    return next(word for word, meant in SHOWN[language].items() if meant is command)


@dataclass(frozen=True, slots=True)
class Meant:
    """``surely`` is what all the words fit; ``maybe`` what some of them fit best."""

    surely: tuple[Owed, ...] = ()
    maybe: tuple[Owed, ...] = ()


def meant_by(words: str, among: Iterable[Owed]) -> Meant:
    """Which of some things somebody means, by words of their titles in either language.

    A word may be cut short, inflected or slightly misspelt; a whole title means that one alone.
    """
    some = tuple(among)
    exact = tuple(
        one for one in some if folded(words) in {folded(one.item.title.sv), folded(one.item.title.en)}
    )
    if exact:
        return Meant(exact, exact)
    said = [word for word in _words(words) if word not in FILLERS]
    hits = [max(_hits(said, one.item.title.sv), _hits(said, one.item.title.en)) for one in some]
    most = max(hits, default=0)
    best = tuple(one for one, hit in zip(some, hits, strict=True) if hit == most and most > 0)
    return Meant(best if most == len(said) else (), best)


def titles_meant(words: str, titles: Sequence[str]) -> list[int]:
    """The places of the titles that most of the words fit; none where none fits."""
    said = [word for word in _words(words) if word not in FILLERS]
    hits = [_hits(said, title) for title in titles]
    most = max(hits, default=0)
    return [at for at, hit in enumerate(hits) if hit == most and most > 0]


def _hits(said: Iterable[str], title: str) -> int:
    written = _words(title)
    return sum(any(_fits(word, other) for other in written) for word in said)


def _words(text: str) -> list[str]:
    return [word for word in (folded(part) for part in text.split()) if word]


def _fits(word: str, title_word: str) -> bool:
    if word.isdigit() or title_word.isdigit():
        return word == title_word
    inflected = len(title_word) >= STEM and word.startswith(title_word)
    misspelt = bool(get_close_matches(word, [title_word], cutoff=MISSPELT))
    return title_word.startswith(word) or inflected or misspelt
