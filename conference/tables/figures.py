"""Whole numbers as spreadsheets write them: ``3.0``, ``1,000``, ``1 000``."""

from __future__ import annotations

import re

from conference.tables.naming import tidy

__all__ = ["whole_number"]

_ROUND = re.compile(r"(\d+)[.,]0{1,2}|(\d+)[.,]")
_BLANKS = re.compile(r"\d{1,3}(?:[ '\u2019]\d{3})+")
_COMMAS = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.0{1,2})?")
_POINTS = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,0{1,2})?")

NOT_WHOLE = "is not a whole number from 0 up"


def whole_number(cell: str, *, decimal_comma: bool = False) -> int | str:
    """The number in a cell, from 0 up; or what is wrong with it, as the end of a sentence.

    ``decimal_comma``: the table was written where decimals have a comma, so that thousands have
    points. The same mark with three digits after it may be either; then it is a fault.
    """
    text = tidy(cell)
    if not text.isascii():
        text = text.replace("\u2019", "'")
    if text.isascii() and text.isdigit():
        return int(text[:18])
    if not text.isascii():
        return NOT_WHOLE
    if _BLANKS.fullmatch(text):
        return int(re.sub(r"\D", "", text)[:18])
    if found := _ROUND.fullmatch(text):
        return int((found[1] or found[2])[:18])
    thousands, other = (_POINTS, _COMMAS) if decimal_comma else (_COMMAS, _POINTS)
    if thousands.fullmatch(text):
        return int(re.sub(r"\D", "", re.sub(r"[.,]0{1,2}$", "", text))[:18])
    if other.fullmatch(text):
        return "may be a number of thousands or have decimals: write it without the mark"
    if text.endswith("%"):
        return "is a share: write numbers of people"
    return NOT_WHOLE
