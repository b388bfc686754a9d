"""A room in a breakout: its screen, its facilitator, phones at its tables; nothing gets lost."""

import re
from itertools import count

import accessible
import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.process]

TELEVISION = {"width": 1920, "height": 1080}
NO_STREAM = ("/hls/",)
REFUSED = ("/hls/", "ERR_CONNECTION_REFUSED", "WebSocket connection", "/health")
QUESTION = "What would a fair share of the rents change for the people at this table?"
PHASES = [
    {"kind": "settle", "seconds": 600},
    {"kind": "read", "seconds": 600},
    {"kind": "go_round", "seconds": 300},
    {"kind": "talk", "seconds": 600, "words": "Talk about what you have heard."},
    {"kind": "write", "seconds": 600},
]
NAMES = (f"talk{n}" for n in count())


class Room:
    """A room of 22 people, its pages, and the breakout that it is in."""

    def __init__(self, visit, url, desk, row, people=22):
        self.visit, self.url, self.desk, self.row = visit, url, desk, row
        self.breakout = ""
        desk.headcount(row["party"], people)

    def start(self, **fields):
        """Start a breakout in this room, and have screens and phones show it."""
        self.breakout = next(NAMES)
        asked = {"title": "Rents", "question": QUESTION, "phases": PHASES, "per_table": 5}
        reach = {"parties": [self.row["party"]]}
        whole = {**asked, "reach": reach, **fields}
        self.desk.do("prepare_breakout", breakout=self.breakout, **whole)
        self.desk.show("breakout", item=self.desk.item("breakout")["id"])
        self.desk.do("start_breakout", breakout=self.breakout)

    def go_to(self, kind):
        """End phases until one of this kind runs."""
        kinds = [phase["kind"] for phase in PHASES]
        for place in range(kinds.index(kind)):
            self.desk.do("next_phase", breakout=self.breakout, place=place)

    def recall(self):
        """Call the people back."""
        self.desk.do("recall_breakout", breakout=self.breakout)

    def end(self):
        """End it, whether or not somebody has done so."""
        self.desk.request("end_breakout", breakout=self.breakout)

    def screen(self, size=TELEVISION):
        """The big screen."""
        return self._open("screen", self.row["facilitator_code"], size)

    def facilitator(self, size=None):
        """The facilitator's page, at its tables."""
        page = self._open("facilitate", self.row["facilitator_code"], size)
        expect(page.locator("#here")).to_contain_text("people")
        if page.locator("#tab-tables").is_visible():
            page.locator("#tab-tables").click()
        return page

    def phone(self, size=None, device=None):
        """A phone at a table."""
        page = self._open("vote", self.row["code"], size, device)
        expect(page.locator("#table")).to_be_visible()
        return page

    def _open(self, name, code, size=None, device=None):
        size = {"size": size} if size else {}
        return self.visit.open(f"{self.url}/{name}#{code}", device=device, **size)


@pytest.fixture
def room(visit, running, desk, party):
    """A room of the shared conference."""
    visit.expected = NO_STREAM
    one = Room(visit, running.url, desk, party, people=12)
    yield one
    one.end()


def lead(page, people=None):
    """Lead a go-round on this phone."""
    page.get_by_text("Lead the go-round on this phone").click()
    shown = page.locator(".round-count")
    while people and int(shown.inner_text()) != people:
        less = int(shown.inner_text()) > people
        page.get_by_role("button", name="One person less" if less else "One person more").click()
    page.get_by_role("button", name="Start the go-round").click()


def write(page, table, text):
    """Write for a table."""
    page.get_by_label("Which table are you at?").select_option(label=f"Table {table}")
    page.get_by_text("Write for your table").click()
    page.get_by_label("What your table wants to keep").press_sequentially(text)


