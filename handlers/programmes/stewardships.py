"""Who answers for a programme's data and how long it is kept, as its facilitators say."""

from sqlalchemy.orm import Session

from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.people.acts import Act
from storage.programmes import stewardships
from views.programmes import stewardships as views
from views.programmes.programmes import ProgrammeMemory


async def open_form(visit: Visit) -> None:
    one = await visit.asks(stewardships.led_by, visit.value)
    memory = visit.over(ProgrammeMemory(programme=one.programme_id))
    await visit.opens(views.form(one, visit.texts, memory=memory))


async def keep(visit: Visit, form: views.KeepingForm) -> None:
    await visit.does(_kept, visit.recalls(ProgrammeMemory).programme, form)
    visit.beneath()


def _kept(session: Session, act: Act, programme_id: str, form: views.KeepingForm) -> None:
    stewardships.answer(session, act, programme_id, controller=form.controller, contact=form.contact)
    stewardships.keep(session, act, programme_id, months=form.months, fate=form.fate)


def register(door: Door) -> None:
    door.taps(views.KEEPING, open_form)
    door.fills_in(views.KEPT, views.KeepingForm, keep)
