# Alerts: their list, and what became of link, record, stream and clock.
desk-alerts-quiet = All quiet. What needs you will stand here.
desk-alerts-show = Show the alerts
desk-alerts-counts-differ = The two counts of “{ $title }” differ, and nothing can be published. { $why }
desk-alerts-level = The count of “{ $title }” has stopped: { $tied } are level. Draw a lot in public, and enter it.
desk-alerts-record-again = The record is written again.
desk-alerts-record = The record: { $fault }
desk-alerts-stream-again = The stream is well again.
desk-alerts-stream = The stream: { $fault }
desk-alerts-backups-again = Backups are made again.
desk-alerts-obs = OBS is connected.
desk-alerts-clock = The server's clock is { $span } behind the record: it was ahead once, or is wrong now. Until it has caught up, times on screens are ahead by as much; polls close after their span all the same.
desk-alerts-no-answer = The server does not answer.
desk-alerts-link-lost = The link to the server is lost. { $why }
desk-alerts-not-let-in = The server does not let this desk in.
desk-alerts-link-back = The link to the server is back.
