"""When the pages of a benchmark ping: as real ones do."""

from conference.bench.pings import PING_AT_LEAST, Pings

EVERY = 5.0


def pinged(pings, seconds, answered=()):
    """Which page pings at which second."""
    found = []
    for now in range(seconds + 1):
        found += [(now, place) for place in pings.due(now)]
        for place in answered:
            pings.answered(place, now)
    return found


def test_pages_ping_in_turn_and_each_as_often():
    found = pinged(Pings(5, EVERY, 0), 11)
    assert found[:6] == [(0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (5, 0)]
    assert [now for now, place in found if place == 1] == [1, 6, 11]


def test_what_is_answered_stands_for_a_ping_but_not_for_long():
    pings = Pings(2, EVERY, 0)
    found = pinged(pings, 30, answered=[0])
    assert [now for now, place in found if place == 0] == [0, *range(int(PING_AT_LEAST), 31, 9)]
    assert [now for now, place in found if place == 1] == [3, 8, 13, 18, 23, 28]


def test_one_answer_puts_the_next_ping_off_once():
    pings = Pings(1, EVERY, 0)
    assert list(pings.due(0)) == [0]
    pings.answered(0, 2)
    assert [list(pings.due(now)) for now in (5, 6, 7, 11, 12)] == [[], [], [0], [], [0]]


def test_without_pages_nothing_is_due():
    assert list(Pings(0, EVERY, 0).due(100)) == []
