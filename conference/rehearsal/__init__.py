"""Simulated parties and people over real sockets, and an operator who follows a script.

::

    survey ─> plan ─> attendees ──Session──> crowd ═sockets═> server
                          └─> ledger ─> report ─> evidence <─ entries of the record

- ``plan`` shares people out over the parties: who has a phone, who comes when. The same seed gives
  the same plan. ``preferences`` says what a region, or the chamber, thinks of a question.
- ``attendees`` are the behaviours, without sockets: a screen, a ``facilitator``, and the voters: a
  ``person`` with a phone, a ``member`` of the chamber with one of the made-up ``badges``.
  They drop out and come back, vote twice, change their vote, vote late, mistype the code.
- ``ledger`` records what was sent and what was answered, and counts it;
  ``evidence`` holds the report against the record: is every acknowledged ballot there once?
- ``crowd`` drives thousands of them in one event loop; ``run`` does it in as many processes as are
  needed. ``operator`` runs a script of items and polls as the desk would; ``stage`` starts and
  stops our programs, those of a demonstration and the servers of benchmarks.

A rehearsal is let loose only on a conference that is marked as one. Ballot keys come from strong
chance even here, so that two rehearsals with one seed do not share them.
"""
