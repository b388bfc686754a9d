# The frame around all panels: bars, lock, commands of the desk itself, what waits for an answer.
desk-frame-act = { $act ->
    [start_item] GO
    [end_item] End
    [set_standby] Standby
    [take] TAKE
    [take_back] BACK
    [prepare_scene] Prepare
    [open_poll] Open
    [close_poll] Close
    [publish_poll] Publish
    [void_poll] Void
    [lift_black] Lift black
    [black] BLACK
    [prepare_poll] Prepare poll
    [extend_poll] Extend poll
    [send_message] Send message
    [insert_item] Insert item
    [change_item] Change item
    [move_item] Move item
    [delete_item] Delete item
    [skip_item] Skip item
    [undo_edit] Undo edit
    [start_timer] Start timer
    [stop_timer] Stop timer
    [start_breakout] Start breakout
    [recall_breakout] Recall breakout
    [end_breakout] End breakout
    [open_survey] Open survey
    [close_survey] Close survey
    [start_lottery] Start lottery
    [reveal_lottery] Reveal lottery
    [call_speaker] Call speaker
    [end_speech] End speech
    [open_floor] Open floor
    [close_floor] Close floor
    [arm_cue] Arm cue
    [skip_cue] Skip cue
    [plan_cues] Plan cues
    [help_done] Help done
    [identify_screens] Identify screens
   *[other] { $form }
 }
desk-frame-act-about = { $act } “{ $name }”
desk-frame-sent-no-answer = Sent, no answer yet ({ $seconds } s)
desk-frame-no-answer-yet = No answer yet ({ $seconds } s)
desk-frame-no-answer = No answer ({ $seconds } s)
desk-frame-seconds = ({ $seconds } s)
desk-frame-awaiting = Sent, no answer yet ({ $seconds } s): { $act }
desk-frame-awaiting-more = Sent, no answer yet ({ $seconds } s): { $act }, and { $number } more
desk-frame-lost = { $act } was sent at { $time }, and the link was lost before an answer came. Whether it was done will be seen when the link is back.
desk-frame-was-done = { $act } was done: the link is back, and the server says so.
desk-frame-is-done = { $act } is done. The answer took { $seconds } s.
desk-frame-too-late = { $act } was not sent again: it is too old to be meant. Whether it was done before the link was lost is seen now: look at what is on air, then decide anew.
desk-frame-refused-late = Refused, { $act }: { $why }
desk-frame-refused = Refused: { $why }
desk-frame-no-alerts = No alerts
desk-frame-alerts = Alerts { $number }
desk-frame-alert-tip = { $alert } A click, or Ctrl+E, says that it was read.
desk-frame-commands-key = Commands  Ctrl+K
desk-frame-shortcuts-key = Shortcuts  F1
desk-frame-locked = Locked: nothing acts from this desk until it is unlocked. All others go on.
desk-frame-unlock = Unlock
desk-frame-unlock-word = unlock
desk-frame-type-password = Type your password, then Return
desk-frame-type-word = Type the word { $word }, then Return
desk-frame-locked-goes-on = LOCKED, all is shown and goes on
desk-frame-what-unlocks = What unlocks this desk
desk-frame-not-it = That is not it. LOCKED
desk-frame-workspace = Workspace
desk-frame-window = Window
desk-frame-full-screen = Full screen
desk-frame-commands = Commands
desk-frame-lock-desk = Lock this desk; all goes on being shown
desk-frame-quit = Close the desk; the vote goes on
desk-frame-arrange = Put the panels back in their places
desk-frame-the-workspace = The workspace { $title } ({ $keys })
desk-frame-is-open = “{ $question }” is open.
desk-frame-is-on-air = “{ $title }” is on air.
desk-frame-goes-on-without = That goes on without this desk.
desk-frame-close-desk-ask = Close the desk?
desk-frame-close-desk = Close the desk
desk-frame-nothing-to-do = There is nothing to do this with now.
desk-frame-not-now = Not now: { $label }.
desk-frame-why-not-now = { $why } Not now: { $label }.
desk-frame-not-sent = Not sent: there is no link to the server.
desk-frame-all-outputs-black = all outputs: BLACK
desk-frame-black = BLACK
desk-frame-on-air = ON AIR
desk-frame-off-air = OFF AIR
desk-frame-link-up = link up
desk-frame-link-up-tip = Connected; the delay is being measured.
desk-frame-link = link { $delay } ms
desk-frame-link-tip = Round trip to the server and back.
desk-frame-connecting = connecting …
desk-frame-not-let-in = not let in
desk-frame-no-link = NO LINK
desk-frame-login-tip = { $login }: the login of this desk. The record names it with all that is asked for here.
desk-frame-login = { $post ->
    [director] { $login } · director
    [polls] { $login } · polls
    [parties] { $login } · parties
    [door] { $login } · door
   *[other] { $login } · reader
 }
desk-frame-post = { $post ->
    [director] Its post is director: it may ask for everything.
    [polls] Its post is polls: it runs polls, and prepares their scenes.
    [parties] Its post is parties: it helps rooms, and gives polls more time.
    [door] Its post is door: it checks badges in and out.
   *[other] Its post is reader: it sees everything, and may ask for nothing.
 }
desk-frame-kind-and-title = { $kind }: { $title }
desk-frame-waiting = waiting for the server
desk-frame-no-item = No item is on
desk-frame-programme-empty = The programme is empty
desk-frame-crowd-tip = Parties and phones that are connected. The table says how many people are checked in.
desk-frame-record = record
desk-frame-record-unheard = Nothing was heard of the record yet.
desk-frame-record-written = { $count ->
    [one] The record is being written: { $count } entry.
   *[other] The record is being written: { $count } entries.
 }
desk-frame-record-fails = RECORD FAILS
desk-frame-stream = stream
desk-frame-stream-unheard = Nothing was heard of the stream yet.
desk-frame-stream-live = Live for { $time }.
desk-frame-no-stream = no stream
desk-frame-no-stream-tip = The server runs without a stream.
desk-frame-stream-fails = STREAM FAILS
desk-frame-server-refuses = The server does not let this desk in.
desk-frame-no-link-for = No link to the server for { $age }.
desk-frame-connecting-now = Connecting.
desk-frame-connecting-for = Connecting for { $age }.
desk-frame-next-attempt = Next attempt in { $age }.
desk-frame-trying = Trying again.
desk-frame-last-heard = What you see is the last that was heard; the vote does not depend on this desk.
desk-frame-desk = Conference desk
desk-frame-desk-of = { $conference } – Conference desk
desk-frame-no-screen = There is no screen to open a window on. Run this in a desktop session, or with xvfb-run.
desk-frame-fault = A fault in this desk: { $fault }. The vote goes on; tell the makers.
desk-frame-needs-password = The desk needs its password. Give it in the window, or with CONFERENCE_PASSWORD.
desk-frame-no-server = There is no conference server at { $url }: { $reason } Start one with: conference serve FOLDER
