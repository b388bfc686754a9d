"""What tables say, from a phone by way of the facilitator to the desk, and over a lost link."""

import secrets
from functools import partial

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

check = partial(accessible.check, touched="button, a, summary, textarea, .statement-chip")
TITLE = "At the tables"
SAYS = "What your table says, in one sentence"
OFFLINE = ("WebSocket connection", "net::ERR")
"""What Chromium says of a link that is lost."""

SIZES = [(360, 740), (820, 1180), (1920, 1080)]


@pytest.fixture
def talk(desk):
    """A session that is open, and is closed after the test."""
    name = secrets.token_hex(4)
    rules = {"title": TITLE, "question": "What do we need?", "categories": ["Wish", "Worry"]}
    desk.do("open_statements", session=name, moderated=True, board="passed", most=40,
            breakout=None, **rules)  # fmt: skip
    yield name
    desk.do("close_statements", session=name, grace=0)


@pytest.fixture
def phone(visit, running, party, talk):
    page = visit.open(f"{running.url}/vote#{party['code']}")
    expect(page.locator("#party")).to_have_text(party["name"])
    expect(page.locator("#statements")).to_be_visible()
    return page


@pytest.fixture
def facilitator(visit, running, party, talk):
    page = visit.open(f"{running.url}/facilitate#{party['facilitator_code']}")
    expect(page.locator("#party")).to_have_text(party["name"])
    page.get_by_role("tab", name="Tables").click()
    return page


def write(page, text, kind="Wish"):
    """Write a statement on a page, and send it."""
    page.get_by_label(SAYS).fill(text)
    page.get_by_label(kind, exact=True).check()
    page.get_by_role("button", name="Send it").click()


def passed(desk, talk):
    """The words of the session's statements that have passed."""
    return [
        view["text"]
        for path, view in sorted(desk.views.items())
        if path.startswith("statement/") and view["session"] == talk
    ]


def wait_passed(desk, talk, texts):
    """Until just these have passed."""
    desk.hear_until(lambda: sorted(passed(desk, talk)) == sorted(texts))


def test_a_table_says_something_and_its_facilitator_passes_it(phone, facilitator, desk, talk):
    phone.get_by_role("button", name="Send it").click()
    expect(phone.locator("#statements .said")).to_have_text("Write one sentence first.")
    write(phone, "More buses at night.")
    fate = phone.locator("#statements .statement-fate")
    expect(fate).to_have_text("Your facilitator reads it first.")
    expect(phone.get_by_label(SAYS)).to_have_value("")
    expect(phone.get_by_label("Wish", exact=True)).to_be_checked()
    row = facilitator.locator("#room-statements li")
    expect(row).to_contain_text("More buses at night.")
    expect(facilitator.locator("#tables-mark")).to_be_visible()
    facilitator.get_by_role("button", name="Correct it").click()
    facilitator.get_by_label("Other words").fill("More buses after ten.")
    facilitator.get_by_role("button", name="Pass it on").click()
    expect(fate).to_have_text("It is with the conference.")
    expect(facilitator.locator("#tables-mark")).to_be_hidden()
    wait_passed(desk, talk, ["More buses after ten."])


def test_what_is_held_back_is_told_to_the_table_and_to_nobody_else(phone, facilitator, desk, talk):
    write(phone, "Mr. Hill is loud.")
    facilitator.get_by_role("button", name="Hold it back").click()
    expect(phone.locator("#statements .statement-fate")).to_have_text("It stays in this room.")
    write(facilitator, "Nights are loud.", "Worry")
    wait_passed(desk, talk, ["Nights are loud."])


def test_a_statement_that_is_typed_without_a_link_is_sent_once_and_its_end_is_told(
    visit, phone, facilitator
):
    visit.expected = OFFLINE
    phone.context.set_offline(True)
    write(phone, "Trams.")
    expect(phone.locator("#statements .statement-fate")).to_contain_text("Not sent yet")
    phone.context.set_offline(False)
    expect(phone.locator("#statements .statement-fate")).to_have_text(
        "Your facilitator reads it first."
    )
    phone.reload()
    expect(phone.locator("#statements .statement-fate")).to_have_text(
        "Your facilitator reads it first."
    )
    expect(facilitator.locator("#room-statements li")).to_have_count(1)


def test_a_half_written_sentence_survives_a_reload_and_a_late_one_is_given_back(
    visit, phone, desk, talk
):
    visit.expected = OFFLINE
    phone.get_by_label(SAYS).fill("Half a sen")
    phone.reload()
    expect(phone.get_by_label(SAYS)).to_have_value("Half a sen")
    phone.context.set_offline(True)
    write(phone, "Half a sentence.")
    desk.do("close_statements", session=talk, grace=0)
    phone.context.set_offline(False)
    expect(phone.locator("#statements .statement-fate")).to_contain_text("too late")
    expect(phone.locator("#statements .statement-words")).to_have_text("Half a sentence.")


def test_while_something_is_asked_there_is_nothing_else(phone, desk, polls):
    poll = next(polls)
    desk.ask(poll, "Buses?", ["Yes", "No"])
    expect(phone.locator("#ask")).to_be_visible()
    expect(phone.locator("#statements")).to_be_hidden()
    desk.do("close_poll", poll=poll)
    expect(phone.locator("#statements")).to_be_visible()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size[0]))
def test_everybody_can_use_it_at_every_size(phone, facilitator, size):
    write(phone, "More buses at night, and trams on Sundays, for the whole of the town.")
    expect(facilitator.locator("#room-statements li")).to_have_count(1)
    for page in (phone, facilitator):
        page.set_viewport_size({"width": size[0], "height": size[1]})
        check(page)


def test_without_a_session_there_is_no_tab(visit, running, party, desk):
    page = visit.open(f"{running.url}/facilitate#{party['facilitator_code']}")
    expect(page.locator("#party")).to_have_text(party["name"])
    expect(page.get_by_role("tab", name="Invite")).to_be_visible()
