# Who has the floor, who comes next, and asking for it. $kind is what a speech is: for, against, question or order.
floor-speaker = { $name }, { $kind ->
    [for] a favor
    [against] en contra
    [question] pregunta
   *[order] cuestión de orden
 }
floor-next = A continuación: { $who }
floor-nobody = Nadie habla.
floor-speaking = Habla: { $who }
floor-speaking-left = Habla: { $who }, quedan { $span }
floor-speaking-over = Habla: { $who }, { $span } de más
floor-have = Tienes la palabra.
floor-have-waits = Tienes la palabra. { $place }
floor-room-asked = Tu sala ha pedido la palabra, { $kind ->
    [for] a favor
    [against] en contra
    [question] pregunta
   *[order] cuestión de orden
 }. La presidencia elige entre las salas que la han pedido.
floor-when-here = Estás en la lista, { $kind ->
    [for] a favor
    [against] en contra
    [question] pregunta
   *[order] cuestión de orden
 }, y se te llamará cuando estés en la sala.
floor-you-next = Te toca a continuación, { $kind ->
    [for] a favor
    [against] en contra
    [question] pregunta
   *[order] cuestión de orden
 }.
floor-by-lot = Estás en la lista, { $kind ->
    [for] a favor
    [against] en contra
    [question] pregunta
   *[order] cuestión de orden
 }. El orden se sortea cuando se cierra la lista.
floor-at-place = Tu lugar en la lista, por ahora: { $place } de { $count }, { $kind ->
    [for] a favor
    [against] en contra
    [question] pregunta
   *[order] cuestión de orden
 }.
floor-rule = { $span } por persona. { $rule } Las cuestiones de orden van primero.
floor-rule-first-come = Por orden de petición.
floor-rule-alternating = A favor y en contra por turnos, cada lado por orden de petición; las preguntas entran si se pidieron antes que el turno que toca. Si un lado no tiene a nadie, sigue el otro.
floor-rule-unheard = Primero quien menos ha hablado en esta lista; en igualdad, por orden de petición.
floor-rule-groups = Primero el grupo con menos tiempo de palabra por miembro; dentro de un grupo, por orden de petición. Un escaño sin grupo es un grupo por sí mismo. El último turno dado cuenta con el tiempo que se le concedió.
floor-rule-lot = Por sorteo: en el orden del SHA-256 de la lista, un valor público y el escaño. El valor se introduce al cerrar la lista.
floor-closed = La lista está cerrada.
floor-room-about = Qué quiere decir tu sala, en una frase
floor-ask-for = Hablar a favor
floor-ask-against = Hablar en contra
floor-ask-question = Hacer una pregunta
floor-ask-order = Cuestión de orden
floor-withdraw = Retirar: { $kind ->
    [for] a favor
    [against] en contra
    [question] pregunta
   *[order] cuestión de orden
 }
