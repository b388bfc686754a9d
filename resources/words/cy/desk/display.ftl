# What a desk says of outputs together.
desk-display-all-outputs = pob allbwn
desk-display-all-but = pob un ond: { $output }
