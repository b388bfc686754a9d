"""The ledger as it is published: figures and digests of all sittings, no names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from conference.register.history import Sitting
from conference.sortition.ledger import Account, ledger

__all__ = ["AccountFigures", "PublishedLedger", "SittingFigures", "published_ledger"]


class AccountFigures(TypedDict):
    """An account as it is published; chances from 0 to 1, sums of them above."""

    people: int
    least: float
    greatest: float
    mean: float
    gini: float


class SittingFigures(AccountFigures):
    """One sitting as it is published; ``drawn_at`` is in seconds since 1970."""

    number: int
    title: str
    drawn_at: int
    seats: int
    commitment: str
    digest: str


class PublishedLedger(TypedDict):
    """The ledger as it is published; the keys of ``by_pools`` and ``seated`` are whole numbers."""

    format: str
    sittings: list[SittingFigures]
    all: AccountFigures
    by_pools: dict[str, AccountFigures]
    seated: dict[str, int]


def published_ledger(sittings: Sequence[Sitting]) -> PublishedLedger:
    """The ledger of these sittings, as it is published: figures and digests, no names."""
    found = ledger([one.chances for one in sittings], [one.seated for one in sittings])
    return {
        "format": "conference/register/ledger/1",
        "sittings": [
            {
                "number": one.number, "title": one.title, "drawn_at": one.drawn_at,
                "seats": one.seats, "commitment": one.commitment, "digest": one.digest,
                **_figures(account),
            }
            for one, account in zip(sittings, found.sittings, strict=True)
        ],
        "all": _figures(found.all),
        "by_pools": {str(k): _figures(account) for k, account in found.by_pools.items()},
        "seated": {str(k): people for k, people in found.seated.items()},
    }  # fmt: skip


def _figures(account: Account) -> AccountFigures:
    return {
        "people": account.people, "least": account.least, "greatest": account.greatest,
        "mean": account.mean, "gini": account.gini,
    }  # fmt: skip
