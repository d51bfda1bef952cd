"""Links to the material, pasted as people have them: a line each, read and given to the piece it names."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from urllib.parse import unquote, urlsplit

from programme.ground.refusals import Refusal
from programme.programmes.template import Material, Template

LONGEST = 2000
"""Characters of a link."""
LIKE = 0.6
"""From so much alike (difflib's ratio) a piece is proposed for a line that names none."""
_LINK = re.compile(r"https?://[^\s<>|\]]+", re.IGNORECASE)
_EMPTY = re.compile(r"\(\s*\)|<[\s|]*>")
_AROUND = " \t|:;,-–—•*·[]\"'"
"""What people put between a title and its link."""
_KIND = re.compile(r"^\w+:\s*")


@dataclass(frozen=True, slots=True)
class Pasted:
    """A link as it was pasted, with the words beside it; no words where it stood alone."""

    words: str
    link: str


@dataclass(frozen=True, slots=True)
class Sorted:
    """``links`` are those whose piece is sure, by its id; ``unclear`` the rest, each with a likely id."""

    links: Mapping[str, str]
    unclear: tuple[tuple[Pasted, str | None], ...] = ()


def pasted(text: str, *, field: str = "lines") -> list[Pasted]:
    """A link a line; a line of words names the link below it, or Refusal is raised where none follows."""
    found: list[Pasted] = []
    words = ""
    for line in filter(None, map(str.strip, text.splitlines())):
        link = _LINK.search(line)
        beside = _beside(line, link)
        if words and beside:
            raise Refusal("links-line-without", field=field, line=words)
        if link is None:
            words = beside
            continue
        found.append(Pasted(beside or words, _address(link[0], field)))
        words = ""
    if words:
        raise Refusal("links-line-without", field=field, line=words)
    return found


def _beside(line: str, link: re.Match[str] | None) -> str:
    """What a line says besides its link."""
    rest = line[: link.start()] + " " + line[link.end() :] if link else line
    return _EMPTY.sub("", rest).strip(_AROUND)


def _address(found: str, field: str) -> str:
    """Without the stop or bracket that ended the sentence it stood in."""
    link = found.rstrip(".,;:!?'\"")
    while link.endswith(")") and link.count("(") < link.count(")"):
        link = link[:-1]
    if len(link) > LONGEST:
        raise Refusal("link-long", field=field, most=LONGEST)
    return link


def sort(template: Template, lines: list[Pasted]) -> Sorted:
    """What is called alike in several steps is one document, and gets one link."""
    named: dict[str, list[str]] = defaultdict(list)
    for piece in pieces(template):
        for name in _names(piece):
            named[name].append(piece.id)
    links: dict[str, str] = {}
    unclear = []
    for line in lines:
        sure = next((named[name] for name in _said(line) if name in named), None)
        if sure is None:
            unclear.append((line, _likeliest(template, line)))
        else:
            links |= dict.fromkeys(sure, line.link)
    return Sorted(links, tuple(unclear))


def pieces(template: Template) -> Iterator[Material]:
    for step in template.steps:
        yield from step.material


def alike(template: Template, piece_id: str) -> tuple[str, ...]:
    """The ids of all that is called as this piece is. Raises Refusal when it is gone."""
    one = next((piece for piece in pieces(template) if piece.id == piece_id), None)
    if one is None:
        raise Refusal("edit-gone")
    return tuple(piece.id for piece in pieces(template) if piece.title == one.title)


def offered(template: Template) -> list[Material]:
    """The first of each name, in the order of the steps."""
    return list({piece.title: piece for piece in reversed(list(pieces(template)))}.values())[::-1]


def unlinked(template: Template) -> list[Material]:
    """Of those, what has no link."""
    return [piece for piece in offered(template) if piece.link is None]


def linked(template: Template, links: Mapping[str, str]) -> Template:
    """With these links, by the pieces' ids."""
    steps = tuple(
        step.model_copy(
            update={
                "material": tuple(
                    piece.model_copy(update={"link": links.get(piece.id, piece.link)})
                    for piece in step.material
                )
            }
        )
        for step in template.steps
    )
    return Template.model_validate(template.model_copy(update={"steps": steps}).model_dump())


def _folded(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.casefold()))


def _names(piece: Material) -> set[str]:
    """Its title in each language, with and without the kind it begins with."""
    said = (piece.title.sv, piece.title.en)
    return {_folded(name) for title in said for name in (title, _KIND.sub("", title))}


def _said(line: Pasted) -> list[str]:
    """What a line calls its piece, or else the name of the file that it leads to."""
    if line.words:
        return [_folded(line.words), _folded(_KIND.sub("", line.words))]
    name = unquote(urlsplit(line.link).path).rstrip("/").rsplit("/", 1)[-1]
    return [_folded(re.sub(r"\.\w{2,5}$", "", name).replace("_", " "))]


def _likeliest(template: Template, line: Pasted) -> str | None:
    def likeness(piece: Material) -> float:
        return max(
            SequenceMatcher(None, said, name).ratio() for said in _said(line) for name in _names(piece)
        )

    best = max(offered(template), key=likeness, default=None)
    return best.id if best is not None and likeness(best) >= LIKE else None


def is_link(said: str) -> bool:
    return len(said) <= LONGEST and _LINK.fullmatch(said) is not None


def given(template: Template, chosen: Iterable[tuple[str, str, str]]) -> dict[str, str]:
    """What was chosen for each unclear line: its link, the field that stands in, the piece's id or "".

    Answers piece → link. Raises Refusal at the field.
    """
    links: dict[str, str] = {}
    for link, field, piece_id in chosen:
        if not piece_id or not link:
            continue
        if not is_link(link):
            raise Refusal("link-amiss", field=field)
        links |= dict.fromkeys(alike(template, piece_id), link)
    return links
