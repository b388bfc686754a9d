"""The validator passes what is right, and finds each fault that is planted."""

from __future__ import annotations

import re
import shutil

import pytest
from hls_recording import NOW, filmed, record
from hls_validator import Validator, looks, reader, validate

from conference.server.stream.index import INDEX
from conference.server.stream.made import place
from conference.server.stream.playlist import Part, Report, Segment, render

PICTURE = "72/live.m3u8"


@pytest.fixture(scope="session")
def recorded(tmp_path_factory):
    """A stream's folder with two runs, of 14 and 5 seconds, and what was to be seen of it."""
    folder = tmp_path_factory.mktemp("validated") / "out"
    record(folder, 14)
    record(folder, 5, NOW + 20)
    return folder, [(choice, media) for choice, media in looks(folder) if len(media) == 3]


def test_what_the_shelf_publishes_is_valid_at_every_moment(recorded):
    validator = Validator(reader(recorded[0]))
    for _, media in recorded[1]:
        for path, text in media.items():
            validator.media(path, text)
        validator.aligned(list(media))
    choice, media = recorded[1][-1]
    validator.choice("live.m3u8", choice)
    for path in media:
        validator.files(path)
    assert validator.faults == []


def test_what_a_killed_writer_leaves_is_valid(tmp_path):
    shelf = record(tmp_path / "out", 9)
    _, (more, *_) = filmed(1)
    shelf.add("audio", more, 1.0, NOW + 9)  # not looked into: only that the others got none
    index = tmp_path / "out" / INDEX
    index.write_bytes(index.read_bytes()[:-5])
    record(tmp_path / "out", 3, NOW + 12)
    validator = Validator(reader(tmp_path / "out"))
    for _, media in looks(tmp_path / "out"):
        for path, text in media.items():
            validator.media(path, text)
        if len(media) == 3:
            validator.aligned(list(media))
    for path in ("72/live.m3u8", "48/live.m3u8"):
        validator.files(path)
    assert validator.faults == []
    assert sum(entry.gap for entry in validator.known[PICTURE].values()) == 1


def replaced(old, new, count=1):
    return lambda text: re.sub(old, new, text, count=count, flags=re.MULTILINE)


ALONE = {
    "begin with #EXTM3U": replaced("^#EXTM3U\n", ""),
    "does not end": lambda text: text.rstrip("\n"),
    "EXT-X-ELSE is unknown": replaced("^#EXTINF", "#EXT-X-ELSE:1\n#EXTINF"),
    "EXT-X-VERSION stands there twice": replaced("^#EXT-X-VERSION:7\n", r"\g<0>\g<0>"),
    "after the first segment": lambda text: text + "#EXT-X-MEDIA-SEQUENCE:9\n",
    "TARGETDURATION is missing": replaced("^#EXT-X-TARGETDURATION.*\n", ""),
    "TARGETDURATION has changed": replaced("TARGETDURATION:1", "TARGETDURATION:2"),
    "longer than the target": replaced("^#EXTINF:1.00000", "#EXTINF:1.60000"),
    "has no length": replaced("^#EXTINF:1.00000", "#EXTINF:0.00000"),
    "has no EXT-X-MAP": replaced("^#EXT-X-MAP.*\n", ""),
    "first segment has no date": replaced("^#EXT-X-PROGRAM.*\n", ""),
    "leaves the durations": replaced(r"(DATE-TIME:.*T\d\d:\d\d:\d\d)\.000Z", r"\1.300Z"),
    "goes back (6.2.2)": replaced(r"MEDIA-SEQUENCE:\d+", "MEDIA-SEQUENCE:7"),
    "SEQUENCE goes back": replaced(r"DISCONTINUITY-SEQUENCE:\d+", "DISCONTINUITY-SEQUENCE:-1"),
    "has changed (6.2.1)": replaced("^#EXT-X-DISCONTINUITY\n", ""),
    "another init without a break": replaced("^#EXT-X-DISCONTINUITY\n", ""),
    "is no type": replaced("^#EXTINF", "#EXT-X-PLAYLIST-TYPE:NEW\n#EXTINF"),
    "VOD without its end": replaced("^#EXTINF", "#EXT-X-PLAYLIST-TYPE:VOD\n#EXTINF"),
    "vanished at the end": lambda text: "\n".join(text.split("\n")[:-4]) + "\n",
    "stands there twice": lambda text: (
        text + "".join(f"{line}\n" for line in text.split("\n")[-3:-1])
    ),
}


