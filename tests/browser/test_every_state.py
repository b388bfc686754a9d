"""Every page of an evening in its states: at all sizes, at 400%, with a contrast theme."""

import secrets

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [
    pytest.mark.browser, pytest.mark.process, pytest.mark.thorough, pytest.mark.timeout(400)
]  # fmt: skip

STREAM = ("/hls/", "blob:", "axe.utils.preloadMedia")
TABS = ("Evening", "People", "Answer", "Tables", "Invite")


@pytest.fixture
def seen():
    """Looks at a page in a state; everything that is wrong with any is told at the end."""
    found = []

    def look(page, state):
        found.extend((state, *fault) for fault in accessible.faults_everywhere(page))

    yield look
    assert found == [], "\n".join(map(str, found))


def test_signing_up_and_the_hosts_page(seen, visit, running, desk):
    desk.do("set_signing_up", admitting="closed")
    page = visit.open(f"{running.url}/signup")
    expect(page.locator("#said")).to_contain_text("Rooms cannot sign up now")
    seen(page, "signup closed")
    desk.do("set_signing_up", admitting="nod")
    page = visit.open(f"{running.url}/signup")
    expect(page.locator("#signup")).to_be_visible()
    seen(page, "signup empty")
    page.get_by_role("button", name="Sign up the room").click()
    expect(page.locator("#faults li").first).to_be_visible()
    seen(page, "signup faults")
    page.get_by_label("Name of the room").fill("The Crown, back room with a very long name indeed")
    page.get_by_label("Area").select_option(index=3)
    page.get_by_label("Address").fill("4 High Street")
    page.get_by_label("How many people").fill("25")
    page.get_by_label("Hearing loop").check()
    page.get_by_label("Your name").fill("Fay Hill")
    page.get_by_label("Telephone").fill("07700 900123")
    page.get_by_role("button", name="Sign up the room").click()
    expect(page.locator("#state")).to_have_text("Waiting for the desk’s nod")
    seen(page, "host waiting")
    page.get_by_role("button", name="Take the sign-up back").click()
    seen(page, "host armed")
    desk.hear_until(lambda: any(path.startswith("signup/") for path in desk.views))
    number = max(view["number"] for path, view in desk.views.items() if path.startswith("signup/"))
    desk.do(
        "admit_room",
        signup=number,
        name="The Crown",
        area=desk.views[f"signup/{number}"]["area"],
        capacity=40,
    )
    expect(page.locator("#state")).to_have_text("Your room is in")
    seen(page, "host in")
    none = visit.open(f"{running.url}/host")
    seen(none, "host none")


def test_the_page_of_priorities(seen, visit, running, desk, party):
    desk.do("set_gathering", opens_at=0, closes_at=None)
    page = visit.open(f"{running.url}/priorities")
    expect(page.get_by_label("The code of your room")).to_be_visible()
    seen(page, "priorities gate")
    page.get_by_label("The code of your room").fill(party["facilitator_code"])
    page.get_by_role("button", name="Go on").click()
    expect(page.get_by_label("Priority 1", exact=True)).to_be_visible()
    seen(page, "priorities empty")
    page.get_by_label("Priority 1", exact=True).fill(
        "Buses that run at night from the hospital to all the estates"
    )
    page.get_by_role("button", name="Add a priority").click()
    page.get_by_label("Priority 2", exact=True).fill("بيوت")
    page.get_by_role("button", name="Send to the conference").click()
    expect(page.get_by_role("alert").last).to_contain_text("how many people agreed")
    seen(page, "priorities fault")
    page.get_by_label("How many people agreed?").fill("23")
    page.get_by_role("button", name="Send to the conference").click()
    expect(page.locator("#hall-title")).to_have_text("The conference has yours")
    seen(page, "priorities in")
    page.get_by_role("button", name="Withdraw these").click()
    seen(page, "priorities armed")
    page.get_by_role("button", name="Yes, withdraw them").click()
    expect(page.locator("#hall-title")).to_have_text("You have withdrawn your priorities")
    seen(page, "priorities withdrawn")
    desk.do("set_gathering", opens_at=0, closes_at=1)
    page.reload()
    expect(page.locator("#until")).to_contain_text("Gathering was closed")
    seen(page, "priorities closed")
    desk.do("set_gathering", opens_at=0, closes_at=None)


