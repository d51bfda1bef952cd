"""The command line about what presentations are made in."""

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from bot import clock
from bot.command_line.slips import plainly, refused
from bot.settings import read_settings
from storage.ground.database import Database
from storage.ground.migrating import require_current


def master(
    programme: Annotated[str, typer.Option(help="The programme's id.")],
    file: Annotated[
        Path | None, typer.Argument(exists=True, dir_okay=False, help="The .pptx or .potx, at most 10 MB.")
    ] = None,
    take_away: Annotated[
        bool, typer.Option("--take-away", help="Make presentations in our own again.")
    ] = False,
    as_: Annotated[
        str | None,
        typer.Option("--as", help="Which facilitator does it: id, Slack id, e-mail or name; else the first."),
    ] = None,
) -> None:
    """Let a programme's presentations be made in a PowerPoint of its own, or in ours again."""
    from bot.commands import giving_masters

    if (file is None) is not take_away:
        raise refused("Give the file, or --take-away.")
    with plainly(), closing(Database(read_settings().database_url)) as database:
        require_current(database)
        if file is None:
            name = giving_masters.take_away(database, programme, as_, now=clock.now())
        else:
            name = giving_masters.give(database, programme, file, as_, now=clock.now())
    typer.echo(f"{'Presentations are made in our own' if file is None else file.name}: as {name}")
