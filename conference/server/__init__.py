"""The one process behind the one port: pages, HLS, the HTTP API and the socket.

::

    socket ──frame──> connection ──command──> service ──commit──> store (one write thread)
      ^                                          │
      └── frames, encoded once ── rooms <────────┘ only when durable

- ``socket`` is one client's WebSocket, to which the HTTP server hands its upgrades; ``frames`` are
  what many are sent: built once, compressed at most once;
- ``connection`` is the conversation with one client: hello, commands, answers;
- ``access`` says who is let in, and what a role may hear and do;
- ``service`` decides in batches, stores them (group commit), answers and publishes, in this order;
- ``rooms`` knows who hears what, and writes prebuilt frames in chunks;
- ``store`` keeps the record; ``stream`` encodes the video in a child process;
- ``app`` puts them together.

No Qt here, and nothing of ``client``. Everything runs on one event loop, but for the write thread
of the store and the encoder's process.
"""
