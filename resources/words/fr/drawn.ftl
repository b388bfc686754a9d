# Whether somebody was drawn by lot, as their own device works it out.
drawn-page = Avez-vous été tiré au sort ?
drawn-explained = Votre propre appareil le calcule à partir de ce qui est publié. Votre identifiant et votre code y restent.
drawn-id = Votre identifiant
drawn-code = Votre propre code
drawn-code-hint = Vous avez reçu les deux avec votre invitation. Le code a 32 lettres et chiffres.
drawn-lottery = Quel tirage au sort
drawn-go = Regarder
drawn-asks = Cette page demande au serveur la preuve d'un pseudonyme, que cet appareil forme à partir de votre identifiant et de votre code. Le serveur voit donc que quelqu'un demande ce pseudonyme ; votre identifiant et votre code ne sont pas envoyés.
drawn-experts-hint = Pseudonyme : SHA-256 de "conference/sortition/person/1", de votre code et de votre identifiant, chacun suivi d'un octet nul. Réserve : les lignes de pool.csv en arbre de la RFC 9162, section 2.1. Engagement : SHA-256 de son JSON, noms triés, sans espaces. Cette page vient du même serveur que les fichiers : pour ne se fier à personne, téléchargez les fichiers et vérifiez-les avec "conference sortition verify" sur votre propre ordinateur.
drawn-script = Cette page a besoin de JavaScript : c'est votre propre appareil qui regarde. Veuillez l'autoriser pour cette adresse.
drawn-id-missing = Tapez votre identifiant tel que vous l'avez reçu.
drawn-code-wrong = Un code a 32 lettres et chiffres, de 0 à 9 et de a à f. Recopiez-le.
drawn-lottery-missing = Tapez le nom du tirage au sort.
drawn-looking = Recherche en cours
drawn-unknown = La recherche n'a pas pu se faire
drawn-unknown-why = { $reason } Cela ne dit rien de vous. Appuyez ensuite de nouveau sur Regarder.
# What was found, with what to do.
drawn-no-lottery = Ce tirage au sort n'existe pas
drawn-no-lottery-why = Rien n'est encore publié sous ce nom. Vérifiez le nom, ou revenez quand il sera annoncé.
drawn-not-in-pool = Vous n'êtes pas dans la réserve de ce tirage
drawn-not-in-pool-why = Avec cet identifiant et ce code, personne ne pouvait être tiré au sort. Vérifiez d'abord que les deux sont tapés comme vous les avez reçus. S'ils sont justes, demandez au bureau de la conférence. Qui a déjà un siège n'est dans aucune réserve.
drawn-not-yet = Le tirage n'a pas encore eu lieu
drawn-not-yet-why = Vous êtes dans la réserve : l'une des { $size } personnes qui peuvent être tirées au sort. Aucun tirage qui compte n'est publié pour l'instant : revenez quand les chiffres seront tombés.
drawn-yes = Vous avez été tiré au sort
drawn-yes-why = Vous avez un siège à la chambre. Gardez votre identifiant et votre code, et demandez au bureau de la conférence ce qui vient ensuite.
drawn-no = Vous n'avez pas été tiré au sort cette fois
drawn-no-why = Vous étiez dans la réserve, l'une des { $size } personnes, et le sort est tombé sur d'autres.
drawn-misfit = La preuve ne concorde pas
drawn-misfit-why = { $reason } Prenez une photo de cette page et montrez-la au bureau de la conférence, et à d'autres.
# What was checked, a step each: its name, and what was found.
drawn-in-pool = Vous êtes dans la réserve
drawn-in-pool-not = La réserve n'a pas de ligne avec votre pseudonyme.
drawn-in-pool-other = Le serveur a envoyé la ligne de quelqu'un d'autre.
drawn-in-pool-computed = À partir de votre ligne et de { $others } autres chiffres, cet appareil a calculé la racine de la réserve qui avait été fixée d'avance.
drawn-in-pool-misfit = Votre ligne ne mène pas à la racine de la réserve qui avait été fixée d'avance.
drawn-who = Qui a été tiré au sort
drawn-who-looked = Cet appareil a cherché votre pseudonyme parmi les { $count } qui ont été tirés au sort.
drawn-fixed = Ce qui avait été fixé d'avance
drawn-fixed-misfit = Ce qui est publié comme fixé d'avance ne donne pas le chiffre sous lequel c'est publié.
drawn-fixed-other = Cet appareil a vu un autre engagement à l'écran de ce tirage.
drawn-fixed-seen = C'est publié sous le chiffre { $figure }. C'est celui que cet appareil a vu avant le tirage.
drawn-fixed-compare = C'est publié sous le chiffre { $figure }. Comparez-le avec celui des écrans, ou du registre.
# For experts: what the figures are.
drawn-figure-pseudonym = Votre pseudonyme
drawn-figure-commitment = Engagement
drawn-figure-root = Racine de la réserve
drawn-figure-line = Votre ligne
