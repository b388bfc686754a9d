# What became of something that was pressed: a command on its way, or recorded.
deed-sending = Sending
deed-sending-offline = Sending. No connection right now: it goes out by itself.
deed-sending-busy = Sending. The server asks for a moment.
deed-recorded = Recorded at { $time }
