# The rundown: its lines, GO and the end, edits, and the form of an item.
desk-programme-standby-group = Standby
# The lines of the rundown.
desk-programme-plan = plan
desk-programme-expected = exp.
desk-programme-actual = actual
desk-programme-day = Day { $day } · { $date }
desk-programme-called = Witness { $name }: { $state }
desk-programme-called-unplaced = Witness { $name }: { $state }, not placed yet
desk-programme-called-by-chamber = Called by the chamber: { $state }
desk-programme-kind = { $kind ->
    [ceremony] Ceremony
    [speech] Speech
    [witness] Witness
    [deliberation] Deliberation
    [breakout] Breakout
    [vote] Vote
    [break] Break
    [performance] Performance
   *[notice] Notice
 }
desk-programme-now-for = now for { $time }
desk-programme-times = { $nth } time, first { $time }
desk-programme-is-skipped = Skipped
desk-programme-not-held = Not held
desk-programme-go-skips = GO skips this
desk-programme-length = { $minutes } min
desk-programme-length-planned = { $minutes } min ({ $planned } planned)
desk-programme-left = { $time } left
desk-programme-over = { $time } over
desk-programme-row-state = { $state ->
    [on] on air
    [standby] standby
   *[done] done
 }
desk-programme-row-expected = expected { $time }
desk-programme-awaited = Waiting for the programme …
desk-programme-none-planned = This conference has no programme yet. It is planned when the conference is made.
# What is on standby, GO and the end.
desk-programme-standby = STANDBY
desk-programme-standby-arms = STANDBY, { $who } arms GO
desk-programme-standby-picked = STANDBY, picked by hand
desk-programme-standby-skips = STANDBY, picked by hand: skips { $title }
desk-programme-standby-skips-many = STANDBY, picked by hand: skips { $count }, among them { $title }
desk-programme-nothing = nothing
desk-programme-is-over = The programme is over.
desk-programme-none-yet = There is no programme yet.
desk-programme-no-link-go = No link to the server: nothing can be put on air from here.
desk-programme-no-link-end = No link to the server: nothing can be ended from here.
desk-programme-no-link-edit = No link to the server: nothing can be edited from here.
desk-programme-go-puts = GO puts “{ $title }” on air.
desk-programme-go-puts-early = GO puts “{ $title }” on air, { $time } before its fixed start.
desk-programme-none-on = No item is on air.
desk-programme-go-typing = GO    Esc, then Space
desk-programme-go-again = Press again to go on air
desk-programme-end-item = End item
desk-programme-end-again = Press again to end
desk-programme-typing = You are typing in a field: Escape leaves it, then Space goes. Ctrl+Space goes at once.
# Commands.
desk-programme-go = GO: put standby on air
desk-programme-go-item = GO: { $title }
desk-programme-end = End the item on air
desk-programme-next = Standby: back to what comes next
desk-programme-to-rundown = Go to the rundown: arrows mark, Return picks
desk-programme-run-sheet = Run sheet: open it to print
desk-programme-run-sheet-unwritten = The run sheet cannot be written: { $reason } ({ $path }).
desk-programme-run-sheet-unopened = Nothing here opens the run sheet. It is { $path }.
desk-programme-none-picked = Nothing was picked by hand: what comes next is on standby.
# Edits.
desk-programme-undo-last = Undo the last edit of the rundown
desk-programme-redo-last = Redo the edit that was undone
desk-programme-move-up = Move an item up
desk-programme-move-down = Move an item down
desk-programme-longer = A minute more for the item on air
desk-programme-shorter = A minute less for the item on air
desk-programme-change = Change an item
desk-programme-lock = Lock the rundown against edits, or unlock it
desk-programme-unlock = Unlock the rundown
desk-programme-insert = Put an item in after this one
desk-programme-change-it = Change “{ $title }”
desk-programme-move-it-up = Move “{ $title }” up
desk-programme-move-it-down = Move “{ $title }” down
desk-programme-skip-it = Skip “{ $title }”
desk-programme-hold-it = Hold “{ $title }” after all
desk-programme-split-it = Split “{ $title }” in two
desk-programme-delete-it = Take “{ $title }” out
desk-programme-cues-of = Cues of “{ $title }”
desk-programme-cues-of-item = Cues of an item
desk-programme-none-marked = No item is marked: click one, or go to it with the arrow keys.
desk-programme-is-first = It is the first.
desk-programme-is-last = It is the last.
desk-programme-is-short = It takes a minute: nothing can follow.
desk-programme-is-least = It takes a minute: end it instead.
desk-programme-none-to-undo = There is nothing to undo.
desk-programme-none-to-redo = There is nothing to redo.
desk-programme-undo-of = Undo: { $edit }
desk-programme-redo-of = Redo: { $edit }
desk-programme-undone = Undone: { $edit }.
desk-programme-redone = Done again: { $edit }.
desk-programme-the-server = the server
desk-programme-edited = { $who } { $what ->
    [inserted] put in
    [deleted] took out
    [moved] moved
    [retitled] retitled
    [split] split
    [length] changed the length of
    [times] changed the start of
   *[changed] changed
 } “{ $title }”
desk-programme-edited-skip = { $who } had “{ $title }” { $what ->
    [skipped] skipped
   *[unskipped] held after all
 }
desk-programme-planned = { $who } imported a plan
desk-programme-planned-items = { $who } imported a plan of { $count ->
    [one] { $count } item
   *[other] { $count } items
 }
desk-programme-locked = Locked against edits. Ctrl+Shift+L unlocks it.
desk-programme-locked-by = Locked against edits by { $who }. Ctrl+Shift+L unlocks it.
# The form of an item.
desk-programme-form-insert = Put an item in
desk-programme-form-change = Change the item
desk-programme-form-put-in = Put in
desk-programme-form-done = Change
desk-programme-form-speaker = Speaker
desk-programme-form-minutes = Minutes
desk-programme-form-start = Planned start
desk-programme-form-hard = Its start cannot move
desk-programme-form-no-title = An item needs a title.
desk-programme-form-no-start = The planned start is a time of day, such as 9:05.
