# What a desk says of outputs together.
desk-display-all-outputs = كل المخارج
desk-display-all-but = الكل ما عدا: { $output }
