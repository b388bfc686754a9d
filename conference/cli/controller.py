"""``conference controller``: who may run the show from outside, by a token each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from conference.cli.parsing import Commands, add_ca, runs

__all__ = ["add"]

WHAT = (
    "A controller is a page of buttons, a lighting desk or a program that runs the show over the "
    "socket, HTTP or OSC (docs/controls.md). It may put items on air, pick the one on standby, "
    "open and close polls, and change what screens show; nothing else."
)


@dataclass(frozen=True, kw_only=True)
class ListOptions:
    """Of which conference."""

    folder: Path


@dataclass(frozen=True, kw_only=True)
class NamedOptions(ListOptions):
    """Which controller, and whom to trust as the server of the folder."""

    name: str
    ca: Path | None


Options = TypeVar("Options", bound=ListOptions)


def add(commands: Commands) -> None:
    """Register the command and its verbs."""
    parser = commands.add_parser(
        "controller", help="let buttons and programs run the show, by a token", description=WHAT
    )
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    text = "make a controller and print its token once; of one that is there, a new token"
    _verb(verbs, "add", text, NamedOptions, _add)
    _verb(verbs, "remove", "take a controller's token away", NamedOptions, _remove)
    _verb(verbs, "list", "which controllers there are", ListOptions, _list)


def _verb(
    verbs: Commands, name: str, text: str, kind: type[Options], run: Callable[[Options], int]
) -> None:
    parser = verbs.add_parser(name, help=text)
    runs(parser, kind, run)
    if kind is NamedOptions:
        parser.add_argument("name", help="what the record calls it, like buttons or lights")
        add_ca(parser)
    parser.add_argument("folder", type=Path, help="the folder of the conference")


def _add(options: NamedOptions) -> int:
    import secrets

    from conference.cli.renewing import ask_change
    from conference.core.folder import ConferenceFolder
    from conference.server.door.access import TOKEN_LENGTH
    from conference.server.door.logins import new_name
    from conference.server.door.renewal import digest_of
    from conference.server.renewals import controllers_of

    folder = ConferenceFolder(options.folder).must_exist()
    known = controllers_of(folder)
    name, token = new_name(options.name, known), secrets.token_hex(TOKEN_LENGTH // 2)
    ask_change(folder, "controller", {"name": name, "token": digest_of(token).hex()}, options.ca)
    print(f"The token of {name}: {token}")
    ended = " The one before opens nothing any more." if name in known else ""
    print(f"Keep it: it is stored as a hash only.{ended}")
    return 0


def _remove(options: NamedOptions) -> int:
    from conference.cli.renewing import ask_change
    from conference.core.folder import ConferenceFolder
    from conference.server.door.logins import known_controller
    from conference.server.renewals import controllers_of

    folder = ConferenceFolder(options.folder).must_exist()
    name = known_controller(options.name, controllers_of(folder))
    ask_change(folder, "controller", {"name": name, "token": ""}, options.ca)
    print(f"{name} has no token any more.")
    return 0


def _list(options: ListOptions) -> int:
    from conference.core.folder import ConferenceFolder
    from conference.server.renewals import controllers_of

    for name in controllers_of(ConferenceFolder(options.folder).must_exist()):
        print(name)
    return 0
