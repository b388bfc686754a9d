"""What a file is, is found by its content, and said where its name says otherwise."""

import pytest

from conference.core.errors import ConferenceError
from conference.voting import formats
from conference.voting.profile import Approvals, Rankings, Scores

BLT = '3 2\n4 1 2 0\n2 3 0\n0\n"Castor"\n"Pollux"\n"Helen"\n"Title"\n'
ONE_LINE = '3 2 4 1 2 0 2 3 0 0 "Castor" "Pollux" "Helen" "Title"'
PB = (
    "META\nkey;value\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost\na;60\nb;70\n"
    "VOTES\nvoter_id;vote\n1;a\n2;a\n3;b\n"
)
NEW = "# TITLE: T\n# DATA TYPE: soi\n# NUMBER ALTERNATIVES: 2\n2: 1,2\n1: 2\n"
OLD = "2\n1,Ann\n2,Bob\n3,3,2\n2,1,2\n1,2\n"
BARE = "2: 1,2\n1: 2,1\n"
YAML = "profile: [[0], [1, 2]]\ncommitteesize: 2\n"
CSV = "Mona,Nils,Olga\n1,2,3\n3,1,2\n"
CONTENTS = {
    "BLT": (BLT, "ranking"),
    "Pabulib": (PB, "budget"),
    "PrefLib": (NEW, "ranking"),
    "abcvoting's YAML": (YAML, "approval"),
    "CSV": (CSV, "ranking"),
}
ENDINGS = {"BLT": "blt", "Pabulib": "pb", "PrefLib": "soi", "abcvoting's YAML": "abc.yaml"}


@pytest.mark.parametrize("name", ["x.blt", "x.csv", "x.txt", "x", "x.pb", "x.toi", "ward.dat"])
@pytest.mark.parametrize("what", CONTENTS)
def test_a_file_is_what_it_contains_and_what_was_taken_is_remarked(name, what):
    text, takes = CONTENTS[what]
    election = formats.read(text.encode(), name, (takes,))
    assert election.ballots.total == {"PrefLib": 3, "BLT": 6, "Pabulib": 3}.get(what, 2)
    told = f"{name} is read as {what}"
    own = name.partition(".")[2] in (ENDINGS.get(what, "csv"), "toi" if what == "PrefLib" else "no")
    assert any(remark.startswith(told) for remark in election.remarks) is not own


@pytest.mark.parametrize(
    "text", [ONE_LINE, BLT.replace(" ", ","), BLT.replace("\n", "\r\n"), OLD, BARE]
)
def test_other_forms_of_ballots_are_not_taken_for_a_table(text):
    election = formats.read(text.encode(), "x.csv")
    assert isinstance(election.ballots, Rankings)
    assert election.remarks[0].startswith("x.csv is read as ")
    assert " CSV" not in election.remarks[0]


@pytest.mark.parametrize("text", ["1,2\nAnn,Bob\nBob,Ann\n", "vote,count\nFor,6\nAgainst,3\n"])
def test_tables_with_numbers_at_the_top_stay_tables(text):
    election = formats.read(text.encode(), "x.csv", ("choice",))
    assert isinstance(election.ballots, Rankings)
    assert election.remarks == ()


def test_the_kind_of_preflib_data_is_as_the_file_says():
    election = formats.read(NEW.encode(), "x.soc")
    assert election.remarks == ("The file says that it is soi, not soc, and is read so.",)
    assert formats.read(NEW.encode(), "x.soi").remarks == ()
    assert "is read as toi" in formats.read(BARE.encode(), "x.txt").remarks[1]
    cat = b"# NUMBER CATEGORIES: 2\n# NUMBER ALTERNATIVES: 2\n2: 1,2\n"
    assert isinstance(formats.read(cat, "x.txt").ballots, Approvals)
    assert isinstance(formats.read(cat, "x.cat", ("scores",)).ballots, Scores)


def test_an_empty_file_without_an_ending_is_refused_in_one_sentence():
    with pytest.raises(ConferenceError, match="x is empty"):
        formats.read(b"\n", "x")
    with pytest.raises(ConferenceError, match="must end with"):
        formats.suffix_of("ballots.doc")