def test_follow_conduct_and_print(seen, visit, running, desk, party, polls):
    visit.expected = STREAM
    desk.headcount(party["party"], 9)
    page = visit.open(f"{running.url}/follow")
    expect(page.locator("#fresh")).to_contain_text("This page renews itself.")
    seen(page, "follow quiet")
    desk.do("start_item", item=desk.item("speech")["id"])
    poll = next(polls)
    desk.ask(poll, "Cap the rents?", ["Yes", "No"], channels=["hands"])
    expect(page.locator("body")).to_contain_text("Cap the rents?")
    seen(page, "follow asked")
    desk.do("close_poll", poll=poll)
    desk.publish(poll)
    expect(page.locator("body")).to_contain_text("The last result")
    page.get_by_role("button", name="Show the live picture").click()
    expect(page.locator("live-video")).to_be_visible()
    seen(page, "follow result and picture")
    page = visit.open(f"{running.url}/conduct")
    expect(page.locator("li").first).to_be_visible()
    seen(page, "conduct")
    page = visit.open(f"{running.url}/print")
    seen(page, "print gate")
    page = visit.open(f"{running.url}/print#{party['facilitator_code']}")
    expect(page.locator(".sheet-scene").first).to_be_visible()
    seen(page, "print")


def tabs(seen, page, state):
    for name in TABS:
        tab = page.get_by_role("tab", name=name)
        if tab.is_visible():
            tab.click()
            seen(page, f"facilitator {state} {name}")


def test_the_facilitators_tabs(seen, visit, running, desk, party, polls):
    page = visit.open(
        f"{running.url}/facilitate#{party['facilitator_code']}", size=accessible.PHONE
    )
    expect(page.locator("#party")).to_have_text(party["name"])
    tabs(seen, page, "empty")
    desk.headcount(party["party"], 12)
    desk.do("start_item", item=desk.item("speech")["id"])
    page.get_by_role("tab", name="Evening").click()
    page.get_by_text("Later this evening").click()
    page.get_by_text("Conduct", exact=True).click()
    page.get_by_text("Call for help", exact=True).click()
    seen(page, "facilitator evening open")
    page.get_by_label("What is wrong?").select_option(label="No sound")
    page.get_by_role("button", name="Call the desk").click()
    expect(page.locator(".help-since")).to_contain_text("(No sound)")
    desk.do("answer_help", party=party["party"], text="Turn the television up.")
    expect(page.locator(".help-answer")).to_contain_text("Turn the television up.")
    seen(page, "facilitator helped")
    desk.do("help_done", party=party["party"])
    page.locator("#room-test summary").click()
    page.locator("#room-test").get_by_role("button", name="Ask the practice question").click()
    expect(page.locator("#room-test")).to_contain_text("Too quiet: 0")
    seen(page, "facilitator test")
    page.locator("#room-test").get_by_role("button", name="End the practice question").click()
    poll = next(polls)
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    page.get_by_role("tab", name="Answer").click()
    page.get_by_label("Hands for 30%").fill("44")
    expect(page.locator(".check")).to_contain_text("too many")
    seen(page, "facilitator too many")
    page.get_by_label("Hands for 30%").fill("4")
    page.get_by_role("button", name="Enter 4 hands").click()
    expect(page.locator("#panel-answer .deed")).to_contain_text("Recorded at")
    page.get_by_role("button", name="Press for all").click()
    page.locator(".press", has_text="40%").click()
    expect(page.locator(".instead")).to_be_visible()
    seen(page, "facilitator instead of hands")
    desk.do("close_poll", poll=poll)
    desk.publish(poll)
    expect(page.locator("#panel-answer")).to_contain_text("Closed")
    tabs(seen, page, "closed")


def test_all_pages_of_a_breakout(seen, visit, running, desk, party):
    visit.expected = STREAM
    desk.headcount(party["party"], 12)
    talk = secrets.token_hex(4)
    kinds = ("settle", "read", "go_round", "talk", "agree", "write")
    phases = [{"kind": kind, "seconds": 600} for kind in kinds]
    desk.do(
        "prepare_breakout",
        breakout=talk,
        title="Rents",
        question="What would help?",
        phases=phases,
        per_table=5,
        reach={"parties": [party["party"]]},
        mixed=False,
    )
    desk.show("breakout", item=desk.item("breakout")["id"])
    desk.do("start_breakout", breakout=talk)
    page = visit.open(
        f"{running.url}/facilitate#{party['facilitator_code']}", size=accessible.PHONE
    )
    page.get_by_role("tab", name="Tables").click()
    phone = visit.open(f"{running.url}/vote#{party['code']}", size=accessible.PHONE)
    screen = visit.open(f"{running.url}/screen#{party['screen_code']}", size=accessible.WALL)
    page.get_by_role("button", name="Set tables from the headcount").click()
    for place, kind in enumerate(kinds):
        expect(page.locator(".guide-phase")).to_contain_text(f"{place + 1} of 6")
        expect(phone.locator(".at-phase")).to_contain_text(f"{place + 1} of 6")
        expect(screen.locator("#breakout-call")).to_contain_text(f"{place + 1} of 6")
        if kind == "go_round":
            phone.get_by_text("Lead the go-round on this phone").click()
            phone.get_by_role("button", name="Start the go-round").click()
        if kind == "write":
            phone.get_by_label("Which table are you at?").select_option(label="Table 1")
            phone.get_by_text("Write for your table").click()
            phone.get_by_label("What your table wants to keep").fill("Rents first")
        for one, name in ((page, "facilitator"), (phone, "phone"), (screen, "screen")):
            seen(one, f"{name} {kind}")
        if place < 5:
            desk.do("next_phase", breakout=talk, place=place)
    desk.do("recall_breakout", breakout=talk)
    expect(phone.locator(".at-phase")).to_have_text("Finish the sentence")
    for one, name in ((page, "facilitator"), (phone, "phone"), (screen, "screen")):
        seen(one, f"{name} recall")
    desk.do("end_breakout", breakout=talk)
    expect(phone.locator(".at-phase")).to_have_text("Welcome back")
    for one, name in ((page, "facilitator"), (phone, "phone"), (screen, "screen")):
        seen(one, f"{name} ended")


