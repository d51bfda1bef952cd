"""Names in a row: as many as one reads, and how many more there are."""

from collections import Counter
from collections.abc import Iterable, Sequence

from programme.people.people import Person
from texts import Texts
from texts.lists import listed

MOST = 5


def some(names: Sequence[str], texts: Texts, *, most: int = MOST) -> str:
    """Norrby, Ekeby och 7 till; one more than ``most`` is named rather than counted."""
    shown = names if len(names) <= most + 1 else names[:most]
    rest = len(names) - len(shown)
    return listed([*shown, *([texts("names-more", count=rest)] if rest else [])], texts.language)


def told_apart(people: Iterable[Person], texts: Texts) -> list[tuple[str, str]]:
    """Each as a choice in a menu, by id; who shares her name with another there has her address beside it."""
    some_people = list(people)
    count = Counter(one.own_name for one in some_people)
    return [
        (
            one.id,
            texts("names-address", name=one.own_name, address=one.email)
            if count[one.own_name] > 1 and one.email
            else one.name,
        )
        for one in some_people
    ]
