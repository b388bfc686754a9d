"""Ballots in CSV as forms, spreadsheets and scanners write them: read as meant, or one sentence."""

import re
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conference.core.errors import TableError
from conference.tables.naming import alike, tidy
from conference.voting.formats import table
from conference.voting.profile import (
    END,
    GAP,
    Approvals,
    Candidate,
    Election,
    Scores,
    Spoilt,
    approvals,
    rankings,
    scores,
)
from conference.voting.rules import count

ORDERS = [("Mona", "Nils", "Olga")] * 4 + [("Nils", "Olga", "Mona")] * 3
ORDERS += [("Olga", "Nils", "Mona")] * 2
RANKS = ["1,2,3"] * 4 + ["3,1,2"] * 3 + ["3,2,1"] * 2
"""The same nine ballots: Mona 4, Nils 3, Olga 2; Olga is out, and Nils is elected 5 to 4."""


def lists(form, head="Your ranking"):
    """A table with one column, in which each ballot is written by ``form``."""
    rows = (form(*order).replace('"', '""') for order in ORDERS)
    return f"{head}\n" + "".join(f'"{row}"\n' for row in rows)


def grid(head, rows=RANKS, form="{}"):
    return f"{head}\n" + "".join(form.format(row) + "\n" for row in rows)


def names(election):
    return [candidate.name for candidate in election.candidates]


def outcome(election, method="irv"):
    """Who is elected, and the candidates."""
    elected = count(method, election, seed="s").elected
    return [one.id for one in elected], names(election)


def refusal(text, want="ranking"):
    """The only fault of a table."""
    with pytest.raises(TableError) as refused:
        table.read(text, "x.csv", want)
    (fault,) = refused.value.faults
    return str(fault)


NILS = (["Nils"], ["Mona", "Nils", "Olga"])


# Several names in one cell


@pytest.mark.parametrize(
    ("form", "mark"),
    [
        (lambda *o: ";".join(o) + ";", "semicolons"),
        (lambda *o: "; ".join(o), "semicolons"),
        (lambda *o: ", ".join(o), "commas"),
        (lambda *o: ",".join(o) + ",", "commas"),
        (lambda *o: " > ".join(o), ">"),
        (lambda *o: ">".join(o), ">"),
        (lambda *o: " → ".join(o), ">"),
        (lambda *o: " -> ".join(o), ">"),
        (lambda *o: "|".join(o), "|"),
        (lambda *o: " / ".join(o), "slashes"),
        (lambda *o: "\n".join(o), "line breaks"),
        (lambda *o: "\n".join(f"- {name}" for name in o), "line breaks"),
        (lambda *o: " - ".join(o), "dashes"),
        (lambda *o: "<br>".join(o), "line breaks"),
        (lambda *o: " &gt; ".join(o), ">"),
        (lambda *o: " – ".join(o), "dashes"),
        (lambda *o: "• " + " • ".join(o), "bullets"),
        (lambda *o: " ".join(o), "blanks"),
        (lambda *o: "；".join(o), "semicolons"),
        (lambda *o: "、".join(o), "commas"),
        (lambda *o: ";#".join(o), "semicolons"),
        (lambda *o: "||".join(o), "|"),
        (lambda *o: str(list(o)), "commas"),
        (lambda *o: "[" + ",".join(f'"{name}"' for name in o) + "]", "commas"),
        (lambda *o: "{" + ",".join(o) + "}", "commas"),
        (lambda a, b, c: f"1. {a} 2. {b} 3. {c}", "numbers"),
        (lambda a, b, c: f"1) {a}; 2) {b}; 3) {c};", "numbers"),
        (lambda a, b, c: f"1. {a}\n2. {b}\n3. {c}", "numbers"),
        (lambda a, b, c: f"2. {b}, 1. {a}, 3. {c}", "numbers"),
        (lambda a, b, c: f"1st {a}, 2nd {b}, 3rd {c}", "numbers"),
        (lambda a, b, c: f"Rank 1: {a}; Rank 2: {b}; Rank 3: {c}", "numbers"),
        (lambda a, b, c: f"{c}: 3, {a}: 1, {b}: 2", "numbers"),
        (lambda a, b, c: f"{a} (1st), {b} (2nd), {c} (3rd)", "numbers"),
    ],
)
def test_a_list_in_a_cell_is_a_ranking(form, mark):
    election = table.read(lists(form))
    assert outcome(election) == NILS
    assert election.remarks == (
        f"The cells of 'Your ranking' are read as rankings, parted by {mark}.",
    )


