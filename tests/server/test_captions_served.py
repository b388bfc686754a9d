"""Captions over real sockets and HTTP: who writes them, who is sent them, and who is not."""

import pytest
from servers import sample_folder, serving, talking
from visitors import asking, codes_of, desk_of

from conference.core.clock import ManualClock
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.server.captions.captioners import Captioners

NOW = ManualClock().now()


@pytest.fixture
def folder(tmp_path):
    return sample_folder(tmp_path)


def captioner(folder, language="en", name="Ania"):
    code = Captioners(folder.captions).add(name, language)
    return {"Authorization": f"Bearer {code}"}


def line(text, key, at=NOW, **more):
    return {"key": key, "id": key, "text": text, "at": at} | more


async def write(http, who, *acts, **more):
    answer = await http.post("/api/captions/booth", headers=who, json={"acts": list(acts)} | more)
    assert answer.status_code == 200, answer.text
    return answer.json()


def screen(server, folder):
    code = next(one.code for one in codes_of(folder, 0) if one.role == "person")
    return talking(server, Role.PERSON, code)


async def test_a_line_reaches_those_who_chose_its_language_and_nobody_else(folder):
    who = captioner(folder)
    async with (
        serving(folder, clock=ManualClock()) as server,
        asking(server) as http,
        talking(server, Role.OBSERVER) as early,
        screen(server, folder) as phone,
    ):
        await early.say(m.Listen("en"))
        assert (await early.hear(m.Captions)) == m.Captions("en", True, ())
        await phone.say(m.Listen("pl"))
        told = await write(http, who, line("Good evening.", "a"))
        assert told["taken"] == ["a"] and told["kept"] and told["listeners"] == 1
        assert (await early.hear(m.CaptionLanguages)).languages == ("en",)
        heard = await early.hear(m.Captions)
        assert heard == m.Captions(
            "en", False, (m.Caption("a", "Good evening.", NOW, "line", "human"),)
        )
        await write(http, who, line("Good day.", "b", id="a", state="correction"))
        fixed = (await early.hear(m.Captions)).lines[0]
        assert (fixed.id, fixed.text, fixed.state) == ("a", "Good day.", "correction")
        await write(http, who, line("", "c", id="a", state="removed"))
        assert (await early.hear(m.Captions)).lines[0].state == "removed"
        assert (await phone.hear(m.Captions)).lines == ()
        await phone.say(m.Ping(7.0))
        assert isinstance(await phone.hear(m.Captions | m.Pong), m.Pong)  # nothing before it


async def test_a_newcomer_is_told_the_languages_and_sent_the_last_lines(folder):
    who = captioner(folder, "cy")
    async with serving(folder, clock=ManualClock()) as server, asking(server) as http:
        async with talking(server, Role.OBSERVER) as none:
            await none.say(m.Ping(1.0))
            assert isinstance(await none.hear(m.CaptionLanguages | m.Pong), m.Pong)
        await write(http, who, *(line(f"Llinell {n}", f"k{n}") for n in range(5)))
        async with talking(server, Role.OBSERVER) as talk:
            assert (await talk.hear(m.CaptionLanguages)).languages == ("cy",)
            await talk.say(m.Listen("cy"))
            heard = await talk.hear(m.Captions)
            assert heard.whole and [one.id for one in heard.lines] == ["k2", "k3", "k4"]
            await talk.say(m.Listen(""))
            await write(http, who, line("Llinell 9", "k9"))
            await talk.say(m.Ping(1.0))
            assert isinstance(await talk.hear(m.Captions | m.Pong), m.Pong)
    async with serving(folder, clock=ManualClock()) as server, asking(server) as http:
        assert (await http.get("/captions/languages.json")).json() == {"languages": ["cy"]}
        last = (await http.get("/captions/cy.json")).json()["lines"]
        assert [one["id"] for one in last] == ["k3", "k4", "k9"]


