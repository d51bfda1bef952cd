"""Messages to many: written, looked over, sent; and text to copy for those without Slack."""

import re

from handlers.ground.door import Door
from handlers.ground.visit import Json, Visit
from programme.ground.refusals import Refusal
from programme.messages.circulars import Aim, Named, Posting, Target, target_in
from programme.programmes.programmes import Programme
from storage.ground.columns import new_id
from storage.messages import circular_deeds, circulars, mails
from storage.programmes import programmes
from storage.screens import rosters
from texts import Texts
from views.changes import members as member_views
from views.ground.blocks import option
from views.meetings import meetings as meeting_views
from views.messages import circulars as views
from views.messages import letters
from views.messages import mails as mail_views


async def open_form(visit: Visit) -> None:
    programme = await visit.asks(programmes.led_by, visit.value)
    await visit.opens(await _new(visit, programme))


async def open_to_organisation(visit: Visit) -> None:
    """From its page or its window: whom it is for is filled in."""
    programme, named = await visit.asks(circulars.to_organisation, visit.value)
    await visit.opens(await _new(visit, programme, to=named))


async def open_about_meeting(visit: Visit) -> None:
    """What would only be seen in Home is told anyway: the words and whom they are for are filled in."""
    what = await visit.asks(rosters.of_meeting, visit.value)
    programme, cluster = what.programme, what.cluster
    target = Target(Aim.CLUSTER, cluster.id) if cluster else Target(Aim.EVERYONE)
    to = Named(target, name=cluster.name if cluster else "")
    today = programme.today(visit.house.now())
    text = meeting_views.as_news(what.meeting, _theirs(visit, programme), today=today)
    await visit.opens(await _new(visit, programme, to=to, text=text))


def _theirs(visit: Visit, programme: Programme) -> Texts:
    """The language and the words of a programme."""
    return visit.texts.instead(programme.language, programme.words_in(programme.language))


async def begin(visit: Visit) -> None:
    """After the command: the form, or which programme she means. Raises Refusal for who leads none."""
    led = await visit.asks(programmes.led_by_person)
    if not led:
        raise Refusal("only-facilitator")
    if len(led) > 1:
        await visit.answers(views.which(led, visit.texts))
    else:
        await visit.opens(await _new(visit, led[0]))


async def _new(visit: Visit, programme: Programme, *, to: Named | None = None, text: str = "") -> Json:
    memory = views.CircularMemory(programme=programme.id, circular=new_id())
    waiting = await visit.asks(circular_deeds.waiting, programme.id)
    memory_kept = visit.over(memory)
    return views.form(programme, visit.texts, text=text, to=to, waiting=waiting, memory=memory_kept)


async def find_target(visit: Visit) -> None:
    try:
        every = await visit.asks(circulars.targets, visit.recalls(views.CircularMemory).programme)
    except Refusal:  # a list has no room for words; the form says no when it is sent
        every = []
    await visit.offers([option(*one) for one in views.fitting(every, visit.body["value"], visit.texts)])


async def look_over(visit: Visit, form: views.CircularForm) -> None:
    """Kept as a draft, and shown as it will be."""
    memory = visit.recalls(views.CircularMemory)
    what = await visit.does(
        circulars.keep_draft,
        memory.circular,
        memory.programme,
        text=form.text,
        target=target_in(form.to),
        urgent=form.urgent,
    )
    shown = views.preview if what.circular.sent_at is None else views.sent
    await visit.closes(instead=shown(what, visit.texts, memory=memory.kept()))


async def show_who(visit: Visit) -> None:
    """All names instead of the first, a page at a time; the button's value is the page, if it has one."""
    what, memory = await _posting(visit)
    await visit.redraws(views.preview(what, visit.texts, page=int(visit.value or 0), memory=memory))


async def change(visit: Visit) -> None:
    """Back to the form, with what stood there."""
    what, memory = await _posting(visit)
    words = what.circular
    window = views.form(
        what.programme, visit.texts, text=words.text, to=what.named, urgent=words.urgent, memory=memory
    )
    await visit.redraws(window)


