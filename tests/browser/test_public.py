"""Pages on the internet: by TLS, and led to by the public address."""

import contextlib
import json
import signal
import urllib.request

import pytest
from certificates import make_certificate, trusting
from playwright.sync_api import expect
from running_conference import Desk
from websockets.sync.client import connect

from conference.cli import main
from conference.client.program import Detached, serving
from conference.core.folder import ConferenceFolder

pytestmark = [pytest.mark.browser, pytest.mark.process]

TELEVISION = {"width": 1280, "height": 720}


class Public:
    """A server by TLS, with a public address that only people know."""

    def __init__(self, folder, url, trust):
        self.url, self.trust = url, trust
        self.token = ConferenceFolder(folder).keys().desk_token

    def codes(self):
        """Party by party."""
        headers = {"Authorization": f"Bearer {self.token}"}
        request = urllib.request.Request(f"{self.url}/api/codes", headers=headers)
        with urllib.request.urlopen(request, timeout=10, context=self.trust) as answer:
            return json.load(answer)

    @contextlib.contextmanager
    def desk(self):
        """A desk, connected."""
        where = f"{self.url.replace('https', 'wss')}/ws"
        with connect(where, max_size=None, ssl=self.trust) as socket:
            desk = Desk(socket, self.token)
            try:
                yield desk
            finally:
                desk.leave()


@pytest.fixture
def public(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    folder = tmp_path / "sample"
    assert main(["new", str(folder), "--sample", "--parties", "2"]) == 0
    chain, key = make_certificate(tmp_path)
    options = ("--tls-cert", str(chain), "--tls-key", str(key), "--no-stream")
    named = ("--public-url", "https://vote.example")
    server = Detached("server", serving(folder, 0, *options, *named), tmp_path / "log")
    assert server.opened() == "https://vote.example"
    (note,) = (tmp_path / "state" / "conference" / "servers").glob("*.json")
    yield Public(folder, f"https://127.0.0.1:{note.stem}", trusting(chain))
    assert server.stop(signal.SIGINT) == 0


def test_a_phone_joins_and_votes_by_tls(visit, public):
    party = public.codes()[0]
    device = visit.device(ignore_https_errors=True)
    sockets = []
    page = device.new_page()
    page.on("websocket", lambda socket: sockets.append(socket.url))
    with public.desk() as desk:
        desk.headcount(party["party"], 3)
        page.goto(f"{public.url}/j/{party['code']}")
        page.wait_for_url("**/vote#*")
        desk.ask("q", "30% or 40%?", ["30%", "40%"])
        page.locator(".card", has_text="40%").click()
        page.get_by_role("button", name="Send my vote").click()
        expect(page.locator("#headline")).to_have_text("Your vote is in")
    assert sockets == [f"{public.url.replace('https', 'wss')}/ws"]


def test_the_big_screen_leads_to_the_public_address(visit, public):
    code = public.codes()[0]
    device = visit.device(TELEVISION, ignore_https_errors=True)
    page = device.new_page()
    page.goto(f"{public.url}/screen#{code['facilitator_code']}")
    expect(page.locator("#host")).to_have_text("vote.example")
    expect(page.locator("#qr")).to_have_attribute("alt", f"QR code: vote.example/j/{code['code']}")