def test_a_list_in_a_column_of_a_form_is_found_among_the_others():
    rows = [f"{n},5/14/27 14:00:1{n},anonymous,,{';'.join(o)};" for n, o in enumerate(ORDERS)]
    election = table.read("ID,Start time,Email,Name,Your ranking\n" + "\n".join(rows))
    assert outcome(election) == NILS
    assert "columns ID, Start time, Email and Name" in election.remarks[0]


def test_equal_names_in_a_list_have_one_rank():
    ballots = table.read("Ranking\nMona = Nils > Olga\nOlga\nMona=Olga>Nils\n").ballots
    assert ballots.tied is not None
    assert sorted(map(tuple, ballots.prefs.tolist())) == [(0, 1, 2), (0, 2, 1), (2, END, END)]


def test_the_last_names_of_a_list_may_have_a_word_between_them():
    text = 'Ranking\n"Mona, Nils and Olga"\n"Olga, Mona"\nNils\n"Nils, Olga and Mona"\n'
    assert names(table.read(text)) == ["Mona", "Nils", "Olga"]


def test_numbers_before_single_names_are_parts_of_the_names():
    election = table.read("Vote\n1. FC Nord\n2. Liga\n1. FC Nord\n")
    assert names(election) == ["1. FC Nord", "2. Liga"]
    tied = table.read('Ranking\n"Mona, Nils = Olga"\n"Olga, Nils"\nMona\n')
    assert names(tied) == ["Mona", "Nils", "Olga"]
    assert tied.ballots.tied is not None


def test_names_with_a_comma_stay_whole_where_their_parts_never_stand_apart():
    single = 'Vote\n"Smith, Ann"\n"Smith, Ann"\n"Jones, Bob"\n'
    for want in ("ranking", "choice", "approval"):
        assert names(table.read(single, want=want)) == ["Jones, Bob", "Smith, Ann"]
    listed = 'Ranking\n"Smith, Ann, Jones, Bob"\n"Jones, Bob, Smith, Ann"\n"Jones, Bob"\n'
    election = table.read(listed)
    assert names(election) == ["Jones, Bob", "Smith, Ann"]
    assert "'Smith, Ann' is read as one name." in election.remarks
    ranked = 'Rank 1,Rank 2\n"Smith, Ann","Jones, Bob"\n"Jones, Bob",\n'
    assert names(table.read(ranked)) == ["Jones, Bob", "Smith, Ann"]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ('Ranking\n"Mona, Nils, Olga"\n"Mona, Nils, Olga"\n', "ranking"),
        ('Approve\n"Mona, Nils"\nOlga\n"Mona, Nils"\n', "approval"),
        ("Ranking\nMona / Nils\nOlga\n", "ranking"),
    ],
)
def test_a_list_that_may_be_a_name_is_asked_about(text, want):
    assert "may be one name or a list" in refusal(text, want)


def test_parts_that_always_stand_first_or_second_are_of_names():
    cells = ["Park, East", "Park, West", "Pool, East", "Pool, West"]
    text = "Vote\n" + "".join(f'"{cell}"\n' for cell in cells)
    for want in ("choice", "ranking", "approval"):
        election = table.read(text, want=want)
        assert names(election) == cells
        assert election.remarks == ("'Park, East' and the like are read as one name each.",)
    few = 'Vote\n"Smith, Ann"\n"Smith, Bob"\n'
    assert names(table.read(few, want="choice")) == ["Smith, Ann", "Smith, Bob"]
    assert "'Smith, Ann' may be one name or a list" in refusal(few)


def test_several_choices_in_a_cell_are_approvals_and_for_one_vote_an_overvote():
    text = "ID,Vote\n1,Mona;\n2,Nils;\n3,Mona;Nils;\n4,Mona;\n"
    approved = table.read(text, want="approval")
    assert approved.ballots.approved.sum(axis=0).tolist() == [2, 2]
    chosen = table.read(text, want="choice")
    assert chosen.spoilt == Spoilt(overvotes=1)
    assert outcome(chosen, "plurality") == (["Mona"], ["Mona", "Nils"])
    assert "Line 4: Mona and Nils in one cell are read as an overvote." in chosen.remarks
    assert outcome(table.read(lists(lambda *o: ";".join(o)), want="choice"), "plurality") == (
        ["Mona"], ["Mona", "Nils", "Olga"],
    )  # fmt: skip


