"""The demo's year, read afterwards: what was promised was kept, and nothing was said twice."""

import json
import shlex
from collections import Counter
from pathlib import Path
from typing import Any

import docx
import openpyxl
from jsonschema import Draft202012Validator, FormatChecker

from bot.demo.statements import STATEMENTS
from exports.screens import schema
from programme.ground.languages import Language
from programme.ground.version import VERSION
from tests import presentations
from tests.bot.bare import hemmaplan, without_metadata
from tests.bot.conftest import Lines, Lived, said


def test_what_an_installation_begins_with_works_from_the_wheel(home: Path, tmp_path: Path) -> None:
    assert "socket_mode_enabled: true" in hemmaplan(home, "manifest", cwd=tmp_path)
    assert "up to date" in hemmaplan(home, "migrate", cwd=tmp_path)
    assert (tmp_path / "hemmaplan.db").exists()


def test_every_organisation_was_reminded_of_its_presentations_in_time(
    data: dict[str, Any], posts: Lines
) -> None:
    reminded: dict[str, str] = {}
    for post, notice in said(posts, "reminder"):
        reminded.setdefault(notice["subject"], post["at"][:10])
    owed = [one for one in data["preparations"] if one["item"].startswith("presentation")]
    assert len(owed) >= 5 * 4
    for one in owed:
        assert reminded[one["id"]] <= one["due_on"], one["owner"]


def test_nobody_was_reminded_of_a_thing_that_was_done(data: dict[str, Any], posts: Lines) -> None:
    done_at = {one["id"]: one["done_at"] for one in data["preparations"] if one["done_at"]}
    for kind in ("reminder", "late"):
        for post, notice in said(posts, kind):
            assert notice["subject"] not in done_at or post["at"] <= done_at[notice["subject"]]


def test_nothing_was_said_twice_to_the_same_person_on_the_same_occasion(posts: Lines) -> None:
    told = Counter(
        (post["person"], notice["kind"], notice["subject"], notice["occasion"])
        for post in posts
        for notice in post["notices"]
    )
    assert [one for one, times in told.items() if times > 1] == []


def test_the_restart_lost_no_message_and_doubled_none(posts: Lines) -> None:
    messages = Counter(post["message"] for post in posts if post["message"])
    assert max(messages.values()) == 1
    assert all(post["notices"] for post in posts if post["message"])


def test_nobody_got_more_than_one_message_a_day(posts: Lines) -> None:
    days = Counter((post["person"], post["at"][:10]) for post in posts if post["message"])
    assert max(days.values()) == 1


def test_politicians_heard_of_nothing_late(data: dict[str, Any], posts: Lines) -> None:
    politicians = {
        one["id"] for one in data["people"] if any(seat["role"] == "politician" for seat in one["seats"])
    }
    assert politicians
    late = said(posts, "late") + said(posts, "escalation")
    assert late
    assert not politicians & {post["person"] for post, _ in late}


def test_everything_that_befell_the_year_is_there(data: dict[str, Any], posts: Lines) -> None:
    kinds = Counter(notice["kind"] for post in posts for notice in post["notices"])
    for kind in ("welcome", "reminder", "late", "moved", "new_date", "question", "unreachable"):
        assert kinds[kind], kind
    states = Counter(one["state"] for one in data["preparations"])
    assert states["done"] > states["open"]
    assert len(data["organisations"]) == 6
    assert len(data["people"]) == 22
    words = " ".join(one["text"] for one in data["reflections"])
    assert "Vi ringde i stället" in words
    assert "We thought the form was the problem" in words


def test_two_teams_go_from_a_problem_to_its_spread_in_three_tests_each(data: dict[str, Any]) -> None:
    tested = {test["improvement"] for test in data["cycles"]}
    tried = {one["title"]: one for one in data["improvements"] if one["id"] in tested}
    assert {one["track"] for one in tried.values()} == {"operation"}
    assert len({one["organisation"] for one in tried.values()}) == 2
    for one in tried.values():
        assert (one["state"], one["problem"] and one["aim"] and one["spread_to"] != "") == ("done", True)
        went = [move["to_state"] for move in one["moves"]]
        assert went[-5:] == ["test", "study", "secure", "spread", "done"]
        first, second, third = (test for test in data["cycles"] if test["improvement"] == one["id"])
        assert [first["previous"], second["previous"], third["previous"]] == [None, first["id"], second["id"]]
        assert [test["decision"] for test in (first, second, third)] == ["adapt", "adapt", "adopt"]
        assert all(test["learned"] and test["scale"] and test["check_ins"] for test in (first, second, third))
        assert all(test["features"]["documented"] for test in (first, second, third))
    steering = next(one for one in data["improvements"] if one["track"] == "steering")
    assert steering["drives"] in {one["id"] for one in tried.values()}
    assert steering["stuck"]


