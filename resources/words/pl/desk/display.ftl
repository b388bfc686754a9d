# What a desk says of outputs together.
desk-display-all-outputs = wszystkie wyjścia
desk-display-all-but = wszystkie oprócz: { $output }
