"""What the office's worker does: check, commit, draw. From files to files, and JSON values.

Every result is one JSON object that says what has come of it: ``{"checked": ...}``,
``{"committed": ...}``, ``{"drawn": ...}``, ``{"written": ...}`` or ``{"failed": ...}``. Nothing in
them names a person; pseudonyms are in the outcome of a real draw only.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any, get_args

from conference.core.errors import ConferenceError
from conference.core.ids import LotteryId
from conference.deliberation.lottery.commands import LotteryPlan
from conference.deliberation.lottery.model import committed_sources
from conference.lottery import proofs, saved, sitting
from conference.lottery.facts import lottery_of, recorded_outcome
from conference.lottery.folder import Folder
from conference.lottery.plan import (
    DUE,
    HELD_FILES,
    PUBLIC_FILES,
    Paths,
    digits_source,
    plan_as_json,
)
from conference.lottery.tables import Inputs, Sources, faulty_tables
from conference.lottery.verdict import infeasibility_advice, pool_verdict
from conference.sortition.addresses import RULE
from conference.sortition.drawing import few_orders, lot_of_digits, may_be_few_orders
from conference.sortition.fair import PROVED_TYPES, Objective
from conference.sortition.lottery import Order, Prepared, draw, prepare
from conference.sortition.progress import Watch
from conference.sortition.publication import audit
from conference.sortition.strata import reduce_pool
from conference.tables.faults import UNLISTED

__all__ = [
    "FAULTS_TOLD",
    "Emit",
    "check",
    "commit",
    "draw_panel",
    "failed",
    "finish_panel",
]

Emit = Callable[[dict[str, Any]], None]
"""Where a result goes."""

FAULTS_TOLD = 200

REMARKS_TOLD = 12
"""So many remarks on the files are told with a verdict."""

RESERVES = 3


def _order(plan: LotteryPlan, inputs: Inputs) -> Order:
    objective: Objective = next(o for o in get_args(Objective) if o == plan.objective)
    return Order(
        plan.size,
        objective,
        tuple(inputs.held),
        entries=plan.entries,
        cap=plan.cap,
        gamma=plan.gamma,
        digits_from=committed_sources(digits_source(plan), plan.beacon_from.strip()),
    )


def _read(paths: Paths, plan: LotteryPlan, people: Path, watch: Watch) -> Inputs:
    """The files, with who may not be drawn, who stays on and who was elected.

    Raises ``no_file`` when people or quotas are not there yet, and for every fault in any file.
    """
    for path in (paths.quotas, people):
        if not path.is_file():
            raise ConferenceError(
                "no_file", f"{path.name} is not here yet. Send it first.", {"file": path.name}
            )
    ids = "id" if plan.people == "register" else None
    trained = plan.trained.strip() or None
    sources = Sources(paths.quotas, people, ids, tuple(plan.households), trained)
    inputs = Inputs(sources, watch, plan.size)
    elected, staying, exclude = (
        path if path.is_file() else None for path in map(paths.sent, HELD_FILES)
    )
    inputs.leave_out(exclude)
    inputs.keep(staying)
    inputs.seat_elected(elected)
    return inputs


def check(paths: Paths, plan: LotteryPlan, watch: Watch) -> dict[str, Any]:
    """Whether the files are sound and a panel is possible."""
    with sitting.at_hand(paths, plan.people, watch) as people:
        inputs = _read(paths, plan, people, watch)
    watch.tick("looking for a panel")
    found = pool_verdict(inputs, plan.size, watch).found
    sentence = _sentence_of(found, plan) + _remarks_of(inputs)
    return {"checked": _figures_of(found) | {"sentence": sentence, "possible": found["possible"]}}


def _sentence_of(found: dict[str, Any], plan: LotteryPlan) -> str:
    if not found["possible"]:
        return infeasibility_advice(found)
    sentence = (
        f"{found['people']:,} people, {found['eligible']:,} of them may be drawn, in"
        f" {found['types']:,} types. A panel of {plan.size:,} is possible."
    )
    if found["held"]:
        sentence += f" {found['held']:,} seats of it are held, {found['seats']:,} are drawn."
    surely = may_be_few_orders(found["eligible"], found["seats"], plan.entries)
    if surely and not plan.beacon_from.strip():
        sentence += f" So many people cannot all be listed by name. {few_orders(plan.entries)}"
    return sentence


def _remarks_of(inputs: Inputs) -> str:
    """What was done with the files unasked, after a blank line; of much only the first."""
    told = [f"{file}: {remark}" for file, some in inputs.remarks.items() for remark in some]
    more = len(told) - REMARKS_TOLD
    shown = told[:REMARKS_TOLD] + ([f"There are {more} further remarks."] if more > 0 else [])
    return "\n\n" + "\n".join(shown) if shown else ""


def _figures_of(found: dict[str, Any]) -> dict[str, Any]:
    """The figures and reasons of a verdict."""
    return {
        "people": found["people"],
        "eligible": found["eligible"],
        "types": found["types"],
        "reasons": found["reasons"],
        "relaxation": [change["sentence"] for change in found["relaxation"] or ()],
        "faults": found["faults"][:FAULTS_TOLD],
        "more": max(0, len(found["faults"]) - FAULTS_TOLD),
    }


def commit(paths: Paths, plan: LotteryPlan, watch: Watch) -> dict[str, Any]:
    """Compute the fair chances and the list, and write what is published before the draw.

    ``committed/`` appears whole when all is there. The people's codes and what a draw needs are in
    it, too.
    """
    with sitting.at_hand(paths, plan.people, watch) as people:
        return _commit(paths, plan, _read(paths, plan, people, watch), watch)


def _commit(paths: Paths, plan: LotteryPlan, inputs: Inputs, watch: Watch) -> dict[str, Any]:
    order = _order(plan, inputs)
    strata = reduce_pool(inputs.pool, inputs.quotas, plan.size, inputs.held).strata
    if len(strata) <= PROVED_TYPES or inputs.quotas.sum_faults(plan.size):
        watch.tick("looking for a panel")
        answer = pool_verdict(inputs, plan.size, watch)
        if not answer.possible:
            told = _figures_of(answer.found)
            return {
                "failed": told | {"sentence": infeasibility_advice(answer.found), "possible": False}
            }
    key = sitting.key_of(paths, plan.people)
    prepared = prepare(order, inputs.quotas, inputs.pool, key, watch)
    draft = paths.new(paths.committed)
    try:
        _publish(draft, paths, plan, inputs, prepared, key, watch)
        shutil.rmtree(paths.committed, ignore_errors=True)
        draft.replace(paths.committed)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    lottery = lottery_of(
        prepared,
        LotteryId(plan.lottery),
        plan.title.strip(),
        digits_source(plan),
        plan.beacon_from.strip(),
    )
    return {
        "committed": {
            "lottery": asdict(lottery),
            "people": len(inputs.pool),
            "eligible": strata.people,
            "types": len(strata),
            "sentence": _committed_sentence(prepared, plan),
        }
    }


def _publish(
    draft: Path, paths: Paths, plan: LotteryPlan, inputs: Inputs, prepared: Prepared, key: bytes,
    watch: Watch,
) -> None:  # fmt: skip
    folder = Folder(draft)
    files = folder.write_tables(prepared, watch)
    watch.tick("writing the codes")
    folder.write_codes(prepared, key)
    root = proofs.write_tree(draft, watch)
    if root.hex() != prepared.commitment.pool_root:
        raise ConferenceError("bad_pool", "The pool was not written as it was committed to.")
    watch.tick("saving what the draw needs")
    saved.save(prepared, draft)
    for name in ("codes.csv", saved.FILE):
        (draft / name).chmod(0o600)
    parameters = {
        **plan_as_json(plan), "cap": plan.cap, "reserves": RESERVES,
        **({"address_rule": RULE} if plan.households else {}),
    }  # fmt: skip
    folder.write_audit(
        prepared, None, inputs=inputs.digests, parameters=parameters, files=files, number=0
    )
    watch.tick("publishing the commitment")


def _committed_sentence(prepared: Prepared, plan: LotteryPlan) -> str:
    kind, real = prepared.kind, prepared.realised
    sentence = (
        f"Committed: {plan.entries:,} numbered {kind}, chances from {real.least:.4%} to"
        f" {real.greatest:.4%}."
    )
    if not prepared.fair_distribution.complete:
        sentence += (
            " The time limit was over before the fairest chances were found: the report says how"
            " far these may be from them."
        )
    if kind == "compositions" and not plan.beacon_from.strip():
        sentence += f" {few_orders(plan.entries)}"
    return sentence


def draw_panel(
    paths: Paths,
    digits: str,
    beacon: str,
    watch: Watch,
    emit: Emit,
    *,
    commitment: str,
    rehearsal: bool,
    number: int,
    expected: str = "",
) -> None:
    """Say what the digits draw; then, unless it is a rehearsal, write the files of draw ``number``.

    The outcome goes out first: writing who remains of two million people takes a while.
    ``commitment`` is the one in the record, ``expected`` the digest of the outcome if that is in it
    already; raises ``bad_saved`` when what was saved is another's.
    """
    watch.tick("reading what was committed")
    prepared = saved.load(paths.committed)
    if prepared.commitment.digest() != commitment:
        raise ConferenceError(
            "bad_saved",
            f"{paths.committed} is not what the record says was committed to. Restore the folder"
            " from its copy.",
        )
    watch.tick("drawing")
    lot = lot_of_digits(digits, prepared.order.entries, beacon)
    drawn = draw(prepared, lot, RESERVES)
    outcome = recorded_outcome(prepared, drawn, rehearsal=rehearsal)
    if expected and outcome.digest != expected:
        raise ConferenceError(
            "bad_saved", f"{paths.committed} does not give the draw that is in the record."
        )
    emit({"drawn": {"outcome": asdict(outcome)}})
    if rehearsal:
        return
    draft = paths.new(paths.draw(number))
    try:
        finish_panel(paths, draft, number, watch, (prepared, drawn))
        shutil.rmtree(paths.draw(number), ignore_errors=True)
        draft.replace(paths.draw(number))
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    emit({"written": {"folder": paths.draw(number).name}})


def finish_panel(
    paths: Paths, draft: Path, number: int, watch: Watch, drawing: tuple[Prepared, Any]
) -> None:
    """Write the folder of a draw: what was published before, and who was drawn."""
    prepared, drawn = drawing
    for source in sorted(paths.committed.iterdir()):
        if source.name in PUBLIC_FILES and source.name not in ("audit.json", "report.html"):
            _share(source, draft / source.name)
    earlier = [paths.draw(n) / "draws.jsonl" for n in range(number - 1, 0, -1)]
    known = next((path for path in earlier if path.is_file()), None)
    if known is not None:
        shutil.copyfile(known, draft / "draws.jsonl")
    folder = Folder(draft)
    count = folder.log(prepared, drawn, again=True)
    found = json.loads((paths.committed / "audit.json").read_text(encoding="utf-8"))
    whose = found["parameters"].get("people", "file")
    people = sitting.people_file(paths, whose)
    if people.is_file():
        folder.write_panel(people, prepared, drawn, watch)
    if whose == "register":
        (draft / DUE).touch()
    fresh = audit(
        prepared, drawn, inputs=found["inputs"], parameters=found["parameters"],
        files=found["files"], draw_number=count,
    )  # fmt: skip
    folder.write_found(prepared, drawn, found | {"draw": fresh["draw"]})
    for path in draft.iterdir():
        if path.name not in PUBLIC_FILES:
            path.chmod(0o600)


def _share(source: Path, target: Path) -> None:
    """The same file in another folder, without a second copy where the disk allows it."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def failed(error: ConferenceError) -> dict[str, Any]:
    """What an error is to the desk: every fault of every file, the first of them in full."""
    faults: list[dict[str, Any]] = []
    unlisted = 0
    for table in faulty_tables(error):
        unlisted += int(str(table.params.get("unlisted", 0)))
        faults += [
            {"file": table.source, "row": fault.row, "column": fault.column, "reason": fault.reason}
            for fault in table.faults
            if fault.row < UNLISTED
        ]
    count = len(faults) + unlisted
    files = " and ".join(table.source for table in faulty_tables(error))
    mend = f"{count:,} fault{'' if count == 1 else 's'} in {files}. Mend and send again."
    told: dict[str, Any] = {
        "sentence": mend if faults else error.sentence,
        "faults": faults[:FAULTS_TOLD],
        "more": count - min(len(faults), FAULTS_TOLD),
    }
    if error.code in ("no_panel", "too_few_people", "no_seats"):
        told["possible"] = False
    return {"failed": told}
