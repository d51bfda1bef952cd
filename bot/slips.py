"""Slips: what the person who runs the bot got wrong is told in a sentence."""

from collections.abc import Iterator
from contextlib import contextmanager

import typer
from slack_sdk.errors import SlackApiError
from sqlalchemy.exc import OperationalError

from bot.settings import SettingsError
from programme.ground.refusals import Refusal
from programme.programmes.template_files import TemplateError
from storage.ground.database import NotAloneError
from storage.ground.migrating import WrongShapeError
from texts import texts_in
from texts.checks import TextSlipsError


@contextmanager
def plainly() -> Iterator[None]:
    """Only our own faults show a trace; where the rules say no, why is said."""
    try:
        yield
    except (SettingsError, WrongShapeError, NotAloneError, TemplateError, TextSlipsError) as error:
        raise refused(str(error)) from None
    except Refusal as refusal:
        raise refused(texts_in("en")(refusal.key, **refusal.facts)) from None
    except SlackApiError as error:
        raise refused(f"Slack says no: {error.response['error']}. Are the tokens right?") from None
    except OperationalError as error:
        raise refused(f"The database cannot be reached: {error.orig}") from None


def refused(words: str) -> typer.Exit:
    """To be raised; the words are said first."""
    typer.secho(words, err=True, fg=typer.colors.RED)
    return typer.Exit(1)
