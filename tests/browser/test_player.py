"""The picture in the page with a real stream: renditions, trouble, and what is chosen by hand."""

import pytest
from live_renditions import LiveRenditions
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

PLAYS = """() => {
  const { video } = document.querySelector("live-video");
  return video.readyState > 2 && !video.paused && document.querySelector(".video-words").hidden;
}"""
PLAYER = "document.querySelector('live-video')."
GENEROUS = 30_000


@pytest.fixture
def stream(tmp_path):
    """A stream that has begun."""
    stream = LiveRenditions(tmp_path / "hls")
    stream.start()
    yield stream
    stream.kill()


@pytest.fixture
def watching(visit, running, stream):
    """A page that plays it."""
    visit.expected = ("/hls/", "blob:")
    page = visit.device().new_page()
    stream.serve(page)
    page.goto(f"{running.url}/watch")
    page.wait_for_function(PLAYS, timeout=GENEROUS)
    return page


def test_renditions_with_sound_of_their_own_play_and_say_how_far_behind_they_are(watching, stream):
    watching.wait_for_function(f"() => {PLAYER}latency !== null && {PLAYER}rendition !== ''")
    assert watching.evaluate(f"{PLAYER}rendition") in ("360", "180")
    assert any(name.startswith("audio/seg") for name in stream.asked)
    assert abs(watching.evaluate(f"{PLAYER}latency")) < 60_000


def test_after_another_encoder_has_begun_the_picture_is_back(watching, stream):
    stream.kill()
    stream.start(size="426x240", tone=880)
    watching.wait_for_function(f"() => {PLAYER}video.videoHeight === 240", timeout=GENEROUS)
    watching.wait_for_function(PLAYS, timeout=GENEROUS)


@pytest.mark.parametrize("lost", ["m4s", "m3u8"])
def test_what_was_missing_for_a_while_is_played_when_it_is_there_again(watching, stream, lost):
    stream.missing = lost
    with watching.expect_response(lambda answer: "/hls/" in answer.url and answer.status == 404):
        pass
    expect(watching.locator(".video-words")).to_be_visible()
    stream.missing = ""
    watching.wait_for_function(PLAYS, timeout=GENEROUS)


def test_a_picture_that_is_far_from_now_is_built_anew(watching):
    watching.evaluate("document.querySelector('video').currentTime += 2 ** 32 / 12800")
    watching.wait_for_function(f"() => {PLAYER}stalls > 0 && Math.abs({PLAYER}latency) < 60000")
    watching.wait_for_function(PLAYS, timeout=GENEROUS)


def test_sound_alone_is_chosen_by_hand_and_kept_on_the_device(watching, stream):
    watching.get_by_label("How much of the stream is loaded").select_option(label="Sound only")
    expect(watching.locator(".video-words")).to_have_text("Sound only, as chosen here.")
    watching.wait_for_function(f"() => {PLAYER}rendition === 'audio'", timeout=GENEROUS)
    stream.asked.clear()
    with watching.expect_response("**/hls/audio/*.m4s"):
        pass
    assert not [name for name in stream.asked if name.startswith(("360/", "180/"))]
    watching.reload()
    watching.wait_for_function(f"() => {PLAYER}rendition === 'audio'", timeout=GENEROUS)
    watching.get_by_label("How much of the stream is loaded").select_option(label="Save data")
    watching.wait_for_function(PLAYS, timeout=GENEROUS)
    watching.wait_for_function(f"() => {PLAYER}rendition === '180'", timeout=GENEROUS)
