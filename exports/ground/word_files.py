"""A document as a .docx that anybody can go on writing in: Word's own styles, so that they can be changed."""

from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from exports.ground.cells import legible
from exports.ground.documents import Document, Heading, Lines, Named, Paragraph, Part, Picture, Quote, Table
from exports.ground.looks import HEADING, INK, MUTED, ON_HEADING, RULE

CREATOR = "Hemmaplan"
LOCALES = {"sv": "sv-SE", "en": "en-GB"}
LONGEST_PROPERTY = 255
"""Characters of what a file says of itself (ECMA-376 part 2, 11)."""
ACROSS = 16.0  # centimetres between the margins of an A4
SIZES = {"Title": 26, "Heading 1": 17, "Heading 2": 13, "Normal": 11}


def word_file(document: Document, made_at: datetime) -> bytes:
    """``made_at`` is UTC."""
    from docx import Document as Opened

    book: Any = Opened()
    _dress(book, document)
    book.add_paragraph(legible(document.title), style="Title")
    if document.said:
        _muted(book.add_paragraph(legible(document.said)))
    for part in document.parts:
        WAYS[type(part)](book, part)
    about = book.core_properties
    about.title, about.author = legible(document.title)[:LONGEST_PROPERTY], CREATOR
    about.language = LOCALES[document.language]
    about.created = about.modified = made_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _dress(book: Any, document: Document) -> None:
    from docx.shared import Cm, Pt

    section = book.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.2)
    for name, size in SIZES.items():
        style = book.styles[name]
        style.font.name, style.font.size = "Calibri", Pt(size)
        _font_everywhere(style)
        style.font.color.rgb = _colour(INK if name == "Normal" else HEADING)
        style.paragraph_format.space_after = Pt(6)
    language = book.styles["Normal"].element.get_or_add_rPr()
    _child(language, "w:lang").set(_name("w:val"), LOCALES[document.language])
    foot = section.footer.paragraphs[0]
    foot.text = legible(f"{document.foot}\t\t")
    _page_number(foot)
    _muted(foot)


def _page_number(paragraph: Any) -> None:
    """A field that Word counts itself (ECMA-376 part 1, 17.16.19)."""
    _child(paragraph._p, "w:fldSimple").set(_name("w:instr"), "PAGE")


def _font_everywhere(style: Any) -> None:
    """A theme's font would win over the one that is named."""
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for which in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(_name(f"w:{which}"), None)


def _heading(book: Any, part: Heading) -> None:
    made = book.add_heading(legible(part.text), part.level)
    made.paragraph_format.page_break_before = part.anew
    made.paragraph_format.keep_with_next = True


def _paragraph(book: Any, part: Paragraph) -> None:
    for piece in part.text.splitlines() or [""]:
        made = book.add_paragraph(legible(piece))
        if part.muted:
            _muted(made)


def _lines(book: Any, part: Lines) -> None:
    for text in part.texts:
        book.add_paragraph(legible(text), style="List Bullet")


def _named(book: Any, part: Named) -> None:
    for name, text in part.lines:
        made = book.add_paragraph()
        made.add_run(legible(f"{name}  ")).bold = True
        made.add_run(legible(text))


def _quote(book: Any, part: Quote) -> None:
    made = book.add_paragraph(legible(part.text), style="Quote")
    if part.by:
        made.add_run(legible(f" {part.by}"))


def _table(book: Any, part: Table) -> None:
    from docx.shared import Cm

    made = book.add_table(1, len(part.headings), style="Table Grid")
    made.autofit = False
    _ruled(made)
    _fill(made.rows[0].cells, part.headings, head=True)
    _repeats(made.rows[0])
    for row in part.rows:
        _fill(made.add_row().cells, row, head=False)
    for column, share in zip(made.columns, part.widths, strict=True):
        column.width = Cm(ACROSS * share)  # of the grid, which some programs go by, and of each cell
        for cell in column.cells:
            cell.width = Cm(ACROSS * share)
    book.add_paragraph()


def _fill(cells: Any, texts: tuple[str, ...], *, head: bool) -> None:
    from docx.shared import Pt

    for cell, text in zip(cells, texts, strict=True):
        cell.text = legible(text)
        for run in cell.paragraphs[0].runs:
            run.font.size, run.font.bold = Pt(9.5), head
            run.font.color.rgb = _colour(ON_HEADING if head else INK)
        cell.paragraphs[0].paragraph_format.space_after = Pt(2)
        if head:
            shade = _child(cell._tc.get_or_add_tcPr(), "w:shd")
            shade.set(_name("w:val"), "clear")
            shade.set(_name("w:fill"), HEADING)


def _ruled(table: Any) -> None:
    """Thin lines between the rows and none upright (ECMA-376 part 1, 17.4.38)."""
    borders = _child(table._tbl.tblPr, "w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = _child(borders, f"w:{side}")
        line.set(_name("w:val"), "single" if side in {"bottom", "insideH"} else "nil")
        line.set(_name("w:sz"), "4")
        line.set(_name("w:color"), RULE)


def _repeats(row: Any) -> None:
    """The headings stand on every page that the table goes on to."""
    _child(row._tr.get_or_add_trPr(), "w:tblHeader").set(_name("w:val"), "true")


def _picture(book: Any, part: Picture) -> None:
    from docx.shared import Cm

    made = book.add_picture(BytesIO(part.content), width=Cm(ACROSS * part.share))
    made._inline.docPr.set("descr", legible(part.shows))


def _muted(paragraph: Any) -> None:
    from docx.shared import Pt

    for run in paragraph.runs:
        run.font.color.rgb, run.font.size = _colour(MUTED), Pt(9.5)


def _child(parent: Any, name: str) -> Any:
    from docx.oxml import OxmlElement

    made = OxmlElement(name)
    parent.append(made)
    return made


def _name(prefixed: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(prefixed))


def _colour(hexed: str) -> Any:
    from docx.shared import RGBColor

    return RGBColor.from_string(hexed)


WAYS: dict[type[Part], Callable[[Any, Any], None]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Lines: _lines,
    Named: _named,
    Quote: _quote,
    Table: _table,
    Picture: _picture,
}
