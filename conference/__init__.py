"""Conference: the control room of a national conference.

A chamber drawn by lot decides in one hall; thousands of watch parties follow the stream and vote.

A command goes one way through, and what it changed goes one way out::

    bytes ─codec─> command ─decide(state, command, now)─> events or refusal
                                     │
                            record.append (one transaction, group commit)
                                     │  only when durable
                   ack to the sender ├─ evolve(state, event) -> state, tally.add(ballots)
                                     └─ publish: one frame per audience, encoded once, sent to all

Packages, innermost first; each may import only those before it::

    core          ids, errors with codes, clock, seeded chance, Merkle tree
    voting        counting rules, decision rules, file formats. Pure
    sortition     the lottery: pool, quotas, fair distribution, draw. Pure
    deliberation  the meeting as a state machine: commands, events, decide, evolve. Pure
    register      the sign-ups, apart from the record; who had how much chance so far
    lottery       files of the lottery, and the worker process that computes it
    protocol      one frozen class per message, codec, close codes, schema. Pure
    client        what every client is: replica, session (sans-I/O), backoff; asyncio link
    rehearsal     simulated parties and people over real sockets
    server        the one process behind the one port
    ui            desk and hall display (Qt)
    cli           the commands

``ui`` and ``server`` never import each other; ``server`` does not import ``client``.
The contracts are in ``.importlinter`` and each is proven by a planted violation in the tests.
"""

__version__ = "0.1.0"
