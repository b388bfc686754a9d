"""The constitution of a made-up party: 60 clauses, amendments that conflict, what is adopted of it.

The adopted text is worked out here by hand, as edits of lines, without the program.
"""

__all__ = ["AMENDMENTS", "CONSTITUTION", "FROM_SEAT", "TITLE", "adopted_by_hand"]

TITLE = "Constitution of the Party of the Lot"

ARTICLES = {
    "Members": (
        "Whoever lives in the country and is sixteen years old may join.",
        "A member pays five euros a month, and nothing who cannot.",
        "Nobody is in two parties at a time.",
        "Each member has one vote, and nobody has another's.",
        "A member leaves by a letter, on the day on which it comes.",
        "Local groups have seven members at least.",
        "A local group has money of its own.",
        "Groups meet once a month, and everybody may listen.",
        "Members see the accounts of their group at any time.",
    ),
    "The chamber": (
        "The chamber is drawn by lot from all members.",
        "It sits twice a year.",
        "Its members are paid for the days on which it sits.",
        "Whoever was drawn once is not drawn again for five years.",
        "It hears witnesses of its own choice.",
        "It decides on the programme clause by clause.",
        "Its votes are secret, but for those by name.",
        "Half of its seats are a quorum.",
        "What it decides binds the board.",
    ),
    "The board": (
        "The chamber elects a board of nine.",
        "The board is elected for two years.",
        "Nobody is on the board for more than six years.",
        "The board meets in public.",
        "It publishes its minutes within a week.",
        "It keeps the accounts.",
        "It may not borrow more than a tenth of a year's income.",
        "Whoever is on the board holds no other office.",
        "Two thirds of the chamber may recall anybody on the board.",
    ),
    "Money": (
        "Gifts above one hundred euros are published with the name of the giver.",
        "Nobody gives more than two thousand euros a year.",
        "Companies give nothing.",
        "A third of the income goes to the groups.",
        "Three auditors are drawn by lot each year.",
        "Auditors see every paper.",
        "No member is paid more than a teacher.",
        "What is left at the end of a year is saved.",
        "The accounts are on paper as well.",
    ),
    "Candidates": (
        "Only the members of an area choose its candidates.",
        "A candidate has been trained for two days.",
        "Candidates speak for the same time.",
        "The order on the ballot is drawn by lot.",
        "Votes are counted twice, by two programs.",
        "A candidate may withdraw until the first vote is cast.",
        "Nobody stands in two areas.",
        "Half of the candidates at least are women.",
        "A vacancy is filled by a recount.",
    ),
    "Changes": (
        "Two thirds of those present change this constitution.",
        "Whoever wants a change says so four weeks before.",
        "A change that fails is not put again for a year.",
        "The chamber votes on each change by itself.",
        "What is here in the text goes before all other rules.",
        "The text is published with its digest.",
        "Old texts are kept.",
        "The party ends by a vote of all its members.",
        "What it then owns goes to a school.",
    ),
}


def _markdown(articles):
    lines = [f"# {TITLE}", ""]
    for number, (heading, items) in enumerate(articles.items(), 1):
        lines += [f"## Article {number}: {heading}", ""]
        for place, item in enumerate(items, 1):
            lines += [f"{place}. {item}", ""]
    return "\n".join(lines)


CONSTITUTION = _markdown(ARTICLES)

AMENDMENTS = """id,kind,clause,passage,words,after,on,author,reason
1,replace,1.2,five euros,eight euros,,,Ann,Halls cost money
2,replace,1.2,five euros,three euros,,,Ben,Let everybody in
3,replace,,eight,seven,,1,Cy,Half way
4,delete,2.4,,,,,Dee,Who is good may come back
5,replace,2.4,five years,ten years,,,Eve,Others have to have their turn
6,replace,3.2,,The board is elected for one year.,,,Fay,Two years are long
7,replace,3.2,two years,three years,,,Gus,One learns in the first
8,replace,4.2,two thousand euros,one thousand euros,,,Hal,It is much
9,replace,4.2,two thousand,one thousand,,,Ida,As Hal
10,insert,,,7. Anybody may film it.,2.7,,Jo,It is public
11,move,5.9,,,5.5,,Kit,It belongs to the count
12,delete,6.1,of those present,,,,Lou,Of all
13,replace,4.7,a teacher,a nurse,,,Mae,As much
"""
"""1 and 2, and 5 and 7 with the whole clause, exclude each other; 3 is on 1; 8 and 9 are one."""

FROM_SEAT = {"kind": "insert", "clause": "6.6", "passage": "published", "words": "in the newspaper"}
"""What a member proposes from a seat."""


def adopted_by_hand():
    """With 3, 1, 5, 6, 10, 11 and the one from a seat; 2 and 7 fell, 4, 8, 9, 12 were rejected."""
    articles = {heading: list(items) for heading, items in ARTICLES.items()}
    articles["Members"][1] = "A member pays seven euros a month, and nothing who cannot."
    articles["The chamber"][3] = "Whoever was drawn once is not drawn again for ten years."
    articles["The board"][1] = "The board is elected for one year."
    articles["The chamber"].insert(7, "Anybody may film it.")
    articles["Candidates"].insert(5, articles["Candidates"].pop(8))
    articles["Changes"][5] = "The text is published in the newspaper with its digest."
    return _markdown(articles)
