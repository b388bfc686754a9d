"""How the show stands, for buttons: the parts of the message ``control``."""

from __future__ import annotations

import msgspec

from conference.deliberation.outputs.model import Output

__all__ = ["Armed", "BreakoutNow", "ItemNow", "Obs", "OutputNow", "PollNow", "TimerNow"]


class ItemNow(msgspec.Struct, frozen=True):
    """An item that is on, or on standby; ``since`` is when it went on, null while it is not."""

    id: str
    title: str
    kind: str
    minutes: int
    since: int | None = None


class OutputNow(msgspec.Struct, frozen=True):
    """An output: the kind of the scene on air and the words in it, ``since`` then.

    ``revision`` is what BACK names; ``before`` says whether there is anything to go back to, and
    ``preview`` is the kind of the scene that TAKE would put on air, "" for none.
    """

    output: Output
    scene: str
    title: str
    since: int
    black: bool
    revision: int
    before: bool
    preview: str


class PollNow(msgspec.Struct, frozen=True):
    """A poll that is open; ``closes_at`` is null where it is closed by hand."""

    id: str
    question: str
    opened_at: int
    closes_at: int | None


class TimerNow(msgspec.Struct, frozen=True):
    """A timer: ``left`` ms of ``length`` are left at the time of the message, below zero past 0.

    It runs until ``ends_at``, or is paused where that is null. ``times`` is how often time was
    added to it, and ``place`` grows when it is started anew: a command that names them is carried
    out once, whoever else asked.
    """

    id: str
    label: str
    kind: str
    length: int
    left: int
    ends_at: int | None
    times: int
    place: int


class BreakoutNow(msgspec.Struct, frozen=True):
    """A breakout that is on or prepared: ``left`` ms until its phase, or the grace, is over.

    ``phase`` is the kind of the one that is on, "" before the start, and ``place`` its position;
    ``times`` is how often time was added. A command that names them is carried out once.
    """

    id: str
    title: str
    state: str
    phase: str
    place: int
    left: int
    times: int


class Armed(msgspec.Struct, frozen=True):
    """Who has armed which act, for what, and ``until`` when it falls back by itself.

    ``session`` is that of the welcome of a desk that said so; "" for who armed it outside.
    """

    who: str
    act: str
    about: str
    until: int
    session: str = ""


class Obs(msgspec.Struct, frozen=True):
    """The link to OBS: connected while ``trouble`` is ""; ``since`` when that, or trouble, began.

    ``scenes`` are those that OBS has, ``programme`` is the one on air, both as it says itself; null
    while nobody knows.
    """

    trouble: str
    since: int
    scenes: tuple[str, ...] = ()
    programme: str | None = None
