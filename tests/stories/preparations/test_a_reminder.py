"""One preparation, from the promise to the tap."""

from storage.preparations import preparations
from tests.stage import Stage
from views.preparations import preparation_buttons


async def test_maria_is_welcomed_then_reminded_until_she_says_done(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)

    await stage.goes_to("2027-01-06 17:00")
    assert maria.messages() == [], "nobody is disturbed before the holidays are over"
    await stage.goes_to("2027-01-07 08:30")
    assert maria.heard()[0].startswith("Hej Maria.\n\nEva Ek har lagt till dig i *Exempelrundan*.")

    await stage.goes_to("2027-01-11 08:30")
    reminder = maria.last()
    assert "Senast *måndag 25 januari (v. 4)*:\n\n" in reminder.text, "said once for all of that day"
    assert "*Organisationsfakta*. " in reminder.text
    everything = await stage.database.answer(preparations.of_programme, programme.id)
    facts = next(one for one in everything if one.item.id == "facts")
    await maria.clicks(preparation_buttons.DONE, facts.id)
    assert "*Organisationsfakta*: klart. Tack." in maria.last().text

    await stage.goes_to("2027-01-18 08:30")
    assert "Organisationsfakta" not in maria.last().text, "what is done is not asked for again"
