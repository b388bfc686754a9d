"""The agenda on the page of a member: proposals are brought, signed, put and followed."""

from functools import partial

import accessible
import pytest
import seated_chamber as halls
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

check = partial(accessible.check, touched="button, a, summary, .card, input:not(.card input)")

RULES = [
    *halls.RULES,
    {"kind": "item", "title": "An item of the agenda", "signatures": "2"},
    {"kind": "witness", "title": "A witness", "signatures": "2"},
    {"kind": "recall", "title": "A recall", "majority": "2/3", "signatures": "1/2"},
]


@pytest.fixture(scope="module")
def chamber(running):
    """A chamber of six in the shared conference."""
    with running.desk() as desk:
        desk.do("adopt_rules", rules=RULES)
    return halls.Chamber(running, 6)


def signed_in(visit, chamber, seat):
    """The page of a member who has opened the link of the badge."""
    page = visit.open(chamber.link(seat))
    expect(page.locator("#presence")).to_contain_text("Signed in since")
    return page


def bring(page, kind, title, text):
    """Fill in the form, and send it."""
    page.get_by_text("Bring a proposal").click()
    page.get_by_label("What do you propose?").select_option(kind)
    button = page.get_by_role("button", name="Bring it before the chamber")
    expect(button).to_be_disabled()
    page.locator("#agenda-title").fill(title)
    page.locator("#agenda-text").fill(text)
    return button


def test_a_proposal_is_brought_signed_put_and_followed(visit, chamber, desk):
    one, other = (signed_in(visit, chamber, seat) for seat in (1, 2))
    button = bring(one, "witness", "Dr. Field", "The buses at night")
    expect(one.locator(".agenda-bring")).to_contain_text("2 seats must sign it")
    check(one)
    button.click()
    row = other.locator(".agenda-row", has_text="Witness: Dr. Field")
    expect(row).to_contain_text("1 of 2 signatures.")
    expect(one.locator(".agenda-bring")).not_to_have_attribute("open", "")
    mine = one.locator(".agenda-row", has_text="Witness: Dr. Field")
    expect(mine.get_by_role("button")).to_have_text(
        ["Take back my signature", "Withdraw my proposal"]
    )
    row.get_by_text("Dr. Field").click()
    expect(row.locator(".agenda-text")).to_have_text("The buses at night")
    check(other)
    row.get_by_role("button", name="Sign").click()
    expect(row).to_contain_text("the chamber must vote on it")
    expect(row.get_by_role("button")).to_have_count(0)
    expect(mine.get_by_role("button")).to_have_count(0)
    expect(row.locator(".agenda-text")).to_be_visible()
    brought = chamber.recorded("proposal_brought")
    (number,) = (one["proposal"] for one in brought if one["what"]["kind"] == "witness")
    desk.do("put_proposal", proposal=number, poll="field")
    expect(row).to_contain_text("It is put to the vote.")
    desk.do("open_poll", poll="field")
    for page in (one, other):
        expect(page.locator("#question")).to_contain_text("Call Dr. Field as a witness?")
        expect(page.locator("#agenda")).to_be_hidden()
        page.locator(".card", has_text="For").click()
        page.get_by_role("button", name="Send my vote: FOR").click()
        expect(page.locator("#headline")).to_have_text("Your vote is in")
    desk.do("close_poll", poll="field")
    desk.do("publish_poll", poll="field")
    expect(row).to_contain_text("The chamber calls this witness: requested.")
    desk.do("note_witness", proposal=number, state="cannot_come", reason="Ill.")
    expect(row).to_contain_text("cannot come (Ill.)")


def test_a_signature_is_taken_back_and_a_proposal_withdrawn(visit, chamber, desk):
    one, other = (signed_in(visit, chamber, seat) for seat in (3, 4))
    bring(one, "recall", "Cy Cole", "Away for a year")
    expect(one.get_by_role("button", name="Bring it before the chamber")).to_be_disabled()
    one.locator("#agenda-office").fill("Treasurer")
    one.get_by_role("button", name="Bring it before the chamber").click()
    row = other.locator(".agenda-row", has_text="Recall: Cy Cole, Treasurer")
    row.get_by_role("button", name="Sign").click()
    expect(row).to_contain_text("2 of 3 signatures.")
    row.get_by_role("button", name="Take back my signature").click()
    expect(row).to_contain_text("1 of 3 signatures.")
    one.get_by_role("button", name="Withdraw: ").click()
    expect(row).to_have_count(0)


def test_what_the_server_refuses_is_said(visit, chamber, desk):
    page = signed_in(visit, chamber, 5)
    for number in range(3):
        bring(page, "item", f"Item {number}", "").click()
        expect(page.locator(".agenda-row", has_text=f"Item {number}")).to_be_visible()
    bring(page, "item", "One more", "").click()
    expect(page.locator("#agenda .said")).to_contain_text("At most 3 proposals of a member")
