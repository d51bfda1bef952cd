"""Preparations: the windows in which one is handed in, filled in, handed over, asked about."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Self

from pydantic import model_validator

from programme.ground.refusals import Refusal
from programme.people.absences import Delay
from programme.preparations.evidence import LONGEST, NO, YES, fits
from programme.preparations.preparations import (
    Case,
    Colleague,
    Done,
    DoneHow,
    Elsewhere,
    Evidence,
    HandedIn,
    Owed,
    Wish,
)
from programme.programmes.template import DoneBy, FieldKind, FormField
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks, windows
from views.ground.blocks import Block, Element, Option
from views.ground.forms import File, Form, names
from views.ground.names import told_apart
from views.ground.places import Place
from views.ground.windows import Memory
from views.ground.wording import written
from views.people import delays
from views.programmes import materials
from views.reflections import returns

ASK = "preparation-ask"
DESK = "preparation-desk"
HAND_IN_FORM = "preparation-hand-in-form"
FILL_IN_FORM = "preparation-fill-in-form"
WHOSE_FORM = "preparation-whose-form"
ASK_FORM = "preparation-ask-form"
SAVED = "preparation-saved"

DONE_BY = "done-by"
NOBODY_KNOWS = "nobody"
"""What is chosen by who does not know whose it is."""
NEW_DATE, EXEMPT = "date", "exempt"
MOST_TAKERS = blocks.OPTIONS - 1

View = dict[str, Any]


class PreparationMemory(Memory):
    """The preparation that a window is about, and where it was opened."""

    id: str
    place: Place


class HandInForm(Form):
    """A link or a file; ``done_by`` is the colleague who did it, if she who hands it in did not."""

    link: str = ""
    file: tuple[File, ...] = ()
    elsewhere: Elsewhere | None = None
    done_by: str | None = None

    @classmethod
    def of(cls, filled: Mapping[str, Any]) -> Self:
        return super().of({"done_by": filled.get(DONE_BY), **filled})

    def handed_in(self, before: Self) -> HandedIn:
        """With what stood in the form when it was opened."""
        file = self.file[0] if self.file else File(id="")
        return HandedIn(self.link, before.link, file.id, file.name, self.done_by, self.elsewhere)


class WhoseForm(Form):
    person: str = ""


class AskForm(Form):
    """Another day, or to be let off."""

    wish: str = ""
    day: date | None = None

    @model_validator(mode="after")
    def _has_a_day(self) -> Self:
        if self.wish == NEW_DATE and self.day is None:
            raise Refusal("ask-day-missing", field=DAY)
        return self

    @property
    def wanted(self) -> Wish:
        return Wish(self.day if self.wish == NEW_DATE else None)


LINK, FILE, ELSEWHERE = names(HandInForm).link, names(HandInForm).file, names(HandInForm).elsewhere
PERSON = names(WhoseForm).person
WISH, DAY = names(AskForm).wish, names(AskForm).day


def hand_in(case: Case, texts: Texts, memory: str) -> View:
    """A link or a file; and, as long as nobody has said so, who did it."""
    one, kept = case.owed, case.owed.kept or Evidence(DoneHow.TICK)
    link = blocks.link_input(LINK, initial=kept.link)
    parts = [
        *_heading(one, texts),
        *returns.in_form(case.quotes, texts),
        blocks.field_block(
            LINK, texts("preparation-link"), link, hint=texts("preparation-link-hint"), optional=True
        ),
        *_file(kept, texts),
        *_elsewhere(kept, texts),
        *_done_by(case, texts),
    ]
    return windows.form(HAND_IN_FORM, texts("preparation-hand-in-title"), parts, texts, memory=memory)


def _heading(one: Owed, texts: Texts) -> list[Block]:
    title, about = written(one.item.title, texts), escaped(written(one.item.help, texts))
    said = blocks.joined(about, beside(one, texts), by="\n")
    return [blocks.header(title), blocks.section(said)]


def beside(one: Owed, texts: Texts) -> Mrkdwn:
    """What lies beside a task: its template or film, and for what is put on the platform the way there."""
    handed_in = one.item.done_by in {DoneBy.LINK, DoneBy.FILE}
    where = materials.platform(one.platform, texts) if handed_in else Mrkdwn("")
    return blocks.joined(materials.at_hand(one.material, texts), where, by=" · ")


def _file(kept: Evidence, texts: Texts) -> list[Block]:
    hint = texts("preparation-file-hint")
    field = blocks.field_block(
        FILE, texts("preparation-file"), blocks.file_input(FILE), hint=hint, optional=True
    )
    there = texts.rich("preparation-file-there", file=kept.file_name)
    return [field, blocks.context(there)] if kept.file_id else [field]


def _elsewhere(kept: Evidence, texts: Texts) -> list[Block]:
    """What can be found all the same, where nothing has been shown here."""
    if kept.shows:
        return []
    options = [(one.value, texts("preparation-elsewhere-" + one.value)) for one in Elsewhere]
    label, ways = texts("preparation-elsewhere"), blocks.radio(ELSEWHERE, options)
    return [blocks.field_block(ELSEWHERE, label, ways, optional=True)]


def _done_by(case: Case, texts: Texts) -> list[Block]:
    if case.owed.done is not None or len(case.team) < 2:  # noqa: PLR2004  herself and somebody else
        return []
    people = blocks.menu(texts("preparation-choose-person"), DONE_BY, options(case, case.team, texts))
    label, hint = texts("preparation-who"), texts("preparation-who-hint")
    return [blocks.field_block(DONE_BY, label, people, hint=hint, optional=True)]


def options(case: Case, team: tuple[Colleague, ...], texts: Texts) -> list[Option]:
    """People by name; where a whole cluster owes it, with where they come from."""
    if case.owed.organisation_id is not None:
        return told_apart((one.person for one in team), texts)
    return [
        (one.person.id, texts("preparation-from", name=one.person.name, organisation=one.organisation))
        for one in team
    ]


def fill_in(case: Case, texts: Texts, memory: str) -> View:
    """The form, with what was answered before."""
    one = case.owed
    answers = dict(one.kept.answers) if one.kept else {}
    fields = [_field(field, answers.get(field.id, ""), texts) for field in one.item.fields]
    return windows.form(
        FILL_IN_FORM,
        texts("preparation-fill-in-title"),
        [*_heading(one, texts), *returns.in_form(case.quotes, texts), *fields],
        texts,
        memory=memory,
    )


def _field(field: FormField, answer: str, texts: Texts) -> Block:
    return blocks.field_block(
        field.id,
        written(field.label, texts),
        _element(field, answer if fits(field, answer) else "", texts),
        hint=written(field.hint, texts) if field.hint else "",
        optional=not field.required,
    )


def _element(field: FormField, answer: str, texts: Texts) -> Element:
    match field.kind:
        case FieldKind.TEXT | FieldKind.LONG_TEXT:
            lines = field.kind is FieldKind.LONG_TEXT
            return blocks.text_input(field.id, initial=answer, lines=lines, most=LONGEST[field.kind])
        case FieldKind.YES_NO:
            return blocks.radio(
                field.id, [(YES, texts("button-yes")), (NO, texts("button-no"))], chosen=answer
            )
        case FieldKind.DATE:
            return blocks.date_input(field.id, date.fromisoformat(answer) if answer else None)
        case FieldKind.CHOICE:
            options = [(option.id, written(option.text, texts)) for option in field.options]
            return blocks.radio(field.id, options, chosen=answer)


def whose(case: Case, texts: Texts, memory: str) -> View:
    """*Not mine*: whose then?"""
    nobody = (NOBODY_KNOWS, texts("preparation-whose-nobody"))
    takers = [*options(case, case.takers[:MOST_TAKERS], texts), nobody]
    people = blocks.menu(texts("preparation-choose-person"), PERSON, takers)
    title = blocks.header(written(case.owed.item.title, texts))
    field = blocks.field_block(
        PERSON, texts("preparation-whose"), people, hint=texts("preparation-whose-hint")
    )
    return windows.form(WHOSE_FORM, texts("preparation-whose-title"), [title, field], texts, memory=memory)


def ask(case: Case, texts: Texts, memory: str, *, day: date | None = None) -> View:
    """Another day, or to be let off: one question to the facilitator; ``day`` is what she has named."""
    wishes = [
        (NEW_DATE, texts("preparation-ask-date")),
        (EXEMPT, texts("preparation-ask-exempt")),
    ]
    wish = blocks.radio(WISH, wishes, chosen=NEW_DATE)
    day_hint = texts("preparation-ask-day-hint")
    parts = [
        blocks.header(written(case.owed.item.title, texts)),
        blocks.field_block(WISH, texts("preparation-ask-what"), wish),
        blocks.field_block(
            DAY, texts("preparation-ask-day"), blocks.date_input(DAY, day), hint=day_hint, optional=True
        ),
    ]
    return windows.form(
        ASK_FORM, texts("preparation-ask-title"), parts, texts, memory=memory, submit="button-send"
    )


def asked(case: Case, texts: Texts, *, away: Sequence[Delay] = ()) -> View:
    """The question is on its way; it waits for who is away."""
    due = texts.dates.day(case.owed.due_on)
    words = texts.rich("preparation-asked", facilitator=case.facilitator, due=due)
    words = blocks.joined(words, delays.waits(away, texts))
    return _words(texts("preparation-asked-title"), words, texts)


def kept_first(one: Owed, done: Done, texts: Texts) -> View:
    """Saved, though somebody else was first to say that it is done."""
    title = written(one.item.title, texts)
    words = texts.rich("preparation-kept-first", title=title, name=done.by.name)
    return _words(texts("preparation-saved-title"), words, texts)


def _words(title: str, words: Mrkdwn, texts: Texts) -> View:
    return blocks.modal(SAVED, title, [blocks.section(words)], close=texts("button-close"))


def desk_button(one: Owed, texts: Texts) -> Element:
    """The facilitator's way to everything that can be done about one preparation."""
    return blocks.button(texts("preparation-desk"), DESK, one.id)


def done_words(one: Owed, done: Done, texts: Texts, *, reader_id: str, title: str = "") -> Mrkdwn:
    """That it is done, and thanks to whom; ``title`` where more than the preparation's own is needed."""
    title = title or written(one.item.title, texts)
    if done.evidence.how is DoneHow.MAIL:
        return texts.rich("preparation-done-mail", title=title, name=done.by.name)
    if done.told_by is not None:
        return texts.rich("preparation-done-for", title=title, name=done.by.name, by=done.told_by.name)
    if done.by.id == reader_id:
        return texts.rich("letter-done", title=title)
    return texts.rich("letter-done-by", title=title, name=done.by.name)
