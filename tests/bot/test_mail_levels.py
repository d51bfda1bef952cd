"""Per has no Slack: he chooses his team's levels on the page, takes them back, and approves its words."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy.orm import Session

from programme.assessments.assessments import Round
from programme.ground.notices import Kind
from programme.people.acts import Act
from programme.preparations.preparations import State
from programme.reports.report_parts import ReportPart
from programme.reports.report_parts import State as Part
from storage.assessments import assessment_deeds, rounds
from storage.reports import report_part_deeds, report_parts
from tests.bot.alone import Alone, button, has_button, somebody_alone
from views.assessments import page_forms, points
from views.preparations import preparation_buttons as owed
from views.reports import part_forms


@pytest.fixture
async def alone(database_url: str) -> AsyncIterator[Alone]:
    async with somebody_alone(database_url, template="jamstalldhet-2020") as found:
        yield found


async def asked(alone: Alone) -> tuple[str, str]:
    """The page of the letter that asks for the self-assessment, and the button that saves all of it."""
    for _ in range(20):
        page = await alone.page() if alone.mailing.office.to("per@ekeby.example") else ""
        if has_button(page, owed.ASSESS):
            return page, button(page, owed.ASSESS)
        await alone.lives_on()
    raise AssertionError("nobody asked for it")


def stands(alone: Alone, save: str) -> Round:
    found = alone.place.database.read(rounds.of_preparation, save.split()[1])
    assert found is not None
    return found


def all_of(one: Round, level: int) -> dict[str, str]:
    return {f"{page_forms.LEVEL}{point.id}": str(level) for point in one.checklist.points}


async def test_a_point_at_a_time_all_at_once_and_back_again(alone: Alone) -> None:
    page, save = await asked(alone)
    assert alone.place.database.read(rounds.of_preparation, save.split()[1]) is None, "a look begins nothing"
    next_ = button(page, page_forms.ONE_POINT)
    first = page_forms.LEVEL + page.split(f'name="{page_forms.LEVEL}')[1].split('"')[0]
    page = await alone.presses(
        next_, **{first: "2", first.replace(page_forms.LEVEL, page_forms.COMMENT): "x"}
    )
    assert "Punkt 2 av" in page
    assert "<details open><summary>En punkt i taget" in page
    point = first.removeprefix(page_forms.LEVEL)
    one = stands(alone, save)
    assert (one.level(point), one.mark(point).comment) == (2, "x")

    page = await alone.presses(button(page, page_forms.BACK))
    assert "Det är ångrat." in page
    assert (stands(alone, save).level(point), stands(alone, save).mark(point).comment) == (None, "x")

    named = {points.COMPANY: "Per och Siv"}
    page = await alone.presses(save, **all_of(one, 0), **named, **{f"was-{points.COMPANY}": ""})
    one = stands(alone, save)
    assert (one.complete, one.done, one.took_part) == (True, True, "Per och Siv")
    assert alone.owed(save.split()[1]).state is State.DONE

    await alone.presses(button(page, page_forms.BACK))
    assert stands(alone, save).answered == 0
    assert alone.owed(save.split()[1]).state is State.OPEN, "it is to be done again"


async def test_what_another_chose_meanwhile_is_asked_about_and_off_the_scale_is_refused(alone: Alone) -> None:
    _, save = await asked(alone)
    one = alone.place.database.write(siv_begins, alone, save.split()[1])
    point = one.checklist.points[0].id
    page = await alone.presses(save, **{f"{page_forms.LEVEL}{point}": "2"})
    assert stands(alone, save).mark(point).rival is not None
    await alone.presses(button(page, f"{points.HOLDS}-1"))
    assert stands(alone, save).level(point) == 2

    page = await alone.presses(save, **{f"{page_forms.LEVEL}{point}": "9"})
    assert stands(alone, save).level(point) == 2, "what was never offered is as if nothing was chosen"


def siv_begins(session: Session, alone: Alone, preparation_id: str) -> Round:
    """A facilitator chose a level for the team while Per's page stood open."""
    act = Act(alone.place.eva, alone.place.clock.now())
    one = assessment_deeds.begin(session, act, preparation_id)
    point = one.checklist.points[0].id
    levels = assessment_deeds.Filled({point: 1})
    return assessment_deeds.keep(
        session, act, one.id, levels, shown=assessment_deeds.Filled(), touched=[point]
    )


async def test_a_part_of_the_report_is_written_approved_and_taken_back(alone: Alone) -> None:
    part = alone.place.database.write(asks_for_parts, alone)
    await alone.lives_until(Kind.REPORT_ASKED)
    page = await alone.page()
    save = button(page, part_forms.WRITE)
    said = {"changed": "Fler pappor kommer.", "learned": "", "assessed": "", "quotes": ""}
    page = await alone.presses(save, **dict.fromkeys(said, ""), state=Part.APPROVED)
    assert "Det står inget i er del än" in page
    page = await alone.presses(save, **said, state=Part.APPROVED)
    assert "Er del av rapporten är godkänd." in page
    assert kept(alone, part).words.changed == "Fler pappor kommer."
    page = await alone.presses(button(page, part_forms.UNDO))
    assert kept(alone, part).state is Part.ASKED
    assert kept(alone, part).words.changed == "Fler pappor kommer.", "nothing of it is lost"


def asks_for_parts(session: Session, alone: Alone) -> str:
    act = Act(alone.place.eva, alone.place.clock.now())
    return report_part_deeds.ask(session, act, alone.place.programme.id)[0].id


def kept(alone: Alone, part_id: str) -> ReportPart:
    return alone.place.database.read(report_parts.own, Act(alone.per, alone.place.clock.now()), part_id)
