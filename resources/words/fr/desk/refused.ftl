desk-refused-not-allowed = Ce rôle ne peut pas faire cela. Utilisez la bonne page ou le bon code.
desk-refused-not-your-post = Votre poste est { $post }, et ceci revient à { $posts }. Demandez-y, ou connectez-vous avec un autre compte.
desk-refused-not-your-post-scenes = Votre poste est aux votes : vous préparez les scènes des votes, et la direction toutes les autres.
desk-refused-not-your-post-director = direction
desk-refused-not-your-post-polls = votes
desk-refused-not-your-post-parties = assemblées
desk-refused-not-your-post-door = entrée
desk-refused-not-your-post-reader = lecture
desk-refused-not-your-post-or-polls = direction ou votes
desk-refused-not-your-post-or-door = direction ou entrée
desk-refused-not-your-post-or-parties = direction ou assemblées
desk-refused-not-your-post-or-both = direction, votes ou assemblées
desk-refused-ends-too-soon = Un vote reste ouvert au moins une seconde de plus. Pour le terminer maintenant, fermez-le.
desk-refused-closed = Le vote a été fermé à { $time }, avant que ceci n'arrive ; cela ne compte pas.
desk-refused-closed-zone = Le vote a été fermé à { $time } (heure de { $place }), avant que ceci n'arrive ; cela ne compte pas.
desk-refused-unknown-poll = Ce vote n'existe pas. Voyez la liste telle qu'elle est maintenant.
desk-refused-channel-closed = On répond à ce vote autrement : { $ways }.
desk-refused-other-electorate-parties = Ce vote est soumis aux assemblées : personne d'autre n'y répond.
desk-refused-other-electorate-chamber = Ce vote est soumis à la chambre : personne d'autre n'y répond.
desk-refused-other-electorate-members = Ce vote est soumis aux membres du registre : personne d'autre n'y répond.
desk-refused-other-area = Ce vote n'est soumis qu'aux membres de { $area } : vous êtes d'une autre zone.
desk-refused-no-area = La liste des votants n'a pas de zone « { $area } ». Nommez-en une qu'elle a, ou aucune pour toutes.
desk-refused-adjourned = Le vote est suspendu ; il reprend avec la prochaine séance. Renvoyez alors votre voix.
desk-refused-adjourned-until = Le vote est suspendu ; il reprend à { $time }. Renvoyez alors votre voix.
desk-refused-adjourned-zone = Le vote est suspendu ; il reprend à { $time } (heure de { $place }). Renvoyez alors votre voix.
desk-refused-no-seats = La chambre n'a pas encore de sièges. Mettez d'abord les personnes tirées au sort sur la liste confirmée.
desk-refused-rules-changed = Le règlement a changé depuis la préparation de ce vote. Préparez-le à nouveau, puis ouvrez-le.
desk-refused-counted-once = Noté : { $teller } a compté ({ $channel ->
    [hands] mains
    [paper] papier
   *[other] autre
 }). Cela compte quand un second scrutateur, avec un autre compte, a compté la même chose.
desk-refused-tellers-differ = Les scrutateurs ne sont pas d'accord ({ $told }). Rien n'a été repris. Recomptez tous les deux.
desk-refused-too-many-hands-told = Vous avez compté { $told }, mais seuls { $most } des présents n'ont pas voté autrement. Recomptez.
desk-refused-too-many-hands-paper = Vous avez compté { $told }, mais seuls { $most } bulletins papier ont été donnés. Recomptez.
desk-refused-told-once = { $login } a saisi cette salle. Faites redire ses chiffres à la salle : un autre compte doit saisir les mêmes.
desk-refused-told-once-desk = Une régie a saisi cette salle. Faites redire ses chiffres à la salle : un autre compte doit saisir les mêmes.
desk-refused-figures-differ = Les chiffres diffèrent, et aucun n'est pris ({ $told }). Redemandez à la salle, et saisissez-les à nouveau.
desk-refused-has-own-answer-phones = Cette salle a répondu par ses propres appareils : { $count } de ses téléphones ont voté. Elle n'est jamais comptée de deux façons : laissez sa réponse telle quelle, ou laissez la salle hors de ce vote.
desk-refused-has-own-answer-hands = Cette salle a répondu par ses propres appareils : elle a saisi des mains ou un bouton. Elle n'est jamais comptée de deux façons : laissez sa réponse telle quelle, ou laissez la salle hors de ce vote.
desk-refused-bad-headcount-told = Une salle par téléphone a de 1 à { $capacity } personnes, autant qu'elle en contient. Redemandez à la salle.
desk-refused-bad-headcount-desk = Le nombre de présents de cette salle va de 0 à { $capacity }. Si elle en contient plus, dites-le d'abord sous Réparer (Ctrl+M).
desk-refused-more-hands-than-people = { $hands } mains pour { $people } personnes, c'est impossible. Redemandez à la salle.
desk-refused-tie-is-open-chair = Les voix sont égales, et la présidence tranche : notez-le d'abord, puis publiez.
desk-refused-tie-is-open-lot = Les voix sont égales, et le sort décide : notez-le d'abord, puis publiez.
desk-refused-hands-changed = Les mains de cette salle ont été changées entre-temps sur un autre appareil : il y a { $hands }. Accordez-vous sur un compte, puis saisissez-le à nouveau.
desk-refused-hands-changed-none = Les mains de cette salle ont été changées entre-temps sur un autre appareil : il n'y en a aucune. Accordez-vous sur un compte, puis saisissez-le à nouveau.
desk-refused-came-late-seat = Le siège { $seat } a été attribué après l'ouverture de ce vote ; il vote dès le prochain.
desk-refused-not-draft = Ce vote est déjà { $state ->
    [open] ouvert
    [closed] fermé
    [published] publié
    [void] nul
   *[other] terminé
 }. Préparez-en plutôt un nouveau.
desk-refused-another-is-open = « { $question } » est encore ouvert. Fermez-le d'abord.
desk-refused-not-closed = Ce vote est { $state ->
    [draft] en préparation
    [open] ouvert
    [published] publié
    [void] nul
   *[other] non fermé
 }. Un résultat se publie une fois le vote fermé.
desk-refused-not-counted = Les bulletins sont en cours de dépouillement selon la règle. Publiez dans un instant.
desk-refused-is-published = Un résultat publié est acquis. Posez plutôt la question à nouveau.
desk-refused-bad-poll-kind = Le règlement n'a pas de type « { $decision } » ; il a : { $known }.
desk-refused-bad-poll-word = Le vote a un mot inconnu : { $error }.
desk-refused-bad-poll-question = Le vote a besoin d'une question.
desk-refused-bad-poll-options = Donnez de { $least } à { $most } options.
desk-refused-bad-poll-alike = Chaque option a besoin de son propre texte.
desk-refused-bad-poll-channels = Choisissez au moins un canal ; ici ({ $electorate }) ceux-ci : { $known }.
desk-refused-bad-poll-named = Les noms viennent avec les votes par téléphone : un vote nominal a besoin du canal des téléphones.
desk-refused-bad-poll-by-hand = Personne ne compte à la main un vote de ce type ({ $kind }) : ne laissez que le canal des téléphones.
desk-refused-bad-poll-decision = Seuls la chambre et les membres décident : soumettez une décision à l'une ou aux autres.
desk-refused-bad-poll-choice = Une décision a un choix parmi deux ou trois options : pour, contre, abstention.
desk-refused-bad-poll-only-area = Seul un vote de membres est soumis à une zone : retirez cela.
desk-refused-bad-poll-only-sittings = Seul un vote de membres a des séances : retirez cela.
desk-refused-bad-poll-only-close = Seul un vote de membres a des séances. Fermez plutôt celui-ci.
desk-refused-bad-poll-secret = Un vote de membres est secret : on ne demande le nom de personne.
desk-refused-bad-poll-rule = La règle « { $rule } » ne peut pas compter ce type ({ $kind }) ; celles-ci le peuvent : { $names }.
desk-refused-bad-poll-seats = { $seats } places ne peuvent être pourvues avec { $options } options.
desk-refused-bad-poll-scale = Chaque pas d'une échelle a besoin d'un nombre, tel que 30%.
desk-refused-bad-poll-points = Un vote par points, et lui seul, a un nombre de points à donner.
desk-refused-bad-poll-one-second = Un vote reste ouvert au moins une seconde.
desk-refused-bad-poll-all-over = Toutes les séances prévues sont passées. Prévoyez-en d'autres, puis ouvrez le vote.
desk-refused-bad-poll-rounds = Les tours vont de 1 à { $last } ; 0 veut dire tous.
desk-refused-bad-poll-void-why = Dites pourquoi le vote ne compte pas ; la raison est publiée.
desk-refused-bad-poll-no-tie = Il n'y a pas d'égalité à trancher ici.
desk-refused-bad-poll-lot = Le sort décide : tirez en public, et saisissez ce qui a été tiré.
desk-refused-bad-poll-chair = La présidence décide : dites oui (pour) ou non (contre).
desk-refused-bad-poll-tie-decided = L'égalité a déjà été tranchée.
desk-refused-bad-poll-next-sitting = La prochaine séance commence dans une seconde au plus tôt.
desk-refused-bad-poll-closes-before = Le vote se ferme avant que la prochaine séance ne commence. Donnez-lui d'abord une autre fin.
desk-refused-bad-poll-most-sittings = Un vote a au plus { $most } séances.
desk-refused-bad-poll-sitting-ends = La séance { $place } finit avant d'avoir commencé.
desk-refused-bad-poll-sitting-begins = La séance { $place } commence avant la fin de la précédente.
desk-refused-bad-choice-counts = Saisissez un nombre, 0 ou plus, pour chacune des { $options } options.
desk-refused-bad-choice-numbered = Les options vont de 0 à { $last }.
desk-refused-bad-choice-tellers = Les scrutateurs comptent des mains ou du papier.
desk-refused-bad-choice-each = Saisissez un nombre pour chacune des { $options } options.
desk-refused-not-present-paper = Le siège { $seat } n'est pas enregistré : contrôlez d'abord le badge à l'entrée.
desk-refused-paper-why = Dites pourquoi le membre vote sur papier ; la raison est dans le registre.
desk-refused-preview-moved = L'aperçu a changé depuis que vous avez appuyé sur TAKE. Regardez-le, et appuyez encore sur TAKE.
desk-refused-programme-moved = Depuis que vous avez appuyé sur BACK, autre chose est sur { $output ->
    [hall] la grande salle
    [rooms] les salles
    [phones] les téléphones
    [members] les membres
    [overlay] l'incrustation
    [stage] la scène
   *[other] la sortie
 }. Regardez, et appuyez encore sur BACK.
