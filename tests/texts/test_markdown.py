"""Markdown as numbered clauses: what is cut where, what is refused, and that it comes back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.core.errors import TableError
from conference.texts.clause import canonical, digest
from conference.texts.markdown import parse_markdown, write_markdown

WORDS = st.sampled_from(
    [
        "Members vote.", "3. Not a number", "3.2 million people", "(a) not a letter", "# not one",
        "Article 3. of the law", "§ 3. of it", "- not a bullet", "> not said", "iv) no", "A. Smith",
        "<b>not</b> HTML", "``` no code", "* * *", "==", "“Quoted” – well", "1990 was good",
        "a_b*c*", "Article 3 of the law", "+ plus", "J. Smith", "§ 3", "#tag", "1) no",
        "i. e. this", "---",
    ]
)  # fmt: skip


def numbers(source):
    return [clause.number for clause in parse_markdown(source).text.clauses]


def told(source):
    """What is wrong with a text, as (line, sentence)."""
    with pytest.raises(TableError) as error:
        parse_markdown(source)
    assert error.value.code == "bad_text"
    return [(fault.row, fault.reason) for fault in error.value.faults]


def remarked(source):
    return [(remark.row, remark.reason) for remark in parse_markdown(source).remarks]


@st.composite
def outlines(draw):
    """A text as its writer might write it: articles, items, letters, paragraphs that go on."""
    said = [f"# {draw(st.sampled_from(['Our club', 'Rules']))}"] if draw(st.booleans()) else []
    said += [_escape(draw(WORDS))] if draw(st.booleans()) else []
    style = draw(
        st.sampled_from(["## Article {}", "## Article {}: Aim", "## § {} Aim", "## {}. Aim"])
    )
    for article in range(1, draw(st.integers(1, 4)) + 1):
        said.append(style.format(article))
        said.append(_escape(draw(WORDS)))
        form = draw(st.sampled_from(["{}.", "({})", "{article}.{}", "{})"]))
        for item in range(1, draw(st.integers(0, 4)) + 1):
            said.append(f"{form.format(item, article=article)} {_escape(draw(WORDS))}")
            if draw(st.booleans()):
                said.append(f"   {_escape(draw(WORDS))}")
            said += [
                f"   ({letter}) {_escape(draw(WORDS))}"
                for letter in "abc"[: draw(st.integers(0, 3))]
            ]
            if draw(st.booleans()):
                said.append("   - one\n   - two")
    return "\n\n".join(said) + "\n\n## Last\n\nWords.\n"


def _escape(words):
    """As somebody who knows Markdown writes words that look like a number or a sign."""
    if words[0] in "#->(<`*+=-":
        return "\\" + words
    for sign in ".)":
        if sign in words[:12] and words[0] not in "MQ“a":
            return words.replace(sign, "\\" + sign, 1)
    return words


@given(outlines())
def test_what_is_written_is_read_as_the_same_text_without_a_remark(source):
    text = parse_markdown(source).text
    again = parse_markdown(write_markdown(text))
    assert again.text == text
    assert again.remarks == ()
    assert digest(again.text) == digest(text)


@given(st.text(st.sampled_from("ab #.)(1-|>`*\n\\§_=<!3iA"), max_size=60))
def test_whatever_is_read_is_written_stably(source):
    try:
        first = parse_markdown(source).text
    except TableError as error:
        assert error.faults
        return
    try:
        second = parse_markdown(write_markdown(first)).text
    except TableError as error:
        raise AssertionError(write_markdown(first)) from error
    assert write_markdown(second) == write_markdown(first)


def test_articles_items_letters_and_what_goes_on_with_them():
    text = parse_markdown(
        "# Our club\n\nWe begin.\n\n## Article 1: Name\n\nIt is\ncalled Hope.\n\n"
        "## Article 2\n\n1. vote;\n2. speak\n   (a) here;\n   (b) there.\n\n      At length.\n"
        "3. leave.\n\n- a\n- b\n"
    ).text
    assert text.title == "Our club"
    assert [(one.number, one.mark, one.heading, one.text) for one in text.clauses] == [
        ("Preamble", "", "", "We begin."),
        ("1", "Article 1:", "Name", "It is called Hope."),
        ("2", "Article 2", "", ""),
        ("2.1", "1.", "", "vote;"),
        ("2.2", "2.", "", "speak"),
        ("2.2(a)", "(a)", "", "here;"),
        ("2.2(b)", "(b)", "", "there.\n\nAt length."),
        ("2.3", "3.", "", "leave.\n\n- a\n- b"),
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("one\n\ntwo", ["1", "2"]),
        ("## Aims\n\na\n\nb\n\n## Means\n\nc", ["1", "1.1", "1.2", "2"]),
        ("## Preamble\n\nx\n\n## Article 1\n\ny", ["Preamble", "1"]),
        ("## 3.2 Deep\n\nx".replace("3.2", "3."), ["3"]),
        ("## 1 Aims\n\nx\n\n## 2 Means\n\ny", ["1", "2"]),
        ("## 10 principles\n\nx\n\n## More\n\ny", ["1", "2"]),
        ("# Part I\n\n1. a\n2. b\n\n# Part II\n\n3. c", ["Part I", "1", "2", "Part II", "3"]),
        ("# Part I\n\n1. a\n\n# Part II\n\n1. b", ["Part I", "Part I.1", "Part II", "Part II.1"]),
        ("§ 1. a\n\n§ 1a. b\n\n§ 2. c", ["1", "1a", "2"]),
        ("1. a\n(a) b\n(i) c\n(ii) d\n(b) e\n2. f", "1 1(a) 1(a)(i) 1(a)(ii) 1(b) 2".split()),
        ("(g) a\n(h) b\n(i) c\n(j) d", ["(g)", "(h)", "(i)", "(j)"]),
        ("1. a\n1. b\n1. c", ["1", "2", "3"]),
        ("3. a\n\n3.1 b\n\n3.1.1 c\n\n3.2 d", ["3", "3.1", "3.1.1", "3.2"]),
        ("Title\n=====\n\nOne\n---\n\nx", ["1"]),
        ("1. see\n1990. No number\n2. b", ["1", "2"]),
        ("Signed by\nJ. Smith\n\nB. Brown", ["1", "2"]),
    ],
)  # fmt: skip
def test_numbers_of_authors_are_names_and_missing_ones_are_made(source, expected):
    assert numbers(source) == expected


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("2.1", "2.1"), ("Article 2.1", "2.1"), ("clause 2.1.", "2.1"), ("§ 3 (a)", "3(a)"),
        ("Chapter I", "Chapter I"), ("chapter i", "Chapter I"), ("c1", "Chapter I"),
        ("art. 2", "2"),
    ],
)  # fmt: skip
def test_a_clause_is_found_however_its_number_is_written(name, number):
    text = parse_markdown("# Chapter I\n\n## Article 2\n\n1. x\n\n## Article 3\n\n(a) y\n").text
    found = text.find(name)
    assert found is not None
    assert found.number == number
    assert text.find("9") is None


def test_all_faults_of_a_text_are_told_at_once():
    source = (
        "## Article 1\n\nx\n\n## Article 1\n\n2.1 out of place\n\n```\ncode\n```\n\n<div>\n\n"
        "(a) right\n\n(b)\n\nbad\x07bell\n"
    )
    assert told(source) == [
        (5, "1 is there already, on line 1: give one of them another number"),
        (7, "2.1 stands below 1, not below 2: give one of them the right number; if 2.1 is a figure"
            " in a sentence, write 2\\.1"),
        (9, "code cannot be voted on: write it as words"),
        (13, "HTML cannot be voted on: write it as words of Markdown"),
        (17, "1.1(b) has no words: write them, or delete the number"),
        (19, "there is a control character in the line: delete it"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("", "there is no clause in it: write its paragraphs, best with numbers, 1. and 2."),
        ("# Title", "there is no clause in it: write its paragraphs, best with numbers, 1. and 2."),
        ("```\nx", "what begins here does not end: write ``` below it"),
        ("x\n\n<!-- y", "what begins here does not end: write --> below it"),
        ("x" * 50_001, "1 has more than 50,000 signs: divide it"),
        ("x " * 2_000_001, "there are more than 4,000,000 signs: divide the text"),
        (
            "# 1. a\n## 1. b\n### 1. c\n#### 1. d\n##### 1. e\n###### 1. f",
            "more than 5 headings stand in one another: make it an item",
        ),
    ],
)
def test_what_is_no_text_is_refused_with_what_to_do(source, sentence):
    assert sentence in [reason for _, reason in told(source)]


@pytest.mark.parametrize(
    ("source", "remark"),
    [
        ("---\na: b\n---\nx", (1, "the front matter was left out")),
        ("x\n\n<!-- y\nz -->", (3, "a comment was left out")),
        ("x\n\n***\n\ny", (3, "a rule across the page was left out")),
        ("x\n\n| a | b |", (3, "a table was kept as it is; it is changed as words are")),
        ("a\n\nb", (1, "paragraphs without numbers were numbered from 1 on")),
        ("## a\n\nx\n\n## b\n\ny", (1, "sections without numbers were numbered from 1 on")),
        ("1. a\n1. b", (1, "a list whose numbers are all 1 was counted on")),
        (
            "1. a\n\nb",
            (3, "a paragraph without a number was read as part of the clause before it"),
        ),
    ],
)
def test_what_is_done_without_being_asked_is_remarked(source, remark):
    assert remark in remarked(source)


def test_bullets_quotations_and_tables_belong_to_their_clause_line_by_line():
    text = parse_markdown(
        "1. a:\n\n   * one\n   * two\n\n   > said\n   > so\n\n   |a|b|\n   |1|2|\n"
    ).text
    assert text.clauses[0].text == "a:\n\n- one\n- two\n\n> said so\n\n|a|b|\n|1|2|"
    assert parse_markdown(write_markdown(text)).text == text


def test_what_stands_behind_inner_clauses_stays_behind_them():
    text = parse_markdown("1. All shall\n   (a) sit\n   (b) stand\n\n   when asked.\n2. b\n").text
    assert text.clauses[2].text == "stand\n\nwhen asked."


def test_the_canonical_form_unifies_blanks_and_letters():
    assert canonical("  a\u0308\tb \r\n c\u200b\r\n \r\n\r\nd\u00a0e ") == "\u00e4 b c\n\nd\u00a0e"
    composed, decomposed = (parse_markdown(one).text for one in ("1. \u00e4", "1.  a\u0308 "))
    assert digest(composed) == digest(decomposed)


def test_the_digest_changes_with_every_part_that_is_seen():
    sources = [
        "# T\n\n1. a",
        "# U\n\n1. a",
        "# T\n\n1) a",
        "# T\n\n2. a",
        "# T\n\n## 1. a",
        "# T\n\n1. b",
    ]
    assert len({digest(parse_markdown(source).text) for source in sources}) == len(sources)


def test_the_digest_is_that_of_the_published_form():
    text = parse_markdown("# T\n\n1. a\n").text
    assert digest(text) == "0c9ea3e3368b8e374b51ec40911e99ff430bb43c3ab35c916a338d9c3637b4ad"
