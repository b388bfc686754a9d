"""A whole evening in one room, in real browsers, beside simulated rooms.

As a script: ``python tests/browser/evening_in_a_room.py --rooms 2000 --people 8000 --to DIR``. One
screen, one facilitator and eight phones in four languages, one of them right to left, one at 400%,
two on a bad link. They vote, talk in small groups, write, say something and answer a survey, while
pages are loaded again, phones sleep, the server is killed and the tables are called back in the
middle of a note. DIR is left with pictures of every page after each part, and with the record.
"""

import argparse
import json
import re
import subprocess
import sys
import time
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path

from bad_link import BadLink
from playwright.sync_api import expect, sync_playwright
from running_conference import RunningConference
from visiting import CHROMIUM, Chromium, Visitor

from conference.cli import main

__all__ = ["CHROMIUM", "LINES", "Evening", "Held", "hold"]

say = partial(print, flush=True)

PATIENCE = 60_000
"""What takes a second on a good link and an idle machine may take as long as this, ms."""
BROKEN = ("WebSocket connection", "net::ERR", "Failed to load resource", "/hls/", "/health")
"""What pages may complain of: links that we break, and a stream that there is none of."""
ALL_IN = re.compile("^(in|closed)$")

PHASES = [
    {"kind": "settle", "seconds": 600},
    {"kind": "go_round", "seconds": 600},
    {"kind": "write", "seconds": 600},
]
SURVEY = [
    {"kind": "scale", "text": "Were you heard at your table?"},
    {"kind": "choice", "text": "Was there time enough?", "options": ["Too little", "Just right"]},
]
LINES = ("Rents by income", "Warm halls in winter", "More buses at night", "Gardens for schools")


@dataclass(frozen=True)
class Guest:
    """Whose phone it is: a language, the size of its window, and whether its link is bad."""

    name: str
    language: str
    size: tuple[int, int] = (390, 844)
    is_far: bool = False


GUESTS = (
    Guest("en", "en-GB"),
    Guest("en-400", "en-GB", (320, 256)),
    Guest("cy", "cy"),
    Guest("cy-far", "cy", (360, 740), is_far=True),
    Guest("ar", "ar"),
    Guest("ar-far", "ar", (360, 740), is_far=True),
    Guest("pl", "pl"),
    Guest("pl-small", "pl", (320, 568)),
)


@dataclass
class Held:
    """What was seen: seconds of each part, what pages complained of, what the rehearsal says."""

    seconds: dict = field(default_factory=dict)
    complaints: list = field(default_factory=list)
    rehearsal: dict = field(default_factory=dict)
    counts: dict = field(default_factory=dict)
    statements: list = field(default_factory=list)
    verified: bool = False


class Crowd:
    """``conference rehearse`` beside it; nobody where there are no rooms."""

    def __init__(self, url, rooms, people, seconds):
        self.process = None
        if rooms:
            command = ["rehearse", "--url", url, "--parties", rooms, "--people", people]
            command += ["--seconds", seconds, "--stay", "--json"]
            self.process = subprocess.Popen(
                [sys.executable, "-m", "conference", *map(str, command)],
                stdout=subprocess.PIPE,
                text=True,
            )

    def leave(self):
        """They go home; what they have seen."""
        if self.process is None:
            return {}
        self.process.send_signal(2)
        told, _ = self.process.communicate(timeout=180)
        return json.loads(told)


