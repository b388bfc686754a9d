"""An evening at 20 kbit/s, 800 ms and 5% loss; links that break and that are gone for long."""

import re
import secrets

import pytest
from bad_link import BadLink
from playwright.sync_api import expect

pytestmark = [
    pytest.mark.browser, pytest.mark.process, pytest.mark.thorough, pytest.mark.timeout(400)
]  # fmt: skip

PATIENCE = 60_000
"""What takes a second on a good link may take as long as this, ms."""
BROKEN = ("WebSocket connection", "net::ERR", "Failed to load resource")
A_MINUTE_AGO = """() => {
    const key = Object.keys(localStorage).find((one) => one.startsWith("conference.ballots."));
    const ballots = JSON.parse(localStorage[key]);
    for (const { pending } of ballots) if (pending) pending.sent -= 60_000;
    localStorage[key] = JSON.stringify(ballots);
    dispatchEvent(new StorageEvent("storage"));
}"""
"""What is on its way was sent a minute ago."""
PHASES = [
    {"kind": "settle", "seconds": 600},
    {"kind": "read", "seconds": 600},
    {"kind": "write", "seconds": 600},
]


@pytest.fixture
def bad(running):
    with BadLink(running.url) as link:
        yield link


@pytest.fixture
def gone(running):
    """A quick link, to be cut."""
    with BadLink(running.url, rate=10_000_000, delay=0.005, loss=0) as link:
        yield link


@pytest.fixture
def patient():
    expect.set_options(timeout=PATIENCE)
    yield
    expect.set_options(timeout=20_000)


def vote(page, answer):
    page.locator(".card", has_text=answer).click()
    page.locator("#send").click()


def breakout(desk, party, name):
    desk.do(
        "prepare_breakout",
        breakout=name,
        title="Rents",
        question="What would help?",
        phases=PHASES,
        per_table=5,
        reach={"parties": [party]},
    )
    desk.show("breakout", item=desk.item("breakout")["id"])
    desk.do("start_breakout", breakout=name)


def test_a_phone_joins_votes_talks_and_writes_over_a_bad_link(
    visit, running, bad, patient, desk, party, polls
):
    visit.expected = BROKEN
    desk.headcount(party["party"], 5)
    page = visit.device().new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(f"{bad.url}/j/{party['code']}", wait_until="commit")
    expect(page.locator("#party")).to_have_text(party["name"])

    poll = next(polls)
    desk.ask(poll, "Sunflowers or oaks?", ["Sunflowers", "Oaks"])
    vote(page, "Sunflowers")
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    desk.until_people(poll, [1, 0])
    vote(page, "Oaks")
    bad.reset()  # while the change is on its way
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    desk.until_people(poll, [0, 1])
    desk.do("close_poll", poll=poll)
    expect(page.locator("#detail")).to_contain_text("Oaks")

    talk = secrets.token_hex(4)
    breakout(desk, party["party"], talk)
    expect(page.locator(".at-phase")).to_have_text("Sit down together · 1 of 3")
    expect(page.locator(".at-time")).to_have_text(re.compile(r"^\d+:\d\d$"))
    desk.do("next_phase", breakout=talk, place=0)
    expect(page.locator(".at-phase")).to_have_text("Read the question · 2 of 3")
    bad.reset()
    desk.do("next_phase", breakout=talk, place=1)
    expect(page.locator(".at-phase")).to_contain_text("3 of 3")

    session = secrets.token_hex(4)
    rules = {"title": "At the tables", "question": "What do we need?", "categories": ["Wish"]}
    desk.do("open_statements", session=session, moderated=False, board="passed", most=40,
            breakout=None, **rules)  # fmt: skip
    page.get_by_label("What your table says, in one sentence").fill("More buses at night.")
    page.get_by_label("Wish", exact=True).check()
    page.get_by_role("button", name="Send it").click()
    bad.reset()
    expect(page.locator("#statements .statement-fate")).to_have_text("It is with the conference.")
    said = [view for path, view in desk.views.items() if path.startswith("statement/")]
    desk.hear_until(lambda: statements(desk, session))
    assert statements(desk, session) == ["More buses at night."], said
    desk.do("close_statements", session=session, grace=0)
    desk.do("end_breakout", breakout=talk)
    assert bad.lost > 0, "the link was as bad as it is said to be"


