"""The evening of a running server: what hosts share, who is sent it, what is kept, and where."""

import asyncio
import json

import pytest
from servers import sample_folder, serving, sql_store, talking
from visitors import asking, codes_of, desk_of

from conference.cli import main
from conference.core.assets import asset
from conference.core.folder import ConferenceFolder
from conference.core.ids import ItemId, PartyId
from conference.deliberation.evening.commands import PublishConduct, SayWho, TickOff
from conference.deliberation.programme.commands import StartItem
from conference.deliberation.rooms.commands import (
    AnswerHelp,
    AskForHelp,
    HelpDone,
    NameStewards,
    NoteConduct,
    SetHeadcount,
)
from conference.deliberation.rooms.model import HelpTopic
from conference.deliberation.wordings.commands import Worded, WordIn
from conference.protocol import messages as m
from conference.protocol.codec import encode
from conference.protocol.messages import Role


def code_of(folder, kind, party=0):
    return next(code.code for code in codes_of(folder, party) if code.role == kind)


def hosting(server, folder, party=0):
    return talking(server, Role.FACILITATOR, code_of(folder, "facilitator", party))


async def evening_of(talk, where=lambda _evening: True):
    """The next notebook that a facilitator is sent."""
    return (await talk.hear(m.EveningMessage, lambda told: where(told.evening))).evening


async def test_hosts_of_a_room_see_each_others_ticks_names_and_figures_at_once(tmp_path):
    folder = sample_folder(tmp_path)
    async with (
        serving(folder) as server,
        hosting(server, folder) as fay,
        hosting(server, folder) as gus,
    ):
        letters, others = fay.welcome.phone, gus.welcome.phone
        assert len({letters, others}) == 2
        here = await evening_of(fay, lambda one: len(one.here) == 2)
        assert set(here.here) == {letters, others}
        assert isinstance(await fay.ask(SayWho("Fay")), m.Ack)
        assert isinstance(await fay.ask(TickOff("sound", True)), m.Ack)
        seen = await evening_of(gus, lambda one: one.ticks)
        assert [(one.tick, one.by) for one in seen.ticks] == [("sound", letters)]
        assert [(one.device, one.name) for one in seen.hosts] == [(letters, "Fay")]
        await fay.ask(SetHeadcount(2))
        seen = await evening_of(gus, lambda one: one.entered)
        (entered,) = seen.entered
        assert (entered.what, entered.values, entered.by) == ("headcount", (2,), letters)
        await gus.ask(TickOff("sound", False))
        assert not (await evening_of(fay, lambda one: not one.ticks)).ticks


