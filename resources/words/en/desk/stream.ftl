# The stream: its sources, which is on air, what is wrong with it, highlights.
desk-stream-show = Show the stream with its sources
desk-stream-pick-source = Pick { $title }, for TAKE
desk-stream-programme = The programme
desk-stream-holding = Holding card
desk-stream-no-picture = No picture yet
desk-stream-empty = Nothing is streamed: the server was started without the stream. Start it again with the stream.
desk-stream-state = { $state ->
    [live] live
    [ready] ready
    [waiting] waits for its encoder
    [connected] connected
    [lost] LOST
    [failed] FAILS
    [refused] wrong key
   *[other] not known yet
 }
desk-stream-state-for = { $state }, { $age }
desk-stream-on-air = ON AIR, { $state }
desk-stream-programme-state = { $state ->
    [on_air] on air
    [starting] starting
    [stale] interrupted, starts again
    [failed] FAILS
    [stopped] stopped
    [off] off
   *[other] not known yet
 }
desk-stream-kind = { $kind ->
    [rtmp] Encoder by RTMP
    [srt] Encoder by SRT
    [file] Video file
    [hls] Another stream (HLS)
    [device] Capture device
   *[other] Card
 }
desk-stream-fps = { $fps } pictures/s
desk-stream-kilobits = { $count } kbit/s
desk-stream-loudness = { $lufs } LUFS (aim: -23)
desk-stream-take = TAKE { $title }
desk-stream-take-armed = Press again: TAKE
desk-stream-is-on = { $title } is on air.
desk-stream-pick = Pick a source first: click its picture.
desk-stream-why-post = Only the post of director may do this.
desk-stream-fallen = { $title } is lost: { $shown } is shown until it is back.
desk-stream-taken = { $time }: { $by } took { $title }.
desk-stream-taken-elsewhere = { $by } put { $title } on the stream.
desk-stream-segment = The newest segment is { $age } s old.
desk-stream-renditions = Made: { $names }
desk-stream-counts = Pictures dropped: { $dropped }, restarts: { $restarts }
desk-stream-condition = { $what ->
    [silence] silence
    [no_sound] no sound
    [clipping] too loud
    [black] black
    [freeze] frozen
    [no_picture] no picture
    [lost] lost
    [failed] fails
   *[other] look at it
 }
desk-stream-alarm-silence = { $title } is silent. Look at the faders and the mute of the sound desk, then at the encoder's audio source.
desk-stream-alarm-no-sound = { $title } comes without sound. Turn on the audio track in the encoder.
desk-stream-alarm-clipping = { $title } is too loud and distorts. Take the sound down at the sound desk until peaks stay below -9.
desk-stream-alarm-black = { $title } is black. Look at the camera's cap and power, and at the scene in the encoder; take another source meanwhile.
desk-stream-alarm-freeze = { $title } stands still. If nothing moves on purpose, restart the camera or the capture in the encoder.
desk-stream-alarm-no-picture = { $title } comes without a picture. Turn on the video in the encoder.
desk-stream-alarm-lost = { $title } is lost. Look whether its encoder still sends and its network holds; it returns by itself.
desk-stream-alarm-failed = { $title } cannot be read. Its line says why; take another source meanwhile.
desk-stream-alarm-other = { $title }: { $what }. Look at it.
desk-stream-well = { $title } is well again.
desk-stream-server = Server
desk-stream-key = Stream key
desk-stream-copy-address = Copy address
desk-stream-copy-key = Copy key
desk-stream-show-key = Show key
desk-stream-hide-key = Hide key
desk-stream-new-key = New key
desk-stream-new-key-armed = Cut the encoder off
desk-stream-add = Add a source
desk-stream-change = Change
desk-stream-remove = Remove
desk-stream-remove-armed = Really remove
desk-stream-keep = Keep
desk-stream-copied = Copied, of { $title }. Keep the key from others: who has it can go on air.
desk-stream-field-title = Title
desk-stream-field-kind = What it is
desk-stream-field-address = Where it comes from
desk-stream-field-backup = While it is lost
desk-stream-hint = { $kind ->
    [rtmp] It gets an address and a key, to type into OBS, vMix or hardware.
    [srt] It gets an address with a passphrase, for encoders over poor networks.
    [file] The path on the server's machine; several, one a line, follow each other.
    [hls] An address that begins with https:// and ends with .m3u8.
    [device] Like /dev/video0, and hw:1 after it for its sound.
   *[other] test or holding.
 }
desk-stream-unheard = The server did not answer. Look whether it was done.
desk-stream-mark-last = Mark the last 60 seconds
desk-stream-mark-in = Mark in
desk-stream-mark-out = Mark out
desk-stream-mark-rename = Give it a title
desk-stream-mark-runs = runs
desk-stream-mark-open = A mark is open: mark its end first.
desk-stream-mark-none-open = No mark is open: mark its beginning first.
desk-stream-mark-empty = Nothing is marked yet. What you mark can be watched at once on the page /missed.
desk-stream-marked = Marked.
