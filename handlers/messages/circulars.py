"""Messages to many: written, looked over, sent; and text to copy for those without Slack."""

import re

from handlers.ground import forms
from handlers.ground.door import Door
from handlers.ground.visit import Visit
from programme.ground.refusals import Refusal
from programme.messages.circulars import Posting, target_in
from storage.ground.columns import new_id
from storage.messages import circulars, mails
from storage.programmes import programmes
from texts import texts_in
from views.changes import members as member_views
from views.ground.blocks import Message, option
from views.ground.windows import kept, recalled
from views.messages import circulars as views
from views.messages import mails as mail_views


async def open_form(visit: Visit) -> None:
    """A new one, with an id of its own: however often it is sent, it is sent once."""
    programme = await visit.asks(programmes.led_by, visit.value)
    memory = visit.memory(programme=programme.id, circular=new_id())
    await visit.opens(views.form(programme, visit.texts, memory=memory))


async def begin(visit: Visit, trigger_id: str) -> Message | None:
    """After the command: the form, or which programme she means. Raises Refusal for who leads none."""
    led = await visit.asks(
        programmes.led_by_person,
    )
    if not led:
        raise Refusal("only-facilitator")
    if len(led) > 1:
        return views.which(led, visit.texts)
    memory = kept(programme=led[0].id, circular=new_id())
    await visit.client.views_open(trigger_id=trigger_id, view=views.form(led[0], visit.texts, memory=memory))
    return None


async def find_target(visit: Visit) -> None:
    programme_id = recalled(visit.body["view"])["programme"]
    try:
        every = await visit.asks(circulars.targets, programme_id)
    except Refusal:  # a list has no room for words; the form says no when it is sent
        every = []
    await visit.offers([option(*one) for one in views.fitting(every, visit.body["value"], visit.texts)])


async def look_over(visit: Visit) -> None:
    """Kept as a draft, and shown as it will be."""
    facts, filled = recalled(visit.view), forms.read(visit.view)
    what = await visit.does(
        circulars.keep_draft,
        facts["circular"],
        facts["programme"],
        text=filled[views.TEXT] or "",
        target=target_in(filled[views.TARGET] or ""),
        urgent=bool(filled[views.URGENT]),
    )
    memory = kept(**facts)
    done = what.circular.sent_at is not None
    window = (
        views.sent(what, visit.texts, memory=memory)
        if done
        else views.preview(what, visit.texts, memory=memory)
    )
    await visit.closes(instead=window)


async def show_who(visit: Visit) -> None:
    """All names instead of the first, a page at a time; the button's value is the page, if it has one."""
    what = await _posting(visit)
    page = int(visit.action.get("value") or 0)
    window = views.preview(what, visit.texts, page=page, memory=visit.body["view"]["private_metadata"])
    await visit.client.views_update(view_id=visit.body["view"]["id"], view=window)


async def change(visit: Visit) -> None:
    """Back to the form, with what stood there."""
    what = await _posting(visit)
    words = what.circular
    window = views.form(
        what.programme,
        visit.texts,
        text=words.text,
        to=what.named,
        urgent=words.urgent,
        memory=visit.body["view"]["private_metadata"],
    )
    await visit.client.views_update(view_id=visit.body["view"]["id"], view=window)


async def _posting(visit: Visit) -> Posting:
    return await visit.asks(circulars.posting, recalled(visit.body["view"])["circular"])


async def send(visit: Visit) -> None:
    what = await visit.does(circulars.send, recalled(visit.view)["circular"])
    window = views.sent(what, visit.texts, memory=visit.view["private_metadata"])
    await visit.closes(instead=window)


async def show_as_mail(visit: Visit) -> None:
    """Above the window that says that it is sent, which stays."""
    what = await visit.asks(circulars.posting, visit.value)
    window = views.as_mail(what, visit.texts, texts_in(what.programme.language))
    await visit.client.views_push(trigger_id=visit.body["trigger_id"], view=window)


async def show_mail(visit: Visit) -> None:
    """What an organisation, or one of its people, would have been told; in the language they read."""
    organisation_id, *whom = visit.value.split()
    if whom:
        what = await visit.asks(mails.to_person, organisation_id, whom[0])
    else:
        what = await visit.asks(mails.to_organisation, organisation_id)
    language = what.person.language if what.person else what.programme.language
    window = mail_views.window(what, visit.texts, texts_in(language, what.words))
    if (visit.body.get("view") or {}).get("callback_id") == member_views.CHANGING:
        # Three windows are as many as Slack stacks: it takes the place of the one it is asked for in.
        await visit.client.views_update(view_id=visit.body["view"]["id"], view=window)
    else:
        await visit.opens(window)


async def copied(visit: Visit) -> None:
    """Nothing in the fields is kept."""


def register(door: Door) -> None:
    door.taps(re.compile(rf"^{views.CIRCULAR_NEW}(-\d+)?$"), open_form)
    door.asks(views.TO, find_target)
    door.submits(views.WRITING, look_over)
    door.taps(views.SHOW_WHO, show_who)
    door.taps(re.compile(rf"^{views.WHO}-(earlier|further)$"), show_who)
    door.taps(views.CHANGE, change)
    door.submits(views.LOOKING, send)
    door.taps(views.AS_MAIL, show_as_mail)
    door.taps(mail_views.MAIL, show_mail)
    door.submits(mail_views.COPY, copied)
