"""The mailboxes of those who have no Slack: what came to each, to be read and answered at the side."""

from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from rehearsal import mail_back
from rehearsal.page.booth import Ask, Booth
from rehearsal.page.windows import Window
from rehearsal.wire import Fault, Json

SHOWN = 200
"""Mailboxes, and mails of one, in one answer."""
LONGEST = 5000
"""Characters of what somebody writes."""


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


async def answer(booth: Booth, window: Window, given: Json) -> Json:
    """Words about a mail (``how`` is *words*), a program's (*automatic*), or the mail itself (*returned*).

    The mailbox as it is then, and how many mails came of it (``came``). Raises Fault.
    """
    address, office = str(given["address"]), booth.office
    about = next((one for one in office.to(address) if str(one["Message-ID"]) == given["id"]), None)
    said, how = str(given.get("text") or "").strip()[:LONGEST], mail_back.SENDS.get(given["how"])
    if about is None or how is None or (given["how"] == "words" and not said):
        raise Fault("not_understood")
    before = len(office.mails)
    office.gets(how(about, said, booth.workspace.clock.now()))
    await booth.plans.reads_mail()
    return await mails(booth, window, {"address": address}) | {"came": len(office.mails) - before}


def _shape(mail: EmailMessage) -> Json:
    body = mail.get_body(("plain",))
    return {
        "id": str(mail["Message-ID"]),
        "at": parsedate_to_datetime(str(mail["Date"])).isoformat(),
        "from": str(mail["From"]),
        "subject": str(mail["Subject"]),
        "text": body.get_content().strip() if body else "",
    }


ASKS: dict[str, Ask] = {"mails": mails, "mail_back": answer}
