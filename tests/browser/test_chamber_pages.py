"""A member of the chamber at the seat: badge, presence, votes, and what rooms see of them."""

import json
import re
from functools import partial

import accessible
import pytest
import seated_chamber as halls
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

TABLET = {"width": 1024, "height": 768}
TELEVISION = {"width": 1280, "height": 720}
check = partial(accessible.check, touched="button, a, summary, .card, input:not(.card input)")


@pytest.fixture(scope="module")
def chamber(running):
    """A chamber of 90 seats in the shared conference; 46 of them are in the hall."""
    with running.desk() as desk:
        desk.do("adopt_rules", rules=halls.RULES)
    made = halls.Chamber(running, 90)
    made.come_in(*range(45, 91))
    return made


@pytest.fixture(scope="module")
def seats():
    """Seats that no other test uses."""
    return iter(range(1, 45))


@pytest.fixture
def seat(seats):
    return next(seats)


@pytest.fixture
def desk(desk, chamber):
    yield desk
    desk.show("holding", ["members", "rooms"])


def signed_in(visit, chamber, seat, **where):
    """The page of a member who has opened the link of the badge."""
    page = visit.open(chamber.link(seat), **where)
    expect(page.locator("#presence")).to_contain_text("Signed in since")
    return page


def choose(page, label):
    """Tap the card of an option."""
    page.locator(".card", has_text=label).click()


def state(page):
    """The words about the own vote."""
    return page.locator("#headline")


def type_badge(page, person, code):
    """Type a badge into the form."""
    page.get_by_label("The name or number on your badge").fill(person)
    page.get_by_label("The code on your badge").fill(code)
    page.get_by_role("button", name="Sign in").click()


def test_a_wrong_badge_is_said_and_the_right_one_shows_the_seat(visit, chamber, desk, seat):
    person, code = chamber.people[seat - 1]
    page = visit.open(f"{chamber.url}/member")
    type_badge(page, "", "")
    expect(page.get_by_role("alert")).to_contain_text("Type both")
    type_badge(page, person, "f" * 32)
    expect(page.get_by_role("alert")).to_contain_text("This badge is not right")
    expect(page.get_by_label("The name or number on your badge")).to_have_value(person)
    check(page)
    type_badge(page, person, f"{code[:8]} {code[8:].upper()}")
    expect(page.locator("#seat")).to_have_text(f"Seat {seat}")
    expect(page.locator("#gate")).to_be_hidden()
    expect(page.get_by_label("The code on your badge")).to_have_value("")


def test_a_badge_stands_in_no_address_that_is_asked_for_and_is_not_kept(visit, chamber, desk, seat):
    page = visit.device().new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(chamber.link(seat))
    expect(page.locator("#seat")).to_have_text(f"Seat {seat}")
    assert page.url == f"{chamber.url}/member"
    person, code = chamber.people[seat - 1]
    assert not [url for url in asked if code in url.partition("#")[0]]
    kept = page.evaluate("JSON.stringify(localStorage)")
    assert code not in kept
    assert person not in kept
    page.reload()
    expect(page.locator("#seat")).to_have_text(f"Seat {seat}")
    expect(page.locator("#presence")).to_contain_text("Signed in since")


