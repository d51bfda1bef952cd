"""Measures: values one way or another, put right, split by group, shown as a picture with one sentence."""

from datetime import date, timedelta
from io import BytesIO
from typing import Any

from openpyxl import Workbook

from programme.figures.written_values import Count
from programme.improvement.measures import Entry, Measure, Value
from storage.improvement import measure_deeds, measures
from tests.acts import acting
from tests.stage import Participant, Stage
from tests.wheel import Wheel, opens_improvement, wheel
from views.improvement import cycles
from views.improvement.measuring import measures as views
from views.improvement.measuring import value_offers

SHARE = {"name": "Kom till sitt besök", "unit": "%", "direction": "up"}
SPLIT = {"name": "Nöjda", "unit": "%", "groups": "Flickor, Pojkar"}
DAYS = {"name": "Dagar till första besöket", "unit": "dagar"}


async def measuring_team(stage: Stage, **fields: Any) -> Wheel:
    """Maria stands in the window of a new measure."""
    team = await wheel(stage)
    await team.maria.clicks(views.MEASURE_LIST)
    await team.maria.clicks(views.MEASURE_NEW)
    await team.maria.fills(fields or DAYS)
    await team.maria.submits()
    assert team.maria.errors == {}
    return team


async def the(stage: Stage) -> Measure:
    [found] = await stage.database.answer(measures.among)
    return found


async def enters(who: Participant, *figures: str | None, on: date = date(2027, 1, 4)) -> None:
    await who.clicks(views.ENTER)
    await who.fills({f"value-{at}": figure for at, figure in enumerate(figures)} | {"on": on})
    await who.submits()
    if who.errors == {}:
        await who.closes()


async def pastes(who: Participant, text: str) -> None:
    await who.clicks(views.PASTE)
    await who.fills({"lines": text})
    await who.submits()
    if not who.errors:
        assert "Inget är sparat än" in who.modal.words
        await who.submits()


def sheet(*rows: tuple[Any, ...]) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    packed = BytesIO()
    book.save(packed)
    return packed.getvalue()


async def reads(team: Wheel, name: str, content: bytes) -> None:
    file = team.stage.slack.workspace.add_file(name, team.maria.hands.person, content)
    await team.maria.clicks(views.FROM_FILE)
    await team.maria.fills({"file": [file]})
    await team.maria.submits()


async def test_before_and_after_is_the_everyday(stage: Stage) -> None:
    team = await measuring_team(stage)
    assert "Det finns inga mätvärden än" in team.maria.modal.words
    await enters(team.maria, "17,5", on=date(2026, 5, 4))
    await enters(team.maria, "12.5", on=date(2027, 1, 4))
    assert "från 17,5 dagar till 12,5 dagar" in team.maria.modal.words
    assert "För få mätvärden än: 2 av de 10" in team.maria.modal.words
    await enters(team.maria, "tolv")
    assert "inte att läsa som ett tal" in team.maria.errors["value-0"]
    await team.maria.fills({"value-0": "7 av 10"})
    await team.maria.submits()
    assert "räknas i dagar" in team.maria.errors["value-0"]
    await team.maria.fills({"value-0": "3", "on": date(2027, 1, 5)})
    await team.maria.submits()
    assert "en dag som har varit" in team.maria.errors["on"]


async def test_so_many_of_so_many_are_shown_but_never_the_few_to_others(stage: Stage) -> None:
    team = await measuring_team(stage, **SHARE)
    await enters(team.maria, "7 av 10", on=date(2026, 12, 1))
    await enters(team.maria, "3 av 8")
    assert "70 % (7 av 10)" in team.maria.modal.words
    assert "37,5 % (3 av 8)" in team.maria.modal.words
    await opens_improvement(team.elsa)
    await team.elsa.clicks(views.MEASURE_LIST)
    assert "3 av 8" not in team.elsa.modal.words
    await team.elsa.clicks(views.MEASURE_OPEN)
    assert "7 av 10" in team.elsa.modal.words
    assert "3 av 8" not in team.elsa.modal.words
    assert "37,5" not in team.elsa.modal.words
    assert "gäller så få" in team.elsa.modal.words
    assert views.ENTER not in str(team.elsa.modal.blocks)


