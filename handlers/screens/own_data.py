"""Own data: somebody fetches all that is kept of her, and reads who keeps it."""

from exports.screens import own_data as files
from handlers.changes import erasures
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from handlers.people import absences, languages
from handlers.reflections import reflection_lists
from handlers.screens import cluster_pages
from handlers.screens.exports import Tell, conversation, telling
from programme.ground.version import VERSION
from storage.screens import own_data as questions
from views.people import absences as absence_views
from views.people import languages as language_views
from views.reflections.reflections import REFLECTION_LIST
from views.screens import own_data as views
from views.screens.pages import cluster_pages as cluster_views


async def begin(visit: Visit) -> None:
    """After the command."""
    _sets_out(visit, telling(visit, replacing=True))


async def press(visit: Visit) -> None:
    """A button, in a message that stays as it is."""
    _sets_out(visit, telling(visit, replacing=False))


async def choose(visit: Visit) -> None:
    """Home's menu."""
    chosen = {
        REFLECTION_LIST: reflection_lists.open_mine,
        absence_views.OPEN: absences.open_form,
        cluster_views.OPEN: cluster_pages.open_page,
        language_views.OPEN: languages.open_form,
        views.FETCH: press,
        views.PRIVACY: tell_privacy,
        views.ERASE: erasures.open_own,
    }
    await visit.chosen_of(chosen)(visit)


async def tell_privacy(visit: Visit) -> None:
    """Who keeps what, who reads it, and how long."""
    said = views.privacy(await visit.asks(questions.stewardships_of), visit.texts)
    if visit.at_home:
        await visit.opens(views.window(said, visit.texts))
    else:
        visit.later(telling(visit, replacing=False)(said))


def _sets_out(visit: Visit, tell: Tell) -> None:
    failed = views.failed(visit.interaction, visit.texts)
    visit.later(_fetches(visit, tell), otherwise=lambda: tell(failed))


async def _fetches(visit: Visit, tell: Tell) -> None:
    """Both files in one post; reading and writing run in a thread."""
    house, texts = visit.house, visit.texts
    await tell(views.under_way(texts))
    what = await house.slowly(house.database.read, questions.own, visit.act)
    made = {
        "xlsx": await house.slowly(files.as_workbook, what, texts),
        "json": await house.slowly(files.as_json, what, texts, version=VERSION),
    }
    await visit.client.files_upload_v2(
        channel=await conversation(visit.client, visit.person),
        file_uploads=[
            {"content": content, "filename": name, "title": name}
            for kind, content in made.items()
            for name in [files.file_name(what, kind=kind)]
        ],
        initial_comment=views.comment(texts),
    )
    await tell(views.ready(texts))


def register(door: Door) -> None:
    door.taps(views.FETCH, press)
    door.taps(views.PRIVACY, tell_privacy)
    door.taps(views.MENU, choose)
