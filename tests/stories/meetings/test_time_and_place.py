"""Time and place are part of a meeting's date: told with it, told anew, and said the day before."""

from datetime import date

from tests.norrby import FIRST_REMINDER, Norrby, norrby, only
from tests.stage import Stage
from tests.stories.meetings.test_meetings import first_of, opens
from views.changes import previews


async def sets(stage: Stage, team: Norrby, **filled: object) -> None:
    """Eva fills in the form about the kick-off, and says yes where she is asked."""
    await opens(stage, team.eva, team.programme)
    await team.eva.fills(filled)
    await team.eva.submits()
    assert team.eva.errors == {}
    if team.eva.modal.callback_id == previews.WINDOW:
        await team.eva.submits()


def told_of(team: Norrby, words: str) -> list[str]:
    return [said for said in team.maria.heard() if words in said]


async def test_the_first_letter_that_names_the_date_names_time_and_place_and_the_next_does_not(
    stage: Stage,
) -> None:
    team = await norrby(stage, "facts", until="2027-01-08 09:00")
    await sets(stage, team, time="13:00", place="Norrby stadshus")
    await stage.goes_to(FIRST_REMINDER)
    assert "måndag 1 februari kl. 13.00, Norrby stadshus" in team.maria.last().text
    await stage.goes_to("2027-01-18 08:30")
    assert "Norrby stadshus" not in team.maria.last().text


async def test_another_place_is_news_to_who_was_told_the_first(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-08 09:00")
    await sets(stage, team, time="13:00", place="Norrby stadshus")
    await stage.goes_to("2027-01-11 09:00")
    await sets(stage, team, place="Folkets hus")
    assert "En person" in team.eva.modal.words
    await stage.goes_to("2027-01-12 08:30")
    assert "är kvar måndag 1 februari" in team.maria.last().text
    assert "Det börjar kl. 13.00 i Folkets hus." in team.maria.last().text
    await sets(stage, team, time="09:00")
    await sets(stage, team, time="13:00")
    await stage.goes_to("2027-01-15 17:00")
    assert len(told_of(team, "är kvar måndag")) == 1, "changed and back: she knows what holds"


async def test_an_end_is_told_with_the_time_and_one_that_is_added_is_news_to_nobody(stage: Stage) -> None:
    team = await norrby(stage, "facts", until="2027-01-08 09:00")
    await opens(stage, team.eva, team.programme)
    await team.eva.fills({"ends": "16:00"})
    await team.eva.submits()
    assert "när träffen börjar" in team.eva.errors["time"]
    await team.eva.fills({"time": "16:30"})
    await team.eva.submits()
    assert "efter starttiden" in team.eva.errors["ends"]
    await team.eva.closes()
    await sets(stage, team, time="13:00", place="Norrby stadshus")
    await stage.goes_to("2027-01-11 09:00")
    await sets(stage, team, ends="16:00")
    assert "Inga andra datum ändras" in team.eva.modal.words
    await sets(stage, team, time="09:00", ends="12:00")
    await stage.goes_to("2027-01-12 08:30")
    assert "Det är kl. 09.00–12.00 i Norrby stadshus." in team.maria.last().text


async def test_how_long_its_template_says_it_is_goes_for_an_end_until_somebody_knows_better(
    stage: Stage,
) -> None:
    short = only("facts")
    kick_off = short.steps[0].model_copy(update={"minutes": 90})
    template = short.model_copy(update={"steps": (kick_off, *short.steps[1:])})
    team = await norrby(stage, until="2027-01-08 09:00", template=template)
    await opens(stage, team.eva, team.programme)
    assert "räknar jag med 1 timme 30 minuter" in str(team.eva.modal.blocks)
    await team.eva.closes()
    await sets(stage, team, time="13:00", place="Norrby stadshus")
    await stage.goes_to(FIRST_REMINDER)
    assert "måndag 1 februari kl. 13.00–14.30, Norrby stadshus" in team.maria.last().text
    await sets(stage, team, ends="15:00")
    await stage.goes_to("2027-01-12 08:30")
    assert "Det är kl. 13.00–15.00 i Norrby stadshus." in team.maria.last().text, "she was told half past two"


async def test_a_place_nobody_was_told_is_news_to_nobody(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    await sets(stage, team, place="Norrby stadshus")
    assert "Inga andra datum ändras" in team.eva.modal.words
    await stage.goes_to("2027-01-13 17:00")
    assert not told_of(team, "är kvar")


async def test_the_day_before_everybody_hears_where_and_when(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    await sets(stage, team, time="13:00", place="Norrby stadshus")
    await stage.goes_to("2027-01-29 08:30")
    line = "*Uppstarten*: måndag 1 februari (v. 5), kl. 13.00, Norrby stadshus."
    assert line in team.maria.last().text, "Monday's meeting is said on Friday"
    assert line in team.anna.last().text, "also to who has nothing to prepare"
    assert not any("Norrby stadshus" in said for said in team.pia.heard()), "a politician hears little"


async def test_who_was_told_within_a_day_is_not_told_again(stage: Stage) -> None:
    team = await norrby(stage, "facts")
    await sets(stage, team, time="13:00", place="Norrby stadshus")
    await stage.goes_to("2027-01-28 09:00")
    await sets(stage, team, day="2027-02-02")
    await stage.goes_to("2027-01-29 17:00")
    assert told_of(team, "flyttats")
    await team.moves("start", date(2027, 2, 1))
    await stage.goes_to("2027-02-01 12:00")
    last = [said for said in told_of(team, "Norrby stadshus") if "*Uppstarten*: " in said]
    assert last == [], "the news said it the day before"
    assert (await first_of(stage, team.programme)).on == date(2027, 2, 1)
