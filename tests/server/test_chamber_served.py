"""The chamber behind a real server: seats, devices, two electorates at once, and restarts."""

import asyncio
import contextlib
import secrets

import pytest
from meetings import Asks
from servers import Bench, Talk, sample_folder, serving, talking
from visitors import asking, codes_of, desk_of
from websockets.asyncio.client import connect

from conference.core.ids import PartyId, PersonId, PollId
from conference.deliberation.chamber.commands import (
    AdoptRules,
    CheckOut,
    GiveSeats,
    LeaveSeat,
    RuleLine,
    SignIn,
    UnlockSeat,
)
from conference.deliberation.chamber.model import Origin
from conference.deliberation.floor.commands import AskToSpeak, OpenFloor, WithdrawWish
from conference.deliberation.floor.model import FloorRule, SpeechKind
from conference.deliberation.members.commands import (
    InviteMembers,
    NoteStanding,
    ReplaceMembers,
)
from conference.deliberation.polls.commands import (
    Cast,
    ClosePoll,
    EnterHands,
    GivePaper,
    OpenPoll,
    PreparePoll,
    PublishPoll,
    TellCounts,
)
from conference.deliberation.polls.electorate import CHAMBER
from conference.deliberation.polls.model import Channel
from conference.deliberation.rooms.commands import SetHeadcount
from conference.deliberation.sender import SERVER, Sender
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.server.record.asking import answer_to
from conference.server.record.exchange import Done, Join, Unavailable
from conference.server.record.snapshots import Snapshots
from conference.server.record.store.entries import SessionRow
from conference.server.record.store.port import StoreUnavailableError
from conference.server.record.store.sqlite import SqliteStore
from conference.server.record.store.verify import verify
from conference.server.wire.limits import Limits
from conference.sortition.commitment import pseudonym_of

BADGES = [f"guest-{n}:{n:016x}" for n in range(1, 7)]
MEMBERS = tuple(pseudonym_of(code, who) for who, _, code in (b.partition(":") for b in BADGES))
MOTION, ROOMS = PollId("motion"), PollId("rooms")


@pytest.fixture
def folder(tmp_path):
    return sample_folder(tmp_path)


async def must(server, command):
    """The server itself asks for it."""
    assert isinstance(await answer_to(server.writer, SERVER, command), Done)


async def seated(server):
    """Six members are on the confirmed list."""
    await must(server, AdoptRules((RuleLine("motion", "A motion"),)))
    await must(server, InviteMembers("d" * 64, MEMBERS))
    await must(server, NoteStanding(MEMBERS, "accepted"))


async def voting(server, *, beside=False):
    """The chamber votes in secret; the rooms do ``beside``."""
    await must(
        server,
        PreparePoll(
            MOTION, "Adopt it?", ("For", "Against", "Abstain"), ("phones", "hands", "paper"),
            reveal_parties="on_close", reveal_chamber="on_close",
            electorate="chamber", decision="motion",
        ),
    )  # fmt: skip
    await must(server, OpenPoll(MOTION))
    if beside:
        await must(server, SetHeadcount(9, PartyId(0)))
        await must(server, PreparePoll(ROOMS, "And you?", ("Yes", "No")))
        await must(server, OpenPoll(ROOMS))


def member(server, place, secret=""):
    """A member of this place on the list, by the badge or by a token."""
    return talking(server, Role.MEMBER, secret or BADGES[place])


async def cast(talk, option, poll=MOTION, key="", revision=1):
    return await talk.ask(Cast(poll, key or secrets.token_hex(16), revision, (option,)))


async def bye_to(server, role, secret):
    """The code of the goodbye to who is not let in."""
    async with connect(f"ws://127.0.0.1:{server.port}/ws") as socket:
        talk = Talk(socket)
        await talk.say(m.Hello(m.PROTOCOL_VERSION, role, secret))
        said = await talk.hear(m.Bye | m.Welcome)
        assert isinstance(said, m.Bye), "it was let in"
        return said.code