async def test_where_a_group_has_no_value_the_gap_is_not_told(stage: Stage) -> None:
    team = await measuring_team(stage, **SPLIT)
    await enters(team.maria, "62", "81", on=date(2026, 12, 1))
    await enters(team.maria, "65", None)
    assert "saknas värde för Pojkar" in team.maria.modal.words
    assert "Flickor från 62 % till 65 %" in team.maria.modal.words
    gap = (await the(stage)).series().gap()
    assert gap is not None
    assert [point.value for point in gap.points] == [-19]
    assert "minus" not in team.maria.modal.words, "there is one day on which it can be told"
    await enters(team.maria, "70", "78", on=date(2026, 12, 8))
    assert "Skillnad: Flickor minus Pojkar, från −19 till −8 procentenheter" in team.maria.modal.words


async def test_groups_are_two_to_four_and_stand_once_there_are_values(stage: Stage) -> None:
    team = await wheel(stage)
    await team.maria.clicks(views.MEASURE_LIST)
    await team.maria.clicks(views.MEASURE_NEW)
    await team.maria.fills({"name": "Nöjda", "groups": "Flickor, flickor"})
    await team.maria.submits()
    assert "två till 4 grupper" in team.maria.errors["groups"]
    await team.maria.fills({"groups": "kvinnor; män", "target": "åttio"})
    await team.maria.submits()
    assert "som ett tal" in team.maria.errors["target"]
    await team.maria.fills({"target": "80"})
    await team.maria.submits()
    await enters(team.maria, "50", "60")
    await team.maria.clicks(views.MEASURE_CHANGE)
    assert "inte att ändra" in team.maria.modal.words
    await team.maria.fills({"name": "Nöjda besökare"})
    await team.maria.submits()
    assert (await the(stage)).name == "Nöjda besökare"
    assert (await the(stage)).groups == ("kvinnor", "män")


async def test_pasted_lines_are_kept_whole_or_told_line_by_line(stage: Stage) -> None:
    team = await measuring_team(stage)
    await pastes(team.maria, "2026-11-02 12,5\n2026-11-09 elva\n2026-11-02 13\n2031-01-01 4")
    told = team.maria.errors["lines"]
    assert "Rad 2" in told
    assert "Rad 3: 2026-11-02 står redan på rad 1" in told
    assert "Rad 4: 2031-01-01 ligger framåt" in told
    assert (await the(stage)).values == ()

    await team.maria.fills({"lines": "2026-11-09\t13\n2026-11-02\t12,5"})
    await team.maria.submits()
    assert "2 värden, från 2 november 2026 till 9 november 2026" in team.maria.modal.words
    assert "inte i datumordning" in team.maria.modal.words
    assert (await the(stage)).values == (), "nothing is kept unseen"
    await team.maria.submits()
    assert "2 nya värden" in team.maria.modal.words
    assert (await the(stage)).days == (date(2026, 11, 2), date(2026, 11, 9))


async def test_a_value_is_put_right_and_what_it_was_is_remembered(stage: Stage) -> None:
    team = await measuring_team(stage)
    await enters(team.maria, "125")
    await enters(team.maria, "12,5")
    await enters(team.maria, "12,5")
    assert "~125 dagar~" in team.maria.modal.words
    assert [value.entry.value for value in (await the(stage)).values] == [12.5]
    await team.maria.clicks(views.TAKE_AWAY)
    await team.maria.fills({"day": "2027-01-04"})
    await team.maria.submits()
    assert (await the(stage)).values == ()
    assert "~12,5 dagar~" in team.maria.modal.words