desk-refused-nothing-prepared = Rien n'est sur l'aperçu de ces sorties. Préparez une scène, puis appuyez sur TAKE.
desk-refused-nothing-before = Aucune scène n'était à l'antenne avant celle-ci sur ces sorties.
desk-refused-nothing-before-past = Aucune scène d'avant ne peut plus être montrée sur ces sorties. Préparez-en une autre, puis TAKE.
desk-refused-bad-scene = Ceci ne peut pas être montré : { $reason } Préparez une autre scène.
desk-refused-no-displays = Aucun écran de ces sorties ne s'est signalé. Ouvrez-en un avec : conference display.
desk-refused-unknown-display = Cet écran n'est plus connecté. Choisissez-en un de ceux qui sont listés maintenant.
desk-refused-not-for-displays = Un écran ne peut pas montrer cela ({ $output }) : c'est une page de navigateur. Choisissez grande salle, membres, incrustation ou scène.
desk-refused-page-stays = { $display } montre toujours la même sortie. Ouvrez-y une autre page ou un autre écran.
desk-refused-bad-scene-no-breakout = Ce travail en groupes n'existe pas.
desk-refused-unknown-item = Ce point n'existe pas dans le programme.
desk-refused-bad-scene-no-timer = Ce minuteur n'existe pas.
desk-refused-bad-scene-no-statements = Personne n'a été invité à déclarer.
desk-refused-bad-scene-no-words = Elle n'a pas de texte.
desk-refused-bad-scene-no-survey = Ce sondage n'existe pas.
desk-refused-bad-scene-survey-draft = Ce sondage n'a pas encore été posé : ouvrez-le d'abord.
desk-refused-bad-scene-no-poll = Ce vote n'existe pas.
desk-refused-bad-scene-void = Le vote a été déclaré nul et ne compte pas.
desk-refused-bad-scene-unpublished = Son résultat n'est pas encore publié.
desk-refused-bad-scene-no-lottery = Ce tirage au sort n'existe pas.
desk-refused-bad-scene-rehearsal = C'est une répétition, que l'on ne montre pas aux salles : retirez { $outputs }.
desk-refused-bad-scene-draw-void = Le tirage a été déclaré nul et ne compte pas.
desk-refused-bad-scene-draw-ended = Le tirage a été terminé : relancez-le d'abord.
desk-refused-bad-scene-no-motion = Cette motion n'existe pas.
desk-refused-bad-scene-no-amendment = Il n'y a pas d'amendement { $amendment } dans cette lecture.
desk-refused-bad-scene-no-clause = Cet article n'existe pas dans cette lecture.
desk-refused-bad-scene-pages = Il n'a pas autant de pages.
desk-refused-standby-moved = « { $title } » est prêt maintenant. Rien n'est passé à l'antenne : lisez-le, puis appuyez encore sur GO.
desk-refused-standby-moved-none = Rien n'est prêt maintenant. Rien n'est passé à l'antenne : regardez, puis appuyez encore sur GO.
desk-refused-item-over = « { $title } » n'est pas à l'antenne : « { $other } » l'est, et continue.
desk-refused-item-over-none = « { $title } » n'est pas à l'antenne : rien ne l'est.
desk-refused-item-over-this = Ce point n'est pas à l'antenne : « { $other } » l'est, et continue.
desk-refused-item-over-this-none = Ce point n'est pas à l'antenne : rien ne l'est.
desk-refused-plan-moved = Le programme a changé entre-temps. Comparez-lui à nouveau le fichier, puis acceptez.
desk-refused-item-is-on = « { $title } » est déjà à l'antenne. Choisissez un autre point.
desk-refused-item-exists = L'identifiant du nouveau point est celui de « { $title } ». Choisissez-en un autre.
desk-refused-item-stays-standby = « { $title } » reste au conducteur, car il est prêt : mettez-y d'abord un autre point.
desk-refused-item-stays-on-standby = « { $title } » reste au conducteur, car il est prêt.
desk-refused-item-stays-on-air = « { $title } » reste au conducteur, car il est à l'antenne.
desk-refused-item-stays-was-on = « { $title } » reste au conducteur : il était à l'antenne, et le conducteur dit quand.
desk-refused-no-title = Un point a besoin d'un titre.
desk-refused-nothing-left = « { $title } » dure { $minutes } min : divisez-le plus tôt, pour qu'il reste quelque chose après.
desk-refused-edit-moved-none = Il n'y a plus rien à annuler ni à rétablir.
desk-refused-edit-moved = Une autre modification est venue entre-temps : « { $title } » ({ $what ->
    [inserted] ajouté
    [deleted] supprimé
    [moved] déplacé
    [split] divisé
    [retitled] renommé
   *[other] modifié
 } par { $by }). Il faut d'abord l'annuler ou la rétablir.
desk-refused-edit-moved-nobody = Une autre modification est venue entre-temps : « { $title } » ({ $what ->
    [inserted] ajouté
    [deleted] supprimé
    [moved] déplacé
    [split] divisé
    [retitled] renommé
   *[other] modifié
 }). Il faut d'abord l'annuler ou la rétablir.
