"""``conference badge``: the confirmed list of the chamber, and badges checked against it."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypedDict, TypeVar, get_args

from conference.cli.parsing import Commands, FolderOptions, ServedOptions, folder_verb
from conference.core.errors import ConferenceError

if TYPE_CHECKING:
    from conference.core.folder import ConferenceFolder
    from conference.deliberation.members.commands import Command

__all__ = ["add"]

RecordedStanding = Literal["accepted", "declined", "silent", "dropped", "served"]
PSEUDONYM = re.compile("[0-9a-f]{64}")

Options = TypeVar("Options", bound=FolderOptions)


@dataclass(frozen=True, kw_only=True)
class InviteOptions(ServedOptions):
    """The folder of the draw."""

    draw: Path


@dataclass(frozen=True, kw_only=True)
class StandingOptions(ServedOptions):
    """Who stands how, and why."""

    standing: RecordedStanding
    members: Path
    draw: Path | None
    reason: str


@dataclass(frozen=True, kw_only=True)
class BadgeReplaceOptions(ServedOptions):
    """The folder of the round."""

    round: Path


@dataclass(frozen=True, kw_only=True)
class BadgeRehearseOptions(ServedOptions):
    """How many are made up."""

    members: int


@dataclass(frozen=True, kw_only=True)
class BadgeCheckOptions(ServedOptions):
    """What the badge shows."""

    badge: str
    code: str | None


def add(commands: Commands) -> None:
    """Register the command and its verbs."""
    parser = commands.add_parser("badge", help="who has a seat in the chamber: check badges")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    invite = folder_verb(verbs, "invite", "put those who were drawn on the confirmed list",
                   InviteOptions, _invite)  # fmt: skip
    invite.add_argument("draw", type=Path, metavar="DIR", help="the folder of the draw")
    standing = folder_verb(verbs, "standing", "note who accepted, declined, was silent ...",
                     StandingOptions, _standing)  # fmt: skip
    standing.add_argument("standing", choices=get_args(RecordedStanding))
    standing.add_argument("members", type=Path, metavar="FILE",
                          help="CSV with a column pseudonym or id, or one a line")  # fmt: skip
    standing.add_argument("--draw", type=Path, metavar="DIR",
                          help="the folder that knows the pseudonyms of ids")  # fmt: skip
    standing.add_argument("--reason", default="", help="why; it is in the record")
    replace = folder_verb(
        verbs, "replace", "give seats to replacements", BadgeReplaceOptions, _replace
    )
    replace.add_argument("round", type=Path, metavar="DIR", help="the folder of the round")
    check = folder_verb(
        verbs, "check", "has this badge a seat? the attempt is in the record",
        BadgeCheckOptions, _check,
        "A badge shows a person's id and code; the pseudonym that goes into the record is made of"
        " both, so who only knows a published pseudonym has no badge. Others on this machine can"
        " read a command line: without the code it is asked for, or read from the standard input,"
        " and so is the whole badge where - stands for it. Exit status 0: a seat, 1: none.",
    )  # fmt: skip
    check.add_argument(
        "badge", metavar="BADGE", help="the id on the badge; or ID:CODE; or - to be asked for it"
    )
    check.add_argument("--code", help="the person's own code")
    made_up = folder_verb(
        verbs, "rehearse", "seat made-up members, for simulated people to sign in as",
        BadgeRehearseOptions, _rehearse,
        "Only in a conference that is marked as a rehearsal. The badges lie in badges.csv of the "
        "folder, readable by you alone; conference rehearse --members signs in with them.",
    )  # fmt: skip
    made_up.add_argument("--members", type=int, default=100, metavar="N", help="how many (100)")
    folder_verb(verbs, "list", "how many stand where, and which badges were turned away",
          FolderOptions, _list)  # fmt: skip


def _folder(options: FolderOptions) -> ConferenceFolder:
    from conference.core.folder import ConferenceFolder

    return ConferenceFolder(options.folder).must_exist()


class BadgeAnswer(TypedDict, total=False):
    """What came of a command: how many members stand where, or of a badge whether it has a seat."""

    members: dict[str, int]
    accepted: bool
    reason: str
    sentence: str
    seat: int | None


def _send(options: ServedOptions, command: Command) -> BadgeAnswer:
    """Through the server that serves the folder; when none does, into the record itself."""
    from conference.core.clock import SystemClock
    from conference.core.folder import find_server
    from conference.deliberation.members.commands import CheckBadge
    from conference.server.api.members import standings
    from conference.server.members import document_of, verdict, write

    folder = _folder(options)
    url = find_server(folder)
    if url is not None:
        token = folder.keys().desk_token
        answer = _ask(url, token, *document_of(command), options.ca)
        if answer is not None:
            return _found(answer) if isinstance(command, CheckBadge) else answer
    meeting = write(folder, command, SystemClock())
    if isinstance(command, CheckBadge):
        return _found(verdict(meeting, command.badge))
    return {"members": standings(meeting)}


def _found(answer: Mapping[str, Any]) -> BadgeAnswer:
    """What was found of a badge, the same with a server and without."""
    return {
        "accepted": answer["accepted"],
        "reason": answer["reason"],
        "sentence": answer["sentence"],
        "seat": answer["seat"],
    }


def _ask(
    url: str, token: str, what: str, document: Mapping[str, object], ca: Path | None
) -> BadgeAnswer | None:
    """The server's answer; None when there is no server. Raises what it refuses."""
    from conference.cli.asking import ask_server

    answer: BadgeAnswer | None = ask_server(url, token, f"/api/badges/{what}", document, ca)
    return answer


