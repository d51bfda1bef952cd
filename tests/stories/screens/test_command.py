"""The command: what is next, and a few words that lead on."""

from typing import Any

from programme.programmes.programmes import Programme
from rehearsal import Message
from rehearsal.elements import Element, elements_in
from storage.preparations import preparations
from tests.stage import Participant, Stage
from views.preparations import preparation_buttons
from views.programmes.programmes import PROGRAMME_MANAGE, PROGRAMME_NEW
from views.reflections.reflections import REFLECTION_NEW

COMMAND = "/hemmaplan"


async def with_norrby(stage: Stage) -> tuple[Participant, Participant, Programme]:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    return eva, maria, programme


async def asks(who: Participant, words: str = "") -> Message:
    """What the command answers."""
    await who.runs(COMMAND, words)
    assert who.failures == []
    return who.ephemeral[-1]


def obvious(said: Message) -> list[Element]:
    return [element for element in elements_in(said.blocks) if element.shape.get("style") == "primary"]


def buttons(said: Message) -> list[str]:
    return [element.action_id for element in elements_in(said.blocks)]


async def to_do(stage: Stage, who: Participant) -> set[str]:
    """The items somebody still answers for."""
    person = await stage.person(who)
    return {one.item.id for one in await stage.database.answer(preparations.to_do, person.id)}


async def test_maria_asks_what_is_next_and_gets_one_obvious_button(stage: Stage) -> None:
    _, maria, _ = await with_norrby(stage)
    await stage.goes_to("2027-01-18 10:00")
    said = await asks(maria)
    assert "*Organisationsfakta*, senast *måndag 25 januari (v. 4)*, inför uppstarten" in said.text
    assert [button.action_id for button in obvious(said)] == [preparation_buttons.HAND_IN]
    assert said.text.count("Sedan:") == 2
    assert "saker till finns i min flik Hem" in said.text
    assert "Nästa träff: *Uppstart*, måndag 1 februari (v. 5)." in said.text


async def test_the_answer_is_in_the_ack_itself(stage: Stage) -> None:
    _, maria, _ = await with_norrby(stage)
    await asks(maria)
    before = len(stage.slack.calls)
    await asks(maria)
    assert stage.slack.posts[-1].method == "command_reply"
    assert len(stage.slack.calls) == before, "no other call is needed"


async def test_done_in_the_answer_draws_it_again_and_can_be_undone(stage: Stage) -> None:
    _, maria, _ = await with_norrby(stage)
    said = await asks(maria)
    await maria.clicks(preparation_buttons.DONE)
    assert maria.ephemeral == [said], "the answer is replaced, not said anew"
    assert said.text.startswith("*Organisationsfakta*: klart. Tack.")
    assert "facts" not in await to_do(stage, maria)
    await maria.clicks(preparation_buttons.UNDO)
    assert said.text.startswith("*Organisationsfakta*, senast")
    assert "facts" in await to_do(stage, maria)


async def test_later_in_the_answer_says_when_it_comes_up_again(stage: Stage) -> None:
    _, maria, _ = await with_norrby(stage)
    await stage.goes_to("2027-01-18 10:00")
    said = await asks(maria)
    await maria.clicks(preparation_buttons.LATER)
    assert "Jag påminner dig onsdag 20 januari." in said.text


async def test_when_its_day_has_passed_a_new_date_can_be_asked_for(stage: Stage) -> None:
    _, maria, _ = await with_norrby(stage)
    await stage.goes_to("2027-01-26 10:00")
    said = await asks(maria)
    assert "hade sista dag *i går*" in said.text
    assert preparation_buttons.LATER not in buttons(said)
    assert "preparation-ask" in buttons(said)


async def test_when_nothing_is_owed_she_is_invited_to_reflect(stage: Stage) -> None:
    eva, _, programme = await with_norrby(stage)
    sara = stage.participant("Sara Dal")
    await stage.organisation(programme, "Ekeby", cluster="Södra", facilitator=eva, politician=sara)
    said = await asks(sara)
    assert said.text.startswith("Inget väntar på dig just nu.")
    assert [button.action_id for button in obvious(said)] == [REFLECTION_NEW]
    assert "Nästa träff: *Uppstart*" in said.text


async def test_the_facilitator_sees_in_a_line_how_ready_all_are(stage: Stage) -> None:
    eva, _, programme = await with_norrby(stage)
    sara = stage.participant("Sara Dal")
    await stage.organisation(programme, "Ekeby", facilitator=eva, key_person=sara)
    stage.slack.workspace.deactivate(sara.hands.person)
    await stage.settled()
    said = await asks(eva)
    assert said.text == (
        "Inför *uppstarten*, måndag 1 februari (v. 5): 0 av 2 organisationer är klara. "
        "En person går inte att nå i Slack."
    )
    assert [(button.action_id, button.shape["value"]) for button in obvious(said)] == [
        (PROGRAMME_MANAGE, programme.id)
    ]


async def test_who_is_in_no_programme_can_start_one(stage: Stage) -> None:
    leo = stage.participant("Leo Holm")
    said = await asks(leo)
    assert "Du är inte med i något program än." in said.text
    assert [button.action_id for button in obvious(said)] == [PROGRAMME_NEW]


async def test_several_programmes_are_told_apart(stage: Stage) -> None:
    eva, maria, _ = await with_norrby(stage)
    other = await stage.programme(eva, title="Vattenrundan")
    await stage.organisation(other, "Strandvik", facilitator=eva, manager=maria)
    said = await asks(maria)
    assert said.text.count("*Exempelrundan*") == said.text.count("*Vattenrundan*") == 1
    assert len(obvious(said)) == 1