def test_screen_phone_and_facilitator_go_through_the_phases_together(room):
    screen, phone, facilitator = room.screen(), None, room.facilitator()
    expect(facilitator.get_by_text("The desk starts small groups")).to_be_visible()
    room.start()
    phone = room.phone()
    for kind, name, say in (
        ("settle", "Sit down together · 1 of 5", "tell each other your names"),
        ("read", "Read the question · 2 of 5", "reads the question aloud"),
        ("go_round", "Go-round · 3 of 5", "each in turn"),
        ("talk", "Open talk · 4 of 5", "talk freely"),
    ):
        if kind != "settle":
            place = [phase["kind"] for phase in PHASES].index(kind) - 1
            room.desk.do("next_phase", breakout=room.breakout, place=place)
        expect(screen.locator("#breakout-call")).to_have_text(name)
        expect(phone.locator(".at-phase")).to_have_text(name)
        expect(facilitator.locator(".guide-phase")).to_have_text(name)
        expect(facilitator.locator(".guide-say")).to_contain_text(re.compile(say, re.IGNORECASE))
    expect(screen.locator("#breakout-title")).to_have_text("Rents")
    expect(screen.locator("#breakout-question")).to_have_text(QUESTION)
    expect(screen.locator("#breakout-words")).to_have_text("Talk about what you have heard.")
    expect(phone.locator(".at-words")).to_have_text("Talk about what you have heard.")
    expect(phone.locator(".at-question")).to_have_text(QUESTION)
    room.recall()
    for place in (screen.locator("#breakout-call"), phone.locator(".at-phase")):
        expect(place).to_have_text("Finish the sentence")
    expect(screen.locator("#breakout-time")).to_have_text(re.compile(r"^(1:00|0:5\d)$"))
    room.end()
    for place in (screen.locator("#breakout-call"), phone.locator(".at-phase")):
        expect(place).to_have_text("Welcome back")


def test_a_screen_that_shows_something_else_says_what_the_tables_do(room):
    screen = room.screen()
    room.start()
    room.desk.show("video", ["rooms"])
    expect(screen.locator("#breakout")).to_be_hidden()
    expect(screen.locator("#next")).to_have_text(
        re.compile(r"^At the tables: Sit down together · 1 of 5, \d+:\d\d left$")
    )
    room.end()
    expect(screen.locator("#next")).not_to_contain_text("At the tables")


HEAR_CLOCK = """selector => {
    const clock = document.querySelector(selector);
    window.seconds = {};
    new MutationObserver(() => (window.seconds[clock.textContent] ??= Date.now()))
        .observe(clock, {childList: true, characterData: true, subtree: true});
}"""


