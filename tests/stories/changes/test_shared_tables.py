"""The same Excel file from everybody there might be: each is asked what it can be from her, nothing else."""

from dataclasses import dataclass

import pytest

from programme.improvement.improvements import State, Track
from programme.improvement.measures import Draft
from programme.people.acts import Act
from rehearsal.elements import elements_in
from storage.changes import invitation_deeds
from storage.improvement import improvement_deeds, measure_deeds
from tests.lists import SVEN, workbook
from tests.norrby import only
from tests.stage import Participant, Stage
from views.changes import participant_lists
from views.improvement.measuring import value_offers
from views.preparations import shared_files

LIST, VALUES, HANDED_IN, NOTHING = "a list", "values", "something owed", "nothing"
FACTS = {"title": "Kallelse med sms", "track": Track.OPERATION, "state": State.TEST}


@dataclass
class Town:
    """Norrby measures something and owes a presentation, Ekeby owes one too."""

    stage: Stage
    people: dict[str, Participant]

    async def asked(self, kind: str, name: str = "fil.xlsx") -> list[str]:
        """What somebody is asked about a file that she shares in her conversation with us."""
        who = self.people[kind]
        before = len(who.messages())
        await who.shares_file(name, workbook(SVEN))
        await self.stage.settled()
        said = who.messages()[before:]
        actions = [str(one.action_id) for message in said for one in elements_in(message.blocks)]
        found = {
            LIST: any(one in {participant_lists.ADD, participant_lists.GET} for one in actions),
            VALUES: any(one.startswith(value_offers.LOOK) for one in actions),
            HANDED_IN: any(one.startswith(shared_files.BELONGS) for one in actions),
            NOTHING: any("fil." in message.text and not message.blocks[1:] for message in said),
        }
        assert who.failures == []
        return [meaning for meaning, is_asked in found.items() if is_asked]


async def town(stage: Stage) -> Town:
    names = {
        "facilitator": "Eva Ek",
        "facilitator with a team": "Nils Berg",
        "who measures": "Maria Lind",
        "who owes": "Elsa Holm",
        "who is invited": "Siv Ros",
        "nobody of ours": "Ola Dal",
    }
    people = {kind: stage.participant(name) for kind, name in names.items()}
    eva, nils, maria = (people[kind] for kind in [*names][:3])
    programme = await stage.programme(eva, template=only("presentation-1"))
    other = await stage.programme(nils, template=only(), title="Annan runda")
    assert other.id != programme.id
    norrby = await stage.organisation(
        programme, "Norrby", facilitator=eva, key_person=maria, adviser=people["facilitator with a team"]
    )
    await stage.organisation(programme, "Ekeby", facilitator=eva, key_person=people["who owes"])
    act = Act(await stage.person(maria), stage.clock.now())
    await stage.database.transaction(improvement_deeds.begin, act, "i1", norrby.id, facts=FACTS)
    draft = Draft("Väntetid", "dagar", None, None, ())
    await stage.database.transaction(measure_deeds.set_up, act, "m1", "i1", draft)
    siv = await stage.person(people["who is invited"])
    await stage.database.transaction(invitation_deeds.invite, act, "i1", [siv])
    await stage.goes_to("2027-01-11 08:30")
    return Town(stage, people)


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        ("facilitator", [LIST]),
        ("facilitator with a team", [LIST]),
        ("who measures", [VALUES, HANDED_IN]),
        ("who owes", [HANDED_IN]),
        ("who is invited", [VALUES]),
        ("nobody of ours", [NOTHING]),
    ],
)
async def test_everybody_is_asked_what_the_file_can_be_from_her(
    stage: Stage, kind: str, asked: list[str]
) -> None:
    assert await (await town(stage)).asked(kind) == asked


async def test_what_is_no_table_is_neither_a_list_nor_values(stage: Stage) -> None:
    there = await town(stage)
    assert await there.asked("facilitator", "fil.pptx") == [NOTHING]
    assert await there.asked("who measures", "fil.pptx") == [HANDED_IN]
    assert await there.asked("facilitator with a team", "fil.pptx") == [HANDED_IN, NOTHING], "no master"


@pytest.mark.parametrize("name", ["fil.txt", "fil.tsv", "fil.numbers", "fil.XLSX"])
async def test_every_kind_of_table_is_the_same_to_who_asks_about_lists_and_who_about_what_is_owed(
    stage: Stage, name: str
) -> None:
    asked = await (await town(stage)).asked("facilitator with a team", name)
    assert HANDED_IN not in asked
