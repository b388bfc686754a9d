"""Motions on rooms' screens, phones, overlay and watchers' page, and on the desk's previews."""

import motion_texts as texts
import pytest
import seated_chamber as halls
from pages_beside import PHONES, ROOMS, Beside
from playwright.sync_api import expect

from conference.core.folder import ConferenceFolder
from conference.ui.kit import style

pytestmark = [pytest.mark.browser, pytest.mark.process]

TELEVISION = {"width": 1920, "height": 1080}
AMENDMENTS = ("7", "8", "9", "10", "11")


@pytest.fixture(scope="module")
def tabled(running):
    """A chamber, and a motion with its amendments."""
    with running.desk() as desk:
        desk.do("adopt_rules", rules=halls.RULES)
        chamber = halls.Chamber(running, 8)
        chamber.come_in(*range(1, 9))
        texts.table(desk)
    return chamber


@pytest.fixture
def beside(visit, running, desk, parties, tabled, qapp):
    """The pages of a room and of a phone, looked at from the desk."""
    if qapp.property("scheme") is None:
        style.apply_theme(qapp)
    visit.expected = ("/hls/",)
    return Beside(visit, running, desk, parties)


def test_previews_of_amendments_are_the_pages_of_rooms_and_phones(beside, desk):
    for one in AMENDMENTS:
        desk.show("motion", **texts.scene(one))
        beside.check()
    desk.show("motion", **texts.scene("11", page=1))
    beside.check()
    assert any("part 2 of" in text for text in beside.same(ROOMS)[0].texts())
    desk.show("motion", **texts.scene())
    beside.check()


def test_previews_of_the_chambers_vote_are_the_pages(beside, desk, polls):
    poll = next(polls)
    desk.do("put_to_vote", motion="order", poll=poll, amendments=["8"], decision="ordinary")
    desk.show("poll", poll=poll)
    beside.check(outputs=[ROOMS], state="draft")
    beside.same(PHONES)
    desk.do("open_poll", poll=poll)
    desk.opened = poll
    beside.check(outputs=[ROOMS], state="open")
    beside.same(PHONES)  # its letters are the phone's own: the question breaks elsewhere
    page = beside.pages[PHONES]
    expect(page.locator("#marked del")).to_contain_text("The treasurer reports")
    desk.do("void_poll", poll=poll, reason="The lights went out.")


def test_marked_words_are_said_to_readers_and_the_same_on_overlay_and_watchers_page(
    visit, running, desk, tabled
):
    visit.expected = ("/hls/",)
    code = ConferenceFolder(running.folder).keys().display_code
    overlay = visit.open(f"{running.url}/overlay#code={code}", size=TELEVISION)
    watcher = visit.open(f"{running.url}/watch", size=TELEVISION)
    stage = visit.open(f"{running.url}/stage#code={code}", size=TELEVISION)
    desk.show("motion", ["hall", "rooms", "overlay"], **texts.scene("7"))
    for page in (overlay, watcher):
        expect(page.locator(".marked del")).to_have_text("thirty")
        expect(page.locator(".marked ins")).to_have_text(["forty", " in twelve parts"])
    expect(overlay.locator("#strip-title")).to_contain_text("Change words in clause 3.1")
    expect(stage.locator("#hall")).to_contain_text("the motion “A constitution of the commons”")
