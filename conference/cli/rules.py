"""``conference rules``: the standing rules by which the chamber decides."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conference.cli.parsing import Commands, ServedOptions, add_ca, runs

if TYPE_CHECKING:
    from conference.core.folder import ConferenceFolder

__all__ = ["add"]

WHAT = (
    "What each kind of decision of the chamber needs: a majority, of what, a quorum, and what a tie"
    " means. Without --adopt the rules are printed. They are published in the record when they are"
    " adopted, stand on every screen before a vote, and cannot change while the chamber votes."
)


@dataclass(frozen=True, kw_only=True)
class RulesOptions(ServedOptions):
    """The table that is adopted; None: the rules are only shown."""

    adopt: Path | None


def add(commands: Commands) -> None:
    """Register the command."""
    parser = commands.add_parser(
        "rules", help="what decisions of the chamber need", description=WHAT
    )
    parser.add_argument("folder", type=Path, help="the folder of the conference")
    parser.add_argument(
        "--adopt",
        type=Path,
        metavar="FILE",
        help="a table with the columns kind and majority and, if any, title, of, quorum, quorum of,"
        " tie, by name, signatures: all rules, in place of those before",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    add_ca(parser)
    runs(parser, RulesOptions, run)


def run(options: RulesOptions) -> int:
    """Adopt what is to be adopted; print the rules that stand."""
    from conference.core.folder import ConferenceFolder
    from conference.server.api.chamber import chamber_document
    from conference.server.members import meeting_of

    folder = ConferenceFolder(options.folder).must_exist()
    if options.adopt is not None:
        _adopt(folder, options.adopt, options.ca)
    found: dict[str, Any] = chamber_document(meeting_of(folder))
    if options.json:
        print(json.dumps({"ok": True, **found}, ensure_ascii=False))
        return 0
    rules = found["rules"]
    print(
        "\n".join(map(_told, rules)) or "There are no standing rules. Adopt a table with --adopt."
    )
    return 0


def _adopt(folder: ConferenceFolder, path: Path, ca: Path | None) -> None:
    from conference.cli.asking import ask_folder, text_of
    from conference.core.clock import SystemClock
    from conference.deliberation.founding.standing import rules_of_table
    from conference.server.members import write

    text = text_of(path)

    def alone() -> dict[str, int]:
        write(folder, rules_of_table(text, path.name), SystemClock())
        return {}

    ask_folder(folder, "/api/chamber/rules", {"table": text, "file": path.name}, ca, alone)


def _told(rule: dict[str, Any]) -> str:
    """A rule in one line."""
    from conference.deliberation.chamber.signatures import signatures_words
    from conference.deliberation.chamber.words import rule_words

    by_name = ", by name" if rule["by_name"] else ""
    signed = signatures_words(rule["signatures"])
    told = f"{rule_words(rule)}{by_name}" + (f"; {signed}" if signed else "")
    return f"{rule['kind']} ({rule['title']}): {told}."
