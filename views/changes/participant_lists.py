"""The participant list: the window it is handed in by, and what the bot says of it in the conversation."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from programme.changes.participant_fates import Outcome, Tally
from programme.ground.refusals import Refusal
from programme.programmes.programmes import Programme
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks, windows
from views.ground.blocks import Block, Element, Message
from views.ground.forms import File, Form, names

GIVING = "list-giving"
GET = "list-get"
CHOOSE = "list-choose"
ADD = "list-add"
ADD_GOOD = "list-add-good"
LEAVE = "list-leave"
MOST = 20
"""Programmes to choose among."""
TOLD = 8
"""Slips told in the message itself; all of them stand in the file."""

LONGEST_NAME = 200


class ListForm(Form):
    """The list that is handed in: one file."""

    file: tuple[File]


FILE = names(ListForm).file


@dataclass(frozen=True, slots=True)
class Given:
    """A file somebody gave us, by Slack's id and by name."""

    id: str
    name: str

    def value(self, programme_id: str) -> str:
        """What a button about it remembers."""
        return f"{self.id} {programme_id} {blocks.clip(self.name, LONGEST_NAME)}"


def remembered(value: str) -> tuple[Given, str]:
    """The file, and a programme's id, out of a button's value. Raises Refusal."""
    held = value.split(" ", 2)
    if len(held) != len(("file", "programme", "name")):
        raise Refusal("thing-gone")
    return Given(held[0], held[2]), held[1]


Say = Callable[..., str]
"""How a sentence is said: texts for plain text, texts.rich for Slack."""


def form(programme: Programme, texts: Texts, *, memory: str) -> dict[str, Any]:
    """Where one gets the list to fill in, and hands it in."""
    parts = [
        blocks.section(texts.rich("list-intro")),
        blocks.actions(_get(programme.id, texts)),
        blocks.field_block(FILE, texts("list-file"), blocks.file_input(FILE), hint=texts("list-file-hint")),
    ]
    return windows.form(GIVING, texts("list-window"), parts, texts, memory=memory, submit="list-read")


def _get(programme_id: str, texts: Texts) -> Element:
    return blocks.button(texts("list-get"), GET, programme_id)


def given(texts: Texts, *, memory: str) -> dict[str, Any]:
    return windows.saved(texts("list-given-title"), texts.rich("list-given"), texts, memory=memory)


def got(texts: Texts) -> dict[str, Any]:
    """The list to fill in is on its way."""
    return windows.saved(texts("list-got-title"), texts.rich("list-got"), texts)


def reading(file: Given, texts: Texts) -> Message:
    return _only(texts.rich("list-reading", file=file.name))


def looking_up(count: int, texts: Texts) -> Message:
    return _only(texts.rich("list-looking-up", count=count))


def which(file: Given, programmes: Sequence[Programme], texts: Texts) -> Message:
    """Asks which of somebody's programmes a list is for, the newest first."""
    asks = texts.rich("list-which", file=file.name)
    buttons = [
        blocks.button(one.title, f"{CHOOSE}-{at}", file.value(one.id))
        for at, one in enumerate(programmes[:MOST])
    ]
    return Message(asks, [blocks.section(asks), blocks.actions(*buttons)])


def refused(no: Refusal, texts: Texts, *, programme_id: str = "") -> Message:
    """Why a file cannot be read, and the one that can."""
    said = texts.rich(no.key, **no.facts)
    parts = [blocks.section(said)]
    return Message(said, [*parts, blocks.actions(_get(programme_id, texts))] if programme_id else parts)


def held(file: Given, outcome: Outcome, texts: Texts) -> Message:
    """What a list means before anything is done; nothing to press where nothing would change."""
    tally, title = outcome.judged.tally, outcome.programme.title
    if not tally.new and not tally.slips:
        return _only(texts.rich("list-unchanged", file=file.name, programme=title))
    said = [
        texts.rich("list-offer" if tally.new else "list-stuck", file=file.name, programme=title),
        *_found(outcome, texts),
        texts.rich("list-nobody-yet"),
        *_afterwards(tally, texts),
    ]
    return _lines(said, _choices(file.value(outcome.programme.id), tally, texts))


