"""The words of the log: what somebody did, and what somebody asked for and was refused.

``{}`` is the name of what it is about, ``{text}`` what the server says of it in words.
"""

from __future__ import annotations

__all__ = ["ASKED", "DEEDS", "deed"]

DEEDS = {
    "item_started": "put {} on air",
    "item_ended": "ended {}",
    "poll_prepared": "prepared the poll {}",
    "poll_opened": "opened the poll {}",
    "poll_extended": "changed when the poll {} closes",
    "poll_closed": "closed the poll {}",
    "poll_published": "published the result of the poll {}",
    "poll_voided": "declared the poll {} void",
    "round_shown": "showed a round of the poll {}",
    "party_left_out": "left a party out of the poll {}",
    "party_counted_again": "counted a party again in the poll {}",
    "phones_started_over": "had phones vote anew in the poll {}",
    "headcount_set": "set the headcount of {}",
    "capacity_set": "corrected how many the room of {} holds",
    "room_code_renewed": "gave {} a new code for joining",
    "phone_ended": "signed a phone of {} out",
    "scene_prepared": "{text}",
    "scene_taken": "{text}",
    "scene_taken_back": "{text}",
    "blackout_set": "{text}",
    "item_inserted": "added {} to the rundown",
    "item_deleted": "removed an item from the rundown",
    "item_moved": "moved {} in the rundown",
    "item_changed": "changed {} in the rundown",
    "item_split": "split {} in two",
    "edit_undone": "undid the last edit of the rundown",
    "edit_redone": "redid the edit of the rundown that was undone last",
    "plan_lock_set": "{text} the rundown",
    "programme_planned": "accepted a programme",
    "lottery_committed": "published the commitment of the lottery {}",
    "lottery_started": "went live with the lottery {}",
    "lottery_value_entered": "entered a value of the lottery {}",
    "lottery_drawn": "drew the lottery {}",
    "lottery_revealed": "revealed the lottery {}",
    "lottery_ended": "ended the lottery {}",
    "lottery_voided": "declared the lottery {} void",
    "members_invited": "invited the members of the lottery {}",
    "standing_noted": "recorded how a member of the lottery {} stands",
    "members_replaced": "replaced members of the lottery {}",
    "badge_checked": "checked a badge of the lottery {}",
    "cues_planned": "planned the cues of {}",
    "standby_set": "put {} on standby",
    "second_asked": "asked another login to confirm: {text} {}",
    "asking_withdrawn": "withdrew what waited for another login: {text} {}",
    "message_sent": "wrote {}",
    "message_taken_back": "took back the message {}",
    "timer_started": "started the timer {}",
    "timer_paused": "paused the timer {}",
    "timer_resumed": "resumed the timer {}",
    "timer_added": "{text} the timer {}",
    "timer_stopped": "stopped the timer {}",
    "motion_tabled": "tabled the motion {}",
    "amendments_proposed": "handed in amendments to the motion {}",
    "amendment_withdrawn": "had an amendment to the motion {} withdrawn",
    "voting_order_set": "set the order of votes on the motion {}",
    "vote_put": "put the motion {}, or amendments to it, to the vote",
    "vote_settled": "settled a vote on the motion {}",
    "clause_sent_back": "sent back a clause of the motion {}",
    "second_reading_begun": "began another reading of the motion {}",
    "text_adopted": "had the text of the motion {} adopted",
    "floor_opened": "opened the list of speakers {}",
    "speech_asked": "put somebody on the list of speakers {}",
    "speaker_struck": "struck number {text} off the list of speakers {}",
    "floor_closed": "closed the list of speakers {}",
    "floor_drawn": "drew the list of speakers {} by {text}",
    "speaker_called": "called number {text} of the list of speakers {}",
    "speech_ended": "ended the speech of number {text} of the list of speakers {}",
    "floor_ended": "ended the list of speakers {}",
    "rules_adopted": "set the standing rules of the chamber",
    "seats_given": "gave seats in the chamber to members who were not drawn",
    "seat_signed": "signed in a device for {}",
    "seat_left": "took the device off {}",
    "seat_unlocked": "took the lost device off {}",
    "checked_out": "checked out {}",
    "counts_told": "told a count of the poll {}",
    "counts_agreed": "counted the same as another teller in the poll {}",
    "paper_given": "gave a paper ballot in the poll {}",
    "poll_adjourned": "adjourned the poll {}",
    "poll_resumed": "resumed the poll {}",
    "voters_listed": "put a voters' list in force",
    "voter_code_withdrawn": "took back the code of voter {text}",
    "voter_code_issued": "gave voter {text} another code",
    "tie_broken": "recorded how the equality was decided in the poll {}",
}
"""What somebody did, by the kind of the entry."""

