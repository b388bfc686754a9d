"""Ballot files: every dialect reads, every fault is named with its line, writing reads back."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conference.core.errors import TableError
from conference.voting.formats import abcyaml, blt, pabulib, preflib, table
from conference.voting.formats.text import decoded
from conference.voting.profile import (
    END,
    GAP,
    Approvals,
    Candidate,
    Election,
    Scores,
    approvals,
    named_candidates,
    rankings,
    scores,
)
from conference.voting.report import plain
from conference.voting.rules import count

SMALL = '3 2\n4 1 2 0\n2 3 0\n0\n"Castor"\n"Pollux"\n"Helen"\n"Title"\n'


def orders(election):
    """Ballots as {order: how many}, ranks as tuples, gaps as ()."""
    ballots = election.ballots
    out = {}
    for row, weight in enumerate(ballots.weights.tolist()):
        ranks = []
        for column, c in enumerate(ballots.prefs[row].tolist()):
            if c == END:
                break
            if c == GAP:
                ranks.append(())
            elif ballots.tied is not None and ballots.tied[row, column]:
                ranks[-1] = (*ranks[-1], c + 1)
            else:
                ranks.append((c + 1,))
        out[tuple(ranks)] = weight
    return out


def assert_refused(read, text, line, reason, *more):
    """The text is refused, and among the faults is this one."""
    found = faults(read, text, *more)
    assert any(row == line and reason in why for row, why in found), found


def faults(read, text, *more):
    with pytest.raises(TableError) as refused:
        read(text, "file", *more)
    return [(fault.row, fault.reason) for fault in refused.value.faults]


# BLT


@pytest.mark.parametrize(
    "text",
    [
        SMALL,
        SMALL.rstrip("\n"),
        "\ufeff" + SMALL,
        SMALL.replace("\n", "\r\n"),
        SMALL.replace("\n", "\r"),
        SMALL.replace('"', ""),
        SMALL.replace("2 3 0\n0", "2 3\n0"),
        SMALL.replace("4 1 2 0\n", "4 1 2 0 2 3 0\n").replace("\n2 3 0\n", "\n"),
        "# made by hand\n" + SMALL.replace("4 1 2 0", "4 1 2 0 # most of them"),
        SMALL.replace("4 1 2 0", "/* two\nlines */ 4 1 2 0"),
        SMALL.replace("4 1 2 0", "1 1 2 0\n(b7) 1 2 0\n2 1 2 0"),
        SMALL.replace('"Castor"\n"Pollux"\n"Helen"\n', '"Castor" "Pollux" "Helen" '),
        SMALL.replace('\n0\n"Castor"\n', '\n0 "Castor"\n'),
        SMALL.replace('\n0\n"Castor"\n"Pollux"\n', '\n 0 "Castor" "Pollux" # two\n'),
        SMALL.replace("4 1 2 0", "[nick a b c]\n4 a b 0"),
        SMALL.replace("4 1 2 0", "4 1\n  2 0"),
        SMALL.replace(" 0\n", " 0,\n").replace("3 2\n", "3 2,\n"),
        SMALL.replace("4 1 2 0", "[Nick a b c]\n4 a b 0"),
        SMALL + '"source"\n"comment"\nanything after\nthat\nand more\n',
    ],
)  # fmt: skip
def test_blt_dialects_read_alike(text):
    election = blt.read(decoded(text.encode()))
    assert [c.name for c in election.candidates] == ["Castor", "Pollux", "Helen"]
    assert (election.title, election.seats) == ("Title", 2)
    assert orders(election) == {((1,), (2,)): 4, ((3,),): 2}


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        (SMALL.replace(" ", ",").replace("\n", ",\n"), ""),
        (SMALL.replace(" ", ";").replace("\n", ";;\n"), ""),
        (SMALL.replace(" ", "\t"), ""),
        ("sep=;\n" + SMALL.replace(" ", ";"), ""),
        (SMALL.replace("3 2\n4 1 2 0\n2 3 0\n0", '"3","2"\n"4","1","2","0"\n"2","3","0"\n"0"'), ""),
        ("".join(f"  {line}\n" for line in SMALL.replace(" 0\n", "\n").split("\n")), ""),
        (SMALL.replace("4 1", "4.0 1"), ""),
        (SMALL.replace("\n0\n", "\n"), "0 that ends the ballots is missing"),
        (SMALL.replace("\n0\n", "\n").replace('"', ""), "0 that ends the ballots is missing"),
        (SMALL.replace("2 3 0\n0\n", "2,3,\n"), "0 that ends the ballots is missing"),
        (SMALL.replace('"Castor"', '"Candidate 1","Castor"').replace(
            '"Pollux"', '"Candidate 2","Pollux",').replace('"Helen"', '"Candidate 3","Helen"'), ""),
        (SMALL.replace("2 3 0", "2 3 0 0"), "0 between ranks is read as a skipped rank, on 1 line"),
        (SMALL.replace("4 1 2 0", "4 1 2 0 0"), "skipped rank"),
    ],
)  # fmt: skip
def test_blt_files_from_spreadsheets_and_without_the_last_0_read_alike(text, remark):
    election = blt.read(decoded(text.encode()))
    assert [c.name for c in election.candidates] == ["Castor", "Pollux", "Helen"]
    assert (election.title, election.seats) == ("Title", 2)
    assert orders(election) == {((1,), (2,)): 4, ((3,),): 2}
    assert remark in " ".join(election.remarks)
    assert bool(remark) is bool(election.remarks)


def test_blt_options_that_are_not_used_are_remarked():
    text = SMALL.replace("4 1 2 0", "[droop dp=4]\n[undeclared 3]\n4 1 2 0")
    assert blt.read(text).remarks == (
        "The option [droop] in line 2 is left out.",
        "The option [undeclared] in line 3 is left out.",
    )


def test_a_blt_file_that_ends_with_its_ballots_has_numbers_for_names():
    election = blt.read("2 1\n3 1 2 0\n0\n")
    assert [c.name for c in election.candidates] == ["1", "2"]
    assert election.remarks == ("The file has no names; numbers stand for them.",)


def test_parties_behind_numbered_blt_candidates_follow_the_name():
    names = '"Candidate 1","Ann","Ind",\n"Candidate 2","Ben","Grn",\n"The ""Green""",\n'
    election = blt.read(f"2,1,\n5,1,2,\n{names}")
    assert [c.name for c in election.candidates] == ["Ann (Ind)", "Ben (Grn)"]
    assert election.title == 'The "Green"'


NAMES4 = '0\n"Ada"\n"Ben"\n"Cleo"\n"Dov"\n"T"\n'


