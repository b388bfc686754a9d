"""When two addresses are one home, although people wrote them in two ways.

The rule has a number, which a draw's audit names, so that a round of replacements goes by the rule
of its draw. Rule 1 compared letters, single blanks and case. Rule 2, in the order of its steps:

1. Letters are composed; case, accents, full stops, commas, brackets, quotes and apostrophes do not
   matter; ae is ä, oe is ö, ue is ü, ss is ß.
2. A postcode (a column called so, or a British one at the end of an address) is without blanks
   and hyphens, and without a country's letter and hyphen before it.
3. Words for kinds of streets and homes are one however short they are: St and Street, Rd and Road,
   Str. and Straße, Bd and Boulevard, Apt, Flat and # (:data:`WORDS`). St before a name is Saint.
   ``No.`` before a number is nothing.
4. A flat is the same before and after the street.
5. Blanks do not matter, but between two numbers: 1a is 1 a, and Flat 1, 11 is not Flat 11, 1.

12 and 12A are two homes. Cells that say that there is nothing (``-``, ``n/a``) are empty. Who has
half an address has no home that could be shared: a street without the postcode or the place, or
these without a street.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from conference.tables.naming import alike, bare, fold

__all__ = ["RULE", "Addresses", "Home", "is_near"]

RULE = 2
"""The rule of draws that are made now."""

Home = str
"""An address in the form in which it is compared."""

_SPELLINGS = {
    "street": "street str strt",
    "road": "rd",
    "avenue": "av ave aven avn",
    "lane": "ln",
    "drive": "dr drv",
    "court": "ct crt",
    "close": "cl clo",
    "crescent": "cres cresc crs",
    "place": "pl",
    "square": "sq sqr",
    "terrace": "ter terr tce",
    "gardens": "gdns gdn gds garden",
    "grove": "gr grv gro",
    "park": "pk",
    "highway": "hwy",
    "boulevard": "bd bld blvd boul bvd bvard",
    "parade": "pde",
    "mount": "mt",
    "heights": "hts",
    "building": "bldg bldgs buildings",
    "circle": "cir",
    "parkway": "pkwy",
    "estate": "est",
    "house": "hse",
    "cottage": "cott ctg",
    "upper": "upr",
    "north": "n",
    "south": "s",
    "west": "w",
    "flat": "apt apartment apartement appartement appt app whg wohnung unit suite fl flt #",
    "rue": "r",
    "allee": "all",
    "chemin": "chem che",
    "impasse": "imp",
    "route": "rte",
    "faubourg": "fg fbg",
    "residence": "res",
    "batiment": "bat",
    "sainte": "ste",
    "and": "&",
}
WORDS = {short: word for word, shorts in _SPELLINGS.items() for short in shorts.split()}
"""From each short form to its word, all without accents."""

_TOKEN = re.compile(r"\d+|[^\W\d_]+|[-/#&]")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_NOTHING = frozenset(
    ["", "-", "--", "---", ".", "?", "na", "n/a", "n.a.", "none", "nil", "null", "unknown",
     "not known", "not given", "no address", "no fixed address", "no fixed abode", "nfa", "tbc",
     "k.a.", "keine", "unbekannt", "ohne festen wohnsitz", "inconnu", "inconnue", "sans", "x"]
)  # fmt: skip
_POSTCODES = frozenset(
    "postcode postalcode postcod postzip zip zipcode plz postleitzahl codepostal cp codigopostal"
    " cap postcode1 eircode pincode poste".split()
)
_PLACES = frozenset(
    "town city place village locality posttown ort stadt wohnort gemeinde ville commune localite"
    " ciudad localidad citta comune plaats woonplaats municipality suburb".split()
)
_OPTIONAL = re.compile(
    r"(flat|apt|apart|unit|suite|room|floor|building|housename|line[2-9]|address[2-9]|addr[2-9]"
    r"|adresse[2-9]|zusatz|complement|county|state|country|region|district|land|wohnung|etage"
    r"|stock|tuer|bus|box|locality|suburb)"
)
_BRITISH = re.compile(r"\b([a-z]{1,2}\d[a-z\d]?) *(\d[a-z]{2})$")
_NUMBER = re.compile(r"\d+[A-Z]*")
_NO_FIGURES = bytes(set(range(256)) - set(b"0123456789\n"))
_SIGNS = bytes(n for n in range(128) if not chr(n).isalnum() and chr(n) != "\n")
_SMALL = bytes(range(256)).lower()
_COUNTRY = re.compile(r"^(?:[a-z]{1,2}-)(?=\d)")


def _letters(cell: str) -> str:
    """Small letters without accents; signs that mean nothing are blanks or gone."""
    if cell.isascii():
        return cell.casefold().replace("'", "").replace("`", "")
    text = alike(cell).translate(_UMLAUTS).replace("'", "")
    text = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in text if not unicodedata.combining(letter))


def postcode(cell: str) -> str:
    """A postcode without blanks, hyphens and the country's letter."""
    return re.sub(r"[\W_]+", "", _COUNTRY.sub("", _letters(cell).strip()))


