"""An idea is brought home: somebody finds it in the list, and begins something of her own team's with it."""

from bot.demo.acts.facilitating import closes_all
from bot.demo.acts.trials import Words
from bot.rehearsals.rehearsing import Patient
from programme.ground.languages import Language
from programme.improvement.headings import Heading
from programme.improvement.improvements import State
from views.improvement import ideas, improvements
from views.improvement.headings import WRITE


async def brings_home(
    hands: Patient, language: Language, idea: Words, *, title: Words, conditions: Words
) -> None:
    """With her own team's conditions, which are not where the idea comes from."""
    await closes_all(hands)
    await hands.opens_home()
    await hands.clicks(improvements.IMPROVEMENT_LIST, in_=hands.home)
    await hands.clicks(ideas.IDEA_LIST)
    await hands.clicks(ideas.IDEA_OPEN, called(hands, idea[language]))
    await hands.clicks(ideas.IDEA_TAKE_UP)
    await hands.fills({"improvement": ideas.NEW_ONE})
    await hands.submits()
    await hands.fills({"title": title[language], "state": State.CHOOSE.value})
    await hands.submits()
    await hands.clicks(improvements.FOLD)
    await hands.clicks(f"{WRITE}-{Heading.CONDITIONS}")
    await hands.fills({"conditions": conditions[language]})
    await hands.submits()
    await closes_all(hands)


async def sees_who_took_what(hands: Patient) -> None:
    """As a list, and as the picture that comes in the conversation."""
    await closes_all(hands)
    await hands.opens_home()
    await hands.clicks(improvements.IMPROVEMENT_LIST, in_=hands.home)
    await hands.clicks(ideas.IDEA_LIST)
    await hands.clicks(ideas.JOURNEYS)
    await closes_all(hands)


def called(hands: Patient, words: str) -> str:
    """The id of an idea in the list in front. Raises LookupError."""
    for block in hands.modal.blocks:
        if words in str(block.get("text")):
            return str(block["accessory"]["value"])
    raise LookupError(f"{words!r} is not in {hands.modal.words}")
