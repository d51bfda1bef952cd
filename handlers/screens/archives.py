"""The copy for the archive: both files to a facilitator, and her word that it is taken."""

import exports
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from handlers.screens.exports import Tell, conversation, telling
from programme.ground.version import VERSION
from programme.programmes.stewardships import Stewardship
from storage.people import audit_trail
from storage.programmes import stewardships
from storage.screens import exports as questions
from views.programmes import stewardships as views
from views.screens import exports as export_views

KIND = "archive"
"""How the trail calls both files together."""


async def fetch(visit: Visit) -> None:
    """What a facilitator may read, as a workbook and as json."""
    one = await visit.asks(stewardships.led_by, visit.value)
    tell = telling(visit, replacing=False)
    failed = export_views.failed(visit.interaction, visit.texts)
    visit.later(_fetches(visit, one, tell), otherwise=lambda: tell(failed))


async def _fetches(visit: Visit, one: Stewardship, tell: Tell) -> None:
    house, texts, programme_id = visit.house, visit.texts, one.programme_id
    extract = await house.slowly(
        house.database.read, questions.extract, programme_id, viewer_id=visit.person.id, now=house.now()
    )
    await visit.does(audit_trail.exported, programme_id, KIND)
    kinds: tuple[exports.Format, ...] = ("xlsx", "json")
    made = {
        kind: await house.slowly(exports.render, extract, texts, format=kind, version=VERSION)
        for kind in kinds
    }
    await visit.client.files_upload_v2(
        channel=await conversation(visit.client, visit.person),
        file_uploads=[
            {"content": content, "filename": name, "title": name}
            for kind, content in made.items()
            for name in [exports.file_name(extract, format=kind)]
        ],
        initial_comment=texts.rich("retention-archive-comment", programme=one.title),
    )
    await tell(export_views.ready(extract.programme, "xlsx", texts))


async def taken(visit: Visit) -> None:
    """She says that the archive has it; the letter or the window is drawn as things stand."""
    one = await visit.does(stewardships.take_to_archive, visit.value)
    if visit.in_modal:
        await visit.redraws(views.said(one, visit.texts))
    else:
        visit.again()


def register(door: Door) -> None:
    door.taps(views.ARCHIVE, fetch)
    door.taps(views.ARCHIVED, taken)
