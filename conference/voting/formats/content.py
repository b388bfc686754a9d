"""What a ballot file is, by its content; the ending of its name only decides where that leaves two
readings open.

Each format has a mark that the others do not have: Pabulib its line META, abcvoting its key
``profile``, PrefLib ``2: 1,3`` or its old totals, ABIF ``2: a>b``, condorcet.vote ``a>b * 2``, BLT
two numbers, ballots and then names. What has none of these is a table if it has rows and columns.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from conference.core.errors import ConferenceError

__all__ = ["NAMES", "content_of", "has_many_categories", "preflib_kind"]

HEAD = 400
"""Lines that are looked at; where ballots are many, their first ones show what the file is."""
NAMES = {
    "blt": "BLT",
    "preflib": "PrefLib",
    "pb": "Pabulib",
    "abc.yaml": "abcvoting's YAML",
    "abif": "ABIF",
    "cef": "the Condorcet Election Format",
    "csv": "CSV",
    "votekit": "VoteKit's CSV",
    "json": "pref_voting's JSON",
}
PREFLIB_BALLOT = re.compile(
    r"\d+(?:\.0+)?\s*:\s*(?:\d+|\{[\d,\s]*\})(?:\s*,\s*(?:\d+|\{[\d,\s]*\}))*\s*,?"
)
PREFLIB_KEY = re.compile(r"#\s*(?:FILE NAME|DATA TYPE|NUMBER ALTERNATIVES|ALTERNATIVE NAME \d+)\b")
PROFILE = re.compile(r"[\"']?profile[\"']?\s*:")
YAML_ITEM = re.compile(r"- ")
YAML_LINE = re.compile(r"- |[\w ]+:(?:\s|$)")
ABIF_NAME = re.compile(r"=\s*[^=:\s][^:]*:\s*\S")
ABIF_BALLOT = re.compile(r"\d+\s*[:*]\s*(?:[^{}\d\s].*|\d+\s*[>=/].*)")
CEF_BALLOT = re.compile(r"[^\d:;,\t{\"][^:;,\t\"]*>[^:;,\t\"]*[*^]\s*\d+")
NUMBERS = re.compile(r"[-\d=().\s,;\"]+")
KINDS = ("soc", "soi", "toc", "toi", "cat")


def _lines(text: str) -> list[str]:
    """The first lines that are not blank."""
    stripped = (line.strip() for line in text.split("\n", 4 * HEAD)[: 4 * HEAD])
    return [line for line in stripped if line][:HEAD]


def _fields(line: str) -> list[str]:
    return [part.strip().strip('"') for part in re.split(r"[;,\t]", line)]


def _is_pabulib(lines: list[str]) -> bool:
    first = next((line for line in lines if any(_fields(line))), "")
    return _fields(first)[0].upper() == "META" and not any(_fields(first)[1:])


def _is_yaml(lines: list[str]) -> bool:
    return any(PROFILE.match(line) for line in lines)


def _is_preflib(lines: list[str]) -> bool:
    body = [line for line in lines if not line.startswith("#")]
    if any(PREFLIB_KEY.match(line) for line in lines) or _is_preflib_old(lines):
        return not body or not _is_pair(body[0])
    return bool(body) and all(PREFLIB_BALLOT.fullmatch(line) for line in body)


def _is_preflib_old(lines: list[str]) -> bool:
    """A number, so many names with their numbers, three totals."""
    size = int(lines[0]) if lines and re.fullmatch(r"\d{1,5}", lines[0]) else 0
    names, rest = lines[1 : size + 1], lines[size + 1 :]
    if not size or not names or not all(re.match(r"\d+\s*,", name) for name in names):
        return False
    return not rest or re.fullmatch(r"\d+\s*,\s*\d+\s*,\s*\d+", rest[0]) is not None


def _is_abif(lines: list[str]) -> bool:
    body = [line for line in lines if not line.startswith(("#", "{"))]
    ballots = [line for line in body if ABIF_BALLOT.fullmatch(line)]
    named = [line for line in body if ABIF_NAME.match(line)]
    return bool(ballots) and len(ballots) + len(named) >= 0.5 * len(body) and not _is_yaml(lines)


def _is_cef(lines: list[str]) -> bool:
    """Parameters of this format, or rankings with how often each is there behind them."""
    if any(line.startswith("#/") and ":" in line for line in lines):
        return True
    body = [line for line in lines if not line.startswith("#")]
    return bool(body) and all(map(CEF_BALLOT.fullmatch, body))


def _is_pair(line: str) -> bool:
    """Two numbers, as BLT starts; more may follow where it has no line breaks."""
    words = re.split(r"[\s,;\"]+", line.split("#", 1)[0].strip(' \t,;"'))
    return len(words) >= 2 and all(word.isdecimal() for word in words[:2])


def _is_blt(lines: list[str]) -> bool:
    """Two numbers, then lines of numbers, then names or a text in quotes."""
    bare = [line for line in lines if not line.startswith(("#", "/*", "sep="))]
    if not bare or not _is_pair(bare[0]):
        return False
    words = re.split(r"[\s,;\"]+", bare[0].split("#", 1)[0].strip(' \t,;"'))
    if len(words) > 2:  # all on one line
        return '"' in bare[0] or (len(words) > 5 and "0" in words[2:])
    rest = bare[1:]
    if not rest or not (NUMBERS.fullmatch(rest[0].split("#")[0]) or rest[0].startswith(("[", "("))):
        return False
    return any(not NUMBERS.fullmatch(line) for line in rest) or len(lines) >= HEAD


def _is_table(lines: list[str]) -> bool:
    """Rows that have a mark between cells equally often, or a single column."""
    rows = [re.sub(r'"[^"]*"', "", line) for line in lines[:50]]
    if len(rows) < 2:
        return False
    counts = [[row.count(mark) for row in rows] for mark in ",;\t"]
    return any(min(times) > 0 and times.count(times[0]) > len(times) // 2 for times in counts)


def _is_votekit(lines: list[str]) -> bool:
    return bool(lines) and lines[0].startswith("VoteKit ")


def _is_json(lines: list[str]) -> bool:
    """An object that goes on after its first pair; ABIF has one pair a line, and ballots."""
    opens = bool(lines) and lines[0].startswith(("{", "["))
    return opens and not _is_abif(lines) and not _is_yaml(lines)


CHECKS: Mapping[str, Callable[[list[str]], bool]] = {
    "votekit": _is_votekit,
    "json": _is_json,
    "cef": _is_cef,
    "pb": _is_pabulib,
    "abc.yaml": _is_yaml,
    "preflib": _is_preflib,
    "abif": _is_abif,
    "blt": _is_blt,
}


def content_of(text: str, name: str, ending: str) -> tuple[str, str]:
    """What the text is, as a key of ``NAMES``, and a remark if the name says otherwise.

    ``ending`` is the format that the name's ending stands for, "" if for none.
    """
    lines = _lines(text)
    fits = [kind for kind, check in CHECKS.items() if check(lines)]
    if ending == "abif" and fits == ["preflib"] and not any(map(PREFLIB_KEY.match, lines)):
        fits.append("abif")  # 3:1,2 is a ballot of both, of equal ranks or one after another
    if ending in fits or (not fits and ending and not _only_a_table(lines, ending)):
        return ending, ""
    if len(fits) > 1:
        listed = " and as ".join(NAMES[kind] for kind in fits)
        raise ConferenceError(
            "which_format",
            f"{name} can be read as {listed}; name it by the ending of the one that is meant.",
        )
    found = fits[0] if fits else "csv"
    if found == "csv" and any(map(YAML_ITEM.match, lines)) and all(map(YAML_LINE.match, lines)):
        raise ConferenceError(
            "unknown_format",
            f"{name} looks like YAML, but has no profile, as abcvoting's files do.",
        )
    if not fits and not ending and not lines:
        raise ConferenceError("unknown_format", f"{name} is empty.")
    if (found, ending) == ("votekit", "csv"):
        return found, ""
    why = "in spite of its ending" if ending else "by its content"
    return found, f"{name} is read as {NAMES[found]}, {why}."


def _only_a_table(lines: list[str], ending: str) -> bool:
    """Whether nothing speaks for the ending, and the rows of a table speak against it."""
    return ending != "csv" and not _has_start(lines) and _is_table(lines)


def _has_start(lines: list[str]) -> bool:
    """Whether the first line is one of a ballot file, however broken the rest."""
    first = next((line for line in lines if not line.startswith("sep=")), "")
    return not first or first[0].isdigit() or first[0] in "#[({=/"


def preflib_kind(text: str, ending: str) -> tuple[str, str]:
    """Which kind of PrefLib file the text is: as it says itself, as its ending says, or ``toi``;
    and a remark where the two differ or neither says."""
    match = re.search(r"^#\s*DATA TYPE\s*:\s*(\w+)", text, re.MULTILINE)
    said = match[1].lower() if match else ""
    if said not in KINDS:
        said = ""
    if ending in KINDS:
        if said and said != ending:
            return said, f"The file says that it is {said}, not {ending}, and is read so."
        return ending, ""
    if said:
        return said, ""
    if re.search(r"^#\s*NUMBER CATEGORIES", text, re.MULTILINE):
        return "cat", ""
    return "toi", "The file does not say which kind of PrefLib data it is; it is read as toi."


def has_many_categories(text: str) -> bool:
    """Whether a PrefLib text has more categories than yes and no."""
    match = re.search(r"^#\s*NUMBER CATEGORIES\s*:\s*(\d{1,4})\s*$", text, re.MULTILINE)
    return match is not None and int(match[1]) > 2
