"""What a run chart is said to show: one sentence, never more than the rules allow."""

from dataclasses import replace

import pytest

from programme.figures.runcharts import analyse
from programme.figures.series import Group, Series
from programme.figures.written_values import Slip, SlipsError
from programme.ground.refusals import Refusal
from texts import Texts, texts_in
from views.examples.figures.runcharts import (
    BOYS,
    CHANGED,
    FALLEN,
    FEW,
    GIRLS,
    ORDINARY,
    SPLIT,
    STEADY,
    weekly,
)
from views.figures import runcharts
from views.ground.blocks import ALT


@pytest.fixture(params=["sv", "en"])
def texts(request: pytest.FixtureRequest) -> Texts:
    return texts_in(request.param)


def said(texts: Texts, *values: float, freeze: int | None = None) -> str:
    return runcharts.sentence(analyse(values, freeze=freeze), texts)


def test_under_ten_useful_points_nothing_is_concluded(texts: Texts) -> None:
    assert said(texts) == texts("runchart-none")
    assert said(texts, 1, 2, 3, 4, 5, 6, 7, 8) == texts("runchart-few", useful=8, needed=10)
    assert said(texts, 12.5) == texts("runchart-few-beside", useful=0, needed=10)
    assert said(texts, *[3] * 24) == texts("runchart-few-beside", useful=0, needed=10)
    assert "8" in said(texts, *range(8))
    assert "10" in said(texts, *range(8))


def test_with_ten_it_is_a_sign_of_change_or_the_ordinary_variation(texts: Texts) -> None:
    assert said(texts, *STEADY, *FALLEN, freeze=24) == texts("runchart-signal")
    assert said(texts, *STEADY) == texts("runchart-ordinary")


def test_whatever_is_concluded_is_one_sentence(texts: Texts) -> None:
    for series in (ORDINARY, CHANGED, FEW, SPLIT):
        words = runcharts.conclusion(series, texts)
        assert words.endswith(".")
        assert words.count(". ") == 0


def test_a_group_that_changes_is_named_and_the_others_are_not(texts: Texts) -> None:
    told = runcharts.conclusion(SPLIT, texts)
    assert "Flickor" in told
    assert texts("runchart-gap") in told
    assert "Pojkar" not in told


def test_where_one_group_has_too_few_values_it_is_named(texts: Texts) -> None:
    short = replace(SPLIT, groups=(weekly(BOYS, "Pojkar"), weekly(BOYS[:7], "Flickor")))
    told = runcharts.conclusion(short, texts)
    assert "10" in told
    assert texts("runchart-groups-signal", which="x")[:20] not in told


def test_groups_that_only_vary_as_usual_are_said_to(texts: Texts) -> None:
    calm = replace(SPLIT, groups=(weekly(STEADY, "Flickor"), weekly(STEADY[::-1], "Pojkar")))
    assert runcharts.conclusion(calm, texts) == texts("runchart-groups-ordinary")


def test_who_listens_hears_what_the_picture_shows() -> None:
    told = runcharts.alt(CHANGED, texts_in("sv"))
    for part in (
        "36 mätvärden",
        "Median 19",
        "Målvärde 10 dagar",
        "24 första",
        "21 juni 2027: sms dagen före",
    ):
        assert part in told
    split = runcharts.alt(SPLIT, texts_in("sv"))
    assert "Flickor: 16 mätvärden" in split
    assert "mellan −26 och −6 procentenheter" in split


def test_much_to_tell_is_cut_where_slack_cuts(texts: Texts) -> None:
    talkative = replace(CHANGED, annotations=CHANGED.annotations * 100)
    assert len(runcharts.alt(talkative, texts)) == ALT


def test_somebodys_own_words_stay_words(texts: Texts) -> None:
    sly = Series("<!channel> & *alla*", (weekly(GIRLS),))
    shown = runcharts.shown(sly, texts, file_id="F1")
    assert "<!channel>" not in shown.text
    assert "<!channel>" in shown.blocks[0]["alt_text"]


def test_a_measure_nobody_has_filled_in_is_spoken_of_too(texts: Texts) -> None:
    assert texts("runchart-none") in runcharts.alt(Series("Ny", (Group("", ()),)), texts)
    assert runcharts.conclusion(Series("Ny", (Group("", ()),)), texts) == texts("runchart-none")


def test_the_command_line_hears_every_finding(texts: Texts) -> None:
    changed = runcharts.in_words(analyse((*STEADY, *FALLEN)), texts)
    assert [word for word in ("14", "8", "6", "11") if word not in changed[1]] == []
    assert (
        len(
            [
                line
                for line in changed
                if line.startswith(texts("runchart-words-shift", first=3, last=10, side="above")[:5])
            ]
        )
        == 3
    )
    assert runcharts.in_words(analyse([]), texts) == [texts("runchart-none")]


def test_many_slips_are_told_a_few_at_a_time(texts: Texts) -> None:
    slips = [Slip("values-at-row", {"row": at, "said": "tolv"}) for at in range(1, 10)]
    told = runcharts.slips(SlipsError(*slips), texts)
    assert told[0] == texts("values-at-row", row=1, said="tolv")
    assert told[-1] == texts("series-more-slips", count=4)
    assert runcharts.slips(Refusal("series-empty"), texts) == [texts("series-empty")]