def test_what_is_needed_stands_before_the_vote_and_the_verdict_after_it(
    visit, chamber, desk, polls, seat
):
    poll = next(polls)
    page = signed_in(visit, chamber, seat)
    halls.ask(desk, poll, "Shall it be adopted?", decision="constitution")
    here = desk.views["chamber"]["present"]
    needs = page.locator("#needs")
    expect(needs).to_contain_text("Passes with at least two thirds of members present:")
    expect(needs).to_contain_text(f"of {here}, if {here} are here at the close.")
    expect(needs).to_contain_text("Quorum: half of all seats must be signed in, 45 of 90.")
    expect(page.locator(".card-text")).to_have_text(["For", "Against", "Abstain"])
    expect(page.locator("#send")).to_be_hidden()
    choose(page, "For")
    expect(state(page)).to_have_text("Not sent yet")
    check(page)
    page.get_by_role("button", name="Send my vote: FOR").click()
    expect(state(page)).to_have_text("Your vote is in")
    page.get_by_text("Receipt", exact=True).click()
    expect(page.locator("#receipt-leaf")).to_have_text(
        re.compile(r"^([0-9a-f]{8} ){7}[0-9a-f]{8}$")
    )
    choose(page, "Abstain")
    expect(page.locator("#detail")).to_have_text("Your vote for For counts.")
    page.get_by_role("button", name="Change my vote: ABSTAIN").click()
    expect(state(page)).to_have_text("Your vote is in")
    desk.do("close_poll", poll=poll)
    expect(page.locator("#detail")).to_contain_text("Abstain. Voting closed at")
    desk.do("publish_poll", poll=poll)
    desk.show("result", ["members"], poll=poll)
    expect(page.locator("#note")).to_contain_text("Not carried: 0 for, 0 against, 1 abstention.")
    expect(page.locator("#note")).to_contain_text(f"at least 2/3 of {here} members present")
    expect(page.locator("#note")).to_contain_text(f"The quorum of 45 was met: {here} were signed")
    expect(needs).to_be_hidden()
    expect(page.locator("#figures dt")).to_have_text(
        ["For", "Against", "Abstained", "Voted, all together", "Signed in at the close", "Seats"]
    )
    expect(page.locator("#figures dd")).to_have_text(["0", "0", "1", "1", str(here), "90"])
    check(page)


def test_a_receipt_of_a_member_is_found_in_the_record(visit, chamber, desk, polls, seat):
    poll = next(polls)
    page = signed_in(visit, chamber, seat)
    halls.ask(desk, poll, "Is it in the record?")
    choose(page, "Against")
    page.get_by_role("button", name="Send my vote: AGAINST").click()
    expect(state(page)).to_have_text("Your vote is in")
    page.get_by_text("Receipt", exact=True).click()
    page.get_by_role("link", name="Check it against the record").click()
    expect(page.locator("#headline")).to_have_text("Your vote is in the record")
    expect(page.locator("#steps")).to_contain_text("from the vote that this device has kept")


def test_a_seat_votes_with_one_device_and_is_left_for_another(visit, chamber, desk, polls, seat):
    poll = next(polls)
    first = signed_in(visit, chamber, seat)
    halls.ask(desk, poll, "With one device?")
    choose(first, "For")
    first.get_by_role("button", name="Send my vote: FOR").click()
    expect(state(first)).to_have_text("Your vote is in")
    second = visit.open(chamber.link(seat))
    expect(second.get_by_role("alert")).to_contain_text("votes with another device")
    desk.do("close_poll", poll=poll)
    desk.show("holding", ["members"])
    first.reload()
    first.get_by_role("button", name="Leave this seat").click()
    first.get_by_role("button", name="Press again").click()
    expect(first.get_by_role("alert")).to_contain_text(f"Seat {seat} is free now")
    type_badge(second, *chamber.people[seat - 1])
    expect(second.locator("#seat")).to_have_text(f"Seat {seat}")
    first.reload()
    expect(first.get_by_role("button", name="Sign in")).to_be_visible()


def test_another_device_of_a_seat_that_has_voted_says_so(
    visit, chamber, running, desk, polls, seat
):
    poll = next(polls)
    first = signed_in(visit, chamber, seat)
    halls.ask(desk, poll, "And from there?")
    choose(first, "For")
    first.get_by_role("button", name="Send my vote: FOR").click()
    expect(state(first)).to_have_text("Your vote is in")
    chamber.take_off(desk, seat)
    expect(first.get_by_role("alert")).to_contain_text("votes for your seat no more")
    second = signed_in(visit, chamber, seat)
    expect(state(second)).to_have_text("Your seat has voted")
    expect(second.locator("#send")).to_be_hidden()
    expect(second.get_by_role("radio", name="For")).to_be_disabled()


