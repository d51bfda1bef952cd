"""The readiness board: few and many, narrowed, turned, with nothing found; and its search."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from programme.programmes.programmes import Cluster, Organisation
from programme.screens.boards import A_PAGE, Asked, Board, Row
from texts import Texts
from views.examples.programmes.programmes import EKEBY, NORRBY
from views.examples.screens.next import JOINT, LATE, TASKS
from views.examples.values import MARIA, PROGRAMME, TEMPLATE, TODAY, owed
from views.ground import blocks
from views.screens import boards

NOBODY = replace(owed("facts"), responsible=None)
AWAY = replace(owed("communication"), responsible=replace(MARIA, slack_id=None))
LONG = replace(
    NORRBY,
    id="long",
    name="Norra Västerbottens Länsövergripande Samverkansnämnd & Regionförbund <AB>",
    cluster="Gruppen för Västerbotten, Norrbotten, Jämtland och Härjedalen samt Åland",
)
LET_BE = replace(TASKS[4].owed, let_be=True)
ROWS = (
    Row(NORRBY, 3, 8, (LATE.owed, AWAY, NOBODY), at_risk=True, unreachable=2),
    Row(replace(EKEBY, id="strandvik", name="Strandvik"), 0, 8, (LET_BE,), unreachable=1),
    Row(EKEBY, 4, 8, (TASKS[5].owed,)),
    Row(replace(EKEBY, id="sjovik", name="Sjövik"), 8, 8),
    Row(replace(EKEBY, id="asele", name="Åsby"), 0, 0),
)
CLUSTERS = tuple(Cluster(f"c{at}", PROGRAMME.id, f"Grupp {at}") for at in range(3))
BOARD = Board(
    PROGRAMME,
    TODAY,
    Asked(PROGRAMME.id),
    ROWS,
    found=len(ROWS),
    joint=(JOINT.owed, replace(JOINT.owed, id="late", due_on=TODAY - timedelta(days=1))),
    joint_found=5,
    clusters=CLUSTERS,
    preparations=TEMPLATE.preparations,
)
FULL = replace(
    BOARD,
    asked=Asked(PROGRAMME.id, "c7", TEMPLATE.preparations[0].id, words="<!channel>" * 7, page=2),
    rows=tuple(
        Row(replace(LONG, id=f"o{at}"), 3, 8, (LATE.owed, AWAY, NOBODY), at_risk=True, unreachable=9)
        for at in range(A_PAGE)
    ),
    found=300,
    pages=38,
    clusters=tuple(Cluster(f"c{at}", PROGRAMME.id, f"{LONG.cluster} {at}") for at in range(300)),
)


def many(count: int, organisation: Organisation = NORRBY) -> Board:
    """A first page of ``count`` organisations, each in a cluster of its own."""
    rows = tuple(Row(replace(organisation, id=f"o{at}"), 0, 9, (LATE.owed,)) for at in range(count))
    named = tuple(Cluster(f"c{at}", PROGRAMME.id, f"{organisation.cluster} {at}") for at in range(count))
    pages = max(1, -(-count // A_PAGE))
    return replace(BOARD, rows=rows[:A_PAGE], found=count, pages=pages, clusters=named)


def _home(board: Board) -> Callable[[Texts], dict[str, Any]]:
    return lambda texts: blocks.home(boards.on_home(board, texts))


EXAMPLES = {
    "home-board": _home(BOARD),
    "home-board-full": _home(FULL),
    "home-board-last-page": _home(replace(FULL, asked=replace(FULL.asked, page=37))),
    "home-board-none-found": _home(
        replace(BOARD, asked=replace(BOARD.asked, words="ingen"), rows=(), found=0, joint=(), joint_found=0)
    ),
    "home-board-empty": _home(Board(PROGRAMME, TODAY, Asked(PROGRAMME.id))),
    "modal-board-search": lambda texts: boards.searching("norr", texts, memory="{}"),
}
