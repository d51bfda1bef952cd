"""What one organisation hands in, the others in its cluster read and ask about, before they meet."""

from dataclasses import dataclass
from datetime import date

import pytest

from programme.people.acts import Act
from programme.preparations.preparations import HandedIn
from rehearsal.elements import elements_in
from storage.preparations import preparation_deeds as deeds
from tests.norrby import Norrby, button, norrby
from tests.stage import Participant, Stage
from views.improvement.ideas import IDEA_LIST
from views.people import absences
from views.preparations import readings
from views.reflections.reflections import REFLECTION_NEW, REFLECTION_READ

LINK = "https://ekeby.example/presentation?del=1&år=2027"
A_WEEK_BEFORE = "2027-03-01 08:30"
"""They meet on Monday 8 March 2027."""


@dataclass
class Cluster:
    """Norrby and Ekeby meet; Strandvik meets elsewhere. ``sven`` and ``lisa`` are their key persons."""

    norrby: Norrby
    sven: Participant
    lisa: Participant

    @property
    def maria(self) -> Participant:
        return self.norrby.maria


@pytest.fixture
async def cluster(stage: Stage) -> Cluster:
    team = await norrby(stage, "presentation-1", until="2027-02-15 09:00")
    sven, lisa = stage.participant("Sven Ek"), stage.participant("Lisa Dal")
    await stage.organisation(team.programme, "Ekeby", facilitator=team.eva, key_person=sven)
    await stage.organisation(
        team.programme, "Strandvik", cluster="Södra", facilitator=team.eva, key_person=lisa
    )
    await stage.goes_to("2027-02-22 09:00")
    return Cluster(team, sven, lisa)


async def hands_in(stage: Stage, cluster: Cluster, who: Participant, owner: str, given: HandedIn) -> None:
    one = await cluster.norrby.owes("presentation-1", owner)
    by = await stage.person(who)
    await stage.database.transaction(deeds.hand_in, Act(by, stage.clock.now()), one.id, given)


async def asks(who: Participant, question: str) -> None:
    await who.clicks(readings.ASK)
    await who.fills({readings.QUESTION: question})
    await who.submits()


async def test_a_week_before_maria_gets_what_ekeby_handed_in_and_asks_about_it(
    stage: Stage, cluster: Cluster
) -> None:
    await hands_in(stage, cluster, cluster.sven, "Ekeby", HandedIn(LINK))
    await hands_in(stage, cluster, cluster.lisa, "Strandvik", HandedIn("https://strandvik.example"))
    await stage.goes_to(A_WEEK_BEFORE)
    said = cluster.maria.last()
    assert "*Ekeby* har lämnat in *Presentation inför träff 1*" in said.text
    assert "före träff 1, måndag 8 mars" in said.text
    assert f"<{LINK.replace('&', '&amp;')}|Öppna länken>" in said.text
    assert "Strandvik" not in said.text, "they meet elsewhere"
    for other in (cluster.sven, cluster.norrby.anna, cluster.norrby.pia):
        assert "har lämnat in" not in "".join(other.heard())

    await cluster.maria.clicks(readings.READ)
    assert "från Ekeby: läst av Maria Lind." in cluster.maria.last().text
    await asks(cluster.maria, "Hur fick ni med nämnden & <vem> höll i det?")
    assert "frågan är sparad till träff 1" in cluster.maria.last().text


async def test_the_questions_are_kept_and_told_the_day_before_to_those_asked_and_to_eva(
    stage: Stage, cluster: Cluster
) -> None:
    await hands_in(stage, cluster, cluster.sven, "Ekeby", HandedIn(LINK))
    await stage.goes_to(A_WEEK_BEFORE)
    await asks(cluster.maria, "Hur fick ni med nämnden & <vem> höll i det?")
    await stage.goes_to("2027-03-04 17:00")
    assert "undrar" not in "".join(cluster.sven.heard())
    await stage.goes_to("2027-03-05 08:30")
    asked = cluster.sven.last()
    assert "De andra har läst det ni lämnade in" in asked.text
    assert "Norrby (Maria Lind) undrar: Hur fick ni med nämnden &amp; &lt;vem&gt; höll i det?" in asked.text
    assert "finns en fråga till en organisation" in cluster.norrby.eva.last().text

    await cluster.norrby.eva.clicks(readings.SHELF)
    assert "Hur fick ni med nämnden & <vem> höll i det?" in cluster.norrby.eva.modal.words
    await cluster.sven.clicks(readings.SHELF)
    assert "Det här har ni lämnat in" in cluster.sven.modal.words
    assert "Hur fick ni med nämnden & <vem> höll i det?" in cluster.sven.modal.words


