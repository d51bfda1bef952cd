"""Reflections: the form, the thanks, and what one may read."""

from collections.abc import Collection, Mapping
from typing import Annotated, Any, Self

from programme.ground.calendar import local_day
from programme.people.visibility import MayRead
from programme.programmes.programmes import Programme
from programme.reflections.reflections import LONGEST, Draft, Page, Paper, Reflection
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks, windows
from views.ground.blocks import Block, Element
from views.ground.forms import Form, Ticked, names, there
from views.ground.windows import Memory
from views.ground.wording import written
from views.reflections import details, returns

FORM = "reflection-form"
PROGRAMME = "reflection-programme"
ANSWER = "question-answer"
THANKS = "reflection-thanks"
MINE = "reflection-mine"
READING = "reflection-reading"
FROM_MESSAGE = "reflection-from-message"
REFLECTION_NEW = "reflection-new"
REFLECTION_LIST = "reflection-list"
REFLECTION_READ = "reflection-read"
CHANGE = "reflection-change"
REMOVE = "reflection-remove"
TAKE_AWAY = "reflection-away"
"""On the page of a letter alone: what was just kept is taken away again."""
MINE_NEWER, MINE_OLDER = "reflection-list-newer", "reflection-list-older"
READ_NEWER, READ_OLDER = "reflection-read-newer", "reflection-read-older"
READ_STEP = "reflection-read-step"
ALL_STEPS = "*"
TOGETHER = "together"

Modal = dict[str, Any]
Offer = tuple[str, str]
"""Channel and time stamp of the message in which the words were offered to be kept."""


class ReflectionMemory(Memory):
    """What of its draft a form does not show, and what asked for these words."""

    id: str
    programme: str
    notice: str | None = None
    changes: bool = False
    offer: Offer | None = None

    @classmethod
    def about(cls, draft: Draft, offer: Offer | None = None) -> Self:
        notice, changes = draft.notice_id, draft.changes
        return cls(id=draft.id, programme=draft.programme_id, notice=notice, changes=changes, offer=offer)


class BegunForm(Form):
    """A reflection that is not yet sent."""

    text: str = ""
    may_read: MayRead = MayRead.ME
    step: str | None = None
    joint: Ticked = False


class ReflectionForm(BegunForm):
    """``programme`` where there was a choice."""

    text: Annotated[str, there("reflection-empty")] = ""
    programme: str = ""

    def draft(self, memory: ReflectionMemory) -> Draft:
        return Draft(
            memory.id,
            self.programme or memory.programme,
            self.text,
            self.may_read,
            self.step,
            self.joint,
            memory.notice,
            memory.changes,
        )


class MineMemory(Memory):
    page: int = 0


class ReadingMemory(Memory):
    """What one may read in a programme, of one step or of all (None)."""

    programme: str
    step: str | None = None
    page: int = 0


FIELDS = names(ReflectionForm)


def form(paper: Paper, texts: Texts, *, memory: str) -> Modal:
    """Everything is filled in from the start but the words themselves."""
    parts = [
        *_programme_field(paper, texts),
        *([blocks.section(_question(paper, texts))] if paper.question else []),
        *returns.in_form(paper.quotes, texts),
        *([blocks.context(texts.rich("reflection-for-host"))] if paper.for_host else []),
        _text_field(paper, texts),
        _may_read_field(paper, texts),
        *_joint_field(paper, texts),
        _step_field(paper, texts),
    ]
    return windows.form(FORM, texts("reflection-form-title"), parts, texts, memory=memory)


def _question(paper: Paper, texts: Texts) -> Mrkdwn:
    assert paper.question is not None
    return texts.rich("reflection-form-question", question=written(paper.question, texts))


