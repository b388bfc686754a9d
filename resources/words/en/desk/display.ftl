# What a desk says of outputs together.
desk-display-all-outputs = all outputs
desk-display-all-but = all but { $output }
