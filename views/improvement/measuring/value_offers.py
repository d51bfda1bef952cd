"""Values before they are kept: what was read and as what, what was left out, and what only she can know."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby, islice
from typing import Any, Self

from pydantic import Field

from programme.figures.value_rows import ValueRow
from programme.ground.offers import Ask, Offer, Remark
from programme.ground.pastings import place
from programme.improvement.measures import Measure, as_kept
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks, windows
from views.ground.blocks import Block, Element, Message
from views.ground.forms import File, Form, names
from views.ground.windows import SAVED, Memory
from views.improvement.measuring.values import of_group

OFFER_FORM = "values-offer-form"
ANSWER = "answer-"
"""How the fields of what is asked, or may be chosen otherwise, begin; the ask's name follows."""
LOOK = "values-look"
MOST_MEASURES = 10
FIRST = 5
REASONS, SLIPS = 8, 8
VALUE_COLUMN = "value"

View = dict[str, Any]


class OfferMemory(Memory):
    """Whose values, from which file if from one, what has been chosen, and what of it has been seen."""

    measure: str
    file: str = ""
    name: str = ""
    answers: dict[str, str] = Field(default_factory=dict)
    seen: str = ""


class OfferForm(Form):
    """What she chose, and the lines as they stand now where they were pasted."""

    lines: str = ""
    answers: dict[str, str] = Field(default_factory=dict)

    @classmethod
    def of(cls, filled: Mapping[str, Any]) -> Self:
        given = {
            field.removeprefix(ANSWER): said for field, said in filled.items() if field.startswith(ANSWER)
        }
        chosen = {name: str(said) for name, said in given.items() if said}
        return super().of({"lines": filled.get("lines"), "answers": chosen})


OFFER = names(OfferForm)


def asked_in(view: Mapping[str, Any]) -> frozenset[str]:
    """What its window asked, and did not only let her choose otherwise."""
    fields = (block for block in view["blocks"] if block["type"] == "input" and not block.get("optional"))
    return frozenset(block["block_id"].removeprefix(ANSWER) for block in fields)


def answered(
    form: OfferForm, opened: OfferForm, memory: OfferMemory, asked: frozenset[str]
) -> dict[str, str]:
    """All she has chosen so far. Another sheet begins anew: what was chosen was of the one before."""
    sheet = form.answers.get("sheet")
    if sheet and sheet != opened.answers.get("sheet"):
        return {"sheet": sheet}
    now = {
        name: said for name, said in form.answers.items() if name in asked or said != opened.answers.get(name)
    }
    return {**memory.answers, **now}


def look_button(measure: Measure, file: File) -> Element:
    """Opens the offer of a file that was shared with us."""
    memory = OfferMemory(measure=measure.id, file=file.id, name=file.name)
    return blocks.button(measure.name, f"{LOOK}-{measure.id}", memory.kept())


def shared(file: File, measures: Sequence[Measure], texts: Texts) -> Message:
    """Somebody shared a table with us: is it about a measure of hers?"""
    key = "values-offer-pasted" if place(file.id) else "values-offer-file"
    words = texts.rich(key, **({} if place(file.id) else {"file": file.name}))
    buttons = [look_button(one, file) for one in measures[:MOST_MEASURES]]
    more = len(measures) - MOST_MEASURES
    words = blocks.joined(words, texts.rich("window-more", count=more)) if more > 0 else words
    return Message(words, [blocks.section(words), blocks.actions(*buttons)])


def said(remark: Remark, texts: Texts) -> str:
    """A remark with its row, if it is about one."""
    words = texts(remark.key, **remark.facts)
    return texts("values-at-row", row=remark.row, said=words) if remark.row else words


def slips(remarks: Sequence[Remark], texts: Texts) -> list[str]:
    """What cannot be read, a line each: the first few, and how many more there are."""
    lines = [said(one, texts) for one in remarks[:SLIPS]]
    more = len(remarks) - len(lines)
    return [*lines, texts("series-more-slips", count=more)] if more else lines


def offer_form(
    measure: Measure, offer: Offer[ValueRow], texts: Texts, *, memory: str, lines: str | None = None
) -> View:
    """The window in which values are looked at; its button keeps them when nothing is amiss."""
    parts = [
        blocks.header(measure.name),
        *_state(offer, texts),
        *_read(measure, offer, texts),
        *_left_out(offer.left_out, texts),
        *(_asked(ask, texts) for ask in offer.asks),
        *_otherwise(offer, texts),
        *([_lines(lines, texts)] if lines is not None else []),
    ]
    if not any(part["type"] == "input" for part in parts) and not offer.ready:
        return blocks.modal(SAVED, texts("values-offer-title"), parts, close=texts("button-close"))
    submit = "button-save" if offer.ready else "values-offer-go-on"
    return windows.form(OFFER_FORM, texts("values-offer-title"), parts, texts, memory=memory, submit=submit)


def _state(offer: Offer[ValueRow], texts: Texts) -> list[Block]:
    if offer.slips:
        told = (escaped(line) for line in slips(offer.slips, texts))
        return blocks.sections(texts.rich("values-offer-slips"), *told)
    return [blocks.section(texts.rich("values-offer-asks" if offer.asks else "values-offer-nothing-kept"))]


