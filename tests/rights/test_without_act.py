"""What listeners ask and do in nobody's name stands outside the walk: each of it is listed here, and why."""

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from types import ModuleType

import handlers
from programme.people.acts import Act
from programme.people.audit_trail import Acting

SLACK_SAYS = "Slack tells of it, and nothing is answered"
HERSELF = "asked about herself alone: by her id, as the door knows it"
ASKED_BEFORE = "about what a question or deed in her name has answered just before"
BY_CODE = "for whoever reads today's code on the screen of a meeting: which meeting it is, and no words"
BY_HER_MAIL = "about whoever a sealed link or her own address says she is; shown to her alone"
VIEWER = "asked for her as the viewer, and refuses whom the act would; tests/rights/test_files_and_home.py"
BEFORE = re.compile(r"visit\.(?:asks|does)\(|_occasion\(")
WITHOUT_ACT = {
    "changes.previews.of": "looks at a deed in her name, which is taken back again",
    "changes.reachability_deeds.channel_is": SLACK_SAYS,
    "changes.reachability_deeds.heard": SLACK_SAYS,
    "changes.reachability_deeds.keep": "Slack tells who somebody is: what her workspace shows of her",
    "improvement.ideas.open_to": HERSELF,
    "meetings.held.attendance_deeds.reply": BY_HER_MAIL,
    "meetings.held.coded_feedback.room": BY_CODE,
    "meetings.held.coded_feedback.say": BY_CODE,
    "messages.acquaintances.in_slack": "the door asks who she is, in whose name all else is asked",
    "messages.letters.posted_at": "compared with who she is: another's letter is never drawn",
    "messages.mail_answers.letter_of": BY_HER_MAIL,
    "messages.mail_answers.writer": BY_HER_MAIL,
    "messages.rounds.bounces.returned": "a mail server tells of it, and nothing is answered",
    "people.heard_events.hear": "whether an event was heard before",
    "people.people.facilitators": ASKED_BEFORE,
    "people.people.leads": BY_HER_MAIL,
    "people.people.names": "whom she names in her own words, of her workspace, which shows names",
    "people.people.spoken_of": BY_HER_MAIL,
    "people.workspaces.close": SLACK_SAYS,
    "preparations.reading.shared_files.belonging": ASKED_BEFORE,
    "programmes.organisations.clusters": ASKED_BEFORE,
    "programmes.programmes.of_person": HERSELF,
    "reflections.questions.asked_at": "where a letter stands, of which nothing is drawn unless it is hers",
    "screens.calendar_feeds.named": "at an address that nobody guesses; it is hers, and she takes it back",
    "screens.exports.extract": VIEWER,
    "screens.exports.programme_of": VIEWER,
    "screens.rosters.as_wanted": ASKED_BEFORE,
}


def test_what_is_asked_in_nobodys_name_is_listed_with_its_reason() -> None:
    assert {name for name, _ in _asked()} == WITHOUT_ACT.keys()


def test_what_is_about_herself_is_given_who_she_is_and_nothing_else() -> None:
    about_her = [call for name, call in _asked() if WITHOUT_ACT.get(name) is HERSELF]
    assert about_her
    assert {tuple(ast.unparse(one) for one in call.args[1:]) for call in about_her} == {("visit.person.id",)}


def test_what_an_earlier_question_answered_is_asked_in_the_same_listener() -> None:
    """Its argument comes of something asked or done there, or is what was asked with just before."""
    for name, _ in _asked():
        if WITHOUT_ACT.get(name) is ASKED_BEFORE:
            assert all(
                "visit.asks(" in body or "visit.does(" in body or "_occasion(" in body for body in _in(name)
            )


def _asked() -> Iterator[tuple[str, ast.Call]]:
    """Each function of storage that a listener names as an argument or calls, and takes no act."""
    for room, tree in _rooms():
        for call in [one for one in ast.walk(tree) if isinstance(one, ast.Call)]:
            for one in (call.func, *call.args):
                if name := _without_act(room, one):
                    yield name, call


def _in(name: str) -> Iterator[str]:
    """The listeners that ask it, as they are written."""
    for room, tree in _rooms():
        for one in ast.walk(tree):
            if isinstance(one, ast.AsyncFunctionDef) and any(
                _without_act(room, it) == name for it in ast.walk(one)
            ):
                yield ast.unparse(one)


def _rooms() -> Iterator[tuple[ModuleType, ast.Module]]:
    for found in pkgutil.walk_packages(handlers.__path__, "handlers."):
        room = importlib.import_module(found.name)
        yield room, ast.parse(inspect.getsource(room))


def _without_act(room: ModuleType, one: ast.AST) -> str:
    """Its room and name; nothing where it is none of those."""
    if not isinstance(one, ast.Attribute) or not isinstance(one.value, ast.Name):
        return ""
    asked = getattr(getattr(room, one.value.id, None), one.attr, None)
    if not inspect.isfunction(asked) or not asked.__module__.startswith("storage."):
        return ""
    takes = [each.annotation for each in inspect.signature(asked).parameters.values()]
    is_asked = "session" in inspect.signature(asked).parameters and not {Act, Acting} & {*takes}
    return f"{asked.__module__.removeprefix('storage.')}.{asked.__name__}" if is_asked else ""
