# Handing a room on, who is here, and the room's own evening.
handover-phones = The phones that run this room
handover-named = { $name } (phone { $letters })
handover-phone = Phone { $letters }
handover-own = This phone
handover-here = Here now
handover-away = Not connected
handover-take-off = Take off
handover-take-off-whom = Take off: { $phone }
handover-take-off-again = Press again to take it off
handover-title = Hand the room to another phone
handover-about = The other phone runs this room with a code that can be used once. Your own code stays with you.
handover-stay = I stay as well: we run the room together.
handover-step-down = I step down as soon as the other phone is in.
handover-show = Show a code
handover-how = Scan this with the other phone, or type the code at the address where people join.
handover-left = { $count ->
    [one] Can be used once, for { $count } more minute.
   *[other] Can be used once, for { $count } more minutes.
 }
handover-not = Not after all
handover-over = The code is over. Show another one if it is still needed.
handover-done-you = You handed the room to { $phone } at { $time }.
handover-done = { $name } handed the room to { $phone } at { $time }.
handover-off-you = You took { $phone } off at { $time }. If it comes back, ask the desk for a new code.
handover-off = { $name } took { $phone } off at { $time }. If it comes back, ask the desk for a new code.
refused-handed-on = You handed the room to another phone, which runs it now. This phone no longer does.
refused-taken-off = Somebody who runs this room took this phone off it. Ask them, or call the desk.
refused-own-phone = This is your own phone. Press Leave on it, under Invite.
refused-no-such-phone = This phone does not run the room any more.
checkin-ways = Check in by phones or by a list
checkin-by-phones = By the phones that joined
checkin-phones = { $count ->
    [one] { $count } phone has joined.
   *[other] { $count } phones have joined.
 }
checkin-no-phones = No phone has joined yet.
checkin-over = { $people } are more than the room holds ({ $capacity }). Count the room.
checkin-go = Check in { $count }
checkin-without-phone = People without a phone
checkin-follow = Follow by itself as more phones join
checkin-by-list = By a list of names
checkin-private = Names stay on this phone alone: only the number is sent. The list is gone a day after it was touched last.
checkin-list-came = { $count ->
    [one] { $count } of { $all } has come.
   *[other] { $count } of { $all } have come.
 }
checkin-list-empty = Type or paste the names of who is expected.
checkin-not-listed = Others who are not on the list
checkin-type-names = Names, one a line
checkin-add = Put them on the list
checkin-clear = Clear the list
checkin-clear-again = Press again to clear it
checkin-not-kept = This phone cannot keep the list: it is gone when the page is loaded again.
checkin-one-less = One less
checkin-one-more = One more
telephone-counted = { $count ->
    [one] { $count } person was counted by telephone. This room is counted in no other way in this question.
   *[other] { $count } people were counted by telephone. This room is counted in no other way in this question.
 }
refused-by-telephone = Your room was counted by telephone in this poll, with { $people } people, and is not counted twice. If that is wrong, call the desk.
ours-page-title = Our evening
ours-title = Our evening
ours-about = Our answers beside the country's, what our tables said, our priorities: for the big screen at the end, to photograph, and to print.
ours-open = Open it as a page, to print or share
ours-show = Show it on the big screen
ours-hide = Take it off the big screen
ours-print = Print
ours-share = Share as text
ours-back = Back to running the room
ours-no-room = Open this page on the phone that runs the room, or sign in there first.
ours-here = { $count ->
    [one] { $count } person was here
   *[other] { $count } people were here
 }
ours-all = { $count ->
    [one] { $count } person in the country
   *[other] { $count } people in the country
 }
ours-rooms = { $count ->
    [one] { $count } room
   *[other] { $count } rooms
 }
ours-answers = What we answered
ours-ours = Our room
ours-country = The country
ours-no-answers = No question has been answered yet.
ours-more = { $count ->
    [one] and { $count } more answer
   *[other] and { $count } more answers
 }
ours-few = So few phones voted here that our own answer is not shown: it would tell who voted how.
ours-none = Our room did not answer this question.
ours-left-out = Our room was not counted in this question.
ours-priorities = Our priorities
ours-said = What our tables said
ours-thanks = Thank you for this evening.
ours-shared = { $party }, { $area }: our evening at { $conference }
ours-shared-answer = We said: { $ours }. The country said: { $country }.
