"""``conference password``: the passwords of the desk, one a login."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from conference.cli.parsing import Commands, add_ca, runs

if TYPE_CHECKING:
    from conference.core.folder import ConferenceFolder

__all__ = ["add"]

POSTS = ("director", "polls", "parties", "door", "reader")


@dataclass(frozen=True, kw_only=True)
class Options:
    """Of which conference, and which login."""

    folder: Path
    ca: Path | None
    name: str | None
    post: Literal["director", "polls", "parties", "door", "reader"] | None
    remove: str | None
    list: bool


def add(commands: Commands) -> None:
    """Register the command."""
    parser = commands.add_parser(
        "password",
        help="give the desk, or one who works at it, a new password",
        description="Make a new password of the desk and print it once. Without an option it is "
        "that of the login “desk”, and the folder has a new token: desks that came in by the old "
        "ones are out, and those of this machine find the new token when they are opened again. "
        "With --name it is that of one person, or of one role: the record then says who asked for "
        "what, and two logins enter the lottery's values. Its post is what it may ask for.",
    )
    parser.add_argument("folder", type=Path, help="the folder of the conference")
    add_ca(parser)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--name", help="make or renew the login of this name; its desks are out")
    parser.add_argument(
        "--post",
        choices=POSTS,
        help="with --name: what its desks may ask for; all see everything (without: as before, and "
        "director at first)",
    )
    which.add_argument("--remove", metavar="NAME", help="take a login away; its desks are out")
    which.add_argument("--list", action="store_true", help="which logins have a password")
    runs(parser, Options, run)


def run(options: Options) -> int:
    """Make, renew, remove or list them."""
    from conference.core.errors import ConferenceError
    from conference.core.folder import ConferenceFolder

    folder = ConferenceFolder(options.folder).must_exist()
    if options.list:
        return _list(folder)
    if options.remove is not None:
        return _remove(folder, options.remove, options.ca)
    if options.name is not None:
        return _name(folder, options.name, options.post, options.ca)
    if options.post is not None:
        raise ConferenceError("no_login", "Say whose post it is: --name NAME --post POST.")
    return _renew(folder, options.ca)


def _renew(folder: ConferenceFolder, ca: Path | None) -> int:
    from conference.cli.renewing import ask_change
    from conference.core.folder import Keys
    from conference.server.door.password import hash_password, make_password
    from conference.server.door.renewal import digest_of

    old, new, password = folder.keys(), Keys.make(), make_password()
    hashed = {"password": hash_password(password), "token": digest_of(new.desk_token).hex()}
    changed = ask_change(folder, "password", hashed, ca)
    folder.write_keys(Keys(new.desk_token, old.display_code))
    print(f"The desk's new password: {password}")
    print(f"Keep it: it is stored as a hash only. {changed.ending} ended.")
    return 0


def _name(folder: ConferenceFolder, given: str, post: str | None, ca: Path | None) -> int:
    from conference.cli.renewing import ask_change
    from conference.server.door.logins import new_name
    from conference.server.door.password import hash_password, make_password
    from conference.server.renewals import logins_of

    known = logins_of(folder)
    name, password = new_name(given, known), make_password()
    asked = {"name": name, "password": hash_password(password)} | ({"post": post} if post else {})
    changed = ask_change(folder, "login", asked, ca)
    print(f"The password of {name}: {password}")
    ended = f" {changed.ending} ended." if name in known else ""
    print(f"Keep it: it is stored as a hash only. The desk asks for nothing else.{ended}")
    return 0


def _remove(folder: ConferenceFolder, given: str, ca: Path | None) -> int:
    from conference.cli.renewing import ask_change
    from conference.server.door.logins import known_login
    from conference.server.renewals import logins_of

    name = known_login(given, logins_of(folder))
    changed = ask_change(folder, "login", {"name": name, "password": ""}, ca)
    print(f"{name} has no password any more. {changed.ending} ended.")
    return 0


def _list(folder: ConferenceFolder) -> int:
    from conference.deliberation.sender import Post
    from conference.server.renewals import logins_of, posts_of

    posts = posts_of(folder)
    for name, count in logins_of(folder).items():
        post = posts.get(name, Post.DIRECTOR)
        print(f"{name:<40}  {post:<8}  {'1 session' if count == 1 else f'{count} sessions'}")
    return 0
