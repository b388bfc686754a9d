# What a desk says of outputs together.
desk-display-all-outputs = toutes les sorties
desk-display-all-but = toutes sauf : { $output }
