"""Presentations as files: masters as people have them, and what stands on a deck's slides."""

from collections.abc import Callable
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from pptx import Presentation
from pptx.util import Inches


def master(*, pictures: bytes = b"") -> bytes:
    """A programme's own, with a slide in it that is nobody's business."""
    book: Any = Presentation()
    book.slide_width, book.slide_height = Inches(10), Inches(5.625)
    slide = book.slides.add_slide(book.slide_layouts[1])
    slide.shapes.title.text = "Från förra året"
    if pictures:
        slide.shapes.add_picture(BytesIO(pictures), 0, 0)
    return saved(book)


def without_layouts() -> bytes:
    """Only the layout that is empty."""
    book: Any = Presentation()
    layouts = book.slide_master.slide_layouts
    for layout in [*layouts]:
        if layout.name != "Blank":
            layouts.remove(layout)
    return saved(book)


def as_template() -> bytes:
    """A .potx, as PowerPoint saves somebody's own looks."""
    kind = b"presentationml.presentation.main"
    return with_part("[Content_Types].xml", lambda held: held.replace(kind, b"presentationml.template.main"))


def with_macros() -> bytes:
    return with_part("ppt/vbaProject.bin", lambda _: b"x")


def with_part(name: str, made: Callable[[bytes], bytes]) -> bytes:
    """The master with one of its parts made another, or one more."""
    file = BytesIO()
    with ZipFile(BytesIO(master())) as parts, ZipFile(file, "w", ZIP_DEFLATED) as changed:
        held = {one: parts.read(one) for one in parts.namelist()}
        for each, content in (held | {name: made(held.get(name, b""))}).items():
            changed.writestr(each, content)
    return file.getvalue()


def saved(book: Any) -> bytes:
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def titles(content: bytes) -> list[str]:
    return [slide.shapes.title.text for slide in opened(content).slides]


def words(content: bytes) -> str:
    """All that stands on its slides, in tables and in notes."""
    found = []
    for slide in opened(content).slides:
        for shape in slide.shapes:
            if shape.has_text_frame:
                found.append(shape.text_frame.text)
            if shape.has_table:
                found += [cell.text for row in shape.table.rows for cell in row.cells]
        if slide.has_notes_slide:
            found.append(slide.notes_slide.notes_text_frame.text)
    return "\n".join(found)


def opened(content: bytes) -> Any:
    return Presentation(BytesIO(content))
