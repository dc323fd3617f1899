<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AgainScreen</name>
    <message>
        <source>Thank you, once is enough</source>
        <extracomment>After a resident said that they answered these questions before</extracomment>
        <translation>Danke, einmal genügt</translation>
    </message>
    <message>
        <source>You may go on all the same.</source>
        <extracomment>Under &quot;Thank you, once is enough&quot;</extracomment>
        <translation>Sie dürfen trotzdem weitermachen.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>To the start, without asking anything</extracomment>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>Goes on to the questions although they were answered before</extracomment>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>I would rather not say</source>
        <extracomment>An answer on every question, set apart below the others</extracomment>
        <translation>Behalte ich für mich</translation>
    </message>
    <message>
        <source>I live somewhere else</source>
        <extracomment>An answer to &quot;Which neighbourhood do you live in?&quot;: outside this municipality</extracomment>
        <translation>Ich wohne woanders</translation>
    </message>
    <message>
        <source>I do not know</source>
        <extracomment>An answer to &quot;Which neighbourhood do you live in?&quot;</extracomment>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>The last answer below a list of which several may be chosen</extracomment>
        <translation>Nichts davon</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>The invitation on the welcome screen</extracomment>
        <translation>Wie läuft es in Ihrem Viertel?</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) · without a name · free</source>
        <extracomment>Under the invitation. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>%n Minute · kein Name · freiwillig</numerusform>
            <numerusform>%n Minuten · kein Name · freiwillig</numerusform>
        </translation>
    </message>
    <message>
        <source>A demonstration. This town does not exist.</source>
        <extracomment>Welcome screen, when the town and everything about it is made up</extracomment>
        <translation>Ein Beispiel. Diese Gemeinde gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>CalibrationScreen</name>
    <message>
        <source>Size of the screen</source>
        <extracomment>Title of the screen where the staff measure the tablet&apos;s screen</extracomment>
        <translation>Größe des Bildschirms</translation>
    </message>
    <message>
        <source>Hold the long side of a bank card against the bar. Make the bar as long as the card.</source>
        <extracomment>How to measure the screen</extracomment>
        <translation>Halten Sie die lange Seite einer Bankkarte an den Balken. Machen Sie den Balken so lang wie die Karte.</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>Said aloud for the bar that is held against a bank card</extracomment>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Shorter</source>
        <extracomment>Makes the bar shorter</extracomment>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>Makes the bar longer</extracomment>
        <translation>Länger</translation>
    </message>
    <message>
        <source>It fits</source>
        <extracomment>The bar is as long as the card: keeps the size</extracomment>
        <translation>Es passt</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Answers are sealed for the key: %1</source>
        <extracomment>Check list: %1 are four words that two people compare; the municipality reads the same ones</extracomment>
        <translation>Die Antworten werden versiegelt für den Schlüssel: %1</translation>
    </message>
    <message>
        <source>A damaged box was set aside; a new one takes the answers. Hand over soon: the damaged box goes along.</source>
        <extracomment>Check list: a damaged ballot box was set aside, and goes along when the staff hand over</extracomment>
        <translation>Eine beschädigte Box ist zur Seite gelegt; eine neue nimmt die Antworten auf. Übergeben Sie bald: Die beschädigte geht mit.</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Check list of the staff: the file with questions that the municipality gave to this tablet</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Signed by %1, for wave %2.</source>
        <extracomment>Check list: the package is in order. %1 is the municipality, %2 the name of the wave.</extracomment>
        <translation>Unterschrieben von %1, für Runde %2.</translation>
    </message>
    <message>
        <source>The package was changed or damaged. Ask the municipality for a new one.</source>
        <extracomment>Check list: the package cannot be trusted</extracomment>
        <translation>Das Paket ist verändert oder beschädigt. Bitten Sie die Gemeinde um ein neues.</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>Check list: what is asked</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>Check list: a questionnaire with its version. %1 is its name, %2 the version.</extracomment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>Check list: in which languages residents can answer</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Not on this tablet: %1. Ask the municipality for a newer program.</source>
        <extracomment>Check list: the package asks in languages that this program has no screens for. %1 are their names.</extracomment>
        <translation>Nicht auf diesem Tablet: %1. Bitten Sie die Gemeinde um ein neueres Programm.</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <extracomment>Check list: below this size no figures are shown</extracomment>
        <translation>Kleinste Gruppe</translation>
    </message>
    <message>
        <source>Figures are about at least %1 people.</source>
        <extracomment>Check list: %1 is a number of people, such as 30</extracomment>
        <translation>Zahlen gelten für mindestens %1 Menschen.</translation>
    </message>
    <message>
        <source>Help numbers</source>
        <extracomment>Check list: the telephone numbers that residents see at the end</extracomment>
        <translation>Hilfsnummern</translation>
    </message>
    <message>
        <source>There is no number to call in the package.</source>
        <extracomment>Check list: there is no telephone number in the package</extracomment>
        <translation>Im Paket steht keine Nummer zum Anrufen.</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Check list: when the wave ends</extracomment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <extracomment>Check list: the days of the wave, as the package writes them</extracomment>
        <translation>Vom %1 bis %2.</translation>
    </message>
    <message>
        <source>The package names no last day. Ask the municipality when it ends.</source>
        <extracomment>Check list: the package names no days</extracomment>
        <translation>Das Paket nennt keinen letzten Tag. Fragen Sie die Gemeinde, wann es endet.</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <extracomment>Check list: how small groups may get. %1 is a question, such as &quot;Age&quot;.</extracomment>
        <translation>Gruppen: %1</translation>
    </message>
    <message>
        <source>The smallest group we expect is %1 people, in %2.</source>
        <extracomment>Check list, green. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>Die kleinste Gruppe, die wir erwarten, hat %1 Menschen, in %2.</translation>
    </message>
    <message>
        <source>We expect only %1 people in the smallest group, in %2. Say “confidential” and promise no more.</source>
        <extracomment>Check list, amber. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>In der kleinsten Gruppe erwarten wir nur %1 Menschen, in %2. Sagen Sie „vertraulich“ und versprechen Sie nicht mehr.</translation>
    </message>
    <message>
        <source>We expect only %1 people in the smallest group, in %2. The municipality must leave this question out.</source>
        <extracomment>Check list, blocked. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>In der kleinsten Gruppe erwarten wir nur %1 Menschen, in %2. Die Gemeinde muss diese Frage weglassen.</translation>
    </message>
    <message>
        <source>The package does not say how many people live here. Say “confidential” and promise no more.</source>
        <extracomment>Check list, amber</extracomment>
        <translation>Das Paket sagt nicht, wie viele Menschen hier wohnen. Sagen Sie „vertraulich“ und versprechen Sie nicht mehr.</translation>
    </message>
    <message>
        <source>This tablet</source>
        <extracomment>Check list: whether the municipality will take what this tablet hands over</extracomment>
        <translation>Dieses Tablet</translation>
    </message>
    <message>
        <source>The municipality knows it. Its words: %1</source>
        <extracomment>Check list: %1 are four words that two people compare</extracomment>
        <translation>Die Gemeinde kennt es. Seine Wörter: %1</translation>
    </message>
    <message>
        <source>The municipality does not know it yet. Tell them these words: %1</source>
        <extracomment>Check list: %1 are four words that two people compare</extracomment>
        <translation>Die Gemeinde kennt es noch nicht. Nennen Sie ihr diese Wörter: %1</translation>
    </message>
    <message>
        <source>It has no key of its own. Ask the municipality to set it up.</source>
        <extracomment>Check list: the tablet was not set up whole</extracomment>
        <translation>Es hat keinen eigenen Schlüssel. Bitten Sie die Gemeinde, es einzurichten.</translation>
    </message>
    <message>
        <source>Ballot box</source>
        <extracomment>Check list: where the sealed answers are kept</extracomment>
        <translation>Antwortbox</translation>
    </message>
    <message>
        <source>It takes answers.</source>
        <extracomment>Check list: the ballot box is in order</extracomment>
        <translation>Sie nimmt Antworten an.</translation>
    </message>
    <message>
        <source>The disk takes nothing. Answers cannot be kept on this tablet.</source>
        <extracomment>Check list: the ballot box cannot be written</extracomment>
        <translation>Die Festplatte nimmt nichts an. Dieses Tablet kann keine Antworten behalten.</translation>
    </message>
    <message>
        <source>Only %1 places are left. Hand over what is in it.</source>
        <extracomment>Check list: %1 is a number of answers</extracomment>
        <translation>Es sind nur noch %1 Plätze frei. Übergeben Sie, was darin ist.</translation>
    </message>
    <message>
        <source>The note of the last session was damaged. Open a new one; no answer is lost.</source>
        <extracomment>Check list: what the last session left behind cannot be read</extracomment>
        <translation>Die Notiz der letzten Sitzung ist beschädigt. Öffnen Sie eine neue; keine Antwort ist verloren.</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Check list: what day the tablet thinks it is</extracomment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>It stands in the year %1. Answers do not need it; ask who set this tablet up to put it right.</source>
        <extracomment>Check list: the clock is wrong. %1 is a year.</extracomment>
        <translation>Sie zeigt das Jahr %1. Die Antworten brauchen sie nicht; lassen Sie sie von der Person stellen, die dieses Tablet eingerichtet hat.</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>Check list: whether the disk of the tablet is encrypted</extracomment>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <extracomment>Check list: the disk is encrypted</extracomment>
        <translation>Sie ist verschlüsselt.</translation>
    </message>
    <message>
        <source>It is not encrypted. Whoever takes the tablet may see in which order people came.</source>
        <extracomment>Check list: the disk is not encrypted</extracomment>
        <translation>Sie ist nicht verschlüsselt. Wer das Tablet mitnimmt, sieht vielleicht, in welcher Reihenfolge Menschen kamen.</translation>
    </message>
    <message>
        <source>We cannot see whether it is encrypted. Ask who set it up.</source>
        <extracomment>Check list: nobody knows whether the disk is encrypted</extracomment>
        <translation>Wir sehen nicht, ob sie verschlüsselt ist. Fragen Sie, wer es eingerichtet hat.</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>Check list: whether the tablet can read the screens aloud</extracomment>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>There is a voice for every language.</source>
        <extracomment>Check list: the tablet can read aloud in all languages on offer</extracomment>
        <translation>Für jede Sprache gibt es eine Stimme.</translation>
    </message>
    <message>
        <source>There is no voice for: %1. Offer to read along.</source>
        <extracomment>Check list: %1 are names of languages</extracomment>
        <translation>Es gibt keine Stimme für: %1. Bieten Sie an, mitzulesen.</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>This device is not on at the moment.</source>
        <extracomment>Instead of the welcome, when no answers can be kept</extracomment>
        <translation>Dieses Gerät ist im Moment nicht in Betrieb.</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Fragen Sie bitte am Empfang.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>We ask how you experience contact with others. It takes about %n minute(s).</source>
        <extracomment>Information screen, before &quot;Yes, I take part&quot;. Short sentences; no word for loneliness. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>Wir fragen, wie Sie den Kontakt mit anderen erleben. Das dauert etwa %n Minute.</numerusform>
            <numerusform>Wir fragen, wie Sie den Kontakt mit anderen erleben. Das dauert etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>We keep no name, time or device number. You may skip any question and stop at any time. Then we erase everything.</source>
        <extracomment>Information screen: what is not kept, and what a resident may do</extracomment>
        <translation>Wir speichern weder Name noch Zeitpunkt noch Gerätenummer. Sie dürfen jede Frage auslassen. Sie dürfen jederzeit aufhören. Dann löschen wir alles.</translation>
    </message>
    <message>
        <source>Once sent, we cannot erase your answers. We do not know which are yours. The municipality sees only figures about at least %1 people together.</source>
        <extracomment>Information screen: what happens after sending. %1 is the smallest group that figures are shown about, e.g. 30.</extracomment>
        <translation>Nach dem Absenden können wir Ihre Antworten nicht mehr löschen. Wir wissen nicht, welche von Ihnen sind. Die Gemeinde sieht nur Zahlen über Gruppen von mindestens %1 Menschen.</translation>
    </message>
    <message>
        <source>Taking part is free. For help or activities it makes no difference.</source>
        <extracomment>Information screen: taking part is free</extracomment>
        <translation>Die Teilnahme ist freiwillig. Für Hilfe oder Aktivitäten macht sie keinen Unterschied.</translation>
    </message>
    <message>
        <source>Responsible: %1. Questions? %2</source>
        <extracomment>Information and help screens. %1 is who answers for the data, %2 how to reach them.</extracomment>
        <translation>Verantwortlich für die Daten: %1. Fragen? %2</translation>
    </message>
    <message>
        <source>We want to know what people in each neighbourhood have and what they miss. With that, residents and the municipality plan together.</source>
        <extracomment>&quot;Know more&quot;: what the answers are for</extracomment>
        <translation>Wir möchten wissen, was Menschen in jedem Viertel haben und was ihnen fehlt. Damit planen Bewohner und Gemeinde zusammen.</translation>
    </message>
    <message>
        <source>This device seals your answers and cannot open them again. The municipality opens all answers together, after the round. It keeps them mixed and locked, without names.</source>
        <extracomment>&quot;Know more&quot;: who opens the answers, when, and how they are kept</extracomment>
        <translation>Dieses Gerät versiegelt Ihre Antworten und kann sie nicht mehr öffnen. Die Gemeinde öffnet alle Antworten zusammen, nach der Runde. Sie bewahrt sie gemischt und verschlossen auf, ohne Namen.</translation>
    </message>
    <message>
        <source>Nobody knows which answers are yours. So nobody can show, change or erase them later.</source>
        <extracomment>&quot;Know more&quot;: why nobody can look up or change answers later</extracomment>
        <translation>Niemand weiß, welche Antworten von Ihnen sind. Darum kann niemand sie später zeigen, ändern oder löschen.</translation>
    </message>
    <message>
        <source>Not content with how we handle data? Turn to: %1</source>
        <extracomment>&quot;Know more&quot;. %1 is the name and address of the authority that handles complaints about data.</extracomment>
        <translation>Nicht zufrieden damit, wie wir mit Daten umgehen? Wenden Sie sich an: %1</translation>
    </message>
    <message>
        <source>Your answers are anonymous.</source>
        <extracomment>Information screen, only where the groups are expected to be so large that nobody can be recognised</extracomment>
        <translation>Ihre Antworten sind anonym.</translation>
    </message>
    <message>
        <source>Your answers stay confidential.</source>
        <extracomment>Information screen, in place of &quot;Your answers are anonymous.&quot; where some groups may be small</extracomment>
        <translation>Ihre Antworten bleiben vertraulich.</translation>
    </message>
