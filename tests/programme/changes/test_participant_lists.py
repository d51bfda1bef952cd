"""What a participant list says, and what a programme makes of it."""

import pytest

from imports.changes.participant_lists import read, vocabulary
from programme.changes.participant_cells import addresses, name
from programme.changes.participant_fates import Fate, Judged, judged
from programme.changes.participant_lists import Known, Reading, cleaned, folded, letter
from programme.changes.participant_standings import Kept, There
from programme.ground.languages import Language
from programme.ground.offers import Answers
from programme.ground.roles import Role
from tests.lists import settled, sheet

MARIA = ("Norrby", "Norra", "Maria Lind", "maria.lind@norrby.example", "nyckelperson", "")
PLACE = dict(zip(("organisation", "cluster", "name", "email", "role", "language"), range(6), strict=True))


def row(**cells: str) -> tuple[str, ...]:
    """Maria of Norrby unless something else is said."""
    said = list(MARIA)
    for column, text in cells.items():
        said[PLACE[column]] = text
    return tuple(said)


def reading(*rows: tuple[str, ...], answers: Answers | None = None, known: Known | None = None) -> Reading:
    return read([sheet(*rows)], answers, known)


def slips(*rows: tuple[str, ...], there: There | None = None) -> dict[int, list[str]]:
    found = judged(reading(*rows), there or There()).slips
    return {number: [slip.key for slip in amiss] for (_, number), amiss in found.items()}


def fates(*rows: tuple[str, ...], there: There) -> list[Fate]:
    return list(judged(settled([sheet(*rows)]), there).fates.values())


NORRBY = There(
    organisations={"norrby": ("Norrby", "Norra"), "ekeby": ("Ekeby", "Norra")},
    clusters=frozenset({"norra"}),
    who={MARIA[3]: "maria"},
    seats={"maria": frozenset({(Role.KEY_PERSON, "norrby")})},
    kept={"maria": Kept("Maria Lind", MARIA[3], Language.SV, in_slack=True)},
    with_slack=frozenset({MARIA[3]}),
)


def test_a_row_is_somebody_however_it_is_spaced_and_capitalised() -> None:
    said = row(
        organisation="  Norrby\u00a0 kommun ",
        name="Maria\tLind\u200b",
        email=f" {MARIA[3].upper()}\ufeff",
        role="Nyckel-Person",
        language="EN",
    )
    (one,) = reading(said).offer.rows
    assert (one.organisation, one.name, one.email) == ("Norrby kommun", "Maria Lind", MARIA[3])
    assert (one.roles, one.language) == ((Role.KEY_PERSON,), Language.EN)


@pytest.mark.parametrize("role", Role)
def test_every_role_is_known_by_its_name_in_both_languages(role: Role) -> None:
    words = [word for word, meant in vocabulary().roles.items() if meant is role]
    assert len(words) >= 2
    for word in words:
        home = {"organisation": "", "cluster": ""} if role is Role.FACILITATOR else {}
        (one,) = reading(row(role=word.upper(), **home)).offer.rows
        assert one.roles == (role,)


@pytest.mark.parametrize(
    ("cells", "wrong"),
    [
        ({"name": " "}, "list-cell-missing"),
        ({"name": "M" * 76}, "list-cell-long"),
        ({"organisation": "N" * 76}, "list-cell-long"),
        ({"cluster": "N" * 76}, "list-cell-long"),
        ({"name": "Maria\x07Lind"}, "list-cell-unseen"),
        ({"organisation": "\u202eybrroN"}, "list-cell-unseen"),
        ({"email": "maria"}, "list-email-amiss"),
        ({"email": "maria@norrby"}, "list-email-amiss"),
        ({"email": "m" * 250 + "@norrby.example"}, "list-email-amiss"),
        ({"language": "finska"}, "list-language-unknown"),
        ({"name": "=TRIM(H2)"}, "list-formula"),
    ],
)
def test_a_row_that_cannot_be_taken_says_why(cells: dict[str, str], wrong: str) -> None:
    assert slips(row(**cells)) == {2: [wrong]}


def test_everything_that_is_wrong_with_a_row_is_told_at_once() -> None:
    assert slips(row(email="maria", language="finska")) == {2: ["list-email-amiss", "list-language-unknown"]}


