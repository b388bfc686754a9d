"""What an amendment may be: each fault is a sentence that says what to do."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.core.errors import TableError
from conference.texts.amendment import Amendment, Place
from conference.texts.effects import effects_of, fault, faults
from conference.texts.markdown import parse_markdown
from conference.texts.passages import Edit, applied, nearest, spans_of

CLUB = parse_markdown(
    "We begin.\n\n## Article 1: Name\n\nThe club is called “Hope” – for now.\n\n"
    "## Article 2 Members\n\n1. Every member votes.\n2. A member, however, pays thirty euros;"
    " every member.\n3. Nothing\u00a0else.\n\n## Article 3 Money\n\nThe treasurer keeps it.\n"
).text

OTHERS = {
    "1": Amendment("1", "replace", Place("2.2", "thirty"), "forty or fifty"),
    "2": Amendment("2", "delete", Place("3")),
    "3": Amendment("3", "replace", Place("", "forty"), "sixty", on="1"),
    "4": Amendment("4", "replace", Place("2.2", "ninety"), "forty"),
}


def test_what_can_be_is_no_fault():
    possible = [
        Amendment("7", "replace", Place("2.2", "thirty euros"), "a fair fee"),
        Amendment("7", "replace", Place("1", '"Hope" - for'), "Faith, for"),
        Amendment("7", "replace", Place("2.3", "Nothing else"), "All"),
        Amendment("7", "delete", Place("2.2", "member", 2)),
        Amendment("7", "delete", Place("Preamble")),
        Amendment("7", "insert", words="also", after=Place("2.1", "member")),
        Amendment("7", "insert", Place("2"), "First of all."),
        Amendment("7", "insert", words="First of all."),
        Amendment("7", "move", Place("2.1"), after=Place("2.3")),
        Amendment("7", "move", Place("2.3")),
        Amendment("7", "move", Place("2.2", ", however,"), after=Place("2.1", "votes")),
        Amendment("7", "replace", Place("1", "Name"), "Names"),
        Amendment("7", "insert", words=", or less", after=Place("", "fifty"), on="1"),
    ]
    assert [fault(CLUB, one, OTHERS) for one in possible] == [None] * len(possible)


@pytest.mark.parametrize(
    ("amendment", "sentence"),
    [
        (
            Amendment("", "delete", Place("1")),
            "the amendment has no id: number it",
        ),
        (
            Amendment("7", "delete"),
            "no clause is named: write its number",
        ),
        (
            Amendment("7", "delete", Place("2.4")),
            "there is no clause 2.4 in the text; there are 2.3, 2.2, 2.1",
        ),
        (
            Amendment("7", "delete", Place("xyz")),
            "there is no clause xyz in the text; there are Preamble, 1, 2, 2.1, 2.2, 2.3, 3",
        ),
        (
            Amendment("7", "delete", Place("2.2", "thirty euro")),
            "the words “thirty euro” are not in clause 2.2; “thirty euros;” is: copy the words"
            " from the text",
        ),
        (
            Amendment("7", "delete", Place("2.1", "pays")),
            "the words “pays” are not in clause 2.1; they are in clause 2.2: name that clause",
        ),
        (
            Amendment("7", "delete", Place("2.1", "The tresurer keeps")),
            "the words “The tresurer keeps” are not in clause 2.1; in clause 3 there is “The"
            " treasurer keeps”: name that clause, and copy its words",
        ),
        (
            Amendment("7", "delete", Place("2.1", "zzzz")),
            "the words “zzzz” are not in clause 2.1: copy them from the text",
        ),
        (
            Amendment("7", "delete", Place("2.2", "member")),
            "the words “member” are in clause 2.2 2 times: say which, from 1 to 2, or name more"
            " words around them",
        ),
        (
            Amendment("7", "delete", Place("2.2", "member", 3)),
            "the words “member” are in clause 2.2 2 times, not 3: name another occurrence",
        ),
        (
            Amendment("7", "replace", Place("2.1", "votes"), " "),
            "there are no new words: write them, or make it a deletion",
        ),
        (
            Amendment("7", "replace", Place("2.1"), ""),
            "there are no new words: write them, or make it a deletion",
        ),
        (
            Amendment("7", "replace", Place("2.1", "votes"), "votes"),
            "the new words are the old ones: change some",
        ),
        (
            Amendment("7", "replace", Place("2.1"), "Every member votes."),
            "clause 2.1 has these words already: change some",
        ),
        (
            Amendment("7", "replace", Place("2.1"), "## Votes\n\nx"),
            "clause 2.1 has no heading: leave out the # before the new words",
        ),
        (
            Amendment("7", "replace", Place("2.1"), "x\n\n## Votes\n\nx"),
            "clause 2.1 cannot hold headings: leave out the # in the words",
        ),
        (
            Amendment("7", "replace", Place("2.1"), "<b>x</b>"),
            "HTML cannot be voted on: write it as words of Markdown",
        ),
        (
            Amendment("7", "delete", Place("2.1", "Every member votes.")),
            "that is all of clause 2.1: delete the clause, without a passage",
        ),
        (
            Amendment("7", "insert", after=Place("2.1", "Every")),
            "there are no words to put in: write them",
        ),
        (
            Amendment("7", "insert", Place("2.1", "Every"), "x"),
            "say after which words the new ones stand, not at which",
        ),
        (
            Amendment("7", "insert", words="## x\n\ny", after=Place("2.1")),
            "numbered paragraphs stand there: leave out the # before the words",
        ),
        (
            Amendment("7", "insert", Place("2.1"), "## x\n\ny"),
            "numbered paragraphs stand there: leave out the # before the words",
        ),
        (
            Amendment("7", "move", Place("Preamble"), after=Place("1")),
            "the preamble stays in front: replace or delete it",
        ),
        (
            Amendment("7", "move", Place("2"), after=Place("2.1")),
            "clause 2 cannot stand in itself: name a clause outside of it",
        ),
        (
            Amendment("7", "move", Place("2.2"), after=Place("2.1")),
            "clause 2.2 stands there already: name another place",
        ),
        (
            Amendment("7", "move", Place("2.1")),
            "clause 2.1 stands there already: name another place",
        ),
        (
            Amendment("7", "move", Place("2.1"), after=Place("1")),
            "clause 2.1 is one of the numbered paragraphs, and headings stand there: delete it,"
            " and insert its words there as they shall be",
        ),
        (
            Amendment("7", "move", Place("2.1", "Every"), after=Place("2.2")),
            "to move words, name them, and the words after which they stand",
        ),
        (
            Amendment("7", "move", Place("2.1", "member"), after=Place("2.1", "Every member")),
            "the words stand there already: name others after which they go",
        ),
        (
            Amendment("7", "move", Place("2.1", "Every member votes."), after=Place("3", "it.")),
            "that is all of clause 2.1: move the clause, without a passage",
        ),
        (
            Amendment("7", "delete", Place("", "x"), on="9"),
            "there is no amendment '9' to the text: name one that is there",
        ),
        (
            Amendment("7", "delete", Place("", "sixty"), on="3"),
            "3 is on an amendment itself: write an amendment of its own",
        ),
        (
            Amendment("7", "delete", Place("", "x"), on="2"),
            "the words of 2 can be replaced, deleted or added to only",
        ),
        (
            Amendment("7", "delete", Place("", "forty"), on="4"),
            "amendment 4 has a fault of its own; mend that first",
        ),
        (
            Amendment("7", "delete", on="1"),
            "name the words of amendment 1 that are meant",
        ),
        (
            Amendment("7", "delete", Place("", "forty or fifty"), on="1"),
            "these are all words of 1: vote against it instead",
        ),
        (
            Amendment("7", "insert", words="x" * 20_001, after=Place("1")),
            "the words are more than 20,000 signs: divide them",
        ),
    ],
)
def test_what_cannot_be_says_what_to_do(amendment, sentence):
    assert fault(CLUB, amendment, OTHERS) == sentence


def test_all_faults_of_a_list_are_told_at_once():
    listed = [
        Amendment("7", "delete", Place("9")),
        Amendment("8", "delete", Place("1")),
        Amendment("8", "delete", Place("2.1", "Never")),
    ]
    assert [(one.row, one.column) for one in faults(CLUB, listed)] == [(1, "7"), (3, "8"), (3, "8")]
    with pytest.raises(TableError) as error:
        effects_of(CLUB, listed)
    assert error.value.code == "bad_amendments"
    assert error.value.faults == faults(CLUB, listed)


def test_to_those_that_were_right_only_the_new_ones_are_checked():
    before = [OTHERS["1"], OTHERS["2"]]
    new = [
        OTHERS["3"],
        OTHERS["4"],
        Amendment("2", "delete", Place("1")),
        Amendment("8", "insert", words="ja", after=Place("", "ninety"), on="1"),
    ]
    told = faults(CLUB, [*before, *new])
    expected = [replace(one, row=one.row - len(before)) for one in told]
    assert [one.row for one in expected] == [2, 3, 4]
    assert list(faults(CLUB, new, before)) == expected


def test_what_is_like_a_long_passage_is_not_sought():
    sentence = fault(CLUB, Amendment("7", "replace", Place("2.2", "a thirty " * 2_000), "x"))
    assert sentence.endswith("are not in clause 2.2: copy them from the text")


def test_two_amendments_of_one_id_are_a_fault_though_each_could_be():
    listed = [Amendment("8", "delete", Place("1")), Amendment("8", "delete", Place("3"))]
    with pytest.raises(TableError, match="two amendments have this id"):
        effects_of(CLUB, listed)


@pytest.mark.parametrize(
    ("words", "passage", "count"),
    [
        ("“yes” – no", '"yes" - no', 1),
        ("l\u2019article", "l'article", 1),
        ("ten\u00a0euros", "ten euros", 1),
        ("one\n\ntwo", "one two", 1),
        ("the other", "he", 0),
        ("3 of 30, 3", "3", 2),
        ("a.b", "a", 1),
        ("Member", "member", 0),
        ("x", " ", 0),
    ],
)
def test_signs_are_compared_leniently_and_words_whole(words, passage, count):
    assert len(spans_of(words, passage)) == count


@pytest.mark.parametrize(
    ("words", "edits", "expected"),
    [
        ("a b c", [(2, 3, "")], "a c"),
        ("a b c", [(0, 1, "")], "b c"),
        ("a b c", [(4, 5, "")], "a b"),
        ("a b, c", [(2, 3, "")], "a, c"),
        ("a, b; c", [(1, 4, "")], "a; c"),
        ("a b c", [(0, 1, ""), (2, 3, "")], "c"),
        ("a b c", [(2, 3, ""), (4, 5, "")], "a"),
        ("a (b) c", [(3, 4, "x")], "a (x) c"),
        ("a c", [(1, 1, "b")], "a b c"),
        ("a c", [(1, 1, ", b,")], "a, b, c"),
        ("a c", [(3, 3, "d")], "a c d"),
        ("a b c", [(2, 3, ""), (3, 3, "d")], "a d c"),
        ("a b c", [(2, 3, "x"), (3, 3, "d")], "a x d c"),
        ("a b\n\nc d", [(5, 6, "")], "a b\n\nd"),
        ("a\n\nb\n\nc", [(3, 4, "")], "a\n\nc"),
    ],
)
def test_what_is_left_around_struck_words_reads_well(words, edits, expected):
    made = [Edit("c1", "text", *edit) for edit in edits]
    assert applied(words, made) == expected
    assert applied(words, made[::-1]) == expected


@given(st.lists(st.sampled_from("abc"), min_size=1, max_size=12), st.data())
def test_a_passage_cut_from_words_is_found_where_it_was(tokens, data):
    words = " ".join(tokens)
    first = data.draw(st.integers(0, len(tokens) - 1))
    last = data.draw(st.integers(first, len(tokens) - 1))
    start = 2 * first
    assert (start, 2 * last + 1) in spans_of(words, words[start : 2 * last + 1]) or any(
        begin < start < end for begin, end in spans_of(words, words[start : 2 * last + 1])
    )


def test_nothing_is_near_what_is_quite_different():
    assert nearest("The treasurer keeps the money", "zebra crossing") == (0.0, "")
    assert nearest("", "zebra") == (0.0, "")


@pytest.mark.parametrize(
    ("amendment", "sentence"),
    [
        (
            Amendment("7", "insert", Place("Preamble"), "x"),
            "the preamble holds no clauses: say after which clause it stands",
        ),
        (
            Amendment("7", "replace", Place("Preamble"), "x\n\n1. y"),
            "the preamble holds no clauses: leave out the numbers, or put them after",
        ),
        (
            Amendment("7", "replace", Place("1", "Name"), "- Name"),
            "a heading cannot begin with a dash or #: begin it with a word",
        ),
    ],
)
def test_preambles_and_headings_stay_what_they_are(amendment, sentence):
    assert fault(CLUB, amendment) == sentence
