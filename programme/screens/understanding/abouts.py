"""What a wish is about: the thing, the days, the person, the term, in her own words."""

import re
from collections.abc import Iterable

from programme.screens.understanding.intents import Intent
from programme.screens.understanding.phrasebook import Phrasebook
from programme.screens.understanding.sentences import Sentence

THINGS = frozenset({Intent.DONE, Intent.LATER, Intent.NEW_DATE, Intent.NOT_MINE, Intent.WHO_ANSWERS})
OUTCOME = re.compile(r"\d+\s*(?:av|utav|of|out of|/)\s*\d+", re.IGNORECASE)
UNTIL = frozenset({"till", "och", "med", "tom", "until", "from", "från", "den", "the", "to"})
NEVER = frozenset(
    {"done", "on_platform", "asking", "wishing", "polite", "more_time", "remind_me", "not_mine", "instead"}
)


def about(intent: Intent, said: Sentence, used: set[int], book: Phrasebook) -> str:
    """What is left of her words; nothing where the wish needs nothing."""
    if intent is Intent.FACILITATOR_MESSAGE:
        return said.text.strip()
    if intent is Intent.TEST and (found := OUTCOME.search(said.text)):
        return found.group()
    if intent is Intent.AWAY:
        return _written(said, _days(said))
    if intent in THINGS:
        return _written(
            said, _thing(said, used, book) | (_days(said) if intent is Intent.NEW_DATE else set())
        )
    if intent is Intent.TERM:
        return _written(said, _of(said, "term")) or _left(said, used, book)
    if intent is Intent.OTHERS or intent is Intent.HANDOVER:
        return _written(said, said.named) or _left(said, used, book)
    return _left(said, used, book)


def _thing(said: Sentence, used: set[int], book: Phrasebook) -> set[int]:
    """The words for what is owed; else what is left, if it is no name."""
    known = _of(said, "own_task") | _of(said, "things")
    taken = (used | _of(said, *NEVER, "day", "month")) - known
    left = {at for at in range(len(said.words)) if at not in taken and said.words[at] not in book.common}
    return (known or left) - set(said.named)


def _days(said: Sentence) -> set[int]:
    """Days, weeks and figures, from the first to the last."""
    found = _of(said, "day", "month") | {
        at for at, word in enumerate(said.words) if any(map(str.isdigit, word))
    }
    if not found:
        return set()
    first = min(found)
    while first and said.words[first - 1] in UNTIL:
        first -= 1
    return set(range(first, max(found) + 1))


def _of(said: Sentence, *names: str) -> set[int]:
    return {at for name in names for place in said.found.get(name, ()) for at in place}


def _left(said: Sentence, used: set[int], book: Phrasebook) -> str:
    """Without small words at the ends."""
    left = [at for at in range(len(said.words)) if at not in used]
    while left and said.words[left[0]] in book.common and left[0] not in said.named:
        left.pop(0)
    while left and said.words[left[-1]] in book.common and left[-1] not in said.named:
        left.pop()
    return _written(said, left)


def _written(said: Sentence, places: Iterable[int]) -> str:
    return " ".join(said.written[at] for at in sorted(places))
