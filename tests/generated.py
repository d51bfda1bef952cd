"""What in docs/ is made from the code: ``python -m tests.generated`` makes it anew."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from bot.commands.manifest import SCOPES
from exports.screens import schema
from programme.ground.languages import Language
from programme.people import rights_page

DOCS = Path(__file__).parents[1] / "docs"
PART = re.compile(r"(<!-- generated -->\n).*?(<!-- /generated -->)", re.DOTALL)


def scopes() -> str:
    rows = "".join(f"| `{scope}` | {why} |\n" for scope, why in sorted(SCOPES.items()))
    return f"| scope | so that the bot can |\n|---|---|\n{rows}"


def marketplace() -> str:
    """The page, with the scopes as they are asked for."""
    page = (DOCS / "marketplace.md").read_text("utf-8")
    return PART.sub(lambda found: found[1] + scopes() + found[2], page)


GENERATED: dict[str, Callable[[], str]] = {
    "rights.md": partial(rights_page.page, Language.EN),
    "sv/rights.md": partial(rights_page.page, Language.SV),
    "marketplace.md": marketplace,
    f"schema/{schema.file_name()}": schema.page,
}
"""Under docs/ → what stands there."""


def main() -> None:
    for name, made in GENERATED.items():
        (DOCS / name).write_text(made(), "utf-8")


if __name__ == "__main__":
    main()