</context>
<context>
    <name>CountsScreen</name>
    <message>
        <source>Three numbers</source>
        <extracomment>Title of the screen with three numbers</extracomment>
        <translation>Drei Zahlen</translation>
    </message>
    <message>
        <source>finished in this session</source>
        <extracomment>Below a number: finished since the session was opened</extracomment>
        <translation>in dieser Sitzung ausgefüllt</translation>
    </message>
    <message>
        <source>in the ballot box in all</source>
        <extracomment>Below a number: sealed answers on this tablet</extracomment>
        <translation>insgesamt in der Antwortbox</translation>
    </message>
    <message>
        <source>received by the municipality</source>
        <extracomment>Below a number: the municipality signed for them</extracomment>
        <translation>von der Gemeinde erhalten</translation>
    </message>
    <message>
        <source>Nobody can open the answers on this tablet. The numbers stand still until you come back here.</source>
        <extracomment>Under the three numbers</extracomment>
        <translation>Niemand kann die Antworten auf diesem Tablet öffnen. Die Zahlen stehen still, bis Sie wieder hierher kommen.</translation>
    </message>
</context>
<context>
    <name>CoverScreen</name>
    <message>
        <source>Go on or stop?</source>
        <extracomment>Covers the question at once after &quot;Stop&quot;</extracomment>
        <translation>Weitermachen oder aufhören?</translation>
    </message>
    <message>
        <source>If you stop, we erase everything.</source>
        <extracomment>On the cover, under the title</extracomment>
        <translation>Wenn Sie aufhören, löschen wir alles.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>On the cover: back to the question</extracomment>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <extracomment>On the cover: wipes all answers and goes to the start</extracomment>
        <translation>Aufhören und löschen</translation>
    </message>
