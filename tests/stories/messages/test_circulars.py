"""Eva writes to many in her own words: looked over first, sent once, shown as hers."""

import asyncio
from datetime import date

import pytest
from sqlalchemy.orm import Session

from bot.logs import start_logging
from programme.people.acts import Act
from programme.preparations.preparations import DoneHow, Evidence
from rehearsal.elements import elements_in
from storage.changes import absence_deeds, member_deeds, organisation_deeds
from storage.changes.absence_deeds import Wish
from storage.people.tables import Person
from storage.preparations import preparation_deeds
from tests.norrby import Norrby, button, norrby
from tests.stage import Participant, Stage
from views.messages import circulars, mails

WORDS = "Hej alla.\nLokalen är bytt till plan 2 <!channel> & ta hissen."
ESCAPED = "plan 2 &lt;!channel&gt; &amp; ta hissen"


async def writes(eva: Participant, to: str = "everyone:", text: str = WORDS, **more: object) -> None:
    """From Home to the window where she looks it over."""
    await eva.opens_home()
    await eva.clicks(circulars.CIRCULAR_NEW)
    await eva.fills({circulars.FIELDS.text: text} | more)
    await chooses(eva, to)
    await eva.submits()


async def chooses(eva: Participant, to: str) -> None:
    """As somebody does who types nothing and takes one from the list."""
    offered = await eva.searches(circulars.TO, "", in_=eva.modal)
    (label,) = [one["text"]["text"] for one in offered if one["value"].startswith(to)]
    await eva.fills({circulars.FIELDS.to: label})


def letters_with(someone: Participant, words: str = ESCAPED) -> list[str]:
    return [text for text in someone.heard() if words in text]


async def test_eva_looks_it_over_and_it_comes_with_everybodys_next_message(stage: Stage) -> None:
    norr = await norrby(stage, "facts", until="2027-01-13 10:00")
    await writes(norr.eva)
    assert "*Alla i programmet*: 3 personer får det." in norr.eva.modal.words
    assert "Anna Berg, Maria Lind och Pia Pil" in norr.eva.modal.words
    await norr.eva.submits()
    assert norr.eva.modal.title == "På väg"

    await stage.goes_to("2027-01-13 17:00")
    assert letters_with(norr.maria) == [], "it can wait for the morning"
    await stage.goes_to("2027-01-14 08:30")
    for someone in (norr.maria, norr.anna, norr.pia):
        (letter,) = letters_with(someone)
        assert "*Eva Ek* skriver till dig om *Exempelrundan*:" in letter
    assert letters_with(norr.eva) == [], "she wrote it"
    assert "<!channel>" not in norr.maria.last().text
    quoted = [
        block["text"] for block in norr.maria.last().blocks if block.get("text", {}).get("text") == WORDS
    ]
    assert [one["type"] for one in quoted] == ["plain_text"]


async def test_who_is_away_gets_it_when_she_is_back_and_eva_is_told_so(stage: Stage) -> None:
    norr = await norrby(stage, "facts", until="2027-01-13 10:00")
    maria, until = await stage.person(norr.maria), date(2027, 1, 22)
    act = Act(maria, stage.clock.now())
    await stage.database.transaction(absence_deeds.keep, act, Wish(until=until))
    await writes(norr.eva)
    told = "Maria Lind är borta till och med fredag 22 januari (v. 3) och får det när det är över."
    assert told in norr.eva.modal.words
    await norr.eva.submits()
    assert told in norr.eva.modal.words
    await stage.goes_to("2027-01-22 17:00")
    assert [len(letters_with(one)) for one in (norr.maria, norr.anna)] == [0, 1]
    await stage.goes_to("2027-01-25 08:30")
    assert len(letters_with(norr.maria)) == 1


async def test_what_cannot_wait_goes_at_once_in_working_hours(stage: Stage) -> None:
    norr = await norrby(stage, "facts", until="2027-01-13 10:00")
    await writes(norr.eva, urgent=["urgent"])
    assert "går ut direkt" in norr.eva.modal.words
    await norr.eva.submits()
    await stage.goes_to("2027-01-13 10:01")
    assert len(letters_with(norr.maria)) == 1

    await stage.goes_to("2027-01-13 18:00")
    await writes(norr.eva, text="Kvällens tanke", urgent=["urgent"])
    await norr.eva.submits()
    await stage.goes_to("2027-01-14 07:59")
    assert letters_with(norr.maria, "Kvällens tanke") == []
    await stage.goes_to("2027-01-14 08:00")
    assert len(letters_with(norr.maria, "Kvällens tanke")) == 1


