"""Things: what the rule of who may see what must know of each."""

from collections.abc import Collection
from enum import StrEnum
from typing import Protocol

from programme.people.people import Person


class MayRead(StrEnum):
    """Who may read, each wider than the one before; the writer chooses."""

    ME = "me"
    ORGANISATION = "organisation"
    CLUSTER = "cluster"
    PROGRAMME = "programme"


class Written(Protocol):
    """Somebody's words, opened to some: what the rule must know of a reflection."""

    @property
    def author_id(self) -> str: ...
    @property
    def may_read(self) -> MayRead: ...
    @property
    def programme_id(self) -> str: ...
    @property
    def organisation_id(self) -> str | None: ...
    @property
    def cluster_id(self) -> str | None: ...


class Owing(Protocol):
    """What somebody owes: what the rule must know of a preparation."""

    @property
    def programme_id(self) -> str: ...
    @property
    def organisation_id(self) -> str | None: ...
    @property
    def cluster_id(self) -> str: ...
    @property
    def responsible(self) -> Person | None: ...


class Organised(Protocol):
    """What the rule must know of an organisation."""

    @property
    def id(self) -> str: ...
    @property
    def programme_id(self) -> str: ...


class Named(Protocol):
    """Whoever has an id: somebody."""

    @property
    def id(self) -> str: ...


class Noted(Protocol):
    """What the rule must know of a facilitator's note."""

    @property
    def author(self) -> Person: ...
    @property
    def programme_id(self) -> str: ...


class Undertaken(Protocol):
    """What the rule must know of an improvement."""

    @property
    def programme_id(self) -> str: ...
    @property
    def organisation_id(self) -> str: ...
    @property
    def chosen_cluster_id(self) -> str | None: ...
    @property
    def made_by(self) -> Person: ...
    @property
    def may_read(self) -> MayRead: ...
    @property
    def invited(self) -> Collection[str]: ...


class Assessed(Protocol):
    """What the rule must know of a round of self-assessment."""

    @property
    def programme_id(self) -> str: ...
    @property
    def organisation_id(self) -> str: ...
    @property
    def chosen_cluster_id(self) -> str | None: ...
    @property
    def to_facilitator(self) -> bool: ...
