"""The facilitator's digest: on an ordinary Monday, when all is calm, and with much going on."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from programme.ground.notices import Kind
from programme.messages.digests import Ahead, Digest, Lack, Over, Unsaid
from programme.messages.notices import Week
from programme.people.reachability import Lost, Why
from texts import Texts
from views.examples.messages.letters import letter, line
from views.examples.values import EVA, MARIA, MEETING, PER, PROGRAMME, TEMPLATE, TODAY
from views.ground.blocks import Message
from views.messages import digests

TITLES = [item.title for item in TEMPLATE.preparations]
CALM = Digest(PROGRAMME, TODAY, ahead=(Ahead(MEETING, (), 9, 9),))
ORDINARY = Digest(
    PROGRAMME,
    TODAY,
    ahead=(Ahead(MEETING, (), 9, 12),),
    near=(Lack(TITLES[0], date(2027, 1, 25), ("Ekeby", "Norrby", "Strandvik")),),
    late=(Lack(TITLES[1], date(2027, 1, 15), ("Norrby",)),),
    late_untold=1,
    over=(Over(MEETING, 3),),
    unanswered=("Ekeby",),
    lost=(Lost(PER, "ekeby", "Ekeby", Why.CLOSED), Lost(MARIA, "norrby", "Norrby", Why.GUEST)),
    reflections=11,
    decisions=3,
    reminded=("Anna Berg", "Maria Lind", "Per Ås"),
)
AMISS = replace(
    CALM,
    unsaid=(Unsaid("Anna Berg", 2, (TITLES[0], TITLES[2])), Unsaid("Maria Lind", 1), Unsaid("Per Ås", 3)),
)
NAMES = tuple(f"Ort {at}" for at in range(300))
MUCH = Digest(
    PROGRAMME,
    TODAY,
    ahead=tuple(
        Ahead(replace(MEETING, on=date(2027, 2, 1 + at)), tuple(f"Grupp {at}.{n}" for n in range(20)), at, 12)
        for at in range(20)
    ),
    near=tuple(Lack(title, date(2027, 1, 25), NAMES) for title in TITLES),
    late=tuple(Lack(title, date(2027, 1, 15), NAMES) for title in TITLES),
    late_untold=40,
    unanswered=NAMES,
    lost=tuple(Lost(replace(PER, id=name), name, name, why) for name in NAMES[:30] for why in Why),
    reflections=1,
    decisions=0,
    reminded=NAMES,
    unsaid=tuple(Unsaid(name, 2, tuple(TITLES)) for name in NAMES),
)


def _letter(*digest: Digest) -> Callable[[Texts], Message]:
    return letter(EVA, *(line(Kind.DIGEST, Week(one), "2027-W03") for one in digest))


EXAMPLES = {
    "message-digest": _letter(ORDINARY),
    "message-digest-calm": _letter(CALM),
    "message-digest-amiss": _letter(AMISS),
    "message-digest-without-meetings": _letter(Digest(PROGRAMME, TODAY)),
    "message-digest-large": _letter(MUCH),
    "message-digest-of-many-programmes": _letter(*[MUCH] * 8),
    "modal-digest": lambda texts: digests.window(ORDINARY, texts, memory="{}"),
    "modal-digest-large": lambda texts: digests.window(MUCH, texts, memory="{}"),
}
