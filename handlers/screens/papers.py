"""Papers: a presentation's draft, a final account, a report; made while she does something else."""

import time
from importlib.metadata import version

from exports.screens.apart import Wanted, made_apart
from handlers.ground.door import Door, Listener
from handlers.ground.visit import Visit
from handlers.screens.exports import QUIET_SECONDS, Conversation, Progress, Tell, conversation
from programme.ground.refusals import Refusal
from programme.reports.papers import KINDS, Asked, Kind, Paper
from storage.people import audit_trail
from storage.reports import papers
from views.preparations.preparation_buttons import DRAFT
from views.reports import papers as views
from views.reports.shelves import fetch
from views.screens.exports import Stage


async def draft(visit: Visit) -> None:
    """*Draft it*: what is drafted is not handed in; that is hers to say, when it is shared."""
    await _begin(visit, Asked(Paper.PRESENTATION, visit.value, Kind.PPTX))


def fetches(paper: Paper, kind: Kind) -> Listener:
    async def begin(visit: Visit) -> None:
        await _begin(visit, Asked(paper, visit.value, kind))

    return begin


async def _begin(visit: Visit, asked: Asked) -> None:
    """Raises Refusal for who may not have it, before anything is made."""
    programme_id = await visit.asks(papers.programme_of, asked)
    tell = Conversation(visit).tells
    failed = views.failed(visit.interaction, visit.texts)
    visit.later(_or_says_why(visit, programme_id, asked, tell), otherwise=lambda: tell(failed))


async def _or_says_why(visit: Visit, programme_id: str, asked: Asked, tell: Tell) -> None:
    """What the rules say no to is told in its own words."""
    try:
        await _fetches(visit, programme_id, asked, tell)
    except Refusal as no:
        await tell(views.refused(no, visit.texts))


async def _fetches(visit: Visit, programme_id: str, asked: Asked, tell: Tell) -> None:
    """Read and made in a process of its own, then sent; one message tells how it goes, and stays."""
    house, texts = visit.house, visit.texts
    progress = Progress(lambda stage: tell(views.under_way(asked, stage.value, texts)), QUIET_SECONDS)
    await progress.comes_to(Stage.READING, at=time.monotonic())
    await visit.does(audit_trail.exported, programme_id, f"{asked.paper}-{asked.kind}")
    url = house.database.url.render_as_string(hide_password=False)
    wanted = Wanted(url, programme_id, visit.person.id, house.now(), asked, version("hemmaplan"))
    async with house.turn:
        made = await made_apart(wanted, lambda: progress.comes_to(Stage.WRITING, at=time.monotonic()))
    await visit.client.files_upload_v2(
        channel=await conversation(visit.client, visit.person),
        filename=made.name,
        title=made.name,
        content=made.content,
        initial_comment=views.comment(asked, texts, programme=made.title),
    )
    await tell(views.ready(asked, texts))


def register(door: Door) -> None:
    door.taps(DRAFT, draft)
    for paper, kinds in KINDS.items():
        for kind in kinds:
            door.taps(fetch(paper, kind), fetches(paper, kind))
