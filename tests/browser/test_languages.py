"""Pages in several languages, chosen by the browser, by the address or by hand."""

import re

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

SIZES = [(360, 740), (820, 1180), (1920, 1080)]


def language_of(page):
    return page.evaluate("[document.documentElement.lang, document.documentElement.dir]")


def test_a_reader_chooses_a_language_and_nothing_that_was_typed_is_lost(visit, running):
    page = visit.open(running.url)
    expect(page.locator("h1")).to_have_text("Come in, sit down, have your say")
    page.evaluate("window.isTheSame = true")
    page.locator("#code").fill("ABC")
    page.get_by_label("Language").select_option("cy")
    expect(page.locator("h1")).to_have_text("Dewch i mewn, eisteddwch, dywedwch eich dweud")
    expect(page).to_have_title("Ymuno â'r gynhadledd")
    assert language_of(page) == ["cy", "ltr"]
    assert page.evaluate("window.isTheSame")
    expect(page.locator("#code")).to_have_value("ABC")
    page.get_by_role("button", name="Ymuno").click()
    expect(page.locator("#said")).to_contain_text("Nid yw'r cod hwn yn iawn")
    page.reload()
    expect(page.locator("h1")).to_have_text("Dewch i mewn, eisteddwch, dywedwch eich dweud")
    expect(page.get_by_label("Iaith")).to_have_value("cy")


def test_what_was_chosen_is_spoken_on_the_next_page_too(visit, running):
    page = visit.open(running.url)
    page.get_by_label("Language").select_option("ar")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    page.goto(running.url)
    expect(page.locator("h1")).to_have_text("تفضّل، اجلس، وقل رأيك")
    assert language_of(page) == ["ar", "rtl"]


def test_the_address_asks_for_a_language_for_this_page_alone(visit, running):
    page = visit.open(f"{running.url}/?lang=pl")
    expect(page.locator("h1")).to_have_text("Wejdź, usiądź, zabierz głos")
    page.goto(running.url)
    expect(page.locator("h1")).to_have_text("Come in, sit down, have your say")


def test_what_was_found_is_said_anew(visit, running):
    visit.expected = ("/lottery/",)
    question = f"id=M1&code={'0' * 32}&lottery=none"
    drawn = visit.open(f"{running.url}/drawn#{question}")
    expect(drawn.locator("#headline")).to_have_text("There is no such lottery")
    drawn.get_by_label("Language").select_option("de")
    expect(drawn.locator("#headline")).to_have_text("Diese Auslosung gibt es nicht")
    receipt = visit.open(f"{running.url}/receipt#entry=0&leaf={'0' * 64}")
    expect(receipt.locator("#headline")).to_have_text("Something does not fit")
    receipt.get_by_label("Language").select_option("pl")
    expect(receipt.locator("#headline")).to_have_text("Coś się nie zgadza")
    expect(receipt.locator("#steps")).to_contain_text("Konferencja podpisała swój rejestr")


def test_without_the_server_the_language_stays_as_it_is(visit, running):
    visit.expected = ("/words/",)
    device = visit.device()
    page = visit.open(running.url, device=device)
    device.route(re.compile("/words/"), lambda route: route.abort())
    page.get_by_label("Language").select_option("fr")
    expect(page.get_by_label("Language")).to_have_value("en")
    expect(page.locator("h1")).to_have_text("Come in, sit down, have your say")


@pytest.mark.parametrize("language", ["ur", "ar", "de"])
@pytest.mark.parametrize("path", ["/", "/receipt", "/drawn"])
def test_a_page_is_accessible_and_fits_in_each_way_of_writing(visit, running, path, language):
    page = visit.open(f"{running.url}{path}?lang={language}")
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        accessible.check(page)
