# What became of something that was pressed: a command on its way, or recorded.
deed-sending = Wird gesendet
deed-sending-offline = Wird gesendet. Im Moment keine Verbindung: Es geht von selbst hinaus.
deed-sending-busy = Wird gesendet. Der Server bittet um einen Moment.
deed-recorded = Festgehalten um { $time }
