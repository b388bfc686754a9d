"""A range of the archive as MP4: playable, in step, also where the encoder began anew."""

from __future__ import annotations

import av
import numpy as np
import pytest
from hls_recording import FPS, NOW, RATE, filmed, record
from servers import sample_folder

from conference.cli import main
from conference.cli.stream_export import moment
from conference.core.errors import ConferenceError
from conference.server.stream.export import export
from conference.server.stream.index import Index
from conference.server.stream.made import Made, place
from conference.server.stream.shelf import Shelf

ALL = (0.0, 1e12)


def seen(path):
    """Light and time of each picture, the samples of the sound, and its times."""
    with av.open(str(path)) as container:
        pictures = [
            (int(frame.to_ndarray()[5, 5]), round(frame.time, 3), frame.width)
            for frame in container.decode(video=0)
        ]
    with av.open(str(path)) as container:
        sounds = list(container.decode(audio=0)) if container.streams.audio else []
    return pictures, sounds


def test_a_range_is_whole_segments_with_their_sound(tmp_path):
    record(tmp_path / "out", 6)
    done = export(tmp_path / "out", NOW + 2.5, NOW + 4.5, tmp_path / "a.mp4")
    assert (done.rendition, done.missing, done.runs_without_sound) == ("72", 0, 0)
    pictures, sounds = seen(tmp_path / "a.mp4")
    assert len(pictures) == 3 * FPS
    assert [light for light, _, _ in pictures] == pytest.approx(range(40, 70), abs=3)
    assert pictures[0][1] == pytest.approx(0.0, abs=0.05)
    assert sum(one.samples for one in sounds) == pytest.approx(3 * RATE, rel=0.05)
    assert sounds[0].time == pytest.approx(0.0, abs=0.05)
    assert not list(tmp_path.glob("*.part"))


def test_across_a_break_it_goes_on_and_sound_stays_in_step(tmp_path):
    record(tmp_path / "out", 3)
    record(tmp_path / "out", 3, NOW + 10)
    done = export(tmp_path / "out", *ALL, tmp_path / "a.mp4", "48")
    pictures, sounds = seen(tmp_path / "a.mp4")
    assert len(pictures) == 6 * FPS
    steps = np.diff([time for _, time, _ in pictures])
    assert steps.min() == pytest.approx(0.1, abs=0.02)
    assert steps.max() == pytest.approx(0.1, abs=0.1)
    assert done.seconds == pytest.approx(6.0, abs=0.2)
    assert sounds[-1].time == pytest.approx(pictures[-1][1], abs=0.2)


def test_where_the_size_of_the_picture_changes_it_still_decodes(tmp_path):
    record(tmp_path / "out", 2)
    record(tmp_path / "out", 2, NOW + 5, sizes=((128, 96), (64, 48)))
    record(tmp_path / "out", 2, NOW + 9)
    export(tmp_path / "out", *ALL, tmp_path / "a.mp4", "72")
    pictures, _ = seen(tmp_path / "a.mp4")
    assert [width for _, _, width in pictures] == [96] * 20 + [128] * 20 + [96] * 20
    assert [light for light, _, _ in pictures] == pytest.approx([*range(20, 40)] * 3, abs=3)


def test_sound_of_another_kind_is_left_out_and_said(tmp_path):
    record(tmp_path / "out", 2)
    record(tmp_path / "out", 2, NOW + 5, layout="mono")
    done = export(tmp_path / "out", *ALL, tmp_path / "a.mp4")
    assert done.runs_without_sound == 1
    pictures, sounds = seen(tmp_path / "a.mp4")
    assert len(pictures) == 4 * FPS
    assert sum(one.samples for one in sounds) == pytest.approx(2 * RATE, rel=0.06)


def test_what_is_missing_is_said_and_the_rest_keeps_its_times(tmp_path):
    shelf = record(tmp_path / "out", 4)
    (tmp_path / "out" / place("72", f"seg-{shelf.number - 3}.m4s")).unlink()
    done = export(tmp_path / "out", *ALL, tmp_path / "a.mp4")
    assert done.missing == 1
    pictures, _ = seen(tmp_path / "a.mp4")
    assert len(pictures) == 3 * FPS
    assert pictures[-1][1] == pytest.approx(3.9, abs=0.05)


def test_a_picture_with_its_sound_inside_or_with_none_is_exported_too(tmp_path):
    shelf = Shelf(tmp_path / "out", NOW, [Made("source")], reserve=0)
    init, segments = filmed(2)
    shelf.begin({"source": init})
    for n, data in enumerate(segments):
        shelf.add("source", data, 1.0, NOW + n)
    assert export(tmp_path / "out", *ALL, tmp_path / "a.mp4").seconds == pytest.approx(2, abs=0.1)
    assert len(seen(tmp_path / "a.mp4")[0]) == 2 * FPS


def test_damage_is_said_and_leaves_no_file(tmp_path):
    shelf = record(tmp_path / "out", 2)
    for number in (1, 2):
        file = tmp_path / "out" / place("72", f"seg-{shelf.number - number}.m4s")
        file.write_bytes(b"\x00\x00\x00\x08moof" + b"\xff" * 400)
    init = tmp_path / "out" / place("72", f"init-{shelf.number - 2}.mp4")
    init.write_bytes(b"nothing")
    with pytest.raises(ConferenceError) as caught:
        export(tmp_path / "out", *ALL, tmp_path / "a.mp4")
    assert caught.value.code == "bad_archive"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out"]


@pytest.mark.parametrize(
    ("span", "rendition", "code"),
    [
        ((NOW + 50, NOW + 60), "", "nothing_archived"),
        (ALL, "1080", "no_rendition"),
        (ALL, "audio", "no_rendition"),
    ],
)
def test_what_is_not_there_is_refused_with_a_sentence(tmp_path, span, rendition, code):
    record(tmp_path / "out", 1)
    with pytest.raises(ConferenceError) as caught:
        export(tmp_path / "out", *span, tmp_path / "a.mp4", rendition)
    assert caught.value.code == code


def test_the_command_writes_the_file_and_says_what_is_in_it(tmp_path, capsys):
    conference = sample_folder(tmp_path)
    record(conference.stream, 3)
    to = tmp_path / "day.mp4"
    command = ["stream", "export", str(conference.path), str(to), "--from", f"{NOW + 1:.0f}"]
    assert main(command) == 0
    assert capsys.readouterr().out == f"{to} has 2 seconds of 72.\n"
    assert len(seen(to)[0]) == 2 * FPS
    for wrong, said in (
        (["--from", "yesterday"], "yesterday is no time"),
        (["--from", "1790000009", "--to", "1790000008"], "--from must be before --to"),
        (["--from", "25:00"], "25:00 is no time"),
    ):
        assert main([*command[:4], *wrong]) == 2
        assert said in capsys.readouterr().err
    assert main([*command[:3], str(tmp_path / "none" / "a.mp4")]) == 2
    assert "There is no folder" in capsys.readouterr().err


def test_times_are_typed_as_people_do(tmp_path):
    record(tmp_path, 1)
    index = Index(tmp_path)
    index.read_all()
    by_clock = moment("9:05", index)
    assert abs(by_clock - NOW) < 86_400 * 1.5
    assert moment("09:05:30", index) == by_clock + 30
    assert moment("1790000000.5", index) == NOW + 0.5
    assert moment("2026-09-21T14:13:20+00:00", index) == NOW