desk-refused-edit-moved-plan = Une autre modification est venue entre-temps : { $by } a importé un plan entier. Il faut d'abord l'annuler ou la rétablir.
desk-refused-edit-moved-plan-nobody = Une autre modification est venue entre-temps : un plan entier a été importé. Il faut d'abord l'annuler ou la rétablir.
desk-refused-plan-locked = Le conducteur est verrouillé par { $by }. Déverrouillez-le d'abord ; toute régie le peut.
desk-refused-plan-locked-nobody = Le conducteur est verrouillé. Déverrouillez-le d'abord ; toute régie le peut.
desk-refused-bad-plan-ids = Chaque point du programme a besoin de son propre identifiant.
desk-refused-bad-plan-on = Le point en cours doit rester au programme.
desk-refused-bad-plan-none = Un programme a des points, et chacun son propre identifiant.
desk-refused-bad-plan-id-length = { $item } : un identifiant a de 1 à { $most } caractères.
desk-refused-bad-plan-title = { $item } : un titre n'est pas vide ; les textes ont au plus { $most } caractères.
desk-refused-bad-plan-minutes = { $item } : un point dure de { $least } à { $most } minutes.
desk-refused-bad-plan-start = { $item } : son début n'est pas un moment, ou son jour n'est pas un nombre à partir de 1.
desk-refused-bad-plan-poll = { $item } : il n'y a pas de vote { $poll }.
desk-refused-bad-plan-parties = Les nouvelles assemblées sont numérotées à partir de { $first }.
desk-refused-bad-plan-areas = Ces assemblées ne sont dans aucune zone connue : { $parties }.
desk-refused-bad-plan-conference = Nommez la conférence, et mettez chaque zone dans une de ses régions.
desk-refused-already-founded = C'est déjà le registre de { $name }.
desk-refused-unknown-cue = Le point n'a pas ce top.
desk-refused-bad-cues-standby = Rien n'est prêt.
desk-refused-nothing-on-standby = Rien n'est prêt. Choisissez d'abord un point.
desk-refused-nothing-on-air = Rien n'est à l'antenne.
desk-refused-nothing-open = Aucun vote n'est ouvert.
desk-refused-several-open = Plusieurs votes sont ouverts. Dites lequel fermer.
desk-refused-bad-cues-ids = Chaque top d'un point a besoin de son propre identifiant.
desk-refused-bad-cues-scene = Le top { $cue } a besoin d'une scène et des sorties qui la montrent.
desk-refused-bad-cues-poll = Le top { $cue } a besoin du vote qu'il ouvre.
desk-refused-bad-cues-lottery = Le top { $cue } a besoin du tirage qu'il lance.
desk-refused-bad-cues-obs = Le top { $cue } a besoin du nom d'une scène d'OBS.
desk-refused-bad-cues-go = Le top { $cue } passe au point suivant : il a besoin d'un temps d'attente avant.
desk-refused-bad-cues-timer = Le top { $cue } a besoin d'un minuteur, de son objet et de sa durée.
desk-refused-bad-cues-message = Le top { $cue } a besoin du texte pour les salles, et de sa durée.
desk-refused-bad-cues-survey = Le top { $cue } a besoin du sondage qu'il ouvre.
desk-refused-bad-cues-breakout = Le top { $cue } a besoin du travail en groupes concerné.
desk-refused-bad-cues-not-armed = Il attend, et n'est pas armé : il sera sauté.
desk-refused-bad-cues-was-not-armed = Il n'était pas armé : le public l'aurait vu.
desk-refused-bad-cues-was-over = Son point était fini avant son heure.
desk-refused-bad-cues-already = « { $question } » est déjà { $state ->
    [open] ouvert
    [closed] fermé
    [published] publié
    [void] nul
   *[other] terminé
 }.
