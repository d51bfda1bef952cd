"""What comes back of a mail: somebody's words, what her program answers for her, or the mail itself."""

from collections.abc import Callable, Mapping
from datetime import datetime
from email.message import EmailMessage, Message
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime, make_msgid

AWAY = (
    "Jag är inte på plats just nu. Det här är ett automatiskt svar. / I am away. This is an automatic reply."
)
DOMAIN = "post.example"


def words(to: EmailMessage, said: str, at: datetime) -> EmailMessage:
    """What she writes above ours, as her program sends it."""
    made = _answer(to, at)
    made.set_content(f"{said}\n\n{_quoted(to)}")
    return made


def automatic(to: EmailMessage, _said: str, at: datetime) -> EmailMessage:
    """RFC 3834."""
    made = _answer(to, at)
    made["Auto-Submitted"] = "auto-replied"
    made.set_content(AWAY)
    return made


def returned(to: EmailMessage, _said: str, at: datetime) -> Message:
    """Her server's report that it could not be delivered, for good: RFC 3464."""
    made = MIMEMultipart("report", report_type="delivery-status")
    made["Date"], made["Message-ID"] = format_datetime(at), make_msgid(domain=DOMAIN)
    made["From"], made["To"] = f"MAILER-DAEMON@{DOMAIN}", str(to.get("X-MailFrom", to["From"]))
    made["Subject"], made["Auto-Submitted"] = "Undelivered Mail Returned to Sender", "auto-replied"
    made.attach(MIMEText("Your mail could not be delivered."))
    report = MIMENonMultipart("message", "delivery-status")
    report.set_payload([_headers({"Reporting-MTA": f"dns; {DOMAIN}"}), _headers(_failed(to))])
    made.attach(report)
    ours = _headers({name: str(to[name]) for name in ("From", "To", "Subject", "Message-ID")})
    made.attach(MIMEText(ours.as_string(), "rfc822-headers"))
    return made


def _failed(to: EmailMessage) -> dict[str, str]:
    return {
        "Final-Recipient": f"rfc822; {to['To'].addresses[0].addr_spec}",
        "Action": "failed",
        "Status": "5.1.1",
        "Diagnostic-Code": "smtp; 550 5.1.1 nobody of that name",
    }


SENDS: Mapping[str, Callable[[EmailMessage, str, datetime], Message]] = {
    "words": words,
    "automatic": automatic,
    "returned": returned,
}


def _headers(of: Mapping[str, str]) -> Message:
    made = Message()
    for name, value in of.items():
        made[name] = value
    return made


def _answer(to: EmailMessage, at: datetime) -> EmailMessage:
    made = EmailMessage()
    made["Date"], made["Message-ID"] = format_datetime(at), make_msgid(domain=DOMAIN)
    made["From"] = str(to["To"])
    made["To"] = str(to.get("Reply-To", to["From"]))
    made["Subject"] = f"Sv: {to['Subject']}"
    made["In-Reply-To"] = made["References"] = str(to["Message-ID"])
    return made


def _quoted(to: EmailMessage) -> str:
    body = to.get_body(("plain",))
    lines = body.get_content().splitlines() if body else []
    return "\n".join(f"> {line}" for line in lines)
