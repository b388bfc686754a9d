"""What is told of a source, who waits at the door, how ffmpeg is called and what it says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.core.clock import ManualClock
from conference.core.errors import ConferenceError
from conference.server.stream.ingest.commands import call_for
from conference.server.stream.ingest.complaints import complaint, wrong_passphrase
from conference.server.stream.ingest.door import AT_ALL, FROM_ONE, Door
from conference.server.stream.ingest.faults import SourceFault
from conference.server.stream.ingest.program import Told
from conference.server.stream.ingest.states import (
    FAR_APART,
    FORGIVEN,
    SILENT,
    TAKEN_OVER,
    Watch,
)
from conference.server.stream.settings import SourceKind, SourceSetting

WRONG = SourceFault("wrong_key", "Copy it again.")


@pytest.fixture
def clock():
    return ManualClock(1_000_000)


@pytest.fixture
def watch(clock):
    return Watch(clock)


def told(watch, *names):
    report = watch.report()
    return tuple(report[name] for name in names)


def test_a_source_waits_is_connected_and_ends_in_order(watch, clock):
    assert told(watch, "state", "since", "fault") == ("waiting", 1_000_000, "")
    clock.advance(5000)
    watch.connected("10.0.0.7", "OBS\x1b[2J\n" + "x" * 200)
    assert told(watch, "state", "since", "peer") == ("connected", 1_005_000, "10.0.0.7")
    assert told(watch, "encoder")[0] == "OBS[2J" + "x" * 94
    watch.ended(clean=True)
    assert told(watch, "state", "peer", "encoder") == ("waiting", "", "")


def test_a_lost_link_is_told_from_an_end_in_order(watch):
    watch.connected("10.0.0.7", "")
    watch.ended(clean=False)
    assert told(watch, "state", "peer") == ("lost", "10.0.0.7")


def test_a_silent_publisher_is_lost_until_something_comes(watch, clock):
    watch.connected("", "")
    watch.media(10, entry=True)
    clock.advance(SILENT + 1)
    watch.tick()
    assert told(watch, "state", "code", "kilobits") == ("lost", "silent", 0)
    watch.media(10, entry=True)
    assert told(watch, "state", "code") == ("connected", "")


def test_kilobits_are_those_since_the_last_tick(watch, clock):
    watch.connected("", "")
    watch.media(125_000, entry=True)
    clock.advance(1000)
    watch.tick()
    assert told(watch, "kilobits") == (1000,)
    watch.tick()
    assert told(watch, "kilobits") == (1000,)


def test_key_frames_that_are_far_apart_are_told_until_they_are_near(watch, clock):
    watch.connected("", "")
    for _ in range(FAR_APART // 1000 + 1):
        clock.advance(1000)
        watch.media(10, entry=False)
        watch.tick()
    assert told(watch, "state", "code") == ("connected", "sparse_key_frames")
    watch.media(10, entry=True)
    clock.advance(1000)
    watch.media(10, entry=True)
    assert told(watch, "code") == ("",)


def test_a_refusal_is_told_for_a_while_and_never_over_a_publisher(watch, clock):
    watch.refused("10.9.9.9", WRONG)
    assert told(watch, "state", "peer", "code") == ("refused", "10.9.9.9", "wrong_key")
    clock.advance(FORGIVEN + 1)
    watch.tick()
    assert told(watch, "state", "peer", "code") == ("waiting", "", "")
    watch.connected("10.0.0.7", "")
    watch.refused("10.9.9.9", WRONG)
    assert told(watch, "state", "peer") == ("connected", "10.0.0.7")


def test_a_change_of_publishers_is_told_for_a_while(watch, clock):
    watch.connected("10.0.0.7", "")
    watch.troubled(SourceFault(TAKEN_OVER, "It took the place of another."))
    for _ in range(FORGIVEN // 1000 + 1):
        assert told(watch, "code") == (TAKEN_OVER,)
        clock.advance(1000)
        watch.media(10, entry=True)
        watch.tick()
    assert told(watch, "state", "code") == ("connected", "")


def test_only_changes_are_told_at_once(watch):
    watch.changed = False
    watch.media(10, entry=True)
    watch.tick()
    assert not watch.changed
    watch.troubled(WRONG)
    assert watch.changed
    watch.changed = False
    watch.troubled(WRONG)
    assert not watch.changed


# The door


def test_a_flood_from_one_address_pushes_out_only_itself():
    door = Door()
    door.arrive("encoder", "10.0.0.7")
    gone = [door.arrive(number, "6.6.6.6") for number in range(100)]
    assert gone == [None] * FROM_ONE + list(range(100 - FROM_ONE))
    assert len(door) == FROM_ONE + 1


def test_a_flood_from_everywhere_pushes_out_the_oldest():
    door = Door()
    gone = [door.arrive(number, f"6.6.6.{number}") for number in range(AT_ALL + 2)]
    assert gone[-2:] == [0, 1]
    door.leave(2)
    door.leave(2)
    assert door.arrive("next", "7.7.7.7") is None


# ffmpeg


def source(kind, address="", key=""):
    return SourceSetting("one", "One", kind, address, key)


def test_a_passphrase_is_on_no_command_line():
    call = call_for(source(SourceKind.SRT, key="it's-a-secret"), 9001)
    assert not any("secret" in one for one in call.arguments)
    assert b"option passphrase 'it'\\''s-a-secret'\n" in call.stdin
    assert b":9001'" in call.stdin


@pytest.mark.parametrize("key", ["", "short", "x" * 80, "ten letters", "0123456789\nfile 'x'"])
def test_a_passphrase_that_srt_does_not_take_is_refused(key):
    with pytest.raises(ConferenceError, match="10 to 79"):
        call_for(source(SourceKind.SRT, key=key), 9000)


def test_an_address_stands_where_it_is_no_option():
    call = call_for(source(SourceKind.HLS, "https://a.example/live.m3u8?t=1"), 0)
    at = call.arguments.index("-i")
    assert call.arguments[at + 1] == "https://a.example/live.m3u8?t=1"
    assert call.arguments[call.arguments.index("-protocol_whitelist") + 1].startswith("http,https,")
    assert call.peer == "a.example"


@pytest.mark.parametrize(
    "address",
    [
        *("", "-i", "-f lavfi", "file:///etc/passwd", "/etc/passwd", "http://", "ftp://a/x"),
        *("http://a/x y", "http://a/\nx", "concat:http://a", "http://[::1/x", " http://a/x"),
    ],
)
def test_an_address_that_is_none_of_http_is_refused(address):
    with pytest.raises(ConferenceError, match="http://"):
        call_for(source(SourceKind.HLS, address), 0)


def test_a_device_is_opened_with_its_sound():
    call = call_for(source(SourceKind.DEVICE, "/dev/video0 hw:1,0"), 0)
    assert call.arguments.index("/dev/video0") < call.arguments.index("hw:1,0")
    assert call.alsa
    assert not call_for(source(SourceKind.DEVICE, "/dev/v4l/by-id/usb-Cam_1-index0"), 0).alsa


@pytest.mark.parametrize(
    "address",
    ["", "-i", "/dev/sda", "/dev/video0 -y", "/dev/video0/../sda", "/dev/video0 hw:1 hw:2"],
)
def test_a_device_that_is_none_is_refused(address):
    with pytest.raises(ConferenceError, match="/dev/video0"):
        call_for(source(SourceKind.DEVICE, address), 0)


@given(st.text(max_size=30))
def test_nothing_typed_ever_becomes_an_option(text):
    for kind in (SourceKind.HLS, SourceKind.DEVICE):
        try:
            arguments = call_for(source(kind, text), 0).arguments
        except ConferenceError:
            continue
        known = call_for(source(kind, {"hls": "http://a", "device": "/dev/video0"}[kind]), 0)
        assert not {one for one in arguments if one[:1] == "-"} - {*known.arguments, "-thread"}


def test_ffmpeg_is_called_for_no_other_kind():
    with pytest.raises(ValueError, match="rtmp"):
        call_for(source(SourceKind.RTMP), 0)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("[in#0] Cannot open video device /dev/video0: No such file or directory", "no_device"),
        ("[alsa] cannot open audio device hw:9 (No such file or directory)", "no_device"),
        ("[in#0] ioctl(VIDIOC_QUERYCAP): Inappropriate ioctl for device", "no_capture_device"),
        ("Cannot open video device /dev/video0: Permission denied", "device_forbidden"),
        ("ioctl(VIDIOC_STREAMON): Device or resource busy", "device_busy"),
        ("[http] HTTP error 404 Not Found", "not_found"),
        ("Server returned 403 Forbidden (access denied)", "forbidden"),
        ("[http] HTTP error 503 Service Unavailable", "server_error"),
        ("[tcp] Failed to resolve hostname nosuch.invalid: Name or service not known", "no_host"),
        ("[tcp] Connection to tcp://127.0.0.1:1 failed: Connection refused", "unreachable"),
        ("Error opening input: Address already in use", "port_taken"),
        ("Error opening input: Invalid data found when processing input", "no_video"),
        ("[tls] certificate verify failed", "bad_certificate"),
        ("[hls] Something else has failed", "source_ended"),
    ],
)
def test_what_ffmpeg_says_becomes_a_sentence(line, code):
    fault = complaint(
        SourceKind.HLS, ["noise", line, "Error opening input files: Input/output error"]
    )
    assert fault.code == code
    assert fault.sentence[-1] in ".?"
    assert "[" not in fault.sentence


def test_a_caller_that_hangs_up_is_no_fault():
    assert complaint(SourceKind.SRT, ["[in#0] Error during demuxing: Input/output error"]) is None
    assert complaint(SourceKind.HLS, ["", "  ", "[hls] Resumed reading after a lag"]) is None


def test_a_wrong_passphrase_is_heard():
    line = "SRT.cn: @1:newConnection: connection rejected due to: INTERNAL REJECTION - ERROR:"
    assert wrong_passphrase(line + "BADSECRET")
    assert wrong_passphrase(line + "UNSECURE")
    assert not wrong_passphrase(line + "RESOURCE")


# Reports


def test_a_parent_that_does_not_read_stops_nothing_and_gets_whole_lines():
    written, room = b"", 0

    def write(data):
        nonlocal written, room
        if not room:
            raise BlockingIOError
        taken = data[:room]
        written, room = written + taken, room - len(taken)
        return len(taken)

    told = Told(write)
    room = 5
    assert told.line({"a": 1})
    assert not told.line({"b": 2})
    room = 100
    assert told.line({"c": 3})
    assert written == b'{"a": 1}\n{"c": 3}\n'