@pytest.mark.parametrize(
    ("ballots", "expected"),
    [
        ("1 3 0 4 0\n1 1 2 3 4 0\n", {((3,), (), (4,)): 1, ((1,), (2,), (3,), (4,)): 1}),
        ("1 0 3 0\n2 0 0 0 0\n", {((), (3,)): 1, (): 2}),
        ("1 3 0 4 0\n1 1 0 2 3 0\n", {((3,), (), (4,)): 1, ((1,), (), (2,), (3,)): 1}),
        ("1 3 0 4\n2 1\n", {((3,), (), (4,)): 1, ((1,),): 2}),
        ("1 3 4 0 1 3 0\n2 1 0 3 2 0\n", {((3,), (4,)): 1, ((3,),): 1, ((1,),): 2, ((2,),): 3}),
        ("1 3,0,4,0\n(a) 1 0 2 0\n", {((3,), (), (4,)): 1, ((1,), (), (2,)): 1}),
    ],
)
def test_zeros_within_a_blt_line_are_skipped_ranks_or_end_ballots_as_the_file_shows(
    ballots, expected
):
    assert orders(blt.read("4 1\n" + ballots + NAMES4)) == expected


@pytest.mark.parametrize("line", ["1 3 0 3 0", "(x) 1 3 0 4 3 0", "2 0 0 1 1 0", "1 3 0 4 4 0"])
def test_a_blt_line_with_a_0_that_has_no_meaning_is_a_fault(line):
    found = faults(blt.read, f"4 1\n1 3 0 4 0\n{line}\n" + NAMES4)
    told = ("neither one ballot with a skipped rank", "but on other lines a 0 is a skipped rank")
    assert any(row == 3 and any(part in why for part in told) for row, why in found), found


def test_blank_ballots_may_stand_among_several_on_a_blt_line():
    text = "4 1\n1 3 0 2 3 0\n4 1 2 0 3 0 2 3 0\n" + NAMES4
    assert orders(blt.read(text)) == {((3,),): 5, ((1,), (2,)): 4, (): 3}
    named = "4 1\n(x) 1 3 0 (y) 1 2 0\n" + NAMES4
    assert orders(blt.read(named)) == {((3,),): 1, ((2,),): 1}


def test_a_blt_line_that_can_be_one_ballot_or_two_is_a_fault():
    reason = (
        "is one ballot with a skipped rank or several ballots; write each ballot on a line of its "
        "own, and - for a skipped rank"
    )
    assert faults(blt.read, "4 1\n1 1 0 2 3 0\n" + NAMES4) == [(2, reason)]
    mixed = "4 1\n1 1 0 2 3 0\n1 3 0 4 0\n1 3 0 2 3 0\n" + NAMES4
    assert [row for row, _ in faults(blt.read, mixed)] == [2, 4]


@pytest.mark.parametrize(
    ("ballots", "expected", "remark"),
    [
        ("(a) 1 3 2 0\n(b) 1 2 0\n", {((3,), (2,)): 1, ((2,),): 1}, "it is 1 on all of them"),
        ("(a 1) 1 3 0\n(b) 2 3 1 3 0\n", None, ""),
        ("(a) 2 2 3 0\n(b) 1 3 0\n", {((2,), (3,)): 2, ((3,),): 1}, "line 2 can only be read so"),
        ("(a) 2 1 3 0\n(b) 3 1 0\n", {((2,), (1,), (3,)): 1, ((3,), (1,)): 1}, "first preference"),
        ("(a) 1 0\n(b) 1 0\n", {((1,),): 2}, "first preference"),
        ("2 3 0\n(b) 1 2 0\n", {((3,),): 2, ((1,), (2,)): 1}, "first preference"),
        ("(a) 1=2 3 0\n", {((1, 2), (3,)): 1}, ""),
    ],
)
def test_the_number_behind_a_blt_id_is_what_all_ids_allow_and_it_is_said(ballots, expected, remark):
    text = "4 1\n" + ballots + NAMES4
    if expected is None:
        assert "twice" in faults(blt.read, text)[0][1]
        return
    election = blt.read(text)
    assert orders(election) == expected
    told = [r for r in election.remarks if "behind a ballot's id" in r]
    assert len(told) == bool(remark)
    assert remark in " ".join(told)


def test_ids_of_blt_ballots_are_written_again_or_missed_aloud():
    text = "4 1\n(a 7) 1 3=2 - 1 0\n(b) 1 3 2 0\n" + NAMES4
    election = blt.read(text)
    again = blt.write(election)
    assert again == text
    assert blt.read(again).fingerprint() == election.fingerprint()
    one = blt.read("4 1\n(a) 2=3 0\n" + NAMES4)
    assert blt.read(blt.write(one)).fingerprint() == one.fingerprint()
    mixed = blt.read("4 1\n(a) 2 3 0\n2 4 0\n" + NAMES4)
    assert mixed.kept is None
    assert mixed.remarks[-1] == "Ids of ballots are not kept where the file is written again."


def test_blt_withdrawals_ties_equal_ranks_and_gaps_are_read():
    text = (
        "4 2\n-2\n[withdrawn 3]\n[tie 3 1\n 4 2]\n1 1=2 - 4 0\n3 0\n0\n"
        'Adam\n"Basil ""Baz"" B"\nCharlotte\nDonald\nTitle'
    )
    election = blt.read(text)
    assert [c.withdrawn for c in election.candidates] == [False, True, True, False]
    assert election.candidates[1].name == 'Basil "Baz" B'
    assert election.drawn == ("3", "1", "4", "2")
    assert orders(election) == {((1, 2), (), (4,)): 1, (): 3}


def test_blt_equal_ranks_may_have_blanks_and_a_line_of_withdrawals_may_end_with_0():
    election = blt.read("4 2\n-2 -3 0\n[TIE 3 1 4 2]\n1 1 = 2 - 4 0\n0\nA\nB\nC\nD\nTitle")
    assert [c.withdrawn for c in election.candidates] == [False, True, True, False]
    assert election.drawn == ("3", "1", "4", "2")
    assert orders(election) == {((1, 2), (), (4,)): 1}


@pytest.mark.parametrize("written", ['Basil "Baz" B', 'Basil ""Baz"" B', 'Basil \\"Baz\\" B'])
@pytest.mark.parametrize("between", ["\n", " ", ", ", " # who\n"])
def test_quotes_inside_a_quoted_blt_name_are_part_of_it(written, between):
    names = between.join(f'"{name}"' for name in ("Adam", written, "Cleo", "The title"))
    if between in (" ", ", ") and written.startswith('Basil "B'):
        # On one line with others this could be read in two ways, so it is refused.
        assert faults(blt.read, f"3 1\n1 1 0\n0\n{names}\n")
        return
    election = blt.read(f"3 1\n1 1 0\n0\n{names}\n")
    assert [c.name for c in election.candidates] == ["Adam", 'Basil "Baz" B', "Cleo"]
    assert election.title == "The title"


