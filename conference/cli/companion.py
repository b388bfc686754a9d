"""A page of buttons for Bitfocus Companion: a file that it imports, with address and token.

It has the form of the exports of Companion 4.1 and 4.2 (``"version": 9``, of the whole
configuration), which later ones convert as they import it. Every button speaks HTTP, by
Companion's module ``generic-http``; what they show is read once a second into a custom variable.
``docs/controls.md`` says what was checked of it.
"""

from __future__ import annotations

import json
from itertools import count
from typing import Any

__all__ = ["companion_config"]

Node = dict[str, Any]
"""A part of the file: what Companion calls a control, an action, a feedback, a trigger."""

FILE_VERSION = 9

CONNECTION = "conference-http"
SHOW = "conference_show"
"""The custom variable with the state as the server told it last."""

DERIVED = {
    "conference_preview": "$.preview",
    "conference_hall": "$.outputs[0].revision",
    "conference_rooms": "$.outputs[1].revision",
    "conference_breakout": "$.breakouts[0].id",
    "conference_phase": "$.breakouts[0].place",
}
"""Custom variables for what a press names, and where they stand in the state."""

WHITE, BLACK, RED, GREEN = 0xFFFFFF, 0x000000, 0xB00020, 0x00701A
AMBER, BLUE, GREY, DIM = 0xB36B00, 0x003C8F, 0x333333, 0x777777

HOLD_MS = 500
"""So long a button is held until what it armed is fired; more than 250 ms, less than 4 s."""

TIMER = "companion"
"""The timer that the page runs."""


def companion_config(url: str, token: str) -> str:
    """The file's text; ``url`` is that of the server, with no path."""
    return json.dumps(_Config(token).whole(url.rstrip("/")), indent="\t", ensure_ascii=False) + "\n"


def _told(path: str) -> str:
    """The expression for a part of the state."""
    return f"jsonpath($(custom:{SHOW}), '{path}')"


def _or_nothing(there: str, words: str, nothing: str) -> str:
    """A text by an expression: the part ``words`` of the state while the part ``there`` is set."""
    return f"{_told(there)} ? {_told(words)} : '{nothing}'"


