"""What a letter says of readings: what the others have handed in, and what they ask about one's own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from programme.ground.notices import Kind
from programme.messages.letters import Line
from programme.preparations.reading.readings import TO_ALL, Material, Reading
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks
from views.ground.blocks import Block
from views.ground.notices import Piece, Reader, Shown, drawn, with_buttons
from views.ground.wording import written
from views.preparations.readings import SHELF, buttons, facts, questions, where, who

Materials = tuple[Material, ...]


def _reading(line: Line[Material | None], reader: Reader) -> tuple[Mrkdwn, list[Block]]:
    one, texts = line.about, reader.texts
    words = texts.rich("reading-gone") if one is None else _to_read(one, reader)
    return words, with_buttons(words, buttons(one, texts) if one is not None else ())


def _to_read(one: Material, reader: Reader) -> Mrkdwn:
    """Something to read, explained the first time; or, once somebody has read it, that she has."""
    texts = reader.texts
    told = facts(one, texts)
    if one.read is None:
        key = "reading-letter-again" if Kind.READING in reader.known else "reading-letter"
        return blocks.joined(texts.rich(key, **told), where(one, texts))
    key = "reading-was-asked" if _asked_by_us(one) else "reading-was-read"
    named = {"meeting": told["meeting"]} if _asked_by_us(one) else {}
    read = texts.rich(key, title=told["title"], owner=told["owner"], name=one.read.by.name, **named)
    return blocks.joined(read, where(one, texts))


def _asked_by_us(one: Material) -> bool:
    """Whether the reader's organisation has asked something."""
    return any(each.organisation_id == one.reads_for for each in one.questions)


def _asked(line: Line[Materials], reader: Reader) -> tuple[Mrkdwn, list[Block]]:
    """To those who are asked, the questions; to the facilitator, how many there are."""
    texts = reader.texts
    if not line.about:
        gone = texts.rich("reading-gone")
        return gone, [blocks.section(gone)]
    head, asked = _head(line, texts), _asked_of_us(line)
    words = [blocks.joined(who(one, texts), escaped(one.question)) for one in asked]
    read = blocks.button(texts("reading-asked-open"), SHELF)
    made = [blocks.section(head), *questions(asked, texts), blocks.actions(read)]
    return blocks.joined(head, *words, by="\n"), made


def _head(line: Line[Materials], texts: Texts) -> Mrkdwn:
    meeting = line.about[0].meeting
    about = {"meeting": written(meeting.short, texts), "meets": texts.dates.weekday(meeting.on)}
    if line.occasion != TO_ALL:
        return texts.rich("reading-asked", **about)
    count = sum(len(one.questions) for one in line.about)
    owners = len({one.owed.organisation_id for one in line.about})
    return texts.rich("reading-asked-lead", count=count, owners=owners, **about)


def _asked_of_us(line: Line[Materials]) -> list[Reading]:
    """A facilitator reads them on the shelf, for there may be many."""
    return [] if line.occasion == TO_ALL else [each for one in line.about for each in one.questions]


_each = drawn(_reading)


def _readings(lines: Sequence[Line[Material | None]], reader: Reader) -> Iterator[Piece]:
    """The first explains what to do, and the others of the letter only what there is."""
    for line in lines:
        yield from _each([line], reader)
        if line.about is not None and line.about.read is None:
            reader = replace(reader, known=reader.known | {Kind.READING})


SHOWN = (Shown((Kind.READING,), _readings), Shown((Kind.ASKED,), drawn(_asked)))
