<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>I would rather not say</source>
        <extracomment>An answer on every question, set apart below the others</extracomment>
        <translation>أفضّل عدم الإجابة</translation>
    </message>
    <message>
        <source>I live somewhere else</source>
        <extracomment>An answer to &quot;Which neighbourhood do you live in?&quot;: outside this municipality</extracomment>
        <translation>أسكن في مكان آخر</translation>
    </message>
    <message>
        <source>I do not know</source>
        <extracomment>An answer to &quot;Which neighbourhood do you live in?&quot;</extracomment>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>The last answer below a list of which several may be chosen</extracomment>
        <translation>لا شيء من هذا</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>The invitation on the welcome screen</extracomment>
        <translation>كيف الحال في حيّك؟</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) · without a name · free</source>
        <extracomment>Under the invitation. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>%n دقيقة · دون اسم · المشاركة حرة</numerusform>
            <numerusform>دقيقة واحدة · دون اسم · المشاركة حرة</numerusform>
            <numerusform>دقيقتان · دون اسم · المشاركة حرة</numerusform>
            <numerusform>%n دقائق · دون اسم · المشاركة حرة</numerusform>
            <numerusform>%n دقيقة · دون اسم · المشاركة حرة</numerusform>
            <numerusform>%n دقيقة · دون اسم · المشاركة حرة</numerusform>
        </translation>
    </message>
    <message>
        <source>A demonstration. This town does not exist.</source>
        <extracomment>Welcome screen, when the town and everything about it is made up</extracomment>
        <translation>هذا مثال. هذه البلدية غير موجودة.</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>This device is not on at the moment.</source>
        <extracomment>Instead of the welcome, when no answers can be kept</extracomment>
        <translation>هذا الجهاز لا يعمل الآن.</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>يرجى السؤال في الاستقبال.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>We ask how you experience contact with others. It takes about %n minute(s). You need not give a name.</source>
        <extracomment>Information screen, before &quot;Yes, I take part&quot;. Short sentences; no word for loneliness. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>نسأل عن علاقاتك بالناس وعن شعورك تجاهها. يستغرق ذلك نحو %n دقيقة. لا حاجة إلى ذكر اسمك.</numerusform>
            <numerusform>نسأل عن علاقاتك بالناس وعن شعورك تجاهها. يستغرق ذلك نحو دقيقة واحدة. لا حاجة إلى ذكر اسمك.</numerusform>
            <numerusform>نسأل عن علاقاتك بالناس وعن شعورك تجاهها. يستغرق ذلك نحو دقيقتين. لا حاجة إلى ذكر اسمك.</numerusform>
            <numerusform>نسأل عن علاقاتك بالناس وعن شعورك تجاهها. يستغرق ذلك نحو %n دقائق. لا حاجة إلى ذكر اسمك.</numerusform>
            <numerusform>نسأل عن علاقاتك بالناس وعن شعورك تجاهها. يستغرق ذلك نحو %n دقيقة. لا حاجة إلى ذكر اسمك.</numerusform>
            <numerusform>نسأل عن علاقاتك بالناس وعن شعورك تجاهها. يستغرق ذلك نحو %n دقيقة. لا حاجة إلى ذكر اسمك.</numerusform>
        </translation>
    </message>
    <message>
        <source>We keep no time and no device number. You may skip any question and stop at any time. Then we erase everything.</source>
        <extracomment>Information screen: what is not kept, and what a resident may do</extracomment>
        <translation>لا نحفظ وقت الإجابة ولا رقم الجهاز. يمكنك تخطي أي سؤال. يمكنك التوقف في أي وقت. عندها نمسح كل شيء.</translation>
    </message>
    <message>
        <source>Once sent, we cannot erase your answers. We do not know which are yours. The municipality sees only figures about at least %1 people together.</source>
        <extracomment>Information screen: what happens after sending. %1 is the smallest group that figures are shown about, e.g. 30.</extracomment>
        <translation>بعد الإرسال لا نستطيع مسح أجوبتك. لا نعرف أي الأجوبة لك. ترى البلدية فقط أرقامًا عن مجموعات لا يقل عدد أفرادها عن %1.</translation>
    </message>
    <message>
        <source>Taking part is free. For help or activities it makes no difference.</source>
        <extracomment>Information screen: taking part is free</extracomment>
        <translation>المشاركة حرة. وهي لا تغيّر شيئًا في المساعدة أو الأنشطة.</translation>
    </message>
    <message>
        <source>Responsible: %1. Questions? %2</source>
        <extracomment>Information and help screens. %1 is who answers for the data, %2 how to reach them.</extracomment>
        <translation>الجهة المسؤولة عن البيانات: %1. لديك أسئلة؟ %2</translation>
    </message>
    <message>
        <source>We want to know what people in each neighbourhood have and what they miss. With that, residents and the municipality plan together.</source>
        <extracomment>&quot;Know more&quot;: what the answers are for</extracomment>
        <translation>نريد أن نعرف ما لدى الناس في كل حي وما ينقصهم. وعلى هذا الأساس يخطط السكان والبلدية معًا.</translation>
    </message>
    <message>
        <source>This device seals your answers and cannot open them again. The municipality opens all answers together, after the round. It keeps them mixed and locked, without names.</source>
        <extracomment>&quot;Know more&quot;: who opens the answers, when, and how they are kept</extracomment>
        <translation>يختم هذا الجهاز أجوبتك ولا يستطيع فتحها من جديد. تفتح البلدية كل الأجوبة معًا بعد انتهاء الجولة. وتحفظها مخلوطة ومقفلة، دون أسماء.</translation>
    </message>
    <message>
        <source>Nobody knows which answers are yours. So nobody can show, change or erase them later.</source>
        <extracomment>&quot;Know more&quot;: why nobody can look up or change answers later</extracomment>
        <translation>لا أحد يعرف أي الأجوبة لك. لذلك لا يستطيع أحد عرضها أو تغييرها أو مسحها لاحقًا.</translation>
    </message>
    <message>
        <source>Not content with how we handle data? Turn to: %1</source>
        <extracomment>&quot;Know more&quot;. %1 is the name and address of the authority that handles complaints about data.</extracomment>
        <translation>هل لديك شكوى من طريقة تعاملنا مع البيانات؟ الجهة المختصة: %1</translation>
    </message>