</context>
<context>
    <name>FailureScreen</name>
    <message>
        <source>Keeping your answers did not work.</source>
        <extracomment>After sending failed</extracomment>
        <translation>Das Speichern hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Your answers are erased. We are sorry. Please tell the desk.</source>
        <extracomment>After sending failed</extracomment>
        <translation>Ihre Antworten sind gelöscht. Das tut uns leid. Sagen Sie es bitte am Empfang.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HelpLines</name>
    <message>
        <source>Would you like to talk to somebody?</source>
        <extracomment>Above the same list of telephone numbers for everybody</extracomment>
        <translation>Möchten Sie mit jemandem sprechen?</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the help</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Tap the answer that fits you. Then tap “Next”. You may skip any question. “Stop” hides everything at once.</source>
        <extracomment>Help: how the screens work</extracomment>
        <translation>Tippen Sie auf die Antwort, die zu Ihnen passt. Tippen Sie dann auf „Weiter“. Sie dürfen jede Frage auslassen. „Stopp“ verdeckt sofort alles.</translation>
    </message>
    <message>
        <source>Something does not work? Ask at the desk.</source>
        <extracomment>Help: who can assist on the spot</extracomment>
        <translation>Etwas funktioniert nicht? Fragen Sie bitte am Empfang.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This device has no voice for this language. Ask somebody to read with you.</source>
        <extracomment>Help, where nothing can be read aloud</extracomment>
        <translation>Dieses Gerät hat keine Stimme für diese Sprache. Bitten Sie jemanden, mitzulesen.</translation>
    </message>
    <message>
        <source>“Listen” reads the screen to you. Touch the screen and it stops. You can use headphones.</source>
        <extracomment>Help: about reading aloud</extracomment>
        <translation>„Vorlesen“ liest Ihnen den Bildschirm vor. Berühren Sie ihn, dann hört es auf. Sie können Kopfhörer benutzen.</translation>
    </message>
    <message>
        <source>Sound: soft</source>
        <extracomment>Help: how loud the screen is read aloud; a tap goes to the next</extracomment>
        <translation>Ton: leise</translation>
    </message>
    <message>
        <source>Sound: loud</source>
        <translation>Ton: laut</translation>
    </message>
    <message>
        <source>Sound: normal</source>
        <translation>Ton: normal</translation>
    </message>
</context>
<context>
    <name>InfoScreen</name>
    <message>
        <source>Before you begin</source>
        <extracomment>Title of the information screen</extracomment>
        <translation>Bevor Sie anfangen</translation>
    </message>
    <message>
        <source>Yes, I take part</source>
        <extracomment>Information screen: goes to the first question</extracomment>
        <translation>Ich mache mit</translation>
    </message>
    <message>
        <source>No, rather not</source>
        <extracomment>Information screen: back to the start, nothing is counted</extracomment>
        <translation>Lieber nicht</translation>
    </message>
    <message>
        <source>Know more</source>
        <extracomment>Information screen: opens a page about purpose, keeping, who is responsible, complaints</extracomment>
        <translation>Mehr wissen</translation>
    </message>
</context>
<context>
    <name>IntroScreen</name>
    <message>
        <source>Tap your answer. Then tap “Next”. You can always go back.</source>
        <extracomment>Before the first statement: how to answer and how to go on</extracomment>
        <translation>Tippen Sie auf Ihre Antwort. Tippen Sie dann auf „Weiter“. Sie können immer zurück.</translation>
    </message>
    <message>
        <source>Skip this part</source>
        <extracomment>Before a part of the questions that is not needed: goes on to the part after it</extracomment>
        <translation>Teil überspringen</translation>
    </message>
</context>
<context>
    <name>KioskTools</name>
    <message>
        <source>Language</source>
        <extracomment>Tool: opens the list of languages</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Tool: makes the letters larger, and after the largest size normal again</extracomment>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Letters: normal</source>
        <translation>Schrift: normal</translation>
    </message>
    <message>
        <source>Letters: largest</source>
        <translation>Schrift: sehr groß</translation>
    </message>
    <message>
        <source>Letters: large</source>
        <translation>Schrift: groß</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Tool: changes between paper colours and white on black</extracomment>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Contrast: high</source>
        <translation>Kontrast: hoch</translation>
    </message>
    <message>
        <source>Contrast: normal</source>
        <translation>Kontrast: normal</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Tool: explains how the screens work and where to turn to</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Tool: covers the screen at once and asks whether to stop</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>No voice</source>
        <extracomment>Tool, after it was asked to read and cannot: there is no voice for this language. One short word or two.</extracomment>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>Tool: reads the screen aloud from the top. One word.</extracomment>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>This device has no voice for this language.</source>
        <extracomment>Tool, said by a screen reader</extracomment>
        <translation>Dieses Gerät hat keine Stimme für diese Sprache.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>Title of the window</extracomment>
        <translation>Wie läuft es in Ihrem Viertel?</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose your language</source>
        <extracomment>Title of the list of languages</extracomment>
        <translation>Wählen Sie Ihre Sprache</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LetterTabs</name>
    <message>
        <source>Names from %1 to %2, part %3</source>
        <extracomment>Said aloud for a button above a long list of names. %1 and %2 are letters, %3 counts the buttons.</extracomment>
        <translation>Namen von %1 bis %2, Teil %3</translation>
    </message>
</context>
<context>
    <name>LogoKey</name>
    <message>
        <source>For the staff: hold three seconds</source>
        <extracomment>Said aloud for the logo on the welcome screen</extracomment>
        <translation>Für Mitarbeitende: drei Sekunden halten</translation>
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
        <translation>Was habe ich erzählt?</translation>
    </message>
    <message>
        <source>Only you see this. When you close it, it is gone.</source>
        <extracomment>Under &quot;What did I tell?&quot;</extracomment>
        <translation>Nur Sie sehen das. Wenn Sie es schließen, ist es weg.</translation>
    </message>
    <message>
        <source>This you have</source>
        <extracomment>Above statements which say, with the answers given, that the resident has something</extracomment>
        <translation>Das haben Sie</translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>Above statements to which the middle answer was given</extracomment>
        <translation>Teils, teils</translation>
    </message>
    <message>
        <source>This you miss</source>
        <extracomment>Above statements which say, with the answers given, that the resident misses something</extracomment>
        <translation>Das fehlt Ihnen</translation>
    </message>
    <message>
        <source>You answered no statement. That is fine too.</source>
        <extracomment>&quot;What did I tell?&quot;, when no statement was answered</extracomment>
        <translation>Sie haben keinen Satz beantwortet. Auch das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>What happens with your answers</source>
        <extracomment>Title of the page &quot;Know more&quot;</extracomment>
        <translation>Was mit Ihren Antworten geschieht</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the bottom left: to the screen before</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button at the bottom right: to the next screen</extracomment>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>NeighbourhoodScreen</name>
    <message>
        <source>You have chosen nothing yet.</source>
        <extracomment>Shown once when &quot;Next&quot; is tapped without an answer</extracomment>
        <translation>Sie haben noch nichts gewählt.</translation>
    </message>
</context>
<context>
    <name>OutOfServiceWindow</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>Title of the window</extracomment>
        <translation>Wie läuft es in Ihrem Viertel?</translation>
    </message>
    <message>
        <source>This device is not on at the moment.</source>
        <extracomment>Instead of the welcome, when no answers can be kept</extracomment>
        <translation>Dieses Gerät ist im Moment nicht in Betrieb.</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Fragen Sie bitte am Empfang.</translation>
    </message>
    <message>
        <source>For the staff: the package was changed or damaged. Ask the municipality for a new one.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the file with questions is not in order</extracomment>
        <translation>Für Mitarbeitende: Das Paket wurde verändert oder beschädigt. Bitten Sie die Gemeinde um ein neues.</translation>
    </message>
    <message>
        <source>For the staff: the disk takes nothing. Ask who set this tablet up.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the disk is read-only or broken</extracomment>
        <translation>Für Mitarbeitende: Der Datenträger nimmt nichts an. Fragen Sie, wer dieses Tablet eingerichtet hat.</translation>
    </message>
    <message>
        <source>For the staff: the ballot box is damaged. Empty nothing and take this tablet to the municipality.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the file with sealed answers cannot be read</extracomment>
        <translation>Für Mitarbeitende: Die Antwortbox ist beschädigt. Leeren Sie nichts und bringen Sie dieses Tablet zur Gemeinde.</translation>
    </message>
    <message>
        <source>For the staff: this tablet was not set up. Ask the municipality.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff</extracomment>
        <translation>Für Mitarbeitende: Dieses Tablet wurde nicht eingerichtet. Fragen Sie die Gemeinde.</translation>
    </message>
