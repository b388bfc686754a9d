"""The ingest: a process that takes what encoders send, and brings it to the programme.

::

    RTMP ──> rtmp (sockets) ──> session (protocol) ──> flv ──┐
    SRT, HLS, device ──> child (an ffmpeg each) ──> mpegts ──┤ units
                                                             ▼
              intake (one a source) ──> outlet: backlog ──> unix socket of the programme
                     │
                     └─> states ──> a line of JSON a second on standard output

Pure, without sockets: ``amf0``, ``chunks``, ``aggregate``, ``handshake``, ``session`` (RTMP),
``timeline`` (times that go on), ``flv`` and ``mpegts`` (cut where a reader may begin), ``backlog``
(bounded), ``states``, ``door``, ``commands`` and ``complaints`` (of ffmpeg). Around them ``rtmp``,
``child``, ``outlet``, ``intake``, ``ingest`` and ``program``.

The door. Anybody may connect: who has shown no key gets little memory, little time, and is one of a
few; a media byte is only looked at after the key was compared, with every key, in constant time.
A publisher with the right key takes the place of an earlier one, whose socket may hang for minutes.

The programme's side. One connection to its unix socket for each publisher: a line
``{"source": "main", "format": "flv"}`` (or ``mpegts``), then the bytes, from a key frame on and
with the headers before it. It ends when the publisher ends. Who reads too slowly loses all up to
the next key frame. Times in FLV begin at 0 and never go back.

Not here: decoding, encoding, choosing. This process knows no picture, only its bytes.
"""
