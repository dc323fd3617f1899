<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgainScreen</name>
    <message>
        <source>Thank you, once is enough</source>
        <extracomment>After a resident said that they answered these questions before</extracomment>
        <translation>Thank you, once is enough</translation>
    </message>
    <message>
        <source>You may go on all the same.</source>
        <extracomment>Under &quot;Thank you, once is enough&quot;</extracomment>
        <translation>You may go on all the same.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>To the start, without asking anything</extracomment>
        <translation>Stop here</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>Goes on to the questions although they were answered before</extracomment>
        <translation>Once more</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>I would rather not say</source>
        <extracomment>An answer on every question, set apart below the others</extracomment>
        <translation>I would rather not say</translation>
    </message>
    <message>
        <source>I live somewhere else</source>
        <extracomment>An answer to &quot;Which neighbourhood do you live in?&quot;: outside this municipality</extracomment>
        <translation>I live somewhere else</translation>
    </message>
    <message>
        <source>I do not know</source>
        <extracomment>An answer to &quot;Which neighbourhood do you live in?&quot;</extracomment>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>The last answer below a list of which several may be chosen</extracomment>
        <translation>None of these</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>The invitation on the welcome screen</extracomment>
        <translation>How are things in your neighbourhood?</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) · without a name · free</source>
        <extracomment>Under the invitation. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>%n minute · without a name · free</numerusform>
            <numerusform>%n minutes · without a name · free</numerusform>
        </translation>
    </message>
    <message>
        <source>A demonstration. This town does not exist.</source>
        <extracomment>Welcome screen, when the town and everything about it is made up</extracomment>
        <translation>A demonstration. This town does not exist.</translation>
    </message>
</context>
<context>
    <name>CalibrationScreen</name>
    <message>
        <source>Size of the screen</source>
        <extracomment>Title of the screen where the staff measure the tablet&apos;s screen</extracomment>
        <translation>Size of the screen</translation>
    </message>
    <message>
        <source>Hold the long side of a bank card against the bar. Make the bar as long as the card.</source>
        <extracomment>How to measure the screen</extracomment>
        <translation>Hold the long side of a bank card against the bar. Make the bar as long as the card.</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>Said aloud for the bar that is held against a bank card</extracomment>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Shorter</source>
        <extracomment>Makes the bar shorter</extracomment>
        <translation>Shorter</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>Makes the bar longer</extracomment>
        <translation>Longer</translation>
    </message>
    <message>
        <source>It fits</source>
        <extracomment>The bar is as long as the card: keeps the size</extracomment>
        <translation>It fits</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Answers are sealed for the key: %1</source>
        <extracomment>Check list: %1 are four words that two people compare; the municipality reads the same ones</extracomment>
        <translation>Answers are sealed for the key: %1</translation>
    </message>
    <message>
        <source>A damaged box was set aside; a new one takes the answers. Hand over soon: the damaged box goes along.</source>
        <extracomment>Check list: a damaged ballot box was set aside, and goes along when the staff hand over</extracomment>
        <translation>A damaged box was set aside; a new one takes the answers. Hand over soon: the damaged box goes along.</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Check list of the staff: the file with questions that the municipality gave to this tablet</extracomment>
        <translation>Package</translation>
    </message>
    <message>
        <source>Signed by %1, for wave %2.</source>
        <extracomment>Check list: the package is in order. %1 is the municipality, %2 the name of the wave.</extracomment>
        <translation>Signed by %1, for wave %2.</translation>
    </message>
    <message>
        <source>The package was changed or damaged. Ask the municipality for a new one.</source>
        <extracomment>Check list: the package cannot be trusted</extracomment>
        <translation>The package was changed or damaged. Ask the municipality for a new one.</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>Check list: what is asked</extracomment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>Check list: a questionnaire with its version. %1 is its name, %2 the version.</extracomment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>Check list: in which languages residents can answer</extracomment>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Not on this tablet: %1. Ask the municipality for a newer program.</source>
        <extracomment>Check list: the package asks in languages that this program has no screens for. %1 are their names.</extracomment>
        <translation>Not on this tablet: %1. Ask the municipality for a newer program.</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <extracomment>Check list: below this size no figures are shown</extracomment>
        <translation>Smallest group</translation>
    </message>
    <message>
        <source>Figures are about at least %1 people.</source>
        <extracomment>Check list: %1 is a number of people, such as 30</extracomment>
        <translation>Figures are about at least %1 people.</translation>
    </message>
    <message>
        <source>Help numbers</source>
        <extracomment>Check list: the telephone numbers that residents see at the end</extracomment>
        <translation>Help numbers</translation>
    </message>
    <message>
        <source>There is no number to call in the package.</source>
        <extracomment>Check list: there is no telephone number in the package</extracomment>
        <translation>There is no number to call in the package.</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Check list: when the wave ends</extracomment>
        <translation>Period</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <extracomment>Check list: the days of the wave, as the package writes them</extracomment>
        <translation>From %1 to %2.</translation>
    </message>
    <message>
        <source>The package names no last day. Ask the municipality when it ends.</source>
        <extracomment>Check list: the package names no days</extracomment>
        <translation>The package names no last day. Ask the municipality when it ends.</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <extracomment>Check list: how small groups may get. %1 is a question, such as &quot;Age&quot;.</extracomment>
        <translation>Groups: %1</translation>
    </message>
    <message>
        <source>The smallest group we expect is %1 people, in %2.</source>
        <extracomment>Check list, green. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>The smallest group we expect is %1 people, in %2.</translation>
    </message>
    <message>
        <source>We expect only %1 people in the smallest group, in %2. Say “confidential” and promise no more.</source>
        <extracomment>Check list, amber. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>We expect only %1 people in the smallest group, in %2. Say “confidential” and promise no more.</translation>
    </message>
    <message>
        <source>We expect only %1 people in the smallest group, in %2. The municipality must leave this question out.</source>
        <extracomment>Check list, blocked. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>We expect only %1 people in the smallest group, in %2. The municipality must leave this question out.</translation>
    </message>
    <message>
        <source>The package does not say how many people live here. Say “confidential” and promise no more.</source>
        <extracomment>Check list, amber</extracomment>
        <translation>The package does not say how many people live here. Say “confidential” and promise no more.</translation>
    </message>
    <message>
        <source>This tablet</source>
        <extracomment>Check list: whether the municipality will take what this tablet hands over</extracomment>
        <translation>This tablet</translation>
    </message>
    <message>
        <source>The municipality knows it. Its words: %1</source>
        <extracomment>Check list: %1 are four words that two people compare</extracomment>
        <translation>The municipality knows it. Its words: %1</translation>
    </message>
    <message>
        <source>The municipality does not know it yet. Tell them these words: %1</source>
        <extracomment>Check list: %1 are four words that two people compare</extracomment>
        <translation>The municipality does not know it yet. Tell them these words: %1</translation>
    </message>
    <message>
        <source>It has no key of its own. Ask the municipality to set it up.</source>
        <extracomment>Check list: the tablet was not set up whole</extracomment>
        <translation>It has no key of its own. Ask the municipality to set it up.</translation>
    </message>
    <message>
        <source>Ballot box</source>
        <extracomment>Check list: where the sealed answers are kept</extracomment>
        <translation>Ballot box</translation>
    </message>
    <message>
        <source>It takes answers.</source>
        <extracomment>Check list: the ballot box is in order</extracomment>
        <translation>It takes answers.</translation>
    </message>
    <message>
        <source>The disk takes nothing. Answers cannot be kept on this tablet.</source>
        <extracomment>Check list: the ballot box cannot be written</extracomment>
        <translation>The disk takes nothing. Answers cannot be kept on this tablet.</translation>
    </message>
    <message>
        <source>Only %1 places are left. Hand over what is in it.</source>
        <extracomment>Check list: %1 is a number of answers</extracomment>
        <translation>Only %1 places are left. Hand over what is in it.</translation>
    </message>
    <message>
        <source>The note of the last session was damaged. Open a new one; no answer is lost.</source>
        <extracomment>Check list: what the last session left behind cannot be read</extracomment>
        <translation>The note of the last session was damaged. Open a new one; no answer is lost.</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Check list: what day the tablet thinks it is</extracomment>
        <translation>Clock</translation>
    </message>
    <message>
        <source>It stands in the year %1. Answers do not need it; ask who set this tablet up to put it right.</source>
        <extracomment>Check list: the clock is wrong. %1 is a year.</extracomment>
        <translation>It stands in the year %1. Answers do not need it; ask who set this tablet up to put it right.</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>Check list: whether the disk of the tablet is encrypted</extracomment>
        <translation>Disk</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <extracomment>Check list: the disk is encrypted</extracomment>
        <translation>It is encrypted.</translation>
    </message>
    <message>
        <source>It is not encrypted. Whoever takes the tablet may see in which order people came.</source>
        <extracomment>Check list: the disk is not encrypted</extracomment>
        <translation>It is not encrypted. Whoever takes the tablet may see in which order people came.</translation>
    </message>
    <message>
        <source>We cannot see whether it is encrypted. Ask who set it up.</source>
        <extracomment>Check list: nobody knows whether the disk is encrypted</extracomment>
        <translation>We cannot see whether it is encrypted. Ask who set it up.</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>Check list: whether the tablet can read the screens aloud</extracomment>
        <translation>Reading aloud</translation>
    </message>
    <message>
        <source>There is a voice for every language.</source>
        <extracomment>Check list: the tablet can read aloud in all languages on offer</extracomment>
        <translation>There is a voice for every language.</translation>
    </message>
    <message>
        <source>There is no voice for: %1. Offer to read along.</source>
        <extracomment>Check list: %1 are names of languages</extracomment>
        <translation>There is no voice for: %1. Offer to read along.</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>This device is not on at the moment.</source>
        <extracomment>Instead of the welcome, when no answers can be kept</extracomment>
        <translation>This device is not on at the moment.</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Ask at the desk.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>We ask how you experience contact with others. It takes about %n minute(s).</source>
        <extracomment>Information screen, before &quot;Yes, I take part&quot;. Short sentences; no word for loneliness. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>We ask how you experience contact with others. It takes about %n minute.</numerusform>
            <numerusform>We ask how you experience contact with others. It takes about %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>We keep no name, time or device number. You may skip any question and stop at any time. Then we erase everything.</source>
        <extracomment>Information screen: what is not kept, and what a resident may do</extracomment>
        <translation>We keep no name, time or device number. You may skip any question and stop at any time. Then we erase everything.</translation>
    </message>
    <message>
        <source>Once sent, we cannot erase your answers. We do not know which are yours. The municipality sees only figures about at least %1 people together.</source>
        <extracomment>Information screen: what happens after sending. %1 is the smallest group that figures are shown about, e.g. 30.</extracomment>
        <translation>Once sent, we cannot erase your answers. We do not know which are yours. The municipality sees only figures about at least %1 people together.</translation>
    </message>
    <message>
        <source>Taking part is free. For help or activities it makes no difference.</source>
        <extracomment>Information screen: taking part is free</extracomment>
        <translation>Taking part is free. For help or activities it makes no difference.</translation>
    </message>
    <message>
        <source>Responsible: %1. Questions? %2</source>
        <extracomment>Information and help screens. %1 is who answers for the data, %2 how to reach them.</extracomment>
        <translation>Responsible: %1. Questions? %2</translation>
    </message>
    <message>
        <source>We want to know what people in each neighbourhood have and what they miss. With that, residents and the municipality plan together.</source>
        <extracomment>&quot;Know more&quot;: what the answers are for</extracomment>
        <translation>We want to know what people in each neighbourhood have and what they miss. With that, residents and the municipality plan together.</translation>
    </message>
    <message>
        <source>This device seals your answers and cannot open them again. The municipality opens all answers together, after the round. It keeps them mixed and locked, without names.</source>
        <extracomment>&quot;Know more&quot;: who opens the answers, when, and how they are kept</extracomment>
        <translation>This device seals your answers and cannot open them again. The municipality opens all answers together, after the round. It keeps them mixed and locked, without names.</translation>
    </message>
    <message>
        <source>Nobody knows which answers are yours. So nobody can show, change or erase them later.</source>
        <extracomment>&quot;Know more&quot;: why nobody can look up or change answers later</extracomment>
        <translation>Nobody knows which answers are yours. So nobody can show, change or erase them later.</translation>
    </message>
    <message>
        <source>Not content with how we handle data? Turn to: %1</source>
        <extracomment>&quot;Know more&quot;. %1 is the name and address of the authority that handles complaints about data.</extracomment>
        <translation>Not content with how we handle data? Turn to: %1</translation>
    </message>
    <message>
        <source>Your answers are anonymous.</source>
        <extracomment>Information screen, only where the groups are expected to be so large that nobody can be recognised</extracomment>
        <translation>Your answers are anonymous.</translation>
    </message>
    <message>
        <source>Your answers stay confidential.</source>
        <extracomment>Information screen, in place of &quot;Your answers are anonymous.&quot; where some groups may be small</extracomment>
        <translation>Your answers stay confidential.</translation>
    </message>