def seat(server, number):
    return server.writer.settled.chamber.seats[number]


async def test_a_member_signs_in_by_the_badge_and_comes_again_by_the_token(folder):
    async with serving(folder) as server:
        await seated(server)
        async with member(server, 2) as talk:
            assert (talk.welcome.role, talk.welcome.seat, talk.welcome.party) == ("member", 3, None)
            assert seat(server, 3).is_present
            assert server.writer.settled.chamber.present == 1
            size = server.writer.settled_size
            async with member(server, 2, talk.welcome.token) as again:
                assert (again.welcome.seat, again.welcome.token) == (3, talk.welcome.token)
            assert server.writer.settled_size == size, "the record says nothing of it"
            assert await bye_to(server, Role.MEMBER, BADGES[2]) == "seat_taken"
        assert await bye_to(server, Role.MEMBER, BADGES[2]) == "seat_taken", "though it is away"
        assert await bye_to(server, Role.PERSON, talk.welcome.token) == "wrong_code"


async def test_wrong_badges_are_counted_and_right_ones_always_let_in(folder):
    limits = Limits(wrong_codes=3, wrong_codes_per_second=0.001)
    async with serving(folder, limits=limits) as server:
        await seated(server)
        wrong = [f"guest-{n}:0" for n in range(4)]
        codes = [await bye_to(server, Role.MEMBER, secret) for secret in wrong]
        assert codes[:3] == ["wrong_badge"] * 3
        assert codes[3] != "wrong_badge"
        assert await bye_to(server, Role.MEMBER, MEMBERS[0]) != "wrong_badge", "no pseudonym opens"
        async with member(server, 0) as talk:
            assert talk.welcome.seat == 1


async def test_a_member_who_declined_gets_no_seat(folder):
    async with serving(folder) as server:
        await seated(server)
        await must(server, NoteStanding(MEMBERS[:1], "dropped", "He fell ill."))
        assert await bye_to(server, Role.MEMBER, BADGES[0]) not in ("wrong_badge", "seat_taken")
        assert server.writer.settled.chamber.present == 0


@pytest.mark.parametrize("way", ["leaves", "unlocked", "dropped", "replaced"])
async def test_a_device_that_lost_its_seat_is_told_so_and_votes_no_more(folder, way):
    async with serving(folder) as server, desk_of(server, folder) as desk:
        await seated(server)
        await voting(server)
        async with member(server, 0) as talk:
            token = talk.welcome.token
            match way:
                case "leaves":
                    await talk.say(m.Request("1", LeaveSeat()))
                case "unlocked":
                    refused = await desk.ask(UnlockSeat(1, " "))
                    assert (refused.code, seat(server, 1).device != "") == ("bad_seat", True)
                    lost = UnlockSeat(1, "It was lost.")
                    for login in ("Ann", "Ben"):
                        assert seat(server, 1).device != "", "it takes two"
                        await answer_to(server.writer, Sender(Role.DESK, login=login), lost)
                case _:
                    await must(server, NoteStanding(MEMBERS[:1], "dropped", "He went home."))
            assert (await talk.hear(m.Bye)).code == "wrong_badge"
        if way == "replaced":
            entering = pseudonym_of("new", "guest-9")
            await must(server, ReplaceMembers(((MEMBERS[0], entering),), 1))
            await must(server, NoteStanding((entering,), "accepted"))
            async with talking(server, Role.MEMBER, "guest-9:new") as instead:
                assert instead.welcome.seat == 1
        assert await bye_to(server, Role.MEMBER, token) == "wrong_badge"
        if way in ("leaves", "unlocked"):
            assert seat(server, 1).is_present, "the member is still in the hall"
            async with member(server, 0) as talk:
                assert talk.welcome.token != token
                assert isinstance(await cast(talk, 0), m.Ack)


