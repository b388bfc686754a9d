"""Tables of ballots as more programs write them: who is elected, among whom, or one sentence."""

import pytest

from conference.core.errors import ConferenceError, TableError
from conference.voting import formats
from conference.voting.formats import table
from conference.voting.rules import count, rule_named


def counted(text, method, name="x.csv", **more):
    """Who is elected, the candidates' names, the number of ballots, and the remarks."""
    election = formats.read(text.encode(), name, rule_named(method).takes, **more)
    elected = count(method, election, seed="s").elected
    names = sorted(candidate.name for candidate in election.candidates)
    return [one.id for one in elected], names, election.ballots.total, election.remarks


def refusal(text, method, name="x.csv", **more):
    with pytest.raises(TableError) as refused:
        formats.read(text.encode(), name, rule_named(method).takes, **more)
    (fault,) = refused.value.faults
    return str(fault)


ABC = ["Ann", "Ben", "Cem"]


@pytest.mark.parametrize(
    ("text", "method", "total"),
    [
        # a list of approvals, ticks, where the rule would have points
        ("Which do you like?\nAnn;Ben\nBen\nBen;Cem\n", "score", 3),
        ('ID,Which do you like?\n1,"Ann, Ben"\n2,Ben\n3,"Ben, Cem"\n', "score", 3),
        ("Ann,Ben,Cem\nx,,\n,x,x\n,x,\n", "score", 3),
        # what stands between a question and a candidate
        ("Rank >> Ann,Rank >> Ben,Rank >> Cem\n1,2,3\n2,1,3\n3,1,2\n", "irv", 3),
        ("ballotId,Pick!!Ann,Pick!!Ben,Pick!!Cem\na,5,0,1\nb,0,5,1\nc,0,4,1\n", "score", 3),
        # codes before the text of a question
        ("id. Response ID,seed. Seed,Ann,Ben,Cem\n1,88,1,0,0\n2,89,0,1,1\n3,90,0,1,0\n",
         "approval", 3),
        # keys and numbers of rows under #
        ("#,Who should chair?,Ballots\nh1,Ann,1\nh2,Ben,3\nh3,Cem,1\n", "plurality", 5),
        ("#,Vote\n1,Ben\n2,Ben\n3,Ann\n4,Cem\n", "plurality", 4),
        ("#,Rank 1,Rank 2\n4,Ben,Cem\n3,Ann,Ben\n2,Cem,Ben\n", "irv", 9),
        ("#,Ann,Ben,Stage Date (UTC),Tags,Cem\nk1,Ann,Ben,,,\nk2,,Ben,,,Cem\n", "approval", 2),
        # weights in other languages
        ("Choix 1;Choix 2;Nombre\nAnn;Ben;4\nBen;Cem;3\nCem;Ben;2\n", "irv", 9),
        # sums and means of rows and columns
        ("Ann,Ben,Cem,Total\n5,4,0,9\n1,5,2,8\n", "score", 2),
        ("Ann,Ben,Cem,Average\n5,4,0,3\n1,5,2,2.67\n", "score", 2),
        ("Voter,Ann,Ben,Cem\nA,5,3,0\nB,4,4,1\nC,1,5,2\nAverage,3.33,4,1\n", "score", 3),
        # keys of voters, and what they are asked besides
        ("Membership number,Ann,Ben,Cem\n1001,5,2,3\n1002,2,5,3\n1003,2,5,3\n", "score", 3),
        ("PIN,Ann,Ben,Cem\n4711,5,2,3\n1712,2,5,3\n9713,2,5,3\n", "score", 3),
        ("Household size,Ann,Ben,Cem\n6,5,3,1\n7,2,4,1\n9,1,5,1\n", "score", 3),
        ("Station,Ann,Ben,Cem\n12,1,2,3\n12,2,1,3\n14,2,1,3\n", "irv", 3),
        ("Are you a member?,Ann,Ben,Cem\nyes,yes,no,no\nyes,no,yes,no\nno,no,yes,yes\n",
         "approval", 3),
        ("I am over 18,Ann,Ben,Cem\nyes,yes,no,no\nyes,no,yes,no\nyes,no,yes,yes\n",
         "approval", 3),
        ("Ann,Ben,Cem,Send me the newsletter\nyes,no,no,yes\nno,yes,no,yes\nno,yes,yes,no\n",
         "approval", 3),
        ("Weighting,Ann,Ben,Cem\n1,1,2,3\n3,2,1,3\n", "irv", 4),
        # a rank that only the numbers of the header tell
        ("Mayor 1st,Mayor 2nd,Mayor 3rd\nAnn,Ben,Cem\nBen,Ann,\nBen,Ann,\n", "irv", 3),
        ("Q1[SQ1]. Who? [Ann],Q1[SQ2]. Who? [Ben],Q1[SQ3]. Who? [Cem]\nYes,No,No\nNo,Yes,Yes\n"
         "No,Yes,No\n", "approval", 3),
        ("First choice,Reason for first choice,Second choice\nAnn,nice,Ben\nBen,,Cem\nBen,,\n",
         "irv", 3),
        ("1st,2nd,n\nAnn,Ben,4\nBen,Cem,3\nCem,Ben,2\n", "irv", 9),
        # timestamps and ranks in other scripts; titles; rows with names; tallies with none
        ("タイムスタンプ,順位 [Ann],順位 [Ben],順位 [Cem]\n1,1位,2位,3位\n"
         "2,2位,1位,3位\n3,3位,1位,2位\n",
         "irv", 3),
        ("Отметка времени,За кого?\nx,Ann\ny,Ben\nz,Ben\nu,Cem\n", "plurality", 4),
        ("Poll\nOf May\n\nTimestamp,Vote\n1,Ann\n2,Ben\n3,Ben\n4,Cem\n", "plurality", 4),
        (",Ann,Ben,Cem\nv1,1,2,3\nv2,2,1,3\nv3,2,1,3\n", "irv", 3),
        ("Vote,Count\nAnn,5\nBen,7\nCem,1\nDan,0\nCast,13\n", "plurality", 13),
        ("Stamp;Rate [Ann];Rate [Ben];Rate [Cem]\n1;4,5;3;1\n2;1;5;0\n3;2;4,5;1\n", "score", 3),
        ("Ann,Ben,Cem\n5\u2605,4\u2605,1\u2605\n1\u2605,5\u2605,1\u2605\n", "score", 2),
        ("First Preference (required),Second Preference (optional)\nAnn,Ben\nBen,Cem\nBen,\n",
         "irv", 3),
        ("Choice One,Choice Two,Choice Three\nAnn,Ben,Cem\nBen,Ann,\nBen,,\n", "irv", 3),
        ("Panel,Ann,Ben,Cem\nJ1,9.5,8.0,7\nJ2,9.0,9.5,7\nJ3,8.5,9.9,7\n", "score", 3),
        ("Who should chair?,Why?\nAnn,good\nBen,better\nBen,\nCem,dunno\n", "plurality", 4),
        ("Delegate,Ann,Ben,Cem\n1,1,2,3\n2,2,1,3\n3,2,1,3\n", "irv", 3),
        ("Ranking;How many\nAnn>Ben;3\nBen>Cem;4\nCem>Ben;2\n", "irv", 9),
        ("Candidate,Total votes\nAnn,3\nBen,5\nCem,1\n", "plurality", 9),
        # words for nobody
        ("Rank 1,Rank 2\nAnn,none\nBen,none\nBen,Cem\n", "irv", 3),
        ("1. Wahl,2. Wahl\nAnn,keine\nBen,Cem\nBen,keine\n", "irv", 3),
        # words of papers that count for nobody
        ("Vote\nSpoiled\nSpoiled\nBen\nBen\nAnn\nCem\nSpoiled\n", "plurality", 7),
        ("Ann,Ben,Cem\nda,nu,nu\nnu,da,da\nnu,da,nu\n", "approval", 3),
    ],
)  # fmt: skip
def test_ballots_are_read_as_they_are_meant(text, method, total):
    elected, names, ballots, _ = counted(text, method)
    assert (elected, names, ballots) == (["Ben"], ABC, total)


