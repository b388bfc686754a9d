# Displays by a browser: the monitor of the stage, the overlay over the picture.
display-stage = اسٹیج
display-stage-monitor = اسٹیج مانیٹر
display-stage-code = ڈسپلے کا کوڈ لکھیں: یہ کانفرنس کے فولڈر کی keys.json میں display_code ہے۔ یا یہ صفحہ ‎/stage#code=CODE‎ کی شکل میں کھولیں۔
display-overlay = اوورلے
display-overlay-picture = تصویر کا اوورلے
display-overlay-over = تصویر کے اوپر اوورلے
display-overlay-code = ڈسپلے کا کوڈ لکھیں: یہ کانفرنس کے فولڈر کی keys.json میں display_code ہے۔ یا یہ صفحہ ‎/overlay#code=CODE‎ کی شکل میں کھولیں۔
display-code-label = ڈسپلے کا کوڈ
display-wall-clock =
    .aria-label = وقت
display-time-left =
    .aria-label = باقی وقت
display-time-to-talk =
    .aria-label = گفتگو کا وقت
display-strip =
    .aria-label = الفاظ
display-who-speaks =
    .aria-label = کون بول رہا ہے
