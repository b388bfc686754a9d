"""The page for Companion: each of its buttons, pressed against a server, does what it says."""

import asyncio
import json
import re
import stat

import pytest
from controllers import controlled_folder
from served_chambers import must
from servers import sample_folder, serving
from visitors import asking

from conference.cli import main
from conference.cli.companion import CONNECTION, DERIVED, HOLD_MS, SHOW, companion_config
from conference.core.clock import ManualClock
from conference.deliberation.breakouts.commands import PrepareBreakout
from conference.deliberation.breakouts.model import BreakoutPhase, PhaseKind
from conference.deliberation.outputs.model import Output
from conference.server.controls.acts import ACTS, ARMING
from conference.server.controls.arming import ARMED_FOR, SETTLE

pytestmark = pytest.mark.sockets

RENTS = PrepareBreakout(
    "rents",
    "Rents",
    "What would help?",
    (BreakoutPhase(PhaseKind.SETTLE, 60), BreakoutPhase(PhaseKind.TALK, 300)),
)
URL = "http://127.0.0.1:8000"
PATH = re.compile(r"jsonpath\(\$\(custom:(\w+)\), '\$\.([\w.\[\]]+)'\)")


@pytest.fixture
def state_home(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path


def nodes(tree):
    """Every object in it."""
    if isinstance(tree, dict):
        yield tree
    for one in tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ():
        yield from nodes(one)


def at(state, path):
    """What stands at a path like ``outputs[0].revision``; None where nothing does."""
    for part in re.findall(r"\w+", path):
        try:
            state = state[int(part) if part.isdecimal() else part]
        except (IndexError, KeyError, TypeError):
            return None
    return state


class Page:
    """Stands for Companion: fills variables into what a button sends, and sends it."""

    def __init__(self, http, token):
        self.http = http
        self.config = json.loads(companion_config(URL, token))
        rows = self.config["pages"]["1"]["controls"].values()
        self.buttons = {button["style"]["text"]: button for row in rows for button in row.values()}
        self.second = 1_750_000_000
        (self.reading,) = self.config["triggers"]["conference-read"]["actions"]

    async def state(self):
        return (await self._ask(self.reading, {})).json()

    async def press(self, text, set_name="down"):
        """The status and document of what the button's first action of a set is answered."""
        self.second += 1
        state = await self.state()
        variables = {
            f"custom:{name}": at(state, path.removeprefix("$.")) for name, path in DERIVED.items()
        }
        (action,) = self.buttons[text]["steps"]["0"]["action_sets"][set_name]
        answer = await self._ask(action, variables | {"internal:time_unix": self.second})
        return answer.status_code, answer.json()

    async def _ask(self, action, variables):
        options, kind = action["options"], action["definitionId"]
        headers = json.loads(options["header"])
        url = f"/api/control/{options['url']}"
        if kind == "get":
            return await self.http.get(url, headers=headers)
        body = re.sub(r"\$\(([\w:]+)\)", lambda one: str(variables[one[1]]), options["body"])
        headers["Content-Type"] = options["contenttype"]
        return await self.http.post(url, content=json.dumps(json.loads(body)), headers=headers)


def test_it_has_the_form_of_an_export_and_all_its_parts_have_ids_of_their_own():
    config = json.loads(companion_config(URL + "/", "t" * 32))
    assert (config["version"], config["type"]) == (9, "full")
    ids = [node["id"] for node in nodes(config) if "id" in node]
    assert len(ids) == len(set(ids)) > 50
    assert config["instances"][CONNECTION]["config"]["prefix"] == f"{URL}/api/control/"
    used = {node["connectionId"] for node in nodes(config) if "connectionId" in node}
    assert used == {CONNECTION, "internal"}
    variables = {one for one, _ in PATH.findall(json.dumps(config))} | DERIVED.keys()
    assert variables == config["custom_variables"].keys() == {SHOW, *DERIVED}
    (event,) = config["triggers"]["conference-derive"]["events"]
    assert event["options"] == {"variableId": f"custom:{SHOW}"}
    assert SETTLE < HOLD_MS < ARMED_FOR


def test_what_it_asks_for_there_is_and_what_is_armed_is_fired():
    config = json.loads(companion_config(URL, "t" * 32))
    posts = [node["options"]["url"] for node in nodes(config) if node.get("definitionId") == "post"]
    armed = {act.removeprefix("arm/") for act in posts if act.startswith("arm/")}
    fired = {act.removeprefix("fire/") for act in posts if act.startswith("fire/")}
    assert armed == fired == ARMING - {"open"}
    assert {act for act in posts if "arm/" not in act and "fire/" not in act} == (
        ACTS.keys() - ARMING
    )
    assert [*Output][:2] == [Output.HALL, Output.ROOMS], "their places stand in the page"


async def test_every_part_of_the_state_that_it_shows_is_told(state_home):
    folder, token = controlled_folder(state_home, "Companion")
    async with serving(folder) as server, asking(server) as http:
        await must(server, RENTS)
        page = Page(http, token)
        poll = next(iter(server.writer.settled.polls.by_id))
        for text in ("GO (hold)", "START 3:00", "START BREAKOUT"):
            await page.press(text)
        bearer = {"Authorization": f"Bearer {token}"}
        body = {"id": "open", "poll": poll}
        await http.post("/api/control/open", json=body, headers=bearer)
        first = (await page.state())["standby"]["id"]
        body = {"id": "go", "item": first, "playhead": (await page.state())["playhead"]}
        assert (await http.post("/api/control/go", json=body, headers=bearer)).status_code == 200
        state = await page.state()
        paths = {path for _, path in PATH.findall(json.dumps(page.config))}
        assert [path for path in paths if at(state, path) is None] == []


async def test_its_buttons_run_a_show(state_home):
    folder, token = controlled_folder(state_home, "Companion")
    clock = ManualClock()
    async with serving(folder, clock=clock) as server, asking(server) as http:
        page = Page(http, token)
        assert (await page.press("GO (hold)"))[1]["answer"] == "armed"
        assert (await page.press("GO (hold)", str(HOLD_MS)))[1]["code"] == "too_soon"
        clock.advance(HOLD_MS)
        assert (await page.press("GO (hold)", str(HOLD_MS)))[1]["answer"] == "done"
        assert (await page.state())["on"] is not None
        assert (await page.press("BLACK all"))[0] == 200
        assert all(one["black"] for one in (await page.state())["outputs"])
        assert (await page.press("LIFT BLACK"))[0] == 200
        assert not any(one["black"] for one in (await page.state())["outputs"])
        before = (await page.state())["outputs"][0]
        assert (await page.press("TAKE"))[0] == 200
        taken = (await page.state())["outputs"][0]
        assert (taken["scene"], taken["before"]) == (before["preview"], True)
        assert (await page.press("BACK hall"))[0] == 200
        assert (await page.state())["outputs"][0]["scene"] == before["scene"] != taken["scene"]
        assert (await page.press("CLOSE POLL (hold)"))[1]["code"] == "nothing_open"
        await page.press("END (hold)")
        clock.advance(HOLD_MS)
        assert (await page.press("END (hold)", str(HOLD_MS)))[0] == 200
        assert (await page.state())["on"] is None


async def test_its_buttons_run_a_timer(state_home):
    folder, token = controlled_folder(state_home, "Companion")
    async with serving(folder, clock=ManualClock()) as server, asking(server) as http:
        page = Page(http, token)
        left = []
        for text in ("START 3:00", "+1 min", "-1 min", "-1 min", "PAUSE", "RESUME", "RESTART"):
            assert (await page.press(text))[0] == 200, text
            left.append((await page.state())["timers"][0]["left"] // 1000)
        assert left == [180, 240, 180, 120, 120, 120, 120]
        assert (await page.press("STOP"))[0] == 200
        assert (await page.state())["timers"] == []


async def test_its_buttons_run_the_breakout_that_was_prepared(state_home):
    folder, token = controlled_folder(state_home, "Companion")
    async with serving(folder, clock=ManualClock()) as server, asking(server) as http:
        await must(server, RENTS)
        page = Page(http, token)
        seen = []
        for text in ("START BREAKOUT", "PHASE +1 min", "PHASE -1 min", "NEXT PHASE", "RECALL"):
            assert (await page.press(text))[0] == 200, text
            (one,) = (await page.state())["breakouts"]
            seen.append((one["state"], one["phase"], one["left"] // 1000))
        assert seen == [
            ("running", "settle", 60),
            ("running", "settle", 120),
            ("running", "settle", 60),
            ("running", "talk", 300),
            ("recalled", "talk", 60),
        ]
        assert (await page.press("END BREAKOUT"))[0] == 200
        assert (await page.state())["breakouts"] == []


async def test_the_command_writes_it_once_for_its_owner_alone(state_home, capsys):
    folder, path = sample_folder(state_home), state_home / "show.companionconfig"
    words = ["controller", "add", "buttons", str(folder.path), "--companion", str(path)]
    assert await asyncio.to_thread(main, [*words, "--url", "https://assembly.example"]) == 0
    token = capsys.readouterr().out.splitlines()[0].rpartition(" ")[2]
    text = path.read_text("utf-8")
    assert text == companion_config("https://assembly.example", token)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for place in (path, state_home / "nowhere" / "show.companionconfig"):
        assert await asyncio.to_thread(main, [*words[:-1], str(place)]) == 2
        assert str(place) in capsys.readouterr().err
    assert path.read_text("utf-8") == text
    async with serving(folder) as server, asking(server) as http:
        assert (await Page(http, token).state())["conference"], "the token is the one before"
