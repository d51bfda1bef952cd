"""The audit trail: a page of it, and an empty one."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from programme.people.audit_trail import Entry, What
from texts import Texts
from views.examples.values import EVA, MARIA, NOW, PROGRAMME
from views.people import audit_trail as views

DETAILS = {
    What.EXPORTED: "xlsx",
    What.READ_AS: "json",
    What.RESEATED: "manager",
    What.ORGANISATION_LEFT: "4",
    What.WIDENED: "me cluster",
    What.REWRITTEN: "handed-in",
    What.ERASED: "stay",
    What.KEPT_OTHERWISE: "36 erase",
    What.ENDED: "anonymise",
}
ENTRIES = tuple(
    Entry(
        f"entry{at}",
        NOW - timedelta(hours=at),
        what,
        None if what in {What.READ_AS, What.ENDED} else EVA,
        MARIA,
        detail=DETAILS.get(what, ""),
    )
    for at, what in enumerate(What)
)


def _window(entries: Sequence[Entry], pages: int) -> Callable[[Texts], dict[str, Any]]:
    memory = views.TrailMemory(programme=PROGRAMME.id).kept()
    return lambda texts: views.window(
        PROGRAMME.title, entries, texts, zone=PROGRAMME.zone, page=0, pages=pages, memory=memory
    )


EXAMPLES = {"modal-trail": _window(ENTRIES, 3), "modal-trail-empty": _window((), 1)}