def _choices(value: str, tally: Tally, texts: Texts) -> list[Block]:
    if not tally.new:
        return []
    words, action = texts("list-add"), ADD
    if tally.slips:
        words, action = texts("list-add-good", count=tally.new), ADD_GOOD
    add = blocks.button(words, action, value, primary=not tally.slips)
    return [blocks.actions(add, blocks.button(texts("list-leave"), LEAVE, value))]


def taken(file: Given, outcome: Outcome, texts: Texts) -> Message:
    """What has been added, and what was not."""
    tally = outcome.judged.tally
    key = "list-taken-some" if tally.slips else "list-taken"
    done = texts.rich(key, file=file.name, programme=outcome.programme.title)
    return _lines([done, *_found(outcome, texts), *_afterwards(tally, texts)], [])


def _found(outcome: Outcome, texts: Texts) -> list[Mrkdwn]:
    amiss = slips(outcome, texts, most=TOLD)
    return [*map(Mrkdwn, summary(outcome.judged.tally, texts.rich)), *map(escaped, amiss)]


def _afterwards(tally: Tally, texts: Texts) -> list[Mrkdwn]:
    """What one can do about the slips, and what those hear who are new."""
    said = [texts.rich("list-put-right")] if tally.slips else []
    return [*said, texts.rich("list-welcome")] if tally.people > tally.without_slack else said


def summary(tally: Tally, say: Say) -> list[str]:
    """What is new, what was there and what needs to be put right, each in a sentence."""
    sentences: tuple[tuple[int, str, dict[str, int]], ...] = (
        (tally.organisations, "list-new-organisations", {"clusters": tally.clusters}),
        (tally.people, "list-new-people", {}),
        (tally.without_slack, "list-without-slack", {}),
        (tally.parts, "list-new-parts", {}),
        (tally.facilitators, "list-new-facilitators", {}),
        (tally.there, "list-there", {}),
        (tally.slips, "list-amiss", {}),
    )
    return [say(key, count=count, **more) for count, key, more in sentences if count]


def slips(outcome: Outcome, say: Say, *, most: int | None = None) -> list[str]:
    """A line for each row that needs to be put right, in their order."""
    rows = sorted(outcome.judged.slips.items())
    told = [
        say("list-slip", row=str(row), what=" ".join(say(slip.key, **slip.facts) for slip in found))
        for row, found in rows[:most]
    ]
    more = len(rows) - len(told)
    told += [say("list-slips-more", count=more)] if more else []
    unknown = any(slip.key == "list-role-unknown" for _, found in rows for slip in found)
    return [*told, say("list-roles")] if unknown else told


def taking(file: Given, texts: Texts) -> Message:
    return _only(texts.rich("list-taking", file=file.name))


def left(file: Given, texts: Texts) -> Message:
    return _only(texts.rich("list-left", file=file.name))


def failed(file: Given, interaction: str, texts: Texts) -> Message:
    return _only(texts.rich("list-failed", file=file.name, interaction=interaction))


def not_fetched(interaction: str, texts: Texts) -> Message:
    return _only(texts.rich("list-not-fetched", interaction=interaction))


def comment(file: Given, texts: Texts) -> Mrkdwn:
    """What is said with the file that tells what happened."""
    return texts.rich("list-comment", file=file.name)


def to_fill_in(programme: Programme, texts: Texts) -> Mrkdwn:
    """What is said with the file to fill in."""
    return texts.rich("list-to-fill-in", programme=programme.title)


def _only(said: Mrkdwn) -> Message:
    parts: list[Block] = [blocks.section(said)]
    return Message(said, parts)


def _lines(said: Sequence[Mrkdwn], rest: list[Block]) -> Message:
    """The first line by itself, as it asks something; the rest below it."""
    first, *more = said
    whole = blocks.joined(*said, by="\n")
    sections = [blocks.section(first), blocks.section(blocks.joined(*more, by="\n"))]
    return Message(blocks.clip_mrkdwn(whole, blocks.UPDATE_TEXT), [*sections, *rest])
