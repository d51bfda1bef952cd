"""What is next: a short answer with one obvious button."""

import re
from collections.abc import Sequence
from datetime import date

from programme.meetings.meetings import Meeting
from programme.preparations.preparations import Done, Owed, State
from programme.screens.next import Lead, Next, Outlook, Readiness, Task
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks, names
from views.ground.blocks import Block, Element, Message
from views.ground.wording import written
from views.messages.digests import digest_button
from views.preparations import preparation_buttons
from views.preparations.notices import WAYS
from views.preparations.preparations import ASK, beside, done_words
from views.programmes import trials
from views.programmes.programmes import PROGRAMME_MANAGE, PROGRAMME_NEW
from views.reflections.reflections import REFLECTION_NEW

THEN = 2
"""Things named in a line each, after the nearest."""
PROGRAMMES = 5
"""Programmes an answer has room for; a message holds fifty blocks."""
NOTHING = Message(Mrkdwn(""))
WEB_LINK = re.compile(r"https?://[^\s|<>]+")


def reply(what: Next, texts: Texts) -> Message:
    """The nearest thing with its buttons, the next two, the next meeting; and how ready all are."""
    if not what.outlooks:
        return together(settled(what, texts), no_programme(what, texts))
    shown, hidden = what.outlooks[:PROGRAMMES], what.outlooks[PROGRAMMES:]
    several = len(what.outlooks) > 1 or any(one.programme.trial for one in shown)
    return together(
        settled(what, texts),
        nothing_owed(texts) if what.takes_part and not what.tasks else NOTHING,
        *(_programme(one, texts, named=several) for one in shown),
        said("next-more-programmes", texts, count=len(hidden)) if hidden else NOTHING,
    )


def kept(what: Next, texts: Texts) -> Message:
    """That something is done, where the message it was done in can no longer be drawn."""
    return together(settled(what, texts), said("next-kept", texts))


def together(*parts: Message) -> Message:
    """Parts one after the other, with one obvious button: the first."""
    text = blocks.joined(*(part.text for part in parts), by="\n\n")
    return Message(
        blocks.clip_mrkdwn(text, blocks.UPDATE_TEXT), one_obvious([b for part in parts for b in part.blocks])
    )


def said(key: str, texts: Texts, **facts: str | int) -> Message:
    """A paragraph of its own."""
    words = texts.rich(key, **facts)
    return Message(words, [blocks.section(words)])


def one_obvious(made: Sequence[Block]) -> list[Block]:
    """Only the first of the buttons that stand out goes on standing out."""
    seen = False
    kept_blocks: list[Block] = []
    for block in made:
        if block["type"] != "actions":
            kept_blocks.append(block)
            continue
        elements: list[Element] = []
        for element in block["elements"]:
            quiet = {key: value for key, value in element.items() if key != "style"}
            elements.append(quiet if seen else element)
            seen = seen or "style" in element
        kept_blocks.append(block | {"elements": elements})
    return kept_blocks


def settled(what: Next, texts: Texts) -> Message:
    """What became of the thing just touched, with a way back; nothing where the list shows it anyway."""
    one = what.touched
    if one is None:
        return NOTHING
    title = written(one.item.title, texts)
    if one.state is State.EXEMPT:
        return said("letter-exempt", texts, title=title)
    if one.state is State.DONE and one.done is not None:
        return finished(one, one.done, texts, reader_id=what.person.id)
    answers = one.responsible
    if any(outlook.lead and outlook.programme.id == one.programme_id for outlook in what.outlooks):
        return NOTHING
    if answers is None:
        return said("next-nobody", texts, title=title)
    if answers.id != what.person.id:
        return said("letter-not-yours", texts, title=title, name=answers.name)
    return NOTHING


def finished(one: Owed, done: Done, texts: Texts, *, reader_id: str) -> Message:
    """It is done, and can be undone."""
    words = done_words(one, done, texts, reader_id=reader_id)
    undo = blocks.button(texts("button-undo"), preparation_buttons.UNDO, one.id)
    return Message(words, [blocks.section(words), blocks.actions(undo)])


def _programme(one: Outlook, texts: Texts, *, named: bool) -> Message:
    title = said("next-programme", texts, programme=one.programme.title) if named else NOTHING
    nearest = [in_full(task, texts, today=one.today) for task in one.tasks[:1]]
    return together(
        title,
        *nearest,
        _then(one.tasks[1:], texts, one.today),
        meeting(one.meeting, texts, today=one.today),
        _lead(one, texts),
        trials.marked(one.programme, texts),
    )


def in_full(task: Task, texts: Texts, *, today: date) -> Message:
    """A thing to do: by when, for which meeting, what counts as done, and what can be said about it."""
    one = task.owed
    key = "next-task-late" if task.late else "next-task"
    about = texts.rich(
        key,
        title=written(one.item.title, texts),
        due=due_words(task, texts, today),
        meeting=written(task.meeting.short, texts),
        help=written(one.item.help, texts),
        **({"way": WAYS[one.item.done_by]} if task.late else {}),
    )
    joint = Mrkdwn("") if one.organisation_id else texts.rich("next-joint", owner=one.owner)
    told = blocks.joined(about, joint, silence(task, texts))
    words = blocks.joined(told, beside(one, texts), by="\n")
    return Message(words, [blocks.section(words), blocks.actions(*task_buttons(task, texts))])


