"""Counting: ballots, rules, decisions, ties, file formats. Pure: values in, values out.

::

    bytes ─formats.read─> Election ─count(method, ...)─> Outcome ─> as_json / report.page
    arrays of a poll ─profile.rankings, approvals, scores─┘

- :mod:`~conference.voting.profile`: ballots as arrays, equal ones grouped and counted once.
- :mod:`~conference.voting.rules`: one rule a module, and the registry ``RULES`` with the sentence
  that the desk shows when the operator chooses one.
- :mod:`~conference.voting.outcome`: what a rule makes of the ballots, round by round.
- :mod:`~conference.voting.numbers`: numbers as text, read and written exactly.
- :mod:`~conference.voting.ties`: lots from a published seed or a drawn order, backwards, forwards.
- :mod:`~conference.voting.decision`: quorum and majorities. :mod:`~conference.voting.sheet`: the
  published result, counts first.
- :mod:`~conference.voting.facts`: what stands on the ballots before a rule reads them.
- :mod:`~conference.voting.formats`: BLT, PrefLib, Pabulib, abcvoting's YAML, ABIF, CSV; both ways,
  found by content.
- :mod:`~conference.voting.report`: one self-contained page that a layperson can follow.

Nothing here reads a file, a clock or a random generator, and no decision is made on a float:
amounts are integers in the rule's smallest unit, or fractions. Where floats speed a count up they
only sort out what is far apart; whatever is near is decided exactly.
"""
