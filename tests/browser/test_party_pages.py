"""The facilitator, the big screen of the party, the observer."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

TELEVISION = {"width": 1920, "height": 1080}
NO_STREAM = ("/hls/",)


@pytest.fixture
def facilitator(visit, running, party):
    """The facilitator's page."""
    return visit.open(f"{running.url}/facilitate#{party['facilitator_code']}")


@pytest.fixture
def screen(visit, running, party):
    """The big screen of the same party; nothing streams here."""
    visit.expected = NO_STREAM
    return visit.open(f"{running.url}/screen#{party['facilitator_code']}", size=TELEVISION)


def press(page, keys):
    """Type on the page's keypad."""
    pad = page.get_by_role("group", name="Keypad")
    for key in keys:
        pad.get_by_role("button", name=key, exact=True).click()


def in_threes(code):
    """A code as pages show it."""
    return " ".join(re.findall("...", code))


def check_in(page, count):
    """Check people in by the keypad."""
    press(page, str(count))
    page.get_by_role("button", name=f"Check in {count} people").click()
    expect(page.locator("#panel-people .deed")).to_contain_text("Recorded at")


def test_facilitators_code_offers_both_doors(visit, running, party):
    visit.expected = NO_STREAM
    page = visit.open(running.url)
    page.get_by_label("The code of your party").fill(party["facilitator_code"])
    page.get_by_role("button", name="Join").click()
    expect(page.get_by_role("link", name=re.compile("Be the big screen"))).to_be_visible()
    page.get_by_role("link", name=re.compile("Run the party")).click()
    expect(page.locator("#party")).to_have_text(party["name"])


def test_headcount_hands_and_button_reach_the_tally(facilitator, desk, party, polls):
    page, poll = facilitator, next(polls)
    expect(page.locator("#panel-people .deed")).to_have_text("Nobody is checked in yet")
    press(page, "9")
    page.get_by_role("button", name="One person more").click()
    expect(page.locator("#panel-people .deed")).to_contain_text("Not sent yet. Recorded: 0 people")
    page.get_by_role("button", name="Check in 10 people").click()
    expect(page.locator("#panel-people .deed")).to_contain_text("Recorded at")

    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    expect(page.get_by_role("tab", name="Answer")).to_have_attribute("aria-selected", "true")
    page.get_by_label("Hands for 30%").fill("4")
    page.get_by_label("Hands for 40%").fill("9")
    expect(page.locator(".check")).to_contain_text("3 too many")
    expect(page.get_by_role("button", name="Enter 13 hands")).to_be_disabled()
    page.get_by_label("Hands for 40%").fill("5")
    page.get_by_role("button", name="One hand more for 40%").click()
    expect(page.locator(".check")).to_contain_text("It adds up.")
    page.get_by_role("button", name="Enter 10 hands").click()
    expect(page.locator("#panel-answer .deed")).to_contain_text("Recorded at")
    desk.until_people(poll, [4, 6])

    page.get_by_role("button", name="Press for all").click()
    page.locator(".press", has_text="30%").click()
    page.get_by_role("button", name="Press for 10 people").click()  # it takes out counted hands
    expect(page.locator(".press", has_text="30%")).to_have_attribute("aria-pressed", "true")
    desk.until_people(poll, [10, 0])
    page.locator(".press", has_text="40%").click()
    desk.until_people(poll, [0, 10])
    expect(page.locator(".room-now")).to_contain_text("Button: 40%, for 10 people")


def test_what_was_checked_in_is_never_called_unsent(facilitator, party):
    press(facilitator, "10")
    facilitator.evaluate(
        """() => {
            const line = document.querySelector("#panel-people .deed");
            window.read = [];
            new MutationObserver(() => window.read.push(line.textContent))
                .observe(line, {childList: true, characterData: true, subtree: true});
        }"""
    )
    facilitator.get_by_role("button", name="Check in 10 people").click()
    expect(facilitator.locator("#here")).to_contain_text("10 people")
    read = facilitator.evaluate("() => window.read")
    assert read[0] == "Sending"
    assert [words.rpartition(" ")[0] for words in read[1:]] == ["Recorded at"]


def test_hands_are_read_only_after_the_close_and_gone_where_none_were_counted(
    facilitator, desk, party, polls
):
    page, answered, unanswered = facilitator, next(polls), next(polls)
    check_in(page, 10)
    desk.ask(answered, "30% or 40%?", ["30%", "40%"])
    page.get_by_label("Hands for 30%").fill("4")
    page.get_by_role("button", name="Enter 4 hands").click()
    expect(page.locator("#panel-answer .deed")).to_contain_text("Recorded at")
    desk.do("close_poll", poll=answered)
    expect(page.get_by_label("Hands for 30%")).to_be_disabled()
    expect(page.get_by_label("Hands for 30%")).to_have_value("4")
    expect(page.locator("#panel-answer .step").first).to_be_hidden()
    desk.ask(unanswered, "And now?", ["Yes", "No"])
    expect(page.get_by_label("Hands for Yes")).to_be_visible()
    desk.do("close_poll", poll=unanswered)
    expect(page.get_by_label("Hands for Yes")).to_be_hidden()
    expect(page.locator("#panel-answer .deed")).to_have_text("The room gave no answer as one.")