def test_a_blt_name_that_ends_with_a_quote_or_a_backslash_is_whole():
    text = '3 1\n1 1 0\n0\n"Ann ""Nan"""\n"Ben "Bo""\n"Cy \\"\n"T"\n'
    names = [c.name for c in blt.read(text).candidates]
    assert names == ['Ann "Nan"', 'Ben "Bo"', "Cy \\"]


@pytest.mark.parametrize(
    "text",
    [
        '4 2 -2 3 1 3 4 0 4 3 2 0 0 "A" "B" "C" "D" "T"\n',
        '4 2\n-2\n3 1 3 4 0 4 3 2 0 0 "A" "B"\n"C" "D" "T"',
        '4 2 # seats\n-2\n3 1 3 4 0\n4 3 2 0 0\n"A"\n"B"\n"C"\n"D"\n"T"',
        '4 2\n[WITHDRAWN 2] 3 1 3 4 0\n4 3 2\n0\n"A";\n"B" ;\n"C",\n"D" # d\n"T"',
        '4 2\n[droop] [withdrawn 2]\n3 1 3 4 0\n4 3 2\n0\n"A"\n"B"\nC\n"D"\n"T"\nmore "words"\n',
    ],
)
def test_blt_numbers_are_read_as_they_come_with_or_without_line_breaks(text):
    election = blt.read(text)
    assert [c.name for c in election.candidates] == ["A", "B", "C", "D"]
    assert [c.withdrawn for c in election.candidates] == [False, True, False, False]
    assert (election.seats, election.title) == (2, "T")
    assert orders(election) == {((1,), (3,), (4,)): 3, ((3,), (2,)): 4}


def test_blt_equal_ranks_may_stand_in_parentheses_after_an_id_too():
    election = blt.read("4 1\n(b7) (1 2) 3 0\n2 4 ( 1 3 ) 0\n0\nA\nB\nC\nD\nT\n")
    assert orders(election) == {((1, 2), (3,)): 1, ((4,), (1, 3)): 2}


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ('3 1\n5 1 2 0\n0\n9 2 0\n"Ann"\n"Ben"\n"Cy"\n"T"\n', 4, "after the line 0"),
        ('3 1\n5 1 2 0\n0\n"A"\n0\n"B"\n"C"\n"T"\n', 5, "after the line 0"),
        ("2 1\n5 1 2 0\n0\n9 2 0\nB\nT\n", 4, "after the line 0"),
        ("3 1\n1 3 0 0\n1 2 2 0 0\n0\nA\nB\nC\nT\n", 3, "neither one ballot"),
        ('3 1\n5 2 0\n0\n"A" "Nick"\n"B"\n"C"\n"T"\n', 4, "several names"),
        ('3 1\n5 2 0\n0\n"A" Party\n"B"\n"C"\n"T"\n', 4, "text after the quotes"),
        ("3 1\n[nick 3 2 1]\n5 2 0\n0\nA\nB\nC\nT\n", 2, "no numbers"),
        ("3 1\n1_0 1 0\n0\nA\nB\nC\nT\n", 2, "not a number of ballots"),
        ("3 1\n10 +1 0\n0\nA\nB\nC\nT\n", 2, "not a candidate"),
        ("3 1\n-2 1 2 0\n0\nA\nB\nC\nT\n", 2, "not a number of ballots"),
        ('3 1\n1 1 0\n0\n"A" "" "C" "T"\n', 4, "name is empty"),
    ],
)
def test_what_could_shift_names_or_lose_ballots_in_a_blt_file_is_a_fault(text, line, reason):
    assert_refused(blt.read, text, line, reason)


def test_two_blt_candidates_with_their_parties_are_two():
    for after in ("", '"S"\n', '"S"\n"Comm"\n'):
        election = blt.read('2 1\n1 1 0\n0\n"A" "Lab"\n"B" "SNP"\n"T"\n' + after)
        assert [c.name for c in election.candidates] == ["A Lab", "B SNP"]
        assert election.title == "T"


def test_more_names_than_can_be_counted_are_a_fault_of_a_table():
    names = "\n".join(f"n{n}" for n in range(10_001))
    ((_, why),) = faults(table.read, f"choice\n{names}\n", "choice")
    assert "at most 10000" in why
    wide = ",".join(f"n{n}" for n in range(10_001))
    assert "at most 10000" in faults(table.read, f"{wide}\n1\n")[0][1]


def test_a_blt_file_without_ballots_is_read():
    for text in ("2 1\n0\nA\nB\nT\n", '2 1\n0\n"A"\n"B"\n"T"\n'):
        assert blt.read(text).ballots.total == 0


def test_a_number_in_parentheses_where_a_weight_would_be_is_an_id():
    for text in (
        " (17) 1 2 0\n (18) 2 1 0\n",
        "(17) 1 2 0 (18) 2 1 0\n",
        "(17 3) 1 2 0\n(18) 2 1 0\n",
    ):
        election = blt.read(f"2 1\n{text}0\nA\nB\nT\n")
        assert orders(election) == {((1,), (2,)): 1, ((2,), (1,)): 1}


def test_commas_and_number_signs_in_names_outlive_an_option_on_their_line():
    text = '2 1 [tie 2 1] 1 1 0 0 "De la Cruz, Jr" "#1 Choice" "T"'
    assert [c.name for c in blt.read(text).candidates] == ["De la Cruz, Jr", "#1 Choice"]


def test_an_empty_blt_title_may_stand_on_the_line_of_the_names():
    election = blt.read('3 1\n1 1 0\n0\n"A" "B" "C" ""\n')
    assert ([c.name for c in election.candidates], election.title) == (["A", "B", "C"], "")


def test_unquoted_blt_names_among_quoted_ones_are_names():
    election = blt.read('4 1\n5 2 0\n0\n"Ann"\nJohn\n"Cy"\n"Di"\n"Title"\n"Source"\n')
    assert [c.name for c in election.candidates] == ["Ann", "John", "Cy", "Di"]


@given(st.lists(st.text(st.sampled_from("A \"#,\\x;'="), min_size=1), min_size=3, max_size=3))
@settings(max_examples=300, deadline=None)
def test_any_names_written_as_blt_read_back(people):
    tidy = [" ".join(name.split()) or "x" for name in people]
    election = Election(named_candidates(tidy), rankings(np.array([[0]])), 1, "T")
    assert [c.name for c in blt.read(blt.write(election)).candidates] == tidy


def test_quotes_in_unquoted_blt_names_stay():
    election = blt.read('2 1\n1 1 0\n0\nAnn "Nan"\nBen\nT\n')
    assert election.candidates[0].name == 'Ann "Nan"'


def test_a_bad_first_line_or_a_missing_0_does_not_hide_other_faults_of_a_blt_file():
    bad_seats = dict(faults(blt.read, '3 9\n1 1 0\n1 7 0\n0\n"A"\n""\n"C"\n"T"\n'))
    assert sorted(bad_seats) == [1, 3, 6]
    no_numbers = dict(faults(blt.read, "three 2\n1 1 0\nx 2 0\n1 2 2 0\n0\nA\nB\nC\nT\n"))
    assert sorted(no_numbers) == [1, 3, 4]
    no_end = dict(faults(blt.read, '3 2\n1 1 0\n1 7 0\n"A"\n""\n"C"\n"T"\n'))
    assert sorted(no_end) == [3, 5]


