"""The port for machines that write captions: a recogniser of speech, a translator of lines.

A machine runs in a process of its own (:mod:`conference.server.captions.machine`) and writes like a
captioner, in turn with people: it may be slow, or be killed, and the server does not notice. What
is installed on this machine is found when it is asked for; what is missing is said, with what to
do. No recogniser and no translator is part of this program.
"""

from __future__ import annotations

import importlib
import json
import shutil
import subprocess
import tempfile
import wave
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple, Protocol, runtime_checkable

from conference.core.errors import ConferenceError

__all__ = [
    "RATE",
    "RECOGNISERS",
    "SECOND_BYTES",
    "TRANSLATORS",
    "Argos",
    "Heard",
    "Recogniser",
    "Translator",
    "Vosk",
    "Whisper",
    "recogniser",
    "translator",
]

RATE = 16_000
"""Samples a second of the sound that is given to recognisers: 16 bits each, little end first."""

SECOND_BYTES = 2 * RATE
"""Bytes of a second."""

WINDOW = 5.0
"""Seconds that a recogniser of whole pieces is given at once."""

PATIENCE = 60.0
"""Seconds after which a piece is given up."""


class Heard(NamedTuple):
    """A line, and where in the sound it began and ended, in seconds from the first sample."""

    text: str
    start: float
    end: float


@runtime_checkable
class Recogniser(Protocol):
    """Hears the sound of one language."""

    def hear(self, pcm: bytes) -> list[Heard]:
        """More sound, as :data:`RATE` says; the lines that are certain by now."""
        ...

    def finish(self) -> list[Heard]:
        """There is no more sound: what is left."""
        ...


class Translator(Protocol):
    """Says a line of one language in another."""

    def translate(self, text: str) -> str:
        """The line in the other language; "" where it has nothing to say."""
        ...


class Vosk:
    """Kaldi's recogniser by the package ``vosk``: lines come at each pause of the speaker.

    ``model`` is an unpacked folder from https://alphacephei.com/vosk/models.
    """

    def __init__(self, _language: str, model: Path) -> None:
        vosk = _package("vosk", "pip install vosk")
        if not (model / "am").is_dir() and not (model / "final.mdl").is_file():
            raise _missing(
                f"There is no model of vosk in {model}. Unpack one of your language there, from "
                "alphacephei.com/vosk/models."
            )
        vosk.SetLogLevel(-1)
        self._recogniser = vosk.KaldiRecognizer(vosk.Model(str(model)), RATE)
        self._recogniser.SetWords(True)

    def hear(self, pcm: bytes) -> list[Heard]:
        """See :class:`Recogniser`."""
        if not self._recogniser.AcceptWaveform(pcm):
            return []
        return self._lines(self._recogniser.Result())

    def finish(self) -> list[Heard]:
        """See :class:`Recogniser`."""
        return self._lines(self._recogniser.FinalResult())

    def _lines(self, result: str) -> list[Heard]:
        found = json.loads(result)
        words = found.get("result") or []
        if not found.get("text") or not words:
            return []
        return [Heard(found["text"], float(words[0]["start"]), float(words[-1]["end"]))]


class Whisper:
    """whisper.cpp by its program ``whisper-cli``, a piece of some seconds at a time.

    ``model`` is a file of its own form, like ``ggml-base.bin``.
    """

    def __init__(self, language: str, model: Path) -> None:
        found = shutil.which("whisper-cli") or shutil.which("whisper-cpp")
        if found is None:
            raise _missing(
                "whisper.cpp is not installed: build it, and have whisper-cli on the PATH."
            )
        if not model.is_file():
            raise _missing(
                f"There is no model {model}. Fetch one with whisper.cpp's "
                "models/download-ggml-model.sh."
            )
        self._command = [found, "-m", str(model), "-l", language.partition("-")[0], "-nt", "-np"]
        self._waiting = b""
        self._done = 0.0

    def hear(self, pcm: bytes) -> list[Heard]:
        """See :class:`Recogniser`."""
        self._waiting += pcm
        if len(self._waiting) < WINDOW * SECOND_BYTES:
            return []
        return self.finish()

    def finish(self) -> list[Heard]:
        """See :class:`Recogniser`."""
        piece, self._waiting = self._waiting, b""
        start = self._done
        self._done += len(piece) / SECOND_BYTES
        if not piece:
            return []
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "piece.wav")
            with wave.open(str(path), "wb") as file:
                file.setnchannels(1)
                file.setsampwidth(2)
                file.setframerate(RATE)
                file.writeframes(piece)
            try:
                said = subprocess.run(
                    [*self._command, "-f", str(path)],
                    capture_output=True, timeout=PATIENCE, check=True,
                )  # fmt: skip
            except (subprocess.SubprocessError, OSError) as error:
                sentence = f"whisper.cpp failed: {error}. Try its program by hand."
                raise ConferenceError("recogniser_failed", sentence) from error
        lines = said.stdout.decode("utf-8", "replace").split("\n")
        text = " ".join(one.strip() for one in lines if one.strip() and one.strip()[0] not in "[(")
        return [Heard(text, start, self._done)] if text else []


class Argos:
    """Argos Translate by its package; its models are installed with ``argospm``."""

    def __init__(self, source: str, target: str) -> None:
        package = _package("argostranslate.translate", "pip install argostranslate")
        codes = {one.code: one for one in package.get_installed_languages()}
        found = None
        if source in codes and target in codes:
            found = codes[source].get_translation(codes[target])
        if found is None:
            raise _missing(
                f"There is no model of Argos from {source} to {target}. Install it with: "
                f"argospm install translate-{source}_{target}"
            )
        self._translation = found

    def translate(self, text: str) -> str:
        """See :class:`Translator`."""
        return str(self._translation.translate(text)).strip()


RECOGNISERS: Mapping[str, Callable[[str, Path], Recogniser]] = {"vosk": Vosk, "whisper": Whisper}
TRANSLATORS: Mapping[str, Callable[[str, str], Translator]] = {"argos": Argos}


def recogniser(kind: str, language: str, model: Path) -> Recogniser:
    """A recogniser of this kind; raises ``no_machine`` with what is missing and what to do."""
    return RECOGNISERS[kind](language, model)


def translator(kind: str, source: str, target: str) -> Translator:
    """A translator of this kind; raises ``no_machine`` with what is missing and what to do."""
    return TRANSLATORS[kind](source, target)


def _package(name: str, how: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        sentence = f"{name.partition('.')[0]} is not installed. Install it with: {how}"
        raise _missing(sentence) from error


def _missing(sentence: str) -> ConferenceError:
    return ConferenceError("no_machine", sentence)
