"""What a desk may change of a stream's settings, checked whole: new settings, or every fault.

A fault has a code, the field that it is about, and what its sentence needs; desks say it in their
language, commands in English. Nothing is read here but by ``is_there``, which says whether a path
leads to something.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from dataclasses import field as made
from pathlib import Path
from urllib.parse import urlsplit

from conference.server.stream.settings import (
    HOLDING,
    LADDER,
    SourceKind,
    SourceSetting,
    StreamSettings,
    fresh_key,
)

__all__ = [
    "KEYED",
    "Fault",
    "NotChangedError",
    "with_changed",
    "with_fresh_key",
    "with_settings",
    "without",
]

KEYED = frozenset({SourceKind.RTMP, SourceKind.SRT})
"""Kinds whose encoders come by themselves, with a key."""

CARDS = ("test", "holding")

MOST_SOURCES = 12

LONGEST_TITLE = 60

LONGEST_WAIT = 30
"""Seconds for which the closing of a poll can wait for the slowest room."""

LONGEST_ADDRESS = 4000

ID = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")

RATES = (10, 60)
"""Pictures a second, from and to."""

PORTS = (1, 65535)

SENTENCES: Mapping[str, str] = {
    "not_so": "{field} is not what it must be: {why}.",
    "no_title": "The source has no title. Give it one that operators tell it by.",
    "long_title": "The title has more than {most} letters.",
    "same_title": "Another source is called {title} already.",
    "bad_id": "An id has small letters, digits and hyphens, up to 32; holding is taken.",
    "bad_kind": "There is no kind {kind}: take one of {kinds}.",
    "too_many": "There may be {most} sources. Remove one first.",
    "no_source": "There is no source {source}.",
    "on_air": "{title} is on air. Take another source first.",
    "no_key": "{title} has no key: only encoders by RTMP and SRT have one.",
    "no_file": "There is no file {path} on the server's machine.",
    "no_address": "Say where it comes from: {what}.",
    "bad_address": "{address} is no address of a stream: it begins with https:// or http://.",
    "no_device": "There is no device {path} on the server's machine.",
    "no_card": "There is no card {card}: take one of {cards}.",
    "own_backup": "A source cannot be its own backup.",
    "no_backup": "There is no source {source} to take over.",
    "no_rendition": "There is no rendition {name}: there are {names}.",
    "no_renditions": "Choose at least one rendition with a picture, and audio.",
    "bad_rate": "Pictures a second are a number from {least} to {most}.",
    "bad_port": "A port is a number from {least} to {most}.",
    "same_port": "RTMP and the {count} ports of SRT overlap. Give one of them another port.",
}
"""What each fault says in English; {words} are its parameters."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with what was asked; ``field`` is the name of the field it is in."""

    field: str
    code: str
    params: Mapping[str, str | int] = made(default_factory=dict)

    @property
    def sentence(self) -> str:
        """What is wrong and what to do, in English."""
        return SENTENCES[self.code].format(**{"field": self.field, **self.params})


