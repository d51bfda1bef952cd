"""The drafted presentation: what stands on its slides, in whose master, and that nothing is left out."""

import re
from dataclasses import replace
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from exports.ground.masters import LARGEST_PICTURES, opened
from exports.ground.slides import MOST_SIGNS, Deck, Slide, presented
from exports.reports.presentations import deck, presentation
from programme.ground.refusals import Refusal
from programme.people.visibility import MayRead
from programme.preparations.presentations import Variant
from programme.programmes.template import OwedBy
from programme.screens.exports import Followed
from programme.screens.portraits import portrait
from tests import presentations
from tests.exports.extracts import CYCLE, EVERYTHING, filled_in, improvement_work_said_with, owed
from texts import texts_in

SV = texts_in("sv")
NORRBY = portrait(EVERYTHING, "norrby", before="m1")


def titles(variant: Variant) -> list[str]:
    return [slide.title for slide in deck(NORRBY, variant, SV).slides]


def test_each_meeting_has_its_own() -> None:
    assert titles(Variant.GOVERNANCE) == [
        *("Uppdraget", "Vår styrkedja", "Så bedömer vi oss själva"),
        *("Det vi vill förbättra", "Det vi vill fråga er andra"),
    ]
    assert titles(Variant.IMPROVEMENT)[:3] == ["Var vi står", "Lika många kommer", "Test: Lika många kommer"]
    assert titles(Variant.FOLLOW_UP) == titles(Variant.IMPROVEMENT)
    assert {"Det som har förändrats", "Det vi har nått", "Så fortsätter vi"} <= set(titles(Variant.CLOSE))


def test_a_test_stands_with_what_was_expected_beside_what_came() -> None:
    slide = next(one for one in deck(NORRBY, Variant.IMPROVEMENT, SV).slides if one.table)
    assert slide.table[0] == ("Test", "Vi trodde", "Stämde det, och vad lärde vi oss", "Beslut")
    assert slide.table[1][1:] == (
        "minst 8 av 10",
        "Delvis. Ring efter fem.",
        "Justera och testa igen. tiden på dagen",
    )


def test_a_run_chart_is_a_picture_that_is_told_in_words_as_well() -> None:
    slide = next(one for one in deck(NORRBY, Variant.IMPROVEMENT, SV).slides if one.picture)
    assert "Kvinnor 84" in slide.shows
    assert "Män 61" in slide.shows


def test_small_counts_are_for_nobody_outside_and_what_was_held_is_marked() -> None:
    few = replace(EVERYTHING.cycles[0], cycle=replace(CYCLE, learned="Bara 2 av 3 kom."))
    one = EVERYTHING.improvements[0]
    held = replace(one, improvement=replace(one.improvement, may_read=MayRead.ORGANISATION))
    of = portrait(replace(EVERYTHING, cycles=(few,), improvements=(held,)), "norrby")
    content = presentations.words(presentation(of, Variant.IMPROVEMENT, SV))
    assert "2 av 3" not in content
    assert "bara för er organisation" in content, "so far only they can read of the improvement"


def test_what_was_filled_in_before_the_meeting_is_there() -> None:
    done = owed(evidence=filled_in("Ja, sedan i våras"))
    of = portrait(replace(EVERYTHING, preparations=(Followed(done, None),)), "norrby", before="m1")
    slides = deck(of, Variant.GOVERNANCE, SV).slides
    assert any("Ja, sedan i våras" in line for slide in slides for line in slide.lines)


def test_what_a_mentor_tells_who_leads_is_told_to_no_other_and_an_answer_is_set_apart() -> None:
    done = owed(evidence=filled_in("Ja"))
    of = portrait(replace(EVERYTHING, preparations=(Followed(done, None),)), "norrby", before="m1")
    told = [line for slide in deck(of, Variant.GOVERNANCE, SV).slides for line in slide.lines]
    assert all(line.endswith(("? Ja", ". Ja", ": Ja")) for line in told if line.endswith("Ja"))
    report = replace(done, item=done.item.model_copy(update={"owed_by": OwedBy.MENTOR}))
    of = portrait(replace(EVERYTHING, preparations=(Followed(report, None),)), "norrby", before="m1")
    assert not any("Ja" in line for slide in deck(of, Variant.GOVERNANCE, SV).slides for line in slide.lines)


