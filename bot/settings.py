"""Settings: from the environment or a file called .env, checked before anything starts."""

from dataclasses import replace
from typing import Annotated

from pydantic import Field, SecretStr, StringConstraints, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from delivery.mail.envelopes import NoAddressError, Pages, address
from delivery.mail.mailbox import MailboxServer
from delivery.mail.mailer import MailServer, Tls
from delivery.pace import MAILS_A_MINUTE, UNHURRIED
from delivery.rounds import Mails
from programme.messages.calendar_feeds import key_of as feed_key_of
from programme.messages.mail_links import key_of
from programme.messages.web import Web
from storage.ground.deadlines import CLICK_SECONDS

Address = Annotated[str, StringConstraints(pattern=r"^https?://\S+$")]


class SettingsError(Exception):
    """The settings do not hold; the message says which, in words for the one who runs the bot."""


class Settings(BaseSettings):
    """Names in the environment are these in capitals; only ``database_url`` has no prefix-free default."""

    model_config = SettingsConfigDict(env_file=".env", env_file_encoding="utf-8", extra="ignore")

    database_url: str = "sqlite:///hemmaplan.db"
    log_level: Annotated[str, StringConstraints(to_upper=True)] = "INFO"
    facilitators: str = ""
    slack_api_url: Address = "https://slack.com/api/"


class SlackSettings(Settings):
    """What talking to Slack needs besides; ``port`` and the signing secret are for HTTP.

    ``posts_a_minute`` is how many Slack takes from the workspace; None, for a rehearsal, as many as it can.
    ``support`` is whom people turn to about the bot itself: an address, or words; *help* says it.
    ``click_seconds`` is how long a click waits for a database that does not answer; None: however long.
    Mail is off without a ``mail_host``; ``mail_pages_url`` is where the outside reaches the pages on which a
    letter is answered (docs/mail.md): without one, mails have no such links. ``mailbox_host`` is where
    answers and what other servers give back are read; ``mailbox_address`` its address if not ``mail_from``'s.
    ``health_port`` is where /healthz, /readyz and /metrics are; without one they are not.
    """

    slack_bot_token: Annotated[SecretStr, Field(min_length=1)]
    slack_app_token: SecretStr = SecretStr("")
    slack_signing_secret: SecretStr = SecretStr("")
    posts_a_minute: Annotated[int, Field(ge=1)] | None = UNHURRIED
    support: Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)] = ""
    click_seconds: Annotated[float, Field(gt=0, lt=3)] | None = CLICK_SECONDS
    sockets: Annotated[int, Field(ge=1, le=9)] = 2
    port: Annotated[int, Field(ge=0, le=65535)] = 3000
    mail_host: str = ""
    mail_port: Annotated[int, Field(ge=1, le=65535)] | None = None
    mail_user: str = ""
    mail_password: SecretStr = SecretStr("")
    mail_from: str = ""
    mail_tls: Tls = Tls.STARTTLS
    mail_a_minute: Annotated[int, Field(ge=1)] | None = MAILS_A_MINUTE
    mailbox_host: str = ""
    mailbox_port: Annotated[int, Field(ge=1, le=65535)] | None = None
    mailbox_user: str = ""
    mailbox_password: SecretStr = SecretStr("")
    mailbox_tls: Tls = Tls.TLS
    mailbox_folder: str = "INBOX"
    mailbox_address: str = ""
    mail_pages_url: Annotated[str, StringConstraints(pattern=r"^(https?://\S+)?$")] = ""
    mail_pages_port: Annotated[int, Field(ge=0, le=65535)] = 3001
    health_port: Annotated[int, Field(ge=0, le=65535)] | None = None
    health_host: str = "127.0.0.1"
    host: str = "0.0.0.0"  # noqa: S104  a web process is reached from outside; its requests are signed


MAIL_PORTS = {Tls.STARTTLS: 587, Tls.TLS: 465, Tls.NONE: 25}
MAILBOX_PORTS = {Tls.STARTTLS: 143, Tls.TLS: 993, Tls.NONE: 143}


def mails_of(settings: SlackSettings) -> Mails | None:
    """Where mails go; None where none is set. Raises SettingsError."""
    if not settings.mail_host:
        return None
    try:
        server = MailServer.of(
            settings.mail_host,
            settings.mail_port or MAIL_PORTS[settings.mail_tls],
            settings.mail_from,
            user=settings.mail_user,
            password=settings.mail_password.get_secret_value(),
            tls=settings.mail_tls,
        )
    except NoAddressError:
        raise SettingsError("MAIL_FROM is no address, such as: Hemmaplan <hemmaplan@example.org>") from None
    box = mailbox_of(settings, server)
    if box is not None:
        server = replace(server, mailbox=address(box.address, server.sender.display_name))
    return Mails(server, settings.mail_a_minute, pages_of(settings), box)


def mailbox_of(settings: SlackSettings, server: MailServer) -> MailboxServer | None:
    """Where mail comes in; None where nobody reads any. Raises SettingsError."""
    if not settings.mailbox_host:
        return None
    try:
        written = settings.mailbox_address or server.sender.addr_spec
        known = address(written).addr_spec
    except NoAddressError:
        raise SettingsError("MAILBOX_ADDRESS is no address, such as: svar@example.org") from None
    return MailboxServer(
        settings.mailbox_host,
        settings.mailbox_port or MAILBOX_PORTS[settings.mailbox_tls],
        settings.mailbox_user,
        settings.mailbox_password.get_secret_value(),
        known,
        settings.mailbox_tls,
        settings.mailbox_folder,
    )


def pages_of(settings: SlackSettings) -> Pages | None:
    """Where letters are answered; None where MAIL_PAGES_URL is not set."""
    url = settings.mail_pages_url.rstrip("/")
    return Pages(url, key_of(settings.slack_bot_token.get_secret_value())) if url else None


def web_of(settings: SlackSettings) -> Web | None:
    """Where the outside reaches us; None where MAIL_PAGES_URL is not set."""
    url = settings.mail_pages_url.rstrip("/")
    return Web(url, feed_key_of(settings.slack_bot_token.get_secret_value())) if url else None


def read_settings() -> Settings:
    """Raises SettingsError."""
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsError(_in_words(error)) from None


def read_slack_settings(*, needs: str | None) -> SlackSettings:
    """The same, with what the chosen way to Slack needs besides the bot's token. Raises SettingsError."""
    try:
        settings = SlackSettings()
    except ValidationError as error:
        raise SettingsError(_in_words(error)) from None
    if needs is not None and not getattr(settings, needs).get_secret_value():
        raise SettingsError(f"{needs.upper()} is missing. docs/install.md says where Slack shows it.")
    return settings


def _in_words(error: ValidationError) -> str:
    """Names and reasons, never the values: some of them are secret."""
    slips = error.errors(include_input=False)
    why = {"missing": "is missing"}
    lines = (
        f"  {'.'.join(map(str, slip['loc'])).upper()} {why.get(slip['type'], slip['msg'])}." for slip in slips
    )
    return "Some settings are missing or wrong:\n" + "\n".join(lines)
