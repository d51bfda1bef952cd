"""The facilitator's digest: a line for each thing worth knowing, in her message or in a window."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from programme.messages.digests import Ahead, Digest, Lack, Over
from programme.people.reachability import Lost
from texts import Mrkdwn, Texts
from texts.lists import listed
from views.ground import blocks, names
from views.ground.blocks import Block, Element
from views.ground.notices import NOTHING
from views.ground.windows import Memory
from views.ground.wording import capital, written
from views.people.reachability import stand_in_button
from views.preparations import left_open
from views.programmes.programmes import PROGRAMME_MANAGE

DIGEST_NOW = "digest-now"
WINDOW = "digest-window"

MEETINGS = 4
THINGS = 5
COUNTED = timedelta(weeks=6)
"""A meeting so near is one that somebody could be ready for; before that nobody is told that none is."""
NAMED = 3
"""Preparations told of by name, of what is late and of what lies ahead, whose each is, who is reminded."""
LOST = 4
"""People told of by name who cannot be reached, each with a button."""


class DigestMemory(Memory):
    programme: str


def digest_button(programme_id: str, texts: Texts) -> Element:
    """How it goes, on demand."""
    return blocks.button(texts("digest-now"), DIGEST_NOW, programme_id)


def window(what: Digest, texts: Texts, *, memory: str) -> dict[str, Any]:
    """The same as in the message, now."""
    return blocks.modal(
        WINDOW, texts("digest-window"), parts(what, texts), close=texts("button-close"), memory=memory
    )


def parts(what: Digest, texts: Texts) -> list[Block]:
    """At most eleven blocks, however large the programme."""
    return drawn(what, texts)[1]


def drawn(every: Digest, texts: Texts, *, known: bool = False) -> tuple[Mrkdwn, list[Block]]:
    """All of it as text and as blocks; to who has had one before what is new, and how much is not."""
    what = every.fresh if known else every
    meetings, missing, news = _meetings(every, texts), _missing(what, every, texts), _news(what, texts)
    lost = [_lost(one, texts) for one in what.lost[:LOST]]
    more, always = _more_lost(what, texts), Mrkdwn("") if known else texts.rich("digest-always")
    words = blocks.joined(*meetings, *missing, *lost, more, *news, always, by="\n")
    return words, [
        *_paragraph(*meetings),
        *_paragraph(*missing),
        *(_lost_row(one, said, what, texts) for one, said in zip(what.lost, lost, strict=False)),
        *_paragraph(more),
        *_paragraph(*news),
        *([blocks.context(always)] if always else []),
        blocks.actions(*_ways_on(every, texts)),
    ]


def _ways_on(what: Digest, texts: Texts) -> list[Element]:
    """To the programme; where something is late, first to one decision for all of it."""
    overview = blocks.button(texts("digest-overview"), PROGRAMME_MANAGE, what.programme.id)
    late = what.late or what.late_untold
    return [left_open.open_button(what.programme.id, texts), overview] if late else [overview]


def _paragraph(*lines: Mrkdwn) -> list[Block]:
    said = blocks.joined(*lines, by="\n")
    return [blocks.section(said)] if said else []


def _meetings(what: Digest, texts: Texts) -> list[Mrkdwn]:
    title = texts.rich("digest-programme", programme=what.programme.title)
    if not what.ahead:
        return [title, texts.rich("digest-no-meeting")]
    lines = [_ahead(one, what, texts) for one in what.ahead[:MEETINGS]]
    if len(what.ahead) > MEETINGS:
        lines.append(texts.rich("digest-more-meetings", count=len(what.ahead) - MEETINGS))
    return [title, *lines]


def _ahead(one: Ahead, what: Digest, texts: Texts) -> Mrkdwn:
    whose = names.some(one.clusters, texts)
    about = texts.rich(
        "digest-ahead",
        meeting=capital(written(one.meeting.short, texts)),
        days=(one.meeting.on - what.today).days,
        day=texts.dates.on(one.meeting.on, what.today),
    )
    late = "yes" if what.late or what.late_untold else "no"
    told = one.of and (one.ready or one.meeting.on - what.today <= COUNTED)
    ready = texts.rich("digest-ready", ready=one.ready, of=one.of, late=late) if told else NOTHING
    return blocks.joined(texts.rich("digest-whose", clusters=whose) if whose else Mrkdwn(""), about, ready)


def _missing(what: Digest, every: Digest, texts: Texts) -> list[Mrkdwn]:
    """What is new of it; ``every`` is with what she has been told of before, which is counted."""
    if every.calm:
        return [texts.rich("digest-calm")]
    made = _few(list(_lacks("digest-late", what.late, texts.dates.passed, what, texts)), texts)
    made += [_over(one, texts) for one in what.over]
    counted = what is not every and not what.over and every.counts_standing
    standing = every.standing if counted else 0
    if standing:
        made.append(texts.rich("digest-standing", count=standing))
    if what.late_untold:
        made.append(texts.rich("digest-late-untold", count=what.late_untold))
    made += _few(list(_lacks("digest-near", what.near, texts.dates.ahead, what, texts)), texts)
    if what.unanswered:
        made.append(texts.rich("digest-unanswered", owners=names.some(what.unanswered, texts)))
    return [*made, *_unsaid(what, texts)]


def _over(one: Over, texts: Texts) -> Mrkdwn:
    meeting = capital(written(one.meeting.short, texts))
    return texts.rich("digest-over", meeting=meeting, count=one.count)


def _unsaid(what: Digest, texts: Texts) -> list[Mrkdwn]:
    """What we owe her to say of ourselves."""
    if not what.unsaid:
        return []
    lines = [
        texts.rich(
            "digest-unsaid",
            name=one.name,
            count=one.count,
            titled="yes" if one.titles else "no",
            titles=names.some([written(title, texts) for title in one.titles], texts),
        )
        for one in what.unsaid[:THINGS]
    ]
    more = len(what.unsaid) - THINGS
    told = [*lines, texts.rich("digest-more-unsaid", count=more)] if more > 0 else lines
    return [*told, texts.rich("digest-unsaid-why")]


def _lacks(
    key: str, some: Sequence[Lack], due: Callable[[date, date], str], what: Digest, texts: Texts
) -> Iterator[Mrkdwn]:
    """What has one last day and is the same organisations' is told together."""
    ordered = sorted(some, key=_day_and_whose)
    for (on, whose, everybody), alike in groupby(ordered, key=_day_and_whose):
        titles = [written(one.title, texts) for one in alike]
        yield texts.rich(
            key,
            titles=listed(titles, texts.language),
            all="yes" if everybody else "no",
            owners=names.some(whose, texts, most=NAMED),
            due=due(on, what.today),
        )


