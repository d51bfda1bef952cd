"""What the calendar foresees is what is then sent."""

from datetime import date

from storage.messages import foresight
from tests.stage import Participant, Stage
from texts import texts_in
from views.messages import foresight as words
from views.preparations import preparation_buttons


def days_of(stage: Stage, participant: Participant) -> list[date]:
    person = participant.hands.person
    return [post.at.date() for post in stage.slack.posts if post.person is person]


async def foreseen(stage: Stage, participant: Participant) -> list[date]:
    told, _ = await stage.database.answer(
        foresight.to_person, participant.slack_id, now=stage.clock.now(), at_most=500
    )
    return sorted({one.on for one in told if not one.said})


async def test_whoever_does_nothing_hears_on_exactly_the_days_that_were_foreseen(stage: Stage) -> None:
    eva, maria, karin = (stage.participant(name) for name in ("Eva Ek", "Maria Lind", "Karin Ståhl"))
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria, manager=karin)
    expected = {one.slack_id: await foreseen(stage, one) for one in (maria, karin)}
    counts = await stage.database.answer(foresight.people_by_day, now=stage.clock.now())
    assert counts[date(2027, 1, 7)] == 2

    await stage.goes_to("2027-10-01 12:00")
    assert len(expected[maria.slack_id]) > 10
    for one in (maria, karin):
        assert days_of(stage, one) == expected[one.slack_id]
    after = await stage.database.answer(foresight.people_by_day, now=stage.clock.now())
    assert all(after[day] >= count for day, count in counts.items()), (
        "what was said stands where it was foreseen"
    )


async def test_what_is_done_is_foreseen_no_more_and_each_message_says_why_it_came(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await stage.goes_to("2027-01-11 08:30")
    message = maria.last()
    told = await stage.database.answer(foresight.in_message, message.channel.id, message.ts)
    texts = texts_in("sv")
    assert words.what(told[0], texts).startswith("Påminnelse: ")
    assert words.why(told[0], texts).startswith(
        "14 dagar innan det ska vara klart, måndag 25 januari (v. 4)."
    )

    on = date(2027, 1, 18)
    before, _ = await stage.database.answer(foresight.on_day, on, now=stage.clock.now(), at_most=50)
    facts = next(one.owed.id for one in before if one.owed is not None and one.owed.item.id == "facts")
    await maria.clicks(preparation_buttons.DONE, facts)
    after, _ = await stage.database.answer(foresight.on_day, on, now=stage.clock.now(), at_most=50)
    assert len(after) == len(before) - 1


async def test_every_kind_of_notice_has_words_in_both_languages(stage: Stage) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await stage.goes_to("2027-02-20 12:00")
    for one in (eva, maria):
        told, _ = await stage.database.answer(
            foresight.to_person, one.slack_id, now=stage.clock.now(), at_most=500
        )
        assert told
        for language in ("sv", "en"):
            assert all(words.what(line, texts_in(language)) for line in told)
            assert all(words.why(line, texts_in(language)) for line in told)
