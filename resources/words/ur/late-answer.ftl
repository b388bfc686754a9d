# What became of a vote that had waited for a link, once its question is no more.
late-answer-in = ”{ $question }“ پر آپ کا ووٹ درج ہو گیا۔
late-answer-late = ”{ $question }“ آپ کا ووٹ پہنچنے سے پہلے بند ہو گئی: یہ شمار نہیں ہوتا۔
late-answer-change = ”{ $question }“ آپ کی تبدیلی پہنچنے سے پہلے بند ہو گئی: آپ کا پہلا ووٹ شمار ہوتا ہے۔
