"""The order of votes: place by place, the furthest from the original first; the chair's changes."""

from hypothesis import given
from hypothesis import strategies as st

from conference.texts.amendment import Amendment, Place
from conference.texts.conflicts import fallen, relations
from conference.texts.markdown import parse_markdown
from conference.texts.order import departures, en_bloc, order_fault, proposed_order

TEXT = parse_markdown(
    "## Article 1\n\none two three four five six seven\n\n## Article 2\n\n"
    "1. red blue\n   (a) left right\n2. green pink\n3. hot cold\n"
).text


def words(id_, clause, passage, new="new"):
    kind = "replace" if new else "delete"
    return Amendment(id_, kind, Place(clause, passage), new)


def order(*amendments):
    return [step.ids for step in proposed_order(TEXT, amendments)]


def test_independent_ones_follow_the_text_whatever_their_numbers():
    amendments = [
        words("1", "2.3", "hot"), words("2", "1", "six"), words("3", "2.1", "red"),
        Amendment("4", "insert", words="new", after=Place("2.1")),
        Amendment("5", "insert", words="new"),
    ]  # fmt: skip
    assert order(*amendments) == [("5",), ("2",), ("3",), ("4",), ("1",)]


def test_the_furthest_from_the_original_is_first():
    amendments = [
        words("1", "1", "two three", "two four"),
        words("2", "1", "three", "a b c"),
        words("3", "1", ""),
        words("4", "1", "", "Quite other words"),
        words("5", "1", "three four", ""),
        words("6", "1", "", ""),
        words("7", "1", "three", "d e f"),
    ]
    amendments[2] = Amendment("3", "replace", Place("1"), "one two three four five six eight")
    assert order(*amendments) == [("6",), ("4",), ("3",), ("2",), ("7",), ("1",), ("5",)]


def test_the_deletion_of_the_outer_clause_is_before_what_is_in_it():
    amendments = [
        words("1", "2.1(a)", "left"), words("2", "2.1", "", "x y"), words("3", "2", "", ""),
        words("4", "2.1(a)", "", ""), Amendment("5", "move", Place("2.1"), after=Place("2.2")),
    ]  # fmt: skip
    steps = proposed_order(TEXT, amendments)
    assert [step.ids for step in steps] == [("3",), ("2",), ("5",), ("4",), ("1",)]
    assert [step.falls_with for step in steps] == [(), ("3",), ("3",), ("2", "3"), ("2", "3", "4")]


def test_the_same_effect_is_one_vote():
    steps = proposed_order(
        TEXT, [words("1", "1", "two"), words("2", "1", "six"), words("3", "1", "two")]
    )
    assert [step.ids for step in steps] == [("1", "3"), ("2",)]
    assert steps[0].reason == "1 and 3 have the same effect: one vote."


def test_what_is_on_an_amendment_is_before_it():
    steps = proposed_order(
        TEXT,
        [
            words("1", "1", "two", "a b c d e"),
            Amendment("2", "replace", Place("", "a"), "x", on="1"),
            Amendment("3", "replace", Place("", "a b"), "y z w", on="1"),
        ],
    )
    assert [step.ids for step in steps] == [("3",), ("2",), ("1",)]
    assert [step.needs for step in steps] == ["1", "1", ""]
    assert steps[0].clause == "1"


def test_each_vote_says_why_it_stands_where_it_does():
    amendments = [
        words("1", "2.1", "red", "a b"), words("2", "2.1", "red"), words("3", "2.1", "", ""),
        words("4", "2.2", "pink"), Amendment("5", "replace", Place("", "a"), "x", on="1"),
        words("6", "2.3", "", ""), words("7", "2.3", "", "x"),
    ]  # fmt: skip
    assert [(step.ids[0], step.reason) for step in proposed_order(TEXT, amendments)] == [
        ("3", "It excludes no other: it stands by its place in the text."),
        ("5", "It changes 1, and is voted on before it."),
        (
            "1",
            "It changes 3 words, the furthest from the original: before 2, which would fall. It"
            " falls if 3 passes.",
        ),
        ("2", "It falls if one of these passes: 1. It falls if 3 passes."),
        ("4", "It excludes no other: it stands by its place in the text."),
        ("6", "It deletes the whole clause: before 7, which would fall."),
        ("7", "It falls if one of these passes: 6."),
    ]