def test_phone_and_screen_with_statements_survey_vote_and_the_next_person(
    seen, visit, running, desk, party, polls
):
    visit.expected = STREAM
    desk.headcount(party["party"], 12)
    phone = visit.open(f"{running.url}/vote#{party['code']}", size=accessible.PHONE)
    screen = visit.open(f"{running.url}/screen#{party['screen_code']}", size=accessible.WALL)
    session = secrets.token_hex(4)
    rules = {
        "title": "At the tables",
        "question": "What do we need?",
        "categories": ["Wish", "Worry"],
    }
    desk.do(
        "open_statements",
        session=session,
        moderated=True,
        board="passed",
        most=40,
        breakout=None,
        **rules,
    )
    expect(phone.locator("#statements")).to_be_visible()
    seen(phone, "phone statements")
    phone.get_by_label("What your table says, in one sentence").fill("More buses at night.")
    phone.get_by_label("Wish", exact=True).check()
    phone.get_by_role("button", name="Send it").click()
    expect(phone.locator("#statements .statement-fate")).to_have_text(
        "Your facilitator reads it first."
    )
    seen(phone, "phone statement waits")
    runs = visit.open(
        f"{running.url}/facilitate#{party['facilitator_code']}", size=accessible.PHONE
    )
    runs.get_by_role("tab", name="Tables").click()
    runs.get_by_role("button", name="Correct it").click()
    seen(runs, "facilitator corrects")
    runs.get_by_role("button", name="Pass it on").click()
    expect(phone.locator("#statements .statement-fate")).to_have_text("It is with the conference.")
    desk.show("statements")
    expect(screen.locator("body")).to_contain_text("More buses at night.")
    seen(screen, "screen statements")
    seen(phone, "phone statements scene")
    desk.do("close_statements", session=session, grace=0)
    survey = f"survey-{party['party']}"
    questions = [
        {"kind": "scale", "text": "I felt heard"},
        {"kind": "choice", "text": "It was", "options": ["too short", "just right"]},
        {"kind": "words", "text": "What would have made it better?"},
    ]
    desk.do("prepare_survey", survey=survey, title="How was it?", questions=questions, item=None)
    desk.do("open_survey", survey=survey)
    expect(phone.locator("#feel")).to_be_visible()
    seen(phone, "phone feel")
    phone.get_by_text("Quite").click()
    phone.get_by_role("button", name="Send my answer").click()
    expect(phone.locator(".feel-state")).to_contain_text("Your answer is in")
    seen(phone, "phone feel in")
    desk.do("close_survey", survey=survey)
    poll = next(polls)
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    phone.locator(".card").first.click()
    seen(phone, "phone draft")
    seen(screen, "screen poll")
    phone.locator("#send").click()
    expect(phone.locator("#headline")).to_have_text("Your vote is in")
    seen(phone, "phone in")
    phone.get_by_role("button", name="Next person on this phone").click()
    expect(phone.locator("#hand-over")).to_be_visible()
    seen(phone, "phone handed")
    phone.get_by_role("button", name="I am the next person").click()
    expect(phone.locator("#guest")).to_be_visible()
    expect(phone.locator(".card").first).to_be_visible()
    seen(phone, "phone guest")
    desk.do("close_poll", poll=poll)
    desk.publish(poll)
    expect(screen.locator("#status")).to_have_text("RESULT")
    seen(screen, "screen result")
    expect(phone.locator("#result .bar").first).to_be_visible()
    seen(phone, "phone result")
    watch = visit.open(f"{running.url}/watch", size=accessible.PHONE)
    expect(watch.locator("#status")).to_have_text("RESULT")
    seen(watch, "watch result")
    gate = visit.open(f"{running.url}/screen", size=accessible.WALL)
    seen(gate, "screen gate")
