"""A whole programme from nothing to its close, with nothing but hands and eyes, in each language."""

from dataclasses import dataclass
from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook

from programme.ground.languages import Language
from programme.programmes.template import FieldKind
from programme.programmes.template_files import shipped_templates
from tests.lists import workbook
from tests.own_words import IN, Said
from tests.readers import FOREIGN, Reader
from tests.stage import START, Stage
from texts import Texts, texts_in
from views.changes import organisations, participant_lists, previews, welcomes
from views.changes import organisations as changes_organisations
from views.messages import circulars
from views.preparations import preparation_buttons, preparation_desk, preparations
from views.programmes import edits, programmes
from views.reflections import reflections
from views.screens.pages import organisation_pages, recaps

KICK_OFF = date(2027, 2, 1)
TITLES = {item.id: item.title for item in shipped_templates()["kort"].preparations}
TAKE_HOME = next(one.text for one in shipped_templates()["kort"].questions if one.id == "take-home-1")
MANDATE = next(item for item in shipped_templates()["kort"].preparations if item.id == "mandate")


@dataclass
class Round:
    """Eva leads; Maria, Anna and Pia are Norrby's, Sven is Ekeby's, Sara Strandvik's and Siv Sandvik's."""

    stage: Stage
    language: str
    said: Said
    texts: Texts
    people: dict[str, Reader]

    def __getattr__(self, name: str) -> Reader:
        if name in self.people:
            return self.people[name]
        raise AttributeError(name)

    @property
    def facts(self) -> str:
        """What the facts sheet is called from now on."""
        return self.said.facts

    def title(self, item: str) -> str:
        return TITLES[item].in_(Language(self.language))


NAMES = {
    "eva": "Eva Ek",
    "maria": "Maria Lind",
    "anna": "Anna Berg",
    "pia": "Pia Pil",
    "sven": "Sven Alm",
    "sara": "Sara Dal",
    "siv": "Siv Holm",
}


def gathered(stage: Stage, language: str) -> Round:
    said = IN[language]
    people = {key: Reader(stage.participant(name, locale=said.locale)) for key, name in NAMES.items()}
    return Round(stage, language, said, texts_in(language).read_on(START.date()), people)


async def manages(eva: Reader) -> None:
    await eva.leaves()
    await eva.runs("/hemmaplan")
    await eva.clicks(programmes.PROGRAMME_MANAGE)


async def says_yes(eva: Reader) -> None:
    """After having read what would follow."""
    assert eva.errors == {}
    assert eva.modal.callback_id == previews.WINDOW
    await eva.submits()
    assert eva.modal.callback_id != previews.WINDOW


async def starts(now: Round) -> None:
    eva = now.eva
    await eva.runs("/hemmaplan")
    await eva.clicks(programmes.PROGRAMME_NEW)
    await eva.fills(
        {"template": "kort", "title": now.said.title, "starts": KICK_OFF, "language": now.language}
        | {"controller": "Region Exempel", "contact": "dataskydd@exempel.example"}
    )
    await eva.submits()
    await eva.submits()
    await says_yes(eva)
    await eva.leaves()
    assert now.said.title in eva.home.words, "without having opened it"


async def gives_the_list(now: Round) -> None:
    """Who takes part, as an Excel file in the conversation; looked over, then taken."""
    key_person, politician, adviser = now.said.roles
    rows = [
        ("Norrby", "Norra", "Maria Lind", key_person),
        ("Norrby", "Norra", "Anna Berg", adviser),
        ("Norrby", "Norra", "Pia Pil", politician),
        ("Ekeby", "Norra", "Sven Alm", key_person),
        ("Strandvik", "Norra", "Sara Dal", key_person),
    ]
    listed = [
        (home, cluster, name, name.lower().replace(" ", ".") + "@exempel.example", role, now.said.spoken)
        for home, cluster, name, role in rows
    ]
    await now.eva.shares_file("list.xlsx", workbook(*listed, headings=now.said.headings))
    await now.eva.clicks(participant_lists.ADD)
    await now.eva.clicks(welcomes.SEND, in_=now.eva.last())
    await manages(now.eva)
    assert all(home in now.eva.modal.words for home in ("Norrby", "Ekeby", "Strandvik"))


async def changes_the_plan(now: Round) -> None:
    """A meeting a week later, and another title, each seen before it is so."""
    eva = now.eva
    await manages(eva)
    first = now.texts.dates.day(date(2027, 3, 8))
    await eva.clicks_beside(programmes.MEETING_CHANGE, first)
    await eva.fills({"day": date(2027, 3, 15)})
    await eva.submits()
    await says_yes(eva)
    await manages(eva)
    assert now.texts.dates.day(date(2027, 3, 15)) in eva.modal.words
    await eva.clicks(programmes.EDITS_OPEN)
    await eva.clicks_beside(edits.EDIT + "changed", now.title("facts"))
    await eva.fills({"title": now.facts})
    await eva.submits()
    assert now.facts in eva.modal.words
    await eva.leaves()