async def test_an_excel_file_with_a_column_for_each_group(stage: Stage) -> None:
    team = await measuring_team(stage, **SPLIT)
    await reads(
        team,
        "nöjda.xlsx",
        sheet(
            ("Enhet", "Pojkar", "Datum", "Flickor"),
            ("Norr", 81, date(2026, 11, 2), "7 av 10"),
            ("Norr", 79.5, date(2026, 11, 9), None),
        ),
    )
    assert "Datum som datum" in team.maria.modal.words
    assert "Pojkar 81 %" in team.maria.modal.words
    assert "En dag saknar värde" in team.maria.modal.words
    assert (await the(stage)).values == (), "nothing is kept unseen"
    await team.maria.submits()
    assert "3 nya värden" in team.maria.modal.words
    assert Value(date(2026, 11, 2), Entry(70, Count(7, 10)), "Flickor") in (await the(stage)).values
    await team.maria.closes()
    assert "81 %" in team.maria.modal.words, "the window beneath shows them"


async def test_what_only_she_can_know_is_asked_in_the_window(stage: Stage) -> None:
    team = await measuring_team(stage, **SHARE)
    await team.maria.clicks(views.PASTE)
    await team.maria.fills({"lines": "Datum\tTäljare\tNämnare\n2026-11-02\t7\t10\n2026-11-09\t8\t10"})
    await team.maria.submits()
    assert "Vilken kolumn har värdena?" in team.maria.modal.words
    await team.maria.fills({"answer-value": "1/2"})
    await team.maria.submits()
    assert "70 % (7 av 10)" in team.maria.modal.words
    assert (await the(stage)).values == (), "nothing is kept unseen"
    await team.maria.submits()
    assert "2 nya värden" in team.maria.modal.words
    assert Value(date(2026, 11, 2), Entry(70, Count(7, 10))) in (await the(stage)).values


async def test_lines_changed_in_the_window_are_shown_again_before_they_are_kept(stage: Stage) -> None:
    team = await measuring_team(stage)
    await team.maria.clicks(views.PASTE)
    await team.maria.fills({"lines": "v. 45 2026\t12\n2026-11-16\t-\nMedel\t12"})
    await team.maria.submits()
    for told in ("v. 45 2026 blir 2026-11-08", "Rad 2: 2026-11-16 har inget värde", "”Medel” räknar ihop"):
        assert told in team.maria.modal.words
    await team.maria.fills({"lines": "v. 45 2026\t12\n2026-11-16\ttretton"})
    await team.maria.submits()
    assert "Rad 2: ”tretton”" in team.maria.errors["lines"]
    await team.maria.fills({"lines": "v. 45 2026\t12\n2026-11-16\t13"})
    await team.maria.submits()
    assert "2 värden" in team.maria.modal.words
    assert (await the(stage)).values == ()
    await team.maria.submits()
    assert (await the(stage)).days == (date(2026, 11, 8), date(2026, 11, 16))


async def test_another_sheet_can_be_chosen_before_anything_is_kept(stage: Stage) -> None:
    team = await measuring_team(stage)
    book = Workbook()
    book.remove(book.active)
    for title, value in (("Vår", 12), ("Höst", 14)):
        page = book.create_sheet(title)
        page.append(("Datum", "Värde"))
        page.append((date(2026, 11, 2), value))
    packed = BytesIO()
    book.save(packed)
    await reads(team, "värden.xlsx", packed.getvalue())
    assert "Jag har läst bladet Vår" in team.maria.modal.words.replace("*", "")
    assert "Bladet Höst har också värden" in team.maria.modal.words
    await team.maria.fills({"answer-sheet": "Höst"})
    await team.maria.submits()
    assert "14 dagar" in team.maria.modal.words
    await team.maria.submits()
    assert [value.entry.value for value in (await the(stage)).values] == [14]


async def test_of_a_table_with_many_municipalities_ours_is_read(stage: Stage) -> None:
    team = await measuring_team(stage, **SHARE)
    rows = [
        f"{place};{year};T;{value}"
        for place, value in (("Ekeby", 50), ("Norrby", 62))
        for year in (2024, 2025)
    ]
    await reads(team, "öppna-data.csv", "\n".join(["Kommun;År;Kön;Värde", *rows]).encode())
    assert "2 värden, från 31 december 2024 till 31 december 2025" in team.maria.modal.words
    assert "62 %" in team.maria.modal.words
    assert "Raden gäller Ekeby" in team.maria.modal.words


