"""Whoever has left keeps her own words, and lets nobody new in; what was opened stays where it was opened."""

from collections.abc import Iterator

import pytest

from programme.ground.refusals import Refusal
from programme.ground.roles import Role
from programme.improvement.cycles import Seen
from programme.improvement.headings import Heading
from programme.improvement.improvements import State, Track
from programme.people.acts import Act
from programme.people.people import Person
from programme.people.visibility import MayRead
from programme.preparations.preparations import HandedIn
from programme.reflections.reflections import Draft
from storage.changes import invitation_deeds, organisation_deeds
from storage.changes.endings import departure_deeds
from storage.ground.database import Database
from storage.improvement import cycle_deeds, cycles, ideas, improvement_deeds, improvements
from storage.people import workspaces
from storage.preparations import preparation_deeds as handed
from storage.preparations import preparations
from storage.preparations.reading import readings
from storage.programmes import organisations
from storage.reflections import details, reflection_deeds, reflections
from storage.screens import exports
from tests.storage.scene import NOW, joins, somebody, started

WORDS = "Anna Berg på kontoret ringde varje besökare"
ORDER = tuple(MayRead)


class Round:
    """Norrby and Ekeby in the northern cluster and Strandvik in the southern, led by Eva."""

    def __init__(self, url: str) -> None:
        self.database = Database(url)
        self.database.write(workspaces.remember, "T1", name="Exempel", bot_user_id="U0BOT")
        names = ("Eva Ek", "Maria Lind", "Per Ås", "Sara Dal", "Siv Holm")
        self.eva, self.maria, self.per, self.sara, self.siv = (
            somebody(self.database, name) for name in names
        )
        self.programme = started(self.database, self.eva)
        self.norrby = joins(self.database, self.programme, "Norrby", self.maria, self.eva)
        self.ekeby = joins(self.database, self.programme, "Ekeby", self.per, self.eva)
        self.strandvik = joins(self.database, self.programme, "Strandvik", self.sara, self.eva)
        self.add(self.siv, self.norrby)
        self.meets(self.strandvik, "Strandvik", "Södra")

    def add(self, who: Person, where: str, role: Role = Role.ADVISER) -> None:
        act = Act(self.eva, NOW)
        self.database.write(organisation_deeds.add_person, act, self.programme, where, who, role)

    def meets(self, organisation_id: str, name: str, cluster: str) -> None:
        self.does(
            self.eva, organisation_deeds.change, organisation_id, name=name, cluster=cluster, mentor=False
        )

    def does(self, who: Person, deed, *given, **named):  # type: ignore[no-untyped-def]
        return self.database.write(deed, Act(who, NOW), *given, **named)

    def asks(self, who: Person, question, *given, **named):  # type: ignore[no-untyped-def]
        return self.database.read(question, Act(who, NOW), *given, **named)

    def writes(self, level: MayRead, who: Person | None = None) -> str:
        step = self.programme.template.steps[0].id
        draft = Draft(f"{level} words", self.programme.id, WORDS, level, step)
        return self.does(who or self.maria, reflection_deeds.keep, draft).id

    def tries(self) -> str:
        facts = {"title": "Kallelse med sms", "track": Track.OPERATION, "state": State.TEST}
        return self.does(self.maria, improvement_deeds.begin, "sms", self.norrby, facts=facts).id


@pytest.fixture
def there(database_url: str) -> Iterator[Round]:
    made = Round(database_url)
    yield made
    made.database.close()


def drafted(there: Round, one: str, level: MayRead, text: str = WORDS) -> Draft:
    return Draft(one, there.programme.id, text, level, there.programme.template.steps[0].id, changes=True)