</context>
<context>
    <name>CoverScreen</name>
    <message>
        <source>Go on or stop?</source>
        <extracomment>Covers the question at once after &quot;Stop&quot;</extracomment>
        <translation>متابعة أم توقف؟</translation>
    </message>
    <message>
        <source>If you stop, we erase everything.</source>
        <extracomment>On the cover, under the title</extracomment>
        <translation>عند التوقف نمسح كل شيء.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>On the cover: back to the question</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <extracomment>On the cover: wipes all answers and goes to the start</extracomment>
        <translation>توقف ومسح</translation>
    </message>
</context>
<context>
    <name>FailureScreen</name>
    <message>
        <source>Keeping your answers did not work.</source>
        <extracomment>After sending failed</extracomment>
        <translation>لم ننجح في حفظ أجوبتك.</translation>
    </message>
    <message>
        <source>Your answers are erased. We are sorry. Please tell the desk.</source>
        <extracomment>After sending failed</extracomment>
        <translation>مسحنا أجوبتك. نعتذر عن ذلك. يرجى إبلاغ الاستقبال.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HelpLines</name>
    <message>
        <source>Would you like to talk to somebody?</source>
        <extracomment>Above the same list of telephone numbers for everybody</extracomment>
        <translation>هل لديك رغبة في التحدث مع أحد؟</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the help</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Tap the answer that fits you. Then tap “Next”. You may skip any question. “Stop” hides everything at once.</source>
        <extracomment>Help: how the screens work</extracomment>
        <translation>يرجى لمس الجواب الذي يناسبك. ثم يرجى لمس «التالي». يمكنك تخطي أي سؤال. زر «توقف» يخفي كل شيء فورًا.</translation>
    </message>
    <message>
        <source>Something does not work? Ask at the desk.</source>
        <extracomment>Help: who can assist on the spot</extracomment>
        <translation>هل هناك شيء لا يعمل؟ يرجى السؤال في الاستقبال.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>InfoScreen</name>
    <message>
        <source>Before you begin</source>
        <extracomment>Title of the information screen</extracomment>
        <translation>قبل البدء</translation>
    </message>
    <message>
        <source>Yes, I take part</source>
        <extracomment>Information screen: goes to the first question</extracomment>
        <translation>نعم، أشارك</translation>
    </message>
    <message>
        <source>No, rather not</source>
        <extracomment>Information screen: back to the start, nothing is counted</extracomment>
        <translation>لا، شكرًا</translation>
    </message>
    <message>
        <source>Know more</source>
        <extracomment>Information screen: opens a page about purpose, keeping, who is responsible, complaints</extracomment>
        <translation>معرفة المزيد</translation>
    </message>
