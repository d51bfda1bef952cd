"""What each kind of reader takes along in a file, and what stands on her Home: nothing that is not hers."""

import json
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest

import exports
from programme.ground.refusals import Refusal
from programme.people.rights import RIGHTS, Right, Tie
from programme.screens.homes import At
from storage.screens import exports as questions
from storage.screens import homes
from tests.rights.kinds import KINDS, Kind
from tests.rights.marks import ABROAD, MARKS, THERE, WENT
from tests.rights.rows import MEMBERS
from tests.rights.town import AT, CLAIMANT, NOW, Town, mark
from texts import texts_in
from views.screens import homes as views

READERS = pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))


def _extract(town: Town, kind: Kind) -> Any:
    return town.database.read(
        questions.extract, town.programme.id, viewer_id=town.people[kind.name].id, now=NOW
    )


def _takes_along(kind: Kind) -> bool:
    ties = {Tie.OWN} if kind.name in WENT else {Tie.INVITED} if kind.invited else set()
    return not RIGHTS[Right.EXPORT].may.isdisjoint(kind.ties | ties)


def _not_hers(kind: Kind, said: str) -> list[str]:
    return [one for one, sees in MARKS.items() if one in said and not sees(kind)]


@READERS
def test_a_file_holds_what_she_may_see(town: Town, kind: Kind) -> None:
    if not _takes_along(kind):
        with pytest.raises(Refusal, match="export-not-yours"):
            _extract(town, kind)
        return
    extract, texts = _extract(town, kind), texts_in("sv")
    file = exports.render(extract, texts, format="json", version="1").decode()
    assert _not_hers(kind, _without_addresses(file)) == []
    with ZipFile(BytesIO(exports.render(extract, texts, format="xlsx", version="1"))) as book:
        cells = "".join(book.read(name).decode() for name in book.namelist() if name.endswith(".xml"))
    assert _not_hers(kind, _without_addresses(cells)) == []


def _without_addresses(said: str) -> str:
    for kind in KINDS:
        said = said.replace(_address(kind), "")
    return said


def _address(kind: str) -> str:
    return f"{mark(kind)}@adress.example"


@READERS
def test_an_address_is_for_colleagues_the_facilitator_and_herself(town: Town, kind: Kind) -> None:
    if not _takes_along(kind):
        return
    file = json.loads(exports.render(_extract(town, kind), texts_in("sv"), format="json", version="1"))
    seen = {one["email"] for one in file["people"]} - {None}
    homes_of = {who: place for who, (place, _) in AT.items()}
    hers = {homes_of.get(kind.name)} | ({"Strandvik"} if kind.name == "sits in two clusters" else set())
    allowed = {
        _address(other)
        for other in KINDS
        if "facilitator" in kind.name
        or other == kind.name
        or (kind.seat and homes_of.get(other) in hers - {None})
        or (kind.seat and "Norrby" in hers and "invited" in other)
        or (other == "sits in two clusters" and "Strandvik" in hers)
    }
    if kind.name == "facilitator" or "Norrby" in hers:
        allowed.add(str(CLAIMANT.email))
    assert seen <= allowed
    assert kind.name in WENT or _address(kind.name) in seen


@READERS
def test_her_home_holds_what_she_may_see(town: Town, kind: Kind) -> None:
    def look(session: Any) -> Any:
        return homes.of_person(session, town.act(kind.name), At())

    home = json.dumps(views.home(town.database.read(look), texts_in("sv")), ensure_ascii=False)
    assert _not_hers(kind, home) == []
    assert "@adress.example" not in home
    assert ("programme-new" in home) == (kind.name in MEMBERS)
    assert ("reflection-list" in home) == (kind.seat or kind.name in WENT | THERE | ABROAD)
