"""The templates against their sources, line by line: `python -m tests.programme.programmes.against_seeds`.

docs/seeds.md says where each line of the sources lives. Here every row of it is looked up: a thing that is
owed, asked, handed out or built into the bot KEEPS a line; a way of working or a wanted outcome alone only
SAYS it, and a row that rests on words alone has to admit that. The table it prints shows what each line
rests on.
"""

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from programme.preparations.presentations import variant_of
from programme.programmes.template import DoneBy, Preparation, Template
from programme.programmes.template_files import shipped_templates

ROOT = Path(__file__).parents[3]
TEMPLATES = {"003": "jamstalldhet-2018"}
LATER = "jamstalldhet-2020"
NOT_IDS = {"about", "source", "number", "for", "file_kind"}
BUILT = ("Improvements", "an organisation may show its own words", "clusters and the mentor are set up")
"""What the bot does in every programme, whatever the template says."""
KEEPS = ("owed", "asked", "handed", "built")
ADMITS = ("said", "furniture", "left out", "left to the material", "this page only", "a heading")
ADMITS_MORE = ("data of its own", "no programme's page names it", "no address is given", "the film tells it")


class Hold(StrEnum):
    """What a line rests on: KEPT by something, SAID in words and admitted, or HOLLOW."""

    KEPT = "kept"
    SAID = "said"
    HOLLOW = "hollow"


@dataclass(frozen=True)
class Line:
    """One row of the page: of which seed, which of its lines, what they say, and where it is said to live."""

    seed: str
    lines: str
    says: str
    lives: str

    @property
    def template(self) -> Template:
        return shipped_templates()[TEMPLATES.get(self.seed, LATER)]

    @property
    def ids(self) -> list[str]:
        return [name for name in re.findall(r"`([^`]+)`", self.lives) if name not in NOT_IDS]


def lines() -> Iterator[Line]:
    """Every row, in the page's order."""
    page = (ROOT / "docs" / "seeds.md").read_text(encoding="utf-8")
    for part in re.split(r"^## ", page, flags=re.MULTILINE)[1:]:
        if part[:3].isdigit():
            yield from _rows(part[:3], part)


def _rows(seed: str, part: str) -> Iterator[Line]:
    for row in part.splitlines():
        cells = [cell.strip() for cell in row.strip().strip("|").split(" | ")]
        if row.startswith("| ") and len(cells) == 3 and cells[0] != "lines":
            yield Line(seed, *cells)


def what_it_is(name: str, template: Template) -> str:
    """A thing of the template in a few words: what it is, whose, by when; "" for one that is not there."""
    for one in template.preparations:
        if one.id == name:
            return _owed(one)
    for question in template.questions:
        if question.id == name:
            return f"asked {question.when}"
    for step in template.steps:
        if step.id == name:
            return "a step"
        if any(piece.id == name for piece in step.material):
            return "handed out"
        if any(each.id == name for each in step.outcomes):
            return "wanted"
        if any(each.id == name for each in step.ways_of_working):
            return "a way of working"
    return f"built: {name}" if (ROOT / name).exists() else ""


def _owed(one: Preparation) -> str:
    form = f", {len(one.fields)} fields" if one.done_by is DoneBy.FORM else ""
    return f"owed by {one.audience[0]} {one.days_before} days before {one.before}{form}"


def holds(line: Line) -> Hold:
    """What the line rests on."""
    found = [what_it_is(name, line.template) for name in line.ids]
    if any(one.startswith(KEEPS) for one in found) or _is_built(line):
        return Hold.KEPT
    if found and all(one == "a step" for one in found):
        return Hold.KEPT
    words = line.lives.lower()
    admitted = any(one in words for one in (*ADMITS, *ADMITS_MORE)) or "the template's" in words
    return Hold.SAID if admitted or line.lives.startswith("words of") else Hold.HOLLOW


def _is_built(line: Line) -> bool:
    return any(one in line.lives for one in BUILT)


def unread(template: Template) -> list[str]:
    """Fields of forms that nothing reads again: not quoted, drafted from, compared, nor taken along."""
    presented = {one.before for one in template.preparations if variant_of(one, template) is not None}
    taken = {one.id for one in template.preparations if one.before in {*presented, template.steps[0].id}}
    return [
        f"{one.id}.{field.id}"
        for one in template.preparations
        for field in one.fields
        if not (field.returns or field.draws or field.looks_again or one.shared or one.id in taken)
    ]


def table() -> Iterator[str]:
    """The whole run, a row a line."""
    yield "| seed | lines | from the page | rests on | |\n|---|---|---|---|---|"
    for line in lines():
        found = (f"{name}: {what_it_is(name, line.template) or 'NOT THERE'}" for name in line.ids)
        rests = "; ".join(found) or line.lives
        yield f"| {line.seed} | {line.lines} | {line.says} | {rests} | {holds(line)} |"


def counted() -> Mapping[Hold, int]:
    every = [holds(line) for line in lines()]
    return {hold: every.count(hold) for hold in Hold}


if __name__ == "__main__":
    sys.stdout.write("\n".join(table()) + "\n\n")
    sys.stdout.write(", ".join(f"{hold}: {count}" for hold, count in counted().items()) + "\n")
