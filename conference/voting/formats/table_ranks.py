"""Words for ranks, in cells and in the names of columns: ``1st``, ``Rank 1``, ``erste Wahl``."""

from __future__ import annotations

import re
from collections.abc import Mapping

from conference.tables.naming import alike

__all__ = ["LAST", "MOST_RANKS", "is_zero", "rank_in_header", "rank_of"]

MOST_RANKS = 10_000
LAST = MOST_RANKS + 1
"""The rank of what is least preferred, whatever number that is."""

_WORDS: Mapping[int, str] = {
    1: "first erste erster erstes premier première primera primero primer primo prima eerste "
    "primeira primeiro pierwszy pierwsza första første",
    2: "second zweite zweiter zweites deuxième seconde segunda segundo secondo seconda tweede "
    "drugi druga andra anden andre",
    3: "third dritte dritter drittes troisième tercera tercero tercer terzo terza derde terceira "
    "terceiro trzeci trzecia tredje",
    4: "fourth vierte vierter viertes quatrième cuarta cuarto quarto quarta vierde czwarty "
    "czwarta fjärde fjerde",
    5: "fifth fünfte fünfter fünftes cinquième quinta quinto vijfde piąty piąta femte",
    6: "sixth sechste sechster sechstes sixième sexta sexto sesto sesta zesde",
    7: "seventh siebte siebter siebtes septième séptima séptimo settimo settima zevende",
    8: "eighth achte achter achtes huitième octava octavo ottavo ottava achtste",
    9: "ninth neunte neunter neuntes neuvième novena noveno nono nona negende",
    10: "tenth zehnte zehnter zehntes dixième décima décimo decimo decima tiende",
    11: "eleventh elfte elfter", 12: "twelfth zwölfte zwölfter",
}  # fmt: skip
_ORDINALS = {word: rank for rank, words in _WORDS.items() for word in words.split()}
_CARDINALS = {
    word: n + 1 for n, word in enumerate("one two three four five six seven eight nine ten".split())
}
_NOUN = (
    r"(?:ranking|ranked|rank|choice|preference|pref|priority|position|place|vote|pick|wahl|rang|"
    r"platz|stelle|präferenz|priorität|choix|préférence|priorité|elección|opción|preferencia|"
    r"prioridad|lugar|scelta|preferenza|posizione|keuze|voorkeur|plaats|escolha|preferência|"
    r"wybór|miejsce|val|valg)"
)
_SUFFIX = (
    r"(?:st|nd|rd|th|\.?º|\.?ª|°|ère|er|re|ème|eme|e|de|ste|te|:a|:e|位|番|番目|位置|위|순위|\.|\))"
)
_NUMBER = rf"[#№]?\s?(\d{{1,5}})(?:[.,]0+)?{_SUFFIX}?"
_ORDINAL = rf"(\d{{1,4}}){_SUFFIX}"
_WORD = "(" + "|".join(sorted(_ORDINALS, key=len, reverse=True)) + ")"
_MINE = r"(?:(?:my|your|the|ihre?|deine?|meine?|mi|su|tu|votre|mon|ma|la|le|el)\s)?"
_BEST = r"(?:most (?:preferred|favou?red|favou?rite|liked)|best|favou?rite|preferred|top|highest)"
_WORST = r"(?:least (?:preferred|favou?red|favou?rite|liked)|worst|lowest|last)"
_OF = r"(?:\s?(?:of|out of|von|de|di|van)\s?\d{1,4})?"
_TOLD = (
    rf"(?:\s?[-:=(,]\s?(?:my |the )?(?:{_BEST}|{_WORST}|{'|'.join(_ORDINALS)})"
    rf"(?:\s{_NOUN})?\)?)?"
)

_FORMS = tuple(
    re.compile(rf"{_MINE}{form}{_TOLD}")
    for form in (
        rf"{_NUMBER}{_OF}",
        rf"(?:no\.?|nr\.?|number)\s?{_NUMBER}",
        rf"{_NOUN}[\s_#.:-]*{_NUMBER}{_OF}",
        rf"{_NUMBER}[\s_-]*(?:{_NOUN}|{_BEST}){_OF}",
        rf"{_WORD}(?:[\s_-]*(?:{_NOUN}|{_BEST}))?",
        rf"(?:{_NOUN})[\s_-]+{_WORD}",
        rf"{_NOUN}[\s_-]+({'|'.join(_CARDINALS)})",
    )
)
_NEED = re.compile(
    r"\s*(?:[(\[](?:required|optional|mandatory|pflicht\w*|freiwillig|obligatoire|facultatif|"
    r"obligatori[oa]|opcional)[)\]]|\*)$",
    re.IGNORECASE,
)
"""Whether an answer is needed."""
_WHY = re.compile(r"(?:reasons?|why|comments?|explain|begründung|warum|pourquoi|raison|por qué)\b")
_ZERO = re.compile(r"(?<!\d)0(?!\d)")
_TOP = re.compile(rf"{_MINE}{_BEST}(?:\s{_NOUN})?")
_BOTTOM = re.compile(rf"{_MINE}{_WORST}(?:\s{_NOUN})?")
_WITHIN = tuple(
    re.compile(rf"(?<!\w){form}(?!\w)")
    for form in (
        rf"{_NOUN}[\s_#.:-]*(\d{{1,4}}){_OF}",
        rf"{_ORDINAL}[\s_-]*{_NOUN}",
        rf"{_WORD}[\s_-]*{_NOUN}",
    )
)
_PARTED = (
    re.compile(r"(.*?)[\s.:_-]*\[(.+)\]"),
    re.compile(r"(.*\S)(?:\s[-:]|:)\s+(.+)"),
    re.compile(r"(.*?)[\s.:_-]*\(([^()]+)\)"),
)


def rank_of(text: str) -> int | None:
    """The rank that a text says (1 is the best, :data:`LAST` the worst); None if it says none."""
    if text.isascii() and text.isdecimal():
        rank = int(text[:20])
        return rank if 1 <= rank <= MOST_RANKS else None
    folded = alike(text)
    for form in _FORMS:
        found = form.fullmatch(folded)
        if found is not None:
            said = found[1]
            rank = _ORDINALS.get(said) or _CARDINALS.get(said) or int(said)
            return rank if 1 <= rank <= MOST_RANKS else None
    if _TOP.fullmatch(folded):
        return 1
    return LAST if _BOTTOM.fullmatch(folded) else None


def rank_in_header(name: str) -> tuple[str, int] | None:
    """The question that a column belongs to ("" if it names none), and the rank that it stands for.

    ``Rank 1``, ``Chair [1st choice]``, ``Mayor Choice 1 of 5 (citywide)``; None for other names.
    """
    name = _NEED.sub("", name).rstrip()
    rank = rank_of(name)
    if rank is not None:
        return "", rank
    for form in _PARTED:
        found = form.fullmatch(name)
        rank = rank_of(found[2]) if found is not None else None
        if found is not None and rank is not None:
            return alike(found[1]), rank
    folded = alike(name)
    if _WHY.match(folded):
        return None
    for pattern in _WITHIN:
        found = pattern.search(folded)
        if found is not None:
            rank = _ORDINALS.get(found[1]) or int(found[1])
            rest = f"{folded[: found.start()]} {folded[found.end() :]}"
            return (" ".join(rest.split()), rank) if 1 <= rank <= MOST_RANKS else None
    return None


def is_zero(name: str) -> bool:
    """Whether the name of a column is that of a rank 0, before the first."""
    return rank_in_header(name) is None and rank_in_header(_ZERO.sub("1", name)) is not None
