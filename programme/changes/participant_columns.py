"""Which column of a sheet is read as what: by its heading, or as she has said."""

from collections.abc import Iterable, Iterator, Mapping

from programme.changes.participant_findings import Findings
from programme.changes.participant_headings import Headed, Meaning
from programme.changes.participant_lists import Column, letter, shown
from programme.ground import offers
from programme.ground.offers import Choice

NOT_READ = "not"
"""The answer that a column is passed over."""

Places = Mapping[Column, int]
"""Where in a line what stands, from 0."""


def places(headed: Headed, findings: Findings) -> Places:
    """Each column once: the surest, and of two that are as sure the one she chooses."""
    found: dict[Column, list[tuple[int, int]]] = {}
    for at, meant in _meanings(headed, findings):
        hidden = at in headed.sheet.hidden_columns
        found.setdefault(meant.column, []).append((meant.rank + 100 * hidden, at))
    _part_names(found)
    return {column: _one(column, ranked, headed, findings) for column, ranked in found.items()}


def columns(headed: Headed, there: Places) -> tuple[offers.Column, ...]:
    """Every heading, and what stands under it is read as."""
    read_as = {at: column.value for column, at in there.items()}
    return tuple(
        offers.Column(heading, read_as.get(at, ""), at) for at, heading in sorted(headed.headings.items())
    )


def _meanings(headed: Headed, findings: Findings) -> Iterator[tuple[int, Meaning]]:
    for at, heading in headed.headings.items():
        said, meant = findings.answers.get(f"column:{letter(at)}", ""), headed.meanings.get(at)
        if meant is not None and meant.likely and not said:
            said = _confirmed(at, heading, meant, findings)
        if said in list(Column):
            yield at, Meaning(Column(said), -1)
        elif meant is not None and said != NOT_READ and not meant.likely:
            yield at, meant


def _confirmed(at: int, heading: str, meant: Meaning, findings: Findings) -> str:
    return findings.ask(
        f"column:{letter(at)}",
        "list-ask-column",
        choices=column_choices(),
        proposed=meant.column.value,
        heading=shown(heading),
    )


def column_choices() -> tuple[Choice, ...]:
    """What a column can be read as."""
    every = tuple(Choice(column.value, key=f"list-column-{column.value}") for column in Column)
    return (*every, Choice(NOT_READ, key="list-column-not"))


def _part_names(found: dict[Column, list[tuple[int, int]]]) -> None:
    """Namn beside Efternamn is the first name; a whole name makes its parts needless."""
    if Column.NAME in found and Column.LAST_NAME in found and Column.FIRST_NAME not in found:
        found[Column.FIRST_NAME] = found.pop(Column.NAME)
    elif Column.NAME in found and not (Column.FIRST_NAME in found and Column.LAST_NAME in found):
        found.pop(Column.FIRST_NAME, None)
        found.pop(Column.LAST_NAME, None)
    elif Column.FIRST_NAME in found and Column.LAST_NAME in found:
        found.pop(Column.NAME, None)


def _one(column: Column, ranked: Iterable[tuple[int, int]], headed: Headed, findings: Findings) -> int:
    best = sorted(ranked)
    equal = [at for rank, at in best if rank == best[0][0]]
    if len(equal) == 1:
        return equal[0]
    chosen = findings.ask(
        f"which:{column.value}",
        "list-ask-which",
        choices=[Choice(letter(at), f"{letter(at)}: {shown(headed.headings[at])}") for at in equal],
        proposed=letter(equal[0]),
        column=column.value,
    )
    return next(at for at in equal if letter(at) == chosen)