def test_seconds_change_on_screen_and_phones_within_a_tenth(room):
    room.start()
    pages = {
        room.screen(): "#breakout-time",
        room.phone(): ".at-time",
        room.phone(): ".at-time",
        room.facilitator(): ".guide-time",
    }
    for page, clock in pages.items():
        expect(page.locator(clock)).to_have_text(re.compile(r"^\d+:\d\d$"))
    for page, clock in pages.items():
        page.bring_to_front()
        page.evaluate(HEAR_CLOCK, clock)
    next(iter(pages)).wait_for_timeout(6_000)
    heard = [page.evaluate("window.seconds") for page in pages]
    shared = set.intersection(*(set(one) for one in heard))
    assert len(shared) >= 4, heard
    apart = sorted(max(at[text] for at in heard) - min(at[text] for at in heard) for text in shared)
    assert apart[len(apart) // 2] <= 100, apart  # the machine may be busy for one of them


def test_the_screen_alone_leads_a_go_round(room):
    screen = room.screen()
    room.start()
    room.go_to("go_round")
    expect(screen.locator("#breakout-turn")).to_have_text("The first at each table speaks")
    expect(screen.locator(".turn-light")).to_have_count(6)
    expect(screen.locator("#breakout-equal")).to_have_text("0:50 each")
    expect(screen.locator("#breakout-left")).to_have_text(re.compile(r"^0:\d\d$"))
    expect(screen.locator(".turn-light[data-is=now]")).to_have_text("1")
    room.desk.do("next_phase", breakout=room.breakout, place=2)
    expect(screen.locator("#breakout-turns")).to_be_hidden()


def test_letters_of_the_main_facts_are_large_and_fit(room):
    screen = room.screen(size={"width": 1280, "height": 720})
    room.start(question=f"{QUESTION} {QUESTION} And what should be done with it first?")
    for kind in ("settle", "read", "go_round", "talk"):
        if kind != "settle":
            place = [phase["kind"] for phase in PHASES].index(kind) - 1
            room.desk.do("next_phase", breakout=room.breakout, place=place)
        expect(screen.locator("#breakout")).to_be_visible()
        facts = "#breakout-call, #breakout-title, #breakout-question, #breakout-time,"
        facts += " #breakout-words, #breakout-turn, #breakout-left, .turn-light"
        sizes = screen.evaluate(
            """facts => [...document.querySelectorAll(facts)].filter(one => one.checkVisibility())
                .map(one => [one.id, parseFloat(getComputedStyle(one).fontSize) / innerHeight])""",
            facts,
        )
        assert len(sizes) >= 5
        assert [name for name, size in sizes if size < 0.0449] == [], kind
        held = "() => { const one = document.querySelector('#breakout');"
        held += " return one.scrollHeight <= one.clientHeight + 1; }"
        screen.wait_for_function(held)


def test_a_phone_leads_a_go_round_and_a_reload_loses_nothing(room):
    room.start()
    room.go_to("go_round")
    page = room.phone()
    lead(page, people=4)
    who, light = page.locator(".light-who"), page.locator(".light")
    expect(who).to_have_text("Person 1 of 4")
    expect(light).to_have_attribute("data-is", "now")
    page.get_by_role("button", name="Next").click()
    expect(who).to_have_text("Person 2 of 4")
    page.get_by_role("button", name="Pass").click()
    expect(who).to_have_text("Person 3 of 4")
    unheard = page.locator(".round-run > .round-buttons").last
    expect(unheard.get_by_role("button")).to_have_text(["Person 2, passed", "Person 4"])
    page.get_by_role("button", name="Pause").click()
    expect(light).to_have_attribute("data-is", "paused")
    still = page.locator(".light-time").inner_text()
    page.reload()
    expect(who).to_have_text("Person 3 of 4")
    expect(light).to_have_attribute("data-is", "paused")
    expect(page.locator(".light-time")).to_have_text(still)
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="Person 4").click()
    expect(who).to_have_text("Person 4 of 4")
    for _ in range(3):
        page.get_by_role("button", name="Next").click()
    expect(who).to_have_text("Everybody has been asked")
    page.get_by_role("button", name="Another round").click()
    expect(who).to_have_text("Person 1 of 4")
    expect(page.locator(".light-is")).to_have_text("It is your turn")


def test_a_phone_goes_round_as_a_talking_piece(room):
    room.start()
    page = room.phone()
    lead(page, people=3)
    page.get_by_label("goes round as the talking piece").check()
    page.get_by_role("button", name="I am done: pass it on").click()
    expect(page.locator(".light-who")).to_have_text("Hand this phone to person 2")
    expect(page.locator(".light")).to_have_attribute("data-is", "paused")
    page.get_by_role("button", name="I have it").click()
    expect(page.locator(".light-who")).to_have_text("Person 2 of 3")
    expect(page.locator(".light")).to_have_attribute("data-is", "now")


def test_a_reader_of_the_screen_hears_turns_and_no_seconds(room):
    room.start()
    page = room.phone()
    lead(page, people=3)
    page.evaluate(
        """() => {
            window.heard = [];
            const spoken = "#table [aria-live], #table [role=status]";
            for (const live of document.querySelectorAll(spoken))
                new MutationObserver(() => window.heard.push(live.textContent))
                    .observe(live, {childList: true, characterData: true, subtree: true});
        }"""
    )
    before = page.locator(".light-time").inner_text()
    expect(page.locator(".light-time")).not_to_have_text(before)
    page.get_by_role("button", name="Next").click()
    expect(page.locator(".light-who")).to_have_text("Person 2 of 3")
    assert page.evaluate("window.heard") == ["Person 2 has the word."]


