# Rooms without a link: entered by telephone or from paper, by two logins.
desk-telephone-show = Saisir des salles par téléphone
desk-telephone-enter = Saisir ses chiffres …
desk-telephone-list = Salles par téléphone
desk-telephone-search = Chercher une salle par nom ou lieu
desk-telephone-search-name = Chercher une salle
desk-telephone-no-poll = Aucune question n'est ouverte à laquelle les salles puissent répondre par des mains comptées. Dès qu'il y en a une, une salle sans connexion dit ses présents et ses mains par téléphone ou sur papier : un compte les saisit, et un autre saisit la même chose quand la salle les redit.
desk-telephone-how = « { $question } » Cherchez la salle et saisissez ce qu'elle dit. Les chiffres comptent dès qu'un autre compte a saisi la même chose ; une salle qui répond par ses propres appareils n'est pas prise.
desk-telephone-summary = { $count ->
    [one] { $count } salle compte
   *[other] { $count } salles comptent
 }, { $waiting } en attente
desk-telephone-checked-in = { $count ->
    [one] { $count } personne enregistrée
   *[other] { $count } personnes enregistrées
 }
desk-telephone-one-login = { $teller } l'a saisi ; un autre compte doit le faire.
desk-telephone-differ = Elles diffèrent, aucune n'est prise. { $figures }
desk-telephone-figures = { $teller } : { $people }, { $counts }
desk-telephone-waits = attend
desk-telephone-taken = { $way ->
    [telephone] par téléphone, par { $first } et { $second }
   *[paper] sur papier, par { $first } et { $second }
 }
desk-telephone-why-no-poll = Aucune question n'est ouverte à laquelle répondent des mains comptées.
desk-telephone-select = Cherchez la salle et choisissez-la.
desk-telephone-from = De { $name }
desk-telephone-enter-it = Saisir
desk-telephone-by-telephone = Par téléphone
desk-telephone-on-paper = Sur papier
desk-telephone-read-back = « { $question } » Faites dire ses chiffres à la salle, saisissez-les et relisez-les. Ils comptent dès qu'un autre compte a saisi la même chose. Ce que vous saisissez remplace ce que vous aviez saisi.
desk-telephone-people = Personnes dans la salle
desk-telephone-came = C'est arrivé
desk-telephone-hands = Mains en tout
desk-telephone-too-many = { $hands } sur { $people } : plus de mains que de personnes
