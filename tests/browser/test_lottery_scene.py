"""The scene of the lottery on every page, moment by moment: told by messages."""

import re
import time

import pytest
from accessible import check
from playwright.sync_api import expect
from told_lottery import AREAS, FEATURES, ToldLottery, lottery

pytestmark = [pytest.mark.browser, pytest.mark.process]

TELEVISION = {"width": 1920, "height": 1080}
PHONES = [{"width": 390, "height": 844}, {"width": 360, "height": 640}]
NO_STREAM = ("/hls/", "axe.utils.preloadMedia")
PAGES = {"screen": TELEVISION, "vote": PHONES[0], "facilitate": PHONES[0], "watch": PHONES[1]}
NUMBER = ("4", "2", "7")


@pytest.fixture
def tell(visit, running):
    """Opens a page that is told of a lottery."""
    visit.expected = NO_STREAM

    def open_page(path, size, told=None, **options):
        told = told or ToldLottery(*lottery())
        device = visit.device(size, **options)
        told.attach(device)
        code = "" if path == "watch" else "#MOSS31"
        page = visit.open(f"{running.url}/{path}{code}", device=device)
        expect(page.locator("#lottery")).to_be_visible()
        return page, told

    return open_page


def status(page):
    """What a screen reader hears."""
    return page.locator(".lottery-status")


def hidden_by_others(page, selector):
    """Whether something stands over the middle of it, or it is cut off by the screen."""
    return page.evaluate(
        """selector => [...document.querySelectorAll(selector)]
        .filter(each => each.checkVisibility()).filter(each => {
          const box = each.getBoundingClientRect();
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
          const top = document.elementFromPoint(x, y);
          return !top || box.bottom > innerHeight + 1 || box.right > innerWidth + 1 ||
            !(each.contains(top) || top.contains(each));
        }).map(each => each.outerHTML.slice(0, 90))""",
        selector,
    )


@pytest.mark.parametrize("path", PAGES)
def test_every_page_goes_through_the_ceremony(tell, path):
    page, told = tell(path, PAGES[path])
    drums = page.get_by_role("img", name=re.compile("digits", re.IGNORECASE))
    expect(drums).to_have_attribute("aria-label", "3 digits to come")
    expect(page.locator("#lottery")).to_contain_text("1,000 seats are filled by lot")
    expect(page.locator("#lottery")).to_contain_text(told.view["commitment"][:4])
    check(page)
    for count in (1, 2, 3):
        told.digits(*NUMBER[:count])
        expect(drums).to_have_attribute("aria-label", re.compile(", ".join(NUMBER[:count])))
        expect(page.locator(".drum[data-kind=set]")).to_have_count(count)
    expect(status(page)).to_contain_text("Third digit: 7. The number is 427.")
    told.drawn()
    expect(page.locator(".lottery-headline")).to_have_text("The draw is made")
    check(page)
    told.revealed(2)
    expect(page.locator(".seat.is-in")).to_have_count(1000)
    expect(page.locator("#lottery")).to_have_attribute("data-moment", "revealed")
    expect(page.locator(".lottery-count b")).to_have_text("1,000")
    expect(page.locator(".lottery-line")).to_have_text("Number 427. All 24 quotas are kept.")
    expect(status(page)).to_contain_text("1,000 people are drawn")
    woman = page.locator(".makeup-row", has_text="Woman")
    expect(woman).to_contain_text(str(told.outcome["drawn"][0]))
    check(page)
    told.ended()
    expect(page.locator("#lottery")).to_be_hidden()


def test_colours_on_the_page_add_up_to_the_counts(tell):
    page, told = tell("vote", PHONES[0])
    told.revealed(0)
    expect(page.locator(".seat.is-in")).to_have_count(1000)
    for index, count in enumerate(told.outcome["drawn"][:3]):
        expect(page.locator(f".seat.series-{index + 1}")).to_have_count(count)
    page.get_by_role("button", name="Region").click()
    regions = told.outcome["drawn"][9:20]
    expect(page.locator(".seat.series-1:not(.is-ring)")).to_have_count(regions[0])
    expect(page.locator(".seat.series-1.is-ring")).to_have_count(regions[8])
    expect(page.locator(".seats-legend b")).to_have_text([str(count) for count in regions])
    check(page)


