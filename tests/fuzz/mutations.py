"""Mutations: a payload bent out of shape, and what somebody hostile would put into one."""

import copy
import json
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

Json = dict[str, Any]
Path = tuple[str | int, ...]
ID = re.compile(r'"([A-Za-z0-9_.-]{8,40})"(?!:)')
"""In JSON, whatever looks like one and is no key."""
HOSTILE: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1.5, 10**40, 1e308, "", " ", "x", [], {}, [[]], [None], {"id": None}),
    *("\x00", "a\x00b", "\ud800", "\u202eevil", "\u200b", "å🙂", "<!channel>", "<@U404>"),
    *("<http://evil.example|Spara>", "'; DROP TABLE people; --", '=HYPERLINK("http://evil.example")'),
    *(
        "<script>alert(1)</script>",
        "{{7*7}}",
        "../../etc/passwd",
        "{",
        "[",
        "null",
        "{}",
        '{"programme":"x"}',
    ),
    *("-5", "99999999999999999999", "1e9", "NaN", "2027-02-30", "0000-00-00", "9999-12-31", "24:00"),
    *("U404", "W1", "B1", "T404", "F404", "x y z", "a b", "https://evil.example/"),
    *("x" * 3001, "å" * 20_000, "\n" * 500),
)
RARE = ("type", "team", "user", "user_id", "team_id", "event", "api_app_id")
"""What a payload is refused for at the threshold: bent seldom, or nothing else would ever be tried."""
SELDOM = 0.05
TRIES = 20


def ids_in(written: Iterable[str]) -> list[str]:
    """Whatever looks like one, of every kind there is."""
    return sorted({one for text in written for one in ID.findall(text)})


class Mutant:
    """Bends copies of seeds; ``pool`` is what stood in any of them, so that ids come of the wrong kind."""

    def __init__(self, seeds: list[Json], dice: random.Random) -> None:
        self._seeds = [json.dumps(seed) for seed in seeds]
        self._dice = dice
        self._pool = ids_in(self._seeds)
        self._actions = _named(self._seeds, "action_id")
        self._callbacks = _named(self._seeds, "callback_id")
        self._places: dict[str, tuple[Path, ...]] = {}

    def next(self) -> Json:
        """A seed with up to four things amiss."""
        written = self._dice.choice(self._seeds)
        body: Json = json.loads(written)
        if written not in self._places:
            self._places[written] = tuple(_paths(body))
        paths = self._places[written]
        for _ in range(self._dice.choice((0, 1, 1, 1, 2, 2, 4))):
            self._bend(body, paths)
        return body

    def _bend(self, body: Json, paths: Sequence[Path]) -> None:
        if self._dice.random() < 0.2 and self._renames(body):
            return
        found = self._somewhere(body, paths)
        if found is None:
            return
        there, last = found
        match self._dice.randrange(8):
            case 0:
                _drop(there, last)
            case 1 | 2 | 3 if isinstance(there[last], str):
                there[last] = self._dice.choice(self._pool)
            case 4 if isinstance(there[last], list) and there[last]:
                there[last] *= 2
            case 5 if isinstance(there[last], str):
                there[last] = there[last][: len(there[last]) // 2] + str(self._dice.choice(HOSTILE))
            case _:
                there[last] = copy.deepcopy(self._dice.choice(HOSTILE))

    def _somewhere(self, body: Json, paths: Sequence[Path]) -> tuple[Any, Any] | None:
        """A place that is still there; None where all are gone."""
        for _ in range(TRIES):
            path = self._dice.choice(paths)
            if path[0] in RARE and self._dice.random() > SELDOM:
                continue
            try:
                return _at(body, path)
            except (IndexError, KeyError, TypeError):
                continue  # an earlier bend took it away
        return None

    def _renames(self, body: Json) -> bool:
        """Another button or form than the one that was there, with all the rest of this one."""
        if body.get("actions") and isinstance(body["actions"], list) and isinstance(body["actions"][0], dict):
            body["actions"][0]["action_id"] = self._dice.choice(self._actions)
            return True
        if isinstance(body.get("view"), dict) and self._callbacks:
            body["view"]["callback_id"] = self._dice.choice(self._callbacks)
            return True
        return False


def _paths(there: Any, path: Path = ()) -> Iterator[Path]:
    children = (
        there.items() if isinstance(there, dict) else enumerate(there) if isinstance(there, list) else ()
    )
    for key, value in children:
        yield (*path, key)
        yield from _paths(value, (*path, key))


def _at(body: Any, path: Path) -> tuple[Any, Any]:
    """Raises IndexError, KeyError and TypeError where there is no such place."""
    for step in path:
        there, body = body, body[step]
    if isinstance(there, str):
        raise TypeError
    return there, path[-1]


def _drop(there: Any, last: Any) -> None:
    del there[last]


def _named(written: Iterable[str], name: str) -> list[str]:
    held = re.compile(f'"{name}": "([^"]+)"')
    return sorted({one for text in written for one in held.findall(text)})