def test_an_idea_travels_twice_and_all_who_have_it_are_seen(data: dict[str, Any], posts: Lines) -> None:
    (idea,) = data["ideas"]
    takers = [one for one in data["improvements"] if one["id"] in idea["taken_up_by"]]
    assert len({one["organisation"] for one in takers}) == 3
    assert len(said(posts, "taken_up")) >= 2, "its originator hears of each"
    assert said(posts, "routine"), "who owns the routine is told"
    assert idea["organisation"] in {one["organisation"] for one in takers}
    assert all(one["conditions"] for one in takers)
    assert {test["idea"] for test in data["cycles"]} == {idea["id"]}


def test_what_was_learned_during_the_year_stands_quoted_in_the_lessons(data: dict[str, Any]) -> None:
    lessons = [one for one in data["preparations"] if one["item"] == "lessons"]
    quoted = [answer["answer"] for one in lessons for answer in one["answers"]]
    learned = [test["learned"] for test in data["cycles"] if test["decision"] == "adopt"]
    assert learned
    assert all(any(words in answer for answer in quoted) for words in learned)


def test_managers_follow_somebody_and_are_asked_what_they_saw(posts: Lines) -> None:
    assert len(said(posts, "shadows")) >= 4


def test_tests_are_asked_about_in_the_conversation_of_those_who_answer_for_them(
    data: dict[str, Any], posts: Lines
) -> None:
    responsible = {test["id"]: test["responsible"] for test in data["cycles"]}
    asked = [one for kind in ("prediction", "observation", "study") for one in said(posts, kind)]
    assert {notice["subject"] for _, notice in asked} == responsible.keys()
    assert all(post["person"] == responsible[notice["subject"]] for post, notice in asked)
    assert any(test["predicted"] == "never" for test in data["cycles"]), "a question may be passed"
    still = Counter(notice["subject"] for _, notice in said(posts, "standstill"))
    untested = {one["id"] for one in data["improvements"]} - {test["improvement"] for test in data["cycles"]}
    assert still == Counter(untested), "each improvement before its first test, and once"


def test_what_was_promised_has_a_day_and_is_done(data: dict[str, Any], posts: Lines) -> None:
    assert {one["purpose"] for one in data["actions"]} == {"plan", "look_again", "communicate"}
    assert all(one["due_on"] and one["state"] == "done" for one in data["actions"])
    assert said(posts, "action_yours")
    assert {notice["subject"] for _, notice in said(posts, "action")} <= {
        one["id"] for one in data["actions"]
    }


def test_three_teams_say_what_they_have_reached_in_every_stretch_of_the_way(data: dict[str, Any]) -> None:
    homes = {step["id"] for step in data["programme"]["steps"] if step["kind"] == "home"}
    assert len({one["organisation"] for one in data["outcomes"]}) == 3
    assert homes <= {one["step"] for one in data["outcomes"]}


def test_the_gap_closes_and_the_picture_comes_with_one_sentence(data: dict[str, Any], posts: Lines) -> None:
    split = next(one for one in data["measures"] if one["groups"])
    women, men, gap = split["charts"]
    assert min(women["points"], men["points"], gap["points"]) >= 10
    assert (women["anhoej"]["signal"], men["anhoej"]["signal"], gap["anhoej"]["signal"]) == (
        False,
        True,
        True,
    )
    assert split["frozen_points"]
    assert split["frozen_why"]
    pictures = [post for post in posts if post["files"] == ["diagram.png"]]
    assert len(pictures) == 2
    assert split["name"] in pictures[0]["text"]


