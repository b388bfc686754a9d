# Sign-ups: rooms that wait, what can be done about each, and how rooms come in.
desk-signups-show = Show the rooms that signed up
desk-signups-down-words = The host reads the reason, and it stands in the record: name nobody in it.
desk-signups-alert = A room has signed up and waits for a nod: Sign-ups (Ctrl+Shift+U).
desk-signups-down-heading = Turn down sign-up { $number }
desk-signups-down-done = Turn it down
desk-signups-admitted-words = It is a party at once, with codes that its host reads on their page. It has no part in a poll that is open now.
desk-signups-ruled-words = Whoever waits now goes on waiting. Everybody can read the rule, and who was let in by it, in the record.
desk-signups-by-nod = Each room waits for a nod
desk-signups-by-count = The first rooms come in at once
desk-signups-by-none = No room can sign up
desk-signups-admit-heading = Let in the room of sign-up { $number }
desk-signups-admit-done = Let it in
desk-signups-people-most = people at most
desk-signups-holds = Holds
desk-signups-rule-heading = How rooms come in that sign up
desk-signups-rule-done = Set it
desk-signups-rooms-all = rooms in all
desk-signups-rule-name = How rooms come in
desk-signups-at-once = So many at once
desk-signups-admit-label = Let in the selected room
desk-signups-down-label = Turn down the selected room
desk-signups-link-label = End the host's link of the selected room
desk-signups-rule-label = Say how rooms that sign up are let in
desk-signups-admit = Let in …
desk-signups-down = Turn down …
desk-signups-link = End host's link
desk-signups-rule = How they come in …
desk-signups-empty-closed = Rooms cannot sign up. “How they come in …” opens the page /signup to them: each waits here for your nod, or the first so many are let in at once.
desk-signups-empty-nobody = No room has signed up yet. They do so on the page /signup, and stand here at once.
desk-signups-empty-found = No sign-up has these words. Empty the field to see all.
desk-signups-no-link = No link to the server: this desk does not hear which rooms sign up.
desk-signups-select = Select a room first.
desk-signups-waiting = { $number } waiting
desk-signups-ruled-none = Rooms cannot sign up now.
desk-signups-ruled-nod = Each room waits for a nod.
desk-signups-ruled-done = { $count ->
    [one] { $count } room
   *[other] { $count } rooms
 } came in at once; the next ones wait for a nod.
desk-signups-ruled-next = The next { $count ->
    [one] { $count } room comes
   *[other] { $count } rooms come
 } in at once.
desk-signups-why-link = Its host's link opens nothing any more.
desk-signups-why-withdrawn = Its host took the sign-up back.
desk-signups-why-admitted = The room is in: its card under Parties has what can be changed.
desk-signups-why-down = It is turned down already.
desk-signups-room-in = A room in { $area }
desk-signups-waits = WAITS · { $area }, { $count ->
    [one] { $count } person
   *[other] { $count } people
 }
desk-signups-admitted = Let in as party { $party } · { $area }
desk-signups-turned-down = Turned down
desk-signups-withdrawn = Taken back by its host
desk-signups-state-reason = { $state }: { $reason }
desk-signups-host = Host: { $host }, { $telephone }
desk-signups-has = Has: { $access }
desk-signups-no-access = Nothing is said of access
desk-signups-languages = Languages: { $languages }
desk-signups-note = “{ $note }”
desk-signups-access = { $way ->
    [step_free] step-free way in
    [toilet] accessible toilet
    [loop] hearing loop
    [sign] sign language
    [quiet] quiet room
   *[parking] parking at the door
 }
desk-signups-list = Rooms that signed up
desk-signups-search = Search name, host, telephone, place
desk-signups-search-name = Search sign-ups
