# Elections: who stands, what a member can do, the count.
election-title = Elecciones
election-all = Todas las elecciones
election-all-part =
    .aria-label = Todas las elecciones
election-stage-open = Se admiten candidaturas
election-stage-closed = Las candidaturas están fijadas
election-stage-put = Se somete a votación
election-stage-elected = Elección hecha
election-stage-cancelled = Cancelada
election-none = Aún no se ha convocado ninguna elección. Vuelve cuando se convoque una.
election-seat-count = { $count ->
    [one] { $count } puesto
   *[other] { $count } puestos
 }
election-seats = Puestos: { $count }. Recuento: { $rule }.
election-seats-of = Puestos de { $area }: { $count }. Recuento: { $rule }.
election-open = Se admiten candidaturas.
election-open-until = Se admiten candidaturas hasta { $moment }.
election-moment = { $day }, { $time }
election-signatures = Firmas necesarias: { $count }.
election-closed = Las candidaturas están cerradas.
election-put = Se somete a votación.
election-barred-other = Aquí solo participan miembros de { $area }, y tu escaño es de { $own }. Si no es así, pregunta en la mesa.
election-barred-none = Aquí solo participan miembros de { $area }, y tu escaño no tiene zona. Si no es así, pregunta en la mesa.
election-stands = Se presenta.
election-signed = Firmas: { $signed } de { $count }, { $accepted ->
    [yes] ha aceptado
   *[no] aún no ha aceptado
 }
election-accepted = { $accepted ->
    [yes] ha aceptado
   *[no] aún no ha aceptado
 }
election-of-groups = { $name } ({ $groups })
# What a member does at the seat.
election-sign = Firmar
election-offer = Se te ofrece un puesto vacante de { $office }.
election-take = Aceptarlo
election-decline = Rechazarlo
election-decline-again = Pulsa otra vez: se pregunta a otra persona
election-you-stand = Te presentas a esta elección.
election-you-nominated = Te han propuesto. ¿Quieres presentarte?
election-accept = Aceptar
election-withdraw = Retirarme
election-withdraw-again = Pulsa otra vez: ya no te presentas
election-name = Nombre, como en la papeleta
    .aria-label = Su nombre, como ha de estar en la papeleta
election-their-seat = Su escaño, si tiene
    .aria-label = Su escaño, si tiene uno
election-belongs = Pertenece a: { $group }
election-stand-myself = Presentarme
election-propose-other = Proponer a otra persona
election-statement = Lo que dices a quienes votan
election-statement-save = Guardar lo que digo
election-photo = Una foto, PNG o JPEG de 512 KB como máximo
election-photo-in = La foto está registrada.
# The page for everybody.
election-for-area = solo para { $area }
election-guarantee = { $group }: al menos { $least } de { $count ->
    [one] { $count } puesto
   *[other] { $count } puestos
 }
election-nobody-holds = Nadie ocupa el cargo.
election-hold = En el cargo: { $names }.
election-empty = Puestos que quedan vacíos: { $count }.
election-part-count = El recuento
election-part-people = Candidaturas
election-part-check = Cómo comprobarlo
election-round-before = Ronda anterior
election-round-next = Ronda siguiente
election-not-over = El recuento no ha terminado: nada es definitivo.
election-quota = Cuota { $quota }
election-ballots = { $count ->
    [one] { $count } papeleta válida
   *[other] { $count } papeletas válidas
 }
election-status-elected = { $votes } · en el cargo
election-status-out = { $votes } · fuera
election-drawn-order = En el orden de la papeleta, que se sorteó con «{ $value }».
election-nobody-yet = Aún no hay nadie propuesto.
election-check = Cada papeleta está en el registro sin nombre, y la han contado dos programas que no comparten código. El segundo es un archivo que solo necesita Python: cualquiera puede tomarlo junto con el registro y volver a contar.
election-counter = Contado por segunda vez por { $counter }.
election-own-ballot = ¿Está mi papeleta?
# What a round of the count did.
election-round-excluded = Excluidos: { $names }.
election-round-excluded-to = Excluidos: { $names }. Sus votos: { $where }.
election-round-surplus = Lo que sobraba de la cuota a { $names }: { $where }.
election-round-elected = Salen: { $names }.
election-round-no-quota = Nadie tiene aún la cuota.
election-round-nobody = Aún no ha salido nadie.
election-went = { $votes } a { $name }
election-went-others = { $votes } a otros { $count }
election-went-nobody = { $votes } a nadie
election-guarded = Por la garantía, ya no se puede excluir a { $names }.
election-doomed = Por la garantía, ya no puede salir: { $names }.
election-guarded-and-doomed = Por la garantía, ya no se puede excluir a { $names }. Ya no puede salir: { $others }.
election-kept = { $guarantee }: se cumple solo con los votos.
election-instead = { $guarantee }: { $names } en lugar de { $others }.
election-refused-withdrawn = { $name } se ha retirado.
election-refused-training = { $name } necesita la formación «{ $training }»: la mesa de control anota quién la tiene.
election-refused-accepted = { $name } no ha aceptado: se acepta desde el escaño o en papel en la mesa de control.
election-refused-signatures = { $name } tiene { $there } de { $needed } firmas: otros deben firmar.
election-refused-anew = El escaño { $seat } es ahora de otro miembro: hay que proponer de nuevo a { $name }.
election-refused-area = Aquí solo se presentan personas de { $area }, y { $name } es de { $other }: que la mesa de control corrija la zona, o propón donde corresponda.
election-refused-no-area = Aquí solo se presentan personas de { $area }, y de { $name } no se conoce la zona: que la mesa de control la corrija, o propón donde corresponda.
election-refused-holds = { $name } ya ocupa este cargo: propón a otra persona para las vacantes.
