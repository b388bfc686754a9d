"""A folder in which a lottery was drawn and revealed, whose people have badges."""

from dataclasses import replace

from commitments import BEACON, CHAMBER, agree, committed, lottery, outcome

from conference.core.seal import seal
from conference.deliberation.lottery.commands import RecordDraw, RevealLottery, StartLottery
from conference.protocol.codec import encode_event
from conference.server.record.replay import replay
from conference.server.record.store.entries import Commit
from conference.server.record.store.sqlite import SqliteStore, migrate
from conference.sortition.commitment import pseudonym_of

PEOPLE = [(f"drawn-{n}", f"{n:04x}beef" * 4) for n in range(1, 11)]
"""Ids and codes of who was drawn."""

BADGES = ["{}:{}".format(*one) for one in PEOPLE]


def draw_panel(folder):
    """Store the ceremony of a lottery that has drawn these people."""
    driver = committed()
    first = len(driver.events) - 1
    driver.must(StartLottery(CHAMBER))
    agree(driver, ("0", "4", "2", BEACON))
    selected = tuple(sorted(pseudonym_of(code, person) for person, code in PEOPLE))
    made = replace(outcome(lottery()), selected=selected)
    made = replace(made, digest=made.digest_of_facts(lottery().commitment))
    driver.must(RecordDraw(CHAMBER, made))
    driver.must(RevealLottery(CHAMBER, 0))
    migrate(folder.record)
    store = SqliteStore(folder.record)
    try:
        known = replay(store.entries(), store.roll(), None)
        events = [replace(one, at=known.meeting.at) for one in driver.events[first:]]
        sealed = seal(known.tree, known.last_time, map(encode_event, events))
        store.append(Commit(sealed.entries, sealed.head))
    finally:
        store.close()
