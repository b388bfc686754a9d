"""``conference stream export``: a range of the stream's archive as one MP4 file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from conference.cli.parsing import Commands, runs
from conference.core.errors import ConferenceError

if TYPE_CHECKING:
    from conference.server.stream.index import Index

__all__ = ["add_export", "moment"]

CLOCK = re.compile(r"\d{1,2}:\d{2}(:\d{2})?")


@dataclass(frozen=True, kw_only=True)
class ExportOptions:
    """From when to when, of which rendition, into which file."""

    folder: Path
    begin: str
    end: str
    rendition: str
    to: Path


def add_export(verbs: Commands) -> None:
    """Register the verb."""
    parser = verbs.add_parser(
        "export",
        help="write a range of the archive into one MP4 file",
        description="Write what was streamed from one time to another into one MP4 file, without "
        "encoding it again; also while it is being streamed. It begins and ends with whole "
        "segments, about a second each. Times are this machine's: 14:05, 14:05:30 (of the day on "
        "which the archive ends), 2026-11-30T14:05, or seconds since 1970.",
    )
    parser.add_argument("folder", type=Path, help="the folder of the conference")
    parser.add_argument("to", type=Path, metavar="FILE", help="the file to write, like day1.mp4")
    parser.add_argument(
        "--from", dest="begin", default="", metavar="TIME", help="(default: the beginning)"
    )
    parser.add_argument("--to", dest="end", default="", metavar="TIME", help="(default: the end)")
    parser.add_argument(
        "--rendition", default="", metavar="NAME", help="which picture (default: the largest)"
    )
    runs(parser, ExportOptions, run)


def run(options: ExportOptions) -> int:
    """Write the file, and say what is in it."""
    from conference.core.folder import ConferenceFolder
    from conference.server.stream.export import export
    from conference.server.stream.index import Index

    folder = ConferenceFolder(options.folder).must_exist().stream
    if not options.to.parent.is_dir():
        raise ConferenceError(
            "no_folder", f"There is no folder {options.to.parent}. Make it first, or name another."
        )
    index = Index(folder)
    index.read_all()
    begin = moment(options.begin, index) if options.begin else 0.0
    end = moment(options.end, index) if options.end else 1e12
    if begin >= end:
        raise ConferenceError("bad_times", "--from must be before --to.")
    done = export(folder, begin, end, options.to, options.rendition)
    print(f"{options.to} has {done.seconds:.0f} seconds of {done.rendition}.")
    if done.missing:
        print(f"{done.missing} seconds are not in the archive: the picture stands still there.")
    if done.runs_without_sound:
        print(
            f"{done.runs_without_sound} parts of it are silent: their sound is of another kind. "
            "Export them apart."
        )
    return 0


def moment(typed: str, index: Index) -> float:
    """A typed time in seconds since 1970. Raises :class:`ConferenceError` ``bad_times``."""
    try:
        if CLOCK.fullmatch(typed):
            hour, minute, second = [*map(int, typed.split(":")), 0][:3]
            ends = [track.ends(len(track) - 1) for track in index.tracks.values() if len(track)]
            day = datetime.fromtimestamp(max(ends, default=0.0)).astimezone()
            return day.replace(hour=hour, minute=minute, second=second, microsecond=0).timestamp()
        if re.fullmatch(r"\d{9,11}(\.\d+)?", typed):
            return float(typed)
        return datetime.fromisoformat(typed).astimezone().timestamp()
    except ValueError:
        raise ConferenceError(
            "bad_times",
            f"{typed} is no time. Type it like 14:05, 14:05:30 or 2026-11-30T14:05.",
            {"time": typed},
        ) from None