def test_a_ballot_comes_first_and_the_table_stays_below_it(room, desk, polls):
    room.start()
    page = room.phone()
    write(page, 1, "Half a sen")
    desk.ask(next(polls), "30% or 40%?", ["30%", "40%"])
    expect(page.locator(".card")).to_have_count(2)
    field = page.get_by_label("What your table wants to keep")
    expect(field).to_be_focused()
    field.press_sequentially("tence")
    expect(field).to_have_value("Half a sentence")
    above, below = page.locator("#ask").bounding_box(), page.locator("#table").bounding_box()
    assert above["y"] < below["y"]


def test_the_facilitator_sets_tables_seats_late_people_and_reports(room):
    page = room.facilitator()
    room.start()
    expect(page.locator(".tables-side .panel-note").first).to_contain_text("12 people at 2 tables")
    page.get_by_role("button", name="Set tables from the headcount").click()
    sizes = page.locator(".size output")
    expect(page.get_by_text("12 people at 2 tables.", exact=True)).to_be_visible()
    page.get_by_role("button", name="One person less at table 2").click()
    expect(sizes).to_have_text(["6", "5"])
    page.get_by_role("button", name="Somebody came late").click()
    expect(page.get_by_text("Table 2 is the smallest: ask them to sit there.")).to_be_visible()
    expect(sizes).to_have_text(["6", "6"])
    party = room.row["party"]
    path = f"room_headway/{party}"
    room.desk.hear_until(lambda: room.desk.views.get(path, {}).get("tables") == [6, 6])
    page.get_by_role("button", name="We are talking").click()
    expect(page.get_by_role("button", name="We are talking")).to_have_attribute(
        "aria-pressed", "true"
    )
    expect(
        page.get_by_text(re.compile("The desk knows since .*: “We are talking”"))
    ).to_be_visible()
    room.desk.hear_until(lambda: room.desk.views[path]["state"] == "talking")


def test_nothing_switches_the_facilitators_tabs_by_itself(room):
    page = room.facilitator()
    page.locator("#tab-invite").click()
    room.start()
    expect(page.locator("#tables-mark")).to_be_visible()
    expect(page.locator("#tab-invite")).to_have_attribute("aria-selected", "true")
    expect(page.locator("#panel-tables")).to_be_hidden()


def test_screen_facilitator_and_phone_know_the_same_seats(room):
    screen, facilitator = room.screen(), room.facilitator()
    room.start(mixed=True)
    seats = screen.locator("#breakout-seats li")
    expect(seats).to_have_count(2)
    told = {}
    for row in seats.all_inner_texts():
        table, numbers = row.split("\n")
        told.update({int(number): table for number in numbers.split(", ")})
    assert sorted(told) == list(range(1, 13))
    facilitator.get_by_text("Who sits where, mixed by lot").click()
    expect(facilitator.locator(".seated p").first).to_contain_text("Table 1: ")
    for line in facilitator.locator(".seated p").all_inner_texts():
        table, numbers = line.split(": ")
        assert {told[int(number)] for number in numbers.split(", ")} == {table}
    phone = room.phone()
    for number in (1, 7, 12):
        phone.get_by_label("Your number").fill(str(number))
        expect(phone.locator(".at-where")).to_have_text(told[number])
    phone.get_by_label("Your number").fill("13")  # who comes late
    expect(phone.locator(".at-where")).to_have_text(re.compile("Table [12]"))


def notes(page):
    """The sheet of the page's table."""
    return page.get_by_label("What your table wants to keep")


SHARED = "Shared with your table"


def test_what_one_phone_writes_all_of_its_table_and_the_facilitator_have(room):
    room.start()
    one, other, elsewhere = room.phone(), room.phone(), room.phone()
    facilitator = room.facilitator()
    write(one, 2, "Rents first.")
    expect(one.locator(".notes-state")).to_have_text(SHARED)
    write(other, 2, "")
    expect(notes(other)).to_have_value("Rents first.")
    write(elsewhere, 1, "Wages.")
    notes(other).press("End")
    notes(other).press_sequentially(" And boilers.")
    expect(notes(one)).to_have_value("Rents first. And boilers.")
    expect(notes(elsewhere)).to_have_value("Wages.")
    drafts = facilitator.locator(".draft")
    expect(drafts).to_have_text(["Table 1Wages.", "Table 2Rents first. And boilers."])
    facilitator.reload()
    expect(drafts).to_have_text(["Table 1Wages.", "Table 2Rents first. And boilers."])


