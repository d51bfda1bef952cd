"""Run charts to look at: an ordinary one, one with a sign of change, one too short, and one split."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from programme.figures.series import Annotation, Direction, Group, Point, Series
from texts import Texts
from views.figures import runcharts
from views.ground.blocks import Message

MONDAY = date(2027, 1, 4)
STEADY = (17, 12, 27, 20, 20, 18, 22, 19, 19, 24, 17, 16, 24, 19, 19, 22, 25, 19, 17, 6, 25, 17, 11, 14)
FALLEN = (9, 11, 7, 13, 5, 5, 3, 5, 9, 4, 5, 9)
GIRLS = (62, 58, 65, 60, 61, 63, 57, 64, 66, 68, 71, 70, 74, 73, 76, 75)
BOYS = (81, 79, 84, 80, 82, 78, 83, 81, 80, 82, 81, 79, 83, 80, 82, 81)


def weekly(values: Sequence[float], name: str = "") -> Group:
    """One value every Monday."""
    return Group(name, tuple(Point(MONDAY + timedelta(weeks=at), v) for at, v in enumerate(values)))


ORDINARY = Series("Dagar till första besöket", (weekly(STEADY),), unit="dagar")
CHANGED = Series(
    "Dagar till första besöket",
    (weekly(STEADY + FALLEN),),
    unit="dagar",
    direction=Direction.DOWN,
    target=10,
    frozen=24,
    annotations=(
        Annotation(MONDAY + timedelta(weeks=9), "ny kallelse"),
        Annotation(MONDAY + timedelta(weeks=24), "sms dagen före"),
    ),
)
FEW = Series("Kom till sitt besök", (weekly(STEADY[:7]),), unit="av 30")
SPLIT = Series(
    "Nöjda med bemötandet",
    (weekly(GIRLS, "Flickor"), weekly(BOYS, "Pojkar")),
    unit="%",
    direction=Direction.UP,
    annotations=(Annotation(MONDAY + timedelta(weeks=8), "frågor i väntrummet"),),
)


def _shown(series: Series) -> Callable[[Texts], Message]:
    return lambda texts: runcharts.shown(series, texts, file_id="F0RUNCHART")


EXAMPLES = {
    "message-runchart-ordinary": _shown(ORDINARY),
    "message-runchart-changed": _shown(CHANGED),
    "message-runchart-few": _shown(FEW),
    "message-runchart-split": _shown(SPLIT),
}
