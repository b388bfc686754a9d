# What became of something that was pressed: a command on its way, or recorded.
deed-sending = Enviando
deed-sending-offline = Enviando. Ahora no hay conexión: sale automáticamente.
deed-sending-busy = Enviando. El servidor pide un momento.
deed-recorded = Registrado a las { $time }
