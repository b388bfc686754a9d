"""Whatever amendments there are: those that go together make a text that Markdown gives back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conference.core.errors import ConferenceError
from conference.texts.amendment import Amendment, Place
from conference.texts.clause import digest
from conference.texts.compile import adoption_faults, compile_text
from conference.texts.conflicts import relations
from conference.texts.effects import fault
from conference.texts.markdown import parse_markdown, write_markdown
from conference.texts.marked import rows

CONSTITUTION = """# Constitution

We, the people.

# Part I: Basics

## Article 1 Name

The association is called “Hope”.

## Article 2

(1) Members vote.

(2) Members pay:

   (a) monthly;

   (b) yearly.

# Part II: Bodies

## Article 3 Assembly

3.1 It meets yearly.

3.2 See Article 2(1) and clause 3.1.

## Article 4

Words alone.

- one
- two
"""

LISTS = """1. a b

   b) c

   c) d e
2. e f
   (i) g
   (ii) h i

      i goes on
3. j
   3.1 k
   3.2 l
"""

LAW = """# Law

## § 3 First

One.

## § 3a Second

(1) Two; see § 5.

(2) Three:

- x
- y

## § 5

A. Four

B. Five
"""

NEW = [
    "new", "two words", "## Title\n\nbody", "one\n\ntwo", "lead:\n\n(a) x\n\n(b) y", "- x\n- y",
    "3. x", "x\n\n> y", "(a) not",
]  # fmt: skip


@st.composite
def amendments_to(draw, text):
    made = []
    for number in range(draw(st.integers(1, 8))):
        clause, other = draw(st.sampled_from(text.clauses)), draw(st.sampled_from(text.clauses))
        words = (clause.text or clause.heading or "-").split()
        first = draw(st.integers(0, len(words) - 1))
        passage = draw(st.sampled_from(["", "", " ".join(words[first : first + 2])]))
        behind = (
            draw(st.sampled_from((other.text or other.heading or "-").split())) if passage else ""
        )
        after = draw(st.sampled_from([None, Place(other.number, behind, 1 if behind else 0)]))
        kind = draw(st.sampled_from(["replace", "insert", "delete", "move"]))
        place = Place(clause.number, passage, 1 if passage else 0)
        new = draw(st.sampled_from(NEW)) if kind in ("replace", "insert") else ""
        if kind == "insert" and passage:
            place = Place()
        one = Amendment(f"A{number}", kind, place, new, after)
        if fault(text, one) is None:
            made.append(one)
    return made


def together(text, amendments):
    against = {one.id: set() for one in amendments}
    for tie in relations(text, amendments):
        if tie.tie != "same":
            against[tie.first].add(tie.second)
            against[tie.second].add(tie.first)
    chosen = []
    for one in amendments:
        if not against[one.id] & set(chosen):
            chosen.append(one.id)
    return chosen


@pytest.mark.parametrize("source", [CONSTITUTION, LISTS, LAW], ids=["constitution", "lists", "law"])
@settings(max_examples=40)
@given(data=st.data())
def test_what_goes_together_makes_a_text_that_comes_back(source, data):
    text = parse_markdown(source).text
    amendments = data.draw(amendments_to(text))
    chosen = together(text, amendments)
    assert adoption_faults(text, amendments, chosen) == ()
    try:
        compiled = compile_text(text, amendments, chosen)
    except ConferenceError as error:
        assert "would" in error.sentence
        return
    again = parse_markdown(write_markdown(compiled.text)).text
    assert digest(again) == compiled.digest
    assert [one.new for one in compiled.history if one.new] == [
        one.number for one in compiled.text.clauses
    ]
    olds = [one.old for one in compiled.history if one.old]
    assert sorted(olds) == sorted(one.number for one in text.clauses)
    for row in rows(text, compiled.text):
        by = next(one.amendments for one in compiled.history if one.id == row.id)
        if by or row.old is None or row.new is None:
            continue
        assert (row.old.heading, row.old.text) == (row.new.heading, row.new.text)
    assert compile_text(text, amendments, chosen, final=False).text.clauses