</context>
<context>
    <name>IntroScreen</name>
    <message>
        <source>Tap your answer. Then tap “Next”. You can always go back.</source>
        <extracomment>Before the first statement: how to answer and how to go on</extracomment>
        <translation>يرجى لمس جوابك. ثم يرجى لمس «التالي». يمكنك الرجوع دائمًا.</translation>
    </message>
</context>
<context>
    <name>KioskTools</name>
    <message>
        <source>Language</source>
        <extracomment>Tool: opens the list of languages</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Tool: makes the letters larger, and after the largest size normal again</extracomment>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Letters: normal</source>
        <translation>الحروف: عادية</translation>
    </message>
    <message>
        <source>Letters: largest</source>
        <translation>الحروف: كبيرة جدًا</translation>
    </message>
    <message>
        <source>Letters: large</source>
        <translation>الحروف: كبيرة</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Tool: changes between paper colours and white on black</extracomment>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Contrast: high</source>
        <translation>التباين: قوي</translation>
    </message>
    <message>
        <source>Contrast: normal</source>
        <translation>التباين: عادي</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Tool: explains how the screens work and where to turn to</extracomment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Tool: covers the screen at once and asks whether to stop</extracomment>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>Title of the window</extracomment>
        <translation>كيف الحال في حيّك؟</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose your language</source>
        <extracomment>Title of the list of languages</extracomment>
        <translation>يرجى اختيار لغتك</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>What happens with your answers</source>
        <extracomment>Title of the page &quot;Know more&quot;</extracomment>
        <translation>ماذا يحدث لأجوبتك</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the bottom left: to the screen before</extracomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button at the bottom right: to the next screen</extracomment>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>NeighbourhoodScreen</name>
    <message>
        <source>You have chosen nothing yet.</source>
        <extracomment>Shown once when &quot;Next&quot; is tapped without an answer</extracomment>
        <translation>لم يتم اختيار أي جواب بعد.</translation>
    </message>
</context>
<context>
    <name>OutOfServiceWindow</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>Title of the window</extracomment>
        <translation>كيف الحال في حيّك؟</translation>
    </message>
    <message>
        <source>This device is not on at the moment.</source>
        <extracomment>Instead of the welcome, when no answers can be kept</extracomment>
        <translation>هذا الجهاز لا يعمل الآن.</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>يرجى السؤال في الاستقبال.</translation>
    </message>
