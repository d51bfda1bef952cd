"""What people have been heard to write, counted: which words, pairs and classes of words go with which wish.

A sentence that was never heard is weighed by them and by the wishes whose rules it fits. The counts are those
of the file of sentences and of nothing else: what is understood wrongly is mended by one more line in it.
"""

import csv
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

from programme.ground.languages import Language
from programme.screens.understanding.intents import Intent
from programme.screens.understanding.phrasebook import Phrasebook, phrasebook, without_courtesies
from programme.screens.understanding.sentences import MEDIUM, SHORT, Sentence, plain
from programme.screens.understanding.wishes import fitting

WORD, CLASS, FITS, FITS_FIRST, COMMON = 1.0, 0.5, 1.0, 2.0, 0.3
"""How heavy a word, a class, a rule, the first rule that fits, and how common an intent is."""
SOME = 1.0
"""So many sentences of the ordinary are added to each intent's, that a rare word does not decide alone."""
NO_CLASSES = frozenset({"between", "subject", "verb_first", "asking"})
STEM = 5

Marks = Mapping[str, float]
"""What is seen at a sentence, and how heavy it is."""


@dataclass(frozen=True, slots=True)
class Row:
    language: Language
    sentence: str
    intent: Intent


@dataclass(frozen=True)
class Heard:
    """One language's: in how many sentences of an intent each mark was seen."""

    sentences: Counter[Intent]
    marks: Mapping[Intent, Counter[str]]
    all_marks: Counter[str]

    def meant(self, marks: Marks, *, surely: float = 0.0) -> Intent:
        """The intent whose sentences the marks go with best (a sum of logarithms of how much oftener).

        None's, unless one goes ``surely`` so much better than that.
        """
        fits = {intent: self._fit(intent, marks) for intent in self.sentences}
        fits[Intent.NONE] += surely
        return max(fits, key=fits.__getitem__)

    def _fit(self, intent: Intent, marks: Marks) -> float:
        count, seen = self.sentences[intent], self.marks[intent]
        every = self.sentences.total()
        fit = COMMON * math.log(count)
        for mark, weight in marks.items():
            if often := self.all_marks[mark] / every:
                fit += weight * math.log((seen[mark] + SOME * often) / (count + SOME) / often)
        return fit


def marks_of(said: Sentence, book: Phrasebook) -> Marks:
    """Words, pairs of words, how longer ones begin, how the sentence does, its length, whether it asks; the
    classes in it; the wishes it fits.
    """
    wishes = [wish.intent for wish, _ in fitting(said, book)]
    first = wishes[0] if wishes else Intent.NONE
    return {
        **dict.fromkeys(_words(said), WORD),
        **{f"class {name}": CLASS for name in said.found.keys() - NO_CLASSES},
        **{f"fits {intent}": FITS for intent in wishes},
        f"first {first}": FITS_FIRST,
    }


def _words(said: Sentence) -> Iterator[str]:
    words = [_mark(said, at) for at in range(len(said.words))]
    yield from words
    yield from (f"{one} {other}" for one, other in pairwise(words))
    yield from (f"{word[:STEM]}*" for word in words if len(word) > STEM)
    yield from (f"^{word}" for word in words[:1])
    yield "length " + ("short" if len(words) <= SHORT else "medium" if len(words) <= MEDIUM else "long")
    if said.questioned:
        yield "?"


def _mark(said: Sentence, at: int) -> str:
    if at in said.named:
        return "<name>"
    return "<number>" if said.words[at][0].isdigit() else said.words[at]


@cache
def heard() -> Mapping[Language, Heard]:
    return heard_from(rows())


def rows() -> Iterator[Row]:
    where = files("programme.screens.understanding") / "phrasebooks" / "sentences.tsv"
    for one in csv.DictReader(where.read_text("utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        yield Row(Language(one["language"]), one["sentence"].replace("\\n", "\n"), Intent(one["intent"]))


def heard_from(rows: Iterable[Row]) -> Mapping[Language, Heard]:
    by_language: defaultdict[Language, list[Row]] = defaultdict(list)
    for row in rows:
        by_language[row.language].append(row)
    return {language: _counted(by_language[language], phrasebook(language)) for language in Language}


def _counted(rows: list[Row], book: Phrasebook) -> Heard:
    marks: defaultdict[Intent, Counter[str]] = defaultdict(Counter)
    for row in rows:
        said = without_courtesies(book.sentence(plain(row.sentence)), book)
        marks[row.intent].update(marks_of(said, book).keys())
    every: Counter[str] = Counter()
    for counted in marks.values():
        every.update(counted)
    return Heard(Counter(row.intent for row in rows), marks, every)
