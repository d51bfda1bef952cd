"""Links to the material: pasted, sorted where it is unclear, kept."""

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.ground.refusals import Refusal
from programme.programmes import material_links as rules
from storage.programmes import material_links, programmes
from views.programmes import material_links as views
from views.programmes.programmes import LINKS_OPEN


async def open_form(visit: Visit) -> None:
    programme = await visit.asks(programmes.led_by, visit.value)
    memory = visit.over(views.LinksMemory(programme=programme.id))
    await visit.opens(views.form(programme, visit.texts, memory=memory))


async def keep(visit: Visit, form: views.LinksForm) -> None:
    """What is sure is kept; of the rest one is asked."""
    memory, lines = visit.recalls(views.LinksMemory), rules.pasted(form.lines)
    if len(lines) > views.MOST:
        raise Refusal("links-many", field=views.LINKS.lines, most=views.MOST)
    programme, found = await visit.does(
        material_links.keep, memory.programme, platform=form.platform, closed=form.closed, lines=lines
    )
    visit.beneath()
    if found.unclear:
        asked = views.sorting(programme, found.unclear, visit.texts, memory=memory.kept())
        await visit.closes(instead=asked)
        return
    await visit.closes(instead=views.saved(programme, len(found.links), visit.texts, memory=memory.kept()))


async def keep_sorted(visit: Visit) -> None:
    memory = visit.recalls(views.LinksMemory)
    before = await visit.asks(programmes.led_by, memory.programme)
    links = rules.given(before.template, views.sorted_in(forms.read(visit.view)))
    programme = await visit.does(material_links.give, memory.programme, links)
    visit.beneath()
    await visit.closes(instead=views.saved(programme, len(links), visit.texts, memory=memory.kept()))


def register(door: Door) -> None:
    door.taps(LINKS_OPEN, open_form)
    door.fills_in(views.LINKS_FORM, views.LinksForm, keep)
    door.submits(views.SORTING, keep_sorted)
