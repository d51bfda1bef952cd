"""A mail as the network gets it: who it is from, whom an answer reaches, and headers that programs read."""

from dataclasses import replace
from datetime import datetime
from email.headerregistry import Address

import pytest

from delivery.mail.envelopes import Pages, answering, enveloped, is_wide
from programme.messages.incoming import Incoming, Sort
from programme.messages.letters import Letter
from texts import texts_in
from views.examples.messages.mail_pages import PER, WHAT
from views.examples.values import EVA, NOW
from views.messages import letter_mails, letters

SENDER = Address("Hemmaplan", addr_spec="bot@hemmaplan.example")
MAILBOX = Address("Hemmaplan", addr_spec="svar@hemmaplan.example")
PAGES = Pages("https://hemmaplan.example", b"a key of a test")
LED = replace(WHAT, leads=(replace(EVA, email="eva@hemmaplan.example"),))
OUTLOOK = "<AM0PR05MB6146C0FFEE0123456789ABCDEF0123456@AM0PR05MB6146.eurprd05.prod.outlook.example>"


def sent(what: Letter = LED, pages: Pages | None = PAGES, mailbox: Address | None = None) -> list[str]:
    """The lines of its headers, whole."""
    made = enveloped(what, letters.letter(what, texts_in("sv")), SENDER, pages, NOW, mailbox=mailbox)
    return heads(made.as_bytes())


def heads(content: bytes) -> list[str]:
    assert content.isascii(), "any server takes it"
    return content.partition(b"\r\n\r\n")[0].decode().replace("\r\n ", " ").split("\r\n")


def starts(lines: list[str], name: str) -> str:
    [found] = [line for line in lines if line.startswith(f"{name}: ")]
    return found.removeprefix(f"{name}: ")


def test_it_comes_from_our_address_in_the_facilitators_name_and_answers_go_to_her() -> None:
    lines = sent()
    assert starts(lines, "From") == "Eva Ek <bot@hemmaplan.example>"
    assert starts(lines, "Reply-To") == "Eva Ek <eva@hemmaplan.example>"
    assert starts(sent(mailbox=MAILBOX), "Reply-To") == "Hemmaplan <svar@hemmaplan.example>"


def test_a_mail_program_finds_its_own_button_to_unsubscribe_with() -> None:
    """RFC 2369 and 8058; a long address stands there as it is, and in no code."""
    lines = sent()
    assert starts(lines, "List-Unsubscribe") == f"<{PAGES.of(LED, NOW)}/no-mail>"
    assert starts(lines, "List-Unsubscribe-Post") == "List-Unsubscribe=One-Click"
    by_mail = starts(sent(pages=None), "List-Unsubscribe")
    assert by_mail == "<mailto:eva@hemmaplan.example?subject=unsubscribe>"


def test_an_answer_stands_in_its_thread_however_long_its_id_is() -> None:
    said = letter_mails.answered("Hej", letters.letter(LED, texts_in("sv")), texts_in("sv"))
    came = Incoming(OUTLOOK, Sort.WORDS, "")
    lines = heads(answering(came, PER, said, SENDER, MAILBOX, NOW).as_bytes())
    assert starts(lines, "In-Reply-To") == starts(lines, "References") == OUTLOOK


def test_a_name_with_any_letters_needs_no_more_of_a_server_than_another() -> None:
    """Only an address with such letters does (RFC 6531)."""
    asa = replace(LED, person=replace(PER, name="Åsa Öberg"))
    assert any(line.startswith("To: =?utf-8?") for line in sent(asa))
    made = enveloped(asa, letters.letter(asa, texts_in("sv")), SENDER, PAGES, NOW)
    assert not is_wide(made)
    wide = replace(asa, person=replace(asa.person, email="åsa@ekeby.example"))
    assert is_wide(enveloped(wide, letters.letter(wide, texts_in("sv")), SENDER, PAGES, NOW))


def test_its_id_is_the_same_whenever_it_is_sent() -> None:
    later = datetime(2027, 6, 1, tzinfo=NOW.tzinfo)
    again = enveloped(LED, letters.letter(LED, texts_in("sv")), SENDER, PAGES, later)
    assert again["Message-ID"] == starts(sent(), "Message-ID") == "<message1@hemmaplan.example>"


@pytest.mark.parametrize("amiss", ["", "nobody", "eva@", "e va@hemmaplan.example"])
def test_a_facilitator_whose_address_is_none_stops_no_mail(amiss: str) -> None:
    lines = sent(replace(WHAT, leads=(replace(EVA, email=amiss),)))
    assert not [line for line in lines if line.startswith("Reply-To")]
    assert starts(lines, "From") == "Eva Ek <bot@hemmaplan.example>"
