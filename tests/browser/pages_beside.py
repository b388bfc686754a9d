"""The pages of a room and of a phone beside what the desk paints of the same documents."""

import json
import os
import time

import msgspec
from PySide6.QtGui import QImage
from websockets.sync.client import connect

from conference.client.replica import NOTHING
from conference.core.clock import Millis
from conference.core.zones import zone_of
from conference.protocol.messages import Snapshot, Tick
from conference.protocol.views import Output
from conference.ui.kit import style
from conference.ui.pages.page_screen import PageScreen
from conference.ui.pages.phone_page import PHONE
from conference.ui.pages.room_parts import ROOM
from conference.ui.pages.says.phone import PhonePage
from conference.ui.pages.says.previews import page_on_air
from conference.ui.pages.says.room_scenes import Asked
from conference.ui.picture import LinkPhase, LinkStatus, Picture

ROOMS, PHONES = Output.ROOMS, Output.PHONES
SIZES = {ROOMS: ROOM, PHONES: PHONE}
PATIENCE = 10

OWN = ", ".join(
    [
        "#join", "#room", "#awake", "#gate", "#phone", "#news", "#link", "#full", "#lottery",
        "#receipt", "#other-party", "[data-languages]", ".hidden-words", "live-video", ".noscript",
        ".unstyled", "script", "#feel",
    ]
)  # fmt: skip
"""What a preview does not have: each room's and phone's own, and the picture."""

READ = """([own, selectors]) => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (parentElement.closest(own) || !parentElement.checkVisibility()) continue;
    if (data.trim()) found.push(data.trim().replace(/\\s+/g, " "));
  }
  const seen = selector =>
    [...document.querySelectorAll(selector)].filter(one => one.checkVisibility());
  const colours = seen(".bar, .card")
    .map(one => getComputedStyle(one).getPropertyValue("--series").trim().toUpperCase());
  const boxes = {};
  for (const [name, selector] of Object.entries(selectors)) {
    seen(selector).forEach((one, n) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      const many = ["option", "region"].includes(name);
      boxes[many ? `${name} ${n}` : name] = [left, top, right, bottom];
    });
  }
  return { texts: found, colours, boxes };
}"""
"""All at once, so that it is of one moment."""

PLACES = {
    ROOMS: {
        "question": "#question, #regions-title",
        "option": ".bar",
        "region": ".region",
        "key": ".bars-key",
        "turnout": "#turnout",
        "picture": ".picture-frame",
        "title": "#breakout-title, #words-title, #hold-title",
        "time": "#breakout-time",
        "third": "#third",
    },
    PHONES: {
        "question": "#question",
        "option": ".card, .bar",
        "title": "#calm-title",
        "state": "#state",
    },
}
TIGHT = {"third", "title", "state", "text"}
"""Boxes of which only top and bottom are compared: pages make them as wide as their words."""

NEAR = {ROOMS: 0.025 * ROOM[0], PHONES: 26}
"""How many pixels a box may be elsewhere: a few percent of the width, on phones, which have letters
of their own, a line of text.
"""


