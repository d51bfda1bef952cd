"""A master: the .pptx that slides are put into, somebody's own or ours, and what makes one unfit."""

from dataclasses import dataclass
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from exports.ground.looks import HEADING, INK
from programme.ground.refusals import Refusal

LARGEST = 10_000_000
"""Bytes of the file; Slack's own field takes no more."""
MOST_UNPACKED, MOST_PARTS = 100_000_000, 3_000
"""Bytes and parts of it when it is unpacked."""
LARGEST_PICTURES = 5_000_000
"""Bytes of its pictures together: they go along in every presentation made of it."""
OPENED_AS, KEPT_AS = (
    f"application/vnd.openxmlformats-officedocument.presentationml.{kind}.main+xml".encode()
    for kind in ("template", "presentation")
)
"""What a .potx says it is, and what a .pptx does (ECMA-376 part 1, 13.3.6): they differ in nothing else."""
LISTED = "[Content_Types].xml"
TITLES = ("TITLE", "CENTER_TITLE")
BODIES = ("BODY", "OBJECT")


@dataclass(frozen=True, slots=True)
class Master:
    """A presentation without slides, with the layouts of its cover and of a title with something under it."""

    presentation: Any
    cover: Any
    content: Any

    def new(self, layout: Any) -> Any:
        return self.presentation.slides.add_slide(layout)

    def subtitle_of(self, slide: Any) -> Any | None:
        """Where a cover says more than its title, if it does."""
        return next((one for one in slide.placeholders if _kind(one) in {"SUBTITLE", *BODIES}), None)

    def body_of(self, slide: Any) -> Any:
        return next(one for one in slide.placeholders if _kind(one) in BODIES)


def opened(content: bytes) -> Master:
    """A master of one's own, a .pptx or a .potx, without the slides that were in it.

    Raises Refusal for a file that is no presentation, that has macros, no layout with a title and a text
    under it, or pictures that are too large.
    """
    _require_small(content)
    presentation = _read(content)
    _without_slides(presentation)
    return _laid_out(presentation)


def require_usable(content: bytes) -> None:
    """Raises Refusal as ``opened`` does."""
    opened(content)


def ours() -> Master:
    """In 16:9 and our colour, from the library's own beginning."""
    from pptx import Presentation

    from exports.ground.slides import HIGH, WIDE

    presentation: Any = Presentation()
    wider = WIDE / presentation.slide_width
    presentation.slide_width, presentation.slide_height = WIDE, HIGH
    master = presentation.slide_master
    for one in (*master.shapes, *(shape for layout in master.slide_layouts for shape in layout.shapes)):
        if one.has_text_frame and _placed(one):
            one.left, one.width = int(one.left * wider), int(one.width * wider)
    _colour(master)
    made = _laid_out(presentation)
    _under_the_title(made)
    return made


def _under_the_title(made: Master) -> None:
    """What a cover says begins where its title does; the library's own is in the middle."""
    title = next(one for one in made.cover.placeholders if _kind(one) in TITLES)
    said = made.subtitle_of(made.cover)
    assert said is not None, "ours has a subtitle"
    said.left, said.width = title.left, title.width
    said._element.find(".//{*}lstStyle/{*}lvl1pPr").set("algn", "l")


def _placed(shape: Any) -> bool:
    """Whether it has a place of its own, and does not take that of the one above."""
    return shape._element.spPr.find("{http://schemas.openxmlformats.org/drawingml/2006/main}xfrm") is not None


def _colour(master: Any) -> None:
    """Titles to the left in our colour, text in ink: what the library begins with is black and centred."""
    styles = master._element.find(".//{*}txStyles")
    for name, size, colour in (("titleStyle", 32, HEADING), ("bodyStyle", 22, INK)):
        level = styles.find(f"{{*}}{name}/{{*}}lvl1pPr")
        level.set("algn", "l")
        run = level.find("{*}defRPr")
        run.set("sz", str(size * 100))
        for fill in run.findall("{*}solidFill"):
            run.remove(fill)
        run.insert(0, _fill(colour))


def _fill(colour: str) -> Any:
    from lxml.etree import Element, SubElement

    space = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
    fill = Element(f"{space}solidFill")
    SubElement(fill, f"{space}srgbClr").set("val", colour)
    return fill


def _require_small(content: bytes) -> None:
    if len(content) > LARGEST:
        raise Refusal("master-large", field="file", most=LARGEST // 1_000_000)
    try:
        with ZipFile(BytesIO(content)) as parts:
            listed = parts.infolist()
    except BadZipFile:
        raise Refusal("master-no-pptx", field="file") from None
    if len(listed) > MOST_PARTS or sum(one.file_size for one in listed) > MOST_UNPACKED:
        raise Refusal("master-large", field="file", most=LARGEST // 1_000_000)
    pictures = sum(one.file_size for one in listed if one.filename.startswith("ppt/media/"))
    if pictures > LARGEST_PICTURES:
        told = {"most": LARGEST_PICTURES // 1_000_000, "size": -(-pictures // 1_000_000)}
        raise Refusal("master-pictures", field="file", **told)
    if any(one.filename.endswith("vbaProject.bin") for one in listed):
        raise Refusal("master-macros", field="file")


def _read(content: bytes) -> Any:
    """python-pptx says in many ways that it is none: by its type, its parts, or what stands in them."""
    from lxml.etree import XMLSyntaxError
    from pptx import Presentation
    from pptx.exc import PythonPptxError

    try:
        return Presentation(BytesIO(_as_presentation(content)))
    except (PythonPptxError, ValueError, KeyError, AttributeError, XMLSyntaxError, BadZipFile):
        raise Refusal("master-no-pptx", field="file") from None


def _as_presentation(content: bytes) -> bytes:
    """PowerPoint saves an organisation's own looks as a template, and python-pptx takes none."""
    with ZipFile(BytesIO(content)) as parts:
        if OPENED_AS not in parts.read(LISTED):
            return content
        held = {one: parts.read(one) for one in parts.namelist()}
    held[LISTED] = held[LISTED].replace(OPENED_AS, KEPT_AS)
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as made:
        for name, part in held.items():
            made.writestr(name, part)
    return file.getvalue()


def _without_slides(presentation: Any) -> None:
    ids = presentation.slides._sldIdLst
    for one in list(ids):
        presentation.part.drop_rel(one.rId)
        ids.remove(one)


def _laid_out(presentation: Any) -> Master:
    layouts = [layout for master in presentation.slide_masters for layout in master.slide_layouts]
    able = [one for one in layouts if _has(one, TITLES) and _has(one, BODIES)]
    content = min(able, key=_fields, default=None)
    if content is None:
        raise Refusal("master-layouts", field="file")
    cover = next((one for one in layouts if _has(one, TITLES) and _has(one, ("SUBTITLE",))), content)
    return Master(presentation, cover, content)


def _has(layout: Any, kinds: tuple[str, ...]) -> bool:
    return any(_kind(one) in kinds for one in layout.placeholders)


def _fields(layout: Any) -> int:
    """How much there is to fill in: two columns are more than we have to say."""
    return sum(_kind(one) in {*BODIES, "PICTURE", "TABLE"} for one in layout.placeholders)


def _kind(placeholder: Any) -> str:
    kind = placeholder.placeholder_format.type
    return str(kind.name) if kind is not None else "OBJECT"
