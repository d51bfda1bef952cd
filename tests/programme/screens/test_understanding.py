"""What people write to the bot, in their own words, is understood; what is only told is left alone."""

import re

import pytest

from programme.ground.languages import Language
from programme.screens.understanding.heard import Row, heard_from, rows
from programme.screens.understanding.intents import Intent
from programme.screens.understanding.meanings import is_automatic, understand

ENOUGH = 0.93
"""The share of sentences that must be understood when they are new; what is left fits two wishes alike."""
PARTS = 5


def test_a_sentence_that_was_not_heard_before_is_understood() -> None:
    """Each fifth of all that was heard, read by who has only heard the other four."""
    every = list(rows())
    wrong = [miss for part in range(PARTS) for miss in _misses(every, part)]
    assert len(wrong) <= (1 - ENOUGH) * len(every), wrong


def _misses(every: list[Row], part: int) -> list[tuple[str, Intent, Intent]]:
    known = heard_from(row for at, row in enumerate(every) if at % PARTS != part)
    read = ((row, understand(row.sentence, row.language, known=known).intent) for row in every[part::PARTS])
    return [(row.sentence, found, row.intent) for row, found in read if found is not row.intent]


def test_what_was_heard_is_understood() -> None:
    every = list(rows())
    right = [understand(row.sentence, row.language).intent is row.intent for row in every]
    assert sum(right) > 0.98 * len(every)


def test_every_intent_is_among_what_was_heard_in_both_languages() -> None:
    assert {(row.language, row.intent) for row in rows()} == {
        (language, intent) for language in Language for intent in Intent
    }


def test_no_sentence_is_there_twice() -> None:
    every = [(row.language, re.sub(r"\s+", " ", row.sentence.casefold())) for row in rows()]
    assert len(every) == len(set(every))


@pytest.mark.parametrize(
    ("words", "intent", "about"),
    [
        ("klar med presentationen", Intent.DONE, "presentationen"),
        ("Presentationen inför träff 2 är klar", Intent.DONE, "Presentationen"),
        ("can we hand in the facts sheet on 5 May instead", Intent.NEW_DATE, "facts sheet 5 May"),
        ("jag är på semester vecka 8 och 9", Intent.AWAY, "vecka 8 och 9"),
        ("I'm on vacation until March 1", Intent.AWAY, "until March 1"),
        ("vem gör presentationen?", Intent.WHO_ANSWERS, "presentationen"),
        ("hur gick det för Ekeby", Intent.OTHERS, "Ekeby"),
        ("vad betyder plus minus intressant?", Intent.TERM, "plus minus intressant"),
        ("what is a run chart", Intent.TERM, "run chart"),
        ("vårt test är klart, 7 av 10", Intent.TEST, "7 av 10"),
        ("lämna över till Anna Berg", Intent.HANDOVER, "Anna Berg"),
        ("hälsa Eva att vi blir sena", Intent.FACILITATOR_MESSAGE, "hälsa Eva att vi blir sena"),
    ],
)
def test_what_it_is_about_is_said_clean(words: str, intent: Intent, about: str) -> None:
    found = understand(words, Language.SV)
    assert (found.intent, found.about) == (intent, about)


@pytest.mark.parametrize(
    "words",
    [
        *("Presentationen är inte klar", "presentationen är nästan klar", "vi blir klara på fredag"),
        *("radera inte mina uppgifter", "ändra inte det jag skrev", "exportera inte något"),
        *("jag är inte sjuk", "jag slutar inte", "vi har inte testat något ännu"),
        *("do not delete my data", "don't remove my reflection", "the test isn't done", "I am not away"),
        "Anna is not taking over",
    ],
)
def test_what_is_told_with_a_not_is_not_done(words: str) -> None:
    assert understand(words, Language.EN).intent in {Intent.NONE, Intent.NEW_DATE}


def test_a_not_that_belongs_to_the_wish_takes_nothing_back() -> None:
    assert understand("jag är inte på jobbet i morgon", Language.SV).intent is Intent.AWAY
    assert understand("jag vill inte att ni sparar något om mig", Language.SV).intent is Intent.ERASE


@pytest.mark.parametrize(
    "words",
    [
        "Autosvar: Jag är på semester till den 4 augusti.",
        "Automatic reply: I am on vacation until 4 August, please ask Anna instead",
        "Tack för ditt mejl. Jag är ledig vecka 8 och svarar när jag är tillbaka.",
        "Out of Office\n\nI will be back on 10 August.",
    ],
)
def test_an_automatic_answer_is_no_wish(words: str) -> None:
    assert is_automatic(words)
    assert understand(words, Language.EN).intent is Intent.NONE


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("/hemmaplan när är nästa träff", Intent.MEETING),
        ("Hej!\n\nNär är nästa träff?\n\nMvh Per", Intent.MEETING),
        ("“presentationen” är klar", Intent.DONE),
        ("nar ar nasta traff", Intent.MEETING),
        ("presentatonen klar", Intent.DONE),
        ("?", Intent.HELP),
        ("👍", Intent.THANKS),
        (":+1:", Intent.THANKS),
        ("toppen 👍🏽", Intent.THANKS),
        (":tada: tack för hjälpen :+1::skin-tone-2:", Intent.THANKS),
        ("Presentationen ✅", Intent.DONE),
        ("film :white_check_mark:", Intent.DONE),
        ("ok\n\nSkickat från min iPhone", Intent.THANKS),
        ("", Intent.NONE),
        ("kan jag läsa andras presentationer", Intent.OTHERS),
        ("Vi " + "pratade om träffen och " * 15, Intent.NONE),
    ],
)
def test_however_it_is_typed(words: str, intent: Intent) -> None:
    assert understand(words, Language.SV).intent is intent
