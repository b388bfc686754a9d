desk-kit-throw-away = Descartar
desk-kit-throw-away-or-go-on = Lo escrito aquí no se guarda en ningún otro sitio. ¿Descartarlo o seguir escribiendo?
desk-kit-not-sent = No enviado: no hay conexión con el servidor. Lo escrito aquí se queda hasta que la haya.
desk-kit-first-this = Guarda lo escrito aquí, o cancélalo, antes de abrir otro formulario.
desk-kit-declare-void = Declarar nula
desk-kit-why = Por qué, en una frase
desk-kit-password = Contraseña de la mesa de control
desk-kit-password-hint = Como se imprimió: la tuya o la de todas las mesas
desk-kit-connect = Conectar
desk-kit-what-to-do = ¿Qué quieres hacer?
desk-kit-nothing-called-that = Nada se llama así.
desk-kit-shortcuts = Atajos
desk-kit-either-key = { $one }  o  { $other }
desk-kit-second-press = Lo que cambia la emisión pide una segunda pulsación en cuatro segundos. Escape anula la primera, sale de un campo, cierra un formulario. Cualquier tecla cierra esta hoja.
desk-kit-confirm = { $act ->
    [publish_poll] Confirmar publicación: la pidió { $who }
    [start_lottery] Confirmar emisión: la pidió { $who }
   *[other] Confirmar revelación: la pidió { $who }
 }
desk-kit-another-confirms = Pedido: otro confirma
desk-kit-you-asked = Lo has pedido. Otra cuenta debe confirmarlo antes de las { $until }.
desk-kit-times = { $count ->
    [one] { $sentence } ({ $count } vez)
   *[other] { $sentence } ({ $count } veces)
 }
desk-kit-seconds = { $count } s
desk-kit-minutes = { $count } min
desk-kit-hours = { $count } h
desk-kit-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
 }
desk-kit-days-and-hours = { $count ->
    [one] { $count } día { $hours } h
   *[other] { $count } días { $hours } h
 }
desk-kit-percent-under = menos del { $figure }{"\u00A0"}%
desk-kit-percent-over = más del { $figure }{"\u00A0"}%
