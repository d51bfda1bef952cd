"""What comes in by mail: a report, a machine's answer, or words; whatever it is, one of the three."""

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.messages.incoming import Sort, own_words, read
from rehearsal import mail_back
from tests.returned import report

NOW = datetime(2027, 1, 4, 8, tzinfo=UTC)
DOMAIN = "hemmaplan.example"
OURS = f"<m1@{DOMAIN}>"


def mail(words: str = "Det är klart.", **headers: str) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Message-ID"] = "Per <Per@Ekeby.example>", "svar@x.example", "<1@ekeby>"
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    made.set_content(words)
    return made


def test_words_with_the_letter_they_are_about() -> None:
    found = read(mail(In_Reply_To=OURS, Subject="Sv: Hela landet").as_bytes(), DOMAIN)
    assert (found.sort, found.about, found.sender, found.words) == (
        Sort.WORDS,
        "m1",
        "per@ekeby.example",
        "Det är klart.",
    )


@pytest.mark.parametrize(
    "header",
    [
        {"Auto_Submitted": "auto-replied"},
        {"Precedence": "bulk"},
        {"X_Autoreply": "yes"},
        {"Return_Path": "<>"},
        {"List_Id": "<x.example>"},
    ],
)
def test_what_a_machine_wrote_is_nobodys_wish(header: dict[str, str]) -> None:
    assert read(mail(**header).as_bytes(), DOMAIN).sort is Sort.MACHINE


def test_an_answer_that_says_it_is_no_machines_is_words() -> None:
    assert read(mail(Auto_Submitted="no").as_bytes(), DOMAIN).sort is Sort.WORDS


@pytest.mark.parametrize("status", ["5.1.1", "5.2.2", "4.2.2", "4.4.7"])
@pytest.mark.parametrize("whole", [True, False])
def test_a_report_names_the_letter_and_why(whole: bool, status: str) -> None:
    """A mailbox that was full until the server gave up never got it, whatever class its status has."""
    found = read(report(OURS, "failed", status, whole=whole), DOMAIN)
    assert (found.sort, found.about, found.status) == (Sort.BOUNCE, "m1", status)


def test_the_reports_of_the_rehearsal_are_read_like_any() -> None:
    ours = mail()
    for name, value in (("From", "Eva Ek <bot@hemmaplan.example>"), ("Message-ID", OURS)):
        ours.replace_header(name, value)
    content = mail_back.returned(message_from_bytes(ours.as_bytes(), policy=policy.default), "", NOW)
    found = read(content.as_bytes(), DOMAIN)
    assert (found.sort, found.about, found.status) == (Sort.BOUNCE, "m1", "5.1.1")


@pytest.mark.parametrize(
    ("action", "status"), [("delayed", "4.4.1"), ("delivered", "2.0.0"), ("relayed", "2.0.0")]
)
def test_a_report_of_anything_else_is_a_machines(action: str, status: str) -> None:
    assert read(report(OURS, action, status), DOMAIN).sort is Sort.MACHINE


def test_a_report_about_somebody_elses_mail_is_about_nothing_of_ours() -> None:
    assert read(report("<m1@annan.example>", "failed", "5.1.1"), DOMAIN).about == ""


@pytest.mark.parametrize(
    "repeats",
    [
        "Den mån 4 jan. 2027 kl 08:30 skrev Eva Ek <bot@hemmaplan.example>:\n> Hej Per.",
        "On Mon, 4 Jan 2027 at 08:30, Eva Ek <bot@hemmaplan.example> wrote:\n> Hi",
        "-----Ursprungligt meddelande-----\nFrån: Eva",
        "Från: Eva Ek <bot@hemmaplan.example>\nSkickat: den 4 januari",
        "________________________________\nFrån: Eva",
        "-- \nPer Alm\nEkeby",
        "> Hej Per.",
    ],
)
def test_what_her_program_repeats_of_ours_is_not_hers(repeats: str) -> None:
    assert own_words(f"Klart!\n\n{repeats}") == "Klart!"


def test_html_alone_is_read_without_its_tags() -> None:
    made = EmailMessage()
    made["From"] = "per@ekeby.example"
    made.set_content(
        "<style>p{}</style><p>Klart &amp; skickat</p><blockquote>Hej Per</blockquote>", subtype="html"
    )
    assert read(made.as_bytes(), DOMAIN).words == "Klart & skickat"


@given(st.binary(max_size=400), st.sampled_from([b"", b"Content-Type: multipart/report\n", b"From: <\n"]))
def test_whatever_comes_is_read(content: bytes, head: bytes) -> None:
    assert read(head + content, DOMAIN).sort in set(Sort)