</context>
<context>
    <name>PagedGrid</name>
    <message>
        <source>Earlier</source>
        <extracomment>Below a list that does not fit on one page: shows the page before</extracomment>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Below a list that does not fit on one page: shows the next page</extracomment>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Choose a code for the staff</source>
        <extracomment>Title above the keys for the code of the staff, when this tablet has none yet</extracomment>
        <translation>Wählen Sie einen Code für die Mitarbeitenden</translation>
    </message>
    <message>
        <source>Code of the staff</source>
        <extracomment>Title above the keys for the code of the staff</extracomment>
        <translation>Code der Mitarbeitenden</translation>
    </message>
    <message>
        <source>To the start</source>
        <extracomment>Leaves the staff&apos;s screens, back to the welcome</extracomment>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <extracomment>The code was wrong</extracomment>
        <translation>Dieser Code stimmt nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. Try again in %n second(s).</source>
        <extracomment>After too many wrong codes</extracomment>
        <translation>
            <numerusform>Zu viele falsche Codes. Versuchen Sie es in %n Sekunde wieder.</numerusform>
            <numerusform>Zu viele falsche Codes. Versuchen Sie es in %n Sekunden wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type six digits. Tell them only to colleagues who prepare this tablet.</source>
        <extracomment>A new code is typed for the first time</extracomment>
        <translation>Tippen Sie sechs Ziffern. Sagen Sie sie nur Kollegen, die dieses Tablet vorbereiten.</translation>
    </message>
    <message>
        <source>Type the same six digits again.</source>
        <extracomment>A new code is typed for the second time</extracomment>
        <translation>Tippen Sie dieselben sechs Ziffern noch einmal.</translation>
    </message>
    <message>
        <source>The two codes were not the same. Choose again.</source>
        <extracomment>The second time was not the same</extracomment>
        <translation>Die beiden Codes waren nicht gleich. Wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The disk of this tablet does not work. Ask the municipality.</source>
        <extracomment>The disk does not take the code</extracomment>
        <translation>Die Festplatte dieses Tablets geht nicht. Fragen Sie die Gemeinde.</translation>
    </message>
    <message>
        <source>Type the six digits, then ✓.</source>
        <extracomment>Above the keys for the code</extracomment>
        <translation>Tippen Sie die sechs Ziffern, dann ✓.</translation>
    </message>
    <message>
        <source>%1 of %2 digits typed</source>
        <extracomment>Said aloud: how many digits of the code were typed</extracomment>
        <translation>%1 von %2 Ziffern getippt</translation>
    </message>
    <message>
        <source>Hide digits</source>
        <extracomment>Hides the digits of the code again</extracomment>
        <translation>Ziffern verbergen</translation>
    </message>
    <message>
        <source>Show digits</source>
        <extracomment>Shows the digits of the code while they are typed</extracomment>
        <translation>Ziffern zeigen</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Takes back the last digit of the code</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Try the code</source>
        <extracomment>Said aloud for the key that tries the code</extracomment>
        <translation>Code versuchen</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>This is to practise. We do not keep it.</source>
        <extracomment>Under the statement to practise on</extracomment>
        <translation>Das ist zum Üben. Wir bewahren es nicht auf.</translation>
    </message>
</context>
<context>
    <name>PrepareScreen</name>
    <message>
        <source>Check the tablet</source>
        <extracomment>Title of the check list of the staff</extracomment>
        <translation>Das Tablet prüfen</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>Check list: nothing to do</extracomment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Take care</source>
        <extracomment>Check list: it works, but read this</extracomment>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Not possible</source>
        <extracomment>Check list: no session can be opened</extracomment>
        <translation>Geht nicht</translation>
    </message>
    <message>
        <source>Residents cannot take part yet. See what is not possible below.</source>
        <extracomment>Above the check list, when a line of it is not in order</extracomment>
        <translation>Bewohner können noch nicht mitmachen. Sehen Sie unten, was nicht geht.</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>I will choose</source>
        <extracomment>Answer to &quot;You have chosen nothing yet&quot;: stays on this question</extracomment>
        <translation>Jetzt wählen</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Answer to &quot;You have chosen nothing yet&quot;: goes on without an answer</extracomment>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>QuickCard</name>
    <message>
        <source>Quick card</source>
        <extracomment>Title of the short guide for the staff</extracomment>
        <translation>Kurzkarte</translation>
    </message>
    <message>
        <source>To come here: hold the logo on the welcome screen for three seconds. Then type the code.</source>
        <extracomment>Quick card: how to come here</extracomment>
        <translation>So kommen Sie hierher: Halten Sie das Logo auf dem Startbild drei Sekunden. Tippen Sie dann den Code.</translation>
    </message>
    <message>
        <source>Do: set the screen so that nobody can look along. Sit beside somebody who asks for help. Read aloud what stands there.</source>
        <extracomment>Quick card: do</extracomment>
        <translation>Ja: Stellen Sie den Bildschirm so, dass niemand mitliest. Setzen Sie sich neben Menschen, die Hilfe möchten. Lesen Sie vor, was da steht.</translation>
    </message>
    <message>
        <source>Do not: explain a statement in other words, choose for somebody, or stand behind somebody. Copy nothing from the tablet.</source>
        <extracomment>Quick card: do not</extracomment>
        <translation>Nein: eine Aussage anders erklären, für jemanden wählen oder hinter jemandem stehen. Kopieren Sie nichts vom Tablet.</translation>
    </message>
    <message>
        <source>Say: it is without a name, and you may stop at any time. Help does not depend on it.</source>
        <extracomment>Quick card: what to say to residents</extracomment>
        <translation>Sagen Sie: Es ist ohne Namen, und Sie dürfen jederzeit aufhören. Hilfe hängt nicht davon ab.</translation>
    </message>
    <message>
        <source>The check list counts on one in ten people taking part. Where nothing is known, the rarest answer gets half an even share.</source>
        <extracomment>Quick card: what the check list assumes about groups</extracomment>
        <translation>Die Liste rechnet damit, dass jeder Zehnte mitmacht. Ist nichts bekannt, bekommt die seltenste Antwort einen halben gleichen Anteil.</translation>
    </message>
    <message>
        <source>Lay headphones beside the tablet. “Listen” reads each screen aloud, and a touch stops it.</source>
        <extracomment>Quick card: about reading aloud</extracomment>
        <translation>Legen Sie Kopfhörer neben das Tablet. „Vorlesen“ liest jeden Bildschirm vor, eine Berührung beendet es.</translation>
    </message>
