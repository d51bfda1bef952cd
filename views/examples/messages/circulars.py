"""Messages to many from the first word to the last, and text to copy for those without Slack."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from programme.ground.notices import Kind
from programme.messages.circulars import LONGEST, Aim, Circular, Named, Posting, Recipient, Target, Waiting
from programme.messages.facilitator_messages import FacilitatorMessage
from programme.messages.mails import Mail
from programme.messages.notices import Sent, ToFacilitator
from programme.people.absences import Delay
from programme.people.notices import Somebody
from programme.people.people import Person
from programme.programmes.programmes import Organisation
from programme.programmes.template import QuestionWhen
from texts import Texts
from views.examples.messages.letters import letter, line
from views.examples.values import EVA, MARIA, MEETING, PER, PROGRAMME, TEMPLATE, TODAY, owed
from views.ground.blocks import Message
from views.messages import circulars, mails
from views.people import reachability

MEMORY = '{"programme":"programme1","circular":"circular1"}'
EVERYONE = Named(Target(Aim.EVERYONE))
WORDS = Circular(
    "circular1",
    PROGRAMME.id,
    EVA,
    "Hej alla. Lokalen är bytt till Norrby stadshus, plan 2 <ta hissen> & gå vänster.",
    EVERYONE.target,
    urgent=False,
)
LONG = replace(WORDS, text="<&>" * (LONGEST // 3), urgent=True)
FEW = Posting(WORDS, PROGRAMME, EVERYONE, (Recipient(MARIA, ("Norrby",)),), ())
LOUD = [replace(MARIA, id=f"p{at}", name=f"Person {at} " + "&" * 70) for at in range(300)]
AWAY = [replace(PER, id=f"q{at}", email=f"person.{at}@ekeby.example") for at in range(900)]
MANY = Posting(
    LONG,
    PROGRAMME,
    Named(Target(Aim.LACKING, TEMPLATE.preparations[0].id), title=TEMPLATE.preparations[0].title),
    tuple(Recipient(person, ("Norrby",)) for person in LOUD),
    tuple(Recipient(person, ("Ekeby",)) for person in AWAY),
    tuple(f"Ort {at}" for at in range(30)),
)
DELAYS = (Delay(MARIA, date(2027, 1, 29)), *(Delay(one, date(2028, 1, 31)) for one in LOUD[:40]))
WAITS, HALF = Waiting(WORDS, EVERYONE, 300), Waiting(LONG, MANY.named, 1, heard=2)
NORRBY = Organisation("norrby", PROGRAMME.id, "cluster1", "Norra", "Norrby")
MAIL = Mail(
    PROGRAMME,
    "Norrby",
    EVA,
    TODAY,
    (PER.email or "",),
    tuple(owed(item.id) for item in TEMPLATE.preparations),
    MEETING,
    PER,
)

COMMITTEE = next(one for one in TEMPLATE.questions if one.when is QuestionWhen.IN_COMMITTEE)
TO_POLITICIAN = replace(MAIL, owed=(), question=COMMITTEE)


HERS = FacilitatorMessage("message1", PROGRAMME.id, MARIA, LONG.text[:1900])


def _letter(*circular: Circular) -> Callable[[Texts], Message]:
    return letter(MARIA, *(line(Kind.CIRCULAR, Sent(one), "circular") for one in circular))


def _about(kind: Kind, person: Person) -> Callable[[Texts], Message]:
    return letter(EVA, line(kind, Somebody(person)))


EXAMPLES = {
    "message-circular": _letter(WORDS),
    "message-circular-long": _letter(LONG, WORDS),
    "message-to-facilitator": letter(EVA, line(Kind.FACILITATOR_MESSAGE, ToFacilitator(HERS), "message1")),
    "message-circular-which": lambda texts: circulars.which([PROGRAMME] * 30, texts),
    "modal-circular-new": lambda texts: circulars.form(PROGRAMME, texts, memory=MEMORY),
    "modal-circular-new-while-others-wait": lambda texts: circulars.form(
        PROGRAMME,
        texts,
        to=Named(Target(Aim.ORGANISATION, NORRBY.id), name=NORRBY.name),
        waiting=[WAITS, HALF],
        memory=MEMORY,
    ),
    "modal-circular-waits": lambda texts: circulars.waits(WAITS, texts, memory=MEMORY),
    "modal-circular-waits-half": lambda texts: circulars.waits(HALF, texts, memory=MEMORY),
    "modal-circular-taken-back": lambda texts: circulars.taken_back(WAITS, texts, memory=MEMORY),
    "modal-circular-taken-back-half": lambda texts: circulars.taken_back(HALF, texts, memory=MEMORY),
    "modal-circular-again": lambda texts: circulars.form(
        PROGRAMME, texts, text=LONG.text, to=MANY.named, urgent=True, memory=MEMORY
    ),
    "modal-circular-preview": lambda texts: circulars.preview(FEW, texts, memory=MEMORY),
    "modal-circular-preview-many": lambda texts: circulars.preview(MANY, texts, memory=MEMORY),
    "modal-circular-who": lambda texts: circulars.preview(MANY, texts, page=2, memory=MEMORY),
    "modal-circular-sent": lambda texts: circulars.sent(FEW, texts, memory=MEMORY),
    "modal-circular-to-somebody-away": lambda texts: circulars.preview(
        replace(FEW, away=DELAYS[:1]), texts, memory=MEMORY
    ),
    "modal-circular-sent-to-many-away": lambda texts: circulars.sent(
        replace(FEW, away=DELAYS), texts, memory=MEMORY
    ),
    "modal-circular-sent-many": lambda texts: circulars.sent(MANY, texts, memory=MEMORY),
    "modal-circular-as-mail": lambda texts: circulars.as_mail(MANY, texts, texts.instead("sv")),
    "modal-mail": lambda texts: mails.window(MAIL, texts, texts.instead("sv")),
    "modal-mail-to-politician": lambda texts: mails.window(TO_POLITICIAN, texts, texts.instead("sv")),
    "modal-mail-to-organisation": lambda texts: mails.window(
        replace(MAIL, person=None, owed=(), addresses=()), texts, texts.instead("en")
    ),
    "message-mention": lambda texts: reachability.mention("U0MARIA", texts),
    "message-unreachable-closed": _about(Kind.UNREACHABLE, replace(MARIA, deactivated=True)),
    "message-unreachable-guest": _about(Kind.UNREACHABLE, replace(MARIA, shut="restricted_action")),
    "message-unreachable-over": _about(Kind.UNREACHABLE, MARIA),
    "message-reachable": _about(Kind.REACHABLE, MARIA),
    "modal-organisation-channel": lambda texts: reachability.channel(NORRBY, texts, memory=MEMORY),
    "modal-organisation-channel-shut": lambda texts: reachability.channel(
        replace(NORRBY, channel="C0NORRBY"), texts, memory=MEMORY
    ),
    "modal-organisation-channel-kept": lambda texts: reachability.channel_kept(NORRBY, texts, memory=MEMORY),
}
