"""What is passed on: times that go on, entries and headers, and a reader that is too slow."""

import io
import itertools
import struct
from fractions import Fraction
from functools import cache

import av
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rtmp_oracle import (
    AAC_HEADER,
    AVC_HEADER,
    METADATA,
    key_frame,
    picture,
    sound,
    tags,
)

from conference.core.clock import ManualClock
from conference.server.stream.ingest.amf0 import encode
from conference.server.stream.ingest.backlog import MOST_BYTES, OLDEST, Backlog
from conference.server.stream.ingest.flv import ALONE, FlvRelay, tag, unfit
from conference.server.stream.ingest.mpegts import TsRelay
from conference.server.stream.ingest.relay import Unit
from conference.server.stream.ingest.timeline import AHEAD, BACK, Timeline

AUDIO, VIDEO, DATA = 8, 9, 18


# Times


@given(st.lists(st.tuples(st.sampled_from([AUDIO, VIDEO]), st.integers(0, 0xFFFFFFFF))))
def test_times_only_grow_in_each_lane_whatever_comes(times):
    timeline, last = Timeline(), {}
    for lane, time in times:
        placed = timeline.place(lane, time)
        assert placed > last.get(lane, -1)
        assert placed - max(last.values(), default=0) <= AHEAD + len(times)
        last[lane] = placed


def test_times_in_order_stay_as_they_are_but_begin_at_0():
    timeline = Timeline()
    times = [5000, 5040, 5080, 9000]
    assert [timeline.place(VIDEO, time) for time in times] == [0, 40, 80, 4000]
    assert timeline.jumps == 0


def test_times_go_on_over_the_end_of_32_bits():
    timeline = Timeline()
    times = [0xFFFFFFF0, 0xFFFFFFFF, 0x10]
    assert [timeline.place(VIDEO, time) for time in times] == [0, 15, 32]
    assert timeline.jumps == 0


@pytest.mark.parametrize("jump", [-1_000_000, 1_000_000, AHEAD + 41, -BACK - 41])
def test_lanes_that_jump_together_stay_in_step(jump):
    timeline = Timeline()
    for time in range(2_000_000, 2_000_400, 40):
        timeline.place(VIDEO, time)
        timeline.place(AUDIO, time + 13)
    begun = 2_000_400 + jump
    picture_at = timeline.place(VIDEO, begun)
    assert timeline.place(AUDIO, begun + 13) - picture_at == 13
    assert timeline.place(VIDEO, begun + 40) - picture_at == 40
    assert timeline.jumps == 1


def test_lanes_with_clocks_of_their_own_jump_once():
    timeline = Timeline()
    for step in range(0, 4000, 40):
        timeline.place(VIDEO, step)
        timeline.place(AUDIO, 90_000_000 + step)
    assert timeline.jumps == 1
    assert timeline.latest < 4100


# FLV


def test_what_cannot_be_shown_is_told_with_what_to_choose():
    assert "choose H.264" in unfit(VIDEO, b"\x90hvc1").sentence
    assert unfit(VIDEO, b"\x90av01").details == {"codec": "AV1"}
    assert unfit(VIDEO, b"\x90\x01\xffab").details == {"codec": "??ab"}
    assert unfit(VIDEO, b"\x12").code == "not_h264"
    assert "choose AAC" in unfit(AUDIO, b"\x90Opus").sentence
    assert unfit(AUDIO, b"\x30").code == "not_aac"
    assert [unfit(VIDEO, key_frame()), unfit(AUDIO, sound()), unfit(AUDIO, b"\x2f")] == [None] * 3


def relay(*, metadata=METADATA):
    made = FlvRelay()
    if metadata is not None:
        made.unit(DATA, 0, encode("onMetaData", metadata))
    return made


def test_a_reader_may_begin_at_a_key_frame_and_gets_the_headers_before():
    made = relay()
    headers = [made.unit(VIDEO, 0, AVC_HEADER), made.unit(AUDIO, 0, AAC_HEADER)]
    assert all(one.header and not one.entry for one in headers)
    entries = [made.unit(VIDEO, 0, key_frame()), made.unit(VIDEO, 40, picture())]
    assert [one.entry for one in entries] == [True, False]
    assert not made.unit(AUDIO, 40, sound()).entry
    first, again = made.preamble(first=True), made.preamble(first=False)
    assert first == b"FLV\x01\x05\0\0\0\x09\0\0\0\0" + again
    assert tag(VIDEO, 40, AVC_HEADER) + tag(AUDIO, 40, AAC_HEADER) in again
    assert made.encoder == "obs-output module"


