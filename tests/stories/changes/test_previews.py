"""Eva sees what would follow, day by day, before she says yes."""

from programme.people.acts import Act
from storage.programmes import programmes
from tests.stage import Participant, Stage
from tests.stories.meetings.test_meetings import first_of, norrby_with_maria, opens
from tests.stories.programmes.test_programmes import manages
from views.changes import previews
from views.meetings import meetings as meeting_views
from views.programmes import programmes as programme_views


async def to_what_follows(eva: Participant, **filled: object) -> None:
    """From nothing to the last window before a programme begins."""
    await eva.runs("/hemmaplan")
    await eva.clicks(programme_views.PROGRAMME_NEW)
    answers = {"controller": "Region Exempel", "contact": "dataskydd@exempel.example"}
    await eva.fills(
        {"template": "kort", "title": "Norrlandsrundan", "starts": "2027-02-01"} | answers | filled
    )
    await eva.submits()
    await eva.submits()


async def hers(stage: Stage, eva: Participant) -> int:
    return len(await stage.database.answer(programmes.of_person, (await stage.person(eva)).id))


async def test_before_a_programme_begins_every_deadline_and_who_will_hear_what_is_seen(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    await to_what_follows(eva)
    assert eva.modal.callback_id == previews.WINDOW
    assert "Varje organisation får 14 saker att förbereda." in eva.modal.words
    assert "*måndag 25 januari (v. 4)*" in eva.modal.words
    assert "• Sista dag: *Organisationsfakta*" in eva.modal.words
    assert "• Påminnelse: Tid och roller (chef)" in eva.modal.words
    assert await hers(stage, eva) == 0, "nothing has begun"

    seen = eva.modal.words
    while f"{previews.PAGE}-further" in str(eva.modal.blocks):
        await eva.clicks(f"{previews.PAGE}-further")
        assert eva.modal.words != seen
        seen = eva.modal.words
    assert "Slutredovisning" in seen, "the last page reaches the close"
    await eva.clicks(f"{previews.PAGE}-earlier")
    await eva.submits()
    assert await hers(stage, eva) == 1
    assert eva.failures == []


async def test_she_goes_back_and_finds_her_dates_as_she_left_them(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    await to_what_follows(eva)
    await eva.clicks(previews.BACK)
    await eva.fills({"meeting-1": "2027-03-10"})
    await eva.submits()
    await eva.clicks(previews.BACK)
    assert "2027-03-10" in str(eva.modal.blocks)
    await eva.submits()
    await eva.submits()
    assert await hers(stage, eva) == 1


async def test_closed_without_a_yes_nothing_has_happened(stage: Stage) -> None:
    eva = stage.participant("Eva Ek")
    await to_what_follows(eva)
    await eva.closes()
    assert await hers(stage, eva) == 0


async def test_in_english_everything_is_english(stage: Stage) -> None:
    eve = stage.participant("Eve Oak", locale="en-GB")
    await to_what_follows(eve)
    assert "• Reminder: Facts sheet (key person)" in eve.modal.words
    assert "Monday 25 January (week 4)" in eve.modal.words
    await eve.submits()
    assert await hers(stage, eve) == 1


async def test_a_preview_that_takes_its_time_comes_when_it_is_ready(stage: Stage) -> None:
    """In a large programme it takes longer than an ack may: a light window stands there meanwhile."""
    eva, maria, programme = await norrby_with_maria(stage)
    stage.hemmaplan.house.patience = 0
    await stage.goes_to("2027-01-11 09:00")
    await opens(stage, eva, programme)
    await eva.fills({"day": "2027-02-08"})
    await eva.hands.submits()
    assert eva.modal.callback_id == previews.WAITING
    await stage.settled()
    assert eva.modal.callback_id == previews.WINDOW
    assert "• Besked om nytt datum: uppstarten (Maria Lind)" in eva.modal.words
    await eva.submits()
    assert "En person har fått det gamla datumet" in eva.modal.words
    assert (await first_of(stage, programme)).on.isoformat() == "2027-02-08"

    await eva.closes()
    await eva.clicks(programme_views.MEETING_CHANGE, (await first_of(stage, programme)).id)
    await eva.fills({"day": "2026-12-01"})
    await eva.submits()
    assert "har redan varit" in eva.modal.words, "what cannot be said at the field is said all the same"
    assert eva.failures == maria.failures == []


async def test_what_somebody_else_changed_meanwhile_is_not_run_over(stage: Stage) -> None:
    eva, _, programme = await norrby_with_maria(stage)
    await opens(stage, eva, programme)
    await eva.fills({"day": "2027-02-08"})
    await eva.submits()
    first = await first_of(stage, programme)
    from storage.changes.dates import meeting_deeds

    wanted = meeting_deeds.Change(first.on, place="Norrby")
    her = await stage.person(eva)
    now = stage.clock.now()
    await stage.database.transaction(meeting_deeds.change, Act(her, now), first.id, wanted, seen_version=1)
    await eva.submits()
    assert "Någon annan" in eva.modal.words
    assert (await first_of(stage, programme)).on == first.on


async def test_a_form_from_long_ago_is_answered_in_words(stage: Stage) -> None:
    """She lost her seat while the preview lay open."""
    from tests.stories.programmes.test_programmes import _loses_her_seat

    eva, _, programme = await norrby_with_maria(stage)
    await manages(eva)
    await eva.clicks(programme_views.MEETING_CHANGE, (await first_of(stage, programme)).id)
    await eva.clicks(meeting_views.CANCEL)
    await eva.submits()
    await _loses_her_seat(stage, eva, programme)
    await eva.submits()
    assert "processledaren" in eva.modal.words
    assert not (await first_of(stage, programme)).cancelled
    assert eva.failures == []