async def test_what_was_handed_in_for_a_meeting_that_has_been_can_still_be_read(
    stage: Stage, cluster: Cluster
) -> None:
    await hands_in(stage, cluster, cluster.sven, "Ekeby", HandedIn(LINK))
    await stage.goes_to("2027-03-10 12:00")
    await cluster.maria.opens_home()
    await cluster.maria.clicks(readings.SHELF)
    assert "*Ekeby*" not in cluster.maria.modal.words
    await cluster.maria.clicks(readings.OTHER)
    assert "*Ekeby*" in cluster.maria.modal.words
    await cluster.maria.clicks(readings.OTHER)
    assert "*Ekeby*" not in cluster.maria.modal.words
    assert {REFLECTION_READ, IDEA_LIST} <= {one.action_id for one in elements_in(cluster.maria.modal.blocks)}
    assert cluster.maria.failures == []


async def test_what_comes_late_is_sent_when_it_comes(stage: Stage, cluster: Cluster) -> None:
    await stage.goes_to("2027-03-03 10:00")
    await hands_in(stage, cluster, cluster.sven, "Ekeby", HandedIn(LINK))
    assert "har lämnat in" not in "".join(cluster.maria.heard())
    await stage.goes_to("2027-03-04 08:30")
    assert "*Ekeby* har lämnat in" in cluster.maria.last().text
    heard = len(cluster.maria.heard())
    await hands_in(stage, cluster, cluster.sven, "Ekeby", HandedIn("https://ekeby.example/ny", LINK))
    await stage.goes_to("2027-03-07 23:00")
    said = "".join(cluster.maria.heard()[heard:])
    assert "har lämnat in" not in said, "a new version is found in the same place, and not told again"


async def test_while_maria_is_away_anna_reads_for_norrby(stage: Stage, cluster: Cluster) -> None:
    await cluster.maria.opens_home()
    await cluster.maria.clicks(absences.OPEN)
    await cluster.maria.fills({absences.UNTIL: date(2027, 3, 12), absences.STAND_IN: "Anna Berg"})
    await cluster.maria.submits()
    await hands_in(stage, cluster, cluster.sven, "Ekeby", HandedIn(LINK))
    await stage.goes_to(A_WEEK_BEFORE)
    assert "*Ekeby* har lämnat in" in cluster.norrby.anna.last().text
    await cluster.norrby.anna.clicks(readings.READ)
    assert "läst av Anna Berg" in cluster.norrby.anna.last().text
    assert "har lämnat in" not in "".join(cluster.maria.heard())


async def test_what_is_taken_back_is_not_sent_and_no_longer_shown(stage: Stage, cluster: Cluster) -> None:
    await hands_in(stage, cluster, cluster.sven, "Ekeby", HandedIn(LINK))
    await stage.goes_to(A_WEEK_BEFORE)
    letter = cluster.maria.last()
    read = button(letter, readings.READ)
    one, sven = await cluster.norrby.owes("presentation-1", "Ekeby"), await stage.person(cluster.sven)
    await stage.database.transaction(deeds.reopen, Act(sven, stage.clock.now()), one.id)
    await cluster.maria.presses(read, letter)
    assert "Underlaget har tagits bort" in cluster.maria.ephemeral[-1].text
    assert "Underlaget har tagits bort" in cluster.maria.last().text
    await cluster.maria.opens_home()
    await cluster.maria.clicks(readings.SHELF)
    assert "Här finns inget att läsa just nu" in cluster.maria.modal.words


async def test_who_meets_elsewhere_can_neither_read_nor_ask(stage: Stage, cluster: Cluster) -> None:
    await hands_in(stage, cluster, cluster.sven, "Ekeby", HandedIn(LINK))
    await stage.goes_to(A_WEEK_BEFORE)
    one = await cluster.norrby.owes("presentation-1", "Ekeby")
    await cluster.lisa.opens_home()
    shelf = button(cluster.lisa.home, REFLECTION_NEW)
    for action in (readings.READ, readings.ASK, readings.GET):
        pressed = type(shelf)(shelf.block, shelf.shape | {"action_id": action, "value": one.id})
        await cluster.lisa.presses(pressed, cluster.lisa.home)
        assert "dem som möts i den gruppen" in cluster.lisa.modal.words
        await cluster.lisa.closes()