@pytest.mark.parametrize(
    "cells",
    [
        ["Ann Ben Cem", "Ben Cem Ann", "Ben"],
        ["{Ann, Ben} > Cem", "Ben > Cem", "Ben"],
        ["Ann ~ Ben > Cem", "Ben > Cem", "Ben"],
        ["(('Ann',), ('Ben',))", "(('Ben',), ('Cem',))", "(('Ben',),)"],
        ["[{'Ann', 'Ben'}, {'Cem'}]", "[{'Ben'}]", "[]"],
        ["(frozenset({'Ann'}), frozenset({'Cem'}))", "({'Ben'},)", "({'Ben'}, 'Cem')"],
        ["1-Ann 2-Ben 3-Cem", "1-Ben 2-Ann", "1-Ben"],
        ["\u2460Ann\u2461Cem\u2462Ben", "\u2460Ben\u2461Cem", "\u2460Ben"],
        ["Ann\\Ben\\Cem", "Ben\\Cem\\Ann", "Ben"],
    ],
)
def test_more_forms_of_a_list_are_rankings(cells):
    text = "Ranking\n" + "".join(f'"{cell}"\n' for cell in cells)
    assert counted(text, "schulze")[:2] == (["Ben"], ABC)


@pytest.mark.parametrize(
    ("cells", "names"),
    [
        (["Mon (am), Tue (am, pm)", "Tue (am, pm)", "Mon (am)"], ["Mon (am)", "Tue (am, pm)"]),
        (["To 1,000, Above 1,000", "Above 1,000", "To 1,000"], ["Above 1,000", "To 1,000"]),
        (["Ann + Ben", "Ben + Cem", "Ben", "Cem"], ABC),
    ],
)
def test_marks_within_names_do_not_part_them(cells, names):
    text = "Which\n" + "".join(f'"{cell}"\n' for cell in cells)
    assert counted(text, "approval")[1] == names


