"""Namesakes: two people of one name in a programme, told apart wherever either is named."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Namesake:
    """Somebody of a name, and where she sits: programme → her organisation's name, "" for a facilitator."""

    id: str
    name: str
    homes: Mapping[str, str]


def called(name: str, byname: str) -> str:
    """Anna Berg (Norrby)."""
    return f"{name} ({byname})" if byname else name


def bynames(namesakes: Iterable[Namesake]) -> dict[str, str]:
    """Person → what stands beside her name, "" where it is hers alone in her programmes.

    That is her organisation; and a number, where somebody of her name sits in it too.
    """
    by_name: dict[str, list[Namesake]] = defaultdict(list)
    for one in namesakes:
        by_name[" ".join(one.name.casefold().split())].append(one)
    return {one.id: _byname(one, some) for some in by_name.values() for one in some}


def _byname(one: Namesake, some: Iterable[Namesake]) -> str:
    shared = {each.id: each.homes.keys() & one.homes.keys() for each in some}
    met = set[str]().union(*(where for person_id, where in shared.items() if person_id != one.id))
    if not met:
        return ""
    home = _home(one, met)
    alike = sorted(each.id for each in some if shared[each.id] and _home(each, shared[each.id] & met) == home)
    number = str(alike.index(one.id) + 1) if len(alike) > 1 else ""
    return ", ".join(part for part in (home, number) if part)


def _home(one: Namesake, programmes: Iterable[str]) -> str:
    return min((one.homes[each] for each in programmes), default="")