@pytest.mark.parametrize("said", ALONE)
def test_a_fault_in_a_list_is_found(recorded, said):
    _, media = recorded[1][-1]
    validator = Validator(reader(recorded[0]))
    validator.media(PICTURE, media[PICTURE])
    assert validator.faults == []
    planted = ALONE[said](media[PICTURE])
    assert planted != media[PICTURE]
    validator.media(PICTURE, planted)
    assert any(said in fault for fault in validator.faults), validator.faults


def test_what_is_removed_too_early_is_found(recorded):
    _, media = recorded[1][-1]
    validator = Validator(reader(recorded[0]))
    validator.media(PICTURE, media[PICTURE])
    head, *segments = re.split(r"(?=#EXT-X-PROGRAM)", media[PICTURE])
    first = int(re.search(r"MEDIA-SEQUENCE:(\d+)", head)[1])
    late = head.replace(str(first), str(first + 8)).replace("SEQUENCE:0", "SEQUENCE:1")
    late = late.replace("#EXT-X-DISCONTINUITY\n", "").replace(*[f"init-{first - 4}"] * 2)
    validator.media(PICTURE, late + "".join(segments[8:]))
    told = " ".join(validator.faults)
    assert "removed too early" in told
    assert "players run dry" in told


def test_a_list_that_only_grows_may_lose_nothing_and_one_that_ended_may_not_change(recorded):
    _, media = recorded[1][-1]
    grown = media[PICTURE].replace("#EXT-X-MAP", "#EXT-X-PLAYLIST-TYPE:EVENT\n#EXT-X-MAP", 1)
    validator = Validator(reader(recorded[0]))
    validator.media(PICTURE, grown)
    first = int(re.search(r"MEDIA-SEQUENCE:(\d+)", grown)[1])
    validator.media(PICTURE, grown.replace(f"SEQUENCE:{first}", f"SEQUENCE:{first + 1}"))
    assert any("only grows" in fault for fault in validator.faults)
    validator = Validator(reader(recorded[0]))
    validator.media(PICTURE, media[PICTURE] + "#EXT-X-ENDLIST\n")
    validator.media(PICTURE, media[PICTURE])
    assert validator.faults == [f"{PICTURE}: it changed after its end (6.2.1)"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (r"MEDIA-SEQUENCE:(\d+)", "MEDIA-SEQUENCE:5", "no segment in common"),
        ("DISCONTINUITY-SEQUENCE:0", "DISCONTINUITY-SEQUENCE:1", "in another run"),
        (r"(T\d\d:\d\d:\d\d)\.000Z", r"\1.200Z", "of another time"),
        ("EXTINF:1.00000", "EXTINF:1.20000", "of another length"),
    ],
)
def test_renditions_that_are_out_of_step_are_found(recorded, old, new, said):
    _, media = recorded[1][-1]
    validator = Validator(reader(recorded[0]))
    for path, text in media.items():
        told = re.sub(old, new, text) if path.startswith("audio") else text
        validator.media(path, told)
    validator.aligned(list(media))
    assert any(said in fault for fault in validator.faults), validator.faults


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (r":BANDWIDTH=\d+", ":BANDWIDTH=3000", "BANDWIDTH is 3000"),
        (r"AVERAGE-BANDWIDTH=\d+", "AVERAGE-BANDWIDTH=9999999", "more than the peak"),
        ("avc1.[0-9a-f]+", "avc1.640028", "CODECS are avc1.640028"),
        (",mp4a.40.2", "", "CODECS are"),
        ("RESOLUTION=96x72", "RESOLUTION=97x72", "RESOLUTION is 97x72"),
        ('AUDIO="audio"', 'AUDIO="other"', "no group other"),
        ("72/live.m3u8", "73/live.m3u8", "was never seen"),
        ("(#EXT-X-MEDIA:.*\n)", r"\1\1", "two are named audio"),
        ("(#EXT-X-MEDIA:.*\n)", r"\1\1", "two defaults"),
        ("^72/live.m3u8\n", "", "without an address"),
        ("(?s)#EXT-X-STREAM.*", "", "offers nothing"),
        ("#EXT-X-MEDIA", "#EXTINF:1,\n#EXT-X-MEDIA", "both a multivariant and a media"),
    ],
)
def test_a_fault_in_what_is_offered_is_found(recorded, old, new, said):
    choice, media = recorded[1][-1]
    validator = Validator(reader(recorded[0]))
    for path, text in media.items():
        validator.media(path, text)
    validator.choice("live.m3u8", choice)
    assert validator.faults == []
    planted = re.sub(old, new, choice, count=1, flags=re.MULTILINE)
    assert planted != choice
    validator.choice("live.m3u8", planted)
    assert any(said in fault for fault in validator.faults), validator.faults


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda path: path.unlink(), "is not there"),
        (lambda path: path.write_bytes(path.read_bytes()[:300]), "segment"),
        (lambda path: path.write_bytes(b""), "segment"),
        (lambda path: path.write_bytes(filmed(2, gop=40)[1][0]), "not as it is said"),
        (lambda path: path.write_bytes(filmed(1)[1][0]), "does not follow"),
    ],
)
def test_a_fault_in_a_file_is_found(recorded, tmp_path, spoil, said):
    folder = shutil.copytree(recorded[0], tmp_path / "out")
    _, media = recorded[1][-1]
    validator = Validator(reader(folder))
    validator.media(PICTURE, media[PICTURE])
    number = max(validator.known[PICTURE]) - 6
    spoil(folder / place("72", f"seg-{number}.m4s"))
    validator.files(PICTURE)
    assert any(said in fault for fault in validator.faults), validator.faults