</context>
<context>
    <name>CountsScreen</name>
    <message>
        <source>Three numbers</source>
        <extracomment>Title of the screen with three numbers</extracomment>
        <translation>Three numbers</translation>
    </message>
    <message>
        <source>finished in this session</source>
        <extracomment>Below a number: finished since the session was opened</extracomment>
        <translation>finished in this session</translation>
    </message>
    <message>
        <source>in the ballot box in all</source>
        <extracomment>Below a number: sealed answers on this tablet</extracomment>
        <translation>in the ballot box in all</translation>
    </message>
    <message>
        <source>received by the municipality</source>
        <extracomment>Below a number: the municipality signed for them</extracomment>
        <translation>received by the municipality</translation>
    </message>
    <message>
        <source>Nobody can open the answers on this tablet. The numbers stand still until you come back here.</source>
        <extracomment>Under the three numbers</extracomment>
        <translation>Nobody can open the answers on this tablet. The numbers stand still until you come back here.</translation>
    </message>
</context>
<context>
    <name>CoverScreen</name>
    <message>
        <source>Go on or stop?</source>
        <extracomment>Covers the question at once after &quot;Stop&quot;</extracomment>
        <translation>Go on or stop?</translation>
    </message>
    <message>
        <source>If you stop, we erase everything.</source>
        <extracomment>On the cover, under the title</extracomment>
        <translation>If you stop, we erase everything.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>On the cover: back to the question</extracomment>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <extracomment>On the cover: wipes all answers and goes to the start</extracomment>
        <translation>Stop and erase</translation>
    </message>
</context>
<context>
    <name>FailureScreen</name>
    <message>
        <source>Keeping your answers did not work.</source>
        <extracomment>After sending failed</extracomment>
        <translation>Keeping your answers did not work.</translation>
    </message>
    <message>
        <source>Your answers are erased. We are sorry. Please tell the desk.</source>
        <extracomment>After sending failed</extracomment>
        <translation>Your answers are erased. We are sorry. Please tell the desk.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HelpLines</name>
    <message>
        <source>Would you like to talk to somebody?</source>
        <extracomment>Above the same list of telephone numbers for everybody</extracomment>
        <translation>Would you like to talk to somebody?</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the help</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>Tap the answer that fits you. Then tap “Next”. You may skip any question. “Stop” hides everything at once.</source>
        <extracomment>Help: how the screens work</extracomment>
        <translation>Tap the answer that fits you. Then tap “Next”. You may skip any question. “Stop” hides everything at once.</translation>
    </message>
    <message>
        <source>Something does not work? Ask at the desk.</source>
        <extracomment>Help: who can assist on the spot</extracomment>
        <translation>Something does not work? Ask at the desk.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>This device has no voice for this language. Ask somebody to read with you.</source>
        <extracomment>Help, where nothing can be read aloud</extracomment>
        <translation>This device has no voice for this language. Ask somebody to read with you.</translation>
    </message>
    <message>
        <source>“Listen” reads the screen to you. Touch the screen and it stops. You can use headphones.</source>
        <extracomment>Help: about reading aloud</extracomment>
        <translation>“Listen” reads the screen to you. Touch the screen and it stops. You can use headphones.</translation>
    </message>
    <message>
        <source>Sound: soft</source>
        <extracomment>Help: how loud the screen is read aloud; a tap goes to the next</extracomment>
        <translation>Sound: soft</translation>
    </message>
    <message>
        <source>Sound: loud</source>
        <translation>Sound: loud</translation>
    </message>
    <message>
        <source>Sound: normal</source>
        <translation>Sound: normal</translation>
    </message>
</context>
<context>
    <name>InfoScreen</name>
    <message>
        <source>Before you begin</source>
        <extracomment>Title of the information screen</extracomment>
        <translation>Before you begin</translation>
    </message>
    <message>
        <source>Yes, I take part</source>
        <extracomment>Information screen: goes to the first question</extracomment>
        <translation>Yes, I take part</translation>
    </message>
    <message>
        <source>No, rather not</source>
        <extracomment>Information screen: back to the start, nothing is counted</extracomment>
        <translation>No, rather not</translation>
    </message>
    <message>
        <source>Know more</source>
        <extracomment>Information screen: opens a page about purpose, keeping, who is responsible, complaints</extracomment>
        <translation>Know more</translation>
    </message>
</context>
<context>
    <name>IntroScreen</name>
    <message>
        <source>Tap your answer. Then tap “Next”. You can always go back.</source>
        <extracomment>Before the first statement: how to answer and how to go on</extracomment>
        <translation>Tap your answer. Then tap “Next”. You can always go back.</translation>
    </message>
    <message>
        <source>Skip this part</source>
        <extracomment>Before a part of the questions that is not needed: goes on to the part after it</extracomment>
        <translation>Skip this part</translation>
    </message>
</context>
<context>
    <name>KioskTools</name>
    <message>
        <source>Language</source>
        <extracomment>Tool: opens the list of languages</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Tool: makes the letters larger, and after the largest size normal again</extracomment>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Letters: normal</source>
        <translation>Letters: normal</translation>
    </message>
    <message>
        <source>Letters: largest</source>
        <translation>Letters: largest</translation>
    </message>
    <message>
        <source>Letters: large</source>
        <translation>Letters: large</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Tool: changes between paper colours and white on black</extracomment>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Contrast: high</source>
        <translation>Contrast: high</translation>
    </message>
    <message>
        <source>Contrast: normal</source>
        <translation>Contrast: normal</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Tool: explains how the screens work and where to turn to</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Tool: covers the screen at once and asks whether to stop</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>No voice</source>
        <extracomment>Tool, after it was asked to read and cannot: there is no voice for this language. One short word or two.</extracomment>
        <translation>No voice</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>Tool: reads the screen aloud from the top. One word.</extracomment>
        <translation>Listen</translation>
    </message>
    <message>
        <source>This device has no voice for this language.</source>
        <extracomment>Tool, said by a screen reader</extracomment>
        <translation>This device has no voice for this language.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>Title of the window</extracomment>
        <translation>How are things in your neighbourhood?</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose your language</source>
        <extracomment>Title of the list of languages</extracomment>
        <translation>Choose your language</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>LetterTabs</name>
    <message>
        <source>Names from %1 to %2, part %3</source>
        <extracomment>Said aloud for a button above a long list of names. %1 and %2 are letters, %3 counts the buttons.</extracomment>
        <translation>Names from %1 to %2, part %3</translation>
    </message>
