"""The participant list: the window it is handed in by, and what the bot says of it in the conversation."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from programme.changes.participant_fates import Outcome, Tally
from programme.changes.participant_lists import Place
from programme.ground.offers import Answers, Remark
from programme.ground.refusals import Refusal
from programme.programmes.programmes import Programme
from texts import Mrkdwn, Texts, escaped
from views.changes import participant_offers as offers
from views.changes import welcomes
from views.ground import blocks, windows
from views.ground.blocks import Block, Element, Message
from views.ground.forms import File, Form, names

GIVING = "list-giving"
GET = "list-get"
CHOOSE = "list-choose"
ADD = "list-add"
ADD_GOOD = "list-add-good"
ANSWER = "list-answer"
OTHERWISE = "list-otherwise"
LEAVE = "list-leave"
MOST = 20
"""Programmes to choose among."""
TOLD = 8
"""Slips told in the message itself; all of them stand in the file."""

MOST_QUESTIONS = 120
"""More is not asked: there is something to write in the file instead."""
LONGEST_NAME = 200


class ListForm(Form):
    """The list that is handed in: one file."""

    file: tuple[File]


FILE = names(ListForm).file


@dataclass(frozen=True, slots=True)
class Given:
    """A file somebody gave us, by Slack's id and by name, and what she has answered about it."""

    id: str
    name: str
    answers: Answers = field(default_factory=dict)

    def value(self, programme_id: str) -> str:
        """What a button about it remembers. Raises Refusal when she has answered more than that holds."""
        answers = offers.packed(self.answers)
        return f"{self.id} {programme_id} {answers} {blocks.clip(self.name, LONGEST_NAME)}"


def remembered(value: str) -> tuple[Given, str]:
    """The file, and a programme's id, out of a button's value. Raises Refusal."""
    held = value.split(" ", 3)
    if len(held) != len(("file", "programme", "answers", "name")):
        raise Refusal("thing-gone")
    return Given(held[0], held[3], offers.unpacked(held[2])), held[1]


Say = Callable[..., str]
"""How a sentence is said: texts for plain text, texts.rich for Slack."""


