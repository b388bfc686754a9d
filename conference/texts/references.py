"""References from clause to clause, such as "clause 3.2", that do not fit any more.

They are told, never rewritten: whether "clause 3.2" means the old or the new one, the assembly
knows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from conference.texts.clause import Text

__all__ = ["Reference", "references"]

_WORDS = (
    "clauses?|articles?|art\\.|sections?|paragraphs?|artikeln?|klauseln?|abs(?:atz|\\.)|§{1,2}|"
    "número|numéro|punkt|item"
)
_NUMBER = r"\d{1,4}[a-z]?(?:\.\d{1,3}[a-z]?)*(?:\s?\([a-z0-9]{1,4}\))*"
_REFERENCE = re.compile(rf"(?<!\w)(?:{_WORDS})[ \u00a0]?({_NUMBER})(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reference:
    """Words in a clause of the new text that name a clause of the old one.

    ``clause`` is the number of the clause in which they stand, ``new`` that of the one they meant;
    "" if that was deleted.
    """

    clause: str
    words: str
    new: str
    sentence: str


def references(old: Sequence[Text], new: Text) -> tuple[Reference, ...]:
    """Those in the new text whose clause was deleted, or has another number.

    A number is sought in one old text after the other.
    """
    found: list[Reference] = []
    numbers: Mapping[str, str] = {clause.id: clause.number for clause in new.clauses}
    for clause in new.clauses:
        for named in _REFERENCE.finditer(f"{clause.heading}\n{clause.text}"):
            meant = next((one for text in old if (one := text.find(named[1]))), None)
            now = numbers.get(meant.id, "") if meant else ""
            if meant is None or now == meant.number:
                continue
            where = f"{clause.number} names {named[0]}"
            sentence = (
                f"{where}, which is {now} now: decide whether it shall say so."
                if now
                else f"{where}, which is deleted: decide what it shall say."
            )
            found.append(Reference(clause.number, named[0], now, sentence))
    return tuple(found)