def statements(desk, session):
    """The words of what has passed."""
    return [
        view["text"]
        for path, view in desk.views.items()
        if path.startswith("statement/") and view["session"] == session
    ]


def offline(visit, gone, desk, party, poll, question):
    """A phone of the party whose link is cut once it has chosen, before it sends."""
    visit.expected = BROKEN
    desk.headcount(party["party"], 5)
    page = visit.open(f"{gone.url}/j/{party['code']}")
    expect(page.locator("#party")).to_have_text(party["name"])
    desk.ask(poll, question, ["Sunflowers", "Oaks"])
    page.locator(".card", has_text="Oaks").click()
    gone.cut()
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text("Sending")
    expect(page.locator("#detail")).to_contain_text("is kept on this phone and goes out by itself")
    return page


def test_a_vote_made_without_a_link_goes_in_once(visit, running, gone, desk, party, polls):
    poll = next(polls)
    page = offline(visit, gone, desk, party, poll, "Sunflowers or oaks?")
    gone.mend()
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    desk.until_people(poll, [0, 1])
    assert sent_of(page, poll) == [1]
    page.reload()
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    desk.do("close_poll", poll=poll)
    assert desk.people(poll) == [0, 1]


def sent_of(page, poll):
    """The revisions of this device's ballots of a poll that are counted."""
    return page.evaluate(
        """poll => Object.keys(localStorage).filter(key => key.startsWith("conference.ballots."))
        .flatMap(key => JSON.parse(localStorage[key])).filter(one => one.poll === poll)
        .map(one => one.counted?.revision ?? 0)""",
        poll,
    )


def test_a_vote_whose_answer_was_lost_is_told_after_the_close_and_counted_once(
    visit, running, gone, desk, party, polls
):
    visit.expected = BROKEN
    first, second = next(polls), next(polls)
    desk.headcount(party["party"], 5)
    page = visit.open(f"{gone.url}/j/{party['code']}")
    desk.ask(first, "Sunflowers or oaks?", ["Sunflowers", "Oaks"])
    expect(page.locator(".card").first).to_be_visible()
    page.wait_for_function("() => document.querySelector('link[data-later=outcome][rel]')")
    gone.deafen()
    vote(page, "Oaks")
    desk.until_people(first, [0, 1])
    gone.cut()
    page.evaluate(A_MINUTE_AGO)
    desk.do("close_poll", poll=first)
    desk.ask(second, "Trams or buses?", ["Trams", "Buses"])
    gone.mend()
    expect(page.locator("#question")).to_have_text("Trams or buses?")
    expect(page.locator("#kept")).to_have_text("Your vote on “Sunflowers or oaks?” is in.")
    expect(page.locator("#headline")).to_have_text("Not sent yet")
    assert desk.people(first) == [0, 1]


def test_who_comes_back_to_another_question_is_told_that_the_vote_came_too_late(
    visit, running, gone, desk, party, polls
):
    first, second = next(polls), next(polls)
    page = offline(visit, gone, desk, party, first, "Sunflowers or oaks?")
    desk.do("close_poll", poll=first)
    desk.publish(first)
    desk.ask(second, "Trams or buses?", ["Trams", "Buses"])
    gone.mend()
    expect(page.locator("#question")).to_have_text("Trams or buses?")
    expect(page.locator("#kept")).to_have_text(
        "“Sunflowers or oaks?” was closed before your vote came: it does not count."
    )
    expect(page.locator("#headline")).to_have_text("Not sent yet")
    assert sum(desk.people(first)) == 0
    vote(page, "Trams")
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    desk.until_people(second, [1, 0])
    desk.do("close_poll", poll=second)
    expect(page.locator("#kept")).to_contain_text("does not count")
