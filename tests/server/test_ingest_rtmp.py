"""The listener for RTMP over real sockets, in this process."""

import asyncio
import socket
from contextlib import suppress

import pytest
from programme_end import ProgrammeEnd
from rtmp_oracle import (
    AAC_HEADER,
    AVC_HEADER,
    CONNECT,
    Publisher,
    Sent,
    command,
    key_frame,
    media,
    opening,
    picture,
    sound,
    tags,
    video,
)

from conference.core.clock import SystemClock
from conference.server.stream.ingest.door import FROM_ONE
from conference.server.stream.ingest.ingest import Ingest
from conference.server.stream.settings import SourceKind, SourceSetting, StreamSettings

pytestmark = pytest.mark.sockets

MAIN = SourceSetting("main", "Main", SourceKind.RTMP, key="the-main-key")
OTHER = SourceSetting("other", "Other", SourceKind.RTMP, key="the-other-key")


@pytest.fixture
async def programme():
    end = ProgrammeEnd()
    await end.start()
    yield end
    await end.close()


@pytest.fixture
async def ingest(programme):
    made = Ingest(programme.path, SystemClock(), "127.0.0.1")
    await made.apply(StreamSettings(sources=(MAIN, OTHER), rtmp_port=0))
    yield made
    await made.close()


@pytest.fixture
async def publish(ingest):
    """Connects publishers, and ends them at the end."""
    made = []

    async def start(key=None):
        one = await Publisher.connect(ingest.report()["rtmp_port"])
        made.append(one)
        if key is not None:
            await one.publish(key)
        return one

    yield start
    for one in made:
        one.close()
        with suppress(ConnectionError):
            await one.writer.wait_closed()


async def until(ingest, source, **wanted):
    """Wait for a state; the test's time limit is the deadline."""
    async with asyncio.timeout(60):
        while True:
            told = ingest.report()["sources"][source]
            if all(told[name] == value for name, value in wanted.items()):
                return told
            await asyncio.sleep(0.002)


async def begun(programme, number=1):
    """Wait until the programme has been reached that often."""
    await programme.until(lambda all_: len(all_) >= number)
    return programme.arrivals[number - 1]


async def test_what_is_published_reaches_the_programme_from_a_key_frame_on(
    ingest, programme, publish
):
    one = await publish("the-main-key")
    arrival = await begun(programme)
    assert arrival.greeting == {"source": "main", "format": "flv"}
    await one.send(video(0, picture(77)), *media(begin=10))
    await one.send(command("deleteStream", 6.0, None, 1.0))
    await programme.until(lambda _: arrival.ended)
    data = bytes(arrival.data)
    assert data[:5] == b"FLV\x01\x05"
    assert data.count(key_frame()) == 3
    assert picture(77) not in data
    told = await until(ingest, "main", state="waiting", peer="")
    assert told["fault"] == ""


async def test_a_wrong_key_is_refused_and_the_connection_ends(ingest, programme, publish):
    one = await publish()
    await one.send(*opening("a-wrong-key"))
    assert b"BadName" in await one.until(b"The stream key is wrong")
    await one.ended()
    told = await until(ingest, "main", state="refused", peer="127.0.0.1")
    assert told["code"] == "wrong_key"
    assert programme.arrivals == []


async def test_the_key_of_another_source_is_the_other_source(ingest, programme, publish):
    await publish("the-other-key")
    assert (await begun(programme)).greeting["source"] == "other"
    await until(ingest, "main", state="waiting")


async def test_a_source_without_a_key_takes_nobody(ingest, publish):
    empty = SourceSetting("empty", "Empty", SourceKind.RTMP)
    await ingest.apply(StreamSettings(sources=(empty,), rtmp_port=0))
    one = await publish()
    await one.send(*opening(""))
    await one.until(b"BadName")


async def test_a_link_that_breaks_is_lost_and_comes_back(ingest, programme, publish):
    one = await publish("the-main-key")
    await begun(programme)
    await one.send(*media())
    one.writer.transport.abort()
    await until(ingest, "main", state="lost", peer="127.0.0.1")
    await programme.until(lambda all_: all_[0].ended)
    await publish("the-main-key")
    await until(ingest, "main", state="connected")
    assert (await begun(programme, 2)).greeting["source"] == "main"


async def test_a_newer_publisher_takes_the_place_of_one_that_hangs(ingest, programme, publish):
    old = await publish("the-main-key")
    await begun(programme)
    await old.send(*media())
    await publish("the-main-key")
    await old.ended()
    await until(ingest, "main", state="connected", code="taken_over")
    await begun(programme, 2)
    await programme.until(lambda all_: all_[0].ended)
    assert not programme.arrivals[1].ended


async def test_a_codec_that_cannot_be_shown_is_refused_with_what_to_choose(ingest, publish):
    one = await publish("the-main-key")
    await one.send(video(0, b"\x90hvc1" + bytes(5000)), *list(media()))
    assert b"choose H.264" in await one.until(b"H.264")
    await one.ended()
    told = await until(ingest, "main", state="refused")
    assert (told["code"], told["details"]) == ("not_h264", {"codec": "HEVC"})


async def test_another_address_is_refused_with_what_to_write(ingest, publish):
    one = await publish()
    await one.send(*opening("the-main-key", app="stream")[:1])
    await one.until(b"/live")
    await one.ended()
    await until(ingest, "main", state="refused", code="wrong_address")


