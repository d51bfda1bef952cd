"""What a participant list says, row by row, and what a programme makes of it."""

import pytest

from exports.changes.participant_lists import vocabulary
from programme.changes.participant_fates import Fate, Judged, There, judged
from programme.changes.participant_lists import Column, Entry, Reading, Row, cleaned, folded, read
from programme.figures.written_values import Slip
from programme.ground.languages import Language
from programme.ground.roles import Role

MARIA = "maria.lind@norrby.example"


def row(number: int = 2, **cells: str) -> Row:
    """Maria of Norrby unless something else is said."""
    usual = {
        "organisation": "Norrby",
        "cluster": "Norra",
        "name": "Maria Lind",
        "email": MARIA,
        "role": "nyckelperson",
        "language": "",
    }
    return Row(number, {Column(column): text for column, text in (usual | cells).items()})


def reading(*rows: Row) -> Reading:
    return read(rows, vocabulary())


def slips(*rows: Row, there: There | None = None) -> dict[int, list[str]]:
    found = judged(reading(*rows), there or There()).slips
    return {number: [slip.key for slip in amiss] for number, amiss in found.items()}


def fates(*rows: Row, there: There) -> list[Fate]:
    return list(judged(reading(*rows), there).fates.values())


NORRBY = There(
    organisations={"norrby": ("Norrby", "Norra"), "ekeby": ("Ekeby", "Norra")},
    clusters=frozenset({"norra"}),
    who={MARIA: "maria"},
    seats={"maria": frozenset({(Role.KEY_PERSON, "norrby")})},
    with_slack=frozenset({MARIA}),
)


def test_a_row_is_somebody_in_one_part_however_it_is_spaced_and_capitalised() -> None:
    said = row(
        organisation="  Norrby\u00a0 kommun ",
        name="Maria\tLind\u200b",
        email=f" {MARIA.upper()}\ufeff",
        role="Nyckel-Person",
        language="EN",
    )
    assert reading(said).entries == (
        Entry(2, "Norrby kommun", "Norra", "Maria Lind", MARIA, Role.KEY_PERSON, Language.EN),
    )


@pytest.mark.parametrize("role", Role)
def test_every_role_is_known_by_its_name_in_both_languages(role: Role) -> None:
    words = [word for word, meant in vocabulary().roles.items() if meant is role]
    assert len(words) >= 2
    for word in words:
        organisation = "" if role is Role.FACILITATOR else "Norrby"
        cluster = organisation and "Norra"
        (one,) = reading(row(role=word.upper(), organisation=organisation, cluster=cluster)).entries
        assert one.role is role


@pytest.mark.parametrize(
    ("cells", "wrong"),
    [
        ({"name": " "}, "list-cell-missing"),
        ({"email": ""}, "list-cell-missing"),
        ({"role": ""}, "list-cell-missing"),
        ({"organisation": ""}, "list-cell-missing"),
        ({"cluster": ""}, "list-cell-missing"),
        ({"name": "M" * 76}, "list-cell-long"),
        ({"organisation": "N" * 76}, "list-cell-long"),
        ({"cluster": "N" * 76}, "list-cell-long"),
        ({"name": "Maria\x07Lind"}, "list-cell-unseen"),
        ({"organisation": "\u202eybrroN"}, "list-cell-unseen"),
        ({"email": "maria"}, "list-email-amiss"),
        ({"email": "maria@norrby"}, "list-email-amiss"),
        ({"email": "Maria Lind <maria@norrby.example>"}, "list-email-amiss"),
        ({"email": "a@b.example, c@d.example"}, "list-email-amiss"),
        ({"email": "m" * 250 + "@norrby.example"}, "list-email-amiss"),
        ({"role": "borgmästare"}, "list-role-unknown"),
        ({"language": "finska"}, "list-language-unknown"),
        ({"role": "processledare"}, "list-facilitator-at-home"),
    ],
)
def test_a_row_that_cannot_be_taken_says_why(cells: dict[str, str], wrong: str) -> None:
    assert slips(row(7, **cells)) == {7: [wrong]}


def test_everything_that_is_wrong_with_a_row_is_told_at_once() -> None:
    assert slips(row(email="maria", role="borgmästare")) == {2: ["list-email-amiss", "list-role-unknown"]}


def test_what_could_not_be_read_is_not_missing_as_well() -> None:
    formula = Row(3, {Column.NAME: "=A1"}, (Slip("list-formula", {"cell": "C3"}),))
    assert slips(formula) == {3: ["list-formula"]}


def test_empty_rows_are_passed_over() -> None:
    assert reading(Row(2, {}), Row(3, dict.fromkeys(Column, " \u200b"))).rows == ()


