"""``make sbom`` tells what the bot is made of, every pinned package with its hashes, and no registry."""

import json
import re
import subprocess
import sys
from pathlib import Path

from programme.ground.version import VERSION
from tests import sbom

PINNED = Path(__file__).parents[1] / "ops" / "requirements.txt"
CYCLONEDX = Path(sys.executable).with_name("cyclonedx-py")
ELSEWHERE = "https://paket.exempel.example/simple"


def test_every_pinned_package_is_there_with_its_hashes_and_no_registry(tmp_path: Path) -> None:
    file = tmp_path / "sbom.json"
    made = (
        *(str(CYCLONEDX), "requirements", str(PINNED)),
        *("--index-url", ELSEWHERE, "--output-reproducible", "--output-file", str(file)),
    )
    subprocess.run(made, check=True, capture_output=True)
    assert list(sbom.addresses(json.loads(file.read_text("utf-8")))) != [], "what is to be taken away"
    sbom.main(file)
    bom = json.loads(file.read_text("utf-8"))
    assert list(sbom.addresses(bom)) == []
    assert "exempel.example" not in file.read_text("utf-8")
    listed = PINNED.read_text("utf-8")
    pinned = re.findall(r"^([\w.-]+)(?:\[[^]]*])?==", listed, re.MULTILINE)
    assert {one["name"] for one in bom["components"]} == set(pinned)
    assert all(one["externalReferences"][0]["hashes"] for one in bom["components"])
    assert bom["metadata"]["component"]["version"] == VERSION