@pytest.mark.parametrize("cell", ['"Nils\nOlga"', "Nils / Olga", "Nils; Olga", '"Nils, Olga"'])
def test_several_names_at_one_rank_are_an_overvote(cell):
    text = "Rank 1,Rank 2\n" + "Nils,\n" * 3 + "Mona,\n" * 2 + f"{cell},Mona\n" * 7
    election = table.read(text)
    assert outcome(election) == (["Mona"], ["Mona", "Nils", "Olga"])
    assert election.spoilt == Spoilt(overvotes=7)
    assert "Nils and Olga in one cell are read as an overvote" in election.remarks[0]


@pytest.mark.parametrize("cell", ['"Nils\nOlga"', "Nils;Olga", "Nils | Olga"])
def test_several_names_are_an_overvote_though_neither_stands_alone(cell):
    election = table.read(f"Rank 1,Rank 2\nMona,\n{cell},Mona\n")
    assert names(election) == ["Mona", "Nils", "Olga"]
    assert election.spoilt == Spoilt(overvotes=1)
    lines = 'Rank 1,Rank 2\n"Ann\nBlue","Ben\nRed"\n"Ben\nRed",\n'
    assert names(table.read(lines)) == ["Ann Blue", "Ben Red"]
    assert names(table.read('Rank 1,Rank 2\n"Ann\n(Lab)",Ben\nBen,\n')) == ["Ann (Lab)", "Ben"]


def test_two_who_stand_together_are_one_name_where_neither_stands_alone():
    election = table.read("Rank 1,Rank 2\nMona & Nils,Olga / Pia\nOlga / Pia,\n")
    assert names(election) == ["Mona & Nils", "Olga / Pia"]
    assert election.remarks == ("'Olga / Pia' and the like are read as one name each.",)


def test_what_programs_write_for_an_empty_cell_is_nothing():
    election = table.read("Rank 1,Rank 2\nMona,nan\nNils,NULL\nn/a,NaN\n")
    assert names(election) == ["Mona", "Nils"]
    assert names(table.read("Rank 1\nNan\nMona\n")) == ["Mona", "Nan"]


def test_spoilt_ranks_are_counted_by_kind():
    text = "Rank 1,Rank 2,Rank 3\nMona,overvote,Nils\nMona,Mona,Nils\nMona,,Nils\nMona,Nils,\n"
    assert table.read(text).spoilt == Spoilt(overvotes=1, repeated=1, skipped=1)
    assert table.read("A,B,C\n1,,3\n1,2,\n").spoilt == Spoilt(skipped=1)


# Words for ranks


@pytest.mark.parametrize(
    ("first", "second", "third"),
    [
        ("1st", "2nd", "3rd"),
        ("Rank 1", "Rank 2", "Rank 3"),
        ("First choice", "Second choice", "Third choice"),
        ("1st choice", "2nd choice", "3rd choice"),
        ("Choice 1", "Choice 2", "Choice 3"),
        ("erste Wahl", "zweite Wahl", "dritte Wahl"),
        ("1. Wahl", "2. Wahl", "3. Wahl"),
        ("1er choix", "2e choix", "3e choix"),
        ("Primera opción", "Segunda opción", "Tercera opción"),
        ("Preference 1", "Preference 2", "Preference 3"),
        ("#1", "#2", "#3"),
        ("1.0", "2.0", "3.0"),
        ("1 (best)", "2", "3 (worst)"),
        ("1 - Most preferred", "2", "3 - Least preferred"),
        ("Most preferred", "2nd most preferred", "Least preferred"),
    ],
)
@pytest.mark.parametrize("question", ["{}", "Chair [{}]", "Rank the candidates: {}"])
def test_ranks_are_known_by_their_words_in_cells_and_in_the_header(first, second, third, question):
    words = dict(zip("123", (first, second, third), strict=True))
    rows = [re.sub(r"\d", lambda found: f'"{words[found[0]]}"', row) for row in RANKS]
    head = ",".join(question.format(name) for name in ("Mona", "Nils", "Olga"))
    by_candidate = table.read(grid(f"Timestamp,{head}", rows, "2027/05/14 2:01:11 PM,{}"))
    assert outcome(by_candidate) == NILS
    assert by_candidate.remarks == ("Left out, not of the ballot: the column Timestamp.",)
    if "preferred" not in third:
        head = ",".join(question.format(word) for word in (first, second, third))
        by_rank = table.read(grid(f"Timestamp,{head}", map(",".join, ORDERS), "t,{}"))
        assert outcome(by_rank) == NILS


