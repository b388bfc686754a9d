"""Reports that a layperson can follow: one self-contained page, and plain text for a terminal.

The page needs nothing from elsewhere: no script, no font, no picture file. It says first who is
elected and with what counts, then in plain words how this is counted and what happened in each
round, then shows the transfer chart, the round table, ties and how anyone can repeat the lots.

- ``found``: what is on the ballots, and what the rule does with overvotes, skipped ranks, blanks.
- ``words``: sentences about rules and rounds.
- ``chart``: drawings (transfers between rounds as SVG, bars).
- ``page``: the page, with ``style``; ``plain``: the text.
"""

from conference.voting.report.found import Found, found
from conference.voting.report.page import page
from conference.voting.report.plain import plain

__all__ = ["Found", "found", "page", "plain"]
