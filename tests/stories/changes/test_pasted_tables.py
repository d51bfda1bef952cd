"""A table or lines pasted in the conversation are offered as a file would be."""

from storage.people import people
from storage.programmes import programmes
from tests.stage import Participant, Stage
from tests.stories.improvement.test_measures import SPLIT, measuring_team, the
from tests.wheel import Wheel
from views.changes import participant_lists
from views.improvement.measuring import value_offers

VALUES = [["Datum", "Värde"], ["2026-11-02", "12,5"], ["2026-11-09", "13"]]
LIST = [
    ["Organisation", "Grupp", "Namn", "E-post", "Roll"],
    ["Ekeby", "Norra", "Sven Alm", "sven.alm@ekeby.example", "chef"],
]
WORDS = "2026-11-02 12,5\n2026-11-09 13"


def tabbed(rows: list[list[str]]) -> str:
    return "\n".join("\t".join(row) for row in rows)


async def keeps(team: Wheel, stage: Stage, *, said: str) -> None:
    assert "ser ut som värden" in team.maria.last().text
    await team.maria.clicks(f"{value_offers.LOOK}-{(await the(stage)).id}")
    await stage.settled()
    assert said in team.maria.modal.words
    await team.maria.submits()
    await stage.settled()
    assert "2 nya värden" in team.maria.modal.words


async def test_a_pasted_table_of_values_is_shown_before_it_is_kept(stage: Stage) -> None:
    team = await measuring_team(stage)
    await team.maria.closes()
    await team.maria.hands.pastes_table(VALUES)
    await stage.settled()
    await keeps(team, stage, said="2 värden, från 2 november 2026 till 9 november 2026")


async def test_pasted_lines_of_values_are_too(stage: Stage) -> None:
    team = await measuring_team(stage)
    await team.maria.closes()
    for text in (WORDS, tabbed(VALUES)):
        await team.maria.says(text)
        await stage.settled()
        assert "ser ut som värden" in team.maria.last().text
    await keeps(team, stage, said="2 värden, från 2 november 2026 till 9 november 2026")


async def test_a_snippet_is_read_as_a_file(stage: Stage) -> None:
    team = await measuring_team(stage)
    await team.maria.closes()
    await team.maria.hands.shares_file("Untitled.txt", tabbed(VALUES).encode())
    await stage.settled()
    await team.maria.clicks(f"{value_offers.LOOK}-{(await the(stage)).id}")
    await stage.settled()
    assert "2 värden" in team.maria.modal.words


async def test_only_the_measures_that_they_may_be_of_are_buttons(stage: Stage) -> None:
    team = await measuring_team(stage, **SPLIT)
    await team.maria.closes()
    await team.maria.says(WORDS)
    await stage.settled()
    assert "ser ut som värden" not in team.maria.last().text


async def test_what_is_no_table_is_words_as_before(stage: Stage) -> None:
    team = await measuring_team(stage)
    await team.maria.closes()
    await team.maria.says("Vi var 12 i dag.\nDet gick bra, och den 5 januari ses vi igen.")
    await stage.settled()
    assert "Det gick bra" in team.maria.last().text


async def facilitator(stage: Stage) -> Participant:
    eva = stage.participant("Eva Ek")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva)
    return eva


async def test_a_pasted_list_is_looked_at_and_taken(stage: Stage) -> None:
    eva = await facilitator(stage)
    await eva.hands.pastes_table(LIST)
    await stage.settled()
    assert "Sven Alm" in eva.last().text
    await eva.clicks(participant_lists.ADD)
    await stage.settled()
    [programme] = await stage.database.answer(programmes.of_person, (await stage.person(eva)).id)
    members = await stage.database.answer(people.members, programme.id)
    assert "Sven Alm" in [one.person.name for one in members]


async def test_a_list_in_lines_is_too(stage: Stage) -> None:
    eva = await facilitator(stage)
    await eva.says(tabbed(LIST))
    await stage.settled()
    assert "Sven Alm" in eva.last().text
    assert eva.failures == []