def test_uncontested_ones_that_are_independent_can_go_together():
    amendments = [
        words("1", "2.3", "hot"), words("2", "1", "six"), words("3", "1", "six seven"),
        words("4", "2.1", "red"), words("5", "2.2", "green"), words("6", "2.1", "red"),
    ]  # fmt: skip
    everybody = [one.id for one in amendments]
    assert en_bloc(TEXT, amendments, everybody) == ("4", "6", "5", "1")
    assert en_bloc(TEXT, amendments, ["1", "2", "4"]) == ("1",)


def test_the_chair_can_set_another_order_and_it_is_told_where_it_departs():
    steps = proposed_order(
        TEXT, [words("1", "1", "two"), words("2", "1", "", ""), words("3", "2.1", "red")]
    )
    assert [step.ids[0] for step in steps] == ["2", "1", "3"]
    assert departures(steps, ["2", "1", "3"]) == ()
    assert departures(steps, ["1", "2", "3"]) == (
        "1 is put to the vote before 2, other than by rule.",
    )
    assert departures(steps, ["3", "2", "1"]) == (
        "3 is put to the vote before 2, 1, other than by rule.",
    )


def test_an_order_that_leaves_out_or_repeats_a_vote_is_refused():
    steps = proposed_order(
        TEXT, [words("1", "1", "two"), words("2", "1", "six"), words("3", "1", "two")]
    )
    assert order_fault(steps, ["2", "3"]) is None
    assert order_fault(steps, ["2"]) == "1 would never be voted on: put it in its place."
    assert order_fault(steps, ["1", "2", "3"]) == ("1 and 3 would be voted on twice: name it once.")
    assert order_fault(steps, ["1", "2", "9"]) == "There is no vote on 9: leave it out."


PLACES = [
    ("1", "two three"), ("1", "three"), ("1", ""), ("2", ""), ("2.1", ""), ("2.1", "red"),
    ("2.1(a)", ""), ("2.1(a)", "left"), ("2.2", ""), ("2.2", "pink"),
]  # fmt: skip


@st.composite
def lists_of_amendments(draw):
    made = []
    for number in range(draw(st.integers(1, 10))):
        clause, passage = draw(st.sampled_from(PLACES))
        kind = draw(st.sampled_from(["words", "words", "on", "move", "insert"]))
        id_ = str(number)
        mains = [one.id for one in made if one.words and not one.on]
        if kind == "on" and mains:
            made.append(
                Amendment(
                    id_, "insert", words="b", after=Place("", "n"), on=draw(st.sampled_from(mains))
                )
            )
        elif kind == "move":
            at, behind = draw(
                st.sampled_from([("2.1", "2.2"), ("2.3", "2.1"), ("2", None), ("2.2", "2.3")])
            )
            made.append(Amendment(id_, "move", Place(at), after=Place(behind) if behind else None))
        elif kind == "insert":
            made.append(Amendment(id_, "insert", words="n x", after=Place(clause)))
        else:
            made.append(words(id_, clause, passage, draw(st.sampled_from(["", "n", "n m"]))))
    return made


@given(lists_of_amendments())
def test_whatever_the_amendments_each_is_voted_on_once_and_nothing_after_what_it_would_fell(made):
    steps = proposed_order(TEXT, made)
    place = {id_: n for n, step in enumerate(steps) for id_ in step.ids}
    assert sorted(place) == sorted(one.id for one in made)
    ties = relations(TEXT, made)
    for tie in ties:
        if tie.tie == "falls":
            assert place[tie.second] < place[tie.first]
        if tie.tie == "needs":
            assert place[tie.first] < place[tie.second]
        if tie.tie == "same":
            assert place[tie.second] == place[tie.first]


@given(lists_of_amendments(), st.data())
def test_votes_by_the_order_end_with_a_text_that_can_be_put_together(made, data):
    from conference.core.errors import ConferenceError
    from conference.texts.compile import adoption_faults, compile_text

    ties = relations(TEXT, made)
    passed, rejected = [], []
    for step in proposed_order(TEXT, made):
        if set(step.ids) & fallen(ties, passed, rejected).keys():
            continue
        (passed if data.draw(st.booleans()) else rejected).extend(step.ids)
    standing = [id_ for id_ in passed if id_ not in fallen(ties, passed, rejected)]
    assert adoption_faults(TEXT, made, standing) == ()
    try:
        compile_text(TEXT, made, standing)
    except ConferenceError as error:
        assert "would" in error.sentence
