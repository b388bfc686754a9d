"""Elections on the page of a member: standing, signing, accepting, a statement, a photo, areas."""

from functools import partial

import accessible
import pytest
import seated_chamber as halls
from playwright.sync_api import expect
from small_pngs import png

pytestmark = [pytest.mark.browser, pytest.mark.process]

check = partial(accessible.check, touched="button, a, summary, .card, input:not(.card input)")

CALL = {"election": "chair", "title": "The chair", "seats": 1, "signatures": "1", "area": "North"}


@pytest.fixture(scope="module")
def chamber(running):
    """A chamber of six in the shared conference, four of them of the north."""
    chamber = halls.Chamber(running, 6)
    with running.desk() as desk:
        desk.do("give_seat_areas", areas=[{"name": "North", "seats": [1, 2, 3, 5]}])
        desk.do("call_election", call=CALL)
    return chamber


def signed_in(visit, chamber, seat):
    """The page of a member who has opened the link of the badge."""
    page = visit.open(chamber.link(seat))
    expect(page.locator("#presence")).to_contain_text("Signed in since")
    return page


def test_members_stand_sign_speak_and_vote(visit, chamber, desk, tmp_path):
    one, other, stranger = (signed_in(visit, chamber, seat) for seat in (1, 2, 4))
    panel = one.locator(".election", has_text="The chair")
    expect(panel).to_contain_text("1 seat of North, counted by STV, Scottish rules.")
    check(one)
    expect(stranger.locator("#elections")).to_contain_text("your seat has no area")
    expect(stranger.locator("#elections").get_by_role("button")).to_have_count(0)
    panel.get_by_label("Their name, as it shall stand on the ballot").fill("Ada Byron")
    panel.get_by_role("button", name="Stand myself").click()
    expect(panel).to_contain_text("You stand in this election.")
    expect(panel).to_contain_text("0 of 1 signature, accepted")
    check(one)
    panel.get_by_label("What you say to those who vote").fill("I keep time.")
    panel.get_by_role("button", name="Save what I say").click()
    row = other.locator(".nominee", has_text="Ada Byron")
    expect(row).to_contain_text("I keep time.")
    row.get_by_role("button", name="Sign").click()
    expect(row).to_contain_text("1 of 1 signature, accepted")
    expect(row.get_by_role("button")).to_have_count(0)
    picture = tmp_path / "ada.png"
    picture.write_bytes(png(64, 64))
    panel.locator("input[type=file]").set_input_files(picture)
    expect(row.locator("img")).to_be_visible()
    check(other)
    desk.do("close_nominations", election="chair")
    expect(row).to_contain_text("Stands.")
    desk.do("draw_ballot_order", election="chair", value="4711")
    desk.do("put_election", election="chair", poll="who")
    desk.do("open_poll", poll="who")
    expect(stranger.locator("#by-name")).to_contain_text("Only members of North take part here")
    expect(one.locator(".card", has_text="Ada Byron")).to_be_visible()


def test_who_is_proposed_by_another_accepts_or_withdraws(visit, chamber, desk):
    desk.do("call_election", call=CALL | {"election": "vice", "title": "The vice chair"})
    one, other = (signed_in(visit, chamber, seat) for seat in (3, 5))
    card = one.locator(".election", has_text="The vice chair")
    card.get_by_label("Their name, as it shall stand on the ballot").fill("Cy Dee")
    card.get_by_label("Their seat, if they have one").fill("5")
    card.get_by_role("button", name="Propose somebody else").click()
    own = other.locator(".election", has_text="The vice chair")
    expect(own).to_contain_text("You are nominated. Do you want to stand?")
    own.get_by_role("button", name="Accept").click()
    expect(own).to_contain_text("You stand in this election.")
    own.get_by_role("button", name="Withdraw").click()
    own.get_by_role("button", name="Press again: you stand no longer").click()
    expect(own.locator(".nominee")).to_have_count(0)