class NotChangedError(Exception):
    """Nothing was changed: ``faults`` says all that is wrong with what was asked."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(" ".join(fault.sentence for fault in faults))
        self.faults = faults


def with_changed(
    settings: StreamSettings,
    asked: Mapping[str, object],
    is_there: Callable[[Path], bool] = Path.exists,
) -> tuple[StreamSettings, SourceSetting]:
    """With a source added, or changed where ``asked`` has the ``id`` of one; and that source.

    Fields are those of :class:`SourceSetting` but its key, which is made here; of a source that is
    there those that are left out stay. Raises :class:`NotChangedError` with every fault.
    """
    _must_be_texts(asked)
    before = settings.source(str(asked.get("id", "")))
    texts = {name: str(asked.get(name, _of(before, name))).strip() for name in FIELDS}
    faults = [*_title_faults(settings, texts), *_backup_faults(settings, texts)]
    if texts["kind"] in set(SourceKind):
        kind = SourceKind(texts["kind"])
        faults += _address_faults(kind, texts["address"], is_there)
    else:
        kind = SourceKind.CARD
        faults.append(Fault("kind", "bad_kind", {"kind": texts["kind"], "kinds": _listed()}))
    if before is None and len(settings.sources) >= MOST_SOURCES:
        faults.append(Fault("id", "too_many", {"most": MOST_SOURCES}))
    name = texts["id"] or _fresh_id(settings, texts["title"], kind)
    if not ID.fullmatch(name) or name == HOLDING:
        faults.append(Fault("id", "bad_id"))
    if faults:
        raise NotChangedError(*faults)
    key = (before.key if before is not None else "") or fresh_key()
    is_keyed = kind in KEYED
    source = SourceSetting(
        name,
        texts["title"],
        kind,
        "" if is_keyed else texts["address"],
        key if is_keyed else "",
        texts["backup"],
    )
    changed = settings.with_source(source)
    _must_have_ports(changed)
    return changed, source


def without(settings: StreamSettings, name: str) -> StreamSettings:
    """Without a source, also as a backup of others; raises for one that is on air, or unknown."""
    source = _known(settings, name)
    if settings.on_air == name:
        raise NotChangedError(Fault("source", "on_air", {"title": source.title}))
    kept = (one for one in settings.sources if one.id != name)
    freed = (replace(one, backup="") if one.backup == name else one for one in kept)
    return replace(settings, sources=tuple(freed))


def with_fresh_key(settings: StreamSettings, name: str) -> StreamSettings:
    """With another key for a source: an encoder that has the one before is ended."""
    source = _known(settings, name)
    if source.kind not in KEYED:
        raise NotChangedError(Fault("source", "no_key", {"title": source.title}))
    return settings.with_source(replace(source, key=fresh_key()))


def with_settings(
    settings: StreamSettings,
    asked: Mapping[str, object],
    is_there: Callable[[Path], bool] = Path.exists,
) -> StreamSettings:
    """With these fields of :class:`StreamSettings` changed, but its sources and what is on air.

    Raises :class:`NotChangedError` with every fault.
    """
    faults = [
        Fault(name, "not_so", {"why": "there is no such setting"})
        for name in asked
        if name not in CHECKS
    ]
    found: dict[str, object] = {}
    for name, check in CHECKS.items():
        if name in asked:
            value, more = check(name, asked[name])
            found[name] = value
            faults += more
    holding = found.get("holding")
    if isinstance(holding, str) and holding and not is_there(Path(holding)):
        faults.append(Fault("holding", "no_file", {"path": holding}))
    if faults:
        raise NotChangedError(*faults)
    changed = replace(settings, **found)  # type: ignore[arg-type]
    _must_have_ports(changed)
    return changed


FIELDS = ("id", "title", "kind", "address", "backup")


def _of(before: SourceSetting | None, name: str) -> str:
    return "" if before is None else str(getattr(before, name))


def _must_be_texts(asked: Mapping[str, object]) -> None:
    faults = [
        Fault(name, "not_so", {"why": "a short text" if name in FIELDS else "no such field"})
        for name, value in asked.items()
        if name not in FIELDS or not isinstance(value, str) or len(value) > LONGEST_ADDRESS
    ]
    if faults:
        raise NotChangedError(*faults)


def _title_faults(settings: StreamSettings, texts: Mapping[str, str]) -> Iterable[Fault]:
    title = texts["title"]
    if not title or not title.isprintable():
        yield Fault("title", "no_title")
    elif len(title) > LONGEST_TITLE:
        yield Fault("title", "long_title", {"most": LONGEST_TITLE})
    others = (one for one in settings.sources if one.id != texts["id"])
    if title and any(one.title.casefold() == title.casefold() for one in others):
        yield Fault("title", "same_title", {"title": title})


def _backup_faults(settings: StreamSettings, texts: Mapping[str, str]) -> Iterable[Fault]:
    backup = texts["backup"]
    if backup in {"", HOLDING}:
        return
    if backup == texts["id"]:
        yield Fault("backup", "own_backup")
    elif settings.source(backup) is None:
        yield Fault("backup", "no_backup", {"source": backup})


def _address_faults(
    kind: SourceKind, address: str, is_there: Callable[[Path], bool]
) -> Iterable[Fault]:
    lines = [line.strip() for line in address.splitlines() if line.strip()]
    match kind:
        case SourceKind.RTMP | SourceKind.SRT:
            return
        case SourceKind.CARD:
            if address not in CARDS:
                yield Fault("address", "no_card", {"card": address, "cards": ", ".join(CARDS)})
        case _ if not lines:
            yield Fault("address", "no_address", {"what": WHENCE[kind]})
        case SourceKind.FILE:
            for line in lines:
                if not is_there(Path(line)):
                    yield Fault("address", "no_file", {"path": line})
        case SourceKind.HLS:
            if not _is_web(address):
                yield Fault("address", "bad_address", {"address": address})
        case SourceKind.DEVICE:
            path = address.split(maxsplit=1)[0]
            if not path.startswith("/dev/") or not is_there(Path(path)):
                yield Fault("address", "no_device", {"path": path})


WHENCE = {
    SourceKind.FILE: "the path of a video on the server's machine, or several, one a line",
    SourceKind.HLS: "an address that begins with https://",
    SourceKind.DEVICE: "a device such as /dev/video0, and hw:1 after it for its sound",
}


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and address.isprintable()
    except ValueError:
        return False


def _known(settings: StreamSettings, name: str) -> SourceSetting:
    source = settings.source(name)
    if source is None:
        raise NotChangedError(Fault("source", "no_source", {"source": name[:50]}))
    return source


def _listed() -> str:
    return ", ".join(SourceKind)


def _fresh_id(settings: StreamSettings, title: str, kind: SourceKind) -> str:
    """An id from the title, in Latin letters as far as it has any; another one where it is used."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:24] or kind.value
    used = {HOLDING, *(one.id for one in settings.sources)}
    tried = (stem, *(f"{stem}-{n}" for n in range(2, MOST_SOURCES + 3)))
    return next(one for one in tried if one not in used)


