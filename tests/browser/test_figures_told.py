"""What charts and the map show is told in words: who does not see them knows the same figures."""

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process, pytest.mark.thorough]

STREAM = ("/hls/", "blob:")


def voted(visit, running, party, answer):
    """A phone that has voted."""
    page = visit.open(f"{running.url}/j/{party['code']}")
    page.locator(".card", has_text=answer).click()
    page.locator("#send").click()
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    return page


def test_bars_verdict_and_map_are_in_the_accessibility_tree(visit, running, desk, party, polls):
    visit.expected = STREAM
    poll = next(polls)
    desk.headcount(party["party"], 9)
    desk.ask(poll, "Trams or buses?", ["Trams", "Buses", "Later"])
    phones = [voted(visit, running, party, answer) for answer in ("Trams", "Trams", "Buses")]
    desk.until_people(poll, [2, 1, 0])
    desk.do("close_poll", poll=poll)
    desk.publish(poll)
    screen = visit.open(f"{running.url}/screen#{party['screen_code']}", size=accessible.WALL)
    watch = visit.open(f"{running.url}/watch")
    follow = visit.open(f"{running.url}/follow")
    for page, place in (
        (screen, "body"),
        (watch, "body"),
        (phones[0], "#result"),
        (follow, "body"),
    ):
        bars = page.locator(place).get_by_role("listitem")
        for option, share, people in (
            ("Trams", "66.7%", "2 people"),
            ("Buses", "33.3%", "1 person"),
            ("Later", "0.0%", "0 people"),
        ):
            row = bars.filter(has_text=option).first
            expect(row).to_be_visible()
            tree = row.aria_snapshot()
            assert share in tree, (place, tree)
            assert people.split()[0] in tree.replace(share, ""), (place, tree)
        expect(page.get_by_text("“Trams” has a majority: 2 of 3, 2 needed.").first).to_be_visible()
    desk.show("map", ["rooms"], poll=poll)
    region = screen.locator(".region", has_text="Trams")
    expect(region).to_have_count(1)
    tree = region.aria_snapshot()
    assert "66.7%" in tree, tree
    assert "3 people" in tree, tree
    expect(screen.locator(".region", has_text="No answer yet").first).to_be_visible()
    expect(watch.locator(".region", has_text="Trams")).to_contain_text("66.7%")
    accessible.check(screen)
