"""Messages to many: written, looked over, sent; and text to copy for those without Slack."""

import re

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from handlers.ground import forms, windows
from handlers.ground.house import House
from handlers.ground.windows import Body
from programme.ground.refusals import Refusal
from programme.messages.circulars import Posting, target_in
from programme.people.acts import Act
from programme.people.people import Person
from storage.ground.columns import new_id
from storage.messages import circulars, mails
from storage.programmes import programmes
from texts import Texts, texts_in
from views.changes import members as member_views
from views.ground.blocks import Message, option
from views.ground.windows import kept, recalled
from views.messages import circulars as views
from views.messages import mails as mail_views


async def open_form(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """A new one, with an id of its own: however often it is sent, it is sent once."""
    programme = await house.answer(programmes.led_by, Act(person, house.now()), action["value"])
    memory = windows.memory(body, programme=programme.id, circular=new_id())
    await windows.show(body, views.form(programme, texts, memory=memory), client)
    await ack()


async def begin(
    client: AsyncWebClient, trigger_id: str, *, person: Person, texts: Texts, house: House
) -> Message | None:
    """After the command: the form, or which programme she means. Raises Refusal for who leads none."""
    led = await house.answer(programmes.led_by_person, Act(person, house.now()))
    if not led:
        raise Refusal("only-facilitator")
    if len(led) > 1:
        return views.which(led, texts)
    memory = kept(programme=led[0].id, circular=new_id())
    await client.views_open(trigger_id=trigger_id, view=views.form(led[0], texts, memory=memory))
    return None


async def find_target(ack: AsyncAck, body: Body, person: Person, texts: Texts, house: House) -> None:
    programme_id = recalled(body["view"])["programme"]
    try:
        every = await house.answer(circulars.targets, Act(person, house.now()), programme_id)
    except Refusal:  # a list has no room for words; the form says no when it is sent
        every = []
    await ack(options=[option(*one) for one in views.fitting(every, body["value"], texts)])


async def look_over(ack: AsyncAck, view: Body, person: Person, texts: Texts, house: House) -> None:
    """Kept as a draft, and shown as it will be."""
    facts, filled = recalled(view), forms.read(view)
    what = await house.transaction(
        circulars.keep_draft,
        Act(person, house.now()),
        facts["circular"],
        facts["programme"],
        text=filled[views.TEXT] or "",
        target=target_in(filled[views.TARGET] or ""),
        urgent=bool(filled[views.URGENT]),
    )
    memory = kept(**facts)
    done = what.circular.sent_at is not None
    window = views.sent(what, texts, memory=memory) if done else views.preview(what, texts, memory=memory)
    await ack(response_action="update", view=window)


async def show_who(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """All names instead of the first, a page at a time; the button's value is the page, if it has one."""
    what = await _posting(body, person, house)
    page = int(action.get("value") or 0)
    window = views.preview(what, texts, page=page, memory=body["view"]["private_metadata"])
    await client.views_update(view_id=body["view"]["id"], view=window)
    await ack()


async def change(
    ack: AsyncAck, body: Body, person: Person, texts: Texts, house: House, client: AsyncWebClient
) -> None:
    """Back to the form, with what stood there."""
    what = await _posting(body, person, house)
    words = what.circular
    window = views.form(
        what.programme,
        texts,
        text=words.text,
        to=what.named,
        urgent=words.urgent,
        memory=body["view"]["private_metadata"],
    )
    await client.views_update(view_id=body["view"]["id"], view=window)
    await ack()


async def _posting(body: Body, person: Person, house: House) -> Posting:
    return await house.answer(circulars.posting, Act(person, house.now()), recalled(body["view"])["circular"])


async def send(ack: AsyncAck, view: Body, person: Person, texts: Texts, house: House) -> None:
    what = await house.transaction(circulars.send, Act(person, house.now()), recalled(view)["circular"])
    window = views.sent(what, texts, memory=view["private_metadata"])
    await ack(response_action="update", view=window)


async def show_as_mail(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """Above the window that says that it is sent, which stays."""
    what = await house.answer(circulars.posting, Act(person, house.now()), action["value"])
    window = views.as_mail(what, texts, texts_in(what.programme.language))
    await client.views_push(trigger_id=body["trigger_id"], view=window)
    await ack()


async def show_mail(
    ack: AsyncAck,
    action: Body,
    body: Body,
    person: Person,
    texts: Texts,
    house: House,
    client: AsyncWebClient,
) -> None:
    """What an organisation, or one of its people, would have been told; in the language they read."""
    organisation_id, *whom = action["value"].split()
    if whom:
        what = await house.answer(mails.to_person, Act(person, house.now()), organisation_id, whom[0])
    else:
        what = await house.answer(mails.to_organisation, Act(person, house.now()), organisation_id)
    language = what.person.language if what.person else what.programme.language
    window = mail_views.window(what, texts, texts_in(language, what.words))
    if (body.get("view") or {}).get("callback_id") == member_views.CHANGING:
        # Three windows are as many as Slack stacks: it takes the place of the one it is asked for in.
        await client.views_update(view_id=body["view"]["id"], view=window)
    else:
        await windows.show(body, window, client)
    await ack()


async def copied(ack: AsyncAck) -> None:
    """Nothing in the fields is kept."""
    await ack()


def register(app: AsyncApp) -> None:
    app.action(re.compile(rf"^{views.CIRCULAR_NEW}(-\d+)?$"))(open_form)
    app.options(views.TO)(find_target)
    app.view(views.WRITING)(look_over)
    app.action(views.SHOW_WHO)(show_who)
    app.action(re.compile(rf"^{views.WHO}-(earlier|further)$"))(show_who)
    app.action(views.CHANGE)(change)
    app.view(views.LOOKING)(send)
    app.action(views.AS_MAIL)(show_as_mail)
    app.action(mail_views.MAIL)(show_mail)
    app.view(mail_views.COPY)(copied)
