# What stands on every page. A party is a watch party, a local assembly, never a political one.
page-unstyled = This page could not be loaded. Sign in to the Wi-Fi if it asks for it, then load the page again.
page-script = This page needs JavaScript. Please allow it for this address.
page-leave = Leave this device
page-leave-again = Press again: this device forgets its codes, votes and receipts
page-leave-waits = This device has forgotten. { $reason } The conference is told as soon as it is reached.
page-no-connection = No connection to the conference: sign in to the Wi-Fi first, or check this device's network.
page-no-answer = The conference does not answer just now.
page-tried-again = { $reason } It is tried again by itself.
page-code-tried-again = { $reason } Your code is tried again by itself.
page-the-conference = The conference
page-minutes = The minutes
page-back-to-party = Back to the party
page-back-to-vote = Back to my vote
page-rehearsal = REHEARSAL: practice, votes do not count
    .aria-label = Rehearsal
