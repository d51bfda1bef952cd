"""A programme's own words for the method's terms."""

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.programmes.edit_fields import OTHER, other
from programme.programmes.own_words import TERMS
from storage.programmes import programmes
from views.ground.windows import recalled
from views.programmes import own_words as views
from views.programmes.programmes import WORDING, WORDS


async def open_words(visit: Visit) -> None:
    programme = await visit.asks(programmes.led_by, visit.value)
    memory = visit.memory(programme=programme.id)
    await visit.opens(views.words(programme, visit.texts, memory=memory))


async def keep_words(visit: Visit) -> None:
    filled = forms.read(visit.view)
    words = {
        language: [
            (term, filled[f"{term}-a{ending}"] or "", filled[f"{term}-the{ending}"] or "") for term in TERMS
        ]
        for language, ending in ((visit.person.language, ""), (other(visit.person.language), OTHER))
    }
    await visit.does(programmes.set_words, recalled(visit.view)["programme"], words)


def register(door: Door) -> None:
    door.taps(WORDS, open_words)
    door.submits(WORDING, keep_words)
