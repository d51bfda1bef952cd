"""Home: what is next, always there, whatever goes wrong."""

from programme.ground.languages import Language
from programme.ground.roles import Role
from programme.people.acts import Act
from programme.preparations.preparations import Owed
from programme.programmes.programmes import Programme
from programme.programmes.template_files import shipped_templates
from programme.screens.homes import NEAR
from rehearsal import View
from rehearsal.elements import elements_in
from storage.changes import organisation_deeds
from storage.preparations import preparations
from storage.programmes import organisations
from tests.stage import Participant, Stage
from texts import texts_in
from views.changes.organisations import PAGE_OPEN
from views.ground.folding import MORE
from views.improvement.improvements import IMPROVEMENT_LIST
from views.meetings import meeting_pages
from views.preparations import preparation_buttons
from views.preparations import preparations as preparations_views
from views.programmes import trials
from views.programmes.programmes import PROGRAMME_MANAGE, PROGRAMME_NEW
from views.reflections.reflections import REFLECTION_NEW
from views.screens import ahead, own_data, standings
from views.screens.sizes import WIDEST

GONE = texts_in(Language.SV)("thing-gone")


async def with_norrby(
    stage: Stage, *, template: str = "kort"
) -> tuple[Participant, Participant, Participant, Programme]:
    """Eva leads, Maria is Norrby's key person, Sara a politician there."""
    eva, maria, sara = (stage.participant(name) for name in ("Eva Ek", "Maria Lind", "Sara Dal"))
    programme = await stage.programme(eva, template=shipped_templates()[template])
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria, politician=sara)
    return eva, maria, sara, programme


async def opens(who: Participant) -> View:
    home = await who.opens_home()
    assert who.home is not None
    return home or who.home


def buttons(home: View) -> list[str]:
    return [element.action_id for element in elements_in(home.blocks)]


async def her_things(stage: Stage, who: Participant) -> list[Owed]:
    person = await stage.person(who)
    return await stage.database.answer(preparations.to_do, person.id)


async def test_maria_finds_all_that_waits_for_her_and_the_ways_on(stage: Stage) -> None:
    _, maria, _, _ = await with_norrby(stage)
    home = await opens(maria)
    assert "Hej Maria." in home.words
    assert "*Organisationsfakta*, senast *måndag 25 januari (v. 4)*" in home.words
    assert "Nästa träff: *Uppstart*, måndag 1 februari (v. 5)." in home.words
    assert buttons(home)[-4:] == [IMPROVEMENT_LIST, MORE, REFLECTION_NEW, own_data.MENU]
    primary = [element for element in elements_in(home.blocks) if element.shape.get("style")]
    assert len(primary) == 1


async def test_done_on_home_draws_home_again(stage: Stage) -> None:
    _, maria, _, _ = await with_norrby(stage)
    await opens(maria)
    facts = (await her_things(stage, maria))[0]
    await maria.clicks(preparation_buttons.DONE, facts.id)
    assert "*Organisationsfakta*: klart. Tack." in maria.home.words
    assert "*Organisationsfakta*, senast" not in maria.home.words
    await maria.clicks(preparation_buttons.UNDO)
    assert "*Organisationsfakta*, senast" in maria.home.words
    assert maria.failures == []


async def test_the_other_tab_draws_nothing(stage: Stage) -> None:
    _, maria, _, _ = await with_norrby(stage)
    await maria.opens_messages()
    assert maria.home is None


async def test_the_nearest_have_one_button_each_and_the_rest_is_a_tap_away(stage: Stage) -> None:
    _, maria, _, _ = await with_norrby(stage, template="jamstalldhet-2020")
    things = [one for one in await her_things(stage, maria) if one.item.days_after is None]
    await stage.goes_to("2027-01-11 12:00")
    home = await opens(maria)
    whole = [one for one in things if f"{one.id}'" in str(home.blocks)]
    assert 0 < len(whole) <= NEAR
    assert whole == things[: len(whole)], "the nearest"
    assert f"och {len(things) - len(whole) - WIDEST.then} saker till" in home.words
    assert buttons(home).count(MORE) == len(whole) + 1, "the last stands with the ways on"
    assert len(buttons(home)) <= 12
    await maria.clicks(ahead.OPEN)
    shown = str(maria.modal.blocks)
    assert all(one.id in shown for one in things)


async def test_what_is_done_in_the_list_of_all_can_be_undone_on_home(
    stage: Stage,
) -> None:
    _, maria, _, _ = await with_norrby(stage)
    last = (await her_things(stage, maria))[-1]
    await opens(maria)
    await maria.clicks(ahead.OPEN)
    await maria.clicks(preparation_buttons.LATER, last.id)
    await maria.clicks(preparation_buttons.DONE, last.id)
    assert last.id not in str(maria.modal.blocks)
    await maria.closes()
    assert "klart. Tack." in maria.home.words
    await maria.clicks(preparation_buttons.UNDO)
    assert last.id in [one.id for one in await her_things(stage, maria)]
    assert maria.failures == []


