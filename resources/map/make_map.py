"""Make ``uk.json``, the outline of the country, from Natural Earth's 1:10m countries.

Run as ``python make_map.py countries-10m.json``, where the file is from the npm package
``world-atlas`` 2.0.2 (``npm pack world-atlas``): Natural Earth's data, which is in the public
domain, as TopoJSON. The borders are thinned arc by arc, so that neighbours still fit together.

``uk.json`` holds

``country``, ``neighbours``
    lists of rings, each a flat list ``[lon, lat, lon, lat, ...]`` in degrees; the last point is
    the first. Rings are outlines without holes.
``projection``
    the constants of an equidistant conic (Snyder, Map Projections, USGS 1395, section 16), with
    which the country looks as people know it. For ``lon, lat`` in degrees, r = pi / 180::

        rho   = g - lat * r
        theta = n * (lon - lon0) * r
        x     = (rho * sin(theta) - x0) * scale
        y     = (rho * cos(theta) - y0) * scale

    x runs from 0 to ``width`` to the right and y from 0 to 1 downwards, over the box of the country
    with a small margin; neighbours may lie outside and are clipped.
``check``
    points ``[lon, lat, x, y]`` against which an implementation can be tested.
"""

from __future__ import annotations

import json
import math
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

Point = tuple[float, float]

COUNTRY, NEIGHBOURS = ("826",), ("372", "833")
TOLERANCE = 0.0055  # degrees of latitude: 600 m, below a pixel of the hall display
SMALLEST = 0.0007  # square degrees: islands under some 5 km2 are left out
LON0, LAT1, LAT2 = -3.2, 51.5, 58.0
MARGIN = 0.012
CHECKED = ((-0.1276, 51.5072), (-4.2518, 55.8642), (-5.9301, 54.5973), (-1.1449, 60.1530))


def decode_arcs(topology: dict[str, Any]) -> list[list[Point]]:
    """The arcs of a quantised TopoJSON in degrees."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for deltas in topology["arcs"]:
        x = y = 0
        arc = []
        for dx, dy in deltas:
            x, y = x + dx, y + dy
            arc.append((x * sx + tx, y * sy + ty))
        arcs.append(arc)
    return arcs


def thinned(line: list[Point]) -> list[Point]:
    """Ramer, Douglas and Peucker, with longitude shortened as at 55 degrees north."""
    squeeze = math.cos(math.radians(55))
    flat = [(x * squeeze, y) for x, y in line]
    keep = {0, len(line) - 1}
    spans = [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        (ax, ay), (bx, by) = flat[first], flat[last]
        length = math.hypot(bx - ax, by - ay)
        worst, at = TOLERANCE, 0
        for i in range(first + 1, last):
            px, py = flat[i]
            if length < 1e-9:  # a closed arc: distance from its start
                away = math.hypot(px - ax, py - ay)
            else:
                away = abs((by - ay) * (px - ax) - (bx - ax) * (py - ay)) / length
            if away > worst:
                worst, at = away, i
        if at:
            keep.add(at)
            spans += [(first, at), (at, last)]
    return [line[i] for i in sorted(keep)]


def rings_of(geometry: dict[str, Any], arcs: list[list[Point]]) -> list[list[Point]]:
    """The outer rings of a Polygon or MultiPolygon, small islands left out, largest first."""
    polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    rings = []
    for polygon in polygons:
        ring: list[Point] = []
        for index in polygon[0]:
            part = arcs[index] if index >= 0 else arcs[~index][::-1]
            ring += part[1:] if ring else part
        if len(ring) > 3 and abs(area(ring)) >= SMALLEST:
            rings.append(ring)
    return sorted(rings, key=lambda ring: -abs(area(ring)))


def area(ring: list[Point]) -> float:
    """Signed area in square degrees (shoelace)."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring)) / 2


def conic() -> tuple[float, float]:
    """``n`` and ``g`` of the equidistant conic that is true along LAT1 and LAT2."""
    a, b = math.radians(LAT1), math.radians(LAT2)
    n = (math.cos(a) - math.cos(b)) / (b - a)
    return n, math.cos(a) / n + a


def fit(rings: list[list[Point]]) -> dict[str, float]:
    """The constants that put ``rings`` into the box 0..width by 0..1."""
    n, g = conic()
    unit = {"lon0": LON0, "n": n, "g": g, "x0": 0.0, "y0": 0.0, "scale": 1.0}
    points = [project(unit, *point) for ring in rings for point in ring]
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    edge = MARGIN * (bottom - top)
    scale = 1 / (bottom - top + 2 * edge)
    return {
        "lon0": LON0,
        "n": round(n, 9),
        "g": round(g, 9),
        "x0": round(left - edge, 9),
        "y0": round(top - edge, 9),
        "scale": round(scale, 6),
        "width": round((right - left + 2 * edge) * scale, 6),
    }


def project(constants: dict[str, float], lon: float, lat: float) -> Point:
    """``lon, lat`` in degrees to ``x, y`` of the drawing."""
    rho = constants["g"] - math.radians(lat)
    theta = constants["n"] * math.radians(lon - constants["lon0"])
    return (
        (rho * math.sin(theta) - constants["x0"]) * constants["scale"],
        (rho * math.cos(theta) - constants["y0"]) * constants["scale"],
    )


def main(source: Path) -> None:
    """Write ``uk.json`` beside this script."""
    topology = json.loads(source.read_text())
    arcs = [thinned(arc) for arc in decode_arcs(topology)]
    shapes = {g.get("id"): g for g in topology["objects"]["countries"]["geometries"]}
    country = [ring for name in COUNTRY for ring in rings_of(shapes[name], arcs)]
    neighbours = [ring for name in NEIGHBOURS for ring in rings_of(shapes[name], arcs)]
    projection = fit(country)
    made = {
        "source": "Natural Earth 1:10m admin 0 countries (public domain), from npm world-atlas "
        "2.0.2; made by make_map.py, which explains the format",
        "projection": {"name": "equidistant conic", **projection},
        "check": [
            [lon, lat, *(round(v, 6) for v in project(projection, lon, lat))]
            for lon, lat in CHECKED
        ],
        "country": [flat(ring) for ring in country],
        "neighbours": [flat(ring) for ring in neighbours],
    }
    lines = [f"{json.dumps(key)}: {json.dumps(made[key])}" for key in list(made)[:3]]
    for key in ("country", "neighbours"):
        rings = ",\n".join(json.dumps(ring, separators=(",", ":")) for ring in made[key])
        lines.append(f"{json.dumps(key)}: [\n{rings}\n]")
    text = "{\n" + ",\n".join(lines) + "\n}\n"
    Path(__file__).with_name("uk.json").write_text(text)
    for key in ("country", "neighbours"):
        print(key, len(made[key]), "rings", sum(len(ring) // 2 for ring in made[key]), "points")


def flat(ring: list[Point]) -> list[float]:
    """A ring as ``[lon, lat, ...]`` in thousandths of a degree (some 70 m)."""
    return [round(value, 3) for point in ring for value in point]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
