"""``/minutes`` as it is served: what is new in it, caching, and what it costs others."""

import asyncio
import urllib.error
import urllib.request

import pytest
from servers import POLL, sample_folder, serving, talking

from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PreparePoll, PublishPoll
from conference.protocol.messages import Role
from conference.server.api import minutes as api
from conference.server.record.transparency import minutes as reading

pytestmark = pytest.mark.sockets


async def fetched(server, tag=""):
    """Status, headers and text of the page."""

    def ask():
        request = urllib.request.Request(f"http://127.0.0.1:{server.port}/minutes")
        if tag:
            request.add_header("If-None-Match", tag)
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.status, answer.headers, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.headers, ""

    return await asyncio.to_thread(ask)


@pytest.fixture
async def served(tmp_path):
    folder = sample_folder(tmp_path)
    token = folder.keys().desk_token
    async with serving(folder) as server, talking(server, Role.DESK, token) as desk:
        yield server, desk


async def published(desk, poll, question):
    await desk.ask(PreparePoll(poll, question, ("30%", "40%")))
    for command in (OpenPoll, ClosePoll, PublishPoll):
        await desk.ask(command(poll))


async def newer(server, text):
    """The page once it has this text."""
    async with asyncio.timeout(30):
        while True:
            status, headers, page = await fetched(server)
            if text in page:
                return status, headers, page


async def test_what_was_published_is_on_the_page(served):
    server, desk = served
    _, _, before = await fetched(server)
    assert "30% or 40%?" not in before
    await published(desk, POLL, "30% or 40%?")
    status, headers, page = await newer(server, "30% or 40%?")
    assert status == 200
    assert "Nothing of the record is signed yet" not in page
    assert headers["Content-Type"].startswith("text/html")
    assert headers["Content-Security-Policy"].startswith("default-src 'none'; style-src 'sha256-")
    assert "script-src" not in headers["Content-Security-Policy"]


async def test_who_has_it_already_is_told_so(served):
    server, _ = served
    _, headers, _ = await fetched(server)
    status, _, body = await fetched(server, headers["ETag"])
    assert (status, body) == (304, "")


async def test_it_is_made_once_for_a_head_whoever_asks(served, monkeypatch):
    server, _ = served
    made = []
    written = api._written
    monkeypatch.setattr(api, "_written", lambda *given: made.append(1) or written(*given))
    await asyncio.gather(*(fetched(server) for _ in range(8)))
    assert len(made) == 1


async def test_the_record_is_read_a_piece_at_a_time_and_never_twice(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "PIECE", 3)
    folder = sample_folder(tmp_path)
    async with serving(folder) as server:
        status, _, page = await fetched(server)
        assert status == 200
        assert f"{server.writer.settled_size} entries" in page


async def test_more_than_can_wait_are_refused_at_once(served, monkeypatch):
    server, _ = served
    monkeypatch.setattr(api, "WAITING", 0)
    status, headers, _ = await fetched(server)
    assert (status, headers["Retry-After"]) == (503, "1")