def form(programme: Programme, texts: Texts, *, memory: str, waiting: int = 0) -> dict[str, Any]:
    """Where one gets the list to fill in, and hands it in; and lets go the welcomes that wait."""
    parts = [
        *(welcomes.held(programme.id, waiting, texts) if waiting else []),
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
    """What was read and what it means, before anything is done; nothing to add where nothing would change."""
    what, offer, title = outcome.judged, outcome.reading.offer, outcome.programme.title
    if not what.does_anything and not what.slips and not offer.asks:
        said = [texts.rich("list-unchanged", file=file.name, programme=title), *offers.left_out(offer, texts)]
        return _lines(said, _otherwise(file, outcome, texts))
    key = "list-asks-first" if offer.asks else "list-offer" if what.does_anything else "list-stuck"
    said = [
        texts.rich(key, file=file.name, programme=title, count=len(offer.asks)),
        *offers.told(offer, texts),
        *_found(outcome, texts),
        *([texts.rich("list-many-answers")] if len(offer.asks) > MOST_QUESTIONS else []),
        texts.rich("list-nobody-yet"),
        *_afterwards(outcome, texts),
    ]
    return _lines(said, [blocks.actions(*_choices(file, outcome, texts))])


def _choices(file: Given, outcome: Outcome, texts: Texts) -> list[Element]:
    """Questions come first; what can be added is added when they are answered."""
    value, tally, asks = file.value(outcome.programme.id), outcome.judged.tally, outcome.reading.offer.asks
    made: list[Element] = []
    if len(asks) > MOST_QUESTIONS:
        made = []
    elif asks:
        made = [blocks.button(texts("list-answer", count=len(asks)), ANSWER, value, primary=True)]
    elif tally.slips and outcome.judged.does_anything:
        made = [blocks.button(texts("list-add-good", count=tally.new + tally.changed), ADD_GOOD, value)]
    elif outcome.judged.does_anything:
        made = [blocks.button(texts("list-add"), ADD, value, primary=True)]
    return [*made, *_others(file, outcome, texts)]


def _others(file: Given, outcome: Outcome, texts: Texts) -> list[Element]:
    leave = blocks.button(texts("list-leave"), LEAVE, file.value(outcome.programme.id))
    return [*(one for part in _otherwise(file, outcome, texts) for one in part["elements"]), leave]


def _otherwise(file: Given, outcome: Outcome, texts: Texts) -> list[Block]:
    """Where there is another sheet or column to choose."""
    value, offer = file.value(outcome.programme.id), outcome.reading.offer
    if not offer.columns and len(offer.sheets) < 2:  # noqa: PLR2004  one to choose and one chosen
        return []
    return [blocks.actions(blocks.button(texts("list-otherwise"), OTHERWISE, value))]


def taken(file: Given, outcome: Outcome, texts: Texts) -> Message:
    """What has been added, and what was not."""
    tally = outcome.judged.tally
    key = "list-taken-some" if tally.slips else "list-taken"
    done = texts.rich(key, file=file.name, programme=outcome.programme.title)
    return _lines([done, *_found(outcome, texts), *_afterwards(outcome, texts)], [])


def _found(outcome: Outcome, texts: Texts) -> list[Mrkdwn]:
    amiss = slips(outcome, texts, most=TOLD)
    return [*map(Mrkdwn, summary(outcome.judged.tally, texts.rich)), *map(escaped, amiss)]


def _afterwards(outcome: Outcome, texts: Texts) -> list[Mrkdwn]:
    """What one can do about the slips, and that nobody hears anything by itself."""
    tally = outcome.judged.tally
    said = [texts.rich("list-put-right")] if is_told_by_row(outcome) else []
    silent = tally.without_slack + tally.without_address
    return [*said, texts.rich("list-welcome")] if tally.people > silent else said


def summary(tally: Tally, say: Say) -> list[str]:
    """What is new, what was there and what needs to be put right, each in a sentence."""
    sentences: tuple[tuple[int, str, dict[str, int]], ...] = (
        (tally.organisations, "list-new-organisations", {"clusters": tally.clusters}),
        (tally.people, "list-new-people", {}),
        (tally.without_slack, "list-without-slack", {}),
        (tally.without_address, "list-without-address", {}),
        (tally.parts, "list-new-parts", {}),
        (tally.facilitators, "list-new-facilitators", {}),
        (tally.changed, "list-changed", {}),
        (tally.there, "list-there", {}),
        (tally.slips, "list-amiss", {}),
    )
    return [say(key, count=count, **more) for count, key, more in sentences if count]


def slips(outcome: Outcome, say: Say, *, most: int | None = None) -> list[str]:
    """A line for each row that needs to be put right, in their order; what is about the whole, first."""
    found = sorted(outcome.judged.slips.items(), key=lambda one: (one[0][1] > 0, one[0]))
    many = len(outcome.reading.offer.read_from) > 1
    told = [_slip(place, what, say, many=many) for place, what in found[:most]]
    more = len(found) - len(told)
    return told + ([say("list-slips-more", count=more)] if more else [])


def _slip(place: Place, found: Iterable[Remark], say: Say, *, many: bool) -> str:
    what = " ".join(say(slip.key, **slip.facts) for slip in found)
    sheet, row = place
    if not row:
        return what
    if many:
        return say("list-slip-in", sheet=sheet, row=str(row), what=what)
    return say("list-slip", row=str(row), what=what)


def is_told_by_row(outcome: Outcome) -> bool:
    """Whether a file tells what happened to each row: where something needs to be put right in one."""
    return any(row for _, row in outcome.judged.slips) and not outcome.reading.offer.asks


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
    sections = [blocks.section(first), *(blocks.sections(*more) if more else [])]
    return Message(blocks.clip_mrkdwn(whole, blocks.UPDATE_TEXT), [*sections, *rest])
