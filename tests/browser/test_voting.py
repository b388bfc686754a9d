"""A person with a phone: join, vote, change, be late, lose the server."""

import json
import re
from functools import partial

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]


TELEVISION = {"width": 1280, "height": 720}
check = partial(accessible.check, touched="button, a, summary, .card, input:not(.card input)")


def choose(page, label):
    """Tap the card of an option."""
    page.locator(".card", has_text=label).click()


def state(page):
    """The words about the own vote."""
    return page.locator("#headline")


def in_the_room(visit, running, party):
    """A phone that has joined the party."""
    page = visit.open(f"{running.url}/j/{party['code']}")
    page.wait_for_url("**/vote#*")
    return page


def test_code_is_taken_as_people_type_it(visit, running, party):
    page = visit.open(running.url)
    code = party["code"].lower()
    page.get_by_label("The code of your party").fill(f" {code[:3]}-{code[3:]} ")
    page.get_by_role("button", name="Join").click()
    page.wait_for_url("**/vote#*")
    expect(page.locator("#party")).to_have_text(party["name"])


def test_scanned_code_goes_on_by_itself(visit, running, party):
    page = in_the_room(visit, running, party)
    expect(page.locator("#party")).to_have_text(party["name"])


def test_wrong_code_is_said_and_can_be_corrected(visit, running, party):
    visit.expected = ("/api/join",)
    page = visit.open(running.url)
    field = page.get_by_label("The code of your party")
    field.fill("WRENS2")
    page.get_by_role("button", name="Join").click()
    expect(page.get_by_role("alert")).to_contain_text("not right")
    expect(field).to_be_focused()
    field.fill(party["code"])
    field.press("Enter")
    page.wait_for_url("**/vote#*")


def test_a_typing_error_is_found_before_anything_is_sent(visit, running, party):
    page = visit.open(running.url)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    code = party["code"]
    other = next(c for c in "9876" if c != code[3])
    page.get_by_label("The code of your party").fill(code[:3] + other + code[4:])
    page.get_by_role("button", name="Join").click()
    expect(page.get_by_role("alert")).to_contain_text("a letter or digit is another")
    assert not [url for url in asked if "/api/join" in url]


def test_wrong_code_in_the_address_shows_the_form(visit, running):
    visit.expected = ("/api/join",)
    page = visit.open(f"{running.url}/j/WRONG1")
    expect(page.get_by_role("alert")).to_contain_text("not right")
    expect(page.get_by_label("The code of your party")).to_have_value("WRONG1")
    assert page.url == f"{running.url}/", "no code stays in the address bar"


def test_a_code_stands_in_no_address_that_is_asked_for(visit, running, party):
    page = visit.device().new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(running.url)
    page.get_by_label("The code of your party").fill(party["code"])
    page.get_by_role("button", name="Join").click()
    expect(page.locator("#party")).to_have_text(party["name"])
    sent = [url.partition("#")[0] for url in asked]
    assert f"{running.url}/api/join" in sent
    assert not any(party["code"] in url for url in sent)


def test_vote_is_sent_acknowledged_and_changed(visit, running, desk, party, polls):
    poll = next(polls)
    desk.headcount(party["party"], 12)
    desk.do("start_item", item=desk.item("speech")["id"])
    page = in_the_room(visit, running, party)
    expect(page.locator("#calm-rest")).to_contain_text("The next question appears here by itself")
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    expect(page.get_by_role("heading", name="30% or 40%?")).to_be_visible()
    expect(state(page)).to_have_text("Not sent yet")
    expect(page.locator("#send")).to_be_hidden()
    choose(page, "40%")
    expect(page.locator("#detail")).to_have_text("40%")

    running.freeze()
    try:
        page.get_by_role("button", name="Send my vote").click()
        expect(state(page)).to_have_text("Sending")
    finally:
        running.thaw()
    expect(state(page)).to_have_text("Your vote is in")
    desk.until_people(poll, [0, 1])
    expect(page.locator("#receipt-leaf")).to_be_hidden()
    page.get_by_text("Receipt", exact=True).click()
    expect(page.locator("#receipt-leaf")).to_have_text(
        re.compile(r"^([0-9a-f]{8} ){7}[0-9a-f]{8}$")
    )

    choose(page, "30%")
    expect(state(page)).to_have_text("Not sent yet")
    expect(page.locator("#detail")).to_have_text("Your vote for 40% counts.")
    page.get_by_role("button", name="Change my vote").click()
    expect(state(page)).to_have_text("Your vote is in")
    desk.until_people(poll, [1, 0])

    desk.do("close_poll", poll=poll)
    expect(page.locator("#detail")).to_contain_text("30%. Voting closed at")
    desk.publish(poll)
    expect(page.locator("#status")).to_have_text("RESULT")
    assert desk.people(poll) == [1, 0]