</context>
<context>
    <name>LogoKey</name>
    <message>
        <source>For the staff: hold three seconds</source>
        <extracomment>Said aloud for the logo on the welcome screen</extracomment>
        <translation>For the staff: hold three seconds</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>&quot;What did I tell?&quot;: %1 is a statement, %2 the answer that the resident gave to it</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>LookBackScreen</name>
    <message>
        <source>What did I tell?</source>
        <extracomment>Title of a page on which residents read back their own answers</extracomment>
        <translation>What did I tell?</translation>
    </message>
    <message>
        <source>Only you see this. When you close it, it is gone.</source>
        <extracomment>Under &quot;What did I tell?&quot;</extracomment>
        <translation>Only you see this. When you close it, it is gone.</translation>
    </message>
    <message>
        <source>This you have</source>
        <extracomment>Above statements which say, with the answers given, that the resident has something</extracomment>
        <translation>This you have</translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>Above statements to which the middle answer was given</extracomment>
        <translation>In between</translation>
    </message>
    <message>
        <source>This you miss</source>
        <extracomment>Above statements which say, with the answers given, that the resident misses something</extracomment>
        <translation>This you miss</translation>
    </message>
    <message>
        <source>You answered no statement. That is fine too.</source>
        <extracomment>&quot;What did I tell?&quot;, when no statement was answered</extracomment>
        <translation>You answered no statement. That is fine too.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>What happens with your answers</source>
        <extracomment>Title of the page &quot;Know more&quot;</extracomment>
        <translation>What happens with your answers</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the bottom left: to the screen before</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button at the bottom right: to the next screen</extracomment>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>NeighbourhoodScreen</name>
    <message>
        <source>You have chosen nothing yet.</source>
        <extracomment>Shown once when &quot;Next&quot; is tapped without an answer</extracomment>
        <translation>You have chosen nothing yet.</translation>
    </message>
</context>
<context>
    <name>OutOfServiceWindow</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>Title of the window</extracomment>
        <translation>How are things in your neighbourhood?</translation>
    </message>
    <message>
        <source>This device is not on at the moment.</source>
        <extracomment>Instead of the welcome, when no answers can be kept</extracomment>
        <translation>This device is not on at the moment.</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Ask at the desk.</translation>
    </message>
    <message>
        <source>For the staff: the package was changed or damaged. Ask the municipality for a new one.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the file with questions is not in order</extracomment>
        <translation>For the staff: the package was changed or damaged. Ask the municipality for a new one.</translation>
    </message>
    <message>
        <source>For the staff: the disk takes nothing. Ask who set this tablet up.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the disk is read-only or broken</extracomment>
        <translation>For the staff: the disk takes nothing. Ask who set this tablet up.</translation>
    </message>
    <message>
        <source>For the staff: the ballot box is damaged. Empty nothing and take this tablet to the municipality.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the file with sealed answers cannot be read</extracomment>
        <translation>For the staff: the ballot box is damaged. Empty nothing and take this tablet to the municipality.</translation>
    </message>
    <message>
        <source>For the staff: this tablet was not set up. Ask the municipality.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff</extracomment>
        <translation>For the staff: this tablet was not set up. Ask the municipality.</translation>
    </message>
</context>
<context>
    <name>PagedGrid</name>
    <message>
        <source>Earlier</source>
        <extracomment>Below a list that does not fit on one page: shows the page before</extracomment>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Below a list that does not fit on one page: shows the next page</extracomment>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Choose a code for the staff</source>
        <extracomment>Title above the keys for the code of the staff, when this tablet has none yet</extracomment>
        <translation>Choose a code for the staff</translation>
    </message>
    <message>
        <source>Code of the staff</source>
        <extracomment>Title above the keys for the code of the staff</extracomment>
        <translation>Code of the staff</translation>
    </message>
    <message>
        <source>To the start</source>
        <extracomment>Leaves the staff&apos;s screens, back to the welcome</extracomment>
        <translation>To the start</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <extracomment>The code was wrong</extracomment>
        <translation>This code is not right.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. Try again in %n second(s).</source>
        <extracomment>After too many wrong codes</extracomment>
        <translation>
            <numerusform>Too many wrong codes. Try again in %n second.</numerusform>
            <numerusform>Too many wrong codes. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type six digits. Tell them only to colleagues who prepare this tablet.</source>
        <extracomment>A new code is typed for the first time</extracomment>
        <translation>Type six digits. Tell them only to colleagues who prepare this tablet.</translation>
    </message>
    <message>
        <source>Type the same six digits again.</source>
        <extracomment>A new code is typed for the second time</extracomment>
        <translation>Type the same six digits again.</translation>
    </message>
    <message>
        <source>The two codes were not the same. Choose again.</source>
        <extracomment>The second time was not the same</extracomment>
        <translation>The two codes were not the same. Choose again.</translation>
    </message>
    <message>
        <source>The disk of this tablet does not work. Ask the municipality.</source>
        <extracomment>The disk does not take the code</extracomment>
        <translation>The disk of this tablet does not work. Ask the municipality.</translation>
    </message>
    <message>
        <source>Type the six digits, then ✓.</source>
        <extracomment>Above the keys for the code</extracomment>
        <translation>Type the six digits, then ✓.</translation>
    </message>
    <message>
        <source>%1 of %2 digits typed</source>
        <extracomment>Said aloud: how many digits of the code were typed</extracomment>
        <translation>%1 of %2 digits typed</translation>
    </message>
    <message>
        <source>Hide digits</source>
        <extracomment>Hides the digits of the code again</extracomment>
        <translation>Hide digits</translation>
    </message>
    <message>
        <source>Show digits</source>
        <extracomment>Shows the digits of the code while they are typed</extracomment>
        <translation>Show digits</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Takes back the last digit of the code</extracomment>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Try the code</source>
        <extracomment>Said aloud for the key that tries the code</extracomment>
        <translation>Try the code</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>This is to practise. We do not keep it.</source>
        <extracomment>Under the statement to practise on</extracomment>
        <translation>This is to practise. We do not keep it.</translation>
    </message>
</context>
<context>
    <name>PrepareScreen</name>
    <message>
        <source>Check the tablet</source>
        <extracomment>Title of the check list of the staff</extracomment>
        <translation>Check the tablet</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>Check list: nothing to do</extracomment>
        <translation>In order</translation>
    </message>
    <message>
        <source>Take care</source>
        <extracomment>Check list: it works, but read this</extracomment>
        <translation>Take care</translation>
    </message>
    <message>
        <source>Not possible</source>
        <extracomment>Check list: no session can be opened</extracomment>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>Residents cannot take part yet. See what is not possible below.</source>
        <extracomment>Above the check list, when a line of it is not in order</extracomment>
        <translation>Residents cannot take part yet. See what is not possible below.</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>I will choose</source>
        <extracomment>Answer to &quot;You have chosen nothing yet&quot;: stays on this question</extracomment>
        <translation>I will choose</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Answer to &quot;You have chosen nothing yet&quot;: goes on without an answer</extracomment>
        <translation>Skip</translation>
    </message>
</context>
<context>
    <name>QuickCard</name>
    <message>
        <source>Quick card</source>
        <extracomment>Title of the short guide for the staff</extracomment>
        <translation>Quick card</translation>
    </message>
    <message>
        <source>To come here: hold the logo on the welcome screen for three seconds. Then type the code.</source>
        <extracomment>Quick card: how to come here</extracomment>
        <translation>To come here: hold the logo on the welcome screen for three seconds. Then type the code.</translation>
    </message>
    <message>
        <source>Do: set the screen so that nobody can look along. Sit beside somebody who asks for help. Read aloud what stands there.</source>
        <extracomment>Quick card: do</extracomment>
        <translation>Do: set the screen so that nobody can look along. Sit beside somebody who asks for help. Read aloud what stands there.</translation>
    </message>
    <message>
        <source>Do not: explain a statement in other words, choose for somebody, or stand behind somebody. Copy nothing from the tablet.</source>
        <extracomment>Quick card: do not</extracomment>
        <translation>Do not: explain a statement in other words, choose for somebody, or stand behind somebody. Copy nothing from the tablet.</translation>
    </message>
    <message>
        <source>Say: it is without a name, and you may stop at any time. Help does not depend on it.</source>
        <extracomment>Quick card: what to say to residents</extracomment>
        <translation>Say: it is without a name, and you may stop at any time. Help does not depend on it.</translation>
    </message>
    <message>
        <source>The check list counts on one in ten people taking part. Where nothing is known, the rarest answer gets half an even share.</source>
        <extracomment>Quick card: what the check list assumes about groups</extracomment>
        <translation>The check list counts on one in ten people taking part. Where nothing is known, the rarest answer gets half an even share.</translation>
    </message>
    <message>
        <source>Lay headphones beside the tablet. “Listen” reads each screen aloud, and a touch stops it.</source>
        <extracomment>Quick card: about reading aloud</extracomment>
        <translation>Lay headphones beside the tablet. “Listen” reads each screen aloud, and a touch stops it.</translation>
    </message>