def test_columns_of_names_with_numbers_are_ranks_with_a_remark():
    election = table.read(grid("Response ID,Q1[1],Q1[2],Q1[3]", map(",".join, ORDERS), "r,{}"))
    assert outcome(election) == NILS
    head = "Response ID,Q1_a1,Q1_a2,Q1_a3"
    election = table.read(grid(head, map(",".join, ORDERS), "r,{}"))
    assert outcome(election) == NILS
    assert "The columns Q1_a1, Q1_a2 and Q1_a3 are taken for ranks" in election.remarks[1]


QUALTRICS = (
    "StartDate,Status,IPAddress,Duration (in seconds),ResponseId,ExternalReference,Q1_1,Q1_2,Q1_3\n"
    "Start Date,Response Type,IP Address,Duration (in seconds),Response ID,External Data Reference,"
    "Rank them - Mona,Rank them - Nils,Rank them - Olga\n"
    + ",".join(['"{""ImportId"":""x""}"'] * 9)
    + "\n"
)
MONKEY = "Respondent ID,Collector ID,Start Date,Email Address,Rank the candidates,,\n,,,,{}\n"


def test_exports_with_several_lines_of_names_are_read():
    qualtrics = QUALTRICS + "".join(f"2027-05-14,IP Address,::1,60,R_x,,{row}\n" for row in RANKS)
    assert outcome(table.read(qualtrics)) == NILS
    monkey = MONKEY.format("Mona,Nils,Olga") + "".join(f"11,4,5/14/27,,{r}\n" for r in RANKS)
    assert outcome(table.read(monkey)) == NILS
    ticked = "".join(f"11,4,5/14/27,,{row}\n" for row in ("Mona,,", "Mona,Nils,", ",Nils,Olga"))
    approved = table.read(MONKEY.format("Mona,Nils,Olga") + ticked, want="approval")
    assert approved.ballots.total == 3
    assert approved.ballots.approved.sum(axis=0).tolist() == [2, 2, 1]
    choice = "Respondent ID,Who should chair?\n,Response\n1,Mona\n2,Mona\n3,Nils\n"
    assert names(table.read(choice, want="choice")) == ["Mona", "Nils"]


SCANNED = "Cast Vote Record,Batch,Ballot Status,Precinct,Ballot Style,{}\n"


@pytest.mark.parametrize(
    "head",
    [
        "Mayor Choice {} of 3 Citywide (021649)",
        "Rep. to Congress {}. Choice District 2",
        "rank{}",
        "Rank {}",
        "Choice_{}",
    ],
)
def test_records_of_scanners_are_read(head):
    columns = ",".join(head.format(rank) for rank in (1, 2, 3))
    rows = "".join(f"10{n},12,OK,W1,S3,{','.join(o)}\n" for n, o in enumerate(ORDERS))
    spoilt = "2001,12,OK,W1,S3,overvote,Nils,undervote\n2002,12,OK,W1,S3,undervote,skipped,\n"
    election = table.read(SCANNED.format(columns) + rows + spoilt)
    assert outcome(election) == NILS
    assert election.spoilt == Spoilt(overvotes=1)
    assert election.ballots.total == 11


# Columns beside the ballot


