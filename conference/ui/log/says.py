"""The log of all desks in words: who did what, what it means, and what to do."""

from __future__ import annotations

import re
from dataclasses import dataclass

from conference.deliberation.priorities.model import room_of
from conference.protocol.messages import LogLine
from conference.protocol.views import (
    BreakoutView,
    ElectionView,
    FloorView,
    ItemView,
    MessageView,
    MotionView,
    ProposalView,
    StatementsView,
    SurveyView,
    TimerView,
)
from conference.ui.kit import words
from conference.ui.log.asked import refusal
from conference.ui.log.deeds import deed, quoted
from conference.ui.picture import Picture, Tone
from conference.words.refused import refusal_words
from conference.words.spoken import say

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

ABOUT_LOTTERIES = (
    "lottery_",
    "members_invited",
    "standing_noted",
    "members_replaced",
    "badge_checked",
    "panel_",
    "report_",
    "second_",
    "asking_",
    "refused",
)
"""How kinds begin that may be about a lottery, or a part of one."""

ABOUT_PROPOSALS = ("proposal_", "signature_", "order_adopted", "witness_")

TITLED: tuple[
    tuple[type[MotionView | ElectionView | SurveyView | StatementsView], tuple[str, ...]], ...
] = (
    (
        MotionView,
        ("motion_", "amendment", "voting_", "vote_", "clause_", "second_", "text_", "refused"),
    ),
    (
        ElectionView,
        (
            "election_",
            "person_",
            "nomination",
            "statement_given",
            "photo_",
            "ballot_",
            "hustings_",
            "lot_",
            "office_",
            "offer_",
            "refused",
        ),
    ),
    (SurveyView, ("survey_", "refused")),
    (StatementsView, ("statements_", "refused")),
)
"""What has a title, and how the kinds begin that may be about it."""

ABOUT_SEATS = frozenset(
    {"seat_signed", "seat_left", "seat_unlocked", "checked_out", "second_asked", "asking_withdrawn"}
)
"""What is about a seat where it is about nothing else: only seats have bare numbers."""

STRANGER = re.compile(r"Somebody \((.*)\)")
"""By whom something was asked for from outside without a token, and the way it came."""

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
        return say(about, name=_party(picture, line.about), text=line.text)
    match line.kind:
        case "parties_lost":
            return say("desk-log-parties-lost", count=line.count)
        case "parties_back":
            return say("desk-log-parties-back", count=line.count)
        case "refused":
            return _refused(picture, line)
        case "room_signed_up":
            return say("desk-log-room-signed-up", name=line.text)
        case "help_done":
            by = line.by or say("desk-log-facilitator")
            return say("desk-log-helped-by", by=by, name=_party(picture, line.about))
        case "help_answered":
            name = _party(picture, line.about)
            return say("desk-log-help-answered", by=_by(line.by), name=name, text=line.text)
        case "conduct_noted":
            name = _party(picture, line.about)
            return say("desk-log-conduct-noted", by=_by(line.by), name=name)
        case "poll_closed" if not line.by:
            return say("desk-log-poll-over", name=_named(picture, line))
        case "cue_answered":
            cue, _, why = line.text.partition(": ")
            return say("desk-log-cue-not-done", cue=cue, why=_why(why))
        case _:
            by = line.by or say("desk-log-server")
            return deed(line.kind, by, _named(picture, line), line.text)


def _refused(picture: Picture, line: LogLine) -> str:
    """Who asked for what and why it was not done, and how often in a row."""
    command, _, why = line.text.partition(": ")
    return refusal(_by(line.by), command, _named(picture, line), _why(why), line.count)


def _why(said: str) -> str:
    """Why something was not done, in the language of the desk, as far as it is known there."""
    if said in {"failed", "skipped"}:
        return say("desk-log-cue-outcome", outcome=said)
    return refusal_words("", said)