Checked = tuple[object, list[Fault]]


def _renditions(name: str, value: object) -> Checked:
    """Names in the order of the ladder: at least one picture, and the sound."""
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        return (), [Fault(name, "not_so", {"why": "a list of names"})]
    names = {one.name: one for one in LADDER}
    faults = [
        Fault(name, "no_rendition", {"name": one[:50], "names": ", ".join(names)})
        for one in value
        if one not in names
    ]
    chosen = tuple(one for one in names if one in value)
    heights = [names[one].height for one in chosen]
    if not faults and (not any(heights) or 0 not in heights):
        faults.append(Fault(name, "no_renditions"))
    return chosen, faults


def _flag(name: str, value: object) -> Checked:
    is_one = isinstance(value, bool)
    return value, [] if is_one else [Fault(name, "not_so", {"why": "yes or no"})]


def _number(code: str, bounds: tuple[int, int]) -> Callable[[str, object], Checked]:
    least, most = bounds

    def check(name: str, value: object) -> Checked:
        is_one = isinstance(value, int) and not isinstance(value, bool) and least <= value <= most
        return value, [] if is_one else [Fault(name, code, {"least": least, "most": most})]

    return check


def _seconds(name: str, value: object) -> Checked:
    is_one = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LONGEST_WAIT
    return value, [] if is_one else [Fault(name, "not_so", {"why": f"0 to {LONGEST_WAIT} seconds"})]


def _text(name: str, value: object) -> Checked:
    is_one = isinstance(value, str) and len(value) <= LONGEST_ADDRESS and "\0" not in value
    return value, [] if is_one else [Fault(name, "not_so", {"why": "a path"})]


CHECKS: Mapping[str, Callable[[str, object], Checked]] = {
    "renditions": _renditions,
    "pass_through": _flag,
    "low_delay": _flag,
    "fps": _number("bad_rate", RATES),
    "rtmp_port": _number("bad_port", PORTS),
    "srt_port": _number("bad_port", PORTS),
    "holding": _text,
    "wait_for_rooms": _seconds,
}
"""What may be changed of the settings beside sources, and what makes sure of it."""


def _must_have_ports(settings: StreamSettings) -> None:
    """Each source by SRT has a port of its own, from ``srt_port`` on."""
    count = sum(one.kind is SourceKind.SRT for one in settings.sources)
    taken = range(settings.srt_port, settings.srt_port + max(count, 1))
    if settings.rtmp_port in taken:
        raise NotChangedError(Fault("srt_port", "same_port", {"count": len(taken)}))
    if taken[-1] > PORTS[1]:
        bounds: dict[str, str | int] = {"least": PORTS[0], "most": PORTS[1]}
        raise NotChangedError(Fault("srt_port", "bad_port", bounds))
