"""Many are replaced at once, on one screen: everybody in an organisation, and who comes for her."""

from collections.abc import Sequence
from typing import Any

from programme.changes.replacements import Crew, Replaced
from programme.changes.rosters import Participant
from programme.people.absences import Delay
from texts import Mrkdwn, Texts
from views.ground import blocks, names, windows
from views.ground.blocks import Block
from views.ground.windows import Memory, saved
from views.people import delays
from views.people.role_names import role_names

REPLACE = "organisation-replace"
FORM = "organisation-replace-form"
BY_NAME = "named-"
"""What the field of somebody without Slack begins with, before the id of who leaves."""
MOST = 40
"""Two fields each: what a hundred blocks hold."""
NAME = 80
"""Characters of a name with its address: no free writing."""


class ReplaceMemory(Memory):
    organisation: str


def form(what: Crew, texts: Texts, *, memory: str) -> dict[str, Any]:
    """Who stays is left empty."""
    more = len(what.participants) - MOST
    parts = [
        blocks.section(texts.rich("replace-intro", organisation=what.organisation.name)),
        *([blocks.context(texts.rich("replace-more", count=more))] if more > 0 else []),
        *([blocks.context(_elsewhere(what, texts))] if what.elsewhere else []),
        *(
            block
            for one in what.participants[:MOST]
            for block in _fields(one.person.id, _called(one, texts), texts)
        ),
    ]
    return windows.form(FORM, texts("replace-title"), parts, texts, memory=memory, free=False)


def _elsewhere(what: Crew, texts: Texts) -> Mrkdwn:
    return texts.rich("replace-elsewhere", names=names.some(what.elsewhere, texts), count=len(what.elsewhere))


def _called(one: Participant, texts: Texts) -> str:
    return texts("replace-who", name=one.person.name, roles=role_names(one.roles, texts))


def _fields(person_id: str, called: str, texts: Texts) -> list[Block]:
    choose = blocks.person_input(person_id, texts("member-choose"))
    written = blocks.text_input(f"{BY_NAME}{person_id}", most=NAME)
    return [
        blocks.field_block(person_id, called, choose, optional=True),
        blocks.field_block(f"{BY_NAME}{person_id}", texts("replace-by-name"), written, optional=True),
    ]


def done(
    replaced: Sequence[Replaced], texts: Texts, *, away: Sequence[Delay] = (), memory: str
) -> dict[str, Any]:
    """Who came for whom, and where the work went."""
    lines = (_line(one, texts) for one in replaced)
    words = blocks.joined(
        texts.rich("replace-done", count=len(replaced)), *lines, delays.waits(away, texts), by="\n"
    )
    return saved(texts("replace-title"), blocks.clip_mrkdwn(words, blocks.SECTION_TEXT), texts, memory=memory)


def _line(one: Replaced, texts: Texts) -> Mrkdwn:
    key = "replace-line-others" if one.to_others else "replace-line"
    return texts.rich(key, left=one.left.name, came=one.came.name, count=one.handed)
