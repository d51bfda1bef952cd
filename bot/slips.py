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
    """Only our own faults show a trace."""
    try:
        yield
    except (SettingsError, WrongShapeError, NotAloneError, TemplateError, TextSlipsError) as error:
        raise told(str(error)) from None
    except SlackApiError as error:
        raise told(f"Slack says no: {error.response['error']}. Are the tokens right?") from None
    except OperationalError as error:
        raise told(f"The database cannot be reached: {error.orig}") from None


def told(words: str) -> typer.Exit:
    """To be raised; the words are said first."""
    typer.secho(words, err=True, fg=typer.colors.RED)
    return typer.Exit(1)


@contextmanager
def refused() -> Iterator[None]:
    """Where the rules say no, why is said."""
    try:
        yield
    except Refusal as refusal:
        raise told(texts_in("en")(refusal.key, **refusal.facts)) from None
