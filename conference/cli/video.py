"""The video that is named on the command line: a file, and what to say to whoever names another."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import unquote

from conference.core.errors import ConferenceError

__all__ = ["video_file"]

ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://|(rtp|rtsp|rtmp|srt|udp|tcp|mms|hls|rist|file):", re.I)
"""What an address begins with. One letter before a colon is a disk."""

BARE = re.compile(r"(www|m|youtube|youtu|vimeo|twitch)\.[a-z0-9.-]+(/|$)", re.I)
"""How people begin the address of a page with videos when they leave out ``https://``."""

OTHERS = "Download or record it as a file first, or serve without a picture by --no-stream."


def video_file(typed: str) -> Path:
    """The file that was typed, as a path or as ``file:`` address.

    Raises ``no_source`` with the text as it was typed where there is none, and ``live_source``
    where it is an address or a device, of which this version takes none.
    """
    if os.path.isfile(typed):  # noqa: PTH113 - a long address is no path, and no error either
        return Path(typed)
    told = typed.strip()
    if told.lower().startswith("file:"):
        return _of_file_address(told)
    if ADDRESS.match(told) or BARE.match(told):
        raise _refused(
            "live_source",
            typed,
            f"{typed} is an address, but --source takes a video file of this machine: no live "
            f"sources and no links. {OTHERS}",
        )
    if os.path.isdir(typed):  # noqa: PTH112 - as above
        sentence = f"{typed} is a folder. Name the video in it with --source."
    elif os.path.exists(typed):  # noqa: PTH110 - as above
        sentence = f"{typed} is a device or a pipe, but --source takes a video file. {OTHERS}"
        raise _refused("live_source", typed, sentence)
    else:
        sentence = f"There is no video {typed}. Name one with --source."
    raise _refused("no_source", typed, sentence)


def _of_file_address(typed: str) -> Path:
    """The file of ``file:///a%20b``, ``file://localhost/a`` or ``file:a``."""
    named = typed[len("file:") :]
    if named.startswith("//"):
        host, slash, rest = named[2:].partition("/")
        if host.lower() not in ("", "localhost"):
            sentence = f"{typed} is a file of another machine, {host}. Copy it to this one first."
            raise _refused("no_source", typed, sentence)
        named = slash + rest
    path = Path(unquote(named))
    if not os.path.isfile(path):  # noqa: PTH113 - as above
        sentence = f"There is no video {path}, which {typed} stands for. Name one with --source."
        raise _refused("no_source", typed, sentence)
    return path


def _refused(code: str, typed: str, sentence: str) -> ConferenceError:
    return ConferenceError(code, sentence, {"source": typed})
