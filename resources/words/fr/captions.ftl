# What is said in the hall, in words: on screens and phones, and the page of those who write it.
captions-called = Sous-titres
captions-part = Sous-titres
captions-language = Langue des sous-titres
captions-waiting = Les sous-titres sont activés. Ils apparaissent dès que quelqu’un parle.
captions-said = Ce qui a été dit
captions-search-for = Des mots, ou plusieurs à la suite
captions-search = Chercher
captions-found = { $count ->
    [one] { $count } ligne, la plus récente d’abord
   *[other] { $count } lignes, la plus récente d’abord
 }
captioner-title = Écrire des sous-titres
captioner-explained = Ce que vous écrivez ici est lu sur les écrans de toutes les salles qui veulent des sous-titres dans votre langue. Il vous faut un code à vous, que donne la régie.
captioner-code = Votre code
captioner-out = Quitter la cabine
captioner-room =
    .aria-label = Ce que voient les salles
captioner-line = La ligne que vous écrivez
captioner-send = Envoyer
captioner-by-pause = Envoyer la ligne d’elle-même quand je fais une pause
captioner-late = J’entends la salle avec ce retard en secondes
captioner-keys = Entrée envoie la ligne. Flèche haut change la dernière. Ctrl+Entrée prend le tour et envoie. Page suivante envoie la ligne suivante du texte préparé.
captioner-sent = Ce qui est envoyé
captioner-words = Noms et abréviations
captioner-words-hint = Tapez l’abréviation et une espace : la forme longue s’écrit à sa place. Tous ceux qui écrivent cette langue les partagent.
captioner-short = Courte
captioner-long = Longue
captioner-keep = Garder
captioner-script = Texte préparé
captioner-script-hint = Collez un discours ou une chanson, un sous-titre par ligne. Page suivante, ou une télécommande, envoie la ligne suivante ; appuyez sur une ligne pour continuer à partir d’elle.
captioner-script-file = D’un fichier
captioner-script-next = Envoyer la ligne suivante
captioner-long-of = Ce que signifie { $short }
captioner-remove-of = Retirer : { $text }
captioner-remove = Retirer
captioner-lost = { $reason } { $count ->
    [one] { $count } ligne attend sur cet appareil et part d’elle-même.
   *[other] { $count } lignes attendent sur cet appareil et partent d’elles-mêmes.
 }
captioner-not-kept = Les salles voient vos lignes, mais le serveur ne peut pas les garder en ce moment : son disque est peut-être plein. Prévenez la régie.
captioner-who = { $name }, { $language }
captioner-readers = { $count ->
    [one] { $count } écran lit cette langue
   *[other] { $count } écrans lisent cette langue
 }
captioner-not-yours = C’est le tour de { $name }. Appuyez sur Ctrl+Entrée pour le prendre.
captioner-yours = À vous : les salles lisent ce que vous envoyez.
captioner-of = C’est le tour de { $name }.
captioner-take = Prendre le tour
captioner-hand = Passer à { $name }
captioner-waits = attend
captioner-change-of = Changer : { $text }
captioner-change = Changer
