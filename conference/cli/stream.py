"""``conference stream``: the sources of the stream, their keys, and what is made of them."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from conference.cli.parsing import Commands, add_ca, runs
from conference.cli.stream_export import add_export

if TYPE_CHECKING:
    from conference.server.stream.settings import SourceSetting, StreamSettings

__all__ = ["add"]

WHAT = (
    "Sources are where pictures come from: encoders (OBS, vMix, ffmpeg, hardware) by RTMP or SRT "
    "with a key of their own, files, addresses of other streams, devices, cards (docs/stream.md). "
    "What is changed while the server runs holds at once."
)

KINDS = ("rtmp", "srt", "hls", "device", "file", "card")


@dataclass(frozen=True, kw_only=True)
class FolderOptions:
    """Of which conference, and whom to trust as its server."""

    folder: Path
    ca: Path | None


@dataclass(frozen=True, kw_only=True)
class ListOptions(FolderOptions):
    """``host`` is this machine as encoders reach it; JSON or lines."""

    host: str
    json: bool


@dataclass(frozen=True, kw_only=True)
class AddOptions(FolderOptions):
    """What a source is."""

    title: str
    kind: Literal["rtmp", "srt", "hls", "device", "file", "card"]
    address: tuple[str, ...]
    backup: str
    host: str


@dataclass(frozen=True, kw_only=True)
class SourceOptions(FolderOptions):
    """Which source, by its id."""

    source: str


@dataclass(frozen=True, kw_only=True)
class SettingsOptions(FolderOptions):
    """What is to be otherwise; None stays as it is."""

    renditions: str | None
    pass_through: Literal["yes", "no"] | None
    low_delay: Literal["yes", "no"] | None
    fps: int | None
    holding: str | None
    rtmp_port: int | None
    srt_port: int | None


Options = TypeVar("Options", bound=FolderOptions)


def add(commands: Commands) -> None:
    """Register the command and its verbs."""
    parser = commands.add_parser(
        "stream", help="sources of the stream with their keys, and renditions", description=WHAT
    )
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    listing = _verb(verbs, "list", "sources with what to type into encoders", ListOptions, _list)
    _add_host(listing)
    listing.add_argument("--json", action="store_true", help="print one JSON object")
    adding = _verb(verbs, "add", "add a source", AddOptions, _add)
    adding.add_argument("title", help="what operators call it, like Hall")
    adding.add_argument("--kind", choices=KINDS, default="rtmp", help="(default: %(default)s)")
    text = "files, the address of a stream, a device, or a card (test, holding)"
    adding.add_argument("--address", nargs="+", default=[], metavar="WHERE", help=text)
    text = "the source that takes over while this one is lost (the holding card)"
    adding.add_argument("--backup", default="", metavar="SOURCE", help=text)
    _add_host(adding)
    for name, help_text, run in (
        ("remove", "remove a source that is not on air", _remove),
        ("key", "give a source a new key; the encoder with the old one is cut off", _key),
        ("take", "put a source on air; holding is the holding card", _take),
    ):
        verb = _verb(verbs, name, help_text, SourceOptions, run)
        verb.add_argument("source", help="its id, as list prints it")
    _add_settings(_verb(verbs, "settings", "renditions and ports", SettingsOptions, _settings))
    add_export(verbs)


def _verb(
    verbs: Commands, name: str, text: str, kind: type[Options], run: Callable[[Options], int]
) -> argparse.ArgumentParser:
    parser = verbs.add_parser(name, help=text)
    runs(parser, kind, run)
    parser.add_argument("folder", type=Path, help="the folder of the conference")
    add_ca(parser)
    return parser


def _add_host(parser: argparse.ArgumentParser) -> None:
    text = "this machine as encoders reach it (default: %(default)s)"
    parser.add_argument("--host", default="127.0.0.1", help=text)


def _add_settings(parser: argparse.ArgumentParser) -> None:
    yes_no = ("yes", "no")
    text = "which are made, like 1080,720,360,audio"
    parser.add_argument("--renditions", metavar="NAMES", help=text)
    parser.add_argument(
        "--pass-through", choices=yes_no, help="give the first out as it comes, where that can be"
    )
    parser.add_argument("--low-delay", choices=yes_no, help="parts of 0.2 s, for hall and stage")
    parser.add_argument("--fps", type=int, metavar="N", help="pictures a second")
    text = "a picture, a video or music for the holding card"
    parser.add_argument("--holding", metavar="FILE", help=text)
    parser.add_argument("--rtmp-port", type=int, metavar="N", help="where RTMP is listened for")
    text = "where the first source by SRT is listened for; the next has the next port"
    parser.add_argument("--srt-port", type=int, metavar="N", help=text)


def _list(options: ListOptions) -> int:
    import json

    settings = _settings_of(options.folder)
    rows = [_row(settings, one, options.host) for one in settings.sources]
    if options.json:
        told = {
            "sources": rows,
            "on_air": settings.on_air,
            "renditions": settings.renditions,
            "pass_through": settings.pass_through,
            "low_delay": settings.low_delay,
            "fps": settings.fps,
        }
        print(json.dumps(told))
        return 0
    if not rows:
        print(f"There is no source yet. Add one: conference stream add {options.folder} Hall")
    for row in rows:
        _print_source(row, is_on=settings.on_air == row["id"])
    print(f"Renditions: {', '.join(settings.renditions)}")
    return 0


def _print_source(row: Mapping[str, object], *, is_on: bool) -> None:
    mark = "  on air" if is_on else ""
    print(f"{row['id']}  {row['title']}  ({row['kind']}){mark}")
    if row["server"]:
        print(f"  server  {row['server']}\n  key     {row['key']}\n  or      {row['url']}")
    elif row["address"]:
        for line in str(row["address"]).splitlines():
            print(f"  {line}")


def _add(options: AddOptions) -> int:
    asked = {
        "title": options.title,
        "kind": options.kind,
        "address": "\n".join(options.address),
        "backup": options.backup,
    }
    told = _ask(options, "source", asked)
    settings = _settings_of(options.folder)
    source = settings.source(str(told["source"]))
    assert source is not None, "it was added just now"
    _print_source(_row(settings, source, options.host), is_on=settings.on_air == source.id)
    return 0


def _remove(options: SourceOptions) -> int:
    _ask(options, "source/remove", {"source": options.source})
    print(f"{options.source} is removed.")
    return 0


def _key(options: SourceOptions) -> int:
    _ask(options, "key", {"source": options.source})
    source = _settings_of(options.folder).source(options.source)
    assert source is not None, "it was given a key just now"
    print(f"The key of {source.title}: {source.key}")
    return 0


def _take(options: SourceOptions) -> int:
    import secrets

    _ask(options, "take", {"id": secrets.token_hex(8), "source": options.source})
    print(f"{options.source} is on air.")
    return 0


def _settings(options: SettingsOptions) -> int:
    given: dict[str, Any] = {
        "pass_through": _flag(options.pass_through),
        "low_delay": _flag(options.low_delay),
        "fps": options.fps,
        "holding": options.holding,
        "rtmp_port": options.rtmp_port,
        "srt_port": options.srt_port,
    }
    asked = {name: value for name, value in given.items() if value is not None}
    if options.renditions is not None:
        asked["renditions"] = [one.strip() for one in options.renditions.split(",") if one.strip()]
    _ask(options, "settings", asked)
    print(f"Renditions: {', '.join(_settings_of(options.folder).renditions)}")
    return 0


def _flag(said: str | None) -> bool | None:
    return None if said is None else said == "yes"


def _settings_of(folder: Path) -> StreamSettings:
    from conference.core.folder import ConferenceFolder
    from conference.server.stream.control import FILE
    from conference.server.stream.settings import StreamSettings, read_settings

    place = ConferenceFolder(folder).must_exist().stream
    return read_settings(place / FILE) or StreamSettings()


def _row(settings: StreamSettings, source: SourceSetting, host: str) -> dict[str, Any]:
    from dataclasses import asdict

    from conference.server.stream.ingest_address import typed_into

    return {**asdict(source), **typed_into(settings, source, host)}


def _ask(options: FolderOptions, what: str, asked: Mapping[str, Any]) -> Mapping[str, Any]:
    """Through the server that serves the folder; when none does, in the folder itself."""
    from conference.cli.asking import ask_folder
    from conference.core.folder import ConferenceFolder

    folder = ConferenceFolder(options.folder).must_exist()
    path = f"/api/stream/{what}"
    return ask_folder(folder, path, asked, options.ca, lambda: _alone(folder.stream, what, asked))


def _alone(folder: Path, what: str, asked: Mapping[str, Any]) -> Mapping[str, Any]:
    """Change the settings where no server runs; raises ``bad_stream`` with every fault."""
    import asyncio

    from conference.core.clock import SystemClock
    from conference.core.errors import ConferenceError
    from conference.server.stream.changes import NotChangedError
    from conference.server.stream.control import StreamControl

    async def changed() -> str:
        control = StreamControl(folder, SystemClock())
        match what:
            case "source":
                return (await control.change(asked, "")).id
            case "source/remove":
                await control.remove(asked["source"], "")
            case "key":
                await control.renew_key(asked["source"], "")
            case "take":
                await control.take(asked["source"], asked["id"], "")
            case _:
                await control.adjust(asked, "")
        return ""

    try:
        return {"source": asyncio.run(changed())}
    except NotChangedError as error:
        raise ConferenceError("bad_stream", str(error)) from error
