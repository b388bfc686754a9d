"""Yes and no, as people and spreadsheets of several countries write them."""

from __future__ import annotations

from conference.tables.naming import alike

__all__ = ["UNTICKED", "yes_or_no"]


def _forms(words: str) -> frozenset[str]:
    return frozenset(map(alike, words.split()))


_TRUE = _forms(
    "true wahr vrai verdadero vero verdadeiro prawda waar sant sann sand tosi pravda igaz doğru "
    "истина істина αληθής αληθησ σωστό 참"
)
_FALSE = _forms(
    "false falsch faux falso fałsz onwaar falskt falsk usann epätosi nepravda hamis yanlış "
    "ложь хибність ψευδής ψευδησ λάθος 거짓"
)
"""What spreadsheets call the value of a box that is ticked, or not."""

UNTICKED = _FALSE | {"☐", "□", "⬜"}
"""What a sheet has in advance in a column of boxes; in the form of :func:`naming.fold`."""

_YES = _TRUE | _forms(
    "yes y t 1 x on ok ja j jawohl jep oui sí si s sì sim tak ano igen evet kyllä joo да так ναι "
    "✓ ✔ ✔️ ☑ ☑️ ☒ ✅ はい 是 예 네"
)
_NO = UNTICKED | _forms(
    "no n f 0 off nein non não nao nee nej nei nie ne nem hayır hayir ei нет ні όχι いいえ 否 "
    "아니요 아니오"
)


def yes_or_no(cell: str) -> bool | None:
    """What the cell says; None where it is neither, as an empty one (which its reader knows).

    In English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech, the Nordic
    languages, Hungarian, Turkish, Greek, Russian, Ukrainian, Japanese, Chinese and Korean; a cross
    is yes, as on a form.
    """
    word = alike(cell).strip(".! ")
    if word in _YES:
        return True
    return False if word in _NO else None
