"""What the bot is made of, as CycloneDX tells it, without addresses of where it was fetched from.

A registry's address is another for whoever has one of her own; the package's own name (its purl) is the same
everywhere. ``python -m tests.sbom sbom.json`` rewrites a file that ``cyclonedx-py requirements`` has made.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from programme.ground.version import VERSION

Json = dict[str, Any]


def without_registries(bom: Mapping[str, Any]) -> Json:
    """The same; where a package's distribution is, its purl stands, with the hashes it had.

    What it is all about has its version, which the tool does not read where pyproject.toml has it elsewhere.
    """
    about = bom.get("metadata", {})
    named = {**about, "component": {**about.get("component", {}), "version": VERSION}}
    return {**bom, "metadata": named, "components": [_component(one) for one in bom.get("components", [])]}


def _component(one: Json) -> Json:
    fetched = [_reference(each, one["purl"]) for each in one.get("externalReferences", [])]
    return {**one, "externalReferences": fetched} if fetched else one


def _reference(each: Json, purl: str) -> Json:
    return {**each, "url": purl} if each["type"] == "distribution" else each


def addresses(bom: Mapping[str, Any]) -> Iterator[str]:
    """Where anything of ours is said to be fetched from."""
    for one in bom.get("components", []):
        yield from (each["url"] for each in one.get("externalReferences", []) if "://" in each["url"])


def main(file: Path) -> None:
    bom = without_registries(json.loads(file.read_text("utf-8")))
    file.write_text(json.dumps(bom, indent=2, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
