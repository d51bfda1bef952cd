"""Two years after the close: Eva is warned twice, the archive gets its copy, the names go, or all of it."""

from datetime import date

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from delivery import retention
from programme.meetings.meetings import proposed_dates
from programme.people.acts import Act
from programme.people.audit_trail import What
from programme.people.erasure import SOMEBODY
from programme.people.visibility import MayRead
from programme.programmes.stewardships import Fate
from programme.programmes.template_files import shipped_templates
from storage.assessments import tables as assessment_tables
from storage.changes.endings import retention_deeds
from storage.people import audit_trail
from storage.people import tables as people_tables
from storage.people.personal_data import KEPT
from storage.people.programme_rows import is_in
from storage.preparations import tables as preparation_tables
from storage.programmes import stewardships
from storage.programmes import tables as programme_tables
from storage.reflections import reflections
from storage.reflections import tables as reflection_tables
from tests.leavings import leavings
from tests.norrby import Norrby
from tests.programme.assessments.rounds import checklist
from tests.stage import Stage
from tests.stories.changes.test_erasures import lived
from views.programmes import stewardships as views
from views.programmes.programmes import PROGRAMME_MANAGE

every_database = pytest.mark.every_database
LATER = proposed_dates(shipped_templates()["kort"], date(2029, 9, 3))


async def night(stage: Stage) -> None:
    house = stage.hemmaplan.house
    await retention.look(stage.database, house.workspace_id, house.now)


async def nights(stage: Stage, *days: str) -> None:
    """Each night the look, each morning the post."""
    for day in days:
        await stage.goes_to(f"{day} 03:30")
        await night(stage)
        await stage.goes_to(f"{day} 17:00")


def warnings(team: Norrby) -> list[str]:
    return [text for text in team.eva.heard() if "Hämta arkivexemplaret först" in text]


async def closed(stage: Stage, fate: Fate = Fate.ANONYMISE) -> Norrby:
    """The close was on 30 August 2027; two years have nearly passed."""
    team = await lived(stage)
    act = Act(await stage.person(team.eva), stage.clock.now())
    await stage.database.transaction(stewardships.keep, act, team.programme.id, months=24, fate=fate)
    one = await stage.database.answer(stewardships.of_programme, team.programme.id)
    assert one.until.isoformat() == "2029-08-30"
    await stage.database.transaction(assessed, Act(await stage.person(team.maria), stage.clock.now()), team)
    await nights(stage, "2029-06-28")
    return team


def assessed(session: Session, act: Act, team: Norrby) -> None:
    """Norrby has assessed itself, alone and together; Maria's name stands there too."""
    row = preparation_tables.Preparation
    ours = select(row.id).where(row.organisation_id == team.organisation.id).limit(1)
    told = {"programme_id": team.programme.id, "organisation_id": team.organisation.id}
    session.add(
        assessment_tables.Round(
            id="round",
            preparation_id=session.scalars(ours).one(),
            checklist=checklist().model_dump(mode="json"),
            took_part="Maria Lind, Per Ås",
            begun_at=act.now,
            begun_by_id=act.by.id,
            **told,
        )
    )
    session.flush()
    session.add(assessment_tables.Mark(round_id="round", point="p1", level=2, by_id=act.by.id, at=act.now))
    session.add(
        assessment_tables.Voice(round_id="round", point="p1", level=2, person_id=act.by.id, at=act.now)
    )
    brought = {"name": "our-list", "version": "1", "content": {}, "at": act.now, "by_id": act.by.id}
    session.add(assessment_tables.Checklist(programme_id=team.programme.id, **brought))


async def written(stage: Stage) -> list[str]:
    rows = await stage.database.answer(
        lambda session: list(session.scalars(select(reflection_tables.Reflection.text)))
    )
    return sorted(rows)


