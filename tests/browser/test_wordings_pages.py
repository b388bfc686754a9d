"""Questions in the languages of those who are asked, with the original one tap away."""

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

QUESTION, OPTIONS = "How warm should the hall be?", ["18 degrees", "21 degrees", "24 degrees"]
WORDINGS = {
    "cy": ["Pa mor gynnes ddylai’r neuadd fod?", "18 gradd", "21 gradd", "24 gradd"],
    "ar": ["كم يجب أن تكون درجة حرارة القاعة؟", "18 درجة", "21 درجة", "24 درجة"],
    "ur": ["ہال کتنا گرم ہونا چاہیے؟", "اٹھارہ ڈگری", "اکیس ڈگری", "چوبیس ڈگری"],
}
READERS = {"en": 0, "cy": 1, "es": 1, "fr": 2, "de": 1, "pl": 0, "ur": 1, "ar": 2}
"""Eight phones by their languages, and the option that each of them chooses."""


def worded(desk, what, original, texts, reason=""):
    """Word a thing in all these languages."""
    lines = [
        {"what": what, "language": code, "original": original, "texts": text}
        for code, text in texts.items()
    ]
    desk.do("word_in", wordings=lines, reason=reason)


def ask(desk, poll, **fields):
    """A question that stands in three more languages before it opens."""
    desk.do("prepare_poll", poll=poll, question=QUESTION, options=OPTIONS, **fields)
    worded(desk, f"poll/{poll}", [QUESTION, *OPTIONS], WORDINGS)
    desk.do("open_poll", poll=poll)
    desk.opened = poll
    desk.show("poll", poll=poll)


def phone(visit, running, party, language):
    """A phone whose browser reads this language."""
    page = visit.open(f"{running.url}/j/{party['code']}", device=visit.device(locale=language))
    page.wait_for_url("**/vote#*")
    return page


def original(page):
    """The control beside the question."""
    return page.locator("#ask [data-original] button")


def language_of(locator):
    return locator.evaluate("one => [one.lang, one.dir]")


def test_eight_phones_vote_on_one_question_in_their_languages(visit, running, desk, party, polls):
    poll = next(polls)
    desk.headcount(party["party"], 10)
    ask(desk, poll)
    for language, option in READERS.items():
        page = phone(visit, running, party, language)
        texts = WORDINGS.get(language, [QUESTION, *OPTIONS])
        expect(page.locator("#question")).to_have_text(texts[0])
        card = page.locator(".card", has_text=texts[option + 1])
        expect(card.locator(".card-text")).to_have_text(texts[option + 1])
        card.click()
        page.locator("#send").click()
        expect(page.locator("#state")).to_have_attribute("data-state", "in")
        if language in ("en", "es"):
            expect(original(page)).to_be_hidden()
            marked = ["en", "ltr"] if language == "es" else ["", "auto"]
            assert language_of(page.locator("#question")) == marked
    desk.until_people(poll, [2, 4, 2])
    desk.do("close_poll", poll=poll)
    assert desk.people(poll) == [2, 4, 2]


def test_a_ballot_that_is_open_keeps_its_choice_in_every_language(
    visit, running, desk, party, polls
):
    poll = next(polls)
    desk.headcount(party["party"], 10)
    ask(desk, poll)
    page = phone(visit, running, party, "cy")
    page.evaluate("window.isTheSame = true")
    page.locator(".card", has_text="21 gradd").click()
    expect(original(page)).to_have_text("Dangos y gwreiddiol")

    original(page).focus()
    page.keyboard.press("Enter")
    expect(page.locator("#question")).to_have_text(QUESTION)
    expect(original(page)).to_be_focused()
    expect(original(page)).to_have_text("Dangos y cyfieithiad")
    assert language_of(page.locator("#question")) == ["en", "ltr"]
    assert language_of(page.locator(".card-text").nth(1)) == ["en", "ltr"]
    expect(page.locator(".card.is-chosen .card-text")).to_have_text(OPTIONS[1])
    original(page).click()
    expect(page.locator("#question")).to_have_text(WORDINGS["cy"][0])
    assert language_of(page.locator("#question")) == ["", "auto"]

    page.locator(".languages-list").select_option("ar")
    expect(page.locator("#question")).to_have_text(WORDINGS["ar"][0])
    expect(page.locator(".card.is-chosen .card-text")).to_have_text("21 درجة")
    accessible.check(page, touched="button:not(.quiet-link), .card")
    page.locator(".languages-list").select_option("de")
    expect(page.locator("#question")).to_have_text(QUESTION)
    expect(page.locator(".card.is-chosen .card-text")).to_have_text(OPTIONS[1])
    assert page.evaluate("window.isTheSame")
    page.locator("#send").click()
    desk.until_people(poll, [0, 1, 0])