def test_blt_names_in_preflib_comments_are_found():
    text = "2 1\n3 1 0\n0\n# ALTERNATIVE NAME 1: Ann\n# ALTERNATIVE NAME 2: Ben\nWard"
    election = blt.read(text)
    assert [c.name for c in election.candidates] == ["Ann", "Ben"]
    assert election.title == "Ward"


def test_every_faulty_line_of_a_blt_file_is_listed_with_its_number():
    text = '3 2\n4 1 5 0\nx 2 0\n2 3 3 0\n-1 2 0\n0 1 2 0\n1 1 two 0\n7\n0\n"A"\n""\n"C"\n"T"\n'
    found = dict(faults(blt.read, text))
    assert sorted(found) == [2, 3, 4, 5, 6, 7, 8, 11]
    assert found[2] == "there is no candidate 5; they are 1 to 3"
    assert "twice" in found[4]
    assert "'two' is not a candidate's number" in found[7]
    assert "empty" in found[11]


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("", 0, "is empty"),
        ("hello\n", 1, "two numbers"),
        ("3\n", 1, "two numbers"),
        ("3 4\n0\n", 1, "seats"),
        ("0 1\n0\n", 1, "candidates"),
        ("3 2\n4 1 2 0\n", 0, "no line 0"),
        ('3 2\n4 1 2 0\n"A"\n"B"\n"T"\n', 5, "3 names and a title"),
        ("3 2\n4 1 2 0\nA\nB\nT\n", 3, "not a number of ballots"),
        ('3 2\n4 1 2 0\n0\n"A"\n"B"\n"T"\n', 6, "3 names and a title"),
        ("3 2\n[tie 1 2]\n1 1 0\n0\nA\nB\nC\nT\n", 2, "[tie]"),
        ("3 2\n[what 1]\n1 1 0\n0\nA\nB\nC\nT\n", 2, "unknown option"),
        ("3 2\n-7\n1 1 0\n0\nA\nB\nC\nT\n", 2, "no candidate 7"),
        ("3 2\n1 1 0\n0\nA\nB\nC\nT\nS\nX\nY\n", 10, "too many"),
        ('3 2\n1 1 0\n0\n"A"\n"B\n"C"\n"T"\n', 5, "does not close"),
    ],
)
def test_broken_blt_files_are_refused_with_the_reason(text, line, reason):
    assert_refused(blt.read, text, line, reason)


def test_a_binary_file_is_refused():
    with pytest.raises(TableError, match="not a text file"):
        decoded(b"\x00\x01\x02")


def test_names_in_windows_encoding_are_read():
    assert decoded("Möller".encode("cp1252")) == "Möller"
    assert decoded("Möller\n".encode("utf-16")) == "Möller\n"


ranks = st.lists(
    st.tuples(st.integers(1, 9), st.permutations(range(4)), st.integers(0, 4), st.integers(0, 7)),
    min_size=1,
    max_size=8,
)
names = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1
)


def ranked(ballots, people):
    prefs = np.full((len(ballots), 4), END)
    tied = np.zeros((len(ballots), 4), np.bool_)
    for row, (_, order, length, ties) in enumerate(ballots):
        prefs[row, :length] = order[:length]
        for column in range(1, length):
            tied[row, column] = bool(ties >> (column - 1) & 1)
    weights = np.array([weight for weight, *_ in ballots])
    return Election(people, rankings(prefs, weights, tied), 2, "The title", drawn=())


@given(ballots=ranks, people=st.lists(names, min_size=4, max_size=4))
@settings(max_examples=80, deadline=None)
def test_what_is_written_as_blt_reads_back_the_same(ballots, people):
    tidy = tuple(" ".join(name.split()) or "x" for name in people)
    election = ranked(ballots, named_candidates(tidy))
    again = blt.read(blt.write(election))
    assert again.fingerprint() == election.fingerprint()
    assert [c.name for c in again.candidates] == list(tidy)
    assert (again.title, again.seats) == ("The title", 2)


@given(text=st.text(st.sampled_from('0123 \n-="[]#ab'), max_size=60))
@settings(max_examples=200, deadline=None)
def test_no_text_makes_the_blt_reader_fail_otherwise_than_with_faults(text):
    try:
        election = blt.read(text)
    except TableError as error:
        assert error.faults
    else:
        assert len(election.candidates) >= 1


# PrefLib

NEW = (
    "# TITLE: Fruit\n# DATA TYPE: toi\n# NUMBER ALTERNATIVES: 3\n# NUMBER VOTERS: 6\n"
    "# NUMBER UNIQUE ORDERS: 3\n# ALTERNATIVE NAME 1: Apple\n# ALTERNATIVE NAME 2: Pear\n"
    "# ALTERNATIVE NAME 3: Plum\n3: 1,2,3\n2: {1,3}\n1: 2,{1,3}\n"
)
OLD = "3\n1,Apple\n2,Pear\n3,Plum\n6,6,3\n3,1,2,3\n2,{1,3}\n1,2,{1,3}\n"


@pytest.mark.parametrize("text", [NEW, OLD])
def test_both_forms_of_preflib_files_read_alike(text):
    election = preflib.read(text, kind="toi")
    assert [c.name for c in election.candidates] == ["Apple", "Pear", "Plum"]
    expected = {((1,), (2,), (3,)): 3, ((1, 3),): 2, ((2,), (1, 3)): 1}
    assert orders(election) == expected


def test_preflib_numbers_may_have_gaps():
    text = NEW.replace("NAME 3: Plum", "NAME 7: Plum").replace("3: 1,2,3", "3: 1,2,7")
    election = preflib.read(text.replace("{1,3}", "{1,7}"), kind="toi")
    assert [c.id for c in election.candidates] == ["1", "2", "7"]
    assert orders(election) == {((1,), (2,), (3,)): 3, ((1, 3),): 2, ((2,), (1, 3)): 1}