@pytest.mark.parametrize(
    ("head", "form", "left"),
    [
        ("ballot_id,precinct,{}", "b-0,,{}", "ballot_id and precinct"),
        ("ballot_id,precinct,{}", "b-0,West,{}", "ballot_id and precinct"),
        ("{},Any comments?", "{},", "'Any comments?'"),
        ("{},Region", "{},North", "Region"),
        ("{},Why this order?", '{},"well, I think so"', "'Why this order?'"),
        ("{},overvote_rank,has_duplicate_rank", "{},,false", "overvote_rank and has_duplicate"),
        ("Source Filepath,CVR Number,Precinct,{}", "a.json,1,3,{}", "Source Filepath, CVR Number"),
        ("{},I agree to the rules", "{},Yes", "I agree to the rules"),
        ("Unnamed: 0,{}", "x,{}", "'Unnamed: 0'"),
        ("Name,{},Comment", "Ann,{},fine", "Name and Comment"),
        ("Ward,{},Age", "West,{},71", "Ward and Age"),
        ("Tabulator,Batch,{}", "7,12,{}", "Tabulator and Batch"),
    ],
)
def test_columns_beside_the_ballot_are_left_out_and_named(head, form, left):
    scored = [row.translate(str.maketrans("123", "531")) for row in RANKS]
    for want, rows, method in (("ranking", RANKS, "irv"), ("scores", scored, "score")):
        election = table.read(grid(head.format("Mona,Nils,Olga"), rows, form), want=want)
        assert outcome(election, method) == NILS
        assert any(r.startswith("Left out") and left in r for r in election.remarks)
    ranks = grid(head.format("Rank 1,Rank 2,Rank 3"), map(",".join, ORDERS), form)
    assert outcome(table.read(ranks)) == NILS


def test_numbers_of_rows_are_no_ranks():
    for name in ("", "Lfd"):
        rows = "".join(f"{n},{row}\n" for n, row in enumerate(RANKS, 1))
        election = table.read(f"{name},Mona,Nils,Olga\n{rows}")
        assert outcome(election) == NILS
        assert "numbers of rows" in election.remarks[0]


def test_the_vote_is_found_among_answers_or_asked_for():
    rows = "t,Mona,North\nt,Nils,South\nt,Nils,North\n"
    election = table.read(f"Timestamp,Your vote,Where?\n{rows}", want="choice")
    assert names(election) == ["Mona", "Nils"]
    assert "Left out, not the vote: the column 'Where?'." in election.remarks
    stamped = "Sent on,Q1\n" + "".join(f"1{n}.5.2027 10:00,{c}\n" for n, c in enumerate("AAB"))
    assert names(table.read(stamped, want="choice")) == ["A", "B"]
    asked = refusal(f"Timestamp,Q1,Q2\n{rows}", "choice")
    assert "Q1 and Q2 may each be the vote" in asked


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chair [Mona],Chair [Nils],Deputy [Olga],Deputy [Pia]\n1,2,1,2\n", "several questions"),
        ("Mayor Choice 1,Mayor Choice 2,Clerk Choice 1,Clerk Choice 2\nA,B,C,D\n", "questions"),
        ("Mayor 1st choice,Clerk 1st choice\nA,C\n", "several questions"),
        (grid("Mona,Nils,Olga,Size", RANKS, "{},71"), "column Size: its numbers go up to 71"),
        (grid("Mona,Nils,Olga,Tisch", RANKS, "{},2"), "Tisch: are its numbers a candidate's?"),
        (grid("Mona,Nils,Olga,Ward", RANKS, "{},3"), "call the column 'candidate called [Ward]'"),
        ("Mona,Nils,Olga\nNils,Mona,Olga\nOlga,Mona,Nils\n", "is a line such as Rank 1"),
        ("Who should chair?,Who should write?\nMona,Nils\nNils,Mona\n", "names stand in"),
        ("Mona\nNils\nMona\nMona\n", "begin with a line that names the column"),
    ],
)
def test_what_is_not_clear_is_asked_in_one_sentence(text, told):
    assert told in refusal(text, "choice" if text.startswith("Mona\n") else "ranking")


def test_ranks_in_the_place_of_other_marks_are_remarked():
    points = table.read(grid("Mona,Nils,Olga"), want="scores")
    assert points.remarks[0].startswith("Every row has each of 1 to 3 once, as ranks have;")
    told = ("The ballots are rankings, of which the first rank counts.",)
    assert table.read(grid("Mona,Nils,Olga"), want="choice").remarks == told
    by_rank = grid("Rank 1,Rank 2,Rank 3", map(",".join, ORDERS))
    approved = table.read(by_rank, want="approval").remarks
    assert approved == ("The names at all ranks are read as approvals.",)
    assert "no cell has a number, but 1st and 2nd" in refusal("A,B\n1st,2nd\n2nd,1st\n", "scores")
    stamped = grid("Eingang,Mona,Nils,Olga", RANKS, "2027/05/14 2:01,{}")
    assert names(table.read(stamped, want="scores")) == ["Mona", "Nils", "Olga"]


