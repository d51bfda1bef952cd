"""The recipes for running it name files, commands and settings that are there, and nothing runs as root."""

import configparser
import http.server
import json
import re
import subprocess
import sys
import threading
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from typer.main import get_command

from bot.command_line.cli import app
from bot.settings import SlackSettings
from rehearsal import GUARD_SECONDS

ROOT = Path(__file__).parents[1]
OPS = ROOT / "ops"
COMMANDS = get_command(app).commands  # type: ignore[attr-defined]
SETTINGS = {name.upper() for name in SlackSettings.model_fields}
EXACT = re.compile(r"^[\w./-]+:v?\d+\.\d+[\w.-]*@sha256:[0-9a-f]{64}$")
"""The version for people, the digest for the machine."""
PINNED = re.compile(r"^([\w.-]+(?:\[[^]]*])?)==(\S+)", re.MULTILINE)


def recipe() -> list[tuple[str, str]]:
    """The Containerfile's instructions, each a line."""
    text = re.sub(r"\\\n\s*", "", (OPS / "Containerfile").read_text("utf-8"))
    return [tuple(line.split(maxsplit=1)) for line in text.splitlines() if line and line[0] not in "# "]  # type: ignore[misc]


def compose() -> dict[str, Any]:
    return yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))


def of(instruction: str) -> list[str]:
    return [rest for word, rest in recipe() if word == instruction]


def is_ours(words: list[str]) -> bool:
    """A command of ours with options it has."""
    flags = {flag for one in COMMANDS[words[0]].params for flag in one.opts}
    return {one for one in words[1:] if one.startswith("-")} <= flags


def test_the_image_has_all_that_the_wheel_has_and_nothing_else_of_the_folder() -> None:
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]
    copied = {source for line in of("COPY") if "--from" not in line for source in line.split()[:-1]}
    assert set(wheel["wheel"]["packages"]) == {one for one in copied if (ROOT / one).is_dir()}
    assert [one for one in copied if not (ROOT / one).exists()] == []
    let_in = (OPS / "Containerfile.dockerignore").read_text("utf-8").split()
    assert let_in[0] == "*"
    assert {one[1:] for one in let_in if one[0] == "!"} == copied


def test_the_image_is_pinned_runs_without_rights_and_says_how_it_is() -> None:
    assert EXACT.match(of("ARG")[0].removeprefix("BASE="))
    assert all(line.startswith("${BASE}") for line in of("FROM"))
    assert of("USER") == ["10001"]
    assert recipe().index(("USER", "10001")) > max(
        at for at, (word, _) in enumerate(recipe()) if word in {"COPY", "RUN"}
    )
    assert json.loads(of("ENTRYPOINT")[0]) == ["hemmaplan"]
    assert is_ours(json.loads(of("CMD")[-1]))
    named = {one for line in of("ENV") for one in re.findall(r"(\w+)=", line)}
    assert named - SETTINGS <= {*("PATH", "PYTHONUNBUFFERED", "MPLCONFIGDIR"), "PIP_NO_CACHE_DIR"} | {
        "PIP_DISABLE_PIP_VERSION_CHECK"
    }


@pytest.mark.parametrize(("path", "well"), [("/healthz", True), ("/elsewhere", False)])
def test_its_health_check_asks_healthz_and_heeds_the_answer(path: str, well: bool) -> None:
    (check,) = of("HEALTHCHECK")
    script = re.search(r'CMD python -c "(.*)"$', check)
    assert script
    asked = script[1].replace('\\"', '"')

    class Answers(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200 if self.path == path else 503)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    done = subprocess.run(
        [sys.executable, "-c", asked],
        env={"HEALTH_PORT": str(server.server_port)},
        capture_output=True,
        timeout=GUARD_SECONDS,
        check=False,
    )
    server.shutdown()
    server.server_close()
    assert (done.returncode == 0) is well


def test_what_runs_is_pinned_as_everywhere_and_is_all_that_the_wheel_needs() -> None:
    runs = dict(PINNED.findall((OPS / "requirements.txt").read_text("utf-8")))
    everything = dict(PINNED.findall((ROOT / "requirements.txt").read_text("utf-8")))
    assert runs.items() <= everything.items(), "make pins"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = {canonicalize_name(Requirement(one).name) for one in project["dependencies"]}
    assert needed <= {one.partition("[")[0] for one in runs}, "make pins"
    assert not {"pytest", "mypy", "mkdocs-material", "playwright"} & set(runs)


def test_every_service_is_pinned_and_what_waits_for_whom_is_there() -> None:
    services = compose()["services"]
    assert {"bot", "migrate", "database", "mail", "prometheus", "grafana"} <= set(services)
    for name, one in services.items():
        assert one["image"] == "hemmaplan" or EXACT.match(one["image"]), name
        assert set(one.get("depends_on", {})) <= set(services), name
        assert all(port.startswith("127.0.0.1:") for port in one.get("ports", ())), name
    assert services["bot"]["depends_on"]["migrate"]["condition"] == "service_completed_successfully"
    assert (ROOT / services["bot"]["build"]["dockerfile"]).exists()


def test_what_compose_tells_the_bot_are_settings_and_what_it_mounts_is_there() -> None:
    services = compose()["services"]
    for name in ("bot", "migrate"):
        assert set(services[name]["environment"]) <= SETTINGS
        assert is_ours(services[name]["command"])
    mounted = [
        volume.split(":")[0]
        for one in services.values()
        for volume in one.get("volumes", ())
        if volume.startswith("./")
    ]
    assert [one for one in mounted if not (ROOT / one).exists()] == []
    example = re.findall(r"^(\w+)=", (OPS / "example.env").read_text("utf-8"), re.MULTILINE)
    assert set(example) - SETTINGS == {"POSTGRES_PASSWORD"}


def test_prometheus_asks_the_bot_where_it_answers_and_grafana_has_the_board() -> None:
    asked = yaml.safe_load((OPS / "prometheus.yaml").read_text("utf-8"))
    port = compose()["services"]["bot"]["environment"]["HEALTH_PORT"]
    assert asked["scrape_configs"][0]["static_configs"] == [{"targets": [f"bot:{port}"]}]
    assert asked["rule_files"] == ["alerts.yaml"]
    (provider,) = yaml.safe_load((OPS / "grafana-boards.yaml").read_text("utf-8"))["providers"]
    mounts = compose()["services"]["grafana"]["volumes"]
    assert f"./ops/grafana.json:{provider['options']['path']}/hemmaplan.json:ro" in mounts


def test_the_service_migrates_before_it_runs_and_has_a_user_of_its_own() -> None:
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read(OPS / "hemmaplan.service", "utf-8")
    service = unit["Service"]
    begins, runs = (service[one].split()[1:] for one in ("ExecStartPre", "ExecStart"))
    assert (begins, runs) == (["migrate"], ["run"])
    assert service["DynamicUser"] == service["NoNewPrivileges"] == "yes"
    assert service["StateDirectory"] == "hemmaplan"


def test_the_procfile_names_commands_of_ours() -> None:
    named = yaml.safe_load((ROOT / "Procfile").read_text("utf-8"))
    assert {"release", "web", "worker"} <= set(named)
    for line in named.values():
        program, *words = line.split()
        assert program == "hemmaplan"
        assert is_ours(words)
