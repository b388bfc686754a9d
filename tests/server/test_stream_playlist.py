"""Media playlists and the multivariant one, as text."""

from __future__ import annotations

import re
from datetime import datetime

import pytest

from conference.server.stream.made import Made, codecs_in, completed
from conference.server.stream.multivariant import multivariant
from conference.server.stream.playlist import Part, Report, Segment, date, render
from conference.server.stream.track import Track

NOW = 1_790_000_000.25


def segment(number, seconds=1.0, **more):
    at = NOW + number - 7
    return Segment(number, f"seg-{number}.m4s", seconds, at, **{"init": "init-7.mp4", **more})


def test_the_text_is_what_players_expect():
    text = render([segment(7), segment(8, 0.96, init="init-8.mp4", breaks=True, run=1)])
    assert text == (
        "#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-TARGETDURATION:1\n#EXT-X-MEDIA-SEQUENCE:7\n"
        "#EXT-X-DISCONTINUITY-SEQUENCE:0\n#EXT-X-INDEPENDENT-SEGMENTS\n"
        '#EXT-X-MAP:URI="init-7.mp4"\n#EXT-X-PROGRAM-DATE-TIME:2026-09-21T14:13:20.250Z\n'
        "#EXTINF:1.00000,\nseg-7.m4s\n"
        '#EXT-X-DISCONTINUITY\n#EXT-X-MAP:URI="init-8.mp4"\n'
        "#EXT-X-PROGRAM-DATE-TIME:2026-09-21T14:13:21.250Z\n#EXTINF:0.96000,\nseg-8.m4s\n"
    )


@pytest.mark.parametrize(("first", "told"), [(0, 4), (1, 4), (2, 5)])
def test_discontinuities_are_counted_on_when_they_scroll_away(first, told):
    window = [segment(7, run=4), segment(8, run=5, breaks=True), segment(9, run=5)]
    assert f"#EXT-X-DISCONTINUITY-SEQUENCE:{told}\n" in render(window[first:])


def test_a_gap_and_text_are_said():
    text = render([segment(7, gap=True), segment(8, init="")], ending=".vtt")
    assert "#EXT-X-GAP\n#EXTINF:1.00000,\nseg-7.m4s\n" in text
    assert text.count("#EXT-X-MAP") == 1


def test_parts_are_listed_up_to_the_one_that_comes_next():
    parts = [Part(n, p, 0.2, NOW, p == 0) for n in (7, 8, 9, 10) for p in range(5)]
    parts += [Part(11, 0, 0.2, NOW + 4, True), Part(11, 1, 0.2, NOW + 4.2, False)]
    text = render(
        [segment(n) for n in range(7, 11)],
        parts=parts,
        low_delay=True,
        next_init="init-11.mp4",
        next_breaks=True,
        reports=[Report("../audio/live.m3u8", 11, 0), Report("../x/live.m3u8", 10, -1)],
    )
    assert "seg-7.0.m4s" not in text  # far from the end
    assert '#EXT-X-PART:DURATION=0.20000,URI="seg-8.0.m4s",INDEPENDENT=YES\n' in text
    assert "CAN-BLOCK-RELOAD=YES,HOLD-BACK=3.0,PART-HOLD-BACK=0.66" in text
    assert text.endswith(
        "seg-10.m4s\n"
        '#EXT-X-DISCONTINUITY\n#EXT-X-MAP:URI="init-11.mp4"\n'
        "#EXT-X-PROGRAM-DATE-TIME:2026-09-21T14:13:24.250Z\n"
        '#EXT-X-PART:DURATION=0.20000,URI="seg-11.0.m4s",INDEPENDENT=YES\n'
        '#EXT-X-PART:DURATION=0.20000,URI="seg-11.1.m4s"\n'
        '#EXT-X-PRELOAD-HINT:TYPE=PART,URI="seg-11.2.m4s"\n'
        '#EXT-X-RENDITION-REPORT:URI="../audio/live.m3u8",LAST-MSN=11,LAST-PART=0\n'
        '#EXT-X-RENDITION-REPORT:URI="../x/live.m3u8",LAST-MSN=10\n'
    )


def test_program_date_times_are_rounded_to_milliseconds():
    told = datetime.fromisoformat(date(1_790_000_000.9996)).timestamp()
    assert told == pytest.approx(1_790_000_001.0, abs=1e-6)