async def hand_in_each_way(now: Round) -> None:
    maria, sven, sara, eva = now.maria, now.sven, now.sara, now.eva
    await now.stage.goes_to("2027-01-11 08:30")
    assert all(now.facts in who.last().text for who in (maria, sven, sara))

    await maria.clicks_beside(preparation_buttons.FILL_IN, now.title("mandate"), maria.last())  # a form
    for field in MANDATE.fields:
        await maria.fills({field.id: KICK_OFF if field.kind is FieldKind.DATE else now.said.learned})
    await maria.submits()
    await maria.clicks_beside(preparation_buttons.HAND_IN, now.facts, maria.last())  # a link
    await maria.fills({preparations.LINK: "https://norrby.example/1"})
    await maria.submits()
    assert maria.modal is None

    await sven.clicks_beside(preparation_buttons.DONE, now.facts, sven.last())  # a word
    await sara.shares_file("strandvik.xlsx", b"PK")  # a file, wherever it is shared
    await sara.clicks(now.facts)

    await eva.opens_home()  # and what came by mail
    await eva.clicks_beside(changes_organisations.PAGE_OPEN, "Ekeby", eva.home)
    await eva.clicks_beside(organisation_pages.DESK, now.title("mandate"))
    await eva.clicks(preparation_desk.MAIL)
    await eva.leaves()
    assert all(who.failures == [] for who in (maria, sven, sara, eva))


async def reflects_and_hands_over(now: Round) -> None:
    reflect, leave, _ = now.said.commands
    await now.maria.runs("/hemmaplan", f"{reflect} {now.said.learned}")
    await now.maria.fills({"may_read": "programme"})
    await now.maria.submits()
    await now.maria.leaves()
    await now.maria.runs("/hemmaplan", leave)
    await now.maria.fills({"to": "Anna Berg"})
    await now.maria.submits()
    assert "Anna Berg" in now.maria.modal.words
    await now.maria.leaves()
    await now.stage.goes_to("2027-01-12 08:30")
    assert now.said.title in now.anna.last().text, "she hears that it is hers"


async def joins_late(now: Round) -> None:
    eva = now.eva
    await now.stage.goes_to("2027-02-10 09:00")
    await manages(eva)
    await eva.clicks(programmes.ORGANISATION_NEW)
    await eva.fills({"name": "Sandvik", "cluster": "Norra", "key_person": now.siv.person})
    await eva.submits()
    assert eva.errors == {}
    await eva.leaves()
    await now.stage.goes_to("2027-02-11 08:30")
    await now.siv.clicks(recaps.OPEN)
    assert now.said.learned in now.siv.modal.words, "what has been, and what others have opened to her"
    await now.siv.leaves()


async def leaves(now: Round) -> int:
    """Strandvik leaves; how much Sara has heard by then."""
    eva = now.eva
    await manages(eva)
    await eva.clicks_beside(programmes.ORGANISATION_OPEN, "Strandvik")
    await eva.clicks(organisations.LEAVE)
    await says_yes(eva)
    await eva.leaves()
    return len(now.sara.heard())


async def writes_to_all(now: Round) -> None:
    eva = now.eva
    await eva.runs("/hemmaplan", now.said.commands[2])
    (everyone, *_) = await eva.searches(circulars.TO, "", in_=eva.modal)
    await eva.fills({circulars.FIELDS.text: now.said.to_all, circulars.FIELDS.to: everyone["text"]["text"]})
    await eva.submits()
    assert now.said.to_all in eva.modal.words
    await eva.submits()
    await eva.leaves()
    await now.stage.goes_to("2027-02-12 08:30")
    for who in (now.maria, now.anna, now.pia, now.sven, now.siv):
        assert any(now.said.to_all in text for text in who.heard())


async def lives_to_the_close(now: Round) -> None:
    await now.stage.goes_to("2027-03-16 08:30")
    asked = TAKE_HOME.in_(Language(now.language))  # in one letter with how the meeting was
    await now.anna.clicks_beside(reflections.ANSWER, asked, now.anna.last())
    await now.anna.fills({"text": now.said.takes_home, "may_read": "cluster"})
    await now.anna.submits()
    await now.anna.leaves()
    await now.stage.goes_to("2027-09-01 08:30")
    await now.sven.clicks(reflections.ANSWER)  # what the whole of it has given
    await now.sven.fills({"text": now.said.given, "may_read": "programme"})
    await now.sven.submits()
    await now.sven.leaves()
    for who in now.people.values():
        await who.opens_home()


async def fetches_everything(now: Round) -> None:
    eva = now.eva
    await eva.runs("/hemmaplan", "export")
    (file,) = eva.last().files
    book = load_workbook(BytesIO(file.content or b""))
    cells = {str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell}
    written = {now.facts, now.said.learned, now.said.takes_home, now.said.given}
    assert written | {"Norrby", "Ekeby", "Strandvik", "Sandvik"} <= cells
    assert now.title("facts") not in cells
    assert [one for one in (*book.sheetnames, *cells) if FOREIGN[now.language].search(one)] == []


@pytest.mark.parametrize("language", ["sv", "en"])
async def test_from_the_first_word_to_the_close(stage: Stage, language: str) -> None:
    await is_lived(gathered(stage, language))


@pytest.mark.postgresql
async def test_and_where_several_processes_share_a_database(stage: Stage) -> None:
    await is_lived(gathered(stage, "sv"))


async def is_lived(now: Round) -> None:
    await starts(now)
    await gives_the_list(now)
    await changes_the_plan(now)
    await hand_in_each_way(now)
    await reflects_and_hands_over(now)
    await joins_late(now)
    saras = await leaves(now)
    await writes_to_all(now)
    await lives_to_the_close(now)
    assert len(now.sara.heard()) == saras, "who has left hears nothing more"
    await fetches_everything(now)

    await now.stage.goes_to("2027-10-04 09:00")
    await manages(now.eva)
    assert (
        now.texts("programme-is-closed", day=now.texts.dates.dated(date(2027, 9, 30))) in now.eva.modal.words
    )
    for who in now.people.values():
        assert who.failures == []
        assert who.slips(now.language) == []
    other = {"sv": "en", "en": "sv"}[now.language]
    assert now.eva.slips(other) != [], "and who looks for another language sees it"
