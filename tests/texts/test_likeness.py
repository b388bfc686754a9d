"""Which short texts say the same: their words, folded; quick for thousands."""

import random
import time

from hypothesis import given
from hypothesis import strategies as st

from conference.texts.likeness import ALIKE, folded, likest, words_of

texts = st.text("aäbc é.,!\u0301", max_size=20)


def test_case_accents_and_marks_tell_nothing_apart():
    assert folded("  Más  AUTOBUSES, ¡por favor!") == "mas autobuses por favor"
    assert folded("Łódź") != folded("Lodz"), "a letter of its own is no accent"
    assert folded("...") == ""


def test_the_same_words_come_first_and_others_by_what_they_share():
    others = [
        ("a", "Fewer cars"), ("b", "More buses at night please"), ("c", "more buses, at night!"),
        ("d", "Night buses"),
    ]  # fmt: skip
    found = likest("More buses at night", others)
    assert [one.key for one in found] == ["c", "b", "d"]
    assert (found[0].same, found[0].share) == (True, 1.0)
    assert not found[1].same


def test_words_in_another_order_are_alike_and_not_the_same():
    (one,) = likest("Buses and trams", [("a", "Trams and buses")])
    assert (one.share, one.same) == (1.0, False)


def test_nothing_is_like_no_words():
    assert likest("...", [("a", "..."), ("b", "Buses")]) == ()


@given(texts, texts)
def test_likeness_goes_both_ways_and_is_a_share(one, other):
    there, back = (likest(a, [("x", b)], least=0) for a, b in ((one, other), (other, one)))
    if words_of(one) and words_of(other):
        assert there[0].share == back[0].share
        assert 0 <= there[0].share <= 1
        assert there[0].same is (folded(one) == folded(other))


@given(texts)
def test_folding_twice_changes_nothing(text):
    assert folded(folded(text)) == folded(text)


def test_two_thousand_statements_are_compared_in_a_blink():
    chance = random.Random(4)
    words = [f"word{number}" for number in range(400)]
    many = [(str(n), " ".join(chance.choices(words, k=9))) for n in range(2000)]
    likest(many[0][1], many)  # the words of each are found once
    began = time.perf_counter()
    for _, text in many[:20]:
        likest(text, many, ALIKE)
    assert (time.perf_counter() - began) / 20 < 0.1, "at most a frame or two, on a busy machine"
