"""All that a draw needs, in one file: so that it takes seconds, also after a restart.

The file is numpy's ``.npz`` without pickles. It is private: it has the ids of the people. What
proves the fairness (the multipliers of the stages) is in ``audit.json`` already and not kept here.
"""

from __future__ import annotations

import contextlib
import json
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from conference.core.errors import ConferenceError, TableError
from conference.sortition.commitment import Commitment, Names, PublishedPool, digest_of
from conference.sortition.fair import FairDistribution
from conference.sortition.lottery import Order, Prepared
from conference.sortition.numbered import NumberedList, Realised
from conference.sortition.people import Pool
from conference.sortition.quotas import read_quotas
from conference.sortition.rounding import Composition
from conference.sortition.strata import Reduction, Strata
from conference.tables.decoding import FileLines

__all__ = ["FILE", "load", "save"]

FILE = "saved.npz"
VERSION = 1


def save(prepared: Prepared, folder: Path) -> None:
    """Write ``saved.npz`` into the folder that has ``quotas.csv`` already."""
    pool, fair, order = prepared.pool, prepared.fair_distribution, prepared.order
    strata, numbered, published = prepared.reduction.strata, prepared.numbered, prepared.published
    meta = {
        "version": VERSION,
        "order": asdict(order),
        "source": pool.source,
        "numbered": pool.numbered,
        "id_name": pool.id_name,
        "strata": [strata.seats, strata.quota_rows, strata.exact_households, list(strata.labels)],
        "fair": [fair.objective, fair.proof, fair.bound, _finite(fair.gap), fair.complete],
        "cap": [fair.cap, fair.relaxed_least],
        "list": [numbered.lifted, numbered.rounding, prepared.kind, prepared.list_seed],
        "commitment": asdict(prepared.commitment),
        "realised": asdict(prepared.realised),
    }
    ids = b"" if pool.numbered else "\0".join(pool.ids).encode()
    compositions = numbered.compositions
    arrays: dict[str, Any] = {
        "meta": _bytes(json.dumps(meta).encode()),
        "ids": _bytes(ids),
        "profiles": np.array(pool.profiles, dtype=np.int32),
        "profile_of": pool.profile_of,
        "household": pool.household,
        "eligible": pool.eligible,
        "type_of": prepared.reduction.type_of,
        "counts": strata.counts,
        "rows": strata.rows,
        "low": strata.low,
        "high": strata.high,
        "shares": fair.shares,
        "probabilities": fair.probabilities,
        "people": published.people,
        "pseudonyms": _bytes(bytes.fromhex("".join(published.pseudonyms))),
        "list_seats": numbered.seats,
        "lengths": np.array([len(one.types) for one in compositions], dtype=np.int64),
        "types": np.concatenate([one.types for one in compositions]),
        "seats": np.concatenate([one.seats for one in compositions]),
        "fair": prepared.fair,
        "chance": prepared.chance,
    }
    if pool.lines is not None:
        arrays["people_lines"] = pool.lines
    if prepared.panels is not None:
        arrays["panels"] = prepared.panels
    with (folder / FILE).open("wb") as file:
        np.savez(file, **arrays)


def load(folder: Path) -> Prepared:
    """What was saved, ready to be drawn from.

    Raises ``bad_saved`` when the file is missing or damaged, or does not have the numbered list
    that was committed to.
    """
    try:
        with contextlib.closing(np.load(folder / FILE, allow_pickle=False)) as arrays:
            prepared = _parse(arrays, FileLines(folder / "quotas.csv"))
    except (
        OSError,
        ValueError,
        KeyError,
        TypeError,
        EOFError,
        zipfile.BadZipFile,
        TableError,
    ) as error:
        raise ConferenceError(
            "bad_saved",
            f"What was saved for the draw in {folder} cannot be read ({error}). Restore the folder"
            " from its copy: the commitment stands and cannot be made anew.",
        ) from error
    digest = digest_of(prepared.list_lines())
    if digest != prepared.commitment.list_digest:
        raise ConferenceError(
            "bad_saved", f"The numbered list in {folder} is not the one that was committed to."
        )
    return prepared


def _parse(arrays: Any, quota_lines: Any) -> Prepared:
    meta: dict[str, Any] = json.loads(arrays["meta"].tobytes())
    if meta["version"] != VERSION:
        raise ValueError("another version of the program wrote it")
    quotas = read_quotas(quota_lines, "quotas.csv")
    held = tuple(tuple(profile) for profile in meta["order"].pop("held"))
    order = Order(**meta["order"], held=held)
    size = len(arrays["profile_of"])
    pool = Pool(
        meta["source"],
        _ids(arrays["ids"].tobytes(), size, numbered=meta["numbered"]),
        tuple(tuple(row) for row in arrays["profiles"].tolist()),
        arrays["profile_of"],
        arrays["household"],
        arrays["eligible"],
        meta["numbered"],
        meta.get("id_name", ""),
        arrays.get("people_lines"),
    )
    seats, quota_rows, exact, labels = meta["strata"]
    strata = Strata(
        arrays["counts"], arrays["rows"], arrays["low"], arrays["high"], seats, quota_rows,
        tuple(labels), exact,
    )  # fmt: skip
    objective, proof, bound, gap, complete = meta["fair"]
    cap, relaxed_least = meta["cap"]
    fair = FairDistribution(
        objective, arrays["shares"], arrays["probabilities"], proof, bound,
        float("inf") if gap is None else gap, complete, (), None, cap, relaxed_least,
    )  # fmt: skip
    lifted, rounding, kind, seed = meta["list"]
    compositions = tuple(_compositions(arrays["lengths"], arrays["types"], arrays["seats"]))
    numbered = NumberedList(compositions, arrays["list_seats"], lifted, rounding)
    commitment = Commitment(**meta["commitment"])
    people, type_of = arrays["people"], arrays["type_of"]
    published = PublishedPool(
        people, Names(arrays["pseudonyms"].tobytes().hex()), type_of[people], {},
        commitment.pool_root,
    )  # fmt: skip
    return Prepared(
        order, quotas, pool, Reduction(strata, type_of), fair, published, numbered, kind,
        arrays.get("panels"), seed, commitment, arrays["fair"],
        arrays["chance"], Realised(**meta["realised"]),
    )  # fmt: skip


def _ids(blob: bytes, size: int, *, numbered: bool) -> Sequence[str]:
    if numbered:
        return [str(number + 1) for number in range(size)]
    ids = blob.decode().split("\0")
    if len(ids) != size:
        raise ValueError("the ids are not those of the people")
    return ids


def _compositions(
    lengths: NDArray[np.int64], types: NDArray[Any], seats: NDArray[Any]
) -> Iterator[Composition]:
    ends = np.cumsum(lengths).tolist()
    for first, last in zip([0, *ends], ends, strict=False):
        yield Composition(types[first:last], seats[first:last])


def _bytes(data: bytes) -> NDArray[np.uint8]:
    return np.frombuffer(data, dtype=np.uint8)


def _finite(value: float) -> float | None:
    return value if np.isfinite(value) else None