</context>
<context>
    <name>QuickCardScreen</name>
    <message>
        <source>Quick card</source>
        <extracomment>Title of the short guide for the staff</extracomment>
        <translation>Kurzkarte</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Back to the top</source>
        <translation>Nach oben ↑</translation>
    </message>
    <message>
        <source>Read on ↓</source>
        <translation>Weiterlesen ↓</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Recovery sheet %1 of 3: signing key</source>
        <translation>Wiederherstellungsblatt %1 von 3: Schlüssel zum Unterschreiben</translation>
    </message>
    <message>
        <source>Recovery sheet %1 of 3: wave %2</source>
        <translation>Wiederherstellungsblatt %1 von 3: Runde %2</translation>
    </message>
    <message>
        <source>Two of the three sheets together stand in for the passphrase when it is lost. One sheet alone says nothing.</source>
        <translation>Zwei der drei Blätter zusammen ersetzen den Merksatz, wenn er verloren ist. Ein Blatt allein sagt nichts.</translation>
    </message>
    <message>
        <source>Keep each sheet in a closed envelope in another place. Never keep two together.</source>
        <translation>Bewahren Sie jedes Blatt in einem geschlossenen Umschlag an einem anderen Ort auf. Bewahren Sie nie zwei zusammen auf.</translation>
    </message>
    <message>
        <source>The key is called</source>
        <translation>Der Schlüssel heißt</translation>
    </message>
    <message>
        <source>The same characters as a QR code</source>
        <translation>Dieselben Zeichen als QR-Code</translation>
    </message>
    <message>
        <source>The last character of each group checks the others: a typing error is named with its group.</source>
        <translation>Das letzte Zeichen jeder Gruppe prüft die anderen: Ein Tippfehler wird mit seiner Gruppe genannt.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>no demonstrable difference</source>
        <translation>kein nachweisbarer Unterschied</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 (from %2 to %3 of 100)</source>
        <translation>%1 (von %2 auf %3 von 100)</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>From %1 to %2: participants who miss contact</source>
        <translation>Von %1 zu %2: Teilnehmende, denen Kontakt fehlt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Smallest change we could notice</source>
        <translation>Kleinste Veränderung, die wir bemerken könnten</translation>
    </message>
    <message>
        <source>Misses a wider circle</source>
        <translation>Größerer Kreis fehlt</translation>
    </message>
    <message>
        <source>Misses a close bond</source>
        <translation>Enge Bindung fehlt</translation>
    </message>
    <message>
        <source>* Stood out alone, but not after correcting for the number of comparisons. Chance alone makes some stand out.</source>
        <translation>* Fiel für sich allein auf, aber nicht mehr nach der Korrektur für die Zahl der Vergleiche. Schon durch Zufall fallen einige auf.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich verändert hat</translation>
    </message>
    <message>
        <source>There is one wave so far. A next one makes comparison possible.</source>
        <translation>Bisher gibt es nur eine Runde. Nach der nächsten können wir vergleichen.</translation>
    </message>
    <message>
        <source>The last two waves asked other statements, words or answers, or counted by another rule. They are two series and are not compared.</source>
        <translation>Die letzten zwei Runden hatten andere Aussagen, Worte oder Antworten oder zählten nach einer anderen Regel. Das sind zwei Reihen und wir vergleichen sie nicht.</translation>
    </message>
    <message>
        <source>Small groups vary by chance. For every group, the table says how large a change must be. One of that size shows in 8 of 10 cases. A smaller one may be real and stay unseen.</source>
        <translation>Kleine Gruppen schwanken durch Zufall. Vor jeder Veränderung sagt die Tabelle, wie groß sie sein muss, um in 8 von 10 Fällen aufzufallen. Kleinere können echt sein und unbemerkt bleiben.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>%1, wave %2: of 100 participants (between, by chance)</source>
        <translation>%1, Runde %2: von 100 Teilnehmenden (Spanne durch Zufall)</translation>
    </message>
    <message>
        <source>All figures are invented.</source>
        <translation>Alle Zahlen sind erfunden.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Misses contact, all statements together</source>
        <translation>Kontakt fehlt, alle Aussagen zusammen</translation>
    </message>
    <message>
        <source>Misses contact strongly, all statements together</source>
        <translation>Kontakt fehlt sehr, alle Aussagen zusammen</translation>
    </message>
    <message>
        <source>from the lowest to the highest that chance can make of it</source>
        <translation>vom niedrigsten bis zum höchsten, was der Zufall daraus machen kann</translation>
    </message>
    <message>
        <source>participants, rounded to 5</source>
        <translation>Teilnehmende, auf 5 gerundet</translation>
    </message>
    <message>
        <source>of them counted, rounded to 5; &lt;5 means fewer than 5</source>
        <translation>davon gezählt, auf 5 gerundet; &lt;5 heißt weniger als 5</translation>
    </message>
    <message>
        <source>share of the participants: 0 is nobody, 1 is everybody</source>
        <translation>Anteil der Teilnehmenden: 0 ist niemand, 1 sind alle</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>mittlere Punktzahl</translation>
    </message>
    <message>
        <source>from how many points somebody is counted</source>
        <translation>ab wie vielen Punkten jemand zählt</translation>
    </message>
    <message>
        <source>read me</source>
        <translation>lies mich</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Fingerprint of the figures</source>
        <translation>Fingerabdruck der Zahlen</translation>
    </message>
    <message>
        <source>Fingerprint of the ledger</source>
        <translation>Fingerabdruck des Verzeichnisses</translation>
    </message>
    <message>
        <source>%1, wave %2, page %3 of %4</source>
        <translation>%1, Runde %2, Seite %3 von %4</translation>
    </message>
    <message>
        <source>Put no name on this paper. Nobody knows which one is yours, so nobody can give it back.</source>
        <translation>Schreiben Sie keinen Namen auf dieses Papier. Niemand weiß, welches Ihres ist. Darum kann es niemand zurückgeben.</translation>
    </message>
    <message>
        <source>Put a cross in one box for each question. Leave open what you would rather not say.</source>
        <translation>Machen Sie bei jeder Frage ein Kreuz in ein Kästchen. Lassen Sie offen, was Sie lieber nicht sagen.</translation>
    </message>
    <message>
        <source>Here you may put a cross in several boxes.</source>
        <translation>Hier dürfen Sie mehrere Kästchen ankreuzen.</translation>
    </message>
    <message>
        <source>Ready? Fold this paper and put it in the closed box: %1.</source>
        <translation>Fertig? Falten Sie dieses Papier und stecken Sie es in die geschlossene Box: %1.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Sozial</translation>
    </message>
    <message>
        <source>Somebody misses a wider circle: people to do things with, to fall back on.</source>
        <translation>Jemandem fehlt ein größerer Kreis: Menschen, mit denen man etwas unternimmt und die einem helfen.</translation>
    </message>
    <message>
        <source>Emotional</source>
        <translation>Emotional</translation>
    </message>
    <message>
        <source>Somebody misses a close bond: one person to share the most important things with.</source>
        <translation>Jemandem fehlt eine enge Bindung: ein Mensch, mit dem man das Wichtigste teilt.</translation>
    </message>
    <message>
        <source>Not the same as few contacts</source>
        <translation>Nicht dasselbe wie wenige Kontakte</translation>
    </message>
    <message>
        <source>Loneliness is how contacts feel. Somebody with few contacts may miss nobody, somebody with many may miss a lot.</source>
        <translation>Bei Einsamkeit geht es darum, wie sich Kontakte anfühlen. Wer wenige Kontakte hat, vermisst vielleicht niemanden. Wer viele hat, vermisst vielleicht viel.</translation>
    </message>
    <message>
        <source>What these figures can and cannot tell</source>
        <translation>Was diese Zahlen sagen können und was nicht</translation>
    </message>
    <message>
        <source>They can</source>
        <translation>Sie können</translation>
    </message>
    <message>
        <source>start a conversation with residents: do you recognise this?</source>
        <translation>ein Gespräch mit den Menschen vor Ort beginnen: Erkennen Sie das wieder?</translation>
    </message>
    <message>
        <source>show what participants of a neighbourhood miss, a wider circle or a close bond</source>
        <translation>zeigen, was Teilnehmenden eines Viertels fehlt: ein größerer Kreis oder eine enge Bindung</translation>
    </message>
    <message>
        <source>show a change in the same place, where it is larger than chance</source>
        <translation>eine Veränderung am selben Ort zeigen, wenn sie größer ist als der Zufall</translation>
    </message>
    <message>
        <source>They cannot</source>
        <translation>Sie können nicht</translation>
    </message>
    <message>
        <source>tell how many residents of the municipality miss contact</source>
        <translation>sagen, wie vielen Menschen in der Gemeinde Kontakt fehlt</translation>
    </message>
    <message>
        <source>tell anything about one person</source>
        <translation>etwas über eine einzelne Person sagen</translation>
    </message>
    <message>
        <source>put neighbourhoods in order: ranges overlap, and other people took part</source>
        <translation>Viertel in eine Rangfolge bringen: Die Spannen überschneiden sich und es haben andere Menschen mitgemacht</translation>
    </message>
    <message>
        <source>tell why something changed</source>
        <translation>sagen, warum sich etwas verändert hat</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>Wie die Zahlen entstanden sind</translation>
    </message>
    <message>
        <source>Who counts as missing something</source>
        <translation>Wer als jemand zählt, dem etwas fehlt</translation>
    </message>
    <message>
        <source>On each of the two parts: %1 or more unfavourable answers (rule &quot;%2&quot;: %3). Other publications use other rules, so shares differ.</source>
        <translation>In jedem der beiden Teile: ungünstige Antworten, %1 oder mehr (Regel „%2“: %3). Andere Veröffentlichungen haben andere Regeln, darum unterscheiden sich die Anteile.</translation>
    </message>
    <message>
        <source>What is not shown</source>
        <translation>Was nicht gezeigt wird</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 participants and groups that would give others away are not shown. All measures of a group are shown or withheld together.</source>
        <translation>Gruppen von weniger als %1 Teilnehmenden und Gruppen, die andere verraten würden, werden nicht gezeigt. Alle Werte einer Gruppe werden zusammen gezeigt oder gar nicht.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Numbers of people are rounded to 5 and everything else is computed from the rounded numbers. Ranges hold for every number that rounds this way.</source>
        <translation>Zahlen von Menschen sind auf 5 gerundet und alles andere ist aus den gerundeten Zahlen berechnet. Die Spannen gelten für jede Zahl, die so gerundet wird.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Suppose that the participants were a random draw of residents. Then 95 of 100 such ranges would hold the true share. We do not know whether they were.</source>
        <translation>95 von 100 solchen Spannen würden den wahren Anteil enthalten, wenn die Teilnehmenden wie zufällig ausgelost wären. Ob das so ist, wissen wir nicht.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>%1, version %2, answers in format %3.</source>
        <translation>%1, Version %2, Antworten in Form %3.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>The statements were asked in a published wording (%1).</source>
        <translation>Die Aussagen hatten einen veröffentlichten Wortlaut (%1).</translation>
    </message>
    <message>
        <source>The statements were asked in our own words (%1), which have not been validated. Published norms do not apply.</source>
        <translation>Die Aussagen standen in unseren eigenen Worten (%1), die nicht validiert sind. Veröffentlichte Normen gelten nicht.</translation>
    </message>
    <message>
        <source>INVENTED figures, made to show the program. They are about nobody.</source>
        <translation>ERFUNDENE Zahlen, um das Programm zu zeigen. Sie handeln von niemandem.</translation>
    </message>
    <message>
        <source>How contacts feel in %1</source>
        <translation>Wie sich Kontakte in %1 anfühlen</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>Made with Buurtpeil from a release of wave %1.</source>
        <translation>Mit Buurtpeil erstellt aus den veröffentlichten Zahlen der Runde %1.</translation>
    </message>
    <message>
        <source>Missing a wider circle, and missing a close bond, by place</source>
        <translation>Größerer Kreis fehlt und enge Bindung fehlt, nach Ort</translation>
    </message>
    <message>
        <source>Everything in this picture is in the table that follows it.</source>
        <translation>Alles in diesem Bild steht auch in der Tabelle darunter.</translation>
    </message>
    <message>
        <source>Social: misses a wider circle</source>
        <translation>Sozial: größerer Kreis fehlt</translation>
    </message>
    <message>
        <source>Emotional: misses a close bond</source>
        <translation>Emotional: enge Bindung fehlt</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Dasselbe als Tabelle</translation>
    </message>
    <message>
        <source>Of 100 participants, by place</source>
        <translation>Von 100 Teilnehmenden, nach Ort</translation>
    </message>
    <message>
        <source>Neighbourhoods side by side</source>
        <translation>Die Viertel nebeneinander</translation>
    </message>
    <message>
        <source>Of 100 participants in %4, about %1 miss a wider circle of people. By chance this can be between %2 and %3.</source>
        <translation>Von 100 Teilnehmenden in %4 fehlt ungefähr %1 ein größerer Kreis von Menschen. Durch Zufall kann das zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>Of 100 participants in %4, about %1 miss a close bond. By chance this can be between %2 and %3.</source>
        <translation>Von 100 Teilnehmenden in %4 fehlt ungefähr %1 eine enge Bindung. Durch Zufall kann das zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>Participants out of 100. The mark is the best guess, the bar shows what chance can make of it. The order is that of the alphabet. Hatched means: not shown, to protect small groups and groups near them.</source>
        <translation>Teilnehmende von 100. Das Zeichen ist die beste Schätzung, der Strich zeigt, was der Zufall daraus machen kann. Die Reihenfolge ist die des Alphabets. Schraffiert heißt: nicht gezeigt, um kleine Gruppen und Gruppen in ihrer Nähe zu schützen.</translation>
    </message>
    <message>
        <source>Groups of participants</source>
        <translation>Gruppen von Teilnehmenden</translation>
    </message>
    <message>
        <source>One grouping at a time, for the whole municipality.</source>
        <translation>Immer nur eine Einteilung, für die ganze Gemeinde.</translation>
    </message>
    <message>
        <source>Of 100 participants, by group</source>
        <translation>Von 100 Teilnehmenden, nach Gruppe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Few contacts, and missing contact</source>
        <translation>Wenige Kontakte, und Kontakt vermissen</translation>
    </message>
    <message>
        <source>These are two different things. So they stand side by side and are never added up.</source>
        <translation>Das sind zwei verschiedene Dinge. Deshalb stehen sie nebeneinander und wir zählen sie nie zusammen.</translation>
    </message>
    <message>
        <source>About %1 participants told us about both.</source>
        <translation>Ungefähr %1 Teilnehmende haben uns von beidem erzählt.</translation>
    </message>
    <message>
        <source>About %1 have contacts and miss nobody.</source>
        <translation>Ungefähr %1 haben Kontakte und vermissen niemanden.</translation>
    </message>
    <message>
        <source>About %1 have few contacts and miss nobody.</source>
        <translation>Ungefähr %1 haben wenige Kontakte und vermissen niemanden.</translation>
    </message>
    <message>
        <source>About %1 have contacts and still miss contact.</source>
        <translation>Ungefähr %1 haben Kontakte und vermissen trotzdem Kontakt.</translation>
    </message>
    <message>
        <source>About %1 have few contacts and miss contact.</source>
        <translation>Ungefähr %1 haben wenige Kontakte und vermissen Kontakt.</translation>
    </message>
    <message>
        <source>Few contacts means: at most %1 of %2 points on the questions about contacts. That line is our own, without norms.</source>
        <translation>Wenige Kontakte heißt: höchstens %1 von %2 Punkten bei den Fragen zu Kontakten. Diese Grenze ist unsere eigene, ohne Normen.</translation>
    </message>
    <message>
        <source>Participants who answered every statement</source>
        <translation>Teilnehmende, die auf jede Aussage geantwortet haben</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>under 65</source>
        <translation>unter 65</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 und älter</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wer mitgemacht hat</translation>
    </message>
    <message>
        <source>These are people in %1 who took part. They are not a sample of all residents.</source>
        <translation>Das sind Menschen in %1, die mitgemacht haben. Sie sind keine Stichprobe aller Einwohnerinnen und Einwohner.</translation>
    </message>
    <message>
        <source>About %1 residents answered.</source>
        <translation>Ungefähr %1 Menschen haben geantwortet.</translation>
    </message>
    <message>
        <source>About %1 of them answered every statement. The figures below are about them.</source>
        <translation>Ungefähr %1 von ihnen haben auf jede Aussage geantwortet. Von ihnen handeln die Zahlen unten.</translation>
    </message>
    <message>
        <source>Some people are missing: those who never come to the place where the tablet stands. So are those who cannot leave their home or who do not read its languages. How many of them miss contact is not known.</source>
        <translation>Es fehlen Menschen, die nie dorthin kommen, wo das Tablet steht, die ihre Wohnung nicht verlassen können oder die seine Sprachen nicht lesen. Wie vielen von ihnen Kontakt fehlt, wissen wir nicht.</translation>
    </message>
    <message>
        <source>What people would like and can offer</source>
        <translation>Was Menschen sich wünschen und anbieten können</translation>
    </message>
    <message>
        <source>Everybody could choose several things. The tables count choices, not people.</source>
        <translation>Alle konnten mehreres wählen. Die Tabellen zählen Antworten, nicht Menschen.</translation>
    </message>
    <message>
        <source>Which element a choice belongs to is our reading. Talk about it at the round table.</source>
        <translation>Zu welchem Element eine Antwort gehört, ist unsere Lesart. Sprechen Sie darüber am runden Tisch.</translation>
    </message>
    <message>
        <source>An offer is not a registration. Nobody can be called back.</source>
        <translation>Ein Angebot ist keine Anmeldung. Niemand kann zurückgerufen werden.</translation>
    </message>
    <message>
        <source>Wishes, by working element</source>
        <translation>Wünsche, nach Wirkelement</translation>
    </message>
    <message>
        <source>Offers, by working element</source>
        <translation>Angebote, nach Wirkelement</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Begegnung</translation>
    </message>
    <message>
        <source>Practical support</source>
        <translation>Praktische Hilfe</translation>
    </message>
    <message>
        <source>Meaningful activity</source>
        <translation>Sinnvolle Tätigkeit</translation>
    </message>
    <message>
        <source>A meaningful role</source>
        <translation>Eine sinnvolle Rolle</translation>
    </message>
    <message>
        <source>Meaningful contact</source>
        <translation>Bedeutsamer Kontakt</translation>
    </message>
    <message>
        <source>Social skills</source>
        <translation>Soziale Fähigkeiten</translation>
    </message>
    <message>
        <source>Realistic expectations</source>
        <translation>Realistische Erwartungen</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ungefähr %1</translation>
    </message>
    <message>
        <source>fewer than 5 participants</source>
        <translation>weniger als 5 Teilnehmende</translation>
    </message>
    <message>
        <source>about %1 of 100, between %2 and %3</source>
        <translation>ungefähr %1 von 100, zwischen %2 und %3</translation>
    </message>
    <message>
        <source>living alone</source>
        <translation>wohnt allein</translation>
    </message>
    <message>
        <source>living with others</source>
        <translation>wohnt mit anderen zusammen</translation>
    </message>
    <message>
        <source>18 to 34</source>
        <translation>18 bis 34</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation>35 bis 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>50 bis 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation>65 bis 74</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation>75 und älter</translation>
    </message>
    <message>
        <source>women</source>
        <translation>Frauen</translation>
    </message>
    <message>
        <source>men</source>
        <translation>Männer</translation>
    </message>
    <message>
        <source>other gender</source>
        <translation>anderes Geschlecht</translation>
    </message>
    <message>
        <source>All statements together</source>
        <translation>Alle Aussagen zusammen</translation>
    </message>
