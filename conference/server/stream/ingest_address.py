"""What is typed into an encoder, so that its picture arrives as a certain source."""

from __future__ import annotations

from urllib.parse import urlencode

from conference.core.hosts import shown
from conference.server.stream.settings import SourceKind, SourceSetting, StreamSettings

__all__ = ["APP", "srt_port", "typed_into"]

APP = "live"
"""The name of the RTMP application; the stream's name is the key."""


def srt_port(settings: StreamSettings, source: SourceSetting) -> int:
    """The port of a source by SRT: each has its own, in their order from ``srt_port`` on."""
    of_kind = [one.id for one in settings.sources if one.kind is SourceKind.SRT]
    return settings.srt_port + of_kind.index(source.id)


def typed_into(settings: StreamSettings, source: SourceSetting, host: str) -> dict[str, object]:
    """``server`` and ``url``: OBS has one field for the server and one for the key, other programs
    take one address with the key in it. Empty for a source that no encoder sends.
    """
    match source.kind:
        case SourceKind.RTMP:
            server = f"rtmp://{shown(host)}:{settings.rtmp_port}/{APP}"
            return {"server": server, "url": f"{server}/{source.key}"}
        case SourceKind.SRT:
            server = f"srt://{shown(host)}:{srt_port(settings, source)}"
            query = urlencode({"mode": "caller", "passphrase": source.key})
            return {"server": server, "url": f"{server}?{query}"}
        case _:
            return {"server": "", "url": ""}
