"""A cluster chooses the service area in which it compares at meeting 2, and its invitation says which."""

from collections.abc import Mapping
from datetime import date

import pytest
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.meetings.meetings import Fate
from programme.people.acts import Act
from programme.preparations.preparations import Owed, State
from storage.changes import chosen_operations, organisation_deeds
from storage.changes.dates import cancellation_deeds
from storage.meetings import meetings
from storage.preparations import invitation_deeds, preparations
from tests.norrby import Norrby
from tests.stage import Participant, Stage
from tests.stories.preparations.test_what_comes_back import DATES, later_model
from texts import texts_in
from views.meetings.invitations import agenda_of

SWEDISH = texts_in("sv")


async def clusters(stage: Stage) -> tuple[Norrby, Participant, Participant]:
    """Norrby and Ekeby in Norra, where Maria and Per are key persons; Siv's Strandvik in Södra."""
    names = ("Eva Ek", "Maria Lind", "Anna Berg", "Pia Pil", "Per Alm", "Siv Sjö")
    eva, maria, anna, pia, per, siv = (stage.participant(name) for name in names)
    template = later_model({"field-2", "invitation-2"}, set())
    programme = await stage.programme(eva, template=template, dates=DATES | {"meeting-2": date(2027, 4, 12)})
    made = await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await stage.organisation(programme, "Ekeby", facilitator=eva, key_person=per)
    await stage.organisation(programme, "Strandvik", cluster="Södra", facilitator=eva, key_person=siv)
    return Norrby(stage, programme, made, eva, maria, anna, pia), per, siv


async def act(team: Norrby, who: Participant) -> Act:
    return Act(await team.stage.person(who), team.stage.clock.now())


async def chooses(
    team: Norrby, who: Participant, cluster: str, area: str, *, shown: Mapping[str, str] | None = None
) -> Owed:
    one = await team.owes("field-2", cluster)
    by = await act(team, who)
    return await team.stage.database.transaction(
        chosen_operations.fill_in, by, one.id, {"field": area}, shown=shown or {}
    )


async def drafted(team: Norrby, who: Participant) -> str:
    """The agenda that her cluster's host would begin with."""
    by = await act(team, who)

    def draft(session: Session) -> str:
        every = meetings.of_programme(session, team.programme.id)
        meeting = next(one for one in every if one.step == "meeting-2")
        return agenda_of(invitation_deeds.paper(session, by, meeting.id).draft, SWEDISH)

    return await team.stage.database.answer(draft)


async def test_each_cluster_has_its_own_and_its_invitation_says_what_was_asked(stage: Stage) -> None:
    team, per, siv = await clusters(stage)
    await chooses(team, team.maria, "Norra", "Förskola")
    assert "• Vilket område jämför ni inom? Förskola" in await drafted(team, per)
    assert "Vilket område" not in await drafted(team, siv)
    await chooses(team, siv, "Södra", "Äldreomsorg")
    assert "Äldreomsorg" in await drafted(team, siv)


async def test_who_comes_to_another_cluster_compares_in_its_area_and_leaves_hers_behind(stage: Stage) -> None:
    team, per, siv = await clusters(stage)
    await chooses(team, team.maria, "Norra", "Förskola")
    await chooses(team, siv, "Södra", "Äldreomsorg")
    eva = await act(team, team.eva)
    await stage.database.transaction(
        organisation_deeds.change, eva, team.organisation.id, name="Norrby", cluster="Södra", mentor=False
    )
    assert "Förskola" in await drafted(team, per)
    await chooses(team, team.maria, "Södra", "Skola", shown={"field": "Äldreomsorg"})
    assert "Skola" in await drafted(team, siv)
    with pytest.raises(Refusal):
        await chooses(team, team.maria, "Norra", "Skola", shown={"field": "Förskola"})


async def test_what_two_choose_at_once_stands_there_both_until_they_agree(stage: Stage) -> None:
    team, per, _ = await clusters(stage)
    await chooses(team, per, "Norra", "Förskola")
    for _ in range(2):
        await chooses(team, team.maria, "Norra", "Äldreomsorg")
    assert "? Förskola / Äldreomsorg" in await drafted(team, per), "sent twice it stands there once"
    await chooses(team, per, "Norra", "Äldreomsorg", shown={"field": "Förskola / Äldreomsorg"})
    assert "? Äldreomsorg" in await drafted(team, per)


@pytest.mark.parametrize("fate", list(Fate))
async def test_with_its_meeting_cancelled_nobody_chooses_and_it_is_no_other_meetings(
    stage: Stage, fate: Fate
) -> None:
    team, per, _ = await clusters(stage)
    eva = await act(team, team.eva)

    def cancel(session: Session) -> None:
        every = meetings.of_programme(session, team.programme.id)
        one = next(meeting for meeting in every if meeting.step == "meeting-2")
        cancellation_deeds.cancel(session, eva, one.id, fate, seen_version=one.version)

    await stage.database.transaction(cancel)
    assert (await team.owes("field-2", "Norra")).state is State.EXEMPT
    with pytest.raises(Refusal):
        await chooses(team, per, "Norra", "Förskola")
    every = await stage.database.answer(preparations.of_programme, team.programme.id)
    assert {one.state for one in every} == {State.EXEMPT}
