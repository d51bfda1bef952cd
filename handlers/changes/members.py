"""Members: who takes part, in which role; and saying no."""

from handlers.ground import windows
from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from handlers.people.people import known
from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.people.people import Person
from storage.changes import mail_deeds, member_deeds
from storage.changes.endings import departure_deeds
from storage.people import people
from storage.programmes import delays, programmes
from storage.screens import rosters
from views.changes import members as views
from views.ground import apologies
from views.ground.windows import Memory
from views.messages import letters
from views.programmes import programmes as programme_views
from views.programmes import trials
from views.programmes.programmes import ProgrammeMemory


async def facilitators(visit: Visit, memory: ProgrammeMemory) -> Json:
    roster = await visit.asks(rosters.of_facilitators, memory.programme)
    return views.facilitators(roster, visit.texts, memory=memory.kept())


async def open_facilitators(visit: Visit) -> None:
    memory = ProgrammeMemory(programme=visit.value, under=windows.beneath(visit))
    await visit.enters(views.FACILITATORS, memory)


async def open_new(visit: Visit) -> None:
    """From an organisation's window it is filled in already; from the facilitators' the role is."""
    programme = await visit.asks(programmes.led_by, visit.value)
    there = visit.recalls(views.WhereMemory).organisation
    organisation = await visit.asks(rosters.organisation, programme.id, there) if there else None
    roles = [Role.FACILITATOR] if visit.view.get("callback_id") == views.FACILITATORS else []
    memory = visit.over(ProgrammeMemory(programme=programme.id))
    await visit.opens(views.new(visit.texts, organisation=organisation, roles=roles, memory=memory))


async def keep_new(visit: Visit, form: views.NewForm) -> None:
    programme_id = visit.recalls(ProgrammeMemory).programme
    newcomer = await _newcomer(visit, programme_id, form)
    await visit.does(member_deeds.add, programme_id, newcomer, form.roles, form.organisation)
    visit.beneath()
    memory, can_read = visit.over(views.WhereMemory(organisation=form.organisation)), newcomer.reachable
    away = await visit.asks(delays.of_people, programme_id, [newcomer.id])
    window = views.joined(
        newcomer.name, programme_id, visit.texts, reachable=can_read, away=away, memory=memory
    )
    await visit.closes(instead=window)


async def _newcomer(visit: Visit, programme_id: str, form: views.NewForm) -> Person:
    await visit.asks(programmes.led_by, programme_id)
    if form.person:
        return await known(visit, form.person, views.NEW.person)
    return await visit.does(member_deeds.newcomer, programme_id, name=form.name, email=form.email)


async def open_change(visit: Visit) -> None:
    where, person_id = visit.recalls(views.WhereMemory), visit.value
    roster, one = await visit.asks(rosters.participant, where.programme, person_id, where.organisation)
    memory = views.ChangeMemory(programme=roster.programme.id, person=person_id, sits_in=where.organisation)
    await visit.opens(views.change(roster, one, visit.texts, memory=visit.over(memory)))


async def keep_change(visit: Visit, form: views.ChangeForm) -> None:
    memory = visit.recalls(views.ChangeMemory)
    if form.email:
        await visit.does(mail_deeds.correct, memory.programme, memory.person, form.email)
    await visit.does(
        member_deeds.change,
        memory.programme,
        memory.person,
        form.roles,
        sits_in=memory.sits_in,
        organisation_id=form.organisation,
    )
    visit.beneath()


async def remove(visit: Visit) -> None:
    """What became of it takes the form's place: three windows are as many as Slack stacks."""
    await visit.redraws(await _removed(visit))
    visit.beneath()


async def _removed(visit: Visit) -> Json:
    programme_id, texts = visit.recalls(views.ChangeMemory).programme, visit.texts
    try:
        left = await visit.does(departure_deeds.remove, programme_id, visit.value)
    except Refusal as no:
        return apologies.window(texts.rich(no.key, **no.facts), texts)
    memory, name = visit.over(Memory()), left.person.name
    return views.removed(name, texts, had=left.had, unanswered=left.unanswered, memory=memory)


async def decline(visit: Visit) -> None:
    """*This is not me*: the letter makes way for a goodbye, with nothing more to press."""
    where = visit.here()
    programme = await visit.does(departure_deeds.decline, visit.value)
    leaders = await visit.house.answer(people.facilitators, programme.id)
    said = (
        views.goodbye(programme.title, " & ".join(one.name for one in leaders), visit.texts)
        if leaders
        else trials.removed(visit.texts)
    )
    visit.later(
        visit.client.chat_update(
            channel=where.channel, ts=where.ts, text=said.text, blocks=said.blocks, parse="none"
        )
    )


def register(door: Door) -> None:
    door.window(views.FACILITATORS, ProgrammeMemory, facilitators)
    door.taps(programme_views.FACILITATORS_OPEN, open_facilitators)
    door.taps(programme_views.MEMBER_NEW, open_new)
    door.fills_in(views.JOINING, views.NewForm, keep_new)
    door.taps(views.MEMBER_CHANGE, open_change)
    door.fills_in(views.CHANGING, views.ChangeForm, keep_change)
    door.taps(views.REMOVE, remove)
    door.taps(letters.NOT_ME, decline)
