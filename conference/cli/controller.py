"""``conference controller``: who may run the show from outside, by a token each."""

from __future__ import annotations

import argparse
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


@dataclass(frozen=True, kw_only=True)
class AddOptions(NamedOptions):
    """Where a page of buttons for Bitfocus Companion is written, and the server that it asks."""

    companion: Path | None
    url: str


Options = TypeVar("Options", bound=ListOptions)


def add(commands: Commands) -> None:
    """Register the command and its verbs."""
    parser = commands.add_parser(
        "controller", help="let buttons and programs run the show, by a token", description=WHAT
    )
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    text = "make a controller and print its token once; of one that is there, a new token"
    _page_options(_verb(verbs, "add", text, AddOptions, _add))
    _verb(verbs, "remove", "take a controller's token away", NamedOptions, _remove)
    _verb(verbs, "list", "which controllers there are", ListOptions, _list)


def _verb(
    verbs: Commands, name: str, text: str, kind: type[Options], run: Callable[[Options], int]
) -> argparse.ArgumentParser:
    parser = verbs.add_parser(name, help=text)
    runs(parser, kind, run)
    if issubclass(kind, NamedOptions):
        parser.add_argument("name", help="what the record calls it, like buttons or lights")
        add_ca(parser)
    parser.add_argument("folder", type=Path, help="the folder of the conference")
    return parser


def _page_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--companion",
        type=Path,
        metavar="FILE",
        help="write a page of buttons for Bitfocus Companion, with the token in it",
    )
    parser.add_argument(
        "--url",
        default="http://127.0.0.1:8000",
        help="the server as Companion reaches it (default: %(default)s)",
    )


def _add(options: AddOptions) -> int:
    import secrets

    from conference.cli.companion import companion_config
    from conference.cli.renewing import ask_change
    from conference.core.folder import ConferenceFolder
    from conference.server.door.access import TOKEN_LENGTH
    from conference.server.door.logins import new_name
    from conference.server.door.renewal import digest_of
    from conference.server.renewals import controllers_of

    folder = ConferenceFolder(options.folder).must_exist()
    known = controllers_of(folder)
    if options.companion is not None:
        _must_be_new(options.companion)
    name, token = new_name(options.name, known), secrets.token_hex(TOKEN_LENGTH // 2)
    ask_change(folder, "controller", {"name": name, "token": digest_of(token).hex()}, options.ca)
    print(f"The token of {name}: {token}")
    ended = " The one before opens nothing any more." if name in known else ""
    print(f"Keep it: it is stored as a hash only.{ended}")
    if options.companion is not None:
        _write_private(options.companion, companion_config(options.url, token))
        print(f"Import {options.companion} in Companion. Whoever has the file has the token.")
    return 0


def _must_be_new(path: Path) -> None:
    """Raises ``bad_output`` where a file is already, or no folder for one."""
    from conference.core.errors import ConferenceError

    if path.exists() or not path.parent.is_dir():
        why = "is there already" if path.exists() else "is in no folder that there is"
        raise ConferenceError("bad_output", f"{path} {why}. Give --companion another place.")


def _write_private(path: Path, text: str) -> None:
    """Write a new file that its owner alone may read; raises ``bad_output``."""
    import os

    from conference.core.errors import ConferenceError

    try:
        with os.fdopen(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600), "w") as file:
            file.write(text)
    except OSError as error:
        sentence = f"{path} cannot be written: {error.strerror}. Add the controller once more."
        raise ConferenceError("bad_output", sentence) from error


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
