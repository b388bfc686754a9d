"""Every page in its states: accessible, thumb-sized, not too wide; picture and rehearsal's mark."""

from functools import partial

import accessible
import pytest
from playwright.sync_api import expect
from running_conference import RunningConference

pytestmark = [pytest.mark.browser, pytest.mark.process]

STREAM = ("/hls/", "blob:", "axe.utils.preloadMedia")
"""What Chromium says of a picture that has not begun, or begins anew."""
TELEVISION = {"width": 1920, "height": 1080}
PHONES = [{"width": 390, "height": 844}, {"width": 360, "height": 640}]


@pytest.fixture(scope="module")
def rehearsed(tmp_path_factory):
    """A rehearsal with a stream."""
    folder = tmp_path_factory.mktemp("rehearsal") / "c"
    conference = RunningConference(folder, parties=12, stream=True, rehearsal=True).start()
    yield conference
    conference.stop()


@pytest.fixture
def desk(rehearsed):
    """Its desk."""
    with rehearsed.desk() as desk:
        yield desk
        desk.tidy()


@pytest.fixture
def party(rehearsed, desk):
    """A party of a dozen."""
    row = next(
        row for row in rehearsed.codes() if desk.views[f"party/{row['party']}"]["capacity"] >= 12
    )
    desk.headcount(row["party"], 12)
    return row


check = partial(accessible.check, touched="button, a, summary, .card, input:not(.card input)")


@pytest.fixture(params=PHONES, ids=lambda size: str(size["width"]))
def phone(request):
    """Sizes of phones."""
    return request.param


def test_join_page_is_accessible(visit, rehearsed, party, phone):
    visit.expected = ("/api/join",)
    page = visit.open(rehearsed.url, size=phone)
    expect(page.locator("#conference")).to_contain_text("Fair Shares")
    check(page)
    page.locator("#code").fill("WRONG1")
    page.locator("#go").click()
    expect(page.get_by_role("alert")).to_contain_text("not right")
    check(page)
    page.locator("#code").fill(party["facilitator_code"])
    page.locator("#go").click()
    expect(page.locator("#doors")).to_be_visible()
    check(page)


def test_vote_page_is_accessible_in_its_states(visit, rehearsed, desk, party, phone):
    page = visit.open(f"{rehearsed.url}/j/{party['code']}", size=phone)
    speech = desk.item("speech")
    desk.do("start_item", item=speech["id"])
    expect(page.locator("#calm-title")).to_have_text(speech["title"])
    check(page)
    poll = f"v{phone['width']}"
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    expect(page.locator(".card")).to_have_count(2)
    check(page)
    page.locator(".card").first.click()
    check(page)
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    page.locator("summary").click()
    check(page)
    page.locator(".card").last.click()
    expect(page.locator("#headline")).to_have_text("Not sent yet")
    check(page)
    desk.do("close_poll", poll=poll)
    expect(page.locator("#status")).to_have_text("CLOSED")
    check(page)


@pytest.mark.parametrize(
    ("kind", "budget"), [("approval", 0), ("scale", 0), ("ranking", 0), ("points", 7)]
)
def test_every_kind_of_ballot_is_accessible(visit, rehearsed, desk, party, kind, budget):
    page = visit.open(f"{rehearsed.url}/j/{party['code']}", size=PHONES[1])
    desk.ask(
        f"k-{kind}",
        "What matters to you most of all?",
        ["1 Care at home", "2 Wages", "3 Help"],
        kind=kind,
        budget=budget,
        channels=["phones"],
    )
    expect(page.locator(".card")).to_have_count(3)
    if kind == "points":
        page.get_by_role("button", name="One point more for 2 Wages").click()
    else:
        page.locator(".card").first.click()
    expect(page.locator("#send")).to_be_visible()
    check(page)


def test_facilitators_page_is_accessible(visit, rehearsed, desk, party, phone):
    page = visit.open(f"{rehearsed.url}/facilitate#{party['facilitator_code']}", size=phone)
    expect(page.locator("#here")).to_contain_text("12 people")
    check(page)
    desk.ask(f"f{phone['width']}", "30% or 40%?", ["30%", "40%"])
    page.get_by_role("tab", name="Answer").click()
    page.get_by_label("Hands for 30%").fill("44")
    expect(page.locator(".check")).to_contain_text("too many")
    check(page)
    page.get_by_role("button", name="Press for all").click()
    page.locator(".press").first.click()
    expect(page.locator(".deed", has_text="Recorded at")).to_be_visible()
    check(page)
    page.get_by_role("tab", name="Invite").click()
    check(page)