@pytest.mark.parametrize(
    ("text", "names", "remark"),
    [
        ("# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 0: A\n# ALTERNATIVE NAME 1: B\n2: 0,1\n1: 1",
         "AB", ""),
        ("# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n2.0: 1,2\n1.0: 2", "AB", ""),
        ("# NUMBER ALTERNATIVES: 2\n2: 1,2\n1: 2", "12", ""),
        ("# NUMBER ALTERNATIVES: 2\n2: 0,1\n1: 1", "01", "numbered from 0"),
        ("2: 1,2\n1: 2", "12", "taken to be 1 to 2, as the ballots name them"),
        ("2: 0,1\n1: 1", "01", "taken to be 0 to 1, as the ballots name them"),
        ("# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 2: B\n2: 1,2\n1: 2", "1B", "no name for 1;"),
        ("# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: B\n2: 0,1\n1: 1", "0B", "no name for 0;"),
        ("2\n0,A\n1,B\n3,3,2\n2,0,1\n1,1", "AB", ""),
        ("# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1:\n# ALTERNATIVE NAME 2: B\n2: 1,2\n1: 2",
         "1B", "no name for 1;"),
    ],
)  # fmt: skip
def test_preflib_files_are_read_from_0_and_without_header_or_names(text, names, remark):
    election = preflib.read(text)
    assert "".join(c.name for c in election.candidates) == names
    assert orders(election) == {((1,), (2,)): 2, ((2,),): 1}
    assert remark in " ".join(election.remarks)
    assert bool(remark) is bool(election.remarks)


def test_categories_that_no_ballot_fills_count_for_points():
    election = preflib.read("# NUMBER CATEGORIES: 3\n1: 1,2", "file", "cat", "scores")
    assert election.ballots.points.tolist() == [[2, 1]]
    assert "the last is worth 0" in election.remarks[-1]


def test_an_empty_group_in_an_order_is_a_skipped_rank():
    assert orders(preflib.read("1: {},2,{},1\n1: {}")) == {((), (2,), (), (1,)): 1, ((),): 1}


def test_preflib_categories_are_approvals_or_points():
    text = (
        "# NUMBER ALTERNATIVES: 3\n# NUMBER VOTERS: 5\n# NUMBER CATEGORIES: 2\n"
        "# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n# ALTERNATIVE NAME 3: C\n"
        "3: {1,3},2\n2: {},{1,2,3}\n"
    )
    election = preflib.read(text, kind="cat")
    assert isinstance(election.ballots, Approvals)
    assert sorted(map(tuple, election.ballots.approved.tolist())) == [
        (False, False, False), (True, False, True),
    ]  # fmt: skip
    points = preflib.read(text, kind="cat", want="scores")
    assert isinstance(points.ballots, Scores)
    assert {e.id for e in count("score", points, seats=2).elected} == {"1", "3"}


@pytest.mark.parametrize(
    ("text", "kind", "line", "reason"),
    [
        (NEW.replace("VOTERS: 6", "VOTERS: 7"), "toi", 4, "number voters is 7"),
        (NEW.replace("3: 1,2,3", "3: 1,2,4"), "toi", 9, "no candidate 4"),
        (NEW.replace("3: 1,2,3", "3: 1,2,1"), "toi", 9, "twice"),
        (NEW.replace("3: 1,2,3", "3: 1,{2,3"), "toi", 9, "braces"),
        (NEW.replace("3: 1,2,3", "3 1,2,3"), "toi", 9, "count: 1,2,3"),
        (NEW.replace("3: 1,2,3", "3: 1,,3"), "toi", 9, "between two commas"),
        (NEW, "soi", 10, "equal ranks"),
        (NEW, "toc", 10, "1 candidates are missing"),
        (NEW.replace("NAME 3: Plum", "NAME 3: Plum\n# ALTERNATIVE NAME 8: Fig"), "toi", 3, "for 4"),
        ("3: 0,3\n# NUMBER ALTERNATIVES: 3", "toi", 1, "no candidate 3"),
        ("# NUMBER ALTERNATIVES: 2\n3: 1,3", "toi", 2, "no candidate 3"),
        ("2: 1,99999", "toi", 0, "at most 10000"),
        (NEW.replace("NAME 3: Plum", "NAME 7: Plum"), "toi", 9, "no candidate 3"),
        (OLD.replace("6,6,3", "6,6"), "toi", 5, "totals"),
        (OLD.replace("2,Pear", "4,Pear"), "toi", 3, "candidate 2"),
        ("", "toi", 0, "empty"),
    ],
)
def test_broken_preflib_files_are_refused_with_the_reason(text, kind, line, reason):
    assert_refused(preflib.read, text, line, reason, kind)


def test_a_bad_number_of_alternatives_hides_no_other_fault_of_a_preflib_file():
    text = NEW.replace("ALTERNATIVES: 3", "ALTERNATIVES: three").replace("3: 1,2,3", "x: 1,2")
    assert [row for row, _ in faults(preflib.read, text, "toi")] == [3, 9]
    nameless = "# NUMBER ALTERNATIVES: 0\n1: 1,2\n1: 2,2\n"
    assert [row for row, _ in faults(preflib.read, nameless, "soc")] == [1, 3]


def test_the_number_of_distinct_ballots_in_categories_is_checked():
    text = "# NUMBER ALTERNATIVES: 2\n# NUMBER UNIQUE PREFERENCES: 3\n3: 1,2\n2: {},{1,2}\n"
    assert [row for row, _ in faults(preflib.read, text, "cat")] == [2]


@given(ballots=ranks)
@settings(max_examples=50, deadline=None)
def test_what_is_written_for_preflib_reads_back_the_same(ballots):
    election = ranked(ballots, named_candidates("ABCD"))
    again = preflib.read(preflib.write(election, "toi"), kind="toi")
    without_empty = {k: v for k, v in orders(election).items() if k}
    assert orders(again) == without_empty


# Pabulib

PB = (
    "META\nkey;value\ndescription;Our budget\nbudget;2500,50\nvote_type;approval\n"
    "num_projects;3\nnum_votes;3\nrule;greedy\nPROJECTS\nproject_id;cost;name;selected\n"
    '1;600;"Trees; and benches";1\nB/2;800,50;"""Konik"" garden";0\n4;1400;Pool;1\n'
    "VOTES\nvoter_id;vote;age\n1;1,4;33\n2;1,1;20\n3;;51\n"
)


def test_pabulib_files_read_with_quotes_decimal_commas_and_empty_votes():
    election = pabulib.read(decoded(b"\xef\xbb\xbf" + PB.replace("\n", "\r\n").encode()))
    assert str(election.budget) == "5001/2"
    assert [c.name for c in election.candidates] == ["Trees; and benches", '"Konik" garden', "Pool"]
    assert str(election.candidates[1].cost) == "1601/2"
    assert election.ballots.total == 3
    assert election.meta["selected:4"] == "1"
    outcome = count("pb-greedy", election, seed="x")
    assert outcome.selected == ("1", "4")


