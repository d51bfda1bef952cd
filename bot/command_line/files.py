"""The commands that read a file somebody has: how it would be read, and what its values say."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bot import clock
from bot.command_line.slips import refused
from programme.ground.languages import Language
from programme.ground.offers import Kind
from programme.ground.refusals import Refusal
from texts import texts_in


def look(
    file: Annotated[Path, typer.Argument(help="A table: Excel, OpenDocument, csv, or pasted lines (.txt).")],
    as_: Annotated[Kind | None, typer.Option("--as", help="As what; else what it is is found in it.")] = None,
    unit: Annotated[str, typer.Option(help="The unit of the values, such as %.")] = "",
    groups: Annotated[str, typer.Option(help='The groups of the values, such as "Kvinnor,Män".')] = "",
    today: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The day it is read on; else today.")
    ] = None,
    as_data: Annotated[bool, typer.Option("--json", help="As json instead of in words.")] = False,
    language: Annotated[Language, typer.Option(help="The language to read and to write.")] = Language.SV,
) -> None:
    """Tell how a file would be read, and why some of it would not; nothing is kept."""
    from bot.commands import looking
    from imports.screens.looks import Asked

    texts = texts_in(language)
    split = tuple(group.strip() for group in groups.split(",") if group.strip())
    on = (today or clock.now()).date()
    try:
        found = looking.told(file, Asked(as_, unit, split, language.value, on), texts)
    except OSError:
        raise refused(texts("look-not-found", file=str(file))) from None
    typer.echo(looking.as_json(found) if as_data else "\n".join(looking.in_words(found, texts)))


def checklist_template(
    out: Annotated[Path, typer.Argument(help="Where the Excel file is written.")],
    language: Annotated[Language, typer.Option(help="The language of its headings.")] = Language.SV,
) -> None:
    """Write an Excel file for a checklist of your own: points, levels and how to fill it in."""
    from exports.assessments.checklist_files import to_fill_in

    out.write_bytes(to_fill_in(texts_in(language)))


def runchart(
    file: Annotated[Path, typer.Argument(help="A file of days and values: csv, Excel and others.")],
    freeze: Annotated[int | None, typer.Option(help="Number of points in the baseline.")] = None,
    screen: Annotated[
        bool, typer.Option("--screen", help="XmR limits without unusually large moving ranges.")
    ] = False,
    as_data: Annotated[bool, typer.Option("--json", help="As json instead of in words.")] = False,
    png: Annotated[Path | None, typer.Option(help="Draw the chart in this file.")] = None,
    language: Annotated[Language, typer.Option(help="The language to read and to write.")] = Language.SV,
) -> None:
    """Say what a run chart of a file may and may not conclude."""
    from bot.commands import runcharts
    from views.figures.runcharts import slips

    texts = texts_in(language)
    try:
        reading = runcharts.read(file, texts, today=clock.now().date())
        chart = runcharts.judged(reading, freeze=freeze, screen=screen)
        if png:
            runcharts.draw(reading, file.stem, png, texts, freeze=freeze)
    except Refusal as refusal:
        raise refused("\n".join(slips(refusal, texts))) from None
    for line in reading.told:
        typer.echo(line, err=True)
    typer.echo(runcharts.told(chart, texts, as_data=as_data))