def test_who_is_checked_out_in_the_middle_cannot_vote_until_the_badge_was_shown(
    visit, chamber, desk, polls, seat
):
    poll = next(polls)
    page = signed_in(visit, chamber, seat, size=TABLET)
    halls.ask(desk, poll, "Are you here?")
    choose(page, "For")
    chamber.go_out(seat)
    expect(page.locator("#presence")).to_have_text("Checked out")
    expect(page.locator("#away")).to_contain_text("Show your badge at the door")
    expect(state(page)).to_have_text("You are checked out")
    expect(page.locator("#send")).to_be_hidden()
    expect(page.get_by_role("radio", name="For")).to_be_disabled()
    check(page)
    chamber.come_in(seat)
    expect(page.locator("#away")).to_be_hidden()
    page.get_by_role("button", name="Send my vote: FOR").click()
    expect(state(page)).to_have_text("Your vote is in")


def test_on_a_tablet_that_lies_all_answers_of_a_long_question_are_in_sight(
    visit, chamber, desk, polls, seat
):
    page = signed_in(visit, chamber, seat, size=TABLET)
    question = "Shall the assembly put the right to a share of common wealth into its constitution?"
    halls.ask(desk, next(polls), question, decision="constitution")
    expect(page.locator(".card")).to_have_count(3)
    last, foot = page.locator(".card").last.bounding_box(), page.locator("#state").bounding_box()
    assert last["y"] + last["height"] <= foot["y"]
    check(page)


def test_a_list_of_speakers_is_in_sight_without_scrolling(visit, chamber, desk, seat):
    page = signed_in(visit, chamber, seat)
    desk.show("message", ["members"], title="The debate", text="Ask to speak from your seat.")
    desk.do("open_floor", floor="seen", title="What a wage is for", rule="alternating", seconds=90)
    try:
        place = page.get_by_role("button", name="Point of order").bounding_box()
        assert place["y"] + place["height"] <= page.viewport_size["height"]
        check(page)
    finally:
        desk.do("end_floor", floor="seen")


def test_a_vote_that_comes_after_closing_says_when_it_came(visit, chamber, desk, polls, seat):
    poll = next(polls)
    held, sockets = [], []
    holding = None

    def behind(socket):
        """The page hears of events only when they are let through."""
        sockets.append(socket)
        server = socket.connect_to_server()
        server.on_message(
            lambda frame: (
                held.append(frame)
                if socket is holding and json.loads(frame)["type"] == "event"
                else socket.send(frame)
            )
        )

    device = visit.device()
    device.route_web_socket("**/ws", behind)
    page = signed_in(visit, chamber, seat, device=device)
    halls.ask(desk, poll, "In time?")
    choose(page, "For")
    holding = sockets[-1]
    desk.do("close_poll", poll=poll)
    page.get_by_role("button", name="Send my vote: FOR").click()
    expect(state(page)).to_have_text("Your vote is not in")
    expect(page.locator("#detail")).to_contain_text("does not count")
    for frame in held:
        holding.send(frame)
    expect(state(page)).to_have_text(
        re.compile(
            r"^Closed at \d\d:\d\d(:\d\d)?: your vote came at \d\d:\d\d(:\d\d)? and does not count$"
        )
    )


def test_a_vote_is_kept_while_the_link_is_dead_and_goes_out_after_a_reload(
    visit, chamber, desk, polls, running, seat
):
    poll = next(polls)
    page = signed_in(visit, chamber, seat)
    halls.ask(desk, poll, "Without a link?")
    choose(page, "For")
    running.freeze()
    try:
        page.get_by_role("button", name="Send my vote: FOR").click()
        expect(state(page)).to_have_text("Sending")
        expect(page.locator("#seat")).to_have_text(f"Seat {seat}")
    finally:
        running.thaw()
    page.reload()
    expect(state(page)).to_have_text("Your vote is in")
    desk.do("close_poll", poll=poll)
    assert desk.people(poll) == [1, 0, 0]


