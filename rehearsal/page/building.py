"""What builders ask for: trouble, the traffic, and each message's JSON."""

from rehearsal.page import shapes
from rehearsal.page.booth import Ask, Booth
from rehearsal.page.windows import Window
from rehearsal.payloads import as_message
from rehearsal.wire import Fault, Json

SHOWN = 200


async def trouble(booth: Booth, _: Window, given: Json) -> Json:
    person = booth.person(given["person"]) if given.get("person") else None
    mishap = booth.mishaps.order(str(given["kind"]), given, person)
    return {"mishap": mishap.shape()}


async def calm(booth: Booth, _: Window, __: Json) -> Json:
    """Takes back every order that has not been used."""
    booth.slack.trouble.clear()
    return {}


async def traffic(booth: Booth, window: Window, given: Json) -> Json:
    """Starts or stops telling a window of the traffic; the latest lines to begin with."""
    window.hears_traffic = bool(given["on"])
    first = max(0, len(booth.traffic) - SHOWN)
    lines = booth.traffic[first:] if window.hears_traffic else []
    return {"lines": [shapes.traffic_shape(first + place, one) for place, one in enumerate(lines)]}


async def whole(booth: Booth, window: Window, given: Json) -> Json:
    """A line of the traffic, a message or a view, as it went over the wire."""
    if "number" in given:
        number = int(given["number"])
        if not 0 <= number < len(booth.traffic):
            raise Fault("not_found")
        return {"json": shapes.traffic_whole(booth.traffic[number])}
    hands = booth.hands(window)
    if "view" in given:
        view = booth.workspace.screens.find(view_id=given["view"])
        return {"json": view.as_view(booth.workspace.app_id, booth.workspace.bot_id)}
    message = booth.message(hands, given["channel"], given["ts"])
    return {"json": as_message(message, booth.workspace, shapes.FILES, with_metadata=True)}


ASKS: dict[str, Ask] = {"trouble": trouble, "calm": calm, "traffic": traffic, "json": whole}
