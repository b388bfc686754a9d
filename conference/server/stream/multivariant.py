"""The multivariant playlist, from which players choose (RFC 8216, 4.3.4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil

from conference.server.stream.made import Made
from conference.server.stream.track import Track

__all__ = ["multivariant"]

GROUPS = {"audio": ("AUDIO", "audio"), "subtitles": ("SUBTITLES", "subtitles")}

TEXT_BITS = 1000
"""Bits a second that are allowed for subtitles: some words a second."""


def multivariant(made: Sequence[Made], tracks: Mapping[str, Track], playlist: str) -> str:
    """What can be chosen: each video as a variant, with all sounds and texts; sound alone too.

    ``playlist`` is the name of the media playlists: ``live.m3u8``, or ``archive.m3u8`` and a query.
    BANDWIDTH is the peak that was seen, and at least what the encoder's settings allow, with the
    largest sound.
    """
    videos = sorted((one for one in made if one.kind == "video"), key=lambda one: -one.height)
    sounds = [one for one in made if one.kind == "audio"]
    texts = [one for one in made if one.kind == "subtitles"]
    lines = ["#EXTM3U", "#EXT-X-VERSION:7", "#EXT-X-INDEPENDENT-SEGMENTS"]
    if videos:
        chosen = next((one for one in sounds if one.default), sounds[0] if sounds else None)
        lines += [_media(one, playlist, is_default=one is chosen) for one in sounds]
    lines += [_media(one, playlist, is_default=False) for one in texts]
    for one in [*videos, *sounds]:
        beside = sounds if one.kind == "video" else [one] if videos else []
        lines += _variant(one, beside, texts, tracks, playlist)
    return "\n".join(lines) + "\n"


def _media(made: Made, playlist: str, *, is_default: bool) -> str:
    kind, group = GROUPS[made.kind]
    attributes = [f"TYPE={kind}", f'GROUP-ID="{group}"', f'NAME="{made.title or made.name}"']
    if made.language:
        attributes.append(f'LANGUAGE="{made.language}"')
    attributes += [
        f"DEFAULT={'YES' if is_default else 'NO'}",
        "AUTOSELECT=YES",
        f'URI="{made.name}/{playlist}"',
    ]
    return "#EXT-X-MEDIA:" + ",".join(attributes)


def _variant(
    made: Made,
    sounds: Sequence[Made],
    texts: Sequence[Made],
    tracks: Mapping[str, Track],
    playlist: str,
) -> list[str]:
    beside = [one for one in sounds if one is not made]
    peak = _peak(made, tracks) + max((_peak(one, tracks) for one in beside), default=0)
    average = _average(made, tracks) + max((_average(one, tracks) for one in beside), default=0)
    if texts:
        peak, average = peak + TEXT_BITS, average + TEXT_BITS
    attributes = [f"BANDWIDTH={peak}"]
    if average:
        attributes.append(f"AVERAGE-BANDWIDTH={min(average, peak)}")
    codecs = dict.fromkeys(
        codec for one in [made, *beside] for codec in one.codecs.split(",") if codec
    )
    if codecs:
        attributes.append(f'CODECS="{",".join(codecs)}"')
    if made.width and made.height:
        attributes.append(f"RESOLUTION={made.width}x{made.height}")
    if made.fps:
        attributes.append(f"FRAME-RATE={made.fps:.3f}")
    if sounds:
        attributes.append('AUDIO="audio"')
    if texts:
        attributes.append('SUBTITLES="subtitles"')
    return ["#EXT-X-STREAM-INF:" + ",".join(attributes), f"{made.name}/{playlist}"]


def _peak(made: Made, tracks: Mapping[str, Track]) -> int:
    seen = tracks[made.name].peak if made.name in tracks else 0.0
    return max(made.kilobits, ceil(seen / 1000), 1) * 1000


def _average(made: Made, tracks: Mapping[str, Track]) -> int:
    return ceil((tracks[made.name].average if made.name in tracks else 0.0) / 1000) * 1000
