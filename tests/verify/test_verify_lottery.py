"""A record with a lottery verifies, twice over; whatever is changed of the lottery is found."""

import json
from dataclasses import replace

import pytest
from commitments import (
    ANN,
    BEACON,
    BEN,
    CHAMBER,
    agree,
    committed,
    drawn,
    entering,
    lottery,
    outcome,
)
from public_verifier import verifier

from conference.core.clock import Millis
from conference.core.merkle import MerkleTree
from conference.core.seal import seal
from conference.deliberation.lottery.commands import (
    EndLottery,
    RecordDraw,
    RevealLottery,
    StartLottery,
    VoidLottery,
)
from conference.deliberation.lottery.events import (
    LotteryCommitted,
    LotteryDrawn,
    LotteryRevealed,
    LotteryStarted,
    LotteryValueEntered,
    LotteryVoided,
)
from conference.protocol.codec import encode_event
from conference.server.record.store.entries import Commit
from conference.server.record.store.memory import MemoryStore
from conference.server.record.store.verify import verify as verify_store
from conference.server.record.transparency.export import export


def history():
    """A rehearsal, a draw with a dispute, voided; a second draw with its reason, revealed."""
    driver = drawn(rehearsal=True)
    driver.must(RevealLottery(CHAMBER, 5))
    driver.must(EndLottery(CHAMBER))
    driver.must(StartLottery(CHAMBER, False))
    driver.must(entering(ANN, 0, "1"))
    driver.must(entering(BEN, 0, "7"))
    agree(driver, ("7",))
    driver.must(VoidLottery(CHAMBER, "The drum stood still"))
    driver.must(StartLottery(CHAMBER, False, "The drum stood still"))
    agree(driver, ("0", "4", "2"))
    driver.must(EndLottery(CHAMBER))
    driver.must(StartLottery(CHAMBER, False))
    agree(driver, (BEACON,), first=3)
    driver.must(RecordDraw(CHAMBER, outcome(lottery())))
    driver.must(RevealLottery(CHAMBER, 30))
    driver.must(EndLottery(CHAMBER))
    return list(driver.events)


def stored(events):
    """A record that somebody wrote from these events, with hashes that fit."""
    store, sealed = MemoryStore(), seal(MerkleTree(), 1_750_000_000, map(encode_event, events))
    store.append(Commit(sealed.entries, sealed.head))
    return store


def both(events, folder):
    """What our own verification and the public one say: two first misfits, two reasons."""
    store = stored(events)
    ours = verify_store(store)
    export(store, folder / "record.jsonl")
    lines = (folder / "record.jsonl").read_text(encoding="utf-8").splitlines()
    check, misfit = verifier.verify(lines)
    return ours, check, misfit


def place(events, kind, nth=0):
    """Where the event of a kind is; counted from the end when ``nth`` is negative."""
    return [number for number, event in enumerate(events) if isinstance(event, kind)][nth]


def test_a_ceremony_verifies_twice_over(tmp_path):
    ours, check, misfit = both(history(), tmp_path)
    assert ours.holds, ours.reason
    assert misfit is None
    told = verifier.report(check, misfit)
    assert (told["lotteries"], told["draws"], told["unread_kinds"]) == (1, 1, {})
    said = "\n".join(verifier.sentences(told))
    assert "Lotteries committed to: 1. Draws made of them: 1." in said


def changed(kind, nth=0, **fields):
    """Change fields of an event."""

    def alter(events):
        at = place(events, kind, nth)
        events[at] = replace(events[at], **fields)
        return at

    return alter


def changed_facts(**fields):
    def alter(events):
        at = place(events, LotteryCommitted)
        events[at] = replace(events[at], lottery=replace(events[at].lottery, **fields))
        return at

    return alter


def changed_outcome(*, sealed=True, nth=-1, **fields):
    def alter(events):
        at = place(events, LotteryDrawn, nth)
        other = replace(events[at].outcome, **fields)
        if sealed:
            other = replace(other, digest=other.digest_of_facts(lottery().commitment))
        events[at] = replace(events[at], outcome=other)
        return at

    return alter


def without(kind, nth=0):
    def alter(events):
        at = place(events, kind, nth)
        del events[at]

    return alter