def test_screen_and_observers_page_are_accessible(visit, rehearsed, desk, party):
    screen = visit.open(f"{rehearsed.url}/screen#{party['facilitator_code']}", size=TELEVISION)
    watch = visit.open(f"{rehearsed.url}/watch", size=PHONES[0])
    visit.expected = STREAM
    desk.do("start_item", item=desk.item("speech")["id"])
    expect(screen.locator("#now")).to_be_visible()
    check(screen)
    desk.do("start_item", item=desk.item("breakout")["id"])
    expect(screen.locator("#breakout")).to_be_visible()
    check(screen)
    check(watch)
    desk.ask("s", "30% or 40%?", ["30%", "40%"])
    expect(screen.locator("#status")).to_have_text("LIVE")
    check(screen)
    expect(watch.locator("#status")).to_have_text("LIVE")
    check(watch)
    desk.do("close_poll", poll="s")
    desk.publish("s")
    expect(screen.locator("#status")).to_have_text("RESULT")
    check(screen)


def test_pages_before_the_beginning_are_accessible(visit, own):
    visit.expected = (*STREAM, "net::ERR_CONNECTION_REFUSED")  # the server stops before they close
    party = own.codes()[0]
    phone = visit.open(f"{own.url}/vote#{party['code']}", size=PHONES[1])
    expect(phone.locator("#calm-title")).to_contain_text("Fair Shares")
    check(phone)
    screen = visit.open(f"{own.url}/screen#{party['facilitator_code']}", size=TELEVISION)
    expect(screen.locator("live-video")).to_be_visible()
    check(screen)


def test_gate_is_accessible(visit, rehearsed):
    visit.expected = STREAM
    for page in ("screen", "facilitate"):
        check(visit.open(f"{rehearsed.url}/{page}", size=PHONES[0]))


def test_text_twice_as_large_stays_on_the_phone(visit, rehearsed, desk, party):
    page = visit.open(f"{rehearsed.url}/j/{party['code']}", size=PHONES[0])
    desk.ask("large", "Where should the first billion go?", ["Care homes", "Help for families"])
    expect(page.locator(".card")).to_have_count(2)
    page.locator(".card").first.click()
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text("Your vote is in")


def test_nothing_moves_where_the_system_asks_for_rest(visit, rehearsed, party):
    device = visit.device(reduced_motion="reduce")
    page = visit.open(f"{rehearsed.url}/vote#{party['code']}", device=device)
    expect(page.locator("#party")).to_have_text(party["name"])
    moving = page.evaluate(
        """() => [...document.querySelectorAll('*')].map(each => getComputedStyle(each))
        .filter(style => style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0)
        .length"""
    )
    assert moving == 0


def test_rehearsal_is_marked_on_every_page(visit, rehearsed, party):
    visit.expected = STREAM
    code, facilitators = party["code"], party["facilitator_code"]
    for page in (f"vote#{code}", f"facilitate#{facilitators}", f"screen#{facilitators}", "watch"):
        opened = visit.open(f"{rehearsed.url}/{page}", size=TELEVISION)
        expect(opened.locator(".rehearsal")).to_be_visible()
        expect(opened.locator(".rehearsal")).to_contain_text("REHEARSAL")


@pytest.mark.parametrize("width", [320, 360])
def test_rehearsal_is_said_in_one_line_on_small_phones(visit, rehearsed, party, width):
    url = f"{rehearsed.url}/vote#{party['code']}"
    page = visit.open(url, size={"width": width, "height": 640})
    strip = page.locator(".rehearsal-strip")
    expect(strip).to_be_visible()
    page.evaluate("document.fonts.ready")
    assert strip.evaluate("(one) => one.clientHeight <= 2.125 * 16")  # where the next strip begins


def test_picture_runs_muted_until_the_sound_is_asked_for(visit, rehearsed):
    visit.expected = STREAM
    page = visit.open(f"{rehearsed.url}/watch", size=TELEVISION)
    page.wait_for_function("() => document.querySelector('video').currentTime > 0", timeout=40_000)
    start = page.evaluate("document.querySelector('video').currentTime")
    page.wait_for_function(f"() => document.querySelector('video').currentTime > {start + 2}")
    expect(page.locator(".video-words")).to_be_hidden()
    assert page.evaluate("document.querySelector('video').muted")
    page.get_by_role("button", name="Turn the sound on").click()
    expect(page.get_by_role("button", name="Turn the sound off")).to_be_attached()
    assert not page.evaluate("document.querySelector('video').muted")


def test_a_colour_that_comes_again_has_a_texture_and_a_track_is_the_whole(
    visit, rehearsed, desk, party
):
    visit.expected = STREAM
    screen = visit.open(f"{rehearsed.url}/screen#{party['facilitator_code']}", size=TELEVISION)
    desk.ask("nine", "Who shall speak first?", [f"Candidate {n}" for n in range(1, 10)])
    expect(screen.locator(".bar")).to_have_count(9)
    grounds = screen.locator(".bar-solid").evaluate_all(
        "bars => bars.map((bar) => getComputedStyle(bar).backgroundImage)"
    )
    assert "repeating-linear-gradient" in grounds[8]
    assert not any("repeating" in ground for ground in grounds[:8])
    expect(screen.locator(".bars-key")).to_contain_text("100% = all who are counted")
    half = screen.locator(".bars").evaluate(
        "bars => getComputedStyle(bars).getPropertyValue('--half').trim()"
    )
    assert half == "0.5000"
