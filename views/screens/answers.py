"""Answers to questions in plain words: the fact, said short."""

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from programme.improvement.improvements import Improvement
from programme.meetings.meetings import Meeting
from programme.people.people import Person
from programme.preparations.reading import readings as reading
from programme.programmes.template_parts import Material
from programme.screens.answers import Answering, Around
from programme.screens.commands import titles_meant
from programme.screens.standings import Standing
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks
from views.ground.blocks import Element, Message
from views.ground.wording import written
from views.improvement.improvements import list_button, state_name
from views.preparations import readings
from views.screens import own_data, standings
from views.screens.next import NOTHING, PROGRAMMES, meeting, paragraph, said, together

MEETINGS = 6
"""Dates named after the nearest."""
LINES = 15
T = TypeVar("T")


def meetings(every: Sequence[Around], texts: Texts) -> Message:
    """The nearest with time and place, the others with their days."""
    parts = (_meetings(one, texts) for one in every[:PROGRAMMES] if one.ahead)
    return together(*parts) if any(one.ahead for one in every) else said("answer-no-meeting", texts)


def _meetings(one: Around, texts: Texts) -> Message:
    nearest, *more = one.ahead[: MEETINGS + 1]
    lacking = [] if nearest.place or nearest.link else [_from_whom("answer-no-place", one, texts)]
    then = [_then(other, one.today, texts) for other in more]
    return together(meeting(nearest, texts, today=one.today), paragraph(*lacking, *then))


def _then(one: Meeting, today: date, texts: Texts) -> Mrkdwn:
    return texts.rich(
        "answer-meeting-then", meeting=written(one.title, texts), day=texts.dates.ahead(one.on, today)
    )


def agenda(every: Sequence[Around], texts: Texts) -> Message:
    """What the nearest meeting is about, and who makes its agenda."""
    parts = (_agenda(one, texts) for one in every[:PROGRAMMES] if one.ahead)
    return together(*parts) if any(one.ahead for one in every) else said("answer-no-meeting", texts)


def _agenda(one: Around, texts: Texts) -> Message:
    nearest = one.ahead[0]
    step = one.programme.step(nearest.step)
    points = [line for line in step.ways_of_working if not line.after]
    return together(
        meeting(nearest, texts, today=one.today),
        paragraph(
            texts.rich("answer-agenda", about=written(step.about, texts)),
            *(texts.rich("answer-agenda-point", point=written(line.text, texts)) for line in points[:LINES]),
            _from_whom("answer-agenda-from", one, texts),
        ),
    )


def _from_whom(key: str, one: Around, texts: Texts) -> Mrkdwn:
    return blocks.joined(texts.rich(key), _people(one.facilitators))


def _people(some: Sequence[Person]) -> Mrkdwn:
    return blocks.joined(*(_person(one) for one in some), by=", ")


def _person(one: Person) -> Mrkdwn:
    """In a way that leads to her, where she is in Slack."""
    return Mrkdwn(f"<@{one.slack_id}>") if one.slack_id and one.reachable else escaped(one.name)


def facilitators(every: Sequence[Around], texts: Texts) -> Message:
    if not every:
        return said("answer-no-programme", texts)
    lines = (
        blocks.joined(
            texts.rich("answer-facilitator", programme=one.programme.title), _people(one.facilitators)
        )
        for one in every[:PROGRAMMES]
    )
    return paragraph(*lines, texts.rich("answer-facilitator-how"))


def clusters(every: Sequence[Around], texts: Texts) -> Message:
    """Whom she meets; a facilitator, who meets all, is told of the programme's window."""
    lines = [line for one in every for line in _cluster(one, texts)]
    return paragraph(*lines[: 2 * LINES]) if lines else said("answer-no-cluster", texts)


def _cluster(one: Around, texts: Texts) -> list[Mrkdwn]:
    names = dict.fromkeys(other.cluster for other in one.theirs)
    return [line for name in names for line in _met(name, one, texts)]


def _met(name: str, one: Around, texts: Texts) -> list[Mrkdwn]:
    theirs = [other for other in one.theirs if other.cluster == name]
    key = {True: "answer-cluster-mentor", False: "answer-cluster-line"}
    head = texts.rich("answer-cluster", cluster=name, programme=one.programme.title)
    return [head, *(texts.rich(key[other.mentor], name=other.name) for other in theirs)]