@pytest.mark.parametrize(("signs", "count", "each"), [(20, 8, [4, 4]), (100, 7, [4, 3]), (20, 7, [7])])
def test_a_slide_more_is_no_line_alone(signs: int, count: int, each: list[int]) -> None:
    content = presented(Deck("t", "s", (Slide("Rubrik", ("å" * signs,) * count),)))
    slides = list(presentations.opened(content).slides)[1:]
    assert [len(slide.placeholders[1].text_frame.text.splitlines()) for slide in slides] == each


@given(lines=st.lists(st.text("abc å\n", max_size=1500), max_size=12))
@settings(max_examples=25, deadline=None)
def test_what_does_not_fit_on_a_slide_goes_on_the_next_and_nothing_is_lost(lines: list[str]) -> None:
    content = presented(Deck("t", "s", (Slide("Rubrik", tuple(lines)),)))
    slides = list(presentations.opened(content).slides)[1:]
    bodies = [slide.placeholders[1].text_frame.text for slide in slides]
    assert all(len(body) <= MOST_SIGNS + 10 for body in bodies)
    assert re.sub(r"\s", "", "".join(bodies)) == re.sub(r"\s", "", "".join(lines))


@pytest.mark.parametrize("text", ["=1+1", "\x00\x0b\ud800", "<a:t>", "x" * 3000, "_x0041_"])
def test_whatever_somebody_wrote_is_a_whole_file(text: str) -> None:
    of = portrait(replace(EVERYTHING, **improvement_work_said_with(text)), "norrby")
    assert presentations.titles(presentation(of, Variant.CLOSE, SV))


def test_a_master_keeps_its_looks_and_loses_its_slides() -> None:
    content = presentation(NORRBY, Variant.GOVERNANCE, SV, master=presentations.master())
    book = presentations.opened(content)
    assert (book.slide_width, book.slide_height) == (9144000, 5143500)
    assert "Från förra året" not in presentations.words(content)
    with ZipFile(BytesIO(content)) as parts:
        held = [one for one in parts.namelist() if re.fullmatch(r"ppt/slides/slide\d+\.xml", one)]
    assert len(held) == len(book.slides), "not even by its file"


def test_what_powerpoint_saves_as_a_template_is_as_good() -> None:
    content = presentation(NORRBY, Variant.GOVERNANCE, SV, master=presentations.as_template())
    assert presentations.titles(content)[0] == "Norrby"


def amiss() -> dict[str, tuple[bytes, str]]:
    noise = BytesIO()
    Image.effect_noise((3000, 2500), 90).save(noise, "PNG")
    assert len(noise.getvalue()) > LARGEST_PICTURES
    return {
        "no zip": (b"hej", "master-no-pptx"),
        "a zip": (zipped({"a.txt": b"hej"}), "master-no-pptx"),
        "a cut one": (presentations.master()[:4000], "master-no-pptx"),
        "broken xml": (presentations.with_part("ppt/presentation.xml", lambda _: b"<"), "master-no-pptx"),
        "macros": (presentations.with_macros(), "master-macros"),
        "a bomb": (zipped({"ppt/x.xml": b"0" * 120_000_000}), "master-large"),
        "no layouts": (presentations.without_layouts(), "master-layouts"),
        "large pictures": (presentations.master(pictures=noise.getvalue()), "master-pictures"),
    }


def zipped(parts: dict[str, bytes]) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return file.getvalue()


def test_a_master_that_cannot_be_used_says_why() -> None:
    for name, (content, key) in amiss().items():
        with pytest.raises(Refusal) as no:
            opened(content)
        assert no.value.key == key, name


def rows_of(content: bytes) -> list[int]:
    """How many rows below the headings each table has, in the slides' order."""
    shapes = (shape for slide in presentations.opened(content).slides for shape in slide.shapes)
    return [len(shape.table.rows) - 1 for shape in shapes if shape.has_table]


@pytest.mark.parametrize("master", [None, presentations.master()], ids=["ours", "smaller"])
def test_a_table_has_as_many_rows_as_have_room_and_the_others_come_on_the_next(master: bytes | None) -> None:
    short = (("Punkt", "Nu"), *((f"Punkt {at}", "2") for at in range(10)))
    tall = (("Test", "Lärdom"), *((f"{at}", "Vi ringde, och då kom de. " * 20) for at in range(4)))
    held = rows_of(presented(Deck("t", "s", (Slide("Kort", table=short), Slide("Lång", table=tall))), master))
    few = [rows for rows in held if rows]
    assert sum(few) == 14, "nothing is left out"
    if master is None:
        assert few[0] == 10, "a self-assessment of ten points stands on one"
    assert len(few) > 2
