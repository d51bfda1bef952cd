"""What a team does in its improvement: begins one, plans a test, starts it, studies it, decides."""

from datetime import timedelta

from sqlalchemy import select

from programme.improvement.cycles import Decision, Matched, Phase, Seen
from programme.improvement.improvements import State, Track
from storage.improvement import cycle_deeds, improvement_deeds
from storage.improvement.tables import Cycle, Improvement
from storage.people import people
from tests.simulator.acts import Doing, Sight


def improvement_begins(see: Sight) -> Doing:
    home = see.one_of(see.town.organisations(see.session))
    seats = [one for one in people.members(see.session, see.programme.id) if one.seat.organisation_id == home]
    facts = {"title": "Kallelse", "track": Track.OPERATION, "state": State.IDEAS}
    who = see.one_of(seats).person
    return Doing(who, lambda s, a: improvement_deeds.begin(s, a, see.id, home, facts=facts), see.id)


def test_is_planned(see: Sight) -> Doing:
    one = see.one_of(see.session.scalars(select(Improvement).order_by(Improvement.made_at)).all())
    starts = see.now.date() + timedelta(days=see.chance.randint(0, 14))
    given = {
        "what": "sms",
        "starts_on": starts,
        "ends_on": starts + timedelta(days=see.chance.randint(1, 30)),
    }
    who, its = people.by_id(see.session, one.made_by_id), one.id
    return Doing(who, lambda s, a: cycle_deeds.plan(s, a, see.id, its, given, shown={}), see.id)


def test_goes_on(see: Sight) -> Doing:
    """A step round the wheel, or a pause, or back."""
    found = see.session.scalars(
        select(Cycle).where(Cycle.phase != Phase.CLOSED).order_by(Cycle.made_at)
    ).all()
    one = see.one_of(found)
    its, phase, line = one.id, one.phase, see.id
    who = people.by_id(see.session, one.responsible_id or one.made_by_id)
    steps = {
        Phase.PLAN: [
            lambda s, a: cycle_deeds.begin(s, a, its),
            lambda s, a: cycle_deeds.predict(s, a, its, "fler kommer", shown=""),
        ],
        Phase.DO: [
            lambda s, a: cycle_deeds.observe(s, a, its, Seen(line, "två ringde")),
            lambda s, a: cycle_deeds.nothing_new(s, a, its),
            lambda s, a: cycle_deeds.pause(s, a, its),
            lambda s, a: cycle_deeds.resume(s, a, its),
            lambda s, a: cycle_deeds.end(s, a, its),
        ],
        Phase.STUDY: [
            lambda s, a: cycle_deeds.match(s, a, its, Matched.PARTLY),
            lambda s, a: cycle_deeds.study(s, a, its, {"learned": "det gick"}, shown={}),
        ],
        Phase.ACT: [
            lambda s, a: cycle_deeds.decide(s, a, its, see.chance.choice(tuple(Decision)), "det gick"),
            lambda s, a: cycle_deeds.undo(s, a, its, seen=phase),
        ],
    }
    return Doing(who, see.one_of(steps[phase]), its)
