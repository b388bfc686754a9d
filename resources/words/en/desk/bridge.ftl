# The way to the server: why there is no link.
desk-bridge-no-answer = The server does not answer.
desk-bridge-nobody = No server answers there.
desk-bridge-unknown-host = The host { $host } is not known.
desk-bridge-closed = The server closed the connection.
desk-bridge-other-server = What answers there is not a conference server.
desk-bridge-not-heard = { $count ->
    [one] The server has not been heard for { $count } second.
   *[other] The server has not been heard for { $count } seconds.
 }
desk-bridge-self-made = The certificate of { $host } is self-made, or of an authority that this machine does not know. If it is yours, give it with --ca FILE: a copy of what the server has as --tls-cert.
desk-bridge-other-host = The certificate is not for { $host }. Use the address that it is for, or find out who answers there.
desk-bridge-expired = The certificate of { $host } has expired. Renew it, or check this machine's clock.
desk-bridge-not-trusted = The certificate of { $host } is not trusted: { $detail }.
