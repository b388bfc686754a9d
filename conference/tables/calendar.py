"""The names of months and days of the week in a dozen languages.

English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Finnish,
Polish and Czech, with the forms that stand in dates, and what begins them.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict

__all__ = ["DAYS", "MONTHS", "unaccented"]

_MONTHS = (
    "january januar jänner jaenner janvier enero gennaio janeiro januari styczeń stycznia leden"
    " ledna",
    "february februar feber février febrero febbraio fevereiro februari luty lutego únor února",
    "march märz maerz mars marzo março maart marts marzec marca březen března",
    "april avril abril aprile kwiecień kwietnia duben dubna",
    "may mai mayo maggio maio mei maj maja květen května",
    "june juni juin junio giugno junho czerwiec czerwca červen června",
    "july juli juillet julio luglio julho lipiec lipca červenec července",
    "august août agosto augustus augusti sierpień sierpnia srpen srpna",
    "september septembre septiembre settembre setembro wrzesień września září",
    "october oktober octobre octubre ottobre outubro październik października říjen října",
    "november novembre noviembre novembro listopad listopada",
    "december dezember décembre diciembre dicembre dezembro grudzień grudnia prosinec prosince",
)
_FINNISH = (
    "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu "
    "marraskuu joulukuu"
)
_SHORT = {"mar": 3, "mrz": 3, "mrt": 3, "jun": 6, "jul": 7, "juil": 7}
"""Short forms that do not begin the names of one month alone."""

_DAYS = (
    "monday montag lundi lunes lunedì segunda maandag måndag mandag maanantai poniedziałek pondělí",
    "tuesday dienstag mardi martes martedì terça dinsdag tisdag tirsdag tiistai wtorek úterý",
    "wednesday mittwoch mercredi miércoles mercoledì quarta woensdag onsdag keskiviikko środa"
    " středa",
    "thursday donnerstag jeudi jueves giovedì quinta donderdag torsdag torstai czwartek čtvrtek",
    "friday freitag vendredi viernes venerdì sexta vrijdag fredag perjantai piątek pátek",
    "saturday samstag sonnabend samedi sábado sabato zaterdag lördag lørdag lauantai sobota",
    "sunday sonntag dimanche domingo domenica zondag söndag søndag sunnuntai niedziela neděle",
)


def unaccented(word: str) -> str:
    """The word without its accents, in the form in which it is looked up."""
    parts = unicodedata.normalize("NFD", word.casefold().replace("ł", "l").replace("ø", "o"))
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def _beginnings(names: dict[str, int], least: int) -> dict[str, int]:
    """What begins the names of one month only, from so many letters on."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for name, month in names.items():
        for length in range(least, len(name) + 1):
            found[name[:length]].add(month)
    return {start: months.pop() for start, months in found.items() if len(months) == 1}


def _months() -> dict[str, int]:
    names = {unaccented(n): at for at, row in enumerate(_MONTHS, start=1) for n in row.split()}
    finnish = {unaccented(n): at for at, n in enumerate(_FINNISH.split(), start=1)}
    finnish |= {f"{name}ta": at for name, at in finnish.items()}
    return {**_beginnings(finnish, 4), **_beginnings(names, 3), **finnish, **names, **_SHORT}


def _days() -> dict[str, frozenset[int]]:
    found: defaultdict[str, set[int]] = defaultdict(set, feira=set(range(7)))
    for day, row in enumerate(_DAYS):
        for name in row.split():
            for length in range(2, len(name) + 1):
                found[unaccented(name)[:length]].add(day)
    return {name: frozenset(days) for name, days in found.items()}


MONTHS = _months()
"""The month of each name and of each short form, by :func:`unaccented`."""

DAYS = _days()
"""What days of the week (0: Monday) a name or its beginning can be, by :func:`unaccented`."""
