"""Between the socket and the windows, all in the one thread of the program.

- ``link`` is the socket: the Sans-I/O protocol of ``websockets`` on Qt's own sockets.
- ``bridge`` drives a ``client.session`` with it: reconnects, pings, sends commands, and gives out
  at most one ``Frame`` in 16 ms, however many messages came in.
- ``local`` finds or starts the server of a conference folder on this machine.

Nothing here decides what is shown; that is done by the presenters.
"""