</context>
<context>
    <name>QuickCardScreen</name>
    <message>
        <source>Quick card</source>
        <extracomment>Title of the short guide for the staff</extracomment>
        <translation>Quick card</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Back to the top</source>
        <translation>Back to the top</translation>
    </message>
    <message>
        <source>Read on ↓</source>
        <translation>Read on ↓</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A map colours land, and a large field is no large group. The figures are best guesses; their ranges stand in the table. Colours mean the same on both maps and in every wave.</source>
        <translation>A map colours land, and a large field is no large group. The figures are best guesses; their ranges stand in the table. Colours mean the same on both maps and in every wave.</translation>
    </message>
    <message>
        <source>not in this wave</source>
        <translation>not in this wave</translation>
    </message>
    <message>
        <source>Of 100 participants:</source>
        <translation>Of 100 participants:</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>On the map</translation>
    </message>
    <message>
        <source>Recovery sheet %1 of 3: signing key</source>
        <translation>Recovery sheet %1 of 3: signing key</translation>
    </message>
    <message>
        <source>Recovery sheet %1 of 3: wave %2</source>
        <translation>Recovery sheet %1 of 3: wave %2</translation>
    </message>
    <message>
        <source>Two of the three sheets together stand in for the passphrase when it is lost. One sheet alone says nothing.</source>
        <translation>Two of the three sheets together stand in for the passphrase when it is lost. One sheet alone says nothing.</translation>
    </message>
    <message>
        <source>Keep each sheet in a closed envelope in another place. Never keep two together.</source>
        <translation>Keep each sheet in a closed envelope in another place. Never keep two together.</translation>
    </message>
    <message>
        <source>The key is called</source>
        <translation>The key is called</translation>
    </message>
    <message>
        <source>The same characters as a QR code</source>
        <translation>The same characters as a QR code</translation>
    </message>
    <message>
        <source>The last character of each group checks the others: a typing error is named with its group.</source>
        <translation>The last character of each group checks the others: a typing error is named with its group.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>more</translation>
    </message>
    <message>
        <source>less</source>
        <translation>less</translation>
    </message>
    <message>
        <source>no demonstrable difference</source>
        <translation>no demonstrable difference</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>not shown</translation>
    </message>
    <message>
        <source>%1 (from %2 to %3 of 100)</source>
        <translation>%1 (from %2 to %3 of 100)</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 of 100</translation>
    </message>
    <message>
        <source>From %1 to %2: participants who miss contact</source>
        <translation>From %1 to %2: participants who miss contact</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Smallest change we could notice</source>
        <translation>Smallest change we could notice</translation>
    </message>
    <message>
        <source>Misses a wider circle</source>
        <translation>Misses a wider circle</translation>
    </message>
    <message>
        <source>Misses a close bond</source>
        <translation>Misses a close bond</translation>
    </message>
    <message>
        <source>* Stood out alone, but not after correcting for the number of comparisons. Chance alone makes some stand out.</source>
        <translation>* Stood out alone, but not after correcting for the number of comparisons. Chance alone makes some stand out.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>There is one wave so far. A next one makes comparison possible.</source>
        <translation>There is one wave so far. A next one makes comparison possible.</translation>
    </message>
    <message>
        <source>The last two waves asked other statements, words or answers, or counted by another rule. They are two series and are not compared.</source>
        <translation>The last two waves asked other statements, words or answers, or counted by another rule. They are two series and are not compared.</translation>
    </message>
    <message>
        <source>Small groups vary by chance. For every group, the table says how large a change must be. One of that size shows in 8 of 10 cases. A smaller one may be real and stay unseen.</source>
        <translation>Small groups vary by chance. For every group, the table says how large a change must be. One of that size shows in 8 of 10 cases. A smaller one may be real and stay unseen.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>%1, wave %2: of 100 participants (between, by chance)</source>
        <translation>%1, wave %2: of 100 participants (between, by chance)</translation>
    </message>
    <message>
        <source>All figures are invented.</source>
        <translation>All figures are invented.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>no figure</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>Misses contact, all statements together</source>
        <translation>Misses contact, all statements together</translation>
    </message>
    <message>
        <source>Misses contact strongly, all statements together</source>
        <translation>Misses contact strongly, all statements together</translation>
    </message>
    <message>
        <source>from the lowest to the highest that chance can make of it</source>
        <translation>from the lowest to the highest that chance can make of it</translation>
    </message>
    <message>
        <source>participants, rounded to 5</source>
        <translation>participants, rounded to 5</translation>
    </message>
    <message>
        <source>of them counted, rounded to 5; &lt;5 means fewer than 5</source>
        <translation>of them counted, rounded to 5; &lt;5 means fewer than 5</translation>
    </message>
    <message>
        <source>share of the participants: 0 is nobody, 1 is everybody</source>
        <translation>share of the participants: 0 is nobody, 1 is everybody</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>mean score</translation>
    </message>
    <message>
        <source>from how many points somebody is counted</source>
        <translation>from how many points somebody is counted</translation>
    </message>
    <message>
        <source>read me</source>
        <translation>read me</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>figures</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Wave</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Fingerprint of the figures</source>
        <translation>Fingerprint of the figures</translation>
    </message>
    <message>
        <source>Fingerprint of the ledger</source>
        <translation>Fingerprint of the ledger</translation>
    </message>
    <message>
        <source>%1, wave %2, page %3 of %4</source>
        <translation>%1, wave %2, page %3 of %4</translation>
    </message>
    <message>
        <source>Put no name on this paper. Nobody knows which one is yours, so nobody can give it back.</source>
        <translation>Put no name on this paper. Nobody knows which one is yours, so nobody can give it back.</translation>
    </message>
    <message>
        <source>Put a cross in one box for each question. Leave open what you would rather not say.</source>
        <translation>Put a cross in one box for each question. Leave open what you would rather not say.</translation>
    </message>
    <message>
        <source>Here you may put a cross in several boxes.</source>
        <translation>Here you may put a cross in several boxes.</translation>
    </message>
    <message>
        <source>Ready? Fold this paper and put it in the closed box: %1.</source>
        <translation>Ready? Fold this paper and put it in the closed box: %1.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Somebody misses a wider circle: people to do things with, to fall back on.</source>
        <translation>Somebody misses a wider circle: people to do things with, to fall back on.</translation>
    </message>
    <message>
        <source>Emotional</source>
        <translation>Emotional</translation>
    </message>
    <message>
        <source>Somebody misses a close bond: one person to share the most important things with.</source>
        <translation>Somebody misses a close bond: one person to share the most important things with.</translation>
    </message>
    <message>
        <source>Not the same as few contacts</source>
        <translation>Not the same as few contacts</translation>
    </message>
    <message>
        <source>Loneliness is how contacts feel. Somebody with few contacts may miss nobody, somebody with many may miss a lot.</source>
        <translation>Loneliness is how contacts feel. Somebody with few contacts may miss nobody, somebody with many may miss a lot.</translation>
    </message>
    <message>
        <source>What these figures can and cannot tell</source>
        <translation>What these figures can and cannot tell</translation>
    </message>
    <message>
        <source>They can</source>
        <translation>They can</translation>
    </message>
    <message>
        <source>start a conversation with residents: do you recognise this?</source>
        <translation>start a conversation with residents: do you recognise this?</translation>
    </message>
    <message>
        <source>show what participants of a neighbourhood miss, a wider circle or a close bond</source>
        <translation>show what participants of a neighbourhood miss, a wider circle or a close bond</translation>
    </message>
    <message>
        <source>show a change in the same place, where it is larger than chance</source>
        <translation>show a change in the same place, where it is larger than chance</translation>
    </message>
    <message>
        <source>They cannot</source>
        <translation>They cannot</translation>
    </message>
    <message>
        <source>tell how many residents of the municipality miss contact</source>
        <translation>tell how many residents of the municipality miss contact</translation>
    </message>
    <message>
        <source>tell anything about one person</source>
        <translation>tell anything about one person</translation>
    </message>
    <message>
        <source>put neighbourhoods in order: ranges overlap, and other people took part</source>
        <translation>put neighbourhoods in order: ranges overlap, and other people took part</translation>
    </message>
    <message>
        <source>tell why something changed</source>
        <translation>tell why something changed</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>How this was made</translation>
    </message>
    <message>
        <source>Who counts as missing something</source>
        <translation>Who counts as missing something</translation>
    </message>
    <message>
        <source>On each of the two parts: %1 or more unfavourable answers (rule &quot;%2&quot;: %3). Other publications use other rules, so shares differ.</source>
        <translation>On each of the two parts: %1 or more unfavourable answers (rule &quot;%2&quot;: %3). Other publications use other rules, so shares differ.</translation>
    </message>
    <message>
        <source>What is not shown</source>
        <translation>What is not shown</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 participants and groups that would give others away are not shown. All measures of a group are shown or withheld together.</source>
        <translation>Groups of fewer than %1 participants and groups that would give others away are not shown. All measures of a group are shown or withheld together.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rounding</translation>
    </message>
    <message>
        <source>Numbers of people are rounded to 5 and everything else is computed from the rounded numbers. Ranges hold for every number that rounds this way.</source>
        <translation>Numbers of people are rounded to 5 and everything else is computed from the rounded numbers. Ranges hold for every number that rounds this way.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Ranges</translation>
    </message>
    <message>
        <source>Suppose that the participants were a random draw of residents. Then 95 of 100 such ranges would hold the true share. We do not know whether they were.</source>
        <translation>Suppose that the participants were a random draw of residents. Then 95 of 100 such ranges would hold the true share. We do not know whether they were.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>%1, version %2, answers in format %3.</source>
        <translation>%1, version %2, answers in format %3.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>The statements were asked in a published wording (%1).</source>
        <translation>The statements were asked in a published wording (%1).</translation>
    </message>
    <message>
        <source>The statements were asked in our own words (%1), which have not been validated. Published norms do not apply.</source>
        <translation>The statements were asked in our own words (%1), which have not been validated. Published norms do not apply.</translation>
    </message>
    <message>
        <source>INVENTED figures, made to show the program. They are about nobody.</source>
        <translation>INVENTED figures, made to show the program. They are about nobody.</translation>
    </message>
    <message>
        <source>How contacts feel in %1</source>
        <translation>How contacts feel in %1</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Wave %1</translation>
    </message>
    <message>
        <source>Made with Buurtpeil from a release of wave %1.</source>
        <translation>Made with Buurtpeil from a release of wave %1.</translation>
    </message>
    <message>
        <source>Missing a wider circle, and missing a close bond, by place</source>
        <translation>Missing a wider circle, and missing a close bond, by place</translation>
    </message>
    <message>
        <source>Everything in this picture is in the table that follows it.</source>
        <translation>Everything in this picture is in the table that follows it.</translation>
    </message>
    <message>
        <source>Social: misses a wider circle</source>
        <translation>Social: misses a wider circle</translation>
    </message>
    <message>
        <source>Emotional: misses a close bond</source>
        <translation>Emotional: misses a close bond</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>The same as a table</translation>
    </message>
    <message>
        <source>Of 100 participants, by place</source>
        <translation>Of 100 participants, by place</translation>
    </message>
    <message>
        <source>Neighbourhoods side by side</source>
        <translation>Neighbourhoods side by side</translation>
    </message>
    <message>
        <source>Of 100 participants in %4, about %1 miss a wider circle of people. By chance this can be between %2 and %3.</source>
        <translation>Of 100 participants in %4, about %1 miss a wider circle of people. By chance this can be between %2 and %3.</translation>
    </message>
    <message>
        <source>Of 100 participants in %4, about %1 miss a close bond. By chance this can be between %2 and %3.</source>
        <translation>Of 100 participants in %4, about %1 miss a close bond. By chance this can be between %2 and %3.</translation>
    </message>
    <message>
        <source>Participants out of 100. The mark is the best guess, the bar shows what chance can make of it. The order is that of the alphabet. Hatched means: not shown, to protect small groups and groups near them.</source>
        <translation>Participants out of 100. The mark is the best guess, the bar shows what chance can make of it. The order is that of the alphabet. Hatched means: not shown, to protect small groups and groups near them.</translation>
    </message>
    <message>
        <source>Groups of participants</source>
        <translation>Groups of participants</translation>
    </message>
    <message>
        <source>One grouping at a time, for the whole municipality.</source>
        <translation>One grouping at a time, for the whole municipality.</translation>
    </message>
    <message>
        <source>Of 100 participants, by group</source>
        <translation>Of 100 participants, by group</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Few contacts, and missing contact</source>
        <translation>Few contacts, and missing contact</translation>
    </message>
    <message>
        <source>These are two different things. So they stand side by side and are never added up.</source>
        <translation>These are two different things. So they stand side by side and are never added up.</translation>
    </message>
    <message>
        <source>About %1 participants told us about both.</source>
        <translation>About %1 participants told us about both.</translation>
    </message>
    <message>
        <source>About %1 have contacts and miss nobody.</source>
        <translation>About %1 have contacts and miss nobody.</translation>
    </message>
    <message>
        <source>About %1 have few contacts and miss nobody.</source>
        <translation>About %1 have few contacts and miss nobody.</translation>
    </message>
    <message>
        <source>About %1 have contacts and still miss contact.</source>
        <translation>About %1 have contacts and still miss contact.</translation>
    </message>
    <message>
        <source>About %1 have few contacts and miss contact.</source>
        <translation>About %1 have few contacts and miss contact.</translation>
    </message>
    <message>
        <source>Few contacts means: at most %1 of %2 points on the questions about contacts. That line is our own, without norms.</source>
        <translation>Few contacts means: at most %1 of %2 points on the questions about contacts. That line is our own, without norms.</translation>
    </message>
    <message>
        <source>Participants who answered every statement</source>
        <translation>Participants who answered every statement</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>under 65</source>
        <translation>under 65</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 and over</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Who took part</translation>
    </message>
    <message>
        <source>These are people in %1 who took part. They are not a sample of all residents.</source>
        <translation>These are people in %1 who took part. They are not a sample of all residents.</translation>
    </message>
    <message>
        <source>About %1 residents answered.</source>
        <translation>About %1 residents answered.</translation>
    </message>
    <message>
        <source>About %1 of them answered every statement. The figures below are about them.</source>
        <translation>About %1 of them answered every statement. The figures below are about them.</translation>
    </message>
    <message>
        <source>Some people are missing: those who never come to the place where the tablet stands. So are those who cannot leave their home or who do not read its languages. How many of them miss contact is not known.</source>
        <translation>Some people are missing: those who never come to the place where the tablet stands. So are those who cannot leave their home or who do not read its languages. How many of them miss contact is not known.</translation>
    </message>
    <message>
        <source>What people would like and can offer</source>
        <translation>What people would like and can offer</translation>
    </message>
    <message>
        <source>Everybody could choose several things. The tables count choices, not people.</source>
        <translation>Everybody could choose several things. The tables count choices, not people.</translation>
    </message>
    <message>
        <source>Which element a choice belongs to is our reading. Talk about it at the round table.</source>
        <translation>Which element a choice belongs to is our reading. Talk about it at the round table.</translation>
    </message>
    <message>
        <source>An offer is not a registration. Nobody can be called back.</source>
        <translation>An offer is not a registration. Nobody can be called back.</translation>
    </message>
    <message>
        <source>Wishes, by working element</source>
        <translation>Wishes, by working element</translation>
    </message>
    <message>
        <source>Offers, by working element</source>
        <translation>Offers, by working element</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Practical support</source>
        <translation>Practical support</translation>
    </message>
    <message>
        <source>Meaningful activity</source>
        <translation>Meaningful activity</translation>
    </message>
    <message>
        <source>A meaningful role</source>
        <translation>A meaningful role</translation>
    </message>
    <message>
        <source>Meaningful contact</source>
        <translation>Meaningful contact</translation>
    </message>
    <message>
        <source>Social skills</source>
        <translation>Social skills</translation>
    </message>
    <message>
        <source>Realistic expectations</source>
        <translation>Realistic expectations</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>fewer than 5 participants</source>
        <translation>fewer than 5 participants</translation>
    </message>
    <message>
        <source>about %1 of 100, between %2 and %3</source>
        <translation>about %1 of 100, between %2 and %3</translation>
    </message>
    <message>
        <source>living alone</source>
        <translation>living alone</translation>
    </message>
    <message>
        <source>living with others</source>
        <translation>living with others</translation>
    </message>
    <message>
        <source>18 to 34</source>
        <translation>18 to 34</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation>35 to 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>50 to 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation>65 to 74</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation>75 and over</translation>
    </message>
    <message>
        <source>women</source>
        <translation>women</translation>
    </message>
    <message>
        <source>men</source>
        <translation>men</translation>
    </message>
    <message>
        <source>other gender</source>
        <translation>other gender</translation>
    </message>
    <message>
        <source>All statements together</source>
        <translation>All statements together</translation>
    </message>
    <message>
        <source>More, less, or no demonstrable difference</source>
        <translation>More, less, or no demonstrable difference</translation>
    </message>
    <message>
        <source>The last two waves are compared for each neighbourhood. We correct for the number of comparisons. Of 100 verdicts &quot;more&quot; or &quot;less&quot;, at most 5 are then due to chance.</source>
        <translation>The last two waves are compared for each neighbourhood. We correct for the number of comparisons. Of 100 verdicts &quot;more&quot; or &quot;less&quot;, at most 5 are then due to chance.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Every release stands in a signed list that nobody can change unseen. Its last line has this fingerprint:</source>
        <translation>Every release stands in a signed list that nobody can change unseen. Its last line has this fingerprint:</translation>
    </message>
    <message>
        <source>Welcome new neighbours</source>
        <translation>Welcome new neighbours</translation>
    </message>
    <message>
        <source>Cook or bake</source>
        <translation>Cook or bake</translation>
    </message>
    <message>
        <source>Come along for a walk or a ride</source>
        <translation>Come along for a walk or a ride</translation>
    </message>
    <message>
        <source>Teach something</source>
        <translation>Teach something</translation>
    </message>
    <message>
        <source>Share music or crafts</source>
        <translation>Share music or crafts</translation>
    </message>
    <message>
        <source>Help in a garden</source>
        <translation>Help in a garden</translation>
    </message>
    <message>
        <source>Take somebody along by car</source>
        <translation>Take somebody along by car</translation>
    </message>
    <message>
        <source>Odd jobs or shopping</source>
        <translation>Odd jobs or shopping</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Visit somebody</source>
        <translation>Visit somebody</translation>
    </message>
    <message>
        <source>Tell from experience</source>
        <translation>Tell from experience</translation>
    </message>
    <message>
        <source>Help to organise something</source>
        <translation>Help to organise something</translation>
    </message>
    <message>
        <source>What people can offer was not asked.</source>
        <translation>What people can offer was not asked.</translation>
    </message>
    <message>
        <source>What people can offer is not shown here.</source>
        <translation>What people can offer is not shown here.</translation>
    </message>
    <message>
        <source>No offer was chosen by 5 participants or more.</source>
        <translation>No offer was chosen by 5 participants or more.</translation>
    </message>
    <message>
        <source>What was asked?</source>
        <translation>What was asked?</translation>
    </message>
    <message>
        <source>Whether somebody misses a wider circle (social) or a close bond (emotional). That is how contacts feel, not how many there are.</source>
        <translation>Whether somebody misses a wider circle (social) or a close bond (emotional). That is how contacts feel, not how many there are.</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>Who took part?</translation>
    </message>
    <message>
        <source>What is the bar beside the mark?</source>
        <translation>What is the bar beside the mark?</translation>
    </message>
    <message>
        <source>The mark is the best guess. The bar shows what chance can make of it. Few participants make a long bar.</source>
        <translation>The mark is the best guess. The bar shows what chance can make of it. Few participants make a long bar.</translation>
    </message>
    <message>
        <source>Why are some fields hatched?</source>
        <translation>Why are some fields hatched?</translation>
    </message>
    <message>
        <source>They are not shown, to protect small groups and groups near them.</source>
        <translation>They are not shown, to protect small groups and groups near them.</translation>
    </message>
    <message>
        <source>What can we do together now?</source>
        <translation>What can we do together now?</translation>
    </message>
    <message>
        <source>Put the sheet on the table and talk about it with residents. What do they recognise? What is there already? What would they like more of?</source>
        <translation>Put the sheet on the table and talk about it with residents. What do they recognise? What is there already? What would they like more of?</translation>
    </message>
    <message>
        <source>How to read these sheets</source>
        <translation>How to read these sheets</translation>
    </message>
    <message>
        <source>Of 100 participants: best guess and range</source>
        <translation>Of 100 participants: best guess and range</translation>
    </message>
    <message>
        <source>The last two waves are not compared here.</source>
        <translation>The last two waves are not compared here.</translation>
    </message>
    <message>
        <source>The dashed line parts two series, which are not compared.</source>
        <translation>The dashed line parts two series, which are not compared.</translation>
    </message>
    <message>
        <source>Age and household were not asked.</source>
        <translation>Age and household were not asked.</translation>
    </message>
    <message>
        <source>Of 100 participants. Hollow: of 100 adult residents.</source>
        <translation>Of 100 participants. Hollow: of 100 adult residents.</translation>
    </message>
    <message>
        <source>participants: not shown</source>
        <translation>participants: not shown</translation>
    </message>
    <message>
        <source>This you can say</source>
        <translation>This you can say</translation>
    </message>
    <message>
        <source>This you cannot say</source>
        <translation>This you cannot say</translation>
    </message>
    <message>
        <source>Use this sheet to start a talk with residents: do you recognise this?</source>
        <translation>Use this sheet to start a talk with residents: do you recognise this?</translation>
    </message>
    <message>
        <source>Do not use it to put neighbourhoods in order or to look for people.</source>
        <translation>Do not use it to put neighbourhoods in order or to look for people.</translation>
    </message>
    <message>
        <source>Talk with somebody? Call 106, Tele-Onthaal, day and night. Nearby: ______________________________</source>
        <translation>Talk with somebody? Call 106, Tele-Onthaal, day and night. Nearby: ______________________________</translation>
    </message>
    <message>
        <source>Counts as missing something: %1 or more unfavourable answers on that part (rule &quot;%2&quot;).</source>
        <translation>Counts as missing something: %1 or more unfavourable answers on that part (rule &quot;%2&quot;).</translation>
    </message>
    <message>
        <source>Instrument %1, version %2, published wording.</source>
        <translation>Instrument %1, version %2, published wording.</translation>
    </message>
    <message>
        <source>Instrument %1, version %2, in our own words: published norms do not apply.</source>
        <translation>Instrument %1, version %2, in our own words: published norms do not apply.</translation>
    </message>
    <message>
        <source>Hatched: not shown, to protect small groups and groups near them.</source>
        <translation>Hatched: not shown, to protect small groups and groups near them.</translation>
    </message>
    <message>
        <source>Buurtpeil, ledger %1.</source>
        <translation>Buurtpeil, ledger %1.</translation>
    </message>
    <message>
        <source>In %1, more participants miss contact than in %2: from %3 to %4 of 100.</source>
        <translation>In %1, more participants miss contact than in %2: from %3 to %4 of 100.</translation>
    </message>
    <message>
        <source>In %1, fewer participants miss contact than in %2: from %3 to %4 of 100.</source>
        <translation>In %1, fewer participants miss contact than in %2: from %3 to %4 of 100.</translation>
    </message>
    <message>
        <source>In %1, more participants miss contact than in %2.</source>
        <translation>In %1, more participants miss contact than in %2.</translation>
    </message>
    <message>
        <source>In %1, fewer participants miss contact than in %2.</source>
        <translation>In %1, fewer participants miss contact than in %2.</translation>
    </message>
    <message>
        <source>By chance the difference can be between %1 and %2 of 100.</source>
        <translation>By chance the difference can be between %1 and %2 of 100.</translation>
    </message>
    <message>
        <source>The figures of this place are not shown. That protects small groups and groups near them.</source>
        <translation>The figures of this place are not shown. That protects small groups and groups near them.</translation>
    </message>
    <message>
        <source>Fewer than 5 participants miss a wider circle.</source>
        <translation>Fewer than 5 participants miss a wider circle.</translation>
    </message>
    <message>
        <source>Fewer than 5 participants miss a close bond.</source>
        <translation>Fewer than 5 participants miss a close bond.</translation>
    </message>
    <message>
        <source>The last two waves are two series: something was asked or counted in another way. They are not compared.</source>
        <translation>The last two waves are two series: something was asked or counted in another way. They are not compared.</translation>
    </message>
    <message>
        <source>Between %1 and %2 no comparison is shown here.</source>
        <translation>Between %1 and %2 no comparison is shown here.</translation>
    </message>
    <message>
        <source>Between %1 and %2 there is no demonstrable difference.</source>
        <translation>Between %1 and %2 there is no demonstrable difference.</translation>
    </message>
    <message>
        <source>It stood out alone, but not after correcting for the number of comparisons.</source>
        <translation>It stood out alone, but not after correcting for the number of comparisons.</translation>
    </message>
    <message>
        <source>Only a change of about %1 of 100 would show in 8 of 10 cases.</source>
        <translation>Only a change of about %1 of 100 would show in 8 of 10 cases.</translation>
    </message>
    <message>
        <source>How many residents miss contact: only participants told us something.</source>
        <translation>How many residents miss contact: only participants told us something.</translation>
    </message>
    <message>
        <source>That something changed, or that nothing did: that was not compared.</source>
        <translation>That something changed, or that nothing did: that was not compared.</translation>
    </message>
    <message>
        <source>That nothing changed: a smaller change stays unseen.</source>
        <translation>That nothing changed: a smaller change stays unseen.</translation>
    </message>
    <message>
        <source>Why it changed, or thanks to what.</source>
        <translation>Why it changed, or thanks to what.</translation>
    </message>
    <message>
        <source>That it is better or worse here than elsewhere: other people took part.</source>
        <translation>That it is better or worse here than elsewhere: other people took part.</translation>
    </message>
    <message>
        <source>Anything about one person.</source>
        <translation>Anything about one person.</translation>
    </message>
    <message>
        <source>Of 100 participants, about %1 miss a wider circle; by chance between %2 and %3.</source>
        <translation>Of 100 participants, about %1 miss a wider circle; by chance between %2 and %3.</translation>
    </message>
    <message>
        <source>Of 100 participants, about %1 miss a close bond; by chance between %2 and %3.</source>
        <translation>Of 100 participants, about %1 miss a close bond; by chance between %2 and %3.</translation>
    </message>
    <message>
        <source>Wider circle</source>
        <translation>Wider circle</translation>
    </message>
    <message>
        <source>Close bond</source>
        <translation>Close bond</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>about %1 participants among %2 adults</source>
        <translation>about %1 participants among %2 adults</translation>
    </message>
    <message>
        <source>about %1 participants</source>
        <translation>about %1 participants</translation>
    </message>
    <message>
        <source>About %1 participants offer this: %2 (%3 to %4 of 100).</source>
        <translation>About %1 participants offer this: %2 (%3 to %4 of 100).</translation>
    </message>
    <message>
        <source>Filled: an initiative has it at its core. Half: partly.</source>
        <translation>Filled: an initiative has it at its core. Half: partly.</translation>
    </message>
    <message>
        <source>Not told yet: fill in a dot for each initiative.</source>
        <translation>Not told yet: fill in a dot for each initiative.</translation>
    </message>
    <message>
        <source>What is there, and what would you like more of?</source>
        <translation>What is there, and what would you like more of?</translation>
    </message>
    <message>
        <source>Smallest change we could notice: %1 of 100.</source>
        <translation>Smallest change we could notice: %1 of 100.</translation>
    </message>
    <message>
        <source>What people here offer</source>
        <translation>What people here offer</translation>
    </message>
    <message>
        <source>An offer is not a registration.</source>
        <translation>An offer is not a registration.</translation>
    </message>
    <message>
        <source>this neighbourhood</source>
        <translation>this neighbourhood</translation>
    </message>
    <message>
        <source>whole municipality</source>
        <translation>whole municipality</translation>
    </message>
    <message>
        <source>Of 100 participants. Residents: not told.</source>
        <translation>Of 100 participants. Residents: not told.</translation>
    </message>
    <message>
        <source>Places by number of participants, and what chance alone makes</source>
        <translation>Places by number of participants, and what chance alone makes</translation>
    </message>
    <message>
        <source>What you can say of each place</source>
        <translation>What you can say of each place</translation>
    </message>
    <message>
        <source>The same stands on the sheet of each place, made for the printer.</source>
        <translation>The same stands on the sheet of each place, made for the printer.</translation>
    </message>
    <message>
        <source>Small places vary most. Suppose that all places were alike, by all statements together. Then 95 of 100 would lie between the full lines, 998 of 1000 between the dashed ones.</source>
        <translation>Small places vary most. Suppose that all places were alike, by all statements together. Then 95 of 100 would lie between the full lines, 998 of 1000 between the dashed ones.</translation>
    </message>
    <message>
        <source>There are no figures yet. What do we know of our neighbourhood, and from whom?</source>
        <translation>There are no figures yet. What do we know of our neighbourhood, and from whom?</translation>
    </message>
    <message>
        <source>%1, wave %2. People who took part, not a sample of all residents.</source>
        <translation>%1, wave %2. People who took part, not a sample of all residents.</translation>
    </message>
    <message>
        <source>Which change would we want to see, and by how many of 100?</source>
        <translation>Which change would we want to see, and by how many of 100?</translation>
    </message>
    <message>
        <source>Which change would we want to see? Below %1 of 100 no neighbourhood could show it last time.</source>
        <translation>Which change would we want to see? Below %1 of 100 no neighbourhood could show it last time.</translation>
    </message>
    <message>
        <source>Working element</source>
        <translation>Working element</translation>
    </message>
    <message>
        <source>Now (none, partly, core)</source>
        <translation>Now (none, partly, core)</translation>
    </message>
    <message>
        <source>Wanted, by when</source>
        <translation>Wanted, by when</translation>
    </message>
    <message>
        <source>First step, by whom</source>
        <translation>First step, by whom</translation>
    </message>
    <message>
        <source>From figures to what we do together</source>
        <translation>From figures to what we do together</translation>
    </message>
    <message>
        <source>Worksheet for a round table. Place, date: ______________________________</source>
        <translation>Worksheet for a round table. Place, date: ______________________________</translation>
    </message>
    <message>
        <source>1 Know</source>
        <translation>1 Know</translation>
    </message>
    <message>
        <source>What do participants miss, and what can they offer?</source>
        <translation>What do participants miss, and what can they offer?</translation>
    </message>
    <message>
        <source>20 minutes</source>
        <translation>20 minutes</translation>
    </message>
    <message>
        <source>What surprises us? What do we recognise?</source>
        <translation>What surprises us? What do we recognise?</translation>
    </message>
    <message>
        <source>2 See</source>
        <translation>2 See</translation>
    </message>
    <message>
        <source>One initiative on each sheet.</source>
        <translation>One initiative on each sheet.</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>Which local initiative comes to mind?</source>
        <translation>Which local initiative comes to mind?</translation>
    </message>
    <message>
        <source>Which needs does it meet: a wider circle, a close bond, meaning?</source>
        <translation>Which needs does it meet: a wider circle, a close bond, meaning?</translation>
    </message>
    <message>
        <source>Which not yet, and what would you like to add?</source>
        <translation>Which not yet, and what would you like to add?</translation>
    </message>
    <message>
        <source>Who do we not reach yet? Whom could we ask?</source>
        <translation>Who do we not reach yet? Whom could we ask?</translation>
    </message>
    <message>
        <source>3 Apply</source>
        <translation>3 Apply</translation>
    </message>
    <message>
        <source>Which working elements are in it? Which do you want more of?</source>
        <translation>Which working elements are in it? Which do you want more of?</translation>
    </message>
    <message>
        <source>The elements come from research with older adults. They help a talk along; they prove nothing.</source>
        <translation>The elements come from research with older adults. They help a talk along; they prove nothing.</translation>
    </message>
    <message>
        <source>4 Embed</source>
        <translation>4 Embed</translation>
    </message>
    <message>
        <source>Who keeps it going, with what, and when do we look again?</source>
        <translation>Who keeps it going, with what, and when do we look again?</translation>
    </message>
    <message>
        <source>Who carries it?</source>
        <translation>Who carries it?</translation>
    </message>
    <message>
        <source>Budget, room, time:</source>
        <translation>Budget, room, time:</translation>
    </message>
    <message>
        <source>When do we measure again?</source>
        <translation>When do we measure again?</translation>
    </message>
    <message>
        <source>What do we stop?</source>
        <translation>What do we stop?</translation>
    </message>
