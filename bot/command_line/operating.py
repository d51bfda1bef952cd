"""The commands of whoever keeps the bot running: how it stands, what is amiss, a copy to put away."""

import asyncio
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from bot import clock
from bot.command_line.slips import plainly
from bot.settings import read_settings
from storage.ground.database import Database
from storage.ground.migrating import require_current


def status(
    as_data: Annotated[bool, typer.Option("--json", help="As json instead of in words.")] = False,
    again: Annotated[
        list[str] | None,
        typer.Option("--try-again", help="The id of what was not said by a fault of ours; or all."),
    ] = None,
) -> None:
    """Tell how it stands: programmes, next sends, the last round, and what is stuck."""
    from bot.commands import mail_standing, standing

    with plainly(), closing(Database(read_settings().database_url)) as database:
        require_current(database)
        if again:
            typer.echo(standing.tried_again(database, again, now=clock.now()))
        mail = mail_standing.as_set()
        typer.echo(standing.told(database, now=clock.now(), as_data=as_data, mail=mail))


def doctor(
    live: Annotated[
        bool, typer.Option("--live", help="Have Slack judge every message, modal and Home the bot can show.")
    ] = False,
) -> None:
    """Look settings, database, Slack, clock and zones over, and tell how to mend what is amiss."""
    from bot.commands import examining

    with plainly():
        found = asyncio.run(examining.examine(live=live, now=clock.now))
    for one in found:
        typer.secho(str(one), fg=None if one.well else typer.colors.RED)
    if not all(one.well for one in found):
        raise typer.Exit(1)


def backup(file: Annotated[Path, typer.Argument(help="The file to write the copy to.")]) -> None:
    """Copy an SQLite database while the bot runs; for PostgreSQL, tell how it is done."""
    from bot.commands import backing_up

    with plainly():
        typer.echo(backing_up.back_up(read_settings().database_url, file))


def add_to(app: typer.Typer) -> None:
    for command in (status, doctor, backup):
        app.command()(command)
