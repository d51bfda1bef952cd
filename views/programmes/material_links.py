"""Links to the material: one screen to paste them in, and one where it is unclear what is what."""

from collections.abc import Mapping, Sequence
from typing import Any

from programme.programmes import material_links
from programme.programmes.material_links import Pasted
from programme.programmes.programmes import Programme
from texts import Texts
from views.ground import blocks, windows
from views.ground.blocks import Block
from views.ground.forms import Form, Ticked, names
from views.ground.windows import Memory
from views.ground.wording import written
from views.programmes.programmes import LINKS_OPEN

LINKS_FORM = "material-links"
SORTING = "material-links-sorting"
NONE = "none"
MOST = 45
"""Unclear lines that one window holds, two fields each."""
NAMED = 12
"""Titles named of those without a link."""


class LinksMemory(Memory):
    """The programme it is about."""

    programme: str


class LinksForm(Form):
    platform: str = ""
    closed: Ticked = False
    lines: str = ""


LINKS = names(LinksForm)


def form(programme: Programme, texts: Texts, *, memory: str) -> dict[str, Any]:
    """The platform's address, and as many links as one likes to paste."""
    where = programme.template.platform
    closed = [("closed", texts("links-closed"))]
    parts = [
        blocks.section(texts.rich("links-intro", count=len(material_links.unlinked(programme.template)))),
        blocks.field_block(
            LINKS.platform,
            texts("links-platform"),
            blocks.link_input(LINKS.platform, initial=where.link if where else ""),
            hint=texts("links-platform-hint"),
            optional=True,
        ),
        blocks.field_block(
            LINKS.closed,
            texts("links-closed-label"),
            blocks.checkboxes(LINKS.closed, closed, chosen=["closed"] if where and where.closed else []),
            optional=True,
        ),
        blocks.field_block(
            LINKS.lines,
            texts("links-lines"),
            blocks.text_input(LINKS.lines, lines=True),
            hint=texts("links-lines-hint"),
            optional=True,
        ),
        *_named(programme, texts),
    ]
    return windows.form(LINKS_FORM, texts("links-title"), parts, texts, memory=memory, free=False)


def _named(programme: Programme, texts: Texts) -> list[Block]:
    """What has no link yet, by name: so that one can write what it is called."""
    without = material_links.unlinked(programme.template)
    if not without:
        return []
    lines = [texts.rich("links-unlinked-line", title=written(one.title, texts)) for one in without]
    return blocks.sections(texts.rich("links-unlinked"), *lines)


def sorting(
    programme: Programme, unclear: Sequence[tuple[Pasted, str | None]], texts: Texts, *, memory: str
) -> dict[str, Any]:
    """Each line whose piece is not clear, with the likeliest chosen."""
    options = [
        (NONE, texts("links-none")),
        *((one.id, written(one.title, texts)) for one in material_links.offered(programme.template)),
    ]
    parts = [blocks.section(texts.rich("links-sorting-intro", count=len(unclear)))]
    for at, (line, guess) in enumerate(unclear[:MOST]):
        label = texts("links-which", words=line.words) if line.words else texts("links-which-bare")
        menu = blocks.menu(texts("window-choose"), f"piece-{at}", options, chosen=guess or NONE)
        parts += [
            blocks.field_block(
                f"link-{at}",
                texts("links-link", at=at + 1),
                blocks.link_input(f"link-{at}", initial=line.link),
            ),
            blocks.field_block(f"piece-{at}", label, menu),
        ]
    return windows.form(SORTING, texts("links-title"), parts, texts, memory=memory, free=False)


def sorted_in(filled: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    """What was chosen: link, its field, and the piece's id or "" for none."""
    return [
        (str(filled[f"link-{at}"] or ""), f"link-{at}", "" if piece == NONE else str(piece or ""))
        for at in range(MOST)
        if (piece := filled.get(f"piece-{at}")) is not None
    ]


def saved(programme: Programme, given: int, texts: Texts, *, memory: str) -> dict[str, Any]:
    """How many have a link now, and which do not."""
    without = material_links.unlinked(programme.template)
    named = ", ".join(written(one.title, texts) for one in without[:NAMED])
    missing = texts.rich("links-missing", count=len(without), more=len(without[NAMED:]), titles=named)
    said = blocks.joined(
        texts.rich("links-saved", count=given), missing if without else texts.rich("links-all")
    )
    more = blocks.button(texts("links-more"), LINKS_OPEN, programme.id)
    return windows.saved(texts("meeting-saved"), said, texts, *([more] if without else []), memory=memory)