@pytest.mark.parametrize("goes", ["is removed", "leaves"])
def test_who_has_left_lets_nobody_new_in(there: Round, goes: str) -> None:
    written = {level: there.writes(level) for level in ORDER}
    if goes == "leaves":
        there.does(there.maria, departure_deeds.decline, there.programme.id)
    else:
        there.does(there.eva, departure_deeds.remove, there.programme.id, there.maria.id)
    for before in ORDER:
        for wanted in ORDER:
            draft = drafted(there, written[before], wanted, "Nya ord")
            if ORDER.index(wanted) > ORDER.index(before):
                with pytest.raises(Refusal, match="reflection-left"):
                    there.does(there.maria, reflection_deeds.change, draft)
            else:
                there.does(there.maria, reflection_deeds.change, draft)
                there.database.write(lambda session, at=before: _put_back(session, written[at], at))


def _put_back(session, reflection_id, level):  # type: ignore[no-untyped-def]
    session.get_one(reflections.reflection_tables.Reflection, reflection_id).may_read = level


def test_who_has_left_reads_edits_takes_along_and_withdraws_her_own(there: Round) -> None:
    one = there.writes(MayRead.CLUSTER)
    there.does(there.eva, departure_deeds.remove, there.programme.id, there.maria.id)
    page, _ = there.asks(there.maria, reflections.own_page, 0)
    assert [each.id for each in page.reflections] == [one]
    there.does(there.maria, reflection_deeds.change, drafted(there, one, MayRead.ORGANISATION, "Kortare"))
    assert [each.id for each in there.asks(there.maria, exports.programmes_of)] == [there.programme.id]
    file = there.database.read(exports.extract, there.programme.id, viewer_id=there.maria.id, now=NOW)
    assert [each.text for each in file.reflections] == ["Kortare"]
    assert (file.people, file.organisations, file.preparations, file.improvements) == ((), (), (), ())
    there.does(there.maria, reflection_deeds.remove, one)
    assert there.database.read(reflections.own, there.maria.id) == []
    with pytest.raises(Refusal, match="export-not-yours"):
        there.database.read(exports.extract, there.programme.id, viewer_id=there.maria.id, now=NOW)


def test_who_moves_to_another_organisation_lets_nobody_new_into_what_she_wrote_before(there: Round) -> None:
    one = there.writes(MayRead.ORGANISATION, there.siv)
    there.does(there.eva, departure_deeds.remove, there.programme.id, there.siv.id)
    there.add(there.siv, there.ekeby)
    with pytest.raises(Refusal, match="reflection-left"):
        there.does(there.siv, reflection_deeds.change, drafted(there, one, MayRead.CLUSTER))


def test_a_facilitator_takes_somebodys_details_out_and_the_writer_sees_it(there: Round) -> None:
    one = there.writes(MayRead.CLUSTER)
    text = WORDS.replace("Anna Berg på kontoret", "En kollega")
    there.does(there.eva, details.take_out, one, text, edited="")
    [own] = there.database.read(reflections.own, there.maria.id)
    assert (own.text, own.details_out_by, own.details_out_at, own.edited_at) == (text, "Eva Ek", NOW, None)
    [read] = there.database.read(reflections.readable, there.per.id, there.programme.id)
    assert read.details_out_by == "Eva Ek"


def test_nothing_is_put_into_somebodys_mouth(there: Round) -> None:
    one = there.writes(MayRead.PROGRAMME)
    for said in (
        WORDS + ". " + "Det gick mycket dåligt och ingen ville vara med mer",
        "Något helt annat " * 9,
    ):
        with pytest.raises(Refusal, match="reflection-said-more"):
            there.does(there.eva, details.take_out, one, said, edited="")
    there.does(there.maria, reflection_deeds.change, drafted(there, one, MayRead.PROGRAMME, "Nya ord"))
    with pytest.raises(Refusal, match="reflection-changed-meanwhile"):
        there.does(there.eva, details.take_out, one, "Nya", edited="")


