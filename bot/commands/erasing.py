"""``hemmaplan erase``: somebody is forgotten, once whoever runs the bot has seen what goes and what stays."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from sqlalchemy.orm import Session

from programme.people.audit_trail import Unnamed
from programme.people.erasure import Erasure, Words
from storage.changes.endings import erasure_deeds
from storage.ground.database import Database
from storage.screens import own_data
from texts import Texts, texts_in


def before(database: Database, who: str) -> list[str]:
    """What would go and what would stay, in lines. Raises Refusal for an unknown person, or several."""
    return list(_told(database.read(_of, who), texts_in("en")))


def erase(database: Database, who: str, words: Words, *, now: datetime) -> None:
    """Does it. Raises Refusal, also where she is the last who facilitates a programme."""
    database.write(_erased, who, words, now)


def _of(session: Session, who: str) -> Erasure:
    return erasure_deeds.of_person(session, own_data.named(session, who).id)


def _erased(session: Session, who: str, words: Words, now: datetime) -> None:
    erasure_deeds.erase(session, Unnamed(now), own_data.named(session, who).id, words)


def _told(what: Erasure, texts: Texts) -> Iterator[str]:
    yield f"{what.person.name} ({what.person.id}), who answers for {what.open} open things"
    yield from _list("Goes in any case:", what.going, texts)
    yield from _list("Goes or stays, as they choose (--words):", what.hers, texts)
    yield from _list("Stays, without the name:", what.staying, texts)


def _list(head: str, nouns: Iterable[tuple[str, int]], texts: Texts) -> Iterator[str]:
    yield head
    for noun, count in nouns:
        yield f"  {texts('export-sheet-own-' + noun.replace('_', '-'))}: {count}"
