"""Help, notes, contacts and messages of a running server: who is told, what is kept, and where."""

import json

import pytest
from servers import FIRST_DAY, PASSWORD, sample_folder, serving, sql_store, talking
from visitors import asking, codes_of, desk_of

from conference.core.clock import ManualClock
from conference.core.errors import Refusal
from conference.core.folder import ConferenceFolder
from conference.core.ids import PartyId
from conference.deliberation.meeting import EMPTY
from conference.deliberation.rooms.book import MOST_NOTES, Note, Page, of_party, written
from conference.deliberation.rooms.commands import (
    AcknowledgeLine,
    AskForHelp,
    HelpDone,
    NoteParty,
    SeeMessage,
    SendMessage,
    SetContact,
    SetHeadcount,
    TakeMessageBack,
)
from conference.deliberation.sender import DESK
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.protocol.views import MessageView
from conference.server.door.presence import LOST_AFTER, Presence
from conference.server.founding import found, sample_commands
from conference.server.watchers.attendance import HOUR, missed

HERE = PartyId(0)


def code_of(folder, role, party=0):
    return next(code.code for code in codes_of(folder, party) if code.role == role)


def facilitating(server, folder, party=0):
    return talking(server, Role.FACILITATOR, code_of(folder, "facilitator", party))


async def page_of(desk, where=lambda _page: True):
    """The next page of the book that a desk is sent."""
    told = await desk.hear(m.BookPages, lambda told: any(map(where, told.pages)))
    return next(page for page in told.pages if where(page))


async def test_a_call_for_help_reaches_every_desk_and_its_room_alone(tmp_path):
    folder = sample_folder(tmp_path)
    async with (
        serving(folder) as server,
        desk_of(server, folder) as desk,
        facilitating(server, folder) as room,
        facilitating(server, folder, 1) as other,
    ):
        await other.hear(m.RoomMessage)
        asked = await room.ask(AskForHelp("The picture stands still."))
        assert isinstance(asked, m.Ack)
        assert (await room.hear(m.RoomMessage, lambda told: told.room.help_at)).room.party == 0
        page = await page_of(desk)
        assert (page.party, page.help) == (0, "The picture stands still.")
        line = await desk.hear(m.LogLines, lambda told: told.lines[0].kind == "help_asked")
        assert (line.lines[0].about, line.lines[0].text) == ("0", page.help)
        refused = await other.ask(HelpDone(HERE))
        assert refused.code == "another_party"
        assert isinstance(await room.ask(HelpDone()), m.Ack)
        assert (await page_of(desk)).help_at == 0


