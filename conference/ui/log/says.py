"""The log of all desks in words: who did what, what it means, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from conference.protocol.messages import LogLine
from conference.protocol.views import (
    BreakoutView,
    FloorView,
    ItemView,
    MessageView,
    ProposalView,
    TimerView,
)
from conference.ui.kit import words
from conference.ui.log.deeds import DEEDS, asked, deed
from conference.ui.picture import Picture, Tone

__all__ = ["LoggedLine", "log_lines", "said"]

ABOUT_POLLS = (
    "poll_",
    "round_",
    "party_",
    "phones_",
    "second_",
    "asking_",
    "refused",
    "counts_",
    "paper_",
    "tie_",
)
"""How kinds begin that may be about a poll."""

ABOUT_LOTTERIES = frozenset(kind for kind, deed in DEEDS.items() if "the lottery" in deed)
"""What is done to a lottery, or to a part of one."""

ABOUT_PROPOSALS = ("proposal_", "signature_", "order_adopted", "witness_")

ABOUT_SEATS = frozenset(
    {"seat_signed", "seat_left", "seat_unlocked", "checked_out", "second_asked", "asking_withdrawn"}
)
"""What is about a seat where it is about nothing else: only seats have bare numbers."""

URGENT = frozenset({"party_lost", "parties_lost", "help_asked"})
"""What somebody must see to, until it is acknowledged."""


@dataclass(frozen=True, slots=True)
class LoggedLine:
    """A line as it is shown: its number, time, sentence, and by whom it was acknowledged."""

    n: int
    time: str
    sentence: str
    tone: Tone
    seen: str = ""

    @property
    def key(self) -> str:
        """What tells it from others."""
        return str(self.n)


def log_lines(picture: Picture) -> tuple[LoggedLine, ...]:
    """All lines of the log, the newest first."""
    return tuple(_line(picture, line) for line in reversed(picture.replica.log))


def said(picture: Picture, line: LogLine) -> str:
    """One line as a sentence."""
    about = ABOUT_PARTIES.get(line.kind)
    if about is not None and not line.by:
        return about(_party(picture, line.about), line)
    match line.kind:
        case "parties_lost":
            many = f"{words.number(line.count)} parties have lost their link at once."
            return f"{many} Look at the map by links (Ctrl+2)."
        case "parties_back":
            return f"{words.number(line.count)} parties are back."
        case "refused":
            return _refused(picture, line)
        case "room_signed_up":
            return f"“{line.text}” has signed up: it waits in Sign-ups (Ctrl+Shift+U)."
        case "help_done":
            return f"{line.by or 'The facilitator'}: {_party(picture, line.about)} is helped."
        case "poll_closed" if not line.by:
            return f"{_named(picture, line)} has closed by itself, its time was over. Publish it."
        case "cue_answered":
            return f"A cue was not done, {line.text}"
        case "standby_set" if line.text:
            return f"{line.by} {line.text}."
        case _:
            done = deed(line.kind, _named(picture, line), line.text)
            return f"{line.by or 'The server'} {done}."


def _refused(picture: Picture, line: LogLine) -> str:
    """Who asked for what and why it was not done, and how often in a row."""
    command, _, why = line.text.partition(": ")
    what = asked(command, _named(picture, line))
    often = f" ({words.number(line.count)} times)" if line.count > 1 else ""
    return f"{line.by or 'A desk'} asked to {what}, and was refused{often}: {why}"


def _line(picture: Picture, line: LogLine) -> LoggedLine:
    is_urgent = line.kind in URGENT or (line.kind == "poll_closed" and not line.by)
    tone = Tone.WARNING if is_urgent and not line.seen_by else Tone.TEXT
    time = words.clock(line.at, picture.zone, seconds=True)
    return LoggedLine(line.n, time, said(picture, line), tone, line.seen_by)


def _party(picture: Picture, about: str, none: str = "A party") -> str:
    number = int(about) if about.isdecimal() else -1
    if 0 <= number < len(picture.parties):
        return picture.parties[number].name
    return none


def _named(picture: Picture, line: LogLine) -> str:
    """What a line is about, by name."""
    poll = picture.poll(line.about)
    if poll is not None and line.kind.startswith(ABOUT_POLLS):
        return f"“{poll.question}”"
    item = picture.replica.get(f"item/{line.about}", ItemView)
    if item is not None and line.kind.startswith(("item_", "standby_", "cues_", "refused")):
        return f"“{item.title}”"
    lottery = picture.lottery(line.about)
    is_named = line.kind in ABOUT_LOTTERIES or line.kind.startswith(
        ("second_", "asking_", "refused")
    )
    if lottery is not None and is_named:
        return f"“{lottery.title}”"
    if line.kind.startswith("message_"):
        message = picture.replica.get(f"message/{line.about}", MessageView)
        return f"“{message.text}” to {_to(message)}" if message is not None else ""
    floor = picture.replica.get(f"floor/{line.about}", FloorView)
    if floor is not None:
        return f"“{floor.title}”"
    proposal = picture.replica.get(f"proposal/{line.about}", ProposalView)
    if proposal is not None and line.kind.startswith(ABOUT_PROPOSALS):
        return f"{line.about} “{proposal.title}”"
    if line.kind.startswith(("timer_", "refused")):
        timer = picture.replica.get(f"timer/{line.about}", TimerView)
        if timer is not None:
            return f"“{timer.label}”"
    if line.kind.startswith(("breakout_", "phase_", "refused")):
        breakout = picture.replica.get(f"breakout/{line.about}", BreakoutView)
        return f"“{breakout.title}”" if breakout is not None else ""
    if line.kind in ABOUT_SEATS and line.about.isdecimal():
        is_act = line.kind in {"second_asked", "asking_withdrawn"}
        return line.about if is_act else f"seat {line.about}"
    if line.kind == "room_admitted":
        page = picture.replica.signups.get(int(line.about)) if line.about.isdecimal() else None
        return f"“{page.details.name}”" if page is not None else "a room that signed up"
    if line.kind == "room_turned_down":
        return line.about
    if line.kind in {"headcount_set", "capacity_set", "room_code_renewed", "phone_ended"}:
        return _party(picture, line.about, "a party")
    return ""


def _to(message: MessageView) -> str:
    if message.parties is None:
        return "all parties"
    return words.quantity(len(message.parties), "party", "parties")


def _lost(name: str, _line: LogLine) -> str:
    return f"{name} has lost its link. Call its facilitator: the card has the telephone."


def _help(name: str, line: LogLine) -> str:
    return f"{name} asks for help: {line.text}"


ABOUT_PARTIES: dict[str, Callable[[str, LogLine], str]] = {
    "party_lost": _lost,
    "party_back": lambda name, _line: f"{name} is back.",
    "party_joined": lambda name, _line: f"{name} has joined.",
    "help_asked": _help,
    "help_answered": lambda name, line: f"{line.by} answered {name}: {line.text}",
    "conduct_noted": lambda name, line: f"{name} has a note about conduct, by {line.by}: its card.",
    "help_done": lambda name, _line: f"{name} is helped, its facilitator says.",
}
