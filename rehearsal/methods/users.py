"""users.*: who somebody is."""

from rehearsal.arguments import Arguments
from rehearsal.desk import Desk, Method
from rehearsal.pages import page_of
from rehearsal.people import Person
from rehearsal.wire import Fault, Json


def info(desk: Desk, given: Arguments) -> Json:
    person = desk.workspace.people.by_id(given.needed("user"))
    if person is None:
        raise Fault("user_not_found")
    return {"user": _shown(desk, given, person)}


def list_all(desk: Desk, given: Arguments) -> Json:
    page, following = page_of(list(desk.workspace.people), given)
    return {
        "members": [_shown(desk, given, person) for person in page],
        "cache_ts": int(desk.workspace.clock.now().timestamp()),
        **following,
    }


def lookup_by_email(desk: Desk, given: Arguments) -> Json:
    person = desk.workspace.people.by_email(given.needed("email"))
    if person is None or person.deactivated:
        raise Fault("users_not_found")
    return {"user": _shown(desk, given, person)}


def _shown(desk: Desk, given: Arguments, person: Person) -> Json:
    with_email = "users:read.email" in desk.installation.scopes
    return person.as_user(with_email=with_email, with_locale=given.flag("include_locale"))


METHODS = {
    "users.info": Method(info, scopes=("users:read",)),
    "users.list": Method(list_all, scopes=("users:read",)),
    "users.lookupByEmail": Method(lookup_by_email, scopes=("users:read.email",)),
}
