"""Spans between attempts: jittered over the whole span, doubling, capped."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.client.backoff import Backoff


@given(st.integers(0, 2**32), st.integers(1, 40))
def test_every_span_lies_within_a_cap_that_doubles_up_to_the_greatest(seed, failures):
    backoff = Backoff(Random(seed), first=500, most=15_000)
    for n in range(failures):
        cap = min(15_000, 500 * 2**n)
        assert backoff.cap == cap
        assert 0 <= backoff.next() <= cap


@given(st.integers(0, 2**32))
def test_the_same_chance_gives_the_same_spans(seed):
    one, other = Backoff(Random(seed)), Backoff(Random(seed))
    assert [one.next() for _ in range(9)] == [other.next() for _ in range(9)]


def test_many_clients_are_spread_over_the_whole_span():
    spans = [Backoff(Random(seed)).next() for seed in range(4000)]
    tenths = [0] * 10
    for span in spans:
        tenths[int(span // 50)] += 1
    assert min(tenths) > 320
    assert max(tenths) < 480


def test_after_a_reset_it_is_quick_again():
    backoff = Backoff(Random(1))
    for _ in range(8):
        backoff.next()
    backoff.reset()
    assert backoff.cap == 500


def test_spans_that_make_no_sense_are_refused():
    with pytest.raises(ValueError, match="first span"):
        Backoff(Random(1), first=0)
