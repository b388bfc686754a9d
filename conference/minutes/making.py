"""The minutes of what a clerk has heard."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import groupby

from conference.core.clock import Millis
from conference.core.treehead import SignedHead
from conference.core.zones import zone_of
from conference.deliberation.chamber.events import RulesAdopted, SeatsGiven, SeatUnlocked
from conference.deliberation.chamber.model import StandingRule
from conference.deliberation.chamber.signatures import signatures_words
from conference.deliberation.chamber.words import majority_words, quorum_words, tie_words
from conference.deliberation.lottery.events import LotteryCommitted, LotteryStarted
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.events import MembersInvited, MembersReplaced
from conference.deliberation.oversight.events import ReportFiled
from conference.deliberation.polls.events import PollOpened
from conference.deliberation.programme.events import ItemEnded, ItemStarted
from conference.deliberation.record import withheld
from conference.deliberation.rooms.events import MessageSent
from conference.deliberation.voters.events import VoterCodeWithdrawn, VotersListed
from conference.minutes.agenda import agenda_said
from conference.minutes.breakouts import breakout_said
from conference.minutes.clerk import Clerk, Heard
from conference.minutes.elections import election_said
from conference.minutes.lots import committed_to, lottery_held
from conference.minutes.model import (
    Act,
    Announced,
    ItemHeld,
    LotteryHeld,
    Minutes,
    OrderChanged,
    PollHeld,
    Remark,
    RulesStood,
    RuleStands,
    Sitting,
)
from conference.minutes.motion_said import motion_said
from conference.minutes.motions import motions_held
from conference.minutes.polls import poll_held
from conference.minutes.reports import reported, seated_said

__all__ = ["minutes"]

OF_SITTINGS = (ItemHeld, PollHeld, LotteryHeld)
"""A day with one of these is a sitting."""


def minutes(clerk: Clerk, head: SignedHead | None) -> Minutes:
    """The minutes as the record stands; nothing in them is of an entry that is withheld now."""
    meeting = clerk.meeting
    heard = [one for one in clerk.heard if withheld(meeting, one.event) is None]
    founding = meeting.founding
    return Minutes(
        founding.name,
        founding.rehearsal,
        founding.zone,
        clerk.size,
        len(meeting.rooms.parties),
        len(meeting.chamber.seats),
        tuple(_rule(meeting.chamber.rules[kind]) for kind in meeting.chamber.kinds),
        tuple(_sittings(heard, _Acts(meeting, heard), founding.zone)),
        head,
        motions_held(meeting, clerk.motions),
    )


class _Acts:
    """What the events that are shown begin, end and belong to."""

    def __init__(self, meeting: Meeting, heard: Sequence[Heard]) -> None:
        self._meeting = meeting
        self._of_polls: dict[str, list[Heard]] = defaultdict(list)
        self._of_lotteries: dict[str, list[Heard]] = defaultdict(list)
        self._ends: dict[int, Millis] = {}
        on: int | None = None
        for one in heard:
            if (poll := getattr(one.event, "poll", None)) is not None:
                self._of_polls[poll].append(one)
            if isinstance(lottery := getattr(one.event, "lottery", None), str):
                self._of_lotteries[lottery].append(one)
            if isinstance(one.event, ItemStarted | ItemEnded):
                if on is not None:
                    self._ends[on] = one.at
                on = one.entry if isinstance(one.event, ItemStarted) else None

    def begun(self, one: Heard) -> Act | None:
        """The act that an event begins; None for one that belongs to an act before it."""
        entry, at = one.entry, one.at
        if one.change:
            return OrderChanged(entry, at, one.change, getattr(one.event, "by", ""))
        match one.event:
            case ItemStarted():
                return self._item(one)
            case PollOpened(poll):
                return poll_held(self._meeting, one, self._of_polls[poll])
            case LotteryCommitted():
                return committed_to(one)
            case LotteryStarted(lottery):
                return lottery_held(self._meeting, one, self._of_lotteries[lottery])
            case RulesAdopted(rules):
                return RulesStood(entry, at, tuple(map(_rule, rules)))
            case MessageSent(text=text):
                return Announced(entry, at, text)
            case ReportFiled():
                return reported(self._meeting, entry, one.event)
            case _:
                said = _said(one) or agenda_said(self._meeting, one.event)
                said = said or seated_said(self._meeting, one.event)
                said = said or election_said(self._meeting, one.event)
                said = said or motion_said(self._meeting, one.event)
                said = said or breakout_said(self._meeting, one.event)
                return Remark(entry, at, said) if said else None

    def _item(self, one: Heard) -> ItemHeld | None:
        item = one.item
        if item is None:
            return None
        return ItemHeld(
            one.entry,
            one.at,
            item.kind.value,
            item.title,
            item.speaker,
            one.planned.starts_at if one.planned else item.starts_at,
            one.planned.minutes if one.planned else item.minutes,
            self._ends.get(one.entry),
        )


def _said(one: Heard) -> str:
    """A sentence about what needs no more."""
    match one.event:
        case MembersInvited(members=members):
            return f"{len(members)} members who were drawn were invited to the chamber."
        case MembersReplaced(pairs, number):
            return f"{len(pairs)} seats were given to replacements (round {number})."
        case SeatsGiven(members, origin):
            return f"{len(members)} members were given seats ({origin.value})."
        case SeatUnlocked(seat, reason):
            return f"Seat {seat} was freed of its device. Reason: {reason}"
        case VotersListed(areas, digest, day, _):
            entitled = sum(area.entitled for area in areas)
            where = f" in {len(areas)} areas" if len(areas) > 1 else ""
            return (
                f"The voters' list was drawn up from the register of {day}: {entitled} people"
                f"{where} may vote. Digest: {digest}."
            )
        case VoterCodeWithdrawn(number, reason, _):
            return f"The code of voter {number} was taken back. Reason: {reason}"
        case _:
            return ""


def _rule(rule: StandingRule) -> RuleStands:
    needs = rule.needs
    return RuleStands(
        needs.kind,
        rule.title,
        majority_words(needs.majority, needs.of),
        quorum_words(needs.quorum, needs.quorum_of.value),
        tie_words(needs.tie.value),
        rule.by_name,
        signatures_words(rule.signatures),
    )


def _sittings(heard: Sequence[Heard], acts: _Acts, zone: str) -> Iterator[Sitting]:
    number = 0
    for date, group in groupby(heard, lambda one: _date(one.at, zone)):
        events = list(group)
        day = [(one, act) for one in events if (act := acts.begun(one)) is not None]
        if not day:
            continue
        first = next((one for one, act in day if isinstance(act, OF_SITTINGS)), None)
        number += first is not None
        begun = first or events[0]
        yield Sitting(
            number=number if first is not None else 0,
            date=date,
            began=begun.at,
            ended=events[-1].at,
            seats=begun.seats,
            present=begun.present,
            present_after=events[-1].present,
            people=begun.people,
            parties=begun.parties,
            acts=tuple(act for _, act in day),
        )


def _date(at: Millis, zone: str) -> str:
    return datetime.fromtimestamp(at / 1000, zone_of(zone) or UTC).date().isoformat()
