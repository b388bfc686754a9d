"""How the stream stands, for desks: the parts of the message ``stream``."""

from __future__ import annotations

import msgspec

__all__ = ["StreamAlarm", "StreamSource", "StreamTake"]


class StreamSource(msgspec.Struct, frozen=True, omit_defaults=True):
    """A source of the stream: its id, title and kind, and its ``state`` ``since`` a time.

    ``state`` is live (pictures come), ready (a file or card that waits for its take), waiting
    (nothing has come yet), lost (it came, and comes no more), failed, refused (a wrong key), or ""
    where nobody looks. ``kilobits`` come a second, from the program ``encoder`` at ``peer``;
    ``fault`` is a sentence on what is wrong. Its key is never told here.
    """

    id: str
    title: str
    kind: str
    state: str = ""
    since: int = 0
    kilobits: int = 0
    encoder: str = ""
    peer: str = ""
    fault: str = ""
    backup: str = ""
    width: int = 0
    height: int = 0
    fps: float = 0.0
    channels: int = 0


class StreamAlarm(msgspec.Struct, frozen=True):
    """A condition of a source, or of the programme where ``source`` is "", ``since`` a time.

    ``code`` is silence, no_sound, clipping, black, freeze, no_picture, lost, failed, or another
    word that is shown as it is.
    """

    code: str
    source: str
    since: int


class StreamTake(msgspec.Struct, frozen=True):
    """Who took which source last, and when, by the ``id`` of the request."""

    id: str
    source: str
    by: str
    at: int
