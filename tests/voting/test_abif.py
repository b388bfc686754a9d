"""ABIF: rankings and ratings in and out."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conference.core.errors import TableError
from conference.voting import formats
from conference.voting.formats import abif
from conference.voting.profile import (
    END,
    Approvals,
    Candidate,
    Election,
    Rankings,
    Scores,
    approvals,
    named_candidates,
    rankings,
    scores,
)
from conference.voting.rules import count

DECLARED = '=DGM:[Doña García]\n=SBJ : [Steven B. Jensen]\n="S Y":[Sue Ye (蘇業) #3]\n'


def ranks(election):
    """Ballots as {order of ids: how many}."""
    ballots, out = election.ballots, {}
    for row, weight in enumerate(ballots.weights.tolist()):
        order = ""
        for column, c in enumerate(ballots.prefs[row].tolist()):
            if c == END:
                break
            joined = ballots.tied is not None and ballots.tied[row, column]
            order += ("=" if joined else ">") + election.ids[c]
        out[order[1:]] = weight
    return out


def points(election):
    """Ballots as {points of all candidates: how many}."""
    ballots = election.ballots
    rows = zip(ballots.points.tolist(), ballots.given.tolist(), ballots.weights, strict=True)
    return {
        tuple(p / ballots.denominator if g else None for p, g in zip(row, said, strict=True)): int(
            n
        )
        for row, said, n in rows
    }


def faults(text, want="ranking"):
    with pytest.raises(TableError) as refused:
        abif.read(text, "file", want)
    return [(fault.row, fault.reason) for fault in refused.value.faults]


def test_names_titles_comments_equal_ranks_and_blank_ballots_are_read():
    text = (
        '# a comment\n{"title": "Tennessee"}\n{description: "Capitol"}\n' + DECLARED + "\n"
        '3: DGM > SBJ = "S Y" # most\n2*[Steven B. Jensen]>DGM\n1:\n'
    )
    election = abif.read(text)
    assert election.title == "Tennessee"
    assert election.meta["description"] == "Capitol"
    assert [(c.id, c.name) for c in election.candidates] == [
        ("DGM", "Doña García"),
        ("SBJ", "Steven B. Jensen"),
        ("S Y", "Sue Ye (蘇業) #3"),
    ]
    assert ranks(election) == {"DGM>SBJ=S Y": 3, "SBJ>DGM": 2, "": 1}
    assert election.remarks == ()


@pytest.mark.parametrize(
    ("votes", "expected", "remark"),
    [
        ("2:a>b>c\n1:c", {"a>b>c": 2, "c": 1}, ""),
        ("2:[a]>\"b\"\n1:1>2", {"a>b": 2, "1>2": 1}, ""),
        ("2:a/5>b/3\n1:b", {"a>b": 2, "b": 1}, "left out"),
        ("2:a/5=b/5>c/0", {"a=b>c": 2}, "left out"),
        ("2:a/1,b/5,c/5", {"b=c>a": 2}, "read as ranks"),
        ("2:a*1,b*2.5", {"b>a": 2}, "read as ranks"),
        ("2:a,b\n1:a=b", {"a=b": 3}, ""),
        ('2:a>b: {"precinct": 51}\n', {"a>b": 2}, "Data in braces behind ballots"),
        ("[Ann A]: a\n2:a>b\n", {"a>b": 2}, "Not declared, but on ballots: b"),
        ("1:a>b ##VID:7\n1:a>b ##VID:8\n", {"a>b": 2}, ""),
    ],
)  # fmt: skip
def test_dialects_of_abif_ballots_are_read_as_ranks(votes, expected, remark):
    election = abif.read(votes)
    assert ranks(election) == expected
    assert remark in " ".join(election.remarks)
    assert bool(remark) is bool(election.remarks)


def test_ratings_are_points_where_a_rule_wants_them():
    text = DECLARED + '2:DGM/5>SBJ/2.5>"S Y"/0\n1:SBJ/4,DGM/-1\n1:'
    election = abif.read(text, want="scores")
    assert points(election) == {(5, 2.5, 0): 2, (-1, 4, None): 1, (None, None, None): 1}
    assert election.remarks == ()
    assert "read as approval" in abif.read(text, want="approval").remarks[0]
    assert isinstance(abif.read("1:a>b", want="scores").ballots, Rankings)
    ticks = abif.read("2:a=b\n1:b\n", want="approval")
    assert count("approval", ticks).rounds[0].totals == {"a": 2, "b": 3}


@pytest.mark.parametrize(
    ("text", "want", "line", "reason"),
    [
        ("1:a>b>a", "ranking", 1, "a is on the ballot twice"),
        ("1:a>b\n2 a>b", "ranking", 2, "number:a>b"),
        ("0:a>b", "ranking", 1, "at least 1"),
        ("1:a>", "ranking", 1, "nothing comes after"),
        ("1:a>>b", "ranking", 1, "cannot read '>b'"),
        ("1:a/1>b/2", "ranking", 1, "another order"),
        ("1:a/3=b/2>c/1", "ranking", 1, "another order"),
        ("1:a/5,b", "ranking", 1, "not all candidates"),
        ("1:a/5\n2:a>b", "scores", 2, "not all candidates"),
        ("1:a/99999999,b/1", "scores", 1, "too large"),
        ("999999999999:a/99.000001,b/1", "scores", 0, "ratings exactly"),
        ("{what}\n1:a>b", "ranking", 1, "key and a value"),
        ("=a:[A]\n=a:[B]\n1:a", "ranking", 2, "declared twice"),
        ("1:\n", "ranking", 0, "names no candidate"),
    ],
)
def test_broken_abif_files_are_refused_with_the_reason(text, want, line, reason):
    found = faults(text, want)
    assert any(row == line and reason in why for row, why in found), found


NAMES = st.lists(
    st.text("abc Ü蘇[]\"#'=,>/:1", min_size=1, max_size=9).map(
        lambda t: " ".join(t.split()) or "x"
    ),
    min_size=3,
    max_size=3,
)


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(st.permutations(range(3)), st.integers(0, 3), st.integers(1, 9)), min_size=1
    ),
    NAMES,
    st.booleans(),
)
def test_rankings_written_as_abif_read_back_the_same(ballots, names, tie):
    prefs = np.full((len(ballots), 3), END)
    for row, (order, length, _) in enumerate(ballots):
        prefs[row, :length] = order[:length]
    tied = np.zeros(prefs.shape, bool)
    tied[:, 1] = tie & (prefs[:, 1] >= 0)
    weights = [weight for _, _, weight in ballots]
    people = named_candidates(names)
    election = Election(people, rankings(prefs, weights, tied), 2, 'The "title"')
    again = abif.read(abif.write(election))
    assert (again.title, again.seats) == (election.title, 2)
    assert [c.name for c in again.candidates] == [
        " ".join(n.replace("[", "(").replace("]", ")").split()) for n in names
    ]
    assert again.fingerprint() == election.fingerprint()


def test_points_and_ticks_written_as_abif_read_back_the_same():
    people = (Candidate("Ann B", "Ann B"), Candidate("b-c", "Ben"))
    scored = Election(people, scores([[5, 0], [1, 3]], [[1, 0], [1, 1]], [2, 3], denominator=2))
    again = abif.read(abif.write(scored), want="scores")
    assert again.ids == ("c1", "b-c")
    assert points(again) == points(scored)
    ticked = Election(people, approvals([[1, 1], [0, 1], [0, 0]], [2, 3, 1]))
    ticks = abif.read(abif.write(ticked), want="approval")
    assert isinstance(ticks.ballots, Rankings)
    assert count("approval", ticks).rounds[0].totals == {"c1": 2, "b-c": 5}
    assert isinstance(ticked.ballots, Approvals)


def test_ratings_are_converted_as_points_where_the_other_format_holds_points():
    text = DECLARED + "2:DGM/5>SBJ/3\n1:SBJ/4\n"
    read = {
        suffix: formats.read(text.encode(), "x.abif", formats.held(suffix))
        for suffix in (".csv", ".abif", ".blt", ".toi", ".abc.yaml")
    }
    assert [type(e.ballots) for e in read.values()] == [Scores, Scores, Rankings, Rankings, Scores]
    assert "left out" in read[".blt"].remarks[0]
    table = formats.write(read[".csv"], ".csv")
    assert table.startswith("Doña García,")
    assert formats.held(".cat") == formats.held(".pb") == ("approval",)


def test_an_abif_file_is_written_again_with_its_comments_ratings_and_voters():
    text = DECLARED + '# ours\n2:DGM/5>SBJ/3 ##VID:7\n1:SBJ: {"precinct": 1}\n'
    election = formats.read(text.encode(), "x.abif", ("ranking",), keep=True)
    assert formats.write(election, ".abif") == text
    assert formats.losses(election, ".abif") == []
    assert isinstance(formats.read(text[:-24].encode(), "x", ("scores",)).ballots, Scores)
