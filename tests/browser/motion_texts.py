"""A motion in a running conference: its text, and amendments as a desk hands them in."""

TEXT = """# A constitution of the commons

## Article 3: Money

1. Every member pays thirty euros a year, and whoever earns less than the minimum pays nothing;
the fee of a year in which somebody joins is paid in parts, one for each month that is left.

2. The treasurer reports each quarter to the assembly, in words that everybody understands.

3. Gifts above one thousand euros are published with the name of the giver within a week.
"""

AMENDMENTS = [
    {"id": "7", "kind": "replace", "clause": "3.1", "passage": "thirty euros a year",
     "words": "forty euros a year in twelve parts", "author": "North branch",
     "reason": "The hall costs more than it did."},
    {"id": "8", "kind": "delete", "clause": "3.2", "author": "Kai"},
    {"id": "9", "kind": "insert", "after": "3.3", "author": "South branch",
     "words": "Whoever is sixteen votes on all of this.\n\nAnd so does whoever lives here."},
    {"id": "10", "kind": "move", "clause": "3.3", "after": ""},
    {"id": "11", "kind": "replace", "clause": "3.1",
     "words": "Every member pays what they can, and says so once a year. " * 8},
]  # fmt: skip


def table(desk, motion="order", amendments=AMENDMENTS):
    """Table the motion and hand in its amendments."""
    desk.do("table_motion", motion=motion, title="", markdown=TEXT)
    for line in amendments:
        desk.do("propose_amendment", motion=motion, amendment=line)


def scene(amendment="", motion="order", **other):
    """What ``desk.show`` puts on air of a motion."""
    return {"motion": motion, "amendment": amendment, **other}