def test_a_name_that_is_hostile_is_shown_harmless_and_short() -> None:
    (slip,) = judged(reading(row(role="\u202e" + "chef" * 40)), There()).slips[2][-1:]
    assert slip.key == "list-role-unknown"
    assert len(str(slip.facts["role"])) == 40
    assert "\u202e" not in str(slip.facts["role"])


def test_one_address_with_two_names_is_a_slip_in_both_rows_and_each_names_the_other() -> None:
    what = judged(reading(row(2), row(5, name="Anna Berg", role="chef")), There())
    assert what.slips[2] == (Slip("list-two-names", {"row": "5", "other": "Anna Berg"}),)
    assert what.slips[5] == (Slip("list-two-names", {"row": "2", "other": "Maria Lind"}),)


def test_somebody_in_two_organisations_and_an_organisation_in_two_clusters_are_slips() -> None:
    both = row(2), row(3, organisation="Ekeby", role="chef")
    assert slips(*both) == {2: ["list-two-organisations"], 3: ["list-two-organisations"]}
    apart = row(2), row(3, name="Pia Pil", email="pia@norrby.example", cluster="Södra")
    assert slips(*apart) == {2: ["list-two-clusters"], 3: ["list-two-clusters"]}


def test_a_cluster_need_only_be_said_once_of_an_organisation() -> None:
    what = judged(reading(row(2), row(3, role="chef", cluster="")), There())
    assert [one.cluster for one in what.entries.values()] == ["Norra", "Norra"]
    assert fates(row(2, role="chef", cluster=""), there=NORRBY) == [Fate.NEW]


def test_the_same_person_on_two_rows_has_two_roles() -> None:
    what = judged(reading(row(2), row(3, role="chef"), row(4, role="manager")), There())
    assert list(what.fates.values()) == [Fate.NEW, Fate.NEW, Fate.AGAIN]
    assert (what.tally.people, what.tally.new, what.tally.there) == (1, 2, 1)


def test_what_is_there_stays_and_one_more_role_is_added() -> None:
    assert fates(row(2, name="Kallas Maia", organisation="NORRBY"), there=NORRBY) == [Fate.THERE]
    what = judged(reading(row(2), row(3, role="chef")), NORRBY)
    assert list(what.fates.values()) == [Fate.THERE, Fate.NEW]
    assert (what.tally.people, what.tally.parts, what.tally.organisations) == (0, 1, 0)


def test_somebody_who_sits_elsewhere_and_an_organisation_that_meets_elsewhere_are_slips() -> None:
    assert slips(row(organisation="Ekeby"), there=NORRBY) == {2: ["list-elsewhere"]}
    assert slips(row(cluster="Södra"), there=NORRBY) == {2: ["list-other-cluster"]}


def test_somebody_in_two_organisations_by_hand_keeps_both_and_no_role_twice() -> None:
    seats = {"maria": frozenset({(Role.KEY_PERSON, "norrby"), (Role.MANAGER, "ekeby")})}
    there = There(NORRBY.organisations, NORRBY.clusters, NORRBY.who, seats)
    kept = row(2), row(3, organisation="Ekeby", role="chef")
    assert fates(*kept, there=there) == [Fate.THERE, Fate.THERE]
    assert slips(row(organisation="Ekeby"), there=there) == {2: ["list-elsewhere"]}
    twice = row(2, role="politiker"), row(3, organisation="Ekeby", role="politiker")
    assert slips(*twice, there=there).keys() == {2, 3}


def test_two_addresses_of_one_person_are_one_person() -> None:
    there = There(NORRBY.organisations, NORRBY.clusters, {**NORRBY.who, "m@norrby.example": "maria"})
    rows = row(2), row(3, email="m@norrby.example")
    assert fates(*rows, there=there) == [Fate.NEW, Fate.AGAIN]


def test_what_is_new_is_counted() -> None:
    what: Judged = judged(
        reading(
            row(2, role="chef"),
            row(3, name="Pia Pil", email="pia@ekeby.example", organisation="Ekeby", cluster="Norra"),
            row(4, name="Siv Dal", email="siv@vik.example", organisation="Vik", cluster="Södra"),
            row(5, name="Eva Ek", email="eva@x.example", organisation="", cluster="", role="facilitator"),
        ),
        NORRBY,
    )
    tally = what.tally
    assert (tally.organisations, tally.clusters, tally.people, tally.facilitators) == (1, 1, 3, 1)
    assert tally.without_slack == 3
    assert what.without_slack == {"pia@ekeby.example", "siv@vik.example", "eva@x.example"}


def test_words_are_looked_up_without_regard_to_capitals_spaces_and_hyphens() -> None:
    assert {folded(word) for word in ("E-post", "e post", " EPOST:", "E\u00ad-post")} == {"epost"}
    assert cleaned("Å\u00a0 sa A\u030ang ") == "Å sa Ång"
