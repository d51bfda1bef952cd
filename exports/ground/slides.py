"""Slides: a title with lines, a table or a picture, put into a .pptx in somebody's own master or in ours."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any

from exports.ground.cells import legible
from exports.ground.looks import HEADING, INK, MUTED

MOST_LINES, MOST_SIGNS = 7, 620
"""On a slide; what is more goes on the next."""
SIZES = ((260, 24), (420, 20), (MOST_SIGNS, 17))
"""Signs, and the letters in points that hold them."""
SMALL = 13  # points, in a table
ROW, LINE, LETTER = 28, 17, 6.8
"""Points: a row of a table with one line, each line more, and a letter's width with what stands around it."""
NARROWEST, WIDEST = 8, 45
"""Letters of a column; wider ones break their lines."""
POINT = 12_700  # English metric units
WIDE, HIGH = 12_192_000, 6_858_000
"""English metric units: 16:9, as PowerPoint begins one."""


Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Slide:
    """``table`` is rows, the headings first; ``picture`` a .png with what it shows in words.

    ``notes`` are for who speaks, below the slide.
    """

    title: str
    lines: tuple[str, ...] = ()
    table: Rows = ()
    picture: bytes | None = None
    shows: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Deck:
    title: str
    said: str
    slides: tuple[Slide, ...]


def presented(deck: Deck, master: bytes | None = None) -> bytes:
    """The .pptx. Raises Refusal for a master that cannot be used (exports/ground/masters.py)."""
    from exports.ground.masters import opened, ours

    book = opened(master) if master else ours()
    cover = book.new(book.cover)
    _write(cover.shapes.title, deck.title, None)
    if book.subtitle_of(cover) is not None:
        _write(book.subtitle_of(cover), deck.said, None)
    for slide in deck.slides:
        for part in _parts(slide, book.body_of(book.content)):
            _add(book, part)
    file = BytesIO()
    book.presentation.core_properties.title = legible(deck.title)[:255]
    book.presentation.core_properties.author = "Hemmaplan"
    book.presentation.save(file)
    return file.getvalue()


def _parts(slide: Slide, body: Any) -> Iterator[Slide]:
    """What does not fit on one goes on the next: nothing is left out. ``body`` is where it stands."""
    if slide.table:
        for at, piece in enumerate(_pieces(slide.table, body.width / POINT, body.height / POINT)):
            yield replace(slide, title=_again(slide.title, at), table=(slide.table[0], *piece))
    elif slide.picture:
        yield slide
    else:
        for at, lines in enumerate(_fitting(slide.lines)):
            yield replace(slide, title=_again(slide.title, at), lines=lines)


def _pieces(rows: Rows, wide: float, high: float) -> Iterator[list[tuple[str, ...]]]:
    """As many rows below the headings as there is room for, at least one; measures in points."""
    head, *others = rows
    letters = [max(1, int(wide * share / LETTER)) for share in _shares(rows)]
    left, held = high - _height(head, letters), list[tuple[str, ...]]()
    for row in others:
        needs = _height(row, letters)
        if held and needs > left:
            yield held
            left, held = high - _height(head, letters), []
        held.append(row)
        left -= needs
    yield held


