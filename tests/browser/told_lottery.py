"""A lottery told to a page message by message, so that every moment of it can be looked at."""

import hashlib
import json
import random
import re
import time

FEATURES = {
    "Gender": [("Woman", 0.505), ("Man", 0.485), ("Another", 0.01)],
    "Age": [
        ("16 to 24", 0.13), ("25 to 34", 0.17), ("35 to 44", 0.16), ("45 to 54", 0.17),
        ("55 to 64", 0.15), ("65 and over", 0.22),
    ],
    "Region": [
        ("North East", 0.04), ("North West", 0.12), ("Yorkshire and the Humber", 0.09),
        ("East Midlands", 0.08), ("West Midlands", 0.1), ("East of England", 0.1),
        ("London", 0.15), ("South East", 0.14), ("South West", 0.09), ("Wales", 0.05),
        ("Scotland", 0.04),
    ],
    "Education": [
        ("No qualification", 0.18), ("School", 0.3), ("College", 0.2), ("University", 0.32),
    ],
}  # fmt: skip
AREAS = {"Area": [(f"Area {n}", 1 / 60) for n in range(60)]}
LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz"


def lottery(size=1000, *, held=0, features=None, entries=1000, **fields):
    """The document of a lottery that is live, and what its draw gives."""
    features = FEATURES if features is None else features
    chance, pool = random.Random(5), 2_000_000
    groups, drawn, seats = [], [], []
    for name, values in features.items():
        weights = [weight for _, weight in values]
        column = chance.choices(range(len(values)), weights, k=size - held)
        for index, (value, weight) in enumerate(values):
            count = column.count(index) + (held if index == 0 else 0)
            least = min(count, int(size * weight * 0.95))
            most = max(count, int(size * weight * 1.05) + 1)
            people = int(pool * weight * chance.uniform(0.7, 1.3))
            groups.append(
                {"feature": name, "value": value, "least": least, "most": most, "pool": people}
            )
            drawn.append(count)
        if len(values) <= len(LETTERS):
            letters = "".join(LETTERS[index] for index in column)
            seats.append({"feature": name, "values": [v for v, _ in values], "seats": letters})
    view = {
        "view": "lottery", "id": "chamber-1", "place": 0, "title": "The chamber, first sitting",
        "size": size, "held": held, "pool": pool, "types": 2070, "entries": entries,
        "kind": "compositions", "objective": "leximin", "rule": "", "groups": groups,
        "least": 0.00045, "greatest": 0.00055, "gini": 0.02, "realised_least": 0.00045,
        "realised_greatest": 0.00055, "realised_gini": 0.02, "deviation": 0.01, "without": 0,
        "commitment": hashlib.sha256(b"commitment").hexdigest(), "pool_root": "",
        "quotas_digest": "", "list_digest": "", "program": "conference",
        "digits_from": "three drums on the stage", "beacon_from": "", "stage": "live",
        "rehearsal": False, "draw": 1, "reason": "", "digits": len(str(entries - 1)),
        "agreed": [], "waiting_for": "", "disputes": 0, "drawn": None, "seats": None,
        "number": None, "digest": None, "live_at": 0, "drawn_at": None, "revealed_at": None,
        "reveal_ms": 0,
    } | fields  # fmt: skip
    view["places"] = view["digits"] + (view["beacon_from"] != "")
    return view, {"drawn": drawn, "seats": seats, "number": 427, "digest": "d" * 64}


class ToldLottery:
    """Stands in for the socket of one page: greets, then tells how the lottery goes on."""

    def __init__(self, view, outcome):
        self.view, self.outcome = dict(view), outcome
        self._socket = None
        self._seq = 1

    def attach(self, page):
        """Before the page is opened."""
        page.route_web_socket(re.compile("/ws$"), self._connected)
        page.route(re.compile("/api/screen-code$"), lambda route: route.fulfill(json={"code": ""}))

    def _connected(self, socket):
        self._socket = socket
        socket.on_message(self._heard)

    def _heard(self, text):
        message = json.loads(text)
        if message["type"] == "hello":
            self._say(type="welcome", version=1, role=message["role"], session="s", token="0" * 32,
                      now=_now(), party=3)  # fmt: skip
            self._say(type="snapshot", seq=self._seq, now=_now(), views=self._views())
            if message["role"] in {"party", "facilitator", "person"}:
                self._say(type="room", room=ROOM)
        elif message["type"] == "ping":
            self._say(type="pong", sent=message["sent"], now=_now())

    def _views(self):
        conference = {
            "view": "conference", "name": "Fair Shares 2026", "rehearsal": False, "on": None,
            "poll": None, "lottery": self.view["id"] if self.view else None,
        }  # fmt: skip
        views = {"conference": conference, **self._outputs()}
        if self.view:
            views[f"lottery/{self.view['id']}"] = self.view
        return views

    def _outputs(self):
        scene = {"kind": "lottery", "lottery": self.view["id"]} if self.view else {"kind": "video"}
        shown = {"view": "output", "scene": scene, "since": 0, "black": False}
        return {
            f"output/{output}": {**shown, "output": output, "revision": self._seq}
            for output in ("rooms", "phones")
        }

    def change(self, **fields):
        """Something of the lottery is new."""
        self.view = self.view | fields
        self._event([{"path": f"lottery/{self.view['id']}", "view": self.view}])

    def digits(self, *digits):
        """These have been agreed on so far."""
        self.change(agreed=list(digits))

    def drawn(self):
        """The draw is made; nobody in the rooms sees it yet."""
        self.change(stage="drawn", drawn_at=_now())

    def revealed(self, seconds, *, ago=0.0):
        """The seats appear over ``seconds``, since ``ago`` seconds."""
        at = _now() - int(1000 * ago)
        self.change(stage="revealed", revealed_at=at, reveal_ms=1000 * seconds, **self.outcome)

    def ended(self):
        """The scene is off."""
        path, self.view = f"lottery/{self.view['id']}", None
        views = self._views() | {path: None}
        self._event([{"path": one, "view": view} for one, view in views.items()])

    def _event(self, changes):
        self._seq += 1
        self._say(type="event", seq=self._seq, after=self._seq - 1, now=_now(), changes=changes)

    def _say(self, **message):
        self._socket.send(json.dumps(message))


ROOM = {
    "party": 3, "name": "Moss Side Centre", "area": "Manchester", "capacity": 40, "headcount": 31,
    "joined": 12, "code": "MOSS31", "poll": None, "phones": 0, "hands": None, "button": None,
    "by_phone": None,
}  # fmt: skip


def _now():
    return int(time.time() * 1000)
