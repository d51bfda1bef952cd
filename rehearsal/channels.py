"""Where people talk: channels, private channels, and direct messages with one or several."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from rehearsal.messages import History
from rehearsal.people import Person
from rehearsal.wire import Json


class Kind(StrEnum):
    """Slack's four kinds of conversation, by the words its `types` argument uses."""

    PUBLIC = "public_channel"
    PRIVATE = "private_channel"
    DIRECT = "im"
    GROUP = "mpim"

    @property
    def scope(self) -> str:
        """The first half of the scopes that guard it: `channels:read`, `im:history` and so on."""
        return {"public_channel": "channels", "private_channel": "groups"}.get(self.value, self.value)

    @property
    def in_events(self) -> str:
        """What `channel_type` says in an event."""
        return {"public_channel": "channel", "private_channel": "group"}.get(self.value, self.value)


@dataclass(eq=False)
class Channel:
    """A conversation and its history; members by id, in the order they came."""

    id: str
    name: str
    kind: Kind
    created: datetime
    members: dict[str, Person] = field(default_factory=dict)
    archived: bool = False
    deleted: bool = False
    history: History = field(default_factory=History)

    def __contains__(self, person: Person) -> bool:
        return person.id in self.members

    @property
    def is_direct(self) -> bool:
        return self.kind in {Kind.DIRECT, Kind.GROUP}

    def other_than(self, person: Person) -> Person | None:
        """In a direct message: the one at the other end."""
        return next((member for member in self.members.values() if member is not person), None)

    def shown_name(self) -> str:
        """What payloads call it."""
        return "directmessage" if self.kind is Kind.DIRECT else self.name

    def as_conversation(self, seen_by: Person) -> Json:
        """The conversation object of conversations.info."""
        made = int(self.created.timestamp())
        shape: Json = {"id": self.id, "created": made, "is_archived": self.archived, "updated": made * 1000}
        if self.kind is Kind.DIRECT:
            other = self.other_than(seen_by)
            gone = other is not None and other.deactivated
            user = other.id if other else seen_by.id
            return shape | {"is_im": True, "is_org_shared": False, "user": user, "is_user_deleted": gone}
        return shape | {
            "name": self.name,
            "name_normalized": self.name,
            "is_channel": not self.is_direct,
            "is_group": self.kind is Kind.GROUP,
            "is_im": False,
            "is_mpim": self.kind is Kind.GROUP,
            "is_private": self.kind is not Kind.PUBLIC,
            "is_general": False,
            "is_shared": False,
            "is_ext_shared": False,
            "is_org_shared": False,
            "is_member": seen_by in self,
            "topic": {"value": "", "creator": "", "last_set": 0},
            "purpose": {"value": "", "creator": "", "last_set": 0},
        }