async def test_a_file_shared_in_the_conversation_is_read_for_the_measure_she_chooses(stage: Stage) -> None:
    team = await measuring_team(stage)
    await team.maria.closes()
    await team.maria.hands.shares_file("värden.csv", "Datum;Värde\n2026-11-02;12,5\n".encode())
    await stage.settled()
    assert "värden.csv" in team.maria.last().text
    await team.maria.clicks(f"{value_offers.LOOK}-{(await the(stage)).id}")
    assert "Ett värde, 2 november 2026" in team.maria.modal.words
    await team.maria.submits()
    assert "ett nytt värde" in team.maria.modal.words


async def test_a_bad_file_is_told_row_by_row_and_nothing_of_it_is_kept(stage: Stage) -> None:
    team = await measuring_team(stage, **SPLIT)
    bad = sheet(("datum", "Flickor"), (date(2026, 11, 2), 50))
    await reads(team, "utan-pojkar.xlsx", bad)
    assert "ingen kolumn för Pojkar" in team.maria.modal.words
    await team.maria.closes()
    await reads(team, "fel.csv", b"datum;Flickor;Pojkar\n2026-11-02;50;femtio\n2026-13-02;1;2")
    assert "Rad 2" in team.maria.modal.words
    assert "Rad 3" in team.maria.modal.words
    for name, content, why in (
        ("bild.png", b"\x89PNG\0\0", "är en bild"),
        ("trasig.xlsx", b"PK\x03\x04...", "trasig"),
        ("tom.csv", b"", "tom"),
    ):
        await team.maria.closes()
        await reads(team, name, content)
        assert why in team.maria.modal.words
    assert (await the(stage)).values == ()


async def test_slack_gives_no_file_and_a_closed_form_is_answered_in_the_conversation(stage: Stage) -> None:
    team = await measuring_team(stage)
    stage.slack.trouble.fails("files.info", "file_not_found")
    await reads(team, "värden.csv", b"2026-11-02,12.5")
    assert "inte att hämta från Slack" in team.maria.modal.words
    await team.maria.closes()
    stage.slack.trouble.fails("views.update", "not_found", times=1)
    await reads(team, "värden.csv", b"2026-11-02,12.5")
    assert "12,5 dagar" in team.maria.last().words
    await team.maria.clicks(f"{value_offers.LOOK}-{(await the(stage)).id}")
    assert "Ett värde, 2 november 2026" in team.maria.modal.words
    await team.maria.submits()
    assert "ett nytt värde" in team.maria.modal.words


async def test_a_thousand_values_and_the_picture_comes_with_one_sentence(stage: Stage) -> None:
    team = await measuring_team(stage)
    first = date(2020, 1, 1)
    rows = "\n".join(f"{first + timedelta(days=at)};{17 + at * 7 % 11}" for at in range(1000))
    await reads(team, "värden.csv", f"datum;värde\n{rows}".encode())
    await team.maria.submits()
    assert "1 000 nya värden" in team.maria.modal.words.replace("\u00a0", " ")
    await team.maria.clicks(views.PICTURE)
    assert "kommer i vår konversation" in team.maria.modal.words
    [picture] = team.maria.last().files
    assert picture.content is not None
    assert picture.content.startswith(b"\x89PNG")
    assert "vanlig variation" in team.maria.last().text


async def test_when_there_can_be_no_picture_the_words_come_alone(stage: Stage) -> None:
    team = await measuring_team(stage)
    await pastes(team.maria, "\n".join(f"2026-11-{day:02} 3" for day in range(1, 13)))
    stage.slack.trouble.fails("files.completeUploadExternal", "internal_error")
    await team.maria.clicks(views.PICTURE)
    said = team.maria.last()
    assert said.files == []
    assert "så här ser det ut i ord" in said.text
    assert "12 mätvärden" in said.text
    assert "För få mätvärden än: 0 av de 10" in said.text, "all are equal, on the median"


