"""What goes over the wire: one frozen class per message, JSON text frames tagged by ``type``. Pure.

::

    client ──hello, ping, commands with an id──────────────────> server
    client <──welcome, event, tick, room, presence, health, ack, refused, pong, bye── server

- ``messages`` has the classes. A command is answered by exactly one ``ack`` or ``refused`` with
  its id;
  what it changed comes to everybody, the sender included, as an ``event``.
- ``views`` is what an audience may see of the meeting: a set of small documents, each under a
  path. A
  snapshot is all of them; an event says which of them are new or gone. So snapshot and events
  always give what a fresh snapshot would, in any language, without knowing the rules of the
  meeting.
- ``codec`` turns them into bytes and back; ``schema`` writes the JSON Schema in
  ``resources/protocol``.
- ``close_codes`` says why a connection was ended, and whether to come back.

Numbers of events (``seq``) are entry numbers of the record: they survive a restart of the server.
"""