def test_a_vote_by_name_says_so_before_and_everybody_reads_it_after(
    visit, chamber, desk, polls, seat
):
    poll = next(polls)
    page = signed_in(visit, chamber, seat)
    halls.ask(desk, poll, "By name?", named=True)
    notice = f"This vote is by name: everybody can read how seat {seat} voted."
    expect(page.locator("#by-name")).to_have_text(notice)
    choose(page, "Against")
    page.get_by_role("button", name="Send my vote: AGAINST").click()
    expect(state(page)).to_have_text("Your vote is in")
    page.get_by_text("Receipt", exact=True).click()
    expect(page.locator("#receipt-choice")).to_have_text(f"Against, as Seat {seat}")
    desk.do("close_poll", poll=poll)
    desk.do("publish_poll", poll=poll)
    desk.show("result", ["members"], poll=poll)
    page.get_by_role("link", name="Who voted how").click()
    expect(page.locator("#rows")).to_contain_text(f"Seat {seat}")


def test_who_was_given_paper_and_who_raises_a_hand_is_told_so(visit, chamber, desk, polls, seat):
    by_paper, by_hands = next(polls), next(polls)
    page = signed_in(visit, chamber, seat)
    halls.ask(desk, by_paper, "On paper?", channels=["phones", "paper"])
    desk.do("give_paper", poll=by_paper, seat=seat, reason="The phone is empty.")
    expect(state(page)).to_have_text("You vote on paper")
    expect(page.get_by_role("radio", name="For")).to_be_disabled()
    desk.do("close_poll", poll=by_paper)
    expect(state(page)).to_have_text("You voted on paper")
    halls.ask(desk, by_hands, "By hand?", channels=["hands"])
    expect(state(page)).to_have_text("Hands up, please")
    expect(page.locator("#detail")).to_contain_text("Two tellers count")
    expect(page.locator("#form")).to_be_hidden()


def test_the_members_screens_are_shown_and_rooms_polls_cannot_be_answered(
    visit, chamber, desk, party, polls, seat
):
    poll = next(polls)
    page = signed_in(visit, chamber, seat)
    desk.show("message", ["members"], title="Lunch is served", text="Back at two.")
    expect(page.locator("#calm-title")).to_have_text("Lunch is served")
    desk.black(True, ["members"])
    expect(page.locator("#calm-title")).to_have_text("The hall is dark")
    desk.black(False, ["members"])
    desk.headcount(party["party"], 12)
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    desk.show("poll", ["members"], poll=poll)
    expect(page.get_by_role("heading", name="30% or 40%?")).to_be_visible()
    expect(page.locator("#opening")).to_contain_text("The rooms answer")
    expect(page.locator("#form")).to_be_hidden()
    expect(page.locator("#state")).to_be_hidden()
    expect(page.locator("#bars")).to_be_visible()


