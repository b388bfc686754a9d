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


# From the seat


def seated(visit, chamber, seat):
    """The page of a member, with the motions opened."""
    page = visit.open(chamber.link(seat))
    expect(page.locator("#presence")).to_contain_text("Signed in since")
    page.locator("#motions > summary").click()
    choice = page.get_by_label("Motion", exact=True)
    expect(page.get_by_role("link", name="Read the text and all amendments")).to_be_visible()
    if choice.is_visible():  # another test has tabled another one
        choice.select_option("order")
    expect(page.locator("#motions > .hint").last).to_contain_text("4 clauses")
    return page


def test_a_member_proposes_an_amendment_and_takes_it_back(visit, chamber, desk, seats):
    seat = next(seats)
    page = seated(visit, chamber, seat)
    page.get_by_text("Propose an amendment", exact=True).click()
    page.get_by_label("In clause").select_option("3.2")
    expect(page.locator(".amend-text")).to_contain_text("The treasurer reports each quarter")
    page.get_by_label("These words (nothing: the whole clause)").fill("each quarter")
    page.get_by_label("New words").fill("each month")
    page.get_by_label("Reason").fill("A quarter is long.")
    check(page)
    page.get_by_role("button", name="Propose the amendment").click()
    own = page.locator(".member-amendments li")
    expect(own).to_contain_text("“each quarter” becomes “each month”")
    desk.hear_until(
        lambda: any(
            one["author"] == f"Seat {seat}" for one in desk.views["motion/order"]["amendments"]
        )
    )
    own.get_by_role("button", name="Withdraw").click()
    own.get_by_role("button", name=f"Press again: withdraw S{seat}-1").click()
    expect(own).to_contain_text("withdrawn")
    check(page)


def test_words_that_are_not_there_are_refused_with_what_to_do_and_nothing_is_lost(
    visit, chamber, desk, seats
):
    page = seated(visit, chamber, next(seats))
    page.get_by_text("Propose an amendment", exact=True).click()
    page.get_by_label("What it does").select_option("delete")
    page.get_by_label("In clause").select_option("3.1")
    page.get_by_label("These words (nothing: the whole clause)").fill("forty pounds")
    page.get_by_role("button", name="Propose the amendment").click()
    expect(page.locator("#motions .said")).to_contain_text("forty pounds")
    expect(page.get_by_label("These words (nothing: the whole clause)")).to_have_value(
        "forty pounds"
    )
    expect(page.locator(".member-amendments li")).to_have_count(0)


def test_words_that_are_selected_in_the_clause_are_the_passage(visit, chamber, desk, seats):
    page = seated(visit, chamber, next(seats))
    page.get_by_text("Propose an amendment", exact=True).click()
    page.get_by_label("In clause").select_option("3.3")
    page.evaluate(
        """() => {
          const [words] = document.querySelector(".amend-text").childNodes;
          getSelection().setBaseAndExtent(words, 0, words, 5);
        }"""
    )
    expect(page.get_by_label("These words (nothing: the whole clause)")).to_have_value("Gifts")


def test_what_is_voted_on_stands_above_the_ballot_as_marked_text(
    visit, chamber, desk, polls, seats
):
    page = visit.open(chamber.link(next(seats)))
    poll = next(polls)
    desk.do("put_to_vote", motion="order", poll=poll, amendments=["8"], decision="ordinary")
    desk.do("open_poll", poll=poll)
    desk.opened = poll
    expect(page.locator("#marked del")).to_contain_text("The treasurer reports each quarter")
    expect(page.get_by_role("radio", name="For")).to_be_visible()
    check(page)
    desk.do("close_poll", poll=poll)
    desk.do("void_poll", poll=poll, reason="A test.")
