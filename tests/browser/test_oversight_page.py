"""The page of oversight: who was drawn reads the facts and files a report that everybody reads."""

from functools import partial

import accessible
import pytest
from drawn_panels import BADGES, draw_panel
from playwright.sync_api import expect
from running_conference import RunningConference

from conference.core.folder import ConferenceFolder

pytestmark = [pytest.mark.browser, pytest.mark.process]

check = partial(accessible.check, touched="button, input, textarea")


@pytest.fixture
def overseen(tmp_path):
    """A conference with a panel of oversight."""
    made = RunningConference(tmp_path / "c")
    draw_panel(ConferenceFolder(made.folder))
    made.start()
    yield made
    made.stop()


def test_a_member_of_the_panel_reads_the_facts_and_files_a_report(visit, overseen):
    with overseen.desk() as desk:
        desk.do("seat_panel", panel="chamber", title="First panel")
        desk.do("set_edit_lock", on=True)
    page = visit.open(f"{overseen.url}/oversight")
    expect(page.locator("#panels")).to_have_text("Sitting now: First panel (10 members).")
    expect(page.locator("#reports")).to_have_text("No report was filed yet.")
    check(page)
    page.get_by_role("button", name="Show me the facts").click()
    expect(page.get_by_role("alert")).to_contain_text("Type both")
    expect(page.locator("#facts")).to_be_hidden()
    person, _, code = BADGES[0].partition(":")
    page.get_by_label("The name or number on your badge").fill(person)
    page.get_by_label("The code on your badge").fill(code)
    page.get_by_role("button", name="Show me the facts").click()
    expect(page.locator("#facts-title")).to_have_text("The facts, for First panel")
    expect(page.locator("#parts")).to_contain_text("The chamber: revealed")
    expect(page.locator("#parts")).to_contain_text("The rundown was locked.")
    assert code not in page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})")
    send = page.get_by_role("button", name="File the report")
    expect(send).to_be_disabled()
    page.get_by_label("Title").fill("The rundown")
    page.get_by_label("Report", exact=True).fill("It was locked.\n\nNobody said why.")
    check(page)
    send.click()
    expect(page.locator("#filed")).to_have_text("Filed as report 1.")
    for reader in (page, visit.open(f"{overseen.url}/oversight")):
        expect(reader.locator(".oversight-report")).to_contain_text("Nobody said why.")
        expect(reader.locator(".oversight-report")).to_contain_text("1. The rundown")