async def test_what_is_sent_twice_is_shown_once_and_in_its_order(folder):
    who = captioner(folder)
    acts = [line(f"Line {n}", f"k{n}") for n in range(4)]
    async with (
        serving(folder, clock=ManualClock()) as server,
        asking(server) as http,
        talking(server, Role.OBSERVER) as talk,
    ):
        await talk.say(m.Listen("en"))
        await talk.hear(m.Captions)
        await write(http, who, *acts[:2])
        assert (await write(http, who, *acts))["taken"] == ["k0", "k1", "k2", "k3"]
        heard = [(await talk.hear(m.Captions)).lines[0].id for _ in acts]
        assert heard == ["k0", "k1", "k2", "k3"]


async def test_those_of_a_booth_see_each_other_and_pass_the_turn_on(folder):
    ania, jan = captioner(folder, "pl", "Ania"), captioner(folder, "pl", "Jan")
    other = captioner(folder, "cy", "Siân")
    async with serving(folder, clock=ManualClock()) as server, asking(server) as http:
        assert (await write(http, ania, writing="Dobry wie"))["turn"] == "Ania"
        told = await write(http, jan, turn="Jan", seen=-1, words=0)
        assert (told["turn"], told["others"]) == ("Jan", {"Ania": "Dobry wie"})
        assert told["words"] == {"revision": 1, "words": {}} and told["lines"] == []
        assert (await write(http, other))["others"] == {}
        await http.post("/api/captions/words", headers=jan, json={"short": "pm", "long": "podatek"})
        told = await write(http, ania, line("Dobry wieczór.", "a"), seen=0, words=1)
        assert told["words"]["words"] == {"pm": "podatek"} and told["lines"][0]["id"] == "a"
        again = await write(http, ania, seen=told["seen"], words=told["words"]["revision"])
        assert "lines" not in again and "words" not in again
        assert (await write(http, jan, leave=True))["turn"] == ""
        bad = await http.post(
            "/api/captions/words", headers=jan, json={"short": "a b", "long": "x"}
        )
        assert (bad.status_code, bad.json()["code"]) == (409, "bad_word")


async def test_what_is_nothing_that_a_page_sends_is_refused_whole(folder):
    who = captioner(folder)
    bad = {
        "bad_line": [{"acts": [line("One", "a"), {"key": "a"}]}],
        "bad_message": [{"acts": [[]] * 51}, [], {"acts": {}}],
    }
    async with serving(folder, clock=ManualClock()) as server, asking(server) as http:
        for code, bodies in bad.items():
            for body in bodies:
                answer = await http.post("/api/captions/booth", headers=who, json=body)
                assert (answer.status_code, answer.json()["code"]) == (400, code)
        assert (await http.get("/captions/languages.json")).json() == {"languages": []}


async def test_a_captioner_may_do_nothing_else_and_nobody_else_may_write(folder):
    who = captioner(folder)
    secret = who["Authorization"].removeprefix("Bearer ")
    desk = {"Authorization": f"Bearer {folder.keys().desk_token}"}
    async with serving(folder, clock=ManualClock()) as server, asking(server) as http:
        for none in ({}, desk, {"Authorization": "Bearer ABCD"}):
            answer = await http.post("/api/captions/booth", headers=none, json={})
            assert (answer.status_code, answer.json()["code"]) == (403, "wrong_code")
        assert (await http.get("/api/codes", headers=who)).status_code == 403
        for role in (Role.DESK, Role.FACILITATOR):
            with pytest.raises(Exception, match="4401"):
                async with talking(server, role, secret):
                    pass
        cross = who | {"Sec-Fetch-Site": "cross-site"}
        assert (await http.post("/api/captions/booth", headers=cross, json={})).status_code == 403
        for _ in range(25):
            answer = await http.post(
                "/api/captions/booth", headers={"Authorization": "Bearer X"}, json={}
            )
        assert answer.status_code == 429
        await write(http, who, line("The right one still comes in.", "a"))


