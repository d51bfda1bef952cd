"""What somebody means by her own words: rules, and sentences that were heard before."""

import re
from collections.abc import Mapping

from programme.ground.languages import Language
from programme.screens.understanding.abouts import about
from programme.screens.understanding.heard import Heard, heard, marks_of
from programme.screens.understanding.intents import Intent, Understood
from programme.screens.understanding.phrasebook import Phrasebook, phrasebook, without_courtesies
from programme.screens.understanding.sentences import (
    MEDIUM,
    Sentence,
    clauses,
    is_pleased,
    plain,
    without_smiles,
    words_of,
)
from programme.screens.understanding.wishes import fitting

LONGEST = 40
"""Words beyond which somebody tells something, whatever words are in it."""
CHATTER = frozenset({Intent.NONE, Intent.GREETING, Intent.THANKS})
"""What is said around a wish."""
SURELY = 6.0
"""How much better what is stated and fits no rule must go with a wish than with what is only told."""
_HEADED = re.compile(r"\W*(?:out of (?:the )?office|ej på kontoret|frånvarande)\W*\n+\W*\w", re.IGNORECASE)
"""A line of its own over what is said, as programs write it; somebody who is away says it in a sentence."""
CERTAIN = frozenset({Intent.THANKS, Intent.GREETING})
"""What is answered without her words must be meant by them: else they would be lost."""
ACTS = frozenset(
    {Intent.DONE, Intent.ERASE, Intent.REFLECTIONS, Intent.TEST, Intent.HANDOVER, Intent.EXPORT, Intent.IDEA}
)
"""What a *not* turns into its opposite, so that it is told and not wished; other wishes are made of one."""
DENIED_BY: Mapping[Intent, str] = {Intent.DONE: "undone", Intent.AWAY: "present"}
"""Which words take it back, wherever they stand."""


def understand(text: str, language: Language, *, known: Mapping[Language, Heard] | None = None) -> Understood:
    """What the words mean, read in the language they are written in, whichever she reads.

    ``known`` is what has been heard before; all of it where none is given.
    """
    said = plain(text)
    if is_pleased(said):
        return Understood(Intent.THANKS)
    said = without_smiles(said)
    if said and not said.strip("? "):
        return Understood(Intent.HELP)
    if is_automatic(said) or not 0 < len(words_of(said)) <= LONGEST:
        return Understood(Intent.NONE)
    written = _language_of(said, language)
    book, before = phrasebook(written), (known or heard())[written]
    whole = _meant(book.sentence(said), book, before)
    return whole if whole.intent not in CHATTER else _in_part(said, whole, book, before)


def is_automatic(text: str) -> bool:
    """Whether a machine wrote it while somebody is away, in any of our languages: never a wish."""
    said = (phrasebook(language).sentence(text) for language in Language)
    return _HEADED.match(text) is not None or any("automatic" in one.found for one in said)


def _in_part(text: str, whole: Understood, book: Phrasebook, before: Heard) -> Understood:
    """Of several clauses the first that asks or wishes; what is only told in one is left alone."""
    parts = [book.sentence(part) for part in clauses(text)]
    if not parts[1:] or any("thinking" in part.found for part in parts):
        return whole
    for part in parts:
        if part.questioned or any(place[0] == 0 for place in part.found.get("wishing", ())):
            found = _meant(part, book, before)
            if found.intent not in CHATTER:
                return found
    return whole


def _meant(whole: Sentence, book: Phrasebook, before: Heard) -> Understood:
    """What is said in just so many words is certain; a long sentence that fits no rule tells something."""
    said = without_courtesies(whole, book)
    fits = [*fitting(said, book), *fitting(whole, book)]
    certain = [(wish, used) for wish, used in fits if wish.is_all_there_is]
    if certain:
        return Understood(certain[0][0].intent, about(certain[0][0].intent, said, certain[0][1], book))
    if not fits and (len(said.words) > MEDIUM or not any(map(book.knows, said.words))):
        return Understood(Intent.NONE)
    intent = before.meant(marks_of(said, book), surely=0.0 if fits or said.questioned else SURELY)
    if intent in CERTAIN and not any(wish.intent is intent for wish, _ in fits):
        return Understood(Intent.NONE)
    meant = [used for wish, used in fits if wish.intent is intent]
    if _is_denied(intent, said, {at for used in meant for at in used}):
        return Understood(Intent.NONE)
    return Understood(intent, about(intent, said, meant[0] if meant else set(), book))


def _is_denied(intent: Intent, said: Sentence, used: set[int]) -> bool:
    """Whether it is told that it is not so; who asks denies nothing, nor who wishes in words with a *not*."""
    places = said.found.get("nots", ())
    forbids = (0, 1) in places  # *do not* begins as a question does
    if said.questioned and not forbids:
        return False
    nots = {at for place in places for at in place}
    return bool(intent in ACTS and nots - used) or DENIED_BY.get(intent) in said.found


def _language_of(text: str, language: Language) -> Language:
    """The one with most of its small words in the text; hers where neither has more."""
    words = {word.casefold() for word in words_of(text)}
    found = {one: sum(map(phrasebook(one).has, words)) for one in Language}
    best = max(found.values())
    return language if found[language] == best else next(one for one in Language if found[one] == best)
