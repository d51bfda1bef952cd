"""Words: sound in both languages, safe whatever somebody typed, and an organisation's own."""

from datetime import date

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import given
from hypothesis import strategies as st

from texts import Dates, escaped, texts_in
from texts.checks import LANGUAGES, require_sound, slips
from texts.sources import entries_in, entry, sources
from texts.words import TextError, Texts

HOSTILE = '<!channel> & <https://evil.example|din bank> "} -meeting = { $x }'


def test_all_texts_are_sound_and_alike_in_both_languages() -> None:
    require_sound()


@pytest.mark.parametrize(
    ("swedish", "english", "said"),
    [
        ("hej = Hej { $name", "hej = Hi { $name }", "sv/a.ftl: not Fluent"),
        ("hej = Hej", "", "hej is missing in en"),
        ("hej = Hej { $namn }", "hej = Hi { $name }", "hej takes other facts in sv than in en: name, namn"),
        ("hej = Hej\nhej = Hallå", "hej = Hi", "sv/a.ftl: hej is there twice"),
        ("-term = x", "hej = Hi", "-term is missing in en"),
        ("hej = Hej!", "hej = Hi", "sv/a.ftl: hej says “!”; better: it is said calmly"),
        ("hej = Säg till \N{WAVING HAND SIGN}", "hej = Hi", "better: a word, not an emoji"),
        ("hej = Skriv ned det", "hej = Hi", "sv/a.ftl: hej says “ned”; better: ner"),
        ("hej = Hej", "hej = I find no file", "en/a.ftl: hej says “I find no”; better: I cannot find"),
        ("hej = Hej", "hej = { $n ->\n   *[other] Do read it\n }", "hej says “Do read”"),
    ],
)
def test_a_slip_is_told_where_fluent_would_be_silent(swedish: str, english: str, said: str) -> None:
    found = "\n".join(slips({"sv": {"a.ftl": swedish}, "en": {"a.ftl": english}}))
    assert said in found


def test_a_missing_text_and_a_missing_fact_are_faults() -> None:
    with pytest.raises(TextError, match="no text"):
        texts_in("sv")("there-is-no-such-text")
    with pytest.raises(TextError):
        texts_in("sv")("letter-greeting")


@pytest.mark.parametrize("language", ["sv", "en"])
def test_somebodys_words_ping_and_deceive_nobody(language: str) -> None:
    said = texts_in(language).rich("letter-greeting", name=HOSTILE)
    assert "<!channel>" not in said
    assert "<https" not in said
    assert escaped(HOSTILE) in said


@given(st.text(min_size=1).filter(lambda words: words.split()))
def test_an_organisations_own_words_are_words_and_no_syntax(words: str) -> None:
    texts = Texts("sv", (("meeting", words, words),))
    assert texts("letter-greeting", name="Eva") == "Hej Eva."
    plain = " ".join(words.split())
    assert plain in texts("explained-pmi")


@given(words=st.text(st.sampled_from("a& <\ufdd0\ufdd1text"), min_size=1), times=st.integers(1, 4000))
def test_nobodys_words_are_too_long_to_be_said(words: str, times: int) -> None:
    texts, long = texts_in("sv"), words * times
    said = texts.rich("home-own-words", day=long, text=long)
    assert said == f"{escaped(long)}: {escaped(long)}"


def test_an_organisation_is_met_with_its_own_words() -> None:
    own = texts_in("sv", (("meeting", "dialogmöte", "dialogmötet"),))
    assert "ett dialogmöte" in own("explained-pmi")
    assert "en träff" in texts_in("sv")("explained-pmi")


def test_dates_are_said_with_weekday_and_week() -> None:
    assert Dates("sv", date(2027, 1, 4)).day(date(2027, 1, 25)) == "måndag 25 januari (v. 4)"
    assert Dates("en", date(2027, 1, 4)).day(date(2027, 1, 25)) == "Monday 25 January (week 4)"
    assert texts_in("sv").dates.week(date(2027, 1, 3)) == "v. 53", "ISO 8601: the week of its Thursday"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_text_parsed_by_itself_is_what_its_file_says(language: str) -> None:
    whole = [
        (f"-{found.id.name}" if isinstance(found, ast.Term) else found.id.name, found)
        for source in sources(language).values()
        for found in FluentParser().parse(source).body
        if isinstance(found, ast.Message | ast.Term)
    ]
    assert [key for key, _ in whole] == list(entries_in(language))
    for key, found in whole:
        parsed = entry(language, key)
        assert parsed is not None, key
        alone = [one for one in parsed.parsed[-1].body if not isinstance(one, ast.Comment)]
        assert [one.equals(found, ["span", "comment"]) for one in alone] == [True], key
