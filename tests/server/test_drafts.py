"""What tables write outlives the server, is their room's alone, and is overwritten by nobody."""

import contextlib

import pytest
from servers import Bench, sample_folder, serving, sql_store, talking
from visitors import codes_of, desk_of

from conference.core.clock import ManualClock
from conference.core.errors import Refusal
from conference.core.ids import PartyId, PersonId
from conference.deliberation.breakouts.commands import (
    EndBreakout,
    ForgetDrafts,
    PrepareBreakout,
    ReadDrafts,
    SaveDraft,
    StartBreakout,
)
from conference.deliberation.breakouts.drafts import AFTER_MS
from conference.deliberation.breakouts.model import BreakoutPhase, PhaseKind
from conference.deliberation.sender import Role, Sender
from conference.protocol import messages as m
from conference.server.door import drafts as kept
from conference.server.door.drafts import SETTING, Drafts
from conference.server.feed.bus import LocalBus
from conference.server.record.exchange import Done, Unavailable
from conference.server.record.store.port import StoreUnavailableError

PREPARE = PrepareBreakout("rents", "Rents", "", (BreakoutPhase(PhaseKind.WRITE, 600),))
SENTENCE = "Repairs within a month, or the rent is less."


@pytest.fixture(autouse=True)
def state(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def code_of(folder, role, party=0):
    return next(code.code for code in codes_of(folder, party) if code.role == role)


def phone(server, folder, party=0):
    return talking(server, Role.PERSON, code_of(folder, "person", party))


def facilitator(server, folder, party=0):
    return talking(server, Role.FACILITATOR, code_of(folder, "facilitator", party))


async def begin(server, folder):
    async with desk_of(server, folder) as desk:
        assert isinstance(await desk.ask(PREPARE), m.Ack)
        assert isinstance(await desk.ask(StartBreakout("rents")), m.Ack)


@pytest.mark.sockets
async def test_a_note_is_seen_at_its_table_and_by_the_facilitator_and_by_nobody_else(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server:
        await begin(server, folder)
        async with (
            phone(server, folder) as scribe,
            phone(server, folder) as beside,
            phone(server, folder) as elsewhere,
            facilitator(server, folder) as host,
            facilitator(server, folder, 1) as other,
        ):
            await beside.ask(ReadDrafts("rents", 1))
            await elsewhere.ask(ReadDrafts("rents", 2))
            await host.ask(ReadDrafts("rents"))
            assert isinstance(await scribe.ask(SaveDraft("rents", 1, SENTENCE, 1)), m.Ack)
            for reader in (beside, host):
                (draft,) = (await reader.hear(m.DraftMessage)).drafts
                assert (draft.table, draft.text, draft.version) == (1, SENTENCE, 1)
            assert await first_of(elsewhere, ReadDrafts("rents", 2)) == "ack"
            assert await first_of(other, ReadDrafts("rents")) == "ack"
            assert await first_of(host, ReadDrafts("rents")) == "drafts"


@pytest.mark.sockets
async def test_who_writes_hears_the_answer_alone_and_another_window_the_text(
    tmp_path,
):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server:
        await begin(server, folder)
        async with (
            phone(server, folder) as scribe,
            talking(server, Role.PERSON, scribe.welcome.token) as window,
        ):
            for version, (writer, reader) in enumerate(((scribe, window), (window, scribe)), 1):
                await reader.ask(ReadDrafts("rents", 2))
                await reader.ask(ReadDrafts("rents", 1))
                text = f"{SENTENCE} {version}"
                assert isinstance(await writer.ask(SaveDraft("rents", 1, text, version)), m.Ack)
                assert (await reader.hear(m.DraftMessage)).drafts[0].text == text
                assert await first_of(writer, ReadDrafts("rents", 2)) == "ack"


@pytest.mark.sockets
async def test_a_facilitator_who_writes_for_a_table_is_not_told_and_the_second_one_is(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server:
        await begin(server, folder)
        async with facilitator(server, folder) as host, facilitator(server, folder) as second:
            assert isinstance(await host.ask(SaveDraft("rents", 1, SENTENCE, 1)), m.Ack)
            assert (await second.hear(m.DraftMessage)).drafts[0].text == SENTENCE
            assert await first_of(host, ReadDrafts("rents", 2)) == "ack"


async def first_of(talk, command):
    """What is heard first once a command was sent: what tables wrote, or that it was done."""
    await talk.say(m.Request("first", command))
    return (await talk.hear(m.Ack | m.DraftMessage)).__struct_config__.tag


@pytest.mark.sockets
async def test_a_note_is_there_after_a_restart_and_in_no_entry_of_the_record(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server:
        await begin(server, folder)
        size = server.writer.settled_size
        async with phone(server, folder) as scribe:
            assert isinstance(await scribe.ask(SaveDraft("rents", 1, SENTENCE, 1)), m.Ack)
        assert server.writer.settled_size == size
    with contextlib.closing(sql_store(folder.record)) as store:
        assert not [entry for entry in store.entries() if SENTENCE.encode() in entry.body]
    async with serving(folder) as server, phone(server, folder) as again:
        await again.say(m.Request("read", ReadDrafts("rents", 1)))
        (draft,) = (await again.hear(m.DraftMessage)).drafts
        assert (draft.text, draft.version) == (SENTENCE, 1)
        assert isinstance(await again.ask(SaveDraft("rents", 1, "Shorter.", 2)), m.Ack)


class Kept:
    """The drafts of a bench; what is asked is answered once the writer is done."""

    def __init__(self, bench, rows=()):
        self.bench = bench
        self.drafts = Drafts(bench.writer, rows, bench.clock, LocalBus())

    async def ask(self, command, *, person=0, party=0):
        answers = []
        sender = Sender(Role.PERSON, PartyId(party), PersonId(person))
        self.drafts.ask(sender, command, answers.append)
        self.drafts.store()
        await self.bench.writer.drain()
        (answer,) = answers
        return answer

    def text(self, table=1, party=0):
        draft = self.drafts.text(PartyId(party), "rents", table)
        return draft and draft.text


@contextlib.asynccontextmanager
async def writing():
    async with Bench(clock=ManualClock()) as bench:
        await bench.prepare()
        await bench.ask(PREPARE)
        await bench.ask(StartBreakout("rents"))
        yield Kept(bench)


def note(text, version, table=1):
    return SaveDraft("rents", table, text, version)


async def test_two_who_write_at_once_do_not_overwrite_each_other():
    async with writing() as room:
        assert await room.ask(note("One", 1)) == Done()
        refused = await room.ask(note("Another", 1), person=1)
        assert (refused.code, refused.params) == ("draft_moved", {"text": "One", "version": 1})
        assert await room.ask(note("One, another", 2), person=1) == Done()
        assert (await room.ask(note("Old", 1))).code == "draft_moved"
        assert (await room.ask(note("Far", 5000))).code == "draft_moved"
        assert room.text() == "One, another"


async def test_what_is_sent_twice_is_kept_once_and_answered_twice():
    async with writing() as room:
        answers = []
        sender = Sender(Role.PERSON, PartyId(0), PersonId(0))
        for _ in range(2):
            room.drafts.ask(sender, note("One", 1), answers.append)
        assert answers == []
        room.drafts.store()
        await room.bench.writer.drain()
        assert answers == [Done(), Done()]
        assert await room.ask(note("One", 1)) == Done()


async def test_who_writes_on_while_it_is_stored_is_answered_once_for_each():
    async with writing() as room:
        answers = []
        sender = Sender(Role.PERSON, PartyId(0), PersonId(0))
        for version in (1, 2, 3):
            room.drafts.ask(sender, note(str(version), version), answers.append)
            if version != 2:
                room.drafts.store()
        await room.bench.writer.drain()
        assert answers == [Done(), Done(), Done()]
        assert room.text() == "3"


async def test_what_was_on_its_way_at_the_end_is_kept_and_later_only_read():
    async with writing() as room:
        await room.ask(note("One", 1))
        await room.bench.ask(EndBreakout("rents"))
        room.bench.clock.advance(AFTER_MS - 1000)
        assert await room.ask(note("One more", 2)) == Done()
        room.bench.clock.advance(1000)
        assert (await room.ask(note("Late", 3))).code == "breakout_over"
        assert await room.ask(ReadDrafts("rents", 1)) == Done()
        assert room.text() == "One more"


async def test_what_cannot_be_stored_is_not_kept_and_the_page_is_told_to_try_again(monkeypatch):
    async with writing() as room:

        def fails(_commit):
            raise StoreUnavailableError("The disk is full.")

        monkeypatch.setattr(room.bench.store, "append", fails)
        assert isinstance(await room.ask(note("One", 1)), Unavailable)
        assert room.text() is None
        monkeypatch.undo()
        assert await room.ask(note("One", 1)) == Done()
        assert room.text() == "One"


async def test_size_and_number_are_bounded(monkeypatch):
    async with writing() as room:
        monkeypatch.setattr(kept, "MOST_OF_ROOM", 2)
        monkeypatch.setattr(kept, "WRITES_AT_ONCE", 1e9)
        for table in (1, 2):
            assert await room.ask(note("x", 1, table)) == Done()
        assert (await room.ask(note("x", 1, 3))).code == "drafts_full"
        assert await room.ask(note("y", 2, 1)) == Done()
        assert await room.ask(note("x", 1, 3), party=1) == Done()
        monkeypatch.setattr(kept, "MOST_LETTERS", 10)
        assert (await room.ask(note("long" * 5, 3, 1))).code == "drafts_full"


async def test_a_room_that_saves_without_end_is_slowed_down():
    async with writing() as room:
        codes = [await room.ask(note(str(n), n)) for n in range(1, 70)]
        assert codes[-1].code == "wrote_often"
        assert codes[0] == Done()


async def test_what_desks_forget_is_gone_from_the_store_too():
    async with writing() as room:
        await room.ask(note(SENTENCE, 1))
        rows = dict(room.bench.store.settings(SETTING))
        assert any(SENTENCE in value for value in rows.values())
        assert (await room.ask(ForgetDrafts("rents"))).code == "still_on"
        await room.bench.ask(EndBreakout("rents"))
        assert await room.ask(ForgetDrafts("rents")) == Done()
        assert await room.ask(ForgetDrafts("rents")) == Done()
        assert not any(dict(room.bench.store.settings(SETTING)).values())
        assert room.text() is None
        assert Kept(room.bench, room.bench.store.settings(SETTING)).text() is None
        assert isinstance(await room.ask(ForgetDrafts("buses")), Refusal)


async def test_of_what_is_no_breakout_of_the_room_nothing_is_kept(caplog):
    async with writing() as room:
        assert (await room.ask(SaveDraft("buses", 1, "x", 1))).code == "unknown_breakout"
        assert (await room.ask(ReadDrafts("rents"))).code == "own_table"
        again = Kept(room.bench, [(f"{SETTING}0/1/rents", "no JSON")])
        assert again.text() is None
        assert "left out" in caplog.text
