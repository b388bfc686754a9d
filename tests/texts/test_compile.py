"""The adopted text: whatever the order of amendments, it is what plain amending makes of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plain_amending import PlainText

from conference.core.errors import ConferenceError
from conference.texts.amendment import Amendment, Place
from conference.texts.clause import digest
from conference.texts.compile import adoption_faults, compile_text
from conference.texts.conflicts import relations
from conference.texts.markdown import parse_markdown, write_markdown

CLUB = """# The club

We begin.

## Article 1: Name

The club is called Hope, see article 2.3.

## Article 2 Members

Members may:

1. vote;
2. speak
   (a) at meetings; and
   (b) elsewhere, under clause 2.1;
3. leave.

## Article 3 Money

1. Members pay thirty euros, and no more.
2. The treasurer keeps the money.
"""


def club():
    return parse_markdown(CLUB).text


def compiled(*amendments, final=True):
    return compile_text(club(), amendments, [one.id for one in amendments], final=final)


def lines(result):
    return [line.strip() for line in write_markdown(result.text).split("\n") if line.strip()]


@st.composite
def flat_texts(draw):
    """A flat text of words that are all different, and plain changes of it."""
    sizes = draw(st.lists(st.integers(2, 6), min_size=2, max_size=6))
    words = iter(range(1000))
    clauses = [[f"w{next(words)}" for _ in range(size)] for size in sizes]
    clause = st.integers(0, len(clauses) - 1)
    changes = []
    for number in range(draw(st.integers(1, 9))):
        kind = draw(st.sampled_from(["replace", "strike", "add", "whole", "delete", "new", "move"]))
        at = draw(clause)
        first = draw(st.integers(0, len(clauses[at]) - 1))
        last = draw(st.integers(first, len(clauses[at]) - 1))
        after = draw(st.none() | clause)
        changes.append((number, kind, at, first, last, after))
    return clauses, changes


def as_amendment(clauses, change):
    number, kind, at, first, last, after = change
    passage = Place(str(at + 1), " ".join(clauses[at][first : last + 1]))
    whole, behind = Place(str(at + 1)), None if after is None else Place(str(after + 1))
    new = f"new{number} words{number}"
    match kind:
        case "replace":
            return Amendment(str(number), "replace", passage, new)
        case "strike":
            return Amendment(str(number), "delete", passage)
        case "add":
            return Amendment(str(number), "insert", words=new, after=passage)
        case "whole":
            return Amendment(str(number), "replace", whole, new)
        case "delete":
            return Amendment(str(number), "delete", whole)
        case "new":
            return Amendment(str(number), "insert", words=new, after=behind)
    return Amendment(str(number), "move", whole, after=behind)


def do_plainly(plain, change):
    number, kind, at, first, last, after = change
    new = [f"new{number}", f"words{number}"]
    match kind:
        case "replace":
            plain.replace(at, first, last, new)
        case "strike":
            plain.replace(at, first, last, [])
        case "add":
            plain.insert_words(at, last, new)
        case "whole":
            plain.replace_clause(at, new)
        case "delete":
            plain.delete_clause(at)
        case "new":
            plain.insert_clause(number, after, new)
        case "move":
            plain.move(number, at, after)


def is_possible(clauses, change):
    _, kind, at, first, last, after = change
    if kind == "strike":
        return last - first + 1 < len(clauses[at])
    return kind != "move" or after not in (at, at - 1 if at else None)


def together(text, amendments):
    """The ids of amendments that go together, the first of those that do not."""
    against = {}
    for tie in relations(text, amendments):
        if tie.tie != "same":
            against.setdefault(tie.first, set()).add(tie.second)
            against.setdefault(tie.second, set()).add(tie.first)
    chosen = []
    for one in amendments:
        if not against.get(one.id, set()) & set(chosen):
            chosen.append(one.id)
    return chosen


@given(flat_texts(), st.randoms(use_true_random=False))
def test_the_adopted_text_is_that_of_plain_amending_in_any_order(made, chance):
    clauses, changes = made
    changes = [change for change in changes if is_possible(clauses, change)]
    text = parse_markdown(PlainText(clauses).markdown()).text
    amendments = [as_amendment(clauses, change) for change in changes]
    chosen = together(text, amendments)
    done = [change for change in changes if str(change[0]) in chosen]
    words = [change for change in done if change[1] != "move"]
    moves = [change for change in done if change[1] == "move"]
    chance.shuffle(words)
    chance.shuffle(moves)
    plain = PlainText(clauses)
    for change in [*words, *moves]:
        do_plainly(plain, change)
    expected = plain.markdown()
    chance.shuffle(chosen)
    try:
        result = compile_text(text, amendments, chosen)
    except ConferenceError as error:
        assert expected == "\n" or "would leave no words" in error.sentence
        return
    assert write_markdown(result.text) == expected
    assert parse_markdown(expected).text.clauses
    assert digest(parse_markdown(expected).text) == result.digest


@given(flat_texts())
def test_one_after_the_other_is_the_same_as_both_together(made):
    clauses, changes = made
    changes = [
        one for one in changes if one[1] in ("replace", "whole") and is_possible(clauses, one)
    ]
    text = parse_markdown(PlainText(clauses).markdown()).text
    amendments = [as_amendment(clauses, change) for change in changes]
    chosen = together(text, amendments)
    at_once = compile_text(text, amendments, chosen).text
    for order in (chosen, chosen[::-1]):
        step = text
        for id_ in order:
            step = compile_text(step, [one for one in amendments if one.id == id_], [id_]).text
        assert step == at_once


def test_without_amendments_the_text_is_as_it_was():
    result = compiled()
    assert result.text == club()
    assert result.renumbered == ()
    assert result.references == ()
    assert {one.amendments for one in result.history} == {()}


def test_a_new_article_is_counted_in_and_all_below_it_follow():
    result = compiled(
        Amendment(
            "7", "insert", words="## Aims\n\nJoy, and:\n\n(a) bread\n(b) roses", after=Place("1")
        )
    )
    assert lines(result)[4:9] == [
        "## Article 2: Aims",
        "Joy, and:",
        "(a) bread",
        "(b) roses",
        "## Article 3 Members",
    ]
    assert ("2.2(a)", "3.2(a)") in result.renumbered
    assert [one.amendments for one in result.history if one.new == "2"] == [("7",)]


def test_until_the_final_count_what_is_new_has_a_letter():
    new = Amendment("7", "insert", words="dance;", after=Place("2.1"))
    sung = Amendment("8", "insert", words="sing;", after=Place("2.1"))
    numbers = [one.number for one in compiled(new, sung, final=False).text.clauses]
    assert numbers[3:9] == ["2.1", "2.1a", "2.1b", "2.2", "2.2(a)", "2.2(b)"]
    assert [one.number for one in compiled(new, sung).text.clauses][3:7] == [
        "2.1", "2.2", "2.3", "2.4",
    ]  # fmt: skip


def test_what_is_first_and_new_has_a_letter_behind_nought():
    new = Amendment("7", "insert", Place("2"), "dance;")
    numbers = [one.number for one in compiled(new, final=False).text.clauses]
    assert numbers[3:5] == ["2.0a", "2.1"]


def test_the_preamble_stays_first():
    result = compiled(Amendment("7", "insert", words="## Before all\n\nPeace."))
    assert [one.number for one in result.text.clauses][:3] == ["Preamble", "1", "2"]
    assert result.text.clauses[1].heading == "Before all"


def test_a_clause_can_move_into_another_one():
    result = compiled(Amendment("7", "move", Place("2.1"), after=Place("3.1")))
    assert lines(result)[-3:] == [
        "1. Members pay thirty euros, and no more.",
        "2. vote;",
        "3. The treasurer keeps the money.",
    ]
    assert ("2.1", "3.2") in result.renumbered
    assert ("2.2", "2.1") in result.renumbered


def test_a_clause_replaced_as_a_whole_keeps_its_number_and_loses_what_stood_in_it():
    result = compiled(Amendment("7", "replace", Place("2"), "Everybody may do all."))
    assert lines(result)[4:7] == [
        "## Article 2 Members", "Everybody may do all.", "## Article 3 Money",
    ]  # fmt: skip
    assert [one.old for one in result.history if not one.new] == [
        "2.1", "2.2", "2.2(a)", "2.2(b)", "2.3",
    ]  # fmt: skip


def test_a_whole_clause_can_get_a_new_heading_and_new_clauses():
    result = compiled(
        Amendment("7", "replace", Place("3"), "## Wealth\n\nAll share.\n\n1. a\n\n2. b")
    )
    assert lines(result)[-4:] == ["## Article 3 Wealth", "All share.", "1. a", "2. b"]


def test_words_of_a_heading_can_be_changed():
    result = compiled(Amendment("7", "replace", Place("3", "Money"), "Dues"))
    assert "## Article 3 Dues" in lines(result)


def test_words_can_move():
    move = Amendment("7", "move", Place("3.1", ", and no more"), after=Place("3.2", "the money"))
    assert lines(compiled(move))[-2:] == [
        "1. Members pay thirty euros.",
        "2. The treasurer keeps the money, and no more.",
    ]


def test_an_amended_amendment_is_applied_as_it_was_amended():
    main = Amendment("7", "replace", Place("3.1", "thirty"), "forty or fifty")
    sub = Amendment("8", "delete", Place("", "or fifty"), on="7")
    result = compiled(main, sub)
    assert "1. Members pay forty euros, and no more." in lines(result)
    assert [one.amendments for one in result.history if one.old == "3.1"] == [("7", "8")]


def test_amendments_of_the_same_effect_are_applied_once_and_both_named():
    one = Amendment("7", "replace", Place("3.1", "thirty"), "forty")
    other = Amendment("8", "replace", Place("3.1", "thirty euros"), "forty euros")
    result = compiled(one, other)
    assert "1. Members pay forty euros, and no more." in lines(result)
    assert [row.amendments for row in result.history if row.old == "3.1"] == [("7", "8")]


def test_references_that_do_not_fit_any_more_are_told_and_not_rewritten():
    result = compiled(Amendment("7", "delete", Place("2.1")))
    assert "The club is called Hope, see article 2.3." in lines(result)
    assert [one.sentence for one in result.references] == [
        "1 names article 2.3, which is 2.2 now: decide whether it shall say so.",
        "2.1(b) names clause 2.1, which is deleted: decide what it shall say.",
    ]


@pytest.mark.parametrize(
    ("amendments", "sentence"),
    [
        (
            [
                Amendment("7", "replace", Place("3.1", "thirty"), "forty"),
                Amendment("8", "delete", Place("3.1", "thirty euros")),
            ],
            "Not both can be in the text: amendments 7 and 8 change the same words of clause 3.1.",
        ),
        (
            [
                Amendment("7", "replace", Place("3.1", "thirty"), "forty"),
                Amendment("8", "delete", Place("3")),
            ],
            "Amendment 7 falls with 8: amendment 8 deletes clause 3, in which amendment 7 changes"
            " words.",
        ),
    ],
)
def test_two_that_do_not_go_together_are_named(amendments, sentence):
    assert adoption_faults(club(), amendments, ["7", "8"]) == (sentence,)
    with pytest.raises(ConferenceError) as error:
        compile_text(club(), amendments, ["7", "8"])
    assert error.value.code == "not_compiled"
    assert sentence in error.value.sentence
    assert compile_text(club(), amendments, ["8"]).text != club()


def test_one_that_needs_another_is_refused_without_it():
    amendments = [
        Amendment("7", "replace", Place("3.1", "thirty"), "forty or fifty"),
        Amendment("8", "delete", Place("", "or fifty"), on="7"),
    ]
    assert adoption_faults(club(), amendments, ["8", "9"]) == (
        "There is no amendment 9.",
        "Amendment 8 needs 7, which has not passed.",
    )


def test_three_moves_in_a_circle_are_named():
    text = parse_markdown("1. a\n   (a) x\n2. b\n   (a) y\n3. c\n   (a) z\n").text
    amendments = [
        Amendment("7", "move", Place("1"), after=Place("2(a)")),
        Amendment("8", "move", Place("2"), after=Place("3(a)")),
        Amendment("9", "move", Place("3"), after=Place("1(a)")),
    ]
    assert relations(text, amendments) == ()
    with pytest.raises(ConferenceError, match="Amendments 7 and 8 and 9 would put clauses into"):
        compile_text(text, amendments, ["7", "8", "9"])
    assert compile_text(text, amendments, ["7", "8"]).text.clauses[0].text == "c"


def test_words_struck_bit_by_bit_until_none_is_left_are_refused():
    text = parse_markdown("1. bread roses\n2. b").text
    amendments = [
        Amendment("7", "delete", Place("1", "bread")),
        Amendment("8", "delete", Place("1", "roses")),
    ]
    with pytest.raises(ConferenceError, match="Amendment 7 and 8 would leave no words in clause 1"):
        compile_text(text, amendments, ["7", "8"])


def test_numbers_of_authors_stay_where_nothing_comes_or_goes():
    text = parse_markdown(
        "## § 1 One\n\nOne.\n\n## § 3 Three\n\n(1) b\n(2) c\n\n## § 3a More\n\nMore.\n"
    ).text
    words = Amendment("7", "delete", Place("§ 3 (1)"))
    result = compile_text(text, [words], ["7"])
    assert [one.mark for one in result.text.clauses] == ["§ 1", "§ 3", "(1)", "§ 3a"]
    assert result.renumbered == (("3(2)", "3(1)"), ("3(1)", ""))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("(i) a\n(ii) b\n(iii) c", ["(i)", "(ii)", "(iii)", "(iv)"]),
        ("a) a\nb) b\nc) c", ["a)", "b)", "c)", "d)"]),
        ("## I. a\n\n## II. b\n\n## III. c", ["I.", "II.", "III.", "IV."]),
        ("## A. a\n\n## B. b\n\n## C. c", ["A.", "B.", "C.", "D."]),
        ("## 3 a\n\n3.1 x\n\n3.2 y\n\n3.3 z", ["3", "3.1", "3.2", "3.3", "3.4"]),
        ("4. a\n5. b\n6. c", ["4.", "5.", "6.", "7."]),
    ],
)
def test_every_way_of_counting_is_counted_on(source, expected):
    source = source.replace("## 3 a", "## 3. a")
    text = parse_markdown(source).text
    second = text.clauses[-2]
    new = Amendment("7", "insert", words="new", after=Place(second.id))
    result = compile_text(text, [new], ["7"])
    assert [one.mark.rstrip(".") for one in result.text.clauses] == [
        mark.rstrip(".") for mark in expected
    ]
    assert digest(parse_markdown(write_markdown(result.text)).text) == result.digest


def test_dotted_numbers_follow_the_article_in_which_they_stand():
    text = parse_markdown("## 1. a\n\n1.1 x\n\n## 2. b\n\n2.1 y\n\n2.1.1 z\n").text
    result = compile_text(text, [Amendment("7", "delete", Place("1"))], ["7"])
    assert [one.number for one in result.text.clauses] == ["1", "1.1", "1.1.1"]
    assert write_markdown(result.text) == "## 1. b\n\n1.1 y\n\n   1.1.1 z\n"


def test_articles_count_on_through_chapters():
    text = parse_markdown(
        "# Chapter I A\n\n## Article 1\n\na\n\n# Chapter II B\n\n## Article 2\n\nb\n\n"
        "## Article 3\n\nc\n"
    ).text
    assert [one.number for one in text.clauses] == ["Chapter I", "1", "Chapter II", "2", "3"]
    new = Amendment("7", "insert", words="new", after=Place("Article 1"))
    result = compile_text(text, [new], ["7"])
    assert [one.mark for one in result.text.clauses if one.parent] == [
        "Article 1", "Article 2", "Article 3", "Article 4",
    ]  # fmt: skip


def test_a_second_reading_amends_what_came_of_the_first():
    first = compiled(
        Amendment("5", "delete", Place("3.1")),
        Amendment("6", "move", Place("2.3"), after=Place("2.1")),
        Amendment("7", "insert", words="dance, see clause 2.2;", after=Place("2.1")),
        final=False,
    ).text
    assert [one.number for one in first.clauses][4:6] == ["2.1a", "2.1b"]
    again = [Amendment("8", "replace", Place("2.1b", "dance"), "sing and dance")]
    result = compile_text(first, again, ["8"], since=club())
    assert "3. sing and dance, see clause 2.2;" in lines(result)
    assert [one for one in result.renumbered if one[0][0] in "23"] == [
        ("2.3", "2.2"), ("2.2", "2.4"), ("2.2(a)", "2.4(a)"), ("2.2(b)", "2.4(b)"),
        ("3.2", "3.1"), ("3.1", ""),
    ]  # fmt: skip
    assert [one.words for one in result.references] == ["article 2.3", "clause 2.2"]


def test_a_number_that_is_taken_is_not_given_again_until_the_final_count():
    text = parse_markdown("§ 3. a\n\n§ 3a. b\n\n§ 4. c\n").text
    amendments = [
        Amendment("7", "insert", words="new", after=Place("3")),
        Amendment("8", "insert", words="new too", after=Place("3a")),
    ]
    kept = compile_text(text, amendments, ["7", "8"], final=False).text
    assert [one.number for one in kept.clauses] == ["3", "3b", "3a", "3aa", "4"]
    final = compile_text(text, amendments, ["7", "8"]).text
    assert [one.number for one in final.clauses] == ["3", "4", "5", "6", "7"]


def test_an_article_does_not_move_among_parts():
    text = parse_markdown(
        "# Part I A\n\n## Article 1\n\nx\n\n# Part II B\n\n## Article 2\n\ny\n"
    ).text
    move = Amendment("7", "move", Place("1"), after=Place("Part II"))
    with pytest.raises(ConferenceError, match="Article 1 would stand among what is numbered oth"):
        compile_text(text, [move], ["7"])


def test_a_text_of_which_nothing_would_be_left_is_refused():
    text = parse_markdown("1. a\n2. b").text
    amendments = [Amendment(str(n), "delete", Place(str(n))) for n in (1, 2)]
    with pytest.raises(ConferenceError, match="No clause with a number would be left"):
        compile_text(text, amendments, ["1", "2"])


def test_a_clause_that_would_be_left_empty_by_many_is_named():
    text = parse_markdown("## Article 1\n\n1. a\n2. b\n\n## Article 2\n\nx\n").text
    amendments = [Amendment(str(n), "delete", Place(f"1.{n}")) for n in (1, 2)]
    with pytest.raises(ConferenceError, match="All together would leave no words in clause 1: del"):
        compile_text(text, amendments, ["1", "2"])


def test_headings_too_deep_are_refused():
    text = parse_markdown("## 1. a\n### 1. b\n#### 1. c\n##### 1. d\n###### 1. e\n\nx\n").text
    deep = Amendment("7", "insert", Place("1.1.1.1.1"), "## f\n\ny")
    with pytest.raises(ConferenceError, match="Amendment 7 would put headings too deep"):
        compile_text(text, [deep], ["7"])


def test_an_amendment_that_has_a_fault_once_amended_is_named():
    amendments = [
        Amendment("7", "replace", Place("3.1", "thirty"), "forty"),
        Amendment("8", "replace", Place("", "forty"), "thirty", on="7"),
    ]
    with pytest.raises(ConferenceError, match="Amendment 7 as it was amended: the new words are"):
        compile_text(club(), amendments, ["7", "8"])


def test_more_than_26_clauses_of_letters_go_on_with_two():
    text = parse_markdown("\n".join(f"({chr(97 + n)}) w" for n in range(26))).text
    new = [Amendment("7", "insert", words="new", after=Place("(z)"))]
    result = compile_text(text, new, ["7"])
    assert result.text.clauses[-1].mark == "(aa)"
    assert digest(parse_markdown(write_markdown(result.text)).text) == result.digest


def test_until_the_final_count_letters_have_letters_of_their_own():
    text = parse_markdown("(i) a\n(ii) b").text
    new = [Amendment("7", "insert", words="new", after=Place("(i)"))]
    kept = compile_text(text, new, ["7"], final=False).text
    assert [one.number for one in kept.clauses] == ["(i)", "(i-a)", "(ii)"]
    assert parse_markdown(write_markdown(kept)).text.clauses[1].mark == "(i-a)"


def test_two_of_one_effect_on_an_amendment_are_applied_once():
    amendments = [
        Amendment("7", "replace", Place("3.1", "thirty"), "forty or fifty"),
        Amendment("8", "replace", Place("", "forty"), "sixty", on="7"),
        Amendment("9", "replace", Place("", "forty or"), "sixty or", on="7"),
    ]
    result = compiled(*amendments)
    assert "1. Members pay sixty or fifty euros, and no more." in lines(result)
    assert [one.amendments for one in result.history if one.old == "3.1"] == [("7", "8", "9")]
