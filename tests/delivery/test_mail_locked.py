"""A server that wants a line kept from others, and a name and a password; and one that is not who it says."""

import ssl
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path
from shutil import which

import pytest

from delivery.mail.mailer import MailServer, Tls
from delivery.rounds import Mails, Rounds
from programme.messages.messages import State
from rehearsal.post_office import HOST, Lock, PostOffice, open_post_office
from tests.delivery.place import Place, slack_of
from tests.delivery.test_mail import SENDER, Mailing

pytestmark = pytest.mark.skipif(which("openssl") is None, reason="no openssl here to make a certificate with")
USER, PASSWORD = "hemmaplan", "a password of a test"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of the server's own making, for this machine alone; its key stands beside it."""
    file = tmp_path_factory.mktemp("tls") / "post.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-subj", "/CN=post.example", "-addext", f"subjectAltName=IP:{HOST}"),
            *("-keyout", str(file.with_suffix(".key")), "-out", str(file)),
        ],
        check=True,
        capture_output=True,
    )
    return file


@pytest.fixture
def trusted(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """As whoever runs the bot makes a certificate known to it."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    return certificate


def lock(certificate: Path, *, from_first_byte: bool = False) -> Lock:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, certificate.with_suffix(".key"))
    return Lock(context, USER, PASSWORD, from_first_byte)


async def sent(
    place: Place, office: PostOffice, *, tls: Tls, user: str = USER, password: str = PASSWORD
) -> State:
    """What becomes of a mail to Per."""
    [per] = Mailing(place, office).promise("Per Alm")
    server = MailServer.of(HOST, office.port, SENDER, user=user, password=password, tls=tls)
    async with slack_of(place) as slack:
        await Rounds(place.database, slack, place.clock.now, mails=Mails(server)).run()
    return place.message_to(per).state


@pytest.fixture
async def locked(trusted: Path) -> AsyncIterator[PostOffice]:
    async with open_post_office(lock(trusted)) as office:
        yield office


async def test_a_mail_goes_by_starttls_with_name_and_password(place: Place, locked: PostOffice) -> None:
    assert await sent(place, locked, tls=Tls.STARTTLS) is State.SENT
    assert len(locked.mails) == 1


async def test_a_mail_goes_over_tls_from_the_first_byte(place: Place, trusted: Path) -> None:
    async with open_post_office(lock(trusted, from_first_byte=True)) as office:
        assert await sent(place, office, tls=Tls.TLS) is State.SENT


async def test_a_wrong_password_is_our_trouble_and_nobodys_address(place: Place, locked: PostOffice) -> None:
    assert await sent(place, locked, tls=Tls.STARTTLS, password="another") is State.WAITING
    assert locked.mails == []


async def test_without_a_name_where_one_is_wanted_it_waits(place: Place, locked: PostOffice) -> None:
    assert await sent(place, locked, tls=Tls.STARTTLS, user="", password="") is State.WAITING


async def test_to_a_server_that_is_not_who_it_says_nothing_is_told(place: Place, certificate: Path) -> None:
    async with open_post_office(lock(certificate)) as office:
        assert await sent(place, office, tls=Tls.STARTTLS) is State.WAITING
        assert office.mails == []


async def test_a_server_without_starttls_gets_no_password(place: Place) -> None:
    async with open_post_office() as office:
        assert await sent(place, office, tls=Tls.STARTTLS) is State.WAITING
        assert office.mails == []
