"""What ffmpeg says when something is wrong, in plain words. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from conference.server.stream.ingest.faults import SourceFault
from conference.server.stream.settings import SourceKind

__all__ = ["complaint", "wrong_passphrase"]

WRONG_PASSPHRASE = SourceFault(
    "wrong_passphrase",
    "Someone came over SRT with a wrong passphrase. If it was your encoder: copy the key of this "
    "source into its passphrase.",
)

KNOWN: tuple[tuple[str, str, str], ...] = (
    (
        r"Address already in use",
        "port_taken",
        "The port of this source is used by another program: end that, or set another port.",
    ),
    (
        r"Cannot open video device .*: No such file|cannot open audio device .*No such file"
        r"|No such device",
        "no_device",
        "There is no such device: is it plugged in, and is its name right?",
    ),
    (
        r"Device or resource busy",
        "device_busy",
        "Another program uses the device: end that.",
    ),
    (
        r"Permission denied",
        "device_forbidden",
        "The server may not use the device: add its user to the groups video and audio.",
    ),
    (
        r"Inappropriate ioctl|Not a video capture device",
        "no_capture_device",
        "That device captures no video: choose another.",
    ),
    (
        r"HTTP error 404|404 Not Found",
        "not_found",
        "The address answers that nothing is there (404): is it right, and has the stream begun?",
    ),
    (
        r"HTTP error 40[13]|40[13] (Unauthorized|Forbidden)",
        "forbidden",
        "The address may not be read (401 or 403): ask who runs it for an address that may be.",
    ),
    (
        r"HTTP error 5\d\d|5XX Server Error|Server returned 5",
        "server_error",
        "The server of the address has a fault of its own. It is tried again.",
    ),
    (
        r"Failed to resolve hostname",
        "no_host",
        "No machine has the name in the address: correct it, or look at the network.",
    ),
    (
        r"Connection refused|Network is unreachable|No route to host|timed out",
        "unreachable",
        "The machine of the address cannot be reached: is it on, and is the network there?",
    ),
    (
        r"certificate",
        "bad_certificate",
        "The certificate of the address is not valid: ask who runs it.",
    ),
    (
        r"Invalid data found|does not contain any stream|matches no streams",
        "no_video",
        "What comes is no video that can be read: look at the encoder's format (MPEG-TS, H.264).",
    ),
)

TROUBLE = re.compile("error|fail|invalid|cannot|could not", re.IGNORECASE)
"""What tells a line about trouble from the many others."""


def wrong_passphrase(line: str) -> bool:
    """Whether a line of libsrt says that someone was rejected for the passphrase."""
    return "connection rejected" in line and ("BADSECRET" in line or "UNSECURE" in line)


def complaint(kind: SourceKind, lines: Iterable[str]) -> SourceFault | None:
    """What the last lines of an ffmpeg that ended mean; None for an end in order.

    That the other side of SRT has gone is no fault: ffmpeg calls it an input error.
    """
    said = [line for line in lines if line.strip()]
    for pattern, code, sentence in KNOWN:
        if any(re.search(pattern, line) for line in said):
            return SourceFault(code, sentence)
    told = [one for one in said if TROUBLE.search(one) and "Input/output error" not in one]
    if not told or kind is SourceKind.SRT:
        return None
    why = _plain(told[-1])
    sentence = f"The source ended: {why}. It is tried again."
    return SourceFault("source_ended", sentence, {"why": why})


def _plain(line: str) -> str:
    """A line without where in ffmpeg it comes from."""
    return re.sub(r"^\[[^]]*\]\s*", "", line).strip().rstrip(".")[:200]
