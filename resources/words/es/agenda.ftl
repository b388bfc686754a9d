# What members propose for the agenda, and how far it is.
agenda-heading = Orden del día
agenda-called = { $kind ->
    [item] Punto del orden del día
    [motion] Moción
    [witness] Testigo
    [recall] Revocación
   *[order] Orden de la jornada
 }: { $title }
agenda-called-office = { $kind ->
    [recall] Revocación
   *[other] Propuesta
 }: { $title }, { $office }
agenda-numbered = { $number }. { $called }
agenda-needs = { $count ->
    [one] Tiene que firmarla { $count } escaño
   *[other] Tienen que firmarla { $count } escaños
 }: entonces la cámara tiene que votarla.
agenda-needs-share = Tiene que firmarla { $share } de todos los escaños: entonces la cámara tiene que votarla.
agenda-by-desk = Presentada por la mesa.
agenda-signed = Firmas: { $count }.
agenda-signed-of = Firmas: { $signed } de { $count }.
agenda-due = Ya tiene las firmas necesarias ({ $count }): la cámara tiene que votarla.
agenda-due-undecided = Ya tiene las firmas necesarias ({ $count }): la cámara tiene que votarla. La última votación no decidió nada.
agenda-put = Se somete a votación.
agenda-rejected = La cámara ha votado en contra.
agenda-withdrawn = Se ha retirado.
agenda-carried = La cámara la ha aprobado.
agenda-carried-item = La cámara la ha aprobado; { $where ->
    [in] está
   *[out] todavía no está
 } en el programa.
agenda-carried-motion = La cámara la ha tomado en consideración: queda presentada, para enmendarla y votarla.
agenda-carried-witness = La cámara llama a este testigo: { $state ->
    [requested] solicitado
    [invited] invitado
    [coming] viene
   *[cannot_come] no puede venir
 }.
agenda-carried-witness-why = La cámara llama a este testigo: { $state ->
    [requested] solicitado
    [invited] invitado
    [coming] viene
   *[cannot_come] no puede venir
 } ({ $reason }).
agenda-departs = El día { $day } no es como lo aprobó la cámara. { $departures }
agenda-sign = Firmar
agenda-sign-it = Firmar: { $proposal }
agenda-unsign = Retirar mi firma
agenda-unsign-it = Retirar mi firma: { $proposal }
agenda-withdraw = Retirar mi propuesta
agenda-withdraw-it = Retirar: { $proposal }
# The form: what one can bring, and what is asked for each.
agenda-bring-title = Presentar una propuesta
agenda-bring-what = ¿Qué propones?
agenda-bring-go = Presentarla a la cámara
agenda-form-item = Un punto del orden del día
agenda-form-item-title = Cómo se llama el punto
agenda-form-item-text = De qué trata
agenda-form-motion = Una moción
agenda-form-motion-title = Cómo se llama la moción
agenda-form-motion-text = Su texto, cada artículo un párrafo que empieza con un número
agenda-form-witness = Un testigo
agenda-form-witness-title = A quién se ha de oír
agenda-form-witness-text = Sobre qué se le ha de preguntar
agenda-form-recall = La revocación de alguien
agenda-form-recall-title = A quién se ha de revocar
agenda-form-recall-office = De qué cargo
agenda-form-recall-text = Por qué
agenda-departed-gone = «{ $title }» ya no está en el programa.
agenda-departed-day = «{ $title }» es el día { $day }.
agenda-departed-skipped = «{ $title }» se salta.
agenda-departed-called = «{ $title }» se llama «{ $other }».
agenda-departed-added = «{ $title }» se añadió.
agenda-departed-moved = «{ $title }» está en otro lugar.
