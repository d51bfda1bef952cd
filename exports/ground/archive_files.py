"""A document as PDF/A, which a registry keeps: the letters are in it, and nothing outside it is needed."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from textwrap import wrap
from typing import Any

from exports.ground.cells import legible
from exports.ground.documents import Document, Heading, Lines, Named, Paragraph, Part, Picture, Quote, Table
from exports.ground.looks import HEADING, INK, MUTED, ON_HEADING, RULE

CREATOR = "Hemmaplan"
LETTERS = "DejaVu"
FILES = {"": "DejaVuSans.ttf", "B": "DejaVuSans-Bold.ttf", "I": "DejaVuSans-Oblique.ttf"}
"""Free letters that come with matplotlib; every language of the programme's can be written in them."""
MARGIN = 22.0  # millimetres
LINE = 5.6
BULLET = 4.0
SIGN = 2.0
"""Millimetres of a sign in a table, with room to spare."""
TALLEST = 25
"""Lines of a row: one that is taller goes on in the next, for a row is never torn by a page."""
FOOT = 90
"""Characters at the foot of a page."""
LOCALES = {"sv": "sv-SE", "en": "en-GB"}


def archive_file(document: Document, made_at: datetime) -> bytes:
    """PDF/A-2u: kept as it is, and its text can be searched. ``made_at`` is UTC."""
    pdf = _paper(document, made_at)
    try:
        _write(pdf, document)
        return bytes(pdf.output())
    finally:
        for letters in pdf.fonts.values():
            letters.ttfont.close()  # fpdf2 leaves its files open


def _write(pdf: Any, document: Document) -> None:
    pdf.add_page()
    _say(pdf, document.title, size=22, style="B", ink=HEADING)
    if document.said:
        _say(pdf, document.said, size=9.5, ink=MUTED)
    for part in document.parts:
        WAYS[type(part)](pdf, part)


def _paper(document: Document, made_at: datetime) -> Any:
    from fpdf import FPDF
    from fpdf.enums import DocumentCompliance

    class Paper(FPDF):
        def footer(self) -> None:
            self.set_y(-14)
            self.set_font(LETTERS, size=8)
            self.set_text_color(*_rgb(MUTED))
            self.cell(0, 5, " ".join(legible(document.foot).split())[:FOOT])
            self.set_x(-MARGIN - 20)
            self.cell(20, 5, str(self.page_no()), align="R")

    pdf = Paper(format="A4", enforce_compliance=DocumentCompliance.PDFA_2U)
    for style, name in FILES.items():
        pdf.add_font(LETTERS, style, _letters(name))
    pdf.set_margins(MARGIN, 20, MARGIN)
    pdf.set_auto_page_break(auto=True, margin=20)
    pdf.set_title(legible(document.title))
    pdf.set_author(CREATOR)
    pdf.set_creator(CREATOR)
    pdf.set_lang(LOCALES[document.language])
    pdf.set_creation_date(made_at.astimezone(UTC).replace(microsecond=0))
    return pdf


def _letters(name: str) -> Path:
    import matplotlib

    return Path(matplotlib.get_data_path()) / "fonts" / "ttf" / name


def _say(
    pdf: Any, text: str, *, size: float = 10.5, style: str = "", ink: str = INK, indent: float = 0
) -> None:
    pdf.set_font(LETTERS, style, size)
    pdf.set_text_color(*_rgb(ink))
    pdf.set_x(MARGIN + indent)
    pdf.multi_cell(0, max(LINE, size * 0.5), legible(text), align="L", new_x="LMARGIN", new_y="NEXT")
    pdf.ln(1.5)


def _heading(pdf: Any, part: Heading) -> None:
    if part.anew or pdf.will_page_break(30):
        pdf.add_page()
    pdf.ln(3 if part.level == 1 else 1)
    _say(pdf, part.text, size=15 if part.level == 1 else 12, style="B", ink=HEADING)


def _paragraph(pdf: Any, part: Paragraph) -> None:
    _say(pdf, part.text, size=9 if part.muted else 10.5, ink=MUTED if part.muted else INK)


def _lines(pdf: Any, part: Lines) -> None:
    for text in part.texts:
        if pdf.will_page_break(LINE):
            pdf.add_page()
        pdf.set_font(LETTERS, size=10.5)
        pdf.set_text_color(*_rgb(INK))
        pdf.set_x(MARGIN + BULLET)
        pdf.cell(BULLET, LINE, "•")
        _say(pdf, text, indent=2 * BULLET)


def _named(pdf: Any, part: Named) -> None:
    pdf.set_text_color(*_rgb(INK))
    for name, text in part.lines:
        if pdf.will_page_break(2 * LINE):
            pdf.add_page()
        pdf.set_font(LETTERS, "B", 10.5)
        pdf.write(LINE, f"{legible(name)}  ")
        pdf.set_font(LETTERS, "", 10.5)
        pdf.write(LINE, legible(text))
        pdf.ln(LINE + 1.5)


def _quote(pdf: Any, part: Quote) -> None:
    said = f"{part.text} {part.by}".strip()
    _say(pdf, said, style="I", indent=6)


def _table(pdf: Any, part: Table) -> None:
    from fpdf.fonts import FontFace

    pdf.set_font(LETTERS, size=9)
    pdf.set_text_color(*_rgb(INK))
    pdf.set_draw_color(*_rgb(RULE))
    columns = [max(4, int(pdf.epw * share / SIGN)) for share in part.widths]
    head = FontFace(emphasis="BOLD", color=_rgb(ON_HEADING), fill_color=_rgb(HEADING))
    widths = tuple(share * 100 for share in part.widths)
    with pdf.table(
        col_widths=widths, headings_style=head, line_height=5, padding=1, text_align="LEFT"
    ) as table:
        for row in (part.headings, *part.rows):
            for piece in _pieces(row, columns):
                line = table.row()
                for text in piece:
                    line.cell(text)
    pdf.ln(4)


def _pieces(row: Sequence[str], columns: Sequence[int]) -> Iterator[tuple[str, ...]]:
    """The row, in as many as it takes for none to be too tall."""
    cells = [
        [part for line in legible(text).splitlines() for part in wrap(line, width) or [""]]
        for text, width in zip(row, columns, strict=True)
    ]
    tallest = max(map(len, cells), default=0)
    if tallest <= TALLEST:
        yield tuple(map(legible, row))
        return
    for at in range(0, tallest, TALLEST):
        yield tuple("\n".join(lines[at : at + TALLEST]) for lines in cells)


def _picture(pdf: Any, part: Picture) -> None:
    from io import BytesIO

    pdf.image(BytesIO(part.content), w=pdf.epw * part.share, alt_text=legible(part.shows))
    pdf.ln(3)


def _rgb(hexed: str) -> tuple[int, int, int]:
    return int(hexed[:2], 16), int(hexed[2:4], 16), int(hexed[4:], 16)


WAYS: dict[type[Part], Callable[[Any, Any], None]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Lines: _lines,
    Named: _named,
    Quote: _quote,
    Table: _table,
    Picture: _picture,
}
