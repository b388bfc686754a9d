"""The meeting as a state machine: programme, rundown, polls, parties. Pure.

::

    sender, command ──decide(meeting, sender, command, now)──> events, or a Refusal
    event ────────────evolve(meeting, event)──────────────────> the next meeting

Nothing here knows of sockets, databases or clocks. What was decided is a list of events; the
record keeps them, and the meeting is what you get by folding :func:`evolve` over the record,
today or in ten years.

One part is not a frozen value: the :class:`~conference.deliberation.polls.ballotbox.BallotBox` of a
poll, for a million ballots are not copied for each new one. It is provisional until ``settle``
and can ``rollback`` to the last settled state, so that a batch that could not be stored never
happened.

It is put together from subjects (:mod:`~conference.deliberation.subjects`), one folder each:
``founding``, ``programme``, ``rooms``, ``polls``, ``lottery``, ``members``. A subject has a slice
of the meeting (``model``), its ``commands`` and ``events``, ``decide``, ``evolve``, ``refusals``
and, where the record withholds or checks something of it, ``record``; who may ask for a command
stands in its ``subject`` module. ``decide``, ``evolve`` and ``record`` here only find the subject.

A new command is its class, a case in ``decide``, its event, a case in ``evolve``, and a line in
``may``: all in one folder.

Start with ``subject`` (the port), ``polls.model`` (the life of a poll as a table) and
``polls.ballotbox`` (nobody is counted twice).
"""