async def _posting(visit: Visit) -> tuple[Posting, str]:
    memory = visit.recalls(views.CircularMemory)
    return await visit.asks(circulars.posting, memory.circular), memory.kept()


async def send(visit: Visit) -> None:
    memory = visit.recalls(views.CircularMemory)
    what = await visit.does(circulars.send, memory.circular)
    await visit.closes(instead=views.sent(what, visit.texts, memory=memory.kept()))


async def show_waiting(visit: Visit) -> None:
    """In the form's place: what waits, with the ways back."""
    one = await visit.asks(circular_deeds.how_it_waits, visit.value)
    await visit.redraws(views.waits(one, visit.texts, memory=_about(visit, visit.value)))


def _about(visit: Visit, circular_id: str) -> str:
    memory = visit.recalls(views.CircularMemory)
    return memory.model_copy(update={"circular": circular_id}).kept()


async def take_back(visit: Visit) -> None:
    one = await visit.does(circular_deeds.take_back, visit.value)
    await visit.redraws(views.taken_back(one, visit.texts, memory=_about(visit, visit.value)))


async def change_sent(visit: Visit) -> None:
    """Nobody hears it as it was: the form again, with what stood there, or who has heard it meanwhile."""
    one = await visit.does(circular_deeds.take_back, visit.value)
    memory = _about(visit, visit.value)
    if one.heard:
        await visit.redraws(views.taken_back(one, visit.texts, memory=memory))
        return
    what, words = await visit.asks(circulars.posting, visit.value), one.circular
    window = views.form(
        what.programme, visit.texts, text=words.text, to=what.named, urgent=words.urgent, memory=memory
    )
    await visit.redraws(window)


async def show_as_mail(visit: Visit) -> None:
    """Above the window that says that it is sent, which stays."""
    what = await visit.asks(circulars.posting, visit.value)
    window = views.as_mail(what, visit.texts, _theirs(visit, what.programme))
    await visit.lays_over(window)


async def show_mail(visit: Visit) -> None:
    """What an organisation, or one of its people, would have been told; in the language they read."""
    organisation_id, _, person_id = visit.value.partition(" ")
    if person_id:
        what = await visit.asks(mails.to_person, organisation_id, person_id)
    else:
        what = await visit.asks(mails.to_organisation, organisation_id)
    language = what.person.language if what.person else what.programme.language
    window = mail_views.window(what, visit.texts, visit.texts.instead(language, what.words))
    if visit.view.get("callback_id") == member_views.CHANGING:
        # Three windows are as many as Slack stacks: it takes the place of the one it is asked for in.
        await visit.redraws(window)
    else:
        await visit.opens(window)


async def show_in_hand(visit: Visit) -> None:
    """A letter that she is to send herself."""
    what = await visit.asks(mails.in_hand, visit.value)
    theirs = letters.texts_for(what)
    await visit.opens(mail_views.in_hand(what, letters.letter(what, theirs), visit.texts, theirs))


async def pass_on(visit: Visit) -> None:
    await visit.does(mails.pass_on, visit.value)
    visit.again()


async def copied(visit: Visit) -> None:
    """Nothing in the fields is kept."""


def register(door: Door) -> None:
    door.taps(re.compile(rf"^{views.CIRCULAR_NEW}(-\d+)?$"), open_form)
    door.asks(views.TO, find_target)
    door.taps(views.TO_ORGANISATION, open_to_organisation)
    door.taps(meeting_views.TELL_ANYWAY, open_about_meeting)
    door.taps(views.WAITS, show_waiting)
    door.taps(views.TAKE_BACK, take_back)
    door.taps(views.CHANGE_SENT, change_sent)
    door.fills_in(views.WRITING, views.CircularForm, look_over)
    door.taps(views.SHOW_WHO, show_who)
    door.taps(re.compile(rf"^{views.WHO}-(earlier|further)$"), show_who)
    door.taps(views.CHANGE, change)
    door.submits(views.LOOKING, send)
    door.taps(views.AS_MAIL, show_as_mail)
    door.taps(mail_views.MAIL, show_mail)
    door.taps(mail_views.IN_HAND, show_in_hand)
    door.taps(mail_views.PASSED_ON, pass_on)
    door.submits(mail_views.COPY, copied)
