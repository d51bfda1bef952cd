"""What somebody wrote of a test, a value or an idea leads straight to the form it belongs in."""

from handlers.ground.visit import Visit
from programme.screens.understanding.intents import Intent, Understood
from storage.improvement import cycles, improvements, measures
from views.ground.blocks import Message
from views.screens import answers
from views.screens import written as views

WRITTEN = {Intent.TEST: "answer-test", Intent.VALUES: "answer-values", Intent.IDEA: "answer-idea"}
"""What is told instead where she has nowhere to write it."""


async def offered(visit: Visit, what: Understood, words: str) -> Message:
    """The form, or which of several; words that only name the wish are not carried along."""
    carried = words.strip() if what.about else ""
    match what.intent:
        case Intent.TEST:
            found = await _of_a_test(visit, carried)
        case Intent.VALUES:
            ours = await visit.asks(measures.to_write_in)
            found = views.values(ours, carried, visit.texts) if ours else None
        case _:
            mine = await visit.asks(improvements.to_write_in)
            found = views.ideas(mine, what.about, visit.texts) if mine else None
    return found or answers.improving(WRITTEN[what.intent], what.about, visit.texts)


async def _of_a_test(visit: Visit, words: str) -> Message | None:
    """One that goes on; else a new one, in an improvement."""
    if open_ones := await visit.asks(cycles.to_log):
        return views.tests(open_ones, words, visit.texts)
    mine = await visit.asks(improvements.to_write_in)
    return views.plans(mine, words, visit.texts) if mine else None
