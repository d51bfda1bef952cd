"""The facilitator's desk for one preparation: how it stands, and what can be decided, one tap each."""

from datetime import date
from typing import Any

from programme.ground.calendar import local_day
from programme.preparations.evidence import NO, YES, fits
from programme.preparations.preparations import Case, Evidence, Owed, State, Wish
from programme.programmes.template import FieldKind, FormField
from texts import Mrkdwn, Texts
from views.ground import blocks
from views.ground.blocks import Block, Element
from views.ground.wording import written
from views.people import absences
from views.preparations.nudges import nudge_buttons
from views.preparations.preparation_buttons import ASSESS
from views.preparations.preparations import MOST_TAKERS, PreparationMemory, done_words, options

DESK_VIEW = "preparation-desk-view"
DONE = "preparation-desk-done"
MAIL = "preparation-desk-mail"
EXEMPT = "preparation-desk-exempt"
REOPEN = "preparation-desk-reopen"
NEW_DATE = "preparation-desk-date"
HAND_OVER = "preparation-desk-hand-over"
GRANT_DATE = "preparation-grant-date"
GRANT_EXEMPT = "preparation-grant-exempt"


class DeskMemory(PreparationMemory):
    """The same of the desk, over whatever it lies."""


def desk(case: Case, texts: Texts, memory: str) -> dict[str, Any]:
    """Shown again after each decision, so that what changed is what one sees."""
    one = case.owed
    parts = [
        blocks.section(stands(one, texts, reader_id=case.reader.id)),
        blocks.section(_facts(case, texts)),
        *_lately(case, texts),
        *(_shown(one, one.kept, texts) if one.kept else []),
        *(_open(case, texts) if one.state is State.OPEN else [_settled(one, texts)]),
    ]
    title, close = texts("preparation-desk-title"), texts("button-close")
    return blocks.modal(DESK_VIEW, title, parts, close=close, memory=memory)


def stands(one: Owed, texts: Texts, *, reader_id: str) -> Mrkdwn:
    """What is true of it, in a line, with who owes it."""
    if one.done is not None:
        return done_words(one, one.done, texts, reader_id=reader_id, title=whose(one, texts))
    if one.state is State.EXEMPT:
        title = written(one.item.title, texts)
        return texts.rich("preparation-exempt-of", title=title, owner=one.owner)
    return texts.rich("preparation-desk-open", title=whose(one, texts))


def whose(one: Owed, texts: Texts) -> str:
    """Organisationsfakta, Norrby."""
    return texts("preparation-of", title=written(one.item.title, texts), owner=one.owner)


def _facts(case: Case, texts: Texts) -> Mrkdwn:
    one, meeting = case.owed, case.meeting
    due = texts.rich(
        "preparation-desk-due",
        due=texts.dates.day(one.due_on),
        meeting=written(meeting.short, texts),
        meets=texts.dates.weekday(meeting.on),
    )
    if one.responsible is None:
        return blocks.joined(due, texts.rich("preparation-desk-nobody"))
    return blocks.joined(due, texts.rich("preparation-desk-responsible", name=one.responsible.name))


def _lately(case: Case, texts: Texts) -> list[Block]:
    """Who is away, what was written last, and that it is let be."""
    lines = []
    if case.absence is not None:
        lines.append(absences.away(case.absence, texts, today=case.absence.since))
    if case.nudge is not None:
        day = texts.dates.weekday(local_day(case.nudge.at, case.reader.zone))
        by, name = case.nudge.by.name, case.nudge.to.name
        lines.append(texts.rich("nudge-last", by=by, name=name, day=day))
    if case.owed.let_be and case.owed.state is State.OPEN:
        lines.append(texts.rich("nudge-is-let-be"))
    return [blocks.section(blocks.joined(*lines, by="\n"))] if lines else []


def _shown(one: Owed, kept: Evidence, texts: Texts) -> list[Block]:
    """What was handed in: the link, the file's name, the answers."""
    parts = []
    if kept.link:
        parts.append(blocks.section(texts.rich("preparation-desk-link", link=kept.link)))
    if kept.file_id:
        parts.append(blocks.section(texts.rich("preparation-desk-file", file=kept.file_name)))
    answers = dict(kept.answers)
    for field in one.item.fields:
        if answers.get(field.id):
            question = texts.rich("preparation-desk-answer", question=written(field.label, texts))
            parts += [blocks.section(question), *blocks.quoted(_answer(field, answers[field.id], texts))]
    return parts


def _answer(field: FormField, answer: str, texts: Texts) -> str:
    if not fits(field, answer):
        return answer
    match field.kind:
        case FieldKind.YES_NO:
            return {YES: texts("button-yes"), NO: texts("button-no")}[answer]
        case FieldKind.DATE:
            return texts.dates.dated(date.fromisoformat(answer))
        case FieldKind.CHOICE:
            return next(written(option.text, texts) for option in field.options if option.id == answer)
        case FieldKind.TEXT | FieldKind.LONG_TEXT:
            return answer


def _open(case: Case, texts: Texts) -> list[Block]:
    one = case.owed
    taps = blocks.actions(
        *_done(case, texts),
        blocks.button(texts("preparation-desk-mail"), MAIL, one.id),
        blocks.button(texts("preparation-desk-exempt"), EXEMPT, one.id),
        *nudge_buttons(one, texts),
    )
    day = blocks.date_input(NEW_DATE, one.due_on)
    dated = blocks.section(texts.rich("preparation-desk-date"), accessory=day)
    takers = options(case, case.takers[:MOST_TAKERS], texts)
    if not takers:
        return [taps, dated]
    people = blocks.menu(texts("preparation-choose-person"), HAND_OVER, takers)
    return [taps, dated, blocks.section(texts.rich("preparation-desk-hand-over"), accessory=people)]


def _done(case: Case, texts: Texts) -> list[Element]:
    """Nobody says for a team that it has assessed itself; for one without Slack its levels are written."""
    one = case.owed
    if one.item.checklist is None:
        return [blocks.button(texts("preparation-desk-done"), DONE, one.id)]
    slackless = not any(each.person.slack_id for each in case.team)
    return [blocks.button(texts("preparation-assess"), ASSESS, one.id)] if slackless else []


def _settled(one: Owed, texts: Texts) -> Block:
    key = "preparation-desk-undo-exempt" if one.state is State.EXEMPT else "button-undo"
    return blocks.actions(blocks.button(texts(key), REOPEN, one.id))


def grant_button(one: Owed, wish: Wish, texts: Texts) -> Element:
    """Yes to what was asked for, in one tap."""
    if wish.day is None:
        return blocks.button(texts("preparation-grant-exempt"), GRANT_EXEMPT, one.id)
    value = f"{one.id} {wish.day}"
    return blocks.button(texts("preparation-grant-date"), GRANT_DATE, value, primary=True)
