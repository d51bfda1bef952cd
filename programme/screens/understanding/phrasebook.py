"""The words of one language, read from its file: classes of phrases, and the wishes in their order."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from itertools import chain

import yaml
from rapidfuzz import fuzz, process

from programme.ground.languages import Language
from programme.screens.commands import folded
from programme.screens.understanding.intents import Intent
from programme.screens.understanding.sentences import (
    Found,
    Phrase,
    Place,
    Sentence,
    between,
    starts_of,
    words_of,
)

LIKE, LIKE_SHORT = 84, 88
"""How alike a misspelt word must be to one of ours (rapidfuzz's ratio), and one of four letters."""
MISSPELT = 4
"""Letters a word must have to be read as a misspelt one."""


@dataclass(frozen=True)
class Wish:
    """``needs`` are the classes and signs that must be in the sentence; the Swedish file explains them."""

    intent: Intent
    needs: tuple[str, ...]

    @property
    def is_all_there_is(self) -> bool:
        return self.needs[0].startswith("=")


@dataclass(frozen=True)
class Phrasebook:
    """``common`` are the small words that mean nothing alone."""

    common: frozenset[str]
    classes: Mapping[str, tuple[Phrase, ...]]
    wishes: tuple[Wish, ...]

    def sentence(self, text: str) -> Sentence:
        """A capital letter inside a clause is a name's, so that one is not corrected."""
        written, starts = words_of(text), starts_of(text)
        plain = [word.casefold() for word in written]
        named = frozenset(
            at
            for at, word in enumerate(written)
            if at not in starts and word[0].isupper() and not self.knows(plain[at])
        )
        words = tuple(word if at in named else self.corrected(word) for at, word in enumerate(plain))
        shouted = frozenset(at for at in named if len(written[at]) > MISSPELT and written[at].isupper())
        found = self._found(words)
        return Sentence(text, written, words, found, self._asks(text, words, found, named), named - shouted)

    def knows(self, word: str) -> bool:
        return word in self._whole_words or word.startswith(self._stems)

    def has(self, word: str) -> bool:
        """Whether the word stands in the file, with or without its dots."""
        return word in self._whole_words or word in self._unaccented

    def corrected(self, word: str) -> str:
        """The word of ours that one without its dots or a misspelt one is most like; itself where none is.

        Dots are only added to what is no word of ours without them: *andra* is not *ändra*.
        """
        if self.knows(word) or not word.isalpha():
            return word
        if word in self._unaccented:
            return self._unaccented[word]
        stem = next((one for one in self._unaccented_stems if word.startswith(one)), None)
        if stem is not None:
            return self._unaccented_stems[stem] + word[len(stem) :]
        return self._spelt(word)

    def _spelt(self, word: str) -> str:
        if len(word) < MISSPELT:
            return word
        least = LIKE_SHORT if len(word) == MISSPELT else LIKE
        found = process.extractOne(word, self._correctable, scorer=fuzz.ratio, score_cutoff=least)
        return found[0] if found else word

    def _found(self, words: Phrase) -> Found:
        """Where each class's phrases stand; a small word may stand inside one (lägger *jag* in)."""
        found: defaultdict[str, list[Place]] = defaultdict(list)
        for at, word in enumerate(words):
            beginnings = (word, *(f"{word[:end]}*" for end in range(1, len(word) + 1)))
            for name, phrase in chain.from_iterable(self._begun_by.get(one, ()) for one in beginnings):
                if place := _follows(phrase, at, words, self._between):
                    found[name].append(place)
        return found

    def _asks(self, text: str, words: Phrase, found: Found, named: frozenset[int]) -> bool:
        starts = starts_of(text, commas=True)
        turned = any(
            place[0] in starts
            and (place[-1] + 1 in named or words[place[-1] + 1 : place[-1] + 2] in self._subjects)
            for place in found.get("verb_first", ())
        )
        asking = any(place[0] in starts for place in found.get("asking", ()))
        return "?" in text or asking or turned or bool(found.get("wondering"))

    @cached_property
    def _begun_by(self) -> Mapping[str, list[tuple[str, Phrase]]]:
        begun: defaultdict[str, list[tuple[str, Phrase]]] = defaultdict(list)
        for name, phrases in self.classes.items():
            for phrase in phrases:
                begun[phrase[0]].append((name, phrase))
        return begun

    @cached_property
    def _between(self) -> frozenset[str]:
        return frozenset(phrase[0] for phrase in self.classes["between"])

    @cached_property
    def _subjects(self) -> frozenset[Phrase]:
        return frozenset(self.classes["subject"])

    @cached_property
    def _whole_words(self) -> frozenset[str]:
        every = chain.from_iterable(chain.from_iterable(self.classes.values()))
        return frozenset(word for word in every if not word.endswith("*")) | self.common

    @cached_property
    def _stems(self) -> tuple[str, ...]:
        every = chain.from_iterable(chain.from_iterable(self.classes.values()))
        return tuple(sorted({word[:-1] for word in every if word.endswith("*")}))

    @cached_property
    def _unaccented(self) -> Mapping[str, str]:
        return {folded(word): word for word in sorted(self._whole_words)}

    @cached_property
    def _unaccented_stems(self) -> Mapping[str, str]:
        return {folded(stem): stem for stem in self._stems}

    @cached_property
    def _correctable(self) -> tuple[str, ...]:
        return tuple(one for one in sorted({*self._whole_words, *self._stems}) if len(one) >= MISSPELT)


def _follows(phrase: Phrase, at: int, words: Phrase, between: frozenset[str]) -> Place:
    found = [at]
    for part in phrase[1:]:
        after = found[-1] + 1
        if after + 1 < len(words) and words[after] in between and not _is(words[after], part):
            after += 1
        if after >= len(words) or not _is(words[after], part):
            return ()
        found.append(after)
    return tuple(found)


def _is(word: str, part: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part


@cache
def phrasebook(language: Language) -> Phrasebook:
    where = files("programme.screens.understanding") / "phrasebooks" / f"{language.value}.yaml"
    read = yaml.safe_load(where.read_text("utf-8"))
    wishes = (
        Wish(Intent(name), tuple(needs.split())) for one in read["wishes"] for name, needs in one.items()
    )
    return Phrasebook(
        frozenset(read["common"].casefold().split()),
        {name: tuple(_read(written)) for name, written in read["classes"].items()},
        tuple(wishes),
    )


def _read(written: str) -> Iterator[Phrase]:
    for phrase in str(written).casefold().split("|"):
        yield tuple(phrase.split())


SIGNED = frozenset({"mvh", "hälsningar", "regards", "vh"})
"""Words after which somebody only signs."""


def without_courtesies(said: Sentence, book: Phrasebook) -> Sentence:
    """Without greetings before and thanks after what she wants, and who signs."""
    courtesies = {phrase[0] for phrase in book.classes["polite"]} | {"hemmaplan"}
    first, last = 0, len(said.words)
    while first < last and said.words[first] in courtesies:
        first += 1
    signed = [at for at in range(first + 1, last) if said.words[at] in SIGNED]
    last = signed[0] if signed else last
    while last > first and said.words[last - 1] in courtesies:
        last -= 1
    whole = first >= last or (first, last) == (0, len(said.words))
    return said if whole else book.sentence(between(said.text, first, last))