@pytest.mark.parametrize("cells", ["1,2\n2,1\n", "1st,2nd\n2nd,1st\n"])
def test_ranks_are_no_approvals(cells):
    assert "the cells are ranks (1" in refusal(f"Mona,Nils\n{cells}", "approval")


def test_columns_can_be_named():
    text = "Mona,Nils,Olga,Age\n" + "".join(f"{row},71\n" for row in RANKS)
    election = table.read(text, columns=["mona", "Nils", "Olga"])
    assert outcome(election) == NILS
    assert election.remarks == ("Left out, not among those to count: the column Age.",)
    with pytest.raises(TableError, match="there is no column 'Pia'; there are Mona, Nils"):
        table.read(text, columns=["Pia"])
    two = "Chair [1st],Chair [2nd],Clerk [1st],Clerk [2nd]\nA,B,C,D\nB,A,D,C\n"
    assert names(table.read(two, columns=["Clerk [1st]", "Clerk [2nd]"])) == ["C", "D"]


def test_a_column_is_a_candidates_where_its_name_says_so():
    text = grid("Mona,Nils,candidate called [Ward]", RANKS)
    election = table.read(text)
    assert names(election) == ["Mona", "Nils", "Ward"]
    assert names(table.read(grid("Ward,Mona,Nils"))) == ["Ward", "Mona", "Nils"]


def test_names_with_dashes_stay_whole():
    text = "Vote\nMona - Green\nNils - Red\nMona - Green\nOlga\n"
    assert names(table.read(text)) == ["Mona - Green", "Nils - Red", "Olga"]


def test_a_box_that_everybody_ticked_is_remarked():
    text = "Mona,Nils,Olga,{}\nx,,,TRUE\nx,,,TRUE\n,x,,TRUE\n"
    election = table.read(text.format("I agree to the rules"), want="approval")
    assert names(election) == ["Mona", "Nils", "Olga"]
    assert "what everybody agreed to: the column I agree to the rules" in election.remarks[0]
    election = table.read("Mona,Nils,Olga\nx,,x\n,x,x\n", want="approval")
    assert election.remarks == ("Every row has a tick for 'Olga'.",)
    election = table.read(text.format("Member"), want="approval")
    assert election.remarks[0] == "Left out, marked otherwise: the column Member."


def test_a_candidate_without_a_mark_stays_with_a_remark():
    election = table.read("Mona,Nils,Pia\n1,2,\n2,1,\n")
    assert names(election) == ["Mona", "Nils", "Pia"]
    assert election.remarks == ("No row has a mark for Pia.",)


def test_a_column_of_votes_weighs_rows_where_it_has_numbers_alone():
    text = "Ranking,Votes\nMona>Nils>Olga,4\nNils>Olga>Mona,3\nOlga>Nils>Mona,2\n"
    election = table.read(text)
    assert outcome(election) == NILS
    assert election.remarks[0] == (
        "'Votes' is read as the number of ballots that a row stands for."
    )
    assert names(table.read("ID,Votes\n1,Mona\n2,Nils\n", want="choice")) == ["Mona", "Nils"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Name,Rank\nMona,1\nNils,2\n", "the cells are ranks, but not whose"),
        ("Candidate,Ann,Ben\nMona,1,2\nNils,2,1\n", "each row seems to be a candidate's"),
    ],
)
def test_tables_whose_rows_are_no_ballots_are_refused(text, told):
    assert told in refusal(text)


# Spellings, ticks, points


@pytest.mark.parametrize(
    ("other", "is_told"),
    [("nils", True), ("NILS", True), ("Nils ", False), ("Nils\u200b", False)],
)
def test_spellings_of_a_name_are_one_candidate(other, is_told):
    election = table.read(f"Choice\nNils\nMona\nNils\n{other}\n", want="choice")
    assert outcome(election, "plurality") == (["Nils"], ["Mona", "Nils"])
    assert (election.remarks == (f"'{other}' in cells is read as 'Nils'.",)) is is_told


