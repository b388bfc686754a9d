# What a desk says of outputs together.
desk-display-all-outputs = todas las salidas
desk-display-all-but = todas menos: { $output }
