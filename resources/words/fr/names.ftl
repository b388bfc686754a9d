# Who voted how.
names-explained = Pour les votes déclarés nominaux, tout le monde peut lire ce que chacun a voté par téléphone. Tous les autres votes sont secrets. Le nom est celui que le votant a écrit ; les réponses de salles entières ne sont pas ici.
names-by-name = Votes nominaux
names-find = Chercher un nom ou une assemblée
names-name = Nom
names-party = Assemblée
names-answer = Réponse
names-more = Afficher plus
names-all = Tous les votes nominaux
names-none = Aucun vote nominal n'est encore clos. Revenez quand il y en aura un.
names-void = nul : pas de noms
names-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
 }
names-count = { $count ->
    [one] { $count } vote nominal
   *[other] { $count } votes nominaux
 }
names-found = { $found } sur { $count ->
    [one] { $count } vote nominal
   *[other] { $count } votes nominaux
 }
names-nobody-found = Personne n'est trouvé ainsi. Essayez une partie du nom, ou de l'assemblée.
names-nobody = Personne n'a voté nominalement ici.
