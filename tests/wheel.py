"""The wheel: a team in Norrby with one improvement, its tests as they are kept, and what was asked of it."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from programme.ground.notices import Kind
from programme.improvement.cycles import Cycle
from programme.improvement.improvements import Improvement, State
from programme.improvement.notices import ON_TEST
from rehearsal import Message
from storage.ground import tables as ground_tables
from storage.improvement import cycles, improvements
from storage.messages import tables as message_tables
from tests.norrby import only
from tests.stage import STOCKHOLM, Participant, Stage
from tests.team import begins
from texts import Texts, texts_in
from views.improvement import cycles as views
from views.improvement.improvements import IMPROVEMENT_OPEN

TITLE = "Kallelse med sms"


@dataclass
class Wheel:
    """``maria`` answers for the improvement, ``anna`` is in her team, ``elsa`` in Ekeby; ``eva`` leads."""

    stage: Stage
    texts: Texts
    eva: Participant
    maria: Participant
    anna: Participant
    elsa: Participant

    async def tests(self) -> list[Cycle]:
        """All there are, by number, as they are kept."""
        return await self.stage.database.answer(cycles.among)

    async def improvement(self) -> Improvement:
        """The only one there is, as it is kept."""
        [one] = await self.stage.database.answer(improvements.among)
        return one

    async def test(self, number: int = 1) -> Cycle:
        return (await self.tests())[number - 1]

    async def plans(self, who: Participant, **fields: Any) -> None:
        """From where she stands: the list, the form, and then the test's own window."""
        await to_tests(who)
        await who.clicks(views.CYCLE_NEW)
        await who.fills(fields)
        await who.submits()
        assert who.failures == []

    async def asked(self, who: Participant, *kinds: Kind) -> list[str]:
        """The days on which somebody was asked something of her tests, "2027-01-18 prediction"."""
        person = await self.stage.person(who)
        return await self.stage.database.answer(_said, person.id, kinds or tuple(ON_TEST))

    def most_a_day(self, who: Participant) -> int:
        return max(Counter(said_on(one) for one in self._letters(who)).values())

    def _letters(self, who: Participant) -> list[Message]:
        return [one for one in who.hands.messages() if one.metadata]


def _said(session: Session, person_id: str, kinds: tuple[Kind, ...]) -> list[str]:
    rows = session.execute(
        select(ground_tables.Notice.kind, message_tables.Message.sent_at)
        .join(message_tables.Message, message_tables.Message.id == ground_tables.Notice.message_id)
        .where(ground_tables.Notice.person_id == person_id, ground_tables.Notice.kind.in_(kinds))
        .order_by(message_tables.Message.sent_at, ground_tables.Notice.kind)
    )
    return [f"{at.astimezone(ZoneInfo(STOCKHOLM)).date()} {kind}" for kind, at in rows if at]


def said_on(message: Message) -> date:
    return datetime.fromtimestamp(float(message.ts), UTC).astimezone(ZoneInfo(STOCKHOLM)).date()


async def wheel(stage: Stage, language: str = "sv", state: State = State.TEST) -> Wheel:
    """Everybody is in place on 4 January 2027, and Maria stands on the improvement's screen."""
    locale = {"sv": "sv-SE", "en": "en-GB"}[language]
    names = ("Eva Ek", "Maria Lind", "Anna Berg", "Elsa Holm")
    eva, maria, anna, elsa = (stage.participant(name, locale=locale) for name in names)
    programme = await stage.programme(eva, template=only())
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria, manager=anna)
    await stage.organisation(programme, "Ekeby", facilitator=eva, key_person=elsa)
    await begins(maria, TITLE, state=state)
    return Wheel(stage, texts_in(language), eva, maria, anna, elsa)


async def to_tests(who: Participant) -> None:
    """From the improvement's screen, or from one of its tests, to all of them."""
    if who.modal is None or who.modal.callback_id != views.LIST_WINDOW:
        await who.clicks(views.CYCLE_LIST)


async def opens_improvement(who: Participant) -> None:
    """Through Home, to the only improvement there is."""
    while who.hands.modal is not None:
        await who.closes()
    await who.opens_home()
    await who.clicks("improvement-list")
    await who.clicks(IMPROVEMENT_OPEN)
