"""The Range header of a request (RFC 9110, section 14)."""

from __future__ import annotations

import re

__all__ = ["UNSATISFIABLE", "asked_range"]

UNSATISFIABLE = (0, -1)
"""A range that lies outside of what there is."""

ONE = re.compile(rb"bytes=(\d{0,18})-(\d{0,18})")


def asked_range(header: bytes, total: int) -> tuple[int, int] | None:
    """The first and the last byte of one range, or :data:`UNSATISFIABLE`.

    None for no range, for several, and for what is none: the whole is then sent, as RFC 9110 has
    it.
    """
    found = ONE.fullmatch(header.strip())
    if found is None or not (found[1] or found[2]):
        return None
    if not found[1]:
        length = min(int(found[2]), total)
        return (total - length, total - 1) if length else UNSATISFIABLE
    first = int(found[1])
    last = min(int(found[2]), total - 1) if found[2] else total - 1
    if found[2] and int(found[2]) < first:
        return None
    return (first, last) if first < total else UNSATISFIABLE