@every_database
async def test_eva_is_warned_twice_and_then_the_names_go(stage: Stage) -> None:
    team = await closed(stage)
    assert warnings(team) == []
    await nights(stage, "2029-06-29", "2029-07-31", "2029-08-02")
    assert len(warnings(team)) == 1
    assert "30 augusti 2029" in warnings(team)[0]
    await nights(stage, "2029-08-20", "2029-08-23", "2029-08-24", "2029-08-27")
    assert len(warnings(team)) == 2
    await nights(stage, "2029-08-30")
    assert "Maria Lind" in str(await stage.database.answer(names))
    await nights(stage, "2029-08-31", "2029-09-03")

    assert await stage.database.answer(leavings, "Maria Lind", "Anna Berg", "Pia Pil") == []
    assert await written(stage) == ["Ring i stället"], "what was learned stays, the private is gone"
    eva = await stage.person(team.eva)
    read = await stage.database.answer(reflections.readable, eva.id, team.programme.id)
    assert [one.author for one in read] == [SOMEBODY]
    trail = await stage.database.answer(audit_trail.of_programme, team.programme.id)
    assert [(one.what, one.detail) for one in trail] == [(What.ENDED, "anonymise")]


def names(session: Session) -> list[str]:
    return list(session.scalars(select(people_tables.Person.name)))


@every_database
async def test_or_all_of_it_goes(stage: Stage) -> None:
    team = await closed(stage, Fate.ERASE)
    await nights(stage, "2029-06-29", "2029-08-23", "2029-08-27", "2029-09-03", "2029-09-04")
    assert len(warnings(team)) == 2

    def left(session: Session) -> dict[str, int]:
        counts = {
            one.name: session.scalar(select(func.count()).select_from(one.row)) or 0
            for one in KEPT
            if one.name not in {"audit_entries", "messages"}
        }
        return {name: count for name, count in counts.items() if count}

    assert await stage.database.answer(left) == {}
    assert await stage.database.answer(leavings, "Maria Lind", "Ring i stället", "Norrby") == []
    last = await stage.database.answer(
        lambda session: session.scalars(select(people_tables.AuditEntry)).all()
    )
    assert [(one.what, one.thing, one.programme_id) for one in last] == [
        (What.ENDED, team.programme.id, None)
    ]


@every_database
async def test_with_the_archive_copy_taken_one_need_not_be_warned_twice(stage: Stage) -> None:
    team = await closed(stage)
    await nights(stage, "2029-06-29")
    letter = team.eva.last()
    await team.eva.clicks(views.ARCHIVE, in_=letter)
    sent = [file.name.rsplit(".")[-1] for said in team.eva.messages() for file in said.files]
    assert sent[-2:] == ["xlsx", "json"]
    await team.eva.clicks(views.ARCHIVED, in_=letter)
    one = await stage.database.answer(stewardships.of_programme, team.programme.id)
    assert one.archived
    trail = await stage.database.answer(audit_trail.of_programme, team.programme.id)
    assert {one.what for one in trail} >= {What.EXPORTED, What.ARCHIVED}
    await nights(stage, "2029-08-31")
    assert await stage.database.answer(leavings, "Maria Lind") == []


async def test_eva_gives_it_more_time_where_she_keeps_the_programme(stage: Stage) -> None:
    team = await lived(stage)
    await team.eva.opens_home()
    await team.eva.clicks(PROGRAMME_MANAGE)
    await team.eva.clicks(views.KEEPING)
    assert "30 augusti 2029" in team.eva.modal.words
    await team.eva.fills({"controller": "Region Exempel", "contact": "ombud@exempel.example", "months": "5"})
    await team.eva.submits()
    assert "Välj mellan 6 och 120 månader" in team.eva.errors["months"]
    await team.eva.fills({"months": "36", "fate": "erase"})
    await team.eva.submits()
    one = await stage.database.answer(stewardships.of_programme, team.programme.id)
    assert (one.controller, one.months, one.fate) == ("Region Exempel", 36, Fate.ERASE)
    from views.people.audit_trail import TRAIL_OPEN

    await team.eva.clicks(TRAIL_OPEN)
    assert "ändrade hur länge uppgifterna finns kvar (36 erase)" in team.eva.modal.words