def test_state_of_the_vote_is_announced_politely(visit, running, desk, party, polls):
    page = in_the_room(visit, running, party)
    desk.ask(next(polls), "Shall we?", ["Yes", "No"])
    region = page.locator("[aria-live=polite]", has=state(page))
    expect(region).to_contain_text("Not sent yet")


def test_vote_that_comes_after_closing_says_when_it_came(visit, running, desk, party, polls):
    poll = next(polls)
    desk.headcount(party["party"], 12)
    held = []
    sockets = []

    def behind(socket):
        """The page hears of events only when they are let through."""
        sockets.append(socket)
        server = socket.connect_to_server()
        server.on_message(
            lambda frame: (
                held.append(frame)
                if json.loads(frame)["type"] == "event"
                and held is not None
                and sockets[-1] is holding
                else socket.send(frame)
            )
        )

    holding = None
    device = visit.device()
    device.route_web_socket("**/ws", behind)
    page = visit.open(f"{running.url}/j/{party['code']}", device=device)
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    choose(page, "40%")
    holding = sockets[-1]
    desk.do("close_poll", poll=poll)
    page.get_by_role("button", name="Send my vote").click()
    expect(state(page)).to_have_text("Your vote is not in")
    expect(page.locator("#detail")).to_contain_text("does not count")
    for frame in held:
        holding.send(frame)
    expect(state(page)).to_have_text(
        re.compile(
            r"^Closed at \d\d:\d\d(:\d\d)?: your vote came at \d\d:\d\d(:\d\d)? and does not count$"
        )
    )
    assert desk.people(poll) == [0, 0]


def test_full_room_shows_the_servers_sentence_and_lets_one_send_again(
    visit, running, desk, party, polls
):
    poll = next(polls)
    page = in_the_room(visit, running, party)
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    choose(page, "30%")
    page.get_by_role("button", name="Send my vote").click()
    expect(state(page)).to_have_text("Your vote is not in")
    expect(page.locator("#detail")).to_contain_text("Nobody is checked in at your party yet")
    desk.headcount(party["party"], 5)
    page.get_by_role("button", name="Send again").click()
    expect(state(page)).to_have_text("Your vote is in")
    desk.until_people(poll, [1, 0])


def test_choice_and_vote_survive_a_reload(visit, running, desk, party, polls):
    poll = next(polls)
    desk.headcount(party["party"], 5)
    page = in_the_room(visit, running, party)
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    choose(page, "40%")
    page.reload()
    expect(page.locator("#detail")).to_have_text("40%")
    page.get_by_role("button", name="Send my vote").click()
    expect(state(page)).to_have_text("Your vote is in")
    page.reload()
    expect(state(page)).to_have_text("Your vote is in")
    page.goto(f"{running.url}/j/{party['code']}")
    expect(state(page)).to_have_text("Your vote is in")
    desk.until_people(poll, [0, 1])


def test_void_poll_and_poll_of_the_room_are_explained(visit, running, desk, party, polls):
    page = in_the_room(visit, running, party)
    poll = next(polls)
    desk.ask(poll, "Hands?", ["Up", "Down"], channels=["hands"])
    expect(state(page)).to_have_text("Hands up, please")
    desk.do("void_poll", poll=poll, reason="A slip of the tongue.")
    expect(state(page)).to_have_text("This poll was declared void")


OPTIONS = ["Care at home", "Care homes", "Wages"]


