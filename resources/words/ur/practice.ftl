# The practice question of a room, on its phones and its screen.
practice-part =
    .aria-label = مشق
practice-notice = مشق، ووٹ نہیں۔ یہ کہیں شمار نہیں ہوتی، اور اس میں سے کچھ نہیں رکھا جاتا۔
practice-question = کیا ہال کی آواز آپ کو اچھی طرح سنائی دیتی ہے؟
practice-yes = جی ہاں، اچھی طرح
practice-quiet = بہت کم
practice-loud = بہت زیادہ
practice-tap = کسی جواب پر ٹیپ کریں۔
practice-in = آپ کا مشق کا جواب درج ہو گیا: { $option }۔ آپ اسے بدل سکتے ہیں۔
practice-line = مشق، ووٹ نہیں: { $question } { $counts }
