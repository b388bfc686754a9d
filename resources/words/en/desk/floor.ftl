# The floor: the list of speakers, its buttons and its forms.
desk-floor-show = Show the list of speakers
# What can be done, as the palette says it.
desk-floor-act-next = Call the next speaker
desk-floor-act-end = End the speech
desk-floor-act-open = Open a list of speakers
desk-floor-act-add = Put a seat on the list of speakers
desk-floor-act-close = Close the list of speakers
desk-floor-act-draw = Enter the public value of a list that is drawn
desk-floor-act-over = End the list of speakers
desk-floor-act-call = Call the selected speaker
desk-floor-act-strike = Strike the selected speaker off the list
# The buttons.
desk-floor-next = Next: { $name }
desk-floor-next-nobody = Next
desk-floor-again-call = Press again to call
desk-floor-button-end = End speech
desk-floor-button-call = Call …
desk-floor-button-strike = Strike off …
desk-floor-button-add = Add …
desk-floor-button-close = Close list
desk-floor-button-draw = Draw …
desk-floor-button-over = End list …
desk-floor-button-open = Open a list …
# The list.
desk-floor-waits = Speakers who wait
desk-floor-used = Time used
desk-floor-used-by = { $name } { $time }
desk-floor-state = { $state ->
    [open] OPEN
   *[closed] CLOSED
 }
desk-floor-waiting = { $count ->
    [one] { $count } waiting
   *[other] { $count } waiting
 }
desk-floor-each = { $span } each
desk-floor-out-of-order = Out of order: { $reason }
desk-floor-clock = { $state ->
    [left] LEFT
    [over] OVER
    [paused] PAUSED
   *[none] NO CLOCK
 }
desk-floor-time = { $time } { $word }
desk-floor-place = { $state ->
    [next] NEXT
    [room] ROOM
   *[away] AWAY
 }
desk-floor-kind = { $kind ->
    [for] for
    [against] against
    [question] question
   *[order] point of order
 }
desk-floor-kind-about = { $kind }: { $about }
# Why something cannot be done now.
desk-floor-empty = No list of speakers is open. Open one about the item on air, or with a title of its own.
desk-floor-nobody-waits = Nobody waits on this list.
desk-floor-not-drawn = The list is drawn by lot: close it, then enter the public value.
desk-floor-select-first = Select somebody on the list first.
desk-floor-closed-already = The list is closed already.
desk-floor-not-by-lot = This list is not drawn by lot: its rule is another one.
desk-floor-was-drawn = It was drawn by “{ $value }”.
desk-floor-close-first = Close the list first.
# The forms.
desk-floor-about-placeholder = What they speak about
desk-floor-rule-first-come = First come
desk-floor-rule-alternating = For and against in turn
desk-floor-rule-unheard = Who has not spoken first
desk-floor-rule-groups = By group: the least time first
desk-floor-rule-lot = By lot, with a public value
desk-floor-open-go = Open
desk-floor-minutes-suffix = min
desk-floor-seconds-suffix = s
desk-floor-groups-placeholder = Seat and group, a line each: 12, North
desk-floor-about = About
desk-floor-rule = Rule
desk-floor-each-speaks = Each speaks
desk-floor-groups = Groups
desk-floor-each-minutes = Minutes for each
desk-floor-each-seconds = Seconds for each
desk-floor-groups-bad = Each line of the groups needs a seat, a comma and a group.
desk-floor-add = Put a seat on the list
desk-floor-add-go = Add
desk-floor-seat = Seat
desk-floor-for-what = For what
desk-floor-call-ask = Call { $name } out of order?
desk-floor-call-go = Call
desk-floor-strike-ask = Strike { $name } off the list?
desk-floor-strike-go = Strike off
desk-floor-rule-of = The rule of this list: { $rule }
desk-floor-draw-list = Draw the list
desk-floor-value-once = The order follows from it, and it cannot be changed. Enter it as everybody saw it.
desk-floor-value = The public value
desk-floor-draw-go = Draw
desk-floor-end-ask = End the list “{ $title }”?
desk-floor-ends = Who still waits is not heard. What was spoken stays in the record.
desk-floor-end-go = End the list