def test_two_who_write_at_one_time_lose_nothing(room):
    room.start()
    one, other = room.phone(), room.phone()
    write(one, 1, "Start. ")
    expect(one.locator(".notes-state")).to_have_text(SHARED)
    write(other, 1, "")
    expect(notes(other)).to_have_value("Start. ")
    for page in (one, other):
        notes(page).press("Control+End")
    notes(one).press_sequentially("Rents by the council")
    notes(other).press_sequentially("Wages by the union")
    for page in (one, other):
        expect(page.locator(".notes-state")).to_have_text(SHARED)
    expect(notes(other)).to_have_value(re.compile("Rents by the council"))
    expect(notes(one)).to_have_value(re.compile("Wages by the union"))
    assert notes(one).input_value() == notes(other).input_value()


def test_a_recall_and_a_reload_in_the_middle_of_a_sentence_lose_nothing(room):
    room.start()
    screen, facilitator, page = room.screen(), room.facilitator(), room.phone()
    write(page, 2, "Rents first. ")
    page.reload()
    expect(notes(page)).to_have_value("Rents first. ")
    notes(page).press("Control+End")
    room.recall()
    notes(page).press_sequentially("And the boi")
    expect(page.locator(".at-phase")).to_have_text("Finish the sentence")
    expect(notes(page)).to_be_focused()
    expect(notes(page)).to_have_value("Rents first. And the boi")
    room.end()
    for place in (".at-phase", "#breakout-call", ".guide-phase"):
        shown = {".at-phase": page, "#breakout-call": screen, ".guide-phase": facilitator}[place]
        expect(shown.locator(place)).to_have_text("Welcome back")
    notes(page).press_sequentially("lers")
    expect(page.locator(".notes-state")).to_have_text(SHARED)  # also a moment after the end
    expect(facilitator.locator(".draft")).to_have_text("Table 2Rents first. And the boilers")


@pytest.mark.thorough
def test_a_server_that_is_killed_takes_no_clock_and_no_word_with_it(visit, own):
    visit.expected = REFUSED
    with own.desk() as desk:
        views, rows = desk.views, own.codes()
        row = max(rows, key=lambda one: views[f"party/{one['party']}"]["capacity"])
        room = Room(visit, own.url, desk, row)
        room.start()
        screen, facilitator = room.screen(), room.facilitator()
        writer, reader, third = room.phone(), room.phone(), room.phone()
        write(writer, 1, "Half a ")
        expect(writer.locator(".notes-state")).to_have_text(SHARED)
    own.kill()
    notes(writer).press("Control+End")
    notes(writer).press_sequentially("sentence")
    expect(writer.locator(".notes-state")).to_contain_text("Kept on this phone")
    before = screen.locator("#breakout-time").inner_text()
    expect(screen.locator("#breakout-time")).not_to_have_text(before)  # clocks go on
    own.start()
    with own.desk() as desk:
        expect(writer.locator(".notes-state")).to_have_text(SHARED)
        write(reader, 1, "")
        expect(notes(reader)).to_have_value("Half a sentence")
        desk.do("recall_breakout", breakout=room.breakout)
        expect(third.locator(".at-phase")).to_have_text("Finish the sentence")
        expect(screen.locator("#breakout-call")).to_have_text("Finish the sentence")
        expect(facilitator.locator(".draft")).to_have_text("Table 1Half a sentence")
        writer.reload()
        expect(notes(writer)).to_have_value("Half a sentence")
        desk.do("end_breakout", breakout=room.breakout)