def test_every_fault_of_a_pabulib_file_is_listed():
    text = PB.replace("2;1,1;20", "1;9;20").replace("4;1400;Pool;1", "1;many;Pool;1")
    text = text.replace("budget;2500,50", "budget;lots").replace("num_votes;3", "num_votes;4")
    found = faults(pabulib.read, text)
    rows = [row for row, _ in found]
    assert rows == [4, 7, 13, 13, 16, 17, 17]


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("VOTES\n", "", "no section VOTES"),
        ("META\n", "", "must start with the line META"),
        ("vote_type;approval", "vote_type;thumbs", "vote_type must be"),
        ("project_id;cost", "project;cost", "no column project_id"),
        ("budget;2500,50\n", "", "META has no budget"),
        ("4;1400", "4;-3", "amount of money"),
        ("num_projects;3", "num_projects;2", "num_projects says 2, but there are 3"),
        ("3;;51", "3;51", "has 2 fields, but there are 3 columns"),
        ("4;1400;Pool;1", "4;1400;Pool; deep;1", "has 5 fields"),
    ],
)
def test_broken_pabulib_files_are_refused_with_the_reason(old, new, reason):
    found = faults(pabulib.read, PB.replace(old, new))
    assert any(reason in why for _, why in found), found


@pytest.mark.parametrize(
    "points", ["99999999999999999999,1", "0.1234567,1", "1e3,1", "1", "1/3,1", "1/0,1"]
)
def test_points_that_cannot_be_counted_exactly_are_a_fault(points):
    text = PB.replace("vote_type;approval", "vote_type;scoring")
    text = text.replace("voter_id;vote;age", "voter_id;vote;points").replace(
        "1;1,4;33", f"1;1,4;{points}"
    )
    text = text.replace("2;1,1;20", "2;1;2").replace("3;;51", "3;;")
    ((row, why),) = faults(pabulib.read, text)
    assert row == 16
    assert "points" in why


def test_an_ordinal_vote_is_as_long_as_the_file_says_and_a_length_is_a_number():
    text = PB.replace("vote_type;approval", "vote_type;ordinal\nmax_length;5")
    election = pabulib.read(text)
    assert election.ballots.points.max() == 5
    ((_, why),) = faults(pabulib.read, text.replace("max_length;5", "max_length;99999999999999"))
    assert "max_length must be a number of projects" in why


def test_points_of_a_vote_must_be_as_many_as_its_projects():
    text = PB.replace("vote_type;approval", "vote_type;cumulative").replace(
        "voter_id;vote;age", "voter_id;vote;points"
    )
    text = text.replace("1;1,4;33", "1;1,4;5,5").replace("2;1,1;20", "2;1,4;3")
    found = faults(pabulib.read, text)
    assert found == [
        (17, "there are 1 points for 2 projects"),
        (18, "there are 1 points for 0 projects"),
    ]


VOTES = "META\nkey;value\nbudget;100\nvote_type;{kind}\n{limit}\nPROJECTS\nproject_id;cost\n"
VOTES += "a;40\nb;50\nc;60\nVOTES\nvoter_id;vote;points\n1;a,b;3,2\n2;{vote}\n"


@pytest.mark.parametrize(
    ("kind", "limit", "vote", "why"),
    [
        ("cumulative", "max_sum_points;6", "a,b;10,-4", "-4 points, but min_points is 0"),
        ("scoring", "max_points;3", "a,b;1,4", "gives a project 4 points, but max_points is 3"),
        ("scoring", "min_points;0", "a,b;1,-1", "gives a project -1 points, but min_points is 0"),
        ("choose-1", "language;en", "a,b;", "names 2 projects, but one is to be chosen"),
        ("choose-1", "language;en", ";", "names 0 projects"),
    ],
)
def test_a_vote_beyond_what_the_file_allows_is_a_fault(kind, limit, vote, why):
    text = VOTES.format(kind=kind, limit=limit, vote=vote)
    if kind == "choose-1":
        text = text.replace("1;a,b;3,2", "1;a;")
    ((row, reason),) = faults(pabulib.read, text)
    assert row == 14
    assert why in reason


def test_a_vote_at_the_bounds_of_the_file_is_counted():
    for kind, limit, vote in (
        ("approval", "max_length;2", "a,b,a;"),
        ("approval", "max_sum_cost;110", "b,c;"),
        ("cumulative", "max_sum_points;5", "a,b;2.5,2.5"),
        ("scoring", "max_length;2", "a,b;-1,4"),
        ("scoring", "max_points;3", "a,b;1/2,3/4"),
        ("approval", "max_sum_points;1", "a,b;"),
        ("ordinal", "max_sum_points;3", "a,b,c;"),
        ("scoring", "max_sum_points;3", "a,b;4,4"),
        ("cumulative", "max_sum_points;5", "a,a;5,1"),
        ("cumulative", "min_points;-9", "a,b;10,-4"),
    ):
        election = pabulib.read(VOTES.format(kind=kind, limit=limit, vote=vote))
        assert election.ballots.total == 2


def test_votes_beyond_the_bounds_are_counted_and_remarked_upon():
    for kind, limit, vote, key in (
        ("approval", "max_length;2", "a,b,c;", "max_length of 2"),
        ("ordinal", "max_length;2", "a,b,c;3,2,1", "max_length of 2"),
        ("approval", "max_sum_cost;201/2", "b,c;", "max_sum_cost of 100.5"),
        ("cumulative", "max_sum_points;5", "a,b;3,2.5", "max_sum_points of 5"),
        ("approval", "min_length;2", "a;", "min_length of 2"),
        ("approval", "min_sum_cost;50,5", "b;", "min_sum_cost of 50.5"),
        ("cumulative", "min_sum_points;5", "a,b;3,1", "min_sum_points of 5"),
    ):
        election = pabulib.read(VOTES.format(kind=kind, limit=limit, vote=vote))
        where = "above" if key.startswith("max") else "below"
        remark = f"1 vote is {where} the file's {key} and is counted."
        assert count("pb-greedy", election, seed="x").remarks == (remark,)
        assert remark in plain(count("pb-equal-shares", election, seed="x"))


def test_a_key_of_meta_that_is_there_twice_or_half_a_project_is_a_fault():
    twice = VOTES.format(kind="approval", limit="budget;200", vote="a;")
    assert faults(pabulib.read, twice) == [(5, "budget is there already, in line 3")]
    half = VOTES.format(kind="ordinal", limit="max_length;2.5", vote="a,b;")
    assert faults(pabulib.read, half) == [(5, "max_length must be a number of projects, not '2.5'")]


def test_numbers_of_any_length_are_written_with_all_their_decimals():
    text = VOTES.format(kind="approval", limit="currency;EUR", vote="a;")
    for cost in ("12345678901234567.89", "0.0000001"):
        election = pabulib.read(text.replace("a;40", f"a;{cost}"))
        assert f"a;{cost};" in pabulib.write(election)
    points = table.read("A;B\n0,12345678;1\n", want="scores")
    assert table.write(points) == "A,B\n0.12345678,1\n"