def street(cell: str) -> str:
    """A cell of an address that is no postcode."""
    text = _letters(cell)
    at_end = _BRITISH.search(text.rstrip(" ."))
    after = f" {at_end[1]}{at_end[2]}" if at_end else ""
    tokens: list[str] = _TOKEN.findall(text[: at_end.start()] if at_end else text)
    return _joined(_flat_last(_words(tokens))) + after


def _words(pieces: Sequence[str]) -> list[str]:
    """Short forms written out, in German words too; a number has its letter, a capital."""
    found: list[str] = []
    is_named = False  # whether a word of the street's name has come
    for at, piece in enumerate(pieces):
        following = pieces[at + 1] if at + 1 < len(pieces) else ""
        if piece.isdigit():
            found.append(piece)
            continue
        if _is_of_number(piece, following, found):
            found[-1] += piece.upper()
            continue
        if piece in ("no", "nr", "nro", "number", "nummer") and following.isdigit():
            continue
        if piece in ("st", "saint"):
            is_saint = piece == "saint" or (not is_named and following.isalpha())
            word = "saint" if is_saint else "street"
        elif piece in ("strasse", "str"):
            word = "street"
        else:
            word = WORDS.get(piece, piece)
            if word.endswith("strasse") or (word.endswith("str") and len(word) > 5):
                word = word[: -7 if word.endswith("strasse") else -3] + "street"
        is_named = is_named or (word.isalpha() and word != "flat")
        found.append(word)
    return [word for at, word in enumerate(found) if not _is_hyphen(found, at)]


def _is_of_number(piece: str, following: str, before: Sequence[str]) -> bool:
    """Whether this letter (or ``bis``) belongs to the number before it, as in ``1 a``."""
    if not piece.isalpha() or not before or not before[-1].isdigit():
        return False
    if len(piece) > 1:
        return piece in ("bis", "ter", "quater")
    return not (piece in "nswr" and following.isalpha())


def _is_hyphen(words: Sequence[str], at: int) -> bool:
    """Whether this is a hyphen that is not between two numbers."""
    if words[at] != "-":
        return False
    is_between = 0 < at < len(words) - 1
    return not (is_between and words[at - 1][0].isdigit() and words[at + 1][0].isdigit())


def _flat_last(words: list[str]) -> list[str]:
    """The flat and its number behind the rest."""
    if "flat" not in words[:-1]:
        return words
    at = words.index("flat")
    while at + 1 < len(words) and words[at + 1] == "flat":  # "Apt #5"
        del words[at + 1]
    if words[at + 2 : at + 3] in (["/"], ["-"]):  # "Unit 2/14"
        return words[:at] + words[at + 1 :]
    end = at + 2
    return words[:at] + words[end:] + words[at:end]


def _joined(words: Sequence[str]) -> str:
    """One word after another, with a blank only between two numbers."""
    text = ""
    for word in words:
        is_between = word[0].isdigit() and (text[-1:].isdigit() or text[-1:].isupper())
        text += f" {word}" if is_between else word
    return text


