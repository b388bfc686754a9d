"""``conference record``: check the record of a conference, and publish it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from conference.cli.parsing import Commands, FolderOptions, runs


@dataclass(frozen=True, kw_only=True)
class RecordExportOptions:
    """The record, and the file that is written of it."""

    folder: Path
    to: Path


def add(commands: Commands) -> None:
    """Register the command and its verbs."""
    parser = commands.add_parser("record", help="check the record of a conference, and publish it")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    verify = verbs.add_parser(
        "verify",
        help="recompute everything; name the first entry that does not fit",
        description="Recompute every hash, root and count of the record. Exit status 0 when all "
        "of it holds, 1 when it does not: then the first entry that does not fit is named.",
    )
    verify.add_argument("folder", type=Path, help="the folder of the conference")
    verify.add_argument("--json", action="store_true", help="print one JSON object")
    runs(verify, FolderOptions, run_verify)
    export = verbs.add_parser(
        "export",
        help="write the record into one public file that anyone can check",
        description="Write the whole record into one file: every entry, every ballot and every "
        "signed head, and nothing of who voted, of codes or of keys. Anyone checks it with "
        "verify_record.py, one small file that needs Python alone.",
    )
    export.add_argument("folder", type=Path, help="the folder of the conference")
    export.add_argument("--to", type=Path, required=True, metavar="FILE", help="the file to write")
    runs(export, RecordExportOptions, run_export)


def run_export(options: RecordExportOptions) -> int:
    """Write the public file, and say what is in it."""
    from conference.core.assets import asset
    from conference.core.folder import ConferenceFolder
    from conference.server.record.store.sqlite import SqliteStore, migrate
    from conference.server.record.transparency.export import export

    folder = ConferenceFolder(options.folder).must_exist()
    migrate(folder.record)
    store = SqliteStore(folder.record)
    try:
        done = export(store, options.to)
    finally:
        store.close()
    print(
        f"{options.to} has {done.entries} entries, {done.ballots} ballots and {done.heads} signed "
        f"heads.\nCheck it with: python {asset('verify', 'verify_record.py')} {options.to}"
    )
    if done.unsigned:
        print(
            f"The last {done.unsigned} entries are not signed yet: serve the folder to sign them."
        )
    if done.early:
        print(
            f"Keep the file back until these polls have a result: {', '.join(done.early)}. "
            "Their ballots are in it."
        )
    if done.unrevealed:
        print(
            f"Keep the file back until these lotteries are revealed: {', '.join(done.unrevealed)}. "
            "Who was drawn is in it, by pseudonym."
        )
    return 0


def run_verify(options: FolderOptions) -> int:
    """Verify, and say what was found."""
    from conference.core.folder import ConferenceFolder
    from conference.server.record.store.sqlite import SqliteStore
    from conference.server.record.store.verify import verify

    folder = ConferenceFolder(options.folder).must_exist()
    store = SqliteStore(folder.record)
    try:
        found = verify(store)
    finally:
        store.close()
    if options.json:
        print(
            json.dumps(
                {
                    "entries": found.entries,
                    "ballots": found.ballots,
                    "polls_closed": found.polls,
                    "lotteries": found.lotteries,
                    "root": found.root,
                    "verified": found.holds,
                    "first_bad": found.first_bad,
                    "reason": found.reason,
                    "values": [one._asdict() for one in found.given],
                }
            )
        )
    elif found.holds:
        print(
            f"The record holds: {found.entries} entries, {found.ballots} ballots, "
            f"{found.polls} closed polls{_lotteries(found.lotteries)}.\nRoot {found.root}"
        )
        for one in found.given:
            said = f"{one.value} was given by {one.first} and {one.second}"
            print(_printable(f"Draw {one.draw} of {one.lottery}: {said}."))
    else:
        where = "The record" if found.first_bad is None else f"Entry {found.first_bad}"
        print(_printable(f"{where} does not fit: {found.reason}."))
    return 0 if found.holds else 1


def _printable(text: str) -> str:
    """Without what a terminal could take for a command: a record says what it likes."""
    return "".join(sign if sign.isprintable() else "?" for sign in text)


def _lotteries(count: int) -> str:
    return f", {count} {'lottery' if count == 1 else 'lotteries'}" if count else ""
