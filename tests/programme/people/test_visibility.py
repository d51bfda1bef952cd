"""Who may read what, in any world."""

from dataclasses import replace

from hypothesis import example, given

from programme.ground.roles import Role
from programme.people.people import Membership
from programme.people.visibility import MayRead, Viewer, may_change, may_read, readable
from programme.reflections.reflections import Reflection
from tests.worlds import WRITTEN, World, worlds

NORRBY = Membership("spring", Role.KEY_PERSON, "norrby", "north")
MARIAS = Reflection(
    "one", "spring", "maria", "Ord", MayRead.ME, WRITTEN, organisation_id="norrby", cluster_id="north"
)
ALONE = World({"norrby": ("spring", "north")}, {"maria": (), "per": (NORRBY,)}, (MARIAS,))


@given(worlds())
@example(ALONE)
def test_nobody_reads_but_those_the_writer_was_told(world: World) -> None:
    for one in world.reflections:
        reads = {person for person in world.seats if may_read(world.viewer(person), one)}
        assert reads == world.audience(one)


@given(worlds())
def test_each_choice_is_wider_than_the_one_before(world: World) -> None:
    for one in world.reflections:
        for person in world.seats:
            opens = [may_read(world.viewer(person), replace(one, may_read=level)) for level in MayRead]
            assert opens == sorted(opens), f"{person} loses what a wider choice should give her"


@given(worlds())
def test_writers_always_read_their_own_and_only_they_change_it(world: World) -> None:
    for one in world.reflections:
        assert may_read(world.viewer(one.author_id), one)
        assert [who for who in world.seats if may_change(world.viewer(who), one)] == [one.author_id]


@given(worlds())
def test_somebody_without_a_seat_reads_nothing_of_others(world: World) -> None:
    stranger = Viewer("stranger", ())
    assert readable(stranger, world.reflections) == []


@given(worlds())
def test_only_me_is_only_me_whoever_else_there_is(world: World) -> None:
    for one in world.reflections:
        alone = replace(one, may_read=MayRead.ME)
        assert [who for who in world.seats if may_read(world.viewer(who), alone)] == [one.author_id]


def test_what_a_facilitator_opens_to_an_organisation_or_cluster_is_nobody_elses_in_one() -> None:
    hers = replace(MARIAS, author_id="eva", organisation_id=None, cluster_id=None)
    nobody = Membership("spring", Role.FACILITATOR)
    maria, sven = Viewer("maria", (NORRBY,)), Viewer("sven", (nobody,))
    for level in (MayRead.ORGANISATION, MayRead.CLUSTER):
        assert not may_read(maria, replace(hers, may_read=level))
    assert not may_read(sven, replace(hers, may_read=MayRead.ORGANISATION)), "no organisation is not a place"
