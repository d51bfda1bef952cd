"""What somebody is in a programme, in words."""

from collections.abc import Iterable

from programme.ground.roles import Role
from texts import Texts


def role_names(roles: Iterable[Role], texts: Texts) -> str:
    """nyckelperson, chef."""
    return ", ".join(texts("member-role", role=role.value) for role in roles)