ASKED = {
    "start item": "put {} on air",
    "end item": "end {}",
    "set standby": "put {} on standby",
    "set edit lock": "lock or unlock the rundown",
    "insert item": "add an item to the rundown",
    "delete item": "remove {} from the rundown",
    "move item": "move {} in the rundown",
    "skip item": "skip {}, or not to",
    "change item": "change {} in the rundown",
    "split item": "split {} in two",
    "undo edit": "undo an edit of the rundown",
    "redo edit": "redo an edit of the rundown",
    "prepare poll": "prepare a poll",
    "open poll": "open the poll {}",
    "close poll": "close the poll {}",
    "extend poll": "change when the poll {} closes",
    "show round": "show a round of the poll {}",
    "publish poll": "publish the result of the poll {}",
    "void poll": "declare the poll {} void",
    "start phones over": "have phones vote anew in the poll {}",
    "leave out party": "leave a party out of the poll {}",
    "count party again": "count a party again in the poll {}",
    "start lottery": "go live with the lottery {}",
    "enter lottery value": "enter a value of the lottery {}",
    "reveal lottery": "reveal the lottery {}",
    "end lottery": "end the lottery {}",
    "void lottery": "declare the lottery {} void",
    "check lottery": "check a lottery",
    "commit lottery": "publish the commitment of a lottery",
    "cancel lottery": "cancel what is computed for the lottery {}",
    "set headcount": "set a headcount",
    "set capacity": "correct how many a room holds",
    "renew room code": "give a room a new code for joining",
    "end phone": "sign a phone out",
    "send message": "send a message",
    "take message back": "take a message back",
    "acknowledge line": "acknowledge a line of the log",
    "note party": "write a note about a party",
    "set contact": "change how a party is reached",
    "help done": "say that a party is helped",
    "prepare scene": "prepare a scene",
    "take": "take what is on the preview",
    "take back": "go back to the scenes before",
    "set blackout": "make outputs black, or lift it",
    "plan cues": "plan the cues of {}",
    "arm cue": "arm or disarm a cue of {}",
    "skip cue": "skip a cue of {}",
    "start timer": "start a timer",
    "pause timer": "pause the timer {}",
    "resume timer": "resume the timer {}",
    "add to timer": "change the time of the timer {}",
    "restart timer": "restart the timer {}",
    "stop timer": "stop the timer {}",
    "table motion": "table the motion {}",
    "propose amendment": "hand in an amendment to the motion {}",
    "withdraw amendment": "withdraw an amendment to the motion {}",
    "set voting order": "set the order of votes on the motion {}",
    "put to vote": "put the motion {} to the vote",
    "send back": "send back a clause of the motion {}",
    "second reading": "begin another reading of the motion {}",
    "open floor": "open a list of speakers",
    "add speaker": "put somebody on the list of speakers {}",
    "strike speaker": "strike somebody off the list of speakers {}",
    "close floor": "close the list of speakers {}",
    "draw floor": "draw the list of speakers {}",
    "call speaker": "call a speaker of the list {}",
    "end speech": "end a speech of the list of speakers {}",
    "end floor": "end the list of speakers {}",
    "withdraw asking": "withdraw what waits for another login",
    "identify screens": "have displays say which one they are",
    "redirect display": "give a display another output",
    "adopt rules": "set the standing rules of the chamber",
    "unlock seat": "take the device off a seat",
    "check out": "check a badge out",
    "tell counts": "tell a count of the poll {}",
    "give paper": "give a paper ballot in the poll {}",
    "adjourn poll": "adjourn the poll {}",
    "resume poll": "resume the poll {}",
    "withdraw voter code": "take back the code of a voter",
    "break tie": "record how the equality was decided in the poll {}",
}
"""What somebody asked for, by the name of the command."""

NAMELESS = {"item": "an item", "standby": "an item", "cues": "an item", "message": "a message"}
"""What stands for the name of something that is not there any more."""


def deed(kind: str, named: str, text: str = "") -> str:
    """What was done, as the end of a sentence; a kind without words of its own says itself."""
    words = DEEDS.get(kind)
    if words is None:
        return " ".join(filter(None, (kind.replace("_", " "), text or named)))
    return _filled(words, named or NAMELESS.get(kind.partition("_")[0], ""), text)


def asked(words: str, named: str) -> str:
    """What was asked for, after "asked to"; ``words`` are the command's name."""
    found = ASKED.get(words)
    if found is None:
        return " ".join(filter(None, (words, named)))
    is_of_item = any(one in words for one in ("item", "standby", "cue"))
    return _filled(found, named or ("an item" if is_of_item else ""))


def _filled(words: str, named: str, text: str = "") -> str:
    """The words with the names in them; where there is none, no gap stays."""
    return " ".join(words.format(named, text=text).split())
