"""A record that differs from what people were told is found out."""

import pytest
from halls import Hall, small_plan

from conference.deliberation.polls.events import BallotCast, HandsEntered
from conference.protocol.messages import Receipt
from conference.rehearsal.evidence import Recorded, weigh
from conference.rehearsal.ledger import BallotChannel, BallotId, DeliveryStatus, SentBallot

VOTER = "ab" * 16
CAST = BallotCast("p", 3, VOTER, 1, (0,))
MINE = BallotId(BallotChannel.PHONE, "p", 3, VOTER, 1, (0,))
IN = SentBallot(MINE, DeliveryStatus.ACKNOWLEDGED, Receipt(5, "05"))


def entries(*events):
    return [Recorded(n, f"{n:02x}", event) for n, event in enumerate(events, start=5)]


def hands(counts, fate=DeliveryStatus.ACKNOWLEDGED, number=1):
    return SentBallot(BallotId(BallotChannel.HANDS, "p", 3, "", number, counts), fate)


def test_a_ballot_that_is_there_once_holds():
    evidence = weigh([IN], entries(CAST))
    assert (evidence.recorded, evidence.guests, evidence.faults) == (1, 0, [])


@pytest.mark.parametrize(
    ("ballots", "events", "fault"),
    [
        ([IN], [], "acknowledged 1 times, recorded 0 times"),
        ([IN], [CAST, CAST], "recorded 2 times, acknowledged 1 times"),
        (
            [SentBallot(MINE, DeliveryStatus.REFUSED)],
            [CAST],
            "recorded 1 times, acknowledged 0 times",
        ),
        (
            [SentBallot(MINE, DeliveryStatus.UNANSWERED)],
            [CAST],
            "recorded 1 times, acknowledged 0 times",
        ),
        ([SentBallot(MINE, DeliveryStatus.ACKNOWLEDGED)], [CAST], "acknowledged without a receipt"),
        (
            [SentBallot(MINE, DeliveryStatus.ACKNOWLEDGED, Receipt(9, "05"))],
            [CAST],
            "the receipt names entry 9",
        ),
        (
            [SentBallot(MINE, DeliveryStatus.ACKNOWLEDGED, Receipt(5, "06"))],
            [CAST],
            "the receipt names entry 5",
        ),
        ([IN], [CAST._replace(choice=(1,))], "recorded 0"),
        ([hands((3, 4))], [], "acknowledged 1 times, recorded 0 times"),
    ],
)
def test_what_differs_is_named(ballots, events, fault):
    faults = weigh(ballots, entries(*events)).faults
    assert faults
    assert fault in " ".join(faults)


def test_a_room_that_went_back_to_its_first_count_has_both_entries():
    event = HandsEntered("p", 3, (3, 4))
    sent = [hands((3, 4)), hands((3, 4), number=3)]
    assert weigh(sent, entries(event, event)).faults == []
    assert weigh(sent, entries(event)).faults != []


def test_guests_are_told_apart():
    evidence = weigh([IN], entries(CAST, BallotCast("p", 3, "cd" * 16, 1, (0,))))
    assert (evidence.recorded, evidence.guests, evidence.faults) == (1, 1, [])


def test_any_entry_that_is_taken_away_is_missed():
    hall = Hall(small_plan())
    hall.run(6)
    hall.ask("p0", ["phones"])
    hall.run(5)
    report, record = hall.finish(), hall.record()
    assert weigh(report.ballots, record).faults == []
    places = [n for n, entry in enumerate(record) if isinstance(entry.event, BallotCast)]
    for place in places[:5]:
        assert len(weigh(report.ballots, record[:place] + record[place + 1 :]).faults) == 2
