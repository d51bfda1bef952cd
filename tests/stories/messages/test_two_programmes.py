"""Who sits in several programmes, or organisations, is told of which each line is."""

from datetime import date

from programme.people.people import Person
from programme.programmes.programmes import Programme
from storage.changes import organisation_deeds
from tests.acts import acting
from tests.norrby import only
from tests.stage import Participant, Stage
from texts import texts_in
from views.ground.names import told_apart

DATES = {"start": date(2027, 2, 1), "meeting-1": date(2027, 3, 1)}
MORNING = "2027-01-18 08:30"


async def begun(stage: Stage, eva: Participant, title: str) -> Programme:
    return await stage.programme(eva, title=title, template=only("facts"), dates=DATES)


async def test_every_line_stands_under_its_programme_and_in_its_words(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    homes = [
        await stage.organisation(await begun(stage, eva, title), "Norrby", facilitator=eva, key_person=maria)
        for title in ("Exempelrundan", "Höstrundan")
    ]
    words = [("meeting", "samling, samlingen")]
    by = acting(await stage.person(eva))
    await stage.database.transaction(organisation_deeds.set_words, by, homes[1].id, words)
    await stage.goes_to(MORNING)
    [welcome] = [said for said in maria.heard() if "har lagt till dig" in said]
    assert welcome.count("Jag heter Hemmaplan") == 1, "who we are is said once"
    again = [f"har lagt till dig i *{one}*. Jag hör av mig" for one in ("Exempelrundan", "Höstrundan")]
    assert sum(one in welcome for one in again) == 1, "it is enough that she is in the other one too"
    told = maria.last().text
    for title in ("Exempelrundan", "Höstrundan"):
        _, _, under = told.partition(f"*{title}*")
        assert under.lstrip().startswith("*Organisationsfakta*"), "each under its own programme"


async def test_who_sits_in_one_is_not_told_its_name_with_every_letter(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await begun(stage, eva, "Exempelrundan")
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await stage.goes_to(MORNING)
    assert "*Exempelrundan*" not in maria.last().text


async def test_the_same_thing_for_two_organisations_names_both(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await begun(stage, eva, "Exempelrundan")
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await stage.organisation(programme, "Ekeby", facilitator=eva, adviser=maria)
    await stage.goes_to(MORNING)
    assert "*Organisationsfakta, Norrby*" in maria.last().text
    assert "*Organisationsfakta, Ekeby*" in maria.last().text


def test_two_of_one_name_have_their_addresses_beside_in_a_menu() -> None:
    some = [
        Person("p1", "T1", "Anna Berg", "U1", email="anna.berg@norrby.example"),
        Person("p2", "T1", "Anna Berg", "U2", email="anna@ekeby.example"),
        Person("p3", "T1", "Maria Lind", "U3", email="maria@norrby.example"),
    ]
    assert told_apart(some, texts_in("sv")) == [
        ("p1", "Anna Berg (anna.berg@norrby.example)"),
        ("p2", "Anna Berg (anna@ekeby.example)"),
        ("p3", "Maria Lind"),
    ]