desk-refused-bad-cues-open-then = « { $question } » sera ouvert alors : il faut le fermer avant.
desk-refused-bad-cues-not-open = « { $question } » n'est pas ouvert.
desk-refused-bad-cues-still-closes = « { $question } » est encore ouvert : GO le ferme.
desk-refused-bad-cues-still-leaves = « { $question } » est encore ouvert : GO le laisse ouvert.
desk-refused-bad-cues-chamber-closes = « { $question } » est encore ouvert dans la chambre : GO le ferme.
desk-refused-bad-cues-chamber-leaves = « { $question } » est encore ouvert dans la chambre : GO le laisse ouvert.
desk-refused-many-timers = { $most } minuteurs tournent, pas plus. Arrêtez-en un, puis lancez celui-ci.
desk-refused-timer-is-on = Un autre minuteur de ce nom tourne. Arrêtez-le d'abord, ou lancez celui-ci sous un autre nom.
desk-refused-unknown-timer = Ce minuteur n'existe pas : il a été arrêté.
desk-refused-bad-timer-name = Dites à quoi sert le minuteur.
desk-refused-bad-timer-least = Un minuteur tourne au moins une seconde.
desk-refused-bad-timer-most = Un minuteur tourne au plus un jour.
desk-refused-unknown-breakout = Ce travail en groupes n'existe pas. Préparez-le d'abord.
desk-refused-many-breakouts = Il y a { $most } travaux en groupes, pas plus. Changez-en un qui n'a pas commencé.
desk-refused-breakout-started = « { $title } » a commencé, et reste tel quel. Préparez-en un autre sous un nouveau nom.
desk-refused-breakout-over = « { $title } » est terminé. Préparez-en un autre pour continuer.
desk-refused-not-running = « { $title } » n'a pas encore commencé. Lancez-le d'abord.
desk-refused-not-running-recalled = « { $title } » a déjà été rappelé : les gens terminent.
desk-refused-not-running-over = « { $title } » est terminé.
desk-refused-rooms-are-busy = Des salles en sont dans « { $title } ». Rappelez ou terminez d'abord celui-là.
desk-refused-last-phase = C'est la dernière phase de « { $title } ». Rappelez les salles, ou terminez-le.
desk-refused-not-for-room = « { $title } » est pour d'autres salles. Suivez ce qui est à l'écran.
desk-refused-still-on = On écrit encore dans « { $title } ». Terminez-le d'abord.
desk-refused-draft-moved = Quelqu'un à votre table a écrit entre-temps. Son texte est montré ; ajoutez le vôtre.
desk-refused-wrote-often = Cette salle enregistre très souvent. Votre page réessaie dans un instant.
desk-refused-bad-breakout-title = Donnez un titre au travail en groupes.
desk-refused-bad-breakout-phase = Un travail en groupes a besoin d'au moins une phase.
desk-refused-bad-breakout-both = Choisissez une région ou des salles, pas les deux.
desk-refused-bad-breakout-region = Cette région n'existe pas.
desk-refused-bad-breakout-room = Il nomme une salle qui n'existe pas.
desk-refused-bad-breakout-kinds = Donnez à chaque type de déclaration son propre nom, en un mot.
desk-refused-bad-breakout-day = Un travail en groupes dure au plus un jour.
desk-refused-unknown-party = Cette assemblée n'existe pas. Vérifiez son numéro.
desk-refused-unknown-party-short = Cette assemblée n'existe pas.
desk-refused-bad-capacity-people = { $count } personnes y sont enregistrées : la salle contient de { $least } à { $most } personnes.
desk-refused-bad-capacity = La salle contient de { $least } à { $most } personnes.
desk-refused-no-party = Dites pour quelle assemblée c'est.
desk-refused-empty-message = Écrivez ce que les assemblées doivent lire, et choisissez lesquelles.
desk-refused-unknown-line = Cette ligne du journal n'existe plus. Il n'y a rien à faire.
desk-refused-no-help = Cette salle ne demande plus d'aide. Envoyez-lui plutôt un message.
desk-refused-needs-reason = Dites pourquoi. La raison figure au registre.
desk-refused-needs-reason-code = Dites pourquoi le code est repris ; la raison est au registre.
desk-refused-needs-reason-host = Dites pourquoi : l'hôte le lit, et cela figure au registre. N'y nommez personne.
desk-refused-needs-reason-off = Dites pourquoi elle est retirée : la raison figure à côté dans le registre.
desk-refused-needs-reason-draw = On a déjà tiré avec cet engagement. Le tirage { $draw } est montré comme tel à tous : dites pourquoi il le faut.
desk-refused-unknown-session = Personne n'a demandé de déclarations sous ce nom. Attendez que la conférence demande.
desk-refused-another-statement = Une autre déclaration a déjà cet identifiant. Écrivez encore la vôtre.
desk-refused-bad-category = Choisissez d'abord ce que c'est : { $kinds }.
desk-refused-bad-category-none = Les déclarations n'ont pas de type ici.
desk-refused-bad-session-about = Dites sur quoi portent les déclarations : les salles le lisent.
desk-refused-not-passed = Cette déclaration n'est pas sur la liste : elle a été retirée, ou retenue dans sa salle. Remettez-la d'abord.
desk-refused-claimed-by-other = { $login } s'occupe de celle-ci en ce moment. Prenez la suivante, ou demandez à { $login }.
desk-refused-bad-merge-already = L'une d'elles est déjà réunie à une autre. Séparez-la d'abord.
desk-refused-bad-merge-sessions = Elles sont de sessions différentes. Réunissez ce qui a été dit dans une seule.
desk-refused-unknown-survey = Il n'y a pas de sondage { $survey }.
desk-refused-survey-is-open = « { $title } » est posé en ce moment. Fermez-le d'abord.
desk-refused-bad-survey-not-opened = Il n'a pas encore été ouvert. Ouvrez-le d'abord.
desk-refused-bad-survey-ids = Chaque sondage a besoin de son propre identifiant.
desk-refused-bad-survey-many = Il y aurait plus de { $most } sondages.
desk-refused-bad-survey-full = Il y a déjà { $most } sondages.
desk-refused-bad-survey-title = Dites comment s'appelle le sondage.
desk-refused-bad-survey-asked = Il a déjà été posé. Écrivez-en un autre.
desk-refused-bad-survey-asked-questions = Il a déjà été posé. Écrivez-en un autre avec ses questions.
desk-refused-bad-survey-item = Il n'y a pas de point { $item }. Choisissez-en un du conducteur.
desk-refused-bad-survey-questions = Posez de 1 à { $most } questions ; deux ou trois ont les meilleures réponses.
desk-refused-bad-survey-words-once = Demandez des mots une seule fois. Faites de l'autre un choix, ou posez-la dans un autre sondage.
desk-refused-bad-survey-tap = Posez au moins une question à laquelle on répond en touchant.
desk-refused-bad-survey-no-words = La question { $place } n'a pas de texte. Écrivez-la, ou retirez-la.
desk-refused-bad-survey-choices = La question { $place } a besoin de 2 à { $most } réponses au choix.
desk-refused-bad-survey-no-choice = La question { $place } a des réponses au choix, et n'est pas un choix.
desk-refused-bad-survey-answer-words = Chaque réponse à la question { $place } a besoin de ses propres mots.
desk-refused-second-person = { $login } l'a demandé : un autre compte doit confirmer dans les { $minutes } minutes.
desk-refused-second-person-desk = Une régie l'a demandé : un autre compte doit confirmer dans les { $minutes } minutes.
desk-refused-second-person-by-hand = Les règles demandent deux personnes : lancez-le à la main, à deux régies.
desk-refused-no-seat = Ce badge n'a pas de siège dans la chambre. Demandez aux commissaires à l'entrée.
desk-refused-seat-taken = Le siège { $seat } vote avec un autre appareil. Quittez-y le siège, puis connectez-vous ici ; si cet appareil est perdu, demandez aux commissaires.
desk-refused-not-present = Le siège { $seat } n'est pas enregistré. Faites contrôler le badge à l'entrée, puis votez.
desk-refused-no-device = Le siège { $seat } ne vote plus avec cet appareil. Reconnectez-vous avec le badge, puis votez.
desk-refused-vote-is-open = La chambre vote. Changez le règlement ensuite.
desk-refused-vote-is-open-members = Un vote de membres est ouvert. Dressez une autre liste quand il sera fermé.
desk-refused-bad-rules-doubled = { $kind } a plus d'une règle.
desk-refused-bad-rules-needs = { $kind } a besoin d'une règle : la proposition { $proposal } est due et doit être soumise.
desk-refused-bad-seat-none = Il n'y a pas de siège { $seat }.
desk-refused-bad-seat-names = Nommez les membres par pseudonyme (64 chiffres hexadécimaux), chacun une fois.
desk-refused-bad-seat-drawn = Une personne tirée au sort a un siège par le tirage, ou par un remplacement.
desk-refused-bad-seat-device-why = Dites pourquoi l'appareil est retiré ; la raison est au registre.
desk-refused-unknown-election = Il n'y a pas d'élection « { $election } ». Convoquez-la d'abord.
desk-refused-unknown-nominee = L'élection { $election } n'a pas de candidature { $number }. Voyez sa liste.
desk-refused-not-yours-nomination = La candidature { $number } n'est pas celle de votre siège. Demandez à la régie.
desk-refused-not-yours-amendment = L'amendement { $amendment } n'est pas de votre siège. Demandez à la régie.
desk-refused-not-yours-proposal = La proposition { $number } n'est pas la vôtre. Demandez à qui l'a présentée.
desk-refused-barred = Seuls les membres de { $area } votent ici, et le siège { $seat } n'en est pas. Si c'est faux, demandez à la régie de corriger les zones des sièges avant le prochain vote.
desk-refused-lot-waits = Le dépouillement s'est arrêté : { $tied } sont à égalité et le sort décide. Tirez en public, et saisissez ce qui a été tiré.
desk-refused-not-counted-twice = Les bulletins sont dépouillés une seconde fois. Publiez quand les deux comptes sont là.
desk-refused-counts-differ = Les deux comptes diffèrent : { $differences } Rien ne peut être publié. Exportez le registre et faites dépouiller par d'autres ; démarrez le serveur avec un programme corrigé, qui recompte, ou déclarez le vote nul et votez encore.
desk-refused-bad-election-of = { $election } : { $reason }
desk-refused-bad-election-title = Dites comment s'appelle l'élection.
desk-refused-bad-election-rule = La règle « { $rule } » ne pourvoit aucune charge ; celles-ci, oui : { $known }.
desk-refused-bad-election-one = La règle { $rule } élit une personne : choisissez une autre règle pour { $seats } places.
desk-refused-bad-election-who = Les électeurs sont : { $known }.
desk-refused-bad-election-signatures = « { $text } » n'est pas un nombre de signatures ; écrivez un nombre, une part comme 1/50, ou rien.
desk-refused-bad-election-guarantee = Une garantie a les deux : le nom d'un groupe, et combien de places au moins.
desk-refused-bad-election-kept = Ces règles gardent des places à un groupe : { $known }.
desk-refused-bad-election-most = Il y a au plus { $most } élections.
desk-refused-bad-election-twice = Cet identifiant y est deux fois.
desk-refused-bad-election-closes = L'heure de clôture des candidatures est passée : donnez-en une plus tardive.
desk-refused-bad-election-closes-they = L'heure de leur clôture est passée : donnez-en une plus tardive.
desk-refused-bad-election-area = Aucun siège n'est de la zone « { $area } » : voyez les zones des sièges.
desk-refused-bad-election-list-area = Aucune zone de la liste des votants ne s'appelle « { $area } » : { $known }.
desk-refused-bad-election-settled = Une personne est candidate à cette élection, ou elle est finie ; elle reste telle quelle : annulez-la, et convoquez-en une autre.
desk-refused-bad-election-put = L'élection est soumise au vote, ou a un résultat. Déclarez d'abord son vote nul.
desk-refused-bad-election-off-why = Dites pourquoi elle est annulée ; la raison est au registre.
desk-refused-bad-election-off = L'élection est annulée : { $why }
desk-refused-bad-election-why = Dites pourquoi ; la raison est au registre.
desk-refused-bad-election-early-why = Les candidatures devaient rester ouvertes plus longtemps. Dites pourquoi elles ferment ; la raison est au registre.
desk-refused-bad-election-reopen = L'élection est soumise au vote, ou finie. Déclarez d'abord son vote nul ; puis rouvrez les candidatures.
desk-refused-bad-election-nobody = Personne n'est encore élu par cette élection.
desk-refused-bad-election-value-stays = L'ordre a été tiré avec « { $value } », qui reste.
desk-refused-bad-election-close-first = Fermez d'abord les candidatures : personne ne peut alors choisir sa place sur le bulletin.
desk-refused-bad-election-nobody-stands = Personne n'est candidat. Rouvrez les candidatures, ou annulez l'élection.
desk-refused-bad-election-value = Saisissez la valeur publique, telle que tous l'ont vue.
desk-refused-bad-election-heard = Les candidats sont entendus sur la liste { $floor }.
desk-refused-bad-election-order-first = Tirez d'abord l'ordre du bulletin : on les entend dans cet ordre.
desk-refused-floor-id = Une autre liste des orateurs a cet identifiant. Choisissez-en un autre.
desk-refused-bad-election-put-by = L'élection est soumise au vote { $poll }.
desk-refused-bad-election-close-and-draw = Fermez d'abord les candidatures et tirez l'ordre du bulletin, avec une valeur publique.
desk-refused-poll-taken = Il y a déjà un vote { $poll }. Nommez-en un autre.
desk-refused-bad-election-nothing-counted = Rien n'est dépouillé ici.
desk-refused-bad-election-drawn = Saisissez ce qui a été tiré, tel que tous l'ont vu.
desk-refused-bad-election-no-lot = Aucun dépouillement n'attend le sort ici.
desk-refused-bad-election-second-count = Les bulletins sont dépouillés une seconde fois après la première.
desk-refused-bad-election-vacancy = Deux dépouillements pour la vacance diffèrent : { $differences }
desk-refused-bad-areas-wrong = Les zones des sièges sont fausses : { $told }.
desk-refused-bad-areas-voting = { $area } vote sur { $poll }. Changez les zones ensuite.
desk-refused-bad-nomination-name-seats = Nommez des sièges, ou des personnes qui n'en ont pas.
desk-refused-bad-nomination-proof = Dites sur quelle preuve c'est noté ; elle est au registre.
desk-refused-bad-nomination-closed = Les candidatures sont closes. S'il y a une raison, la régie peut les rouvrir.
desk-refused-bad-nomination-again = { $name } s'est retiré. Pour se représenter, la régie propose.
desk-refused-bad-nomination-there = { $name } est déjà proposé, sous le numéro { $number }. Signez cette candidature.
desk-refused-bad-nomination-name = Donnez le nom tel qu'il figurera au bulletin.
desk-refused-bad-nomination-who = Dites qui propose, ou pourquoi ; c'est au registre.
desk-refused-not-entitled-propose = Seuls les membres de { $area } proposent ici.
desk-refused-not-entitled-sign = Seuls les membres de { $area } signent ici.
desk-refused-not-entitled-own = Sa propre signature ne compte pas : demandez à d'autres de signer.
desk-refused-not-entitled-withdrawn = { $name } s'est retiré.
desk-refused-not-entitled-training = { $name } a besoin de la formation « { $training } » : la régie note qui l'a.
desk-refused-not-entitled-accepted = { $name } n'a pas accepté : cela se fait depuis le siège, ou sur papier à la régie.
desk-refused-not-entitled-signatures = { $name } a { $there } signatures sur { $needed } : d'autres doivent signer.
desk-refused-not-entitled-anew = Le siège { $seat } est maintenant à un autre membre : { $name } est à proposer à nouveau.
desk-refused-not-entitled-area = Seules des personnes de { $area } se présentent ici, et { $name } est de { $other } : faites corriger la zone par la régie, ou proposez là-bas.
desk-refused-not-entitled-no-area = Seules des personnes de { $area } se présentent ici, et on ne connaît pas la zone de { $name } : faites-la corriger par la régie, ou proposez ailleurs.
desk-refused-not-entitled-holds = { $name } occupe déjà cette charge : proposez quelqu'un d'autre pour les places vacantes.
desk-refused-bad-nomination-most = Il y a { $most } candidatures, et on n'en prend plus.
desk-refused-bad-nomination-most-seat = Un siège propose au plus { $most } personnes. Signez les candidatures d'autres.
desk-refused-bad-nomination-own-seats = Les membres signent depuis leur propre siège.
desk-refused-bad-nomination-sign-else = { $name } s'est retiré. Signez pour quelqu'un d'autre.
desk-refused-bad-nomination-all-signed = { $name } a toutes les signatures nécessaires.
desk-refused-bad-nomination-withdrawn-anew = { $name } s'est retiré, et est à proposer à nouveau.
desk-refused-bad-nomination-paper = Dites sur quel papier l'acceptation figure.
desk-refused-bad-nomination-put = L'élection est soumise au vote : rien ne change maintenant.
desk-refused-bad-nomination-put-void = L'élection est soumise au vote. Déclarez d'abord son vote nul ; le retrait est alors possible.
desk-refused-bad-office-not = Cette personne n'a pas cette charge. Voyez qui l'a.
desk-refused-bad-office-no-longer = Cette personne n'a plus la charge.
desk-refused-bad-office-successors = Les successeurs sont élus : convoquez l'élection, et publiez-la.
desk-refused-bad-office-known = Dites comment on le sait ; la raison est au registre.
desk-refused-bad-office-recalled-by = Nommez le vote publié qui a prononcé la révocation.
desk-refused-bad-office-no-recall = Le vote { $poll } ne décide d'aucune révocation : son type au règlement est autre.
desk-refused-bad-office-electors = Le vote { $poll } n'est ni de ceux qui ont élu, ni de la chambre.
desk-refused-bad-office-not-carried = La révocation n'a pas été adoptée par { $poll } : la charge demeure.
desk-refused-bad-office-somebody-else = Le vote { $poll } concerne quelqu'un d'autre : sa question ne nomme pas cette personne.
desk-refused-bad-office-recalled = Le vote { $poll } a déjà révoqué quelqu'un.
desk-refused-bad-office-offer = Aucune place vacante n'est offerte à { $name } maintenant.
desk-refused-bad-office-paper = Dites sur quel papier la réponse figure.
desk-refused-unknown-motion = Il n'y a pas de motion « { $motion } ». Déposez-la d'abord.
desk-refused-unknown-amendment = La motion { $motion } n'a pas d'amendement { $amendment }. Voyez sa liste.
desk-refused-amendment-settled = L'amendement { $amendment } est { $state ->
    [adopted] adopté
    [rejected] rejeté
    [fallen] tombé
    [withdrawn] retiré
   *[other] réglé
 }. On ne peut plus rien en faire dans cette lecture.
