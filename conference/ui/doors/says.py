"""The doors as the operator sees them: who is in by which login, and what can be ended.

What the server says of them (``/api/doors``) is read here, once.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from conference.deliberation.sender import Post
from conference.ui.kit import words
from conference.ui.lottery.says.state import KeyFigure
from conference.ui.picture import Picture

__all__ = ["Act", "Doors", "DoorsSheet", "Entrance", "doors_sheet", "read_doors", "said_acts"]

THIS_MACHINE = "this machine"
"""The login of whoever has the folder, as the server calls it."""

LONGEST = 14
"""Letters of a login on its button."""

ROLES = {
    "facilitator": ("Facilitators", "facilitators", "They come in again by their code."),
    "party": ("Big screens", "screens", "They come in again by their code."),
    "person": (
        "Phones of people",
        "phones",
        "People come in again by their party's code, as new people: in a poll that is open now, "
        "who voted may vote once more.",
    ),
    "display": ("Hall displays", "displays", "They come in again by the display's code."),
    "controller": (
        "Controllers",
        "controllers",
        "Their tokens open nothing any more: new ones are made with conference controller.",
    ),
}
"""Of each role: its name, what is counted, and what an end means."""


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
        return DoorsSheet((), (), "", "The server is asked who is in.", not is_up)
    counts = {one.role: one.sessions for one in doors.sessions}
    on = sum(one.desks for one in doors.logins)
    return DoorsSheet(
        logins=tuple(_of_login(one, picture) for one in doors.logins),
        others=tuple(_of_role(role, counts.get(role, 0), picture) for role in ROLES),
        summary=f"{words.quantity(on, 'desk', 'desks')} on",
        empty="",
        is_stale=not is_up,
    )


def _of_login(one: LoginCount, picture: Picture) -> Entrance:
    desks = words.quantity(one.desks, "desk", "desks")
    short = one.login if len(one.login) <= LONGEST else f"{one.login[: LONGEST - 1]}…"
    if one.login == THIS_MACHINE:
        why = "They have the folder itself. A new password ends them: conference password FOLDER"
    elif one.login == picture.login:
        why = "This is the login of this desk."
    else:
        why = _why(one.sessions, picture)
    return Entrance(
        key=one.login,
        name=one.login,
        count=f"{one.post}, {desks} on, {words.number(one.sessions)} signed in",
        armed=f"End {short}",
        tip="Its desks are out at once, and have to sign in again. To keep somebody out, take the "
        "login away: conference password FOLDER --remove NAME",
        why=why,
    )


def _of_role(role: str, count: int, picture: Picture) -> Entrance:
    name, counted, tip = ROLES[role]
    return Entrance(
        key=role,
        name=name,
        count=f"{words.number(count)} signed in",
        armed=f"End all {counted}",
        tip=tip,
        why=_why(count, picture),
    )


def _why(count: int, picture: Picture) -> str:
    if not picture.link.is_up:
        return "There is no link to the server."
    if picture.post is not Post.DIRECTOR:
        return "Desks and devices are signed out by the post director."
    return "" if count else "Nobody is signed in."


def said_acts(acts: Sequence[Act], picture: Picture, most: int) -> tuple[KeyFigure, ...]:
    """Who did what, newest first, a line each."""
    found = []
    for act in acts[:most]:
        when = words.clock(act.time * 1000, picture.zone, seconds=True)
        what = act.kind.replace("_", " ")
        subject = f": {act.text}" if act.text else _subject(act.about, picture)
        found.append(KeyFigure(f"{when}  {act.by}", f"{what}{subject}  (entry {act.number})"))
    return tuple(found)


def _subject(about: str, picture: Picture) -> str:
    """What an act was about, as the operator knows it."""
    if not about:
        return ""
    poll, lottery = picture.poll(about), picture.lottery(about)
    item = next((one for one in picture.items if one.id == about), None)
    party = next((one for one in picture.parties if str(one.id) == about), None)
    if poll is not None:
        return f": {poll.question}"
    named = item or lottery
    if named is not None:
        return f": {named.title}"
    return f": {party.name}" if party is not None else f": {about}"
