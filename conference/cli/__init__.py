"""The commands, one module each.

A command module has ``add(commands)``, which registers its parser with a frozen dataclass of
options and a ``run(options) -> int`` (:mod:`conference.cli.parsing`). That returns the exit status:
0 when all held, 1 when the answer is no (a record that does not verify), 2 when the input or the
surroundings were not as they must be. Heavy packages (Qt, numpy, the server) are imported inside
``run``, so that ``--help`` is instant. A :class:`~conference.core.errors.ConferenceError` is
printed as one sentence.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from conference import __version__
from conference.cli.surroundings import surroundings_told
from conference.core.errors import ConferenceError

__all__ = ["main", "parser"]

MODULES = (
    "demo", "new", "serve", "desk", "display", "codes", "password", "controller", "sessions",
    "captions", "rehearse", "programme", "breakouts", "rules", "motion", "agenda", "oversight",
    "statements", "election", "record", "minutes", "priorities", "surveys", "signups", "wordings",
    "backup", "count", "register", "sortition", "badge", "voters", "stream", "bench",
)  # fmt: skip
"""In the order in which ``conference --help`` lists their commands: of the same name, but for one
more of ``backup``, ``restore``."""


def parser(modules: Sequence[str] = MODULES) -> argparse.ArgumentParser:
    """The command line, or what these modules have of it."""
    top = argparse.ArgumentParser(
        prog="conference",
        description="The control room of a conference: desk, display, server, lottery, count.",
        epilog="Every command has --help. To see it all at work: conference demo. Exit status: "
        "0 when all held, 1 when the answer is no, 2 when the input or the surroundings were not "
        "as they must be; then one sentence says what to do.",
    )
    top.add_argument("--version", action="version", version=f"conference {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in modules:
        import_module(f"conference.cli.{name}").add(commands)
    return top


def _modules_for(argv: Sequence[str]) -> Sequence[str]:
    """The module of the command that is named first; all where none is. Importing all of them takes
    longer than many a command.
    """
    name = "backup" if argv[:1] == ["restore"] else next(iter(argv), "")
    return (name,) if name in MODULES else MODULES


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the entry point of the program."""
    given = sys.argv[1:] if argv is None else list(argv)
    args = parser(_modules_for(given)).parse_args(given)
    try:
        status: int = args.run(args)
        sys.stdout.flush()
    except ConferenceError as error:
        print(f"conference: {error.sentence}", file=sys.stderr)
        return error.exit_status
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as error:
        print(f"conference: {surroundings_told(error)}", file=sys.stderr)
        return ConferenceError.exit_status
    return status