desk-refused-is-voted-on = Le vote { $poll } porte sur { $what }. Publiez-le d'abord, ou déclarez-le nul.
desk-refused-is-voted-on-motion = Le vote { $poll } porte sur la motion. Publiez-le d'abord, ou déclarez-le nul.
desk-refused-is-voted-on-whole = Le vote { $poll } porte sur l'ensemble de la motion. Publiez-le d'abord, ou déclarez-le nul.
desk-refused-is-voted-on-amendment = Le vote { $poll } porte sur l'amendement { $amendment }. Publiez-le d'abord, ou déclarez-le nul.
desk-refused-motion-closed = La motion { $motion } est { $verdict ->
    [adopted] adoptée
    [rejected] rejetée
   *[other] décidée
 }. Commencez une deuxième lecture pour la changer.
desk-refused-bad-motion-id = Nommez la motion en minuscules, chiffres et tirets.
desk-refused-bad-motion-title = Le titre a plus de { $most } signes. Raccourcissez-le.
desk-refused-text-faults = Le texte a des fautes : { $told }.
desk-refused-bad-motion-put = La motion { $motion } a été soumise au vote ; son texte reste. Amendez-la, ou déposez-en une autre.
desk-refused-bad-motion-do-not-fit = Ces amendements ne vont pas avec le nouveau texte : { $told }. Faites-les d'abord retirer.
desk-refused-bad-amendment-waiting = { $count } amendements de ce siège attendent leur vote. Retirez-en d'abord un.
desk-refused-bad-amendment-signs = Les amendements de ce siège ont ensemble plus de { $most } signes. Raccourcissez celui-ci, retirez-en un, ou remettez un long texte à la régie.
desk-refused-bad-motion-withdrawn-why = Dites pourquoi c'est retiré ; la raison est au registre.
desk-refused-bad-vote-something-else = Le vote { $poll } porte sur autre chose. Nommez-en un autre.
desk-refused-bad-vote-put = Mettez au vote des amendements, des articles ou l'ensemble de la motion.
desk-refused-bad-vote-clause = Il n'y a pas d'article { $clause }. Voyez le texte.
desk-refused-bad-vote-whole-put = L'ensemble de la motion est soumis au vote. Publiez ce vote, ou déclarez-le nul.
desk-refused-bad-vote-unpublished = Le vote { $poll } sur cette motion n'est pas encore publié.
desk-refused-bad-vote-first-or-withdrawn = Votez d'abord sur { $what }, ou faites-les retirer.
desk-refused-bad-vote-sent-back = { $clause } est renvoyé : votez-le en deuxième lecture.
desk-refused-bad-vote-amendment-poll = Un vote sur l'amendement { $amendment } n'est pas encore publié.
desk-refused-bad-vote-clause-poll = Un vote sur { $what } n'est pas encore publié.
desk-refused-bad-vote-first-change = Votez d'abord sur { $what }, qui le changent.
desk-refused-bad-vote-nothing = L'amendement { $amendment } est { $state ->
    [adopted] adopté
    [rejected] rejeté
    [fallen] tombé
    [withdrawn] retiré
   *[other] réglé
 } : il n'y a rien à voter.
