"""A person with a phone: join, vote, change, be late, lose the server."""

import json
import re

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]


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
    visit.expected = ("/api/join?code=",)
    page = visit.open(running.url)
    field = page.get_by_label("The code of your party")
    field.fill("WRONG1")
    page.get_by_role("button", name="Join").click()
    expect(page.get_by_role("alert")).to_contain_text("not right")
    expect(field).to_be_focused()
    field.fill(party["code"])
    field.press("Enter")
    page.wait_for_url("**/vote#*")


def test_wrong_code_in_the_address_shows_the_form(visit, running):
    visit.expected = ("/api/join?code=",)
    page = visit.open(f"{running.url}/j/WRONG1")
    expect(page.get_by_role("alert")).to_contain_text("not right")
    expect(page.get_by_label("The code of your party")).to_have_value("WRONG1")


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
    desk.do("publish_poll", poll=poll)
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
        re.compile(r"^Closed at \d\d:\d\d: your vote came at \d\d:\d\d and does not count$")
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
    other.get_by_role("button", name="Send my vote").click()
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
    vote(page, desk, poll, [0, 1, 2])


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
    expect(screen.locator("#link")).to_contain_text("No connection")
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