@pytest.mark.parametrize(
    ("cells", "asked", "proposed"),
    [
        ({"role": "kommunalråd"}, "title:kommunalråd", "politician"),
        ({"role": "Nämndens ordförande"}, "title:nämndensordförande", "politician"),
        ({"role": "Biträdande enhetschef"}, "title:biträdandeenhetschef", "manager"),
        ({"role": "Chief executive officer"}, "title:chiefexecutiveofficer", "manager"),
        ({"role": "Head of school"}, "title:headofschool", "manager"),
        ({"role": "nykelperson"}, "title:nykelperson", "key_person"),
        ({"role": "trollkarl"}, "title:trollkarl", ""),
        ({"role": ""}, "title:", ""),
        ({"role": "processledare"}, "title:processledare", "facilitator"),
        ({"email": "a@b.example, c@d.example"}, "email::2", "1"),
        ({"cluster": ""}, "cluster", ""),
        ({"organisation": ""}, "organisation:", ""),
    ],
)
def test_what_nobody_can_know_is_asked_and_not_guessed(
    cells: dict[str, str], asked: str, proposed: str
) -> None:
    asks = {one.name: one.proposed for one in reading(row(**cells)).offer.asks}
    assert asks[asked] == proposed


def test_an_answer_is_taken_and_not_asked_for_again() -> None:
    found = reading(row(role="strateg"), row(name="Pia Pil", email="p@n.example", role="Strateg"))
    assert len(found.offer.asks) == 1, "once a title"
    answered = reading(row(role="strateg"), answers={"title:strateg": "adviser"}).offer
    assert (answered.ready, answered.rows[0].roles) == (True, (Role.ADVISER,))
    left = reading(row(role="reserv"), answers={"title:reserv": "leave"}).offer
    assert [one.key for one in left.left_out] == ["list-left-role"]
    nonsense = reading(row(role="strateg"), answers={"title:strateg": "emperor"}).offer
    assert not nonsense.ready


def test_one_person_in_several_rows_is_made_to_agree_or_asked_about() -> None:
    names = reading(row(), row(name="Maria Lind-Ek", role="chef")).offer
    assert [one.key for one in names.asks] == ["list-ask-name"]
    two = reading(row(), row(name="Anna Berg", role="chef"), answers={"name::2": "two"}).offer
    assert [(one.name, one.email) for one in two.rows] == [("Maria Lind", ""), ("Anna Berg", "")]
    homes = reading(row(), row(organisation="Ekeby", role="chef"), answers={"home::2": "2"}).offer
    assert [one.organisation for one in homes.rows] == ["Ekeby"]
    assert [one.row for one in homes.left_out] == [2]
    without = reading(row(), row(email="", role="chef")).offer
    assert {one.email for one in without.rows} == {MARIA[3]}


def test_an_organisation_in_two_clusters_or_under_two_names_is_asked_about() -> None:
    apart = reading(row(), row(name="Pia Pil", email="p@n.example", cluster="Södra")).offer
    assert [(one.name, len(one.choices)) for one in apart.asks] == [("cluster:norrby", 2)]
    named = reading(row(), row(name="Pia Pil", email="p@n.example", organisation="Norrby kommun")).offer
    assert [one.name for one in named.asks] == ["same:norrby kommun"]
    numbered = reading(
        row(organisation="Kommundel 1"), row(name="Pia", email="p@n.example", organisation="Kommundel 2")
    ).offer
    assert numbered.asks == ()


def test_the_cluster_is_the_programmes_where_it_has_one_and_asked_once_an_organisation_otherwise() -> None:
    headings = ("Organisation", "Namn", "E-post", "Roll")
    rows = [
        sheet(
            ("Norrby", "A A", "a@n.example", "chef"),
            ("Ekeby", "B B", "b@e.example", "chef"),
            headings=headings,
        )
    ]
    one = read(rows, None, Known(clusters=("Norra",))).offer
    assert ({row.cluster for row in one.rows}, one.asks) == ({"Norra"}, ())
    several = read(rows, None, Known({"Norrby": "Södra"}, ("Norra", "Södra"))).offer
    assert [ask.name for ask in several.asks] == ["cluster:ekeby"]
    assert several.rows[0].cluster == "Södra"


