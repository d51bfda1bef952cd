"""auth.*, apps.*, team.*, blocks.* and functions.*: the app itself and what belongs to nobody else."""

from rehearsal.arguments import Arguments
from rehearsal.desk import Desk, Method
from rehearsal.strict import message_problems, view_problems
from rehearsal.wire import Fault, Json, invalid_arguments


def test(desk: Desk, _: Arguments) -> Json:
    workspace = desk.workspace
    return {
        "url": f"https://{workspace.domain}.slack.com/",
        "team": workspace.name,
        "user": workspace.bot.handle,
        "team_id": workspace.team_id,
        "user_id": workspace.bot.id,
        "bot_id": workspace.bot_id,
        "is_enterprise_install": False,
        **({"enterprise_id": workspace.enterprise_id} if workspace.enterprise_id else {}),
    }


def open_connection(desk: Desk, _: Arguments) -> Json:
    address = desk.origin.replace("http", "ws", 1)
    return {"url": f"{address}/link/?ticket={desk.sockets.ticket()}&app_id={desk.workspace.app_id}"}


def team_info(desk: Desk, _: Arguments) -> Json:
    workspace = desk.workspace
    team = {"id": workspace.team_id, "name": workspace.name, "domain": workspace.domain, "email_domain": ""}
    return {"team": team | {"icon": {"image_default": True}}}


def validate_blocks(_: Desk, given: Arguments) -> Json:
    """Slack's own judge; it takes exactly one of `blocks`, `message` and `view`."""
    asked = [part for part in ("blocks", "message", "view") if given.has(part)]
    if len(asked) != 1:
        raise invalid_arguments("must provide exactly one of `blocks`, `view`, or `message`")
    part = given.structure(asked[0])
    if asked[0] == "view":
        problems = view_problems(part)
    else:
        message = {"blocks": part} if asked[0] == "blocks" else part
        problems = message_problems({"text": "for the judge alone", **message})
    if problems:
        raise Fault("invalid_blocks", errors=[_error(told) for told in problems])
    return {}


def _error(problem: str) -> Json:
    message, _, pointer = problem.partition(" [json-pointer:")
    return {"code": "failed_constraint", "message": message, "pointer": pointer.rstrip("]")}


def complete_function(_: Desk, given: Arguments) -> Json:
    given.needed("function_execution_id")
    if not isinstance(given.structure("outputs"), dict):
        raise invalid_arguments("missing required field: outputs")
    return {}


def fail_function(_: Desk, given: Arguments) -> Json:
    given.needed("function_execution_id")
    given.needed("error")
    return {}


METHODS = {
    "auth.test": Method(test),
    "apps.connections.open": Method(open_connection, app_level=True),
    "team.info": Method(team_info, scopes=("team:read",)),
    "blocks.validate": Method(validate_blocks),
    "functions.completeSuccess": Method(complete_function),
    "functions.completeError": Method(fail_function),
}
