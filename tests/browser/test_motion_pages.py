"""The page of motions for everybody, and the amendments of members from their seats."""

from functools import partial

import accessible
import motion_texts as texts
import pytest
import seated_chamber as halls
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

WIDE = {"width": 1280, "height": 800}
check = partial(
    accessible.check, touched="button, a, summary, .card, input:not(.card input), textarea, select"
)


@pytest.fixture(scope="module")
def chamber(running):
    """A chamber of twelve seats, and a motion with its amendments."""
    with running.desk() as desk:
        desk.do("adopt_rules", rules=halls.RULES)
        made = halls.Chamber(running, 12)
        made.come_in(*range(1, 13))
        texts.table(desk)
    return made


@pytest.fixture(scope="module")
def seats():
    """Seats that no other test uses."""
    return iter(range(1, 13))


def decided(desk, poll, amendments, counts=(0, 0, 0)):
    """Put amendments to the vote, close and publish it without a vote: they are lost."""
    desk.do("put_to_vote", motion="order", poll=poll, amendments=amendments, decision="ordinary")
    desk.do("open_poll", poll=poll)
    desk.do("close_poll", poll=poll)
    desk.do("publish_poll", poll=poll)


# The page for everybody


def test_a_motion_is_found_in_the_list_and_read_clause_by_clause(visit, running, chamber, desk):
    page = visit.open(f"{running.url}/motions")
    page.get_by_role("link", name="A constitution of the commons").click()
    expect(page.locator("#title")).to_have_text("A constitution of the commons")
    expect(page.locator("#state")).to_contain_text("Reading 1 · 4 clauses")
    expect(page.locator(".motions-clause")).to_have_count(4)
    expect(page.locator(".motions-clause").nth(1)).to_contain_text("thirty euros a year")
    check(page)


def test_an_amendment_is_read_as_marked_text_with_its_reason_and_how_it_stands(
    visit, running, chamber, desk
):
    page = visit.open(f"{running.url}/motions#order/7")
    one = page.locator("#amendment-7")
    expect(one.locator("del")).to_have_text("thirty")
    expect(one.locator("ins")).to_have_text(["forty", " in twelve parts"])
    expect(one).to_contain_text("Reason: The hall costs more than it did.")
    expect(one).to_contain_text("It falls if")
    expect(page.locator("#order")).to_contain_text("Votes that are left, in this order:")
    other = page.locator("#amendment-9")
    other.locator("summary").click()
    expect(other.locator("ins").first).to_contain_text("Whoever is sixteen")
    check(page)


def test_before_and_now_stand_side_by_side_where_there_is_room(visit, running, chamber, desk):
    desk.do("table_motion", motion="rules", title="Rules", markdown="1. We meet.\n\n2. We sing.\n")
    desk.do(
        "propose_amendment",
        motion="rules",
        amendment={"id": "1", "kind": "replace", "clause": "2", "passage": "sing",
                   "words": "dance"},
    )  # fmt: skip
    desk.do(
        "prepare_poll", poll="rules-1", question="Dance?", options=["For", "Against"],
        channels=["hands"], electorate="chamber", decision="ordinary",
    )  # fmt: skip
    desk.do("put_to_vote", motion="rules", poll="rules-1", amendments=["1"])
    desk.do("open_poll", poll="rules-1")
    tell = {"poll": "rules-1", "channel": "hands", "counts": [12, 0]}
    desk.request("tell_counts", **tell)
    with running.desk(running.new_login("Second-teller")) as other:
        other.do("tell_counts", **tell)
    desk.do("close_poll", poll="rules-1")
    desk.do("publish_poll", poll="rules-1")
    page = visit.open(f"{running.url}/motions#rules", size=WIDE)
    expect(page.locator(".motions-clause del")).to_have_text("sing")
    expect(page.locator(".motions-clause").nth(1)).to_contain_text("by amendment 1")
    page.get_by_role("button", name="Side by side").click()
    before, now = page.locator(".motions-sides p").nth(1), page.locator(".motions-sides p").nth(2)
    expect(before).to_contain_text("We sing.")
    expect(now).to_contain_text("We dance.")
    assert before.bounding_box()["y"] == now.bounding_box()["y"]
    page.set_viewport_size({"width": 390, "height": 844})
    assert before.bounding_box()["y"] < now.bounding_box()["y"]
    check(page)


def test_a_motion_that_is_not_there_is_said(visit, running, chamber, desk):
    visit.expected = ("404",)
    page = visit.open(f"{running.url}/motions#none")
    expect(page.locator("#said")).to_contain_text("There is no motion")
