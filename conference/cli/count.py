"""``conference count``: count a ballot file by any rule."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from conference.cli.ballot_files import convert, held_by, read_ballots, write_text
from conference.cli.parsing import Commands, runs
from conference.core.errors import ConferenceError, TableError

if TYPE_CHECKING:
    from conference.voting.outcome import Outcome
    from conference.voting.profile import Election

__all__ = ["add"]


@dataclass(frozen=True, kw_only=True)
class RuleOptions:
    """Options of single rules, by the names that the rules give them."""

    points: str | None
    unscored: Literal["zero", "mean"] | None
    middle: Literal["low", "high", "mean"] | None
    gaps: Literal["skip", "stop"] | None
    utility: Literal["cost", "cardinality"] | None
    completion: Literal["add1", "add1u", "greedy", "none"] | None
    exhaustive: Literal["yes", "no"] | None
    comparison: Literal["yes", "no"] | None
    threshold: str | None


@dataclass(frozen=True, kw_only=True)
class Options(RuleOptions):
    """What is counted, how, and what is told of it."""

    file: Path | None
    method: str | None
    list: bool
    seats: int | None
    seed: str | None
    json: bool
    html: Path | None
    convert: Path | None
    majority: str | None
    of: str | None
    present: int | None
    members: int | None
    columns: str | None


def add(commands: Commands) -> None:
    """Add ``count`` to the commands."""
    parser = commands.add_parser(
        "count",
        help="count a ballot file by any rule",
        description="Count a ballot file: BLT, PrefLib (.soc .soi .toc .toi .cat), Pabulib (.pb), "
        "abcvoting (.abc.yaml), ABIF (.abif), CSV; also the JSON of pref_voting and the CSV of "
        "VoteKit.",
        epilog="A file is read as what it contains, whatever its ending; where that is a guess, "
        "the outcome says so. First the candidates are listed with the number of ballots they are "
        "on. --convert writes .blt .soc .soi .toc .toi .cat .pb .abc.yaml .abif .csv and says what "
        "the format does not hold. conference count --list says what each method is for.",
    )
    parser.add_argument("file", nargs="?", metavar="FILE", type=Path, help="the ballots")
    parser.add_argument("--method", metavar="M", help="the rule; see --list")
    parser.add_argument("--list", action="store_true", help="say what each method is for")
    parser.add_argument("--seats", type=int, metavar="K", help="how many are elected")
    parser.add_argument("--seed", metavar="S", help="published text that decides lots")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--html", metavar="REPORT", type=Path, help="write a report page")
    parser.add_argument("--convert", metavar="OUT", type=Path, help="write the ballots again")
    parser.add_argument(
        "--columns", metavar="A,B", help="the columns of a table that have the votes, by name"
    )
    _majorities(parser)
    _rule_options(parser)
    runs(parser, Options, run)


def _majorities(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("majorities (plurality and approval)")
    group.add_argument("--majority", metavar="P/Q", help="2/3, >1/2, 60%%, simple, two-thirds ...")
    group.add_argument(
        "--of",
        metavar="BASE",
        help="for-and-against, cast (abstentions count; default), present, members",
    )
    group.add_argument("--present", type=int, metavar="N", help="members present")
    group.add_argument("--members", type=int, metavar="N", help="all members")
    group.add_argument("--threshold", metavar="PART", help="least part of the ballots, as 5%%")


def _rule_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("options of single rules")
    group.add_argument("--points", help="borda: standard, average, modified, dowdall, 5,4,3,2,1")
    group.add_argument("--unscored", choices=("zero", "mean"), help="score: those without points")
    group.add_argument("--middle", choices=("low", "high", "mean"), help="median of an even number")
    group.add_argument("--gaps", choices=("skip", "stop"), help="irv: skipped ranks")
    group.add_argument("--utility", choices=("cost", "cardinality"), help="pb-equal-shares")
    group.add_argument(
        "--completion", choices=("add1", "add1u", "greedy", "none"), help="pb-equal-shares"
    )
    group.add_argument("--exhaustive", choices=("yes", "no"), help="pb-equal-shares")
    group.add_argument("--comparison", choices=("yes", "no"), help="pb-equal-shares")


def run(options: Options) -> int:
    """Count, and print what was asked for."""
    if options.list:
        return _list()
    if options.file is None or (options.method is None and options.convert is None):
        raise ConferenceError(
            "nothing_to_count",
            "Say which file to count and by which method: conference count FILE --method M "
            "(conference count --list shows all methods).",
        )
    try:
        return _count(options, options.file)
    except ConferenceError as error:
        if options.json:
            print(json.dumps(_refusal(error), ensure_ascii=False))
        raise


def _list() -> int:
    from conference.voting.rules import RULES

    width = max(map(len, RULES))
    for rule in RULES.values():
        print(f"{rule.name:<{width}}  {rule.sentence}")
        print(f"{'':<{width}}  {rule.title}; ballots: {', '.join(rule.takes)}; {rule.source}")
    return 0


def _count(options: Options, path: Path) -> int:
    from conference.voting.facts import with_distinct_names
    from conference.voting.rules import rule_named

    takes = rule_named(options.method).takes if options.method else held_by(options.convert)
    election = read_ballots(path, takes, keep=options.convert is not None, columns=options.columns)
    if options.convert is not None:
        convert(election, options.convert)
    if options.method is None:
        _print_remarks(election)
        return 0
    election = with_distinct_names(election)
    try:
        return _counted(options, options.method, election)
    except ConferenceError:
        _print_remarks(election)
        raise


def _print_remarks(election: Election) -> None:
    """What the reader remarked, where no outcome says it."""
    for remark in election.remarks:
        print(remark, file=sys.stderr)


def _counted(options: Options, method: str, election: Election) -> int:
    """List what is on the ballots, then count them and print the outcome."""
    from conference.voting.facts import facts_of, refuse_nonsense, refuse_void
    from conference.voting.outcome import as_json
    from conference.voting.report import found, page, plain

    facts = facts_of(election)
    told = found(facts, method, _rule_options_given(options, method))
    if not options.json:
        print("\n".join(told.lines()), flush=True)
    refuse_nonsense(election, facts)
    outcome = _outcome(options, method, election)
    if not outcome.ballots and (facts.ballots or not outcome.elected):
        refuse_void(facts, method, told.handling)
    if options.html is not None:
        write_text(options.html, page(outcome, told))
    if options.json:
        shown = as_json(outcome) | {"found": told.as_json()}
        print(json.dumps(shown, ensure_ascii=False, indent=1))
    else:
        print(plain(outcome, told))
    return 0


def _outcome(options: Options, method: str, election: Election) -> Outcome:
    from dataclasses import replace

    from conference.voting.decision import majority
    from conference.voting.motion import count_under_majority
    from conference.voting.rules import count

    rule_options = _rule_options_given(options, method)
    wanted = majority(options.majority) if options.majority is not None else None

    def counted(seed: str | None) -> Outcome:
        if wanted is None:
            return count(method, election, seats=options.seats, seed=seed, options=rule_options)
        return count_under_majority(
            method,
            election,
            wanted,
            options.of or "cast",
            seats=options.seats,
            seed=seed,
            options=rule_options,
            present=options.present,
            members=options.members,
        )[0]

    try:
        return counted(options.seed)
    except ConferenceError as error:
        if error.code != "lot_needed":
            raise
        outcome = counted(election.fingerprint())
        note = "No seed was given, so lots were drawn from the SHA-256 fingerprint of the ballots."
        return replace(outcome, notes=(*outcome.notes, note))


def _rule_options_given(options: Options, method: str) -> dict[str, str]:
    """The options for the rule; refuses those that would not be heard."""
    from conference.voting.rules import RULES, rule_named

    known = rule_named(method).options
    all_names = {name for rule in RULES.values() for name in rule.options}
    given = {
        name: str(value)
        for name, value in sorted(asdict(options).items())
        if name in all_names and value is not None
    }
    unheard = [f"--{name}" for name in given if name not in known]
    if unheard:
        raise ConferenceError(
            "option_not_used", f"{method} has no option {', '.join(unheard)}; leave it out."
        )
    bases = [n for n in ("of", "present", "members") if asdict(options)[n] is not None]
    if bases and options.majority is None:
        raise ConferenceError(
            "option_not_used", f"--{bases[0]} says what a majority is of; give --majority as well."
        )
    return given


def _refusal(error: ConferenceError) -> dict[str, object]:
    """The error as one JSON object: for a faulty file every line with its number and reason."""
    refusal: dict[str, object] = {"error": error.code, "sentence": error.sentence}
    if isinstance(error, TableError):
        refusal["faults"] = [
            {"line": fault.row, "column": fault.column, "reason": fault.reason}
            for fault in error.faults
        ]
    return refusal
