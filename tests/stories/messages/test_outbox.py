"""What is sent next and to whom: Eva looks ahead, and it comes true."""

from programme.people.acts import Act
from rehearsal import View
from storage.changes import pause_deeds
from tests.stage import Participant, Stage
from tests.stories.screens.test_home import opens, with_norrby
from views.messages import outbox
from views.messages.outbox import OUTBOX_OPEN


async def looks(eva: Participant) -> View:
    await opens(eva)
    await eva.clicks(OUTBOX_OPEN)
    assert eva.modal is not None
    return eva.modal


async def test_eva_sees_day_by_day_what_maria_will_hear_and_then_she_hears_it(stage: Stage) -> None:
    eva, maria, sara, _ = await with_norrby(stage)
    ahead = (await looks(eva)).words
    assert ahead.index("Välkomsthälsning (2 personer: Maria Lind, Sara Dal)") < ahead.index(
        "*måndag 11 januari (v. 2)*"
    )
    assert "Påminnelse: Organisationsfakta (Maria Lind)" in ahead
    assert maria.heard() == []
    await stage.goes_to("2027-01-11 12:00")
    assert "Organisationsfakta" in maria.last().text
    assert len(sara.heard()) == 1
    assert "Välkomsthälsning" not in (await looks(eva)).words


async def test_she_turns_to_what_lies_further_ahead(stage: Stage) -> None:
    eva, *_ = await with_norrby(stage)
    first = (await looks(eva)).words
    await eva.clicks(f"{outbox.PAGE}-further")
    assert eva.modal.words != first
    assert "*måndag 11 januari (v. 2)*" not in eva.modal.words
    await eva.clicks(f"{outbox.PAGE}-earlier")
    assert eva.modal.words == first


async def test_in_english_and_when_the_programme_rests(stage: Stage) -> None:
    john = stage.participant("John Field", locale="en-GB")
    programme = await stage.programme(john)
    await stage.organisation(programme, "Norrby", facilitator=john)
    assert "Weekly digest" in (await looks(john)).words
    by, now = await stage.person(john), stage.clock.now()
    await stage.database.transaction(pause_deeds.pause, Act(by, now), programme.id)
    assert "The programme is paused." in (await looks(john)).words
