"""A client's picture of lotteries: in the order of their commitments, with what is computed."""

from commitments import CHAMBER, committed, lottery

from conference.client.on_air import lottery_on
from conference.client.replica import NOTHING
from conference.client.session import _what
from conference.core.ids import LotteryId
from conference.deliberation.lottery.commands import RecordCommitment, StartLottery
from conference.protocol import views
from conference.protocol.codec import decode_server, encode
from conference.protocol.messages import EventMessage, JobState, LotteryJob, Snapshot
from conference.protocol.views import Audience, ItemView, LotteryView

OTHER = LotteryId("a-later-one")


def picture(meeting, seq=5):
    snapshot = Snapshot(seq, 0, views.project(meeting, Audience.DESK))
    return NOTHING.apply(decode_server(encode(snapshot)))


def test_lotteries_are_in_the_order_of_their_commitments():
    driver = committed()
    driver.must(RecordCommitment(lottery(OTHER)))
    replica = picture(driver.meeting)
    assert [view.id for view in replica.all(LotteryView)] == [CHAMBER, OTHER]
    assert replica.get(f"lottery/{OTHER}").title == "The chamber"
    assert replica.get("lottery/none") is None
    assert lottery_on(replica) is None


def test_an_event_renews_what_is_on():
    driver = committed()
    replica = picture(driver.meeting)
    before, events = driver.meeting, driver.must(StartLottery(CHAMBER, True))
    paths = views.touched(before, driver.meeting, events)
    changes = views.changes(before, driver.meeting, Audience.DESK, paths)
    after = replica.apply(decode_server(encode(EventMessage(6, 5, 0, changes))))
    assert lottery_on(after).rehearsal
    assert after.all(LotteryView) == (lottery_on(after),)
    assert after.all(ItemView) is replica.all(ItemView)


def test_jobs_are_kept_by_lottery_and_told_by_their_path():
    job = LotteryJob(CHAMBER, JobState.CHECKING, "reading the people", 5, 10)
    replica = picture(committed().meeting).apply(decode_server(encode(job)))
    assert replica.jobs[CHAMBER] == job
    assert _what(job) == {f"job/{CHAMBER}"}
    fresh = replica.apply(Snapshot(9, 0, dict(replica.views)))
    assert not fresh.jobs