async def test_a_few_words_are_enough_to_finish_a_thing(stage: Stage) -> None:
    _, maria, _ = await with_norrby(stage)
    said = await asks(maria, "klart organisationsfakta")
    assert said.text == "*Organisationsfakta*: klart. Tack."
    assert "facts" not in await to_do(stage, maria)
    await maria.clicks(preparation_buttons.UNDO)
    assert "facts" in await to_do(stage, maria)


async def test_words_that_fit_several_show_them_and_finish_none(stage: Stage) -> None:
    _, maria, _ = await with_norrby(stage)
    before = await to_do(stage, maria)
    said = await asks(maria, "klart presentation")
    assert said.text.startswith("Vilken menar du?")
    assert buttons(said) == [preparation_buttons.DONE] * 3
    assert await to_do(stage, maria) == before
    await maria.clicks(preparation_buttons.DONE, chosen(said, "Presentation inför träff 2"))
    assert before - await to_do(stage, maria) == {"presentation-2"}
    assert said.text.startswith("*Presentation inför träff 2*: klart. Tack.")


def chosen(said: Message, title: str) -> str:
    """The value of the button beside a title."""
    found: list[Any] = [block for block in said.blocks if title in str(block.get("text"))]
    return str(found[0]["accessory"]["value"])


async def test_a_form_is_offered_to_be_filled_in_not_ticked_off(stage: Stage) -> None:
    _, maria, _ = await with_norrby(stage)
    said = await asks(maria, "klart uppdraget")
    assert buttons(said) == [preparation_buttons.FILL_IN]
    assert "mandate" in await to_do(stage, maria)


async def test_without_words_all_that_can_be_done_is_listed(stage: Stage) -> None:
    _, maria, _ = await with_norrby(stage)
    said = await asks(maria, "klart")
    assert said.text.startswith("Vad är klart?")
    assert len(buttons(said)) == len(await to_do(stage, maria))


async def test_words_that_fit_nothing_say_so_and_show_what_there_is(stage: Stage) -> None:
    _, maria, _ = await with_norrby(stage)
    said = await asks(maria, "klart <budget> & sånt")
    assert "*&lt;budget&gt; &amp; sånt*" in said.text
    assert "Vad är klart?" in said.text


async def test_a_colleague_can_say_it_for_who_has_no_time(stage: Stage) -> None:
    eva, maria, sara = (stage.participant(name) for name in ("Eva Ek", "Maria Lind", "Sara Dal"))
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria, politician=sara)
    said = await asks(sara, "klart organisationsfakta")
    assert said.text == "*Organisationsfakta*: klart. Tack."
    assert "facts" not in await to_do(stage, maria)


async def test_another_organisations_things_cannot_be_finished_by_name(stage: Stage) -> None:
    eva, maria, programme = await with_norrby(stage)
    sara = stage.participant("Sara Dal")
    await stage.organisation(programme, "Ekeby", cluster="Södra", facilitator=eva, politician=sara)
    await asks(sara, "klart organisationsfakta")
    await asks(eva, "klart organisationsfakta")
    assert "facts" in await to_do(stage, maria)


async def test_english_words_and_english_answers(stage: Stage) -> None:
    eva, john = stage.participant("Eva Ek"), stage.participant("John Field", locale="en-GB")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=john)
    assert "*Facts sheet*, due *Monday 25 January (week 4)*" in (await asks(john, "nästa")).text
    assert (await asks(john, "done facts sheet")).text == "*Facts sheet* is done. Thank you."


async def test_a_slip_of_the_finger_gets_a_suggestion_and_the_few_words_there_are(stage: Stage) -> None:
    _, maria, _ = await with_norrby(stage)
    said = await asks(maria, "klrat presentation")
    assert said.text.startswith("Ordet *klrat* känner jag inte till. Menade du /hemmaplan *klart*?")
    assert "*reflektera*" in said.text
    assert (await asks(maria, "hjalp")).text in said.text


async def test_reflect_opens_the_form_with_what_she_wrote(stage: Stage) -> None:
    _, maria, _ = await with_norrby(stage)
    await maria.runs(COMMAND, "reflektera Sju av tio kom, & det räckte")
    assert maria.failures == []
    assert "Sju av tio kom, & det räckte" in str(maria.modal.state)


async def test_export_begins_from_the_command(stage: Stage) -> None:
    _, maria, _ = await with_norrby(stage)
    await maria.runs(COMMAND, "export")
    assert maria.failures == []


async def test_an_old_message_of_which_nothing_is_known_is_left_as_it_is(stage: Stage) -> None:
    _, maria, _ = await with_norrby(stage)
    person = await stage.person(maria)
    facts = (await stage.database.answer(preparations.to_do, person.id))[0]
    texts = "En gammal påminnelse"
    button = {"type": "button", "action_id": preparation_buttons.DONE, "value": facts.id}
    blocks = [{"type": "actions", "elements": [button | {"text": {"type": "plain_text", "text": "Klart"}}]}]
    await stage.hemmaplan.house.slack.chat_postMessage(channel=maria.slack_id, text=texts, blocks=blocks)
    await maria.clicks(preparation_buttons.DONE)
    assert [maria.last().text, maria.last().blocks[0]["type"]] == [texts, "actions"]
    assert maria.ephemeral[-1].text.startswith("*Organisationsfakta*: klart. Tack.")
    assert "facts" not in await to_do(stage, maria)
