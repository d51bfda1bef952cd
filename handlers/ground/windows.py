"""Windows over windows: how a modal is shown, and how those beneath it are drawn again."""

from collections.abc import Awaitable, Callable
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground.house import House
from handlers.improvement import improvement_windows
from programme.ground.refusals import Refusal
from programme.people.acts import Act
from programme.people.people import Person
from storage.changes import rosters
from storage.meetings import stages as stage_storage
from storage.programmes import programmes as programme_storage
from texts import Texts
from views.changes import members, organisations
from views.ground import apologies
from views.ground.windows import SAVED, kept, recalled
from views.meetings import stages
from views.programmes import edits, programmes

Body = dict[str, Any]
Facts = dict[str, Any]
Draw = Callable[[Facts, Person, Texts, House], Awaitable[dict[str, Any]]]


async def show(body: Body, view: dict[str, Any], client: AsyncWebClient) -> str:
    """Opens a modal where somebody clicked: alone, over the one she is in, or in place of a mere answer.

    Answers its id.
    """
    there = body.get("view") or {}
    if there.get("type") != "modal":
        shown = await client.views_open(trigger_id=body["trigger_id"], view=view)
    elif there["callback_id"] == SAVED:
        shown = await client.views_update(view_id=there["id"], view=view)
    else:
        shown = await client.views_push(trigger_id=body["trigger_id"], view=view)
    return str(shown["view"]["id"])


async def draw(room: str, facts: Facts, *, person: Person, texts: Texts, house: House) -> dict[str, Any]:
    """A window that lists things, as they are now; ``facts`` are what it remembers."""
    return await WINDOWS[room](facts, person, texts, house)


def memory(body: Body, **facts: Any) -> str:
    """What a modal opened by this interaction remembers: its own facts, and what lies beneath it."""
    return kept(**facts, under=_beneath(body))


def _beneath(body: Body) -> Facts | None:
    there = body.get("view") or {}
    if there.get("type") != "modal":
        return None
    facts = recalled(there)
    if there["callback_id"] in WINDOWS:
        return {"room": there["callback_id"], **facts}
    return facts.get("under")


def remembered(body: Body) -> Facts:
    """What the modal somebody acts in remembers; nothing outside one."""
    there = body.get("view") or {}
    return recalled(there) if there.get("type") == "modal" else {}


async def draw_beneath(
    body: Body, *, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """Draws the windows beneath again, as things are now; one that has been closed meanwhile stays closed."""
    view = body["view"]
    under = recalled(view).get("under")
    for view_id in dict.fromkeys((view.get("previous_view_id"), view.get("root_view_id"))):
        if not view_id or view_id == view["id"] or under is None:
            return
        try:
            window = await draw(under["room"], under, person=person, texts=texts, house=house)
        except Refusal as no:
            window = apologies.window(texts.rich(no.key, **no.facts), texts)
        try:
            await client.views_update(view_id=view_id, view=window)
        except SlackApiError as error:
            if error.response["error"] != "not_found":
                raise
        under = under.get("under")


def _facts(facts: Facts) -> str:
    return kept(**{name: fact for name, fact in facts.items() if name != "room"})


async def _programme(facts: Facts, person: Person, texts: Texts, house: House) -> dict[str, Any]:
    roster = await house.answer(rosters.of_programme, Act(person, house.now()), facts["programme"])
    return programmes.window(roster, texts, page=facts.get("page", 0), memory=_facts(facts))


async def _organisation(facts: Facts, person: Person, texts: Texts, house: House) -> dict[str, Any]:
    roster = await house.answer(rosters.of_organisation, Act(person, house.now()), facts["organisation"])
    return organisations.window(roster, texts, page=facts.get("page", 0), memory=_facts(facts))


async def _cluster(facts: Facts, person: Person, texts: Texts, house: House) -> dict[str, Any]:
    roster = await house.answer(rosters.of_cluster, Act(person, house.now()), facts["cluster"])
    return organisations.cluster_window(roster, texts, page=facts.get("page", 0), memory=_facts(facts))


async def _facilitators(facts: Facts, person: Person, texts: Texts, house: House) -> dict[str, Any]:
    roster = await house.answer(rosters.of_facilitators, Act(person, house.now()), facts["programme"])
    return members.facilitators(roster, texts, memory=_facts(facts))


async def _edits(facts: Facts, person: Person, texts: Texts, house: House) -> dict[str, Any]:
    programme = await house.answer(programme_storage.led_by, Act(person, house.now()), facts["programme"])
    steps = [step.id for step in programme.template.steps]
    step = facts["step"] if facts.get("step") in steps else steps[0]
    memory = _facts(facts | {"step": step})
    return edits.window(programme, texts, step_id=step, page=facts.get("page", 0), memory=memory)


async def _stages(facts: Facts, person: Person, texts: Texts, house: House) -> dict[str, Any]:
    path = await house.answer(stage_storage.of_organisation, Act(person, house.now()), facts["organisation"])
    return stages.window(path, texts, page=facts.get("page", 0), memory=_facts(facts))


WINDOWS: dict[str, Draw] = {
    programmes.WINDOW: _programme,
    organisations.WINDOW: _organisation,
    organisations.CLUSTER_WINDOW: _cluster,
    members.FACILITATORS: _facilitators,
    edits.WINDOW: _edits,
    stages.WINDOW: _stages,
    **improvement_windows.WINDOWS,
}
PAGES = {
    programmes.PAGE: programmes.WINDOW,
    organisations.PAGE: organisations.WINDOW,
    organisations.CLUSTER_PAGE: organisations.CLUSTER_WINDOW,
    edits.PAGE: edits.WINDOW,
    stages.PAGE: stages.WINDOW,
    **improvement_windows.PAGES,
}
