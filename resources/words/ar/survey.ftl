# How did it feel: a few questions on phones after a session, and what a room said.
survey-part =
    .aria-label = كيف كان الأمر؟
survey-step-one = لا إطلاقًا
survey-step-two = قليلًا
survey-step-three = إلى حد ما
survey-step-four = كثيرًا نوعًا ما
survey-step-five = كثيرًا جدًا
survey-blank = أجب عما تريد. لا يرى أحد اسمك.
survey-changed = لم تُرسَل بعد.
survey-in = سُجّلت إجابتك. يمكنك تغييرها حتى الإغلاق.
survey-about = عن: { $title }
survey-about-nothing = سؤال قصير لكل القاعات
survey-words-read = تُقرأ الإجابات المكتوبة في مركز التحكم.
survey-hidden = مخفي: أجاب أقل من خمسة، أو يمكن حسابه من الباقي.
survey-nobody = لم يجب أحد.
survey-mean = { $mean } من 5، من { $count ->
    [one] إجابة واحدة
    [two] إجابتين
    [few] { $count } إجابات
   *[other] { $count } إجابة
 }.
survey-free = { $question } (إن أردت، حتى 200 حرف؛ بلا أسماء)
survey-all-said = ما قالته كل القاعات:
survey-send = إرسال إجابتي
survey-send-change = إرسال التغيير
survey-room-open = تُسأل الهواتف كيف كان الأمر
survey-room-told = كيف كان الأمر في قاعتكم
survey-room-words = يجيب الناس بهواتفهم دون أسماء. ما قالته قاعتكم يظهر هنا بعد الإغلاق إن أجاب خمسة أو أكثر.
survey-room-none = لم يجب أي هاتف في قاعتكم.
