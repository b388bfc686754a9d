"""Windows of little height, contrast themes, many options on a television, and who does not see."""

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

NO_STREAM = ("/hls/",)
TELEVISION = {"width": 1280, "height": 720}
OPTIONS = [
    "Open the borders of the old town to bicycles",
    "Plant nine trees",
    "A night bus on Fridays and Saturdays",
    "Repair the baths",
    "A library in every quarter",
    "Free school meals",
    "Public toilets",
    "Benches",
    "A market hall with a roof of glass",
    "Solar roofs on schools",
    "A youth club",
    "None of these",
]
QUESTION = (
    "Which of these twelve proposals of the assemblies shall be put first when the council draws "
    "up its budget for the next year, given that not more than one of them can be paid for in full "
    "before the summer and none may wait until 2031?"
)


def phone(visit, running, party, size, **options):
    device = visit.device(size, **options)
    return visit.open(f"{running.url}/j/{party['code']}", device=device)


WHOLE = """() => {
    const top = document.querySelector(".link-strip:not([hidden])") ? 60 : 0;
    const foot = document.querySelector("#state").getBoundingClientRect().top;
    return [...document.querySelectorAll(".card")].map((card) => {
        card.scrollIntoView({block: "center"});
        const {top: above, bottom} = card.getBoundingClientRect();
        const end = document.querySelector("#state").getBoundingClientRect().top;
        return above >= top && bottom <= end + 0.5;
    });
}"""


@pytest.mark.parametrize(("width", "height"), [(320, 256), (568, 320), (640, 360), (844, 390)])
def test_every_option_can_be_seen_whole_in_a_low_window_and_the_vote_is_sent(
    visit, running, desk, party, polls, width, height
):
    poll = next(polls)
    desk.headcount(party["party"], 5)
    desk.ask(poll, "30% or 40%?", ["30%", "40%", "Later"])
    page = phone(visit, running, party, {"width": width, "height": height})
    page.locator(".card").last.wait_for()
    assert page.evaluate(WHOLE) == [True, True, True]
    assert page.evaluate("document.scrollingElement.scrollWidth") <= width
    page.locator(".card", has_text="Later").click()
    send = page.get_by_role("button", name="Send my vote")
    box = send.bounding_box()
    assert box["y"] + box["height"] <= height
    send.click()
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    expect(page.locator("#headline")).to_be_in_viewport()


def test_contrast_themes_show_what_is_chosen_and_nothing_else_as_chosen(
    visit, running, desk, party, polls
):
    visit.expected = NO_STREAM
    poll = next(polls)
    desk.headcount(party["party"], 5)
    desk.ask(poll, "30% or 40%?", ["30%", "40%", "Later"])
    page = phone(visit, running, party, {"width": 390, "height": 844}, forced_colors="active")
    page.locator(".card", has_text="40%").click()
    seen = "marks => marks.map(mark => getComputedStyle(mark).visibility)"
    marks = page.locator(".card-mark .icon")
    assert marks.evaluate_all(seen) == ["hidden", "visible", "hidden"]
    edge = "element => getComputedStyle(element).borderTopWidth"
    assert page.locator("#send").evaluate(edge) == "3px"
    device = visit.device({"width": 390, "height": 844}, forced_colors="active")
    runs = visit.open(f"{running.url}/facilitate#{party['facilitator_code']}", device=device)
    chosen, others = runs.locator("[aria-selected=true]"), runs.locator("[role=tab]")
    expect(others.first).to_be_visible()
    assert chosen.evaluate(edge) == "4px"
    assert (
        others.evaluate_all("all => all.map(e => getComputedStyle(e).borderTopWidth)").count("4px")
        == 1
    )
    device = visit.device(TELEVISION, forced_colors="active")
    screen = visit.open(f"{running.url}/screen#{party['facilitator_code']}", device=device)
    expect(screen.locator("#bars .bar")).to_have_count(3)
    across = "e => getComputedStyle(e, '::before').display"
    assert screen.locator(".rehearsal-across").evaluate(across) == "none"
    ground = "e => getComputedStyle(e).backgroundColor"
    filled = screen.locator(".bar-solid").first.evaluate(ground)
    assert filled != screen.locator("body").evaluate(ground)


def test_twelve_options_can_be_read_from_the_sofa(visit, running, desk, party, polls):
    visit.expected = NO_STREAM
    poll = next(polls)
    desk.headcount(party["party"], 12)
    desk.ask(poll, QUESTION, OPTIONS, reveal_parties="live", channels=["hands"])
    code = party["facilitator_code"]
    screen = visit.open(f"{running.url}/screen#{code}", size=TELEVISION)
    expect(screen.locator("#bars .bar")).to_have_count(12)
    letters = "all => all.map(e => parseFloat(getComputedStyle(e).fontSize) / innerHeight)"
    for part in (".bar-label", ".bar-share"):
        assert min(screen.locator(part).evaluate_all(letters)) >= 0.045 - 1e-6
    assert min(screen.locator("#question").evaluate_all(letters)) >= 0.04 - 1e-6
    inside = """all => all.every(e => {
        const {left, right, top, bottom} = e.getBoundingClientRect();
        return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
    })"""
    for part in ("#bars .bar", "#question", "#code", "#host"):
        assert screen.locator(part).evaluate_all(inside), part
    over = "all => all.filter(e => e.getBoundingClientRect().height > 40).length"
    assert screen.locator("#bars .bar-track:not(.is-thin)").evaluate_all(over) == 12


