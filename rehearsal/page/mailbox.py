"""The mailboxes of those who have no Slack: what came to each, to be read at the side of the page."""

from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from rehearsal.page.booth import Ask, Booth
from rehearsal.page.windows import Window
from rehearsal.wire import Json

SHOWN = 200
"""Mailboxes, and mails of one, in one answer."""


async def mails(booth: Booth, _: Window, given: Json) -> Json:
    """The mailboxes, whoever got something last first; of one ``address`` its mails too, the latest first."""
    found = booth.office.mailboxes()
    address = str(given.get("address") or next(iter(found), ""))
    return {
        "boxes": [
            {"address": one, "name": some[0]["To"].addresses[0].display_name, "count": len(some)}
            for one, some in list(found.items())[:SHOWN]
        ],
        "address": address,
        "mails": [_shape(one) for one in found.get(address, [])[:SHOWN]],
    }


def _shape(mail: EmailMessage) -> Json:
    body = mail.get_body(("plain",))
    return {
        "id": str(mail["Message-ID"]),
        "at": parsedate_to_datetime(str(mail["Date"])).isoformat(),
        "from": str(mail["From"]),
        "subject": str(mail["Subject"]),
        "text": body.get_content().strip() if body else "",
    }


ASKS: dict[str, Ask] = {"mails": mails}