def test_a_scoring_vote_gives_the_default_score_to_projects_it_does_not_name():
    text = VOTES.format(kind="scoring", limit="default_score;0.5", vote="c;0")
    election = pabulib.read(text)
    outcome = count("pb-greedy", election, seed="x")
    assert outcome.rounds[0].totals == {
        "a": Fraction(7, 2), "b": Fraction(5, 2), "c": Fraction(1, 2)
    }  # fmt: skip
    assert pabulib.read(pabulib.write(election)).fingerprint() == election.fingerprint()
    (fault,) = faults(pabulib.read, text.replace("default_score;0.5", "default_score;much"))
    assert fault == (5, "default_score must be a number of points, not 'much'")


def test_a_score_threshold_that_is_no_number_is_a_fault_with_its_line():
    text = VOTES.format(kind="approval", limit="min_project_score_threshold;1/0", vote="a;")
    assert faults(pabulib.read, text) == [
        (5, "min_project_score_threshold must be a number, not '1/0'")
    ]


def test_a_torn_row_or_a_missing_column_hides_no_other_fault_of_a_pabulib_file():
    text = VOTES.format(kind="approval", limit="max_length;2;3", vote="a,x;1,1")
    text = text.replace("b;50", "b;50;60").replace("c;60", "c;much")
    found = faults(pabulib.read, text)
    assert [row for row, _ in found] == [5, 10, 14]
    assert found[0][1].endswith("(2 times: lines 5 and 9)")
    without = VOTES.format(kind="approval", limit="language;en", vote="a,x;1")
    without = without.replace("project_id;cost", "project_id;price")
    assert [row for row, _ in faults(pabulib.read, without)] == [7, 14]
    unnamed = without.replace("project_id;price", "projekt;cost").replace("a,x;1", "a,b;1")
    assert faults(pabulib.read, unnamed) == [(7, "section PROJECTS has no column project_id")]
    pointless = VOTES.format(kind="scoring", limit="language;en", vote="a;3")
    found = faults(pabulib.read, pointless.replace("vote;points", "vote;marks"))
    assert found == [(12, "section VOTES has no column points")]
    alone = "META\nkey;value\nbudget;much\nVOTES\nvoter_id;vote\n1;\n1;\n"
    assert [row for row, _ in faults(pabulib.read, alone)] == [0, 1, 3, 7]


@given(
    sets=st.lists(st.frozensets(st.integers(0, 3)), min_size=1, max_size=9),
    costs=st.lists(st.integers(0, 10**6), min_size=4, max_size=4),
)
@settings(max_examples=40, deadline=None)
def test_what_is_written_for_pabulib_reads_back_the_same(sets, costs):
    rows = np.zeros((len(sets), 4), np.bool_)
    for row, one in enumerate(sets):
        rows[row, list(one)] = True
    people = tuple(
        Candidate(f"p{n}", f'Name; "{n}"', cost=Fraction(c, 4)) for n, c in enumerate(costs)
    )
    election = Election(people, approvals(rows), title="T", budget=Fraction(99))
    again = pabulib.read(pabulib.write(election))
    assert again.fingerprint() == election.fingerprint()
    assert again.candidates == people
    assert again.budget == 99


# abcvoting

ABC = "description: d\nprofile: [[0, 2], {1, 2}, {}, [2, 2]]\nnum_cand: 4\ncommitteesize: 2\n"


def test_abcvoting_files_read_lists_and_sets():
    election = abcyaml.read(ABC)
    assert [c.id for c in election.candidates] == ["0", "1", "2", "3"]
    assert election.seats == 2
    assert election.ballots.total == 4
    outcome = count("approval", election, seed="x")
    assert [int(v) for v in outcome.rounds[0].totals.values()] == [1, 1, 3, 0]


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        (ABC.replace("[0, 2]", "[0, 4]"), 2, "no candidate 4; they are 0 to 3"),
        (ABC.replace("[0, 2]", "[0, x]"), 2, "no candidate x"),
        (ABC.replace("num_cand: 4", "num_cand: none"), 3, "num_cand must be"),
        (ABC + "num_voters: 4\n", 5, "unknown key num_voters"),
        (ABC + "voter_weights: [1, 2]\n", 5, "2 voter_weights for 4 ballots"),
        (ABC.replace("committeesize: 2", "committeesize: 9"), 4, "committeesize 9"),
        ("num_cand: 3\n", 0, "no profile"),
        ("profile: [[0, 1\n", 2, "not YAML"),
        ("- 1\n", 0, "no keys"),
        ("profile: 3\n", 1, "list of lists"),
    ],
)
def test_broken_abcvoting_files_are_refused_with_the_reason(text, line, reason):
    assert_refused(abcyaml.read, text, line, reason)


@given(sets=st.lists(st.frozensets(st.integers(0, 3)), min_size=1, max_size=9))
@settings(max_examples=40, deadline=None)
def test_what_is_written_as_abc_yaml_reads_back_the_same(sets):
    rows = np.zeros((len(sets), 4), np.bool_)
    for row, one in enumerate(sets):
        rows[row, list(one)] = True
    people = tuple(Candidate(str(n), str(n)) for n in range(4))
    election = Election(people, approvals(rows), 2, "a: title")
    again = abcyaml.read(abcyaml.write(election))
    assert again.fingerprint() == election.fingerprint()
    assert (again.seats, again.title) == (2, "a: title")


# CSV


def test_a_table_of_ranks_is_read_with_equal_and_skipped_ranks():
    election = table.read("voter,A,B,C,count\n1,1,2,,3\n2,,1,3,1\n3,1,1,2,1\n4,,,,2\n")
    assert orders(election) == {
        ((1,), (2,)): 3, ((2,), (), (3,)): 1, ((1, 2), (3,)): 1, (): 2,
    }  # fmt: skip
    outcome = count("irv", election, seed="x")
    assert (outcome.ballots, outcome.invalid) == (4, 3)


def test_columns_of_ranks_with_names_are_read_with_overvotes_and_repetitions():
    text = "rank 1;rank 2;rank 3\nAnn;Ben;\nAnn;overvote;Ben\n;;\nBen;Ben;Ann\n;;\n"
    election = table.read(text)
    assert [c.id for c in election.candidates] == ["Ann", "Ben"]
    assert orders(election) == {
        ((1,), (2,)): 1, ((1,), (), (2,)): 1, ((2,), (), (1,)): 1, (): 1,
    }  # fmt: skip


def test_ticks_points_scales_and_single_choices_are_read():
    ticks = table.read("A\tB\nx\t\nyes\t1\n0\tno\n", want="approval")
    assert [int(v) for v in count("approval", ticks, seed="x").rounds[0].totals.values()] == [2, 1]
    points = table.read('A;B\n1,5;2\n;"3"\n', want="scores")
    assert [str(v) for v in count("score", points).rounds[0].totals.values()] == ["3/2", "5"]
    scale = table.read("answer\n30%\n40%\n40%\n90%\n30%\n", want="scale")
    assert count("median", scale).values["median"] == "40"
    choice = table.read("vote\nYes\nNo\nYes\n\n", want="choice")
    outcome = count("plurality", choice)
    assert [e.id for e in outcome.elected] == ["Yes"]
    several = table.read('approved\n"A, B"\nB\n', want="approval")
    assert [int(v) for v in count("approval", several).rounds[0].totals.values()] == [1, 2]