async def test_to_a_role_a_cluster_or_those_who_lack_a_thing(stage: Stage) -> None:
    norr = await norrby(stage, "facts", until="2027-01-13 10:00")
    kim = await _ekeby(stage, norr)
    facts = await norr.owes("facts")
    await stage.database.transaction(
        preparation_deeds.finish,
        Act(await stage.person(norr.maria), stage.clock.now()),
        facts.id,
        Evidence(DoneHow.TICK),
    )
    await writes(norr.eva, "role:politician", "Till politikerna")
    await norr.eva.submits()
    await norr.eva.closes()
    await writes(norr.eva, "cluster:", "Till gruppen i norr")
    await norr.eva.submits()
    await norr.eva.closes()
    await writes(norr.eva, "lacking:facts", "Hur går det med bladet?")
    assert "*Har kvar: Organisationsfakta*: en person får det." in norr.eva.modal.words
    await norr.eva.submits()

    await stage.goes_to("2027-01-15 08:30")  # Kim is welcomed first
    assert [len(letters_with(one, "Till politikerna")) for one in (norr.pia, norr.maria, kim)] == [1, 0, 0]
    assert [len(letters_with(one, "Till gruppen")) for one in (norr.pia, norr.maria, kim)] == [1, 1, 1]
    assert [len(letters_with(one, "Hur går det")) for one in (norr.pia, norr.maria, kim)] == [0, 0, 1]


async def _ekeby(stage: Stage, norr: Norrby) -> Participant:
    kim = stage.participant("Kim Sol")
    await stage.organisation(norr.programme, "Ekeby", facilitator=norr.eva, key_person=kim)
    return kim


async def test_who_did_it_in_the_meantime_is_not_asked_about_it(stage: Stage) -> None:
    norr = await norrby(stage, "facts", until="2027-01-13 10:00")
    await writes(norr.eva, "lacking:facts", "Hur går det med bladet?")
    await norr.eva.submits()
    facts = await norr.owes("facts")
    await stage.database.transaction(
        preparation_deeds.finish,
        Act(await stage.person(norr.maria), stage.clock.now()),
        facts.id,
        Evidence(DoneHow.TICK),
    )
    await stage.goes_to("2027-01-15 17:00")
    assert letters_with(norr.maria, "Hur går det") == []


async def test_she_sees_all_names_changes_her_words_and_sends_once_however_often_she_presses(
    stage: Stage,
) -> None:
    norr = await norrby(stage, "facts", until="2027-01-13 10:00")
    await writes(norr.eva, text="Första försöket")
    await norr.eva.clicks(circulars.SHOW_WHO)
    assert "Anna Berg, Norrby\nMaria Lind, Norrby\nPia Pil, Norrby" in norr.eva.modal.words
    await norr.eva.clicks(circulars.CHANGE)
    assert norr.eva.modal.callback_id == circulars.WRITING
    await norr.eva.fills({circulars.FIELDS.text: "Andra försöket"})
    await norr.eva.submits()
    await asyncio.gather(norr.eva.submits(), norr.eva.submits())
    assert norr.eva.modal.title == "På väg"

    await stage.goes_to("2027-01-18 08:30")
    assert letters_with(norr.maria, "Första") == []
    assert len(letters_with(norr.maria, "Andra")) == 1


async def test_those_without_slack_get_it_as_text_to_copy(stage: Stage) -> None:
    norr = await norrby(stage, "facts", until="2027-01-13 10:00")
    await stage.database.transaction(_wants_no_mail, await _adds_per(stage, norr))
    await writes(norr.eva)
    assert "En går inte att nå i Slack: Per Ås." in norr.eva.modal.words
    await norr.eva.submits()
    await norr.eva.clicks(circulars.AS_MAIL)
    assert field(norr.eva, "text") == f"Hej.\n\n{WORDS}\n\nHälsningar\nEva Ek"
    assert field(norr.eva, "addresses-0") == "per.as@norrby.example"
    await norr.eva.submits()
    assert norr.eva.failures == []


def _wants_no_mail(session: Session, person_id: str) -> None:
    session.get_one(Person, person_id).no_mail = True


async def _adds_per(stage: Stage, norr: Norrby) -> str:
    """Somebody in Norrby who has no Slack."""

    def deed(session: object) -> str:
        from programme.ground.roles import Role

        per = member_deeds.without_slack(
            session, norr.programme.workspace_id, name="Per Ås", email="per.as@norrby.example"
        )
        organisation_deeds.add_person(
            session, Act(by, stage.clock.now()), norr.programme, norr.organisation.id, per, Role.ADVISER
        )
        return per.id

    by = await stage.person(norr.eva)
    return await stage.database.transaction(deed)


