# What a room prints: a poster, a sheet for each table, the script of the evening. Several sentences stand one a line.
print-poster = Affiche
print-welcome = Entrez. Vous êtes les bienvenus.
print-conduct = Comment nous nous traitons : { $address }
print-table = Table { $number } sur { $of }
print-how = Comment nous parlons
print-agree = Sur quoi nous sommes d'accord, et sur quoi non
print-script = Scénario de la soirée
print-before = Dix minutes avant :
print-step-camera = Dirigez l'appareil photo de votre téléphone vers le carré.
print-step-open = Ou ouvrez { $address } et tapez le code.
print-step-none = Pas de compte, pas d'application. Sans téléphone, vous participez à main levée.
print-talk =
    Faites un tour : chacun dit son nom, et une chose.
    Tout le monde a le même temps. Chacun peut passer.
    Laissez les autres finir. Demandez avant de répondre.
    Parlez de la question, pas de la personne.
    Qui n'a pas encore parlé ? Demandez-lui gentiment.
    Notez sur quoi vous êtes d'accord, et sur quoi non.
print-title = À imprimer pour cette salle
print-for = À imprimer pour { $first }
print-this-room = cette salle
print-words = Une affiche pour la porte, une feuille pour chaque table, et le scénario de la soirée. Sur A4 ou Letter, en noir et blanc aussi.
print-want-poster = { $first } Affiche
print-want-tables = { $first } Feuilles des tables
print-want-script = { $first } Scénario de la soirée
print-tables = Combien de tables
print-go = Imprimer
print-back = Retour à l'animation de la salle
print-sheets =
    .aria-label = Feuilles
print-gate = Imprimer pour une salle