def _done(options: FolderOptions, found: Mapping[str, object], sentence: str) -> int:
    print(json.dumps({"ok": True, **found}, ensure_ascii=False) if options.json else sentence)
    return 0


def _counts(members: dict[str, int]) -> str:
    return ", ".join(f"{count} {standing}" for standing, count in members.items()) or "nobody yet"


def _invite(options: InviteOptions) -> int:
    from conference.deliberation.members.commands import InviteMembers
    from conference.lottery.folder import audit_of

    draw = audit_of(options.draw).get("draw")
    if not draw:
        raise ConferenceError("not_drawn_yet", f"In {options.draw} nothing was drawn yet.")
    found = _send(options, InviteMembers(draw["digest"], tuple(draw["selected"])))
    return _done(options, found, f"The confirmed list: {_counts(found['members'])}.")


def _standing(options: StandingOptions) -> int:
    from conference.deliberation.members.commands import NoteStanding

    members = _members(options.members, options.draw)
    found = _send(options, NoteStanding(members, options.standing, options.reason))
    return _done(options, found, f"The confirmed list: {_counts(found['members'])}.")


def _members(path: Path, draw: Path | None) -> tuple[str, ...]:
    """Pseudonyms from a file of pseudonyms, or of ids that the folder of a draw knows."""
    from conference.sortition.identity import found_ids, read_list
    from conference.sortition.parts import private_part
    from conference.tables.decoding import FileLines

    listed = read_list(FileLines(path), path.name, ("pseudonym",))
    if all(PSEUDONYM.fullmatch(one) for one in listed.ids):
        return tuple(dict.fromkeys(listed.ids))
    if draw is None:
        raise ConferenceError(
            "needs_draw", f"{path.name} has ids: name the folder that knows their pseudonyms with"
            " --draw.",
        )  # fmt: skip
    panel = FileLines(private_part(draw) / "selected.csv")
    ids = read_list(panel, "selected.csv", ("row",))
    names = read_list(panel, "selected.csv", ("pseudonym",)).ids
    if ids.by_row != listed.by_row:
        kind = "the numbers of people, in a column row" if ids.by_row else "ids"
        raise ConferenceError("row_numbers", f"The people of {draw} have no such ids: list {kind}.")
    places = {person: at for at, person in enumerate(ids.ids)}
    found = [names[at] for at in found_ids(listed, places, f"the panel of {draw}")]
    for remark in listed.remarks.told():
        print(f"{path.name}: {remark}", file=sys.stderr)
    return tuple(found)


def _replace(options: BadgeReplaceOptions) -> int:
    from conference.deliberation.members.commands import ReplaceMembers
    from conference.lottery.folder import audit_of

    audit = audit_of(options.round)
    if "replacements" not in audit:
        raise ConferenceError("no_round", f"{options.round} is not the folder of a round.")
    pairs = tuple((leaving, entering) for leaving, entering, *_ in audit["replacements"])
    found = _send(options, ReplaceMembers(pairs, int(audit["round"])))
    return _done(options, found, f"The confirmed list: {_counts(found['members'])}.")


def _rehearse(options: BadgeRehearseOptions) -> int:
    from conference.cli.made_up import seat_made_up

    folder = _folder(options)
    seats = seat_made_up(folder, options.members, lambda command: _send(options, command))
    found = {"made_up": options.members, "seats": seats}
    sentence = f"{options.members} made-up members have badges; the chamber has {seats} seats."
    return _done(options, found, sentence)


def _check(options: BadgeCheckOptions) -> int:
    from conference.deliberation.members.commands import CheckBadge
    from conference.sortition.commitment import pseudonym_of

    shown = _secret("Badge, as ID:CODE: ") if options.badge == "-" else options.badge
    person, code = shown, options.code
    if code is None and ":" in shown:
        person, _, code = shown.rpartition(":")
    if code is None:
        code = _secret("Code: ")
    if not person or not code:
        raise ConferenceError("no_code", "A badge is an id and a code: give both, as ID:CODE.")
    badge = pseudonym_of(code.strip().lower(), person.strip())
    found = _send(options, CheckBadge(badge))
    told = {"ok": found["accepted"], "badge": badge, **found}
    print(json.dumps(told, ensure_ascii=False) if options.json else found["sentence"])
    return 0 if found["accepted"] else 1


def _secret(prompt: str) -> str:
    """What is typed unseen at a terminal, or the next line of another input."""
    if sys.stdin.isatty():
        return getpass(prompt).strip()
    return sys.stdin.readline().strip()


def _list(options: FolderOptions) -> int:
    from conference.server.api.members import standings
    from conference.server.members import checks_of, meeting_of

    folder = _folder(options)
    meeting = meeting_of(folder)
    refused = [check for check in checks_of(folder) if not check.accepted]
    found = {
        "members": standings(meeting),
        "open_seats": list(meeting.members.roster.open_seats()),
        "places": {
            name: {"standing": place.standing.value, "reason": place.reason, "round": place.round}
            for name, place in sorted(meeting.members.roster.places.items())
        },
        "turned_away": [{"badge": c.badge, "reason": c.reason, "at": c.at} for c in refused],
    }
    lines = [f"The confirmed list: {_counts(standings(meeting))}."]
    if refused:
        lines.append(f"{len(refused)} badges were turned away.")
    return _done(options, found, "\n".join(lines))