async def test_who_was_checked_out_does_not_vote_until_the_badge_is_checked_again(folder):
    async with serving(folder) as server, desk_of(server, folder) as desk:
        await seated(server)
        await voting(server)
        async with member(server, 0) as talk, member(server, 1) as other:
            key = secrets.token_hex(16)
            assert isinstance(await cast(talk, 0, key=key), m.Ack)
            for badge in MEMBERS[:2]:
                assert isinstance(await desk.ask(CheckOut(badge)), m.Ack)
            assert (await cast(other, 0)).code == "not_present"
            assert (await cast(talk, 1, key=key, revision=2)).code == "not_present"
            assert isinstance(await cast(talk, 0, key=key), m.Ack), "the receipt comes again"
        assert server.writer.settled.polls.boxes[MOTION].tally().people == (1, 0, 0)


async def test_each_electorate_answers_its_own_poll_and_no_other(folder):
    async with serving(folder) as server:
        await seated(server)
        await voting(server, beside=True)
        codes = {code.role: code.code for code in codes_of(folder)}
        async with (
            member(server, 0) as talk,
            talking(server, Role.PERSON, codes["person"]) as phone,
            talking(server, Role.FACILITATOR, codes["facilitator"]) as room,
        ):
            assert (await cast(talk, 0, ROOMS)).code == "other_electorate"
            assert (await cast(phone, 0, MOTION)).code == "other_electorate"
            assert (await cast(room, 0, MOTION)).code == "not_allowed"
            hands = await room.ask(EnterHands(MOTION, (1, 0, 0)))
            assert hands.code == "other_electorate"
            told = await room.ask(TellCounts(MOTION, "hands", (1, 0, 0)))
            assert told.code == "not_allowed"
            assert isinstance(await cast(talk, 0), m.Ack)
            assert isinstance(await cast(phone, 0, ROOMS), m.Ack)
        boxes = server.writer.settled.polls.boxes
        assert [boxes[poll].tally().turnout.people for poll in (MOTION, ROOMS)] == [1, 1]


async def ticks(talk):
    """The newest tick of each of the two polls, once the chamber's says that somebody voted."""
    found = {}
    while set(found) != {MOTION, ROOMS} or not found[MOTION].turnout.people:
        tick = await talk.hear(m.Tick)
        found[tick.poll] = tick
    return found


async def test_ticks_of_both_come_to_everybody_and_say_nothing_of_a_secret_vote(folder):
    async with serving(folder) as server, desk_of(server, folder) as desk, asyncio.timeout(30):
        await seated(server)
        await voting(server, beside=True)
        async with (
            member(server, 0) as voter,  # who passes over ticks while it waits for its answer
            member(server, 2) as talk,
            talking(server, Role.OBSERVER) as watching,
        ):
            assert isinstance(await cast(voter, 1), m.Ack)
            for who in (desk, talk, watching):
                found = await ticks(who)
                assert (found[MOTION].counts, found[MOTION].leading) == (None, None)
                assert found[ROOMS].counts is not None
        async with member(server, 1) as late:
            assert set(await ticks(late)) == {MOTION, ROOMS}, "a newcomer is sent both"


async def test_no_door_tells_how_a_secret_vote_of_the_chamber_stands(folder):
    async with serving(folder) as server, asking(server) as http, desk_of(server, folder) as desk:
        await seated(server)
        await voting(server)
        async with member(server, 0) as talk:
            key = secrets.token_hex(16)
            receipt = (await cast(talk, 1, key=key)).receipt
            told = await desk.ask(TellCounts(MOTION, "hands", (0, 0, 0)))
            assert isinstance(told, m.Ack | m.Refused)
            for number in range(server.writer.settled_size):
                entry = await http.get(f"/record/entry/{number}")
                assert key not in entry.text
                assert number != receipt.entry or '"choice"' not in entry.text
            for path in ("/health", "/api/chamber", "/record/head"):
                assert key not in (await http.get(path)).text
        await must(server, ClosePoll(MOTION))
        entry = await http.get(f"/record/entry/{receipt.entry}")
        assert entry.status_code == 200