def tracks(made, sizes):
    found = {}
    for one in made:
        found[one.name] = track = Track(one)
        for number, size in enumerate(sizes.get(one.name, ())):
            track.add(number, 0, NOW + number, 1.0, size)
    return found


VIDEO = Made("720", "video", "avc1.4d401f", 1280, 720, 25, 2500)
SMALL = Made("360", "video", "avc1.4d401e", 640, 360, 25, 700)
SOUND = Made("audio", "audio", "mp4a.40.2", kilobits=128, title="Hall")
FRENCH = Made("fr", "audio", "mp4a.40.2", kilobits=96, language="fr", title="Français")
TEXT = Made("text-de", "subtitles", language="de", title="Deutsch")


def variants(text):
    found = re.findall(r"#EXT-X-STREAM-INF:(.*)\n(.*)", text)
    return {uri: dict(re.findall(r'([A-Z-]+)=("[^"]*"|[^,]*)', told)) for told, uri in found}


def test_bandwidth_is_what_is_promised_and_more_when_more_was_seen():
    made = [SMALL, VIDEO, SOUND]
    quiet = variants(multivariant(made, tracks(made, {"720": [100]}), "live.m3u8"))
    assert list(quiet) == ["720/live.m3u8", "360/live.m3u8", "audio/live.m3u8"]
    assert quiet["720/live.m3u8"]["BANDWIDTH"] == "2628000"
    sizes = {"720": [400_000, 100_000], "audio": [20_000, 16_000]}
    loud = variants(multivariant(made, tracks(made, sizes), "live.m3u8"))
    assert loud["720/live.m3u8"] == {
        "BANDWIDTH": "3360000",
        "AVERAGE-BANDWIDTH": "2144000",
        "CODECS": '"avc1.4d401f,mp4a.40.2"',
        "RESOLUTION": "1280x720",
        "FRAME-RATE": "25.000",
        "AUDIO": '"audio"',
    }
    assert loud["audio/live.m3u8"]["BANDWIDTH"] == "160000"
    assert loud["audio/live.m3u8"]["CODECS"] == '"mp4a.40.2"'


def test_the_peak_is_over_segments_of_about_the_target_duration():
    track = Track(VIDEO)
    for number, (seconds, size) in enumerate([(1.0, 1000), (0.04, 900), (0.4, 400), (1.0, 1000)]):
        track.add(number, 0, NOW, seconds, size)
    assert track.peak == pytest.approx(8 * 1900 / 1.04)
    assert track.average == pytest.approx(8 * 3300 / 2.44)


def test_languages_and_texts_can_be_chosen():
    text = multivariant([VIDEO, SOUND, FRENCH, TEXT], {}, "archive.m3u8")
    assert (
        '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="audio",NAME="Hall",DEFAULT=YES,AUTOSELECT=YES,'
        'URI="audio/archive.m3u8"\n'
        '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="audio",NAME="Français",LANGUAGE="fr",DEFAULT=NO,'
        'AUTOSELECT=YES,URI="fr/archive.m3u8"\n'
        '#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="subtitles",NAME="Deutsch",LANGUAGE="de",'
        'DEFAULT=NO,AUTOSELECT=YES,URI="text-de/archive.m3u8"\n'
    ) in text
    assert variants(text)["720/archive.m3u8"]["SUBTITLES"] == '"subtitles"'


def test_sound_alone_has_no_group():
    assert "EXT-X-MEDIA" not in multivariant([SOUND], {}, "live.m3u8")
    assert "AUDIO=" not in multivariant([Made("source")], {}, "live.m3u8")


@pytest.mark.parametrize(
    "wrong", [{"name": ""}, {"name": "../x"}, {"name": "X"}, {"title": 'a"b'}, {"codecs": "a\nb"}]
)
def test_what_would_break_a_playlist_or_a_path_is_refused(wrong):
    with pytest.raises(ValueError, match=r"rendition|attributes"):
        Made(**{"name": "720", **wrong})


def test_what_is_no_init_part_has_no_codecs():
    for data in (b"", b"avcC", b"avcC\x01\x4d", b"mp4a esds" + b"\x03" * 9):
        assert codecs_in(data) in ("", "mp4a.40.2")
    assert completed(VIDEO, b"") == VIDEO
