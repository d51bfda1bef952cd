"""What is next for somebody: what she sees, and above all what she never sees of others."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from programme.ground.roles import Role
from programme.meetings.meetings import Meeting
from programme.people.people import Membership, Person
from programme.people.visibility import Viewer, may_see_late
from programme.preparations.preparations import Owed
from programme.preparations.undone.outstanding import is_at_risk
from programme.screens.homes import Home
from programme.screens.next import Next, in_order, next_meeting, outlook, readiness
from texts import texts_in
from views.examples.values import EVA, MARIA, MEETING, PROGRAMME, STEPS, TODAY, owed
from views.screens import homes
from views.screens import next as views

ANNA = Person("anna", "T1", "Anna Berg", "U0ANNA")
LEO = Person("leo", "T1", "Leo Holm", None)
FACTS = owed("facts")


def seat(role: Role, organisation: str | None = "norrby", cluster: str | None = "cluster1") -> Membership:
    return Membership(PROGRAMME.id, role, organisation, cluster)


FACILITATOR = seat(Role.FACILITATOR, None, None)
KEY_PERSON = seat(Role.KEY_PERSON)


def sees(person: Person, *seats: Membership, ones: list[Owed], at: Meeting = MEETING) -> Next:
    looks = outlook(
        Viewer(person.id, seats),
        PROGRAMME,
        ones,
        [at],
        today=TODAY,
        counts={at.id: (1, 2)},
        clusters={},
        unreachable=0,
    )
    return Next(person, (looks,))


def screens(what: Next) -> str:
    texts = texts_in("sv")
    said = views.reply(what, texts)
    return f"{said.text} {said.blocks} {homes.home(Home(what), texts)}"


def test_what_tells_of_a_meeting_waits_for_nobody_before_that_has_been() -> None:
    notes = replace(
        FACTS, item=FACTS.item.model_copy(update={"days_after": 7, "step": MEETING.step}), responsible=MARIA
    )
    for on, waits in ((TODAY, 0), (TODAY - timedelta(days=1), 1)):
        seen = sees(MARIA, KEY_PERSON, ones=[notes], at=replace(MEETING, on=on))
        assert len(seen.tasks) == waits


DAYS = st.integers(-60, 60).map(lambda days: TODAY + timedelta(days=days))
SEATS = [("norrby", "cluster1"), ("ekeby", "cluster1"), ("strandvik", "cluster2"), (None, None)]


@given(
    roles=st.sets(st.sampled_from(Role), min_size=1),
    where=st.sampled_from(SEATS),
    responsible=st.sampled_from([MARIA, ANNA, LEO, None]),
    joint=st.booleans(),
    due=st.tuples(DAYS, DAYS),
)
def test_only_the_one_responsible_and_the_facilitator_can_tell_whether_it_is_late(
    roles, where, responsible, joint, due
) -> None:
    one = replace(FACTS, responsible=responsible, organisation_id=None if joint else "norrby")
    seats = [FACILITATOR if role is Role.FACILITATOR else seat(role, *where) for role in roles]
    first, second = (screens(sees(ANNA, *seats, ones=[replace(one, due_on=day)])) for day in due)
    if not may_see_late(Viewer(ANNA.id, tuple(seats)), one):
        assert first == second, "nothing she sees depends on the date it is due"


def test_the_one_responsible_does_see_that_it_is_late() -> None:
    late = replace(FACTS, due_on=TODAY - timedelta(days=1))
    assert [task.late for task in sees(MARIA, KEY_PERSON, ones=[late]).outlooks[0].tasks] == [True]


def test_on_its_last_day_nothing_is_late_yet() -> None:
    assert not sees(MARIA, KEY_PERSON, ones=[replace(FACTS, due_on=TODAY)]).outlooks[0].tasks[0].late


def test_a_colleague_sees_who_answers_and_another_organisation_sees_nothing() -> None:
    ours = sees(ANNA, KEY_PERSON, ones=[FACTS]).outlooks[0]
    theirs = sees(ANNA, seat(Role.KEY_PERSON, "ekeby"), ones=[FACTS]).outlooks[0]
    assert [one.name for one in ours.besides] == [MARIA.name]
    assert not theirs.besides


def test_a_facilitators_home_does_not_take_the_whole_programme_for_her_team() -> None:
    looks = sees(EVA, FACILITATOR, seat(Role.ADVISER, "ekeby"), ones=[FACTS]).outlooks[0]
    assert not looks.besides


def test_a_politician_sees_only_the_next_meeting() -> None:
    looks = sees(ANNA, seat(Role.POLITICIAN), ones=[FACTS]).outlooks[0]
    assert (looks.tasks, looks.besides, looks.meeting, looks.lead) == ((), (), MEETING, None)


def test_a_clusters_own_meeting_stands_before_the_one_all_share() -> None:
    shared = replace(MEETING, id="shared", on=date(2027, 1, 25))
    own = replace(MEETING, id="own", cluster_id="cluster1")
    others = replace(MEETING, id="others", cluster_id="cluster2", on=date(2027, 1, 20))
    at = [own, shared, others]
    assert next_meeting(at, {"cluster1"}, today=TODAY) == own
    assert next_meeting(at, {None}, today=TODAY) == shared
    assert next_meeting(at, {"cluster1"}, today=date(2027, 3, 1)) is None


def test_the_day_of_a_meeting_it_is_still_the_next() -> None:
    assert next_meeting([MEETING], {"cluster1"}, today=MEETING.on) == MEETING


def test_readiness_counts_a_cluster_with_a_date_of_its_own_by_itself() -> None:
    earlier = replace(MEETING, id="earlier", on=date(2027, 1, 25), cluster_id="cluster2")
    gone = replace(MEETING, id="gone", step=STEPS[0].id, on=date(2027, 1, 4))
    counts = {MEETING.id: (2, 5), earlier.id: (1, 3), gone.id: (0, 8)}
    clusters = {"cluster1": "Norra", "cluster2": "Södra"}
    first, second = readiness([MEETING, earlier, gone], counts, clusters, today=TODAY)
    assert (first.meeting, first.ready, first.of, first.clusters) == (earlier, 1, 3, ("Södra",))
    assert (second.meeting, second.ready, second.of, second.clusters) == (MEETING, 2, 5, ("Norra",))
    (together,) = readiness([MEETING], counts, clusters, today=TODAY)
    assert together.clusters == (), "they all meet: nobody is named"


def test_help_is_needed_where_time_is_short_or_nobody_answers() -> None:
    def risk(days: int, responsible: Person | None) -> bool:
        one = replace(FACTS, responsible=responsible, due_on=TODAY + timedelta(days=days))
        return is_at_risk(one, today=TODAY)

    assert risk(7, MARIA)
    assert not risk(8, MARIA)
    assert risk(28, None)
    assert risk(28, LEO), "who cannot be reached cannot be reminded"
    assert not risk(29, None)


def test_the_programme_with_the_nearest_thing_to_do_comes_first() -> None:
    calm = sees(MARIA, KEY_PERSON, ones=[]).outlooks[0]
    later = sees(MARIA, KEY_PERSON, ones=[replace(FACTS, due_on=date(2027, 3, 1))]).outlooks[0]
    sooner = sees(MARIA, KEY_PERSON, ones=[FACTS]).outlooks[0]
    assert in_order([calm, later, sooner]) == (sooner, later, calm)