def due_words(task: Task, texts: Texts, today: date) -> str:
    """By when it is due, or was: today, on Friday, Monday 25 January."""
    tell = texts.dates.passed if task.late else texts.dates.ahead
    return tell(task.owed.due_on, today)


def task_buttons(task: Task, texts: Texts) -> list[Element]:
    """When its day has passed nothing is gained by waiting: another day can be asked for instead."""
    ask = blocks.button(texts("preparation-ask"), ASK, task.owed.id)
    made = preparation_buttons.preparation_buttons(task.owed, texts)
    return [
        ask if task.late and button["action_id"] == preparation_buttons.LATER else button for button in made
    ]


def silence(task: Task, texts: Texts) -> Mrkdwn:
    """*Later* was pressed: when it comes up again."""
    if task.quiet_until is None:
        return Mrkdwn("")
    return texts.rich("next-later", day=texts.dates.weekday(task.quiet_until))


def _then(tasks: Sequence[Task], texts: Texts, today: date) -> Message:
    lines = [_in_a_line(task, texts, today) for task in tasks[:THEN]]
    if len(tasks) > THEN:
        lines.append(texts.rich("next-more", count=len(tasks) - THEN))
    return paragraph(*lines)


def paragraph(*lines: Mrkdwn) -> Message:
    """Lines under each other; nothing of none."""
    words = blocks.joined(*lines, by="\n")
    return Message(words, [blocks.section(words)]) if words else NOTHING


def _in_a_line(task: Task, texts: Texts, today: date) -> Mrkdwn:
    return texts.rich(
        "next-then-late" if task.late else "next-then",
        title=written(task.owed.item.title, texts),
        due=due_words(task, texts, today),
    )


def meeting(one: Meeting | None, texts: Texts, *, today: date) -> Message:
    """The next meeting: date, week, time, place, link."""
    if one is None:
        return NOTHING
    hours = texts.dates.hours(one.starts_at, one.until)
    at = texts("next-time", time=hours) if hours else ""
    is_link = WEB_LINK.fullmatch(one.link) is not None
    parts = (texts.dates.ahead(one.on, today), at, one.place, "" if is_link else one.link)
    when = ", ".join(part for part in parts if part)
    about = texts.rich("next-meeting", meeting=written(one.title, texts), when=when)
    join = Mrkdwn(f"<{escaped(one.link)}|{texts.rich('next-link')}>") if is_link else Mrkdwn("")
    return paragraph(blocks.joined(about, join))


def nothing_owed(texts: Texts) -> Message:
    words = texts.rich("next-nothing")
    write = blocks.button(texts("next-reflect"), REFLECTION_NEW, primary=True)
    return Message(words, [blocks.section(words), blocks.actions(write)])


def _lead(one: Outlook, texts: Texts) -> Message:
    if one.lead is None:
        return NOTHING
    about = paragraph(
        blocks.joined(*ready(one.lead, texts, today=one.today)[:1], unreachable(one.lead, texts))
    )
    manage = blocks.button(texts("next-manage"), PROGRAMME_MANAGE, one.programme.id, primary=True)
    doors = blocks.actions(manage, digest_button(one.programme.id, texts))
    return Message(about.text, [*about.blocks, doors])


def ready(lead: Lead, texts: Texts, *, today: date) -> list[Mrkdwn]:
    """How far they have come before each meeting, the nearest first."""
    if not lead.readiness:
        return [texts.rich("next-ready-none")]
    return [_ready(one, texts, today) for one in lead.readiness]


def _ready(one: Readiness, texts: Texts, today: date) -> Mrkdwn:
    """With whose it is, where clusters meet on days of their own."""
    day, whose = texts.dates.ahead(one.meeting.on, today), names.some(one.clusters, texts)
    meeting = written(one.meeting.short, texts)
    said = texts.rich("next-ready", meeting=meeting, day=day, ready=one.ready, of=one.of)
    return blocks.joined(texts.rich("next-whose", clusters=whose), said) if whose else said


def unreachable(lead: Lead, texts: Texts) -> Mrkdwn:
    return texts.rich("next-unreachable", count=lead.unreachable) if lead.unreachable else Mrkdwn("")


def no_programme(what: Next, texts: Texts) -> Message:
    """To somebody who takes part in nothing yet: what this is, and the ways in that are open to her."""
    waits = texts.rich("next-no-programme" if what.may_start else "next-no-programme-waits")
    tries = texts.rich("trial-what") if what.may_try else Mrkdwn("")
    words = [one for one in (texts.rich("next-what-this-is"), waits, tries) if one]
    start = blocks.button(texts("next-start-programme"), PROGRAMME_NEW, primary=True)
    ways = [*([start] if what.may_start else []), *([trials.button(texts)] if what.may_try else [])]
    doors = [blocks.actions(*ways)] if ways else []
    return Message(blocks.joined(*words, by="\n\n"), [*(blocks.section(one) for one in words), *doors])
