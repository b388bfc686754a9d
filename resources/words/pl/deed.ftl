# What became of something that was pressed: a command on its way, or recorded.
deed-sending = Wysyłanie
deed-sending-offline = Wysyłanie. W tej chwili brak połączenia: zostanie wysłane samoczynnie.
deed-sending-busy = Wysyłanie. Serwer prosi o chwilę.
deed-recorded = Zapisano o { $time }