def test_refused_headcount_shows_the_servers_sentence(facilitator, desk, party):
    check_in(facilitator, 7)
    press(facilitator, "99999")
    facilitator.get_by_role("button", name="Check in 99,999 people").click()
    expect(facilitator.locator("#panel-people .deed")).to_contain_text("is a number from 0 to")
    press(facilitator, ["Clear", "8"])
    facilitator.get_by_role("button", name="Check in 8 people").click()
    expect(facilitator.locator("#here")).to_contain_text("8 people")


def test_facilitator_shows_the_code_to_join(facilitator, party):
    facilitator.get_by_role("tab", name="Invite").click()
    expect(facilitator.locator("#code")).to_have_text(in_threes(party["code"]))
    qr = facilitator.get_by_role("img", name=re.compile("QR code"))
    expect(qr).to_be_visible()
    assert qr.evaluate("image => image.naturalWidth") > 0
    expect(qr).to_have_accessible_name(re.compile("Phones cannot reach this address"))
    expect(facilitator.locator("#host")).to_have_text("this computer only")


def test_page_without_a_code_asks_for_it(visit, running, party):
    visit.expected = NO_STREAM
    page = visit.open(f"{running.url}/screen", size=TELEVISION)
    page.get_by_label("Code of the screen").fill(party["screen_code"].lower())
    page.get_by_role("button", name="Go on").click()
    expect(page.locator("#party")).to_have_text(party["name"])


def test_page_with_a_wrong_code_asks_again(visit, running):
    page = visit.open(f"{running.url}/facilitate#NONSENSE")
    expect(page.locator("#gate-said")).to_contain_text("not right")
    expect(page.get_by_label("Facilitator's code")).to_be_focused()


def test_facilitators_code_does_not_stay_in_the_address(screen, party):
    expect(screen.locator("#party")).to_have_text(party["name"])
    assert party["facilitator_code"] not in screen.url
    screen.reload()
    expect(screen.locator("#code")).to_have_text(in_threes(party["code"]))


def test_screen_shows_question_answers_room_and_result(screen, desk, party, polls):
    page, poll = screen, next(polls)
    expect(page.locator("#party")).to_have_text(party["name"])
    expect(page.locator("#code")).to_have_text(in_threes(party["code"]))
    desk.headcount(party["party"], 10)
    desk.ask(poll, "30% or 40%?", ["30%", "40%"], closes_in=600_000)
    expect(page.locator("#question")).to_have_text("30% or 40%?")
    expect(page.locator("#opening-text")).to_have_text(re.compile(r"^closes in \d+:\d\d$"))
    expect(page.locator(".room-summary")).to_have_text("0 of 10 people have answered")
    expect(page.locator("#status")).to_have_text("LIVE")
    desk.do("close_poll", poll=poll)
    expect(page.locator("#status")).to_have_text("CLOSED")
    desk.publish(poll)
    expect(page.locator("#status")).to_have_text("RESULT")
    expect(page.locator("#note")).to_have_text("Nobody answered.")


def test_screen_shows_what_this_room_has_answered(
    screen, facilitator, visit, running, desk, party, polls
):
    poll = next(polls)
    check_in(facilitator, 12)
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    expect(facilitator.locator(".room-now")).to_contain_text("0 of 12")
    facilitator.get_by_label("Hands for 30%").fill("3")
    facilitator.get_by_label("Hands for 40%").fill("7")
    facilitator.get_by_role("button", name="Enter 10 hands").click()
    expect(screen.locator(".room-summary")).to_have_text("10 of 12 people have answered")
    expect(screen.locator(".room-ways")).to_have_text("10 by show of hands")
    expect(screen.locator(".room-options b")).to_have_text(["–", "–"])
    expect(screen.locator(".bar-share")).to_have_text(["30.0%", "70.0%"])
    expect(screen.locator(".bar-people-count")).to_have_text(["3", "7"])
    solid, track = screen.locator(".bar-solid"), screen.locator(".bar-clip")
    ends = [solid.nth(n).bounding_box() for n in (1, 0)]  # moved to the left, and cut off there
    start = track.first.bounding_box()["x"]
    long, short = (box["x"] + box["width"] - start for box in ends)
    assert long > short > 0
    desk.do("close_poll", poll=poll)
    expect(screen.locator(".room-options b")).to_have_text(["3", "7"])