async def test_what_is_known_of_people_is_there_after_a_restart_and_never_in_the_record(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, desk_of(server, folder) as desk:
        assert isinstance(await desk.ask(SetContact(HERE, "Fay Hill", "07700 900123")), m.Ack)
        assert isinstance(await desk.ask(NoteParty(HERE, "Called 11:42")), m.Ack)
        size = server.writer.settled_size
        text = "Please start your router anew."
        assert isinstance(await desk.ask(SendMessage("m1", text, 5, (HERE,))), m.Ack)
        async with asking(server) as http:
            entry = (await http.get(f"/record/entry/{size}")).json()
        assert (entry["kind"], entry["body"]) == ("message_sent", None)
        assert entry["withheld"] == "It is a message to some parties, and is theirs alone."
    async with serving(folder) as server, desk_of(server, folder) as desk:
        page = await page_of(desk)
        assert (page.facilitator, page.telephone) == ("Fay Hill", "07700 900123")
        assert [note.text for note in page.notes] == ["Called 11:42"]
    store = sql_store(folder.record)
    try:
        bodies = b"\n".join(entry.body for entry in store.entries())
    finally:
        store.close()
    assert not [word for word in (b"07700", b"Fay", b"11:42") if word in bodies]


async def test_who_runs_a_party_is_known_from_the_plan_on(tmp_path):
    folder = ConferenceFolder(tmp_path / "conference")
    commands = sample_commands(2, 1, FIRST_DAY, rehearsal=False)
    found(folder, commands, PASSWORD, ManualClock(), (Page(HERE, "Fay Hill", "07700 900123"),))
    async with serving(folder) as server, desk_of(server, folder) as desk:
        assert (await page_of(desk)).telephone == "07700 900123"


@pytest.mark.parametrize("role", [Role.PERSON, Role.FACILITATOR, Role.PARTY, Role.OBSERVER])
async def test_only_desks_are_told_who_runs_a_party(tmp_path, role):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, desk_of(server, folder) as desk:
        kind = "person" if role is Role.PERSON else "facilitator"
        secret = "" if role is Role.OBSERVER else code_of(folder, kind)
        async with talking(server, role, secret) as guest:
            await desk.ask(SetContact(HERE, "Fay Hill", "07700 900123"))
            await guest.say(m.Ping(1.0))
            while not isinstance(heard := await guest.hear(m.ServerMessage), m.Pong):
                assert not isinstance(heard, m.BookPages | m.LogLines)


async def test_a_message_is_on_the_screens_of_its_parties_until_it_is_taken_back(tmp_path):
    folder = sample_folder(tmp_path)
    async with (
        serving(folder) as server,
        desk_of(server, folder) as desk,
        facilitating(server, folder) as room,
        facilitating(server, folder, 1) as other,
    ):
        await desk.ask(SendMessage("m1", "Please call us.", 5, (HERE,)))
        told = await room.hear(m.RoomMessage, lambda told: told.room.news)
        assert [(one.text, one.seen) for one in told.room.news] == [("Please call us.", False)]
        assert (await other.ask(SeeMessage("m1"))).code == "unknown_message"
        assert isinstance(await room.ask(SeeMessage("m1")), m.Ack)
        change = await desk.hear(
            m.EventMessage,
            lambda told: any(
                isinstance(one.view, MessageView) and one.view.seen for one in told.changes
            ),
        )
        assert (change.changes[0].view.seen, change.changes[0].view.total) == (1, 1)
        await desk.ask(TakeMessageBack("m1"))
        await room.hear(m.RoomMessage, lambda told: not told.room.news)
        assert server.writer.settled.rooms.messages_to(PartyId(1), 0) == ()


async def test_a_desk_that_comes_later_reads_who_did_what_and_what_was_seen(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, desk_of(server, folder) as desk:
        await desk.say(m.Request("c1", SendMessage("m1", "Welcome.", 5)))
        told = await desk.hear(m.LogLines, lambda told: not told.whole)
        assert (told.lines[0].kind, told.lines[0].about) == ("message_sent", "m1")
        assert isinstance(await desk.ask(AcknowledgeLine(told.lines[0].n)), m.Ack)
        async with talking(server, Role.DESK, PASSWORD) as later:
            whole = await later.hear(m.LogLines)
            assert whole.whole
            assert (whole.lines[-1].about, bool(whole.lines[-1].seen_by)) == ("m1", True)
        assert (await desk.ask(AcknowledgeLine(10_000))).code == "unknown_line"
    async with serving(folder) as server, desk_of(server, folder) as desk:
        assert (await desk.hear(m.LogLines)).lines[-1].kind == "message_sent"


async def test_parties_that_were_here_before_a_restart_are_missed_until_they_are_back(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, facilitating(server, folder) as room:
        await room.hear(m.RoomMessage)
        here = server.presence.here(1_000_000, HOUR)
        assert here == {HERE: 1_000_000}
    assert missed(json.dumps(list(here.items())), 1_000_000 + HOUR) == {}
    assert missed("nonsense", 1_000_000) == {}
    presence = Presence(missed=missed(json.dumps(list(here.items())), 1_060_000))
    (row,) = presence.whole()
    assert (row.party, row.devices, row.seen_at, row.is_missed) == (0, 0, 1_000_000, True)


class Guest:
    """A client of a party, as far as presence looks."""

    def __init__(self, role=Role.PARTY, party=HERE):
        self.role, self.party, self.delay = role, party, None


def test_a_party_is_lost_when_it_does_not_come_back_at_once():
    presence, screen = Presence(), Guest()
    presence.joined(screen, 1000)
    presence.left(screen, 2000)
    presence.joined(screen, 2500)
    assert [move.kind for move in presence.moves(9000)] == ["party_joined"]
    presence.left(screen, 10_000)
    assert presence.moves(10_000 + LOST_AFTER - 1) == []
    presence.joined(Guest(Role.PERSON), 11_000)
    assert [move.kind for move in presence.moves(10_000 + LOST_AFTER)] == ["party_lost"]
    presence.joined(screen, 20_000)
    (move,) = presence.moves(20_000)
    assert (move.kind, move.at) == ("party_back", 20_000)
    kinds = [move.kind for move in presence.history(HERE)]
    assert kinds == ["party_joined", "party_lost", "party_back"]


def test_a_first_answer_is_known_until_the_next_question():
    presence, screen = Presence(), Guest()
    presence.joined(screen, 1000)
    presence.answered((HERE, HERE), 2000)
    presence.answered((HERE,), 3000)
    assert presence.changed()[0].answered_at == 2000
    presence.asked_anew()
    assert presence.changed()[0].answered_at == 0


def test_a_page_keeps_the_newest_notes_and_repeats_none():
    page, at = Page(HERE), ManualClock().now()
    for number in range(MOST_NOTES + 5):
        page = written(page, DESK, NoteParty(HERE, f" Note {number} "), at)
    assert len(page.notes) == MOST_NOTES
    assert page.notes[-1] == Note(at, "", f"Note {MOST_NOTES + 4}")
    assert written(page, DESK, NoteParty(HERE, f"Note {MOST_NOTES + 4}"), at + 1) is page
    assert isinstance(written(page, DESK, NoteParty(HERE, " "), at), Refusal)
    assert of_party(EMPTY, DESK, NoteParty(PartyId(9), "?")).code == "unknown_party"


def test_help_is_asked_for_since_the_first_call():
    page = written(Page(HERE), DESK, AskForHelp("Router"), 1000)
    page = written(page, DESK, AskForHelp("Router and sound"), 5000)
    assert (page.help_at, page.help) == (1000, "Router and sound")
    assert written(page, DESK, HelpDone(HERE), 6000) == Page(HERE)


async def test_the_card_of_a_party_is_for_desks_alone(tmp_path):
    folder = sample_folder(tmp_path)
    async with (
        serving(folder) as server,
        desk_of(server, folder) as desk,
        facilitating(server, folder) as room,
        asking(server) as http,
    ):
        assert isinstance(await desk.ask(SetHeadcount(3, HERE)), m.Ack)
        server.presence.moves(server.presence.whole()[0].seen_at)
        headers = {"Authorization": f"Bearer {folder.keys().desk_token}"}
        told = (await http.get("/api/parties/0", headers=headers)).json()
        assert told["codes"]["facilitator"] == code_of(folder, "facilitator")
        assert told["codes"]["people"] == code_of(folder, "person")
        assert [kind for _, kind in told["moves"]] == ["party_joined"]
        assert [kind for _, kind, _ in told["acts"]] == ["headcount_set"]
        assert (await http.get("/api/parties/99", headers=headers)).status_code == 404
        for secret in ("wrong", room.welcome.token):
            refused = await http.get(
                "/api/parties/0", headers={"Authorization": f"Bearer {secret}"}
            )
            assert refused.status_code == 403
