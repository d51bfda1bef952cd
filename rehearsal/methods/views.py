"""views.*: modals and the Home tab."""

from rehearsal.arguments import Arguments
from rehearsal.desk import Desk, Method, judge_view
from rehearsal.screens import View
from rehearsal.wire import Fault, Json, invalid_arguments


def open_modal(desk: Desk, given: Arguments) -> Json:
    view = _judged(given, "modal")
    person = desk.triggers.spend(given.needed("trigger_id"))
    return _shown(desk, desk.workspace.screens.opens(person, view))


def push(desk: Desk, given: Arguments) -> Json:
    view = _judged(given, "modal")
    person = desk.triggers.spend(given.needed("trigger_id"))
    if desk.workspace.screens.of(person).modal is None:
        raise Fault("not_found")
    return _shown(desk, desk.workspace.screens.opens(person, view))


def update(desk: Desk, given: Arguments) -> Json:
    view = judge_view(given.structure("view"))
    screens = desk.workspace.screens
    found = screens.find(view_id=given.text("view_id"), external_id=given.text("external_id"))
    if found.type != view["type"]:
        raise invalid_arguments(f"the view is a {found.type}, not a {view['type']}")
    return _shown(desk, screens.updates(found, view, given.text("hash")))


def publish(desk: Desk, given: Arguments) -> Json:
    view = _judged(given, "home")
    person = desk.workspace.people.by_id(given.needed("user_id"))
    if person is None or person.is_bot:
        raise Fault("user_not_found")
    return _shown(desk, desk.workspace.screens.publishes(person, view, given.text("hash")))


def _judged(given: Arguments, surface: str) -> Json:
    view = judge_view(given.structure("view"))
    if view["type"] != surface:
        raise invalid_arguments(f"unsupported type of view here: {view['type']}")
    return view


def _shown(desk: Desk, view: View) -> Json:
    return {"view": desk.payloads.view(view)}


METHODS = {
    "views.open": Method(open_modal),
    "views.push": Method(push),
    "views.update": Method(update),
    "views.publish": Method(publish),
}