def vote(page, desk, poll, people):
    """Send, and see that it is in and counted like this."""
    page.get_by_role("button", name="Send my vote").click()
    expect(state(page)).to_have_text("Your vote is in")
    desk.until_people(poll, people)


def test_approval_takes_as_many_as_one_likes_and_a_blank_vote(visit, running, desk, party, polls):
    poll = next(polls)
    desk.headcount(party["party"], 5)
    page = in_the_room(visit, running, party)
    desk.ask(poll, "Which?", OPTIONS, kind="approval", channels=["phones"])
    page.get_by_role("checkbox", name="Wages").check(force=True)
    page.get_by_role("checkbox", name="Care at home").check(force=True)
    vote(page, desk, poll, [1, 0, 1])
    other = in_the_room(visit, running, party)
    other.get_by_role("button", name="Send a blank vote").click()
    expect(state(other)).to_have_text("Your vote is in")
    expect(other.locator("#detail")).to_contain_text("Blank vote")


def test_scale_takes_one_step_by_keyboard(visit, running, desk, party, polls):
    poll = next(polls)
    desk.headcount(party["party"], 5)
    page = in_the_room(visit, running, party)
    desk.ask(poll, "How?", ["1 Bad", "2 Fair", "3 Good"], kind="scale", channels=["phones"])
    page.get_by_role("radio", name="1 Bad").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    vote(page, desk, poll, [0, 0, 1])