async def test_the_file_is_fetched_into_ones_own_conversation(stage: Stage, cluster: Cluster) -> None:
    file = stage.slack.workspace.add_file("Träff 1.pptx", cluster.sven.person, b"PK bilder")
    await hands_in(stage, cluster, cluster.sven, "Ekeby", HandedIn(file_id=file.id, file_name=file.name))
    await stage.goes_to(A_WEEK_BEFORE)
    assert "Fil: Träff 1.pptx" in cluster.maria.last().text
    await cluster.maria.clicks(readings.GET)
    given = cluster.maria.last()
    assert given.text == "Här är Träff 1.pptx från Ekeby."
    assert [one.content for one in given.files] == [b"PK bilder"]


async def test_a_file_that_is_gone_is_told_so_with_what_to_do(stage: Stage, cluster: Cluster) -> None:
    gone = HandedIn(file_id="F0GONE", file_name="Träff 1.pptx")
    await hands_in(stage, cluster, cluster.sven, "Ekeby", gone)
    await stage.goes_to(A_WEEK_BEFORE)
    await cluster.maria.clicks(readings.GET)
    assert "Be gärna Ekeby lämna in filen igen eller skicka en länk" in cluster.maria.last().text


async def test_on_the_shelf_one_reads_and_asks_and_sees_it_at_once(stage: Stage, cluster: Cluster) -> None:
    await hands_in(stage, cluster, cluster.sven, "Ekeby", HandedIn(LINK))
    await cluster.maria.opens_home()
    await cluster.maria.clicks(readings.SHELF)
    assert "*Ekeby*: Presentation inför träff 1." in cluster.maria.modal.words, "from the day it is there"
    await cluster.maria.clicks(readings.READ)
    assert "Läst av Maria Lind." in cluster.maria.modal.words
    await asks(cluster.maria, "Vad hade ni gjort annorlunda?")
    assert "Vad hade ni gjort annorlunda?" in cluster.maria.modal.words
    await stage.goes_to(A_WEEK_BEFORE)
    assert "har lämnat in" not in "".join(cluster.maria.heard()), "Norrby has read it"


async def test_an_empty_question_is_told_at_its_field_and_a_second_one_takes_its_place(
    stage: Stage, cluster: Cluster
) -> None:
    await hands_in(stage, cluster, cluster.sven, "Ekeby", HandedIn(LINK))
    await stage.goes_to(A_WEEK_BEFORE)
    await cluster.maria.clicks(readings.ASK)
    await cluster.maria.fills({readings.QUESTION: "   "})
    await cluster.maria.submits()
    assert cluster.maria.errors == {readings.QUESTION: "Skriv vad ni undrar."}
    await cluster.maria.fills({readings.QUESTION: "Vem höll i det?"})
    await cluster.maria.submits()
    await asks(cluster.maria, "Vem höll i det, och hur länge?")
    await cluster.sven.opens_home()
    await cluster.sven.clicks(readings.SHELF)
    assert "Vem höll i det, och hur länge?" in cluster.sven.modal.words
    assert cluster.sven.modal.words.count("undrar") == 1


async def test_when_the_meeting_moves_the_word_and_the_questions_move_with_it(
    stage: Stage, cluster: Cluster
) -> None:
    await hands_in(stage, cluster, cluster.sven, "Ekeby", HandedIn(LINK))
    await cluster.norrby.moves("meeting-1", date(2027, 3, 22))
    await stage.goes_to("2027-03-12 17:00")
    assert "har lämnat in" not in "".join(cluster.maria.heard())
    await stage.goes_to("2027-03-15 08:30")
    assert "*Ekeby* har lämnat in" in cluster.maria.last().text
    await asks(cluster.maria, "Vem höll i det?")
    await cluster.norrby.moves("meeting-1", date(2027, 3, 29))
    await stage.goes_to("2027-03-24 17:00")
    assert "De andra har läst" not in "".join(cluster.sven.heard())
    await stage.goes_to("2027-03-25 08:30")
    assert "De andra har läst" in cluster.sven.last().text, "the Friday is a holiday"


async def test_somebody_new_in_the_cluster_gets_it_too_and_in_english(stage: Stage, cluster: Cluster) -> None:
    jo = stage.participant("Jo Field", locale="en-GB")
    await stage.organisation(
        cluster.norrby.programme, "Lillby", facilitator=cluster.norrby.eva, key_person=jo
    )
    await hands_in(stage, cluster, cluster.sven, "Ekeby", HandedIn(LINK))
    await stage.goes_to(A_WEEK_BEFORE)
    assert "*Ekeby* has shared its *Presentation for meeting 1*" in jo.last().text
    await asks(jo, "Who held it together?")
    assert "the question is kept for meeting 1" in jo.last().text