class _Config:
    """Makes the parts of one file, each with an id of its own."""

    def __init__(self, token: str) -> None:
        self._header = json.dumps({"Authorization": f"Bearer {token}"})
        self._count = count(1)

    def whole(self, url: str) -> Node:
        """All of it: one page, two triggers, a few custom variables, one connection."""
        names = [SHOW, *DERIVED]
        return {
            "version": FILE_VERSION,
            "type": "full",
            "companionBuild": "conference",
            "pages": {"1": self._page()},
            "triggers": self._triggers(),
            "triggerCollections": [],
            "custom_variables": {
                name: {
                    "description": "Of the page Conference: set by its triggers",
                    "defaultValue": "",
                    "persistCurrentValue": False,
                    "sortOrder": place,
                }
                for place, name in enumerate(names)
            },
            "customVariablesCollections": [],
            "instances": {CONNECTION: _connection(url)},
            "connectionCollections": [],
        }

    def _page(self) -> Node:
        rows = (self._show(), self._seen(), self._timers(), self._breakouts())
        return {
            "name": "Conference",
            "controls": {
                str(row): {str(column): button for column, button in enumerate(buttons)}
                for row, buttons in enumerate(rows)
            },
            "gridSize": {"minColumn": 0, "maxColumn": 7, "minRow": 0, "maxRow": 3},
        }

    def _show(self) -> list[Node]:
        """What runs the show."""
        previewed = '"outputs": [], "preview": $(custom:conference_preview)'
        return [
            self._held("GO (hold)", "go", GREEN, lit="$.standby"),
            self._held("END (hold)", "end", RED, lit="$.on"),
            self._pressed("TAKE", "take", previewed, AMBER),
            self._pressed("BACK hall", "back", _back("hall"), BLUE),
            self._pressed("BACK rooms", "back", _back("rooms"), BLUE),
            self._pressed("BLACK all", "blackout", '"outputs": [], "black": true', GREY),
            self._pressed("LIFT BLACK", "blackout", '"outputs": [], "black": false', GREY),
            self._held("CLOSE POLL (hold)", "close", RED, lit="$.polls[0]"),
        ]

    def _seen(self) -> list[Node]:
        """What only shows something; the second one puts what comes next on standby."""
        armed = _or_nothing("$.armed[0]", "$.armed[0].who", "nothing is armed")
        return [
            self._lamp(_or_nothing("$.on", "$.on.title", "nothing on air"), "$.on", RED),
            self._lamp(
                _or_nothing("$.standby", "$.standby.title", "nothing on standby"),
                "$.standby",
                GREEN,
                self._post("standby", '"item": null'),
            ),
            self._lamp(
                _or_nothing("$.polls[0]", "$.polls[0].question", "no poll is open"),
                "$.polls[0]",
                RED,
            ),
            self._lamp(_scene(0, "hall"), "$.outputs[0]", BLACK),
            self._lamp(_scene(1, "rooms"), "$.outputs[1]", BLACK),
            self._lamp(armed, "$.armed[0]", AMBER),
            self._lamp(
                _or_nothing("$.conference", "$.conference", "no state"), "$.conference", BLACK
            ),
        ]

    def _timers(self) -> list[Node]:
        """What runs one timer."""
        timer = f'"timer": "{TIMER}"'
        begun = f'{timer}, "label": "Speaking time", "kind": "speaker", "seconds": 180'
        clock = f"secondsToTimestamp({_told('$.timers[0].left')} / 1000)"
        left = f"{_told('$.timers[0]')} ? {clock} : 'no timer'"
        return [
            self._pressed("START 3:00", "timer/start", begun, GREEN),
            self._pressed("PAUSE", "timer/pause", timer, AMBER),
            self._pressed("RESUME", "timer/resume", timer, GREEN),
            self._pressed("+1 min", "timer/add", f'{timer}, "seconds": 60', BLUE),
            self._pressed("-1 min", "timer/add", f'{timer}, "seconds": -60', BLUE),
            self._pressed("RESTART", "timer/restart", timer, BLUE),
            self._pressed("STOP", "timer/stop", timer, RED),
            self._lamp(left, "$.timers[0]", BLACK),
        ]

    def _breakouts(self) -> list[Node]:
        """What runs the breakout that is on, or starts the one that was prepared first."""
        breakout = '"breakout": "$(custom:conference_breakout)"'
        place = f'{breakout}, "place": $(custom:conference_phase)'
        clock = f"secondsToTimestamp({_told('$.breakouts[0].left')} / 1000)"
        phase = f"concat({_told('$.breakouts[0].phase')}, ' ', {clock})"
        return [
            self._pressed("START BREAKOUT", "breakout/start", breakout, GREEN),
            self._pressed("PHASE +1 min", "breakout/extend", f'{breakout}, "seconds": 60', BLUE),
            self._pressed("PHASE -1 min", "breakout/extend", f'{breakout}, "seconds": -60', BLUE),
            self._pressed("NEXT PHASE", "breakout/next", place, AMBER),
            self._pressed("RECALL", "breakout/recall", breakout, AMBER),
            self._pressed("END BREAKOUT", "breakout/end", breakout, RED),
            self._lamp(
                f"{_told('$.breakouts[0].phase')} ? {phase} : 'no breakout is on'",
                "$.breakouts[0].phase",
                RED,
            ),
        ]

    def _pressed(self, text: str, act: str, fields: str, color: int) -> Node:
        """A button that acts as it is pressed."""
        return self._button(text, color, {"down": [self._post(act, fields)], "up": []})

    def _held(self, text: str, act: str, color: int, lit: str) -> Node:
        """A button that arms as it is pressed and fires while it is held: coloured where it can."""
        sets = {
            "down": [self._post(f"arm/{act}")],
            "up": [],
            str(HOLD_MS): [self._post(f"fire/{act}")],
        }
        made = self._button(text, BLACK, sets, held=[HOLD_MS])
        made["feedbacks"].insert(0, self._while(f"bool({_told(lit)})", color, WHITE))
        return made

    def _lamp(self, words: str, lit: str, color: int, action: Node | None = None) -> Node:
        """A button that shows what an expression gives, in colour while a part is there."""
        made = self._button(words, BLACK, {"down": [action] if action else [], "up": []})
        made["style"]["textExpression"] = True
        made["feedbacks"].insert(0, self._while(f"bool({_told(lit)})", color, WHITE))
        return made

    def _button(
        self, text: str, color: int, sets: dict[str, list[Node]], held: list[int] | None = None
    ) -> Node:
        """Grey once the state is older than three seconds, or there is none."""
        is_fresh = f"$(internal:time_unix) - {_told('$.at')} / 1000 <= 3"
        return {
            "type": "button",
            "style": {
                "text": text,
                "textExpression": False,
                "size": "auto",
                "png64": None,
                "alignment": "center:center",
                "pngalignment": "center:center",
                "color": WHITE,
                "bgcolor": color,
                "show_topbar": "default",
            },
            "options": {"rotaryActions": False, "stepProgression": "auto"},
            "feedbacks": [self._while(is_fresh, GREY, DIM, inverted=True)],
            "steps": {"0": {"action_sets": sets, "options": {"runWhileHeld": held or []}}},
            "localVariables": [],
        }

    def _while(self, expression: str, color: int, words: int, *, inverted: bool = False) -> Node:
        return {
            "type": "feedback",
            "id": self._id(),
            "definitionId": "check_expression",
            "connectionId": "internal",
            "options": {"expression": expression},
            "isInverted": inverted,
            "style": {"color": words, "bgcolor": color},
        }

    def _post(self, act: str, fields: str = "") -> Node:
        """POST an act under the second as its id: a key that bounces acts once."""
        name = f'"id": "{act}-$(internal:time_unix)"'
        body = f"{{{', '.join(filter(None, (name, fields)))}}}"
        return self._http("post", act, {"body": body, "contenttype": "application/json"})

    def _http(self, kind: str, act: str, options: Node) -> Node:
        return {
            "type": "action",
            "id": self._id(),
            "definitionId": kind,
            "connectionId": CONNECTION,
            "options": {
                "url": act,
                "header": self._header,
                "jsonResultDataVariable": "",
                "result_stringify": True,
                "statusCodeVariable": "",
                **options,
            },
        }

    def _triggers(self) -> Node:
        """Read the state each second, and what presses name whenever it has changed."""
        read = self._http("get", "state", {"jsonResultDataVariable": SHOW})
        derive = [
            {
                "type": "action",
                "id": self._id(),
                "definitionId": "custom_variable_set_expression",
                "connectionId": "internal",
                "options": {"name": name, "expression": _told(path)},
            }
            for name, path in DERIVED.items()
        ]
        on_change = {"variableId": f"custom:{SHOW}"}
        return {
            "conference-read": self._trigger("read the state", "interval", {"seconds": 1}, [read]),
            "conference-derive": self._trigger(
                "take it apart", "variable_changed", on_change, derive
            ),
        }

    def _trigger(self, name: str, event: str, options: Node, actions: list[Node]) -> Node:
        return {
            "type": "trigger",
            "options": {"name": f"Conference: {name}", "enabled": True, "sortOrder": 0},
            "actions": actions,
            "condition": [],
            "events": [{"id": self._id(), "type": event, "enabled": True, "options": options}],
            "localVariables": [],
        }

    def _id(self) -> str:
        return f"conference-{next(self._count)}"


def _scene(place: int, name: str) -> str:
    """What is on an output, by its place among outputs; or that it is black."""
    output = f"$.outputs[{place}]"
    words = f"concat('{name}: ', {_told(f'{output}.scene')})"
    black = f"bool({_told(f'{output}.black')}) ? '{name}: BLACK' : {words}"
    return f"{_told(output)} ? ({black}) : '{name}'"


def _back(output: str) -> str:
    """What BACK names: the output, and the revision that was seen of it."""
    return f'"outputs": ["{output}"], "revisions": [$(custom:conference_{output})]'


def _connection(url: str) -> Node:
    return {
        "instance_type": "generic-http",
        "label": "conference",
        "config": {
            "prefix": f"{url}/api/control/",
            "proxyAddress": "",
            "rejectUnauthorized": True,
        },
        "isFirstInit": False,
        "lastUpgradeIndex": -1,
        "enabled": True,
        "sortOrder": 0,
    }
