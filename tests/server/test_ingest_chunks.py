"""Chunks of RTMP: any cut of the bytes gives the same messages; nothing takes memory."""

import itertools
import struct
import tracemalloc
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rtmp_oracle import ChunkWriter, Sent, basic

from conference.server.stream.ingest.chunks import (
    ChunkReader,
    Message,
    ProtocolError,
    write_chunks,
)

LANES = st.sampled_from([3, 6, 63, 64, 319, 320, 65_599])
TIMES = st.integers(0, 100) | st.integers(0xFFFFF0, 0x1000010) | st.integers(0, 0xFFFFFFFF)
MESSAGES = st.builds(
    Sent,
    lane=LANES,
    kind=st.sampled_from([8, 9, 18, 20]),
    stream=st.integers(0, 2),
    at=TIMES,
    payload=st.integers(0, 400).map(lambda size: (bytes(range(256)) * 2)[:size]),
)


def read(reader, data, cuts=()):
    """All messages in ``data``, fed in pieces."""
    edges = [0, *sorted(cut for cut in cuts if cut < len(data)), len(data)]
    return [
        message
        for start, end in itertools.pairwise(edges)
        for message in reader.feed(data[start:end])
    ]


def expected(sent):
    return [Message(one.kind, one.stream, one.at, one.payload) for one in sent]


@settings(max_examples=60)
@given(
    st.lists(MESSAGES, max_size=8),
    st.integers(1, 300),
    st.lists(st.integers(0, 4000), max_size=20),
    st.booleans(),
)
def test_any_cut_gives_the_same_messages(sent, size, cuts, extended_again):
    writer = ChunkWriter(extended_again=extended_again)
    last = Sent(2, 3, 0, 0, bytes(4))  # by which a missing extended time is known to be missing
    data = writer.resize(size) + b"".join(map(writer.bytes, [*sent, last]))
    found = read(ChunkReader(1000, 1000), data, cuts)
    assert found == expected([*sent, last])


@settings(max_examples=20)
@given(st.data())
def test_messages_of_several_lanes_come_whole_however_they_are_mixed(data):
    lanes = data.draw(st.lists(LANES, min_size=2, max_size=4, unique=True))
    sent = [Sent(lane, 9, 1, 7, bytes([lane % 256]) * 300) for lane in lanes]
    writer = ChunkWriter()
    queues = [list(writer.chunks(one)) for one in sent]
    written = b""
    while any(queues):
        queue = data.draw(st.sampled_from([one for one in queues if one]))
        written += queue.pop(0)
    found = read(ChunkReader(1000, 2000), written)
    assert sorted(found, key=repr) == sorted(expected(sent), key=repr)


@given(TIMES, st.binary(max_size=500), st.integers(1, 200))
def test_what_we_write_is_read(at, payload, size):
    resize = ChunkWriter().resize(size)
    message = Message(20, 1, at, payload)
    assert read(ChunkReader(1000, 1000), resize + write_chunks(message, 3, size)) == [message]


@given(st.lists(st.binary(max_size=300), max_size=5))
def test_noise_raises_nothing_but_a_protocol_error(pieces):
    reader = ChunkReader(1000, 1000)
    with suppress(ProtocolError):
        for piece in pieces:
            list(reader.feed(piece))


def test_the_same_time_again_after_the_first_is_the_same_step():
    """Section 5.3.1.2.4: form 3 after form 0 repeats the time of form 0 as a step."""
    head = struct.pack(">I", 40)[1:] + b"\0\0\x01\x09" + struct.pack("<I", 1)
    data = basic(0, 6) + head + b"a" + basic(3, 6) + b"b" + basic(3, 6) + b"c"
    assert [one.timestamp for one in read(ChunkReader(9, 9), data)] == [40, 80, 120]


def test_a_stream_may_begin_without_naming_its_message_stream():
    data = basic(1, 2) + b"\0\0\x05\0\0\x01\x09x"
    assert read(ChunkReader(9, 9), data) == [Message(9, 0, 5, b"x")]


def test_a_message_that_is_given_up_is_forgotten():
    writer = ChunkWriter()
    first = next(writer.chunks(Sent(6, 9, 1, 0, bytes(200))))
    abort = writer.bytes(Sent(2, 2, 0, 0, struct.pack(">I", 6)))
    unknown = writer.bytes(Sent(2, 2, 0, 0, struct.pack(">I", 99)))
    after = ChunkWriter().bytes(Sent(6, 9, 1, 5, b"new"))
    found = read(ChunkReader(1000, 1000), first + abort + unknown + after)
    assert found == [Message(9, 1, 5, b"new")]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (basic(3, 6), "begins in the middle"),
        (ChunkWriter().bytes(Sent(6, 9, 1, 0, bytes(1001))), "too long"),
        (
            basic(0, 6) + b"\0\0\0\0\0\xc8\x09\0\0\0\0" + bytes(128) + basic(0, 6) + bytes(11),
            "before the last",
        ),
        (ChunkWriter().bytes(Sent(2, 1, 0, 0, bytes(4))), "above 0"),
        (ChunkWriter().bytes(Sent(2, 1, 0, 0, b"\0")), "above 0"),
        (
            b"".join(ChunkWriter().bytes(Sent(lane, 9, 1, 0, b"")) for lane in range(3, 40)),
            "too many chunk streams",
        ),
    ],
)
def test_what_is_against_the_rules_ends_it(data, sentence):
    with pytest.raises(ProtocolError, match=sentence):
        read(ChunkReader(1000, 1000), data)


def test_many_unfinished_messages_together_are_bounded():
    reader = ChunkReader(1000, 1500)
    with pytest.raises(ProtocolError, match="unfinished"):
        for lane in range(3, 30):
            list(reader.feed(next(ChunkWriter().chunks(Sent(lane, 9, 1, 0, bytes(900))))))


def test_what_is_only_announced_takes_no_memory():
    """The longest message on every chunk stream, none of which ever comes."""
    reader = ChunkReader(0xFFFFFF, 100_000)
    head = b"\0\0\0\xff\xff\xff\x09\0\0\0\0"
    tracemalloc.start()
    list(reader.feed(b"\x02\0\0\0\0\0\x04\x01\0\0\0\0\x7f\xff\xff\xff"))
    list(reader.feed(basic(0, 3) + head))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100_000
