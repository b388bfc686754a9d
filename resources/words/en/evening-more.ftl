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
