"""The theme: colours, sizes and motion from ``resources/theme/tokens.toml``, for Qt and for pages.

The tokens are written once; :func:`css` makes the variables of the pages and :meth:`Theme.words`
what a Qt style sheet is filled with. Pure: text in, values and text out.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from conference.core.assets import asset
from conference.core.errors import ConferenceError

__all__ = [
    "ROLES",
    "TEXTURES",
    "Scheme",
    "Theme",
    "contrast",
    "css",
    "ink_on",
    "parse_theme",
    "theme",
]

Scheme = Literal["dark", "light"]

ROLES = (
    *("window", "panel", "raised", "line", "text", "muted"),
    *("action", "programme", "preview", "warning", "danger"),
)
"""What a colour is for; each scheme has exactly these."""

INKS = ("#0E1116", "#FFFFFF")
"""What is written with on a coloured field: whichever of the two can be read better."""

TEXTURES = ("plain", "stripes", "dots", "grid", "bands")
"""What is drawn over the colours of a series: the first eight options have plain colours, the next
eight the same ones with stripes, and so on. So each of forty has a mark of its own.
"""

SPACES = 8
"""Steps of distance that get a name of their own."""

_COLOUR = re.compile(r"#[0-9A-F]{6}")


@dataclass(frozen=True, slots=True)
class Theme:
    """All tokens. Colours are ``#RRGGBB`` in capitals; lengths are pixels, times milliseconds.

    ``hall`` has sizes of type on the hall display in percent of the screen's height.
    """

    dark: Mapping[str, str]
    light: Mapping[str, str]
    series: tuple[str, ...]
    stale: float
    family: str
    fallback: tuple[str, ...]
    sizes: tuple[int, ...]
    hall: Mapping[str, float]
    space: int
    corner: int
    touch: int
    short: int
    long: int

    def colours(self, scheme: Scheme) -> Mapping[str, str]:
        """The colour of each of the :data:`ROLES`."""
        return self.dark if scheme == "dark" else self.light

    def option(self, index: int) -> str:
        """The colour of a poll's option number ``index``, from 0; begins again after the last."""
        return self.series[index % len(self.series)]

    def texture(self, index: int) -> str:
        """Which of the :data:`TEXTURES` lies over the colour of an option."""
        return TEXTURES[index // len(self.series) % len(TEXTURES)]

    def words(self, scheme: Scheme) -> dict[str, str]:
        """What ``string.Template`` fills a Qt style sheet with.

        Every role (``$panel``), its ink where it is a field (``$action_ink``), ``$series_1`` to
        ``$series_8``, ``$family``, sizes of type ``$size_13`` and distances ``$space_1`` to
        ``$space_8``, ``$corner`` and ``$touch`` with their unit ``px``.
        """
        colours = self.colours(scheme)
        words = dict(colours)
        words |= {f"{role}_ink": ink_on(colours[role]) for role in ROLES[6:]}
        words |= {f"series_{n}": colour for n, colour in enumerate(self.series, 1)}
        words |= {f"series_{n}_ink": ink_on(colour) for n, colour in enumerate(self.series, 1)}
        words |= {f"size_{size}": f"{size}px" for size in self.sizes}
        words |= {f"space_{n}": f"{n * self.space}px" for n in range(1, SPACES + 1)}
        words |= {"corner": f"{self.corner}px", "touch": f"{self.touch}px", "family": self.family}
        return words


@cache
def theme() -> Theme:
    """The shipped theme. Raises :class:`ConferenceError` when its file is missing or wrong."""
    return parse_theme(asset("theme", "tokens.toml").read_text(encoding="utf-8"))


def parse_theme(text: str) -> Theme:
    """The theme in a TOML text; ``bad_theme`` names every role and colour that is wrong."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _bad([str(error)]) from error
    faults = _faults(data)
    if faults:
        raise _bad(faults)
    kind, shape, motion = data["type"], data["shape"], data["motion"]
    return Theme(
        dark=data["colours"]["dark"],
        light=data["colours"]["light"],
        series=tuple(data["series"]["colours"]),
        stale=float(data["stale"]["opacity"]),
        family=kind["family"],
        fallback=tuple(kind["fallback"]),
        sizes=tuple(kind["sizes"]),
        hall={name: float(percent) for name, percent in kind["hall"].items()},
        space=shape["space"],
        corner=shape["corner"],
        touch=shape["touch"],
        short=motion["short"],
        long=motion["long"],
    )


def css(tokens: Theme) -> str:
    """The tokens as CSS variables: light unless ``data-theme="dark"`` is set on an ancestor."""
    plain = {f"series-{n}": colour for n, colour in enumerate(tokens.series, 1)}
    plain |= {f"series-{n}-ink": ink_on(colour) for n, colour in enumerate(tokens.series, 1)}
    families = [f'"{name}"' if " " in name else name for name in (tokens.family, *tokens.fallback)]
    plain["font"] = ", ".join(families)
    plain |= {f"size-{size}": f"{size / 16:g}rem" for size in tokens.sizes}
    plain |= {f"hall-{name}": f"{percent:g}vh" for name, percent in tokens.hall.items()}
    plain |= {f"space-{n}": f"{n * tokens.space}px" for n in range(1, SPACES + 1)}
    plain |= {"corner": f"{tokens.corner}px", "touch": f"{tokens.touch}px"}
    plain |= {"stale": f"{tokens.stale:g}"}
    plain |= {"motion-short": f"{tokens.short}ms", "motion-long": f"{tokens.long}ms"}
    still = {"motion-short": "0ms", "motion-long": "0ms"}
    return "\n".join(
        [
            "/* Made from tokens.toml by make_css.py: change that file, not this one. */",
            _rule(":root", plain),
            _rule(':root,\n[data-theme="light"]', _scheme(tokens, "light")),
            _rule('[data-theme="dark"]', _scheme(tokens, "dark")),
            "@media (prefers-reduced-motion: reduce) {",
            _rule(":root", still),
            "}",
            "",
        ]
    )


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def ink_on(colour: str) -> str:
    """The one of :data:`INKS` that reads better on a field of ``colour``."""
    return max(INKS, key=lambda ink: contrast(ink, colour))


def _scheme(tokens: Theme, scheme: Scheme) -> dict[str, str]:
    colours = tokens.colours(scheme)
    return {
        "": scheme,
        **colours,
        **{f"{role}-ink": ink_on(colours[role]) for role in ROLES[6:]},
    }


def _rule(selector: str, variables: Mapping[str, str]) -> str:
    lines = [
        f"  --{name}: {value};" if name else f"  color-scheme: {value};"
        for name, value in variables.items()
    ]
    return "\n".join([f"{selector} {{", *lines, "}"])


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _faults(data: Mapping[str, Any]) -> list[str]:
    faults = [
        f"the table [{name}] is missing"
        for name in ("colours", "series", "stale", "type", "shape", "motion")
        if not isinstance(data.get(name), dict)
    ]
    if faults:
        return faults
    for scheme in ("dark", "light"):
        colours = data["colours"].get(scheme, {})
        faults += [f"{scheme} has no {role}" for role in ROLES if role not in colours]
        faults += [f"{scheme} has an unknown {role}" for role in colours if role not in ROLES]
        faults += [
            f"{scheme}: {role} = {value!r} is not of the form #RRGGBB"
            for role, value in colours.items()
            if not _COLOUR.fullmatch(str(value))
        ]
    faults += [
        f"series: {value!r} is not of the form #RRGGBB"
        for value in data["series"].get("colours", [])
        if not _COLOUR.fullmatch(str(value))
    ]
    if not data["series"].get("colours"):
        faults.append("series has no colours")
    for table, names in (
        ("stale", ("opacity",)),
        ("type", ("family", "fallback", "sizes", "hall")),
        ("shape", ("space", "corner", "touch")),
        ("motion", ("short", "long")),
    ):
        faults += [f"{table} has no {name}" for name in names if name not in data[table]]
    return faults


def _bad(faults: list[str]) -> ConferenceError:
    listed = "; ".join(faults)
    return ConferenceError(
        "bad_theme",
        f"The theme is not as it must be: {listed}. Mend resources/theme/tokens.toml.",
        {"faults": faults},
    )