async def test_desks_make_codes_and_take_them_away(folder):
    desk = {"Authorization": f"Bearer {folder.keys().desk_token}"}
    path = "/api/captions/captioners"
    async with serving(folder, clock=ManualClock()) as server, asking(server) as http:
        made = await http.post(path, headers=desk, json={"name": "Ania", "language": "pl"})
        who = {"Authorization": f"Bearer {made.json()['code']}"}
        await write(http, who)
        rows = (await http.get(path, headers=desk)).json()
        assert rows == {"captioners": [{"name": "Ania", "language": "pl"}]}
        assert (await http.get(path, headers=who)).status_code == 403
        bad = await http.post(path, headers=desk, json={"name": "Ania", "language": "Polish"})
        assert (bad.status_code, bad.json()["code"]) == (409, "bad_language")
        assert (await http.post(path, headers=desk, json={})).status_code == 400
        await http.post(path, headers=desk, json={"name": "Ania", "language": ""})
        assert (await http.post("/api/captions/booth", headers=who, json={})).status_code == 403
        (folder.captions / "captioners.json").write_text("[{")
        answer = await http.post("/api/captions/booth", headers=who, json={})
        assert (answer.status_code, answer.json()["code"]) == (503, "bad_captioners")
        assert (await http.get(path, headers=desk)).status_code == 409


async def test_the_archive_is_searched_and_given_out_as_webvtt(folder):
    who, clock = captioner(folder), ManualClock()
    clock.advance(60_000)
    async with serving(folder, clock=clock) as server, asking(server) as http:
        said = (line("A wealth tax.", "a", NOW + 10_000), line("Good night.", "b", NOW + 50_000))
        await write(http, who, *said)
        found = (await http.get("/api/captions/search", params={"q": "WEALTH tax"})).json()
        assert found == {
            "found": [{"language": "en", "at": NOW + 10_000, "id": "a", "text": "A wealth tax."}],
            "total": 1,
        }
        one = await http.get("/api/captions/search", params={"q": "tax", "language": "pl"})
        assert one.json() == {"found": [], "total": 0}
        start = NOW / 1000
        whole = await http.get("/captions/en.vtt", params={"from": start, "to": start + 30})
        assert whole.headers["content-type"] == "text/vtt; charset=utf-8"
        assert "00:00:10.000 --> 00:00:11.200\nA wealth tax." in whole.text
        assert "night" not in whole.text
        for query in ("from=x", "from=-1", "to=1e99", "from=2&to=1"):
            assert (await http.get(f"/captions/en.vtt?{query}")).status_code == 400
        assert (await http.get("/captions/xx.vtt")).status_code == 404
        assert (await http.get("/captions/..%2Fen.vtt")).status_code == 404
        segment = await http.get(f"/captions/en/{NOW + 60_000}-{NOW + 61_000}-900000.vtt")
        assert "MPEGTS:900000" in segment.text and "A wealth tax." in segment.text
        empty = await http.get(f"/captions/pl/{NOW}-{NOW + 1000}-0.vtt")
        assert empty.text == "WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:0,LOCAL:00:01:00.000\n"
        said = await http.get(f"/captions/en/said/{NOW + 10_000}-{NOW + 11_000}-0.vtt")
        assert "00:01:00.000 --> 00:01:01.200\nA wealth tax." in said.text
        assert (await http.get(f"/captions/en/{NOW}-{NOW + 99_000}-0.vtt")).status_code == 400


async def test_captions_are_no_part_of_the_record(folder):
    who = captioner(folder)
    async with (
        serving(folder, clock=ManualClock()) as server,
        asking(server) as http,
        desk_of(server, folder) as desk,
    ):
        size = server.writer.settled_size
        await write(http, who, line("Nothing of it is a decision.", "a"))
        await desk.hear(m.CaptionLanguages)
        assert server.writer.settled_size == size
