"""A file that somebody shares is asked about where she shared it, and becomes what she says."""

from datetime import date

from sqlalchemy import update

from programme.people.acts import Act
from programme.preparations.preparations import DoneHow, State
from storage.programmes import tables as programme_tables
from tests.norrby import Norrby, norrby
from tests.stage import Stage
from views.preparations import preparation_buttons, shared_files


async def shares(team: Norrby, name: str, **where: object) -> None:
    await team.maria.shares_file(name, b"PK", **where)
    await team.stage.settled()


async def test_marias_file_is_her_presentation(stage: Stage) -> None:
    team = await norrby(stage, "presentation-1")
    await shares(team, "Träff 1 <utkast> & mer.pptx")
    asked = team.maria.last()
    assert "Hör *Träff 1 &lt;utkast&gt; &amp; mer.pptx* till *Presentation inför träff 1*" in asked.text
    await team.maria.clicks("Ja, lämna in")
    assert "*Presentation inför träff 1* inför träff 1: inlämnat" in team.maria.last().text
    one = await team.owes("presentation-1")
    assert one.done is not None
    assert (one.done.evidence.how, one.done.evidence.file_name) == (
        DoneHow.FILE,
        "Träff 1 <utkast> & mer.pptx",
    )
    await team.maria.clicks(preparation_buttons.UNDO)
    assert (await team.owes("presentation-1")).state is State.OPEN


async def test_no_is_an_answer(stage: Stage) -> None:
    team = await norrby(stage, "presentation-1")
    await shares(team, "Lunchmeny.pdf")
    await team.maria.clicks(shared_files.NO)
    assert "Då låter jag *Lunchmeny.pdf* vara." in team.maria.last().text
    assert (await team.owes("presentation-1")).state is State.OPEN


async def test_where_several_are_possible_the_nearest_comes_first_and_what_is_done_last(stage: Stage) -> None:
    team = await norrby(stage, "facts", "presentation-1", "presentation-2")
    await team.maria.clicks(preparation_buttons.DONE)
    await shares(team, "fil.pptx")
    titles = [one["text"]["text"] for one in team.maria.last().blocks[-1]["elements"]]
    assert titles == [
        "Presentation inför träff 1",
        "Presentation inför träff 2",
        "Organisationsfakta",
        "Nej",
    ]
    await team.maria.clicks("Presentation inför träff 2")
    assert (await team.owes("presentation-2")).state is State.DONE


async def test_words_with_the_file_are_not_answered_beside_it(stage: Stage) -> None:
    team = await norrby(stage, "presentation-1")
    heard = len(team.maria.heard())
    await shares(team, "fil.pptx")
    assert len(team.maria.heard()) == heard + 1


async def test_with_nothing_to_hand_in_nothing_is_asked(stage: Stage) -> None:
    team = await norrby(stage, "mandate")
    heard = len(team.maria.heard())
    await shares(team, "fil.pptx")
    assert len(team.maria.heard()) == heard + 1
    assert "ser jag inget hos er som den kan höra till" in team.maria.last().text


async def test_a_facilitators_file_is_left_to_others(stage: Stage) -> None:
    team = await norrby(stage, "presentation-1")
    heard = len(team.eva.heard())
    await team.eva.shares_file("deltagare.xlsx", b"PK")
    await team.eva.shares_file("bild.png", b"PNG")
    await stage.settled()
    said = "".join(team.eva.heard()[heard:])
    assert "Hör *" not in said


async def test_in_their_own_channel_only_who_shared_it_is_asked_and_elsewhere_nobody(stage: Stage) -> None:
    team = await norrby(stage, "presentation-1")
    people = [team.maria.person, team.anna.person]
    ours = stage.slack.workspace.add_channel("norrby", members=people)
    other = stage.slack.workspace.add_channel("lunch", members=people)

    def is_theirs(session) -> None:  # type: ignore[no-untyped-def]
        session.execute(update(programme_tables.Organisation).values(channel=ours.id))

    await stage.database.transaction(is_theirs)
    await shares(team, "lunch.pdf", channel=other)
    assert team.maria.ephemeral == []
    await shares(team, "fil.pptx", channel=ours)
    assert "Hör *fil.pptx* till *Presentation inför träff 1*" in team.maria.ephemeral[-1].text
    assert team.anna.ephemeral == []
    await team.maria.clicks("Ja, lämna in", in_=team.maria.ephemeral[-1])
    assert (await team.owes("presentation-1")).state is State.DONE


async def test_a_file_that_was_deleted_at_once_is_let_pass(stage: Stage) -> None:
    team = await norrby(stage, "presentation-1")
    heard = len(team.maria.heard())
    stage.slack.trouble.fails("files.info", "file_not_found")
    await shares(team, "fil.pptx")
    assert len(team.maria.heard()) == heard


async def test_an_old_question_is_answered_when_it_does_not_apply_any_more(stage: Stage) -> None:
    team = await norrby(stage, "presentation-1")
    await shares(team, "fil.pptx")
    asked = team.maria.last()
    eva = await stage.person(team.eva)
    from storage.preparations import preparation_deeds as deeds

    one = await team.owes("presentation-1")
    await stage.database.transaction(deeds.exempt, Act(eva, stage.clock.now()), one.id)
    await team.maria.clicks("Ja, lämna in", in_=asked)
    assert "gäller inte er längre" in team.maria.ephemeral[-1].text
    assert one.due_on == date(2027, 3, 1)


async def test_in_english(stage: Stage) -> None:
    team = await norrby(stage, "presentation-1")
    jo = stage.participant("Jo Field", locale="en-GB")
    await stage.organisation(team.programme, "Ekeby", facilitator=team.eva, key_person=jo)
    await jo.shares_file("slides.pptx", b"PK")
    await stage.settled()
    assert "Does *slides.pptx* belong to *Presentation for meeting 1*" in jo.last().text
    await jo.clicks("Yes, hand it in")
    assert "handed in, with the file slides.pptx" in jo.last().text
