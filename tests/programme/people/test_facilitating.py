"""Who may facilitate, in a workspace that has chosen nothing and in one that has a list."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.ground.refusals import Refusal
from programme.people.facilitating import (
    MOST,
    Policy,
    Starters,
    listed,
    may_set,
    may_start,
    require_may_facilitate,
    require_may_start,
)
from programme.people.people import Person, Standing

people = st.builds(
    Person,
    st.just("p"),
    st.just("T1"),
    st.just("Eva Ek"),
    slack_id=st.sampled_from(("U1", "U2", None)),
    email=st.sampled_from(("Eva.Ek@exempel.example", None)),
    standing=st.sampled_from(Standing),
    deactivated=st.booleans(),
    admin=st.booleans(),
)
named = st.lists(st.sampled_from(("U1", "U3", "eva.ek@exempel.example")), unique=True).map(tuple)
policies = st.builds(Policy, st.sampled_from(Starters), named)


@given(people, policies)
def test_a_guest_never_may_and_a_list_lets_in_only_those_on_it(person: Person, policy: Policy) -> None:
    on_it = person.slack_id in policy.listed or (person.email or "").lower() in policy.listed
    at_home = person.standing is Standing.MEMBER and not person.deactivated
    assert may_start(person, policy) == (at_home and (policy.starters is Starters.MEMBERS or on_it))


@given(people, policies)
def test_whoever_may_not_hears_why(person: Person, policy: Policy) -> None:
    if may_start(person, policy):
        require_may_start(person, policy)
        require_may_facilitate(person, policy)
        return
    why = "start-not-listed" if person.standing is Standing.MEMBER else "start-guest"
    with pytest.raises(Refusal, match=why):
        require_may_start(person, policy)
    with pytest.raises(Refusal, match="facilitator-not-allowed"):
        require_may_facilitate(person, policy)


@given(people)
def test_only_an_administrator_with_an_open_account_chooses(person: Person) -> None:
    assert may_set(person) == (person.admin and not person.deactivated)


def test_a_list_is_kept_each_once_and_addresses_in_small_letters() -> None:
    assert listed((" u1", "U1", "Eva.Ek@Exempel.example", "")) == ("U1", "eva.ek@exempel.example")
    with pytest.raises(Refusal, match="facilitators-empty"):
        listed((" ", ""))
    with pytest.raises(Refusal, match="facilitators-many"):
        listed(f"U{number}" for number in range(MOST + 1))