def _programme_field(paper: Paper, texts: Texts) -> list[Block]:
    """Only where there is a choice; another one has other steps, so it is drawn anew at once."""
    label = texts("reflection-form-programme")
    if not paper.programmes[1:]:
        return []
    options = [(one.id, one.title) for one in paper.programmes]
    chosen = blocks.menu(label, PROGRAMME, options, chosen=paper.programme.id)
    return [blocks.field_block(FIELDS.programme, label, chosen) | {"dispatch_action": True}]


def _text_field(paper: Paper, texts: Texts) -> Block:
    answers = paper.question and not paper.in_committee
    label = texts("reflection-form-answer" if answers else "reflection-form-text")
    lines = blocks.text_input(FIELDS.text, initial=paper.draft.text, lines=True, most=LONGEST)
    return blocks.field_block(FIELDS.text, label, lines, hint=texts("reflection-form-text-hint"))


def _may_read_field(paper: Paper, texts: Texts) -> Block:
    named = {"organisation": {"organisation": paper.organisation}}
    options = [
        (level.value, texts(f"reflection-level-{level}", **named.get(level, {}))) for level in paper.offered
    ]
    # An action of its own for each programme: Slack carries a choice over only where the ids are the same.
    choice = blocks.radio(f"{FIELDS.may_read}-{paper.programme.id}", options, chosen=paper.draft.may_read)
    return blocks.field_block(
        FIELDS.may_read, texts("reflection-form-may-read"), choice, hint=texts("reflection-form-promise")
    )


def _joint_field(paper: Paper, texts: Texts) -> list[Block]:
    if not paper.organisation:
        return []
    ticked = [TOGETHER] if paper.draft.joint else []
    tick = blocks.checkboxes(FIELDS.joint, [(TOGETHER, texts("reflection-form-joint-yes"))], chosen=ticked)
    hint = texts("reflection-form-joint-hint", organisation=paper.organisation)
    return [blocks.field_block(FIELDS.joint, texts("reflection-form-joint"), tick, hint=hint, optional=True)]


def _step_field(paper: Paper, texts: Texts) -> Block:
    label = texts("reflection-form-step")
    steps = blocks.menu(
        label,
        f"{FIELDS.step}-{paper.programme.id}",
        _steps(paper.programme, texts),
        chosen=paper.draft.step,
    )
    return blocks.field_block(FIELDS.step, label, steps)


def _steps(programme: Programme, texts: Texts) -> list[blocks.Option]:
    return [(step.id, written(step.title, texts)) for step in programme.template.steps]


def thanks(kept: Reflection, texts: Texts) -> Modal:
    """What the form becomes once it is saved."""
    again = blocks.button(texts("reflection-write-another"), REFLECTION_NEW)
    mine = blocks.button(texts("reflection-mine"), REFLECTION_LIST)
    said = blocks.joined(texts.rich("reflection-thanks"), shown(kept, texts))
    return blocks.modal(
        THANKS,
        texts("reflection-thanks-title"),
        [blocks.section(said), blocks.actions(again, mine, read_button(kept.programme_id, texts))],
        close=texts("button-close"),
    )


def shown(one: Reflection, texts: Texts) -> Mrkdwn:
    """To whom it is shown."""
    return texts.rich("reflection-shown", level=one.may_read.value, organisation=one.organisation)


def mine(page: Page, programmes: Mapping[str, Programme], texts: Texts, *, zone: str) -> Modal:
    """What somebody has written, each with a way to change and to remove it; ``zone`` is hers."""
    parts: list[Block] = []
    for one in page.reflections:
        about = _about(one, programmes[one.programme_id], texts, zone)
        parts += [*about, *blocks.quoted(one.text), _what_to_do(one, texts), blocks.divider()]
    if not parts:
        parts = [blocks.section(texts.rich("reflection-mine-empty"))]
    parts += _paging(page, texts, MINE_NEWER, MINE_OLDER)
    title, close = texts("reflection-mine-title"), texts("button-close")
    return blocks.modal(MINE, title, parts, close=close, memory=MineMemory(page=page.number).kept())


