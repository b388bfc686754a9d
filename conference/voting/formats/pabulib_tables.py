"""The three tables of a Pabulib file."""

from __future__ import annotations

from conference.voting.formats.pabulib_text import NumberedRow, rows_of, separator_of
from conference.voting.formats.text import Faults

__all__ = ["Tables"]

HEADINGS = ("META", "PROJECTS", "VOTES")
NEEDED = {
    "META": ("key", "value"),
    "PROJECTS": ("project_id", "cost"),
    "VOTES": ("voter_id", "vote"),
}


class Tables:
    """META, PROJECTS and VOTES by heading; ``columns`` and ``places`` (lines) as well."""

    def __init__(self, text: str, faults: Faults) -> None:
        self.faults = faults
        self.rows: dict[str, list[NumberedRow]] = {}
        self.columns: dict[str, dict[str, int]] = {}
        self.places: dict[str, int] = {}
        self.torn: set[int] = set()
        """Lines of a wrong length: they have their fault, and their cells mean nothing."""
        self.names: dict[str, list[str]] = {}
        self.separator = separator_of(text)
        self.split(text)

    def split(self, text: str) -> None:
        """The three tables; their first rows name the columns."""
        table: list[NumberedRow] | None = None
        for number, fields in rows_of(text, self.separator):
            heading = fields[0].strip().upper()
            if heading in HEADINGS and not any(f.strip() for f in fields[1:]):
                if heading in self.rows:
                    self.faults.add(number, f"section {heading} is there twice")
                table = self.rows.setdefault(heading, [])
                self.places[heading] = number
            elif table is None:
                self.faults.add(number, "the file must start with the line META")
                table = []
            else:
                table.append((number, fields))
        for heading in HEADINGS:
            self.head(heading)

    def head(self, heading: str) -> None:
        rows = self.rows.get(heading)
        if rows is None:
            self.faults.add(0, f"has no section {heading}")
            self.rows[heading], self.columns[heading], self.names[heading] = [], {}, []
            return
        number, names = rows.pop(0) if rows else (self.places[heading], [])
        names = self.names[heading] = [" ".join(name.split()) for name in names]
        _cut(names, 0)
        found = {name.lower(): i for i, name in reversed(list(enumerate(names))) if name}
        nameless = [at for at, name in enumerate(names) if not name]
        for line, row in rows:
            if len(row) > len(names):
                _cut(row, len(names))
            if any(row[at].strip() for at in nameless if at < len(row)):
                self.faults.add(line, "has text in a column without a name")
            if len(row) != len(names):
                self.torn.add(line)
                self.faults.add(line, f"has {len(row)} fields, but there are {len(names)} columns")
        for name in NEEDED[heading]:
            if name not in found:
                self.faults.add(number, f"section {heading} has no column {name}")
        self.columns[heading] = found

    def cell(self, heading: str, row: list[str], name: str) -> str:
        """A field of a row by the name of its column; "" where there is none."""
        at = self.columns[heading].get(name)
        return row[at].strip() if at is not None and at < len(row) else ""

    def has(self, heading: str, name: str) -> bool:
        """Whether a section has the column."""
        return name in self.columns[heading]

    def lines(self, heading: str) -> list[list[str]]:
        """A section with the names of its columns, as it stands in the file."""
        return [self.names[heading], *(row for _, row in self.rows[heading])]


def _cut(row: list[str], size: int) -> None:
    """Take empty fields off the end of a row, down to a size."""
    while len(row) > size and not row[-1].strip():
        row.pop()