def test_colours_take_turns_on_the_big_screen_where_things_may_move(tell):
    told = ToldLottery(*lottery(agreed=list(NUMBER)))
    told.view |= told.outcome | {"stage": "revealed", "reveal_ms": 2000}
    told.view["revealed_at"] = int(time.time() * 1000) - 13_000
    page, _ = tell("screen", TELEVISION, told)
    expect(page.locator(".seats-about")).to_have_text("By Age")
    expect(page.locator(".makeup-row.series-6")).to_contain_text("65 and over")
    still, _ = tell("screen", TELEVISION, told, reduced_motion="reduce")
    expect(still.locator(".seats-about")).to_have_text("By Gender, from left to right")


def test_who_comes_late_sees_what_has_appeared_by_the_servers_clock(tell):
    told = ToldLottery(*lottery(agreed=list(NUMBER)))
    first, _ = tell("vote", PHONES[0], told)
    told.revealed(200, ago=100)
    expect(first.locator(".lottery-count b")).to_have_text(re.compile("^5[0-9][0-9]$"))
    late, _ = tell("watch", PHONES[1], told)
    expect(late.locator(".lottery-count b")).to_have_text(re.compile("^5[0-9][0-9]$"))
    shown = late.locator(".seat.is-in").count()
    assert 500 <= shown < 620
    after = ToldLottery(*lottery(agreed=list(NUMBER)))
    after.view |= {"stage": "revealed", "revealed_at": 1, "reveal_ms": 1000, **after.outcome}
    page, _ = tell("vote", PHONES[0], after)
    expect(page.locator(".seat.is-in")).to_have_count(1000)
    assert page.locator(".drum.lands").count() == 0


@pytest.mark.parametrize("size", [*PHONES, TELEVISION], ids=lambda size: str(size["width"]))
def test_marks_and_reasons_cannot_be_overlooked(tell, size):
    path = "screen" if size == TELEVISION else "vote"
    view, outcome = lottery(draw=2, reason="A ball had fallen.", beacon_from="drand, 20:00")
    page, told = tell(path, size, ToldLottery(view, outcome))
    expect(page.locator(".lottery-mark")).to_have_text("SECOND DRAW")
    expect(page.locator(".lottery-reason")).to_contain_text("A ball had fallen.")
    assert hidden_by_others(page, ".lottery-mark, .lottery-headline, .drum") == []
    told.change(agreed=[*NUMBER, "8f3a9c" * 10])
    expect(page.locator(".lottery-beacon")).to_contain_text("8f3a9c8f3a9c8f3a…")
    check(page)
    told.change(stage="void", reason="A drum was open.")
    expect(page.locator(".lottery-mark").last).to_have_text("VOID")
    expect(page.locator(".lottery-headline")).to_have_text("This draw is void")
    expect(page.locator(".lottery-reason")).to_contain_text("A drum was open.")
    expect(page.locator(".lottery-door")).to_be_hidden()
    check(page)
    told.change(stage="live", draw=0, reason="", rehearsal=True, agreed=[])
    expect(page.locator(".lottery-mark")).to_have_count(1)
    expect(page.locator(".lottery-mark")).to_contain_text("REHEARSAL")
    expect(page.locator(".rehearsal")).to_be_visible()
    check(page)


