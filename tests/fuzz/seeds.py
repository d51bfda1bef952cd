"""Seeds: what Slack really brings the bot, overheard while people press what there is to press."""

import random
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Any

from rehearsal import Hands
from rehearsal.elements import HOLDS, Element, elements_in
from rehearsal.forms import NotOnScreenError, ScreenRefusesError
from rehearsal.ledger import Brought
from rehearsal.wire import Fault
from tests.norrby import Norrby, norrby
from tests.stage import Participant, Stage

Json = dict[str, Any]
WORDS = ("Kallelse med sms", "7,5", "https://norrby.example/plan", "2027-03-01", "En rad om hur det gick.")
COMMANDS = ("", "hjälp", "klart fakta", "reflektera Bra möte", "exportera", "lämna över", "utskick", "blarg")
SHORTCUTS = ("reflection-new",)


@dataclass
class Seeds:
    """A programme that is lived in, and every payload that came of it."""

    stage: Stage
    norr: Norrby
    payloads: list[Json]
    people: list[Participant]

    async def walks(self, steps: int, dice: random.Random) -> None:
        """Somebody presses, chooses or sends whatever she sees, again and again."""
        for _ in range(steps):
            who = dice.choice(self.people)
            with suppress(NotOnScreenError, ScreenRefusesError, Fault):
                await self._does_something(who, dice)

    async def _does_something(self, who: Participant, dice: random.Random) -> None:
        match dice.randrange(12):
            case 0:
                await who.opens_home()
            case 1:
                await who.runs("/hemmaplan", dice.choice(COMMANDS))
            case 2:
                await who.uses_shortcut(dice.choice(SHORTCUTS))
            case 3:
                await who.says(dice.choice(WORDS))
            case 4 if who.modal is not None:
                await who.closes()
            case 5:
                await who.shares_file("fakta.csv", b"datum;varde\n2027-01-01;7\n")
            case _:
                await self._touches(who, dice)

    async def _touches(self, who: Participant, dice: random.Random) -> None:
        place = who.modal or dice.choice([who.home, who.last()]) or who.home
        if place is None:
            return
        if who.modal is not None and who.modal.has_submit and dice.random() < 0.4:
            await _fill(who.hands, elements_in(place.blocks), dice)
            await who.submits()
            return
        some = [one for one in elements_in(place.blocks) if one.type == "button" or one.dispatches]
        if some:
            element = dice.choice(some)
            if element.type == "button":
                await who.presses(element, place)
            elif element.options:
                await who.chooses(element.action_id, dice.choice(element.options)["value"], in_=place)


async def _fill(hands: Hands, elements: list[Element], dice: random.Random) -> None:
    for element in elements:
        if element.type in HOLDS and element.type != "file_input" and hands.modal is not None:
            with suppress(NotOnScreenError, ScreenRefusesError, Fault):
                await hands.fills({element.block_id: _something(element, dice)}, in_=hands.modal)


def _something(element: Element, dice: random.Random) -> Any:
    if element.type == "datepicker":
        return date(2027, dice.randrange(1, 13), dice.randrange(1, 28))
    if element.options:
        value = dice.choice(element.options)["value"]
        return [value] if element.type.startswith("multi") or element.type == "checkboxes" else value
    return dice.choice(WORDS)


async def gathered(stage: Stage, *, steps: int, dice: random.Random) -> Seeds:
    """Takes some twenty milliseconds a step."""
    payloads: list[Json] = []

    def overhears(told: object) -> None:
        if isinstance(told, Brought):
            payloads.append(told.parcel.payload)

    stop = stage.slack.overhear(overhears)
    norr = await norrby(stage)
    stage.slack.workspace.add_person("Gun Gäst", email="gun@exempel.example", guest=True)
    seeds = Seeds(
        stage, norr, payloads, [norr.eva, norr.maria, norr.anna, norr.pia, stage.participant("Kim Sol")]
    )
    await norr.eva.opens_home()
    await norr.maria.opens_home()
    await seeds.walks(steps, dice)
    stop()
    return seeds
