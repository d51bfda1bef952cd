"""The language somebody reads: chosen from Home, by the command or in the welcome."""

from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.ground.languages import Language
from storage.messages import acquaintances
from storage.people import languages
from views.ground.forms import one_of
from views.ground.windows import Memory
from views.people import languages as views


async def open_form(visit: Visit) -> None:
    await visit.opens(views.form(visit.texts, memory=visit.over(Memory())))


async def keep(visit: Visit, form: views.LanguageForm) -> None:
    await _reads(visit, form.language)
    visit.again()


async def choose_other(visit: Visit) -> None:
    """Under the welcome: it is drawn again in that language."""
    await _reads(visit, one_of(Language, visit.value))
    visit.again()


async def _reads(visit: Visit, language: Language) -> None:
    """From now on, and in what is drawn again at once."""
    visit.person = await visit.does(languages.choose, language)
    asked = visit.person.workspace_id, visit.person.slack_id or ""
    known = await visit.house.answer(acquaintances.in_slack, *asked)
    visit.texts = visit.texts.instead(language, known[1] if known else ())


def register(door: Door) -> None:
    door.taps(views.OTHER, choose_other)
    door.fills_in(views.FORM, views.LanguageForm, keep)
