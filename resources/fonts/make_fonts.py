"""Make the fonts from npm's ``inter-ui`` 4.1.1 (``npm pack inter-ui``; SIL Open Font License 1.1).

Run as ``python make_fonts.py package/variable/InterVariable.woff2`` with ``pip install fonttools
brotli``. ``Inter.woff2`` is for pages: variable in weight. ``Inter-*.ttf`` are for Qt, one a
weight: Qt finds those under one family name by their weight on every platform, which it does not
promise for a variable font. All are cut down to Latin, the punctuation and signs that we draw, and
the features that we use (kerning, tabular figures, slashed zero, contextual forms).
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent
OPTICAL_SIZE = 18  # between text and headline
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600, "Bold": 700}
CHARACTERS = [
    *range(0x20, 0x7F),
    *range(0xA0, 0x250),  # Latin with Welsh, Gaelic and other European letters
    *range(0x300, 0x315),  # combining accents
    *range(0x2010, 0x2028),  # dashes, quotes, bullet, ellipsis
    *(0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x2044, 0x20AC, 0x2116, 0x2122, 0x2212, 0x2260),
    *(0x2264, 0x2265, 0x2248, 0x221E, 0x00D7),
    *range(0x2190, 0x2194),  # arrows
    *(0x25A0, 0x25B2, 0x25B6, 0x25BC, 0x25C0, 0x25CB, 0x25CF, 0x25C6, 0x2605, 0x2713, 0x2717),
    *(0x23F8, 0x23F9, 0x2302, 0x2318, 0x21A9, 0x21E7, 0x2423),
]
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "calt", "tnum", "zero", "case", "frac"]


def subset(font: TTFont) -> TTFont:
    """``font`` with our characters and features alone."""
    options = Options()
    options.layout_features = FEATURES
    options.notdef_outline = True
    options.hinting = False
    cutter = Subsetter(options)
    cutter.populate(unicodes=CHARACTERS)
    cutter.subset(font)
    return font


def main(source: Path) -> None:
    """Write the fonts beside this script."""
    web = instantiateVariableFont(subset(TTFont(source)), {"opsz": OPTICAL_SIZE})
    web.flavor = "woff2"
    web.save(HERE / "Inter.woff2")
    for name, weight in WEIGHTS.items():
        fixed = instantiateVariableFont(
            subset(TTFont(source)), {"opsz": OPTICAL_SIZE, "wght": weight}
        )
        fixed = named(fixed, name, weight)
        fixed.flavor = None
        fixed.save(HERE / f"Inter-{name}.ttf")


def named(font: TTFont, style: str, weight: int) -> TTFont:
    """``font`` as the ``style`` of the family Inter (OpenType, table name)."""
    table = font["name"]
    legacy = style in ("Regular", "Bold")
    names = {
        1: "Inter" if legacy else f"Inter {style}",
        2: style if legacy else "Regular",
        4: f"Inter {style}",
        6: f"Inter-{style}",
        16: "Inter",
        17: style,
    }
    for record in list(table.names):
        if record.nameID in {*names, 3, 21, 22, 25} or record.nameID > 255:
            table.removeNames(nameID=record.nameID)
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)
    table.setName(f"{font['head'].fontRevision:.3f};Inter-{style}", 3, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    bold = style == "Bold"
    font["OS/2"].fsSelection = 0x20 if bold else 0x40
    font["head"].macStyle = 1 if bold else 0
    if "STAT" in font:
        del font["STAT"]
    return font


if __name__ == "__main__":
    main(Path(sys.argv[1]))
