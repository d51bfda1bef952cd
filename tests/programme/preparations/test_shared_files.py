"""What a shared file may be is one decision, by who shares it and what it is called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.preparations.reading.shared_files import TABLES, Meaning, is_table, may_mean

names = st.builds(
    lambda stem, ending: stem + ending, st.text("abc å", min_size=1), st.sampled_from((*TABLES, ".pdf", ""))
)


@given(names, st.booleans(), st.booleans())
def test_something_always_and_a_list_never_beside_something_else(
    name: str, leads: bool, measures: bool
) -> None:
    found = may_mean(name, leads=leads, measures=measures)
    assert found
    assert list(found) == sorted(found, key=[*Meaning].index)
    assert (Meaning.LIST in found) == (leads and is_table(name))
    assert Meaning.LIST not in found or len(found) == 1
    assert (Meaning.VALUES in found) == (measures and not leads and is_table(name))


@pytest.mark.parametrize("name", ["A.XLSX", "b.numbers", "c.txt", "utan ändelse"])
def test_a_table_by_its_ending_or_without_one(name: str) -> None:
    assert is_table(name)
    assert not is_table(f"{name}.pdf")
