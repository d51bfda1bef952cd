"""What the one who stands in is told, in her letter and on Home: for whom, until when, and of what."""

from collections.abc import Mapping, Sequence
from datetime import date

from programme.ground.notices import Kind
from programme.improvement.actions import Action
from programme.messages.letters import Line
from programme.people.absences import Absence
from programme.preparations.preparations import Owed
from programme.screens.stand_in_notices import Covered, StandsIn
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block
from views.ground.notices import Reader, Shown, drawn, with_buttons
from views.improvement import cycles
from views.improvement.actions import said_of
from views.people.absences import CANNOT
from views.preparations.preparation_desk import whose
from views.screens.sizes import Size

NAMED = 6
"""Things named in a letter; of more it is said how many there are."""


def on_home(
    stands_in: Sequence[Absence],
    covered: Mapping[str, Sequence[Covered]],
    texts: Texts,
    size: Size,
    *,
    today: date,
) -> list[Block]:
    """Those for whom she stands in, with what will come to her meanwhile."""
    made = [
        blocks.section(_at_home(one, covered.get(one.id, ()), texts, today, size.named))
        for one in stands_in[: size.instead]
    ]
    more = len(stands_in) - size.instead
    return [*made, blocks.section(texts.rich("stands-in-more-people", count=more))] if more > 0 else made


def _at_home(one: Absence, things: Sequence[Covered], texts: Texts, today: date, named: int) -> Mrkdwn:
    until = texts.dates.ahead(one.until, today)
    said = texts.rich("absence-home-stands-in", name=one.person.name, until=until)
    return blocks.joined(said, _things(things, texts, today, named), by="\n") if things else said


def _things(things: Sequence[Covered], texts: Texts, today: date, named: int = NAMED) -> Mrkdwn:
    """A line each."""
    each = [texts.rich("stands-in-thing", **_thing(one, texts, today)) for one in things[:named]]
    more = len(things) - named
    rest = [texts.rich("stands-in-more", count=more)] if more > 0 else []
    return blocks.joined(*each, *rest, by="\n")


def _thing(one: Covered, texts: Texts, today: date) -> dict[str, str]:
    match one:
        case Owed():
            return {"title": whose(one, texts), "due": texts.dates.on(one.due_on, today)}
        case Action():
            return {"title": said_of(one, texts), "due": texts.dates.on(one.due_on, today)}
        case test:
            return {"title": cycles.named(test, texts), "due": "no"}


def _stands_in(line: Line[StandsIn], reader: Reader) -> tuple[Mrkdwn, list[Block]]:
    """To the one who stands in."""
    away, texts = line.about.away, reader.texts
    name = away.person.name if away else ""
    if away is None or not line.about.holds:
        words = texts.rich("letter-stands-in-no", name=name)
        return words, with_buttons(words, ())
    words = blocks.joined(_until_when(away, reader), _what(line.about, reader), by="\n")
    cannot = blocks.button(texts("letter-stands-in-cannot"), CANNOT, away.id)
    return words, with_buttons(words, [cannot])


def _until_when(away: Absence, reader: Reader) -> Mrkdwn:
    """And what it means, to who has not been told before."""
    texts, today = reader.texts, reader.today
    again = "-again" if Kind.STANDS_IN in reader.known else ""
    facts = {"name": away.person.name, "until": texts.dates.ahead(away.until, today)}
    if away.since <= today:
        return texts.rich(f"letter-stands-in-now{again}", **facts)
    return texts.rich(f"letter-stands-in{again}", since=texts.dates.on(away.since, today), **facts)


def _what(about: StandsIn, reader: Reader) -> Mrkdwn:
    if not about.covered:
        return reader.texts.rich("letter-stands-in-nothing")
    head = reader.texts.rich("letter-stands-in-things")
    return blocks.joined(head, _things(about.covered, reader.texts, reader.today), by="\n")


SHOWN = (Shown((Kind.STANDS_IN,), drawn(_stands_in)),)
