"""How an organisation judges itself, point by point, and what moved since its first round."""

from collections.abc import Sequence

from exports.ground.shapes import translated
from programme.assessments.assessments import Round
from programme.assessments.checklists import DONT_KNOW
from programme.assessments.movements import whole_movement
from texts import Texts

COLUMNS = ("point", "level-first", "level-now", "comment")
WIDTHS = (0.42, 0.1, 0.1, 0.38)


def levels(rounds: Sequence[Round], texts: Texts) -> tuple[tuple[str, ...], ...]:
    """A row a point of the last round, with its headings; nothing where no round says anything.

    The level of the first round on the same version stands beside; on another version nothing does.
    """
    said = [one for one in rounds if one.answered]
    if not said:
        return ()
    last = max(said, key=lambda one: one.on)
    moved = whole_movement(said)
    before = {each.point: each.before for each in moved.points} if moved else {}
    rows = (
        (
            translated(point.short, texts),
            _level(before.get(point.id), texts),
            _level(last.level(point.id), texts),
            last.mark(point.id).comment or "–",
        )
        for point in last.checklist.points
    )
    return tuple(texts(f"report-column-{name}") for name in COLUMNS), *rows


def in_all(rounds: Sequence[Round]) -> str:
    """What the organisation says itself of the whole movement; nothing where it has said nothing."""
    said = sorted((one for one in rounds if one.movement), key=lambda one: one.on)
    return said[-1].movement if said else ""


def _level(level: int | None, texts: Texts) -> str:
    if level is None:
        return "–"
    return texts("assessment-dont-know") if level == DONT_KNOW else str(level)