desk-refused-bad-vote-together = Ils ne peuvent pas être dans un seul vote : { $why }.
desk-refused-bad-vote-unpublished-and = Un vote sur { $what } n'est pas encore publié, et : { $why }.
desk-refused-bad-vote-first-order = Votez d'abord sur { $what } ({ $why }), ou fixez un autre ordre des votes.
desk-refused-bad-vote-first = Votez d'abord sur { $what } : { $why }.
desk-refused-bad-vote-no-decision = Le vote { $poll } n'est pas une décision de la chambre.
desk-refused-bad-vote-of-kind = Le vote { $poll } est du type { $kind }.
desk-refused-bad-vote-which-kind = Dites par quel type du règlement on décide.
desk-refused-bad-vote-back-why = Dites pourquoi l'article est renvoyé ; la raison est au registre.
desk-refused-bad-vote-undecided = Rien n'est décidé sur { $what }. Mettez-les au vote, ou faites-les retirer ; puis commencez la deuxième lecture.
desk-refused-bad-vote-second = Une deuxième lecture est pour ce qui a été renvoyé ou décidé. Mettez l'ensemble de la motion au vote.
desk-refused-unknown-proposal = Il n'y a pas de proposition { $proposal }. Voyez la liste des propositions.
desk-refused-proposal-not-open-open = La proposition { $proposal } attend des signatures.
desk-refused-proposal-not-open-due = La proposition { $proposal } est due : la chambre en décide.
desk-refused-proposal-not-open-put = La proposition { $proposal } est soumise au vote.
desk-refused-proposal-not-open-carried = La proposition { $proposal } a été adoptée.
desk-refused-proposal-not-open-rejected = La proposition { $proposal } a été rejetée ; présentez-la à nouveau.
desk-refused-proposal-not-open-withdrawn = La proposition { $proposal } a été retirée ; présentez-la à nouveau.
desk-refused-proposal-is-due = La proposition { $proposal } a assez de signatures et appartient à tous les signataires. Mettez-la au vote ; la chambre décide.
desk-refused-proposal-not-due-signatures = La proposition { $proposal } attend des signatures. Il lui en faut plus.
desk-refused-proposal-not-due-nothing = Il n'y a rien à décider.
desk-refused-too-many-proposals = Au plus { $open } propositions d'un membre attendent des signatures, et { $all } sont présentées en tout. Retirez-en une, ou signez-en une autre.
desk-refused-bad-proposal-item = Dites comment s'appelle le point.
desk-refused-bad-proposal-witness = Dites qui est le témoin.
desk-refused-bad-proposal-about = Dites sur quoi le témoin sera interrogé.
desk-refused-bad-proposal-recall = Dites qui est à révoquer.
desk-refused-bad-proposal-office = Dites de quelle charge.
desk-refused-bad-proposal-no-motion = Il n'y a pas de motion « { $motion } ». Nommez-en une déposée, ou écrivez son texte.
desk-refused-bad-proposal-motion-over = La motion « { $motion } » est déjà { $verdict ->
    [adopted] adoptée
    [rejected] rejetée
   *[other] décidée
 }.
desk-refused-bad-proposal-motion-title = Dites comment s'appelle la motion.
desk-refused-bad-proposal-motion-text = Écrivez le texte de la motion, ou nommez-en une déposée.
desk-refused-bad-proposal-order = Nommez les points du jour dans leur ordre.
desk-refused-bad-proposal-no-item = Il n'y a pas de point { $item } au programme.
desk-refused-bad-proposal-other-day = Le point { $item } est au jour { $day }, pas au jour { $other }.
desk-refused-bad-proposal-item-twice = Le point { $item } y est deux fois.
desk-refused-bad-proposal-signatures = Selon le règlement, les signatures ne portent pas cela ({ $kind }) devant la chambre. Demandez à la régie.
desk-refused-bad-proposal-desk = La régie ne présente que des ordres du jour. Mettez des points au programme, et déposez des motions.
desk-refused-bad-proposal-poll = Il y a déjà un vote { $poll }. Nommez-en un autre : une proposition a le sien.
desk-refused-bad-proposal-not-carried = La proposition { $proposal } n'est ni un point ni un témoin adopté par la chambre.
desk-refused-bad-proposal-no-witness = La proposition { $proposal } n'est pas un témoin appelé par la chambre.
desk-refused-bad-proposal-requested = Le témoin est demandé par la chambre : notez ce qu'il en est.
desk-refused-bad-proposal-cannot-come = Dites pourquoi le témoin ne peut venir ; les membres le lisent.
desk-refused-unknown-floor = Cette liste des orateurs n'existe pas.
desk-refused-many-floors = { $most } listes des orateurs ne sont pas terminées. Terminez-en une, puis ouvrez celle-ci.
desk-refused-floor-is-taken = Quelqu'un parle sur la liste « { $title } ». Terminez d'abord cette intervention.
desk-refused-floor-not-open = La liste « { $title } » est close. On peut encore demander un rappel au règlement ; pour le reste, demandez à la présidence.
desk-refused-floor-is-full = { $most } attendent sur cette liste, pas plus. Redemandez quand certains auront parlé.
desk-refused-floor-is-drawn = La liste est tirée au sort : on sait déjà où serait un autre orateur. Appelez-le avec une raison après la liste, ou ouvrez-en une autre.
desk-refused-not-in-hall = Le membre du siège { $seat } n'est pas dans la salle. Faites d'abord contrôler le badge à l'entrée.
desk-refused-already-asked = Déjà sur la liste sous le numéro { $number }, { $kind }. Retirez cela d'abord.
desk-refused-already-asked-for = Déjà sur la liste sous le numéro { $number }, pour. Retirez cela d'abord.
desk-refused-already-asked-against = Déjà sur la liste sous le numéro { $number }, contre. Retirez cela d'abord.
desk-refused-already-asked-question = Déjà sur la liste sous le numéro { $number }, question. Retirez cela d'abord.
desk-refused-already-asked-order = Déjà sur la liste sous le numéro { $number }, rappel au règlement. Retirez cela d'abord.
desk-refused-unknown-wish = Personne n'attend sous le numéro { $number } sur cette liste : on a parlé, retiré ou rayé.
desk-refused-list-moved-nobody = Pas d'appel : selon la règle, ce n'est encore le tour de personne. Appelez selon la liste actuelle, ou dites pourquoi vous en appelez un autre.
desk-refused-list-moved-next = Pas d'appel : selon la règle, c'est à { $who } ({ $kind ->
    [for] pour
    [against] contre
    [question] question
   *[other] rappel au règlement
 }). Appelez selon la liste actuelle, ou dites pourquoi vous en appelez un autre.
