"""The command line: ``hemmaplan`` and ``python -m bot``."""

import asyncio
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot import clock
from bot.command_line import masters, operating
from bot.command_line import people as people_cli
from bot.command_line.files import checklist_template, look, runchart
from bot.command_line.slips import plainly, refused
from bot.commands import manifest as manifests
from bot.logs import start_logging
from bot.settings import SettingsError, read_settings, read_slack_settings
from programme.ground.languages import Language
from programme.ground.version import VERSION
from programme.programmes.template import Template
from programme.programmes.template_files import Problem, TemplateError, read_template_file
from programme.reports.papers import KINDS, Asked, Paper
from storage.ground.database import Database
from storage.ground.migrating import migrate, require_current

app = typer.Typer(
    help="Hemmaplan keeps a benchmarking collaborative moving between its meetings.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(people_cli.app)
operating.add_to(app)
app.command()(masters.master)


class Format(StrEnum):
    XLSX = "xlsx"
    CSV = "csv"
    CSV_SEMICOLON = "csv-semicolon"
    JSON = "json"


def main() -> None:
    """What the person who runs the bot got wrong is told in a sentence; only our own faults show a trace."""
    app()


Templates = Annotated[
    list[Path] | None,
    typer.Option("--template", exists=True, dir_okay=False, help="A template file of your own."),
]


@app.command()
def run(
    http: Annotated[bool, typer.Option("--http", help="Requests from Slack instead of sockets.")] = False,
    worker: Annotated[bool, typer.Option("--worker", help="Rounds only: send letters, hear nobody.")] = False,
    template: Templates = None,
) -> None:
    """Run the bot until it is asked to stop."""
    from bot.running import WayIn
    from bot.running import run as run_bot

    with plainly():
        if http and worker:
            raise SettingsError("Choose one of --http and --worker: a worker is reached by nobody.")
        way_in = WayIn.HTTP if http else WayIn.NONE if worker else WayIn.SOCKETS
        settings = read_slack_settings(needs=way_in.needs)
        start_logging(settings.log_level)
        asyncio.run(run_bot(settings, way_in, templates=_read(template)))


def _read(files: list[Path] | None) -> tuple[Template, ...]:
    return tuple(read_template_file(_bytes(file), name=file.name) for file in files or ())


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise TemplateError((Problem(file.name, 1, "", f"cannot be opened: {error.strerror}"),)) from error


@app.command(name="migrate")
def bring_up_to_date() -> None:
    """Update the database to this version."""
    with plainly():
        database = Database(read_settings().database_url)
        try:
            migrate(database)
        finally:
            database.close()
    typer.echo("The database is up to date.")


@app.command()
def demo(
    out: Annotated[Path, typer.Option(help="Where the workbook, the data and the transcript go.")],
    language: Annotated[Language, typer.Option(help="The programme's language.")] = Language.SV,
    template: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, help="A template file of your own.")
    ] = None,
    keep: Annotated[
        bool, typer.Option("--keep", help="Leave the database there too, to look around in.")
    ] = False,
) -> None:
    """Live a whole year against a Slack on this machine, in about a minute."""
    from bot.demo import DemoStoppedError, live

    with plainly():
        start_logging("ERROR")
        out.mkdir(parents=True, exist_ok=True)
        chosen = _read([template])[0] if template else None
        try:
            asyncio.run(live(out, language=language, template=chosen, keep=keep))
        except DemoStoppedError as stopped:
            raise refused(str(stopped)) from None


@app.command()
def rehearse(
    template: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, help="A template file of your own.")
    ] = None,
    people: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="An Excel file of people to fill the workspace with."),
    ] = None,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Where the page is; 0 finds a free one.")] = 0,
) -> None:
    """Try the bot in the browser, without Slack, on a clock you turn yourself."""
    from bot.rehearsals.guests import GuestListError
    from bot.rehearsals.rehearse import rehearse as run_rehearsal
    from rehearsal.page import PortTakenError

    def told(address: str) -> None:
        typer.echo(f"The rehearsal is open; Ctrl+C ends it, and nothing of it is kept.\n{address}")

    with plainly():
        start_logging("WARNING")
        chosen = _read([template])[0] if template else None
        try:
            asyncio.run(run_rehearsal(now=clock.now(), told=told, template=chosen, people=people, port=port))
        except GuestListError as error:
            raise refused(str(error)) from None
        except PortTakenError:
            raise refused(f"Port {port} is taken. Leave out --port to use a free one.") from None


