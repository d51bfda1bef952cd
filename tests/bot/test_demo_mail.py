"""The demo's people without Slack: they heard by mail what others heard in Slack, and did what others did."""

import re
from typing import Any

from tests.bot.conftest import Lines, is_again, said


def test_a_mail_on_its_way_when_the_bot_fell_came_again_once_and_said_so(transcript: Lines) -> None:
    again = [line["message"] for line in transcript if is_again(line)]
    assert len(again) == len(set(again)) <= 4, "as many as there are lines to the server"


def test_who_has_no_slack_heard_by_mail_what_others_heard_in_slack(
    data: dict[str, Any], posts: Lines
) -> None:
    """The same welcome, questions and news; and she who is alone is reminded of all she owes."""
    ids = {one["name"]: one["id"] for one in data["people"]}
    kinds = {
        name: {notice["kind"] for post in posts if post["person"] == ids[name] for notice in post["notices"]}
        for name in ids
    }
    by_mail = {post["name"] for post in posts if post["channel"] == "mail"}
    assert by_mail == {"Gun Holm", "Stig Boda", "Berit Holm"}
    assert all(post["channel"] == "mail" for post in posts if post["person"] in {ids[one] for one in by_mail})
    for name in by_mail:
        assert {"welcome", "question"} <= kinds[name], name
        assert ("moved" in kinds[name]) is (name != "Gun Holm"), "it moved back before a politician was told"
    assert kinds["Rut Gran"] == kinds["Gun Holm"], "two politicians"
    assert {"reminder", "late"} <= kinds["Berit Holm"]
    alone = [one for one in data["preparations"] if one["owner"] == "Holmby"]
    told = {notice["subject"] for _, notice in said(posts, "reminder")}
    assert alone
    shown = [one for one in alone if one["item"].startswith("presentation")]
    assert {one["id"] for one in shown} <= told
    assert {one["state"] for one in shown} == {"done"}, "she ticks them off on the page"


GREETING = re.compile(r"^(Hej|Hi) [^.]+\.\s*")
FOOT = re.compile(r"\n\s*(Svara här|Här svarar du på brevet).*", re.DOTALL)


def words(post: dict[str, Any]) -> str:
    """What a letter says, without whom it greets, how it looks, and where a mail is answered."""
    said = FOOT.sub("", GREETING.sub("", post["text"].replace("\r", "")))
    return " ".join(re.sub(r"[*>]", "", said).split())


def test_a_politician_by_mail_was_told_word_for_word_what_one_in_slack_was(posts: Lines) -> None:
    """But for the welcome, which says of each where to ask."""
    letters = {
        name: [words(post) for post in posts if post["name"] == name and post["notices"]]
        for name in ("Gun Holm", "Rut Gran")
    }
    by_mail, in_slack = letters.values()
    assert len(by_mail) == len(in_slack) == 9
    assert by_mail[1:] == in_slack[1:]
    assert by_mail[0] != in_slack[0]


def test_who_is_alone_by_mail_was_reminded_of_all_that_a_whole_team_in_slack_was(
    data: dict[str, Any], posts: Lines
) -> None:
    """A manager by mail is asked what another is; and what he was told waits for him when one comes back."""
    owed = {one["id"]: (one["owner"], one["item"]) for one in data["preparations"]}
    reminded: dict[str, set[str]] = {}
    for _, notice in said(posts, "reminder"):
        owner, item = owed[notice["subject"]]
        reminded.setdefault(owner, set()).add(item)
    assert reminded["Holmby"] == reminded["Granboda"] == reminded["Ekeby"]
    kinds = {
        name: {notice["kind"] for post in posts if post["name"] == name for notice in post["notices"]}
        for name in ("Stig Boda", "Anna Hamn")
    }
    told_to_managers = {"welcome", "reminder", "question", "moved", "invited", "how_it_was"}
    assert told_to_managers <= kinds["Stig Boda"] & kinds["Anna Hamn"]


def test_people_by_mail_do_what_others_do(data: dict[str, Any], posts: Lines) -> None:
    """They fill in forms, say who comes and how it was, write, and ask in their own words."""
    ids = {one["id"]: one["name"] for one in data["people"]}
    wrote = {ids[one["author"]] for one in data["reflections"]}
    assert {"Gun Holm", "Stig Boda", "Berit Holm"} <= wrote
    forms = [one for one in data["preparations"] if one["owner"] == "Holmby" and one["how"] == "form"]
    assert len(forms) >= 5
    answers = [post for post in posts if "egna ord" in post["text"] and not post["notices"]]
    assert {post["name"] for post in answers} == {"Gun Holm", "Stig Boda", "Berit Holm"}
    assert all("träff" in post["text"] for post in answers)


def test_one_whose_mail_comes_back_is_told_of_and_so_is_that_he_is_there(posts: Lines) -> None:
    eva = [post for post in posts if post["name"] == "Eva Ek"]
    [lost] = [post for post, _ in said(eva, "unreachable") if "Stig Boda" in post["text"]]
    [back] = [post for post, _ in said(eva, "reachable")]
    assert "mejlen kommer inte fram" in lost["text"]
    assert lost["at"] < back["at"]
