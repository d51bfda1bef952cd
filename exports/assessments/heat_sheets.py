"""The heat map as a sheet: organisations down, points across, each level with its way and a colour."""

from collections.abc import Iterable, Iterator, Sequence

from exports.assessments.assessments import Assessment, Level
from exports.ground.looks import Tone
from exports.ground.sheets import Heading, Names, Sheet, Toned, Value
from programme.assessments.assessments import alphabetical
from programme.assessments.movements import Way

ARROWS = {Way.UP: " ↑", Way.DOWN: " ↓"}
NARROW = 9


def heat_sheets(rounds: Iterable[Assessment], names: Names) -> Iterator[Sheet]:
    """One a version of a checklist, with each organisation's last round, in the alphabet's order."""
    last: dict[tuple[str, str], dict[str, Assessment]] = {}
    for one in sorted(rounds, key=lambda one: one.on):
        if any(level.level is not None or level.dont_know for level in one.levels):
            last.setdefault((one.checklist, one.version), {})[one.organisation] = one
    return (_sheet(list(theirs.values()), names) for theirs in last.values())


def _sheet(rounds: Sequence[Assessment], names: Names) -> Sheet:
    first = rounds[0]
    by_name = sorted(rounds, key=lambda one: alphabetical(names.organisations.get(one.organisation, "")))
    return Sheet(
        names.texts("export-sheet-heat-map"),
        (
            Heading(names.texts("export-column-organisation"), 22),
            *(Heading(f"{level.number}. {level.text}", NARROW) for level in first.levels),
        ),
        (_row(one, names) for one in by_name),
        about=1,
        said=names.texts("export-holds-heat-map", title=first.checklist_title),
        upright=True,
    )


def _row(one: Assessment, names: Names) -> tuple[Value, ...]:
    return (
        names.organisations.get(one.organisation),
        *(_cell(level, one.highest) for level in one.levels),
    )


def _cell(level: Level, highest: int) -> Toned | None:
    if level.level is None:
        return Toned("?", Tone.QUIET) if level.dont_know else None
    tone = Tone.FIRST if level.level == 1 else Tone.HIGHEST if level.level == highest else Tone.BETWEEN
    return Toned(f"{level.level}{ARROWS.get(level.moved, '') if level.moved else ''}", tone)
