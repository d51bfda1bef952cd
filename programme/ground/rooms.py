"""Rooms of one name in every chapter of a floor, found by walking the floor: nobody keeps a list of them."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType


def rooms(floor: ModuleType, name: str) -> Iterator[ModuleType]:
    """Each chapter's module ``name``, and those whose names end in it: notices, reading_notices.

    By the chapter's name and the module's own.
    """
    for chapter, room in _names(floor):
        if f"_{room}".endswith(f"_{name}"):
            yield import_module(f"{floor.__name__}.{chapter}.{room}")


def every_room(floor: ModuleType) -> Iterator[ModuleType]:
    """Every module in every chapter, by the chapter's name and its own."""
    for chapter, room in _names(floor):
        yield import_module(f"{floor.__name__}.{chapter}.{room}")


def _names(floor: ModuleType) -> Iterator[tuple[str, str]]:
    for chapter in iter_modules(floor.__path__):
        if chapter.ispkg:
            inside = import_module(f"{floor.__name__}.{chapter.name}")
            for room in iter_modules(inside.__path__):
                yield chapter.name, room.name
