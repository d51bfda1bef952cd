"""A programme's own words for the method's terms."""

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.programmes.edit_fields import OTHER, other
from storage.programmes import programmes
from views.programmes import own_words as views
from views.programmes.programmes import WORDING, WORDS, ProgrammeMemory


async def open_words(visit: Visit) -> None:
    programme = await visit.asks(programmes.led_by, visit.value)
    memory = visit.over(ProgrammeMemory(programme=programme.id))
    await visit.opens(views.words(programme, visit.texts, memory=memory))


async def keep_words(visit: Visit) -> None:
    """Its fields are named after the terms there are."""
    filled, hers = forms.read(visit.view), visit.person.language
    words = {hers: views.read(filled), other(hers): views.read(filled, OTHER)}
    await visit.does(programmes.set_words, visit.recalls(ProgrammeMemory).programme, words)


def register(door: Door) -> None:
    door.taps(WORDS, open_words)
    door.submits(WORDING, keep_words)