def _day_and_whose(one: Lack) -> tuple[date, tuple[str, ...], bool]:
    return one.due_on, one.owners, one.everybody


def _few(lines: Sequence[Mrkdwn], texts: Texts) -> list[Mrkdwn]:
    more = len(lines) - THINGS
    return [*lines[:THINGS], *([texts.rich("digest-more-things", count=more)] if more > 0 else [])]


def _lost(one: Lost, texts: Texts) -> Mrkdwn:
    return texts.rich("digest-lost", name=one.person.name, organisation=one.organisation, why=one.why.value)


def _lost_row(one: Lost, said: Mrkdwn, what: Digest, texts: Texts) -> Block:
    return blocks.section(said, accessory=stand_in_button(what.programme.id, one.person, texts))


def _more_lost(what: Digest, texts: Texts) -> Mrkdwn:
    more = len(what.lost) - LOST
    return texts.rich("digest-more-lost", count=more) if more > 0 else Mrkdwn("")


def _news(what: Digest, texts: Texts) -> list[Mrkdwn]:
    """What is new since last time, and what we will do today."""
    made = []
    if what.reflections or what.decisions:
        both = "yes" if what.reflections and what.decisions else "no"
        counts = {"reflections": what.reflections, "decisions": what.decisions}
        made.append(texts.rich("digest-new", both=both, **counts))
    if what.reminded:
        few = what.reminded if len(what.reminded) <= NAMED else ()
        named, some = "yes" if few else "no", names.some(few, texts)
        made.append(texts.rich("digest-reminds", named=named, count=len(what.reminded), names=some))
    return made
