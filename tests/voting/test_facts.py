"""What stands on the ballots: counted before any rule, told in every report."""

from dataclasses import replace

import numpy as np
import pytest

from conference.core.errors import ConferenceError
from conference.voting.facts import facts_of, refuse_nonsense, with_distinct_names
from conference.voting.outcome import as_json
from conference.voting.profile import (
    END,
    GAP,
    Candidate,
    Election,
    Spoilt,
    approvals,
    named_candidates,
    rankings,
    scores,
)
from conference.voting.report import found, page, plain
from conference.voting.rules import RULES, count

PREFS = [[0, GAP, 1], [GAP, 2, END], [1, 0, 2], [END, END, END], [2, 1, END]]


def election_of(prefs, tied=None, names=("A", "B", "C"), weights=None, **more):
    tied = None if tied is None else np.array(tied, bool)
    return Election(named_candidates(names), rankings(np.array(prefs), weights, tied), **more)


def found_on(names, ballots):
    """An election whose candidates are what the ballots name, one on each of them."""
    listed = sorted(set(names))
    place = [[listed.index(name)] for name in ballots]
    return Election(tuple(Candidate(n, n) for n in listed), rankings(np.array(place)))


def test_mentions_firsts_blanks_and_skipped_ranks_are_counted_with_their_weights():
    facts = facts_of(election_of(PREFS, weights=[1, 2, 3, 4, 5]))
    assert (facts.ballots, facts.blank) == (15, 4)
    assert facts.spoilt == Spoilt(skipped=3)
    assert [(m.candidate.name, m.ballots, m.first) for m in facts.candidates] == [
        ("A", 4, 1),
        ("B", 9, 3),
        ("C", 10, 7),
    ]


def test_of_equal_firsts_each_is_first_and_the_reader_knows_spoilt_ranks_better():
    spoilt = Spoilt(overvotes=1, repeated=1)
    facts = facts_of(election_of([[0, 1, 2], [2, 0, 1]], [[0, 1, 0], [0, 0, 1]], spoilt=spoilt))
    assert [m.first for m in facts.candidates] == [1, 1, 1]
    assert (facts.equal, facts.spoilt) == (2, spoilt)


def test_approvals_and_points_have_mentions_and_no_firsts():
    people = named_candidates(["A", "B"])
    ticks = facts_of(Election(people, approvals([[1, 0], [1, 1], [0, 0]])))
    points = facts_of(Election(people, scores([[0, 5], [3, 0]], [[1, 1], [1, 0]])))
    assert [(m.ballots, m.first) for m in ticks.candidates] == [(2, None), (1, None)]
    assert ticks.blank == 1
    assert [m.ballots for m in points.candidates] == [2, 1]


@pytest.mark.parametrize("method", [m for m, r in RULES.items() if "ranking" in r.takes])
def test_what_is_said_of_skipped_and_equal_ranks_is_what_the_rule_does(method):
    # A has withdrawn: whether B behind the odd rank is read shows in the valid ballots.
    people = (Candidate("1", "A", withdrawn=True), *named_candidates(["x", "B", "C"])[1:])
    skipped = Election(people, rankings(np.array([[0, GAP, 1], [2, END, END]])))
    equal = Election(
        people, rankings(np.array([[0, 1, 2], [2, END, END]]), None, np.array([[0, 1, 0]] * 2) > 0)
    )
    for options in ({}, {"gaps": "stop"}) if method == "irv" else ({},):
        for odd in (skipped, replace(equal, spoilt=None)):
            told = " ".join(found(facts_of(odd), method, options).handling)
            read = count(method, odd, seed="s", options=options).ballots == 2
            assert ("not read" not in told) is read, (method, told)


def test_overvotes_and_what_is_done_with_them_are_in_all_reports():
    election = election_of(PREFS, spoilt=Spoilt(overvotes=2, skipped=1, repeated=1))
    outcome = count("irv", election, seed="s", options={"gaps": "stop"})
    told = found(facts_of(election), "irv", {"gaps": "stop"})
    sentence = (
        "2 ballots have an overvote, several candidates at one rank: what comes after it is not "
        "read (irv)."
    )
    assert sentence in plain(outcome, told)
    assert sentence in page(outcome, told)
    assert sentence in told.as_json()["handling"]
    assert (told.as_json()["overvotes"], told.as_json()["blank"]) == (2, 1)
    assert "1 ballot has no candidate at all: counted for nobody (irv)." in plain(outcome, told)
    assert '<th scope="row">B</th><td>3</td><td>1</td>' in page(outcome, told)
    assert "  B  on 3 ballots, first on 1" in told.lines()


def test_of_a_long_list_of_candidates_the_rest_is_a_number():
    names = [f"N{n}" for n in range(120)]
    lines = found(facts_of(election_of([[0], [1]], names=names)), "irv", {}).lines()
    assert len(lines) == 102
    assert lines[-1] == "  and 20 more; --json lists them all"


def test_ballots_that_name_nobody_or_each_their_own_are_refused_in_one_sentence():
    blank = election_of([[END], [END]])
    with pytest.raises(ConferenceError, match="None of the 2 ballots names a candidate") as refused:
        refuse_nonsense(blank, facts_of(blank))
    assert "\n" not in refused.value.sentence
    texts = [f"Because {n}" for n in range(9)] + ["No"] * 2
    own = found_on(texts, texts)
    with pytest.raises(ConferenceError, match="9 of 11 ballots name candidates whom no other"):
        refuse_nonsense(own, facts_of(own))


def test_few_ballots_declared_candidates_and_common_ones_are_not_refused():
    for election in (
        found_on("ABCD", "ABCD"),
        found_on("ABCDE", "AABBCDE"),
        election_of([[0], [1], [2], [3], [4], [5]], names=list("ABCDEF")),
    ):
        refuse_nonsense(election, facts_of(election))


def test_two_of_one_name_are_told_apart_however_the_name_is_encoded():
    names = ("Zoë  Quill", "Zoe\u0308 Quill", "Olga")
    election = with_distinct_names(election_of([[1, 2, 0]], names=names))
    assert [c.name for c in election.candidates][1:] == ["Zoe\u0308 Quill (candidate 2)", "Olga"]
    (remark,) = election.remarks
    assert "told apart by their numbers in the file: 1, 2" in remark
    outcome = count("irv", election, seed="s")
    assert "Elected: Zoe\u0308 Quill (candidate 2)." in plain(outcome)
    assert as_json(outcome)["remarks"] == [remark]
    one = election_of([[0]])
    assert with_distinct_names(one) is one