def test_composed_letters_dashes_and_blanks_do_not_part_names():
    composed = table.read("Choice\nZoë\nZoe\u0308\nNils\n", want="choice")
    assert (names(composed), composed.remarks) == (["Nils", "Zoë"], ())
    dashes = table.read("Choice\nJean-Luc  B\nJean-Luc B\nJean–Luc B\n", want="choice")
    assert names(dashes) == ["Jean-Luc B"]
    assert dashes.remarks == ("'Jean–Luc B' in cells is read as 'Jean-Luc B'.",)


def test_ticks_are_read_in_several_languages():
    text = "Mona,Nils\nja,nein\noui,non\nSí,no\n✓,\nTRUE,FALSE\nWAHR,FALSCH\nMona,\n"
    election = table.read(text, want="approval")
    assert election.ballots.approved.sum(axis=0).tolist() == [1, 0]
    assert election.ballots.total == 7


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("id;Mona;Nils\n1;3,5;4\n2;2,25;1\n", ["23/4", "5"]),
        ("Mona,Nils\n3.5,4\n2.25,1\n", ["23/4", "5"]),
        ('Mona,Nils\n"3,5","4"\n"2,25",1\n', ["23/4", "5"]),
        ("Mona;Nils\n1.500,5;2\n2.250;1\n", ["7501/2", "3"]),
        ("Mona,Nils\n80 %,30 %\n50%,70%\n", ["130", "100"]),
        ("Mona,Nils\n€ 8,3 EUR\n5 €,$7\n", ["13", "10"]),
        ("Mona,Nils\n8 points,3 pts\n5 Punkte,7\n", ["13", "10"]),
        ("Mona,Nils\n4/5,3/5\n5/5,1 of 5\n", ["9", "4"]),
        ("Mona,Nils\n5 - Excellent,1 (poor)\n3,n/a\n", ["8", "1"]),
        ("Mona,Nils\n★★★,★\n★★☆☆,★★\n", ["5", "3"]),
    ],
)
def test_points_are_read_with_units_and_decimals_by_column(text, sums):
    totals = count("score", table.read(text, want="scores"), seed="s").rounds[0].totals
    assert [str(total) for total in totals.values()] == sums


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mona;Nils\n1.500;2\n2.250;1\n", "'1.500' can be 1500 or 1.5"),
        ("Mona,Nils\nGood,Poor\nPoor,Good\n", "no cell has a number, but Good and Poor"),
        ("Mona,Nils\n1,bad\n2,3\n1,bad\n", "'bad' is no number (2 times: lines 2 and 4)"),
    ],
)
def test_points_that_cannot_be_read_are_told_once(text, told):
    assert told in refusal(text, "scores")


# Rows


def test_a_line_about_the_separator_is_no_row():
    text = grid("Mona,Nils,Olga").replace(",", ";")
    election = table.read(f"sep=;\n{text}")
    assert (outcome(election), election.remarks) == (NILS, ())


def test_titles_headers_again_totals_and_empty_rows_are_left_out():
    head = "ballot,Mona,Nils,Olga\n"
    rows = [f"b{n},{row}\n" for n, row in enumerate(RANKS)]
    text = (
        f"Election of May\n\n{head}{''.join(rows[:5])},,,\n{head}{''.join(rows[5:])}Total,9,9,9\n"
    )
    election = table.read(f"{text},,,\n")
    assert election.ballots.total == 9
    assert outcome(election) == NILS
    assert election.remarks == (
        "Line 1: left out, above the header.",
        "Line 10: left out, the header again.",
        "Line 15: left out, taken for a note below the table ('Total').",
        "Left out, not of the ballot: the column ballot.",
        "Lines 9 and 16: left out, an empty row.",
    )


def test_an_empty_row_is_a_ballot_unless_it_is_below_or_others_are_filled_beside():
    alone = table.read("Mona,Nils\n1,2\n,\n2,1\n,\n")
    assert alone.ballots.total == 3
    assert alone.remarks == ("Line 5: left out, an empty row.",)
    boxes = "Timestamp,Mona,Nils\nt,TRUE,FALSE\nt,FALSE,FALSE\n,FALSE,FALSE\n"
    assert table.read(boxes, want="approval").ballots.total == 2


def test_a_row_of_ticked_names_is_not_the_header_again():
    election = table.read("Mona,Nils\nMona,\nMona,Nils\n", want="approval")
    assert election.ballots.approved.tolist() == [[True, False], [True, True]]


