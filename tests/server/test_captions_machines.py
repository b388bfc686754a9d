"""Machines that write captions: in turn, once each, and clear about what is missing."""

import io
import json
import sys
import types
from fractions import Fraction

import av
import numpy as np
import pytest
from hls_recording import NOW, record

from conference.core.errors import ConferenceError
from conference.server.captions.lines import By
from conference.server.captions.machine import Listener, Machine, Rewriter
from conference.server.captions.plugins import (
    RATE,
    SECOND_BYTES,
    Heard,
    Recogniser,
    recogniser,
    translator,
)
from conference.server.captions.sound import Sound, StreamSound, pcm_of

SECOND = bytes(SECOND_BYTES)


class FakeRecogniser:
    """Hears a line in each second of sound."""

    def __init__(self):
        self.seconds = 0

    def hear(self, pcm):
        begins, self.seconds = self.seconds, self.seconds + len(pcm) // SECOND_BYTES
        return [Heard(f"line {n}", n + 0.25, n + 0.75) for n in range(begins, self.seconds)]

    def finish(self):
        return []


class FakeTranslator:
    """Says everything the other way round."""

    def translate(self, text):
        return text[::-1]


class Booth:
    """A server's booth that may be away."""

    def __init__(self):
        self.taken, self.turn, self.is_away, self.answers = [], "machine", False, True

    def __call__(self, body):
        if self.is_away:
            raise OSError("away")
        keys = [one["key"] for one in body["acts"]]
        self.taken += [one["text"] for one in body["acts"]]
        if not self.answers:
            raise OSError("the answer was lost")
        return {"taken": keys, "turn": self.turn, "name": "machine"}


def keys():
    count = iter(range(1000))
    return lambda: f"k{next(count)}"


def test_lines_are_heard_with_the_time_at_which_they_were_spoken():
    listener = Listener(FakeRecogniser())
    assert isinstance(FakeRecogniser(), Recogniser)
    assert not isinstance(FakeTranslator(), Recogniser)
    assert listener.hear([Sound(5_000, SECOND), Sound(6_000, SECOND)]) == [
        ("line 0", 5_250), ("line 1", 6_250),
    ]  # fmt: skip
    assert listener.hear([Sound(60_000, SECOND)]) == [("line 2", 60_250)]  # a hole in the stream


def test_a_machine_writes_in_its_turn_alone_and_sends_again_what_was_not_answered():
    booth = Booth()
    machine = Machine(booth, By.RECOGNISER, keys())
    machine.send([("before it knew", 1)])
    assert booth.taken == []
    machine.send([("one", 2)])
    booth.is_away = True
    assert not machine.send([("two", 3)])
    booth.is_away, booth.turn = False, "Ania"
    machine.send([("three", 4)])
    assert booth.taken == ["one", "two", "three"]
    machine.send([("while Ania writes", 5)])
    booth.turn = "machine"
    machine.send([])
    machine.send([("again", 6)])
    assert booth.taken == ["one", "two", "three", "again"]


def test_lines_of_another_language_are_translated_once_each():
    rewriter = Rewriter(FakeTranslator())
    line = {"id": "a", "text": "old", "at": 1}
    assert rewriter.rewrite([line]) == []
    new = {"id": "b", "text": "new", "at": 2}
    assert rewriter.rewrite([line, new]) == [("wen", 2)]
    assert rewriter.rewrite([line, new, {"id": "c", "text": "", "at": 3}]) == []


def test_the_sound_of_the_stream_comes_segment_by_segment(tmp_path):
    assert list(StreamSound(tmp_path).new()) == []
    record(tmp_path, 5)
    sound = StreamSound(tmp_path)
    found = list(sound.new())
    assert [round(one.at / 1000 - NOW) for one in found] == [2, 3, 4]
    assert all(0.8 < len(one.pcm) / SECOND_BYTES < 1.2 for one in found)
    assert list(sound.new()) == []


def test_sound_is_one_channel_at_the_rate_of_recognisers():
    file = io.BytesIO()
    with av.open(file, "w", format="wav") as out:
        stream = out.add_stream("pcm_s16le", rate=48_000)
        wave = np.full((1, 96_000), 5_000, np.int16)
        frame = av.AudioFrame.from_ndarray(wave, format="s16", layout="stereo")
        frame.sample_rate, frame.time_base = 48_000, Fraction(1, 48_000)
        out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    samples = np.frombuffer(pcm_of(file.getvalue()), "<i2")
    assert abs(len(samples) - RATE) < 100
    assert pcm_of(b"no media") == b""


@pytest.mark.parametrize("kind", ["vosk", "whisper"])
def test_what_is_missing_for_a_recogniser_is_said_with_what_to_do(kind, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setitem(sys.modules, "vosk", None)
    with pytest.raises(ConferenceError, match="is not installed") as told:
        recogniser(kind, "en", tmp_path / "model")
    assert told.value.code == "no_machine"
    program = tmp_path / "whisper-cli"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setitem(sys.modules, "vosk", types.ModuleType("vosk"))
    with pytest.raises(ConferenceError, match="There is no model"):
        recogniser(kind, "en", tmp_path / "model")


def test_what_is_missing_for_a_translator_is_said_with_what_to_do(monkeypatch):
    monkeypatch.setitem(sys.modules, "argostranslate", None)
    with pytest.raises(ConferenceError, match="pip install argostranslate"):
        translator("argos", "en", "pl")
    package = types.ModuleType("argostranslate.translate")
    package.get_installed_languages = list
    monkeypatch.setitem(sys.modules, "argostranslate", types.ModuleType("argostranslate"))
    monkeypatch.setitem(sys.modules, "argostranslate.translate", package)
    with pytest.raises(ConferenceError, match="translate-en_pl"):
        translator("argos", "en", "pl")


def test_vosk_is_given_sound_and_its_words_become_lines(tmp_path, monkeypatch):
    result = {"text": "wealth tax", "result": [{"start": 1.5, "end": 2}, {"start": 2, "end": 2.5}]}

    class Kaldi:
        def __init__(self, model, rate):
            assert (model, rate) == (str(tmp_path), RATE)

        def SetWords(self, on):
            assert on

        def AcceptWaveform(self, pcm):
            return len(pcm) > 2

        def Result(self):
            return json.dumps(result)

        def FinalResult(self):
            return '{"text": ""}'

    package = types.ModuleType("vosk")
    package.SetLogLevel, package.Model, package.KaldiRecognizer = print, str, Kaldi
    monkeypatch.setitem(sys.modules, "vosk", package)
    (tmp_path / "am").mkdir()
    made = recogniser("vosk", "en", tmp_path)
    assert made.hear(b"12") == []
    assert made.hear(b"1234") == [Heard("wealth tax", 1.5, 2.5)]
    assert made.finish() == []


@pytest.mark.process
def test_whisper_is_given_pieces_of_some_seconds_and_says_when_it_fails(tmp_path, monkeypatch):
    program = tmp_path / "whisper-cli"
    program.write_text('#!/bin/sh\necho " A wealth tax."\necho "[BLANK_AUDIO]"\n')
    program.chmod(0o755)
    (tmp_path / "model.bin").write_bytes(b"model")
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    made = recogniser("whisper", "en", tmp_path / "model.bin")
    assert made.hear(SECOND) == []
    assert made.hear(5 * SECOND) == [Heard("A wealth tax.", 0, 6)]
    program.write_text("#!/bin/sh\nexit 3\n")
    with pytest.raises(ConferenceError, match="by hand"):
        made.hear(9 * SECOND)