def test_numbers_before_names_in_columns_of_ranks_are_the_ranks():
    text = "Rank 1,Rank 2\n1. Ann,2. Ben\n1. Ben,2. Ann\n1. Ben,\n"
    elected, names, _, remarks = counted(text, "irv")
    assert (elected, names) == (["Ben"], ["Ann", "Ben"])
    assert remarks == ("The numbers before names are read as their ranks.",)
    kept = counted("Rank 1,Rank 2\n1. FC,2. FC\n2. FC,1. FC\n", "irv")
    assert kept[1] == ["1. FC", "2. FC"]


def test_what_was_taken_for_something_is_remarked():
    points = "Which do you like?\nAnn;Ben\nBen\n"
    assert "There are no points; each approval is read as one point." in counted(points, "score")[3]
    nobody = "Rank 1,Rank 2\nAnn,none\nBen,none\n"
    assert counted(nobody, "irv")[3] == ("'none' at a rank is read as no name.",)
    total = "Ann,Ben,Total\n5,4,9\n1,5,6\n"
    assert counted(total, "score")[3] == ("Left out, sums of the others: the column Total.",)
    named = "Zoe\nAnn\nBen\n"
    told = "The first line ('Zoe') is read as the column's name."
    assert told in counted(named, "plurality")[3]
    twice = "Email,Vote\na@x.org,Ann\nb@x.org,Ben\nA@x.org,Ann\n"
    told = "'a@x.org' of the column Email is in lines 2 and 4; each row is a ballot."
    assert told in counted(twice, "plurality")[3]
    shares = "Shares,Vote\n100,Yes\n50,No\n30,No\n"
    elected, names, total, remarks = counted(shares, "plurality")
    assert (elected, names, total) == (["No"], ["No", "Yes"], 3)
    assert remarks == ("Left out, not the vote: the column Shares.",)
    letters = "Ranking\nACB\nBAC\nB\n"
    elected, names, _, remarks = counted(letters, "irv")
    assert (elected, names) == (["B"], ["A", "B", "C"])
    assert remarks == ("The cells of 'Ranking' are read as rankings, parted by letters.",)


