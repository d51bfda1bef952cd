"""Participant lists: handed in, looked at, asked about, taken, and what stands in the way."""

from dataclasses import replace
from datetime import date

from programme.changes.participant_columns import column_choices
from programme.changes.participant_fates import Outcome, judged
from programme.changes.participant_lists import Column, Line, Reading, Row
from programme.changes.participant_standings import Kept, There
from programme.changes.participant_titles import CHOICES
from programme.ground import offers
from programme.ground.languages import Language
from programme.ground.offers import Ask, Choice, Kind, Offer, Remark
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from views.changes import participant_lists as views
from views.changes import participant_offers, welcomes
from views.examples.programmes.programmes import MEMORY
from views.examples.values import PROGRAMME

FILE = views.Given("F1", "deltagare & gäster <2027>.xlsx")
HOSTILE = "<!channel> *alla* " * 3
ON = date(2027, 1, 11)
COLUMNS = (
    *(offers.Column(column.value, column.value, at) for at, column in enumerate(Column)),
    offers.Column("Telefon <i>", "", 8),
)


def _row(number: int, organisation: str, name: str, role: Role = Role.MANAGER, cluster: str = "Norra") -> Row:
    email = f"{name.split(maxsplit=1)[0].lower()}@exempel.example"
    return Row(number, "Blad1", organisation, cluster, name, email, (role,), None)


def _outcome(
    *rows: Row,
    there: There | None = None,
    taken: bool = False,
    slips: tuple[Remark, ...] = (),
    asks: tuple[Ask, ...] = (),
    left_out: tuple[Remark, ...] = (),
) -> Outcome:
    offer = Offer(Kind.LIST, ("Blad1",), ("Blad1", "Blad2"), COLUMNS, rows, left_out, asks, slips)
    lines = tuple(Line(row.row, row.sheet, {Column.NAME: row.name}) for row in rows)
    reading = Reading(offer, lines)
    return Outcome(PROGRAMME, reading, judged(reading, there or There()), taken)


GOOD = (
    _row(2, "Norrby", "Maria Lind"),
    _row(3, "Ekeby", "Sven Alm"),
    _row(4, "", "Eva Ek", Role.FACILITATOR, ""),
)
AMISS = tuple(Remark(at, "list-email-amiss", {"email": HOSTILE}, "Blad1") for at in range(5, 30))
ALL_LEFT = tuple(Remark(at, "list-left-hidden", {}, "Blad1") for at in range(30, 90, 3))
ASKS = (
    *(
        Ask(f"title:{at}", "list-ask-title", {"title": f"Strateg {at} {HOSTILE}"}, CHOICES, "key_person")
        for at in range(50)
    ),
    Ask("cluster", "list-ask-cluster", {}),
)
FIRST = (
    Ask("cluster", "list-ask-cluster", {}),
    Ask("column:C", "list-ask-column", {"heading": HOSTILE}, column_choices(), "name"),
    Ask(
        "sheet",
        "list-ask-sheet",
        {"count": 2},
        (Choice("Blad1", "Blad1"), Choice("*", key="list-sheets-all")),
    ),
)
MANY = tuple(_row(at, f"Ort {at} {HOSTILE}", f"Person{at} Lång {HOSTILE}") for at in range(2, 300))
THERE = There(
    organisations={"norrby": ("Norrby", "Norra")},
    clusters=frozenset({"norra"}),
    who={"maria@exempel.example": "maria"},
    seats={"maria": frozenset({(Role.MANAGER, "norrby")})},
    kept={"maria": Kept("Maria Lind", "maria@exempel.example", Language.SV, in_slack=True)},
    with_slack=frozenset({"maria@exempel.example"}),
)
TOO_LONG = Refusal("list-many-answers")
BEFORE, AFTER = _outcome(*GOOD), _outcome(*GOOD, taken=True)
SOME = _outcome(*GOOD, there=THERE, slips=AMISS, left_out=ALL_LEFT)
ASKED = _outcome(*MANY, asks=ASKS, left_out=ALL_LEFT)
ANSWERED = participant_offers.OfferMemory(value=FILE.value(PROGRAMME.id), channel="D1", ts="1.2")

EXAMPLES = {
    "modal-list": lambda texts: views.form(PROGRAMME, texts, memory=MEMORY),
    "modal-list-with-welcomes": lambda texts: views.form(PROGRAMME, texts, memory=MEMORY, waiting=27),
    "modal-list-waits": lambda texts: participant_offers.waits("list-answer-title", texts),
    "modal-list-answering": lambda texts: participant_offers.answering(
        ASKED.reading.offer, texts, memory=ANSWERED
    ),
    "modal-list-answering-first": lambda texts: participant_offers.answering(
        _outcome(asks=FIRST).reading.offer, texts, memory=ANSWERED
    ),
    "modal-list-choosing": lambda texts: participant_offers.choosing(
        SOME.reading.offer, texts, memory=ANSWERED
    ),
    "modal-list-welcomes-gone": lambda texts: welcomes.gone(27, ON, texts),
    "message-list-welcomes": lambda texts: welcomes.asks(PROGRAMME.id, 27, ON, texts),
    "message-list-welcomes-go": lambda texts: welcomes.go(1, ON, texts),
    "message-list-welcomes-gone": lambda texts: welcomes.go(0, ON, texts),
    "message-list-welcomes-wait": lambda texts: welcomes.wait(PROGRAMME.id, 1, texts),
    "message-list-held-asks": lambda texts: views.held(FILE, ASKED, texts),
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
    "message-list-held-slips-only": lambda texts: views.held(FILE, _outcome(slips=AMISS), texts),
    "message-list-unchanged": lambda texts: views.held(FILE, _outcome(GOOD[0], there=THERE), texts),
    "message-list-taking": lambda texts: views.taking(FILE, texts),
    "message-list-taken": lambda texts: views.taken(FILE, AFTER, texts),
    "message-list-taken-some": lambda texts: views.taken(FILE, replace(SOME, taken=True), texts),
    "message-list-left": lambda texts: views.left(FILE, texts),
    "message-list-failed": lambda texts: views.failed(FILE, "1a2b3c4d", texts),
    "message-list-not-fetched": lambda texts: views.not_fetched("1a2b3c4d", texts),
}