async def test_what_per_would_have_been_told_is_text_to_copy(stage: Stage) -> None:
    from views.changes import organisations as organisation_views
    from views.programmes import programmes

    norr = await norrby(stage, "facts", until="2027-01-13 10:00")
    await _adds_per(stage, norr)
    await norr.eva.opens_home()
    await norr.eva.clicks(programmes.PROGRAMME_MANAGE)
    await norr.eva.clicks(programmes.ORGANISATION_OPEN)
    assert norr.eva.modal.callback_id == organisation_views.WINDOW
    await norr.eva.clicks(mails.MAIL)
    text = field(norr.eva, "text")
    assert "Organisationsfakta, senast måndag 25 januari (v. 4)" in text
    assert "Nästa träff: Uppstart, måndag 1 februari (v. 5)" in text
    assert text.startswith("Hej.")
    assert text.endswith("Hälsningar\nEva Ek")
    assert norr.eva.failures == []


def field(eva: Participant, name: str) -> str:
    """What stands in a field to be copied."""
    (found,) = [one for one in elements_in(eva.modal.blocks) if one.block_id == name]
    return str(found.shape["initial_value"])


async def test_and_so_is_what_one_of_them_would_have_been_told(stage: Stage) -> None:
    from views.changes import members as member_views
    from views.programmes import programmes

    norr = await norrby(stage, "facts", until="2027-01-13 10:00")
    per = await _adds_per(stage, norr)
    await norr.eva.opens_home()
    await norr.eva.clicks(programmes.PROGRAMME_MANAGE)
    await norr.eva.clicks(programmes.ORGANISATION_OPEN)
    await norr.eva.clicks(member_views.MEMBER_CHANGE, per)
    await norr.eva.clicks(mails.MAIL, in_=norr.eva.modal)
    text = field(norr.eva, "text")
    assert text.startswith("Hej Per.")
    assert "inget som väntar på dig" in text, "a colleague does what there is to do"
    assert field(norr.eva, "addresses-0") == "per.as@norrby.example"
    assert norr.eva.failures == []


async def test_a_participant_who_tries_is_refused(stage: Stage) -> None:
    norr = await norrby(stage, "facts")
    await norr.maria.runs("/hemmaplan", "utskick till alla")
    assert norr.maria.ephemeral[-1].text.startswith("Det kan bara processledaren göra.")
    await norr.eva.opens_home()
    await norr.maria.opens_home()
    await norr.maria.presses(button(norr.eva.home, circulars.CIRCULAR_NEW), norr.maria.home)
    assert "Det kan bara processledaren göra." in norr.maria.modal.words


async def test_eva_may_type_it_and_is_asked_which_of_two_programmes(stage: Stage) -> None:
    norr = await norrby(stage, "facts")
    await norr.eva.runs("/hemmaplan", "utskick")
    assert norr.eva.modal.callback_id == circulars.WRITING
    await norr.eva.closes()
    await stage.programme(norr.eva, title="Höstrundan", dates={"start": date(2027, 9, 1)})
    await norr.eva.runs("/hemmaplan", "message")
    await norr.eva.clicks("Höstrundan")
    assert "Höstrundan" in norr.eva.modal.words


async def test_words_that_are_missing_or_too_many_are_told_at_their_field(stage: Stage) -> None:
    norr = await norrby(stage, "facts")
    await norr.eva.opens_home()
    await norr.eva.clicks(circulars.CIRCULAR_NEW)
    await chooses(norr.eva, "everyone:")
    await norr.eva.fills({circulars.FIELDS.text: "   "})
    await norr.eva.submits()
    assert list(norr.eva.errors) == [circulars.FIELDS.text]
    await chooses(norr.eva, "role:key_person")
    await norr.eva.fills({circulars.FIELDS.text: "Hej"})
    await norr.eva.submits()
    assert "en person får det" in norr.eva.modal.words


async def test_no_log_tells_her_words(stage: Stage, capfd: pytest.CaptureFixture[str]) -> None:
    """Not when all goes well, not when Slack refuses the blocks, and not when it refuses her reader."""
    norr = await norrby(stage, "facts", until="2027-01-13 10:00")
    start_logging("INFO")
    secret = "Lokalen är hemlig"
    await writes(norr.eva, text=secret)
    await norr.eva.submits()
    trouble = stage.slack.trouble
    trouble.fails("chat.postMessage", "invalid_blocks", person=norr.maria.hands.person)
    trouble.fails("chat.postMessage", "user_not_visible", person=norr.anna.hands.person)
    await stage.goes_to("2027-01-14 12:00")
    assert len(letters_with(norr.maria, secret)) == 1
    logged = capfd.readouterr()
    assert "slack does not take our blocks" in logged.err
    assert secret not in logged.err + logged.out


