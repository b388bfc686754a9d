"""``conference minutes``: write the minutes of a conference, signed, and check them."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from conference.cli.parsing import Commands, runs
from conference.core.errors import ConferenceError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from conference.core.folder import ConferenceFolder
    from conference.core.treehead import HeadKey, SignedHead
    from conference.minutes.blocks import Block


@dataclass(frozen=True, kw_only=True)
class MinutesOptions:
    """The conference whose minutes are written ``to`` a folder; or the folder that is checked."""

    folder: Path | None
    to: Path | None
    check: Path | None
    key: str


def add(commands: Commands) -> None:
    """Register the command."""
    parser = commands.add_parser(
        "minutes",
        help="write the minutes of a conference, signed, or check them",
        description="Write the minutes as the record stands: minutes.html, minutes.pdf, "
        "minutes.json, and minutes.sig with the signature of the conference's key. What is secret, "
        "or not shown yet, is not in them. --check says whether a folder of minutes is as it was "
        "signed; exit status 0 when it is, 1 when it is not.",
    )
    parser.add_argument("folder", type=Path, nargs="?", help="the folder of the conference")
    parser.add_argument("--to", type=Path, metavar="DIR", help="where the minutes are written")
    parser.add_argument("--check", type=Path, metavar="DIR", help="check the minutes in DIR")
    parser.add_argument("--key", default="", help="who must have signed them: 64 hex digits")
    runs(parser, MinutesOptions, run)


def run(options: MinutesOptions) -> int:
    """Write, or check."""
    if options.check is not None:
        return _check(options.check, options.key)
    if options.folder is None or options.to is None:
        raise ConferenceError(
            "bad_options", "Name the folder of the conference, and with --to where to write."
        )
    return _write(options.folder, options.to)


def _write(path: Path, to: Path) -> int:
    from conference.core.folder import ConferenceFolder
    from conference.minutes.document import document
    from conference.minutes.page import page
    from conference.minutes.value import as_json
    from conference.server.record.store.sqlite import SqliteStore, migrate
    from conference.server.record.transparency.minutes import minutes_of

    folder = ConferenceFolder(path).must_exist()
    migrate(folder.record)
    store = SqliteStore(folder.record)
    try:
        minutes, head, later = minutes_of(store)
    finally:
        store.close()
    blocks = document(minutes)
    to.mkdir(parents=True, exist_ok=True)
    (to / "minutes.html").write_text(page(blocks).html, encoding="utf-8", newline="\n")
    value = json.dumps(as_json(minutes), ensure_ascii=False, indent=1) + "\n"
    (to / "minutes.json").write_text(value, encoding="utf-8", newline="\n")
    _write_pdf(blocks, f"Minutes: {minutes.name}", to / "minutes.pdf")
    print(f"{to} has the minutes of the first {minutes.entries} entries.")
    if later:
        print(f"{later} entries came after the last signed head, and are not in them.")
    _sign(folder, head, to)
    return 0


def _write_pdf(blocks: Sequence[Block], title: str, file: Path) -> None:
    """With Qt; where that cannot be loaded there is no PDF, and a sentence says so."""
    from conference.minutes.paper import paper

    file.unlink(missing_ok=True)
    try:
        from conference.ui.minutes.pdf import write_pdf
    except ImportError as error:
        if not (error.name or "").startswith(("PySide6", "shiboken6")):
            raise
        print(f"There is no PDF: Qt cannot be loaded ({error}).", file=sys.stderr)
        return
    write_pdf(paper(blocks), title, file)


def _sign(folder: ConferenceFolder, head: SignedHead | None, to: Path) -> None:
    from conference.minutes.statement import SIGNATURE, signed

    (to / SIGNATURE).unlink(missing_ok=True)
    if head is None:
        print("They are not signed, for the record is not: serve the folder once, then do it anew.")
        return
    key = _key(folder)
    if key is None or key.public != head.key:
        print(f"They are not signed: {folder.head_key} is not the key of the record's last head.")
        return
    (to / SIGNATURE).write_text(signed(_files(to), head, key), encoding="utf-8", newline="\n")
    print(
        f"Signed by {head.key.hex()}.\nCheck them with: conference minutes --check {to} --key KEY"
    )


def _key(folder: ConferenceFolder) -> HeadKey | None:
    """The key of the conference's heads, where it is; none is made."""
    from conference.core.treehead import HeadKey

    return HeadKey.at(folder.head_key) if folder.head_key.exists() else None


def _files(folder: Path) -> dict[str, bytes]:
    from conference.minutes.statement import FILES

    return {name: (folder / name).read_bytes() for name in FILES if (folder / name).exists()}


def _check(folder: Path, key: str) -> int:
    from conference.minutes.motion_check import motions_fault
    from conference.minutes.statement import SIGNATURE, fault

    file, files = folder / SIGNATURE, _files(folder)
    try:
        statement, wrong = fault(file.read_text(encoding="utf-8"), files)
    except (OSError, ValueError) as error:
        raise ConferenceError("no_statement", f"{file} cannot be read: {error}.") from error
    if not wrong and key and statement["key"] != key.lower():
        wrong = f"it is signed by {statement['key']}"
    wrong = wrong or motions_fault(files)
    if wrong:
        print(f"{file} does not hold: {wrong}.")
        return 1
    print(
        f"The minutes are as they were signed by {statement['key']}, of the first "
        f"{statement['size']} entries.\nRoot {statement['root']}"
    )
    if not key:
        print("Compare the key with the one that was published, or give that with --key.")
    return 0