class Addresses:
    """The columns that together are an address, and the homes of people by their cells."""

    def __init__(self, names: Sequence[str], rule: int = RULE) -> None:
        self.rule = rule
        kinds = [bare(name) for name in names]
        self._codes = [kind in _POSTCODES for kind in kinds]
        places = [kind in _PLACES for kind in kinds]
        may_lack = [_OPTIONAL.search(kind) is not None for kind in kinds]
        if any(self._codes):
            may_lack = [
                (lacks or place) and not code
                for lacks, place, code in zip(may_lack, places, self._codes, strict=True)
            ]
        if all(may_lack):
            may_lack = [False] * len(names)
        self._needed = [at for at, lacks in enumerate(may_lack) if not lacks]
        self._places = [(at, is_code) for at, is_code in enumerate(self._codes)]

    def is_there(self, cells: Sequence[str]) -> bool | None:
        """Whether these cells are an address; None if they are half of one."""
        if self.rule == 1:
            return any(cell.strip() for cell in cells)
        filled = [cell.strip().casefold() not in _NOTHING for cell in cells]
        if all(filled):
            return True
        if not any(filled):
            return False
        return True if all(filled[at] for at in self._needed) else None

    def home(self, cells: Sequence[str]) -> Home:
        """The form in which an address that is there is compared."""
        if self.rule == 1:
            return "\0".join(fold(cell) for cell in cells)
        return "\0".join(
            "" if cell.strip().casefold() in _NOTHING else postcode(cell) if code else street(cell)
            for cell, code in zip(cells, self._codes, strict=True)
        )

    def likeness(self, cells: Sequence[str]) -> int:
        """A number that all cells of one home have, found in little time; others may have it."""
        if self.rule == 1:
            return hash(self.home(cells))
        figures, codes = b"", b""
        for at, is_code in self._places:
            cell = cells[at]
            if is_code:
                codes += postcode(cell).encode()
            else:
                text = cell if cell.isascii() else street(cell)
                figures += text.replace("\n", " ").encode().translate(None, _NO_FIGURES)
        return hash((bytes(sorted(figures)), codes))

    def likenesses(self, columns: Sequence[Sequence[str]]) -> list[int | None]:
        """As :meth:`likeness` of many, column by column; None for who must be looked at alone.

        Whoever has figures in every column has an address: words for nothing have none.
        """
        count = len(columns[0])
        figures, codes, are_there = [b""] * count, [b""] * count, [True] * count
        for cells, is_code in zip(columns, self._codes, strict=True):
            text = "\n".join(cells)
            if self.rule == 1 or not text.isascii() or text.count("\n") != count - 1:
                return [None] * count
            if is_code:
                kept = text.encode().translate(_SMALL, _SIGNS).split(b"\n")
                if "-" in text:  # after the letter of a country, perhaps
                    kept = [postcode(cell).encode() for cell in cells]
                codes = [code + one for code, one in zip(codes, kept, strict=True)]
                has_figures = [bool(one) and not one.isalpha() for one in kept]
            else:
                kept = text.encode().translate(None, _NO_FIGURES).split(b"\n")
                figures = [before + one for before, one in zip(figures, kept, strict=True)]
                has_figures = [bool(one) for one in kept]
            are_there = [a and b for a, b in zip(are_there, has_figures, strict=True)]
        return [
            hash((bytes(sorted(figure)), code)) if is_there else None
            for figure, code, is_there in zip(figures, codes, are_there, strict=True)
        ]


def is_near(one: Home, other: Home) -> bool:
    """Whether two homes differ so little that they may be one, written with a slip.

    Their numbers must be the same: 12 and 12A are no slip. One letter differs, or two have changed
    places, or one has a piece that the other lacks.
    """
    if _NUMBER.findall(one) != _NUMBER.findall(other):
        return False
    first, second = (_NUMBER.sub("", home).replace("\0", "") for home in (one, other))
    begin = _same(first, second)
    first, second = first[begin:], second[begin:]
    end = _same(first[::-1], second[::-1])
    first, second = first[: len(first) - end], second[: len(second) - end]
    if not (first and second):
        return True
    return len(first) == len(second) == 1 or (len(first) == 2 and first == second[::-1])


def _same(one: str, other: str) -> int:
    """With how many letters both begin."""
    pairs = zip(one, other, strict=False)
    short = min(len(one), len(other))
    return next((at for at, (a, b) in enumerate(pairs) if a != b), short)
