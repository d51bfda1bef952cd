"""Eva's board: who needs help first, narrowed, searched and turned without leaving Home."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from programme.ground.roles import Role
from programme.people.acts import Act
from programme.people.people import Person
from programme.programmes.programmes import Programme
from programme.screens.boards import A_PAGE
from rehearsal import View
from rehearsal.elements import elements_in
from storage.changes import member_deeds, organisation_deeds
from storage.changes.endings import departure_deeds, organisation_departures
from storage.changes.organisation_deeds import Newcomer
from storage.people import people
from storage.people.tables import Person as PersonRow
from storage.preparations import preparation_deeds
from storage.preparations import preparations as owed
from storage.programmes import organisations, programmes
from tests.stage import Participant, Stage
from tests.stories.screens.test_home import opens
from views.changes.organisations import PAGE_OPEN
from views.messages.outbox import OUTBOX_OPEN
from views.preparations import preparation_desk
from views.programmes.programmes import PROGRAMME_MANAGE
from views.screens import boards
from views.screens.homes import BOARD
from views.screens.pages.organisation_pages import DESK

TOWNS = tuple(f"Ort {at:02}" for at in range(A_PAGE + 3))


async def leads(stage: Stage, names: Sequence[str] = TOWNS, *, locale: str = "sv-SE") -> Participant:
    """Eva leads a programme with so many organisations, every other in the south, each with somebody."""
    eva = stage.participant("Eva Ek", locale=locale)
    programme = await stage.programme(eva)
    await joins(stage, programme, eva, names)
    return eva


async def joins(stage: Stage, programme: Programme, eva: Participant, names: Sequence[str]) -> None:
    by = await stage.person(eva)
    newcomers = [
        Newcomer(
            name,
            ("Norra", "Södra")[at % 2],
            people=((await _somebody(stage, f"Per {name}"), Role.KEY_PERSON),),
        )
        for at, name in enumerate(names)
    ]
    now = stage.clock.now()
    await stage.database.transaction(organisation_deeds.add_many, programme, newcomers, by=by, now=now)


async def _somebody(stage: Stage, name: str) -> Person:
    """Out of reach: she has no Slack and wants no mail. It is quicker, and most of a board does not care."""
    email = name.lower().replace(" ", ".") + "@exempel.example"

    def deed(session: Session) -> Person:
        one = member_deeds.without_slack(session, stage.slack.workspace.team_id, name=name, email=email)
        session.get_one(PersonRow, one.id).no_mail = True
        return people.by_id(session, one.id)

    return await stage.database.transaction(deed)


def shown(home: View | None) -> list[str]:
    """The organisations on the board, by the words of their rows."""
    assert home is not None
    rows = [one for one in home.blocks if (one.get("accessory") or {}).get("action_id") == PAGE_OPEN]
    return [one["text"]["text"].split("*")[1] for one in rows]


async def test_eva_turns_the_pages_and_everybody_comes_once(stage: Stage) -> None:
    eva = await leads(stage)
    first = shown(await opens(eva))
    await eva.clicks(boards.FURTHER)
    second = shown(eva.home)
    assert sorted(first + second) == list(TOWNS)
    assert "Sida 2 av 2, 11 organisationer" in eva.home.words
    await eva.clicks(boards.EARLIER)
    assert shown(eva.home) == first


async def test_she_looks_at_one_cluster_and_then_at_who_lacks_a_thing(stage: Stage) -> None:
    eva = await leads(stage)
    await opens(eva)
    await eva.chooses(boards.CLUSTER, "Södra")
    assert shown(eva.home) == list(TOWNS[1::2])
    by = await stage.person(eva)
    every = await stage.database.answer(owed.among)
    facts = next(one for one in every if one.owner == TOWNS[1] and one.item.id == "facts")
    await stage.database.transaction(preparation_deeds.exempt, Act(by, stage.clock.now()), facts.id)
    await eva.chooses(boards.LACKS, "facts")
    assert shown(eva.home) == list(TOWNS[3::2])
    await eva.clicks(boards.EVERYTHING)
    assert len(shown(eva.home)) == A_PAGE
    assert boards.EVERYTHING not in {one.action_id for one in elements_in(eva.home.blocks)}


async def test_among_more_clusters_than_a_list_holds_she_types_to_find_one(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    programme = await stage.programme(eva)
    newcomers = [Newcomer(f"Ort {at:03}", f"Grupp {at:03}") for at in range(101)]
    by, now = await stage.person(eva), stage.clock.now()
    await stage.database.transaction(organisation_deeds.add_many, programme, newcomers, by=by, now=now)
    await opens(eva)
    assert [one["text"]["text"] for one in await eva.searches(boards.CLUSTER, "grupp 09")] == [
        f"Grupp 09{at}" for at in range(10)
    ]
    await eva.chooses(boards.CLUSTER, "Grupp 099")
    assert shown(eva.home) == ["Ort 099"]
    await eva.chooses(boards.CLUSTER, "Alla grupper")
    assert len(shown(eva.home)) == A_PAGE


async def test_she_searches_for_a_town_or_a_person(stage: Stage) -> None:
    eva = await leads(stage, ["Norrby", "Ekeby", "Åsele"])
    await opens(eva)
    await eva.clicks(boards.SEARCH)
    await eva.fills({boards.FIELDS.words: "per ÅS"})
    await eva.submits()
    assert shown(eva.home) == ["Åsele"]
    assert "Här syns bara de som har ”per ÅS” i namnet" in eva.home.words
    await eva.clicks(boards.SEARCH)
    await eva.fills({boards.FIELDS.words: "strandvik"})
    await eva.submits()
    assert shown(eva.home) == []
    assert "Tryck Visa alla" in eva.home.words
    await eva.clicks(boards.SEARCH)
    await eva.fills({boards.FIELDS.words: None})
    await eva.submits()
    assert len(shown(eva.home)) == 3


async def test_who_needs_help_comes_first_with_what_and_by_whom(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Ekeby", facilitator=eva, key_person=maria)
    await joins(stage, programme, eva, ["Norrby"])
    home = await opens(eva)
    assert shown(home) == ["Norrby", "Ekeby"], "nobody in Norrby can be reached, and it is soon"
    assert "*Organisationsfakta*, senast måndag 25 januari (v. 4). Ingen ansvarar än." in home.words
    await stage.goes_to("2027-01-27 12:00")
    home = await opens(eva)
    assert shown(home) == ["Ekeby", "Norrby"], "both late, by name"
    assert "*Organisationsfakta* saknas, sista dagen var i måndags. Maria Lind ansvarar." in (home.words)


async def test_what_she_decides_on_the_way_leads_back_to_the_same_rows(stage: Stage) -> None:
    eva = await leads(stage)
    await opens(eva)
    await eva.chooses(boards.CLUSTER, "Södra")
    await eva.clicks(PAGE_OPEN, first(eva.home, PAGE_OPEN))
    await eva.clicks(DESK, first(eva.modal, DESK))
    await eva.clicks(preparation_desk.EXEMPT)
    assert shown(eva.home) == list(TOWNS[1::2]), "still the south alone"
    assert eva.failures == []


def first(view: View | None, action: str) -> str:
    """The value of the first such button."""
    assert view is not None
    return next(str(one.shape["value"]) for one in elements_in(view.blocks) if one.action_id == action)


async def test_a_home_that_is_old_leads_to_things_as_they_are(stage: Stage) -> None:
    eva = await leads(stage)
    await opens(eva)
    await eva.clicks(boards.FURTHER)
    by, now = await stage.person(eva), stage.clock.now()
    programme_id = first(eva.home, PROGRAMME_MANAGE)
    for one in await stage.database.answer(organisations.of_programme, programme_id):
        if one.name != TOWNS[0]:
            await stage.database.transaction(organisation_departures.leave, Act(by, now), one.id)
    await eva.clicks(PAGE_OPEN, first(eva.home, PAGE_OPEN))
    assert "Lämnade 4 januari 2027." in eva.modal.words
    await eva.closes()
    await eva.clicks(boards.EARLIER)
    assert shown(eva.home) == [TOWNS[0]]
    assert eva.failures == []


async def test_who_facilitates_no_more_finds_no_board_behind_its_buttons(stage: Stage) -> None:
    eva, anna = await leads(stage), stage.participant("Anna Berg")
    old = await opens(eva)
    programme = await stage.database.answer(programmes.by_id, first(old, PROGRAMME_MANAGE))
    by, other, now = await stage.person(eva), await stage.person(anna), stage.clock.now()
    await stage.database.transaction(
        organisation_deeds.add_person, Act(by, now), programme, None, other, Role.FACILITATOR
    )
    await stage.database.transaction(departure_deeds.remove, Act(other, now), programme.id, by.id)
    for action in (PAGE_OPEN, OUTBOX_OPEN):
        await eva.clicks(action, first(old, action))
        assert "Det kan bara processledaren göra." in eva.modal.words
        await eva.closes()
    await eva.clicks(boards.FURTHER)
    assert shown(eva.home) == []


async def test_two_programmes_have_a_board_each(stage: Stage) -> None:
    eva = await leads(stage, ["Norrby"])
    autumn = await stage.programme(eva, title="Höstrundan")
    await joins(stage, autumn, eva, ["Ekeby", "Strandvik"])
    before = shown(await opens(eva))
    await eva.clicks(BOARD)
    assert {*before} | {*shown(eva.home)} == {"Norrby", "Ekeby", "Strandvik"}
    assert not {*before} & {*shown(eva.home)}
    await eva.clicks(boards.SEARCH)
    await eva.fills({boards.FIELDS.words: "nor" if "Norrby" in shown(eva.home) else "eke"})
    await eva.submits()
    assert len(shown(eva.home)) == 1, "searched on the board that was open"


async def test_it_is_read_in_english(stage: Stage) -> None:
    eva = await leads(stage, ["Norrby", "Ekeby"], locale="en-GB")
    assert "How far the organisations have come" in (await opens(eva)).words
    await eva.chooses(boards.CLUSTER, "Södra")
    assert shown(eva.home) == ["Ekeby"]
    await eva.clicks(boards.EVERYTHING)
    assert len(shown(eva.home)) == 2
