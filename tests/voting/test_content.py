"""What a file is, is found by its content, and said where its name says otherwise."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conference.core.errors import ConferenceError, TableError
from conference.voting import formats
from conference.voting.facts import facts_of
from conference.voting.profile import END, GAP, Approvals, Rankings, Scores
from conference.voting.rules import count

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


RANKED = """VoteKit RankProfile,v2
Candidates
"(Ann, A:str:0)",(Bob:str:1),(Cy:str:2)
Max Ranking Length
3
Includes Voter Set
True
=,=,=,=,=,=,=,=,=,=
Ranking_1,Ranking_2,Ranking_3,&,Weight,&,Voter Set
{'0'},{},{'1'},&,3.0,&,x,y
"{'2', '1'}",{'0'},,&,1.5,&
,,,&,1.0,&
"""
SCORED = """VoteKit ScoreProfile,v2
Candidates
(Ann:str:0),(Bob:str:1)
Includes Voter Set
False
=,=,=,=,=,=,=,=,=,=
0,1,&,Weight,&
2.5,0.0,&,2.0,&
0.0,3.0,&,1.0,&
"""


def test_profiles_of_votekit_are_read_with_ranks_points_and_parts_of_ballots():
    election = formats.read(RANKED.encode(), "x.csv")
    assert [c.name for c in election.candidates] == ["Ann, A", "Bob", "Cy"]
    rows = map(tuple, election.ballots.prefs.tolist())
    assert dict(zip(rows, election.ballots.weights.tolist(), strict=True)) == {
        (0, GAP, 1): 6,
        (1, 2, 0): 3,
        (END, END, END): 2,
    }
    assert election.remarks == (
        "Weights are parts of ballots; all are multiplied by 2.",
        "Who cast the ballots is left out (on 1 rows).",
    )
    scored = formats.read(SCORED.encode(), "x", ("scores",))
    assert count("score", scored).rounds[0].totals == {"0": 5, "1": 3}


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ("(Bob:str:1)", "Bob", 3, "is not a candidate"),
        ("(Bob:str:1)", "(Bob:str:7)", 3, "numbered from 0"),
        ("{'0'},{},{'1'}", "{'0'},{},{'0'}", 10, "twice"),
        ("{'0'},{},{'1'}", "{'0'},{},{'5'}", 10, "not there"),
        ("3.0,&", "x,&", 10, "not a weight"),
        ("{'1'},&,3.0", "{'1'},3.0", 10, "is not a weight"),
        ("=,=,=", "-,-,-", 0, "no ballots"),
    ],
)
def test_broken_profiles_of_votekit_are_refused_with_the_line(old, new, line, reason):
    with pytest.raises(TableError) as refused:
        formats.read(RANKED.replace(old, new).encode(), "x.csv")
    assert [(f.row, reason in f.reason) for f in refused.value.faults] == [(line, True)]


def test_the_json_of_pref_voting_is_read():
    text = (
        '{"candidates": [0, 1, 2], "rankings": [{"ranking": {"0": 1, "1": 2, "2": 2}, "count": 3},'
        ' {"ranking": {"2": 4}, "count": 1}], "cmap": {"0": "Ann", "1": "Bob", "2": "Cy"}}'
    )
    election = formats.read(text.encode(), "x.json")
    assert [c.name for c in election.candidates] == ["Ann", "Bob", "Cy"]
    assert election.ballots.tied is not None
    assert election.ballots.weights.tolist() == [3, 1]
    assert election.remarks == ("x.json is read as pref_voting's JSON, by its content.",)
    for bad in ('{"a": 1}', "[1, 2]", "{broken", text.replace("3}", "0}")):
        with pytest.raises(TableError, match=r"file: (is JSON, but not|has a count)"):
            formats.read(bad.encode(), "x.json")


def test_a_table_that_looks_like_something_else_is_still_read_as_its_ending_says():
    text = b"1,2\n3,1\n1,3\nskipped,2\n"
    election = formats.read(text, "x.csv")
    assert election.ids == ("1", "2", "3")
    assert election.remarks == ()
    with pytest.raises(TableError, match="first line must be"):
        formats.read(b"hello\n1 2 0\n", "x.blt")


def test_a_guess_at_the_encoding_is_remarked_and_packed_files_are_refused():
    assert formats.read("Zoë,Ann\n1,2\n".encode("cp1252"), "x.csv").remarks == (
        "The file is not in UTF-8; its letters are read as Windows-1252.",
    )
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        assert formats.read("Zoë,Ann\n1,2\n".encode(encoding), "x.csv").remarks == ()
    with pytest.raises(TableError, match="save its table as CSV"):
        formats.read(b"PK\x03\x04\0\0", "x.csv")


def test_more_categories_than_two_are_points_unless_a_rule_wants_approval():
    text = b"# NUMBER CATEGORIES: 3\n# NUMBER ALTERNATIVES: 2\n2: 1,2\n"
    assert isinstance(formats.read(text, "x.cat", ()).ballots, Scores)
    assert isinstance(formats.read(text, "x.cat", ("approval",)).ballots, Approvals)
    assert isinstance(formats.read(text.replace(b"3", b"2"), "x.cat", ()).ballots, Approvals)


PIECES = st.sampled_from([
    "0", "1", "2", "3", "10", " ", " ", " 0", "\n", "\n", "\n", ",", ";", "\t", ":", "=", ">",
    "/", "{", "}", "[", "]", "(", ")", "-", "#", '"', "a", "Ann", "[tie", "META\n", "key;value\n",
    "PROJECTS\n", "VOTES\n", "project_id;cost\n", "voter_id;vote\n", "budget;9\n",
    "vote_type;approval\n", "profile: ", "[[0], [1]]", "# NUMBER ALTERNATIVES: 2\n",
    "# ALTERNATIVE NAME 0: A\n", "2: 1,2\n", "1: {1,2}\n", "3 1\n", "1 1 2 0\n", "(x) 1 2 0\n",
    "1 1 0 2 0\n", "=a:[A]\n", "2:a>b\n", "a/5,b/3\n", "VoteKit RankProfile,v2\n", "=,=\n", "&,1",
    "Candidates\n(A:str:0)\n", '{"candidates": [1], "rankings": []}', "x" * 40, "9" * 25, "\r\n",
    "\ufeff", "sep=;\n",
])  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(
    st.lists(PIECES, max_size=24).map("".join),
    st.sampled_from(["x", "x.blt", "x.csv", "x.soi", "x.cat", "x.pb", "x.abc.yaml", "x.abif"]),
    st.sampled_from([(), ("ranking",), ("approval",), ("scores",), ("choice",), ("budget",)]),
)
def test_no_text_makes_reading_fail_otherwise_than_with_a_refusal(text, name, takes):
    try:
        election = formats.read(text.encode(), name, takes, keep=True)
    except ConferenceError as refused:
        assert refused.sentence
        return
    facts = facts_of(election)
    assert facts.ballots == election.ballots.total
    assert all(isinstance(remark, str) and remark for remark in election.remarks)
    for suffix in formats.SUFFIXES:
        try:
            written = formats.write(election, suffix)
        except (TypeError, ConferenceError):
            continue
        assert isinstance(formats.losses(election, suffix), list)
        assert isinstance(written, str)


def test_a_ballot_of_two_formats_is_of_the_one_that_the_name_says():
    text = b"3:1,2\n"
    assert formats.read(text, "x.abif").ballots.tied is not None
    assert formats.read(text, "x.toi").ballots.tied is None
    (which, kind) = formats.read(text, "x.txt").remarks[:2]
    assert which == "x.txt is read as PrefLib, by its content."
    assert "read as toi" in kind


def test_the_abif_of_pref_voting_has_numbers_for_short_names():
    text = b"# 2 candidates\n=0 : [Ann]\n=1 : [Bob]\n2:0>1\n1:1=0\n4:0\n"
    for name in ("x.abif", "x"):
        election = formats.read(text, name)
        assert [(c.id, c.name) for c in election.candidates] == [("0", "Ann"), ("1", "Bob")]
        assert election.ballots.total == 7


def test_a_file_that_may_be_either_of_two_formats_is_asked_about():
    text = b"META\nprofile: [[0], [1]]\n"
    with pytest.raises(ConferenceError, match="as Pabulib and as abcvoting's YAML; name it by"):
        formats.read(text, "x.txt")


def test_an_empty_file_without_an_ending_is_refused_in_one_sentence():
    with pytest.raises(ConferenceError, match="x is empty"):
        formats.read(b"\n", "x")
    with pytest.raises(ConferenceError, match="must end with"):
        formats.suffix_of("ballots.doc")
