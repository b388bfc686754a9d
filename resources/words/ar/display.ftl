# Displays by a browser: the monitor of the stage, the overlay over the picture.
display-stage = المنصة
display-stage-monitor = شاشة المنصة
display-stage-code = اكتب رمز الشاشة: هو display_code في keys.json بمجلد الجلسة. أو افتح هذه الصفحة بالشكل ‎/stage#code=CODE‎.
display-overlay = التراكب
display-overlay-picture = تراكب الصورة
display-overlay-over = تراكب فوق الصورة
display-overlay-code = اكتب رمز الشاشة: هو display_code في keys.json بمجلد الجلسة. أو افتح هذه الصفحة بالشكل ‎/overlay#code=CODE‎.
display-code-label = رمز الشاشة
display-wall-clock =
    .aria-label = الوقت
display-time-left =
    .aria-label = الوقت الباقي
display-time-to-talk =
    .aria-label = وقت الحوار
display-strip =
    .aria-label = كلمات
display-who-speaks =
    .aria-label = من يتحدث
