"""Phones of the benchmarks: one ballot at a time each, what is offered meanwhile waits its turn."""

import pytest

from conference.bench.voters import _ACK, _REFUSED, Voters


class Sent:
    """A wire that keeps what is written."""

    def __init__(self):
        self.frames = []

    def write(self, frame):
        self.frames.append(frame)


@pytest.fixture
def phones():
    made = Voters(0, ["CODE"], 2, 1, 1)
    for one in made._voters:
        one.wire = Sent()
    made._begin("p", 3)
    return made


def acked(ident):
    return _ACK + b'%d","more":1}' % ident


def refused(ident, code):
    return _REFUSED + b'%d","code":"%b","sentence":"No."}' % (ident, code.encode())


def sent(phones):
    return [len(one.wire.frames) for one in phones._voters]


def test_what_is_offered_while_all_phones_wait_goes_out_with_the_next_answer(phones):
    for due in (0.0, 0.1, 0.2):
        phones._offer(due)
    assert sent(phones) == [1, 1]
    phones._on_frame(phones._voters[1], acked(1))
    assert sent(phones) == [1, 2]
    phones._on_frame(phones._voters[0], acked(1))
    phones._offer(0.3)
    assert sent(phones) == [2, 2]
    found = phones._result(0.0, 1.0, 4)
    assert (found["offered"], found["sent"], found["acknowledged"], found["unanswered"]) == (
        4,
        4,
        2,
        2,
    )


def test_refusals_are_counted_and_other_frames_are_no_answers(phones):
    phones._offer(0.0)
    phones._on_frame(phones._voters[0], b'{"type":"tick"}')
    assert phones._result(0.0, 1.0, 1)["unanswered"] == 1
    phones._on_frame(phones._voters[0], refused(1, "closed"))
    found = phones._result(0.0, 1.0, 1)
    assert (found["refused"], found["acknowledged"], found["unanswered"]) == ({"closed": 1}, 0, 0)


def test_a_new_poll_begins_with_new_keys_and_nothing_waiting(phones):
    phones._offer(0.0)
    keys = [one.key for one in phones._voters]
    phones._begin("q", 2)
    assert phones._result(0.0, 1.0, 0)["unanswered"] == 0
    assert all(one.key not in keys for one in phones._voters)


def test_a_phone_with_a_window_sends_several_without_waiting():
    made = Voters(0, ["CODE"], 1, 2, 1)
    made._voters[0].wire = Sent()
    made._begin("p", 2)
    for due in (0.0, 0.1, 0.2):
        made._offer(due)
    assert sent(made) == [2]
