"""A television and its room: it shows a short code, which the facilitator's phone confirms.

So nobody types on the wall what lets in. A screen begins a pairing and keeps a secret of its own;
on the wall stands a code of five letters that opens nothing, and lasts ten minutes. Whoever runs a
room confirms it, once, and the screen gets the code of that room's screen, with which nothing can
be done. Nothing of this is stored: a screen that waits begins anew after a restart.
"""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass, replace

from conference.core.ids import PartyId
from conference.server.door.short_codes import ShortCodes

__all__ = ["LASTS", "MOST", "MOST_OF_NETWORK", "Pairing", "Pairings"]

LASTS = 600.0
"""Seconds after which a pairing is over, confirmed or not."""

MOST = 20_000
"""Pairings at once: twice as many as there are televisions at the largest event."""

MOST_OF_NETWORK = 40
"""Pairings at once of one network, as of a building with many rooms behind one address."""

LETTERS = 4
"""Of a code, without the one that checks them."""

TRIES, TRIES_SECONDS = 10, 60.0
"""Wrong codes of one room, within so many seconds, after which it is asked to wait."""


@dataclass(frozen=True, slots=True)
class Pairing:
    """A screen that waits for its room; ``party`` once somebody has confirmed it."""

    code: str
    secret: str
    network: str
    party: PartyId | None = None


class Pairings:
    """Those that are under way; ``now`` is in seconds, monotonic."""

    def __init__(self) -> None:
        self._codes: ShortCodes[Pairing] = ShortCodes(LETTERS, LASTS, self._over)
        self._code_of: dict[str, str] = {}
        self._networks: Counter[str] = Counter()
        self._wrong: dict[Hashable, list[float]] = {}

    def begin(self, network: str, now: float) -> Pairing | None:
        """A new one; None while there are too many, of all or of this network."""
        self._codes.forget(now)
        if len(self._codes) >= MOST or self._networks[network] >= MOST_OF_NETWORK:
            return None
        made = self._codes.begin(lambda code: Pairing(code, secrets.token_hex(16), network), now)
        self._code_of[made.secret] = made.code
        self._networks[network] += 1
        return made

    def of(self, secret: str, now: float) -> Pairing | None:
        """The pairing of a screen that shows its secret; None when it is over."""
        self._codes.forget(now)
        code = self._code_of.get(secret)
        return None if code is None else self._codes.find(code, now)

    def wait(self, party: PartyId, now: float) -> float:
        """The seconds until this room may try a code again; 0 mostly."""
        tries = [at for at in self._wrong.get(party, ()) if now - at < TRIES_SECONDS]
        if tries:
            self._wrong[party] = tries
        else:
            self._wrong.pop(party, None)
        return tries[0] + TRIES_SECONDS - now if len(tries) >= TRIES else 0.0

    def confirm(self, typed: str, party: PartyId, now: float) -> bool:
        """The television that shows this code is of this room, if one waits; once.

        The same room may say so again, for its answer may have been lost.
        """
        found = self._codes.find(typed, now)
        if found is None or found.party not in {None, party}:
            self._wrong.setdefault(party, []).append(now)
            return False
        self._codes.put(found.code, replace(found, party=party))
        return True

    def _over(self, one: Pairing) -> None:
        del self._code_of[one.secret]
        self._networks[one.network] -= 1
        if not self._networks[one.network]:
            del self._networks[one.network]