def _read(measure: Measure, offer: Offer[ValueRow], texts: Texts) -> Iterator[Block]:
    lines = [texts.rich("values-offer-sheet", sheet=title) for title in offer.read_from if title]
    columns = [
        _column(one.heading, one.read_as, texts) for one in offer.columns if one.read_as and one.heading
    ]
    if columns:
        lines.append(texts.rich("values-offer-columns", columns=", ".join(columns)))
    if columns and (unread := [one.heading for one in offer.columns if one.heading and not one.read_as]):
        lines.append(texts.rich("values-offer-unread", columns=", ".join(unread)))
    if offer.rows:
        lines.append(_count(offer.rows, texts))
    if lines:
        yield blocks.section(blocks.joined(*lines, by="\n"))
    if offer.rows:
        yield blocks.section(
            blocks.joined(texts.rich("values-offer-first"), *_first(measure, offer, texts), by="\n")
        )
    told = [*(escaped(said(one, texts)) for one in offer.told[:FIRST]), *_uneven(measure, offer.rows, texts)]
    if told:
        yield blocks.context(*told)


def _column(heading: str, read_as: str, texts: Texts) -> str:
    return texts("values-offer-column", heading=heading, read=read_as.removeprefix("value ") or read_as)


def _count(rows: Sequence[ValueRow], texts: Texts) -> Mrkdwn:
    first, last = (texts.dates.dated(day) for day in (rows[0].on, rows[-1].on))
    return texts.rich("values-offer-count", count=len(rows), first=first, last=last)


def _first(measure: Measure, offer: Offer[ValueRow], texts: Texts) -> Iterator[Mrkdwn]:
    """The first days, each with what was read of its groups."""
    for day, rows in islice(groupby(offer.rows, key=lambda row: row.on), FIRST):
        amounts = ", ".join(of_group(as_kept(row), measure, texts) for row in rows)
        yield texts.rich("values-offer-line", day=texts.dates.dated(day), value=amounts)


def _uneven(measure: Measure, rows: Iterable[ValueRow], texts: Texts) -> list[Mrkdwn]:
    """Days on which a group has no value: the gap cannot be told for them."""
    by_day: dict[date, set[str]] = defaultdict(set)
    for row in rows:
        by_day[row.on].add(row.group)
    count = sum(len(groups) < len(measure.split) for groups in by_day.values())
    return [texts.rich("values-offer-uneven", count=count)] if count else []


def _left_out(remarks: Sequence[Remark], texts: Texts) -> list[Block]:
    """A line a reason, with the first row of it and how many more there are."""
    by_reason: dict[tuple[str, str], list[Remark]] = defaultdict(list)
    for one in remarks:
        by_reason[one.key, one.sheet].append(one)
    lines = [_reason(alike, texts) for alike in list(by_reason.values())[:REASONS]]
    if not lines:
        return []
    return blocks.sections(texts.rich("values-offer-left-out"), *map(escaped, lines))


def _reason(alike: Sequence[Remark], texts: Texts) -> str:
    first = said(alike[0], texts)
    return texts("values-offer-left-out-more", said=first, count=len(alike) - 1) if len(alike) > 1 else first


def _asked(ask: Ask, texts: Texts) -> Block:
    name = f"{ANSWER}{ask.name}"
    options = [(one.value, texts(one.key) if one.key else one.label) for one in ask.choices]
    if len(options) > blocks.OPTIONS:
        element = blocks.text_input(name, most=blocks.OPTION)
        return blocks.field_block(name, texts(ask.key, **ask.facts), element, hint=texts("values-offer-name"))
    element = blocks.menu(texts("values-offer-choose"), name, options, chosen=ask.proposed or None)
    return blocks.field_block(name, texts(ask.key, **ask.facts), element)


def _otherwise(offer: Offer[ValueRow], texts: Texts) -> Iterator[Block]:
    """Another sheet or another column than was read."""
    if len(offer.sheets) > 1:
        sheets = [(title, title) for title in offer.sheets]
        chosen = offer.read_from[0] if offer.read_from else None
        yield _choice("sheet", texts("values-offer-field-sheet"), sheets, chosen, texts)
    alone = [one for one in offer.columns if one.read_as == VALUE_COLUMN]
    named = [(str(one.place), one.heading) for one in offer.columns if one.heading and one.read_as != "date"]
    if len(alone) == 1 and len(named) > 1:
        yield _choice(VALUE_COLUMN, texts("values-offer-field-column"), named, str(alone[0].place), texts)


def _choice(
    name: str, label: str, options: Sequence[tuple[str, str]], chosen: str | None, texts: Texts
) -> Block:
    action = f"{ANSWER}{name}"
    element = blocks.menu(texts("values-offer-choose"), action, options, chosen=chosen)
    return blocks.field_block(action, label, element, optional=True)


def _lines(lines: str, texts: Texts) -> Block:
    element = blocks.text_input(OFFER.lines, initial=lines, lines=True)
    return blocks.field_block(OFFER.lines, texts("values-offer-field-lines"), element)
