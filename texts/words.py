"""Texts: a key and its facts in, words out. The words stand in Fluent files, a file a noun and language."""

import re
from collections.abc import Mapping, Sequence
from copy import copy
from datetime import date
from functools import cache
from typing import Any, NewType

from fluent.runtime import FluentBundle

from texts.dates import LOCALES, Dates
from texts.numbers import spelt
from texts.own_words import Aside, OwnWords
from texts.sources import entries_in, entry, facts_in

Mrkdwn = NewType("Mrkdwn", str)
"""Text in Slack's markup, in which everything somebody typed has been escaped."""

Fact = str | int
SOMEBODY = "\u2060Någon som har slutat\u2060"
"""The name of somebody who is forgotten (programme/people/erasure.py), said in each language instead."""
BY_MAIL = "-by-mail"
MARKED = re.compile("\ufdd0[0-9]+\ufdd1")
"""Where a fact stands that is laid aside while a text is said: nobody's words are taken for ours, or too long
for Fluent, which carries 2,500 characters (fluent.runtime.resolver.MAX_PART_LENGTH)."""
REMEMBERED = 500
"""Sentences that are not made again: a morning's letters say the same things to many."""


class TextError(Exception):
    """A text is missing or cannot be formatted: a fault in the house, never in what somebody typed."""


def escaped(text: str) -> Mrkdwn:
    """Somebody's words made harmless in mrkdwn (Slack's rule: & < and > are all there is to escape)."""
    return Mrkdwn(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))


class Texts:
    """The words of one language, with an organisation's own for the method's terms.

    ``by_mail`` they name nothing that is in Slack alone: where a key has a sibling that ends in ``BY_MAIL``,
    that is said instead.
    """

    def __init__(
        self, language: str, own_words: tuple[tuple[str, str, str], ...] = (), *, by_mail: bool = False
    ) -> None:
        self.language = str(language)  # what is kept of it is kept once, however it was called
        self.by_mail = by_mail
        self.dates = Dates(language)
        self._said: dict[tuple[object, ...], str] = {}
        self._rich: dict[tuple[object, ...], str] = {}
        said: dict[str, Any] = {
            "SPELT": lambda count, capital=0: spelt(int(count), language, capital=bool(capital))
        }
        self._bundle = FluentBundle([LOCALES[language]], functions=said, use_isolating=False)
        self._own = OwnWords(language, own_words) if own_words else None

    def read_on(self, today: date) -> "Texts":
        """The same, said on a day: its dates leave out the year where nobody takes it for another."""
        theirs = copy(self)
        theirs.dates = Dates(self.language, today)
        return theirs

    def instead(self, language: str, own_words: tuple[tuple[str, str, str], ...] = ()) -> "Texts":
        """Another language, or another programme's own words, as they are said on the same day."""
        theirs = texts_in(language, own_words, by_mail=self.by_mail)
        return theirs if self.dates.today is None else theirs.read_on(self.dates.today)

    def __call__(self, key: str, **facts: Fact) -> str:
        """Plain text, for labels, buttons and titles. Raises TextError when the key or a fact is missing."""
        key = self._heard(key)
        asked = key, *[facts.get(name) for name in facts_in(self.language, key)]
        return self._said.get(asked) or self._remembered(self._said, asked, key, facts)

    def rich(self, key: str, **facts: Fact) -> Mrkdwn:
        """The same in Slack's markup, with every fact escaped."""
        key = self._heard(key)
        used = facts_in(self.language, key)
        asked = key, *[facts.get(name) for name in used]
        if (said := self._rich.get(asked)) is not None:
            return Mrkdwn(said)
        told = ((name, facts[name]) for name in used if name in facts)
        safe = {name: escaped(fact) if isinstance(fact, str) else fact for name, fact in told}
        return Mrkdwn(self._remembered(self._rich, asked, key, safe))

    def _heard(self, key: str) -> str:
        return key + BY_MAIL if self.by_mail and self.has(key + BY_MAIL) else key

    def _remembered(
        self,
        said: dict[tuple[object, ...], str],
        asked: tuple[object, ...],
        key: str,
        facts: Mapping[str, Fact],
    ) -> str:
        if len(said) >= REMEMBERED:
            said.clear()
        said[asked] = self._formatted(key, facts, rich=said is self._rich)
        return said[asked]

    def _formatted(self, key: str, facts: Mapping[str, Fact], *, rich: bool) -> str:
        pattern = self._pattern(key)
        facts = {name: self.named(fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
        every = enumerate(facts.items())
        apart = {name: Aside(fact, at) for at, (name, fact) in every if isinstance(fact, str)}
        marked: dict[str, Aside | Fact] = {**facts, **apart}
        said, errors = self._bundle.format_pattern(pattern, marked)
        if errors:
            raise TextError(f"text {key!r} in {self.language}: {errors}")
        ours = self._own.said(key, str(said), escaped if rich else str) if self._own else str(said)
        return _laid_back(ours, [*apart.values()])

    def _pattern(self, key: str) -> Any:
        if (found := entry(self.language, key)) is None:
            raise TextError(f"no text {key!r} in {self.language}")
        if not self._bundle.has_message(key):
            for parsed in found.parsed:
                self._bundle.add_resource(parsed)
        return self._bundle.get_message(key).value

    def in_own_words(self, words: str) -> str:
        """The same that a template says."""
        return self._own.said("", words, str) if self._own else words

    def named(self, words: str) -> str:
        """The same, with somebody who is forgotten called so in this language."""
        return words.replace(SOMEBODY, self("somebody-who-left")) if SOMEBODY in words else words

    def has(self, key: str) -> bool:
        return key in entries_in(self.language)


@cache
def texts_in(
    language: str, own_words: tuple[tuple[str, str, str], ...] = (), *, by_mail: bool = False
) -> Texts:
    """The texts of a language; ``own_words`` are (term, one of it, the one we know): träff, träffen."""
    return Texts(language, own_words, by_mail=by_mail)


def _laid_back(said: str, apart: Sequence[Aside]) -> str:
    """In one pass, so that a fact which holds a mark itself is left as it is."""
    facts = {one.mark: one.said for one in apart}
    return MARKED.sub(lambda found: facts[found.group()], said) if facts else said
