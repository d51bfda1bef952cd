"""Every question and every deed there is in storage, asked and done in a transaction that is taken back."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import Session

import storage
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.audit_trail import Acting
from tests.rights.kinds import Kind
from tests.rights.town import Town

Asked = Callable[..., Any]
CHANGES = ("INSERT", "UPDATE", "DELETE")


def _every(acting: object) -> Iterator[tuple[str, Asked]]:
    """What is asked or done by such, by its room and its name."""
    for found in pkgutil.walk_packages(storage.__path__, "storage."):
        if ".migrations" in found.name:
            continue
        room = importlib.import_module(found.name)
        for name, one in vars(room).items():
            ours = inspect.isfunction(one) and one.__module__ == found.name and not name.startswith("_")
            if ours and _by_whom(one) is acting:
                yield f"{found.name.removeprefix('storage.')}.{name}", one


def _by_whom(one: Asked) -> object:
    second = [*inspect.signature(one).parameters.values()][1:2]
    return next((each.annotation for each in second if each.name == "act"), None)


EVERY: Mapping[str, Asked] = dict(_every(Act))
"""In somebody's own name."""
NOBODYS: Mapping[str, Asked] = dict(_every(Acting))
"""Done by the bot too, or written down with a deed that has asked: no listener calls it."""


@dataclass(frozen=True)
class Came:
    """What came of it: an answer, or a refusal with its facts, and whether anything was written."""

    answer: Any
    refused: str
    wrote: bool


def comes_of(town: Town, kind: Kind, name: str, given: tuple[Any, ...], named: Mapping[str, Any]) -> Came:
    written: list[str] = []

    def hear(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if statement.startswith(CHANGES):
            written.append(statement)

    event.listen(town.database.engine, "before_cursor_execute", hear)
    try:
        with Session(town.database.engine) as session:
            answer = EVERY[name](session, town.act(kind.name), *given, **named)
            session.flush()
            return Came(answer, "", bool(written))
    except Refusal as no:
        return Came(no.facts, no.key, False)
    finally:
        event.remove(town.database.engine, "before_cursor_execute", hear)
