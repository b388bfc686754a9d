"""What the programme really publishes is valid HLS at every moment, also with a low delay."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hls_recording import make_file
from hls_validator import Validator, reader
from lane_runs import play

from conference.server.stream.programme.plan import alone
from conference.server.stream.published import Published
from conference.server.stream.shelf import Shelf

SECONDS = 13


@pytest.fixture(scope="session")
def clip(tmp_path_factory):
    return make_file(tmp_path_factory.mktemp("valid") / "clip.mp4")


class Watched:
    """Looks at all lists after each thing that a shelf did."""

    def __init__(self, folder, monkeypatch):
        self.validator = Validator(reader(folder))
        self.published = Published(folder)
        self.offered = ""
        for name in ("part", "add"):
            self.watch(name, monkeypatch)

    def watch(self, name, monkeypatch):
        does = getattr(Shelf, name)

        def watched(shelf, *given):
            done = does(shelf, *given)
            self.look()
            return done

        monkeypatch.setattr(Shelf, name, watched)

    def look(self):
        while self.published.refresh():
            pass
        media = {f"{one.name}/live.m3u8": self.published.live(one.name) for one in self.made()}
        for path, text in media.items():
            if text is not None:
                self.validator.media(path, text.body.decode())
        if len(self.validator.latest) > 1:
            self.validator.aligned()
        choice = self.published.choice(self.made())
        self.offered = choice.body.decode() if choice else ""

    def made(self):
        return self.published.made


@pytest.mark.parametrize("low_delay", [False, True])
@pytest.mark.parametrize("mode", ["copy", "transcode"])
def test_what_the_programme_publishes_is_valid(clip, tmp_path, monkeypatch, mode, low_delay):
    watched = Watched(tmp_path / "out", monkeypatch)
    plan = alone(clip, mode, 0.0)
    plan = replace(plan, settings=replace(plan.settings, low_delay=low_delay))
    play(plan, tmp_path / "out", SECONDS)
    validator = watched.validator
    validator.choice("live.m3u8", watched.offered)
    for path in validator.latest:
        validator.files(path)
    shown = validator.latest["720/live.m3u8"]
    cut_off = f" {shown.entries[-1].number} "  # by the end of the test
    assert [fault for fault in validator.faults if cut_off not in fault] == []
    assert len(shown.entries) == 10
    assert bool(shown.part_target) == low_delay
    assert any(entry.parts for entry in shown.entries) == low_delay
