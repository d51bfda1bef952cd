"""Checklists: versioned data of points, a scale and words in both languages; some come with Hemmaplan."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Annotated, Self

import yaml
from pydantic import Field, model_validator

from programme.ground.parts import Part, Title
from programme.programmes.template_files import LOADER
from programme.programmes.template_parts import Choosable, Id, Paragraph, Sentence

DONT_KNOW = 0
"""*Don't know yet*: an answer like any level, and no step on the scale."""
FEWEST_LEVELS, MOST_LEVELS = 2, 7
MOST_POINTS = 25
"""Three blocks a point and some around them: what one window of Slack's hundred holds with ease."""
Version = Annotated[str, Field(min_length=1, max_length=20)]


class Level(Part):
    """One step of the scale; ``value`` counts from 1."""

    value: Annotated[int, Field(ge=1, le=MOST_LEVELS)]
    word: Choosable


class Point(Part):
    """One point. ``number`` is what people call it, ``short`` what it is called in a table."""

    id: Id
    number: Annotated[str, Field(min_length=1, max_length=20)]
    text: Sentence
    short: Title


class Checklist(Part):
    """Points to say a level on. Movement is told within one ``id`` and ``version``, never between two.

    ``for_committee`` is one that a committee and its administration go through, not the whole organisation.
    """

    id: Id
    version: Version
    title: Title
    source: Paragraph
    for_committee: bool = False
    scale: Annotated[tuple[Level, ...], Field(min_length=FEWEST_LEVELS, max_length=MOST_LEVELS)]
    points: Annotated[tuple[Point, ...], Field(min_length=1, max_length=MOST_POINTS)]

    @model_validator(mode="after")
    def _counts_from_one(self) -> Self:
        values = [level.value for level in self.scale]
        if values != list(range(1, len(values) + 1)):
            raise ValueError(f"the scale counts {values}, not from 1 and one step at a time")
        return self

    @model_validator(mode="after")
    def _each_point_once(self) -> Self:
        ids = [point.id for point in self.points]
        if len(set(ids)) < len(ids):
            raise ValueError("two points have the same id")
        return self

    @property
    def highest(self) -> int:
        return len(self.scale)

    def holds(self, point: str, level: int) -> bool:
        """Whether a point of that id can have that level, or *don't know yet*."""
        return any(one.id == point for one in self.points) and DONT_KNOW <= level <= self.highest


def read_checklist(text: str) -> Checklist:
    """One of our own files. Raises ValidationError and YAMLError."""
    return Checklist.model_validate(yaml.load(text, Loader=LOADER))  # noqa: S506  makes nothing but text, lists and mappings


@cache
def shipped_checklists() -> Mapping[str, Checklist]:
    """Those that come with Hemmaplan, by id."""
    folder = files("programme") / "checklists"
    paths = sorted(
        (path for path in folder.iterdir() if path.name.endswith(".yaml")), key=lambda path: str(path.name)
    )
    read = [read_checklist(path.read_text(encoding="utf-8")) for path in paths]
    return MappingProxyType({one.id: one for one in read})
