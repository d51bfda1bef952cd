"""Every message, modal and Home the bot can show, with invented people: for a look, and for the strict judge.

A name begins with what it is: message-, modal- or home-.
"""

from collections.abc import Callable, Mapping
from typing import Any

from texts import Texts
from views.blocks import Message
from views.examples import (
    absences,
    boards,
    circulars,
    commands,
    conversations,
    cycles,
    digests,
    edits,
    exports,
    handovers,
    homes,
    ideas,
    improvements,
    letters,
    measures,
    meetings,
    members,
    nudges,
    organisation_pages,
    organisations,
    outbox,
    participant_lists,
    preparations,
    previews,
    programmes,
    readings,
    recaps,
    reflections,
    runcharts,
    shared_files,
    stages,
    standings,
)
from views.examples import next as nexts

Example = Callable[[Texts], Message | dict[str, Any]]

ROOMS = (
    absences,
    boards,
    circulars,
    commands,
    conversations,
    cycles,
    digests,
    edits,
    exports,
    handovers,
    homes,
    ideas,
    improvements,
    letters,
    measures,
    meetings,
    members,
    nexts,
    nudges,
    organisation_pages,
    organisations,
    outbox,
    participant_lists,
    preparations,
    previews,
    programmes,
    readings,
    recaps,
    reflections,
    runcharts,
    shared_files,
    stages,
    standings,
)


def examples() -> Mapping[str, Example]:
    """Name → what makes it in a language."""
    found: dict[str, Example] = {}
    for room in ROOMS:
        assert not found.keys() & room.EXAMPLES.keys()
        found |= room.EXAMPLES
    return found
