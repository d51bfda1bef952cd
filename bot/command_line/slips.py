"""Slips: what the person who runs the bot got wrong is told in a sentence."""

from collections.abc import Iterator
from contextlib import contextmanager

import typer
from slack_sdk.errors import SlackApiError
from sqlalchemy.exc import OperationalError

from bot.commands.backing_up import BackupError
from bot.garbage_collection import look_for_it_seldom
from bot.kinds import KindsNotWholeError
from bot.settings import SettingsError
from bot.ways_in.tokens import is_about_tokens
from programme.ground.refusals import Refusal
from programme.programmes.template_files import TemplateError
from storage.ground.database import NotAloneError
from storage.ground.deadlines import TooLateError
from storage.ground.migrating import WrongShapeError
from storage.people.workspaces import WrongWorkspaceError
from texts import texts_in
from texts.checks import TextSlipsError

SLIPS = (
    *(SettingsError, WrongShapeError, NotAloneError, WrongWorkspaceError),
    *(TemplateError, TextSlipsError, KindsNotWholeError, BackupError),
)
"""What says by itself what is wrong and how to mend it."""


@contextmanager
def plainly() -> Iterator[None]:
    """Around what a command does, once all it needs is imported: only our own faults show a trace.

    Where the rules say no, why is said.
    """
    look_for_it_seldom()
    try:
        yield
    except SLIPS as error:
        raise refused(str(error)) from None
    except Refusal as no:
        raise refused(texts_in("en")(no.key, **no.facts)) from None
    except SlackApiError as error:
        why = (
            " Check SLACK_BOT_TOKEN, and SLACK_APP_TOKEN if you use sockets."
            if is_about_tokens(error)
            else " Try again in a while."
        )
        raise refused(f"Slack refused: {error.response['error']}.{why}") from None
    except TooLateError:
        raise refused("The database does not answer.") from None
    except OperationalError as error:
        raise refused(
            f"Cannot reach the database: {error.orig}. Check DATABASE_URL and that the server is running."
        ) from None


def refused(words: str) -> typer.Exit:
    """To be raised; the words are said first."""
    typer.secho(words, err=True, fg=typer.colors.RED)
    return typer.Exit(1)