async def test_in_english_the_frame_is_english_and_the_words_are_hers(stage: Stage) -> None:
    eva, ann = stage.participant("Eva Ek", locale="en-GB"), stage.participant("Ann Lake", locale="en-GB")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=ann)
    await stage.goes_to("2027-01-08 10:00")
    await writes(eva)
    assert "*Everyone in the programme*: one person will get it." in eva.modal.words
    await eva.submits()
    await stage.goes_to("2027-01-11 08:30")
    assert "*Eva Ek* has written to you about *Exempelrundan*:" in ann.last().text
    assert ESCAPED in ann.last().text


async def test_a_third_urgent_message_in_a_week_is_told_when_it_may_go(stage: Stage) -> None:
    norr = await norrby(stage, "facts", until="2027-01-13 10:00")
    for text in ("Första", "Andra"):
        await writes(norr.eva, text=text, urgent=["urgent"])
        await norr.eva.submits()
        await norr.eva.closes()
    await writes(norr.eva, text="Tredje", urgent=["urgent"])
    assert "Nästa kan gå 2027-01-20 kl. 10." in norr.eva.errors["urgent"]
    await norr.eva.fills({circulars.FIELDS.urgent: []})
    await norr.eva.submits()
    assert "nästa arbetsdags meddelande" in norr.eva.modal.words, "what she wrote is still there"
    await norr.eva.submits()
    await norr.eva.closes()

    await stage.goes_to("2027-01-20 12:00")
    assert letters_with(norr.maria, "Tredje")
    await writes(norr.eva, text="Fjärde", urgent=["urgent"])
    await norr.eva.submits()
    await stage.goes_to("2027-01-20 12:05")
    assert letters_with(norr.maria, "Fjärde")


async def test_what_waits_can_be_changed_and_taken_back_and_is_not_heard_as_it_was(stage: Stage) -> None:
    norr = await norrby(stage, "facts", until="2027-01-13 10:00")
    await writes(norr.eva, text="Fel sal")
    await norr.eva.submits()
    await norr.eva.clicks(circulars.CHANGE_SENT)
    await norr.eva.fills({circulars.FIELDS.text: "Rätt sal"})
    await norr.eva.submits()
    await norr.eva.submits()
    await norr.eva.closes()
    await stage.goes_to("2027-01-13 10:05")
    await writes(norr.eva, text="En hastig tanke")
    await norr.eva.submits()
    await norr.eva.closes()

    await norr.eva.opens_home()
    await norr.eva.clicks(circulars.CIRCULAR_NEW)
    assert "Väntar på 3 personer (Alla i programmet): En hastig tanke" in norr.eva.modal.words
    waiting = [one.shape["value"] for one in elements_in(norr.eva.modal.blocks) if one.text == "Se det"]
    await norr.eva.clicks(circulars.WAITS, waiting[0])
    await norr.eva.clicks(circulars.TAKE_BACK)
    assert "De 3 som väntade på det får det inte." in norr.eva.modal.words
    await stage.goes_to("2027-01-15 12:00")
    told = [len(letters_with(norr.maria, words)) for words in ("Fel sal", "Rätt sal", "En hastig tanke")]
    assert told == [0, 1, 0]


async def test_what_has_been_heard_is_not_taken_back_and_she_is_told_so(stage: Stage) -> None:
    norr = await norrby(stage, "facts", until="2027-01-13 10:00")
    await writes(norr.eva, text="Till er alla")
    await norr.eva.submits()
    await stage.goes_to("2027-01-14 12:00")
    await norr.eva.clicks(circulars.TAKE_BACK)
    assert "3 hade redan fått det." in norr.eva.modal.words
    assert norr.eva.failures == []


async def test_to_one_organisation_from_its_page_or_the_list(stage: Stage) -> None:
    from views.changes import organisations as organisation_views

    norr = await norrby(stage, "facts", until="2027-01-13 10:00")
    kim = await _ekeby(stage, norr)
    await norr.eva.opens_home()
    await norr.eva.clicks(organisation_views.PAGE_OPEN, norr.organisation.id)
    await norr.eva.clicks(circulars.TO_ORGANISATION)
    await norr.eva.fills({circulars.FIELDS.text: "Bara till Norrby"})
    await norr.eva.submits()
    assert "*Alla i Norrby*: 3 personer får det." in norr.eva.modal.words
    await norr.eva.submits()
    await stage.goes_to("2027-01-15 12:00")
    assert [len(letters_with(one, "Bara till Norrby")) for one in (norr.maria, norr.pia, kim)] == [1, 1, 0]
    await writes(norr.eva, "organisation:" + norr.organisation.id, "Från listan")
    assert "*Alla i Norrby*" in norr.eva.modal.words
