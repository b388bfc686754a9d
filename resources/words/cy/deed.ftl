# What became of something that was pressed: a command on its way, or recorded.
deed-sending = Yn anfon
deed-sending-offline = Yn anfon. Dim cysylltiad ar hyn o bryd: bydd yn mynd allan yn awtomatig.
deed-sending-busy = Yn anfon. Mae'r gweinydd yn gofyn am eiliad.
deed-recorded = Cofnodwyd am { $time }
