"""The doors as the operator sees them: who is in by which login, and what can be ended.

What the server says of them (``/api/doors``) is read here, once.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from conference.deliberation.sender import Post
from conference.protocol.messages import LogLine
from conference.ui.kit import words
from conference.ui.log.says import said
from conference.ui.lottery.says.state import KeyFigure
from conference.ui.picture import Picture
from conference.words.spoken import say

__all__ = ["Act", "Doors", "DoorsSheet", "Entrance", "doors_sheet", "read_doors", "said_acts"]

THIS_MACHINE = "this machine"
"""The login of whoever has the folder, as the server calls it."""

LONGEST = 14
"""Letters of a login on its button."""

ROLES = {
    "facilitator": (
        "desk-doors-facilitators",
        "desk-doors-facilitators-end",
        "desk-doors-code-tip",
    ),
    "party": ("desk-doors-screens", "desk-doors-screens-end", "desk-doors-code-tip"),
    "person": ("desk-doors-people", "desk-doors-people-end", "desk-doors-people-tip"),
    "display": ("desk-doors-displays", "desk-doors-displays-end", "desk-doors-displays-tip"),
    "controller": (
        "desk-doors-controllers",
        "desk-doors-controllers-end",
        "desk-doors-controllers-tip",
    ),
}
"""Of each role the keys of its name, of what its button says once pressed, and of what it means."""


@dataclass(frozen=True, slots=True)
class LoginCount:
    """A login: its post, how many desks are on by it now, and how many sessions it has."""

    login: str
    desks: int
    sessions: int
    post: str = Post.DIRECTOR


@dataclass(frozen=True, slots=True)
class RoleCount:
    """How many sessions a role has."""

    role: str
    sessions: int


@dataclass(frozen=True, slots=True)
class Act:
    """An entry of the record that a desk asked for; ``time`` in seconds."""

    number: int
    time: int
    kind: str
    by: str
    about: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Doors:
    """What the server says: logins by name, sessions by role, and the last acts, newest first."""

    logins: tuple[LoginCount, ...] = ()
    sessions: tuple[RoleCount, ...] = ()
    acts: tuple[Act, ...] = ()


@dataclass(frozen=True, slots=True)
class Entrance:
    """A line of the panel: who, how many, and what its button does (``why`` it is off, or "").

    ``key`` is a login or a role; ``armed`` is what the button says once it was pressed.
    """

    key: str
    name: str
    count: str
    armed: str
    tip: str
    why: str


@dataclass(frozen=True, slots=True)
class DoorsSheet:
    """The whole panel; ``empty`` teaches while nothing was heard."""

    logins: tuple[Entrance, ...]
    others: tuple[Entrance, ...]
    summary: str
    empty: str
    is_stale: bool


def read_doors(answer: bytes) -> Doors | None:
    """What the server has answered; None when it is nothing of ours."""
    try:
        told = json.loads(answer)
        return Doors(
            tuple(LoginCount(**one) for one in told["logins"]),
            tuple(RoleCount(**one) for one in told["sessions"]),
            tuple(Act(**one) for one in told["acts"]),
        )
    except (ValueError, KeyError, TypeError):
        return None


def doors_sheet(doors: Doors | None, picture: Picture) -> DoorsSheet:
    """The panel for this picture, from what was heard last."""
    is_up = picture.link.is_up
    if doors is None:
        return DoorsSheet((), (), "", say("desk-doors-asked"), not is_up)
    counts = {one.role: one.sessions for one in doors.sessions}
    on = sum(one.desks for one in doors.logins)
    return DoorsSheet(
        logins=tuple(_of_login(one, picture) for one in doors.logins),
        others=tuple(_of_role(role, counts.get(role, 0), picture) for role in ROLES),
        summary=say("desk-doors-on", count=on),
        empty="",
        is_stale=not is_up,
    )


def _of_login(one: LoginCount, picture: Picture) -> Entrance:
    short = one.login if len(one.login) <= LONGEST else f"{one.login[: LONGEST - 1]}…"
    counts = say(
        "desk-doors-counts",
        post=say("desk-doors-post", post=one.post),
        count=one.desks,
        number=words.number(one.sessions),
    )
    if one.login == THIS_MACHINE:
        why = say("desk-doors-why-folder")
    elif one.login == picture.login:
        why = say("desk-doors-why-own")
    else:
        why = _why(one.sessions, picture)
    return Entrance(
        key=one.login,
        name=_called(one.login),
        count=counts,
        armed=say("desk-doors-end-login", login=short),
        tip=say("desk-doors-login-tip"),
        why=why,
    )


def _called(login: str) -> str:
    """A login as it is shown: that of the machine itself is called so in every language."""
    return say("desk-doors-this-machine") if login == THIS_MACHINE else login


def _of_role(role: str, count: int, picture: Picture) -> Entrance:
    name, armed, tip = ROLES[role]
    return Entrance(
        key=role,
        name=say(name),
        count=say("desk-doors-signed-in", number=words.number(count)),
        armed=say(armed),
        tip=say(tip),
        why=_why(count, picture),
    )


def _why(count: int, picture: Picture) -> str:
    if not picture.link.is_up:
        return say("desk-doors-no-link")
    if picture.post is not Post.DIRECTOR:
        return say("desk-doors-why-post")
    return "" if count else say("desk-doors-nobody")


def said_acts(acts: Sequence[Act], picture: Picture, most: int) -> tuple[KeyFigure, ...]:
    """Who did what, newest first, a line each, as the log says it."""
    return tuple(_said_act(act, picture) for act in acts[:most])


def _said_act(act: Act, picture: Picture) -> KeyFigure:
    at, by = act.time * 1000, _called(act.by)
    line = LogLine(act.number, at, act.kind, by, act.about, text=act.text)
    what = say("desk-doors-act", what=said(picture, line), number=str(act.number))
    return KeyFigure(words.clock(at, picture.zone, seconds=True), what)
