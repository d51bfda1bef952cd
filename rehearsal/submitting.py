"""What a form's answer does to the screen: response_action errors, update, push, clear, or none."""

from rehearsal.desk import judge_view
from rehearsal.elements import elements_in
from rehearsal.screens import Screens, View
from rehearsal.wire import Fault, Json


def apply_response(screens: Screens, view: View, answer: Json) -> dict[str, str]:
    """Does what the answer to a view_submission says; gives the errors to show under the fields.

    Raises Fault where Slack could not make sense of it; the modal then stays as it was.
    """
    action = answer.get("response_action")
    if action == "errors":
        return _errors(view, answer.get("errors") or {})
    if action == "update":
        screens.updates(view, judge_view(answer.get("view")))
    elif action == "push":
        screens.opens(view.person, judge_view(answer.get("view")))
    elif action == "clear":
        screens.clears(view.person)
    elif action is None:
        screens.closes(view)
    else:
        raise Fault("unknown_response_action", action=action)
    return {}


def _errors(view: View, errors: dict[str, str]) -> dict[str, str]:
    fields = {found.block_id for found in elements_in(view.blocks) if found.is_input}
    if unknown := errors.keys() - fields:
        raise Fault("errors_under_unknown_blocks", blocks=sorted(unknown))
    if not errors:
        raise Fault("no_errors_given")
    return errors
