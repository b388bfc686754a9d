"""The meeting as a state machine: programme, rundown, polls, parties. Pure.

::

    command ──decide(meeting, command, now)──> events, or a Refusal
    event ────evolve(meeting, event)─────────> the next meeting

Nothing here knows of sockets, databases or clocks. What was decided is a list of events; the
record keeps them, and the meeting is what you get by folding :func:`evolve` over the record,
today or in ten years.

One part is not a frozen value: the :class:`~conference.deliberation.polls.ballotbox.BallotBox` of a
poll, for a million ballots are not copied for each new one. It is provisional until ``settle``
and can ``rollback`` to the last settled state, so that a batch that could not be stored never
happened.

Start with ``polls`` (the life of a poll as a table), ``ballotbox`` (nobody is counted twice) and
``decide``.
"""
