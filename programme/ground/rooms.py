"""Rooms of one name in every chapter of a floor, found by walking the floor: nobody keeps a list of them."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType


def rooms(floor: ModuleType, name: str) -> Iterator[ModuleType]:
    """The module ``name`` of each chapter that has one, by the chapter's name."""
    for chapter in iter_modules(floor.__path__):
        if chapter.ispkg:
            path = import_module(f"{floor.__name__}.{chapter.name}").__path__
            if any(room.name == name for room in iter_modules(path)):
                yield import_module(f"{floor.__name__}.{chapter.name}.{name}")


def every_room(floor: ModuleType) -> Iterator[ModuleType]:
    """Every module in every chapter, by the chapter's name and its own."""
    for chapter in iter_modules(floor.__path__):
        if chapter.ispkg:
            inside = import_module(f"{floor.__name__}.{chapter.name}")
            for room in iter_modules(inside.__path__):
                yield import_module(f"{inside.__name__}.{room.name}")