def answering(some: Sequence[Answering], texts: Texts) -> Message:
    """Who answers for a thing; without its date, for that would tell whether it is late."""
    if not some:
        return said("answer-who-none", texts)
    return paragraph(*(_answers(one, texts) for one in some[:LINES]))


def _answers(one: Answering, texts: Texts) -> Mrkdwn:
    if one.own:
        return texts.rich("answer-who-you", title=one.title)
    return texts.rich("answer-who" if one.name else "answer-who-nobody", title=one.title, name=one.name)


def standing(every: Sequence[Standing], texts: Texts) -> Message:
    """Where hers stand."""
    parts = [Message(texts.rich("answer-standing"), standings.on_home(one, texts)) for one in every]
    return together(*parts)


def material(words: str, every: Sequence[Around], texts: Texts) -> Message:
    """The pieces that the words mean, else all there are, each with its link."""
    found = [piece for one in every for piece in one.material]
    meant = titles_meant(words, [written(piece.title, texts) for piece in found])
    shown = [found[at] for at in meant] or found
    if not shown:
        return said("answer-no-material", texts)
    more = [texts.rich("answer-material-more")] if shown[LINES:] else []
    return paragraph(texts.rich("answer-material"), *(_piece(one, texts) for one in shown[:LINES]), *more)


def _piece(one: Material, texts: Texts) -> Mrkdwn:
    title = written(one.title, texts)
    if one.link is None:
        return texts.rich("answer-material-no-link", title=title)
    return Mrkdwn(f"• <{escaped(str(one.link))}|{escaped(title)}>")


def others(
    handed_in: Sequence[reading.Material], work: Sequence[Improvement], words: str, texts: Texts
) -> Message:
    """What others have put up and work on: those that the words name, else all; and the ways to the whole."""
    shown = _of_those_named(handed_in, [one.owed.owner for one in handed_in], words)
    going_on = _of_those_named(work, [one.organisation for one in work], words)
    lines = [
        *(_handed_in(one, texts) for one in shown[:LINES]),
        *(_worked_on(one, texts) for one in going_on[:LINES]),
    ]
    told = paragraph(texts.rich("answer-others" if lines else "answer-others-none"), *lines)
    doors = blocks.actions(readings.door(texts), list_button(texts))
    return Message(told.text, [*told.blocks, doors])


def _of_those_named(some: Sequence[T], owners: Sequence[str], words: str) -> Sequence[T]:
    named = [one for one, owner in zip(some, owners, strict=True) if owner.casefold() in words.casefold()]
    return named or some


def _handed_in(one: reading.Material, texts: Texts) -> Mrkdwn:
    about = readings.facts(one, texts)
    line = texts.rich("answer-others-material", owner=about["owner"], title=about["title"])
    return blocks.joined(line, readings.where(one, texts))


def _worked_on(one: Improvement, texts: Texts) -> Mrkdwn:
    state = state_name(one.state, texts)
    return texts.rich("answer-others-work", owner=one.organisation, title=one.title, state=state)


def way(key: str, texts: Texts, *buttons: Element, **facts: str) -> Message:
    """A sentence and the button or two it leads to."""
    words = texts.rich(key, **facts)
    return Message(words, [blocks.section(words), *([blocks.actions(*buttons)] if buttons else [])])


def improving(key: str, about: str, texts: Texts) -> Message:
    """The way to the improvements, where tests, values and ideas are; with what she wrote, to take along."""
    brought = said("answer-bring", texts, about=blocks.clip(about, blocks.OPTION)) if about else NOTHING
    return together(way(key, texts, list_button(texts)), brought)


def term(known: str | None, words: str, texts: Texts) -> Message:
    if known is None:
        return said("answer-term-unknown", texts, words=blocks.clip(words, blocks.OPTION))
    return said(f"explained-{known}", texts)


def erase(texts: Texts) -> Message:
    """What is kept of her is hers to fetch, and to have erased."""
    fetch = blocks.button(texts("own-data-fetch"), own_data.FETCH)
    return way("answer-erase", texts, fetch, blocks.button(texts("own-data-erase"), own_data.ERASE))