</context>
<context>
    <name>ReviewCell</name>
    <message>
        <source>%1: %2. Change</source>
        <extracomment>Said aloud for a question on the review. %1 is its name, %2 &quot;filled in&quot;, &quot;skipped&quot; or the answer.</extracomment>
        <translation>%1: %2. Ändern</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Look it over and send</source>
        <extracomment>Title of the last screen before sending</extracomment>
        <translation>Prüfen und absenden</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <extracomment>Review screen: hides the answers again</extracomment>
        <translation>Antworten verbergen</translation>
    </message>
    <message>
        <source>Show my answers</source>
        <extracomment>Review screen: shows the answers beside the questions</extracomment>
        <translation>Antworten zeigen</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Review screen: keeps the answers and goes to the thanks</extracomment>
        <translation>Absenden</translation>
    </message>
    <message>
        <source>Tap a question to change it. After sending we can erase nothing any more.</source>
        <extracomment>Review screen: each question below is a button</extracomment>
        <translation>Tippen Sie zum Ändern auf eine Frage. Nach dem Absenden können wir nichts mehr löschen.</translation>
    </message>
    <message>
        <source>What did I tell?</source>
        <extracomment>Review screen: opens a page on which residents read back what they told</extracomment>
        <translation>Was habe ich erzählt?</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Session</source>
        <extracomment>Title of the screen where the staff open and close a session</extracomment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Letters: normal</source>
        <translation>Buchstaben: normal</translation>
    </message>
    <message>
        <source>Letters: largest</source>
        <translation>Buchstaben: sehr groß</translation>
    </message>
    <message>
        <source>Letters: large</source>
        <translation>Buchstaben: groß</translation>
    </message>
    <message>
        <source>The tablet is not ready. Look at the check list first.</source>
        <extracomment>A session could not be opened because of the check list</extracomment>
        <translation>Das Tablet ist nicht bereit. Sehen Sie zuerst die Prüfliste an.</translation>
    </message>
    <message>
        <source>The session could not be opened. Look at the check list.</source>
        <extracomment>A session could not be opened</extracomment>
        <translation>Die Sitzung ließ sich nicht öffnen. Sehen Sie die Prüfliste an.</translation>
    </message>
    <message>
        <source>The session could not be closed. Look at the numbers and try again.</source>
        <extracomment>A session could not be closed</extracomment>
        <translation>Die Sitzung ließ sich nicht schließen. Sehen Sie die Zahlen an und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>%1 · wave %2</source>
        <extracomment>Place and wave of a session. %1 is where the tablet stands, %2 the name of the wave.</extracomment>
        <translation>%1 · Runde %2</translation>
    </message>
    <message>
        <source>Is this right? The tablet stood at %1. There are %2 in the box.</source>
        <extracomment>Asks the staff to look before a session is closed. %1 is a place, %2 a number of answers.</extracomment>
        <translation>Stimmt das? Das Tablet stand in %1. In der Box sind %2.</translation>
    </message>
    <message>
        <source>You are practising. Nothing is kept.</source>
        <extracomment>A practice session is open</extracomment>
        <translation>Sie üben. Nichts bleibt erhalten.</translation>
    </message>
    <message>
        <source>A session is open. Residents can take part.</source>
        <extracomment>A session is open</extracomment>
        <translation>Eine Sitzung ist offen. Bewohner können mitmachen.</translation>
    </message>
    <message>
        <source>No session is open. Residents cannot take part.</source>
        <extracomment>No session is open</extracomment>
        <translation>Keine Sitzung ist offen. Bewohner können nicht mitmachen.</translation>
    </message>
    <message>
        <source>First language: %1</source>
        <extracomment>The language in which residents find the tablet. %1 is a language.</extracomment>
        <translation>Erste Sprache: %1</translation>
    </message>
    <message>
        <source>To practise: yes</source>
        <extracomment>The next session is to try the tablet; nothing is kept</extracomment>
        <translation>Zum Üben: ja</translation>
    </message>
    <message>
        <source>To practise: no</source>
        <extracomment>The next session is a real one</extracomment>
        <translation>Zum Üben: nein</translation>
    </message>
    <message>
        <source>Open the session</source>
        <extracomment>Opens a session: residents can take part from now on</extracomment>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Close the session</source>
        <extracomment>Asks whether to close the session</extracomment>
        <translation>Sitzung schließen</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <extracomment>Closes the session; place and number are right</extracomment>
        <translation>Ja, schließen</translation>
    </message>
    <message>
        <source>No, leave it open</source>
        <extracomment>Leaves the session open</extracomment>
        <translation>Nein, offen lassen</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For the staff</source>
        <extracomment>Title of the menu for the staff</extracomment>
        <translation>Für Mitarbeitende</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Leaves the staff&apos;s screens, back to the welcome; the code is needed again</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <extracomment>Menu of the staff: opens the check list</extracomment>
        <translation>Das Tablet prüfen</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>Menu of the staff: opens and closes a session</extracomment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Three numbers</source>
        <extracomment>Menu of the staff: shows three numbers</extracomment>
        <translation>Drei Zahlen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Menu of the staff: brings the answers to the municipality</extracomment>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Quick card</source>
        <extracomment>Menu of the staff: what to do and what to say, in short</extracomment>
        <translation>Kurzkarte</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <extracomment>Menu of the staff: measures the screen with a bank card</extracomment>
        <translation>Größe des Bildschirms</translation>
    </message>
    <message>
        <source>Change the code</source>
        <extracomment>Menu of the staff: another code in the place of the present one</extracomment>
        <translation>Code ändern</translation>
    </message>