async def test_a_restart_of_the_programme_keeps_the_publisher(ingest, programme, publish):
    one = await publish("the-main-key")
    await begun(programme)
    await one.send(*media())
    await programme.until(lambda all_: key_frame() in all_[0].data)
    await programme.stop()
    at = 10_000
    await programme.start()
    async with asyncio.timeout(60):
        while len(programme.arrivals) < 2 or key_frame() not in programme.arrivals[1].data:
            await one.send(video(at, key_frame()))
            at += 40
            await asyncio.sleep(0.01)
    assert bytes(programme.arrivals[1].data[:3]) == b"FLV"
    assert b"avcC" in programme.arrivals[1].data
    await until(ingest, "main", state="connected", fault="")


async def test_a_programme_that_does_not_read_loses_whole_pictures_up_to_a_key_frame(
    ingest, programme, publish
):
    one = await publish("the-main-key")
    arrival = await begun(programme)
    await one.send(*media(count=1))
    await programme.until(lambda _: sound() in arrival.data)
    programme.hold()
    one.writer.write(one.chunks.resize(65536))
    for at in range(2000, 2400, 10):
        await one.send(video(at, picture(500_000)))
    await one.send(video(3000, key_frame(77)), command("FCUnpublish", 9.0, None, ""))
    await until(ingest, "main", state="waiting")
    assert ingest.report()["sources"]["main"]["dropped"] > 10
    programme.go_on()
    await programme.until(lambda _: arrival.ended)
    came = list(tags(bytes(arrival.data[13:])))
    assert came[-1][2] == key_frame(77)
    assert [payload for _, _, payload in came[-3:-1]] == [AVC_HEADER, AAC_HEADER]
    assert len(came) < 40


async def test_what_is_no_rtmp_after_the_key_is_told(ingest, publish):
    one = await publish("the-main-key")
    one.writer.write(b"\xc9" * 9)
    await one.ended()
    await until(ingest, "main", state="lost", code="not_rtmp")


async def test_who_says_nothing_is_sent_away(ingest, programme, publish):
    ingest.listener.setup = ingest.listener.silence = 0.05
    mute = await publish()
    await mute.ended()
    one = await publish("the-main-key")
    await one.ended()
    await until(ingest, "main", state="lost")


async def test_a_flood_of_strangers_pushes_out_none_who_publishes(ingest, programme, publish):
    one = await publish("the-main-key")
    await begun(programme)
    strangers = [await publish() for _ in range(FROM_ONE + 3)]
    for stranger in strangers[:3]:
        await stranger.ended()
    await one.send(*media())
    await programme.until(lambda all_: key_frame() in all_[0].data)
    await strangers[-1].publish("the-other-key")


async def test_another_key_ends_the_publisher_and_other_words_do_not(ingest, programme, publish):
    one, two = await publish("the-main-key"), await publish("the-other-key")
    await begun(programme, 2)
    await one.send(*media())
    renamed = SourceSetting("other", "Name", SourceKind.RTMP, key=OTHER.key, backup="main")
    changed = SourceSetting("main", "Main", SourceKind.RTMP, key="another-key")
    port = ingest.report()["rtmp_port"]
    await ingest.apply(StreamSettings(sources=(changed, renamed), rtmp_port=0))
    await one.ended()
    await two.send(*media())
    await until(ingest, "main", state="waiting")
    await until(ingest, "other", state="connected")
    assert ingest.report()["rtmp_port"] == port
    await publish("another-key")
    await ingest.apply(StreamSettings(sources=(renamed,), rtmp_port=0))
    assert list(ingest.report()["sources"]) == ["other"]


async def test_a_port_that_is_taken_is_told_and_tried_again(ingest, programme):
    squatter = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
    port = squatter.sockets[0].getsockname()[1]
    await ingest.apply(StreamSettings(sources=(MAIN,), rtmp_port=port))
    told = ingest.report()
    assert told["rtmp_port"] == 0
    assert told["sources"]["main"]["code"] == "port_taken"
    squatter.close()
    await squatter.wait_closed()
    ingest.port_again = -1
    await ingest.tick()
    assert ingest.report()["rtmp_port"] == port
    assert ingest.report()["sources"]["main"]["fault"] == ""


async def test_without_a_source_over_rtmp_nobody_listens(ingest):
    await ingest.apply(StreamSettings())
    assert ingest.report() == {"sources": {}, "rtmp_port": 0}


async def test_commands_that_nobody_reads_the_answers_of_end_the_connection(ingest, publish):
    ingest.listener.silence = 0.05
    one = await publish("the-main-key")
    one.writer.transport.pause_reading()
    raw = one.writer.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    ping = one.chunks.bytes(Sent(2, 4, 0, 0, b"\0\x06\0\0\0\0"))
    with pytest.raises(ConnectionError):
        for _ in range(1000):
            one.writer.write(ping * 1000)
            await one.writer.drain()
    await until(ingest, "main", state="lost")


async def test_a_strange_beginning_is_sent_away(ingest, publish):
    one = await publish()
    await one.send(command(*CONNECT[:1], 1.0))
    await one.ended()
    port = ingest.report()["rtmp_port"]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET / HTTP/1.1\r\n\r\n")
    assert await reader.read() == b""
    writer.close()