def _what_to_do(one: Reflection, texts: Texts) -> Block:
    sure = blocks.confirmation(
        texts("reflection-remove-title"),
        texts("reflection-remove-sure"),
        texts("button-remove"),
        texts("button-cancel"),
    )
    return blocks.actions(
        blocks.button(texts("button-change"), CHANGE, one.id),
        blocks.button(texts("button-remove"), REMOVE, one.id, confirm=sure),
    )


def reading(
    page: Page,
    programme: Programme,
    texts: Texts,
    *,
    step: str | None,
    zone: str,
    memory: str,
    may_take_out: Collection[str] = (),
) -> Modal:
    """What one may read in a programme, from all its steps or one of them.

    ``may_take_out`` are the ids of those that she may take a third person's details out of.
    """
    choices = [(ALL_STEPS, texts("reflection-read-all")), *_steps(programme, texts)]
    chosen = blocks.menu(texts("reflection-read-step"), READ_STEP, choices, chosen=step or ALL_STEPS)
    parts: list[Block] = [blocks.section(_bold(programme.title), accessory=chosen)]
    for one in page.reflections:
        about = _about(one, programme, texts, zone, by=_by(one, texts))
        ways = [blocks.actions(details.button(one, texts))] if one.id in may_take_out else []
        parts += [*about, *blocks.quoted(one.text), *ways, blocks.divider()]
    if not page.reflections:
        parts.append(blocks.section(texts.rich("reflection-read-empty")))
    parts += _paging(page, texts, READ_NEWER, READ_OLDER)
    title, close = texts("reflection-read-title"), texts("button-close")
    return blocks.modal(READING, title, parts, close=close, memory=memory)


def _bold(words: str) -> Mrkdwn:
    return Mrkdwn(f"*{escaped(words)}*")


def _by(one: Reflection, texts: Texts) -> Mrkdwn:
    if not one.organisation:
        return texts.rich("reflection-by-alone", author=one.author)
    key = "reflection-by-joint" if one.joint else "reflection-by"
    return texts.rich(key, author=one.author, organisation=one.organisation)


def _about(
    one: Reflection, programme: Programme, texts: Texts, zone: str, *, by: Mrkdwn | None = None
) -> list[Block]:
    """By whom, when, about what, in answer to what, and who may read it."""
    day = texts.dates.dated(local_day(one.written_at, zone))
    step = [written(step.title, texts) for step in programme.template.steps if step.id == one.step]
    facts = [escaped(fact) for fact in (day, *step)]
    if one.edited_at:
        edited = texts.dates.dated(local_day(one.edited_at, zone))
        facts.append(texts.rich("reflection-edited", day=edited))
    question = programme.question(one.question) if one.question else None
    lines = [blocks.joined(*([by] if by else []), *facts, by=" · "), *details.taken_out(one, texts, zone)]
    if question:
        lines.append(texts.rich("reflection-answers", question=written(question.text, texts)))
    return [blocks.context(blocks.joined(*lines, shown(one, texts), by="\n"))]


def _paging(page: Page, texts: Texts, newer: str, older: str) -> list[Block]:
    if not page.last:
        return []
    turns: list[Element] = []
    if page.number > 0:
        turns.append(blocks.button(texts("reflection-newer"), newer, str(page.number - 1)))
    if page.number < page.last:
        turns.append(blocks.button(texts("reflection-older"), older, str(page.number + 1)))
    place = texts.rich("reflection-page", number=page.number + 1, count=page.last + 1)
    return [blocks.context(place), blocks.actions(*turns)]


def buttons(texts: Texts) -> list[Element]:
    """The ways in: to write, and to what one has written."""
    write = blocks.button(texts("reflection-write"), REFLECTION_NEW)
    return [write, blocks.button(texts("reflection-mine"), REFLECTION_LIST)]


def read_button(programme_id: str, texts: Texts) -> Element:
    """The way to what one may read in a programme."""
    return blocks.button(texts("reflection-read"), REFLECTION_READ, programme_id)
