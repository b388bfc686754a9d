desk-bridge-no-answer = El servidor no responde.
desk-bridge-nobody = Allí no responde ningún servidor.
desk-bridge-unknown-host = No se conoce el equipo { $host }.
desk-bridge-closed = El servidor cerró la conexión.
desk-bridge-other-server = Lo que responde allí no es un servidor de conferencias.
desk-bridge-not-heard = { $count ->
    [one] No se oye al servidor desde hace { $count } segundo.
   *[other] No se oye al servidor desde hace { $count } segundos.
 }
desk-bridge-self-made = El certificado de { $host } es de fabricación propia, o de una autoridad que este equipo no conoce. Si es tuyo, indícalo con --ca ARCHIVO: una copia de lo que el servidor tiene como --tls-cert.
desk-bridge-other-host = El certificado no es para { $host }. Usa la dirección para la que es, o averigua quién responde allí.
desk-bridge-expired = El certificado de { $host } ha caducado. Renuévalo, o comprueba el reloj de este equipo.
desk-bridge-not-trusted = No se confía en el certificado de { $host }: { $detail }.
