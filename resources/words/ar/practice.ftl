# The practice question of a room, on its phones and its screen.
practice-part =
    .aria-label = تمرين
practice-notice = تمرين وليس تصويتًا. لا يُحتسب في أي مكان، ولا يُحفظ منه شيء.
practice-question = هل تسمع صوت القاعة الرئيسية جيدًا؟
practice-yes = نعم، جيدًا
practice-quiet = منخفض جدًا
practice-loud = عالٍ جدًا
practice-tap = المس إجابة.
practice-in = سُجّلت إجابة تمرينك: { $option }. يمكنك تغييرها.
practice-line = تمرين وليس تصويتًا: { $question } { $counts }
