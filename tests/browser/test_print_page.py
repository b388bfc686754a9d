"""What a room prints: poster, sheets for tables, script; on the screen and on paper."""

import re

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

SIZES = [(360, 740), (820, 1180), (1920, 1080)]


def printing(visit, running, party, size=SIZES[0]):
    width, height = size
    page = visit.open(
        f"{running.url}/print#{party['facilitator_code']}", size={"width": width, "height": height}
    )
    expect(page.get_by_role("region", name="Poster")).to_be_visible()
    return page


@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size[0]))
def test_the_page_to_print_is_accessible(visit, running, party, size):
    page = printing(visit, running, party, size)
    expect(page.locator(".sheet-scene").first).to_be_visible()
    accessible.check(page, touched="button, a[href], label")


def test_sheets_have_the_rooms_code_and_are_as_many_as_tables(visit, running, desk, party):
    page = printing(visit, running, party)
    code = " ".join(re.findall("...", party["code"]))
    expect(page.locator(".sheet-poster .sheet-code")).to_have_text(code)
    expect(page.locator(".sheet-poster h2")).to_have_text(party["name"])
    expect(page.locator(".sheet-table")).to_have_count(4)
    page.get_by_label("How many tables").fill("2")
    expect(page.locator(".sheet-table")).to_have_count(2)
    expect(page.get_by_role("region", name="Table 2 of 2")).to_contain_text(code)
    page.get_by_role("checkbox", name="Poster").uncheck()
    expect(page.locator(".sheet-poster")).to_have_count(0)
    items = [view for path, view in desk.views.items() if path.startswith("item/")]
    assert 0 < page.locator(".sheet-scene").count() <= len(items)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_poster_is_one_page_and_so_is_the_sheet_of_each_table(visit, running, party, paper):
    page = printing(visit, running, party, SIZES[2])
    page.get_by_role("checkbox", name="Script of the evening").uncheck()
    expect(page.locator(".sheet-script")).to_have_count(0)
    paged = page.pdf(format=paper, prefer_css_page_size=False)
    assert len(re.findall(rb"/Type /Page\b", paged)) == 5
    page.emulate_media(media="print")
    expect(page.locator(".print-top")).to_be_hidden()


def test_who_has_no_code_is_asked_for_it(visit, running):
    page = visit.open(f"{running.url}/print")
    expect(page.get_by_label("Facilitator's code")).to_be_visible()
    accessible.check(page)
