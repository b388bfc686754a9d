"""Keys and revisions of a voter's device."""

import hashlib
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from conference.client.ballots import Ballots, key_hash
from conference.protocol.codec import decode_client, encode_request
from conference.protocol.messages import Ack, Receipt, Refused, Request


def device():
    count = iter(range(100))
    return Ballots(lambda: f"{next(count):032x}")


@given(st.lists(st.integers(0, 3), min_size=1, max_size=12))
def test_the_revision_grows_exactly_when_the_choice_changes(options):
    ballots = device()
    votes = [ballots.choose("p", (option,)) for option in options]
    assert len({vote.key for vote in votes}) == 1
    changes = sum(a != b for a, b in pairwise(options))
    assert votes[-1].revision == 1 + changes
    assert votes[-1].choice == (options[-1],)


def test_each_poll_has_a_key_of_its_own():
    ballots = device()
    assert ballots.choose("p", (0,)).key != ballots.choose("q", (0,)).key
    assert ballots.vote("r") is None


def test_a_ballot_is_in_with_the_receipt_of_its_own_revision_only():
    ballots = device()
    first = ballots.choose("p", (0,)).cast
    second = ballots.choose("p", (1,)).cast
    ballots.answered(first, Ack("a", Receipt(7, "00")))
    assert ballots.vote("p").receipt is None
    ballots.answered(second, Refused("b", "closed", "It is closed."))
    assert ballots.vote("p").receipt is None
    ballots.answered(second, Ack("b", Receipt(8, "01")))
    assert ballots.vote("p").receipt == Receipt(8, "01")


def test_the_message_is_one_that_the_server_takes():
    request = Request("id", device().choose("p", (1,)).cast)
    assert decode_client(encode_request(request)) == request


def test_the_record_knows_a_key_by_its_hash():
    key = "00ff" * 8
    assert key_hash(key) == hashlib.sha256(bytes([0, 255] * 8)).hexdigest()[:32]
