"""The lines of an ABIF file: comments, metadata, names."""

from __future__ import annotations

import json
import re

__all__ = ["DECLARED", "OLDER", "VOTES", "bare_line", "metadata_of", "name_of"]

NAME = r'\[[^\]]*\]|"(?:[^"\\]|\\.)*"|[^\[\]":=>]+?'
DECLARED = re.compile(rf"=\s*({NAME})\s*:\s*(\[[^\]]*\]|\"(?:[^\"\\]|\\.)*\"|.*?)\s*")
"""A candidate: ``=a:[Ash]``."""
OLDER = re.compile(rf"(\[[^\]]*\])\s*:\s*({NAME})\s*")
"""A candidate as the format had it before 2021: ``[Ash]: a``."""
VOTES = re.compile(r"(\d+)\s*[:*]\s*(.*)")
PIECES = re.compile(r'\[[^\]]*\]|"(?:[^"\\]|\\.)*"|#.*|[^#\["]+|.')
PAIR = re.compile(r"\{\s*[\"']?([\w \-]+?)[\"']?\s*:\s*(.*?)\s*\}")


def bare_line(line: str) -> str:
    """The line without its comment; a # within brackets or quotes is none."""
    if "#" not in line:
        return line.strip()
    pieces = PIECES.findall(line)
    if pieces and pieces[-1].startswith("#"):
        pieces.pop()
    return "".join(pieces).strip()


def name_of(text: str) -> str:
    """What stands in brackets or quotes, or the text as it is; blanks closed up."""
    bare = text.strip()
    if len(bare) > 1 and bare[0] + bare[-1] == "[]":
        bare = bare[1:-1]
    elif len(bare) > 1 and bare[0] == bare[-1] == '"':
        bare = re.sub(r"\\(.)", r"\1", bare[1:-1])
    return " ".join(bare.split())


def metadata_of(line: str) -> dict[str, str] | None:
    """Keys and values of a line in braces, as JSON or nearly; None if it is none."""
    try:
        found = json.loads(line)
    except ValueError:
        match = PAIR.fullmatch(line)
        return {match[1]: match[2].strip("\"'")} if match else None
    if not isinstance(found, dict):
        return None
    return {
        str(key): value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        for key, value in found.items()
    }