@pytest.mark.parametrize(
    ("text", "want", "line", "reason"),
    [
        ("A,B\n1,x\n2,0\n", "ranking", 2, "'x' is not a rank"),
        ("A,B\n1,x\n2,0\n", "ranking", 3, "'0' is not a rank"),
        ("A,B\n1,2,3\n", "ranking", 2, "3 cells"),
        ("A,B,C\n1,2\n", "scores", 2, "2 cells"),
        ('choice\nAnn\n"Cy\nBen\nBen\n', "choice", 3, "not closed"),
        ('approved\n"A,B\nC\n', "approval", 2, "not closed"),
        ('A,B\n1,"2\n2\n1\n1"\n', "ranking", 2, "many lines"),
        ('A,B\n1,"2"x\n', "ranking", 2, "not readable as CSV"),
        ("\n\nrank 1,1st\nA,B\n", "ranking", 3, "the same rank"),
        ("A,B\n1,2\n0.0000001,99999999\n", "scores", 3, "too long"),
        ("A,B,count\n1,2,3\n9999999,1,999999999999\n", "scores", 3, "too many ballots"),
        ("A,A\n1,2\n", "ranking", 1, "twice"),
        ("A,,B\n1,2,\n", "ranking", 1, "no name"),
        ("A,B\n1,maybe\n", "approval", 2, "neither a tick"),
        ("A,B\n1,lots\n", "scores", 2, "is no number"),
        ("A,count\n1,many\n1,2\n", "ranking", 2, "not a number of ballots"),
        ("A,count\n1,many\n", "ranking", 1, "no cell is a whole number of ballots"),
        ("", "ranking", 0, "empty"),
    ],
)
def test_broken_csv_files_are_refused_with_the_reason(text, want, line, reason):
    assert_refused(table.read, text, line, reason, want)


def test_a_torn_row_or_a_bad_column_hides_no_other_fault_of_a_table():
    found = faults(table.read, "A,B,A,count\n1,2\n1,x,,1\n1,2,3,none\n,y,,1,7\n")
    assert [row for row, _ in found] == [1, 2, 3, 4, 5]
    quoted = 'A,B\n1,x\n"1,2\n1,"2"y\n1,z\n'
    assert [row for row, _ in faults(table.read, quoted)] == [2, 3, 4, 5]


def test_a_single_column_needs_no_quotes_around_commas():
    scale = table.read("answer\n35,5\n36\n34,25\n", want="scale")
    assert count("median", scale).values["median"] == "35.5"
    several = table.read("approved\nA, B\nB\n\nC,A,B\n", want="approval")
    assert several.ballots.total == 3
    assert [int(v) for v in count("approval", several, seed="x").rounds[0].totals.values()] == [
        2, 3, 1,
    ]  # fmt: skip
    assert faults(table.read, "answer\n35,5,1\n", "scale") == [(2, "'35,5,1' is no number")]
    ended = table.read('answer,\n35.5,\n36,\n"36"\n', want="scale")
    assert count("median", ended).values["median"] == "36"


def test_names_with_commas_can_be_approved_of_and_a_dash_is_nobody():
    election = table.read('approved\n"Smith, J","Bo"\n"Bo, ""Smith, J"""\n-\n', want="approval")
    assert [c.name for c in election.candidates] == ["Bo", "Smith, J"]
    totals = count("approval", election, seed="x").rounds[0].totals
    assert [int(v) for v in totals.values()] == [2, 2]
    assert election.ballots.total == 3
    barred = table.read('approved\n"Smith, J"|Bo\nSmith, J\nBo|Smith, J\n', want="approval")
    assert [c.name for c in barred.candidates] == ["Bo", "Smith, J"]
    totals = count("approval", barred, seed="x").rounds[0].totals
    assert [int(v) for v in totals.values()] == [2, 3]


@pytest.mark.parametrize("text", [
    "Bob; Smith\tF-G\n1\t2\n2\t1\n", "Bob; Smith;F-G\n1;2;\n".replace("Bob; Smith", '"Bob; Smith"'),
    "Ann;Ed, Jr\n1;2\n;1\n", "Ann;Ed, Jr, III\n1;2\n;1\n",
])  # fmt: skip
def test_what_separates_cells_is_what_all_lines_have_as_often(text):
    assert len(table.read(text).candidates) == 2


@pytest.mark.parametrize(
    "text",
    [
        '"Ann\n(Lab)";"Ben\n(Con)"\n1;2\n2;1\n',
        '"Ann\n(Lab)","Ben\n(Con)"\n1,2\n2,1\n',
        '"Ann (Lab)" , "Ben (Con)"\n"1" ,2\n2,"1" \n',
    ],
)
def test_names_over_two_lines_and_blanks_around_quotes_are_read(text):
    election = table.read(text)
    assert [c.name for c in election.candidates] == ["Ann (Lab)", "Ben (Con)"]
    assert orders(election) == {((1,), (2,)): 1, ((2,), (1,)): 1}


def test_a_choice_over_two_lines_and_a_quote_inside_a_name_are_read():
    choice = table.read('choice\n"Which, one"\n"A\nB"\n', want="choice")
    assert [c.name for c in choice.candidates] == ["A B", "Which, one"]
    approved = table.read('approved\nO"Neil\nAnn\n', want="approval")
    assert [c.name for c in approved.candidates] == ["Ann", 'O"Neil']


def test_a_single_column_of_choices_is_a_ranking_of_one_and_of_numbers_a_candidates_ranks():
    choices = table.read("vote\nAnn\nBen|Ann\n-\nAnn\n")
    assert orders(choices) == {((1,),): 2, ((2,), (1,)): 1, (): 1}
    ranks_ = table.read("Ann\n1\n2\n")
    assert [c.name for c in ranks_.candidates] == ["Ann"]


def test_trailing_empty_cells_may_be_missing_where_ranks_are_wanted():
    assert orders(table.read("A,B,C\n1,2\n2,1,3\n1\n")) == {
        ((1,), (2,)): 1, ((2,), (1,), (3,)): 1, ((1,),): 1,
    }  # fmt: skip


@given(ballots=ranks)
@settings(max_examples=50, deadline=None)
def test_what_is_written_as_csv_reads_back_the_same(ballots):
    election = ranked(ballots, named_candidates("ABCD"))
    assert orders(table.read(table.write(election))) == orders(election)


def test_points_written_as_csv_read_back_the_same():
    points = scores(
        np.array([[15, 0], [20, 5]]), np.array([[True, False], [True, True]]), denominator=10
    )
    election = Election(named_candidates("AB"), points)
    again = table.read(table.write(election), want="scores")
    assert count("score", again).rounds[0].totals == {"A": 3.5, "B": 0.5}
