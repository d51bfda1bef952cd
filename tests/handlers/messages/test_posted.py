"""What a browser sends of a form is what Slack would have sent of the same window."""

from collections import defaultdict
from html.parser import HTMLParser

import pytest

from handlers.ground.forms import opened_with
from handlers.messages.posted import Posted, filled, shown
from programme.ground.refusals import Refusal
from texts import texts_in
from views.examples.messages.mail_pages import EVERY_FORM
from views.messages.page_fields import body, inputs

TEXTS = texts_in("sv", by_mail=True)


class Browser(HTMLParser):
    """Fills in nothing, and sends the form as it stands."""

    def __init__(self) -> None:
        super().__init__()
        self.sends: dict[str, list[str]] = defaultdict(list)
        self._named = ""
        self._writing = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self._named = told.get("name") or self._named
        self._writing = tag == "textarea"
        chosen = told.get("type") not in {"radio", "checkbox", "file"} or "checked" in told
        if (tag == "input" and chosen) or (tag == "option" and "selected" in told):
            self.sends[self._named].append(told.get("value") or "")

    def handle_endtag(self, tag: str) -> None:
        self._writing = False

    def handle_data(self, data: str) -> None:
        if self._writing:
            self.sends[self._named].append(data)


@pytest.mark.parametrize("name", EVERY_FORM)
def test_a_form_that_is_sent_as_it_stands_says_what_stood_in_it(name: str) -> None:
    view = EVERY_FORM[name](TEXTS)
    assert isinstance(view, dict)
    browser = Browser()
    browser.feed("".join(body(view, "f1", TEXTS)))
    posted = Posted(browser.sends)
    before = {field: held or None for field, held in opened_with(view).items()}
    assert inputs(view)
    assert {field: held or None for field, held in filled(view, posted).items()} == before
    assert {field: held or None for field, held in shown(view, posted).items()} == before


def test_what_was_never_offered_is_as_if_nothing_had_been_chosen() -> None:
    view = EVERY_FORM["modal-cycle-adapt"](TEXTS)
    assert isinstance(view, dict)
    assert filled(view, Posted({"decision": ("abolish",)}))["decision"] is None


def test_a_day_that_is_none_is_told_at_its_field() -> None:
    view = EVERY_FORM["modal-cycle-plan"](TEXTS)
    assert isinstance(view, dict)
    with pytest.raises(Refusal) as no:
        filled(view, Posted({"starts_on": ("2027-02-30",)}))
    assert (no.value.key, no.value.field) == ("page-no-moment", "starts_on")
