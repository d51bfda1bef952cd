"""Readings: what the others have handed in, on a shelf, and what is asked about it."""

from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import AfterValidator

from programme.preparations.reading.readings import LONGEST, Material, Reading, Shelf, worded
from texts import Mrkdwn, Texts, escaped
from views.ground import blocks, windows
from views.ground.blocks import Block, Element
from views.ground.forms import Form, names
from views.ground.places import Place
from views.ground.windows import Memory
from views.ground.wording import written
from views.preparations import beside
from views.reflections.reflections import REFLECTION_READ

READ = "reading-read"
ASK = "reading-ask"
GET = "reading-get"
SHELF = "reading-shelf"
ASKED = "reading-asked"
PAGE = "reading-page"
FORM = "reading-form"
SHELF_WINDOW = "reading-shelf-window"
OTHER, AHEAD = "reading-shelf-other", "ahead"
"""The way to the other meetings, and its value where those ahead are meant."""

QUESTIONS = 4
"""Questions shown of each thing that was asked about, two blocks each; then how many more there are."""
A_PAGE = 6
"""Things to read on a page, with heading, questions and buttons: 13 of a modal's hundred blocks each."""
PROGRAMMES = 5
"""Programmes with a way of their own to what has been written in them."""
NOTHING = Mrkdwn("")

View = dict[str, Any]


class QuestionForm(Form):
    question: Annotated[str, AfterValidator(worded)] = ""


class QuestionMemory(Memory):
    """What the question is ``about``, and the letter it was opened from, if that was no shelf."""

    about: str
    place: Place


class ShelfMemory(Memory):
    """``past`` is whether what was for meetings that have been is shown."""

    page: int = 0
    past: bool = False


QUESTION = names(QuestionForm).question


def door(texts: Texts) -> Element:
    """The way to everything there is to read."""
    return blocks.button(texts("reading-shelf-open"), SHELF)


def facts(one: Material, texts: Texts) -> dict[str, str]:
    return {
        "title": written(one.owed.item.title, texts),
        "owner": one.owed.owner,
        "meeting": written(one.meeting.short, texts),
        "meets": texts.dates.weekday(one.meeting.on),
    }


def where(one: Material, texts: Texts) -> Mrkdwn:
    """The link, and the file by name."""
    shown = one.owed.kept
    if shown is None:
        return NOTHING
    link = Mrkdwn(f"<{escaped(shown.link)}|{texts.rich('reading-link')}>") if shown.link else NOTHING
    return blocks.joined(link, texts.rich("reading-file", file=shown.file_name) if shown.file_id else NOTHING)


def buttons(one: Material, texts: Texts) -> list[Element]:
    made = []
    if one.owed.kept is not None and one.owed.kept.answers:
        made.append(beside.button(one.owed.id, texts))
    if one.owed.kept is not None and one.owed.kept.file_id:
        made.append(blocks.button(texts("reading-get"), GET, one.owed.id))
    if one.reads_for is None:
        return made
    if one.read is None:
        made.append(blocks.button(texts("reading-read"), READ, one.owed.id, primary=True))
    again = one.mine is not None and one.mine.question
    return [*made, blocks.button(texts("reading-ask-again" if again else "reading-ask"), ASK, one.owed.id)]


def form(one: Material, texts: Texts, memory: str) -> View:
    """One question, to be kept for the meeting."""
    before = one.mine.question if one.mine is not None else ""
    words = blocks.text_input(QUESTION, initial=before, lines=True, most=LONGEST)
    about = facts(one, texts)
    hint = texts("reading-form-hint", owner=one.owed.owner)
    return windows.form(
        FORM,
        texts("reading-form-title"),
        [
            blocks.section(texts.rich("reading-form-about", title=about["title"], owner=about["owner"])),
            blocks.field_block(QUESTION, texts("reading-form-question"), words, hint=hint),
        ],
        texts,
        memory=memory,
    )


def questions(asked: Sequence[Reading], texts: Texts) -> list[Block]:
    """Who wonders, and the words as they were written."""
    made = []
    for one in asked[:QUESTIONS]:
        made += [blocks.context(who(one, texts)), *blocks.quoted(one.question)]
    more = len(asked) - QUESTIONS
    return [*made, blocks.context(texts.rich("reading-questions-more", count=more))] if more > 0 else made


def who(one: Reading, texts: Texts) -> Mrkdwn:
    return texts.rich("reading-question", organisation=one.organisation, name=one.by.name)


def shelf(shelves: Sequence[Shelf], texts: Texts, *, page: int = 0, past: bool = False) -> View:
    """All there is to read for the next meetings, or the earlier ones, and the ways to what else there is."""
    every = [(one, material) for one in shelves for material in one.materials]
    shown, page, pages = windows.page_of(every, page, A_PAGE)
    made: list[Block] = []
    before: tuple[str, str] | None = None
    for one, material in shown:
        place = one.programme.id, material.meeting.id
        if place != before:
            made += _heading(one, material, texts, named=len(shelves) > 1)
        made += _on_shelf(material, texts)
        before = place
    empty = "reading-shelf-empty-past" if past else "reading-shelf-empty"
    nothing = [] if every else [blocks.section(texts.rich(empty))]
    turning = windows.turning(PAGE, page, pages, texts)
    return blocks.modal(
        SHELF_WINDOW,
        texts("reading-shelf-title"),
        [*nothing, *made, *turning, *_else(shelves, texts, past)],
        close=texts("button-close"),
        memory=ShelfMemory(page=page, past=past).kept(),
    )


def _else(shelves: Sequence[Shelf], texts: Texts, past: bool) -> list[Block]:
    """The other meetings, the ideas, and what each programme's people have written, by step."""
    words, value = ("reading-shelf-ahead", AHEAD) if past else ("reading-shelf-past", "")
    other = blocks.button(texts(words), OTHER, value)
    # views/improvement/ideas.py has its action.
    ideas = blocks.button(texts("reading-shelf-ideas"), "idea-list")
    written_by = [_reflections(one, texts, named=len(shelves) > 1) for one in shelves[:PROGRAMMES]]
    doors = [blocks.actions(one) for one in written_by]
    rest = windows.more(len(shelves), PROGRAMMES, texts)
    return [blocks.divider(), blocks.actions(other, ideas), *doors, *rest]


def _reflections(one: Shelf, texts: Texts, *, named: bool) -> Element:
    facts = {"programme": one.programme.title} if named else {}
    words = texts("reading-shelf-reflections-in" if named else "reading-shelf-reflections", **facts)
    return blocks.button(words, REFLECTION_READ, one.programme.id)


def _heading(one: Shelf, material: Material, texts: Texts, *, named: bool) -> list[Block]:
    meeting, day = written(material.meeting.short, texts), texts.dates.day(material.meeting.on)
    name = texts.rich("reading-shelf-programme", programme=one.programme.title) if named else NOTHING
    about = texts.rich("reading-shelf-meeting", meeting=meeting, day=day)
    return [blocks.divider(), blocks.section(blocks.joined(name, about, by="\n"))]


def _on_shelf(one: Material, texts: Texts) -> list[Block]:
    title = written(one.owed.item.title, texts)
    about = (
        texts.rich("reading-shelf-own", title=title)
        if one.own
        else texts.rich("reading-shelf-material", title=title, owner=one.owed.owner)
    )
    read = texts.rich("reading-shelf-read", name=one.read.by.name) if one.read is not None else NOTHING
    words = blocks.section(blocks.joined(about, where(one, texts), read))
    taps = buttons(one, texts)
    return [words, *questions(one.questions, texts), *([blocks.actions(*taps)] if taps else [])]
