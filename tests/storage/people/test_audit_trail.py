"""What is done to others' data is written down by the deed itself, without anybody's words."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

import pytest
from sqlalchemy.orm import Session

from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.improvement import measures
from programme.improvement.headings import Heading
from programme.improvement.improvements import State, Track
from programme.people.acts import Act
from programme.people.audit_trail import Entry, What
from programme.people.facilitating import Starters
from programme.people.people import Person
from programme.people.visibility import MayRead
from programme.preparations.preparations import DoneHow, Evidence
from programme.programmes.programmes import Programme
from programme.programmes.stewardships import Fate
from storage.changes import member_deeds
from storage.changes.endings import departure_deeds, organisation_departures
from storage.ground.database import Database
from storage.improvement import cycle_deeds, improvement_deeds, measure_deeds
from storage.people import audit_trail, people, workspaces
from storage.people import tables as people_tables
from storage.preparations import preparation_deeds, preparations
from storage.programmes import stewardships
from storage.reflections import details, reflection_deeds
from tests.storage.scene import NOW, joins, somebody, started

pytestmark = pytest.mark.every_database
CANARY = "kanariefågel"


@dataclass
class Place:
    """Eva leads; Maria and Anna sit in Norrby, Elsa in Ekeby."""

    database: Database
    programme: Programme
    eva: Person
    maria: Person
    anna: Person
    norrby: str

    def does(self, deed: object, by: Person, *args: object, **more: object) -> object:
        return self.database.write(deed, Act(by, NOW), *args, **more)  # type: ignore[arg-type]

    def trail(self) -> list[Entry]:
        """Without what was there when the programme began."""
        return list(self.database.read(audit_trail.of_programme, self.programme.id))

    def news(self) -> list[tuple[What, str | None, str | None, str]]:
        return [
            (one.what, one.by.name if one.by else None, one.about.name if one.about else None, one.detail)
            for one in self.trail()
            if one.what is not What.SEATED or one.about is None or one.about.id != self.eva.id
        ]


@pytest.fixture
def place(database_url: str) -> Iterator[Place]:
    database = Database(database_url)
    database.write(workspaces.remember, "T1", name="Exempel", bot_user_id="B1")
    eva, maria, anna = (somebody(database, name) for name in ("Eva Ek", "Maria Lind", "Anna Berg"))
    programme = started(database, eva)
    norrby = joins(database, programme, "Norrby", maria, eva)
    joins(database, programme, "Ekeby", somebody(database, "Elsa Holm"), eva)
    made = Place(database, programme, eva, maria, anna, norrby)
    made.does(member_deeds.add, eva, programme.id, anna, [Role.MANAGER], norrby)
    yield made
    database.close()


def test_who_starts_a_programme_facilitates_it(place: Place) -> None:
    assert [(one.what, one.by, one.about) for one in place.trail()] == [(What.SEATED, place.eva, place.eva)]


def test_somebody_is_taken_out_or_leaves(place: Place) -> None:
    place.does(departure_deeds.remove, place.eva, place.programme.id, place.anna.id)
    place.does(departure_deeds.decline, place.maria, place.programme.id)
    with pytest.raises(Refusal, match="programme-gone"):
        place.does(departure_deeds.decline, place.maria, place.programme.id)
    assert sorted(place.news()) == [
        (What.UNSEATED, "Eva Ek", "Anna Berg", ""),
        (What.UNSEATED, "Maria Lind", "Maria Lind", ""),
    ]


def test_other_roles_and_another_facilitator(place: Place) -> None:
    roles = [Role.ADVISER, Role.MANAGER]
    change = {"sits_in": place.norrby, "organisation_id": place.norrby}
    place.does(member_deeds.change, place.eva, place.programme.id, place.anna.id, roles, **change)
    assert place.news() == [], "nothing was taken from her"
    place.does(member_deeds.change, place.eva, place.programme.id, place.anna.id, roles[:1], **change)
    place.does(member_deeds.add, place.eva, place.programme.id, place.maria, [Role.FACILITATOR], None)
    assert sorted(place.news()) == [
        (What.RESEATED, "Eva Ek", "Anna Berg", "manager"),
        (What.SEATED, "Eva Ek", "Maria Lind", ""),
    ]


def test_an_organisation_leaves_with_its_people(place: Place) -> None:
    place.does(organisation_departures.leave, place.eva, place.norrby)
    assert place.news() == [(What.ORGANISATION_LEFT, "Eva Ek", None, "2")]


def test_more_may_read_a_reflection_and_fewer_is_not_told(place: Place) -> None:
    paper = place.database.read(reflection_deeds.paper, Act(place.maria, NOW))
    draft = replace(paper.draft, text=CANARY, may_read=MayRead.ORGANISATION)
    place.does(reflection_deeds.keep, place.maria, draft)
    assert place.news() == []
    place.does(reflection_deeds.change, place.maria, replace(draft, may_read=MayRead.PROGRAMME))
    place.does(reflection_deeds.change, place.maria, replace(draft, may_read=MayRead.ME))
    assert place.news() == [(What.WIDENED, "Maria Lind", None, "organisation programme")]


def test_another_rewrites_and_opens_an_improvement(place: Place) -> None:
    facts = {"title": "Fler kommer", "track": Track.OPERATION, "state": State.CHOOSE}
    place.does(improvement_deeds.begin, place.maria, "i1", place.norrby, facts=facts)
    basics = {**facts, "responsible_id": place.maria.id, "may_read": MayRead.CLUSTER}
    basics.pop("state")
    for by, title, may_read in (
        (place.maria, "Hennes", MayRead.CLUSTER),
        (place.anna, CANARY, MayRead.PROGRAMME),
    ):
        given = {**basics, "title": title, "may_read": may_read}
        place.does(improvement_deeds.write, by, "i1", Heading.BASICS, given, shown=basics)
    assert sorted(place.news(), key=str) == [
        (What.REWRITTEN, "Anna Berg", "Maria Lind", "basics"),
        (What.WIDENED, "Anna Berg", None, "cluster programme"),
    ]


def test_another_changes_a_test_and_what_was_counted(place: Place) -> None:
    facts = {"title": "Fler kommer", "track": Track.OPERATION, "state": State.CHOOSE}
    place.does(improvement_deeds.begin, place.maria, "i1", place.norrby, facts=facts)
    for by, thinks in ((place.maria, "minst sju"), (place.maria, "minst åtta"), (place.anna, CANARY)):
        shown = "" if thinks == "minst sju" else "minst sju"
        if thinks == "minst sju":
            given = {"what": "sms", "prediction": thinks}
            place.does(cycle_deeds.plan, by, "c1", "i1", given, shown={})
        else:
            place.does(cycle_deeds.predict, by, "c1", thinks, shown=shown)
    draft = measures.Draft(name="Andel", unit="%", direction=None, target=None, groups=None)
    place.does(measure_deeds.set_up, place.maria, "m1", "i1", draft)
    for by, value in ((place.maria, 1.0), (place.maria, 2.0), (place.anna, 3.0)):
        place.does(measure_deeds.keep, by, "m1", [measures.Value(NOW.date(), measures.Entry(value))])
    place.does(measure_deeds.annotate, place.maria, "a1", "m1", on=NOW.date(), text="sms")
    place.does(measure_deeds.erase_note, place.anna, "a1")
    assert sorted(detail for what, by, about, detail in place.news() if by == "Anna Berg") == [
        "annotation",
        "prediction",
        "value",
    ]
    assert all(by == "Anna Berg" for _, by, _, _ in place.news())


def test_another_hands_in_over_what_was_there(place: Place) -> None:
    owed = next(
        one
        for one in place.database.read(preparations.of_programme, place.programme.id)
        if one.organisation_id == place.norrby
    )
    for by in (place.maria, place.maria, place.anna):
        shown = Evidence(DoneHow.LINK, link=f"https://exempel.example/{by.name}/{CANARY}")
        place.does(preparation_deeds.finish, by, owed.id, shown)
    assert place.news() == [(What.REWRITTEN, "Anna Berg", "Maria Lind", "handed-in")]


def test_who_answers_and_how_long(place: Place) -> None:
    answer = {"controller": CANARY, "contact": CANARY}
    for _ in range(2):
        place.does(stewardships.answer, place.eva, place.programme.id, **answer)
        place.does(stewardships.keep, place.eva, place.programme.id, months=36, fate=Fate.ERASE)
    assert sorted(place.news()) == [
        (What.ANSWERED_BY, "Eva Ek", None, ""),
        (What.KEPT_OTHERWISE, "Eva Ek", None, "36 erase"),
    ]


def test_who_may_facilitate_is_another_and_every_programme_hears(place: Place) -> None:
    place.database.write(
        lambda session: setattr(session.get(people_tables.Person, place.eva.id), "admin", True)
    )
    eva = place.database.read(people.by_id, place.eva.id)
    other = started(place.database, eva)
    for _ in range(2):
        place.does(workspaces.set_policy, eva, Starters.LISTED, [str(eva.slack_id)])
        place.database.write(workspaces.list_facilitators, "T1", [str(eva.slack_id)], now=NOW)
    line = (What.MAY_FACILITATE, "Eva Ek", None, "")
    assert place.news() == [line]
    there = place.database.read(audit_trail.of_programme, other.id)
    assert What.MAY_FACILITATE in {one.what for one in there}
    place.database.write(workspaces.list_facilitators, "T1", ["UANNA"], now=NOW)
    assert sorted(place.news(), key=str) == [line, (What.MAY_FACILITATE, None, None, "")]


def test_a_whole_improvement_is_removed(place: Place) -> None:
    facts = {"title": CANARY, "track": Track.OPERATION, "state": State.CHOOSE}
    place.does(improvement_deeds.begin, place.maria, "i1", place.norrby, facts=facts)
    place.does(improvement_deeds.remove, place.anna, "i1")
    assert place.news() == [(What.REMOVED, "Anna Berg", "Maria Lind", "")]


def test_somebodys_details_are_taken_out_of_what_another_wrote(place: Place) -> None:
    paper = place.database.read(reflection_deeds.paper, Act(place.maria, NOW))
    draft = replace(paper.draft, text=f"{CANARY} har varit sjuk", may_read=MayRead.PROGRAMME)
    place.does(reflection_deeds.keep, place.maria, draft)
    for _ in range(2):
        place.does(details.take_out, place.eva, draft.id, "En kollega har varit sjuk", edited="")
    assert place.news() == [(What.DETAILS_OUT, "Eva Ek", "Maria Lind", "")]


def test_a_deed_that_is_refused_leaves_no_line(place: Place) -> None:
    with pytest.raises(Refusal, match="last-facilitator"):
        place.does(departure_deeds.remove, place.eva, place.programme.id, place.eva.id)
    assert place.news() == []


def test_nobodys_words_are_in_it_and_only_who_facilitates_reads_it(place: Place) -> None:
    test_more_may_read_a_reflection_and_fewer_is_not_told(place)
    assert not any(CANARY in str(one) for one in place.trail())
    entries, number, pages = place.database.read(audit_trail.page, Act(place.eva, NOW), place.programme.id, 7)
    assert (len(entries), number, pages) == (2, 0, 1)
    with pytest.raises(Refusal, match="only-facilitator"):
        place.database.read(audit_trail.page, Act(place.maria, NOW), place.programme.id, 0)


def test_a_page_is_twenty_the_newest_first(place: Place) -> None:
    def many(session: Session) -> None:
        for at in range(45):
            act = Act(place.eva, NOW.replace(day=21, minute=at))
            audit_trail.exported(session, act, place.programme.id, f"{at}")

    place.database.write(many)
    entries, _, pages = place.database.read(audit_trail.page, Act(place.eva, NOW), place.programme.id, 1)
    assert pages == 3
    assert [one.detail for one in entries] == [f"{at}" for at in range(24, 4, -1)]
    assert date(2027, 1, 21) == entries[0].at.date()