WHOLE_IN_WINDOW = """all => all.every(each => {
    each.scrollIntoView({block: "center"});
    const {left, right, top, bottom} = each.getBoundingClientRect();
    return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
})"""


def test_a_screen_that_is_magnified_four_times_has_larger_letters_one_below_the_other(
    visit, running, desk, party, polls
):
    visit.expected = NO_STREAM
    poll = next(polls)
    desk.headcount(party["party"], 12)
    desk.ask(poll, "30% or 40%?", ["30%", "40%", "Later"], reveal_parties="live")
    code = party["facilitator_code"]
    screen = visit.open(f"{running.url}/screen#{code}", size={"width": 320, "height": 180})
    expect(screen.locator("#bars .bar")).to_have_count(3)
    sizes = "all => all.map(e => parseFloat(getComputedStyle(e).fontSize))"
    for part in ("#question", "#bars .bar-label", "#code"):
        assert min(screen.locator(part).evaluate_all(sizes)) >= 16, part
        assert screen.locator(part).evaluate_all(WHOLE_IN_WINDOW), part
    assert screen.evaluate("document.scrollingElement.scrollWidth") <= 320
    accessible.check(screen)


def test_a_closed_phone_can_be_scrolled_by_keys_and_has_no_fault(
    visit, running, desk, party, polls
):
    poll = next(polls)
    desk.headcount(party["party"], 12)
    desk.ask(poll, QUESTION, OPTIONS)
    page = phone(visit, running, party, {"width": 360, "height": 640})
    page.locator(".card").first.click()
    page.get_by_role("button", name="Send my vote").click()
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    desk.do("close_poll", poll=poll)
    desk.publish(poll)
    expect(page.locator("#result .bar").first).to_be_visible()
    main = page.locator("main")
    assert main.evaluate("e => e.scrollHeight > e.clientHeight")
    accessible.check(page)
    main.focus()
    page.keyboard.press("End")
    page.wait_for_function('() => document.querySelector("main").scrollTop > 50')


def test_who_does_not_see_hears_question_and_result_once_and_keeps_the_place(
    visit, running, desk, party, polls
):
    poll = next(polls)
    desk.headcount(party["party"], 5)
    page = phone(visit, running, party, {"width": 390, "height": 844})
    expect(page.locator("#party")).to_have_text(party["name"])
    desk.ask(poll, "30% or 40%?", ["30%", "40%"])
    told = page.locator("#told")
    expect(told).to_have_text("The question: 30% or 40%?")
    tree = page.locator("#ask").aria_snapshot()
    assert tree.count("heading") == 1
    assert 'group "30% or 40%?"' in tree
    expect(page.locator("#ask legend")).to_have_count(0)
    page.get_by_role("radio", name="40%").check()
    page.get_by_role("button", name="Send my vote").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#headline")).to_have_text("Your vote is in")
    expect(page.locator(".state-words")).to_be_focused()
    desk.do("close_poll", poll=poll)
    desk.publish(poll)
    expect(told).to_contain_text("The result of “30% or 40%?”: ")


def test_a_blank_vote_is_not_what_the_page_invites_to(visit, running, desk, party, polls):
    poll = next(polls)
    desk.headcount(party["party"], 5)
    desk.ask(poll, "Which of these?", ["A", "B"], kind="approval", channels=["phones"])
    page = phone(visit, running, party, {"width": 390, "height": 844})
    ground = "e => getComputedStyle(e).backgroundColor"
    blank = page.get_by_role("button", name="Send a blank vote")
    before = blank.evaluate(ground)
    page.locator(".card", has_text="A").click()
    send = page.get_by_role("button", name="Send my vote")
    expect(send).to_be_visible()
    expect(send).not_to_have_css("background-color", before)


def test_one_long_word_makes_no_page_wider(visit, running, desk, party, polls):
    visit.expected = NO_STREAM
    poll = next(polls)
    word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    desk.ask(poll, f"{word}?", [word, "No"])
    desk.do("close_poll", poll=poll)
    desk.publish(poll)
    for size in ({"width": 360, "height": 740}, {"width": 1366, "height": 768}):
        page = visit.open(f"{running.url}/watch", size=size)
        expect(page.locator("#question")).to_contain_text(word)
        assert page.evaluate("document.scrollingElement.scrollWidth") <= size["width"]


def test_the_sound_of_a_television_is_as_it_was_after_a_reload(visit, running, party):
    visit.expected = NO_STREAM
    screen = visit.open(f"{running.url}/screen#{party['facilitator_code']}", size=TELEVISION)
    muted = "document.querySelector('video').muted"
    assert screen.evaluate(muted)
    screen.get_by_role("button", name="Turn the sound on").click()
    screen.reload()
    screen.wait_for_function(f"() => !{muted}")
    screen.get_by_role("button", name="Turn the sound off").click()
    screen.reload()
    expect(screen.get_by_role("button", name="Turn the sound on")).to_be_visible()
    assert screen.evaluate(muted)