def _height(row: Sequence[str], letters: Sequence[int]) -> float:
    lines = (
        sum(-(-max(len(line), 1) // most) for line in text.splitlines())
        for text, most in zip(row, letters, strict=True)
    )
    return ROW + LINE * (max(lines, default=1) - 1)


def _shares(rows: Rows) -> list[float]:
    """Of the width, a column each: by its longest text, within bounds."""
    longest = [
        min(max(NARROWEST, *(len(text) for text in column)), WIDEST) for column in zip(*rows, strict=True)
    ]
    return [one / sum(longest) for one in longest]


def _again(title: str, at: int) -> str:
    return f"{title} ({at + 1})" if at else title


def _fitting(lines: Sequence[str]) -> list[tuple[str, ...]]:
    """As few slides as hold them, with as many on each, so that no last line is left alone."""
    pieces = [piece for whole in lines for piece in _cut(whole)]
    few = list(_filled(pieces, MOST_LINES))
    alike = list(_filled(pieces, -(-len(pieces) // len(few))))
    return alike if len(alike) == len(few) else few


def _filled(pieces: Sequence[str], most: int) -> Iterator[tuple[str, ...]]:
    held: list[str] = []
    for piece in pieces:
        if held and (len(held) == most or sum(map(len, held)) + len(piece) > MOST_SIGNS):
            yield tuple(held)
            held = []
        held.append(piece)
    yield tuple(held)


def _cut(line: str) -> Iterator[str]:
    """A line in pieces that each fit on a slide, between words."""
    rest = " ".join(line.split())
    while len(rest) > MOST_SIGNS:
        at = rest.rfind(" ", 0, MOST_SIGNS)
        at = at if at > 0 else MOST_SIGNS
        yield rest[:at]
        rest = rest[at:].lstrip()
    if rest:
        yield rest


def _add(book: Any, slide: Slide) -> None:
    page = book.new(book.content)
    _write(page.shapes.title, slide.title, None)
    body = book.body_of(page)
    if slide.table or slide.picture:
        place = (body.left, body.top, body.width, body.height)
        body._element.getparent().remove(body._element)
        if slide.table:
            _table(page, slide.table, place)
        else:
            _picture(page, slide, place)
    else:
        _lines(body, slide.lines)
    if slide.notes:
        page.notes_slide.notes_text_frame.text = legible(slide.notes)


def _write(shape: Any, text: str, size: float | None) -> None:
    from pptx.util import Pt

    shape.text_frame.text = legible(text)
    for paragraph in shape.text_frame.paragraphs:
        if size is not None:
            paragraph.font.size = Pt(size)


def _lines(body: Any, lines: Sequence[str]) -> None:
    from pptx.util import Pt

    frame = body.text_frame
    frame.word_wrap = True
    size = next((size for signs, size in SIZES if sum(map(len, lines)) <= signs), SIZES[-1][1])
    for at, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
        paragraph.text = legible(line)
        paragraph.font.size = Pt(size)
        paragraph.space_after = Pt(6)


def _table(page: Any, rows: Rows, place: tuple[int, int, int, int]) -> None:
    from pptx.util import Pt

    left, top, width, _ = place
    table = page.shapes.add_table(len(rows), len(rows[0]), left, top, width, Pt(ROW) * len(rows)).table
    for column, share in zip(table.columns, _shares(rows), strict=True):
        column.width = int(width * share)
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            cell = table.cell(at, column)
            cell.text = legible(text)
            for paragraph in cell.text_frame.paragraphs:
                paragraph.font.size = Pt(SMALL)
                paragraph.font.bold = at == 0
                paragraph.font.color.rgb = _colour("FFFFFF" if at == 0 else INK)
            cell.fill.solid()
            cell.fill.fore_color.rgb = _colour(HEADING if at == 0 else "F3F6F7" if at % 2 else "FFFFFF")


def _picture(page: Any, slide: Slide, place: tuple[int, int, int, int]) -> None:
    """As large as its place holds, whole, and told in words to who cannot see it."""
    from pptx.util import Pt

    left, top, width, height = place
    under = Pt(44) if slide.lines else 0
    picture = page.shapes.add_picture(BytesIO(slide.picture or b""), left, top)
    scale = min(width / picture.width, (height - under) / picture.height)
    picture.width, picture.height = int(picture.width * scale), int(picture.height * scale)
    picture.left = left + (width - picture.width) // 2
    picture._element.nvPicPr.cNvPr.set("descr", legible(slide.shows))
    if slide.lines:
        box = page.shapes.add_textbox(left, top + height - under, width, under)
        box.text_frame.word_wrap = True
        _write(box, " ".join(slide.lines), 15)
        box.text_frame.paragraphs[0].font.color.rgb = _colour(MUTED)


def _colour(hexed: str) -> Any:
    from pptx.dml.color import RGBColor

    return RGBColor.from_string(hexed)  # type: ignore[no-untyped-call]
