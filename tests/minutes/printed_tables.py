"""Reads the tables and facts out of a page of minutes, by a parser of its own."""

from html.parser import HTMLParser

__all__ = ["Printed", "figure"]


def figure(text):
    """A number as it is printed."""
    return int(text.replace(",", ""))


class Printed(HTMLParser):
    """``tables`` by name: rows of cells, the head first. ``facts`` by name: what stands where.

    ``tags`` are all elements, ``paragraphs`` pairs of class and text, ``captions`` those of tables.
    """

    def __init__(self, html):
        super().__init__()
        self.tables, self.facts, self.tags, self.paragraphs = {}, {}, set(), []
        self.captions = []
        self._rows = self._facts = self._text = None
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        known = dict(attrs)
        self.tags.add(tag)
        if tag == "table":
            self._rows = self.tables[known["data-name"]] = []
        elif tag == "dl":
            self._facts = self.facts[known["data-name"]] = {}
        elif tag == "tr":
            self._rows.append([])
        elif tag == "p":
            self.paragraphs.append([known.get("class", ""), ""])
            self._text = "p"
        elif tag == "caption":
            self.captions.append("")
            self._text = tag
        if tag in {"th", "td"}:
            self._rows[-1].append("")
            self._text = "cell"
        elif tag in {"dt", "dd"}:
            self._text = tag
            self._term = "" if tag == "dt" else self._term

    def handle_endtag(self, tag):
        if tag in {"th", "td", "p", "dt", "dd", "caption"}:
            self._text = None

    def handle_data(self, data):
        if self._text == "cell":
            self._rows[-1][-1] += data
        elif self._text == "p":
            self.paragraphs[-1][1] += data
        elif self._text == "caption":
            self.captions[-1] += data
        elif self._text == "dt":
            self._term += data
        elif self._text == "dd":
            self._facts[self._term] = self._facts.get(self._term, "") + data

    def verdicts(self):
        """The paragraphs in bold, in order."""
        return [text for kind, text in self.paragraphs if kind == "verdict"]
