"""People who seem to be in a table twice, under two ids: same name, and same address or birth.

That is remarked and no more: a father and his son can be two people of one name at one address.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Sequence

import numpy as np

from conference.tables.faults import lines_told
from conference.tables.naming import bare

__all__ = ["Twins"]

MOST = 100_000
"""So many people are compared, the first of the table."""

PAIRS_TOLD = 10
"""So many pairs are named; the rest are counted."""

_NAMES = frozenset(
    "name names fullname firstname lastname surname forename forenames givenname familyname"
    " vorname nachname familienname zuname prenom nom nomdefamille nombre apellido apellidos"
    " cognome nome voornaam achternaam imie nazwisko".split()
)
_OTHERS = frozenset(
    "address address1 addressline1 street streetaddress homeaddress postcode postalcode zip"
    " zipcode adresse anschrift strasse plz postleitzahl rue codepostal direccion indirizzo adres"
    " birth birthday birthdate dateofbirth dob geburtsdatum geburtstag datedenaissance"
    " fechadenacimiento datadinascita geboortedatum email emailaddress mail telephone phone"
    " phonenumber mobile telefon handy".split()
)


class Twins:
    """What tells people apart beside their ids, row by row."""

    def __init__(self, columns: Sequence[str]) -> None:
        kinds = [bare(name) for name in columns]
        self._names = [at for at, kind in enumerate(kinds) if kind in _NAMES]
        self._others = [at for at, kind in enumerate(kinds) if kind in _OTHERS]
        self._seen = array("q")
        self.is_possible = bool(self._names and self._others)

    def extend(self, rows: Sequence[Sequence[str]]) -> None:
        """The cells of the next people."""
        for cells in rows[: MOST - len(self._seen)]:
            name = "\0".join([cells[at].strip() for at in self._names])
            others = "\0".join([cells[at].strip() for at in self._others])
            is_known = bool(name.strip("\0") and others.strip("\0"))
            self._seen.append(hash(f"{name}\0{others}".casefold()) if is_known else 0)

    def pairs(self) -> list[tuple[int, int]]:
        """Two people by position, who seem to be one: the first of the name, and each later one."""
        if not self._seen:
            return []
        seen = np.frombuffer(self._seen, dtype=np.int64)
        values, first, inverse = np.unique(seen, return_index=True, return_inverse=True)
        before = first[inverse]
        later = np.flatnonzero((before < np.arange(len(seen))) & (values[inverse] != 0))
        return [(int(before[at]), at) for at in later.tolist()]

    def told(self, lines: Sequence[int], left_out: Collection[int] = ()) -> str:
        """The remark on them, "" if there are none; ``lines`` are those of the people.

        On the lines ``left_out`` are people who are there again under the same id.
        """
        pairs = [
            (lines[one], lines[other])
            for one, other in self.pairs()
            if lines[other] not in left_out
        ]
        if not pairs:
            return ""
        told = " and ".join(lines_told(pair) for pair in pairs[:PAIRS_TOLD])
        more = " and others" if len(pairs) > PAIRS_TOLD else ""
        return (
            f"{len(pairs)} {'people seem' if len(pairs) > 1 else 'person seems'} to be there twice,"
            " with two ids but one name and address:"
            f" {told}{more}; take one out if they are one"
        )