class Evening:
    """The room's pages and the desk, and what they do in each part.

    ``bad`` is the link of those that are far; ``place`` is where pictures go.
    """

    def __init__(self, conference, visit, bad, place, held):
        self.conference, self.visit, self.bad = conference, visit, bad
        self.place, self.held = place, held
        self.phones = {}
        self.row = self.screen = self.facilitator = None

    def part(self, name, held):
        """Hold a part, say how long it took, and take pictures."""
        begun = time.monotonic()
        held()
        self.held.seconds[name] = round(time.monotonic() - begun, 1)
        say(f"{name}: {self.held.seconds[name]} s", file=sys.stderr)
        pages = {"screen": self.screen, "facilitator": self.facilitator, **self.phones}
        for who, page in pages.items():
            page.screenshot(path=self.place / f"{name}-{who}.png")

    def doors(self, row):
        """The screen, the facilitator who checks twelve people in, and eight phones by the code."""
        self.row = row
        code = row["facilitator_code"]
        self.screen = self._page(f"{self.conference.url}/screen#{code}", (1920, 1080))
        facilitator = self._page(f"{self.conference.url}/facilitate#{code}", (820, 1180))
        self.facilitator = facilitator
        expect(facilitator.locator("#here")).to_contain_text("people")
        pad = facilitator.get_by_role("group", name="Keypad")
        for key in "12":
            pad.get_by_role("button", name=key, exact=True).click()
        facilitator.get_by_role("button", name="Check in").last.click()
        expect(facilitator.locator("#panel-people .deed")).to_contain_text("Recorded at")
        for guest in GUESTS:
            url = (self.bad if guest.is_far else self.conference).url
            page = self._page(f"{url}/j/{row['code']}", guest.size, guest.language)
            self.phones[guest.name] = page
        for guest in GUESTS:
            page = self.phones[guest.name]
            expect(page.locator("#party")).to_have_text(row["name"])
            expect(page.locator("html")).to_have_attribute("lang", guest.language[:2])

    def vote(self, desk, poll):
        """All vote; one has loaded its page again, one slept while it was opened."""
        sleeper = self.phones["pl"]
        session = sleeper.context.new_cdp_session(sleeper)
        session.send("Page.setWebLifecycleState", {"state": "frozen"})
        desk.ask(poll, "30% or 40%?", ["30%", "40%"])
        expect(self.screen.locator("#question")).to_have_text("30% or 40%?")
        reloaded = self.phones["cy"]
        reloaded.locator(".card").nth(1).click()
        reloaded.reload()
        expect(reloaded.locator(".card input").nth(1)).to_be_checked()
        session.send("Page.setWebLifecycleState", {"state": "active"})
        for number, page in enumerate(self.phones.values()):
            self._vote(page, number % 2)
        for page in self.phones.values():
            expect(page.locator("#state")).to_have_attribute("data-state", "in")

    def vote_without_links(self, desk, poll):
        """A second question: a link goes and comes back, and a reader changes the language."""
        desk.ask(poll, "Tax land or houses?", ["Land", "Houses", "Neither"])
        far = self.phones["cy-far"]
        far.locator(".card").nth(2).click()
        self.bad.cut()
        far.locator("#send").click()
        expect(far.locator("#state")).to_have_attribute("data-state", "sending")
        reader = self.phones["ar"]
        reader.locator(".card").nth(0).click()
        reader.locator(".languages-list").first.select_option("en")
        expect(reader.locator("html")).to_have_attribute("dir", "ltr")
        expect(reader.locator(".card input").nth(0)).to_be_checked()
        for guest in GUESTS:
            if not guest.is_far:
                self._vote(self.phones[guest.name])
        self.bad.mend()
        self._vote(self.phones["ar-far"])
        for page in self.phones.values():
            expect(page.locator("#state")).to_have_attribute("data-state", "in")

    def _vote(self, page, option=0):
        page.locator(".card").nth(option).click()
        page.locator("#send").click()

    def close(self, desk, poll):
        """Close and publish; everybody reads it, and it is what was pressed."""
        desk.do("close_poll", poll=poll)
        desk.publish(poll)
        for page in self.phones.values():
            expect(page.locator("#state")).to_have_attribute("data-state", ALL_IN)
        self.held.counts[poll] = desk.people(poll)

    def talk(self, desk):
        """Small groups: a phone leads the go-round, another writes for its table."""
        desk.do(
            "open_statements", session="said", title="At the tables", question="What do we need?",
            categories=["Wish"], moderated=True, board="passed", most=40, breakout="talk",
        )  # fmt: skip
        desk.do(
            "prepare_breakout", breakout="talk", title="Rents", question="What would help?",
            phases=PHASES, per_table=6, reach={},
        )  # fmt: skip
        desk.show("breakout", item=desk.item("breakout")["id"])
        desk.do("start_breakout", breakout="talk")
        expect(self.screen.locator("#breakout-call")).to_contain_text("1 of 3")
        for page in self.phones.values():
            expect(page.locator(".at-phase")).to_contain_text("1")
        desk.do("next_phase", breakout="talk", place=0)
        leading = self.phones["pl-small"].locator(".at-part").first
        leading.locator("summary").click()
        leading.locator("button.primary").first.click()
        expect(leading.locator(".light-who")).to_be_visible()
        desk.do("next_phase", breakout="talk", place=1)
        self._write("ar", 1, LINES[0])

    def outage(self):
        """The power fails while a table writes, and comes back."""
        field = self.phones["ar"].locator("#notes-text")
        self.conference.kill()
        field.press_sequentially(", says table 1")
        time.sleep(3)  # as long as it takes to find the switch
        self.conference.start()
        for page in (self.screen, self.facilitator, *self.phones.values()):
            expect(page.locator("#link")).to_be_hidden()
        expect(field).to_have_value(f"{LINES[0]}, says table 1")

    def called_back(self, desk):
        """Called back in the middle of a note: the sentence is finished, and sent."""
        self._write("en", 2, LINES[1])
        desk.do("recall_breakout", breakout="talk")
        field = self.phones["en"].locator("#notes-text")
        field.press_sequentially(", says table 2")
        expect(self.screen.locator("#breakout-time")).to_have_text(re.compile(r"^(1:00|0:\d\d)$"))
        for number, name in enumerate(("ar", "en", "pl", "cy-far")):
            form = self.phones[name].locator(".statement-form")
            form.locator("textarea").fill(f"{LINES[number]}.")
            form.locator("input[value=Wish]").check()
            form.locator("input[value=true]").check()
            form.locator("button[type=submit]").click()
        for name in ("ar", "en", "pl", "cy-far"):
            expect(self.phones[name].locator(".statement-fate").first).to_be_visible()
        room = self.facilitator
        if room.locator("#tab-tables").is_visible():  # a wide one shows all at once
            room.locator("#tab-tables").click()
        for line in LINES:
            waiting = room.get_by_role("listitem").filter(has_text=f"{line}.")
            waiting.get_by_role("button", name="Pass it on").click()
        desk.hear_until(lambda: self._passed(desk) == sorted(f"{line}." for line in LINES))
        desk.do("end_breakout", breakout="talk")
        desk.do("close_statements", session="said", grace=0)

    def _passed(self, desk):
        """What the desk has of this room's tables."""
        said = [view for path, view in desk.views.items() if path.startswith("statement/")]
        own = [one["text"] for one in said if one["party"] == self.row["party"]]
        self.held.statements = sorted(own)
        return self.held.statements

    def feel(self, desk):
        """How it felt: all answer, and one changes its answer."""
        desk.do("prepare_survey", survey="how", title="The talk", questions=SURVEY)
        desk.do("open_survey", survey="how")
        for number, page in enumerate(self.phones.values()):
            place = page.locator("#feel")
            place.locator("fieldset").nth(0).locator("label").nth(number % 5).click()
            place.locator("fieldset").nth(1).locator("label").nth(1).click()
            place.locator("button.primary").click()
        again = self.phones["pl"].locator("#feel")
        again.locator("fieldset").nth(1).locator("label").nth(0).click()
        again.locator("button.primary").click()
        for page in self.phones.values():
            expect(page.locator("#feel")).to_have_attribute("data-state", "in")
        desk.do("close_survey", survey="how")

    def _write(self, name, table, text):
        """Write for a table on a phone."""
        page = self.phones[name]
        part = page.locator(".at-part").nth(1)
        if page.locator("#table-choice").is_visible():
            page.locator("#table-choice").select_option(str(table))
        if not part.locator("#notes-text").is_visible():
            part.locator("summary").click()
        page.locator("#notes-text").press_sequentially(text)

    def _page(self, url, size, language="en-GB"):
        width, height = size
        device = self.visit.device({"width": width, "height": height}, locale=language)
        device.set_default_timeout(PATIENCE)
        page = device.new_page()
        page.set_default_timeout(PATIENCE)
        self.visit.listen(page, url)
        page.goto(url, wait_until="commit")
        return page


