"""``conference password``: a new password of the desk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from conference.cli.parsing import Commands, add_ca, runs

__all__ = ["add"]


@dataclass(frozen=True, kw_only=True)
class Options:
    """Of which conference."""

    folder: Path
    ca: Path | None


def add(commands: Commands) -> None:
    """Register the command."""
    parser = commands.add_parser(
        "password",
        help="give the desk a new password",
        description="Make a new password of the desk, print it once, and end all its sessions: the "
        "old password and every token of a desk open nothing from then on. The desks of this "
        "machine find the new token in the folder when they are opened again.",
    )
    parser.add_argument("folder", type=Path, help="the folder of the conference")
    add_ca(parser)
    runs(parser, Options, run)


def run(options: Options) -> int:
    """Change it and print it."""
    from conference.cli.renewing import ask_change
    from conference.core.folder import ConferenceFolder, Keys
    from conference.server.door.password import hash_password, make_password
    from conference.server.door.renewal import digest_of

    folder = ConferenceFolder(options.folder).must_exist()
    old, new, password = folder.keys(), Keys.make(), make_password()
    hashed = {"password": hash_password(password), "token": digest_of(new.desk_token).hex()}
    changed = ask_change(folder, "password", hashed, options.ca)
    folder.write_keys(Keys(new.desk_token, old.display_code))
    print(f"The desk's new password: {password}")
    print(f"Keep it: it is stored as a hash only. {changed.ending} ended.")
    return 0