def _asked(paper: Paper, about: str, out: Path) -> Asked:
    """As the kind of file that its name says. Raises typer.BadParameter for one that is not made."""
    kind = next((kind for kind in KINDS[paper] if out.suffix == f".{kind}"), None)
    if kind is None:
        made = ", ".join(f".{kind}" for kind in KINDS[paper])
        raise typer.BadParameter(f"the file's name must end in {made}", param_hint="--out")
    return Asked(paper, about, kind)


@app.command()
def export(
    programme: Annotated[str, typer.Option(help="The programme's id.")],
    out: Annotated[Path, typer.Option(help="The file to write.")],
    format: Annotated[Format, typer.Option(help="What to write.")] = Format.XLSX,  # noqa: A002
    as_: Annotated[
        str | None,
        typer.Option(
            "--as",
            help="Export what this person may read: id, Slack id, email or name (default: the facilitator).",
        ),
    ] = None,
    paper: Annotated[
        Paper | None, typer.Option(help="A paper instead, as .pptx, .docx or .pdf by the name of the file.")
    ] = None,
    about: Annotated[
        str | None, typer.Option(help="Of which preparation or organisation, by its id; else the programme.")
    ] = None,
) -> None:
    """Write what one person may read of a programme to a file, or a paper made of it."""
    from bot.commands.exporting import export_file, export_paper

    with plainly():
        database = Database(read_settings().database_url)
        try:
            require_current(database)
            kept = (
                export_paper(
                    database,
                    programme,
                    out,
                    asked=_asked(paper, about or programme, out),
                    as_=as_,
                    now=clock.now(),
                )
                if paper
                else export_file(
                    database,
                    programme,
                    out,
                    kind=format.value,
                    as_=as_,
                    now=clock.now(),
                    version=VERSION,
                )
            )
        finally:
            database.close()
    typer.echo(f"{out}: as {kept}")


@app.command()
def import_people(
    file: Annotated[Path, typer.Argument(help="The participant list: .xlsx, .ods, .csv and the like.")],
    programme: Annotated[str, typer.Option(help="The programme's id.")],
    as_: Annotated[
        str | None,
        typer.Option("--as", help="Which facilitator does it: id, Slack id, email or name; else the first."),
    ] = None,
    good_rows: Annotated[
        bool, typer.Option("--good-rows", help="Add the good rows even if others need correcting.")
    ] = False,
    report: Annotated[
        Path | None, typer.Option(help="Write the list with what happened to each row to this file.")
    ] = None,
    answer: Annotated[
        list[str] | None, typer.Option(help="What is asked, answered: title:strateg=key_person.")
    ] = None,
    welcome: Annotated[
        bool, typer.Option("--welcome", help="Let the welcomes go; else they wait until a facilitator does.")
    ] = False,
    without_slack: Annotated[
        bool, typer.Option("--without-slack", help="Do not ask Slack who has an account.")
    ] = False,
) -> None:
    """Add the people of a file to a programme; nobody when a row has a slip, unless asked to."""
    from bot.commands import importing

    with plainly():
        slack = None if without_slack else importing.token_settings()
        database = Database(read_settings().database_url)
        try:
            require_current(database)
            told = importing.import_people(
                database,
                file,
                programme,
                importing.Wishes(as_, good_rows, importing.answers(answer or []), welcome, report),
                slack=slack,
                now=clock.now(),
            )
        finally:
            database.close()
    typer.echo("\n".join(told.lines))
    if not told.done:
        raise typer.Exit(1)


@app.command()
def manifest(
    http: Annotated[bool, typer.Option("--http", help="For requests from Slack instead of sockets.")] = False,
) -> None:
    """Print Slack's app manifest."""
    typer.echo(manifests.manifest(http=http), nl=False)


@app.command()
def views(out: Annotated[Path, typer.Option(help="The folder to write into.")]) -> None:
    """Write every message, modal and Home the bot can show, in both languages."""
    from bot.commands import gallery

    typer.echo(f"{gallery.hang(out)} files in {out}")


app.command()(look)
app.command()(checklist_template)
app.command()(runchart)


@app.command()
def understand(
    language: Annotated[Language, typer.Option(help="The language of who writes.")] = Language.SV,
    as_data: Annotated[bool, typer.Option("--json", help="A JSON object a line.")] = False,
) -> None:
    """Say what the bot understands of each line it is given."""
    import sys

    from bot.commands.understanding import understood

    for line in understood(sys.stdin, language, as_data=as_data):
        typer.echo(line)