def test_secret_answers_stay_secret_until_they_are_revealed(screen, desk, party, polls):
    poll = next(polls)
    desk.ask(poll, "Yes or no?", ["Yes", "No"], reveal_parties="manual")
    expect(screen.locator("#status")).to_have_text("SECRET FOR NOW")
    expect(screen.locator(".bar-share")).to_have_text(["", ""])


def test_screen_shows_the_time_to_talk_and_the_item_that_is_on(screen, desk):
    breakout = desk.item("breakout")
    desk.do("start_item", item=breakout["id"])
    expect(screen.locator("#breakout-title")).to_have_text(breakout["title"])
    minutes = breakout["minutes"]
    expect(screen.locator("#breakout-time")).to_have_text(re.compile(rf"^({minutes}:00|\d+:5\d)$"))
    speech = desk.item("speech")
    desk.do("start_item", item=speech["id"])
    expect(screen.locator("#item-title")).to_have_text(speech["title"])
    expect(screen.locator("#breakout")).to_be_hidden()


def test_many_options_fit_the_television(screen, desk, polls):
    desk.ask(
        next(polls),
        "Which of these ten places should we meet in next time, all of us?",
        [f"A place of our own, number {n}" for n in range(10)],
        channels=["phones"],
    )
    expect(screen.locator(".bar")).to_have_count(10)
    fits = "() => { const list = document.querySelector('.bars');"
    fits += " return list.scrollHeight <= list.clientHeight + 1; }"
    screen.wait_for_function(fits)
    assert screen.evaluate("document.documentElement.scrollHeight <= innerHeight")


def test_observer_sees_what_is_public(visit, running, desk, polls):
    visit.expected = NO_STREAM
    page = visit.open(f"{running.url}/watch", size=TELEVISION)
    speech = desk.item("speech")
    desk.do("start_item", item=speech["id"])
    expect(page.locator("#item-title")).to_have_text(speech["title"])
    desk.ask(next(polls), "30% or 40%?", ["30%", "40%"])
    expect(page.get_by_role("heading", name="30% or 40%?")).to_be_visible()


def kept(page):
    """What the device keeps of the conference."""
    return page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('conference.'))")


def leave(page):
    """Press twice, and be at the front page."""
    page.get_by_role("button", name="Leave this device").click()
    page.get_by_role("button", name="Press again").click()
    expect(page.get_by_label("The code of your party")).to_be_visible()


def test_a_device_that_is_left_forgets_its_code_and_the_conference_forgets_the_device(
    facilitator, running, party
):
    page = facilitator
    expect(page.locator("#party")).to_have_text(party["name"])
    token = page.evaluate("JSON.parse(localStorage['conference.facilitator'])[0].token")
    page.get_by_role("tab", name="Invite").click()
    page.get_by_role("button", name="Leave this device").click()
    assert kept(page), "one press leaves nothing"
    page.get_by_role("button", name="Press again").click()
    expect(page.get_by_label("The code of your party")).to_be_visible()
    assert kept(page) == []
    expect(page.get_by_text(f"Run {party['name']}")).to_have_count(0)
    assert running.answer_to("facilitator", token)["code"] == "wrong_code"


def test_the_big_screen_a_phone_and_the_front_page_can_be_left(visit, running, party, screen):
    expect(screen.locator("#party")).to_have_text(party["name"])
    leave(screen)
    assert kept(screen) == []
    phone = visit.open(f"{running.url}/vote#{party['code']}")
    expect(phone.locator("#party")).to_have_text(party["name"])
    leave(phone)
    assert kept(phone) == []
    phone.goto(f"{running.url}/vote#{party['code']}")
    expect(phone.locator("#party")).to_have_text(party["name"])
    phone.goto(running.url)
    leave(phone)
    expect(phone.get_by_role("button", name="this device")).to_have_count(0)
    assert kept(phone) == []


def test_the_screen_has_a_code_of_its_own_that_the_facilitator_shows(
    visit, facilitator, running, party
):
    facilitator.get_by_role("tab", name="Invite").click()
    expect(facilitator.locator("#screen-code")).to_have_text(
        f"the code {in_threes(party['screen_code'])}"
    )
    visit.expected = NO_STREAM
    page = visit.open(f"{running.url}/j/{party['screen_code']}", size=TELEVISION)
    page.wait_for_url("**/screen")
    expect(page.locator("#party")).to_have_text(party["name"])
    assert "facilitator" not in "".join(kept(page))
    assert running.answer_to("facilitator", party["screen_code"])["code"] == "wrong_code"
