# The page that everybody follows without a code, and what tables say on screens.
follow-title = Suivre la conférence
follow-in-room = Vous êtes dans une salle ? Entrez son code
follow-sign-up = Amenez une salle pleine de gens : inscrivez-la
follow-as-of = À { $time }. Cette page se renouvelle toute seule.
follow-old = À { $time }. Pas de connexion pour l'instant : cette page réessaie toute seule.
follow-on-now = En ce moment
follow-asked = Question en cours
follow-last = Le dernier résultat
follow-said = Ce que disent les salles
follow-the-picture = Image
follow-picture-show = Montrer l'image en direct
follow-picture-words = Cela demande environ 15 Mo par minute.
follow-programme = Programme
follow-programme-of = Programme : { $day }
follow-earlier = Résultats précédents
follow-sum = { $statements }, { $rooms }
follow-statements = { $count ->
    [one] { $count } déclaration
   *[other] { $count } déclarations
 }
follow-rooms = { $count ->
    [one] { $count } salle
   *[other] { $count } salles
 }
follow-said-by = { $room } et { $count ->
    [one] { $count } autre salle
   *[other] { $count } autres salles
 }
follow-not-agreed = { $who } : pas d'accord à la table
board-call = Ce que disent les tables
board-nothing = Les tables écrivent.
board-against = { $rooms }, { $count } pas d'accord
board-line = « { $text } » · { $rooms }
