# What a desk says of outputs together.
desk-display-all-outputs = alle Ausgänge
desk-display-all-but = alle außer: { $output }
