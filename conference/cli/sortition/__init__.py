"""``conference sortition check|draw|verify|replace|small``: the lottery, from files to files.

- ``options`` has what the verbs are asked, ``people`` the files that they work on (also out of the
  conference's register);
- ``told`` shows progress, and errors as JSON too;
- each verb is a module of its own.
"""

from __future__ import annotations

from conference.cli.parsing import Commands, runs
from conference.cli.sortition import small
from conference.cli.sortition.check import check
from conference.cli.sortition.draw import draw
from conference.cli.sortition.options import (
    CheckOptions,
    DrawOptions,
    ReplaceOptions,
    VerifyOptions,
    add_drawing,
    add_panel,
    add_people,
    add_replacing,
    add_verifying,
)
from conference.cli.sortition.replace import replace
from conference.cli.sortition.told import reporting_errors
from conference.cli.sortition.verify import verify

__all__ = ["add"]


def add(commands: Commands) -> None:
    """Register ``sortition`` and its commands."""
    parser = commands.add_parser("sortition", help="draw a panel by lot, fairly and checkably")
    verbs = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    checking = verbs.add_parser("check", help="are the files sound, and is a panel possible?")
    add_people(checking)
    add_panel(checking)
    runs(checking, CheckOptions, reporting_errors(check))
    drawing = verbs.add_parser("draw", help="compute fair chances, commit, and draw")
    add_people(drawing)
    add_panel(drawing)
    add_drawing(drawing)
    runs(drawing, DrawOptions, reporting_errors(draw))
    verifying = verbs.add_parser("verify", help="repeat a draw from its published files")
    add_verifying(verifying)
    runs(verifying, VerifyOptions, reporting_errors(verify))
    replacing = verbs.add_parser("replace", help="fill the seats of those who declined")
    add_people(replacing)
    add_replacing(replacing)
    runs(replacing, ReplaceOptions, reporting_errors(replace))
    small.add(verbs)
