# Conduct at a room: what its hosts say and do, and the page of the rules. Several sentences stand one a line.
conduct-title = Comportamiento
conduct-rules-link = Las normas de hoy, para todo el mundo
conduct-name = Nombrar
conduct-names = Sus nombres, uno por línea
conduct-what-first = Qué decir primero
conduct-what-go = Qué decir si alguien tiene que irse
conduct-write = Anotarlo
conduct-note-ask = Una nota sobre lo que pasó y lo que hiciste. Solo la leen quienes llevan esta sala y el control.
conduct-noted = { $time } { $text } ({ $name })
conduct-nobody-named = Aún no se ha nombrado quién puede pedir a alguien que se vaya. Nombra a una o dos personas que estén hoy todo el tiempo.
conduct-named = Quién puede pedir a alguien que se vaya: { $names }.
conduct-say =
    ¿Puedo hablar contigo fuera un momento?
    He visto, o me han dicho, que has hecho esto, y las normas de hoy no lo permiten.
    Déjalo ahora, por favor, y te puedes quedar con gusto.
conduct-say-go =
    Tengo que pedirte que te vayas por hoy.
    Es por lo que has hecho, y no por lo que piensas.
    Puedes escribir a la organización si te parece mal.
conduct-do =
    Atiende primero a la persona afectada: ¿qué quiere?
    Id de dos en dos, nunca a solas, con calma y brevedad.
    Si hay peligro llama al 999 y después pide ayuda al control.
    Anótalo abajo mientras te acuerdas.
conduct-page = Cómo nos tratamos
conduct-none = Aún no se han publicado normas de conducta. Pregunta a quien facilita tu sala.
conduct-since = En vigor desde las { $time }, { $day }.
