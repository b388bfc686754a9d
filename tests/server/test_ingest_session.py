"""The conversation with a publisher, as a script of bytes and events."""

import itertools
import struct
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rtmp_oracle import (
    CONNECT,
    METADATA,
    SIZE,
    ChunkWriter,
    Sent,
    amf,
    audio,
    command,
    media,
    opening,
    sound,
    video,
)

from conference.server.stream.ingest.amf0 import decode
from conference.server.stream.ingest.chunks import ChunkReader, ProtocolError
from conference.server.stream.ingest.session import (
    Finished,
    MediaArrived,
    PublishAsked,
    Session,
    Stage,
    TurnedAway,
)

HELLO = b"\x03" + bytes(4) + b"zero" + bytes(SIZE - 8) + bytes(SIZE)


class Talk:
    """A session, and its other side."""

    def __init__(self, right="key"):
        self.session = Session(bytes(1528))
        self.writer, self.reader = ChunkWriter(), ChunkReader(10**6, 10**6)
        self.events, self.said = [], []
        self.right = right

    def give(self, data):
        for event in self.session.feed(data):
            self.events.append(event)
            if isinstance(event, PublishAsked):
                if event.key == self.right:
                    self.session.accept()
                else:
                    self.session.refuse("NetStream.Publish.BadName", "Wrong.")
        return self.session.take_outgoing()

    def shake(self):
        answer = self.give(HELLO)
        assert answer[0] == 3
        assert len(answer) == 1 + 2 * SIZE
        assert answer[1 + SIZE :][8:] == HELLO[9 : 1 + SIZE]
        return self

    def tell(self, *messages):
        for message in messages:
            for heard in self.reader.feed(self.give(self.writer.bytes(message))):
                if heard.kind == 20:
                    self.said.append(decode(heard.payload))
                else:
                    self.said.append((heard.kind, heard.payload))
        return self

    def heard(self, name):
        return [one for one in self.said if one[0] == name]


def published():
    return Talk().shake().tell(*opening("key"))


def test_a_publisher_with_the_right_key_is_let_in():
    talk = published()
    assert talk.events == [PublishAsked("key", "FMLE/3.0")]
    assert talk.session.stage is Stage.PUBLISHING
    connected = talk.heard("_result")[0]
    assert connected[3]["code"] == "NetConnection.Connect.Success"
    assert talk.heard("_result")[-1][1:] == [4.0, None, 1.0]
    assert talk.heard("onStatus")[-1][3]["code"] == "NetStream.Publish.Start"
    assert (4, b"\0\0\0\0\0\x01") in talk.said


@pytest.mark.parametrize("name", ["key?token=1", "key?"])
def test_a_query_is_no_part_of_the_key(name):
    assert Talk().shake().tell(*opening(name)).session.stage is Stage.PUBLISHING


def test_a_wrong_key_is_refused_as_encoders_understand_it():
    talk = Talk().shake().tell(*opening("other"))
    assert talk.heard("onStatus")[-1][3]["code"] == "NetStream.Publish.BadName"
    assert talk.session.stage is Stage.CLOSING


def test_media_before_a_key_are_not_looked_at():
    talk = Talk().shake().tell(*opening("key")[:-1], video(0, b"\x17"), *list(media())[:1])
    assert talk.events == []


def test_media_come_as_they_were_sent():
    talk = published()
    talk.tell(*media(count=1))
    kinds = [one.kind for one in talk.events[1:]]
    assert kinds == [18, 9, 8, *[9, 8] * 5]
    metadata = talk.events[1]
    assert decode(metadata.payload) == ["onMetaData", METADATA]
    assert talk.events[-1] == MediaArrived(8, 810, sound())


@pytest.mark.parametrize("name", ["FCUnpublish", "deleteStream", "closeStream"])
def test_an_end_in_order_is_told_and_another_publish_may_follow(name):
    talk = published().tell(command(name, 6.0, None, 1.0), video(9, b"\x17"))
    assert talk.events[1:] == [Finished()]
    talk.tell(command("createStream", 7.0, None), command("publish", 8.0, None, "key", "live"))
    assert talk.session.stage is Stage.PUBLISHING


def test_another_application_is_refused_with_what_to_write():
    talk = Talk().shake().tell(*opening("key", app="stream")[:1])
    assert "/live" in talk.heard("_error")[0][3]["description"]
    assert isinstance(talk.events[0], TurnedAway)
    assert talk.session.stage is Stage.CLOSING


@pytest.mark.parametrize("app", ["live/", "/live", "live?x=y"])
def test_the_application_may_be_written_in_several_ways(app):
    assert Talk().shake().tell(*opening("key", app=app)).session.stage is Stage.PUBLISHING


