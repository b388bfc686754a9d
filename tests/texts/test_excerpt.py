"""What changes, with some words around it, in pages of a bounded length."""

from hypothesis import given
from hypothesis import strategies as st

from conference.texts.excerpt import PAGE, Part, calm, excerpt, pages
from conference.texts.marked import Run, marked_words

WORDS = st.lists(st.sampled_from(["a", "bee", "sea-side", "x" * 40]), max_size=60).map(" ".join)
SIGNS = {"kept": "{}", "deleted": "[-{}-]", "inserted": "[+{}+]"}


def shown(runs):
    return "".join(SIGNS[run.kind].format(run.words) for run in runs)


def test_a_change_keeps_ten_words_before_and_behind_it():
    before = " ".join(f"b{n}" for n in range(30))
    after = " ".join(f"a{n}" for n in range(30))
    runs = marked_words(f"{before} old {after}", f"{before} new {after}")
    assert shown(excerpt(runs, 2)) == "… b28 b29 [-old-][+new+] a0 a1 …"


def test_what_stands_between_two_changes_loses_its_middle_only_where_it_is_long():
    middle = " ".join(f"m{n}" for n in range(9))
    runs = marked_words(f"one {middle} two", f"eins {middle} zwei")
    assert shown(excerpt(runs, 4)) == f"[-one-][+eins+] {middle} [-two-][+zwei+]"
    assert shown(excerpt(runs, 2)) == "[-one-][+eins+] m0 m1 … m7 m8 [-two-][+zwei+]"


def test_words_of_which_hardly_any_stay_are_shown_one_after_the_other():
    mixed = marked_words("a one b two c three d", "e one f two g three h")
    assert shown(calm(mixed)) == "[-a one b two c three d-][+e one f two g three h+]"
    few = marked_words("a b c d e f g h", "a b x d e y g z")
    assert calm(few) == few


def test_a_text_without_a_change_stays_as_it_is():
    runs = (Run("kept", " ".join(["word"] * 80)),)
    assert excerpt(runs) == runs


@given(WORDS, WORDS)
def test_no_change_is_ever_left_out(old, new):
    runs = marked_words(old, new)
    short = excerpt(runs)
    changed = [run for run in runs if run.kind != "kept"]
    assert [run for run in short if run.kind != "kept"] == changed


@given(st.lists(st.tuples(WORDS, WORDS), max_size=4))
def test_pages_have_every_word_once_in_order_and_are_bounded(pairs):
    parts = [Part(str(n), False, (), marked_words(*pair)) for n, pair in enumerate(pairs)]
    found = pages(parts)
    joined = [run for page in found for part in page for run in part.text]
    for kind in SIGNS:
        whole = "".join(r.words for part in parts for r in part.text if r.kind == kind)
        assert "".join(run.words for run in joined if run.kind == kind) == whole
    for page in found:
        assert sum(len(run.words) for part in page for run in part.text) <= PAGE


def test_a_word_longer_than_a_page_is_cut_and_nothing_is_one_empty_page():
    found = pages([Part("1", False, (), (Run("inserted", "x" * (2 * PAGE + 1)),))])
    assert [len(page[0].text[0].words) for page in found] == [PAGE, PAGE, 1]
    assert pages([]) == ((),)
