"""A round of replacements, from files to the folder of the round."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from conference.core.errors import ConferenceError
from conference.lottery.folder import Folder, audit_of, split_folder
from conference.lottery.tables import Inputs, id_list
from conference.sortition.identity import IdList
from conference.sortition.parts import private_part
from conference.sortition.people import people_rows
from conference.sortition.publication import quota_table, versions
from conference.tables.decoding import FileLines, opened
from conference.tables.writing import record, rows_into

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from conference.cli.sortition.options import ReplaceOptions
    from conference.cli.sortition.people import People
    from conference.sortition.people import Pool
    from conference.sortition.progress import Watch
    from conference.sortition.quotas import Quotas
    from conference.sortition.replacement import ReplacementRound

__all__ = ["FORMAT", "run_round"]

FORMAT = "conference/sortition/replacement/1"


def run_round(options: ReplaceOptions, people: People, watch: Watch) -> dict[str, Any]:
    """Fill the seats of those who declined; write the folder of the round; what to tell."""
    from conference.sortition.replacement import replacement_round

    before = audit_of(options.panel)
    kept = private_part(options.panel)
    sources = replace(
        people.sources(options.categories),
        rule=int(before.get("parameters", before).get("address_rule", 1)),
        numbered=_are_numbered(kept / "selected.csv"),
    )
    inputs = Inputs(sources, watch, None)
    seated = inputs.whole.positions(inputs.listed(kept / "selected.csv"))
    declined = inputs.positions(inputs.listed(options.declined))
    _must_be_seated(inputs, declined, seated)
    gone = [inputs.whole.ids[person] for person in declined.tolist()]
    earlier = kept / "declined.csv"
    if earlier.exists():
        gone = [*id_list(earlier).ids, *gone]
    inputs.leave_out(people.exclude)
    if people.staying is not None:
        staying = inputs.positions(inputs.listed(people.staying))
        inputs.pool = inputs.pool.without(staying, housemates=True)
    quotas = _open_quotas(inputs.quotas, before)
    round_ = replacement_round(
        inputs.pool,
        quotas,
        seated,
        declined,
        inputs.whole.positions(
            IdList("declined.csv", gone, [0] * len(gone), by_row=inputs.whole.numbered)
        ),
        people.secret(),
        options.seed or str((before.get("draw") or before)["value"]),
        watch,
    )
    return _write(options, people, inputs, quotas, round_, before, gone)


def _are_numbered(selected: Path) -> bool:
    """Whether the draw knew no ids and numbered people: its first column is ``row`` then."""
    with opened(selected) as lines:
        return next(iter(lines), "").startswith("row,")


def _must_be_seated(inputs: Inputs, declined: NDArray[np.int64], seated: NDArray[np.int64]) -> None:
    ids = inputs.whole.ids
    strangers = [ids[person] for person in declined.tolist() if person not in set(seated.tolist())]
    if strangers or not len(declined):
        raise ConferenceError(
            "not_seated",
            "Nobody declined." if not len(declined) else
            f"{len(strangers)} of those who declined are not on this panel:"
            f" {', '.join(strangers[:10])}. List only people of the panel.",
        )  # fmt: skip


def _open_quotas(quotas: Quotas, before: dict[str, Any]) -> Quotas:
    """The quotas of the seats that were drawn: as drawn with, those held by others taken off."""
    drawn = {(feature, value): (least, most) for feature, value, least, most in before["quotas"]}
    bounds = []
    for quota, held in zip(quotas.rows, before["held_seats"], strict=True):
        least, most = drawn.get((quota.feature, quota.value), (quota.least, quota.most))
        bounds.append((max(0, least - held), most - held))
    return quotas.changed(bounds)


def _write(
    options: ReplaceOptions, people: People, inputs: Inputs, quotas: Quotas,
    round_: ReplacementRound, before: dict[str, Any], gone: list[str],
) -> dict[str, Any]:  # fmt: skip
    """Write the folder of the round, ``audit.json`` last; what to tell."""
    folder = split_folder(options.out)
    files: dict[str, str] = {}
    _write_tables(folder, inputs.whole, quotas, round_, files)
    folder.keep("declined.csv", ["id", *(record([person]) for person in gone)])
    _copy_people(folder, people, inputs, round_)
    public = _audit(before, round_, files, inputs)
    (folder.path / "audit.json").write_text(
        json.dumps(public, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
    return {
        "ok": True,
        "remarks": inputs.remarks,
        "round": public["round"],
        **_seats(round_, inputs.whole.ids),
        "digest": public["digest"],
        "out": str(options.out),
        "public": [str(path) for path in folder.published],
        "private": [str(path) for path in folder.kept],
    }


def _write_tables(
    folder: Folder, whole: Pool, quotas: Quotas, round_: ReplacementRound, files: dict[str, str]
) -> None:
    """Write what is published of the round; ``files`` gets the digests."""
    folder.save("quotas.csv", quota_table(quotas), files)
    names = [feature.name for feature in quotas.features]
    pool = (
        record([name, round_.pool.households.get(i, ""), *_values(quotas, whole, int(person))])
        for i, (name, person) in enumerate(
            zip(round_.pool.pseudonyms, round_.pool.people, strict=True)
        )
    )
    folder.save("pool.csv", [record(["pseudonym", "household", *names]), *pool], files)
    panel = (
        record([name, *_values(quotas, whole, int(person))])
        for name, person in zip(round_.pseudonyms, round_.panel, strict=True)
    )
    folder.save("panel.csv", [record(["pseudonym", *names]), *panel], files)
    pairs = (record(pair) for pair in _pairs(round_))
    folder.save("replacements.csv", ["leaving,entering,type,distance", *pairs], files)


def _pairs(round_: ReplacementRound) -> list[tuple[str, str, str, int]]:
    return [
        (one.leaving, one.entering, round_.labels[one.type], one.distance) for one in round_.steps
    ]


def _audit(
    before: dict[str, Any], round_: ReplacementRound, files: dict[str, str], inputs: Inputs
) -> dict[str, Any]:
    """What makes the round repeatable, with the digest of its result."""
    public = {
        "format": FORMAT,
        "round": int(before.get("round", 0)) + 1,
        "before": (before.get("draw") or before)["digest"],
        "value": round_.value,
        "quotas": before["quotas"],
        "held_seats": before["held_seats"],
        "address_rule": inputs.sources.rule,
        "replacements": [list(pair) for pair in _pairs(round_)],
        "panel": list(round_.pseudonyms),
        "files": files,
        "inputs": inputs.digests,
        "versions": versions(),
    }
    core = {k: public[k] for k in ("before", "value", "replacements", "panel")}
    text = json.dumps(core, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return {**public, "digest": hashlib.sha256(text.encode()).hexdigest()}


def _seats(round_: ReplacementRound, ids: Sequence[str]) -> dict[str, object]:
    """Who left, who came and who sits now, by id; for the organisers."""
    named = dict(zip(round_.pseudonyms, round_.panel.tolist(), strict=True))
    return {
        "replacements": [
            {
                "leaving": ids[one.leaving_person],
                "entering": ids[named[one.entering]],
                "type": round_.labels[one.type],
                "distance": one.distance,
            }
            for one in round_.steps
        ],
        "selected": [ids[p] for p in round_.panel.tolist()],
        "pseudonyms": list(round_.pseudonyms),
    }


def _values(quotas: Quotas, pool: Pool, person: int) -> list[str]:
    profile = pool.profiles[pool.profile_of[person]]
    return [
        feature.quotas[value].value for feature, value in zip(quotas.features, profile, strict=True)
    ]


def _copy_people(folder: Folder, people: People, inputs: Inputs, round_: ReplacementRound) -> None:
    """The rows of the whole new panel, for the organisers."""
    name_of = dict(zip(round_.panel.tolist(), round_.pseudonyms, strict=True))
    head, rows = people_rows(FileLines(people.file), inputs.quotas, inputs.whole)
    with folder.kept_file("selected.csv") as file:
        first = ["row"] if inputs.whole.numbered else []
        write = rows_into(file)
        write([*first, *head, "pseudonym"])
        for position, cells in rows:
            if position in name_of:
                own = [inputs.whole.ids[position]] if inputs.whole.numbered else []
                write([*own, *cells, name_of[position]])
