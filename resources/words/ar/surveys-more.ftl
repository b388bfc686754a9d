# A survey on the screens of hall and rooms, and on phones: what is asked, and what was said.
survey-scene-call = كيف كان الأمر
survey-scene-asked = أجب على هاتفك. لا أحد يرى اسمك.
survey-scene-counting = يجري عدّ الإجابات.
survey-scene-none = لم يجب أحد.
survey-scene-mean = { $question }: { $mean } من 5
survey-scene-shares = { $question }: { $shares }
survey-scene-hidden = { $question }: مخفي، لأن أقل من خمسة أجابوا
survey-scene-few = مخفي، لأن أقل من خمسة أجابوا.
survey-scene-ends = 1 تعني لا على الإطلاق، و5 تعني كثيرًا جدًا.
survey-scene-shows = ما يقوله الناس عن «{ $title }»
survey-scene-answers = { $count ->
    [zero] { $count } إجابة
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
 }
survey-scene-rooms = { $count ->
    [zero] { $count } قاعة
    [one] قاعة واحدة
    [two] قاعتان
    [few] { $count } قاعات
    [many] { $count } قاعة
   *[other] { $count } قاعة
 }