async def test_a_form_opened_from_the_list_of_all_leads_back_to_it(stage: Stage) -> None:
    _, maria, _, _ = await with_norrby(stage)
    mine = (await her_things(stage, maria))[0]
    await opens(maria)
    await maria.clicks(ahead.OPEN)
    await maria.clicks(preparation_buttons.NOT_MINE, mine.id)
    await maria.fills({preparations_views.PERSON: preparations_views.NOBODY_KNOWS})
    await maria.submits()
    assert f"{mine.id}'" not in str(maria.modal.blocks)
    assert maria.failures == []


async def test_what_a_menu_cannot_press_is_said(stage: Stage) -> None:
    _, maria, _, _ = await with_norrby(stage)
    await opens(maria)
    menu = next(one for one in elements_in(maria.home.blocks) if one.action_id == MORE)
    for forged in ("nothing-like-it x", MORE):
        choice = menu.options[0] | {"value": forged}
        await maria.presses(menu, maria.home, selected_option=choice)
        assert GONE in maria.modal.words
        await maria.closes()


async def test_a_colleague_sees_what_is_owed_and_by_whom_but_never_that_it_is_late(stage: Stage) -> None:
    eva, maria, _, programme = await with_norrby(stage)
    per = stage.participant("Per Ås")
    await stage.organisation(programme, "Ekeby", facilitator=eva, key_person=per)
    anna = stage.participant("Anna Berg")
    await joins_norrby(stage, programme, anna, eva)
    await stage.goes_to("2027-01-25 12:00")
    on_the_day = await all_ahead(anna)
    assert "Maria Lind ansvarar för Organisationsfakta" in on_the_day
    await stage.goes_to("2027-01-27 12:00")
    assert await all_ahead(anna) == on_the_day
    assert "*Organisationsfakta* hade sista dag" in (await opens(maria)).words
    assert "*Organisationsfakta* saknas, sista dagen var i måndags" in (await opens(eva)).words
    assert "Maria Lind ansvarar för Organisationsfakta" not in await all_ahead(per)


async def all_ahead(who: Participant) -> str:
    await opens(who)
    await who.clicks(ahead.OPEN)
    words = who.modal.words
    await who.closes()
    return words


async def joins_norrby(stage: Stage, programme: Programme, who: Participant, by: Participant) -> None:
    there = await stage.database.answer(organisations.of_programme, programme.id)
    norrby = next(one for one in there if one.name == "Norrby")
    await stage.database.transaction(
        organisation_deeds.add_person,
        Act(await stage.person(by), stage.clock.now()),
        programme,
        norrby.id,
        await stage.person(who),
        Role.ADVISER,
    )


async def test_a_politicians_home_is_short(stage: Stage) -> None:
    _, _, sara, _ = await with_norrby(stage)
    home = await opens(sara)
    assert "Organisationsfakta" not in home.words
    assert "Nästa träff: *Uppstart*" in home.words
    assert buttons(home) == [
        meeting_pages.OPEN,
        standings.OPEN,
        IMPROVEMENT_LIST,
        MORE,
        REFLECTION_NEW,
        own_data.MENU,
    ]


async def test_the_facilitator_sees_readiness_and_who_may_need_help(stage: Stage) -> None:
    eva, _, _, programme = await with_norrby(stage)
    per = stage.participant("Per Ås")
    await stage.organisation(programme, "Ekeby", facilitator=eva, key_person=per)
    await stage.goes_to("2027-01-18 12:00")
    home = await opens(eva)
    assert "Inför *uppstarten*, måndag 1 februari (v. 5): 0 av 2 organisationer är klara." in home.words
    assert "*Organisationsfakta*, senast måndag 25 januari (v. 4). Maria Lind ansvarar." in home.words
    pages = [found for found in elements_in(home.blocks) if found.action_id == PAGE_OPEN]
    await eva.clicks(PAGE_OPEN, pages[0].shape["value"])
    assert eva.modal is not None
    assert PROGRAMME_MANAGE in buttons(home)


async def test_who_is_in_no_programme_is_told_how_to_begin(stage: Stage) -> None:
    leo = stage.participant("Leo Holm")
    assert buttons(await opens(leo)) == [PROGRAMME_NEW, trials.BEGIN, own_data.MENU]


async def test_home_is_never_left_empty_when_slack_refuses_it(stage: Stage) -> None:
    _, maria, _, _ = await with_norrby(stage)
    stage.slack.trouble.fails("views.publish", "invalid_arguments")
    home = await opens(maria)
    assert "Jag kan inte visa din sida just nu." in home.words
    assert "*Organisationsfakta*, senast" in (await opens(maria)).words


async def test_home_is_shown_in_english_to_who_reads_english(stage: Stage) -> None:
    eva, john = stage.participant("Eva Ek"), stage.participant("John Field", locale="en-GB")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=john)
    assert "This is waiting for you" in (await opens(john)).words
