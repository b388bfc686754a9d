# The big screen of a room, the page to watch along, and what a room has answered.
room-screen-title = Le grand écran
room-screen-of = Le grand écran de l'assemblée
room-on-now = EN COURS
room-full-screen =
    .aria-label = Plein écran
room-picture =
    .aria-label = Image
room-join = Rejoignez avec votre téléphone
room-join-at = sur { $first }
room-join-code = code { $first }
room-awake = Cette page ne peut pas garder le téléviseur allumé par cette adresse. Désactivez sa veille et son économiseur d'écran.
room-awake-done = C'est fait
room-gate-title = Le grand écran d'une assemblée
room-gate-words = Tapez le code de l'écran, que la page d'animation montre sous Inviter. Toute la salle verra l'image, la question et le code pour entrer.
room-gate-code = Code de l'écran
room-rehearsal = RÉPÉTITION
room-rehearsal-mark =
    .aria-label = Répétition
room-conference = Conférence
room-first-begin = Nous commençons par
room-first-go-on = Nous continuons avec
room-back-soon = Nous revenons bientôt
room-expected = Prévu à { $when }
room-the-motion = La motion
room-phones = { $count ->
    [one] { $count } téléphone
   *[other] { $count } téléphones
 }
room-phones-joined = { $count ->
    [one] { $count } téléphone connecté
   *[other] { $count } téléphones connectés
 }
room-phones-of = { $part } sur { $count ->
    [one] { $count } téléphone
   *[other] { $count } téléphones
 }
room-phones-over = { $phones }, { $people } : plus de téléphones que de personnes.
room-in-this = Dans cette salle
room-left-out = Cette salle ne compte pas dans ce vote : { $reason }
room-by-phone = { $count } par téléphone
room-by-phone-later = { $count } par téléphone, pas encore montrés
room-by-phone-secret = { $count } par téléphone, gardés secrets
room-by-hands = { $count } à main levée
room-by-button = Bouton : { $option }, pour { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
 }
room-nobody-here = Personne n'est encore enregistré ici
room-first-choices = Premiers choix
room-as-of = { $words }, à { $time }
room-region-none = Pas encore de réponse
room-region-tie = Égalité
room-regions =
    .aria-label = Les régions
room-no-qr = Pas de code QR : les téléphones ne peuvent pas atteindre cette adresse, qui est de cet ordinateur seul. Démarrez le serveur avec --host 0.0.0.0, ou avec --public-url.
room-qr = Code QR : { $address }
room-this-computer = cet ordinateur seulement
room-video-interrupted = L'image est interrompue. La reconnexion se fait toute seule ; le vote continue.
room-video-label = Image en direct de la salle
room-video-connecting = Connexion à l'image de la salle
room-video-connecting-still = Connexion à l'image de la salle. Le vote fonctionne quand même.
room-video-not-begun = L'image de la salle n'a pas encore commencé.
room-video-cannot = Ce navigateur ne peut pas montrer l'image. Le vote fonctionne quand même.
room-video-press = Appuyez sur le bouton pour l'image et le son.
room-video-sound-on = Activer le son
room-video-sound-off = Couper le son
room-video-best = Meilleure image
room-video-saver = Économiser les données
room-video-sound-only = Son seul
room-video-wish = Quantité chargée de la diffusion
room-video-apart = Image dans sa propre fenêtre
room-video-sound-alone = La connexion est trop lente pour l'image : son seul. L'image revient d'elle-même.
room-video-sound-wished = Son seul, comme choisi ici.
room-video-words-alone = La connexion est trop lente pour l'image et le son. Les questions et le vote continuent ; l'image revient d'elle-même.
room-watch-title = Regardez avec nous
room-watch-join = Rejoindre une assemblée
room-watch-rehearsal = RÉPÉTITION : assemblées simulées, votes d'essai
    .aria-label = Répétition
room-nothing-on = Il n'y a rien en ce moment
room-nothing-asked = Rien n'est demandé en ce moment
room-quiet = Quand les assemblées seront interrogées, la question et le compte apparaîtront ici.
room-talking = Les assemblées discutent à leurs tables.
room-kept-out-nobody = { $count ->
    [one] { $count } téléphone ne peut
   *[other] { $count } téléphones ne peuvent
 } pas voter : personne n'est enregistré. Enregistrez les présents. Les votes entreront ensuite tout seuls.
room-kept-out-hands = { $count ->
    [one] { $count } téléphone ne peut
   *[other] { $count } téléphones ne peuvent
 } pas voter : des mains sont entrées pour tous les autres enregistrés. Corrigez les mains, ou enregistrez plus de monde. Les votes entreront ensuite tout seuls.
room-kept-out-full = { $count ->
    [one] { $count } téléphone ne peut
   *[other] { $count } téléphones ne peuvent
 } pas voter : { $people } enregistrés, et autant ont voté. S'il y en a plus, enregistrez-les. Les votes entreront ensuite tout seuls.
room-check-people-in = Enregistrer les présents
room-correct-hands = Corriger les mains
room-hands-base-phones = { $people } ici, { $phones } ont voté par téléphone : { $left } peuvent lever la main.
room-hands-base = { $people } ici : { $left } peuvent lever la main.
room-hands-nobody = Personne n'est encore enregistré.
room-hands-nobody-verdict = Enregistrez d'abord les présents.
room-hands-too-many = { $count } de trop. Recomptez, ou corrigez le nombre de présents.
room-hands-enter = Entrez les mains pour chaque option.
room-hands-rest = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
 } sans main levée. C'est bien ainsi.
room-hands-fits = Le compte est bon.
room-pairing = Sur le téléphone de la personne qui anime, sous Inviter, tapez ce qui est écrit ici :
room-pairing-or = Ou tapez ici le code de l'écran :
room-option-count = { $option } : { $number }
