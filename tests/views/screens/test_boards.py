"""The board and an organisation's page for any number of organisations with any names, before the judge."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as some

from programme.programmes.programmes import Cluster, Organisation
from programme.screens.boards import A_PAGE, OPEN_SHOWN, Asked, Board, Row
from programme.screens.pages.organisation_pages import LATELY, SAID, OrganisationPage
from rehearsal.elements import elements_in
from rehearsal.strict import view_problems
from texts import texts_in
from views.changes import organisations as changes_organisations
from views.examples.screens.boards import AWAY, BOARD, LET_BE, NOBODY, many
from views.examples.screens.next import JOINT, LATE
from views.examples.screens.organisation_pages import DONE, FULL, PAGE
from views.examples.values import PROGRAMME, TEMPLATE, TODAY
from views.ground import blocks
from views.screens import boards
from views.screens.pages import organisation_pages

MOST = 40
"""Blocks of a Home's hundred that the board may take."""

words = some.text(max_size=75)
names = some.text(min_size=1, max_size=75)
numbers = some.integers(0, 400)
languages = some.sampled_from(["sv", "en"])
organisations = some.builds(
    Organisation,
    some.uuids().map(str),
    some.just(PROGRAMME.id),
    some.just("c1"),
    names,
    names,
    mentor=some.booleans(),
)
open_ones = some.lists(
    some.sampled_from([LATE.owed, AWAY, NOBODY, LET_BE, JOINT.owed]), max_size=OPEN_SHOWN
).map(tuple)
rows = some.builds(Row, organisations, numbers, numbers, open_ones, some.booleans(), numbers)


@some.composite
def any_board(draw: some.DrawFn) -> Board:
    clusters = [
        Cluster(f"c{at}", PROGRAMME.id, f"{draw(names)} {at}"[:75])
        for at in range(draw(some.sampled_from([0, 1, 3, 99, 100, 300])))
    ]
    chosen = draw(some.sampled_from(["", "gone", *(one.id for one in clusters[-1:])]))
    item = draw(some.sampled_from(["", "gone", TEMPLATE.preparations[-1].id]))
    pages = draw(some.integers(1, 40))
    page = draw(some.integers(0, pages - 1))
    joint = draw(some.lists(some.just(JOINT.owed), max_size=3))
    return Board(
        PROGRAMME,
        TODAY,
        Asked(PROGRAMME.id, chosen, item, draw(words), page),
        tuple(draw(some.lists(rows, max_size=A_PAGE))),
        found=draw(numbers),
        pages=pages,
        joint=tuple(joint),
        joint_found=len(joint) + draw(some.integers(0, 75)),
        clusters=tuple(clusters),
        preparations=TEMPLATE.preparations,
    )


@settings(max_examples=40)
@given(any_board(), languages)
def test_slack_takes_any_board(board: Board, language: str) -> None:
    made = boards.on_home(board, texts_in(language))
    assert len(made) <= MOST
    assert view_problems(blocks.home(made)) == []
    named = [boards.programme_of(one["block_id"]) for one in made if "block_id" in one]
    nobody = not board.found and not board.asked.narrows
    assert set(named) == (set() if nobody else {PROGRAMME.id}), (
        "where nobody takes part there is no board yet"
    )


def test_every_organisation_on_the_page_has_its_button() -> None:
    made = boards.on_home(BOARD, texts_in("sv"))
    opened = [
        one.shape["value"] for one in elements_in(made) if one.action_id == changes_organisations.PAGE_OPEN
    ]
    assert opened == [row.organisation.id for row in BOARD.rows]


def test_three_hundred_clusters_are_searched_among_and_a_few_are_listed() -> None:
    def kind(board: Board) -> str:
        made = boards.on_home(board, texts_in("sv"))
        return next(one.type for one in elements_in(made) if one.action_id == boards.CLUSTER)

    assert kind(many(99)) == "static_select"
    assert kind(many(300)) == "external_select"


def test_a_choice_gives_the_lists_another_name_so_that_slack_forgets_the_old_one() -> None:
    def name(asked: Asked) -> str:
        made = boards.on_home(replace(BOARD, asked=asked), texts_in("sv"))
        return str(next(one["block_id"] for one in made if "block_id" in one))

    everything = name(Asked(PROGRAMME.id))
    assert len({everything, name(Asked(PROGRAMME.id, "c1")), name(Asked(PROGRAMME.id, "", "facts"))}) == 3
    assert name(Asked(PROGRAMME.id, words="norr")) == everything


pages = some.builds(
    lambda what, organisation, contacts, owed, lately, said, improvements, notes: replace(
        what,
        organisation=organisation,
        contacts=FULL.contacts[:contacts],
        owed=FULL.owed[:owed],
        lately=DONE[:lately],
        said=FULL.said[:said],
        improvements=FULL.improvements[:improvements],
        notes=FULL.notes[:notes],
    ),
    some.sampled_from([PAGE, FULL]),
    organisations,
    *(some.integers(0, most) for most in (60, 40, LATELY, SAID, 30, 30)),
)


@settings(max_examples=40)
@given(pages, some.integers(0, 9), some.integers(0, 9), some.booleans(), languages)
def test_slack_takes_any_organisations_page(
    what: OrganisationPage, page: int, notes_page: int, deep: bool, language: str
) -> None:
    made = organisation_pages.window(
        what,
        texts_in(language),
        organisation_pages.PageMemory(
            organisation=what.organisation.id, note="n1", page=page, notes=notes_page, deep=deep
        ),
    )
    assert view_problems(made) == []
    assert made["blocks"][-1]["type"] == "input", "the field for a note is never cut off"
