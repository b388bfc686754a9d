"""``conference programme``: the programme from files and into files, and its run sheet."""

from __future__ import annotations

from conference.cli.parsing import Commands
from conference.cli.programme import verbs

__all__ = ["add"]


def add(commands: Commands) -> None:
    """Register the command and its verbs."""
    parser = commands.add_parser("programme", help="the programme from files and into files")
    verbs.add(parser.add_subparsers(title="verbs", metavar="VERB", required=True))