</context>
<context>
    <name>PagedGrid</name>
    <message>
        <source>Earlier</source>
        <extracomment>Below a list that does not fit on one page: shows the page before</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Below a list that does not fit on one page: shows the next page</extracomment>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>I will choose</source>
        <extracomment>Answer to &quot;You have chosen nothing yet&quot;: stays on this question</extracomment>
        <translation>سأختار</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Answer to &quot;You have chosen nothing yet&quot;: goes on without an answer</extracomment>
        <translation>تخطي السؤال</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Back to the top</source>
        <translation>إلى الأعلى ↑</translation>
    </message>
    <message>
        <source>Read on ↓</source>
        <translation>متابعة القراءة ↓</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>more</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>no demonstrable difference</source>
        <translation>لا فرق يمكن إثباته</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>%1 (from %2 to %3 of 100)</source>
        <translation>%1 (من %2 إلى %3 من كل 100)</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 من كل 100</translation>
    </message>
    <message>
        <source>From %1 to %2: participants who miss contact</source>
        <translation>من %1 إلى %2: مشاركون تنقصهم العلاقات</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Smallest change we could notice</source>
        <translation>أصغر تغيّر يمكننا ملاحظته</translation>
    </message>
    <message>
        <source>Misses a wider circle</source>
        <translation>تنقصه دائرة أوسع</translation>
    </message>
    <message>
        <source>Misses a close bond</source>
        <translation>تنقصه صلة قريبة</translation>
    </message>
    <message>
        <source>* Stood out alone, but not after correcting for the number of comparisons. Chance alone makes some stand out.</source>
        <translation>* برز وحده، لكنه لم يعد بارزًا بعد التصحيح لعدد المقارنات. الصدفة وحدها تجعل بعض النتائج تبرز.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>There is one wave so far. A next one makes comparison possible.</source>
        <translation>توجد جولة واحدة حتى الآن. الجولة القادمة ستسمح بالمقارنة.</translation>
    </message>
    <message>
        <source>The last two waves asked other statements, words or answers, or counted by another rule. They are two series and are not compared.</source>
        <translation>اختلفت الجولتان الأخيرتان في الجمل أو الكلمات أو الأجوبة أو في قاعدة العدّ. هما سلسلتان مختلفتان ولا نقارن بينهما.</translation>
    </message>
    <message>
        <source>Small groups vary by chance. For every group, the table says how large a change must be. One of that size shows in 8 of 10 cases. A smaller one may be real and stay unseen.</source>
        <translation>تتقلب المجموعات الصغيرة بفعل الصدفة. قبل كل تغيّر، يذكر الجدول الحجم اللازم لملاحظته في 8 حالات من 10. قد يكون التغيّر الأصغر حقيقيًا ولا يظهر.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>%1, wave %2: of 100 participants (between, by chance)</source>
        <translation>%1، الجولة %2: من كل 100 مشارك (المدى بفعل الصدفة)</translation>
    </message>
    <message>
        <source>All figures are invented.</source>
        <translation>كل الأرقام من صنع الخيال.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>ما الذي سألنا عنه</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>الجانب الاجتماعي</translation>
    </message>
    <message>
        <source>Somebody misses a wider circle: people to do things with, to fall back on.</source>
        <translation>شخص تنقصه دائرة أوسع: ناس للقيام بأشياء معهم وللاعتماد عليهم.</translation>
    </message>
    <message>
        <source>Emotional</source>
        <translation>الجانب العاطفي</translation>
    </message>
    <message>
        <source>Somebody misses a close bond: one person to share the most important things with.</source>
        <translation>شخص تنقصه صلة قريبة: إنسان واحد يشاركه أهم الأمور.</translation>
    </message>
    <message>
        <source>Not the same as few contacts</source>
        <translation>ليس هذا نفسه قلة العلاقات</translation>
    </message>
    <message>
        <source>Loneliness is how contacts feel. Somebody with few contacts may miss nobody, somebody with many may miss a lot.</source>
        <translation>الشعور بالوحدة هو كيف يشعر الإنسان بعلاقاته. من علاقاته قليلة قد لا ينقصه أحد. ومن علاقاته كثيرة قد ينقصه الكثير.</translation>
    </message>
    <message>
        <source>What these figures can and cannot tell</source>
        <translation>ما تقوله هذه الأرقام وما لا تقوله</translation>
    </message>
    <message>
        <source>They can</source>
        <translation>يمكنها</translation>
    </message>
    <message>
        <source>start a conversation with residents: do you recognise this?</source>
        <translation>أن تبدأ حديثًا مع السكان: هل هذا مألوف لكم؟</translation>
    </message>
    <message>
        <source>show what participants of a neighbourhood miss, a wider circle or a close bond</source>
        <translation>أن تبيّن ما ينقص المشاركين من حي واحد: دائرة أوسع أو صلة قريبة</translation>
    </message>
    <message>
        <source>show a change in the same place, where it is larger than chance</source>
        <translation>أن تبيّن تغيّرًا في المكان نفسه، إذا كان أكبر من الصدفة</translation>
    </message>
    <message>
        <source>They cannot</source>
        <translation>لا يمكنها</translation>
    </message>
    <message>
        <source>tell how many residents of the municipality miss contact</source>
        <translation>أن تقول كم من سكان البلدية تنقصهم العلاقات</translation>
    </message>
    <message>
        <source>tell anything about one person</source>
        <translation>أن تقول شيئًا عن شخص واحد</translation>
    </message>
    <message>
        <source>put neighbourhoods in order: ranges overlap, and other people took part</source>
        <translation>أن ترتب الأحياء: المديات تتداخل، والمشاركون مختلفون</translation>
    </message>
    <message>
        <source>tell why something changed</source>
        <translation>أن تقول لماذا تغيّر شيء ما</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>كيف أُعدّت هذه الأرقام</translation>
    </message>
    <message>
        <source>Who counts as missing something</source>
        <translation>من نعدّه شخصًا ينقصه شيء</translation>
    </message>
    <message>
        <source>On each of the two parts: %1 or more unfavourable answers (rule &quot;%2&quot;: %3). Other publications use other rules, so shares differ.</source>
        <translation>في كل من الجزأين، عدد الأجوبة غير المواتية: %1 أو أكثر (القاعدة «%2»: %3). تستخدم منشورات أخرى قواعد أخرى، لذلك تختلف النسب.</translation>
    </message>
    <message>
        <source>What is not shown</source>
        <translation>ما لا نعرضه</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 participants and groups that would give others away are not shown. All measures of a group are shown or withheld together.</source>
        <translation>لا نعرض المجموعات التي يقل عدد المشاركين فيها عن %1، ولا المجموعات التي تكشف غيرها. نعرض كل أرقام المجموعة معًا أو لا نعرض شيئًا منها.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>Numbers of people are rounded to 5 and everything else is computed from the rounded numbers. Ranges hold for every number that rounds this way.</source>
        <translation>أعداد الناس مقرّبة إلى مضاعفات 5، وكل ما عداها محسوب من الأعداد المقرّبة. تصح المديات لكل عدد يقرَّب بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>المديات</translation>
    </message>
    <message>
        <source>Suppose that the participants were a random draw of residents. Then 95 of 100 such ranges would hold the true share. We do not know whether they were.</source>
        <translation>لو كان المشاركون كأنهم مختارون بالقرعة من السكان، لاحتوى 95 من كل 100 مدى كهذا على النسبة الحقيقية. لا نعرف إن كان الأمر كذلك.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>%1, version %2, answers in format %3.</source>
        <translation>%1، الإصدار %2، الأجوبة بالصيغة %3.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>The statements were asked in a published wording (%1).</source>
        <translation>طُرحت الجمل بصياغة منشورة (%1).</translation>
    </message>
    <message>
        <source>The statements were asked in our own words (%1), which have not been validated. Published norms do not apply.</source>
        <translation>طُرحت الجمل بكلماتنا نحن (%1)، ولم يتم التحقق من صلاحيتها علميًا. المعايير المنشورة لا تنطبق عليها.</translation>
    </message>
    <message>
        <source>INVENTED figures, made to show the program. They are about nobody.</source>
        <translation>أرقام خيالية تمامًا لعرض البرنامج. لا تخص أحدًا.</translation>
    </message>
    <message>
        <source>How contacts feel in %1</source>
        <translation>كيف يشعر الناس بعلاقاتهم: %1</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>الجولة %1</translation>
    </message>
    <message>
        <source>Made with Buurtpeil from a release of wave %1.</source>
        <translation>أُعدّ ببرنامج Buurtpeil من الأرقام المنشورة للجولة %1.</translation>
    </message>
    <message>
        <source>Missing a wider circle, and missing a close bond, by place</source>
        <translation>من تنقصه دائرة أوسع ومن تنقصه صلة قريبة، حسب المكان</translation>
    </message>
    <message>
        <source>Everything in this picture is in the table that follows it.</source>
        <translation>كل ما في هذا الرسم موجود في الجدول الذي يليه.</translation>
    </message>
    <message>
        <source>Social: misses a wider circle</source>
        <translation>اجتماعي: تنقصه دائرة أوسع</translation>
    </message>
    <message>
        <source>Emotional: misses a close bond</source>
        <translation>عاطفي: تنقصه صلة قريبة</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>الشيء نفسه في جدول</translation>
    </message>
    <message>
        <source>Of 100 participants, by place</source>
        <translation>من كل 100 مشارك، حسب المكان</translation>
    </message>
    <message>
        <source>Neighbourhoods side by side</source>
        <translation>الأحياء جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Of 100 participants in %4, about %1 miss a wider circle of people. By chance this can be between %2 and %3.</source>
        <translation>%4: من كل 100 مشارك، نحو %1 تنقصهم دائرة أوسع من الناس. بفعل الصدفة قد يقع هذا بين %2 و %3.</translation>
    </message>
    <message>
        <source>Of 100 participants in %4, about %1 miss a close bond. By chance this can be between %2 and %3.</source>
        <translation>%4: من كل 100 مشارك، نحو %1 تنقصهم صلة قريبة. بفعل الصدفة قد يقع هذا بين %2 و %3.</translation>
    </message>
    <message>
        <source>Participants out of 100. The mark is the best guess, the bar shows what chance can make of it. The order is that of the alphabet. Hatched means: not shown, to protect small groups and groups near them.</source>
        <translation>المشاركون من كل 100. العلامة هي أفضل تقدير، والخط يبيّن ما قد تفعله الصدفة. الترتيب أبجدي. المنطقة المخططة تعني: غير معروض، لحماية المجموعات الصغيرة والمجموعات القريبة منها.</translation>
    </message>
    <message>
        <source>Ages and households</source>
        <translation>الأعمار والأسر</translation>
    </message>
    <message>
        <source>One grouping at a time, for the whole municipality.</source>
        <translation>تقسيم واحد في كل مرة، للبلدية كلها.</translation>
    </message>
    <message>
        <source>Of 100 participants, by age and household</source>
        <translation>من كل 100 مشارك، حسب العمر والأسرة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Participants who answered every statement</source>
        <translation>المشاركون الذين أجابوا عن كل جملة</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>under 65</source>
        <translation>أقل من 65</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 فأكثر</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>من شارك</translation>
    </message>
    <message>
        <source>These are people in %1 who took part. They are not a sample of all residents.</source>
        <translation>هؤلاء هم من شاركوا (%1). ليسوا عيّنة من كل السكان.</translation>
    </message>
    <message>
        <source>About %1 residents answered.</source>
        <translation>عدد من أجابوا من السكان نحو %1.</translation>
    </message>
    <message>
        <source>About %1 of them answered every statement. The figures below are about them.</source>
        <translation>نحو %1 منهم أجابوا عن كل جملة. الأرقام أدناه تخصهم.</translation>
    </message>
    <message>
        <source>Some people are missing: those who never come to the place where the tablet stands. So are those who cannot leave their home or who do not read its languages. How many of them miss contact is not known.</source>
        <translation>لا تشمل الأرقام من لا يأتون أبدًا إلى مكان الجهاز، ومن لا يستطيعون مغادرة بيوتهم، ومن لا يقرؤون لغاته. لا نعرف كم منهم تنقصهم العلاقات.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>fewer than 5 participants</source>
        <translation>أقل من 5 مشاركين</translation>
    </message>
    <message>
        <source>about %1 of 100, between %2 and %3</source>
        <translation>نحو %1 من كل 100، بين %2 و %3</translation>
    </message>
    <message>
        <source>living alone</source>
        <translation>يسكن بمفرده</translation>
    </message>
    <message>
        <source>living with others</source>
        <translation>يسكن مع آخرين</translation>
    </message>
    <message>
        <source>18 to 34</source>
        <translation>من 18 إلى 34</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation>من 35 إلى 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>من 50 إلى 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation>من 65 إلى 74</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation>75 فأكثر</translation>
    </message>
    <message>
        <source>All statements together</source>
        <translation>كل الجمل معًا</translation>
    </message>