async def voted(server, desk, stack):
    """One by device, one on paper, and both told of two tellers are not yet agreed."""
    talks = [await stack.enter_async_context(member(server, n)) for n in range(3)]
    key = secrets.token_hex(16)
    assert isinstance(await cast(talks[0], 0, key=key), m.Ack)
    assert isinstance(await desk.ask(GivePaper(MOTION, 2, "No device.")), m.Ack)
    for login in ("Ann", "Ben"):
        sender = Sender(Role.DESK, login=login)
        await answer_to(server.writer, sender, TellCounts(MOTION, "hands", (0, 1, 0)))
    return talks, key


def known(meeting):
    """What a started server must know of a vote of the chamber that is open."""
    box = meeting.polls.boxes[MOTION]
    return (
        meeting.chamber, meeting.polls.in_chamber, meeting.polls.by_id[MOTION], meeting.polls.told,
        {**box.slots}, {*box.roll}, {*box.papers}, {**box.counted}, box.by_hand,
        box.tally(), box.roll_digest(),
    )  # fmt: skip


@pytest.mark.parametrize("snapshot", [False, True], ids=["entry by entry", "from a snapshot"])
async def test_a_started_server_goes_on_with_the_vote_seats_and_devices(folder, snapshot):
    async with serving(folder) as server, desk_of(server, folder) as desk:
        await seated(server)
        await voting(server)
        async with contextlib.AsyncExitStack() as stack:
            talks, key = await voted(server, desk, stack)
            tokens = [talk.welcome.token for talk in talks]
        before = known(server.writer.settled)
        if snapshot:
            store = SqliteStore(folder.record)
            assert await Snapshots(server.writer, store, folder.snapshot, 0).write()
            store.close()
    assert folder.snapshot.exists() == snapshot
    async with serving(folder) as server, desk_of(server, folder) as desk:
        assert known(server.writer.settled) == before
        async with member(server, 0, tokens[0]) as first, member(server, 1, tokens[1]) as second:
            assert isinstance(await cast(first, 0, key=key), m.Ack)
            assert isinstance(await cast(first, 1, key=key, revision=2), m.Ack)
            assert (await cast(second, 0)).code == "has_paper"
            async with member(server, 2, tokens[2]) as third:
                assert (await cast(third, 0)).code == "hands_are_counted"
        await must(server, ClosePoll(MOTION))
        assert server.writer.settled.polls.by_id[MOTION].tally.people == (0, 2, 0)
        await must(server, PublishPoll(MOTION))
    store = SqliteStore(folder.record)
    assert verify(store).reason == ""
    store.close()


async def test_a_commit_that_fails_changes_nothing_of_the_chamber():
    async with Bench() as bench:
        await bench.prepare()
        wanted = (
            AdoptRules((RuleLine("motion"),)),
            GiveSeats(MEMBERS, Origin.ELECTED),
            SignIn(MEMBERS[0], "a" * 16),
            SignIn(MEMBERS[1], "b" * 16),
            PreparePoll(
                MOTION, "Adopt it?", ("For", "Against"), ("phones", "hands", "paper"),
                electorate="chamber", decision="motion",
            ),
            OpenPoll(MOTION),
        )  # fmt: skip
        for command in wanted:
            assert await bench.ask(command) == Done(), command
        ann, ben = (Sender(Role.DESK, login=name) for name in ("Ann", "Ben"))
        counts = TellCounts(MOTION, "hands", (1, 1))
        await bench.ask(Asks(ann, counts))
        before = known(bench.writer.meeting)
        bench.store.broken = "The disk is full."
        joined = asyncio.get_running_loop().create_future()
        row = SessionRow(b"s" * 32, "member", -1, PersonId(3), "")
        sign_in = SignIn(MEMBERS[2], "c" * 16)
        bench.writer.offer(Join(row, joined.set_result, command=sign_in))
        answers = [
            await joined,
            await bench.ask(Asks(ben, counts)),
            await bench.ask(GivePaper(MOTION, 1, "No device.")),
            await bench.cast(1, party=CHAMBER, poll=MOTION),
        ]
        assert {type(answer) for answer in answers} == {Unavailable}
        assert known(bench.writer.meeting) == known(bench.fresh().meeting) == before
        bench.store.broken = None
        assert await bench.ask(Asks(ben, counts)) == Done()
        box = bench.writer.settled.polls.boxes[MOTION]
        assert (box.counted, box.by_hand) == ({Channel.HANDS: (1, 1)}, {1, 2})