</context>
<context>
    <name>ReviewCell</name>
    <message>
        <source>%1: %2. Change</source>
        <extracomment>Said aloud for a question on the review. %1 is its name, %2 &quot;filled in&quot;, &quot;skipped&quot; or the answer.</extracomment>
        <translation>%1: %2. Change</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Look it over and send</source>
        <extracomment>Title of the last screen before sending</extracomment>
        <translation>Look it over and send</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <extracomment>Review screen: hides the answers again</extracomment>
        <translation>Hide my answers</translation>
    </message>
    <message>
        <source>Show my answers</source>
        <extracomment>Review screen: shows the answers beside the questions</extracomment>
        <translation>Show my answers</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Review screen: keeps the answers and goes to the thanks</extracomment>
        <translation>Send</translation>
    </message>
    <message>
        <source>Tap a question to change it. After sending we can erase nothing any more.</source>
        <extracomment>Review screen: each question below is a button</extracomment>
        <translation>Tap a question to change it. After sending we can erase nothing any more.</translation>
    </message>
    <message>
        <source>What did I tell?</source>
        <extracomment>Review screen: opens a page on which residents read back what they told</extracomment>
        <translation>What did I tell?</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Session</source>
        <extracomment>Title of the screen where the staff open and close a session</extracomment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Letters: normal</source>
        <translation>Letters: normal</translation>
    </message>
    <message>
        <source>Letters: largest</source>
        <translation>Letters: largest</translation>
    </message>
    <message>
        <source>Letters: large</source>
        <translation>Letters: large</translation>
    </message>
    <message>
        <source>The tablet is not ready. Look at the check list first.</source>
        <extracomment>A session could not be opened because of the check list</extracomment>
        <translation>The tablet is not ready. Look at the check list first.</translation>
    </message>
    <message>
        <source>The session could not be opened. Look at the check list.</source>
        <extracomment>A session could not be opened</extracomment>
        <translation>The session could not be opened. Look at the check list.</translation>
    </message>
    <message>
        <source>The session could not be closed. Look at the numbers and try again.</source>
        <extracomment>A session could not be closed</extracomment>
        <translation>The session could not be closed. Look at the numbers and try again.</translation>
    </message>
    <message>
        <source>%1 · wave %2</source>
        <extracomment>Place and wave of a session. %1 is where the tablet stands, %2 the name of the wave.</extracomment>
        <translation>%1 · wave %2</translation>
    </message>
    <message>
        <source>Is this right? The tablet stood at %1. There are %2 in the box.</source>
        <extracomment>Asks the staff to look before a session is closed. %1 is a place, %2 a number of answers.</extracomment>
        <translation>Is this right? The tablet stood at %1. There are %2 in the box.</translation>
    </message>
    <message>
        <source>You are practising. Nothing is kept.</source>
        <extracomment>A practice session is open</extracomment>
        <translation>You are practising. Nothing is kept.</translation>
    </message>
    <message>
        <source>A session is open. Residents can take part.</source>
        <extracomment>A session is open</extracomment>
        <translation>A session is open. Residents can take part.</translation>
    </message>
    <message>
        <source>No session is open. Residents cannot take part.</source>
        <extracomment>No session is open</extracomment>
        <translation>No session is open. Residents cannot take part.</translation>
    </message>
    <message>
        <source>First language: %1</source>
        <extracomment>The language in which residents find the tablet. %1 is a language.</extracomment>
        <translation>First language: %1</translation>
    </message>
    <message>
        <source>To practise: yes</source>
        <extracomment>The next session is to try the tablet; nothing is kept</extracomment>
        <translation>To practise: yes</translation>
    </message>
    <message>
        <source>To practise: no</source>
        <extracomment>The next session is a real one</extracomment>
        <translation>To practise: no</translation>
    </message>
    <message>
        <source>Open the session</source>
        <extracomment>Opens a session: residents can take part from now on</extracomment>
        <translation>Open the session</translation>
    </message>
    <message>
        <source>Close the session</source>
        <extracomment>Asks whether to close the session</extracomment>
        <translation>Close the session</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <extracomment>Closes the session; place and number are right</extracomment>
        <translation>Yes, close it</translation>
    </message>
    <message>
        <source>No, leave it open</source>
        <extracomment>Leaves the session open</extracomment>
        <translation>No, leave it open</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For the staff</source>
        <extracomment>Title of the menu for the staff</extracomment>
        <translation>For the staff</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Leaves the staff&apos;s screens, back to the welcome; the code is needed again</extracomment>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <extracomment>Menu of the staff: opens the check list</extracomment>
        <translation>Check the tablet</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>Menu of the staff: opens and closes a session</extracomment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Three numbers</source>
        <extracomment>Menu of the staff: shows three numbers</extracomment>
        <translation>Three numbers</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Menu of the staff: brings the answers to the municipality</extracomment>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Quick card</source>
        <extracomment>Menu of the staff: what to do and what to say, in short</extracomment>
        <translation>Quick card</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <extracomment>Menu of the staff: measures the screen with a bank card</extracomment>
        <translation>Size of the screen</translation>
    </message>
    <message>
        <source>Change the code</source>
        <extracomment>Menu of the staff: another code in the place of the present one</extracomment>
        <translation>Change the code</translation>
    </message>