def test_the_facilitator_sees_no_small_counts(data: dict[str, Any]) -> None:
    hidden = next(one for one in data["measures"] if one["hidden"])
    assert all(min(one["count"], one["out_of"]) >= 5 for one in hidden["values"])
    lines = [line for test in data["cycles"] for line in test["check_ins"]]
    assert "… kom." in [line["text"] for line in lines]


def test_the_data_hold_by_their_schema(data: dict[str, Any]) -> None:
    judge = Draft202012Validator(schema.schema(), format_checker=FormatChecker())
    assert [f"{error.json_path}: {error.message}" for error in judge.iter_errors(data)] == []


def test_the_workbook_agrees_with_the_data(year: Path, data: dict[str, Any]) -> None:
    book = openpyxl.load_workbook(year / "workbook.xlsx")
    assert book["Reflektioner"].max_row - 1 == len(data["reflections"])
    assert book["Förberedelser"].max_row - 1 == len(data["preparations"])
    assert book["Träffar"].max_row - 1 == len(data["meetings"])
    assert book["Det vi har nått"].max_row - 1 == len(data["outcomes"])
    assert book["Förbättringar"].max_row - 1 == len(data["improvements"])
    assert book["Test"].max_row - 1 == len(data["cycles"])
    assert book["Handlingsplan"].max_row - 1 == len(data["actions"])
    assert book["Mått"].max_row - 1 == sum(len(one["charts"]) for one in data["measures"])
    assert len(book["Diagram"]._charts) == 3, "one a measure, and one of the gap"


def test_the_database_that_is_kept_can_be_looked_around_in_by_the_commands_that_were_told(
    home: Path, lived: Lived, data: dict[str, Any], tmp_path: Path
) -> None:
    """As they stand, also where nothing knows that Hemmaplan was ever installed."""
    told = [line for line in lived.said.splitlines() if line.startswith("DATABASE_URL=")]
    assert [shlex.split(line)[2] for line in told] == ["status", "export", "person"]
    with without_metadata(home):
        for line in told:
            url, _, *words = shlex.split(line)
            hemmaplan(home, *words, cwd=tmp_path, DATABASE_URL=url.removeprefix("DATABASE_URL="))
    own = json.loads((tmp_path / "maria.json").read_text("utf-8"))
    assert own["own_data"]["made_for_name"] == "Maria Lind"
    assert own["own_data"]["version"] == VERSION == data["export"]["version"]
    assert (tmp_path / "mine.xlsx").stat().st_size > 0


def test_the_last_lines_name_what_was_fetched(lived: Lived) -> None:
    said = "".join(lived.said.split())
    assert "report.docx,report.pdf." in said


def test_presentations_are_drafted_shared_and_count(year: Path, data: dict[str, Any]) -> None:
    shared = {one["file_name"]: one for one in data["preparations"] if one["item"].startswith("presentation")}
    drafts = sorted(year.glob("presentation-*.pptx"))
    assert len(drafts) == 3
    for draft in drafts:
        done = shared[draft.name]
        assert done["state"] == "done"
        assert presentations.titles(draft.read_bytes())[0] == done["owner"]


def test_the_report_says_what_was_approved_and_nothing_of_who_did_not(year: Path) -> None:
    report = docx.Document(str(year / "report.docx"))
    said = "\n".join(paragraph.text for paragraph in report.paragraphs)
    assert "Män från 60 % till 86 %" in said.replace("\N{NO-BREAK SPACE}", " ")
    for organisation, statement in STATEMENTS.items():
        assert f"”{statement.quote[Language.SV]}” {organisation}" in said
    assert "Strandvik" not in said
    assert "Holmby" not in said
    assert "Bilaga" not in said, "what four have approved has room on four pages"
    assert len(report.inline_shapes) == 2, "a run chart, and who took what from whom"
    assert 1 <= (year / "report.pdf").read_bytes().count(b"/Type /Page\n") <= 4


def test_the_registry_gets_who_was_there_and_norrby_its_account(year: Path) -> None:
    assert (year / "attendance.pdf").read_bytes().startswith(b"%PDF")
    account = docx.Document(str(year / "account-norrby.docx"))
    assert account.paragraphs[0].text == "Slutredovisning: Norrby"
    assert account.tables[0].cell(1, 0).text == "Kom till första besöket"