def test_what_a_facilitator_does_not_read_she_takes_nothing_out_of(there: Round) -> None:
    hidden = there.writes(MayRead.ORGANISATION)
    shown = there.writes(MayRead.PROGRAMME)
    for who, one in ((there.eva, hidden), (there.per, shown), (there.maria, shown)):
        with pytest.raises(Refusal, match="reflection-gone"):
            there.does(who, details.take_out, one, "Kort", edited="")


def test_an_organisation_that_moves_opens_no_improvement_to_its_new_cluster(there: Round) -> None:
    sms = there.tries()
    there.does(there.maria, ideas.write, "idea", sms, "Ring i stället")
    there.does(there.maria, cycle_deeds.plan, "cycle", sms, {"what": "sms"}, shown={})
    there.does(there.maria, cycle_deeds.observe, "cycle", Seen("line", "5 kom"))
    there.meets(there.norrby, "Norrby", "Södra")
    assert there.database.read(improvements.seen_by, there.sara.id) == []
    assert there.database.read(ideas.open_to, there.sara.id) == []
    with pytest.raises(Refusal, match="cycle-gone"):
        there.asks(there.sara, cycles.by_id, "cycle")
    assert [one.id for one in there.database.read(improvements.seen_by, there.per.id)] == [sms]
    assert [one.id for one in there.database.read(improvements.seen_by, there.siv.id)] == [sms]


def test_a_team_that_chooses_anew_opens_it_to_where_it_meets_today(there: Round) -> None:
    sms = there.tries()
    there.meets(there.norrby, "Norrby", "Södra")
    for before, now in ((MayRead.CLUSTER, MayRead.ORGANISATION), (MayRead.ORGANISATION, MayRead.CLUSTER)):
        there.does(
            there.maria,
            improvement_deeds.write,
            sms,
            Heading.BASICS,
            {"may_read": now},
            shown={"may_read": before},
        )
    assert [one.id for one in there.database.read(improvements.seen_by, there.sara.id)] == [sms]
    assert there.database.read(improvements.seen_by, there.per.id) == []


def test_a_presentation_is_not_opened_to_a_new_cluster_by_moving(there: Round) -> None:
    [facts] = [
        one
        for one in there.database.read(preparations.of_programme, there.programme.id)
        if one.item.id == "facts" and one.organisation_id == there.norrby
    ]
    link = HandedIn(link="https://norrby.example/fakta")
    there.does(there.maria, handed.hand_in, facts.id, link)
    there.meets(there.norrby, "Norrby", "Södra")
    with pytest.raises(Refusal, match="material-not-yours"):
        there.asks(there.sara, readings.material, facts.id)
    assert there.asks(there.per, readings.material, facts.id).owed.id == facts.id
    again = HandedIn(link="https://norrby.example/nya")
    there.does(there.maria, handed.hand_in, facts.id, again)
    assert there.asks(there.sara, readings.material, facts.id).owed.id == facts.id


def test_who_is_invited_to_one_improvement_gets_that_and_what_it_needs(there: Round) -> None:
    sms, ulla = there.tries(), somebody(there.database, "Ulla Ny")
    facts = {"title": "Öppet på lördagar", "track": Track.OPERATION, "state": State.TEST}
    there.does(there.maria, improvement_deeds.begin, "other", there.norrby, facts=facts)
    there.writes(MayRead.PROGRAMME)
    there.does(there.maria, invitation_deeds.invite, sms, [ulla])
    file = there.database.read(exports.extract, there.programme.id, viewer_id=ulla.id, now=NOW)
    assert [one.improvement.id for one in file.improvements] == [sms]
    assert (file.reflections, file.preparations, file.outcomes) == ((), (), ())
    assert [one.id for one in file.organisations] == [there.norrby]
    assert {one.name for one in file.people} == {"Ulla Ny", "Maria Lind", "Siv Holm", "Eva Ek"}
    assert {one.email for one in file.people} == {None}
    assert file.meetings, "she knows when they meet"
    assert {one.id for one in file.clusters} == {
        there.database.read(organisations.by_id, there.norrby).cluster_id
    }
