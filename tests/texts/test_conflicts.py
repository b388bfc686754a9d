"""How two amendments stand to each other: by the words and clauses that they touch."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.texts.amendment import Amendment, Place
from conference.texts.compile import adoption_faults, compile_text
from conference.texts.conflicts import fallen, relations
from conference.texts.markdown import parse_markdown

TEXT = parse_markdown(
    "## Article 1\n\none two three four five six seven\n\n## Article 2\n\n"
    "1. red blue\n   (a) left right\n   (b) up down\n2. green pink\n3. hot cold\n"
).text


def words(id_, clause, passage, new="new"):
    if new:
        return Amendment(id_, "replace", Place(clause, passage), new)
    return Amendment(id_, "delete", Place(clause, passage))


def after(id_, clause, passage="", new="new"):
    return Amendment(id_, "insert", words=new, after=Place(clause, passage))


def whole(id_, clause, new=""):
    return words(id_, clause, "", new)


def move(id_, clause, behind=None):
    return Amendment(id_, "move", Place(clause), after=Place(behind) if behind else None)


def ties(*amendments):
    return [(one.tie, one.first, one.second) for one in relations(TEXT, amendments)]


@pytest.mark.parametrize(
    ("one", "other", "tie"),
    [
        (words("1", "1", "two three"), words("2", "1", "three four"), "conflict"),
        (words("1", "1", "two three four"), words("2", "1", "three", ""), "conflict"),
        (words("1", "1", "two"), words("2", "1", "three"), None),
        (words("1", "1", "two", ""), words("2", "1", "three", ""), None),
        (words("1", "1", "two", ""), words("2", "1", "two", "2"), "conflict"),
        (words("1", "1", "two", "2"), words("2", "1", "two three", "2 three"), "same"),
        (words("1", "1", "two"), words("2", "2.1", "red"), None),
        (words("1", "1", "two three"), after("2", "1", "two"), "conflict"),
        (words("1", "1", "two"), after("2", "1", "two"), None),
        (after("1", "1", "two", "x"), after("2", "1", "two", "y"), "conflict"),
        (after("1", "1", "two", "x"), after("2", "1", "two", "x"), "same"),
        (after("1", "1", "two"), after("2", "1", "three"), None),
        (whole("1", "2.1"), whole("2", "2.1"), "same"),
        (whole("1", "2.1"), whole("2", "2.1", "x"), "conflict"),
        (whole("1", "2.1", "x"), whole("2", "2.1", "y"), "conflict"),
        (whole("1", "2.1", "x"), whole("2", "2.1", "x "), "same"),
        (move("1", "2.1", "2.2"), move("2", "2.1", "2.3"), "conflict"),
        (move("1", "2.1", "2.2"), move("2", "2.1", "2.2"), "same"),
        (move("1", "2.1", "2.2"), move("2", "2.2", "2.3"), None),
        (move("1", "2.1", "2.2(a)".replace("2.2(a)", "2.3")), whole("2", "2.1", "x"), None),
        (move("1", "2.1", "2.3"), words("2", "2.1", "red"), None),
        (move("1", "2.1", "2.3"), words("2", "2.1(a)", "left"), None),
        (after("1", "2.2", new="x"), after("2", "2.2", new="y"), None),
        (after("1", "2.2", new="x"), whole("2", "2.2"), None),
    ],
)
def test_two_amendments_of_words_or_wholes(one, other, tie):
    expected = [(tie, "1", "2")] if tie else []
    assert ties(one, other) == expected
    assert {found[0] for found in ties(other, one)} == ({tie} if tie else set())


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (words("1", "2.1", "red"), whole("2", "2.1")),
        (words("1", "2.1", "red"), whole("2", "2.1", "x")),
        (words("1", "2.1(a)", "left"), whole("2", "2.1", "x")),
        (words("1", "2.1(a)", "left"), whole("2", "2")),
        (after("1", "2.1(a)", "left"), whole("2", "2")),
        (after("1", "2.1(a)"), whole("2", "2.1")),
        (whole("1", "2.1(a)"), whole("2", "2.1")),
        (whole("1", "2.1(a)", "x"), whole("2", "2.1", "x")),
        (move("1", "2.1(b)"), whole("2", "2.1", "x")),
        (move("1", "2.1", "2.3"), whole("2", "2.1")),
        (move("1", "2.3", "2.1(a)"), whole("2", "2.1")),
    ],
)
def test_what_is_in_a_clause_falls_with_it(first, second):
    assert ties(first, second) == [("falls", "1", "2")]
    assert ties(second, first) == [("falls", "1", "2")]


def test_two_clauses_cannot_move_into_each_other():
    text = parse_markdown("1. a\n   (a) x\n2. b\n   (a) y\n").text
    found = relations(text, [move("1", "1", "2(a)"), move("2", "2", "1(a)")])
    assert [one.sentence for one in found] == [
        "amendments 1 and 2 would put two clauses into each other"
    ]


def test_what_is_on_an_amendment_needs_it_and_two_can_be_in_conflict_there():
    main = words("1", "1", "two", "a b c d")
    subs = [
        Amendment(id_, "replace", Place("", passage), "x", on="1")
        for id_, passage in (("2", "a b"), ("3", "b c"), ("4", "d"))
    ]
    assert ties(main, *subs) == [
        ("needs", "2", "1"), ("needs", "3", "1"), ("needs", "4", "1"), ("conflict", "2", "3"),
    ]  # fmt: skip


def test_two_of_one_effect_exclude_each_other_while_one_may_be_changed():
    sub = Amendment("3", "replace", Place("", "a"), "x", on="2")
    found = relations(TEXT, [words("1", "1", "two", "a b"), words("2", "1", "two", "a b"), sub])
    assert [(one.tie, one.first, one.second) for one in found] == [
        ("conflict", "1", "2"),
        ("needs", "3", "2"),
    ]
    assert found[0].sentence == (
        "amendments 1 and 2 have the same effect, but one of them may be changed"
    )


def test_a_sentence_says_why():
    amendments = [words("7", "2.1", "red"), whole("8", "2"), words("9", "2.1", "red", "x")]
    assert [one.sentence for one in relations(TEXT, amendments)] == [
        "amendment 8 deletes clause 2, in which amendment 7 changes words",
        "amendments 7 and 9 change the same words of clause 2.1",
        "amendment 8 deletes clause 2, in which amendment 9 changes words",
    ]


def test_what_has_fallen_after_votes_is_told_with_why():
    amendments = [
        words("1", "1", "two"), words("2", "1", "two three"), words("3", "1", "two", "new"),
        words("4", "2.1", "red"), whole("5", "2.1"), words("6", "2.2", "pink", "a b"),
        Amendment("7", "delete", Place("", "b"), on="6"),
    ]  # fmt: skip
    found = relations(TEXT, amendments)
    assert fallen(found, [], []) == {}
    assert fallen(found, ["1"], []) == {
        "2": "Amendment 2 falls, for 1 has passed: amendments 1 and 2 change the same words of"
        " clause 1.",
        "3": "Amendment 3 is settled with 1: amendments 1 and 3 have the same effect.",
    }
    assert fallen(found, [], ["1"]).keys() == {"3"}
    assert fallen(found, ["5"], []).keys() == {"4"}
    assert fallen(found, ["4", "5"], []).keys() == {"4"}
    assert fallen(found, ["7"], ["6"]) == {"7": "Amendment 7 is without effect: 6 has not passed."}


PASSAGES = [
    "one two three four five six seven".split()[a : b + 1] for a in range(7) for b in range(a, 7)
]


@given(
    st.lists(
        st.tuples(st.sampled_from(PASSAGES), st.sampled_from(["", "x y", "+"])),
        min_size=2,
        max_size=6,
    )
)
def test_words_are_in_conflict_exactly_when_they_overlap(made):
    amendments = [
        after(str(n), "1", " ".join(passage), f"new{n}")
        if new == "+"
        else words(str(n), "1", " ".join(passage), new and f"{new}{n}")
        for n, (passage, new) in enumerate(made)
        if new or len(passage) < 7
    ]
    places = {one.id: _touched(one) for one in amendments}
    expected = {
        (one.id, other.id)
        for n, one in enumerate(amendments)
        for other in amendments[n + 1 :]
        if places[one.id] & places[other.id]
    }
    found = relations(TEXT, amendments)
    assert {(one.first, one.second) for one in found} == expected
    free = [one.id for one in amendments if all(one.id not in (r.first, r.second) for r in found)]
    assert adoption_faults(TEXT, amendments, free) == ()


def _touched(amendment):
    """Word by word, by hand: the words it names, and the blanks between and beside them."""
    order = "one two three four five six seven".split()
    if amendment.kind == "insert":
        return {order.index(amendment.after.passage.split()[-1]) + 0.5}
    named = [order.index(word) for word in amendment.at.passage.split()]
    return {place / 2 for place in range(2 * named[0], 2 * named[-1] + 1)}


def test_whole_and_move_of_one_clause_go_together():
    amendments = [move("1", "2.1", "2.3"), whole("2", "2.1", "x")]
    assert [one.text for one in compile_text(TEXT, amendments, ["1", "2"]).text.clauses] == [
        "one two three four five six seven", "", "green pink", "hot cold", "x",
    ]  # fmt: skip
