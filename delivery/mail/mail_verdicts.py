"""What it means for a mail that the server did not simply say yes, after RFC 5321 and RFC 3463."""

from datetime import timedelta
from http import HTTPStatus

from aiosmtplib.errors import (
    SMTPAuthenticationError,
    SMTPException,
    SMTPNotSupported,
    SMTPResponseException,
    SMTPSenderRefused,
)

from delivery.verdicts import WAIT, Outcome, Verdict

TROUBLE = (SMTPException, OSError, TimeoutError)
"""Every way in which talking to a mail server fails; anything else is a fault of ours."""
NOT_NOW = timedelta(minutes=15)
"""A server that greylists, or a mailbox that is full, is asked again then."""
CLOSING = 421
PERMANENT = 500
ABOUT_US = {530, 534, 535, 538}
"""It wants us to log in, or in another way."""
SHUT = (SMTPAuthenticationError, SMTPNotSupported, SMTPSenderRefused)
UNANSWERED = "no reply to the mail"


def before_data(error: Exception) -> Verdict:
    """The mail itself has not been handed over: surely not sent."""
    if not isinstance(error, SMTPResponseException):
        return _verdict(Outcome.SHUT, type(error).__name__)
    told = f"{error.code} {type(error).__name__}"
    if error.code == CLOSING:
        return Verdict(Outcome.LATER, told, WAIT[Outcome.SHUT], limited=True)
    if isinstance(error, SHUT) or error.code in ABOUT_US:
        return _verdict(Outcome.SHUT, told)
    return _by_code(error.code, told)


def after_data(error: Exception) -> Verdict:
    """Without a reply nobody knows."""
    if isinstance(error, SMTPResponseException) and error.code >= HTTPStatus.BAD_REQUEST:
        return _by_code(error.code, f"{error.code} {type(error).__name__}")
    return _verdict(Outcome.UNCLEAR, UNANSWERED)


def _by_code(code: int, told: str) -> Verdict:
    if code >= PERMANENT:
        return _verdict(Outcome.REFUSED, told)
    return Verdict(Outcome.LATER, told, NOT_NOW)


def _verdict(outcome: Outcome, error: str) -> Verdict:
    return Verdict(outcome, error, WAIT.get(outcome, timedelta(0)))
