"""Wishes in plain words: what was understood, and the one button with which she says that it is so."""

from collections.abc import Callable, Sequence
from datetime import date

from programme.people.people import Person
from programme.screens.next import Task
from programme.screens.understanding.said_days import Days
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block, Element, Message
from views.ground.wording import first_name, written
from views.people import absences
from views.preparations import preparation_buttons
from views.preparations.preparations import ASK
from views.screens.answers import way
from views.screens.next import nothing_owed

AWAY_ON = "wish-away"
ASK_FOR = "wish-date"
CHOICES = 20
"""Things to choose from; a message holds fifty blocks."""
Button = Callable[[Task, Texts], Element]


def done(task: Task, texts: Texts) -> Element:
    """A form is not done by saying so, nor is a self-assessment."""
    return preparation_buttons.finish_button(task.owed, texts)


def later(task: Task, texts: Texts) -> Element:
    """When its day has passed nothing is gained by waiting."""
    if task.late:
        return blocks.button(texts("preparation-ask"), ASK, task.owed.id)
    return blocks.button(texts("button-later"), preparation_buttons.LATER, task.owed.id)


def not_mine(task: Task, texts: Texts) -> Element:
    return blocks.button(texts("button-not-mine"), preparation_buttons.NOT_MINE, task.owed.id)


def new_date(day: date | None) -> Button:
    """With the day she named already in the form."""

    def made(task: Task, texts: Texts) -> Element:
        if day is None:
            return blocks.button(texts("preparation-ask"), ASK, task.owed.id)
        return blocks.button(texts("preparation-ask"), ASK_FOR, f"{task.owed.id} {day.isoformat()}")

    return made


def things(key: str, tasks: Sequence[Task], button: Button, texts: Texts) -> Message:
    """One: is it this? Several: one tap each. Without dates: some may be a colleague's."""
    if not tasks:
        return nothing_owed(texts)
    question = texts.rich(key, count=len(tasks))
    lines = [_words(task, texts) for task in tasks[:CHOICES]]
    rows: list[Block] = [
        blocks.section(line, accessory=button(task, texts))
        for line, task in zip(lines, tasks[:CHOICES], strict=True)
    ]
    text = blocks.clip_mrkdwn(blocks.joined(question, *lines, by="\n"), blocks.UPDATE_TEXT)
    return Message(text, [blocks.section(question), *rows])


def _words(task: Task, texts: Texts) -> Mrkdwn:
    title, meeting = task.owed.item.title, task.meeting.short
    return texts.rich("command-choice", title=written(title, texts), meeting=written(meeting, texts))


def away(days: Days | None, texts: Texts) -> Message:
    if days is None:
        return way("wish-away", texts, absences.door(texts))
    since, until = days
    value = f"{since.isoformat()} {until.isoformat()}"
    button = blocks.button(texts("wish-away-keep"), AWAY_ON, value, primary=True)
    if since == until:
        return way("wish-away-day", texts, button, since=texts.dates.day(since))
    return way("wish-away-days", texts, button, since=texts.dates.day(since), until=texts.dates.day(until))


def to_facilitator(words: str, leads: Sequence[Person], texts: Texts) -> Message:
    """Her words, and the way to who they are for; nothing is sent."""
    mentions = (Mrkdwn(f"<@{one.slack_id}>") for one in leads if one.slack_id)
    asked = blocks.joined(texts.rich("wish-message"), blocks.joined(*mentions, by=", "))
    how = texts.rich("wish-message-how", name=first_name(leads[0])) if leads else Mrkdwn("")
    whole = blocks.joined(asked, texts.rich("wish-message-words", words=words), how, by="\n\n")
    return Message(
        blocks.clip_mrkdwn(whole, blocks.UPDATE_TEXT),
        [blocks.section(asked), *blocks.quoted(words), blocks.context(how)],
    )