async def test_who_leaves_is_gone_from_the_hosts_that_are_here(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, hosting(server, folder) as fay:
        async with hosting(server, folder):
            await evening_of(fay, lambda one: len(one.here) == 2)
        left = await evening_of(fay, lambda one: len(one.here) == 1)
        assert left.here == (fay.welcome.phone,)


async def test_ticks_and_names_are_there_after_a_restart_and_never_in_the_record(tmp_path):
    folder = sample_folder(tmp_path)
    async with serving(folder) as server, hosting(server, folder) as fay:
        await fay.ask(SayWho("Fay Hill"))
        await fay.ask(TickOff("sound", True))
        await fay.ask(SetHeadcount(2))
    async with serving(folder) as server, hosting(server, folder) as gus:
        seen = await evening_of(gus)
        assert [one.name for one in seen.hosts] == ["Fay Hill"]
        assert [one.tick for one in seen.ticks] == ["sound"]
        assert seen.entered == ()
    store = sql_store(folder.record)
    try:
        assert b"Fay" not in b"\n".join(entry.body for entry in store.entries())
    finally:
        store.close()


@pytest.mark.parametrize("role", [Role.PERSON, Role.PARTY, Role.OBSERVER])
async def test_nobody_but_facilitators_of_the_room_is_sent_its_notebook(tmp_path, role):
    folder = sample_folder(tmp_path)
    kind = {Role.PERSON: "person", Role.PARTY: "facilitator"}.get(role)
    secret = code_of(folder, kind) if kind else ""
    async with (
        serving(folder) as server,
        hosting(server, folder) as fay,
        hosting(server, folder, 1) as other,
        talking(server, role, secret) as guest,
    ):
        await evening_of(other)
        await fay.ask(TickOff("sound", True))
        for talk in (guest, other):
            await talk.say(m.Ping(1.0))
            while not isinstance(heard := await talk.hear(m.ServerMessage), m.Pong):
                assert not isinstance(heard, m.EveningMessage)


async def test_the_whole_programme_is_for_facilitators_and_desks_and_is_as_it_stands(tmp_path):
    folder = sample_folder(tmp_path)
    async with (
        serving(folder) as server,
        hosting(server, folder) as fay,
        desk_of(server, folder) as desk,
        asking(server) as http,
    ):
        headers = {"Authorization": f"Bearer {fay.welcome.token}"}
        assert (await http.get("/api/evening")).status_code == 403
        asked = await http.get("/api/evening", headers=headers)
        items = asked.json()["items"]
        assert len(items) == len(server.writer.settled.programme.items) > 3
        assert [item["place"] for item in items] == [*range(len(items))]
        again = {**headers, "If-None-Match": asked.headers["ETag"]}
        assert (await http.get("/api/evening", headers=again)).status_code == 304
        await desk.ask(StartItem(ItemId(items[1]["id"])))
        later = (await http.get("/api/evening", headers=again)).json()["items"]
        assert later[1]["started_at"] is not None
        assert later[0]["started_at"] is None
        assert later[2]["worded"] == {}
        title = later[2]["title"]
        worded = Worded(f"item/{later[2]['id']}", "cy", (title,), ("Cinio",))
        await desk.ask(WordIn((worded,)))
        items = (await http.get("/api/evening", headers=headers)).json()["items"]
        assert (items[2]["title"], items[2]["worded"]) == (title, {"cy": "Cinio"})


async def test_rules_of_conduct_are_for_everybody_to_read(tmp_path):
    folder = sample_folder(tmp_path)
    async with (
        serving(folder) as server,
        desk_of(server, folder) as desk,
        asking(server) as http,
    ):
        await desk.ask(PublishConduct("Let others finish."))
        told = (await http.get("/api/conduct")).json()
        assert told["text"] == "Let others finish."
        assert told["at"] > 0
        first = (await http.get("/api/conduct")).json()
        await desk.ask(PublishConduct(" Let others finish. "))
        assert (await http.get("/api/conduct")).json() == first, "nothing new was published"
        await desk.ask(PublishConduct("Let others finish.\n\nNobody films."))
        now = (await http.get("/api/conduct")).json()
    store = sql_store(folder.record)
    bodies = [one.body for one in store.entries(0) if one.kind == "conduct_published"]
    store.close()
    last = json.loads(bytes(bodies[-1]))
    assert (now["text"], now["at"]) == (last["text"], last["at"]), "the page has it of the record"
    async with serving(folder) as server, asking(server) as http:
        assert (await http.get("/api/conduct")).json() == now


@pytest.mark.long
async def test_the_rules_of_a_new_conference_are_those_of_its_file(tmp_path):
    source = asset("samples").joinpath("conduct.md").read_text(encoding="utf-8").strip()
    folder = ConferenceFolder(tmp_path / "new")
    made = ["new", str(folder.path), "--sample", "--parties", "4"]
    assert await asyncio.to_thread(main, made) == 0
    async with serving(folder) as server, asking(server) as http:
        assert (await http.get("/api/conduct")).json()["text"] == source


async def test_the_desk_answers_a_call_and_facilitators_of_the_room_alone_read_it(tmp_path):
    folder = sample_folder(tmp_path)
    async with (
        serving(folder) as server,
        desk_of(server, folder) as desk,
        hosting(server, folder) as fay,
        hosting(server, folder) as gus,
        hosting(server, folder, 1) as other,
        talking(server, Role.PERSON, code_of(folder, "person")) as guest,
    ):
        refused = await desk.ask(AnswerHelp(PartyId(0), "We call you."))
        assert refused.code == "no_help"
        assert isinstance(await fay.ask(AskForHelp("", HelpTopic.CONDUCT)), m.Ack)
        line = await desk.hear(m.LogLines, lambda told: told.lines[0].kind == "help_asked")
        assert line.lines[0].text == "Conduct"
        assert isinstance(await desk.ask(AnswerHelp(PartyId(0), "We call you.")), m.Ack)
        seen = await evening_of(gus, lambda one: one.answer)
        assert (seen.topic, seen.answer) == ("conduct", "We call you.")
        assert isinstance(await fay.ask(NoteConduct("A guest was filmed.")), m.Ack)
        assert isinstance(await fay.ask(NameStewards(("Ida", " Jon ", "Ida"))), m.Ack)
        seen = await evening_of(gus, lambda one: one.stewards)
        assert seen.stewards == ("Ida", "Jon")
        assert [note.text for note in seen.conduct] == ["A guest was filmed."]
        pages = await desk.hear(m.BookPages, lambda told: told.pages[0].stewards)
        assert pages.pages[0].conduct[0].by == f"phone {fay.welcome.phone}"
        assert isinstance(await fay.ask(HelpDone()), m.Ack)
        assert not (await evening_of(gus, lambda one: not one.help_at)).answer
        for talk in (guest, other):
            await talk.say(m.Ping(1.0))
            while not isinstance(heard := await talk.hear(m.ServerMessage), m.Pong):
                told = encode(heard)
                assert b"filmed" not in told
                assert b"We call you" not in told