@pytest.mark.parametrize(
    ("text", "method", "told"),
    [
        ("Your ranking\nAnn>Ben\nBen>Ann\n", "score", "no cell has a number"),
        ("Rank 1,Rank 2\nAnn,Ben\nBen,Ann\n", "score", "no cell has a number"),
        ("Vote\nAnn: 5; Ben: 3\nAnn: 2; Ben: 4\n", "score", "no cell has a number"),
        ("Ann,Ben\nStrongly agree,Agree\nAgree,Disagree\n", "score", "no cell has a number"),
        # ballots without a header
        ("1,2,3\n2,1,3\n-,1,2\n", "schulze", "has only numbers, as ballots have"),
        ("A>B>C\nB>C>A\nC>B>A\n", "irv", "'A>B>C' looks like a ballot"),
        ("4 A>B>C\n3 B>C>A\n2 C>B>A\n", "irv", "'4 A>B>C' looks like a ballot"),
        ("Ranking\nAnn < Ben < Cem\nCem < Ann\n", "irv", "has < between names"),
        ("Ranking\nAnn Ben\nBen Ann\nBen\n", "irv", "may be one name or a list"),
        ("Ranking\nAnn and Ben\nBen and Ann\nBen\n", "approval", "may be one name or a list"),
        ("3 2\n1 2\n2 3 1\n3\n", "irv", "has only numbers, as ballots have"),
        ("Ann:Ben\n1:2\n2:1\n", "irv", "the columns are parted by blanks or colons"),
        ("Ballot 1: A > B\nBallot 2: B > A\n", "irv", "'Ballot 1: A > B' looks like a ballot"),
        ("Ann 5\nBen 7\n", "plurality", "lines end with numbers; part these by a comma"),
        ("voter,candidate,score\nA,Ann,5\nA,Ben,1\nB,Ann,1\nB,Ben,4\n", "score", "same voters"),
        (
            "voter_id,candidate_id,approved\n1,Ann,1\n1,Ben,0\n2,Ann,0\n2,Ben,1\n",
            "approval",
            "the same voters are in several rows; give each ballot one row",
        ),
        ("ballot_id,rank,candidate\n1,1,Ann\n1,2,Ben\n2,1,Ben\n", "irv", "same voters"),
        (",Voter 1,Voter 2,Voter 3\nPizza,1,2,2\nSushi,2,1,1\n", "irv", "seem to be ballots"),
        ("The minutes?,The budget?\nYes,No\nNo,Yes\n", "plurality", "several questions"),
        ("Ranking\n3x Ann>Ben\n2x Ben>Ann\n", "irv", "put them in a column called count"),
        ("Ranking\nAnn>Ben (3)\nBen>Ann (2)\n", "irv", "put them in a column called count"),
        # rows and columns the other way round
        ("4,3,2\nAnn,Ben,Cem\nBen,Cem,Ben\n", "irv", "are ranks, but none is the first"),
        ("Number of voters,4,3\n1st,Ann,Ben\n2nd,Ben,Cem\n", "irv", "no cell is a whole number"),
        ("Rank 0,Rank 1\nAnn,Ben\nBen,Ann\n", "irv", "Rank 0 and Rank 1 are ranks, but none"),
        ("Ann,Ben,Cem,By shares\n1,2,3,100\n2,1,3,5\n", "irv", "its numbers go up to 100"),
        ("Ann  Ben\n1    2\n2    1\n", "irv", "the columns are parted by blanks or colons"),
        ("a,,,\nAnn,x,y,z\n", "plurality", "the columns 2, 3 and 4 have no names"),
        ("A,B\nfoo,bar\nbar,foo\n", "approval", "names stand in A and B"),
    ],
)
def test_what_is_not_clear_is_refused_in_one_sentence(text, method, told):
    assert told in refusal(text, method)


