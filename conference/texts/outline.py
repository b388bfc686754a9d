"""From blocks to a tree of clauses; the rule is in :mod:`conference.texts.markdown`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from conference.texts.blocks import Block, Notes
from conference.texts.clause import Form
from conference.texts.numbering import Mark, Style, follows, value_of, written

__all__ = ["Node", "outline_of"]


@dataclass(slots=True)
class Node:
    """A clause that is being read. ``lead`` are the paragraphs below a heading, with their lines.

    ``indent`` is that of an item, ``level`` that of a heading (0: the whole text).
    """

    line: int
    form: Form = "section"
    level: int = 0
    indent: int = 0
    mark: Mark | None = None
    heading: str = ""
    words: list[str] = field(default_factory=list)
    lead: list[Block] = field(default_factory=list)
    children: list[Node] = field(default_factory=list)

    @property
    def number(self) -> str:
        """What a mark below it with dots would begin with."""
        return self.mark.local if self.mark else ""

    def walk(self) -> Iterator[Node]:
        """All that is below it, in the order of reading."""
        for child in self.children:
            yield child
            yield from child.walk()


class _Builder:
    """Puts block after block where it belongs: ``sections`` and ``items`` are what is open."""

    def __init__(self, notes: Notes) -> None:
        self.notes = notes
        self.root = Node(0)
        self.sections = [self.root]
        self.items: list[Node] = []

    def put(self, block: Block) -> None:
        if block.kind == "heading":
            self._put_heading(block)
        elif block.kind == "item" and block.mark is not None:
            self._put_item(block, block.mark)
        elif self.items:
            self._continue(block)
        else:
            self.sections[-1].lead.append(block)

    def _put_heading(self, block: Block) -> None:
        while self.sections[-1].level >= block.level:
            self.sections.pop()
        outer, mark, text = self.sections[-1], block.mark, block.text
        if mark is not None and mark.weak and not self._counts_on(outer, mark):
            text = f"{mark.ordinal} {text}".strip()
            mark = None
        node = Node(block.line, "section", block.level, mark=mark, heading=text)
        outer.children.append(node)
        self.sections.append(node)
        self.items = []

    def _counts_on(self, outer: Node, mark: Mark) -> bool:
        """Whether a bare figure before a heading is its number: the first, or the next one."""
        before = [one.mark for one in outer.children if one.form == "section" and one.mark]
        last = value_of(before[-1].ordinal, "1") if before and before[-1] else None
        return int(mark.ordinal) == (last[0] + 1 if last else 1)

    def _put_item(self, block: Block, mark: Mark) -> None:
        if mark.dotted:
            self._open_dotted(block, mark)
        else:
            self._open(block.indent, mark)
        outer = self.items[-1] if self.items else self.sections[-1]
        node = Node(block.line, "item", indent=block.indent, mark=mark)
        node.words += [block.text] if block.text else []
        outer.children.append(node)
        self.items.append(node)

    def _open(self, indent: int, mark: Mark) -> None:
        """Close the items that a mark so far in does not stand in."""
        while self.items and indent < self.items[-1].indent - 1:
            self.items.pop()
        same = [
            (place, item.mark)
            for place, item in enumerate(self.items)
            if item.mark and item.indent >= indent - 1 and item.mark.style == mark.style
        ]
        places = [place for place, one in same if follows(one, mark)]
        if not places and mark.ordinal.lower() != "i":
            places = [place for place, _ in same]
        if places:
            del self.items[places[-1] :]

    def _open_dotted(self, block: Block, mark: Mark) -> None:
        """Close the items up to the one whose number the mark begins with."""
        outer = mark.before[:-1]
        for place, item in enumerate(self.items):
            if item.mark and item.mark.dotted and item.mark.before == mark.before:
                del self.items[place:]
                return
        while self.items and self.items[-1].number != outer:
            self.items.pop()
        if not self.items and self.sections[-1].number != outer:
            where = self.sections[-1].number or self.sections[-1].heading or "no number"
            said = mark.before + mark.ordinal
            sentence = said.replace(".", "\\.", 1)
            self.notes.fault(
                block.line,
                f"{said} stands below {where}, not below {outer}: give one of them the right number"
                f"; if {said} is a figure in a sentence, write {sentence}",
            )

    def _continue(self, block: Block) -> None:
        """A paragraph without a number goes on with what stands before it, as deep as it stands."""
        while block.indent and len(self.items) > 1 and block.indent <= self.items[-1].indent:
            self.items.pop()
        item = self.items[-1]
        told = block.kind == "paragraph" and (not block.indent or bool(item.children))
        while item.children:
            item = item.children[-1]
        item.words.append(block.text)
        if told:
            self.notes.remark(
                block.line,
                "a paragraph without a number was read as part of the clause before it",
            )


def outline_of(blocks: list[Block], notes: Notes) -> Node:
    """The tree of a text: a node for each clause, below one for the whole."""
    builder = _Builder(notes)
    for block in blocks:
        builder.put(block)
    root = builder.root
    for node in [root, *root.walk()]:
        if node.form == "section":
            _place_lead(node, node is root)
    for node in [root, *root.walk()]:
        _number(node, notes)
    return root


def _place_lead(section: Node, is_root: bool) -> None:
    """The paragraphs below a heading: its own words, or clauses where there are several alone."""
    parts: list[list[Block]] = []
    for block in section.lead:
        if parts and (block.kind == "kept" or block.indent >= 2):
            parts[-1].append(block)
        else:
            parts.append([block])
    words = [block.text for block in section.lead]
    if is_root and section.children and words:
        section.children.insert(0, Node(section.lead[0].line, "item", words=words))
    elif section.children or (len(parts) < 2 and not is_root):
        section.words = words
    else:
        section.children = [
            Node(part[0].line, "item", words=[block.text for block in part]) for part in parts
        ]


def _number(node: Node, notes: Notes) -> None:
    """Number what has no number, openly: all below a clause where none has one, and lazy lists."""
    for form in ("section", "item"):
        children = [child for child in node.children if child.form == form]
        if children and not any(child.mark for child in children) and not _is_preamble(node, form):
            plural = "sections" if form == "section" else "paragraphs"
            notes.remark(children[0].line, f"{plural} without numbers were numbered from 1 on")
            for place, child in enumerate(children, 1):
                child.mark = written(f"{place}.")
        elif form == "item":
            _count_lazy(children, notes)


def _is_preamble(node: Node, form: str) -> bool:
    return (
        form == "item"
        and not node.level
        and len(node.children) > 1
        and ([child.form for child in node.children].count("item") == 1)
    )


def _count_lazy(children: list[Node], notes: Notes) -> None:
    """Markdown counts a list on whose numbers are all 1, or begin so; so do we."""
    by_style: dict[Style, list[Node]] = {}
    for child in children:
        if child.mark is not None:
            by_style.setdefault(child.mark.style, []).append(child)
    for style, same in by_style.items():
        ordinals = {child.mark.ordinal for child in same if child.mark}
        if len(same) > 1 and ordinals == {"1"} and not style.word and not style.before:
            notes.remark(same[0].line, "a list whose numbers are all 1 was counted on")
            for place, child in enumerate(same, 1):
                child.mark = replace(child.mark, ordinal=str(place)) if child.mark else None