def test_torn_rows_hide_no_others():
    with pytest.raises(TableError) as refused:
        table.read('A,B\n1,x\n"1,2\n1,"2"y\n1,z\n')
    assert [fault.row for fault in refused.value.faults] == [2, 3, 4, 5]


CELLS = (
    "Mona", "Nils", "Smith, Ann", "1", "2", "1st", "Rank 1", "Rank 2", "x", "no", "", "overvote",
    "Timestamp", "count", "Votes", "Chair [Mona]", "Chair [1st choice]", "Total", "5 stars", "80 %",
    "3,5", "1.500", "Mona;Nils;", "Mona > Nils", "Mona\nNils", "1. Mona 2. Nils", "FALSE", "Any?",
    '"', "least preferred", "I agree", "Age", "9" * 20, "-7", "1e300", "•", "sep=;", "Response",
)  # fmt: skip


@given(
    st.lists(st.lists(st.sampled_from(CELLS), max_size=5), max_size=8),
    st.sampled_from(",;\t"),
    st.sampled_from(table.WANTS),
)
@settings(max_examples=200, deadline=None)
def test_any_table_is_read_or_refused(rows, separator, want):
    text = "\n".join(separator.join(row) for row in rows)
    try:
        election = table.read(text, "x.csv", want)
    except TableError as error:
        assert error.faults
    else:
        assert all(candidate.name for candidate in election.candidates)


# What is written is read back

name = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=8
).map(tidy).filter(bool) | st.sampled_from(
    ["1", "2", "Rank 1", "1st", "count", "id", "Name", "Any?", "I agree", "=1+1", "Ann; Ben",
     "Smith, Ann", "a]", "[b]", "sep=;", "'=x", '"q"', "Mona: 1", "META", "Unnamed: 3", "Total"]
)  # fmt: skip
people = st.lists(name, min_size=1, max_size=5, unique_by=alike)


@st.composite
def elections(draw):
    """An election of any kind of ballots, and what to read it as."""
    called = draw(people)
    size = len(called)
    want = draw(st.sampled_from(["approval", "scores", "ranking"]))
    rows = draw(st.integers(0, 6))

    def cells(cell):
        row = st.lists(cell, min_size=size, max_size=size)
        return draw(st.lists(row, min_size=rows, max_size=rows))

    if want == "approval":
        ballots = approvals(np.array(cells(st.booleans()), np.bool_).reshape(rows, size))
    elif want == "scores":
        said = np.array(cells(st.none() | st.integers(-5, 50)), object).reshape(rows, size)
        given_ = said != np.array(None)
        ballots = scores(np.where(given_, said, 0), given_, denominator=10)
    else:
        prefs = np.full((rows, 2 * size), END)
        for row in prefs:
            for place in draw(st.permutations(range(size)))[: draw(st.integers(0, size))]:
                free = int((row != END).sum())
                marks = [GAP, place] if draw(st.booleans()) else [place]
                row[free : free + len(marks)] = marks
        ballots = rankings(prefs)
    return Election(tuple(Candidate(one, one) for one in called), ballots), want


def counted(ballots):
    """What each ballot says, and how many say it."""
    out = {}
    for row, weight in enumerate(ballots.weights.tolist()):
        if isinstance(ballots, Approvals):
            said = tuple(ballots.approved[row].tolist())
        elif isinstance(ballots, Scores):
            pairs = zip(ballots.points[row].tolist(), ballots.given[row].tolist(), strict=True)
            said = tuple(Fraction(p, ballots.denominator) if g else None for p, g in pairs)
        else:
            said = tuple(place for place in ballots.prefs[row].tolist() if place != END)
        out[said] = out.get(said, 0) + weight
    return out


@given(elections())
@settings(max_examples=200, deadline=None)
def test_what_is_written_is_read_back_whatever_candidates_are_called(drawn):
    election, want = drawn
    again = table.read(table.write(election), want=want)
    assert names(again) == names(election)
    assert counted(again.ballots) == counted(election.ballots)


def test_candidates_of_one_name_are_written_apart():
    ballots = rankings(np.array([[0, 1], [1, 0]]))
    two = (Candidate("1", "Ann"), Candidate("2", "ann"))
    assert names(table.read(table.write(Election(two, ballots)))) == ["Ann (1)", "ann (2)"]
