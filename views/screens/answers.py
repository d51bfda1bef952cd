"""Answers to questions in plain words: the fact, said short."""

from collections.abc import Sequence
from datetime import date

from programme.meetings.meetings import Meeting
from programme.people.people import Person
from programme.programmes.template_parts import Material
from programme.screens.answers import Answering, Around
from programme.screens.commands import titles_meant
from programme.screens.standings import Standing
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks
from views.ground.blocks import Element, Message
from views.ground.wording import written
from views.improvement.improvements import list_button
from views.screens import own_data, standings
from views.screens.next import NOTHING, PROGRAMMES, meeting, paragraph, said, together

MEETINGS = 6
"""Dates named after the nearest."""
LINES = 15


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
    about = next(
        written(step.about, texts) for step in one.programme.template.steps if step.id == nearest.step
    )
    return together(
        meeting(nearest, texts, today=one.today),
        paragraph(texts.rich("answer-agenda", about=about), _from_whom("answer-agenda-from", one, texts)),
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