def empty_room(desk, codes):
    """A party in which nobody is checked in."""
    counts = {
        view["id"]: view["headcount"]
        for path, view in desk.views.items()
        if path.startswith("party/") and view["capacity"] >= 12
    }
    return next(row for row in reversed(codes) if counts.get(row["party"]) == 0)


def hold(place, rooms=0, people=0, **link):
    """Hold the evening in a conference at ``place``, beside so many simulated rooms and people.

    ``link`` says how bad the bad link is, as :class:`BadLink` does.
    """
    held = Held()
    expect.set_options(timeout=PATIENCE)
    conference = RunningConference(place / "c", parties=rooms + 8, rehearsal=True).start()
    crowd = Crowd(conference.url, rooms, people, seconds=120)
    try:
        with sync_playwright() as playwright, BadLink(conference.url, **link) as bad:
            visit = Visitor(Chromium(playwright))
            visit.expected = BROKEN
            evening = Evening(conference, visit, bad, place, held)
            try:
                _parts(evening, conference)
            finally:
                held.complaints = visit.leave()
                visit.browser.close(None)
    finally:
        held.rehearsal = crowd.leave()
        conference.stop()
    held.verified = main(["record", "verify", str(conference.folder)]) == 0
    return held


def _parts(evening, conference):
    with conference.desk() as desk:
        evening.part("1-doors", lambda: evening.doors(empty_room(desk, conference.codes())))
        evening.part("2-vote", lambda: evening.vote(desk, "first"))
        evening.part("3-result", lambda: evening.close(desk, "first"))
        evening.part("4-talk", lambda: evening.talk(desk))
    evening.part("5-outage", evening.outage)
    with conference.desk() as desk:
        evening.part("6-called-back", lambda: evening.called_back(desk))
        evening.part("7-feel", lambda: evening.feel(desk))
        evening.part("8-vote", lambda: evening.vote_without_links(desk, "second"))
        evening.part("9-result", lambda: evening.close(desk, "second"))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rooms", type=int, default=0, help="simulated rooms beside it (0)")
    parser.add_argument("--people", type=int, default=0, help="simulated people in them")
    parser.add_argument("--to", type=Path, required=True, help="an empty folder")
    options = parser.parse_args()
    options.to.mkdir(parents=True, exist_ok=True)
    found = hold(options.to, options.rooms, options.people or 4 * options.rooms)
    say(json.dumps(asdict(found), indent=2))
    sys.exit(0 if found.verified and not found.complaints else 1)