NAMES = outcome(lottery()).selected
ALTERATIONS = {
    "the pool's root": changed_facts(pool_root="ee" * 32),
    "where the digits come from": changed_facts(digits_from="a hat"),
    "the beacon": changed_facts(beacon_from="a hat"),
    "the size": changed_facts(size=9),
    "a digit of one person": changed(LotteryValueEntered, -1, value="d00d"),
    "who entered it": changed(LotteryValueEntered, -1, by=" ann".strip()),
    "a value left out": without(LotteryValueEntered, -1),
    "a place": changed(LotteryValueEntered, 3, place=3),
    "a digit that is none": changed(LotteryValueEntered, 0, value="x"),
    "the panel": changed_outcome(sealed=False, selected=("f" * 64, *NAMES[1:])),
    "the panel, sealed anew": changed_outcome(selected=NAMES[1:]),
    "twice the same person": changed_outcome(selected=(NAMES[0], *NAMES[:9])),
    "the digits": changed_outcome(digits="043", number=43, value=f"043:{BEACON}"),
    "the beacon's value": changed_outcome(value="042:other"),
    "the make-up": changed_outcome(drawn=(5, 5, 5, 5)),
    "outside a quota": changed_outcome(drawn=(7, 3, 4, 6)),
    "the seats": changed_outcome(seats=(replace(outcome(lottery()).seats[0], seats="0" * 10),)),
    "a panel in a rehearsal": changed_outcome(nth=0, selected=NAMES),
    "the number of a draw": changed(LotteryStarted, 2, draw=3),
    "a second draw as the first": changed(LotteryStarted, 2, draw=1),
    "no reason": changed(LotteryStarted, 2, reason=""),
    "a rehearsal after it was live": changed(LotteryStarted, 2, rehearsal=True, draw=0),
    "voided without a reason": changed(LotteryVoided, reason=""),
    "committed twice": lambda events: events.insert(-3, events[place(events, LotteryCommitted)]),
    "revealed before it was drawn": without(LotteryDrawn, -1),
}


@pytest.mark.parametrize("name", ALTERATIONS)
def test_whatever_is_changed_of_a_lottery_is_found_by_both(name, tmp_path):
    events = history()
    at = ALTERATIONS[name](events)
    ours, _, misfit = both(events, tmp_path)
    assert not ours.holds
    assert misfit is not None
    if at is not None and "entered" not in name and "digit of one" not in name:
        assert ours.first_bad == at
        assert misfit.number == at


def test_time_does_not_go_back(tmp_path):
    events = history()
    at = place(events, LotteryRevealed, -1)
    events[at] = replace(events[at], at=Millis(events[at].at - 60_000))
    assert verify_store(stored(events)).first_bad == at


def test_an_export_before_the_draw_is_revealed_says_so(tmp_path):
    driver = drawn()
    done = export(stored(driver.events), tmp_path / "record.jsonl")
    assert done.unrevealed == (str(CHAMBER),)
    driver.must(RevealLottery(CHAMBER, 0))
    assert export(stored(driver.events), tmp_path / "record.jsonl").unrevealed == ()


def test_the_command_line_tells_of_lotteries(tmp_path, capsys):
    driver = committed()
    export(stored(driver.events), tmp_path / "record.jsonl")
    lines = (tmp_path / "record.jsonl").read_text(encoding="utf-8").splitlines()
    check, misfit = verifier.verify(lines)
    assert json.loads(json.dumps(verifier.report(check, misfit)))["lotteries"] == 1


def test_the_verifiers_say_who_gave_which_value(tmp_path):
    ours, check, misfit = both(history(), tmp_path)
    given = [(one.draw, one.value, one.first, one.second) for one in ours.given]
    assert given == [(2, value, ANN, BEN) for value in ("0", "4", "2", BEACON)]
    found = verifier.report(check, misfit)
    told = [(one["draw"], one["value"], *one["by"]) for one in found["values"]]
    assert told == [(1, "7", ANN, BEN), *given]
    assert "Draw 1 of chamber: 7 was given by Ann and Ben." in verifier.sentences(found)


@pytest.mark.parametrize("is_rehearsal", [True, False])
def test_a_draw_by_one_person_does_not_verify_and_a_rehearsal_by_one_does(is_rehearsal, tmp_path):
    driver = committed()
    driver.must(StartLottery(CHAMBER, is_rehearsal))
    driver.must(entering(ANN, 0, "7"))
    again = replace(driver.events[-1], by="ann")
    ours, _, misfit = both([*driver.events, again], tmp_path)
    assert (ours.holds, misfit is None) == (is_rehearsal, is_rehearsal)