desk-refused-list-moved-speaks = Pas d'appel : { $who } parle maintenant. Appelez selon la liste actuelle, ou dites pourquoi vous en appelez un autre.
desk-refused-list-moved-nobody-speaks = Pas d'appel : personne ne parle maintenant. Appelez selon la liste actuelle, ou dites pourquoi vous en appelez un autre.
desk-refused-bad-wish-place = C'est la place de quelqu'un d'autre sur la liste.
desk-refused-bad-wish-struck-why = Dites pourquoi on raye ; la raison est au registre.
desk-refused-bad-floor-not-lot = Cette liste n'est pas tirée au sort : sa règle est autre.
desk-refused-bad-floor-drawn = La liste a été tirée avec « { $value } », qui reste.
desk-refused-bad-floor-close = Fermez d'abord la liste : personne ne peut alors choisir sa place.
desk-refused-bad-floor-about = Dites sur quoi porte la liste des orateurs.
desk-refused-bad-floor-question = Cette question n'existe pas.
desk-refused-bad-floor-groups = Donnez la table des groupes que suit cette règle : quels sièges sont dans quel groupe.
desk-refused-bad-floor-table = La table des groupes est fausse : { $told }.
desk-refused-bad-wish-both = Nommez un siège ou une salle, pas les deux.
desk-refused-bad-wish-on-why = Dites pourquoi on les met sur la liste ; la raison est au registre.
desk-refused-bad-wish-order = Les rappels au règlement sont pour les membres de la chambre.
desk-refused-bad-wish-about = Dites en une phrase de quoi la salle veut parler.
desk-refused-bad-wish-speaking = Cette personne a la parole. Redemandez après l'intervention.
desk-refused-unknown-lottery = Ce tirage n'existe pas. Engagez-vous d'abord.
desk-refused-committed-already = Un tirage de ce nom est déjà engagé, et un engagement ne peut être changé. Donnez un autre nom au nouveau.
desk-refused-committed-already-files = Ce tirage est engagé : ses fichiers ne peuvent être changés. Nommez-en un nouveau.
desk-refused-another-scene = « { $title } » est encore sur les écrans. Terminez-le d'abord.
desk-refused-rehearsal-is-on = C'est sa répétition. Terminez d'abord la répétition.
desk-refused-rehearsal-is-on-live = Il est en direct. Une répétition n'est possible qu'avant.
desk-refused-not-live-committed = Ce tirage n'est pas encore en direct ; il ne prend des chiffres qu'en direct.
desk-refused-not-live-live = Ce tirage prend encore ses chiffres ; il ne prend des chiffres qu'en direct.
desk-refused-not-live-drawn = Ce tirage est fait ; il ne prend des chiffres qu'en direct.
desk-refused-not-live-revealed = Le résultat de ce tirage a été montré ; il ne prend des chiffres qu'en direct.
desk-refused-not-live-void = Ce tirage a été déclaré nul ; il ne prend des chiffres qu'en direct.
desk-refused-not-drawn-committed = Ce tirage n'est pas encore en direct ; il n'y a rien à montrer.
desk-refused-not-drawn-live = Ce tirage prend encore ses chiffres ; il n'y a rien à montrer.
desk-refused-not-drawn-void = Ce tirage a été déclaré nul ; il n'y a rien à montrer.
desk-refused-second-login = { $login } a saisi cette valeur, et un autre compte doit la saisir aussi. Ouvrez une seconde régie avec son propre mot de passe : conference password FOLDER --name NAME
desk-refused-place-agreed = La place { $place } a été convenue comme { $value } et reste. Si c'est faux, déclarez le tirage nul et dites pourquoi.
desk-refused-bad-lottery-name = Le nom d'un tirage a jusqu'à 48 minuscules, chiffres et tirets.
desk-refused-bad-lottery-entries = Une liste de { $entries } entrées ne se désigne pas par des chiffres seuls : donnez-lui 10, 100, 1 000, etc.
desk-refused-bad-lottery-needs = Un tirage a besoin d'un titre et de ses quotas.
desk-refused-bad-lottery-title = Donnez un titre au tirage.
desk-refused-bad-lottery-list = La liste a 10, 100, 1 000… entrées : chaque suite de chiffres en désigne une.
desk-refused-bad-lottery-next = Saisissez ensuite la place { $place }.
desk-refused-bad-lottery-login = Une valeur se saisit à une régie qui a un compte.
desk-refused-bad-lottery-digit = Saisissez un chiffre, de 0 à 9.
desk-refused-bad-lottery-beacon = Saisissez la valeur aléatoire publique, jusqu'à { $most } caractères sur une ligne.
desk-refused-bad-lottery-digits = Les chiffres sont { $digits }, pas { $other }.
desk-refused-bad-lottery-value = La valeur publique n'est pas celle des chiffres et de la balise.
desk-refused-bad-lottery-seats = Les sièges tirés ne sont pas ceux des groupes.
desk-refused-bad-lottery-rehearsal = Une répétition ne désigne personne.
desk-refused-bad-lottery-seconds = Les sièges apparaissent en 0 à { $most } secondes.
desk-refused-bad-lottery-void-why = Dites pourquoi le tirage ne compte pas ; la raison est publiée.
desk-refused-busy-lottery = Le tirage { $lottery } est en cours de calcul. Attendez, ou annulez.
desk-refused-busy-files = Ces fichiers sont en cours d'utilisation. Attendez, ou annulez le calcul.
desk-refused-busy-began = Le calcul a commencé entre-temps. Annulez-le et renvoyez.
desk-refused-needed = Un tirage a des personnes et des quotas : renvoyez-les plutôt.
desk-refused-too-big = Un fichier peut avoir jusqu'à { $most } octets.
desk-refused-cut-short = Le fichier n'est pas arrivé entier. Renvoyez-le.
desk-refused-not-stored = Le fichier n'a pas pu être enregistré : { $error }. Libérez de l'espace.
desk-refused-job-send = Envoyez les personnes et les quotas.
desk-refused-job-stopped = Arrêté. Rien n'a été changé.
desk-refused-job-fault = Le serveur a une panne. Il réessaie.
desk-refused-job-ended-outside = Le calcul a été interrompu de l'extérieur. Réessayez.
desk-refused-job-time = La limite de temps a été atteinte avant une réponse ; accordez plus de temps.
desk-refused-job-memory = Cette machine a trop peu de mémoire pour tant de personnes.
desk-refused-job-file = { $file } ne peut pas être lu ou écrit : { $error }.
desk-refused-job-no-file = { $file } n'est pas encore là. Envoyez-le d'abord.
desk-refused-job-checked = { $people } personnes, dont { $eligible } peuvent être tirées, en { $types } types. Un panel de { $size } est possible.
desk-refused-job-held = { $held } places en sont gardées, { $seats } sont tirées.
desk-refused-job-not-listed = Tant de personnes ne peuvent être toutes listées par nom.
desk-refused-job-few-orders = Les chiffres seuls mettent les personnes de chaque type en { $entries } ordres seulement ; seuls { $entries } panels sont donc possibles, et qui a le vivier peut tous les calculer avant le tirage.
desk-refused-job-name-beacon = Nommez une balise : une valeur aléatoire publique d'un moment après l'engagement, telle qu'un tour de drand.
desk-refused-job-committed-panels = Engagé : { $entries } panels numérotés, chances de { $least } à { $most }.
desk-refused-job-committed-compositions = Engagé : { $entries } compositions numérotées, chances de { $least } à { $most }.
desk-refused-job-fairest = La limite de temps a été atteinte avant les chances les plus équitables : le rapport dit de combien celles-ci peuvent s'en écarter.
desk-refused-job-mend-one = 1 faute dans { $files }. Corrigez et renvoyez.
desk-refused-job-mend = { $number } fautes dans { $files }. Corrigez et renvoyez.
desk-refused-job-has-already = Le registre des personnes a déjà cette séance.
desk-refused-job-sitting = Le registre des personnes l'a comme séance { $sitting }, de { $people } personnes.
desk-refused-job-not-a-sitting = { $draw } ne compte pas : il est hors des séances du registre.
desk-refused-job-who = Les personnes tirées sont dans { $file } du dossier du tirage.
desk-refused-unavailable-fault = Le serveur a une panne. Votre message est renvoyé bientôt.
desk-refused-unavailable-busy = Le serveur est très chargé. Votre message est renvoyé bientôt.
desk-refused-unavailable-changing = Des codes sont en cours de changement. Un nouvel essai se fait tout seul.
desk-refused-server-fault = Le serveur a une panne.
desk-refused-server-busy = Le serveur est occupé. Réessayez.
desk-refused-too-often = Cela vient d'être demandé bien des fois. Attendez un peu, puis demandez.
desk-refused-no-office = Ce serveur ne calcule pas de tirages.
desk-refused-id-used = Cet identifiant a servi à une autre commande. Donnez à chaque appui le sien.
desk-refused-not-armed = Rien n'est armé : armez, puis déclenchez dans les { $seconds } secondes.
desk-refused-too-soon = Cela vient d'être armé. Rien ne se fait par un seul appui.
desk-refused-no-such-act = Cette adresse n'existe pas.
desk-refused-no-act-means = Dites avec { $act } ce qui est visé.
desk-refused-no-act-arming = { $act } ne s'arme pas.
desk-refused-wrong-password = Ce mot de passe n'est pas juste. Vérifiez-le et saisissez-le à nouveau.
desk-refused-wrong-password-changed = Ce mot de passe a été changé. Demandez le nouveau.
desk-refused-wrong-password-let-go = Cet appareil a été détaché. Pour revenir, saisissez à nouveau le mot de passe.
desk-refused-locked = Ce n'est pas juste ({ $what ->
    [password] mot de passe
    [token] jeton
    [badge] badge
   *[other] code
 }), et trop d'erreurs sont venues d'ici. Vérifiez, et réessayez dans { $seconds } secondes.
desk-refused-locked-second = Ce n'est pas juste ({ $what ->
    [password] mot de passe
    [token] jeton
    [badge] badge
   *[other] code
 }), et trop d'erreurs sont venues d'ici. Vérifiez, et réessayez dans une seconde.
desk-refused-room-full-phones = Cette salle a autant de téléphones que de places. Demandez à la personne qui anime.
desk-refused-door-busy-password = Un autre mot de passe d'ici est en cours de vérification. Celui-ci est réessayé dans un instant.
desk-refused-door-busy-signing = Cet appareil est en cours de connexion. Un nouvel essai suit dans un instant.
desk-refused-idle = Cette régie n'a pas servi depuis { $hours } heures. Rouvrez-la, et connectez-vous.
desk-refused-signed-out = Cette régie a été déconnectée depuis une autre. Rouvrez-la, et connectez-vous.
desk-refused-conference-over = Cette conférence est terminée. Merci d'avoir participé.
desk-refused-too-slow = Votre connexion est trop lente. Un nouvel essai suit.
desk-refused-too-much = Trop de messages sont venus d'un coup.
desk-refused-no-hello = Le bonjour n'est pas arrivé à temps.
desk-refused-untrusted-self-made = Le certificat de { $host } est fait maison, ou d'une autorité que cette machine ne connaît pas. S'il est à vous, donnez-le avec --ca FILE : une copie de ce que le serveur a comme --tls-cert.
desk-refused-untrusted-host = Le certificat n'est pas pour { $host }. Utilisez l'adresse pour laquelle il est, ou voyez qui répond là.
desk-refused-untrusted-expired = Le certificat de { $host } a expiré. Renouvelez-le, ou vérifiez l'horloge de cette machine.
desk-refused-bad-members-once = Nommez des membres, chacun une fois.
desk-refused-bad-members-pseudonym = Un membre est un pseudonyme : 64 chiffres hexadécimaux.
desk-refused-bad-members-badge = Un badge est un pseudonyme : 64 chiffres hexadécimaux.
desk-refused-bad-members-draw = Nommez le tirage par son empreinte : 64 chiffres hexadécimaux.
desk-refused-bad-members-not-revealed = Ce tirage n'est pas montré, ou il ne compte pas.
desk-refused-bad-members-not-those = Ce ne sont pas les membres qui ont été tirés.
desk-refused-bad-members-standing = Une situation est l'une de : { $known }.
desk-refused-bad-members-by = Les membres sont invités par le tirage, présents par leur badge, et remplacés par un tour.
desk-refused-bad-members-reason = Une raison est une ligne de { $most } caractères au plus.
desk-refused-bad-members-rounds = Les tours de remplacement sont numérotés à partir de 1.
desk-refused-has-seat = Le membre { $member } a déjà un siège dans la chambre ; prenez le suivant.
desk-refused-not-drawn-person = Cette personne n'a pas été tirée et n'a pas de place ici.
desk-refused-not-drawn-badge = Ce badge n'a pas été tiré. Il ne peut avoir de siège ; la tentative est au registre.
desk-refused-replaced = Ce siège a été donné à un remplaçant.
desk-refused-drawn-before = Cette personne a déjà été tirée ; prenez la suivante.
desk-refused-not-accepted = Situation de cette personne : { $standing ->
    [invited] invitée
    [declined] a décliné
    [unreachable] injoignable
    [withdrawn] retirée
   *[other] pas d'accord donné
 }. Notez d'abord qu'elle accepte.
