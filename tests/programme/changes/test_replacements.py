"""Who comes for whom: name and address on a line, and nobody twice."""

from dataclasses import replace

import pytest

from programme.changes.replacements import Coming, amiss, named
from programme.ground.refusals import Refusal
from views.examples.values import EVA, MARIA, PER

NILS = replace(PER, id="nils")


@pytest.mark.parametrize(
    "said",
    [
        "Nils Ny, nils.ny@ekeby.example",
        "Nils Ny <nils.ny@ekeby.example>",
        "nils.ny@ekeby.example Nils  Ny",
        "Nils Ny; nils.ny@ekeby.example",
        "Nils Ny (nils.ny@ekeby.example)",
    ],
)
def test_name_and_address_are_read_however_they_are_set_apart(said: str) -> None:
    assert named(said, field="f") == ("Nils Ny", "nils.ny@ekeby.example")


@pytest.mark.parametrize("said", ["Nils Ny", "nils.ny@ekeby.example", "", "@", "Nils @"])
def test_one_without_the_other_is_told_at_its_field(said: str) -> None:
    with pytest.raises(Refusal) as refused:
        named(said, field="named-1")
    assert refused.value.field == "named-1"


def test_what_does_not_hang_together_is_told_at_its_field_all_at_once() -> None:
    pairs = [
        (Coming("gone", "a"), EVA),
        (Coming(MARIA.id, "b"), PER),
        (Coming(PER.id, "c"), NILS),
        (Coming(MARIA.id, "d"), NILS),
    ]
    assert [(one.key, one.field) for one in amiss(pairs, {MARIA.id, PER.id})] == [
        ("person-gone", "a"),
        ("replace-here-already", "b"),
        ("replace-twice", "d"),
    ]
    assert amiss(pairs[2:3], {MARIA.id, PER.id}) == []
