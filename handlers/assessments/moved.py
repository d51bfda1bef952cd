"""What moved: what they say of the whole is kept, and the levels are opened to others or closed."""

from collections.abc import Callable
from functools import partial

from sqlalchemy.orm import Session

from handlers.assessments.assessments import kept
from handlers.ground import forms, windows
from handlers.ground.door import Door, Listener
from handlers.ground.visit import Json, Visit
from programme.assessments.assessments import Round
from programme.people.acts import Act
from storage.assessments import assessment_deeds as deeds
from storage.assessments import cases
from views.assessments import moved as views
from views.assessments.assessments import MOVED
from views.ground import windows as shapes

Opening = Callable[[Session, Act, str], Round]


async def screen(visit: Visit, memory: views.MovedMemory) -> Json:
    case = await visit.asks(cases.case, memory.id)
    return views.screen(case, visit.texts, memory.kept())


async def open_screen(visit: Visit) -> None:
    await kept(visit)
    memory = views.MovedMemory(id=visit.value, under=windows.beneath(visit))
    await visit.opens(await screen(visit, memory))


async def keep_whole(visit: Visit, form: views.WholeForm) -> None:
    memory = visit.recalls(views.MovedMemory)
    await visit.does(deeds.tell, memory.id, form.model_dump(exclude_unset=True))
    said, title = visit.texts.rich("assessment-whole-kept"), visit.texts("preparation-saved-title")
    await visit.closes(instead=shapes.saved(title, said, visit.texts))


def opens(deed: Opening) -> Listener:
    """A button that opens or closes; what she has written meanwhile is kept first."""

    async def opened(visit: Visit) -> None:
        form = views.WholeForm.of(forms.read(visit.view))
        if form.model_fields_set:
            await visit.does(deeds.tell, visit.value, form.model_dump(exclude_unset=True))
        await visit.does(deed, visit.value)
        visit.later(windows.draw_here(visit))

    return opened


def register(door: Door) -> None:
    door.window(views.WINDOW, views.MovedMemory, screen)
    door.taps(MOVED, open_screen)
    door.taps(views.OPEN_CLUSTER, opens(deeds.open_to_cluster))
    door.taps(views.CLOSE_CLUSTER, opens(partial(deeds.open_to_cluster, opened=False)))
    door.taps(views.OPEN_FACILITATOR, opens(deeds.open_to_facilitator))
    door.taps(views.CLOSE_FACILITATOR, opens(partial(deeds.open_to_facilitator, opened=False)))
    door.fills_in(views.WINDOW, views.WholeForm, keep_whole)