</context>
<context>
    <name>StatementScreen</name>
    <message>
        <source>You have chosen nothing yet.</source>
        <extracomment>Shown once when &quot;Next&quot; is tapped without an answer</extracomment>
        <translation>Sie haben noch nichts gewählt.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Which neighbourhood do you live in?</source>
        <extracomment>Question; the names of the neighbourhoods stand below it</extracomment>
        <translation>In welchem Viertel wohnen Sie?</translation>
    </message>
    <message>
        <source>Your neighbourhood</source>
        <extracomment>Name of the part of the questions that asks for the neighbourhood</extracomment>
        <translation>Ihr Viertel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress within a part: statement 4 of 11</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>I like to drink coffee.</source>
        <extracomment>A statement that anybody can answer, to practise tapping and going on. Nothing about it is kept.</extracomment>
        <translation>Ich trinke gerne Kaffee.</translation>
    </message>
    <message>
        <source>To practise</source>
        <extracomment>Above the statement to practise on, where the name of the part stands otherwise</extracomment>
        <translation>Zum Üben</translation>
    </message>
</context>
<context>
    <name>StillThereScreen</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>After some minutes without a touch</extracomment>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we erase everything.</source>
        <extracomment>Counts down while nobody touches the screen</extracomment>
        <translation>
            <numerusform>In %n Sekunde löschen wir alles.</numerusform>
            <numerusform>In %n Sekunden löschen wir alles.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <extracomment>Back to the question, everything is still there</extracomment>
        <translation>Ich bin noch da</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Thank you</source>
        <extracomment>Title of the last screen</extracomment>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Your answers are kept without a name. Together they show what people in your neighbourhood have and what they miss.</source>
        <extracomment>Last screen, after the answers were kept</extracomment>
        <translation>Ihre Antworten sind ohne Namen gespeichert. Zusammen zeigen die Antworten, was Menschen in Ihrem Viertel haben und was ihnen fehlt.</translation>
    </message>
    <message>
        <source>There are cards with these numbers beside the tablet. Take one if you like.</source>
        <extracomment>Last screen: a paper card with the same numbers lies beside the tablet</extracomment>
        <translation>Neben dem Gerät liegen Karten mit diesen Nummern. Nehmen Sie gern eine mit.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Last screen: back to the start for the next person</extracomment>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>TransferScreen</name>
    <message>
        <source>Hand over</source>
        <extracomment>Title of the screen where answers go to the municipality</extracomment>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>%2 signed for all %1 answers. Empty the box for good?</source>
        <extracomment>Asks once more before the box is emptied. %1 is a number of answers, %2 a municipality.</extracomment>
        <translation>%2 hat für alle %1 Antworten unterschrieben. Die Box endgültig leeren?</translation>
    </message>
    <message>
        <source>No memory stick found. Put one in and look again.</source>
        <extracomment>No memory stick is in the tablet</extracomment>
        <translation>Kein Speicherstick gefunden. Stecken Sie einen ein und suchen Sie wieder.</translation>
    </message>
    <message>
        <source>The stick is full. Take another one. The box stays as it is.</source>
        <extracomment>The memory stick has no room</extracomment>
        <translation>Der Stick ist voll. Nehmen Sie einen anderen. Die Box bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>It was interrupted. The box stays as it is. Try again.</source>
        <extracomment>Writing or reading went wrong</extracomment>
        <translation>Es wurde unterbrochen. Die Box bleibt, wie sie ist. Versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>There are fewer than %1. They go only when the wave has ended.</source>
        <extracomment>%1 is a number, 10. The wave is still going on.</extracomment>
        <translation>Es sind weniger als %1. Sie gehen erst, wenn die Runde zu Ende ist.</translation>
    </message>
    <message>
        <source>The municipality does not know this tablet yet. See the check list.</source>
        <extracomment>The municipality does not know this tablet</extracomment>
        <translation>Die Gemeinde kennt dieses Tablet noch nicht. Siehe Prüfliste.</translation>
    </message>
    <message>
        <source>The ballot box cannot be read. Change nothing and call the municipality.</source>
        <extracomment>The ballot box cannot be read</extracomment>
        <translation>Die Antwortbox ist nicht lesbar. Ändern Sie nichts und rufen Sie die Gemeinde an.</translation>
    </message>
    <message>
        <source>%1 answers are on the stick, sealed. Bring the file %2 to the municipality.</source>
        <extracomment>%1 is a number of answers, %2 the name of a file</extracomment>
        <translation>%1 Antworten sind auf dem Stick, versiegelt. Bringen Sie die Datei %2 zur Gemeinde.</translation>
    </message>
    <message>
        <source>They were on the stick already. Bring the file %1 to the municipality.</source>
        <extracomment>The same file was on the stick already. %1 is the name of a file.</extracomment>
        <translation>Sie waren schon auf dem Stick. Bringen Sie die Datei %1 zur Gemeinde.</translation>
    </message>
    <message>
        <source>There is no receipt for this tablet on the stick.</source>
        <extracomment>There is no receipt on the stick</extracomment>
        <translation>Auf dem Stick ist keine Quittung für dieses Tablet.</translation>
    </message>
    <message>
        <source>The receipt was changed or damaged. Ask for a new one.</source>
        <extracomment>The receipt cannot be trusted</extracomment>
        <translation>Die Quittung ist verändert oder beschädigt. Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>The receipt is from another municipality. The box stays as it is.</source>
        <extracomment>The receipt is from somebody else</extracomment>
        <translation>Die Quittung ist von einer anderen Gemeinde. Die Box bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 has all %2. You may empty the box.</source>
        <extracomment>%1 is a municipality, %2 a number of answers</extracomment>
        <translation>%1 hat alle %2. Sie dürfen die Box leeren.</translation>
    </message>
    <message>
        <source>%1 has %2. People came since. Write to the stick again.</source>
        <extracomment>%1 is a municipality, %2 a number of answers</extracomment>
        <translation>%1 hat %2. Seitdem kamen Menschen. Schreiben Sie noch einmal auf den Stick.</translation>
    </message>
    <message>
        <source>Close the session first.</source>
        <extracomment>The box cannot be emptied now</extracomment>
        <translation>Schließen Sie zuerst die Sitzung.</translation>
    </message>
    <message>
        <source>People came since the receipt. Write to the stick again.</source>
        <extracomment>The box cannot be emptied now</extracomment>
        <translation>Nach der Quittung kamen Menschen. Schreiben Sie noch einmal auf den Stick.</translation>
    </message>
    <message>
        <source>The box is empty.</source>
        <extracomment>The box is empty</extracomment>
        <translation>Die Box ist leer.</translation>
    </message>
    <message>
        <source>For %1, wave %2.</source>
        <extracomment>%1 is a municipality, %2 the name of the wave</extracomment>
        <translation>Für %1, Runde %2.</translation>
    </message>
    <message>
        <source>Stick: %1</source>
        <extracomment>Which memory stick is used; a tap goes to the next one. %1 is its name.</extracomment>
        <translation>Stick: %1</translation>
    </message>
    <message>
        <source>Look for a stick again</source>
        <extracomment>Looks for a memory stick</extracomment>
        <translation>Noch einmal Stick suchen</translation>
    </message>
    <message>
        <source>The wave has ended: yes</source>
        <extracomment>Then any number of answers goes</extracomment>
        <translation>Die Runde ist zu Ende: ja</translation>
    </message>
    <message>
        <source>The wave has ended: no</source>
        <extracomment>Then only ten answers or more go</extracomment>
        <translation>Die Runde ist zu Ende: nein</translation>
    </message>
    <message>
        <source>1. Write to the stick</source>
        <extracomment>Writes the sealed answers to the memory stick</extracomment>
        <translation>1. Auf den Stick schreiben</translation>
    </message>
    <message>
        <source>2. Read the receipt</source>
        <extracomment>Reads the receipt of the municipality from the memory stick</extracomment>
        <translation>2. Quittung lesen</translation>
    </message>
    <message>
        <source>3. Empty the box</source>
        <extracomment>Asks whether to empty the ballot box; only after a receipt</extracomment>
        <translation>3. Die Box leeren</translation>
    </message>
    <message>
        <source>Yes, empty it</source>
        <extracomment>Empties the ballot box for good</extracomment>
        <translation>Ja, leeren</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <extracomment>Leaves the ballot box as it is</extracomment>
        <translation>Nein, behalten</translation>
    </message>
</context>
<context>
    <name>Watermark</name>
    <message>
        <source>PRACTICE</source>
        <extracomment>Across every screen while the staff practise. One word in capitals.</extracomment>
        <translation>ÜBUNGSLAUF</translation>
    </message>
</context>
<context>
    <name>models::ReviewList</name>
    <message>
        <source>filled in</source>
        <extracomment>On the review screen, beside the name of a question that was answered (also with &quot;I would rather not say&quot;)</extracomment>
        <translation>ausgefüllt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>offen gelassen</translation>
    </message>
</context>
</TS>
