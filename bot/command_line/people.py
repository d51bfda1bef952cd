"""The command line about one person: what is kept of her, and that she is forgotten."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from bot import clock
from bot.command_line.slips import plainly
from bot.settings import read_settings
from programme.ground.version import VERSION
from programme.people.erasure import Words
from storage.ground.database import Database
from storage.ground.migrating import require_current

app = typer.Typer()


@app.command()
def person(
    person: Annotated[str, typer.Option("--person", help="Whose: id, Slack id, email or name.")],
    out: Annotated[Path, typer.Option(help="The files to write, one .xlsx and one .json of that name.")],
) -> None:
    """Write all that is kept by and about somebody, in every programme, to two files."""
    from bot.commands import own_data

    with plainly(), _opened() as database:
        wrote = own_data.write(database, person, out, now=clock.now(), version=VERSION)
    typer.echo("\n".join(map(str, wrote)))


@app.command()
def erase(
    person: Annotated[str, typer.Option("--person", help="Whom: id, Slack id, email or name.")],
    words: Annotated[Words, typer.Option(help="What becomes of what they wrote in their own name.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do it; without this it is only shown.")] = False,
) -> None:
    """Show what would go and what would stay if somebody is erased; with --yes, erase them."""
    from bot.commands import erasing

    with plainly(), _opened() as database:
        lines = erasing.before(database, person)
        if yes:
            erasing.erase(database, person, words, now=clock.now())
    typer.echo("\n".join(lines))
    typer.echo("Erased." if yes else "Nothing has happened. Add --yes to do it.")


@contextmanager
def _opened() -> Iterator[Database]:
    database = Database(read_settings().database_url)
    try:
        require_current(database)
        yield database
    finally:
        database.close()
