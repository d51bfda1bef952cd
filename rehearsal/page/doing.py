"""What somebody does in a window, handed on to her hands."""

from typing import Any

from rehearsal.elements import HOLDS, PRESSED, Element, elements_in
from rehearsal.forms import ScreenRefusesError, option_named
from rehearsal.hands import Hands
from rehearsal.page import shapes
from rehearsal.page.booth import Ask, Booth
from rehearsal.page.windows import Window
from rehearsal.sight import Place
from rehearsal.wire import Fault, Json


def shown(hands: Hands, since: int, **more: Any) -> Json:
    """An act's answer: what Slack itself had to tell the person, and whatever else."""
    return {"failures": hands.failures[since:], **more}


async def home(booth: Booth, window: Window, _: Json) -> Json:
    hands = booth.hands(window)
    await hands.opens_home()
    return {}


async def says(booth: Booth, window: Window, given: Json) -> Json:
    hands = booth.hands(window)
    since = len(hands.failures)
    channel = booth.workspace.channels[given["channel"]]
    parent = booth.message(hands, given["channel"], given["thread"]) if given.get("thread") else None
    words = str(given["text"])
    if given.get("table"):
        rows = [[str(cell) for cell in row] for row in given["table"]]
        await hands.pastes_table(rows, words, channel, parent)
    else:
        await hands.says(words, channel, parent)
    return shown(hands, since)


async def runs(booth: Booth, window: Window, given: Json) -> Json:
    """A slash command; one the bot has not is Slack's own to refuse."""
    if given["command"] not in {command.name for command in booth.app.commands}:
        raise Fault("unknown_command", command=given["command"])
    hands = booth.hands(window)
    since = len(hands.failures)
    channel = booth.workspace.channels[given["channel"]]
    await hands.runs(given["command"], str(given.get("text", "")), channel)
    return shown(hands, since)


async def shortcut(booth: Booth, window: Window, given: Json) -> Json:
    """A global shortcut, or one on a message."""
    hands = booth.hands(window)
    since = len(hands.failures)
    if given.get("ts"):
        message = booth.message(hands, given["channel"], given["ts"])
        await hands.uses_message_shortcut(given["callback"], message)
    else:
        await hands.uses_shortcut(given["callback"])
    return shown(hands, since)


async def press(booth: Booth, window: Window, given: Json) -> Json:
    """A button, or one of an overflow menu's options."""
    hands = booth.hands(window)
    since = len(hands.failures)
    place = booth.place(hands, given)
    element = _element(place, given)
    _fill(booth, hands, place, given.get("values", {}))
    more: Json = {}
    if element.type == "overflow":
        more["selected_option"] = option_named(element, given["value"], element.options)
    elif element.type == "feedback_buttons":
        more["value"] = str(given["value"])
    await hands.presses(element, place, **more)
    return shown(hands, since)


async def choose(booth: Booth, window: Window, given: Json) -> Json:
    """Picks a value in an element; outside a form, or where the form says so, the bot hears of it at once."""
    hands = booth.hands(window)
    since = len(hands.failures)
    place = booth.place(hands, given)
    element = _element(place, given)
    _fill(booth, hands, place, given.get("values", {}))
    try:
        state = _hold(booth, hands, place, element, given["value"])
    except ScreenRefusesError:
        return shown(hands, since, errors={element.block_id: element.type})
    if element.dispatches:
        await hands.tells(element, place, state)
    return shown(hands, since)


async def search(booth: Booth, window: Window, given: Json) -> Json:
    """Options from the bot for what was typed."""
    hands = booth.hands(window)
    since = len(hands.failures)
    place = booth.place(hands, given)
    element = _element(place, given)
    offered = await hands.searches(element.action_id, str(given["typed"]), in_=place)
    return shown(hands, since, options=offered)


async def submit(booth: Booth, window: Window, given: Json) -> Json:
    """Sends the modal in front. `errors` are the bot's words by block, `wrong` the kinds of fields."""
    hands = booth.hands(window)
    since = len(hands.failures)
    view = hands.modal
    if view is None or view.id != given["view"]:
        raise Fault("view_gone")
    booth.drafts.pop(view.id, None)
    wrong = _fill(booth, hands, view, given.get("values", {}))
    if wrong:
        return shown(hands, since, wrong=wrong)
    try:
        await hands.submits()
    except ScreenRefusesError:
        return shown(hands, since, wrong=dict.fromkeys(hands.errors, "missing"))
    return shown(hands, since, errors=hands.errors)


async def close(booth: Booth, window: Window, given: Json) -> Json:
    hands = booth.hands(window)
    since = len(hands.failures)
    if hands.modal is not None and hands.modal.id == given["view"]:
        await hands.closes()
    return shown(hands, since)


async def draft(booth: Booth, window: Window, given: Json) -> Json:
    """Keeps what stands unsent in a form, so that a page that is loaded anew shows it again."""
    hands = booth.hands(window)
    if hands.modal is not None and hands.modal.id == given["view"]:
        booth.drafts[hands.modal.id] = given["values"]
    return {}


async def dismiss(booth: Booth, window: Window, given: Json) -> Json:
    """Takes away a message only this person sees."""
    hands = booth.hands(window)
    message = booth.message(hands, given["channel"], given["ts"])
    if message.only_for is hands.person:
        booth.workspace.unsay(message)
    return {}


def _element(place: Place, given: Json) -> Element:
    wanted = (given["block"], given["action"])
    found = next((one for one in elements_in(place.blocks) if one.key == wanted), None)
    if found is None or found.type not in HOLDS.keys() | PRESSED:
        raise Fault("element_gone")
    return found


def _fill(booth: Booth, hands: Hands, place: Place, values: Json) -> dict[str, str]:
    """Fills in a form as it stands in the window; answers the blocks whose field takes no such thing."""
    wrong = {}
    for element in elements_in(place.blocks):
        if element.type in HOLDS and element.action_id in values.get(element.block_id, {}):
            try:
                _hold(booth, hands, place, element, values[element.block_id][element.action_id])
            except ScreenRefusesError:
                wrong[element.block_id] = element.type
    return wrong


def _hold(booth: Booth, hands: Hands, place: Place, element: Element, value: Any) -> Json:
    options = element.options
    if element.type == "file_input":
        value = [shapes.file_shape(booth.workspace.files[one]) for one in value or []]
    elif "external" in element.type and value:
        options = value if isinstance(value, list) else [value]  # as the bot offered them
        values = [option["value"] for option in options]
        value = values if isinstance(value, list) else values[0]
    return hands.holds(element, place, value, options)


ASKS: dict[str, Ask] = {
    "home": home,
    "say": says,
    "run": runs,
    "shortcut": shortcut,
    "press": press,
    "choose": choose,
    "search": search,
    "submit": submit,
    "close": close,
    "draft": draft,
    "dismiss": dismiss,
}
