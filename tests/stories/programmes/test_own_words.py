"""Norrby's own words stand above the programme's, and those above the method's, in all that people read."""

import pytest

from tests.stage import Participant, Stage
from tests.stories.programmes.test_programmes import manages
from views.changes import organisations
from views.programmes import programmes

LOCALES = {"sv": "sv-SE", "en": "en-GB"}
CASES = [
    (
        "sv",
        {"meeting": ("samling", "samlingen"), "reflection": ("tanke", "tanken")},
        ("rond", "ronden"),
        ("Nästa rond:", "Nästa samling:", "Nästa träff:"),
        ("ett blad för tanke", "ett blad för reflektion"),
    ),
    (
        "en",
        {"meeting": ("gathering", "the gathering"), "reflection": ("thought", "the thought")},
        ("round", "the round"),
        ("Next round:", "Next gathering:", "Next meeting:"),
        ("a page for a thought", "a page for a reflection"),
    ),
]


async def reads(who: Participant, text: str = "") -> str:
    await who.runs("/hemmaplan", text)
    return str(who.ephemeral[-1].text)


@pytest.mark.parametrize(("language", "words", "own", "meets", "reflects"), CASES)
async def test_the_organisations_over_the_programmes_over_the_methods(
    stage: Stage,
    language: str,
    words: dict[str, tuple[str, str]],
    own: tuple[str, str],
    meets: tuple[str, str, str],
    reflects: tuple[str, str],
) -> None:
    eva, maria, per, pia, siv = (
        stage.participant(name, locale=LOCALES[language])
        for name in ("Eva Ek", "Maria Lind", "Per Ås", "Pia Pil", "Siv Dal")
    )
    programme = await stage.programme(eva)
    norrby = await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria, politician=pia)
    await stage.organisation(programme, "Ekeby", facilitator=eva, key_person=per)
    other = await stage.programme(siv, title="En annan runda")
    await stage.organisation(other, "Sandvik", facilitator=siv, adviser=siv)

    await manages(eva)
    await eva.clicks(programmes.WORDS)
    for term, (a, the) in words.items():
        await eva.fills({term: f"{a}, {the}" if language == "sv" else a})
    await eva.submits()
    assert eva.errors == {}
    await manages(eva)
    await eva.clicks(programmes.ORGANISATION_OPEN, norrby.id)
    await eva.clicks(organisations.WORDS)
    beside = str(eva.modal.blocks)
    assert words["meeting"][0] in beside, "the programme's own is what it would be instead of"
    await eva.fills({"meeting": ", ".join(own) if language == "sv" else own[0]})
    await eva.submits()
    assert eva.errors == {}

    ours, programmes_own, methods = meets
    for who, wanted in ((maria, ours), (per, programmes_own), (siv, methods)):
        assert wanted in await reads(who)
        await who.opens_home()
        assert wanted in who.home.words
        others = {one.lower().strip(":") for one in meets} - {wanted.lower().strip(":")}
        assert not any(one in who.home.words.lower() for one in others)
    help_word = {"sv": "hjälp", "en": "help"}[language]
    for who, wanted in ((maria, reflects[0]), (per, reflects[0]), (siv, reflects[1])):
        assert wanted in await reads(who, help_word), "Norrby has no word of its own for it"

    await stage.goes_to("2027-01-29 17:00")
    assert any(f" {own[0]} " in said for said in pia.heard()), "in letters too"
    assert all(one.failures == [] for one in (eva, maria, per, pia, siv))


@pytest.mark.parametrize("language", ["sv", "en"])
async def test_each_language_has_its_own_words_and_the_other_is_left_as_it_is(
    stage: Stage, language: str
) -> None:
    """Words in one language say nothing of what it is called in the other."""
    eva = stage.participant("Eva Ek", locale=LOCALES[language])
    other = {"sv": "en", "en": "sv"}[language]
    maria = stage.participant("Maria Lind", locale=LOCALES[other])
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await manages(eva)
    await eva.clicks(programmes.WORDS)
    await eva.fills({"meeting": "möte x, mötet x" if language == "sv" else "möte x"})
    await eva.submits()
    assert eva.errors == {}
    assert "möte x" not in await reads(maria)
    await manages(eva)
    await eva.clicks(programmes.WORDS)
    await eva.fills({"meeting-other": "möte y, mötet y" if other == "sv" else "möte y"})
    await eva.submits()
    assert "möte y" in await reads(maria)