def test_the_end_of_a_sequence_is_no_entry():
    assert not relay().unit(VIDEO, 0, b"\x17\x02\0\0\0").entry


def test_sound_alone_is_entered_anywhere():
    made = relay(metadata={"audiocodecid": 10.0})
    assert made.unit(AUDIO, 0, sound()).entry
    assert made.preamble(first=True)[4] == 4


def test_sound_alone_is_noticed_when_nobody_says_so():
    made = relay(metadata=None)
    assert not made.unit(AUDIO, 0, sound()).entry
    assert made.unit(AUDIO, ALONE + 1, sound()).entry
    made.unit(VIDEO, ALONE + 1, key_frame())
    assert not made.unit(AUDIO, ALONE + 9, sound()).entry


def test_metadata_that_cannot_be_read_promise_nothing():
    made = FlvRelay()
    made.unit(DATA, 0, b"\x0d")
    made.unit(DATA, 0, encode("onMetaData"))
    assert made.preamble(first=True)[4] == 5


@cache
def flash_video():
    """Two seconds of a real picture and sound, as FLV."""
    return encoded("flv", with_picture=True)


def relayed(change):
    """What a reader gets of it when each time is changed on the way."""
    made = FlvRelay()
    units = []
    for kind, time, payload in tags(flash_video()[13:]):
        units.append(made.unit(kind, change(kind, time) & 0xFFFFFFFF, payload))
    body = b"".join(unit.data for unit in units)
    return made.preamble(first=True) + body


@pytest.mark.parametrize(
    "change",
    [
        lambda kind, time: time,
        lambda kind, time: time + 0xFFFFFC00,
        lambda kind, time: time + (0 if time < 1000 else 3_600_000),
        lambda kind, time: time if time < 1000 else time - 1000,
        lambda kind, time: time + (50_000_000 if kind == AUDIO else 0),
        lambda kind, time: 0,
        lambda kind, time: time ^ 0x30,
    ],
    ids=["right", "wraps", "leaps", "begins again", "own clocks", "none", "out of order"],
)
def test_broken_times_come_out_as_a_film_that_can_be_muxed(change):
    packets = {"video": [], "audio": []}
    with av.open(io.BytesIO(relayed(change)), format="flv") as opened:
        for packet in opened.demux():
            if packet.dts is not None:
                packets[packet.stream.type].append((packet.dts, packet.is_keyframe))
    for kind, count in (("video", 20), ("audio", 30)):
        times = [time for time, _ in packets[kind]]
        assert len(times) >= count
        assert times == sorted(set(times))
        assert times[-1] < 2500
    assert sum(key for _, key in packets["video"]) == 2


# MPEG-TS


@cache
def transport_stream(*, with_picture):
    """Two seconds of sound, and of a picture if it is wanted, as MPEG-TS."""
    return encoded("mpegts", with_picture=with_picture)


def encoded(form, *, with_picture):
    """The same in any format."""
    sink = io.BytesIO()
    with av.open(sink, "w", format=form) as out:
        video = out.add_stream("libx264", rate=10) if with_picture else None
        audio = out.add_stream("aac", rate=16000, layout="mono")
        if video is not None:
            video.width, video.height, video.pix_fmt = 64, 64, "yuv420p"
            video.gop_size, video.options = 10, {"bf": "0", "tune": "zerolatency"}
            video.codec_context.thread_count = 1
            for number in range(20):
                frame = av.VideoFrame(64, 64, "yuv420p")
                for plane in frame.planes:
                    plane.update(bytes(plane.buffer_size))
                frame.pts, frame.time_base = number, Fraction(1, 10)
                out.mux(video.encode(frame))
            out.mux(video.encode(None))
        for number in range(30):
            frame = av.AudioFrame("fltp", "mono", 1024)
            frame.sample_rate, frame.pts = 16000, number * 1024
            for plane in frame.planes:
                plane.update(bytes(plane.buffer_size))
            out.mux(audio.encode(frame))
        out.mux(audio.encode(None))
    return sink.getvalue()


