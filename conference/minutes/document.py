"""The minutes as a document: blocks in order, the acts numbered from 1."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from conference.core.clock import Millis
from conference.minutes import words
from conference.minutes.blocks import Block, Facts, Heading, Para, Table, Title
from conference.minutes.lottery_words import committed_blocks, lottery_blocks
from conference.minutes.model import (
    Act,
    Announced,
    ItemHeld,
    LotteryCommittedTo,
    LotteryHeld,
    Minutes,
    OrderChanged,
    PollHeld,
    Remark,
    Reported,
    RulesStood,
    RuleStands,
    Sitting,
)
from conference.minutes.motion_words import motion_blocks
from conference.minutes.poll_words import poll_blocks
from conference.minutes.reports import report_blocks

__all__ = ["document"]

ORDINALS = (
    "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth",
)  # fmt: skip

REHEARSAL = "Rehearsal: nothing in these minutes counts."


def document(minutes: Minutes) -> tuple[Block, ...]:
    """All of it: title, standing rules, sittings, motions, and the head of the record."""
    return tuple(_blocks(minutes))


def _blocks(minutes: Minutes) -> Iterator[Block]:
    yield _title(minutes)
    if minutes.rules:
        yield Heading("Standing rules in force")
        yield _rules_table("rules", minutes.rules)
    if not minutes.sittings:
        yield Para("Nothing has been on yet.", style="quiet")
    number = 0
    for sitting in minutes.sittings:
        yield from _opening(sitting, minutes.zone)
        for act in sitting.acts:
            number += 1
            yield from _act(act, number, minutes.zone, minutes.rules)
        yield from _closing(sitting, minutes.zone)
    for motion in minutes.motions:
        yield from motion_blocks(motion, minutes.zone)
    yield from _record(minutes)


def _title(minutes: Minutes) -> Title:
    head = minutes.head
    lines = [
        _sat(minutes.sittings),
        f"{words.many(minutes.seats, 'seat', 'seats')} in the chamber, "
        f"{words.many(minutes.parties, 'watch party', 'watch parties')}.",
        f"All times are {words.zone_said(minutes.zone)}.",
    ]
    if head is not None:
        lines.append(
            f"As the record stood at {words.moment(Millis(head.time * 1000), minutes.zone)}, "
            f"with {words.many(head.size, 'entry', 'entries')}."
        )
    return Title(
        "Minutes",
        minutes.name,
        tuple(line for line in lines if line),
        REHEARSAL if minutes.rehearsal else "",
    )


def _sat(sittings: tuple[Sitting, ...]) -> str:
    dates = [one.date for one in sittings if one.number]
    if not dates:
        return ""
    if len(dates) == 1:
        return f"Sitting of {words.day(dates[0])}."
    return f"{words.figure(len(dates))} sittings, {words.day(dates[0])}, to {words.day(dates[-1])}."


def _opening(sitting: Sitting, zone: str) -> Iterator[Block]:
    if not sitting.number:
        yield Heading(f"{words.day(sitting.date)} (no sitting)")
        return
    place = sitting.number
    name = f"{ORDINALS[place - 1]} sitting" if place <= len(ORDINALS) else f"Sitting {place}"
    yield Heading(f"{name}: {words.day(sitting.date)}")
    yield Para(
        f"The sitting began at {words.clock(sitting.began, zone)}. {_presence(sitting)}",
        style="quiet",
    )


def _presence(sitting: Sitting) -> str:
    told = []
    if sitting.seats:
        told.append(
            f"{words.figure(sitting.present)} of "
            f"{words.many(sitting.seats, 'member', 'members')} of the chamber were present."
        )
    if sitting.parties:
        told.append(
            f"{words.many(sitting.people, 'person was', 'people were')} checked in at "
            f"{words.many(sitting.parties, 'watch party', 'watch parties')}."
        )
    return " ".join(told)


def _closing(sitting: Sitting, zone: str) -> Iterator[Block]:
    if sitting.number:
        text = f"The last act of the day was at {words.clock(sitting.ended, zone)}."
        if sitting.seats:
            text += f" {words.figure(sitting.present_after)} members were present then."
        yield Para(text, style="quiet")


def _act(act: Act, number: int, zone: str, rules: tuple[RuleStands, ...]) -> Iterator[Block]:
    time = words.clock(act.at, zone)
    match act:
        case ItemHeld():
            yield Para(_item(act, zone), number, time, act.kind.capitalize())
        case OrderChanged():
            by = f" By {act.by}." if act.by else ""
            yield Para(
                f"{act.change[:1].upper()}{act.change[1:]}.{by}",
                number,
                time,
                "The order of the day was changed",
            )
        case RulesStood():
            are_in_force = act.rules == rules
            kinds = f"{words.many(len(act.rules), 'kind of decision', 'kinds of decisions')}"
            where = " (they are in force, and stand above)" if are_in_force else ""
            yield Para(f"{kinds}{where}.", number, time, "Standing rules were adopted")
            if not are_in_force:
                yield _rules_table(f"rules-{act.entry}", act.rules)
        case Announced():
            yield Para(f"“{act.text}”", number, time, "Message to all watch parties")
        case Remark():
            yield Para(act.text, number, time)
        case PollHeld():
            yield from poll_blocks(act, number, zone)
        case LotteryCommittedTo():
            yield from committed_blocks(act, number, zone)
        case LotteryHeld():
            yield from lottery_blocks(act, number, zone)
        case Reported():
            yield from report_blocks(act, number, zone)
        case _:
            assert_never(act)


def _item(item: ItemHeld, zone: str) -> str:
    by = f" ({item.speaker})" if item.speaker else ""
    planned = (
        f"Planned for {words.clock(item.planned_at, zone)}, "
        f"{words.many(item.planned_minutes, 'minute', 'minutes')};"
    )
    ended = f"until {words.clock(item.ended, zone)}" if item.ended is not None else "still on"
    return f"“{item.title}”{by}. {planned} {ended}."


def _rules_table(name: str, rules: tuple[RuleStands, ...]) -> Table:
    rows = tuple(
        (
            one.title or one.kind,
            one.majority,
            one.quorum or "none",
            one.tie,
            ("by name" if one.by_name else "secret")
            + (f"; to bring one, {one.signatures}" if one.signatures else ""),
        )
        for one in rules
    )
    return Table(name, ("Decision", "Needs", "Quorum", "Equality", "Vote"), rows, words=5)


def _record(minutes: Minutes) -> Iterator[Block]:
    yield Heading("The head of the record")
    head = minutes.head
    if head is None:
        yield Para("Nothing of the record is signed yet.", style="quiet")
        return
    yield Para(
        "Everything above was made from the record of the conference: from its first "
        f"{words.many(head.size, 'entry', 'entries')}, which have this root. The signature is by "
        "the key of the conference: compare it with the one that was published."
    )
    yield Facts(
        "head",
        (
            ("Entries", str(head.size)),
            ("Root", head.root.hex()),
            ("Signed at", f"{head.time} ({words.moment(Millis(head.time * 1000), minutes.zone)})"),
            ("Key", head.key.hex()),
            ("Signature", head.signature.hex()),
        ),
    )
    yield Para(
        "To check it: take the published file of the record and the verifier, one small file that "
        "needs Python alone, and run: python verify_record.py record.jsonl --key KEY --minutes "
        "FOLDER, where FOLDER has these minutes and their signature. It computes every hash, root "
        "and count of the record again, holds the signature of the minutes to the key, and "
        "finds their root in the record."
    )
