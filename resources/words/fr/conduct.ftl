# Conduct at a room: what its hosts say and do, and the page of the rules. Several sentences stand one a line.
conduct-title = Comportement
conduct-rules-link = Les règles de ce soir, pour tous
conduct-name = Les nommer
conduct-names = Leurs noms, un par ligne
conduct-what-first = Que dire d'abord
conduct-what-go = Que dire si quelqu'un doit partir
conduct-write = Le noter
conduct-note-ask = Une note sur ce qui s'est passé et ce que vous avez fait. Seules les personnes qui animent cette salle et la régie la lisent.
conduct-noted = { $time } { $text } ({ $name })
conduct-nobody-named = Personne n'est encore nommé pour demander à quelqu'un de partir. Nommez une ou deux personnes présentes toute la soirée.
conduct-named = Qui peut demander à quelqu'un de partir : { $names }.
conduct-say =
    Puis-je vous dire un mot dehors ?
    J'ai vu, ou appris, que vous avez fait cela, et les règles de ce soir ne le permettent pas.
    Arrêtez maintenant, s'il vous plaît, et vous êtes le bienvenu.
conduct-say-go =
    Je dois vous demander de partir pour ce soir.
    C'est à cause de ce que vous avez fait, et non de ce que vous pensez.
    Vous pouvez écrire aux organisateurs si vous trouvez cela injuste.
conduct-do =
    Occupez-vous d'abord de la personne qui l'a subi : que veut-elle ?
    Allez-y à deux, jamais seul, et restez calme et bref.
    En cas de danger, appelez le 999, puis la régie à l'aide.
    Notez-le ci-dessous tant que vous vous en souvenez.
conduct-page = Comment nous nous traitons
conduct-none = Aucune règle de conduite n'est encore publiée. Demandez à la personne qui anime votre salle.
conduct-since = En vigueur depuis { $time }, { $day }.
