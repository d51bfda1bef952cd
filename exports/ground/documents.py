"""A document: what stands in it, part by part, whether it becomes a .docx or a .pdf."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """``level`` is 1 for a chapter and 2 for what lies under it; a chapter may begin a page ``anew``."""

    text: str
    level: int = 1
    anew: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """``muted`` is what explains and does not tell."""

    text: str
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Lines:
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """Lines that each begin with a name: the name, and what is said."""

    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's words, with whose they are."""

    text: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """``widths`` are shares of the paper's width."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A .png, and what it shows in words for who cannot see it; ``share`` is of the paper's width."""

    content: bytes
    shows: str
    share: float = 0.8


Part = Heading | Paragraph | Lines | Named | Quote | Table | Picture


@dataclass(frozen=True, slots=True)
class Document:
    """``language`` is that of its words (sv, en); ``said`` stands under the title, ``foot`` on every page."""

    title: str
    said: str
    language: str
    foot: str
    parts: tuple[Part, ...]
