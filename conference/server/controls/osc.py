"""Open Sound Control 1.0 over UDP: what may come in a datagram, what it asks for, what is told.

Source: M. Wright, "The Open Sound Control 1.0 Specification" (2002). A datagram is a message or a
bundle of some; time tags are not observed, what comes is done now. Every word of an address and
every argument is in ``docs/controls.md``. Single messages are read and built by python-osc; bundles
are taken apart here, for its reader never ends on some (``findings/``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import NamedTuple, TypeAlias

from pythonosc.osc_message import OscMessage, ParseError
from pythonosc.osc_message_builder import build_msg

from conference.deliberation.timers.model import MOST
from conference.protocol.control import TimerNow
from conference.protocol.messages import Control

__all__ = [
    "MOST_BYTES",
    "MOST_MESSAGES",
    "ROOT",
    "Argument",
    "Message",
    "OscError",
    "feedback",
    "fields_of",
    "read",
    "written",
]

ROOT = "/conference/"
"""What every address begins with."""

MOST_BYTES = 2_048
"""Of a datagram: ten times a press."""

MOST_MESSAGES = 16
"""Of a bundle, with all bundles in it."""

DEEPEST = 4
"""Bundles within a bundle."""

MOST_ARGUMENTS = 24
LONGEST_ADDRESS = 64

BUNDLE = b"#bundle\0"
HEAD = len(BUNDLE) + 8
"""Bytes of a bundle before its elements: its name, and the time tag."""

TYPES = frozenset("ihfdsTFN")
"""Types of arguments that are read: numbers, texts, true, false, nil."""

Argument: TypeAlias = str | int | float | bool | None


class OscError(ValueError):
    """This is no datagram of ours."""


class Message(NamedTuple):
    """An address and its arguments."""

    address: str
    arguments: tuple[Argument, ...]


def read(datagram: bytes) -> tuple[Message, ...]:
    """The messages of a datagram, in their order; raises :class:`OscError`."""
    if not 0 < len(datagram) <= MOST_BYTES:
        raise OscError("too long, or empty")
    messages = tuple(_message(one) for one in _elements(datagram, DEEPEST))
    if len(messages) > MOST_MESSAGES:
        raise OscError("too many messages")
    return messages


def written(address: str, *arguments: Argument) -> bytes:
    """One message as a datagram."""
    return build_msg(address, list(arguments)).dgram


def fields_of(act: str, arguments: Sequence[Argument]) -> Mapping[str, object]:
    """The fields of an act from the arguments after token and id; raises :class:`OscError`."""
    match act, tuple(arguments):
        case "go", (str(item), playhead):
            return {"item": item, "playhead": _whole(playhead)}
        case (("go" | "end" | "close"), ()):
            return {}
        case "end", (str(item),):
            return {"item": item}
        case "standby", (str(item),):
            return {"item": item or None}
        case "open", (str(poll),):
            return {"poll": poll}
        case "open", (str(poll), seconds):
            return {"poll": poll, "closes_in": 1000 * _whole(seconds)}
        case "close", (str(poll),):
            return {"poll": poll}
        case "take", (preview, *outputs):
            return {"preview": _whole(preview), "outputs": outputs}
        case "back", pairs if len(pairs) % 2 == 0:
            return {"outputs": pairs[::2], "revisions": [_whole(one) for one in pairs[1::2]]}
        case "blackout", (black, *outputs):
            return {"black": _whole(black) != 0, "outputs": outputs}
        case "timer/start", (str(timer), str(label), str(kind), seconds):
            named = {"timer": timer, "label": label, "kind": kind}
            return {**named, "seconds": _whole(seconds)}
        case (("timer/pause" | "timer/resume" | "timer/restart" | "timer/stop"), (str(timer),)):
            return {"timer": timer}
        case "timer/restart", (str(timer), place):
            return {"timer": timer, "place": _whole(place)}
        case "timer/add", (str(timer), seconds):
            return {"timer": timer, "seconds": _whole(seconds)}
        case "timer/add", (str(timer), seconds, times):
            return {"timer": timer, "seconds": _whole(seconds), "times": _whole(times)}
        case _ if act.startswith("breakout/"):
            return _of_breakout(act, tuple(arguments))
        case _:
            raise OscError("other arguments than those of the act")


def _of_breakout(act: str, arguments: tuple[Argument, ...]) -> Mapping[str, object]:
    match act, arguments:
        case (("breakout/start" | "breakout/recall" | "breakout/end"), (str(breakout),)):
            return {"breakout": breakout}
        case "breakout/next", (str(breakout), place):
            return {"breakout": breakout, "place": _whole(place)}
        case "breakout/extend", (str(breakout), seconds):
            return {"breakout": breakout, "seconds": _whole(seconds)}
        case "breakout/extend", (str(breakout), seconds, times):
            more = {"seconds": _whole(seconds), "times": _whole(times)}
            return {"breakout": breakout, **more}
        case _:
            raise OscError("other arguments than those of the act")


def feedback(control: Control) -> dict[str, tuple[Argument, ...]]:
    """How the show stands, as messages by their addresses; "" where there is nothing."""
    on, standby, obs = control.on, control.standby, control.obs
    poll, armed = next(iter(control.polls), None), next(iter(control.armed), None)
    told: dict[str, tuple[Argument, ...]] = {
        "on": (on.id, on.title) if on else ("", ""),
        "standby": (
            standby.id if standby else "",
            standby.title if standby else "",
            control.playhead,
            int(control.picked),
        ),
        "preview": (control.preview,),
        "poll": (poll.id, poll.question, len(control.polls)) if poll else ("", "", 0),
        "armed": (armed.act, armed.who, armed.about) if armed else ("", "", ""),
        "obs": (obs.programme or "", obs.trouble) if obs else ("", "no OBS is named"),
        "rehearsal": (int(control.rehearsal),),
    }
    for one in control.outputs:
        told[f"output/{one.output}"] = (
            one.scene, one.title, int(one.black), one.revision, one.preview,
        )  # fmt: skip
    told["timers"] = (len(control.timers),)
    for place, timer in zip_longest(range(1, MOST + 1), control.timers):
        told[f"timer/{place}"] = _timer(timer) if timer else ("", "", "", 0, 0, 0, 0, 0)
    return {f"{ROOT}state/{name}": arguments for name, arguments in told.items()}


def _timer(timer: TimerNow) -> tuple[Argument, ...]:
    """What is left in seconds, of which one that has begun counts, as on every clock."""
    return (
        timer.id,
        timer.label,
        timer.kind,
        int(timer.ends_at is not None),
        -(-timer.left // 1000),
        (timer.ends_at or 0) // 1000,
        timer.times,
        timer.place,
    )


def _elements(datagram: bytes, depth: int) -> Iterator[bytes]:
    """The messages in it, as bytes."""
    if not datagram.startswith(BUNDLE):
        yield datagram
        return
    if depth == 0 or len(datagram) < HEAD:
        raise OscError("no bundle, or bundles too deep in bundles")
    place = HEAD
    while place < len(datagram):
        size = int.from_bytes(datagram[place : place + 4], "big", signed=True)
        place += 4
        if size <= 0 or size % 4 or place + size > len(datagram):
            raise OscError("an element that does not fit")
        yield from _elements(datagram[place : place + size], depth - 1)
        place += size


def _message(datagram: bytes) -> Message:
    address, _, _ = datagram.partition(b"\0")
    if len(address) > LONGEST_ADDRESS or not address.startswith(ROOT.encode()):
        raise OscError("no address of ours")
    types, _, _ = datagram[len(address) // 4 * 4 + 4 :].partition(b"\0")  # texts fill whole words
    if not types.startswith(b",") or len(types) > MOST_ARGUMENTS + 1:
        raise OscError("no types, or too many")
    if not TYPES.issuperset(types[1:].decode("latin-1")):
        raise OscError("a type that is not read")
    try:
        found = OscMessage(datagram)
        return Message(found.address, tuple(found.params))
    except (ParseError, ValueError) as error:
        raise OscError("no message") from error


def _whole(value: object) -> int:
    """A number, as some send it: 1, 1.0 or true."""
    if isinstance(value, int | float) and abs(value) <= 2**53 and value == int(value):
        return int(value)
    raise OscError("no whole number")
