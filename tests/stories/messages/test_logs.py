"""What the logs tell: that something went wrong, and where; never what anybody wrote."""

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from bot.logs import start_logging
from tests.stage import Stage
from views.reflections import reflections

SECRET = "Det här ska ingen annan läsa"


def full(session: Session) -> None:
    """A database that takes no more reflections."""
    session.execute(
        text("CREATE TRIGGER full BEFORE INSERT ON reflections BEGIN SELECT RAISE(ABORT, 'disk full'); END")
    )


async def test_when_the_database_fails_the_words_stay_in_the_form_and_out_of_the_log(
    stage: Stage, capfd: pytest.CaptureFixture[str]
) -> None:
    eva, maria = stage.participant("Eva Ek"), stage.participant("Maria Lind")
    programme = await stage.programme(eva)
    await stage.organisation(programme, "Norrby", facilitator=eva, key_person=maria)
    await stage.database.transaction(full)
    start_logging("INFO")

    await maria.uses_shortcut(reflections.REFLECTION_NEW)
    await maria.fills({"text": SECRET})
    await maria.submits()

    logged = capfd.readouterr().err
    assert "disk full" in logged
    assert SECRET not in logged
    assert stage.slack.bot_token not in logged
    (told,) = maria.errors.values()
    assert "Försök gärna igen" in told
    assert maria.modal is not None, "what she wrote is still there"
