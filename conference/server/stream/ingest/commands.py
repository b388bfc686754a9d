"""How ffmpeg is called for each kind of source. Pure.

What an operator typed is an address and never an option: it is checked here, there is no shell,
and ffmpeg is told which protocols it may use. A passphrase goes in by standard input, for the
command line of a process is open to everyone on the machine.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from conference.core.errors import ConferenceError
from conference.server.stream.settings import SourceKind, SourceSetting

__all__ = ["Call", "call_for"]

LATENCY = 120_000
"""Microseconds that SRT may take to ask for lost packets again."""

PASSPHRASE = re.compile(r"[!-~]{10,79}")
VIDEO_DEVICE = re.compile(r"/dev/(video\d{1,3}|v4l/by-(id|path)/[\w.:+-]{1,200})")
SOUND_DEVICE = re.compile(r"(default|sysdefault|pulse|(plughw|hw|dsnoop):[\w=,.-]{1,60})")

QUIET = ["-hide_banner", "-loglevel", "warning", "-nostats"]
PROBE = ["-analyzeduration", "800000", "-probesize", "500000"]
COPY = ["-c", "copy", "-sn", "-dn"]
ENCODE = [
    *("-c:v", "libx264", "-preset", "veryfast", "-tune", "zerolatency", "-pix_fmt", "yuv420p"),
    *(
        "-b:v",
        "6M",
        "-maxrate",
        "6M",
        "-bufsize",
        "3M",
        "-force_key_frames",
        "expr:gte(t,n_forced)",
    ),
    *("-c:a", "aac", "-b:a", "192k", "-ar", "48000"),
]
OUT = ["-flush_packets", "1", "-muxdelay", "0", "-f", "mpegts", "pipe:1"]


@dataclass(frozen=True, slots=True)
class Call:
    """What follows the name of the program, and what it reads on its standard input.

    ``peer`` is where the source is, as the desk shows it. ``alsa``: the program must be one that
    was built with ALSA.
    """

    arguments: tuple[str, ...]
    stdin: bytes = b""
    peer: str = ""
    alsa: bool = False


def call_for(source: SourceSetting, srt_port: int) -> Call:
    """How ffmpeg is called for a source over SRT (listening on ``srt_port``), HLS or of a device.

    It writes MPEG-TS to its standard output. Raises :class:`ConferenceError` ``bad_address`` or
    ``bad_passphrase`` for what cannot be.
    """
    match source.kind:
        case SourceKind.SRT:
            return _srt(source.key, srt_port)
        case SourceKind.HLS:
            return _hls(source.address)
        case SourceKind.DEVICE:
            return _device(source.address)
        case kind:
            raise ValueError(f"ffmpeg is not called for {kind}")


def _srt(passphrase: str, port: int) -> Call:
    if not PASSPHRASE.fullmatch(passphrase):
        raise ConferenceError(
            "bad_passphrase",
            "A passphrase of SRT has 10 to 79 letters, digits and signs, without spaces: make a "
            "new key for this source.",
        )
    quoted = passphrase.replace("'", "'\\''")
    script = (
        "ffconcat version 1.0\n"
        f"file 'srt://0.0.0.0:{port}'\n"
        "option mode listener\n"
        f"option latency {LATENCY}\n"
        f"option passphrase '{quoted}'\n"
    )
    allowed = ["-safe", "0", "-protocol_whitelist", "fd,pipe,srt"]
    arguments = [*QUIET, *PROBE, "-f", "concat", *allowed, "-i", "pipe:0", *COPY, *OUT]
    return Call(tuple(arguments), script.encode())


def _hls(address: str) -> Call:
    try:
        parts = urlsplit(address)
        fine = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        fine = False
    if not fine or not address.isprintable() or " " in address:
        raise ConferenceError(
            "bad_address",
            "The address of an HLS source begins with http:// or https:// and has no spaces: "
            "correct it.",
            {"address": address[:200]},
        )
    allowed = ["-protocol_whitelist", "http,https,tcp,tls,crypto", "-rw_timeout", "10000000"]
    arguments = [*QUIET, "-nostdin", "-re", *allowed, "-f", "hls", "-i", address, *COPY, *OUT]
    return Call(tuple(arguments), peer=str(parts.hostname))


def _device(address: str) -> Call:
    video, _, sound = address.strip().partition(" ")
    sound = sound.strip()
    if not VIDEO_DEVICE.fullmatch(video) or (sound and not SOUND_DEVICE.fullmatch(sound)):
        raise ConferenceError(
            "bad_address",
            "A capture device is written /dev/video0, or with its sound /dev/video0 hw:1: "
            "correct it.",
            {"address": address[:200]},
        )
    queue = ["-thread_queue_size", "512"]
    arguments = [*QUIET, "-nostdin", *queue, "-f", "v4l2", "-i", video]
    arguments += [*queue, "-f", "alsa", "-i", sound] if sound else []
    return Call((*arguments, *ENCODE, *OUT), peer=address.strip(), alsa=bool(sound))