def _by(by: str) -> str:
    """Who asked; whoever came from outside and is not known is somebody, with the way it came."""
    way = STRANGER.fullmatch(by)
    if way is not None:
        return say("desk-log-somebody", way=way[1])
    return by or say("desk-log-a-desk")


def _line(picture: Picture, line: LogLine) -> LoggedLine:
    is_urgent = line.kind in URGENT or (line.kind == "poll_closed" and not line.by)
    tone = Tone.WARNING if is_urgent and not line.seen_by else Tone.TEXT
    time = words.clock(line.at, picture.zone, seconds=True)
    return LoggedLine(line.n, time, said(picture, line), tone, line.seen_by)


def _party(picture: Picture, about: str, none: str = "desk-log-party-unknown") -> str:
    """The name of a party; where there is none, the message ``none``."""
    number = int(about) if about.isdecimal() else -1
    if 0 <= number < len(picture.parties):
        return picture.parties[number].name
    return say(none)


def _named(picture: Picture, line: LogLine) -> str:
    """What a line is about, by name."""
    poll = picture.poll(line.about)
    if poll is not None and line.kind.startswith(ABOUT_POLLS):
        return quoted(poll.question)
    item = picture.replica.get(f"item/{line.about}", ItemView)
    if item is not None and line.kind.startswith(("item_", "standby_", "cues_", "refused")):
        return quoted(item.title)
    lottery = picture.lottery(line.about)
    if lottery is not None and line.kind.startswith(ABOUT_LOTTERIES):
        return quoted(lottery.title)
    if line.kind.startswith("message_"):
        message = picture.replica.get(f"message/{line.about}", MessageView)
        if message is None:
            return ""
        return say("desk-log-message-to", text=message.text, whom=_to(message))
    floor = picture.replica.get(f"floor/{line.about}", FloorView)
    if floor is not None:
        return quoted(floor.title)
    proposal = picture.replica.get(f"proposal/{line.about}", ProposalView)
    if proposal is not None and line.kind.startswith(ABOUT_PROPOSALS):
        return say("desk-log-proposal", number=line.about, title=proposal.title)
    if line.kind.startswith(("timer_", "refused")):
        timer = picture.replica.get(f"timer/{line.about}", TimerView)
        if timer is not None:
            return quoted(timer.label)
    if line.kind.startswith(("breakout_", "phase_", "refused")):
        breakout = picture.replica.get(f"breakout/{line.about}", BreakoutView)
        return quoted(breakout.title) if breakout is not None else ""
    for view, begins in TITLED:
        if line.kind.startswith(begins):
            titled = (one.title for one in picture.replica.all(view) if one.id == line.about)
            title = next(titled, None)
            if title is not None:
                return quoted(title)
    if line.kind in ABOUT_SEATS and line.about.isdecimal():
        is_act = line.kind in {"second_asked", "asking_withdrawn"}
        return line.about if is_act else say("desk-log-seat", number=line.about)
    if line.kind == "room_admitted":
        page = picture.replica.signups.get(int(line.about)) if line.about.isdecimal() else None
        return quoted(page.details.name) if page is not None else say("desk-log-a-room")
    if line.kind == "room_turned_down":
        return line.about
    if line.kind.startswith("stream_"):
        return quoted(line.text) if line.text else ""
    if line.kind.startswith("priorities_"):
        return _party(picture, str(room_of(line.about)), "desk-log-a-party")
    if line.kind in {"headcount_set", "capacity_set", "room_code_renewed", "phone_ended"}:
        return _party(picture, line.about, "desk-log-a-party")
    return ""


def _to(message: MessageView) -> str:
    if message.parties is None:
        return say("desk-log-all-parties")
    return say("desk-parties", count=len(message.parties))


ABOUT_PARTIES = {
    "party_lost": "desk-log-party-lost",
    "party_back": "desk-log-party-back",
    "party_joined": "desk-log-party-joined",
    "help_asked": "desk-log-help-asked",
    "help_done": "desk-log-helped",
}
"""What is said of a party, where no desk did it."""