</context>
<context>
    <name>ReviewCell</name>
    <message>
        <source>%1: %2. Change</source>
        <extracomment>Said aloud for a question on the review. %1 is its name, %2 &quot;filled in&quot;, &quot;skipped&quot; or the answer.</extracomment>
        <translation>%1: %2. تغيير</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Look it over and send</source>
        <extracomment>Title of the last screen before sending</extracomment>
        <translation>مراجعة وإرسال</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <extracomment>Review screen: hides the answers again</extracomment>
        <translation>إخفاء أجوبتي</translation>
    </message>
    <message>
        <source>Show my answers</source>
        <extracomment>Review screen: shows the answers beside the questions</extracomment>
        <translation>إظهار أجوبتي</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Review screen: keeps the answers and goes to the thanks</extracomment>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Tap a question to change it. After sending we can erase nothing any more.</source>
        <extracomment>Review screen: each question below is a button</extracomment>
        <translation>لتغيير جواب، يرجى لمس السؤال. بعد الإرسال لا نستطيع مسح أي شيء.</translation>
    </message>
</context>
<context>
    <name>StatementScreen</name>
    <message>
        <source>You have chosen nothing yet.</source>
        <extracomment>Shown once when &quot;Next&quot; is tapped without an answer</extracomment>
        <translation>لم يتم اختيار أي جواب بعد.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Which neighbourhood do you live in?</source>
        <extracomment>Question; the names of the neighbourhoods stand below it</extracomment>
        <translation>في أي حي بيتك؟</translation>
    </message>
    <message>
        <source>Your neighbourhood</source>
        <extracomment>Name of the part of the questions that asks for the neighbourhood</extracomment>
        <translation>حيّك</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress within a part: statement 4 of 11</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>StillThereScreen</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>After some minutes without a touch</extracomment>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we erase everything.</source>
        <extracomment>Counts down while nobody touches the screen</extracomment>
        <translation>
            <numerusform>بعد %n ثانية نمسح كل شيء.</numerusform>
            <numerusform>بعد ثانية واحدة نمسح كل شيء.</numerusform>
            <numerusform>بعد ثانيتين نمسح كل شيء.</numerusform>
            <numerusform>بعد %n ثوانٍ نمسح كل شيء.</numerusform>
            <numerusform>بعد %n ثانية نمسح كل شيء.</numerusform>
            <numerusform>بعد %n ثانية نمسح كل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <extracomment>Back to the question, everything is still there</extracomment>
        <translation>ما زلت هنا</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Thank you</source>
        <extracomment>Title of the last screen</extracomment>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>Your answers are kept without a name. Together they show what people in your neighbourhood have and what they miss.</source>
        <extracomment>Last screen, after the answers were kept</extracomment>
        <translation>حفظنا أجوبتك دون اسم. كل الأجوبة معًا تبيّن ما لدى الناس في حيّك وما ينقصهم.</translation>
    </message>
    <message>
        <source>There are cards with these numbers beside the tablet. Take one if you like.</source>
        <extracomment>Last screen: a paper card with the same numbers lies beside the tablet</extracomment>
        <translation>بجانب الجهاز بطاقات عليها هذه الأرقام. يمكنك أخذ واحدة.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Last screen: back to the start for the next person</extracomment>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>models::ReviewList</name>
    <message>
        <source>filled in</source>
        <extracomment>On the review screen, beside the name of a question that was answered (also with &quot;I would rather not say&quot;)</extracomment>
        <translation>تمت الإجابة</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>بلا جواب</translation>
    </message>
</context>
</TS>