@every_database
async def test_nobody_ends_what_nobody_was_warned_of(stage: Stage) -> None:
    team = await closed(stage)
    eva = await stage.person(team.eva)

    def shut(session: Session) -> None:
        session.get_one(people_tables.Person, eva.id).deactivated_at = stage.clock.now()

    await stage.database.transaction(shut)
    await nights(stage, "2029-06-29", "2029-08-23", "2029-09-03", "2029-10-01")
    assert await written(stage) == ["Bara för mig", "Ring i stället"]
    found = await stage.database.answer(
        retention_deeds.unwarned, stage.hemmaplan.house.workspace_id, now=stage.clock.now()
    )
    assert found == [team.programme.id]


@every_database
async def test_who_is_in_another_programme_too_keeps_her_name_there(stage: Stage) -> None:
    team = await closed(stage)
    other = await stage.programme(team.pia, title="En annan runda", dates=LATER)
    await stage.organisation(other, "Norrby", facilitator=team.pia, key_person=team.maria)
    await nights(stage, "2029-06-29", "2029-08-23", "2029-08-27", "2029-09-03", "2029-09-04")
    assert await stage.database.answer(leavings, "Maria Lind") == ["people.own_name"]
    assert await stage.database.answer(leavings, "Anna Berg") == []
    maria = await stage.person(team.maria)

    def hers(session: Session) -> list[str]:
        return [
            one.name
            for one in KEPT
            if one.row is not programme_tables.Programme
            and one.name not in {"absences", "calendar_feeds", "claims", "messages"}
            and session.scalar(
                select(func.count())
                .select_from(one.row)
                .where(one.about(maria.id), is_in(one.row, team.programme.id))
            )
        ]

    assert await stage.database.answer(hers) == []


@every_database
async def test_a_night_that_is_cut_short_goes_on_the_next(stage: Stage) -> None:
    team = await closed(stage)
    act = Act(await stage.person(team.eva), stage.clock.now())
    await stage.database.transaction(stewardships.take_to_archive, act, team.programme.id)
    await stage.goes_to("2029-08-31 03:30")
    for _ in range(2):
        await stage.database.transaction(retention_deeds.step, team.programme.id, now=stage.clock.now())
    with pytest.raises(Exception, match="retention-has-ended"):
        await stage.database.transaction(
            stewardships.keep, act, team.programme.id, months=120, fate=Fate.ERASE
        )
    await nights(stage, "2029-09-01")
    assert await stage.database.answer(leavings, "Maria Lind") == []


async def test_each_transaction_takes_a_bounded_piece(stage: Stage) -> None:
    team = await closed(stage)
    maria = await stage.person(team.maria)

    def many(session: Session) -> None:
        one = session.scalars(select(reflection_tables.Reflection)).first()
        assert one is not None
        session.add_all(
            reflection_tables.Reflection(
                programme_id=one.programme_id,
                author_id=maria.id,
                text=f"rad {at}",
                may_read=MayRead.PROGRAMME,
                written_at=one.written_at,
            )
            for at in range(3 * retention_deeds.AT_ONCE)
        )

    await stage.database.transaction(many)
    steps = 0
    while (
        await stage.database.transaction(retention_deeds.step, team.programme.id, now=stage.clock.now())
        is retention_deeds.Came.FURTHER
    ):
        steps += 1
    assert steps > 3


async def test_before_the_close_there_is_no_archive_copy(stage: Stage) -> None:
    team = await lived(stage)
    act = Act(await stage.person(team.eva), stage.clock.now())
    with pytest.raises(Exception, match="archive-early"):
        await stage.database.transaction(stewardships.take_to_archive, act, team.programme.id)
