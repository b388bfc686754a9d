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
# What the server says when it ends a connection, by its codes; in English it says so itself.
desk-bridge-wrong-password = This password is not right. Check it and type it again.
desk-bridge-wrong-code = This code is not right. Check it and type it again.
desk-bridge-busy = Another password from here is being checked. This one is tried again in a moment.
desk-bridge-locked = Too many wrong passwords came from here. It is tried again in a moment.
desk-bridge-full = All places are taken. It is tried again.
desk-bridge-too-much = Too many messages came at once.
desk-bridge-too-slow = Your connection is too slow. It is tried again.
desk-bridge-stops = The server stops. It is tried again.
desk-bridge-fault = The server has a fault.
desk-bridge-other-version = This desk is of another version than the server.
