"""A checklist of one's own: the template fetched, brought in from Excel, told row by row, chosen and used."""

from io import BytesIO

from openpyxl import load_workbook

from storage.assessments import checklists
from tests.imports.assessments.test_checklists import POINTS, file
from tests.norrby import Norrby, norrby
from tests.stage import Stage
from tests.stories.assessments.levels import ITEM, block, opens
from views.assessments import checklists as views
from views.programmes.programmes import CHECKLISTS_OPEN, PROGRAMME_MANAGE


async def opens_checklists(team: Norrby) -> None:
    await team.eva.opens_home()
    await team.eva.clicks(PROGRAMME_MANAGE)
    await team.eva.clicks(CHECKLISTS_OPEN)


async def brings_in(team: Norrby, content: bytes, name: str = "lista.xlsx", **more: str) -> None:
    given = team.stage.slack.workspace.add_file(name, team.eva.hands.person, content)
    await team.eva.clicks(views.BRING_IN)
    await team.eva.fills({"title": "Vår lista", "version": "2027", "file": [given], **more})
    await team.eva.submits()


async def test_eva_brings_in_a_list_and_norrby_assesses_itself_by_it(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await opens_checklists(team)
    await brings_in(team, file())
    assert "*Vår lista*, 2027: 2 punkter, nivåerna 1 Inte påbörjat, 2 På plats." in team.eva.modal.words
    await team.eva.submits()
    assert "*Vår lista*, 2027, är intagen." in team.eva.modal.words
    await team.eva.closes()
    await team.eva.fills({f"{views.CHOOSE} {ITEM}": "var-lista"})
    await opens(team.maria)
    assert "*1.* Beslut" in team.maria.modal.words
    assert block(team.maria, "2")


async def test_what_is_wrong_is_told_row_by_row_and_nothing_is_kept(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await opens_checklists(team)
    await brings_in(team, file((*POINTS, (2, "Igen <b>"), (None, "Utan id")), scale=None))
    words = team.eva.modal.words
    assert "Rad 4: Id 2 står redan på rad 3." in words
    assert "Rad 5: Punkten har inget id." in words
    assert "Bladet med nivåer saknas." in words
    known = await stage.database.answer(checklists.of_programme, team.programme.id)
    assert "var-lista" not in known


async def test_what_is_no_table_says_so_with_its_cause(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await opens_checklists(team)
    await brings_in(team, b"%PDF-1.7 en bild", name="lista.pdf")
    assert "Inte riktigt än" in team.eva.modal.title
    assert len(team.eva.modal.words) > 20


async def test_a_new_version_in_mid_programme_is_told_and_old_rounds_keep_theirs(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await opens(team.maria)
    await opens_checklists(team)
    await brings_in(team, file(), before="forbattringsarbete")
    words = team.eva.modal.words
    assert "Förflyttning räknas inte mellan den och den förra." in words
    assert "Finns inte längre: 1, 2, 3, 4, 5, 6, 7, 8." in words
    await team.eva.submits()
    await opens(team.anna)
    assert "Arbetet har" not in team.anna.modal.words
    assert "8 punkter" not in team.eva.modal.words
    assert len([one for one in team.anna.modal.blocks if one["type"] == "divider"]) == 8


async def test_the_template_comes_to_her_conversation(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await opens_checklists(team)
    await team.eva.clicks(views.GET_FILE)
    (given,) = team.eva.last().files
    assert load_workbook(BytesIO(given.content or b"")).sheetnames[0] == "Punkter"


async def test_without_a_checklist_it_is_done_by_a_tap_as_before(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await opens_checklists(team)
    await team.eva.fills({f"{views.CHOOSE} {ITEM}": views.NONE})
    await team.maria.opens_home()
    await team.maria.clicks("Klart", in_=team.maria.home)
    assert (await team.owes(ITEM)).done is not None


async def test_a_list_for_the_organisation_and_one_for_a_committee_are_both_owed(stage: Stage) -> None:
    team = await norrby(stage, ITEM)
    await opens_checklists(team)
    both = f"{views.BOTH} jamstalldhet-2023 jamstalldhet-2023-namnd"
    for _ in range(2):  # chosen twice, it is so once
        await team.eva.fills({f"{views.CHOOSE} {ITEM}": both})
    first, second = await team.owes(ITEM), await team.owes(f"{ITEM}-committee")
    assert (first.item.checklist, second.item.checklist) == ("jamstalldhet-2023", "jamstalldhet-2023-namnd")
    assert (first.due_on, first.meeting_id, first.responsible) == (
        second.due_on,
        second.meeting_id,
        second.responsible,
    )
    assert second.item.title.sv.endswith(", nämnd")
    assert ", nämnd" in team.eva.modal.words