@settings(max_examples=30)
@given(st.lists(st.integers(0, 40_000), max_size=6))
def test_any_cut_of_a_transport_stream_gives_the_same_bytes_and_entries(cuts):
    data = transport_stream(with_picture=True)
    edges = [0, *sorted(cut for cut in cuts if cut < len(data)), len(data)]
    made = TsRelay()
    pieces = (data[one:other] for one, other in itertools.pairwise(edges))
    units = [unit for piece in pieces for unit in made.units(piece)]
    assert b"".join(unit.data for unit in units) == data
    assert sum(unit.entry for unit in units) == 2
    assert made.has_picture


def test_a_reader_of_a_transport_stream_may_begin_at_its_second_key_frame():
    made = TsRelay()
    units = list(made.units(transport_stream(with_picture=True)))
    second = [number for number, unit in enumerate(units) if unit.entry][1]
    rest = made.preamble(first=True) + b"".join(unit.data for unit in units[second:])
    with av.open(io.BytesIO(rest), format="mpegts") as opened:
        assert len(list(opened.decode(video=0))) == 10


def test_sound_alone_in_a_transport_stream_is_entered_at_every_packet():
    made = TsRelay()
    units = list(made.units(transport_stream(with_picture=False)))
    assert not made.has_picture
    assert sum(unit.entry for unit in units) > 3


@given(st.binary(max_size=2000))
def test_noise_in_a_transport_stream_does_no_harm(noise):
    made = TsRelay()
    list(made.units(noise))
    list(made.units(bytes([0x47]) + noise))


def test_a_transport_stream_is_found_again_after_noise():
    data = transport_stream(with_picture=True)
    made = TsRelay()
    broken = data[: 188 * 30] + bytes(77) + data[188 * 30 :]
    assert b"".join(unit.data for unit in made.units(broken)) == data


@pytest.mark.parametrize("length", [0, 3, 20])
def test_tables_that_are_cut_short_name_no_picture(length):
    pat = b"\x47\x40\0\x10" + b"\0" + bytes(8) + struct.pack(">HH", 1, 0xE000 | 32)
    pmt = b"\x47\x40\x20\x30" + bytes([183 - length]) + bytes(184)
    made = TsRelay()
    list(made.units(pat.ljust(188, b"\xff") + pmt[:188]))
    assert not made.has_picture


# A reader that may be slow


class Letters:
    """A relay whose headers can be told from what it relays."""

    format = "letters"

    def preamble(self, *, first):
        return b"<FIRST>" if first else b"<AGAIN>"


def backlog():
    clock = ManualClock()
    made = Backlog(Letters(), clock)
    made.open()
    return made, clock


def test_a_reader_begins_at_an_entry():
    made, _ = backlog()
    for data, entry in ((b"a", False), (b"K", True), (b"b", False)):
        made.put(Unit(data, entry))
    assert made.take() == b"<FIRST>Kb"
    assert (made.take(), made.dropped) == (b"", 0)


def test_without_a_reader_nothing_is_kept_and_a_new_one_begins_anew():
    made, _ = backlog()
    made.put(Unit(b"K", True))
    made.close()
    made.put(Unit(b"L", True))
    assert made.take() == b""
    made.open()
    made.put(Unit(b"a", False))
    made.put(Unit(b"M", True))
    assert made.take() == b"<FIRST>M"


def test_a_reader_that_is_too_late_goes_on_at_the_next_entry():
    made, clock = backlog()
    made.put(Unit(b"K", True))
    made.take()
    made.put(Unit(b"a", False))
    clock.advance(OLDEST + 1)
    for data, entry in ((b"b", False), (b"L", True), (b"c", False)):
        made.put(Unit(data, entry))
    assert made.take() == b"<AGAIN>Lc"
    assert made.dropped == 2


def test_what_waits_is_bounded_however_much_comes():
    made, _ = backlog()
    made.put(Unit(b"K", True))
    for _ in range(50):
        made.put(Unit(bytes(MOST_BYTES // 10), False))
    held = b"".join(iter(made.take, b""))
    assert len(held) <= MOST_BYTES + 10
    assert made.dropped >= 39
