"""What the doctor and the settings say of mail: set or not, let in or not, and nothing sent or read."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.commands.examining_mail import of_mail
from bot.commands.findings import Finding
from bot.settings import SettingsError, SlackSettings, mails_of
from delivery.mail.mailer import Tls
from programme.screens.mail_standing import Hitch, MailStanding
from rehearsal.post_office import HOST, PostOffice, open_post_office
from tests.imap import PASSWORD, USER, Letterbox, open_letterbox


def settings(**more: Any) -> SlackSettings:
    return SlackSettings(_env_file=None, slack_bot_token="xoxb-1", mail_from="bot@hemmaplan.example", **more)


def with_a_mailbox(office: PostOffice, box: Letterbox, **more: Any) -> SlackSettings:
    """Mail by an open server, and a mailbox that takes a name and a password."""
    server = {"mail_host": HOST, "mail_port": office.port, "mail_tls": Tls.NONE}
    mailbox = {"mailbox_host": HOST, "mailbox_port": box.port, "mailbox_tls": Tls.NONE}
    known = {"mailbox_user": USER, "mailbox_password": PASSWORD}
    return settings(**server | mailbox | known | more)


async def found(given: SlackSettings, stands: MailStanding | None = None) -> dict[str, Finding]:
    return {one.what: one async for one in of_mail(given, stands)}


async def test_without_mail_it_says_who_sends_instead() -> None:
    told = await found(settings())
    assert list(told) == ["mail"]
    assert told["mail"].well


async def test_a_server_and_a_mailbox_that_let_us_in() -> None:
    async with open_post_office() as office, open_letterbox() as box:
        told = await found(with_a_mailbox(office, box, mail_pages_url="https://hemmaplan.example"))
        assert office.mails == []
    assert [name for name, one in told.items() if one.well] == ["mail", "mailbox", "mail pages"]


async def test_it_tells_how_letters_did_and_since_when_none_is_taken() -> None:
    at = datetime(2027, 1, 7, 8, tzinfo=UTC)
    went = MailStanding(people=3, sent=41, bounced=1, last_sent=at)
    assert list(await found(settings(), MailStanding(in_hand=2))) == ["mail", "letters by mail"]
    async with open_post_office() as office:
        here = settings(mail_host=HOST, mail_port=office.port, mail_tls=Tls.NONE)
        told = await found(here, went)
        shut = await found(here, replace(went, hitch=Hitch("530 SMTPSenderRefused", at)))
    assert told["letters by mail"].told == "3 get it; 41 sent, 1 bounced; last one sent 2027-01-07 08:00 UTC"
    assert not shut["letters by mail"].well
    assert "takes none since 2027-01-07 08:00 UTC" in shut["letters by mail"].told


async def test_a_mailbox_with_another_password_is_told_of() -> None:
    async with open_post_office() as office, open_letterbox() as box:
        told = await found(with_a_mailbox(office, box, mailbox_password="another"))
    assert not told["mailbox"].well
    assert "does not let us in" in told["mailbox"].told
    assert "none is read" not in told["mailbox"].told


@pytest.mark.parametrize("wrong", ["svar", "svar@", "a b@x.example"])
def test_a_mailbox_without_an_address_is_told_by_its_name(wrong: str) -> None:
    with pytest.raises(SettingsError, match="MAILBOX_ADDRESS"):
        mails_of(settings(mail_host=HOST, mailbox_host=HOST, mailbox_address=wrong))
