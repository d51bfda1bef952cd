"""Template files: YAML text in, a template out, or every problem with its line."""

import codecs
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

import yaml
from pydantic import ValidationError
from yaml.reader import Reader

from programme.programmes.template import Misfit, MisfitsError, Template, spell
from programme.programmes.template_slips import sentence, yaml_sentence

LARGEST_FILE = 1_000_000  # bytes
DEEPEST = 20  # levels; a template needs nine

# BaseLoader makes nothing but text, lists and mappings. The safe loader would go one step further and
# turn Yes, No, 12:30 and 2027-02-01 into other things than the words somebody wrote.
LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

NOT_UTF_8 = "there is a letter here that is not UTF-8: save the file as UTF-8 in your editor"

Where = tuple[str | int, ...]


@dataclass(frozen=True)
class Problem:
    """One thing wrong in a template file; `line` counts from 1, `place` is like preparations.3.before.

    `kind` is pydantic's word for it, `fits` where parts do not fit together, `file` where it cannot be read.
    """

    file: str
    line: int
    place: str
    sentence: str
    kind: str = "file"

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.sentence}"


class TemplateError(ValueError):
    """A file that is no template; `problems` says all that was found."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


def read_template_file(content: bytes, *, name: str) -> Template:
    """The same from a file's bytes, which must be UTF-8."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise TemplateError((Problem(name, 1, "", "the file is saved as UTF-16: save it as UTF-8"),))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise TemplateError((Problem(name, line, "", NOT_UTF_8),)) from error
    return read_template(text, name=name)


def read_template(text: str, *, name: str) -> Template:
    """Read one template from YAML; `name` is the file's name, for the problems.

    Raises TemplateError for broken YAML, aliases, anchors, tags, repeated keys, files over 1 MB
    and whatever the schema or its cross checks refuse.
    """
    tree = _Tree(name)
    _refuse_unreadable(text, name)
    data = tree.read(text)
    try:
        return Template.model_validate(data)
    except ValidationError as error:
        problems = tuple(
            Problem(
                name, tree.line(misfit.where), ".".join(map(str, misfit.where)), misfit.sentence, misfit.kind
            )
            for misfit in _misfits(error, data)
        )
        raise TemplateError(problems) from error


@cache
def shipped_templates() -> Mapping[str, Template]:
    """The templates that come with Hemmaplan, by id."""
    folder = files("programme") / "templates"
    paths = sorted(
        (path for path in folder.iterdir() if path.name.endswith(".yaml")), key=lambda path: path.name
    )
    read = [read_template(path.read_text(encoding="utf-8"), name=path.name) for path in paths]
    return MappingProxyType({template.id: template for template in read})


def _refuse_unreadable(text: str, name: str) -> None:
    if strange := Reader.NON_PRINTABLE.search(text):
        line = text.count("\n", 0, strange.start()) + 1
        raise TemplateError(
            (Problem(name, line, "", f"the character {strange.group()!r} cannot stand in a template"),)
        )
    if len(text.encode()) > LARGEST_FILE:
        raise TemplateError((Problem(name, 1, "", "the file is over 1 MB"),))


class _Tree:
    """The plain data of one YAML document, and the line where each piece begins."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.lines: dict[Where, int] = {(): 1}
        self.problems: list[Problem] = []

    def read(self, text: str) -> object:
        try:
            self._refuse_tricks(text)
            root = yaml.compose(text, Loader=LOADER)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            found = " ".join(part for part in (error.context, error.problem) if part)
            raise self._error(_line(mark), yaml_sentence(found)) from error
        if root is None:
            raise self._error(1, "the file is empty")
        data = self._plain(root, ())
        if self.problems:
            raise TemplateError(tuple(self.problems))
        return data

    def line(self, where: Where) -> int:
        """The line of a place, or of the nearest thing around it that is there."""
        while where not in self.lines:
            where = where[:-1]
        return self.lines[where]

    def _refuse_tricks(self, text: str) -> None:
        """Look at the events as they are scanned, so that a bomb is seen before it is built."""
        depth = 0
        for event in yaml.parse(text, Loader=LOADER):
            line = _line(event.start_mark)
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
                raise self._error(line, "anchors and aliases (& and *) are not read: write it out")
            if getattr(event, "tag", None) is not None:
                raise self._error(line, "tags (!) are not read")
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > DEEPEST:
                raise self._error(line, f"lists and mappings are nested deeper than {DEEPEST}")

    def _plain(self, node: yaml.Node, where: Where) -> object:
        self.lines.setdefault(where, _line(node.start_mark))
        if isinstance(node, yaml.MappingNode):
            return dict(self._pairs(node, where))
        if isinstance(node, yaml.SequenceNode):
            return [self._plain(item, (*where, at)) for at, item in enumerate(node.value)]
        return _scalar(node)

    def _pairs(self, node: yaml.MappingNode, where: Where) -> Iterator[tuple[str, object]]:
        seen: set[str] = set()
        for key, value in node.value:
            line = _line(key.start_mark)
            if not isinstance(key, yaml.ScalarNode):
                raise self._error(line, "a key must be a word")
            place = (*where, key.value)
            if key.value in seen:
                self.problems.append(
                    self._problem(line, place, f"'{key.value}' stands twice in the same place")
                )
            seen.add(key.value)
            self.lines[place] = line
            yield key.value, self._plain(value, place)

    def _problem(self, line: int, where: Where, sentence: str) -> Problem:
        return Problem(self.name, line, ".".join(map(str, where)), sentence)

    def _error(self, line: int, sentence: str) -> TemplateError:
        return TemplateError((self._problem(line, (), sentence),))


def _line(mark: Any) -> int:
    """Marks count lines from 0; the few errors that have no mark are about the whole file."""
    return int(mark.line) + 1 if mark else 1


def _scalar(node: Any) -> str | None:
    plain = not node.style  # None in Python's loader, "" in C's
    left_empty = plain and node.value in ("", "~", "null")
    return None if left_empty else str(node.value)


def _misfits(error: ValidationError, data: object) -> Iterator[Misfit]:
    for found in error.errors(include_url=False):
        cause = found.get("ctx", {}).get("error")
        if isinstance(cause, MisfitsError):
            yield from cause.misfits
        else:
            said = sentence(found["type"], found.get("ctx", {}), found["input"], found["msg"])
            yield Misfit(found["loc"], _sentence(found["type"], found["loc"], said, data), found["type"])


def _sentence(kind: str, where: Where, said: str, data: object) -> str:
    if kind == "missing":
        return f"{_named(where[:-1], data)}{where[-1]} is missing"
    if kind == "extra_forbidden":
        return f"{_named(where[:-1], data)}{where[-1]} is no key that a template knows here"
    return _named(where, data) + said


def _named(where: Where, data: object) -> str:
    """("preparations", 3, "help") becomes "preparations[3] 'presentation-1': help: "."""
    head, rest = where[:2], where[2:]
    match data, head:
        case dict(), (str(part), int(at)) if isinstance(data[part][at], dict):
            label = f" '{data[part][at]['id']}'" if "id" in data[part][at] else ""
            return f"{spell(head)}{label}: " + (f"{spell(rest)}: " if rest else "")
    return f"{spell(where)}: " if where else ""