def test_what_is_typed_before_the_table_is_known_goes_with_it(room):
    room.start()
    page = room.phone()
    page.get_by_text("Write for your table").click()
    notes(page).press_sequentially("First thought")
    expect(page.locator(".notes-state")).to_contain_text("Say which table you are at")
    page.get_by_label("Which table are you at?").select_option(label="Table 2")
    expect(notes(page)).to_have_value("First thought")
    expect(page.locator(".notes-state")).to_have_text(SHARED)


SIZES = [
    {"width": 360, "height": 640},
    {"width": 640, "height": 360},
    {"width": 320, "height": 256},  # 1280 by 1024 at 400%
]
TOUCHED = "button, a[href], summary, select, textarea, label.round-option"


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size['width']}x{size['height']}")
def test_a_phone_at_a_table_is_accessible_in_its_states(room, size):
    room.start()
    page = room.phone(size)
    check = accessible.check
    check(page, TOUCHED)
    room.go_to("go_round")
    lead(page)
    check(page, TOUCHED)
    page.get_by_role("button", name="Pause").click()
    page.get_by_text("Write for your table").click()
    page.get_by_label("What your table wants to keep").fill("Rents first")
    check(page, TOUCHED)
    room.recall()
    expect(page.locator(".at-phase")).to_have_text("Finish the sentence")
    check(page, TOUCHED)
    room.end()
    expect(page.locator(".at-phase")).to_have_text("Welcome back")
    check(page, TOUCHED)


@pytest.mark.parametrize(
    "size", [*SIZES, {"width": 820, "height": 1180}], ids=lambda size: f"{size['width']}"
)
def test_the_facilitators_tables_are_accessible_in_their_states(room, size):
    page = room.facilitator(size)
    expect(page.get_by_role("heading", name="Small groups")).to_be_visible()
    accessible.check(page, TOUCHED)
    room.start(mixed=True)
    expect(page.locator(".guide-phase")).to_be_visible()
    page.get_by_role("button", name="Set tables from the headcount").click()
    page.get_by_text("Who sits where, mixed by lot").click()
    expect(page.locator(".seated p").first).to_be_visible()
    accessible.check(page, TOUCHED)
    room.recall()
    expect(page.locator(".guide-phase")).to_have_text("Finish the sentence")
    accessible.check(page, TOUCHED)


@pytest.mark.parametrize("mixed", [True, False])
def test_the_screen_of_a_breakout_is_accessible(room, mixed):
    page = room.screen()
    room.start(mixed=mixed)
    expect(page.locator("#breakout-call")).to_contain_text("Sit down")
    accessible.check(page)
    room.go_to("go_round")
    expect(page.locator("#breakout-turns")).to_be_visible()
    accessible.check(page)
    room.recall()
    expect(page.locator("#breakout-call")).to_have_text("Finish the sentence")
    accessible.check(page)


COUNT_TIMERS = """() => {
    window.woken = 0;
    const [once, often] = [window.setTimeout.bind(window), window.setInterval.bind(window)];
    const counted = done => (...all) => { window.woken += 1; done(...all); };
    window.setTimeout = (done, after, ...all) => once(after ? counted(done) : done, after, ...all);
    window.setInterval = (done, every, ...all) => often(counted(done), every, ...all);
}"""
POCKET = """() => {
    Object.defineProperty(document, "hidden", {get: () => true});
    Object.defineProperty(document, "visibilityState", {get: () => "hidden"});
    document.dispatchEvent(new Event("visibilitychange"));
    window.woken = 0;
}"""


@pytest.mark.thorough
def test_timers_wake_a_phone_in_a_pocket_at_most_once_a_second(room):
    room.start()
    device = room.visit.device()
    device.add_init_script(f"({COUNT_TIMERS})()")
    page = room.phone(device=device)
    lead(page, people=3)
    page.wait_for_timeout(6_000)  # what comes once, a while after the page
    page.evaluate(POCKET)
    page.evaluate("() => (window.woken = 0)")
    page.wait_for_timeout(6_000)
    assert page.evaluate("window.woken") <= 7