def test_numbers_of_candidates_by_rank_need_no_names():
    assert counted("1,2\n3,1\n1,3\n3,2\n", "irv")[:2] == (["3"], ["1", "2", "3"])


def test_columns_are_named_where_there_are_other_questions():
    text = "Chair [1st],Chair [2nd],Clerk [1st],Clerk [2nd]\nA,B,C,D\nB,A,D,C\nA,B,D,C\n"
    assert "name those of this ballot by --columns" in refusal(text, "irv")
    election = counted(text, "irv", columns=["Clerk [1st]", "clerk [2nd]"])
    assert election[:2] == (["D"], ["C", "D"])
    assert "there is no column 'Pia'" in refusal(text, "irv", columns=["Pia"])
    with pytest.raises(ConferenceError, match=r"x\.blt is read as BLT, of which no columns"):
        formats.read(b'1 1\n1 1 0\n0\n"A"\n"T"\n', "x.blt", columns=["A"])


@pytest.mark.parametrize(
    "data", [b"<html><table><tr><td>Ann", b'\xef\xbb\xbf<?xml version="1.0"?>', b"%PDF-1.4\nAnn\n"]
)
def test_documents_are_no_ballots(data):
    with pytest.raises(TableError, match="save its table as CSV"):
        formats.read(data, "x.csv")


def test_other_yaml_is_no_table():
    with pytest.raises(ConferenceError, match="looks like YAML, but has no profile"):
        formats.read(b"candidates: [Ann, Ben]\nvotes:\n - [Ann, Ben]\n - [Ben]\n", "x.yaml")


def test_a_budget_is_not_decided_by_a_table():
    with pytest.raises(ConferenceError, match=r"no budget; give .* as Pabulib"):
        formats.read(b"Park,Pool\n1,0\n", "x.csv", rule_named("pb-greedy").takes)


def test_points_stay_points_unless_a_rule_takes_approvals_as_well():
    with pytest.raises(TableError):
        table.read("Ann,Ben\nx,\n", want="scores")


CEF = """#/Candidates: Ann;Ben ; Cem; Dan
#/Number of Seats: 2
# a comment
Ann > Ben > Cem * 4   # four voters
one, two || Ben > Cem = Ann * 3
Cem > Ben ^2
Cem > Ben > Ann
/EMPTY_RANKING/ * 2
"""


def test_the_format_of_condorcet_vote_is_read():
    elected, names, total, remarks = counted(CEF, "schulze", "x.cef")
    assert (elected[0], names, total) == ("Ben", [*ABC, "Dan"], 11)
    assert remarks == (
        "x.cef is read as the Condorcet Election Format, by its content.",
        "Weights are not allowed by the file, and are left out.",
    )
    weighted = counted(f"#/Weight Allowed: true\n{CEF}", "schulze", "x.txt")
    assert weighted[2] == 12
    assert counted("Ann > Ben * 2\nBen > Ann * 3\n", "irv", "x.txt")[0] == ["Ben"]
    assert "has a bracket in a name" in refusal("#/Candidates: A\nA [x] > B\n", "irv", "x.txt")
    nobody = formats.read(b"#/Candidates: Ann; Ben\n", "x.txt")
    assert (nobody.ids, nobody.ballots.total) == (("Ann", "Ben"), 0)


@pytest.mark.parametrize("suffix", [s for s in formats.SUFFIXES if s != ".pb"])
def test_without_a_candidate_there_is_nothing_to_write(suffix):
    empty = formats.read(
        b"META\nkey;value\nbudget;9\nvote_type;approval\nPROJECTS\nproject_id;cost\n"
        b"VOTES\nvoter_id;vote\n",
        "x.pb",
    )
    with pytest.raises(ConferenceError, match="no candidate, so there is nothing to write"):
        formats.write(empty, suffix)
    assert formats.read(formats.write(empty, ".pb").encode(), "x.pb").candidates == ()
