"""Somebody fetches all that is kept of her, in every programme: two files, and nobody else's words."""

import json
from io import BytesIO

import pytest
from openpyxl import load_workbook

from tests.stage import Stage
from tests.stories.changes.test_erasures import lived
from views.screens import own_data

every_database = pytest.mark.every_database


@every_database
async def test_maria_gets_everything_by_and_about_her(stage: Stage) -> None:
    team = await lived(stage)
    other = await stage.programme(team.pia, title="En annan runda")
    await stage.organisation(other, "Ekeby", facilitator=team.pia, manager=team.maria)
    await team.maria.opens_home()
    await team.maria.chooses(own_data.MENU, own_data.PRIVACY)
    await team.maria.clicks(own_data.FETCH)

    files = {one.name.rsplit(".")[-1]: one for said in team.maria.messages() for one in said.files}
    assert files["json"].name == "mina-uppgifter-2027-01-11.json"
    found = json.loads(files["json"].content or b"")
    assert found["own_data"]["made_for_name"] == "Maria Lind"
    assert found["person"]["email"] == "maria.lind@exempel.example"
    assert {one["title"] for one in found["programmes"]} == {"Exempelrundan", "En annan runda"}
    assert [one["role"] for one in found["kept"]["memberships"]] == ["key_person", "manager"]
    assert [one["text"] for one in found["kept"]["reflections"]] == ["Ring i stället", "Bara för mig"]
    assert {"welcome", "reminder"} <= {one["kind"] for one in found["kept"]["notices"]}
    assert found["kept"]["messages"][0]["state"] == "sent"
    done = [one for one in found["kept"]["preparations"] if "author" in one["parts"]]
    assert [one["item"] for one in done] == ["facts"]

    book = load_workbook(BytesIO(files["xlsx"].content or b""))
    written = {row[3] for row in book["Reflektioner"].iter_rows(min_row=2, values_only=True)}
    assert written == {"Ring i stället", "Bara för mig"}
    assert ("email", "maria.lind@exempel.example") in set(book["Om dig"].values)


@every_database
async def test_what_anna_wrote_is_not_in_marias_file(stage: Stage) -> None:
    from programme.people.acts import Act
    from programme.preparations.preparations import DoneHow, Evidence
    from storage.preparations import preparation_deeds

    team = await lived(stage)
    owed = await team.owes("presentation-1")
    act = Act(await stage.person(team.anna), stage.clock.now())
    shown = Evidence(DoneHow.LINK, link="https://exempel.example/annas")
    await stage.database.transaction(preparation_deeds.finish, act, owed.id, shown)
    await team.maria.runs("/hemmaplan", "mina uppgifter")
    everything = [one.content or b"" for said in team.maria.messages() for one in said.files]
    assert len(everything) == 2
    assert not any(b"annas" in content for content in everything)


async def test_in_english_by_the_command(stage: Stage) -> None:
    joe = stage.participant("Joe Moss", locale="en-GB")
    await stage.programme(joe)
    await joe.runs("/hemmaplan", "my data")
    names = [one.name for said in joe.messages() for one in said.files]
    assert names == ["my-data-2027-01-04.xlsx", "my-data-2027-01-04.json"]
    assert "Your data is in our conversation." in joe.ephemeral[-1].text


async def test_somebody_in_no_programme_gets_what_there_is(stage: Stage) -> None:
    leo = stage.participant("Leo Holm")
    await leo.opens_home()
    await leo.chooses(own_data.MENU, own_data.PRIVACY)
    await leo.clicks(own_data.FETCH)
    assert [len(said.files) for said in leo.messages() if said.files] == [2]


async def test_the_welcome_names_who_answers_for_the_data(stage: Stage) -> None:
    from programme.people.acts import Act
    from storage.programmes import stewardships

    eva, maria, joe = (stage.participant(name) for name in ("Eva Ek", "Maria Lind", "Joe Moss"))
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await stage.goes_to("2027-01-08 09:00")
    assert "Vem som ansvarar för uppgifterna om dig vet Eva Ek" in maria.last().text
    act = Act(await stage.person(eva), stage.clock.now())
    answers = {"controller": "Region & Exempel", "contact": "ombud@exempel.example"}
    await stage.database.transaction(stewardships.answer, act, programme.id, **answers)
    await stage.organisation(programme, "Ekeby", facilitator=eva, key_person=joe)
    await stage.goes_to("2027-01-12 09:00")
    letter = next(one for one in joe.messages() if "har lagt till dig" in one.text)
    welcome = letter.text
    assert "Region &amp; Exempel ansvarar för uppgifterna om dig." in welcome
    assert "Frågor besvaras av ombud@exempel.example." in welcome
    assert "Det ni lämnar in inför en träff läser din organisation, processledaren" in welcome
    await joe.clicks(own_data.PRIVACY, in_=letter)
    assert "Region &amp; Exempel ansvarar för uppgifterna." in joe.ephemeral[-1].text


async def test_who_reads_what_is_said_where_she_asks(stage: Stage) -> None:
    team = await lived(stage)
    await team.maria.runs("/hemmaplan", "integritet")
    said = team.maria.ephemeral[-1].text
    assert "läser din organisation och processledaren" in said
    assert "vem som ansvarar för uppgifterna är inte ifyllt än" in said
