"""The stream's folder: all that is published is there, in step, whatever happens to the writer."""

from __future__ import annotations

import errno
from itertools import pairwise

import pytest
from lane_runs import listed

from conference.core.errors import ConferenceError
from conference.server.stream.index import INDEX, Index
from conference.server.stream.made import BLOCK, Made, part_name, place
from conference.server.stream.playlist import WINDOW
from conference.server.stream.published import Published
from conference.server.stream.shelf import FRESH, LINGER, Shelf, write_whole

NOW = 1_790_000_000.25
MADE = [Made("720", "video", kilobits=2500), Made("audio", "audio", kilobits=128)]
INITS = {"720": b"picture", "audio": b"sound"}


def opened(folder, now=NOW, made=MADE, **more):
    shelf = Shelf(folder, now, made, **{"reserve": 0, **more})
    shelf.begin({one.name: INITS.get(one.name, b"init") for one in made})
    return shelf


def fill(shelf, count, at=NOW, names=("720", "audio")):
    return [shelf.add(name, b"media", 1.0, at + n) for n in range(count) for name in names]


def whole(folder, name="720", most=10_000):
    index = Index(folder)
    index.read_all()
    return index.live(name, most)


def texts(folder):
    published = Published(folder)
    while published.refresh():
        pass
    return {one.name: published.live(one.name).body.decode() for one in published.made}


def test_all_is_kept_and_every_name_leads_to_its_file(tmp_path):
    shelf = opened(tmp_path)
    fill(shelf, 40)
    assert len(listed(tmp_path, "720", WINDOW)) == WINDOW >= 8
    for name, init in INITS.items():
        segments = whole(tmp_path, name)
        assert len(segments) == 40
        for one in segments:
            assert (tmp_path / place(name, one.name)).read_bytes() == b"media"
            assert (tmp_path / place(name, one.init)).read_bytes() == init
    assert not list(tmp_path.rglob("*.part"))


def test_no_folder_grows_without_end(tmp_path):
    assert place("720", f"seg-{BLOCK * 7}.m4s") == f"720/7/seg-{BLOCK * 7}.m4s"
    assert place("720", f"seg-{BLOCK * 8 - 1}.3.m4s").startswith("720/7/")


def test_without_an_archive_old_ones_go(tmp_path):
    shelf = opened(tmp_path, keep=False)
    fill(shelf, 40)
    assert len(list(tmp_path.rglob("seg-*"))) == 2 * (WINDOW + LINGER + 1)
    assert not any(one.gap for one in listed(tmp_path, "720", WINDOW + LINGER))
    index = Index(tmp_path)
    index.read_all()
    assert index.tracks["720"].kept_from == 40 - WINDOW - LINGER - 1


def test_a_new_shelf_goes_on_after_a_discontinuity_in_all_renditions(tmp_path):
    last = fill(opened(tmp_path), 4)[-1]
    new = fill(opened(tmp_path, NOW + 6), 2, NOW + 6)
    assert {one.number for one in new[:2]} == {last.number + 1}
    assert [one.breaks for one in new] == [True, True, False, False]
    assert new[0].init != last.init
    for text in texts(tmp_path).values():
        assert text.count("#EXTINF") == 6
        assert text.count("#EXT-X-DISCONTINUITY\n") == 1


def test_a_second_run_on_the_same_shelf_is_a_discontinuity(tmp_path):
    shelf = opened(tmp_path)
    assert not fill(shelf, 2)[0].breaks
    shelf.begin(INITS)
    assert [one.breaks for one in fill(shelf, 2, NOW + 2, ["720"])] == [True, False]


def test_a_run_without_a_segment_is_none(tmp_path):
    shelf = opened(tmp_path)
    fill(shelf, 1)
    for _ in range(3):
        shelf.begin(INITS)
    opened(tmp_path, NOW + 2)
    shelf = opened(tmp_path, NOW + 2)
    fill(shelf, 1, NOW + 2)
    first, second = whole(tmp_path)
    assert (second.run, second.breaks, second.number) == (1, True, first.number + 1)


