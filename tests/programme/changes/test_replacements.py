"""Who comes for whom: name and address on a line, and nobody twice."""

import pytest

from programme.changes.replacements import named, require_sound
from programme.ground.refusals import Refusal
from views.examples.values import EVA, MARIA, PER


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


@pytest.mark.parametrize(
    ("pairs", "key"),
    [
        ([], "replace-nobody"),
        ([("gone", EVA)], "person-gone"),
        ([(MARIA.id, PER)], "replace-here-already"),
        ([(MARIA.id, EVA), (PER.id, EVA)], "replace-twice"),
    ],
)
def test_what_does_not_hang_together_is_refused(pairs: list, key: str) -> None:  # type: ignore[type-arg]
    with pytest.raises(Refusal) as refused:
        require_sound(pairs, {MARIA.id, PER.id})
    assert refused.value.key == key
