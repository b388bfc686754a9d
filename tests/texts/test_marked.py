"""Marked text and rows side by side."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from conference.texts.amendment import Amendment, Place
from conference.texts.compile import compile_text
from conference.texts.markdown import parse_markdown
from conference.texts.marked import compiled_rows, distance, marked_words, proposal, rows

TEXT = parse_markdown(
    "## Article 1 Name\n\nIt is so.\n\n## Article 2\n\n1. red\n2. green\n3. blue\n"
).text

PHRASES = st.lists(st.sampled_from(["a", "b", "c", "d,", "e."]), max_size=8).map(" ".join)


def shown(runs):
    signs = {"kept": "{}", "deleted": "[-{}-]", "inserted": "[+{}+]"}
    return "".join(signs[run.kind].format(run.words) for run in runs)


@given(PHRASES, PHRASES)
def test_marked_words_give_back_both_texts(old, new):
    runs = marked_words(old, new)
    assert "".join(run.words for run in runs if run.kind != "inserted") == old
    assert "".join(run.words for run in runs if run.kind != "deleted") == new
    assert all(run.words for run in runs)
    kinds = [run.kind for run in runs]
    assert all(one != other for one, other in pairwise(kinds))


def test_whole_words_are_marked_and_a_changed_stretch_is_one():
    assert shown(marked_words("pay thirty euros, please", "pay forty euros, please")) == (
        "pay [-thirty-][+forty+] euros, please"
    )
    assert shown(marked_words("a red big cat", "a blue small cat")) == (
        "a [-red big-][+blue small+] cat"
    )
    assert shown(marked_words("a b", "a b")) == "a b"


@given(PHRASES, PHRASES)
def test_the_distance_is_nought_for_equal_words_alone(old, new):
    assert (distance(old, new) == 0) == (old == new)
    assert distance(old, "") == len(old.split())


def test_side_by_side_deleted_new_and_moved_clauses_stand_in_their_places():
    amendments = [
        Amendment("1", "delete", Place("2.1")),
        Amendment("2", "move", Place("2.3"), after=Place("2.1")),
        Amendment("3", "insert", words="pink", after=Place("2.3")),
        Amendment("4", "replace", Place("1", "Name"), "Title"),
    ]
    compiled = compile_text(TEXT, amendments, ["1", "2", "3", "4"])
    found = compiled_rows(TEXT, compiled)
    said = [
        (
            row.old and row.old.number, row.new and row.new.number, shown(row.heading),
            shown(row.text), row.is_moved, row.amendments,
        )
        for row in found
    ]  # fmt: skip
    assert said == [
        ("1", "1", "[-Name-][+Title+]", "It is so.", False, ("4",)),
        ("2", "2", "", "", False, ()),
        ("2.1", None, "", "[-red-]", False, ("1",)),
        ("2.3", "2.1", "", "blue", True, ("2",)),
        ("2.2", "2.2", "", "green", False, ()),
        (None, "2.3", "", "[+pink+]", False, ("3",)),
    ]
    assert [row.is_changed for row in found] == [True, False, True, True, False, True]


def test_a_text_that_begins_with_a_deleted_clause_shows_it_first():
    compiled = compile_text(TEXT, [Amendment("1", "delete", Place("1"))], ["1"])
    assert [row.new is None for row in rows(TEXT, compiled.text)] == [
        True,
        False,
        False,
        False,
        False,
    ]


def test_a_proposal_shows_its_own_changes_on_top_of_what_has_passed():
    amendments = [
        Amendment("1", "replace", Place("2.1", "red"), "dark red"),
        Amendment("2", "delete", Place("2.2")),
    ]
    (row,) = proposal(TEXT, amendments, "1")
    assert (row.id, shown(row.text), row.amendments) == ("c3", "[+dark +]red", ("1",))
    (row,) = proposal(TEXT, amendments, "2", also=["1"])
    assert (row.old.number, row.new, shown(row.text)) == ("2.2", None, "[-green-]")
