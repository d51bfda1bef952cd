"""What the doctor finds of mail: whether it is set, whether the server lets us in, whether pages are."""

import asyncio
from collections.abc import AsyncIterator

from bot.commands import mail_standing
from bot.commands.findings import Finding, amiss, well
from bot.settings import SettingsError, SlackSettings, mails_of
from delivery.mail import mailbox
from delivery.mail.mail_verdicts import TROUBLE
from delivery.mail.mailbox import MailboxServer
from delivery.mail.mailer import MailServer, Tls, connected
from programme.screens.mail_standing import MailStanding

HERE = frozenset({"localhost", "127.0.0.1", "::1"})


async def of_mail(settings: SlackSettings, stands: MailStanding | None = None) -> AsyncIterator[Finding]:
    """Nothing is sent: a line is opened, and we log in on it. ``stands`` is how letters did, where known."""
    try:
        mails = mails_of(settings)
    except SettingsError as error:
        yield amiss("mail", str(error), "correct it; docs/mail.md tells what it is")
        return
    if mails is None:
        yield well("mail", "none is set: facilitators get letters for who has no Slack, to send themselves")
        if stands is not None and stands.in_hand:
            yield well("letters by mail", mail_standing.letters(stands))
        return
    yield await _server(mails.server)
    if stands is not None:
        yield _letters(stands)
    yield await _mailbox(mails.box)
    yield _pages(settings)


async def _server(server: MailServer) -> Finding:
    where = f"{server.host}:{server.port}"
    try:
        line = await connected(server)
        await line.quit()
    except TROUBLE as error:
        mend = "look at MAIL_HOST, MAIL_PORT, MAIL_TLS, MAIL_USER and MAIL_PASSWORD, and at the network"
        return amiss("mail", f"{where} does not let us in: {type(error).__name__}", mend)
    if server.tls is Tls.NONE and server.host not in HERE:
        return amiss("mail", f"the line to {where} can be read by others", "set MAIL_TLS to starttls or tls")
    return well("mail", f"{where} lets us in; that {server.sender.domain} may send is told in docs/mail.md")


def _letters(stands: MailStanding) -> Finding:
    if stands.hitch is not None:
        told = mail_standing.since("the server takes none", stands.hitch)
        return amiss("letters by mail", told, "see what it says above; they go by themselves after that")
    return well("letters by mail", mail_standing.letters(stands))


async def _mailbox(box: MailboxServer | None) -> Finding:
    if box is None:
        return well("mailbox", "none is read: answers go to facilitators, bounces to MAIL_FROM")
    where = f"{box.host}:{box.port}"
    try:
        await asyncio.to_thread(box.lets_in)
    except mailbox.TROUBLE as error:
        mend = "look at the settings that begin with MAILBOX_, and at the network"
        return amiss("mailbox", f"{where} does not let us in: {type(error).__name__}", mend)
    if box.tls is Tls.NONE and box.host not in HERE:
        return amiss("mailbox", f"the line to {where} can be read by others", "set MAILBOX_TLS to tls")
    return well("mailbox", f"{where} lets us in; {box.address} is read every minute")


def _pages(settings: SlackSettings) -> Finding:
    url = settings.mail_pages_url
    if not url:
        return well("mail pages", "none: letters are answered by writing to the facilitator (MAIL_PAGES_URL)")
    if not url.startswith("https://"):
        return amiss("mail pages", f"{url} can be read by others", "put a proxy with TLS before it")
    return well("mail pages", f"letters are answered at {url}")
