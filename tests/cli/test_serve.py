"""``conference serve`` as it is typed: how the server is shown to the world, and what is said."""

import json
import os
import subprocess
import sys

import httpx
import pytest
from certificates import make_certificate

from conference.cli import main
from conference.cli.serve import _hints
from conference.client.program import serving
from conference.rehearsal.stage import started
from conference.server.wire import site as module
from conference.server.wire.site import Exposure, Site


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A sample conference; notes of servers stay in the test's own folder."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("CONFERENCE_PASSWORD", raising=False)
    path = tmp_path / "sample"
    assert main(["new", str(path), "--sample", "--parties", "4"]) == 0
    return path


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--tls-cert", "c.pem"], "--tls-key"),
        (["--tls-key", "c.key"], "--tls-cert"),
        (["--tls-cert", "nowhere.pem", "--tls-key", "nowhere.key"], "nowhere.pem"),
        (["--behind", "nginx"], "--behind nginx"),
        (["--behind", "127.0.0.1", "nginx"], "--behind nginx"),
        (["--public-url", "vote.example"], "https://vote.example.org"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(folder, capsys, arguments, word):
    assert main(["serve", str(folder), "--no-stream", *arguments]) == 2
    said = capsys.readouterr().err.splitlines()[-1]
    assert said.startswith("conference: ")
    assert word in said


@pytest.fixture
def machine(monkeypatch):
    monkeypatch.setattr(module, "_addresses", lambda v6: ["192.0.2.7", "198.51.100.7"])


@pytest.mark.parametrize(
    ("site", "words"),
    [
        (Site(), []),
        (Site(host="0.0.0.0"), ["http://192.0.2.7:8000/, http://198.51.100.7", "unencrypted"]),
        (Site(Exposure(certificate=object()), "0.0.0.0"), ["https://192.0.2.7:8000/"]),
        (Site(Exposure(public="https://v.example")), ["On this machine it is at http://127.0.0.1"]),
        (Site(Exposure(public="https://v.example"), "0.0.0.0"), ["On this machine"]),
        (Site(Exposure(public="http://v.example"), "0.0.0.0"), ["On this", "unencrypted"]),
        (Site(Exposure(public="http://localhost:80")), ["On this", "their own machine"]),
    ],
)
def test_what_is_to_know_of_the_address_is_said(machine, site, words):
    said = _hints(site)
    assert len(said) == len(words)
    assert all(word in line for word, line in zip(words, said, strict=True))


def rehearse(url, *arguments):
    crowd = ("--parties", "4", "--people", "30", "--seconds", "4", "--json")
    return subprocess.run(
        [sys.executable, "-m", "conference", "rehearse", "--url", url, *crowd, *arguments],
        capture_output=True,
        text=True,
        timeout=100,
        env=dict(os.environ),
        check=False,
    )


@pytest.mark.thorough
@pytest.mark.process
async def test_a_crowd_comes_by_tls_when_it_trusts_the_certificate(folder, tmp_path):
    chain, key = make_certificate(tmp_path)
    tls = ("--tls-cert", str(chain), "--tls-key", str(key), "--no-stream")
    async with started("server", serving(folder, 0, *tls)) as server:
        url = await server.opened()
        assert url.startswith("https://127.0.0.1:")
        distrusts = rehearse(url)
        assert distrusts.returncode == 2
        assert "--ca FILE" in distrusts.stderr
        came = rehearse(url, "--ca", str(chain))
        assert came.returncode == 0, came.stderr
        assert json.loads(came.stdout)["joined"] > 4
        assert await server.stop() == 0


@pytest.mark.process
async def test_the_public_address_is_printed_and_drawn(folder):
    public = ("--public-url", "https://vote.example", "--behind", "127.0.0.1", "--no-stream")
    async with started("server", serving(folder, 0, *public)) as server:
        assert await server.opened() == "https://vote.example"
        note = next((folder.parent / "state" / "conference" / "servers").glob("*.json"))
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{note.stem}") as web:
            assert (await web.get("/api/address")).json()["join"] == "https://vote.example"
        assert await server.stop() == 0
