# What a desk says of outputs together.
desk-display-all-outputs = تمام آؤٹ پٹ
desk-display-all-but = سب، سوائے: { $output }