class Beside:
    """The pages of the first party, and what the desk paints of the same documents."""

    def __init__(self, visit, running, desk, others):
        self.desk, self.running, self.others = desk, running, others
        self.code = min(running.codes(), key=lambda row: row["party"])
        desk.headcount(self.code["party"], 12)
        self.pages = {
            ROOMS: visit.open(
                f"{running.url}/screen#{self.code['screen_code']}",
                size={"width": 1920, "height": 1080},
            ),
            PHONES: visit.open(
                f"{running.url}/vote#{self.code['code']}", size={"width": 390, "height": 845}
            ),
        }
        self.views = {one: PageScreen() for one in SIZES}

    def picture(self):
        """What the desk knows now."""
        told = {"type": "snapshot", "seq": 1, "now": 0, "views": self.desk.views}
        replica = NOTHING.apply(msgspec.convert(told, Snapshot))
        for tick in self.desk.ticks.values():
            replica = replica.apply(msgspec.convert(tick, Tick))
        now = Millis(int(time.time() * 1000))
        zone = zone_of(self.desk.views["conference"].get("zone") or "")
        up = LinkStatus(LinkPhase.UP, 24, now)
        return Picture(now=now, link=up, replica=replica, origin=self.running.url, zone=zone)

    def same(self, output):
        """Wait until page and preview read the same; the preview, and all that the page has."""
        page, until = self.pages[output], time.monotonic() + PATIENCE
        while True:
            seen = page_on_air(self.picture(), output)
            found = page.evaluate(READ, [OWN, PLACES[output]])
            texts = [" ".join(text.split()) for text in seen.texts()]
            if found["texts"] == texts:
                return seen, found
            if time.monotonic() > until:
                assert found["texts"] == texts
            page.wait_for_timeout(20)
            self.desk.catch_up()

    def check(self, *, outputs=(ROOMS, PHONES), state=None):
        """Texts, colours and places of what is on air are those that the desk paints."""
        if state is not None:
            poll = f"poll/{self.desk.views['output/rooms']['scene']['poll']}"
            self.desk.hear_until(lambda: self.desk.views[poll]["state"] == state)
        for output in outputs:
            seen, found = self.same(output)
            assert found["colours"] == colours(seen)
            self.compare_places(output, seen, found["boxes"])

    def compare_places(self, output, seen, boxes):
        """Every box of the page is where the desk paints it."""
        painted = self.painted(output, seen)
        assert boxes
        far = []
        for name, box in boxes.items():
            edges = painted[name].getCoords()
            sides = (1, 3) if name in TIGHT else (0, 1, 2, 3)
            far += [
                (name, side, round(box[side]), round(edges[side]))
                for side in sides
                if abs(box[side] - edges[side]) > NEAR[output]
            ]
        if far and (where := os.environ.get("PREVIEWS")):
            self.keep(output, where)
        assert not far, (output, far)

    def keep(self, output, where):
        """Both pictures, to look at."""
        name = f"{where}/{output}-{self.desk.views[f'output/{output}']['scene']['kind']}"
        self.pages[output].screenshot(path=f"{name}-page.png")
        self.views[output].grab().save(f"{name}-desk.png")

    def painted(self, output, seen):
        """Where the desk paints what."""
        view = self.views[output]
        view.resize(*map(int, SIZES[output]))
        view.show_page(seen, self.picture())
        image = QImage(view.size(), QImage.Format.Format_RGB32)
        view.render(image)
        return view.places

    def vote(self, poll, choices, names=()):
        """People of another party vote so; by ``names`` where the poll is."""
        party = next(self.others)
        self.desk.headcount(party["party"], 12)
        for n, choice in enumerate(choices):
            with connect(f"{self.running.url.replace('http', 'ws')}/ws", max_size=None) as socket:
                hello = {"type": "hello", "version": 1, "role": "person"}
                socket.send(json.dumps(hello | {"secret": party["code"]}))
                socket.recv(timeout=20)
                key = f"{n:032x}"
                cast = {"type": "cast", "id": f"v{n}", "poll": poll, "key": key, "revision": 1}
                named = {"name": names[n]} if names else {}
                socket.send(json.dumps(cast | {"choice": choice} | named))
                while (answer := json.loads(socket.recv(timeout=20))).get("id") != f"v{n}":
                    pass
                assert answer["type"] == "ack", answer
        ticks = self.desk.ticks
        self.desk.hear_until(
            lambda: poll in ticks and ticks[poll]["turnout"]["people"] == len(choices)
        )


def colours(seen):
    """The colours of the options that a page shows, in their order."""
    if isinstance(seen, PhonePage):
        cards = range(len(seen.ballot.options)) if seen.ballot else ()
        bars = [bar.index for bar in seen.count.figures.bars] if seen.count else []
        shown = [*cards, *bars]
    elif isinstance(seen.scene, Asked):
        shown = [bar.index for bar in seen.scene.figures.bars]
    else:
        shown = []
    return [style.option_colour(index).name().upper() for index in shown]