@contextlib.contextmanager
def full_disk(monkeypatch):
    """Nothing can be stored meanwhile."""

    def append(*_):
        raise StoreUnavailableError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(SqliteStore, "append", append)
        yield


async def test_on_a_full_disk_nobody_comes_in_or_goes_and_afterwards_everybody_can(
    folder, monkeypatch
):
    device = secrets.token_hex(16)
    async with serving(folder) as server:
        await seated(server)
        async with member(server, 1) as there:
            with full_disk(monkeypatch):
                async with connect(f"ws://127.0.0.1:{server.port}/ws") as socket:
                    new = Talk(socket)
                    await new.say(
                        m.Hello(m.PROTOCOL_VERSION, Role.MEMBER, BADGES[0], device=device)
                    )
                    assert (await new.hear(m.Bye)).code == "unavailable"
                left = await there.ask(LeaveSeat())
                assert (left.code, left.temporary) == ("unavailable", True)
            seats = server.writer.settled.chamber.seats
            assert (seats[1].device, seats[1].is_present) == ("", False)
            assert seats[2].device
            async with member(server, 1, there.welcome.token):  # its token opens as before
                pass
            async with connect(f"ws://127.0.0.1:{server.port}/ws") as socket:
                new = Talk(socket)
                await new.say(m.Hello(m.PROTOCOL_VERSION, Role.MEMBER, BADGES[0], device=device))
                assert (await new.hear(m.Welcome)).token == device
            await there.say(m.Request("leave", LeaveSeat()))
            assert (await there.hear(m.Bye)).code == "wrong_badge"
        assert not server.writer.settled.chamber.seats[2].device


async def test_a_seat_asks_so_often_on_all_its_devices_together_and_votes_all_the_same(folder):
    limits = Limits(asks_at_once=3, asks_per_second=0.001)
    async with serving(folder, limits=limits) as server:
        await seated(server)
        await voting(server)
        await must(server, OpenFloor("f", "Floor", FloorRule.FIRST_COME, 60))
        async with member(server, 0) as one, member(server, 1) as other:
            token = one.welcome.token
            ask = AskToSpeak("f", SpeechKind.FOR)
            async with member(server, 0, token) as two:
                answers = [
                    await one.ask(ask),
                    await two.ask(WithdrawWish("f", 1)),
                    await two.ask(ask),
                ]
                assert all(isinstance(answer, m.Ack) for answer in answers)
                for talk in (one, two):
                    assert (await talk.ask(WithdrawWish("f", 2))).code == "too_often"
                    assert (await talk.ask(LeaveSeat())).code == "too_often"
                assert isinstance(await cast(two, 0), m.Ack)
            assert isinstance(await other.ask(ask), m.Ack)
        assert server.writer.settled.chamber.seats[1].device


async def test_a_facilitator_asks_so_often_but_may_always_say_how_the_room_stands(folder):
    limits = Limits(asks_at_once=1, asks_per_second=0.001)
    async with serving(folder, limits=limits) as server:
        await must(server, OpenFloor("f", "Floor", FloorRule.FIRST_COME, 60))
        code = next(one.code for one in codes_of(folder) if one.role == "facilitator")
        async with talking(server, Role.FACILITATOR, code) as room:
            assert isinstance(await room.ask(AskToSpeak("f", SpeechKind.FOR, "Us")), m.Ack)
            assert (await room.ask(WithdrawWish("f", 1))).code == "too_often"
            for headcount in range(1, 5):
                assert isinstance(await room.ask(SetHeadcount(headcount)), m.Ack)