def test_rooms_and_phones_see_the_chambers_vote_and_have_no_part_in_it(
    visit, running, chamber, desk, party, polls, seat
):
    poll = next(polls)
    visit.expected = ("/hls/",)
    desk.headcount(party["party"], 12)
    member = signed_in(visit, chamber, seat)
    phone = visit.open(f"{running.url}/vote#{party['code']}")
    screen = visit.open(f"{running.url}/screen#{party['screen_code']}", size=TELEVISION)
    facilitator = visit.open(f"{running.url}/facilitate#{party['facilitator_code']}")
    watcher = visit.open(f"{running.url}/watch", size=TELEVISION)
    outputs = ["members", "rooms", "phones"]
    halls.ask(desk, poll, "What says the chamber?", outputs=outputs)
    for page in (screen, watcher):
        expect(page.locator("#whose")).to_have_text("The chamber votes")
        expect(page.locator("#note")).to_contain_text("Passes with more than half")
    expect(screen.locator("#room")).to_be_hidden()
    expect(phone.locator("#opening")).to_contain_text("The chamber votes")
    expect(phone.locator("#needs")).to_contain_text("Passes with more than half")
    expect(phone.locator("#form")).to_be_hidden()
    expect(phone.locator("#state")).to_be_hidden()
    expect(facilitator.locator("#panel-answer h2")).to_have_text("Nothing is asked right now")
    choose(member, "For")
    member.get_by_role("button", name="Send my vote: FOR").click()
    expect(state(member)).to_have_text("Your vote is in")
    here = desk.views["chamber"]["present"]
    expect(screen.locator("#turnout-words")).to_have_text(f"1 of {here} signed in have voted")
    desk.do("close_poll", poll=poll)
    desk.do("publish_poll", poll=poll)
    desk.show("result", outputs, poll=poll)
    for page in (screen, watcher, phone, member):
        expect(page.locator("#note")).to_contain_text("Carried: 1 for, 0 against.")
        expect(page.locator(".bar-share")).to_have_text(["100.0%", "0.0%", ""])
    check(phone)


def test_two_votes_at_once_keep_each_to_its_own(visit, running, chamber, desk, party, polls, seat):
    ours, theirs = next(polls), next(polls)
    desk.headcount(party["party"], 12)
    member = signed_in(visit, chamber, seat)
    phone = visit.open(f"{running.url}/vote#{party['code']}")
    halls.ask(desk, ours, "The chamber?", outputs=["members", "phones"], reveal_parties="live")
    desk.do("prepare_poll", poll=theirs, question="The rooms?", options=["Yes", "No"])
    desk.do("open_poll", poll=theirs)
    expect(phone.get_by_role("heading", name="The rooms?")).to_be_visible()
    expect(phone.locator("#result-question")).to_have_text("The chamber votes: The chamber?")
    choose(phone, "Yes")
    phone.get_by_role("button", name="Send my vote").click()
    expect(state(phone)).to_have_text("Your vote is in")
    choose(member, "Against")
    member.get_by_role("button", name="Send my vote: AGAINST").click()
    expect(state(member)).to_have_text("Your vote is in")
    expect(phone.locator("#turnout")).to_contain_text("1 of ")
    here = desk.views["chamber"]["present"]
    expect(phone.locator("#turnout")).to_have_text(f"1 of {here} signed in have voted")
    desk.do("close_poll", poll=theirs)
    desk.do("close_poll", poll=ours)
    assert (desk.people(ours), desk.people(theirs)) == ([0, 1, 0], [1, 0])


def test_a_badge_that_is_opened_again_on_its_device_finds_the_vote_there(
    visit, chamber, desk, polls, seat
):
    poll = next(polls)
    device = visit.device()
    page = signed_in(visit, chamber, seat, device=device)
    halls.ask(desk, poll, "Is it still there?")
    choose(page, "For")
    page.get_by_role("button", name="Send my vote: FOR").click()
    expect(state(page)).to_have_text("Your vote is in")
    page.goto("about:blank")
    page.goto(chamber.link(seat))
    expect(state(page)).to_have_text("Your vote is in")
    page.goto("about:blank")
    chamber.take_off(desk, seat)
    page.goto(chamber.link(seat))
    expect(page.locator("#presence")).to_contain_text("Signed in since")


def test_a_badge_of_another_does_not_take_the_device_of_who_sits_there(visit, chamber, desk, seats):
    mine, other = next(seats), next(seats)
    device = visit.device()
    page = signed_in(visit, chamber, mine, device=device)
    page.goto("about:blank")
    page.goto(chamber.link(other))
    expect(page.locator("#notice")).to_contain_text(f"This device votes for seat {mine}")
    expect(page.locator("#seat")).to_have_text(f"Seat {mine}")