desk-refused-not-from-here = De « { $from } » on ne passe pas à « { $to } ».
desk-refused-badge-has-seat = Ce badge a un siège.
desk-refused-no-panel = Ce badge n'est d'aucun panel de surveillance en exercice. Utilisez celui du tirage de ce panel.
desk-refused-bad-panel-already = Le tirage { $draw } est déjà le panel « { $title } ». Tirez-en un autre.
desk-refused-bad-panel-none = Il n'y a pas de tirage montré { $draw }. Tirez d'abord le panel au sort.
desk-refused-bad-panel-title = Dites comment s'appelle le panel.
desk-refused-bad-panel-replaces = Aucun panel { $panel } n'est en exercice. Voyez la liste des panels.
desk-refused-bad-panel-chamber = Ce tirage est toute la chambre : un panel de surveillance a le sien.
desk-refused-bad-report-both = Un rapport a un titre et un texte. Écrivez les deux.
desk-refused-bad-report-long = Un titre a jusqu'à 200 signes, un rapport jusqu'à { $most }. Raccourcissez-le, ou déposez-en deux.
desk-refused-bad-report-many = Vous avez déposé { $most } rapports. Faites déposer celui-ci par un autre membre.
desk-refused-no-voters = Il n'y a pas encore de liste des votants. Dressez-la d'abord du registre : conference voters list.
desk-refused-no-voter = Personne n'a le numéro { $number } sur la liste des votants. Cherchez-le : conference voters find.
desk-refused-has-code = Le votant { $number } a un code valable. Faites-le d'abord reprendre par deux comptes.
desk-refused-bad-list-areas = Une liste a de 1 à { $most } zones ; celle-ci en a { $there }.
desk-refused-bad-list-names = Chaque zone a son propre nom.
desk-refused-bad-list-name = « { $name } » n'est pas un nom de zone.
desk-refused-bad-list-nobody = Personne n'a le droit dans « { $area } » : retirez la zone.
desk-refused-bad-list-digest = L'empreinte est un SHA-256 en chiffres hexadécimaux.
desk-refused-bad-list-day = Le jour du registre s'écrit comme 2026-11-30.
desk-refused-unknown-language = Les pages n'ont pas de mots en « { $language } ». Nommez-en une de celles-ci : { $known }.
desk-refused-is-original = Les originaux sont déjà en { $language }. Réglez la langue des originaux, ou corrigez l'original lui-même.
desk-refused-nothing-to-word = Il n'y a pas de « { $what } » qui ait des textes. Exportez la table à nouveau, et remplissez celle-là.
desk-refused-original-moved = L'original de { $what } a changé depuis sa traduction. Exportez la table à nouveau, et voyez le nouvel original.
desk-refused-bad-wording = { $what } en { $language } : { $reason }
desk-refused-bad-wording-twice = Deux options ont le même texte. Formulez chacune à sa façon.
desk-refused-bad-wording-count = Il y a { $there } textes, et { $most } dans l'original. Donnez-en un pour chacun.
desk-refused-bad-wording-missing = Il manque : { $part }. Ajoutez-le.
desk-refused-bad-wording-no-original = Sans original : { $part }. Retirez-le.
desk-refused-bad-wording-long = Trop long : { $part } avec { $there } signes, { $most } au plus. Raccourcissez.
desk-refused-asked-already = On pose ou on a déjà posé { $what }. Donnez une raison : elle figure au registre comme correction, et les pages disent que la formulation a été corrigée.
desk-refused-many-wordings = On ne peut formuler autant de choses : { $most } au plus. Retirez des formulations passées.
desk-refused-empty-conduct = Écrivez les règles de conduite, puis publiez-les.
desk-refused-signing-up-closed = Les salles ne peuvent pas s'inscrire maintenant. Demandez quand à qui vous a invité ; un code marche comme toujours.
desk-refused-many-wait = { $most } salles attendent d'entrer, et pas plus. Gardez ce que vous avez écrit, et réessayez dans une heure.
desk-refused-bad-name = Dites comment s'appelle la salle, en 80 signes au plus.
desk-refused-bad-area = Choisissez une des zones de la liste.
desk-refused-bad-expected = Dites combien de personnes vous attendez : de 1 à { $most }.
desk-refused-unknown-signup = Aucune salle ne s'est inscrite sous le numéro { $signup }. Voyez la liste des inscriptions.
desk-refused-is-in = Cette salle est déjà entrée, comme assemblée { $party }. Sa fiche sous Assemblées a ce qui peut être changé.
desk-refused-is-withdrawn = La personne qui a inscrit cette salle s'est rétractée. Elle peut s'inscrire encore.
desk-refused-is-decided = La régie a déjà décidé de cette salle. Votre page montre ce qu'elle a dit.
desk-refused-bad-gathering = La collecte finit après son début. Choisissez une fin plus tardive.
desk-refused-changed-since = Quelqu'un d'autre a envoyé entre-temps d'autres priorités d'ici. Voyez-les, puis renvoyez ce qui doit rester.
desk-refused-gathering-over = La collecte est close : ce qui a été envoyé avant reste. Demandez à la conférence si quelque chose est faux.
desk-refused-not-gathered = On ne recueille pas encore les priorités. Gardez ce que vous avez écrit ; envoyez-le alors.
desk-refused-not-on-paper = Cette assemblée a envoyé elle-même ses priorités. Demandez-lui de les corriger ou de les retirer.
desk-refused-unknown-assembly = { $whose } n'existe pas. Cherchez son nom dans la liste.
desk-refused-bad-priorities-many = Envoyez de 1 à { $most } priorités.
desk-refused-bad-priorities-people = Dites combien de personnes étaient d'accord : de 1 à { $most }.
desk-refused-bad-priorities-words = La priorité { $place } n'a pas de mots. Écrivez-la, ou retirez la ligne.
desk-refused-bad-priorities-long = La priorité { $place } est trop longue : { $title } signes, et { $why } pour le pourquoi. Raccourcissez-la.
desk-refused-bad-priorities-same = Deux des priorités sont les mêmes. Retirez-en une.
desk-refused-bad-priorities-numbered = Les assemblées sont numérotées l'une après l'autre, jusqu'à { $most }.
desk-refused-bad-priorities-area = Il n'y a pas de zone { $area }. Nommez-en une de la conférence.
desk-refused-bad-priorities-name = L'assemblée { $number } a besoin d'un nom de { $most } signes au plus.
desk-refused-bad-priorities-twice = L'assemblée { $name } y est deux fois. Gardez-en une.
desk-refused-bad-priorities-often = Elles ont été changées si souvent que rien n'est plus pris. Appelez la conférence.
desk-refused-bad-wording-sitting = « { $text } » n'est pas une séance, telle que { $example }.
desk-refused-span-no-day = { $moment } n'est pas un jour et une heure, tels que 2026-11-28 14:00.
desk-refused-span-no-clock = { $moment } n'existe pas : les horloges avancent alors.
desk-refused-span-over = { $moment } est passé depuis longtemps.
desk-refused-quorum = « { $text } » n'est pas un quorum ; écrivez une part comme 1/2, un nombre de sièges, ou rien.
desk-refused-signatures = « { $text } » n'est pas un nombre de signatures ; écrivez un nombre de sièges, une part comme 1/20, ou rien.
desk-refused-token-opens-nothing = Le jeton n'ouvre rien. Le dernier venait de { $address }.
