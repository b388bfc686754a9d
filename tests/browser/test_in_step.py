"""Screens at different delays show the question when their own picture gets there, phones too."""

import time

import pytest
from live_renditions import LiveRenditions
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.thorough]

TELEVISION = {"width": 1280, "height": 720}

NOTES = """
window.told = null; window.seen = null; window.behind = 0;
const Socket = window.WebSocket;
window.WebSocket = class extends Socket {
  constructor(...all) {
    super(...all);
    this.addEventListener("message", ({ data }) => {
      const message = JSON.parse(data);
      if (message.type === "room") window.behind = message.room.behind;
      const isIt = ({ path, view }) => path.startsWith("output/") && view?.scene.kind === "poll";
      if (message.type === "event" && message.changes.some(isIt)) window.told ??= message.now;
    });
  }
};
document.addEventListener("DOMContentLoaded", () => {
  const player = document.querySelector("live-video");
  const main = document.querySelector("main");
  const look = () => {
    const isShown = main.dataset.kind === "poll" || main.dataset.scene === "poll";
    if (isShown) window.seen ??= { at: Date.now(), picture: player?.engine.date ?? null };
  };
  new MutationObserver(look).observe(main, { attributes: true });
});
"""
"""Notes when the server said the scene, and what the picture's time was when it was shown."""

FURTHER_BEHIND = """() => {
  const { hls } = document.querySelector("live-video").engine;
  hls.config.maxLiveSyncPlaybackRate = 1;
  hls.targetLatency = 6;
  document.querySelector("video").currentTime -= 2.5;
}"""
PLAYS = "() => document.querySelector('live-video').rendition !== ''"
GENEROUS = 30_000


def screen(visit, running, stream, party):
    """The big screen of a room, with a picture that plays."""
    device = visit.device(TELEVISION)
    device.add_init_script(NOTES)
    page = device.new_page()
    stream.serve(page)
    page.goto(f"{running.url}/screen#{party['facilitator_code']}")
    page.wait_for_function(PLAYS, timeout=GENEROUS)
    return page


def test_two_screens_and_a_phone_show_the_question_with_their_own_picture(
    visit, running, desk, parties, polls, tmp_path
):
    visit.expected = ("/hls/", "blob:")
    near, far = next(parties), next(parties)
    stream = LiveRenditions(tmp_path / "hls")
    stream.start()
    try:
        pages = [screen(visit, running, stream, party) for party in (near, far)]
        played = "() => document.querySelector('video').currentTime > 4"
        pages[1].wait_for_function(played, timeout=GENEROUS)
        pages[1].evaluate(FURTHER_BEHIND)
        device = visit.device()
        device.add_init_script(NOTES)
        phone = device.new_page()
        phone.goto(f"{running.url}/j/{far['code']}")
        expect(phone.locator("#party")).to_have_text(far["name"])
        late = "() => document.querySelector('live-video').latency > {}"
        pages[1].wait_for_function(late.format(4_500), timeout=GENEROUS)
        phone.wait_for_function("() => window.behind > 4000", timeout=GENEROUS)
        poll = next(polls)
        desk.ask(poll, "Shall we?", ["Yes", "No"])
        for page in (*pages, phone):
            page.wait_for_function("() => window.seen", timeout=GENEROUS)
        told = phone.evaluate("window.told")
        seen = [page.evaluate("window.seen") for page in (*pages, phone)]
        began = time.monotonic()
        desk.do("close_poll", poll=poll)
        waited = time.monotonic() - began
    finally:
        stream.kill()
    assert [abs(one["picture"] - told) < 200 for one in seen[:2]] == [True, True], (told, seen)
    assert seen[1]["at"] - seen[0]["at"] > 1_000
    assert abs(seen[2]["at"] - seen[1]["at"]) < 1_500
    assert waited > 4, "it is closed once the room that is last has seen it"
