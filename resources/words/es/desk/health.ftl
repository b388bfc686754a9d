# Health: ballots, delays and levels over time.
desk-health-show = Ver papeletas, retardos y niveles a lo largo del tiempo
desk-health-ago-minutes = hace { $count } min
desk-health-seconds = { $count } s
desk-health-now = ahora
desk-health-rate = PAPELETAS POR SEGUNDO
desk-health-recorded = registradas { $number }
desk-health-delay = RETARDO, IDA Y VUELTA, EN MS
desk-health-this-desk = esta mesa de control { $delay }
desk-health-median = asambleas, mediana { $delay }
desk-health-slowest = 5 % más lento desde { $delay }
desk-health-unmeasured = sin medir
desk-health-ms = { $number } ms
desk-health-connected = CONECTADOS
desk-health-people = personas por teléfono { $number }
desk-health-connections = conexiones { $number }
desk-health-empty = Aún no se sabe nada: el servidor dice cada segundo cómo está.
desk-health-span = { $count ->
    [one] el último minuto
   *[other] los últimos { $count } minutos
 }
desk-health-guessing = { $count ->
    [one] { $count } código erróneo
   *[other] { $count } códigos erróneos
 } por minuto: puede que alguien esté probando
desk-health-backup = La última copia de seguridad falló a las { $time }: { $reason }.
desk-health-backup-none = Aún no hay ninguna buena.
desk-health-backup-good = La última buena es de: { $moment }.
desk-health-obs = OBS está sin conexión desde las { $time }: { $trouble }
desk-health-viewers = la imagen va { $median } s por detrás de la sala en la mediana, { $most } s como máximo salvo una de cada veinte, en { $count } pantallas y páginas
desk-health-later = las votaciones se cierran { $later } s más tarde por la sala más lenta
