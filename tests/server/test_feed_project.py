"""Frames of each audience: what changed, or the whole where a change was lost."""

import pytest
from feeding import raising
from meetings import ROOMS_HEARD, Asks
from servers import Bench

from conference.core.ids import PartyId
from conference.deliberation.chamber.commands import AdoptRules, CheckOut, RuleLine, SignIn
from conference.deliberation.members.commands import InviteMembers, NoteStanding
from conference.deliberation.programme.commands import StartItem
from conference.deliberation.sender import Role, Sender
from conference.deliberation.statements.commands import OpenStatements, SubmitStatement
from conference.protocol.codec import decode_server
from conference.protocol.views import Audience, apply
from conference.protocol.views import project as views_of
from conference.server.feed import project
from conference.server.feed.bus import ChangeFrame, WholeFrame
from conference.server.feed.project import PRESENCE_MS, Projection
from conference.server.watchers.watcher import Watcher

OTHERS = [one for one in ROOMS_HEARD if one is not Audience.PHONES]


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


MEMBERS = tuple(f"{n:064x}" for n in range(1, 6))
CROWDS = {one for one in ROOMS_HEARD if one is not Audience.DESK}


async def seated(bench):
    """A chamber of five, of whom nobody is signed in."""
    await bench.prepare()
    for command in (
        InviteMembers("d" * 64, MEMBERS),
        NoteStanding(MEMBERS, "accepted"),
        AdoptRules((RuleLine("motion", majority="simple"),)),
    ):
        await asked(bench, command)


async def asked(bench, command):
    """A command is carried out; what it changed is published."""
    await bench.ask(command)
    await bench.writer.drain()


class Following(Projecting):
    """A feed, and what each audience makes of it from the whole that it was given first."""

    def __init__(self, bench):
        super().__init__(bench)
        meeting = bench.writer.settled
        self.seq = dict.fromkeys(Audience, self.writer.tree.size - 1)
        self.views = {one: dict(views_of(meeting, one)) for one in Audience}

    def follow(self):
        """Apply the frames of the last commit; the audiences that had one."""
        return self.apply(self.frames)

    def turn(self):
        """A second is over: what was kept is sent."""
        seq = self.writer.settled_size - 1
        now = self.clock.now()
        return self.apply(self.projection.waiting_frames(self.writer.settled, seq, now))

    def apply(self, frames):
        reached = set()
        for one in frames:
            assert one.before == self.seq[one.audience] < one.seq
            apply(self.views[one.audience], message_of(one).changes)
            self.seq[one.audience] = one.seq
            reached.add(one.audience)
        return reached

    def is_up_to_date(self, audience):
        return self.views[audience] == views_of(self.writer.settled, audience)


async def test_a_thousand_sign_ins_are_no_thousand_frames_for_everybody():
    async with Bench() as bench:
        await seated(bench)
        feed = Following(bench)
        await asked(bench, SignIn(MEMBERS[0], "a" * 16))
        assert feed.follow() == set(ROOMS_HEARD), "the first is shown at once"
        for member in MEMBERS[1:]:
            await asked(bench, SignIn(member, member[:16]))
            assert feed.follow() == {Audience.DESK}
        assert feed.is_up_to_date(Audience.DESK)
        assert not feed.is_up_to_date(Audience.HALL)
        assert feed.turn() == CROWDS
        assert all(map(feed.is_up_to_date, Audience))
        assert feed.turn() == set(), "nothing is sent twice"


async def test_presence_that_waits_goes_along_with_the_next_change():
    async with Bench() as bench:
        await seated(bench)
        feed = Following(bench)
        for member in MEMBERS[:2]:
            await asked(bench, SignIn(member, member[:16]))
            feed.follow()
        await started(bench, 0)
        assert feed.follow() == set(Audience)
        assert all(map(feed.is_up_to_date, Audience))
        assert feed.turn() == set()


async def test_after_a_second_presence_is_shown_at_once_again():
    async with Bench() as bench:
        await seated(bench)
        feed = Following(bench)
        for member in MEMBERS[:2]:
            await asked(bench, SignIn(member, member[:16]))
            feed.follow()
            bench.clock.advance(PRESENCE_MS)
        assert all(map(feed.is_up_to_date, Audience))


async def test_new_rules_do_not_wait_and_who_came_and_went_is_no_change():
    async with Bench() as bench:
        await seated(bench)
        feed = Following(bench)
        for command in (
            SignIn(MEMBERS[0], "a" * 16), SignIn(MEMBERS[1], "b" * 16), CheckOut(MEMBERS[1]),
        ):  # fmt: skip
            await asked(bench, command)
            feed.follow()
        assert all(map(feed.is_up_to_date, Audience))
        assert feed.turn() == set()
        await asked(bench, AdoptRules((RuleLine("motion", majority="2/3"),)))
        assert feed.follow() == set(ROOMS_HEARD)
        assert all(map(feed.is_up_to_date, Audience))


def says(name):
    """What the facilitator of the first party says."""
    room = Sender(Role.FACILITATOR, PartyId(0))
    return Asks(room, SubmitStatement(name, "talk", f"Number {name}"))


async def test_what_tables_say_is_no_frame_a_statement_for_the_hall_and_the_last_board_is_sent():
    async with Bench() as bench:
        await bench.prepare()
        await asked(bench, OpenStatements("talk", "At the tables"))
        feed = Following(bench)
        for name in "abcd":
            await bench.ask(says(name))
            await bench.writer.drain()
            reached = feed.follow()
            assert reached == ({Audience.DESK, Audience.HALL} if name == "a" else {Audience.DESK})
        assert not feed.is_up_to_date(Audience.HALL)
        assert feed.turn() == {Audience.HALL}
        assert all(map(feed.is_up_to_date, Audience))
        await bench.ask(says("e"))
        await bench.writer.drain()
        feed.follow()
        await asked(bench, OpenStatements("later", "Later"))
        feed.follow()
        assert all(map(feed.is_up_to_date, Audience)), "the board before is not forgotten"
