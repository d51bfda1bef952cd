"""Emoji as people mean them."""

import pytest

from programme.ground.shortcodes import as_meant, as_words


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Klart :tada:", "Klart 🎉"),
        (":+1: :heart:", "👍 ❤️"),
        ("(:smile:)", "(😄)"),
        (":wave::skin-tone-4:", "👋🏽"),
        (":tada::+1::norrby:", "🎉👍:norrby:"),
        ("kl 10:30:45", "kl 10:30:45"),
        ("ja:a:nej", "ja:a:nej"),
        ("vår :norrbyloggan:", "vår :norrbyloggan:"),
        ("https://norrby.example:8080/x:", "https://norrby.example:8080/x:"),
    ],
)
def test_a_shortcode_on_its_own_is_its_sign(typed: str, meant: str) -> None:
    assert as_meant(typed) == meant


def test_a_sign_has_a_name_where_it_cannot_be_drawn() -> None:
    assert as_words("Klart 🎉 i Åmål") == "Klart :tada: i Åmål"
    assert as_meant(as_words("Klart 🎉")) == "Klart 🎉"