def test_a_correction_is_said_and_a_result_is_read_in_ones_own_language(
    visit, running, desk, party, polls
):
    poll = next(polls)
    desk.headcount(party["party"], 10)
    ask(desk, poll)
    page = phone(visit, running, party, "cy")
    note = page.locator("#ask .in-original-note")
    expect(page.locator("#question")).to_have_text(WORDINGS["cy"][0])
    expect(note).to_be_hidden()
    page.locator(".card", has_text="24 gradd").click()
    page.locator("#send").click()
    expect(page.locator("#state")).to_have_attribute("data-state", "in")
    receipts = visit.open(f"{running.url}/receipt", device=page.context)
    expect(receipts.locator("body")).to_contain_text(QUESTION)  # the record has the original
    better = [*WORDINGS["cy"][:3], "24 gradd Celsius"]
    worded(desk, f"poll/{poll}", [QUESTION, *OPTIONS], {"cy": better}, "The unit was missing")
    expect(page.locator(".card-text").nth(2)).to_have_text("24 gradd Celsius")
    expect(note).to_contain_text("Cywirwyd y cyfieithiad hwn")
    expect(note).to_contain_text("The unit was missing")
    desk.until_people(poll, [0, 0, 1])
    desk.do("close_poll", poll=poll)
    desk.publish(poll)
    expect(page.locator("#bars")).to_contain_text("24 gradd Celsius")


def test_screen_and_watch_show_the_language_that_was_chosen_there(
    visit, running, desk, party, polls
):
    poll = next(polls)
    visit.expected = ("/hls/",)
    desk.headcount(party["party"], 10)
    ask(desk, poll)
    screen = visit.open(
        f"{running.url}/screen?lang=cy#{party['facilitator_code']}",
        device=visit.device({"width": 1280, "height": 720}),
    )
    expect(screen.locator("#question")).to_contain_text(WORDINGS["cy"][0])
    expect(screen.locator("#bars")).to_contain_text("21 gradd")
    watch = visit.open(f"{running.url}/watch?lang=ar")
    expect(watch.locator("body")).to_contain_text(WORDINGS["ar"][0])
    watch.get_by_role("button", name="أظهر النص الأصلي").click()
    expect(watch.locator("body")).to_contain_text(QUESTION)
    expect(watch.locator("body")).not_to_contain_text(WORDINGS["ar"][0])


def test_the_title_of_what_is_on_is_read_in_ones_own_language(visit, running, desk, party):
    item = desk.item("speech")
    worded(desk, f"item/{item['id']}", [item["title"]], {"cy": ["Araith am gyfoeth"]})
    page = phone(visit, running, party, "cy")
    desk.do("start_item", item=item["id"])
    desk.show("holding", ("phones",))
    expect(page.locator("#calm")).to_contain_text("Araith am gyfoeth")


def test_from_right_to_left_stripes_and_lengths_begin_at_the_right(
    visit, running, desk, party, polls
):
    poll = next(polls)
    visit.expected = ("/hls/",)
    desk.headcount(party["party"], 10)
    ask(desk, poll)
    page = phone(visit, running, party, "ar")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    page.wait_for_function(
        "() => getComputedStyle(document.querySelector('.card'), '::before').right === '0px'"
    )
    page.locator(".card").nth(1).click()
    page.locator("#send").click()
    screen = visit.open(
        f"{running.url}/screen?lang=ar#{party['facilitator_code']}",
        device=visit.device({"width": 1920, "height": 1080}),
    )
    expect(screen.locator("#question")).to_have_text(WORDINGS["ar"][0])
    screen.wait_for_function(
        "() => ['.foot-line', '.room-line-fill'].every((one) => {"
        " const fill = document.querySelector(one), track = fill.parentElement;"
        " return fill.getBoundingClientRect().left > track.getBoundingClientRect().left + 1 })"
    )
