"""The log of all desks in words: who did what, what it means, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from conference.protocol.messages import LogLine
from conference.protocol.views import ItemView, MessageView, TimerView
from conference.ui.kit import words
from conference.ui.picture import Picture, Tone

__all__ = ["LoggedLine", "about_party", "log_lines", "said"]

DEEDS = {
    "item_started": "put on air",
    "item_ended": "ended",
    "poll_prepared": "prepared the poll",
    "poll_opened": "opened the poll",
    "poll_extended": "gave another end to the poll",
    "poll_closed": "closed the poll",
    "poll_published": "published the result of",
    "poll_voided": "declared void the poll",
    "round_shown": "showed a round of",
    "party_left_out": "left a party out of the poll",
    "party_counted_again": "counted a party again in the poll",
    "phones_started_over": "started phones over in the poll",
    "headcount_set": "set the headcount of",
    "capacity_set": "corrected what the room holds at",
    "room_code_renewed": "renewed the code of",
    "phone_ended": "ended a phone of",
    "scene_prepared": "put on the preview",
    "scene_taken": "took",
    "scene_taken_back": "went back to",
    "blackout_set": "set",
    "item_inserted": "put into the rundown",
    "item_deleted": "took an item out of the rundown",
    "item_moved": "moved",
    "item_changed": "changed",
    "item_split": "split",
    "edit_undone": "undid the last edit of the rundown",
    "edit_redone": "made the edit again that was undone last",
    "plan_lock_set": "locked or unlocked the rundown",
    "programme_planned": "accepted a programme",
    "lottery_committed": "published the commitment of the lottery",
    "lottery_started": "went live with the lottery",
    "lottery_value_entered": "entered a value of the lottery",
    "lottery_drawn": "drew the lottery",
    "lottery_revealed": "revealed the lottery",
    "lottery_ended": "ended the lottery",
    "lottery_voided": "declared void the lottery",
    "members_invited": "invited the members of the lottery",
    "standing_noted": "noted the standing of a member of the lottery",
    "members_replaced": "replaced members of the lottery",
    "badge_checked": "checked a badge of the lottery",
    "cues_planned": "planned the cues of",
    "standby_set": "picked for standby",
    "second_asked": "asked, and another login must confirm:",
    "asking_withdrawn": "withdrew what waited for another login:",
    "message_sent": "wrote",
    "message_taken_back": "took back the message",
    "timer_started": "started the timer",
    "timer_paused": "paused the timer",
    "timer_resumed": "resumed the timer",
    "timer_added": "changed the time of the timer",
    "timer_stopped": "stopped a timer",
    "rules_adopted": "set the standing rules of the chamber",
    "seats_given": "gave seats in the chamber to members who were not drawn",
    "seat_signed": "signed in a device for",
    "seat_left": "took the device off",
    "seat_unlocked": "took the lost device off",
    "checked_out": "checked out",
    "counts_told": "told a count of",
    "counts_agreed": "told the same count as another teller of",
    "paper_given": "gave a paper ballot in",
    "tie_broken": "recorded how the equality was decided in",
}
"""What somebody did, before what it was done to."""

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


def about_party(picture: Picture, party: int) -> tuple[LogLine, ...]:
    """The lines about one party, the oldest first."""
    return tuple(
        line
        for line in picture.replica.log
        if line.about == str(party) and line.kind in ABOUT_PARTIES
    )


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
        case "help_done":
            return f"{line.by or 'The facilitator'}: {_party(picture, line.about)} is helped."
        case "poll_closed" if not line.by:
            return f"{_subject(picture, line)} has closed by itself, its time was over. Publish it."
        case "cue_answered":
            return f"A cue was not done, {line.text}"
        case _:
            deed = DEEDS.get(line.kind) or line.kind.replace("_", " ")
            return f"{line.by or 'The server'} {deed} {_subject(picture, line)}".rstrip() + "."


def _refused(picture: Picture, line: LogLine) -> str:
    """Who asked for what and why it was not done, and how often in a row."""
    asked, _, why = line.text.partition(": ")
    about = _named(picture, line)
    what = " ".join(filter(None, (asked, about)))
    often = f" ({words.number(line.count)} times)" if line.count > 1 else ""
    return f"{line.by or 'A desk'} asked to {what}, and was refused{often}: {why}"


def _line(picture: Picture, line: LogLine) -> LoggedLine:
    is_urgent = line.kind in URGENT or (line.kind == "poll_closed" and not line.by)
    tone = Tone.WARNING if is_urgent and not line.seen_by else Tone.TEXT
    time = words.clock(line.at, picture.zone, seconds=True)
    return LoggedLine(line.n, time, said(picture, line), tone, line.seen_by)


def _party(picture: Picture, about: str) -> str:
    number = int(about) if about.isdecimal() else -1
    if 0 <= number < len(picture.parties):
        return picture.parties[number].name
    return "A party"


def _subject(picture: Picture, line: LogLine) -> str:
    """What a deed was done to, by the name that the desk reads elsewhere."""
    return line.text or _named(picture, line)


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
    if line.kind.startswith("timer_"):
        timer = picture.replica.get(f"timer/{line.about}", TimerView)
        return f"“{timer.label}”" if timer is not None else ""
    if line.kind in ABOUT_SEATS and line.about.isdecimal():
        return f"seat {line.about}"
    if line.kind in {"headcount_set", "capacity_set", "room_code_renewed", "phone_ended"}:
        return _party(picture, line.about)
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
    "help_done": lambda name, _line: f"{name} is helped, its facilitator says.",
}