def parts(*seconds, number=9, independent=True):
    at = [sum(seconds[:n]) for n in range(len(seconds))]
    return [
        Part(number, n, one, NOW + 2 + at[n], independent and n == 0)
        for n, one in enumerate(seconds)
    ]


def low_delay(pieces, **more):
    window = [Segment(n, f"seg-{n}.m4s", 1.0, NOW + n - 7, "init-7.mp4") for n in (7, 8, 9)]
    return render(window, parts=pieces, low_delay=True, next_init="init-7.mp4", **more)


def test_lists_with_parts_are_valid():
    validator = Validator(lambda _: None)
    fifths = parts(*[0.2] * 5)
    for count in (1, 2, 3):
        following = parts(*[0.2] * count, number=10)
        reports = [Report("../audio/live.m3u8", 10, count)]
        validator.media(PICTURE, low_delay([*fifths, *following], reports=reports))
    assert validator.faults == []


@pytest.mark.parametrize(
    ("pieces", "old", "new", "said"),
    [
        ([0.2] * 5, "CAN-BLOCK-RELOAD=YES,", "", "without CAN-BLOCK-RELOAD"),
        ([0.2] * 5, "PART-HOLD-BACK=0.66", "PART-HOLD-BACK=0.40", "PART-HOLD-BACK is too short"),
        ([0.2] * 5, ",HOLD-BACK=3.0", ",HOLD-BACK=2.0", "HOLD-BACK is too short"),
        ([0.3, 0.3, 0.2, 0.2], "", "", "longer than PART-TARGET"),
        ([0.2, 0.1, 0.2, 0.2, 0.2, 0.1], "", "", "shorter than 85 %"),
        ([0.2] * 5, ",INDEPENDENT=YES", "", "does not begin independently"),
        ([0.2] * 4, "", "", "not as long as it is"),
    ],
)
def test_a_fault_in_parts_is_found(pieces, old, new, said):
    validator = Validator(lambda _: None)
    validator.media(PICTURE, low_delay(parts(*pieces)).replace(old, new))
    assert any(said in fault for fault in validator.faults), validator.faults


def test_a_promise_that_is_not_kept_is_found():
    validator = Validator(lambda _: None)
    text = low_delay(parts(*[0.2] * 5))
    validator.media(PICTURE, text)
    validator.media(PICTURE, text.replace("seg-10.0.m4s", "seg-10.1.m4s"))
    assert any("promised and did not come" in fault for fault in validator.faults)


def test_parts_that_are_not_what_the_segment_is_are_found(recorded):
    files = {"72/seg-9.m4s": b"abcde", "72/init-7.mp4": b""}
    files |= {f"72/seg-9.{n}.m4s": b"x" for n in range(5)}
    validator = Validator(files.get)
    validator.media(PICTURE, low_delay(parts(*[0.2] * 5)))
    validator.files(PICTURE)
    assert any("are not what it is" in fault for fault in validator.faults)


def test_a_whole_folder_is_validated_in_one_call(tmp_path):
    record(tmp_path / "out", 2)
    assert validate(tmp_path / "out") == []
    next((tmp_path / "out").rglob("seg-*")).write_bytes(b"")
    assert len(validate(shutil.copytree(tmp_path / "out", tmp_path / "again"))) >= 1
