"""A meeting's summary in words, as a facilitator begins with it."""

from collections.abc import Iterator

from programme.reports.meeting_summaries import Heard, Summary, Wondered
from texts import Texts
from views.ground import blocks
from views.ground.wording import capital, written

MOST = 2400
"""Characters: what a message to many holds."""


def drafted(what: Summary, theirs: Texts) -> str:
    """In the language of those who will read it."""
    day = theirs.dates.day(what.meeting.on)
    head = theirs("summary-head", meeting=written(what.meeting.short, theirs), day=day)
    parts = list(_parts(what, theirs)) or [theirs("summary-empty")]
    return blocks.clip("\n\n".join([head, *parts, *_following(what, theirs)]), MOST)


def _parts(what: Summary, theirs: Texts) -> Iterator[str]:
    if what.ideas:
        yield _listed(theirs("summary-ideas"), [_from(one, theirs) for one in what.ideas])
    for asked in what.answers:
        yield _listed(written(asked.question, theirs), [_from(one, theirs) for one in asked.answers])
    if what.questions:
        lines = [_asked(one, theirs) for one in what.questions]
        yield _listed(theirs("summary-questions"), lines)
    if what.decisions:
        lines = [
            theirs("summary-decision", home=one.home, title=one.title, decision=one.decision.value)
            for one in what.decisions
        ]
        yield _listed(theirs("summary-decisions"), lines)


def _listed(head: str, lines: list[str]) -> str:
    return "\n".join([head, *lines])


def _asked(one: Wondered, theirs: Texts) -> str:
    return theirs("summary-question", home=one.home, owner=one.owner, text=one.text)


def _from(one: Heard, theirs: Texts) -> str:
    return theirs("summary-from", text=" ".join(one.text.split()), home=one.home)


def _following(what: Summary, theirs: Texts) -> list[str]:
    if what.following is None:
        return []
    facts = {"meeting": written(what.following.short, theirs), "day": theirs.dates.day(what.following.on)}
    return [capital(theirs("summary-next", **facts))]
