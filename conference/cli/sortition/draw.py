"""``conference sortition draw``: compute fair chances, commit, and draw."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from conference.cli.sortition.options import DrawOptions
from conference.cli.sortition.people import People, people_of, read, register_draw
from conference.cli.sortition.told import print_json, print_remarks, watching, where_files_are
from conference.core.errors import ConferenceError

if TYPE_CHECKING:
    from conference.lottery.folder import Folder
    from conference.lottery.tables import Inputs
    from conference.sortition.lottery import Drawn, Order, Prepared
    from conference.sortition.progress import Watch

__all__ = ["draw"]


def draw(options: DrawOptions) -> int:
    """Draw, write the folder of the draw, and say what came of it."""
    with people_of(options, after=options.after, key=options.key) as people:
        return _draw(options, people)


def _order(options: DrawOptions, inputs: Inputs) -> Order:
    from conference.sortition.lottery import Order

    if not 0 < options.cap <= 1:
        raise ConferenceError("bad_cap", "--cap is a chance: above 0 and at most 1.")
    if not 0 < options.gamma < 1e6:
        raise ConferenceError("bad_gamma", "--gamma must be above 0.")
    if options.beacon and not options.ball:
        raise ConferenceError("bad_beacon", "--beacon goes with --ball; --seed is one by itself.")
    return Order(
        options.size, options.objective, tuple(inputs.held), options.panels,
        None if options.list == "auto" else options.list, options.cap, options.gamma,
        options.list_seed, options.digits_from,
    )  # fmt: skip


def _draw(options: DrawOptions, people: People) -> int:
    from conference.lottery.folder import split_folder
    from conference.sortition.drawing import lot_of_digits, lot_of_seed
    from conference.sortition.lottery import draw as draw_by
    from conference.sortition.lottery import prepare

    begun = time.monotonic()
    with watching(options) as watch:
        if options.ball is not None:
            lot_of_digits(options.ball, options.panels)
        inputs = read(options, people, watch)
        print_remarks(inputs.remarks)
        order = _order(options, inputs)
        relaxed = _feasible_or_relaxed(options, inputs, watch)
        key = people.secret()
        prepared = prepare(order, inputs.quotas, inputs.pool, key, watch)
        drawn = None
        if not options.commit_only:
            if options.ball is not None:
                lot = lot_of_digits(options.ball, options.panels, options.beacon)
            else:
                lot = lot_of_seed(options.seed or secrets.token_hex(16), options.panels)
            drawn = draw_by(prepared, lot, options.reserves)
        folder = split_folder(options.out)
        number = folder.log(prepared, drawn, again=options.again)
        _write(options, people, folder, inputs, prepared, drawn, number, key, watch)
        if drawn is not None:
            register_draw(people, options.out)
    return _print_result(
        options, folder, inputs, prepared, drawn, number, relaxed, time.monotonic() - begun
    )


def _write(
    options: DrawOptions, people: People, folder: Folder, inputs: Inputs,
    prepared: Prepared, drawn: Drawn | None, number: int, key: bytes, watch: Watch,
) -> None:  # fmt: skip
    """Write every file of the draw; ``audit.json`` last."""
    from conference.lottery.folder import CODES_UP_TO

    files = folder.write_tables(prepared, watch)
    if drawn is not None:
        folder.write_panel(people.file, prepared, drawn, watch)
    if options.codes or len(prepared.published) <= CODES_UP_TO:
        folder.write_codes(prepared, key)
    folder.write_audit(
        prepared, drawn, inputs=inputs.digests, parameters=_parameters(options, people),
        files=files, number=number,
    )  # fmt: skip


def _parameters(options: DrawOptions, people: People) -> dict[str, object]:
    """The options, as the audit has them."""
    from conference.sortition.addresses import RULE

    names = ("size", "objective", "panels", "list", "cap", "gamma", "list_seed", "digits_from",
             "id", "household", "trained", "relax", "time_limit", "reserves")  # fmt: skip
    given = asdict(options) | {"id": people.id, "household": list(people.household)}
    rule = {"address_rule": RULE} if people.household else {}
    return {name: given[name] for name in names} | rule


def _feasible_or_relaxed(
    options: DrawOptions, inputs: Inputs, watch: Watch
) -> list[dict[str, Any]]:
    """Refuse quotas that cannot be met, or (``--relax``) change them; the changes."""
    from conference.lottery.verdict import infeasibility_advice, pool_verdict
    from conference.sortition.fair import PROVED_TYPES
    from conference.sortition.strata import reduce_pool

    strata = reduce_pool(inputs.pool, inputs.quotas, options.size, inputs.held).strata
    sums_fit = not inputs.quotas.sum_faults(options.size)
    if len(strata) > PROVED_TYPES and sums_fit and not options.relax:
        return []  # the fair distribution will find out; asking twice would take as long again
    answer = pool_verdict(inputs, options.size, watch.unhurried())
    if answer.possible:
        return []
    if not options.relax or answer.relaxed is None:
        raise ConferenceError(
            "no_panel", infeasibility_advice(answer.found), answer.found, exit_status=1
        )
    inputs.quotas = answer.relaxed
    changes: list[dict[str, Any]] = answer.found["relaxation"]
    return changes


def _print_result(
    options: DrawOptions, folder: Folder, inputs: Inputs, prepared: Prepared, drawn: Drawn | None,
    number: int, relaxed: list[dict[str, Any]], seconds: float,
) -> int:  # fmt: skip
    from conference.sortition import publication

    found = publication.draw_summary(prepared)
    found["note"] = _few_panels_warning(options, prepared, drawn)
    if options.json:
        found = {
            "ok": True,
            **found,
            "probabilities_by_type": publication.by_type(prepared),
            "selected": [],
            "digest": prepared.commitment.digest(),
            "relaxed": relaxed,
            "remarks": inputs.remarks,
            "out": str(options.out),
            "public": [str(path) for path in folder.published],
            "private": [str(path) for path in folder.kept],
            "seconds": round(seconds, 3),
        }
        if drawn is not None:
            found |= {
                "selected": [inputs.pool.ids[i] for i in drawn.selected.tolist()],
                "pseudonyms": list(drawn.pseudonyms),
                "digits": drawn.lot.digits,
                "digest": drawn.digest,
                "draws_of_this_commitment": number,
            }
        print_json(found)
        return 0
    for change in relaxed:
        print(change["sentence"])
    print("\n".join(_sentences(folder, found, drawn, number)))
    print(f"{seconds:.1f} s")
    return 0


def _few_panels_warning(options: DrawOptions, prepared: Prepared, drawn: Drawn | None) -> str:
    """Whether digits alone leave only a few panels possible; "" when they do not."""
    from conference.sortition.drawing import few_orders

    by_seed = options.seed is not None or (drawn is not None and drawn.lot.source == "seed")
    if prepared.kind == "panels" or options.beacon or by_seed:
        return ""
    return few_orders(options.panels)


def _sentences(
    folder: Folder, found: dict[str, Any], drawn: Drawn | None, number: int
) -> Iterator[str]:
    yield (
        f"{found['eligible']:,} people in {found['types']:,} types, {found['seats']} seats."
        f" Fair chances ({found['objective']}): {found['min_probability']:.6%} to"
        f" {found['max_probability']:.6%}, Gini {found['gini']:.4f}."
    )
    gap = "unknown" if found["gap"] is None else f"{found['gap']:.1e}"
    yield f"Nobody's least chance can be above {found['bound']:.6%}; relative gap {gap}."
    if not found["complete"]:
        yield "The time was over before the optimum was reached: this is the best answer so far."
    if found["never_drawn"]:
        yield f"{found['never_drawn']} people can be in no panel at all under these quotas."
    real = found["realised"]
    yield (
        f"The list of {found['list']['entries']} {found['list']['kind']} realises"
        f" {real['least']:.6%} to {real['greatest']:.6%}; greatest deviation"
        f" {real['deviation']:.2e}, {real['without']} people without a chance."
    )
    longer = found["list"]["recommended_entries"]
    if longer > found["list"]["entries"]:
        yield (
            f"Somebody's chance is {real['relative']:.0%} off the fair one, because seats of a list"
            f" are whole; --panels {longer} comes nearer."
        )
    loss = found["household_loss"]
    if loss:
        yield (
            f"One person an address takes {loss['mean']:.3%} of their chance from those who share"
            f" one, at most {loss['greatest']:.1%}; --cap limits that."
        )
    yield f"Commitment {found['commitment']}"
    if drawn is None:
        if found["note"]:
            yield f"Note: {found['note']} (--beacon, when drawing; say so with --digits-from)"
        yield "Nothing was drawn yet. Publish the commitment, and the files that it is over."
        yield from where_files_are(folder.published, folder.kept)
        return
    if found["note"]:
        yield f"Note: {found['note']} (--beacon)"
    if number > 1:
        yield f"This is draw number {number} from the same commitment."
    yield f"Drawn: {drawn.lot.digits}. Digest {drawn.digest}."
    yield from where_files_are(folder.published, folder.kept)
