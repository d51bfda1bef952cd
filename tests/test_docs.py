"""What the docs say is so: rooms, commands, settings, buttons and pictures are there, and no link is dead."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from typer.main import get_command

from bot.command_line.cli import app
from bot.settings import SlackSettings
from programme.ground.languages import Language
from programme.programmes.template_files import read_template_file
from programme.screens.commands import KNOWN, Command, folded
from rehearsal import GUARD_SECONDS
from tests.generated import DOCS, GENERATED
from tests.page.pictures import PICTURES

ROOT = DOCS.parent
FLOORS = "bot|delivery|exports|handlers|imports|programme|storage|texts|views"
BESIDE = "rehearsal|tests|benchmarks|docs|ops"
NAMED = re.compile(rf"(?<![\w/-])((?:{FLOORS}|{BESIDE})/[\w/.-]*\w)")
TO_BE = {"docs/schema/export-2.json", "texts/xx"}
"""What the docs name that is for somebody to make."""
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(DOCS.rglob("*.md"))]
GUIDES = [DOCS / language / f"{who}.md" for language in Language for who in ("facilitator", "participant")]
every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
COMMANDS = get_command(app).commands  # type: ignore[attr-defined]
SAID = re.compile(r"(?:^|bin/|exec |exec bot |&& |\")(hemmaplan|/hemmaplan|make) ([^\n|#]+)", re.MULTILINE)
CODE = re.compile(r"^```\w*\n(.*?)^```|`([^`\n]+)`", re.MULTILINE | re.DOTALL)
SETTING = re.compile(r"\b[A-Z]+(?:_[A-Z]+)+\b")
NO_SETTINGS = {"POSTGRES_PASSWORD", "NEW_DATE"}
"""What looks like one in the docs: the database container's, and a kind of notice."""


def code(page: Path) -> list[str]:
    """What stands in it to be typed, copied or looked up."""
    return [block or words for block, words in CODE.findall(page.read_text("utf-8"))]


@every_page
def test_every_room_that_is_named_is_there(page: Path) -> None:
    named = set(NAMED.findall(page.read_text("utf-8"))) - TO_BE
    renamed = {one for one in named if "renam" in one and page.name == "notices.md"}
    assert [one for one in named - renamed if not (ROOT / one).exists()] == []


@every_page
def test_every_command_that_is_named_is_one_with_those_options(page: Path) -> None:
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for told in code(page):
        for kind, line in SAID.findall(told):
            first, *rest = line.replace("]", "").split()
            if kind == "make":
                assert first in targets, f"make {line}"
            elif kind == "/hemmaplan":
                assert folded(re.sub(r"\W", "", first)) in KNOWN, f"/hemmaplan {line}"
            elif first in COMMANDS:
                flags = {flag for one in COMMANDS[first].params for flag in one.opts}
                typed = {one for one in rest if re.fullmatch(r"--[a-z-]+", one)}
                assert typed <= flags | {"--help"}, f"hemmaplan {line}"
            else:
                assert not re.fullmatch("[a-z]+", first), f"hemmaplan {line}"


def test_slacks_guidelines_are_told_how_many_words_follow_the_command() -> None:
    assert f"partly: {len(Command)} words" in (DOCS / "marketplace.md").read_text("utf-8")


@every_page
def test_every_setting_that_is_named_is_one(page: Path) -> None:
    settings = {name.upper() for name in SlackSettings.model_fields}
    named = {one for told in code(page) for one in SETTING.findall(told) if "Kind" not in told}
    assert named - settings - NO_SETTINGS == set()


def test_every_setting_is_described() -> None:
    described = (DOCS / "install.md").read_text("utf-8") + (DOCS / "mail.md").read_text("utf-8")
    assert [one for one in SlackSettings.model_fields if f"`{one.upper()}`" not in described] == []


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.relative_to(DOCS).as_posix())
def test_every_button_that_a_guide_names_is_called_that(page: Path) -> None:
    words = "\n".join(file.read_text("utf-8") for file in (ROOT / "texts" / page.parent.name).rglob("*.ftl"))
    called = {re.sub(r" \{.*", "", one) for one in re.findall(r"^[\w-]+ = (.+)$", words, re.MULTILINE)}
    buttons = set(re.findall(r"\*\*(.+?)\*\*", page.read_text("utf-8"))) - OWN_HEADINGS
    assert buttons
    assert buttons - called == set()


@pytest.mark.parametrize("name", ["install", "mail", "operations", "scale", "upgrading"])
def test_who_runs_it_reads_the_same_in_both_languages(name: str) -> None:
    """What is typed and looked up, the parts, and the tables."""
    english, swedish = (DOCS / place / f"{name}.md" for place in ("", "sv"))
    assert _typed(swedish) == _typed(english)
    assert _built(swedish) == _built(english)


def _typed(page: Path) -> set[str]:
    told = re.sub(r"(?<=/hemmaplan )\w+", lambda word: KNOWN[folded(word[0])], "\n".join(code(page)))
    return {line for one in told.splitlines() if (line := re.sub(r" *# .*", "", one).strip())}


def _built(page: Path) -> list[str]:
    """Its headings' levels and its tables' rows, in their order."""
    lines = page.read_text("utf-8").splitlines()
    return [re.match(r"#+|\|", one)[0] for one in lines if one[:1] in {"#", "|"}]  # type: ignore[index]


OWN_HEADINGS = {
    *("Hem", "Home"),
    *("En hälsning", "En påminnelse", "En fråga", "Besked"),
    *("A welcome", "A reminder", "A question", "Word"),
}
"""What is bold in a guide and no words of ours: Slack's tab, and what one gets."""


def test_every_picture_that_is_shown_is_taken_by_the_script_and_every_one_that_is_taken_is_shown() -> None:
    shown = {
        Path(one).name
        for page in PAGES
        for one in re.findall(r"!\[[^\]]+\]\(([^)]+\.png)\)", page.read_text("utf-8"))
    }
    there = {one.name for one in (DOCS / "pictures").iterdir()}
    assert shown == there == {f"{name}.png" for name in PICTURES}


@pytest.mark.parametrize("name", GENERATED)
def test_what_is_made_from_the_code_is_as_the_code_is(name: str) -> None:
    assert (DOCS / name).read_text("utf-8") == GENERATED[name](), "make generated"


def test_the_least_template_is_one() -> None:
    (block,) = re.findall(
        r"```yaml\n(.*?)```", (DOCS / "building" / "templates.md").read_text("utf-8"), re.DOTALL
    )
    assert read_template_file(block.encode(), name="least.yaml").id == "least"


def test_the_site_is_built_with_no_dead_link_and_both_languages_are_searched(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=GUARD_SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    index = json.loads((tmp_path / "search" / "search_index.json").read_text("utf-8"))
    assert set(index["config"]["lang"]) == {"sv", "en"}
    places = {one["location"].partition("#")[0] for one in index["docs"]}
    assert {"sv/facilitator.html", "en/facilitator.html", "operations.html"} <= places
    decisions = {f"decisions/{one.stem}.html" for one in (DOCS / "decisions").glob("*.md")}
    assert decisions <= places
    assert all(one.removesuffix(".html") in _menu(tmp_path) for one in decisions)


def _menu(site: Path) -> str:
    return (site / "index.html").read_text("utf-8")


def test_every_page_in_the_menu_is_said_once() -> None:
    nav = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8").replace("!!python", "#"))["nav"]
    placed = re.findall(r"[\w/-]+\.md", str(nav))
    assert len(placed) == len(set(placed))