def test_renditions_that_are_behind_at_the_end_of_a_run_get_gaps(tmp_path):
    shelf = opened(tmp_path)
    fill(shelf, 2)
    fill(shelf, 2, NOW + 2, ["720"])
    shelf.begin(INITS)
    new = fill(shelf, 1, NOW + 10)
    assert new[0].number == new[1].number
    sound = whole(tmp_path, "audio")
    assert [one.gap for one in sound] == [False, False, True, True, False]
    assert [one.at for one in sound][2:4] == [NOW + 2, NOW + 3]
    assert not any(one.gap for one in whole(tmp_path, "720"))


def test_a_writer_that_was_killed_between_two_renditions_leaves_them_in_step(tmp_path):
    shelf = opened(tmp_path)
    fill(shelf, 3)
    shelf.add("audio", b"media", 1.0, NOW + 3)
    write_whole(tmp_path / place("720", f"seg-{shelf.number - 1}.m4s"), b"never published")
    new = fill(opened(tmp_path, NOW + 5), 1, NOW + 5)
    assert new[0].number == new[1].number
    assert [one.gap for one in whole(tmp_path, "720")] == [False, False, False, True, False]
    assert not any(one.gap for one in whole(tmp_path, "audio"))
    numbers = [[one.number for one in whole(tmp_path, name)] for name in INITS]
    assert numbers[0] == numbers[1] == list(range(numbers[0][0], numbers[0][0] + 5))


def test_a_name_that_was_on_disk_is_never_used_again_published_or_not(tmp_path):
    shelf = opened(tmp_path)
    fill(shelf, 2)
    unpublished = shelf.number
    write_whole(tmp_path / place("720", f"seg-{unpublished}.m4s"), b"of before")
    new = fill(opened(tmp_path, NOW + 3), 1, NOW + 3)
    assert new[0].number == unpublished + 1
    for name in INITS:
        assert [one.gap for one in whole(tmp_path, name)] == [False, False, True, False]


def test_parts_of_a_segment_that_was_never_finished_become_one(tmp_path):
    shelf = opened(tmp_path, low_delay=True)
    fill(shelf, 1)
    for part in range(3):
        shelf.part("720", b"%d" % part, 0.2, NOW + 1 + part / 5, part == 0)
    shelf = opened(tmp_path, NOW + 3, low_delay=True)
    fill(shelf, 1, NOW + 3)
    made = whole(tmp_path, "720")[1]
    assert (made.gap, made.size, made.at) == (False, 3, NOW + 1)
    assert made.seconds == pytest.approx(0.6)
    assert (tmp_path / place("720", made.name)).read_bytes() == b"012"
    assert [one.gap for one in whole(tmp_path, "audio")] == [False, True, False]


def test_old_parts_are_removed(tmp_path):
    shelf = opened(tmp_path, low_delay=True)
    for second in range(20):
        for part in range(5):
            shelf.part("720", b"p", 0.2, NOW + second + part / 5, part == 0)
        fill(shelf, 1, NOW + second)
    kept = list(tmp_path.rglob("seg-*.*.m4s"))
    assert 15 <= len(kept) <= 40
    assert (tmp_path / place("720", part_name(shelf.number - 1, 4))).exists()


def test_stale_segments_are_not_shown_again_but_their_numbers_stay_used(tmp_path):
    last = fill(opened(tmp_path), 4)[-1]
    new = fill(opened(tmp_path, NOW + 4 + FRESH + 1), 1, NOW + 100)[0]
    assert new.number > last.number
    live = listed(tmp_path, "720")
    assert [one.number for one in live] == [new.number]
    assert "#EXT-X-DISCONTINUITY-SEQUENCE:0\n" in texts(tmp_path)["720"]
    assert "#EXT-X-DISCONTINUITY\n" in texts(tmp_path)["720"]
    index = Index(tmp_path)
    index.read_all()
    assert len(index.tracks["720"]) == 5  # the archive has all


