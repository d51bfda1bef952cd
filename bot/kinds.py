"""Kinds of notice, looked over before anything is said: each is whole on every floor, or the house stays shut."""

from collections import Counter
from collections.abc import Iterable, Iterator

from programme.ground.languages import Language
from programme.ground.notices import Kind
from programme.ground.speeches import every_speech
from storage.ground.kinds import every_known
from texts import texts_in
from views.ground.notices import every_shown


class KindsNotWholeError(Exception):
    """A kind of notice lacks something, or has it twice; the message names each, and where."""


def require_whole() -> None:
    """Raises KindsNotWholeError."""
    found = list(lacks())
    if found:
        raise KindsNotWholeError("\n".join(found))


def lacks() -> Iterator[str]:
    """What is amiss, a line for each kind and floor."""
    yield from _amiss("programme", "SPEECHES", (one.kind for one in every_speech()))
    yield from _amiss("storage", "KNOWN", (kind for one in every_known() for kind in one.kinds))
    yield from _amiss("views", "SHOWN", (kind for one in every_shown() for kind in one.kinds))
    for language in Language:
        texts = texts_in(language)
        yield from (
            f"{kind}: no text foresight-{name} in {language}"
            for kind in Kind
            if not texts.has(f"foresight-{(name := kind.value.replace('_', '-'))}")
        )


def _amiss(floor: str, constant: str, told: Iterable[Kind]) -> Iterator[str]:
    times = Counter(told)
    for kind in Kind:
        if times[kind] == 0:
            yield f"{kind}: in no notices room of {floor} ({constant})"
        elif times[kind] > 1:
            yield f"{kind}: {times[kind]} times in the notices rooms of {floor} ({constant})"
