"""Time zones by their names, and times of day for people in one."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from conference.core.clock import Millis

__all__ = ["clock_words", "local_zone_name", "zone_of", "zone_words", "zones_like"]

LOCALTIME = Path("/etc/localtime")


def zone_of(name: str) -> tzinfo | None:
    """The zone of this name, such as ``Europe/London``; None where there is none (here)."""
    try:
        return ZoneInfo(name) if name else None
    except (OSError, ValueError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        return None


def zones_like(typed: str) -> list[str]:
    """The names of zones that may be meant: in any case, with blanks, or the place alone.

    Of ``london`` it is ``Europe/London``. More than one where that does not say which. The zones of
    ``Etc`` only by their whole names: in ``Etc/GMT+1`` it is an hour earlier than in London.
    """
    form = "_".join(re.sub(r"\s*/\s*", "/", typed).split()).casefold()
    names = sorted(available_timezones())
    return [name for name in names if name.casefold() == form] or [
        name
        for name in names
        if form in (name.rpartition("/")[2].casefold(), name.replace("/", "_").casefold())
        and not name.startswith("Etc/")
    ]


def zone_words(name: str) -> str:
    """What people call it: ``London time`` of ``Europe/London``, ``UTC`` of ``Etc/UTC``."""
    place = name.rpartition("/")[2].replace("_", " ")
    return place if place in {"UTC", "GMT", "Zulu"} else f"{place} time"


def clock_words(instant: Millis, name: str) -> str:
    """The time of day to the second, with its zone: that of the name, else UTC."""
    zone = zone_of(name)
    clock = datetime.fromtimestamp(instant / 1000, zone or UTC).strftime("%H:%M:%S")
    return f"{clock} ({zone_words(name)})" if zone else f"{clock} UTC"


def local_zone_name() -> str:
    """The name of this machine's zone; "" where it has no name that others know."""
    told = os.environ.get("TZ", "").removeprefix(":")
    name = told or os.path.realpath(LOCALTIME).partition("zoneinfo/")[2]
    return name if zone_of(name) else ""
