"""Who works in the workspace: people, guests, bots, and those who have left."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from rehearsal.wire import Json


@dataclass(eq=False)
class Person:
    """Somebody with an account; `tz` is an IANA name, `locale` like `sv-SE`.

    An `outsider` works elsewhere, and is here in shared channels alone; `status` is told to all.
    """

    id: str
    team_id: str
    name: str
    tz: str
    locale: str
    email: str | None
    guest: bool
    updated: datetime
    is_bot: bool = False
    deactivated: bool = False
    title: str = ""
    admin: bool = False
    outsider: bool = False
    status: str = ""

    @property
    def handle(self) -> str:
        return ".".join(self.name.lower().split())

    def as_user(self, *, with_email: bool, with_locale: bool = False) -> Json:
        """The user object of users.info; a deactivated person has neither zone nor roles, as at Slack."""
        user: Json = {
            "id": self.id,
            "team_id": self.team_id,
            "name": self.handle,
            "deleted": self.deactivated,
            "profile": self._profile(with_email),
            "is_bot": self.is_bot,
            "is_app_user": False,
            "updated": int(self.updated.timestamp()),
        }
        if not self.deactivated:
            user |= self._roles() | self._zone()
        if self.outsider:
            user["is_stranger"] = True
        if with_locale:
            user["locale"] = self.locale
        return user

    def _profile(self, with_email: bool) -> Json:
        first, _, last = self.name.partition(" ")
        profile: Json = {
            "real_name": self.name,
            "real_name_normalized": self.name,
            "display_name": "",
            "display_name_normalized": "",
            "first_name": first,
            "last_name": last,
            "title": self.title,
            "status_text": self.status,
            "team": self.team_id,
        }
        if with_email and self.email:
            profile["email"] = self.email
        return profile

    def _roles(self) -> Json:
        return {
            "color": "9f69e7",
            "real_name": self.name,
            "is_admin": self.admin,
            "is_owner": False,
            "is_primary_owner": False,
            "is_restricted": self.guest,
            "is_ultra_restricted": False,
            "is_email_confirmed": True,
            "who_can_share_contact_card": "EVERYONE",
        }

    def _zone(self) -> Json:
        offset = self.updated.astimezone(ZoneInfo(self.tz)).utcoffset()
        return {
            "tz": self.tz,
            "tz_label": self.tz.rpartition("/")[2].replace("_", " "),
            "tz_offset": int(offset.total_seconds()) if offset is not None else 0,
        }


class People:
    """Everybody in a workspace, found by id or address."""

    def __init__(self) -> None:
        self._by_id: dict[str, Person] = {}
        self._by_email: dict[str, Person] = {}

    def __iter__(self) -> Iterator[Person]:
        return iter(self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    def add(self, person: Person) -> None:
        self._by_id[person.id] = person
        if person.email:
            self._by_email[person.email.lower()] = person

    def by_id(self, person_id: str) -> Person | None:
        return self._by_id.get(person_id)

    def by_email(self, email: str) -> Person | None:
        return self._by_email.get(email.lower())