@pytest.mark.parametrize("which", ["segment", "init", "short"])
def test_a_missing_file_begins_a_new_list(tmp_path, which):
    gone = fill(opened(tmp_path), 4)[2]
    file = tmp_path / place("720", gone.init if which == "init" else gone.name)
    file.unlink() if which != "short" else file.write_bytes(b"me")
    new = fill(opened(tmp_path, NOW + 5), 1, NOW + 5)[0]
    assert [one.number for one in listed(tmp_path, "720")] == [new.number]
    assert new.number > gone.number


def test_a_fresh_folder_never_uses_the_numbers_of_an_earlier_one(tmp_path):
    numbers = [opened(tmp_path / str(n), NOW + n * 3600).number for n in range(3)]
    for before, after in pairwise(numbers):
        assert after - before >= 3600
    assert numbers[-1] < 2**31


def test_without_its_index_a_folder_still_uses_no_name_twice(tmp_path):
    last = fill(opened(tmp_path), 2)[-1]
    (tmp_path / INDEX).unlink()
    assert opened(tmp_path, NOW - 9000).number > last.number


def test_renditions_may_change_from_run_to_run(tmp_path):
    fill(opened(tmp_path), 3)
    shelf = opened(tmp_path, NOW + 4, [*MADE, Made("360")])
    fill(shelf, 2, NOW + 4, ("720", "audio", "360"))
    told = texts(tmp_path)
    assert told["720"].count("#EXTINF") == 5
    assert told["360"].count("#EXTINF") == 2
    assert "#EXT-X-DISCONTINUITY-SEQUENCE:0\n" in told["360"]
    assert "#EXT-X-DISCONTINUITY\n" in told["360"]


@pytest.mark.parametrize("cut", [1, 2, 9, 20, 40])
def test_a_torn_line_is_dropped_and_said_and_what_follows_is_kept(tmp_path, cut):
    fill(opened(tmp_path), 4)
    index = tmp_path / INDEX
    index.write_bytes(index.read_bytes()[:-cut])
    shelf = opened(tmp_path, NOW + 5)
    assert "last line is torn" in shelf.found
    fill(shelf, 2, NOW + 5)
    for name in INITS:
        numbers = [one.number for one in whole(tmp_path, name)]
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        assert len(numbers) >= 6
    again = Shelf(tmp_path, NOW + 8, MADE, reserve=0)
    assert ("damaged" in again.found) == (cut > 1)  # a line without its end only is whole


def test_a_damaged_line_within_is_left_out_and_its_segment_is_a_gap(tmp_path):
    fill(opened(tmp_path), 5)
    index = tmp_path / INDEX
    lines = index.read_bytes().splitlines(keepends=True)
    lines[3] = lines[3].replace(b"1.000000", b"9.000000")
    index.write_bytes(b"".join(lines))
    assert "1 of its lines" in Shelf(tmp_path, NOW + 6, MADE, reserve=0).found
    assert sum(one.gap for name in INITS for one in whole(tmp_path, name)) == 1


class Disk:
    """Writes, until it is full."""

    def __init__(self):
        self.error = 0

    def write(self, path, data):
        if self.error:
            raise OSError(self.error, "no")
        write_whole(path, data)


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "stream_disk_full"), (errno.EIO, "stream_cannot_write")],
)
def test_a_disk_that_fails_loses_a_segment_and_no_more(tmp_path, number, code):
    disk = Disk()
    shelf = opened(tmp_path, write=disk.write)
    fill(shelf, 2)
    disk.error = number
    for second in (2, 3):
        with pytest.raises(ConferenceError) as caught:
            shelf.add("720", b"media", 1.0, NOW + second)
        assert caught.value.code == code
    disk.error = 0
    fill(shelf, 2, NOW + 2, ["audio"])
    fill(shelf, 2, NOW + 4)
    assert [one.gap for one in whole(tmp_path)] == [False, False, True, True, False, False]
    assert [one.number for one in whole(tmp_path)] == [
        one.number for one in whole(tmp_path, "audio")
    ]


