# What became of something that was pressed: a command on its way, or recorded.
deed-sending = Envoi en cours
deed-sending-offline = Envoi en cours. Pas de connexion pour l'instant : cela partira tout seul.
deed-sending-busy = Envoi en cours. Le serveur demande un instant.
deed-recorded = Enregistré à { $time }
