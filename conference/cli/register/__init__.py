"""``conference register``: the sign-ups of a conference, and who had how much chance so far."""

from __future__ import annotations

from conference.cli.parsing import Commands
from conference.cli.register import people, sittings

__all__ = ["add"]


def add(commands: Commands) -> None:
    """Register the command and its verbs."""
    parser = commands.add_parser("register", help="keep the sign-ups, apart from the record")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", required=True)
    people.add(verbs)
    sittings.add(verbs)
