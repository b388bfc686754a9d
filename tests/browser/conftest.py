"""Chromium, a conference to look at with it, and pages whose errors fail the test."""

import itertools

import pytest
from pages_beside import Beside
from playwright.sync_api import expect, sync_playwright
from running_conference import RunningConference
from visiting import CHROMIUM, Chromium, Visitor

from conference.ui.kit import style

NUMBERS = itertools.count()


@pytest.fixture(scope="module")
def chromium():
    """One browser a module; stopped at its end, as its event loop must not meet other tests."""
    if not CHROMIUM.exists():
        pytest.skip("needs Chromium at /usr/bin/chromium")
    expect.set_options(timeout=20_000)  # machines that build and test are busy
    with sync_playwright() as playwright:
        chromium = Chromium(playwright)
        yield chromium
        if chromium.browser is not None:
            chromium.close(None)


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    """A conference that all tests of the module share; each takes a party of its own."""
    conference = RunningConference(tmp_path_factory.mktemp("conference") / "c", parties=60)
    conference.start()
    yield conference
    conference.stop()


@pytest.fixture
def own(tmp_path):
    """A conference of this test alone, to be killed."""
    conference = RunningConference(tmp_path / "c", parties=12).start()
    yield conference
    conference.stop()


@pytest.fixture
def desk(running):
    """The desk of the shared conference; closes what the test has left open."""
    with running.desk() as desk:
        yield desk
        desk.tidy()


@pytest.fixture(scope="module")
def parties(running):
    """Parties with room for at least a dozen, by their codes, each given out once."""
    with running.desk() as desk:
        holds = {
            view["id"]: view["capacity"]
            for path, view in desk.views.items()
            if path.startswith("party/")
        }
    return iter([row for row in running.codes() if holds[row["party"]] >= 12])


@pytest.fixture
def party(parties):
    """A party that no other test uses."""
    return next(parties)


@pytest.fixture
def polls():
    """Names for polls, never used before in this conference."""
    return (f"t{n}" for n in NUMBERS)


@pytest.fixture
def visit(chromium):
    """Opens pages; an error on their console, a breach of the content policy included, fails."""
    visitor = Visitor(chromium)
    yield visitor
    assert visitor.leave() == []


@pytest.fixture
def beside(visit, running, desk, parties, qapp):
    """Both pages, looked at from the desk."""
    if qapp.property("scheme") is None:
        style.apply_theme(qapp)
    visit.expected = ("/hls/",)
    return Beside(visit, running, desk, parties)
