"""Small draws by the same rules: speakers, and oversight panels that rotate.

All of them order people by SHA-256 of a public value and a name
(:func:`~conference.core.chance.hash_order`), so anybody can repeat them with a pocket program.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from conference.core.chance import hash_key, hash_order
from conference.core.errors import ConferenceError

__all__ = ["OVERSIGHT", "SPEAKERS", "rotating_panels", "speaking_order"]

SPEAKERS = "conference/sortition/speakers/1"
OVERSIGHT = "conference/sortition/oversight/1"


def speaking_order(
    wanting: Iterable[str], value: str, *, spoken: Mapping[str, int] | None = None
) -> list[str]:
    """Who speaks in which order: first those who spoke least so far, among them by lot.

    ``spoken`` counts earlier speeches; whoever is not in it has not spoken.
    """
    before = spoken or {}
    drawn = hash_order(SPEAKERS, value, wanting)
    return sorted(drawn, key=lambda person: before.get(person, 0))


def rotating_panels(
    members: Iterable[str], size: int, terms: int, value: str, *, overlap: int = 0,
    group_of: Mapping[str, str] | None = None,
) -> list[tuple[str, ...]]:  # fmt: skip
    """``terms`` panels of ``size``, one after another; ``overlap`` members stay on for one term.

    Nobody serves anew before everybody else has served; nobody stays on twice. With ``group_of``
    each panel's newcomers are spread over the groups as evenly as those who are left allow. Raises
    ``panel_too_large`` if the members do not suffice for one panel after another.
    """
    people = list(members)
    if not 0 < size <= len(people) or not 0 <= overlap < size or 2 * overlap > size:
        raise ConferenceError(
            "panel_too_large",
            f"Panels of {size} with {overlap} staying on cannot be formed of {len(people)} people;"
            " at most half of a panel may stay on.",
        )
    if size - overlap > len(people) - size and terms > 1:
        raise ConferenceError(
            "panel_too_large",
            f"Too few people for a new panel of {size} after the first: {len(people)} in all.",
        )
    served = Counter(dict.fromkeys(people, 0))
    panels: list[tuple[str, ...]] = []
    current: list[str] = []
    newest: list[str] = []
    for term in range(terms):
        lot = f"{value}/{term}"
        staying = hash_order(OVERSIGHT, f"{lot}/stay", newest)[:overlap] if term else []
        able = [person for person in people if person not in current]
        fresh = _spread(able, size - len(staying), served, lot, group_of)
        current = [*staying, *fresh]
        newest = fresh
        served.update(fresh)
        panels.append(tuple(sorted(current)))
    return panels


def _spread(
    able: Sequence[str], count: int, served: Mapping[str, int], value: str,
    group_of: Mapping[str, str] | None,
) -> list[str]:  # fmt: skip
    """``count`` of those who served least, by lot, in turn from the groups."""
    left: dict[tuple[int, str], list[tuple[bytes, str]]] = {}
    for person in able:
        place = (served[person], group_of[person] if group_of else "")
        left.setdefault(place, []).append((hash_key(OVERSIGHT, value, person), person))
    for people in left.values():
        people.sort(reverse=True)
    chosen: list[str] = []
    have: Counter[str] = Counter()
    while len(chosen) < count:
        place = min(left, key=lambda p: (p[0], have[p[1]], left[p][-1]))
        chosen.append(left[place].pop()[1])
        have[place[1]] += 1
        if not left[place]:
            del left[place]
    return chosen