def test_nothing_on_the_big_screen_stands_in_the_way_of_something_else(tell):
    many = {**FEATURES, **AREAS}
    for features in (FEATURES, many, {"Gender": FEATURES["Gender"]}):
        page, told = tell("screen", TELEVISION, ToldLottery(*lottery(features=features)))
        told.digits("4")
        expect(page.locator(".drum[data-kind=set]")).to_have_count(1)
        parts = ".lottery-told p, .lottery-fixed, .join-code b, .drum, .motion-switch, #qr"
        assert hidden_by_others(page, parts) == []
        told.change(agreed=list(NUMBER))
        told.revealed(0)
        expect(page.locator("#lottery")).to_have_attribute("data-moment", "revealed")
        parts = ".makeup-row > *, .makeup-name, .lottery-door, .lottery-count, .seats-legend li"
        assert hidden_by_others(page, parts) == []
        page.close()


def test_motion_can_be_turned_off_and_stays_off(tell):
    told = ToldLottery(*lottery())
    page, _ = tell("vote", PHONES[0], told)
    switch = page.get_by_role("switch", name="Motion")
    expect(switch).to_have_attribute("aria-checked", "true")
    assert page.evaluate(MOVING) > 0, "a drum rolls"
    switch.click()
    expect(switch).to_have_attribute("aria-checked", "false")
    assert page.evaluate(MOVING) == 0
    told.digits(*NUMBER)
    told.drawn()
    told.revealed(400, ago=110)
    expect(page.locator(".seat.is-in")).to_have_count(200)
    assert page.evaluate(MOVING) == 0
    page.reload()
    expect(page.get_by_role("switch", name="Motion")).to_have_attribute("aria-checked", "false")
    page.get_by_role("switch", name="Motion").click()
    expect(page.locator(".lottery-count b")).to_have_text(re.compile("^2[7-9][0-9]$"))


def test_a_device_that_asks_for_rest_gets_it(tell):
    page, told = tell("screen", TELEVISION, reduced_motion="reduce")
    expect(page.get_by_role("switch")).to_be_disabled()
    expect(page.get_by_role("switch")).to_contain_text("as this device asks")
    told.digits("4")
    expect(page.locator(".drum[data-kind=set]")).to_have_count(1)
    assert page.evaluate(MOVING) == 0
    told.drawn()
    assert page.evaluate(MOVING) == 0
    check(page)


MOVING = """() => [...document.querySelectorAll('*')].map(each => getComputedStyle(each))
.filter(one => one.animationName !== 'none' || parseFloat(one.transitionDuration) > 0).length"""


@pytest.mark.parametrize(("size", "held"), [(1, 0), (24, 4), (1500, 0)])
def test_small_and_large_chambers_and_held_seats(tell, size, held):
    features = {"Gender": FEATURES["Gender"]}
    told = ToldLottery(*lottery(size, held=held, features=features, entries=10, kind="panels"))
    page, _ = tell("screen", TELEVISION, told)
    expect(page.locator(".drum")).to_have_count(1)
    expect(page.locator(".seat.is-held")).to_have_count(held)
    told.digits("7")
    told.revealed(0)
    expect(page.locator(".seat.is-in")).to_have_count(size)
    expect(page.locator(".lottery-count b")).to_have_text(f"{size - held:,}")
    first = page.locator(".seats-legend b").first
    expect(first).to_have_text(f"{told.outcome['drawn'][0]:,}")
    check(page)


def test_a_chamber_without_maps_of_its_seats_still_fills(tell):
    told = ToldLottery(*lottery(features=AREAS))
    page, _ = tell("watch", PHONES[0], told)
    told.digits(*NUMBER)
    told.revealed(0)
    expect(page.locator(".seat.is-in")).to_have_count(1000)
    expect(page.locator(".seats-legend")).to_be_hidden()
    page.get_by_text("Show all groups").click()
    expect(page.locator(".makeup-row", has_text="Area 59")).to_be_visible()
    check(page)


def test_large_text_stays_on_the_phone(tell):
    page, told = tell("vote", PHONES[0])
    told.digits(*NUMBER)
    told.revealed(0)
    expect(page.locator(".seat.is-in")).to_have_count(1000)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
