"""What the bot's answers do to the screen: to a form, and to a select that asked for options."""

from rehearsal.desk import judge_message, judge_view
from rehearsal.elements import elements_in
from rehearsal.screens import Screens, View
from rehearsal.wire import Fault, Json


def apply_to_form(screens: Screens, view: View, answer: Json) -> dict[str, str]:
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


def offered_options(answer: Json) -> list[Json]:
    """The options a block_suggestion was answered with, groups opened. Raises Fault for bad ones."""
    kind = "option_groups" if answer.get("option_groups") else "options"
    offered = answer.get(kind) or []
    if offered:
        # A select that held them in the first place would have to be just as right.
        select = {"type": "static_select", "action_id": "offered", kind: offered}
        judge_message({"text": "offered", "blocks": [{"type": "actions", "elements": [select]}]})
    return offered if kind == "options" else [option for group in offered for option in group["options"]]


def _errors(view: View, errors: dict[str, str]) -> dict[str, str]:
    fields = {found.block_id for found in elements_in(view.blocks) if found.is_input}
    if unknown := errors.keys() - fields:
        raise Fault("errors_under_unknown_blocks", blocks=sorted(unknown))
    if not errors:
        raise Fault("no_errors_given")
    return errors
