"""``conference captions``: who may write captions, by a code each; what was said, as WebVTT."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeVar

from conference.cli.parsing import Commands, add_ca, runs

__all__ = ["add"]

WHAT = (
    "A captioner writes what is said in the hall, in one language, on the page /captions of the "
    "server, and may do nothing else. A code that is taken away opens nothing from then on, also "
    "while the server runs."
)


@dataclass(frozen=True, kw_only=True)
class ListOptions:
    """Of which conference."""

    folder: Path


@dataclass(frozen=True, kw_only=True)
class NamedOptions(ListOptions):
    """Which captioner."""

    name: str


@dataclass(frozen=True, kw_only=True)
class AddOptions(NamedOptions):
    """In which language, by its code."""

    language: str


@dataclass(frozen=True, kw_only=True)
class VttOptions(ListOptions):
    """Which language is written out."""

    language: str


@dataclass(frozen=True, kw_only=True)
class MachineOptions(ListOptions):
    """What a machine hears or reads, what it writes, and which one it is."""

    language: str
    recogniser: Literal["vosk", "whisper"] | None
    model: Path | None
    translate_from: str | None
    translator: Literal["argos"]
    ca: Path | None


Options = TypeVar("Options", bound=ListOptions)


def add(commands: Commands) -> None:
    """Register the command and its verbs."""
    parser = commands.add_parser(
        "captions", help="let people write captions, by a code", description=WHAT
    )
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    text = "make a captioner and print the code once; of one who is there, a new code"
    made = _verb(verbs, "add", text, AddOptions, _add)
    made.add_argument("--language", required=True, help="its code, as en, cy or pl")
    _verb(verbs, "remove", "take a captioner's code away", NamedOptions, _remove)
    _verb(verbs, "list", "who may write, and in which language", ListOptions, _list)
    _add_machine(verbs)
    vtt = _verb(verbs, "vtt", "print all that was said in a language as WebVTT", VttOptions, _vtt)
    vtt.add_argument("--language", required=True, help="its code, as en, cy or pl")


def _add_machine(verbs: Commands) -> None:
    text = "have a machine write while nobody else does: until Ctrl+C, in a process of its own"
    parser = _verb(verbs, "machine", text, MachineOptions, _machine)
    parser.add_argument("--language", required=True, help="that it writes, as en, cy or pl")
    parser.add_argument(
        "--recogniser", choices=("vosk", "whisper"), help="hears the stream's sound"
    )
    parser.add_argument("--model", type=Path, help="the recogniser's model: a folder, or a file")
    parser.add_argument(
        "--translate-from", metavar="LANGUAGE", help="reads captions in another one"
    )
    parser.add_argument("--translator", choices=("argos",), default="argos", help="who translates")
    add_ca(parser)


def _verb(
    verbs: Commands, name: str, text: str, kind: type[Options], run: Callable[[Options], int]
) -> argparse.ArgumentParser:
    parser = verbs.add_parser(name, help=text)
    runs(parser, kind, run)
    if issubclass(kind, NamedOptions):
        parser.add_argument("name", help="what the others in the booth call them, like Ania")
    parser.add_argument("folder", type=Path, help="the folder of the conference")
    return parser


def _add(options: AddOptions) -> int:
    from conference.core.folder import ConferenceFolder
    from conference.server.captions.captioners import Captioners

    folder = ConferenceFolder(options.folder).must_exist()
    code = Captioners(folder.captions).add(options.name, options.language)
    print(f"The code of {options.name}: {code}")
    print("It is typed on the page /captions. Keep it: it is stored as a hash only.")
    return 0


def _remove(options: NamedOptions) -> int:
    from conference.core.folder import ConferenceFolder
    from conference.server.captions.captioners import Captioners

    folder = ConferenceFolder(options.folder).must_exist()
    Captioners(folder.captions).remove(options.name)
    print(f"{options.name} has no code any more.")
    return 0


def _list(options: ListOptions) -> int:
    from conference.core.folder import ConferenceFolder
    from conference.server.captions.captioners import Captioners

    folder = ConferenceFolder(options.folder).must_exist()
    for one in Captioners(folder.captions).all():
        print(f"{one.language}  {one.name}")
    return 0


def _vtt(options: VttOptions) -> int:
    from conference.core.clock import SystemClock
    from conference.core.errors import ConferenceError
    from conference.core.folder import ConferenceFolder
    from conference.server.captions.archive import Archive
    from conference.server.captions.webvtt import webvtt

    folder = ConferenceFolder(options.folder).must_exist()
    archive = Archive(folder.captions, SystemClock())
    track = archive.track(options.language)
    if track is None:
        there = ", ".join(archive.languages) or "none"
        sentence = f"There are no captions in {options.language!r}. There are: {there}."
        raise ConferenceError("no_captions", sentence)
    print(webvtt(list(track)), end="")
    return 0


def _machine(options: MachineOptions) -> int:
    from conference.cli.writing import write_by_machine
    from conference.core.errors import ConferenceError
    from conference.core.folder import ConferenceFolder
    from conference.server.captions.plugins import recogniser, translator

    folder = ConferenceFolder(options.folder).must_exist()
    if (options.recogniser is None) == (options.translate_from is None):
        sentence = "Say either --recogniser and --model, or --translate-from."
        raise ConferenceError("bad_machine", sentence)
    if options.translate_from is not None:
        rewrites = translator(options.translator, options.translate_from, options.language)
        write_by_machine(folder, options.language, options.ca, options.translate_from, rewrites)
        return 0
    if options.recogniser is None or options.model is None:
        raise ConferenceError("bad_machine", "Say with --model where the recogniser's model is.")
    hears = recogniser(options.recogniser, options.language, options.model)
    write_by_machine(folder, options.language, options.ca, "", hears)
    return 0