def test_who_wants_to_watch_is_sent_to_hls():
    talk = Talk().shake().tell(command(*CONNECT), command("play", 2.0, None, "key"))
    assert "HLS" in talk.heard("onStatus")[0][3]["description"]
    assert talk.session.stage is Stage.CLOSING


def test_commands_of_amf_3_are_read():
    talk = Talk().shake()
    talk.tell(*(Sent(3, 17, one.stream, 0, b"\0" + one.payload) for one in opening("key")))
    assert talk.session.stage is Stage.PUBLISHING


def test_an_aggregate_is_taken_apart_and_its_times_follow_its_own():
    def part(kind, at, payload):
        time = struct.pack(">I", at)
        head = bytes([kind]) + struct.pack(">I", len(payload))[1:] + time[1:] + time[:1]
        return head + bytes(3) + payload + struct.pack(">I", 11 + len(payload))

    whole = part(8, 5000, b"\xaf\x01a") + part(9, 5040, b"\x27\x01bcd") + part(18, 0, b"x")
    talk = published().tell(Sent(4, 22, 1, 100, whole))
    assert talk.events[1:] == [
        MediaArrived(8, 100, b"\xaf\x01a"),
        MediaArrived(9, 140, b"\x27\x01bcd"),
    ]
    with pytest.raises(ProtocolError, match="cut off"):
        talk.tell(Sent(4, 22, 1, 100, whole[:13]))


def test_a_ping_is_answered_and_what_was_received_is_acknowledged():
    talk = published()
    talk.tell(Sent(2, 4, 0, 0, b"\0\x06\0\0\0\x2a"))
    assert (4, b"\0\x07\0\0\0\x2a") in talk.said
    talk.tell(Sent(2, 5, 0, 0, struct.pack(">I", 1000)), audio(0, b"\xaf\x01" + bytes(1500)))
    assert [one for one in talk.said if one[0] == 3]


def test_metadata_that_are_none_are_left_out():
    talk = published()
    talk.tell(Sent(4, 18, 1, 0, amf("onTextData", {})), Sent(4, 18, 1, 0, amf("onMetaData")))
    index = amf("@setDataFrame", "onMetaData", {f"at {one}": 1.0 for one in range(600)})
    talk.tell(Sent(4, 18, 1, 0, index), Sent(4, 18, 1, 0, b"\x0d"))
    assert talk.events[1:] == []


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"GET / HTTP/1.1\r\n", "no RTMP begins"),
        (b"\x16\x03\x01", "rtmp://"),
    ],
)
def test_another_protocol_ends_it(data, sentence):
    with pytest.raises(ProtocolError, match=sentence):
        Talk().give(data)


def test_commands_before_connect_end_it():
    with pytest.raises(ProtocolError, match="must be connect"):
        Talk().shake().tell(command("publish", 1.0, None, "key"))


def test_commands_without_a_key_come_to_an_end():
    talk = Talk().shake().tell(command(*CONNECT))
    with pytest.raises(ProtocolError, match="too many commands"):
        talk.tell(*[command("createStream", 2.0, None)] * 64)


def test_a_command_that_cannot_be_read_ends_it():
    with pytest.raises(ProtocolError, match="cannot be read"):
        Talk().shake().tell(Sent(3, 20, 0, 0, b"\x0d"))


def test_a_long_message_is_only_taken_after_the_key():
    large = video(0, b"\x17\x01" + bytes(200_000))
    assert len(published().tell(large).events) == 2
    talk = Talk().shake().tell(command(*CONNECT))
    with pytest.raises(ProtocolError, match="too long"):
        talk.give(talk.writer.bytes(large)[:2000])


def test_strangers_say_little():
    talk = Talk().shake()
    with pytest.raises(ProtocolError, match="too much before a key"):
        talk.tell(*[Sent(2, 4, 0, 0, b"\0\x06\0\0\0\0")] * 5000)


SCRIPT = b"".join(
    map(ChunkWriter().bytes, [*opening("key"), *media(1), command("deleteStream", 6.0, None, 1)])
)


@settings(max_examples=40)
@given(st.lists(st.integers(0, len(HELLO + SCRIPT)), max_size=8))
def test_any_cut_of_the_bytes_gives_the_same_events(cuts):
    data, talk, whole = HELLO + SCRIPT, Talk(), Talk()
    whole.give(data)
    edges = [0, *sorted(cuts), len(data)]
    for start, end in itertools.pairwise(edges):
        talk.give(data[start:end])
    assert talk.events == whole.events
    assert isinstance(talk.events[-1], Finished)


@given(st.integers(0, len(SCRIPT) - 1), st.binary(min_size=1, max_size=8))
def test_a_script_with_broken_bytes_raises_nothing_but_a_protocol_error(at, noise):
    talk = Talk().shake()
    with suppress(ProtocolError):
        talk.give(SCRIPT[:at] + noise + SCRIPT[at + len(noise) :])
