"""An organisation's year so far, on the page of what has happened."""

from programme.screens.pages.years import Year
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block
from views.improvement.improvements import open_button, state_name

IMPROVEMENTS = 10
QUOTED = 300
"""Characters of each lesson; the test itself tells all."""


def parts(what: Year, texts: Texts) -> list[Block]:
    """What is done, what they try and what they have learned."""
    more = len(what.improvements) - IMPROVEMENTS
    return [
        blocks.header(texts("year-title", organisation=what.organisation)),
        blocks.section(_counts(what, texts)),
        *(
            blocks.section(
                texts.rich("year-improvement", title=one.title, state=state_name(one.state, texts)),
                accessory=open_button(one, texts),
            )
            for one in what.improvements[:IMPROVEMENTS]
        ),
        *([blocks.context(texts.rich("year-more", count=more))] if more > 0 else []),
        *_lessons(what, texts),
    ]


def _counts(what: Year, texts: Texts) -> Mrkdwn:
    done = texts.rich("year-done", done=what.done, of=what.of)
    tests = texts.rich("year-tests", count=what.tests)
    ideas = texts.rich("year-ideas", taken=what.taken, given=what.given)
    return blocks.joined(done, tests, ideas if what.taken or what.given else Mrkdwn(""))


def _lessons(what: Year, texts: Texts) -> list[Block]:
    if not what.lessons:
        return []
    lines = (
        texts.rich(
            "year-lesson",
            improvement=one.improvement,
            learned=blocks.clip(" ".join(one.text.split()), QUOTED),
        )
        for one in what.lessons
    )
    return blocks.sections(texts.rich("year-lessons"), *lines)