def test_ranking_is_tapped_then_moved_by_keyboard_and_by_drag(visit, running, desk, party, polls):
    poll = next(polls)
    desk.headcount(party["party"], 5)
    page = in_the_room(visit, running, party)
    desk.ask(poll, "In which order?", OPTIONS, kind="ranking", channels=["phones"])
    for label in ("Wages", "Care at home", "Care homes"):
        page.get_by_role("button", name=label, exact=True).click()
    order = page.locator(".order-text")
    expect(order).to_have_text(["Wages", "Care at home", "Care homes"])
    page.get_by_role("button", name="Move Care homes up").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(order).to_have_text(["Care homes", "Wages", "Care at home"])
    handle = page.locator(".order-handle").last
    handle.scroll_into_view_if_needed()
    place = handle.bounding_box()
    x, y = place["x"] + place["width"] / 2, place["y"] + place["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y - 70, steps=4)
    page.mouse.up()
    expect(order).to_have_text(["Care homes", "Care at home", "Wages"])
    vote(page, desk, poll, [0, 1, 0])


def touch(page):
    """A finger: down, moves and up, as the device reports them."""
    session = page.context.new_cdp_session(page)

    def finger(kind, x=0, y=0):
        points = [] if kind == "touchEnd" else [{"x": x, "y": y}]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    return finger


PLACES_ARE_SEEN = """() => {
  const bottom = (one) => document.querySelector(one).getBoundingClientRect().bottom;
  return bottom(".order") <= bottom("main");
}"""
"""Whether the last place of the order stands above the foot of the page."""


def test_ranking_is_dragged_past_the_foot_of_a_small_phone_and_survives_a_reload(
    visit, running, desk, party, polls
):
    device = visit.device({"width": 360, "height": 640}, is_mobile=True)
    page = visit.open(f"{running.url}/j/{party['code']}", device=device)
    long = "Respite for all who care for somebody at home, by day and by night"
    names = ["Care at home", long, "Wages", "Training", "Day centres", "Transport"]
    desk.ask(next(polls), "In which order?", names, kind="ranking", channels=["phones"])
    for label in names:
        page.get_by_role("button", name=label, exact=True).tap()
    order = page.locator(".order-text")
    expect(order).to_have_text(names)
    page.locator(".order").evaluate("(order) => order.scrollIntoView()")
    handle = page.locator(".order-handle").first.bounding_box()
    x, y = handle["x"] + 20, handle["y"] + 20
    foot = page.locator("#state").bounding_box()["y"]
    finger = touch(page)
    finger("touchStart", x, y)
    finger("touchMove", x, (y + foot) / 2)
    finger("touchMove", x, foot - 10)
    assert page.locator("main").evaluate("(it) => it.scrollHeight - it.clientHeight") > 0
    page.wait_for_function(PLACES_ARE_SEEN)
    finger("touchEnd")
    moved = [*names[1:], names[0]]
    expect(order).to_have_text(moved)
    expect(page.locator(".ballot [aria-live]")).to_have_text("Care at home is now 6th")
    assert page.evaluate("() => document.documentElement.scrollHeight <= innerHeight")
    page.reload()
    expect(order).to_have_text(moved)


def test_second_tap_of_the_same_finger_does_not_take_back_the_first(
    visit, running, desk, party, polls
):
    page = in_the_room(visit, running, party)
    desk.ask(next(polls), "In which order?", OPTIONS, kind="ranking", channels=["phones"])
    card = page.locator(".card", has_text="Wages")
    card.dblclick()
    expect(card).to_have_attribute("aria-pressed", "true")
    expect(page.locator(".order-text")).to_have_text(["Wages"])


def test_points_are_given_up_to_the_budget(visit, running, desk, party, polls):
    poll = next(polls)
    desk.headcount(party["party"], 5)
    page = in_the_room(visit, running, party)
    desk.ask(poll, "Share out", OPTIONS, kind="points", budget=3, channels=["phones"])
    more = page.get_by_role("button", name="One point more for Wages")
    for _ in range(3):
        more.click()
    more.dispatch_event("click")
    expect(more).to_have_attribute("aria-disabled", "true")
    expect(page.locator(".form-hint")).to_have_text("All points given")
    page.get_by_role("button", name="One point less for Wages").click()
    page.get_by_role("button", name="One point more for Care homes").click()
    expect(page.locator(".ballot [aria-live]")).to_have_text("Care homes: 1. 0 points left")
    vote(page, desk, poll, [0, 1, 2])


def test_vote_by_name_is_said_before_asked_once_and_listed_after(
    visit, running, desk, party, polls
):
    visit.expected = ("/hls/",)
    desk.headcount(party["party"], 5)
    device = visit.device()
    page = visit.open(f"{running.url}/j/{party['code']}", device=device)
    screen = visit.open(f"{running.url}/screen#{party['facilitator_code']}", size=TELEVISION)
    room = visit.open(f"{running.url}/facilitate#{party['facilitator_code']}")
    poll = next(polls)
    desk.ask(poll, "Who is for it?", ["For", "Against"], named=True)
    expect(page.locator("#named-notice")).to_have_text(
        "This vote is by name: everybody can read how you voted."
    )
    expect(screen.locator("#note")).to_contain_text("Phones vote by name.")
    expect(room.locator("#panel-answer")).to_contain_text("Phones vote by name")
    choose(page, "For")
    expect(page.locator("#detail")).to_have_text("Write your name: this vote is by name.")
    expect(page.locator("#send")).to_be_hidden()
    page.get_by_label("Your name").fill(" Ada\u0301 ")
    check(page)
    vote(page, desk, poll, [1, 0])
    expect(page.locator(".name-stands")).to_contain_text("You vote as Adá")
    page.get_by_role("button", name="Change name").click()
    page.get_by_label("Your name").fill("Zoë Ó")
    page.get_by_role("button", name="Change my vote").click()
    expect(state(page)).to_have_text("Your vote is in")
    page.get_by_text("Receipt", exact=True).click()
    expect(page.locator("#receipt-choice")).to_have_text("For, as Zoë Ó")
    receipt = page.locator("#receipt-check").get_attribute("href")
    checked = visit.open(f"{running.url}{receipt}", device=device)
    expect(checked.locator("#vote")).to_have_text("Who is for it? Your vote: For, as Zoë Ó")
    expect(checked.locator("#steps")).to_contain_text("from the vote that this device has kept")
    checked.close()
    desk.do("close_poll", poll=poll)
    expect(screen.locator("#note")).to_contain_text(re.compile(r"Who voted how: [^ ]+/names$"))
    expect(page.locator(".name-stands")).to_contain_text("You voted as Zoë Ó")
    page.get_by_role("link", name="Who voted how").click()
    row = page.locator("#rows tr")
    expect(row).to_have_text(f"Zoë Ó{party['name']}For")
    check(page)
    page.get_by_label("Find a name or a party").fill("nobody")
    expect(page.locator("#count")).to_have_text("0 of 1 vote by name")
    expect(page.locator("#said")).to_contain_text("Nobody is found by this.")
    page.get_by_role("link", name="All votes by name").click()
    page.get_by_role("link", name="Who is for it?").click()
    expect(row).to_have_count(1)

    page.goto(f"{running.url}/j/{party['code']}")
    again = next(polls)
    desk.ask(again, "And this?", ["Left", "Right"], named=True)
    choose(page, "Right")
    expect(page.get_by_label("Your name")).to_be_hidden()
    vote(page, desk, again, [0, 1])
    desk.do("close_poll", poll=again)
    secret = next(polls)
    desk.ask(secret, "In secret?", ["Yes", "No"])
    choose(page, "Yes")
    expect(page.locator("#by-name")).to_be_hidden()
    vote(page, desk, secret, [1, 0])


def test_many_points_are_typed_or_given_by_a_long_press(visit, running, desk, party, polls):
    poll = next(polls)
    desk.headcount(party["party"], 5)
    page = in_the_room(visit, running, party)
    desk.ask(poll, "Share out", OPTIONS, kind="points", budget=100, channels=["phones"])
    page.get_by_label("Points for Wages").fill("70")
    expect(page.locator("#detail")).to_have_text("Wages 70. 30 points not given yet.")
    homes = page.get_by_label("Points for Care homes")
    homes.fill("999")
    expect(homes).to_have_value("30")
    homes.fill("25")
    more = page.get_by_role("button", name="One point more for Care at home")
    place = more.bounding_box()
    page.mouse.move(place["x"] + 20, place["y"] + 20)
    page.mouse.down()
    expect(page.locator(".form-hint")).to_have_text("All points given")
    page.mouse.up()
    vote(page, desk, poll, [5, 25, 70])


def test_killed_server_comes_back_and_the_pending_ballot_arrives_once(visit, own):
    visit.expected = ("WebSocket connection", "net::ERR", "/hls/")
    party = own.codes()[0]
    with own.desk() as desk:
        desk.headcount(party["party"], 3)
        phone = in_the_room(visit, own, party)
        screen = visit.open(
            f"{own.url}/screen#{party['facilitator_code']}", size={"width": 1280, "height": 720}
        )
        desk.ask("q", "30% or 40%?", ["30%", "40%"])
        expect(screen.locator("#question")).to_have_text("30% or 40%?")
        choose(phone, "40%")
        own.freeze()
        phone.get_by_role("button", name="Send my vote").click()
        expect(state(phone)).to_have_text("Sending")
    place = phone.locator(".card").first.bounding_box()
    own.kill()
    expect(phone.locator("#link")).to_contain_text("No connection")
    assert phone.locator(".card").first.bounding_box() == place, "nothing moves under a finger"
    expect(phone.locator("#detail")).to_contain_text("Your vote is kept on this phone")
    expect(screen.locator("#link")).to_contain_text("No link for")
    own.start()
    expect(state(phone)).to_have_text("Your vote is in")
    expect(phone.locator("#link")).to_be_hidden()
    expect(screen.locator("#link")).to_be_hidden()
    with own.desk() as desk:
        desk.do("close_poll", poll="q")
        assert desk.people("q") == [0, 1]
    expect(screen.locator("#opening")).to_contain_text("Closed")


def test_ballot_of_a_phone_that_died_is_sent_by_the_next_page(visit, own):
    visit.expected = ("WebSocket connection", "net::ERR")
    party = own.codes()[0]
    device = visit.device()
    with own.desk() as desk:
        desk.headcount(party["party"], 3)
        page = visit.open(f"{own.url}/j/{party['code']}", device=device)
        desk.ask("q", "30% or 40%?", ["30%", "40%"])
        choose(page, "30%")
        own.freeze()
        page.get_by_role("button", name="Send my vote").click()
        expect(state(page)).to_have_text("Sending")
        page.close()
    own.kill()
    own.start()
    page = visit.open(f"{own.url}/vote", device=device)
    expect(state(page)).to_have_text("Your vote is in")
    with own.desk() as desk:
        desk.do("close_poll", poll="q")
        assert desk.people("q") == [1, 0]