def test_a_run_that_could_not_begin_can_be_begun_again(tmp_path):
    disk = Disk()
    disk.error = errno.ENOSPC
    shelf = Shelf(tmp_path, NOW, MADE, reserve=0, write=disk.write)
    with pytest.raises(ConferenceError):
        shelf.begin(INITS)
    disk.error = 0
    shelf.begin(INITS)
    assert not fill(shelf, 1)[0].breaks


def test_parts_after_one_that_failed_are_left_out_until_the_next_segment(tmp_path):
    disk = Disk()
    shelf = opened(tmp_path, write=disk.write, low_delay=True)
    fill(shelf, 1)
    shelf.part("720", b"p", 0.2, NOW + 1, True)
    disk.error = errno.ENOSPC
    with pytest.raises(ConferenceError):
        shelf.part("720", b"p", 0.2, NOW + 1.2, False)
    disk.error = 0
    shelf.part("720", b"p", 0.2, NOW + 1.4, False)
    fill(shelf, 1, NOW + 1)
    shelf.part("720", b"p", 0.2, NOW + 2, True)
    text = texts(tmp_path)["720"]
    assert text.count("#EXT-X-PART:") == 2
    assert f'HINT:TYPE=PART,URI="seg-{shelf.number}.1.m4s"' in text


def test_when_the_disk_is_full_the_live_list_goes_on_in_the_reserve(tmp_path, monkeypatch):
    reserve, room = 1 << 20, []

    def write(path, data):
        if room:
            used = sum(file.stat().st_size for file in tmp_path.rglob("seg-*"))
            if (tmp_path / "reserve").exists() or used + len(data) > room[0] + reserve:
                raise OSError(errno.ENOSPC, "full")
        write_whole(path, data)

    shelf = opened(tmp_path, reserve=reserve, write=write)
    assert (tmp_path / "reserve").stat().st_size == reserve
    fill(shelf, 30)
    assert shelf.fault == ""
    room.append(sum(file.stat().st_size for file in tmp_path.rglob("seg-*")))
    monkeypatch.setattr("os.statvfs", lambda _: (_ for _ in ()).throw(OSError()))
    fill(shelf, 60, NOW + 30)
    assert "is full" in shelf.fault
    assert not (tmp_path / "reserve").exists()
    assert all((tmp_path / place("720", one.name)).exists() for one in listed(tmp_path, "720"))
    archived = whole(tmp_path)
    assert not any(one.gap for one in archived[:30])  # nothing of before was removed
    assert 30 <= sum(one.gap for one in archived) <= 50
    room.clear()
    monkeypatch.undo()
    fill(shelf, 40, NOW + 90)
    assert shelf.fault == ""
    assert (tmp_path / "reserve").exists()
    assert not any(one.gap for one in whole(tmp_path)[-25:])


def test_wrong_calls_are_refused(tmp_path):
    with pytest.raises(ValueError, match="begin"):
        Shelf(tmp_path, NOW, MADE, reserve=0).add("720", b"", 1.0, NOW)
    with pytest.raises(ValueError, match="init part"):
        Shelf(tmp_path, NOW, MADE, reserve=0).begin({"720": b""})
    for made in ([], [MADE[0], MADE[0]]):
        with pytest.raises(ValueError, match="different"):
            Shelf(tmp_path, NOW, made)


def test_text_needs_no_init_part(tmp_path):
    shelf = Shelf(tmp_path, NOW, [*MADE, Made("de", "subtitles", language="de")], reserve=0)
    shelf.begin(INITS)
    one = shelf.add("de", b"WEBVTT\n", 1.0, NOW)
    assert (one.name.endswith(".vtt"), one.init) == (True, "")
    fill(shelf, 1)
    assert "EXT-X-MAP" not in texts(tmp_path)["de"]
