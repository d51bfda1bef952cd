"""What somebody means by her own words: rules read from a file a language, and no guess where none fits."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from importlib.resources import files
from itertools import chain

import yaml
from rapidfuzz import fuzz, process

from programme.ground.languages import Language


class Intent(StrEnum):
    """What can be wished or asked for in plain words; ``none`` may be a reflection."""

    NEXT = "next"
    MEETING = "meeting"
    PLACE = "place"
    AGENDA = "agenda"
    DONE = "done"
    LATER = "later"
    NEW_DATE = "new_date"
    NOT_MINE = "not_mine"
    HANDOVER = "handover"
    AWAY = "away"
    QUIET = "quiet"
    WHO_ANSWERS = "who_answers"
    FACILITATOR = "facilitator"
    CLUSTER = "cluster"
    STANDING = "standing"
    OTHERS = "others"
    MATERIAL = "material"
    REFLECTIONS = "reflections"
    READERS = "readers"
    TEST = "test"
    VALUES = "values"
    IDEA = "idea"
    EXPORT = "export"
    LANGUAGE = "language"
    TERM = "term"
    HELP = "help"
    GREETING = "greeting"
    THANKS = "thanks"
    ERASE = "erase"
    FACILITATOR_MESSAGE = "facilitator_message"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Understood:
    """``about`` is what is left of her words: the thing that is done, the days, the organisation."""

    intent: Intent
    about: str = ""


SHORT = 7
"""Words of a sentence that says one thing only."""
LONGEST = 40
"""Words beyond which somebody tells something, whatever words are in it."""
LIKE, LIKE_SHORT = 84, 88
"""How alike a misspelt word must be to one of ours (rapidfuzz's ratio), and one of four letters."""
MISSPELT = 4
"""Letters a word must have to be read as a misspelt one."""
SIGNED = frozenset({"mvh", "hälsningar", "halsningar", "regards", "vh"})
"""Words after which somebody only signs."""
_WORD = re.compile(r":[\w+-]+:|\+1|[^\W_]+(?:[-'][^\W_]+)*|[\U0001f300-\U0001faff\u2600-\u27bf]|%")
_COUNT = re.compile(r"\b\d+\s*(?:av|of|out of|/)\s*\d+\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d")
_TYPED = re.compile(r"^\s*/?hemmaplan\b[\s:,]*(?=\S)", re.IGNORECASE)
_QUOTES = str.maketrans({"’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"'})
_PLEASED = frozenset("👍👌🙏😀😊🙂👏❤✅🎉")
_PLEASED_NAMES = frozenset(
    ("thumbsup", "+1", "ok_hand", "pray", "clap", "smile", "heart", "tada", "slightly_smiling_face")
)

Phrase = tuple[str, ...]


def folded(word: str) -> str:
    """Without case and accents."""
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


@dataclass(frozen=True)
class Sentence:
    """What was written, as words: as they stood, and folded and corrected."""

    written: tuple[str, ...]
    words: tuple[str, ...]
    questioned: bool
    text: str

    @cached_property
    def named(self) -> frozenset[int]:
        """Where somebody's or something's name may stand: a capital letter inside the sentence."""
        return frozenset(
            at for at, word in enumerate(self.written) if at and word[0].isupper() and not word.isupper()
        )


@dataclass(frozen=True)
class Wish:
    intent: Intent
    needs: tuple[str, ...]


@dataclass(frozen=True)
class Phrases:
    """One language: classes of phrases, and the wishes in the order in which they are tried."""

    common: frozenset[str]
    classes: Mapping[str, tuple[Phrase, ...]]
    wishes: tuple[Wish, ...]

    @cached_property
    def whole_words(self) -> frozenset[str]:
        every = chain.from_iterable(chain.from_iterable(self.classes.values()))
        return frozenset(word for word in every if not word.endswith("*")) | self.common

    @cached_property
    def stems(self) -> tuple[str, ...]:
        every = chain.from_iterable(chain.from_iterable(self.classes.values()))
        return tuple(sorted({word[:-1] for word in every if word.endswith("*")}))

    def corrected(self, word: str) -> str:
        """The word of ours that a misspelt one is most like; itself where none is."""
        if (
            len(word) < MISSPELT
            or word in self.whole_words
            or word.startswith(self.stems)
            or not word.isalpha()
        ):
            return word
        least = LIKE_SHORT if len(word) == MISSPELT else LIKE
        known = [one for one in (*self.whole_words, *self.stems) if len(one) >= MISSPELT]
        found = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=least)
        return found[0] if found else word

    def places(self, name: str, said: Sentence) -> Iterator[range]:
        for phrase in self.classes[name]:
            for at in range(len(said.words) - len(phrase) + 1):
                if all(_is(said.words[at + more], part) for more, part in enumerate(phrase)):
                    yield range(at, at + len(phrase))


def understand(text: str, language: Language) -> Understood:
    """What the words mean, read in the language they are written in, whichever she reads."""
    plain = _TYPED.sub("", unicodedata.normalize("NFC", text).translate(_QUOTES)).strip()
    if _is_pleased(plain):
        return Understood(Intent.THANKS)
    told = _language_of(plain, language)
    phrases = _phrases(told)
    whole = _sentence(plain, phrases)
    if len(whole.words) > LONGEST:
        return Understood(Intent.NONE)
    for said in (_without_courtesies(whole, phrases), whole):
        for wish in phrases.wishes:
            used = _fits(wish, said, phrases)
            if used is not None:
                return Understood(wish.intent, _about(said, used, phrases))
    return Understood(Intent.NONE)


def _is_pleased(text: str) -> bool:
    names = re.findall(r":([\w+-]+):", text)
    rest = re.sub(r":[\w+-]+:|[\s\ufe0f\U0001f3fb-\U0001f3ff!.]", "", text)
    signs = set(rest)
    return bool(names or signs) and signs <= _PLEASED and all(name in _PLEASED_NAMES for name in names)


def _language_of(text: str, language: Language) -> Language:
    """The one with most of its small words in the text; hers where neither has more."""
    words = {folded(word) for word in _WORD.findall(text)}
    found = {one: len(words & _phrases(one).whole_words) for one in Language}
    best = max(found.values())
    return language if found[language] == best else next(one for one in Language if found[one] == best)


def _sentence(text: str, phrases: Phrases) -> Sentence:
    written = tuple(_WORD.findall(text))
    return _said(written, tuple(phrases.corrected(folded(word)) for word in written), text, phrases)


def _said(written: tuple[str, ...], words: tuple[str, ...], text: str, phrases: Phrases) -> Sentence:
    return Sentence(written, words, "?" in text or _begins(words, phrases.classes["asking"]), text)


def _without_courtesies(said: Sentence, phrases: Phrases) -> Sentence:
    """Greetings before and thanks after what she wants, and the name of who is greeted."""
    courtesies = {phrase[0] for phrase in phrases.classes["polite"]} | {"hemmaplan"}
    first, last = 0, len(said.words)
    while first < last and said.words[first] in courtesies:
        first += 1
    signed = [at for at in range(first + 1, last) if said.words[at] in SIGNED]
    last = signed[0] if signed else last
    while last > first and said.words[last - 1] in courtesies:
        last -= 1
    return _said(said.written[first:last], said.words[first:last], said.text, phrases)


def _begins(words: tuple[str, ...], among: tuple[Phrase, ...]) -> bool:
    return any(len(words) >= len(one) and all(map(_is, words, one)) for one in among)


def _is(word: str, part: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part


def _fits(wish: Wish, said: Sentence, phrases: Phrases) -> set[int] | None:
    """The places of the words that make it fit; None where it does not."""
    used: set[int] = set()
    for need in wish.needs:
        found = _meets(need, said, phrases)
        if found is None:
            return None
        used |= found
    return used


_SEEN: Mapping[str, Callable[[Sentence], bool]] = {
    "count": lambda said: _COUNT.search(said.text) is not None,
    "number": lambda said: _NUMBER.search(said.text) is not None,
    "named": lambda said: bool(said.named),
}
"""What is seen at the sentence as a whole."""


def _meets(need: str, said: Sentence, phrases: Phrases) -> set[int] | None:
    match need[0], need[1:]:
        case "?", "":
            return set() if said.questioned else None
        case "~", "":
            return set() if len(said.words) <= SHORT else None
        case "!", other:
            return set() if _meets(other, said, phrases) is None else None
        case ":", name:
            first = [place for place in phrases.places(name, said) if place.start == 0]
            return set(chain.from_iterable(first)) if first else None
        case "=", name:
            return _only(name, said, phrases)
    if need in _SEEN:
        return set() if _SEEN[need](said) else None
    found = set(chain.from_iterable(phrases.places(need, said)))
    return found or None


def _only(name: str, said: Sentence, phrases: Phrases) -> set[int] | None:
    found = set(chain.from_iterable(phrases.places(name, said)))
    more = f"{name}_more"
    beside = set(chain.from_iterable(phrases.places(more, said))) if more in phrases.classes else set()
    polite = set(chain.from_iterable(phrases.places("polite", said)))
    return found if found and found | beside | polite == set(range(len(said.words))) else None


def _about(said: Sentence, used: set[int], phrases: Phrases) -> str:
    """The words that made no wish, without small ones at their ends."""
    left = [at for at in range(len(said.words)) if at not in used]
    while left and said.words[left[0]] in phrases.common and left[0] not in said.named:
        left.pop(0)
    while left and said.words[left[-1]] in phrases.common and left[-1] not in said.named:
        left.pop()
    return " ".join(said.written[at] for at in left)


@cache
def _phrases(language: Language) -> Phrases:
    read = yaml.safe_load(
        (files("programme.screens") / "phrases" / f"{language.value}.yaml").read_text("utf-8")
    )
    return Phrases(
        frozenset(folded(word) for word in read["common"].split()),
        {name: tuple(_read(written)) for name, written in read["classes"].items()},
        tuple(
            Wish(Intent(name), tuple(needs.split())) for one in read["wishes"] for name, needs in one.items()
        ),
    )


def _read(written: str) -> Iterator[Phrase]:
    for phrase in str(written).split("|"):
        yield tuple(folded(word) for word in phrase.split())
