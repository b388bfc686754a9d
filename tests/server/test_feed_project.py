"""Frames of each audience: what changed, or the whole where a change was lost."""

import pytest
from feeding import raising
from servers import Bench

from conference.deliberation.programme.commands import StartItem
from conference.protocol.codec import decode_server
from conference.protocol.views import Audience, apply
from conference.protocol.views import project as views_of
from conference.server.feed import project
from conference.server.feed.bus import ChangeFrame, WholeFrame
from conference.server.feed.project import Projection
from conference.server.watchers.watcher import Watcher

OTHERS = [one for one in Audience if one is not Audience.PHONES]


class Projecting(Watcher):
    """A listener that has a projection make the frames of each commit."""

    def __init__(self, bench):
        self.writer, self.clock = bench.writer, bench.clock
        self.projection = Projection(self.writer.tree.size - 1)
        self.frames = []
        bench.writer.listeners = [self]

    def committed(self, commit):
        before, after, events, _ = commit
        seq, now = self.writer.tree.size - 1, self.clock.now()
        self.frames = list(self.projection.change_frames(before, after, events, seq, now))


async def started(bench, place):
    """An item of the programme is on; the entry that says so."""
    await bench.ask(StartItem(bench.writer.settled.programme.items[place].id))
    await bench.writer.drain()
    return bench.writer.tree.size - 1


def message_of(one):
    return decode_server(one.frame.plain[{126: 4, 127: 10}.get(one.frame.plain[1], 2) :])


async def test_a_change_takes_each_audience_from_the_last_that_it_was_shown():
    async with Bench() as bench:
        await bench.prepare()
        feed = Projecting(bench)
        start = bench.writer.tree.size - 1
        wholes = {one: feed.projection.whole(bench.writer.settled, one, 0) for one in Audience}
        views = {one: dict(message_of(whole).views) for one, whole in wholes.items()}
        assert {whole.seq for whole in wholes.values()} == {start}
        seen = start
        for place in range(2):
            seq = await started(bench, place)
            assert [type(one) for one in feed.frames] == [ChangeFrame] * len(Audience)
            for one in feed.frames:
                assert (one.before, one.seq) == (seen, seq)
                message = message_of(one)
                assert (message.after, message.seq) == (seen, seq)
                apply(views[one.audience], message.changes)
            seen = seq
        for audience in Audience:
            assert views[audience] == views_of(bench.writer.settled, audience)


async def test_what_changes_nothing_for_an_audience_makes_no_frame_for_it():
    async with Bench() as bench:
        await bench.prepare()
        feed = Projecting(bench)
        seen = feed.projection.whole(bench.writer.settled, Audience.PHONES, 0).seq
        await bench.cast(1)
        await bench.writer.drain()
        assert feed.frames == []
        assert feed.projection.whole(bench.writer.settled, Audience.PHONES, 0).seq == seen


@pytest.mark.parametrize(
    ("broken", "lost"), [("changes", [Audience.PHONES]), ("touched", list(Audience))]
)
async def test_an_audience_that_lost_a_change_is_given_the_whole_at_the_next(
    broken, lost, monkeypatch, caplog
):
    async with Bench() as bench:
        await bench.prepare()
        feed = Projecting(bench)
        right = getattr(project, broken)

        def failing(before, after, audience, paths):
            return (raising if audience is Audience.PHONES else right)(
                before, after, audience, paths
            )

        with monkeypatch.context() as patch:
            patch.setattr(project, broken, failing if broken == "changes" else raising)
            await started(bench, 0)
        assert {one.audience for one in feed.frames} == {*Audience} - {*lost}
        assert "could not be" in caplog.text
        seq = await started(bench, 1)
        wholes = [one for one in feed.frames if isinstance(one, WholeFrame)]
        assert [one.audience for one in wholes] == lost
        assert {message_of(one).seq for one in wholes} == {seq}
        await started(bench, 2)
        assert [type(one) for one in feed.frames] == [ChangeFrame] * len(Audience)
