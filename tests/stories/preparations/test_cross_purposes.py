"""Two at once, what has changed under a form, a button long gone, a command for others: a sentence each."""

from dataclasses import dataclass
from datetime import date

import pytest

from rehearsal.elements import elements_in
from tests.norrby import button
from tests.stage import START, Participant, Stage
from tests.stories.programmes.test_programmes import manages
from texts import Texts, texts_in
from views.changes import members, previews
from views.messages import circulars
from views.preparations import preparation_buttons
from views.programmes import edit_forms, edits, programmes

LOCALES = {"sv": "sv-SE", "en": "en-GB"}
in_each_language = pytest.mark.parametrize("language", LOCALES)
FACTS = "facts"


@dataclass
class Norrby:
    """Eva and Nils lead, Maria is the key person; all of them read one language."""

    eva: Participant
    nils: Participant
    maria: Participant
    texts: Texts
    kick_off: str

    def says(self, key: str) -> str:
        return self.texts(key)


async def norrby(stage: Stage, language: str) -> Norrby:
    eva, nils, maria = (
        stage.participant(name, locale=LOCALES[language]) for name in ("Eva Ek", "Nils Dahl", "Maria Lind")
    )
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await manages(eva)
    await eva.clicks(programmes.FACILITATORS_OPEN)
    await eva.clicks(programmes.MEMBER_NEW)
    await eva.fills({"person": nils.hands.person})
    await eva.submits()
    assert eva.errors == {}
    await manages(eva)
    first = button(eva.modal, programmes.MEETING_CHANGE)
    return Norrby(eva, nils, maria, texts_in(language).read_on(START.date()), first.shape["value"])


async def proposes(norr: Norrby, who: Participant, day: str) -> None:
    """Fills in another day for the kick-off."""
    await manages(who)
    await who.clicks(programmes.MEETING_CHANGE, norr.kick_off)
    await who.fills({"day": day})


@in_each_language
async def test_two_move_the_same_meeting_and_the_second_is_told_at_the_day(
    stage: Stage, language: str
) -> None:
    norr = await norrby(stage, language)
    await proposes(norr, norr.eva, "2027-02-08")
    await proposes(norr, norr.nils, "2027-02-15")
    await norr.eva.submits()
    await norr.eva.submits()
    await norr.nils.submits()
    assert norr.says("meeting-changed-meanwhile") in (*norr.nils.errors.values(), norr.nils.modal.words)
    await manages(norr.nils)
    assert norr.texts.dates.day(date(2027, 2, 8)) in norr.nils.modal.words, "Eva's stands"
    assert norr.eva.failures == norr.nils.failures == []


@in_each_language
async def test_and_also_when_both_have_seen_what_would_follow(stage: Stage, language: str) -> None:
    norr = await norrby(stage, language)
    for who, day in ((norr.eva, "2027-02-08"), (norr.nils, "2027-02-15")):
        await proposes(norr, who, day)
        await who.submits()
        assert who.modal.callback_id == previews.WINDOW
    await norr.eva.submits()
    await norr.nils.submits()
    assert norr.says("meeting-changed-meanwhile") in norr.nils.modal.words
    assert norr.eva.failures == norr.nils.failures == []


@in_each_language
async def test_a_form_from_a_stale_view_keeps_her_words_and_says_why(stage: Stage, language: str) -> None:
    """Maria writes while Eva drops what it is about."""
    norr = await norrby(stage, language)
    await stage.goes_to("2027-01-11 08:30")
    await norr.maria.clicks(preparation_buttons.HAND_IN)
    await norr.maria.fills({"link": "https://exempel.example/fakta"})
    await drops(norr, FACTS)
    await norr.maria.submits()
    assert norr.says("preparation-is-exempt") in norr.maria.errors.values()
    assert "https://exempel.example/fakta" in str(norr.maria.modal.state)
    assert norr.maria.failures == []


async def drops(norr: Norrby, item: str) -> None:
    await manages(norr.eva)
    await norr.eva.clicks(programmes.EDITS_OPEN)
    await norr.eva.chooses(edits.STEP, "start")
    await norr.eva.clicks(edits.EDIT + "changed", item)
    await norr.eva.clicks(edit_forms.DROP)
    await norr.eva.submits()


@in_each_language
async def test_an_old_message_s_buttons_are_answered_as_things_are(stage: Stage, language: str) -> None:
    norr = await norrby(stage, language)
    await stage.goes_to("2027-01-11 08:30")
    reminder = norr.maria.last()
    of_facts = button(reminder, preparation_buttons.HAND_IN).shape["value"]
    pressed = [one for one in elements_in(reminder.blocks) if one.shape.get("value") == of_facts]
    assert len(pressed) == 4
    await drops(norr, FACTS)
    for one in pressed:
        await norr.maria.presses(one, reminder)
        assert norr.maria.modal is None, "no form for what nobody owes"
    told = [one.text for one in norr.maria.ephemeral]
    assert told == [norr.says("preparation-is-exempt")] * 3, "and later is no trouble"
    assert of_facts not in {one.shape.get("value") for one in elements_in(norr.maria.last().blocks)}
    assert norr.maria.failures == []


@in_each_language
@pytest.mark.parametrize("typed", ["utskick", "message"])
async def test_a_participant_types_a_facilitators_command(stage: Stage, language: str, typed: str) -> None:
    norr = await norrby(stage, language)
    await norr.maria.runs("/hemmaplan", f"{typed} till alla")
    assert norr.maria.ephemeral[-1].text == norr.says("only-facilitator")
    assert norr.maria.modal is None
    await norr.eva.runs("/hemmaplan", typed)
    assert norr.eva.modal.callback_id == circulars.WRITING
    assert norr.maria.failures == norr.eva.failures == []


@in_each_language
async def test_a_facilitators_button_in_a_participants_hands(stage: Stage, language: str) -> None:
    """Somebody who led it once presses what still stands in her Home."""
    norr = await norrby(stage, language)
    await norr.nils.opens_home()
    stale = norr.nils.home
    manage = button(stale, programmes.PROGRAMME_MANAGE)
    await manages(norr.eva)
    await norr.eva.clicks(programmes.FACILITATORS_OPEN)
    person = await stage.person(norr.nils)
    await norr.eva.clicks(members.MEMBER_CHANGE, person.id)
    await norr.eva.clicks(members.REMOVE)
    await norr.nils.presses(manage, stale)
    told = [one.text for one in norr.nils.ephemeral] + [norr.nils.modal.words if norr.nils.modal else ""]
    assert any(norr.says("only-facilitator") in one for one in told)
    assert norr.nils.failures == []
