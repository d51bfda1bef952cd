"""Structure: how the house is cut up, read from its source. Counted, not timed."""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import mean

from benchmarks.row import Goal, Row, alone

HOME = Path(__file__).parent.parent
FLOORS = ("bot", "delivery", "exports", "handlers", "programme", "storage", "views")
NOTICES = {"programme.ground.notices", "programme.ground"}
MANY = 5
"""Parameters from which a function asks for too much."""
SELF = {"self", "cls"}
TABLES = {"dict", "frozenset", "set", "MappingProxyType"}
"""What is called to make a table."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


def rows() -> list[Row]:
    """Takes a second or two."""
    handlers = {path: ast.parse(path.read_text()) for path in _rooms("handlers")}
    asked = [_parameters(one) for tree in handlers.values() for one in _functions(tree)]
    wide = sum(count >= MANY for count in asked) / len(asked)
    lines = sum(len(path.read_text().splitlines()) for path in handlers)
    folder, most = _fullest()
    return [
        alone(
            "parameters",
            "parameters of a function in handlers, mean",
            mean(asked),
            unit="parameters",
            goal=Goal(1.8),
        ),
        alone(
            "wide-functions", f"functions in handlers with {MANY} or more", wide * 100, unit="%", goal=Goal(2)
        ),
        alone("lines", "lines in handlers", lines, unit="lines", goal=Goal(5_200)),
        alone("rooms", f"rooms in the fullest folder, {folder}", most, unit="rooms", goal=Goal(20)),
        alone(
            "kind-tables",
            "tables keyed by Kind, outside its own room",
            _tables(),
            unit="tables",
            goal=Goal(0),
        ),
    ]


def _rooms(floor: str) -> Iterator[Path]:
    """All but the migrations, which Alembic writes."""
    return (path for path in sorted((HOME / floor).rglob("*.py")) if path.parent.name != "versions")


def _functions(tree: ast.Module) -> Iterator[Function]:
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def _parameters(one: Function) -> int:
    told = one.args
    named = [*told.posonlyargs, *told.args, *told.kwonlyargs]
    rest = [extra for extra in (told.vararg, told.kwarg) if extra is not None]
    return sum(parameter.arg not in SELF for parameter in (*named, *rest))


def _fullest() -> tuple[str, int]:
    """The folder with the most rooms of its own."""
    parents = [path.parent for floor in FLOORS for path in _rooms(floor)]
    folder = max(set(parents), key=parents.count)
    return folder.relative_to(HOME).as_posix(), parents.count(folder)


def _tables() -> int:
    """Where a kind of notice needs a line in a table, adding one is a search through the house."""
    trees = [ast.parse(path.read_text()) for floor in FLOORS for path in _rooms(floor)]
    return sum(_keyed(_value(node)) for tree in trees if _knows_kind(tree) for node in tree.body)


def _knows_kind(tree: ast.Module) -> bool:
    """Whether it asks the notices' room, which alone may have tables of them, for a notice's kind."""
    return any(isinstance(node, ast.ImportFrom) and node.module in NOTICES for node in tree.body)


def _value(node: ast.stmt) -> ast.expr | None:
    """What a name in a module stands for."""
    return node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None


def _keyed(value: ast.expr | None) -> bool:
    """A table by kind: a dict, a set or a frozenset, whether written out, called or put together."""
    if isinstance(value, ast.Dict):
        return _names_kind(value.keys) or any(
            _keyed(part) for key, part in zip(value.keys, value.values, strict=True) if key is None
        )
    if isinstance(value, ast.Set):
        return _names_kind(value.elts)
    if isinstance(value, ast.DictComp):
        return _names_kind([value.key, *(one.iter for one in value.generators)])
    if isinstance(value, ast.BinOp):
        return _keyed(value.left) or _keyed(value.right)
    if isinstance(value, ast.Call) and getattr(value.func, "id", "") in TABLES:
        return any(_keyed(given) for given in value.args)
    return False


def _names_kind(keys: Iterable[ast.expr | None]) -> bool:
    return any(_is_kind(node) for key in keys if key is not None for node in ast.walk(key))


def _is_kind(node: ast.AST) -> bool:
    """Also where it is read as its room's: notices.Kind."""
    return "Kind" in {getattr(node, "id", ""), getattr(node, "attr", "")}
