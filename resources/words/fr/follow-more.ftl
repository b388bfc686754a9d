# What few who follow open: priorities of every assembly, and the archive of questions.
followed-priorities = Priorités des salles et des assemblées
followed-priorities-sum = { $count ->
    [one] { $count } assemblée a envoyé ses priorités : les lire
   *[other] { $count } assemblées ont envoyé leurs priorités : les lire
 }
followed-area = { $count ->
    [one] { $area } : { $count } assemblée
   *[other] { $area } : { $count } assemblées
 }
followed-people = { $count ->
    [one] { $count } personne était d’accord.
   *[other] { $count } personnes étaient d’accord.
 }
followed-newer = De plus récentes sont arrivées : les afficher
followed-lost = Cela n’a pas pu être chargé. Fermez et ouvrez de nouveau.
followed-archive = Questions précédentes
followed-archive-sum = { $count ->
    [one] { $count } question précédente et son résultat
   *[other] { $count } questions précédentes et leurs résultats
 }
