"""Facts sheets are forms, and what each organisation answers is laid beside the others'."""

from programme.people.acts import Act
from programme.programmes.template import Template
from programme.programmes.template_files import shipped_templates
from rehearsal.elements import elements_in
from storage.preparations import preparation_deeds, preparations
from storage.screens.pages import cluster_pages
from tests.stage import Participant, Stage
from views.preparations import beside, readings

ASKED = {
    "population": "19 400",
    "organisation": "Sex nämnder",
    "goals": "Likvärdig service",
    "priorities": "Skolan",
}


def facts_only() -> Template:
    later = shipped_templates()["jamstalldhet-2020"]
    kept = tuple(one for one in later.preparations if one.id in {"facts", "mandate"})
    return later.model_copy(update={"preparations": kept, "questions": ()})


async def test_what_two_organisations_answered_stands_question_by_question(stage: Stage) -> None:
    eva, maria, sven, lisa = (
        stage.participant(name) for name in ("Eva Ek", "Maria Lind", "Sven Ek", "Lisa Dal")
    )
    programme = await stage.programme(eva, template=facts_only())
    for name, who in (("Norrby", maria), ("Ekeby", sven), ("Sund", lisa)):
        await stage.organisation(programme, name, facilitator=eva, key_person=who)
    owed = {
        one.owner: one
        for one in await stage.database.answer(preparations.of_programme, programme.id)
        if one.item.id == "facts"
    }

    async def fills(who: Participant, owner: str, population: str) -> None:
        act = Act(await stage.person(who), stage.clock.now())
        given = {**ASKED, "population": population}
        await stage.database.transaction(preparation_deeds.fill_in, act, owed[owner].id, given, shown={})

    await fills(maria, "Norrby", "19 400")
    await fills(sven, "Ekeby", "8 100")
    await stage.goes_to("2027-01-26 09:00")
    [told] = [
        one for one in sven.hands.messages() if "Organisationsfakta" in one.text and "Norrby" in one.text
    ]
    compare = next(one for one in elements_in(told.blocks) if one.action_id == beside.BESIDE)
    assert "Skriv en fråga" in str(told.blocks)
    await sven.clicks(compare.action_id, in_=told)
    words = sven.modal.words
    assert words.index("Hur många bor hos er?") < words.index("8 100") < words.index("19 400")
    assert words.index("19 400") < words.index("Hur är ni organiserade?")
    assert "Sund har inte fyllt i formuläret än." in words

    assert readings.READ not in {one.action_id for one in elements_in(sven.modal.blocks)}

    await stage.goes_to("2027-02-10 09:00")
    await sven.closes()
    person, now = await stage.person(sven), stage.clock.now()
    [page] = await stage.database.answer(cluster_pages.of_person, Act(person, now))
    assert [one.item.id for one in page.compared] == ["facts"], "also once the start has been"
