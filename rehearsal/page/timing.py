"""What a window asks of the clock, the calendar, and who got what."""

from datetime import date

from rehearsal.page import seeing, shapes
from rehearsal.page.booth import Ask, Booth
from rehearsal.page.plans import Page
from rehearsal.page.windows import Window
from rehearsal.wire import Fault, Json

NAMED = 6
"""People named after a turn; of more it is told how many."""


async def turn(booth: Booth, _: Window, given: Json) -> Json:
    """Turns the clock to the next event, by days, to a date or to the close; who was reached on the way."""
    posts, mails = booth.slack.posts, booth.office.mails
    since, mailed = len(posts), len(mails)
    turning, to = booth.turning, given["to"]
    if to == "event":
        await turning.to_next_event(lambda: len(posts) > since or len(mails) > mailed)
    elif to == "close":
        await turning.to_close()
    elif isinstance(to, int):
        await turning.to_next_day(to)
    else:
        await turning.to_date(_date(to))
    reached = dict.fromkeys(post.person for post in posts[since:] if post.person is not None)
    mailboxes = dict.fromkeys(mail["To"].addresses[0].addr_spec for mail in mails[mailed:])
    return {
        "clock": seeing.clock(booth),
        "messages": len(posts) - since + len(mails) - mailed,
        "mailed": [{"id": one, "name": one} for one in list(mailboxes)[:NAMED]],
        "reached": [shapes.person_shape(person) for person in list(reached)[:NAMED]],
        "of": len(reached) + len(mailboxes),
    }


async def play(booth: Booth, _: Window, __: Json) -> Json:
    booth.turning.play()
    return {"clock": seeing.clock(booth)}


async def pause(booth: Booth, _: Window, __: Json) -> Json:
    booth.turning.pause()
    return {}


async def strip(booth: Booth, window: Window, _: Json) -> Json:
    """The whole calendar, the days on which nothing happens left out."""
    days = await booth.plans.days(window.language)
    return {
        "days": [
            {"on": day.on.isoformat(), "people": day.people, "occasions": list(day.occasions)} for day in days
        ]
    }


async def who_got(booth: Booth, window: Window, given: Json) -> Json:
    """What was or will be said on a day, to a person, or in one message, and why."""
    if given.get("ts"):
        page = await booth.plans.why(given["channel"], given["ts"], window.language)
    elif given.get("person"):
        page = await booth.plans.of(given["person"], window.language)
    else:
        page = await booth.plans.on(_date(given["day"]), window.language)
    return _told(page)


def _told(page: Page) -> Json:
    return {"said": [vars(one) | {"on": one.on.isoformat()} for one in page.some], "of": page.of}


def _date(given: object) -> date:
    try:
        return date.fromisoformat(str(given))
    except ValueError:
        raise Fault("no_date") from None


ASKS: dict[str, Ask] = {
    "turn": turn,
    "play": play,
    "pause": pause,
    "strip": strip,
    "who_got": who_got,
}