async def test_a_baseline_is_frozen_and_based_anew_by_somebody_with_a_reason(stage: Stage) -> None:
    team = await measuring_team(stage)
    await pastes(team.maria, "\n".join(f"2026-11-{day:02} {day}" for day in range(1, 13)))
    await team.maria.closes()
    await team.maria.clicks(views.FREEZE)
    await team.maria.fills({"points": "13", "why": "innan vi började"})
    await team.maria.submits()
    assert "första 1 till 12" in team.maria.errors["points"]
    await team.maria.fills({"points": "sex"})
    await team.maria.submits()
    assert "helt antal" in team.maria.errors["points"]
    await team.maria.fills({"points": "6"})
    await team.maria.submits()
    assert "de 6 första värdena: innan vi började" in team.maria.modal.words

    await team.maria.clicks(views.REBASE)
    await team.maria.fills({"on": date(2026, 11, 1), "why": "ny lokal"})
    await team.maria.submits()
    assert "efter det första" in team.maria.errors["on"]
    await team.maria.fills({"on": date(2026, 11, 7)})
    await team.maria.submits()
    assert "Nytt utgångsläge från 7 november 2026: ny lokal" in team.maria.modal.words
    series = (await the(stage)).series()
    assert (series.since, series.frozen) == (date(2026, 11, 7), None)
    await team.maria.clicks(views.UNREBASE)
    assert (await the(stage)).rebased_on is None


async def test_all_that_is_amiss_in_a_form_is_told_at_once(stage: Stage) -> None:
    team = await wheel(stage)
    await team.maria.clicks(views.MEASURE_LIST)
    await team.maria.clicks(views.MEASURE_NEW)
    await team.maria.fills({"name": " ", "groups": "Flickor"})
    await team.maria.submits()
    assert set(team.maria.errors) == {"name", "groups"}
    await team.maria.fills({"name": "Nöjda", "groups": None})
    await team.maria.submits()
    await enters(team.maria, "62")
    await team.maria.clicks(views.FREEZE)
    await team.maria.fills({"points": "sex", "why": " "})
    await team.maria.submits()
    assert set(team.maria.errors) == {"points", "why"}


async def test_what_happened_is_noted_in_the_chart_and_where_each_test_began(stage: Stage) -> None:
    team = await measuring_team(stage)
    await enters(team.maria, "12,5")
    await team.maria.clicks(views.NOTE)
    await team.maria.fills({"text": "ny kallelse"})
    await team.maria.submits()
    assert "4 januari 2027: ny kallelse" in team.maria.modal.words
    await opens_improvement(team.maria)
    await team.plans(team.maria, what="sms dagen före")
    await team.maria.clicks(cycles.BEGIN)
    series = views.series(await the(stage), team.texts)
    assert [note.text for note in series.annotations] == ["ny kallelse", "test 1 börjar"]
    await opens_improvement(team.maria)
    await team.maria.clicks(views.MEASURE_LIST)
    await team.maria.clicks(views.MEASURE_OPEN)
    await team.maria.clicks(views.ERASE_NOTE)
    assert "ny kallelse" not in team.maria.modal.words


async def test_todays_value_comes_along_in_a_check_in(stage: Stage) -> None:
    team = await measuring_team(stage, **SHARE)
    await opens_improvement(team.maria)
    await team.plans(team.maria, what="sms dagen före")
    await team.maria.clicks(cycles.OBSERVE)
    await team.maria.fills({"figure-0-0": "7 av många"})
    await team.maria.submits()
    assert "som ett tal" in team.maria.errors["figure-0-0"]
    await team.maria.fills({"figure-0-0": "7 av 10"})
    await team.maria.submits()
    assert [value.entry.count for value in (await the(stage)).values] == [Count(7, 10)]
    assert "Kom till sitt besök: 7 av 10" in team.maria.modal.words

    await team.maria.clicks(cycles.OBSERVE)
    one, anna = await the(stage), await stage.person(team.anna)
    await stage.database.transaction(measure_deeds.remove, acting(anna), one.id)
    await team.maria.fills({"seen": "alla kom", "figure-0-0": "8 av 10"})
    await team.maria.submits()
    assert "finns inte längre" in team.maria.errors["figure-0-0"]
    await team.maria.fills({"figure-0-0": None})
    await team.maria.submits()
    assert "alla kom" in team.maria.modal.words
