"""A real lottery from its files to the question "were you drawn?", on a server of its own."""

import csv
import itertools
import json
import random
import re
import urllib.request

import pytest
from accessible import check
from playwright.sync_api import expect
from running_conference import RunningConference

from conference.core.folder import ConferenceFolder

pytestmark = [pytest.mark.browser, pytest.mark.process]

TELEVISION = {"width": 1920, "height": 1080}
PHONES = [{"width": 390, "height": 844}, {"width": 360, "height": 640}]
QUOTAS = "feature,value,min,max\ngender,female,5,7\ngender,male,5,7\nage,young,3,6\nage,old,6,9\n"
NUMBERS = itertools.count(1)
NOT_THERE = ("status of 404", "/hls/")
"""What Chromium says on its console when an answer is no."""


def people():
    """Two hundred people of the register; names with letters of all kinds."""
    chance = random.Random(3)
    rows = [
        (chance.choice(["female", "male"]), chance.choice(["young", "old"])) for _ in range(200)
    ]
    lines = [f"Zoë {n},{gender},{age}" for n, (gender, age) in enumerate(rows)]
    return "\n".join(["id,gender,age", *lines]) + "\n"


class Lottery:
    """What an operator does for one lottery."""

    def __init__(self, conference, desk, second, name):
        self.conference, self.desk, self.second, self.name = conference, desk, second, name
        self.folder = conference.folder / "lottery" / name

    @property
    def view(self):
        return self.desk.views[f"lottery/{self.name}"]

    def commit(self, beacon=""):
        for what, text in (("people", people()), ("quotas", QUOTAS)):
            token = ConferenceFolder(self.conference.folder).keys().desk_token
            request = urllib.request.Request(
                f"{self.conference.url}/api/lottery/{self.name}/{what}",
                text.encode(),
                {"Authorization": f"Bearer {token}"},
                method="PUT",
            )
            assert urllib.request.urlopen(request, timeout=30).status == 201
        fields = {"title": f"The chamber {self.name}", "size": 12, "digits_from": "three drums"}
        self.desk.do("commit_lottery", lottery=self.name, beacon_from=beacon, **fields)
        self._until("committed")

    def _until(self, state):
        while True:
            told = self.desk.until(lambda m: m["type"] == "lottery_job")
            assert told["state"] != "failed", told
            if (told["lottery"], told["state"]) == (self.name, state):
                return

    def start(self, **fields):
        self.desk.do("start_lottery", lottery=self.name, **fields)
        where = {"outputs": ("hall",)} if fields.get("rehearsal") else {}
        self.desk.show("lottery", lottery=self.name, **where)

    def enter(self, place, value):
        for desk in (self.desk, self.second):
            desk.do("enter_lottery_value", lottery=self.name, place=place, value=value)

    def draw(self, *values):
        for place, value in enumerate(values):
            self.enter(place, value)
        if self.view["stage"] != "drawn":
            self.desk.until(lambda _: self.view["stage"] == "drawn")

    def reveal(self, seconds=0):
        self.desk.do("reveal_lottery", lottery=self.name, seconds=seconds)

    def end(self):
        self.desk.do("end_lottery", lottery=self.name)
        self.desk.show("holding")

    def codes(self):
        """Each person's id, code and pseudonym."""
        with (self.folder / "committed" / "codes.csv").open(encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def selected(self):
        with urllib.request.urlopen(
            f"{self.conference.url}/lottery/{self.name}/selected", timeout=20
        ) as answer:
            return set(answer.read().decode().split())


@pytest.fixture(scope="module")
def staged(tmp_path_factory):
    """A server and two desks of two logins for all lotteries of the module."""
    conference = RunningConference(tmp_path_factory.mktemp("lottery") / "c", parties=6).start()
    password = conference.new_login("Ben")
    with conference.desk() as desk, conference.desk(password) as second:
        yield conference, desk, second
    conference.stop()


@pytest.fixture
def begun(staged, visit):
    """A lottery that is committed and has a name of its own; its scene ends with the test."""
    visit.expected = NOT_THERE
    lottery = Lottery(*staged, f"chamber-{next(NUMBERS)}")
    lottery.commit()
    yield lottery
    conference = lottery.desk.views["conference"]
    if conference["lottery"] == lottery.name:
        lottery.end()


@pytest.fixture(scope="module")
def revealed(staged):
    """A lottery whose draw is revealed and whose scene is over."""
    lottery = Lottery(*staged, "revealed")
    lottery.commit(beacon="drand, round 4711")
    lottery.start()
    lottery.draw("0", "4", "2", "8f3a9c")
    lottery.reveal()
    lottery.end()
    return lottery


def look(visit, lottery, row, *, code=None, size=PHONES[0], device=None):
    """Open the page with a person's own link."""
    link = f"id={row['id']}&code={code or row['code']}&lottery={lottery.name}"
    return visit.open(f"{lottery.conference.url}/drawn#{link}", size=size, device=device)


def verdict(page):
    """What the page finds."""
    return page.locator("#verdict")


def test_pages_follow_a_real_draw(visit, begun):
    url, party = begun.conference.url, begun.conference.codes()[0]
    screen = visit.open(f"{url}/screen#{party['facilitator_code']}", size=TELEVISION)
    phone = visit.open(f"{url}/vote#{party['code']}", size=PHONES[1])
    expect(phone.locator("#calm")).to_be_visible()
    begun.start()
    for page in (screen, phone):
        expect(page.locator(".lottery-title")).to_have_text(begun.view["title"])
        expect(page.locator(".drum")).to_have_count(3)
    begun.draw("0", "4", "2")
    for page in (screen, phone):
        expect(page.locator(".lottery-headline")).to_have_text("The draw is made")
        expect(page.locator(".seat.is-in")).to_have_count(0)
    begun.reveal(1)
    for page in (screen, phone):
        expect(page.locator(".seat.is-in")).to_have_count(12)
        expect(page.locator(".lottery-line")).to_have_text("Number 042. All 4 quotas are kept.")
    counts = screen.locator(".makeup-rows .makeup-drawn")
    expect(counts).to_have_text([str(count) for count in begun.view["drawn"]])
    with phone.expect_navigation():
        phone.get_by_role("link", name="Were you drawn?").click()
    expect(phone.locator("#lottery")).to_have_value(begun.name)
    expect(phone.locator("#title")).to_have_text(begun.view["title"])
    row = begun.codes()[7]
    phone.get_by_label("Your id").fill(row["id"])
    phone.get_by_label("Your own code").fill(row["code"].upper())
    phone.get_by_role("button", name="Look").click()
    result = "drawn" if row["pseudonym"] in begun.selected() else "not_drawn"
    expect(verdict(phone)).to_have_attribute("data-result", result)
    expect(phone.locator("#steps")).to_contain_text("this device saw before the draw")


def test_everybody_asked_is_told_the_truth(visit, revealed):
    selected, rows = revealed.selected(), revealed.codes()
    assert len(selected) == 12
    drawn = next(row for row in rows if row["pseudonym"] in selected)
    other = next(row for row in rows if row["pseudonym"] not in selected)
    page = look(visit, revealed, drawn)
    expect(page.locator("#headline")).to_have_text("You were drawn")
    expect(page.locator("#steps li[data-ok=yes]")).to_have_count(3)
    page = look(visit, revealed, other)
    expect(page.locator("#headline")).to_have_text("You were not drawn this time")
    visit.expected = NOT_THERE
    page = look(visit, revealed, drawn, code="f" * 32)
    expect(page.locator("#headline")).to_have_text("You are not in the pool of this lottery")


def test_the_draw_has_not_happened_yet(visit, begun):
    page = look(visit, begun, begun.codes()[0])
    expect(page.locator("#headline")).to_have_text("The draw has not happened yet")
    expect(page.locator("#explained")).to_contain_text("one of 200 people")
    begun.start(rehearsal=True)
    begun.draw("1", "2", "3")
    begun.reveal()
    page.get_by_role("button", name="Look").click()
    expect(page.locator("#headline")).to_have_text("The draw has not happened yet")


def test_id_and_code_leave_neither_the_device_nor_a_trace_in_the_address(visit, revealed):
    asked = []
    device = visit.device(PHONES[0])
    device.on("request", lambda request: asked.append(request.url + (request.post_data or "")))
    row = revealed.codes()[3]
    page = look(visit, revealed, row, device=device)
    expect(verdict(page)).to_have_attribute("data-result", re.compile("drawn"))
    assert page.evaluate("location.hash") == f"#lottery={revealed.name}"
    page.reload()
    assert page.get_by_label("Your id").input_value() == ""
    sent = " ".join(one.split("#")[0] for one in asked)
    assert row["code"] not in sent
    assert "Zo" not in sent
    assert f"/proof/{row['pseudonym']}" in sent


@pytest.mark.parametrize("lie", ["path", "line", "audit"])
def test_a_server_that_lies_is_found_out(visit, revealed, lie):
    row = revealed.codes()[5]
    device = visit.device(PHONES[0])

    def tampered(route):
        answer = route.fetch().json()
        if lie == "path":
            answer["path"][0] = "00" * 32
        elif lie == "line":
            answer["line"] = answer["line"].replace(",", ",9", 1)
        else:
            answer["commitment"]["digits_from"] = "my pocket"
        route.fulfill(status=200, content_type="application/json", body=json.dumps(answer))

    device.route("**/audit.json" if lie == "audit" else "**/proof/*", tampered)
    page = look(visit, revealed, row, device=device)
    expect(page.locator("#headline")).to_have_text("The proof does not fit")
    expect(page.locator("#explained")).to_contain_text("people at the desk of the conference")


def test_a_browser_without_webcrypto_finds_the_same(visit, revealed):
    device = visit.device(PHONES[1])
    device.add_init_script("Object.defineProperty(Crypto.prototype, 'subtle', {value: undefined})")
    row = next(row for row in revealed.codes() if row["pseudonym"] in revealed.selected())
    page = look(visit, revealed, row, device=device)
    expect(page.locator("#headline")).to_have_text("You were drawn")


def test_what_was_typed_wrong_is_said(visit, staged):
    visit.expected = NOT_THERE
    page = visit.open(f"{staged[0].url}/drawn", size=PHONES[1])
    page.get_by_role("button", name="Look").click()
    expect(page.get_by_role("alert")).to_contain_text("Type your id")
    page.get_by_label("Your id").fill("M1")
    page.get_by_label("Your own code").fill("abc")
    page.get_by_role("button", name="Look").click()
    expect(page.get_by_role("alert")).to_contain_text("32 letters and digits")
    page.get_by_label("Your own code").fill("0" * 32)
    page.get_by_label("Which lottery").fill("nothing")
    page.get_by_role("button", name="Look").click()
    expect(page.locator("#headline")).to_have_text("There is no such lottery")


@pytest.mark.parametrize("size", PHONES, ids=lambda size: str(size["width"]))
def test_page_is_accessible(visit, revealed, size):
    page = look(visit, revealed, revealed.codes()[0], size=size)
    expect(page.locator("#steps-part")).to_be_visible()
    page.get_by_text("Details for experts").click()
    check(page)