</context>
<context>
    <name>StatementScreen</name>
    <message>
        <source>You have chosen nothing yet.</source>
        <extracomment>Shown once when &quot;Next&quot; is tapped without an answer</extracomment>
        <translation>You have chosen nothing yet.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Which neighbourhood do you live in?</source>
        <extracomment>Question; the names of the neighbourhoods stand below it</extracomment>
        <translation>Which neighbourhood do you live in?</translation>
    </message>
    <message>
        <source>Your neighbourhood</source>
        <extracomment>Name of the part of the questions that asks for the neighbourhood</extracomment>
        <translation>Your neighbourhood</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress within a part: statement 4 of 11</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>I like to drink coffee.</source>
        <extracomment>A statement that anybody can answer, to practise tapping and going on. Nothing about it is kept.</extracomment>
        <translation>I like to drink coffee.</translation>
    </message>
    <message>
        <source>To practise</source>
        <extracomment>Above the statement to practise on, where the name of the part stands otherwise</extracomment>
        <translation>To practise</translation>
    </message>
</context>
<context>
    <name>StillThereScreen</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>After some minutes without a touch</extracomment>
        <translation>Are you still there?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we erase everything.</source>
        <extracomment>Counts down while nobody touches the screen</extracomment>
        <translation>
            <numerusform>In %n second we erase everything.</numerusform>
            <numerusform>In %n seconds we erase everything.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <extracomment>Back to the question, everything is still there</extracomment>
        <translation>I am still here</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Thank you</source>
        <extracomment>Title of the last screen</extracomment>
        <translation>Thank you</translation>
    </message>
    <message>
        <source>Your answers are kept without a name. Together they show what people in your neighbourhood have and what they miss.</source>
        <extracomment>Last screen, after the answers were kept</extracomment>
        <translation>Your answers are kept without a name. Together they show what people in your neighbourhood have and what they miss.</translation>
    </message>
    <message>
        <source>There are cards with these numbers beside the tablet. Take one if you like.</source>
        <extracomment>Last screen: a paper card with the same numbers lies beside the tablet</extracomment>
        <translation>There are cards with these numbers beside the tablet. Take one if you like.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Last screen: back to the start for the next person</extracomment>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>TransferScreen</name>
    <message>
        <source>Hand over</source>
        <extracomment>Title of the screen where answers go to the municipality</extracomment>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>%2 signed for all %1 answers. Empty the box for good?</source>
        <extracomment>Asks once more before the box is emptied. %1 is a number of answers, %2 a municipality.</extracomment>
        <translation>%2 signed for all %1 answers. Empty the box for good?</translation>
    </message>
    <message>
        <source>No memory stick found. Put one in and look again.</source>
        <extracomment>No memory stick is in the tablet</extracomment>
        <translation>No memory stick found. Put one in and look again.</translation>
    </message>
    <message>
        <source>The stick is full. Take another one. The box stays as it is.</source>
        <extracomment>The memory stick has no room</extracomment>
        <translation>The stick is full. Take another one. The box stays as it is.</translation>
    </message>
    <message>
        <source>It was interrupted. The box stays as it is. Try again.</source>
        <extracomment>Writing or reading went wrong</extracomment>
        <translation>It was interrupted. The box stays as it is. Try again.</translation>
    </message>
    <message>
        <source>There are fewer than %1. They go only when the wave has ended.</source>
        <extracomment>%1 is a number, 10. The wave is still going on.</extracomment>
        <translation>There are fewer than %1. They go only when the wave has ended.</translation>
    </message>
    <message>
        <source>The municipality does not know this tablet yet. See the check list.</source>
        <extracomment>The municipality does not know this tablet</extracomment>
        <translation>The municipality does not know this tablet yet. See the check list.</translation>
    </message>
    <message>
        <source>The ballot box cannot be read. Change nothing and call the municipality.</source>
        <extracomment>The ballot box cannot be read</extracomment>
        <translation>The ballot box cannot be read. Change nothing and call the municipality.</translation>
    </message>
    <message>
        <source>%1 answers are on the stick, sealed. Bring the file %2 to the municipality.</source>
        <extracomment>%1 is a number of answers, %2 the name of a file</extracomment>
        <translation>%1 answers are on the stick, sealed. Bring the file %2 to the municipality.</translation>
    </message>
    <message>
        <source>They were on the stick already. Bring the file %1 to the municipality.</source>
        <extracomment>The same file was on the stick already. %1 is the name of a file.</extracomment>
        <translation>They were on the stick already. Bring the file %1 to the municipality.</translation>
    </message>
    <message>
        <source>There is no receipt for this tablet on the stick.</source>
        <extracomment>There is no receipt on the stick</extracomment>
        <translation>There is no receipt for this tablet on the stick.</translation>
    </message>
    <message>
        <source>The receipt was changed or damaged. Ask for a new one.</source>
        <extracomment>The receipt cannot be trusted</extracomment>
        <translation>The receipt was changed or damaged. Ask for a new one.</translation>
    </message>
    <message>
        <source>The receipt is from another municipality. The box stays as it is.</source>
        <extracomment>The receipt is from somebody else</extracomment>
        <translation>The receipt is from another municipality. The box stays as it is.</translation>
    </message>
    <message>
        <source>%1 has all %2. You may empty the box.</source>
        <extracomment>%1 is a municipality, %2 a number of answers</extracomment>
        <translation>%1 has all %2. You may empty the box.</translation>
    </message>
    <message>
        <source>%1 has %2. People came since. Write to the stick again.</source>
        <extracomment>%1 is a municipality, %2 a number of answers</extracomment>
        <translation>%1 has %2. People came since. Write to the stick again.</translation>
    </message>
    <message>
        <source>Close the session first.</source>
        <extracomment>The box cannot be emptied now</extracomment>
        <translation>Close the session first.</translation>
    </message>
    <message>
        <source>People came since the receipt. Write to the stick again.</source>
        <extracomment>The box cannot be emptied now</extracomment>
        <translation>People came since the receipt. Write to the stick again.</translation>
    </message>
    <message>
        <source>The box is empty.</source>
        <extracomment>The box is empty</extracomment>
        <translation>The box is empty.</translation>
    </message>
    <message>
        <source>For %1, wave %2.</source>
        <extracomment>%1 is a municipality, %2 the name of the wave</extracomment>
        <translation>For %1, wave %2.</translation>
    </message>
    <message>
        <source>Stick: %1</source>
        <extracomment>Which memory stick is used; a tap goes to the next one. %1 is its name.</extracomment>
        <translation>Stick: %1</translation>
    </message>
    <message>
        <source>Look for a stick again</source>
        <extracomment>Looks for a memory stick</extracomment>
        <translation>Look for a stick again</translation>
    </message>
    <message>
        <source>The wave has ended: yes</source>
        <extracomment>Then any number of answers goes</extracomment>
        <translation>The wave has ended: yes</translation>
    </message>
    <message>
        <source>The wave has ended: no</source>
        <extracomment>Then only ten answers or more go</extracomment>
        <translation>The wave has ended: no</translation>
    </message>
    <message>
        <source>1. Write to the stick</source>
        <extracomment>Writes the sealed answers to the memory stick</extracomment>
        <translation>1. Write to the stick</translation>
    </message>
    <message>
        <source>2. Read the receipt</source>
        <extracomment>Reads the receipt of the municipality from the memory stick</extracomment>
        <translation>2. Read the receipt</translation>
    </message>
    <message>
        <source>3. Empty the box</source>
        <extracomment>Asks whether to empty the ballot box; only after a receipt</extracomment>
        <translation>3. Empty the box</translation>
    </message>
    <message>
        <source>Yes, empty it</source>
        <extracomment>Empties the ballot box for good</extracomment>
        <translation>Yes, empty it</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <extracomment>Leaves the ballot box as it is</extracomment>
        <translation>No, keep it</translation>
    </message>
</context>
<context>
    <name>Watermark</name>
    <message>
        <source>PRACTICE</source>
        <extracomment>Across every screen while the staff practise. One word in capitals.</extracomment>
        <translation>PRACTICE</translation>
    </message>
</context>
<context>
    <name>models::ReviewList</name>
    <message>
        <source>filled in</source>
        <extracomment>On the review screen, beside the name of a question that was answered (also with &quot;I would rather not say&quot;)</extracomment>
        <translation>filled in</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
</context>
</TS>
