"""Participant lists: handed in, looked at, asked about, taken, and what stands in the way."""

from dataclasses import replace

from programme.changes.participant_fates import Outcome, There, judged
from programme.changes.participant_lists import Column, Reading, Row, Vocabulary, read
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from views.changes import participant_lists as views
from views.examples.programmes.programmes import MEMORY
from views.examples.values import PROGRAMME

FILE = views.Given("F1", "deltagare & gäster <2027>.xlsx")
WORDS = Vocabulary({"chef": Role.MANAGER, "processledare": Role.FACILITATOR}, {})
HOSTILE = "<!channel> *alla* " * 3


def _row(number: int, organisation: str, name: str, role: str = "chef", cluster: str = "Norra") -> Row:
    cells = (organisation, cluster, name, f"{name.split(maxsplit=1)[0].lower()}@exempel.example", role, "")
    return Row(number, dict(zip(Column, cells, strict=True)))


def _outcome(*rows: Row, there: There | None = None, taken: bool = False) -> Outcome:
    reading: Reading = read(rows, WORDS)
    return Outcome(PROGRAMME, reading, judged(reading, there or There()), taken)


GOOD = (
    _row(2, "Norrby", "Maria Lind"),
    _row(3, "Ekeby", "Sven Alm"),
    _row(4, "", "Eva Ek", "processledare", ""),
)
AMISS = tuple(_row(at, f"Ort {at}", f"Person{at} {HOSTILE}", HOSTILE) for at in range(5, 30))
THERE = There(
    organisations={"norrby": ("Norrby", "Norra")},
    clusters=frozenset({"norra"}),
    who={"maria@exempel.example": "maria"},
    seats={"maria": frozenset({(Role.MANAGER, "norrby")})},
    with_slack=frozenset({"maria@exempel.example"}),
)
TOO_LONG = Refusal("list-long", most=5000)
BEFORE, AFTER = _outcome(*GOOD), _outcome(*GOOD, taken=True)
SOME = _outcome(*GOOD, *AMISS, there=THERE)

EXAMPLES = {
    "modal-list": lambda texts: views.form(PROGRAMME, texts, memory=MEMORY),
    "modal-list-given": lambda texts: views.given(texts, memory=MEMORY),
    "modal-list-got": views.got,
    "message-list-reading": lambda texts: views.reading(FILE, texts),
    "message-list-looking-up": lambda texts: views.looking_up(2400, texts),
    "message-list-which": lambda texts: views.which(
        FILE, [replace(PROGRAMME, id=f"programme{at}", title="Exempelrundan " * 5) for at in range(30)], texts
    ),
    "message-list-refused": lambda texts: views.refused(TOO_LONG, texts, programme_id=PROGRAMME.id),
    "message-list-refused-alone": lambda texts: views.refused(TOO_LONG, texts),
    "message-list-held": lambda texts: views.held(FILE, BEFORE, texts),
    "message-list-held-with-slips": lambda texts: views.held(FILE, SOME, texts),
    "message-list-held-slips-only": lambda texts: views.held(FILE, _outcome(*AMISS), texts),
    "message-list-unchanged": lambda texts: views.held(FILE, _outcome(GOOD[0], there=THERE), texts),
    "message-list-taking": lambda texts: views.taking(FILE, texts),
    "message-list-taken": lambda texts: views.taken(FILE, AFTER, texts),
    "message-list-taken-some": lambda texts: views.taken(FILE, replace(SOME, taken=True), texts),
    "message-list-left": lambda texts: views.left(FILE, texts),
    "message-list-failed": lambda texts: views.failed(FILE, "1a2b3c4d", texts),
    "message-list-not-fetched": lambda texts: views.not_fetched("1a2b3c4d", texts),
}
