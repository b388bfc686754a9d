"""The one process behind the one port: pages, HLS, the HTTP API and the socket.

::

    wire ──frame──> door ──command──> record.writer ──commit──> record.store (one write thread)
      ^                                    │
      └──── frames, encoded once ── feed <─┘ only when durable

- ``wire``: one client's socket, to which the HTTP server hands its upgrades, the frames that many
  are sent (built once, compressed at most once), and the limits on all of them;
- ``door``: who is let in, what a role hears, and the conversation with one client;
- ``record``: the writer decides in batches, stores them (group commit), answers, and calls
  the watchers, in this order; the store keeps the record, replay and snapshots bring the meeting
  back from it;
- ``feed``: from what has changed to frames of each audience, and who hears what;
- ``watchers`` act by themselves, ``api`` is HTTP, ``stream`` encodes the video in a child process;
- ``app`` puts them together, behind the one port of ``http_server``; ``process`` is the program
  around it, ``health`` says how all of it is.

No Qt here, and nothing of ``client``. Everything runs on one event loop, but for the write thread
of the store and the encoder's process.
"""