def test_a_cluster_need_only_be_said_once_of_an_organisation() -> None:
    found = reading(row(), row(role="chef", cluster=""))
    assert [one.cluster for one in found.offer.rows] == ["Norra", "Norra"]


def test_the_same_person_on_two_rows_or_in_one_cell_has_two_roles() -> None:
    what = judged(reading(row(), row(role="chef"), row(role="manager")), There())
    assert list(what.fates.values()) == [Fate.NEW, Fate.NEW, Fate.AGAIN]
    assert (what.tally.people, what.tally.new, what.tally.there) == (1, 2, 1)
    both = judged(reading(row(role="nyckelperson, politiker")), There())
    assert [one.role for one in both.entries] == [Role.KEY_PERSON, Role.POLITICIAN]


def test_what_is_there_stays_and_one_more_role_is_added() -> None:
    assert fates(row(name="Kallas Maia", organisation="NORRBY"), there=NORRBY) == [Fate.THERE]
    what = judged(reading(row(), row(role="chef")), NORRBY)
    assert list(what.fates.values()) == [Fate.THERE, Fate.NEW]
    assert (what.tally.people, what.tally.parts, what.tally.organisations) == (0, 1, 0)


def test_somebody_who_sits_elsewhere_and_an_organisation_that_meets_elsewhere_are_slips() -> None:
    assert slips(row(organisation="Ekeby"), there=NORRBY) == {2: ["list-elsewhere"]}
    assert slips(row(cluster="Södra"), there=NORRBY) == {2: ["list-other-cluster"]}


def test_two_addresses_of_one_person_are_one_person() -> None:
    there = There(NORRBY.organisations, NORRBY.clusters, {**NORRBY.who, "m@norrby.example": "maria"})
    assert fates(row(), row(email="m@norrby.example"), there=there) == [Fate.NEW, Fate.AGAIN]


def test_what_is_new_is_counted() -> None:
    what: Judged = judged(
        reading(
            row(role="chef"),
            row(name="Pia Pil", email="pia@ekeby.example", organisation="Ekeby"),
            row(name="Siv Dal", email="", organisation="Vik", cluster="Södra"),
            row(name="Eva Ek", email="eva@x.example", organisation="", cluster="", role="facilitator"),
        ),
        NORRBY,
    )
    tally = what.tally
    assert (tally.organisations, tally.clusters, tally.people, tally.facilitators) == (1, 1, 3, 1)
    assert (tally.without_slack, tally.without_address) == (2, 1)


def test_words_are_looked_up_without_regard_to_capitals_spaces_and_hyphens() -> None:
    assert {folded(word) for word in ("E-post", "e post", " EPOST:", "E\u00ad-post")} == {"epost"}
    assert cleaned("Å\u00a0 sa A\u030ang ") == "Å sa Ång"
    assert [letter(at) for at in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Lind, Maria", "Maria Lind"),
        ("af Berg, Anna Maria", "Anna Maria af Berg"),
        ("Maria Lind <m@n.example>", "Maria Lind"),
        ("Lind, Maria, PhD", "Lind, Maria, PhD"),
        ("  Maria\u00a0Lind ", "Maria Lind"),
    ],
)
def test_a_name_is_turned_the_right_way(written: str, right: str) -> None:
    assert name(written) == right


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("mailto:m@n.example?subject=Hej", ("m@n.example",)),
        ("Maria Lind <M@n.example>;", ("m@n.example",)),
        ("m@n.example.", ("m@n.example",)),
        ("åsa.öberg@n.example\u00a0", ("åsa.öberg@n.example",)),
        ("m@n.example (jobb)\nmm@p.example", ("m@n.example", "mm@p.example")),
        ("m@n.example / M@N.example", ("m@n.example",)),
        ("saknas", ()),
        ("–", ()),
        ("N/A", ()),
        ("maria(at)n.example", ("maria(at)n.example",)),
    ],
)
def test_addresses_are_found_however_they_are_written(written: str, found: tuple[str, ...]) -> None:
    assert addresses(written, vocabulary()) == found
