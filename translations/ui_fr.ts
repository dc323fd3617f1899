<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AgainScreen</name>
    <message>
        <source>Thank you, once is enough</source>
        <extracomment>After a resident said that they answered these questions before</extracomment>
        <translation>Merci, une fois suffit</translation>
    </message>
    <message>
        <source>You may go on all the same.</source>
        <extracomment>Under &quot;Thank you, once is enough&quot;</extracomment>
        <translation>Vous pouvez quand même continuer.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <extracomment>To the start, without asking anything</extracomment>
        <translation>S’arrêter ici</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>Goes on to the questions although they were answered before</extracomment>
        <translation>Encore une fois</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>I would rather not say</source>
        <extracomment>An answer on every question, set apart below the others</extracomment>
        <translation>Je le garde pour moi</translation>
    </message>
    <message>
        <source>I live somewhere else</source>
        <extracomment>An answer to &quot;Which neighbourhood do you live in?&quot;: outside this municipality</extracomment>
        <translation>J’habite ailleurs</translation>
    </message>
    <message>
        <source>I do not know</source>
        <extracomment>An answer to &quot;Which neighbourhood do you live in?&quot;</extracomment>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>None of these</source>
        <extracomment>The last answer below a list of which several may be chosen</extracomment>
        <translation>Rien de tout cela</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>The invitation on the welcome screen</extracomment>
        <translation>Comment ça va dans votre quartier&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) · without a name · free</source>
        <extracomment>Under the invitation. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>%n minute · sans nom · facultatif</numerusform>
            <numerusform>%n minutes · sans nom · facultatif</numerusform>
        </translation>
    </message>
    <message>
        <source>A demonstration. This town does not exist.</source>
        <extracomment>Welcome screen, when the town and everything about it is made up</extracomment>
        <translation>Un exemple. Cette commune n’existe pas.</translation>
    </message>
</context>
<context>
    <name>CalibrationScreen</name>
    <message>
        <source>Size of the screen</source>
        <extracomment>Title of the screen where the staff measure the tablet&apos;s screen</extracomment>
        <translation>Taille de l’écran</translation>
    </message>
    <message>
        <source>Hold the long side of a bank card against the bar. Make the bar as long as the card.</source>
        <extracomment>How to measure the screen</extracomment>
        <translation>Tenez le long côté d’une carte bancaire contre la barre. Rendez la barre aussi longue que la carte.</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>Said aloud for the bar that is held against a bank card</extracomment>
        <translation>Barre</translation>
    </message>
    <message>
        <source>Shorter</source>
        <extracomment>Makes the bar shorter</extracomment>
        <translation>Plus court</translation>
    </message>
    <message>
        <source>Longer</source>
        <extracomment>Makes the bar longer</extracomment>
        <translation>Plus long</translation>
    </message>
    <message>
        <source>It fits</source>
        <extracomment>The bar is as long as the card: keeps the size</extracomment>
        <translation>C’est bon</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Answers are sealed for the key: %1</source>
        <extracomment>Check list: %1 are four words that two people compare; the municipality reads the same ones</extracomment>
        <translation>Les réponses sont scellées pour la clé : %1</translation>
    </message>
    <message>
        <source>A damaged box was set aside; a new one takes the answers. Hand over soon: the damaged box goes along.</source>
        <extracomment>Check list: a damaged ballot box was set aside, and goes along when the staff hand over</extracomment>
        <translation>Une urne endommagée est mise de côté ; une nouvelle prend les réponses. Transmettez vite : l’urne endommagée part aussi.</translation>
    </message>
    <message>
        <source>Package</source>
        <extracomment>Check list of the staff: the file with questions that the municipality gave to this tablet</extracomment>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Signed by %1, for wave %2.</source>
        <extracomment>Check list: the package is in order. %1 is the municipality, %2 the name of the wave.</extracomment>
        <translation>Signé par %1, pour la vague %2.</translation>
    </message>
    <message>
        <source>The package was changed or damaged. Ask the municipality for a new one.</source>
        <extracomment>Check list: the package cannot be trusted</extracomment>
        <translation>Le paquet a été modifié ou abîmé. Demandez-en un nouveau à la commune.</translation>
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
        <translation>Langues</translation>
    </message>
    <message>
        <source>Not on this tablet: %1. Ask the municipality for a newer program.</source>
        <extracomment>Check list: the package asks in languages that this program has no screens for. %1 are their names.</extracomment>
        <translation>Pas sur cette tablette : %1. Demandez à la commune un programme plus récent.</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <extracomment>Check list: below this size no figures are shown</extracomment>
        <translation>Plus petit groupe</translation>
    </message>
    <message>
        <source>Figures are about at least %1 people.</source>
        <extracomment>Check list: %1 is a number of people, such as 30</extracomment>
        <translation>Les chiffres portent sur au moins %1 personnes.</translation>
    </message>
    <message>
        <source>Help numbers</source>
        <extracomment>Check list: the telephone numbers that residents see at the end</extracomment>
        <translation>Numéros d’aide</translation>
    </message>
    <message>
        <source>There is no number to call in the package.</source>
        <extracomment>Check list: there is no telephone number in the package</extracomment>
        <translation>Le paquet ne contient aucun numéro à appeler.</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Check list: when the wave ends</extracomment>
        <translation>Période</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <extracomment>Check list: the days of the wave, as the package writes them</extracomment>
        <translation>Du %1 au %2.</translation>
    </message>
    <message>
        <source>The package names no last day. Ask the municipality when it ends.</source>
        <extracomment>Check list: the package names no days</extracomment>
        <translation>Le paquet n’indique pas de dernier jour. Demandez à la commune quand cela se termine.</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <extracomment>Check list: how small groups may get. %1 is a question, such as &quot;Age&quot;.</extracomment>
        <translation>Groupes : %1</translation>
    </message>
    <message>
        <source>The smallest group we expect is %1 people, in %2.</source>
        <extracomment>Check list, green. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>Le plus petit groupe attendu est de %1 personnes, à %2.</translation>
    </message>
    <message>
        <source>We expect only %1 people in the smallest group, in %2. Say “confidential” and promise no more.</source>
        <extracomment>Check list, amber. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>Dans le plus petit groupe, nous n’attendons que %1 personnes, à %2. Dites « confidentiel » et ne promettez pas plus.</translation>
    </message>
    <message>
        <source>We expect only %1 people in the smallest group, in %2. The municipality must leave this question out.</source>
        <extracomment>Check list, blocked. %1 is a number of people, %2 a neighbourhood.</extracomment>
        <translation>Dans le plus petit groupe, nous n’attendons que %1 personnes, à %2. La commune doit retirer cette question.</translation>
    </message>
    <message>
        <source>The package does not say how many people live here. Say “confidential” and promise no more.</source>
        <extracomment>Check list, amber</extracomment>
        <translation>Le paquet ne dit pas combien de personnes vivent ici. Dites « confidentiel » et ne promettez pas plus.</translation>
    </message>
    <message>
        <source>This tablet</source>
        <extracomment>Check list: whether the municipality will take what this tablet hands over</extracomment>
        <translation>Cette tablette</translation>
    </message>
    <message>
        <source>The municipality knows it. Its words: %1</source>
        <extracomment>Check list: %1 are four words that two people compare</extracomment>
        <translation>La commune la connaît. Ses mots : %1</translation>
    </message>
    <message>
        <source>The municipality does not know it yet. Tell them these words: %1</source>
        <extracomment>Check list: %1 are four words that two people compare</extracomment>
        <translation>La commune ne la connaît pas encore. Donnez-lui ces mots : %1</translation>
    </message>
    <message>
        <source>It has no key of its own. Ask the municipality to set it up.</source>
        <extracomment>Check list: the tablet was not set up whole</extracomment>
        <translation>Elle n’a pas de clé à elle. Demandez à la commune de la préparer.</translation>
    </message>
    <message>
        <source>Ballot box</source>
        <extracomment>Check list: where the sealed answers are kept</extracomment>
        <translation>Urne</translation>
    </message>
    <message>
        <source>It takes answers.</source>
        <extracomment>Check list: the ballot box is in order</extracomment>
        <translation>Elle accepte des réponses.</translation>
    </message>
    <message>
        <source>The disk takes nothing. Answers cannot be kept on this tablet.</source>
        <extracomment>Check list: the ballot box cannot be written</extracomment>
        <translation>Le disque n’accepte rien. Cette tablette ne peut garder aucune réponse.</translation>
    </message>
    <message>
        <source>Only %1 places are left. Hand over what is in it.</source>
        <extracomment>Check list: %1 is a number of answers</extracomment>
        <translation>Il ne reste que %1 places. Transmettez ce qu’elle contient.</translation>
    </message>
    <message>
        <source>The note of the last session was damaged. Open a new one; no answer is lost.</source>
        <extracomment>Check list: what the last session left behind cannot be read</extracomment>
        <translation>La note de la dernière session est abîmée. Ouvrez-en une nouvelle ; aucune réponse n’est perdue.</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Check list: what day the tablet thinks it is</extracomment>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>It stands in the year %1. Answers do not need it; ask who set this tablet up to put it right.</source>
        <extracomment>Check list: the clock is wrong. %1 is a year.</extracomment>
        <translation>Elle indique l’année %1. Les réponses n’en dépendent pas ; demandez à la personne qui a préparé cette tablette de la régler.</translation>
    </message>
    <message>
        <source>Disk</source>
        <extracomment>Check list: whether the disk of the tablet is encrypted</extracomment>
        <translation>Disque</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <extracomment>Check list: the disk is encrypted</extracomment>
        <translation>Il est chiffré.</translation>
    </message>
    <message>
        <source>It is not encrypted. Whoever takes the tablet may see in which order people came.</source>
        <extracomment>Check list: the disk is not encrypted</extracomment>
        <translation>Il n’est pas chiffré. Qui emporte la tablette peut voir dans quel ordre les gens sont venus.</translation>
    </message>
    <message>
        <source>We cannot see whether it is encrypted. Ask who set it up.</source>
        <extracomment>Check list: nobody knows whether the disk is encrypted</extracomment>
        <translation>Nous ne voyons pas s’il est chiffré. Demandez à qui l’a préparée.</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>Check list: whether the tablet can read the screens aloud</extracomment>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>There is a voice for every language.</source>
        <extracomment>Check list: the tablet can read aloud in all languages on offer</extracomment>
        <translation>Il y a une voix pour chaque langue.</translation>
    </message>
    <message>
        <source>There is no voice for: %1. Offer to read along.</source>
        <extracomment>Check list: %1 are names of languages</extracomment>
        <translation>Il n’y a pas de voix pour : %1. Proposez de lire ensemble.</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>This device is not on at the moment.</source>
        <extracomment>Instead of the welcome, when no answers can be kept</extracomment>
        <translation>Cet appareil n’est pas en service pour le moment.</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Demandez à l’accueil.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>We ask how you experience contact with others. It takes about %n minute(s).</source>
        <extracomment>Information screen, before &quot;Yes, I take part&quot;. Short sentences; no word for loneliness. %n is a number of minutes.</extracomment>
        <translation>
            <numerusform>Nous demandons comment vous vivez vos contacts avec les autres. Cela dure environ %n minute.</numerusform>
            <numerusform>Nous demandons comment vous vivez vos contacts avec les autres. Cela dure environ %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>We keep no name, time or device number. You may skip any question and stop at any time. Then we erase everything.</source>
        <extracomment>Information screen: what is not kept, and what a resident may do</extracomment>
        <translation>Nous ne gardons ni nom, ni moment, ni numéro d’appareil. Aucune question n’est obligatoire. Vous pouvez arrêter quand vous voulez. Alors, nous effaçons tout.</translation>
    </message>
    <message>
        <source>Once sent, we cannot erase your answers. We do not know which are yours. The municipality sees only figures about at least %1 people together.</source>
        <extracomment>Information screen: what happens after sending. %1 is the smallest group that figures are shown about, e.g. 30.</extracomment>
        <translation>Après l’envoi, nous ne pouvons plus effacer vos réponses. Nous ne savons pas quelles réponses sont les vôtres. La commune ne voit que des chiffres sur des groupes d’au moins %1 personnes.</translation>
    </message>
    <message>
        <source>Taking part is free. For help or activities it makes no difference.</source>
        <extracomment>Information screen: taking part is free</extracomment>
        <translation>Vous êtes libre de participer. Pour l’aide ou les activités, cela ne change rien.</translation>
    </message>
    <message>
        <source>Responsible: %1. Questions? %2</source>
        <extracomment>Information and help screens. %1 is who answers for the data, %2 how to reach them.</extracomment>
        <translation>Responsable des données&#xa0;: %1. Des questions&#xa0;? %2</translation>
    </message>
    <message>
        <source>We want to know what people in each neighbourhood have and what they miss. With that, residents and the municipality plan together.</source>
        <extracomment>&quot;Know more&quot;: what the answers are for</extracomment>
        <translation>Nous voulons savoir ce que les gens de chaque quartier ont et ce qui leur manque. Avec cela, les habitants et la commune font des projets ensemble.</translation>
    </message>
    <message>
        <source>This device seals your answers and cannot open them again. The municipality opens all answers together, after the round. It keeps them mixed and locked, without names.</source>
        <extracomment>&quot;Know more&quot;: who opens the answers, when, and how they are kept</extracomment>
        <translation>Cet appareil scelle vos réponses et ne peut plus les ouvrir. La commune ouvre toutes les réponses ensemble, après la période. Elle les garde mélangées et sous clé, sans noms.</translation>
    </message>
    <message>
        <source>Nobody knows which answers are yours. So nobody can show, change or erase them later.</source>
        <extracomment>&quot;Know more&quot;: why nobody can look up or change answers later</extracomment>
        <translation>Personne ne sait quelles réponses sont les vôtres. Personne ne peut donc les montrer, les changer ou les effacer plus tard.</translation>
    </message>
    <message>
        <source>Not content with how we handle data? Turn to: %1</source>
        <extracomment>&quot;Know more&quot;. %1 is the name and address of the authority that handles complaints about data.</extracomment>
        <translation>Pas satisfait de notre façon de traiter les données&#xa0;? Adressez-vous à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your answers are anonymous.</source>
        <extracomment>Information screen, only where the groups are expected to be so large that nobody can be recognised</extracomment>
        <translation>Vos réponses sont anonymes.</translation>
    </message>
    <message>
        <source>Your answers stay confidential.</source>
        <extracomment>Information screen, in place of &quot;Your answers are anonymous.&quot; where some groups may be small</extracomment>
        <translation>Vos réponses restent confidentielles.</translation>
    </message>
</context>
<context>
    <name>CountsScreen</name>
    <message>
        <source>Three numbers</source>
        <extracomment>Title of the screen with three numbers</extracomment>
        <translation>Trois nombres</translation>
    </message>
    <message>
        <source>finished in this session</source>
        <extracomment>Below a number: finished since the session was opened</extracomment>
        <translation>remplis pendant cette session</translation>
    </message>
    <message>
        <source>in the ballot box in all</source>
        <extracomment>Below a number: sealed answers on this tablet</extracomment>
        <translation>en tout dans l’urne</translation>
    </message>
    <message>
        <source>received by the municipality</source>
        <extracomment>Below a number: the municipality signed for them</extracomment>
        <translation>reçus par la commune</translation>
    </message>
    <message>
        <source>Nobody can open the answers on this tablet. The numbers stand still until you come back here.</source>
        <extracomment>Under the three numbers</extracomment>
        <translation>Personne ne peut ouvrir les réponses sur cette tablette. Les nombres restent figés jusqu’à votre retour ici.</translation>
    </message>
</context>
<context>
    <name>CoverScreen</name>
    <message>
        <source>Go on or stop?</source>
        <extracomment>Covers the question at once after &quot;Stop&quot;</extracomment>
        <translation>Continuer ou arrêter&#xa0;?</translation>
    </message>
    <message>
        <source>If you stop, we erase everything.</source>
        <extracomment>On the cover, under the title</extracomment>
        <translation>Si vous arrêtez, nous effaçons tout.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>On the cover: back to the question</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop and erase</source>
        <extracomment>On the cover: wipes all answers and goes to the start</extracomment>
        <translation>Arrêter et effacer</translation>
    </message>
</context>
<context>
    <name>FailureScreen</name>
    <message>
        <source>Keeping your answers did not work.</source>
        <extracomment>After sending failed</extracomment>
        <translation>Nous n’avons pas pu garder vos réponses.</translation>
    </message>
    <message>
        <source>Your answers are erased. We are sorry. Please tell the desk.</source>
        <extracomment>After sending failed</extracomment>
        <translation>Vos réponses sont effacées. Nous en sommes désolés. Dites-le à l’accueil, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HelpLines</name>
    <message>
        <source>Would you like to talk to somebody?</source>
        <extracomment>Above the same list of telephone numbers for everybody</extracomment>
        <translation>Voulez-vous parler à quelqu’un&#xa0;?</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the help</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Tap the answer that fits you. Then tap “Next”. You may skip any question. “Stop” hides everything at once.</source>
        <extracomment>Help: how the screens work</extracomment>
        <translation>Touchez la réponse qui vous correspond. Touchez ensuite «&#xa0;Suivant&#xa0;». Aucune question n’est obligatoire. «&#xa0;Arrêter&#xa0;» cache tout immédiatement.</translation>
    </message>
    <message>
        <source>Something does not work? Ask at the desk.</source>
        <extracomment>Help: who can assist on the spot</extracomment>
        <translation>Quelque chose ne fonctionne pas&#xa0;? Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This device has no voice for this language. Ask somebody to read with you.</source>
        <extracomment>Help, where nothing can be read aloud</extracomment>
        <translation>Cet appareil n’a pas de voix pour cette langue. Demandez à quelqu’un de lire avec vous.</translation>
    </message>
    <message>
        <source>“Listen” reads the screen to you. Touch the screen and it stops. You can use headphones.</source>
        <extracomment>Help: about reading aloud</extracomment>
        <translation>« Écouter » vous lit l’écran. Touchez l’écran et la lecture s’arrête. Vous pouvez mettre un casque.</translation>
    </message>
    <message>
        <source>Sound: soft</source>
        <extracomment>Help: how loud the screen is read aloud; a tap goes to the next</extracomment>
        <translation>Son : doux</translation>
    </message>
    <message>
        <source>Sound: loud</source>
        <translation>Son : fort</translation>
    </message>
    <message>
        <source>Sound: normal</source>
        <translation>Son : normal</translation>
    </message>
</context>
<context>
    <name>InfoScreen</name>
    <message>
        <source>Before you begin</source>
        <extracomment>Title of the information screen</extracomment>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Yes, I take part</source>
        <extracomment>Information screen: goes to the first question</extracomment>
        <translation>Oui, d’accord</translation>
    </message>
    <message>
        <source>No, rather not</source>
        <extracomment>Information screen: back to the start, nothing is counted</extracomment>
        <translation>Non, merci</translation>
    </message>
    <message>
        <source>Know more</source>
        <extracomment>Information screen: opens a page about purpose, keeping, who is responsible, complaints</extracomment>
        <translation>En savoir plus</translation>
    </message>
</context>
<context>
    <name>IntroScreen</name>
    <message>
        <source>Tap your answer. Then tap “Next”. You can always go back.</source>
        <extracomment>Before the first statement: how to answer and how to go on</extracomment>
        <translation>Touchez votre réponse. Touchez ensuite «&#xa0;Suivant&#xa0;». Vous pouvez toujours revenir en arrière.</translation>
    </message>
    <message>
        <source>Skip this part</source>
        <extracomment>Before a part of the questions that is not needed: goes on to the part after it</extracomment>
        <translation>Passer cette partie</translation>
    </message>
</context>
<context>
    <name>KioskTools</name>
    <message>
        <source>Language</source>
        <extracomment>Tool: opens the list of languages</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Tool: makes the letters larger, and after the largest size normal again</extracomment>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Letters: normal</source>
        <translation>Lettres&#xa0;: normales</translation>
    </message>
    <message>
        <source>Letters: largest</source>
        <translation>Lettres&#xa0;: très grandes</translation>
    </message>
    <message>
        <source>Letters: large</source>
        <translation>Lettres&#xa0;: grandes</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Tool: changes between paper colours and white on black</extracomment>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Contrast: high</source>
        <translation>Contraste&#xa0;: fort</translation>
    </message>
    <message>
        <source>Contrast: normal</source>
        <translation>Contraste&#xa0;: normal</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Tool: explains how the screens work and where to turn to</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Tool: covers the screen at once and asks whether to stop</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>No voice</source>
        <extracomment>Tool, after it was asked to read and cannot: there is no voice for this language. One short word or two.</extracomment>
        <translation>Sans voix</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>Tool: reads the screen aloud from the top. One word.</extracomment>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>This device has no voice for this language.</source>
        <extracomment>Tool, said by a screen reader</extracomment>
        <translation>Cet appareil n’a pas de voix pour cette langue.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>Title of the window</extracomment>
        <translation>Comment ça va dans votre quartier&#xa0;?</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Choose your language</source>
        <extracomment>Title of the list of languages</extracomment>
        <translation>Choisissez votre langue</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LetterTabs</name>
    <message>
        <source>Names from %1 to %2, part %3</source>
        <extracomment>Said aloud for a button above a long list of names. %1 and %2 are letters, %3 counts the buttons.</extracomment>
        <translation>Noms de %1 à %2, partie %3</translation>
    </message>
</context>
<context>
    <name>LogoKey</name>
    <message>
        <source>For the staff: hold three seconds</source>
        <extracomment>Said aloud for the logo on the welcome screen</extracomment>
        <translation>Pour le personnel : maintenir trois secondes</translation>
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
        <translation>Qu’ai-je dit ?</translation>
    </message>
    <message>
        <source>Only you see this. When you close it, it is gone.</source>
        <extracomment>Under &quot;What did I tell?&quot;</extracomment>
        <translation>Personne d’autre ne voit ceci. Quand vous fermez, c’est effacé.</translation>
    </message>
    <message>
        <source>This you have</source>
        <extracomment>Above statements which say, with the answers given, that the resident has something</extracomment>
        <translation>Ceci, vous l’avez</translation>
    </message>
    <message>
        <source>In between</source>
        <extracomment>Above statements to which the middle answer was given</extracomment>
        <translation>Plus ou moins</translation>
    </message>
    <message>
        <source>This you miss</source>
        <extracomment>Above statements which say, with the answers given, that the resident misses something</extracomment>
        <translation>Ceci vous manque</translation>
    </message>
    <message>
        <source>You answered no statement. That is fine too.</source>
        <extracomment>&quot;What did I tell?&quot;, when no statement was answered</extracomment>
        <translation>Vous n’avez répondu à aucune phrase. C’est bien aussi.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MoreScreen</name>
    <message>
        <source>What happens with your answers</source>
        <extracomment>Title of the page &quot;Know more&quot;</extracomment>
        <translation>Ce que deviennent vos réponses</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the list of languages or the help, back to the same place</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Back</source>
        <extracomment>Button at the bottom left: to the screen before</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button at the bottom right: to the next screen</extracomment>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>NeighbourhoodScreen</name>
    <message>
        <source>You have chosen nothing yet.</source>
        <extracomment>Shown once when &quot;Next&quot; is tapped without an answer</extracomment>
        <translation>Vous n’avez encore rien choisi.</translation>
    </message>
</context>
<context>
    <name>OutOfServiceWindow</name>
    <message>
        <source>How are things in your neighbourhood?</source>
        <extracomment>Title of the window</extracomment>
        <translation>Comment ça va dans votre quartier&#xa0;?</translation>
    </message>
    <message>
        <source>This device is not on at the moment.</source>
        <extracomment>Instead of the welcome, when no answers can be kept</extracomment>
        <translation>Cet appareil n’est pas en service pour le moment.</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation>Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>For the staff: the package was changed or damaged. Ask the municipality for a new one.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the file with questions is not in order</extracomment>
        <translation>Pour le personnel : le paquet a été modifié ou abîmé. Demandez-en un nouveau à la commune.</translation>
    </message>
    <message>
        <source>For the staff: the disk takes nothing. Ask who set this tablet up.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the disk is read-only or broken</extracomment>
        <translation>Pour le personnel : le disque n’accepte rien. Demandez à la personne qui a préparé cette tablette.</translation>
    </message>
    <message>
        <source>For the staff: the ballot box is damaged. Empty nothing and take this tablet to the municipality.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff: the file with sealed answers cannot be read</extracomment>
        <translation>Pour le personnel : l’urne est abîmée. Ne videz rien et apportez cette tablette à la commune.</translation>
    </message>
    <message>
        <source>For the staff: this tablet was not set up. Ask the municipality.</source>
        <extracomment>Below &quot;Ask at the desk&quot;, for the staff</extracomment>
        <translation>Pour le personnel : cette tablette n’a pas été préparée. Demandez à la commune.</translation>
    </message>
</context>
<context>
    <name>PagedGrid</name>
    <message>
        <source>Earlier</source>
        <extracomment>Below a list that does not fit on one page: shows the page before</extracomment>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Below a list that does not fit on one page: shows the next page</extracomment>
        <translation>Voir plus</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Choose a code for the staff</source>
        <extracomment>Title above the keys for the code of the staff, when this tablet has none yet</extracomment>
        <translation>Choisissez un code pour le personnel</translation>
    </message>
    <message>
        <source>Code of the staff</source>
        <extracomment>Title above the keys for the code of the staff</extracomment>
        <translation>Code du personnel</translation>
    </message>
    <message>
        <source>To the start</source>
        <extracomment>Leaves the staff&apos;s screens, back to the welcome</extracomment>
        <translation>Au début</translation>
    </message>
    <message>
        <source>This code is not right.</source>
        <extracomment>The code was wrong</extracomment>
        <translation>Ce code n’est pas le bon.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong codes. Try again in %n second(s).</source>
        <extracomment>After too many wrong codes</extracomment>
        <translation>
            <numerusform>Trop de codes erronés. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop de codes erronés. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type six digits. Tell them only to colleagues who prepare this tablet.</source>
        <extracomment>A new code is typed for the first time</extracomment>
        <translation>Tapez six chiffres. Ne les dites qu’aux collègues qui préparent cette tablette.</translation>
    </message>
    <message>
        <source>Type the same six digits again.</source>
        <extracomment>A new code is typed for the second time</extracomment>
        <translation>Tapez encore les mêmes six chiffres.</translation>
    </message>
    <message>
        <source>The two codes were not the same. Choose again.</source>
        <extracomment>The second time was not the same</extracomment>
        <translation>Les deux codes n’étaient pas les mêmes. Choisissez à nouveau.</translation>
    </message>
    <message>
        <source>The disk of this tablet does not work. Ask the municipality.</source>
        <extracomment>The disk does not take the code</extracomment>
        <translation>Le disque de cette tablette ne fonctionne pas. Demandez à la commune.</translation>
    </message>
    <message>
        <source>Type the six digits, then ✓.</source>
        <extracomment>Above the keys for the code</extracomment>
        <translation>Tapez les six chiffres, puis ✓.</translation>
    </message>
    <message>
        <source>%1 of %2 digits typed</source>
        <extracomment>Said aloud: how many digits of the code were typed</extracomment>
        <translation>%1 chiffres tapés sur %2</translation>
    </message>
    <message>
        <source>Hide digits</source>
        <extracomment>Hides the digits of the code again</extracomment>
        <translation>Cacher les chiffres</translation>
    </message>
    <message>
        <source>Show digits</source>
        <extracomment>Shows the digits of the code while they are typed</extracomment>
        <translation>Montrer les chiffres</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Takes back the last digit of the code</extracomment>
        <translation>Effacer le dernier</translation>
    </message>
    <message>
        <source>Try the code</source>
        <extracomment>Said aloud for the key that tries the code</extracomment>
        <translation>Essayer le code</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>This is to practise. We do not keep it.</source>
        <extracomment>Under the statement to practise on</extracomment>
        <translation>C’est pour s’exercer. Nous ne le gardons pas.</translation>
    </message>
</context>
<context>
    <name>PrepareScreen</name>
    <message>
        <source>Check the tablet</source>
        <extracomment>Title of the check list of the staff</extracomment>
        <translation>Vérifier la tablette</translation>
    </message>
    <message>
        <source>In order</source>
        <extracomment>Check list: nothing to do</extracomment>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Take care</source>
        <extracomment>Check list: it works, but read this</extracomment>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Not possible</source>
        <extracomment>Check list: no session can be opened</extracomment>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Residents cannot take part yet. See what is not possible below.</source>
        <extracomment>Above the check list, when a line of it is not in order</extracomment>
        <translation>Les habitants ne peuvent pas encore participer. Voyez ci-dessous ce qui est impossible.</translation>
    </message>
</context>
<context>
    <name>PromptBar</name>
    <message>
        <source>I will choose</source>
        <extracomment>Answer to &quot;You have chosen nothing yet&quot;: stays on this question</extracomment>
        <translation>Je vais choisir</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Answer to &quot;You have chosen nothing yet&quot;: goes on without an answer</extracomment>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>QuickCard</name>
    <message>
        <source>Quick card</source>
        <extracomment>Title of the short guide for the staff</extracomment>
        <translation>Carte mémo</translation>
    </message>
    <message>
        <source>To come here: hold the logo on the welcome screen for three seconds. Then type the code.</source>
        <extracomment>Quick card: how to come here</extracomment>
        <translation>Pour venir ici : maintenez le logo de l’écran d’accueil trois secondes. Puis tapez le code.</translation>
    </message>
    <message>
        <source>Do: set the screen so that nobody can look along. Sit beside somebody who asks for help. Read aloud what stands there.</source>
        <extracomment>Quick card: do</extracomment>
        <translation>À faire : placez l’écran pour que personne ne regarde. Asseyez-vous à côté de qui demande de l’aide. Lisez à voix haute ce qui est écrit.</translation>
    </message>
    <message>
        <source>Do not: explain a statement in other words, choose for somebody, or stand behind somebody. Copy nothing from the tablet.</source>
        <extracomment>Quick card: do not</extracomment>
        <translation>À ne pas faire : expliquer une phrase autrement, choisir pour quelqu’un, rester derrière quelqu’un. Ne copiez rien de la tablette.</translation>
    </message>
    <message>
        <source>Say: it is without a name, and you may stop at any time. Help does not depend on it.</source>
        <extracomment>Quick card: what to say to residents</extracomment>
        <translation>Dites : c’est sans nom et vous pouvez arrêter à tout moment. L’aide n’en dépend pas.</translation>
    </message>
    <message>
        <source>The check list counts on one in ten people taking part. Where nothing is known, the rarest answer gets half an even share.</source>
        <extracomment>Quick card: what the check list assumes about groups</extracomment>
        <translation>La liste compte sur une personne sur dix qui participe. Sans autre information, la réponse la plus rare reçoit une demi-part égale.</translation>
    </message>
    <message>
        <source>Lay headphones beside the tablet. “Listen” reads each screen aloud, and a touch stops it.</source>
        <extracomment>Quick card: about reading aloud</extracomment>
        <translation>Posez un casque près de la tablette. « Écouter » lit chaque écran et s’arrête dès qu’on le touche.</translation>
    </message>
</context>
<context>
    <name>QuickCardScreen</name>
    <message>
        <source>Quick card</source>
        <extracomment>Title of the short guide for the staff</extracomment>
        <translation>Carte mémo</translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Back to the top</source>
        <translation>Remonter ↑</translation>
    </message>
    <message>
        <source>Read on ↓</source>
        <translation>Lire la suite ↓</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A map colours land, and a large field is no large group. The figures are best guesses; their ranges stand in the table. Colours mean the same on both maps and in every wave.</source>
        <translation>Une carte colore du terrain, et une grande surface n’est pas un grand groupe. Les chiffres sont la meilleure estimation&#xa0;; leur marge se trouve dans le tableau. Une couleur veut dire la même chose sur les deux cartes et à chaque vague.</translation>
    </message>
    <message>
        <source>not in this wave</source>
        <translation>pas dans cette vague</translation>
    </message>
    <message>
        <source>Of 100 participants:</source>
        <translation>Sur 100 participants&#xa0;:</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Recovery sheet %1 of 3: signing key</source>
        <translation>Feuille de secours %1 sur 3 : clé de signature</translation>
    </message>
    <message>
        <source>Recovery sheet %1 of 3: wave %2</source>
        <translation>Feuille de secours %1 sur 3 : vague %2</translation>
    </message>
    <message>
        <source>Two of the three sheets together stand in for the passphrase when it is lost. One sheet alone says nothing.</source>
        <translation>Deux des trois feuilles ensemble remplacent la phrase secrète si elle est perdue. Une feuille seule ne dit rien.</translation>
    </message>
    <message>
        <source>Keep each sheet in a closed envelope in another place. Never keep two together.</source>
        <translation>Gardez chaque feuille dans une enveloppe fermée, à un autre endroit. N’en gardez jamais deux ensemble.</translation>
    </message>
    <message>
        <source>The key is called</source>
        <translation>La clé s’appelle</translation>
    </message>
    <message>
        <source>The same characters as a QR code</source>
        <translation>Les mêmes caractères en code QR</translation>
    </message>
    <message>
        <source>The last character of each group checks the others: a typing error is named with its group.</source>
        <translation>Le dernier caractère de chaque groupe vérifie les autres. Une faute de frappe est signalée avec son groupe.</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>no demonstrable difference</source>
        <translation>pas de différence démontrable</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>%1 (from %2 to %3 of 100)</source>
        <translation>%1 (de %2 à %3 sur 100)</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 sur 100</translation>
    </message>
    <message>
        <source>From %1 to %2: participants who miss contact</source>
        <translation>De %1 à %2&#xa0;: participants à qui des contacts manquent</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Smallest change we could notice</source>
        <translation>Plus petit changement que nous pourrions remarquer</translation>
    </message>
    <message>
        <source>Misses a wider circle</source>
        <translation>Manque d’un cercle plus large</translation>
    </message>
    <message>
        <source>Misses a close bond</source>
        <translation>Manque d’un lien étroit</translation>
    </message>
    <message>
        <source>* Stood out alone, but not after correcting for the number of comparisons. Chance alone makes some stand out.</source>
        <translation>* Se distingue pris isolément, mais plus après correction pour le nombre de comparaisons. Le hasard suffit à en faire ressortir quelques-uns.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>There is one wave so far. A next one makes comparison possible.</source>
        <translation>Il n’y a eu qu’une vague jusqu’ici. La prochaine permettra de comparer.</translation>
    </message>
    <message>
        <source>The last two waves asked other statements, words or answers, or counted by another rule. They are two series and are not compared.</source>
        <translation>Les deux dernières vagues avaient d’autres affirmations, mots ou réponses, ou comptaient selon une autre règle. Ce sont deux séries et nous ne les comparons pas.</translation>
    </message>
    <message>
        <source>Small groups vary by chance. For every group, the table says how large a change must be. One of that size shows in 8 of 10 cases. A smaller one may be real and stay unseen.</source>
        <translation>Les petits groupes varient par hasard. Avant chaque changement, le tableau dit quelle ampleur il faut pour le remarquer dans 8 cas sur 10. Un changement plus petit peut être réel et rester invisible.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>%1, wave %2: of 100 participants (between, by chance)</source>
        <translation>%1, vague %2&#xa0;: sur 100 participants (marge due au hasard)</translation>
    </message>
    <message>
        <source>All figures are invented.</source>
        <translation>Tous les chiffres sont inventés.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>pas de chiffre</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>Misses contact, all statements together</source>
        <translation>Manque de contacts, toutes les affirmations ensemble</translation>
    </message>
    <message>
        <source>Misses contact strongly, all statements together</source>
        <translation>Manque fort de contacts, toutes les affirmations ensemble</translation>
    </message>
    <message>
        <source>from the lowest to the highest that chance can make of it</source>
        <translation>du plus bas au plus haut que le hasard peut en faire</translation>
    </message>
    <message>
        <source>participants, rounded to 5</source>
        <translation>participants, arrondis à 5</translation>
    </message>
    <message>
        <source>of them counted, rounded to 5; &lt;5 means fewer than 5</source>
        <translation>dont comptés, arrondis à 5&#xa0;; &lt;5 veut dire moins de 5</translation>
    </message>
    <message>
        <source>share of the participants: 0 is nobody, 1 is everybody</source>
        <translation>part des participants&#xa0;: 0 veut dire personne, 1 tout le monde</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>score moyen</translation>
    </message>
    <message>
        <source>from how many points somebody is counted</source>
        <translation>à partir de combien de points quelqu’un est compté</translation>
    </message>
    <message>
        <source>read me</source>
        <translation>lisez-moi</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lieux</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Fingerprint of the figures</source>
        <translation>Empreinte des chiffres</translation>
    </message>
    <message>
        <source>Fingerprint of the ledger</source>
        <translation>Empreinte du registre</translation>
    </message>
    <message>
        <source>%1, wave %2, page %3 of %4</source>
        <translation>%1, vague %2, page %3 sur %4</translation>
    </message>
    <message>
        <source>Put no name on this paper. Nobody knows which one is yours, so nobody can give it back.</source>
        <translation>N’écrivez pas de nom sur ce papier. Personne ne sait lequel est le vôtre, donc personne ne peut vous le rendre.</translation>
    </message>
    <message>
        <source>Put a cross in one box for each question. Leave open what you would rather not say.</source>
        <translation>Mettez une croix dans une case par question. Laissez ouvert ce que vous préférez ne pas dire.</translation>
    </message>
    <message>
        <source>Here you may put a cross in several boxes.</source>
        <translation>Ici, vous pouvez mettre une croix dans plusieurs cases.</translation>
    </message>
    <message>
        <source>Ready? Fold this paper and put it in the closed box: %1.</source>
        <translation>Terminé&#xa0;? Pliez ce papier et mettez-le dans la boîte fermée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Somebody misses a wider circle: people to do things with, to fall back on.</source>
        <translation>Un cercle plus large manque à la personne&#xa0;: des gens avec qui faire des choses et sur qui compter.</translation>
    </message>
    <message>
        <source>Emotional</source>
        <translation>Émotionnel</translation>
    </message>
    <message>
        <source>Somebody misses a close bond: one person to share the most important things with.</source>
        <translation>Un lien étroit manque à la personne&#xa0;: quelqu’un avec qui partager le plus important.</translation>
    </message>
    <message>
        <source>Not the same as few contacts</source>
        <translation>Pas la même chose que peu de contacts</translation>
    </message>
    <message>
        <source>Loneliness is how contacts feel. Somebody with few contacts may miss nobody, somebody with many may miss a lot.</source>
        <translation>La solitude concerne la façon dont on ressent ses contacts. Avec peu de contacts, on peut ne manquer de personne. Avec beaucoup de contacts, on peut manquer de beaucoup.</translation>
    </message>
    <message>
        <source>What these figures can and cannot tell</source>
        <translation>Ce que ces chiffres disent et ne disent pas</translation>
    </message>
    <message>
        <source>They can</source>
        <translation>Ils peuvent</translation>
    </message>
    <message>
        <source>start a conversation with residents: do you recognise this?</source>
        <translation>ouvrir une conversation avec les habitants&#xa0;: vous y reconnaissez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>show what participants of a neighbourhood miss, a wider circle or a close bond</source>
        <translation>montrer ce qui manque aux participants d’un quartier&#xa0;: un cercle plus large ou un lien étroit</translation>
    </message>
    <message>
        <source>show a change in the same place, where it is larger than chance</source>
        <translation>montrer un changement au même endroit, s’il dépasse le hasard</translation>
    </message>
    <message>
        <source>They cannot</source>
        <translation>Ils ne peuvent pas</translation>
    </message>
    <message>
        <source>tell how many residents of the municipality miss contact</source>
        <translation>dire à combien d’habitants de la commune des contacts manquent</translation>
    </message>
    <message>
        <source>tell anything about one person</source>
        <translation>dire quoi que ce soit d’une seule personne</translation>
    </message>
    <message>
        <source>put neighbourhoods in order: ranges overlap, and other people took part</source>
        <translation>classer les quartiers&#xa0;: les marges se recouvrent et d’autres personnes ont participé</translation>
    </message>
    <message>
        <source>tell why something changed</source>
        <translation>dire pourquoi quelque chose a changé</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>Comment ces chiffres ont été établis</translation>
    </message>
    <message>
        <source>Who counts as missing something</source>
        <translation>Qui compte comme une personne à qui quelque chose manque</translation>
    </message>
    <message>
        <source>On each of the two parts: %1 or more unfavourable answers (rule &quot;%2&quot;: %3). Other publications use other rules, so shares differ.</source>
        <translation>Dans chacune des deux parties, réponses défavorables&#xa0;: %1 ou plus (règle «&#xa0;%2&#xa0;»&#xa0;: %3). D’autres publications utilisent d’autres règles. Leurs parts sont donc différentes.</translation>
    </message>
    <message>
        <source>What is not shown</source>
        <translation>Ce qui n’est pas affiché</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 participants and groups that would give others away are not shown. All measures of a group are shown or withheld together.</source>
        <translation>Les groupes de moins de %1 participants et ceux qui en trahiraient d’autres ne sont pas affichés. Toutes les mesures d’un groupe sont affichées ensemble, ou aucune.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Numbers of people are rounded to 5 and everything else is computed from the rounded numbers. Ranges hold for every number that rounds this way.</source>
        <translation>Les nombres de personnes sont arrondis à 5 près et tout le reste est calculé à partir des nombres arrondis. Les marges valent pour chaque nombre qui s’arrondit ainsi.</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Marges</translation>
    </message>
    <message>
        <source>Suppose that the participants were a random draw of residents. Then 95 of 100 such ranges would hold the true share. We do not know whether they were.</source>
        <translation>Sur 100 marges de ce genre, 95 contiendraient la vraie part si les participants étaient comme tirés au sort parmi les habitants. Nous ne savons pas si c’est le cas.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>%1, version %2, answers in format %3.</source>
        <translation>%1, version %2, réponses au format %3.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>The statements were asked in a published wording (%1).</source>
        <translation>Les affirmations ont été présentées dans une formulation publiée (%1).</translation>
    </message>
    <message>
        <source>The statements were asked in our own words (%1), which have not been validated. Published norms do not apply.</source>
        <translation>Les affirmations ont été présentées dans nos propres mots (%1), qui n’ont pas été validés. Les normes publiées ne s’appliquent pas.</translation>
    </message>
    <message>
        <source>INVENTED figures, made to show the program. They are about nobody.</source>
        <translation>Chiffres INVENTÉS pour montrer le programme. Ils ne parlent de personne.</translation>
    </message>
    <message>
        <source>How contacts feel in %1</source>
        <translation>Comment les contacts sont ressentis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Vague %1</translation>
    </message>
    <message>
        <source>Made with Buurtpeil from a release of wave %1.</source>
        <translation>Fait avec Buurtpeil à partir des chiffres publiés de la vague %1.</translation>
    </message>
    <message>
        <source>Missing a wider circle, and missing a close bond, by place</source>
        <translation>Manque d’un cercle plus large et manque d’un lien étroit, par lieu</translation>
    </message>
    <message>
        <source>Everything in this picture is in the table that follows it.</source>
        <translation>Tout ce que montre ce dessin se trouve aussi dans le tableau qui le suit.</translation>
    </message>
    <message>
        <source>Social: misses a wider circle</source>
        <translation>Social&#xa0;: manque d’un cercle plus large</translation>
    </message>
    <message>
        <source>Emotional: misses a close bond</source>
        <translation>Émotionnel&#xa0;: manque d’un lien étroit</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>La même chose en tableau</translation>
    </message>
    <message>
        <source>Of 100 participants, by place</source>
        <translation>Sur 100 participants, par lieu</translation>
    </message>
    <message>
        <source>Neighbourhoods side by side</source>
        <translation>Les quartiers côte à côte</translation>
    </message>
    <message>
        <source>Of 100 participants in %4, about %1 miss a wider circle of people. By chance this can be between %2 and %3.</source>
        <translation>%4&#xa0;: sur 100 participants, un cercle plus large manque à environ %1. Par hasard, cela peut se situer entre %2 et %3.</translation>
    </message>
    <message>
        <source>Of 100 participants in %4, about %1 miss a close bond. By chance this can be between %2 and %3.</source>
        <translation>%4&#xa0;: sur 100 participants, un lien étroit manque à environ %1. Par hasard, cela peut se situer entre %2 et %3.</translation>
    </message>
    <message>
        <source>Participants out of 100. The mark is the best guess, the bar shows what chance can make of it. The order is that of the alphabet. Hatched means: not shown, to protect small groups and groups near them.</source>
        <translation>Participants sur 100. Le signe est la meilleure estimation, la barre montre ce que le hasard peut en faire. L’ordre est alphabétique. Hachuré veut dire&#xa0;: non affiché, pour protéger les petits groupes et les groupes proches.</translation>
    </message>
    <message>
        <source>Groups of participants</source>
        <translation>Groupes de participants</translation>
    </message>
    <message>
        <source>One grouping at a time, for the whole municipality.</source>
        <translation>Un regroupement à la fois, pour toute la commune.</translation>
    </message>
    <message>
        <source>Of 100 participants, by group</source>
        <translation>Sur 100 participants, par groupe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Few contacts, and missing contact</source>
        <translation>Peu de contacts, et manquer de contact</translation>
    </message>
    <message>
        <source>These are two different things. So they stand side by side and are never added up.</source>
        <translation>Ce sont deux choses différentes. Elles sont donc côte à côte et jamais additionnées.</translation>
    </message>
    <message>
        <source>About %1 participants told us about both.</source>
        <translation>Environ %1 participants nous ont parlé des deux.</translation>
    </message>
    <message>
        <source>About %1 have contacts and miss nobody.</source>
        <translation>Environ %1 ont des contacts et personne ne leur manque.</translation>
    </message>
    <message>
        <source>About %1 have few contacts and miss nobody.</source>
        <translation>Environ %1 ont peu de contacts et personne ne leur manque.</translation>
    </message>
    <message>
        <source>About %1 have contacts and still miss contact.</source>
        <translation>Environ %1 ont des contacts et manquent pourtant de contact.</translation>
    </message>
    <message>
        <source>About %1 have few contacts and miss contact.</source>
        <translation>Environ %1 ont peu de contacts et manquent de contact.</translation>
    </message>
    <message>
        <source>Few contacts means: at most %1 of %2 points on the questions about contacts. That line is our own, without norms.</source>
        <translation>Peu de contacts veut dire : au plus %1 points sur %2 aux questions sur les contacts. Cette limite est la nôtre, sans normes.</translation>
    </message>
    <message>
        <source>Participants who answered every statement</source>
        <translation>Participants qui ont répondu à toutes les affirmations</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>under 65</source>
        <translation>moins de 65 ans</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 ans et plus</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>These are people in %1 who took part. They are not a sample of all residents.</source>
        <translation>Ce sont les personnes qui ont participé (%1). Ce n’est pas un échantillon de tous les habitants.</translation>
    </message>
    <message>
        <source>About %1 residents answered.</source>
        <translation>Environ %1 habitants ont répondu.</translation>
    </message>
    <message>
        <source>About %1 of them answered every statement. The figures below are about them.</source>
        <translation>Environ %1 d’entre eux ont répondu à toutes les affirmations. Les chiffres ci-dessous parlent d’eux.</translation>
    </message>
    <message>
        <source>Some people are missing: those who never come to the place where the tablet stands. So are those who cannot leave their home or who do not read its languages. How many of them miss contact is not known.</source>
        <translation>Il manque les personnes qui ne viennent jamais là où se trouve la tablette, qui ne peuvent pas sortir de chez elles ou qui ne lisent pas ses langues. Nous ne savons pas à combien d’entre elles des contacts manquent.</translation>
    </message>
    <message>
        <source>What people would like and can offer</source>
        <translation>Ce que les gens aimeraient et peuvent offrir</translation>
    </message>
    <message>
        <source>Everybody could choose several things. The tables count choices, not people.</source>
        <translation>Chacun pouvait choisir plusieurs choses. Les tableaux comptent des choix, pas des personnes.</translation>
    </message>
    <message>
        <source>Which element a choice belongs to is our reading. Talk about it at the round table.</source>
        <translation>L&apos;élément auquel un choix appartient est notre lecture. Parlez-en à la table ronde.</translation>
    </message>
    <message>
        <source>An offer is not a registration. Nobody can be called back.</source>
        <translation>Une offre n&apos;est pas une inscription. Personne ne peut être rappelé.</translation>
    </message>
    <message>
        <source>Wishes, by working element</source>
        <translation>Souhaits, par élément actif</translation>
    </message>
    <message>
        <source>Offers, by working element</source>
        <translation>Offres, par élément actif</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Practical support</source>
        <translation>Soutien pratique</translation>
    </message>
    <message>
        <source>Meaningful activity</source>
        <translation>Activité porteuse de sens</translation>
    </message>
    <message>
        <source>A meaningful role</source>
        <translation>Rôle porteur de sens</translation>
    </message>
    <message>
        <source>Meaningful contact</source>
        <translation>Contact porteur de sens</translation>
    </message>
    <message>
        <source>Social skills</source>
        <translation>Compétences sociales</translation>
    </message>
    <message>
        <source>Realistic expectations</source>
        <translation>Attentes réalistes</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>fewer than 5 participants</source>
        <translation>moins de 5 participants</translation>
    </message>
    <message>
        <source>about %1 of 100, between %2 and %3</source>
        <translation>environ %1 sur 100, entre %2 et %3</translation>
    </message>
    <message>
        <source>living alone</source>
        <translation>habite sans autre personne</translation>
    </message>
    <message>
        <source>living with others</source>
        <translation>habite avec d’autres</translation>
    </message>
    <message>
        <source>18 to 34</source>
        <translation>de 18 à 34 ans</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation>de 35 à 49 ans</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>de 50 à 64 ans</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation>de 65 à 74 ans</translation>
    </message>
    <message>
        <source>75 and over</source>
        <translation>75 ans et plus</translation>
    </message>
    <message>
        <source>women</source>
        <translation>femmes</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hommes</translation>
    </message>
    <message>
        <source>other gender</source>
        <translation>autre genre</translation>
    </message>
    <message>
        <source>All statements together</source>
        <translation>Toutes les affirmations ensemble</translation>
    </message>
    <message>
        <source>More, less, or no demonstrable difference</source>
        <translation>Plus, moins ou pas de différence démontrable</translation>
    </message>
    <message>
        <source>The last two waves are compared for each neighbourhood. We correct for the number of comparisons. Of 100 verdicts &quot;more&quot; or &quot;less&quot;, at most 5 are then due to chance.</source>
        <translation>Pour chaque quartier, nous comparons les deux dernières vagues. Nous corrigeons pour le nombre de comparaisons. Sur 100 verdicts «&#xa0;plus&#xa0;» ou «&#xa0;moins&#xa0;», 5 au plus sont alors dus au hasard, en moyenne.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Every release stands in a signed list that nobody can change unseen. Its last line has this fingerprint:</source>
        <translation>Tout ce qui a été publié figure dans une liste signée que personne ne peut changer en secret. Sa dernière ligne porte cette empreinte&#xa0;:</translation>
    </message>
    <message>
        <source>Welcome new neighbours</source>
        <translation>Accueillir de nouveaux voisins</translation>
    </message>
    <message>
        <source>Cook or bake</source>
        <translation>Cuisiner ou faire de la pâtisserie</translation>
    </message>
    <message>
        <source>Come along for a walk or a ride</source>
        <translation>Accompagner à pied ou à vélo</translation>
    </message>
    <message>
        <source>Teach something</source>
        <translation>Apprendre quelque chose à quelqu’un</translation>
    </message>
    <message>
        <source>Share music or crafts</source>
        <translation>Partager la musique ou l’artisanat</translation>
    </message>
    <message>
        <source>Help in a garden</source>
        <translation>Aider au jardin</translation>
    </message>
    <message>
        <source>Take somebody along by car</source>
        <translation>Emmener quelqu’un en voiture</translation>
    </message>
    <message>
        <source>Odd jobs or shopping</source>
        <translation>Faire des petits travaux ou des courses</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Visit somebody</source>
        <translation>Rendre visite à quelqu’un</translation>
    </message>
    <message>
        <source>Tell from experience</source>
        <translation>Raconter sa propre expérience</translation>
    </message>
    <message>
        <source>Help to organise something</source>
        <translation>Aider à organiser quelque chose</translation>
    </message>
    <message>
        <source>What people can offer was not asked.</source>
        <translation>Ce que les gens peuvent offrir n’a pas été demandé.</translation>
    </message>
    <message>
        <source>What people can offer is not shown here.</source>
        <translation>Ce que les gens peuvent offrir n’est pas affiché ici.</translation>
    </message>
    <message>
        <source>No offer was chosen by 5 participants or more.</source>
        <translation>Aucune offre n’a été choisie par 5 participants ou plus.</translation>
    </message>
    <message>
        <source>What was asked?</source>
        <translation>Qu’a-t-on demandé&#xa0;?</translation>
    </message>
    <message>
        <source>Whether somebody misses a wider circle (social) or a close bond (emotional). That is how contacts feel, not how many there are.</source>
        <translation>Si un cercle plus large (social) ou un lien étroit (émotionnel) manque à la personne. Il s’agit du ressenti des contacts, non de leur nombre.</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>Qui a participé&#xa0;?</translation>
    </message>
    <message>
        <source>What is the bar beside the mark?</source>
        <translation>Que signifie le trait à côté du signe&#xa0;?</translation>
    </message>
    <message>
        <source>The mark is the best guess. The bar shows what chance can make of it. Few participants make a long bar.</source>
        <translation>Le signe est la meilleure estimation. Le trait montre ce que le hasard peut en faire. Peu de participants donnent un long trait.</translation>
    </message>
    <message>
        <source>Why are some fields hatched?</source>
        <translation>Pourquoi certains champs sont-ils hachurés&#xa0;?</translation>
    </message>
    <message>
        <source>They are not shown, to protect small groups and groups near them.</source>
        <translation>Ils ne sont pas affichés, pour protéger les petits groupes et ceux qui les entourent.</translation>
    </message>
    <message>
        <source>What can we do together now?</source>
        <translation>Que pouvons-nous faire ensemble maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Put the sheet on the table and talk about it with residents. What do they recognise? What is there already? What would they like more of?</source>
        <translation>Posez la feuille sur la table et parlez-en avec les habitants. Qu’y reconnaissent-ils&#xa0;? Qu’existe-t-il déjà&#xa0;? Que voudraient-ils de plus&#xa0;?</translation>
    </message>
    <message>
        <source>How to read these sheets</source>
        <translation>Comment lire ces feuilles</translation>
    </message>
    <message>
        <source>Of 100 participants: best guess and range</source>
        <translation>Sur 100 participants&#xa0;: meilleure estimation et marge</translation>
    </message>
    <message>
        <source>The last two waves are not compared here.</source>
        <translation>Nous ne comparons pas ici les deux dernières vagues.</translation>
    </message>
    <message>
        <source>The dashed line parts two series, which are not compared.</source>
        <translation>La ligne en tirets sépare deux séries, que nous ne comparons pas.</translation>
    </message>
    <message>
        <source>Age and household were not asked.</source>
        <translation>L’âge et le ménage n’ont pas été demandés.</translation>
    </message>
    <message>
        <source>Of 100 participants. Hollow: of 100 adult residents.</source>
        <translation>Sur 100 participants. Barre vide&#xa0;: sur 100 habitants adultes.</translation>
    </message>
    <message>
        <source>participants: not shown</source>
        <translation>participants&#xa0;: non affiché</translation>
    </message>
    <message>
        <source>This you can say</source>
        <translation>Ceci, vous pouvez le dire</translation>
    </message>
    <message>
        <source>This you cannot say</source>
        <translation>Ceci, vous ne pouvez pas le dire</translation>
    </message>
    <message>
        <source>Use this sheet to start a talk with residents: do you recognise this?</source>
        <translation>Ouvrez avec cette feuille une conversation avec les habitants&#xa0;: vous y reconnaissez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Do not use it to put neighbourhoods in order or to look for people.</source>
        <translation>Ne l’utilisez pas pour classer des quartiers ni pour chercher des personnes.</translation>
    </message>
    <message>
        <source>Talk with somebody? Call 106, Tele-Onthaal, day and night. Nearby: ______________________________</source>
        <translation>Parler à quelqu’un&#xa0;? Appelez le 107, Télé-Accueil, jour et nuit. Tout près&#xa0;: ______________________</translation>
    </message>
    <message>
        <source>Counts as missing something: %1 or more unfavourable answers on that part (rule &quot;%2&quot;).</source>
        <translation>Compte comme un manque&#xa0;: %1 réponses défavorables ou plus dans cette partie (règle «&#xa0;%2&#xa0;»).</translation>
    </message>
    <message>
        <source>Instrument %1, version %2, published wording.</source>
        <translation>Questionnaire %1, version %2, formulation publiée.</translation>
    </message>
    <message>
        <source>Instrument %1, version %2, in our own words: published norms do not apply.</source>
        <translation>Questionnaire %1, version %2, dans nos propres mots&#xa0;: les normes publiées ne s’appliquent pas.</translation>
    </message>
    <message>
        <source>Hatched: not shown, to protect small groups and groups near them.</source>
        <translation>Hachuré&#xa0;: non affiché, pour protéger les petits groupes et ceux qui les entourent.</translation>
    </message>
    <message>
        <source>Buurtpeil, ledger %1.</source>
        <translation>Buurtpeil, registre %1.</translation>
    </message>
    <message>
        <source>In %1, more participants miss contact than in %2: from %3 to %4 of 100.</source>
        <translation>En %1, des contacts manquent à plus de participants qu’en %2&#xa0;: de %3 à %4 sur 100.</translation>
    </message>
    <message>
        <source>In %1, fewer participants miss contact than in %2: from %3 to %4 of 100.</source>
        <translation>En %1, des contacts manquent à moins de participants qu’en %2&#xa0;: de %3 à %4 sur 100.</translation>
    </message>
    <message>
        <source>In %1, more participants miss contact than in %2.</source>
        <translation>En %1, des contacts manquent à plus de participants qu’en %2.</translation>
    </message>
    <message>
        <source>In %1, fewer participants miss contact than in %2.</source>
        <translation>En %1, des contacts manquent à moins de participants qu’en %2.</translation>
    </message>
    <message>
        <source>By chance the difference can be between %1 and %2 of 100.</source>
        <translation>Par hasard, la différence peut se situer entre %1 et %2 sur 100.</translation>
    </message>
    <message>
        <source>The figures of this place are not shown. That protects small groups and groups near them.</source>
        <translation>Les chiffres de ce lieu ne sont pas affichés. Cela protège les petits groupes et ceux qui les entourent.</translation>
    </message>
    <message>
        <source>Fewer than 5 participants miss a wider circle.</source>
        <translation>Un cercle plus large manque à moins de 5 participants.</translation>
    </message>
    <message>
        <source>Fewer than 5 participants miss a close bond.</source>
        <translation>Un lien étroit manque à moins de 5 participants.</translation>
    </message>
    <message>
        <source>The last two waves are two series: something was asked or counted in another way. They are not compared.</source>
        <translation>Les deux dernières vagues sont deux séries&#xa0;: on a demandé ou compté autrement. Nous ne les comparons pas.</translation>
    </message>
    <message>
        <source>Between %1 and %2 no comparison is shown here.</source>
        <translation>Entre %1 et %2, aucune comparaison n’est affichée ici.</translation>
    </message>
    <message>
        <source>Between %1 and %2 there is no demonstrable difference.</source>
        <translation>Entre %1 et %2, il n’y a pas de différence démontrable.</translation>
    </message>
    <message>
        <source>It stood out alone, but not after correcting for the number of comparisons.</source>
        <translation>Pris isolément, il se distinguait, mais plus après correction pour le nombre de comparaisons.</translation>
    </message>
    <message>
        <source>Only a change of about %1 of 100 would show in 8 of 10 cases.</source>
        <translation>Seul un changement d’environ %1 sur 100 se remarquerait dans 8 cas sur 10.</translation>
    </message>
    <message>
        <source>How many residents miss contact: only participants told us something.</source>
        <translation>À combien d’habitants des contacts manquent&#xa0;: seuls les participants nous ont parlé.</translation>
    </message>
    <message>
        <source>That something changed, or that nothing did: that was not compared.</source>
        <translation>Que quelque chose a changé, ou rien&#xa0;: cela n’a pas été comparé.</translation>
    </message>
    <message>
        <source>That nothing changed: a smaller change stays unseen.</source>
        <translation>Que rien n’a changé&#xa0;: un changement plus petit reste invisible.</translation>
    </message>
    <message>
        <source>Why it changed, or thanks to what.</source>
        <translation>Pourquoi cela a changé, ou grâce à quoi.</translation>
    </message>
    <message>
        <source>That it is better or worse here than elsewhere: other people took part.</source>
        <translation>Que cela va mieux ou moins bien ici qu’ailleurs&#xa0;: d’autres personnes y ont participé.</translation>
    </message>
    <message>
        <source>Anything about one person.</source>
        <translation>Quoi que ce soit d’une seule personne.</translation>
    </message>
    <message>
        <source>Of 100 participants, about %1 miss a wider circle; by chance between %2 and %3.</source>
        <translation>Sur 100 participants, un cercle plus large manque à environ %1&#xa0;; par hasard, entre %2 et %3.</translation>
    </message>
    <message>
        <source>Of 100 participants, about %1 miss a close bond; by chance between %2 and %3.</source>
        <translation>Sur 100 participants, un lien étroit manque à environ %1&#xa0;; par hasard, entre %2 et %3.</translation>
    </message>
    <message>
        <source>Wider circle</source>
        <translation>Cercle plus large</translation>
    </message>
    <message>
        <source>Close bond</source>
        <translation>Lien étroit</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>about %1 participants among %2 adults</source>
        <translation>environ %1 participants pour %2 adultes</translation>
    </message>
    <message>
        <source>about %1 participants</source>
        <translation>environ %1 participants</translation>
    </message>
    <message>
        <source>About %1 participants offer this: %2 (%3 to %4 of 100).</source>
        <translation>Environ %1 participants offrent ceci&#xa0;: %2 (%3 à %4 sur 100).</translation>
    </message>
    <message>
        <source>Filled: an initiative has it at its core. Half: partly.</source>
        <translation>Plein&#xa0;: au cœur d’une initiative. À moitié&#xa0;: en partie.</translation>
    </message>
    <message>
        <source>Not told yet: fill in a dot for each initiative.</source>
        <translation>Pas encore dit&#xa0;: remplissez un rond par initiative.</translation>
    </message>
    <message>
        <source>What is there, and what would you like more of?</source>
        <translation>Qu’y a-t-il déjà, que voulez-vous de plus&#xa0;?</translation>
    </message>
    <message>
        <source>Smallest change we could notice: %1 of 100.</source>
        <translation>Plus petit changement remarquable&#xa0;: %1 sur 100.</translation>
    </message>
    <message>
        <source>What people here offer</source>
        <translation>Ce que les gens d’ici offrent</translation>
    </message>
    <message>
        <source>An offer is not a registration.</source>
        <translation>Une offre n’est pas une inscription.</translation>
    </message>
    <message>
        <source>this neighbourhood</source>
        <translation>ce quartier</translation>
    </message>
    <message>
        <source>whole municipality</source>
        <translation>toute la commune</translation>
    </message>
    <message>
        <source>Of 100 participants. Residents: not told.</source>
        <translation>Sur 100 participants. Habitants&#xa0;: non dit.</translation>
    </message>
    <message>
        <source>Places by number of participants, and what chance alone makes</source>
        <translation>Lieux selon le nombre de participants, et ce que fait le hasard seul</translation>
    </message>
    <message>
        <source>What you can say of each place</source>
        <translation>Ce que vous pouvez dire de chaque lieu</translation>
    </message>
    <message>
        <source>The same stands on the sheet of each place, made for the printer.</source>
        <translation>La feuille de chaque lieu, faite pour l’imprimante, dit la même chose.</translation>
    </message>
    <message>
        <source>Small places vary most. Suppose that all places were alike, by all statements together. Then 95 of 100 would lie between the full lines, 998 of 1000 between the dashed ones.</source>
        <translation>Les petits lieux varient le plus. Supposons que tous les lieux se ressemblent, pour toutes les affirmations ensemble. Alors 95 sur 100 seraient entre les lignes pleines, et 998 sur 1000 entre celles en tirets.</translation>
    </message>
    <message>
        <source>There are no figures yet. What do we know of our neighbourhood, and from whom?</source>
        <translation>Il n’y a pas encore de chiffres. Que savons-nous de notre quartier, et par qui&#xa0;?</translation>
    </message>
    <message>
        <source>%1, wave %2. People who took part, not a sample of all residents.</source>
        <translation>%1, vague %2. Des personnes qui ont participé, pas un échantillon de tous les habitants.</translation>
    </message>
    <message>
        <source>Which change would we want to see, and by how many of 100?</source>
        <translation>Quel changement voulons-nous voir, et de combien sur 100&#xa0;?</translation>
    </message>
    <message>
        <source>Which change would we want to see? Below %1 of 100 no neighbourhood could show it last time.</source>
        <translation>Quel changement voulons-nous voir&#xa0;? En dessous de %1 sur 100, aucun quartier ne pouvait le montrer la dernière fois.</translation>
    </message>
    <message>
        <source>Working element</source>
        <translation>Élément actif</translation>
    </message>
    <message>
        <source>Now (none, partly, core)</source>
        <translation>Maintenant (non, en partie, au cœur)</translation>
    </message>
    <message>
        <source>Wanted, by when</source>
        <translation>Voulu, pour quand</translation>
    </message>
    <message>
        <source>First step, by whom</source>
        <translation>Premier pas, par qui</translation>
    </message>
    <message>
        <source>From figures to what we do together</source>
        <translation>Des chiffres à ce que nous faisons ensemble</translation>
    </message>
    <message>
        <source>Worksheet for a round table. Place, date: ______________________________</source>
        <translation>Feuille de travail pour une table ronde. Lieu, date&#xa0;: _________________________</translation>
    </message>
    <message>
        <source>1 Know</source>
        <translation>1 Savoir</translation>
    </message>
    <message>
        <source>What do participants miss, and what can they offer?</source>
        <translation>Que manque-t-il aux participants, et que peuvent-ils offrir&#xa0;?</translation>
    </message>
    <message>
        <source>20 minutes</source>
        <translation>20 minutes</translation>
    </message>
    <message>
        <source>What surprises us? What do we recognise?</source>
        <translation>Qu’est-ce qui nous surprend&#xa0;? Que reconnaissons-nous&#xa0;?</translation>
    </message>
    <message>
        <source>2 See</source>
        <translation>2 Comprendre</translation>
    </message>
    <message>
        <source>One initiative on each sheet.</source>
        <translation>Une initiative par feuille.</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>Which local initiative comes to mind?</source>
        <translation>À quelle initiative locale pensez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Which needs does it meet: a wider circle, a close bond, meaning?</source>
        <translation>À quels besoins répond-elle&#xa0;: un cercle plus large, un lien étroit, du sens&#xa0;?</translation>
    </message>
    <message>
        <source>Which not yet, and what would you like to add?</source>
        <translation>Auxquels pas encore, et que voulez-vous ajouter&#xa0;?</translation>
    </message>
    <message>
        <source>Who do we not reach yet? Whom could we ask?</source>
        <translation>Qui ne touchons-nous pas encore&#xa0;? À qui pouvons-nous le demander&#xa0;?</translation>
    </message>
    <message>
        <source>3 Apply</source>
        <translation>3 Appliquer</translation>
    </message>
    <message>
        <source>Which working elements are in it? Which do you want more of?</source>
        <translation>Quels éléments actifs contient-elle&#xa0;? Que voulez-vous de plus&#xa0;?</translation>
    </message>
    <message>
        <source>The elements come from research with older adults. They help a talk along; they prove nothing.</source>
        <translation>Les éléments viennent d’études avec des adultes âgés. Ils aident à parler&#xa0;; ils ne prouvent rien.</translation>
    </message>
    <message>
        <source>4 Embed</source>
        <translation>4 Intégrer</translation>
    </message>
    <message>
        <source>Who keeps it going, with what, and when do we look again?</source>
        <translation>Qui le fait vivre, avec quoi, et quand regardons-nous de nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>Who carries it?</source>
        <translation>Qui le porte&#xa0;?</translation>
    </message>
    <message>
        <source>Budget, room, time:</source>
        <translation>Budget, lieu, temps&#xa0;:</translation>
    </message>
    <message>
        <source>When do we measure again?</source>
        <translation>Quand mesurons-nous de nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>What do we stop?</source>
        <translation>Que cessons-nous de faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ReviewCell</name>
    <message>
        <source>%1: %2. Change</source>
        <extracomment>Said aloud for a question on the review. %1 is its name, %2 &quot;filled in&quot;, &quot;skipped&quot; or the answer.</extracomment>
        <translation>%1&#xa0;: %2. Modifier</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Look it over and send</source>
        <extracomment>Title of the last screen before sending</extracomment>
        <translation>Relire et envoyer</translation>
    </message>
    <message>
        <source>Hide my answers</source>
        <extracomment>Review screen: hides the answers again</extracomment>
        <translation>Cacher mes réponses</translation>
    </message>
    <message>
        <source>Show my answers</source>
        <extracomment>Review screen: shows the answers beside the questions</extracomment>
        <translation>Montrer mes réponses</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>Review screen: keeps the answers and goes to the thanks</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Tap a question to change it. After sending we can erase nothing any more.</source>
        <extracomment>Review screen: each question below is a button</extracomment>
        <translation>Touchez une question pour changer votre réponse. Après l’envoi, nous ne pouvons plus rien effacer.</translation>
    </message>
    <message>
        <source>What did I tell?</source>
        <extracomment>Review screen: opens a page on which residents read back what they told</extracomment>
        <translation>Qu’ai-je dit ?</translation>
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
        <translation>Lettres : normales</translation>
    </message>
    <message>
        <source>Letters: largest</source>
        <translation>Lettres : très grandes</translation>
    </message>
    <message>
        <source>Letters: large</source>
        <translation>Lettres : grandes</translation>
    </message>
    <message>
        <source>The tablet is not ready. Look at the check list first.</source>
        <extracomment>A session could not be opened because of the check list</extracomment>
        <translation>La tablette n’est pas prête. Regardez d’abord la liste.</translation>
    </message>
    <message>
        <source>The session could not be opened. Look at the check list.</source>
        <extracomment>A session could not be opened</extracomment>
        <translation>La session n’a pas pu s’ouvrir. Regardez la liste.</translation>
    </message>
    <message>
        <source>The session could not be closed. Look at the numbers and try again.</source>
        <extracomment>A session could not be closed</extracomment>
        <translation>La session n’a pas pu se fermer. Regardez les nombres et réessayez.</translation>
    </message>
    <message>
        <source>%1 · wave %2</source>
        <extracomment>Place and wave of a session. %1 is where the tablet stands, %2 the name of the wave.</extracomment>
        <translation>%1 · vague %2</translation>
    </message>
    <message>
        <source>Is this right? The tablet stood at %1. There are %2 in the box.</source>
        <extracomment>Asks the staff to look before a session is closed. %1 is a place, %2 a number of answers.</extracomment>
        <translation>Est-ce juste ? La tablette était à %1. Il y en a %2 dans l’urne.</translation>
    </message>
    <message>
        <source>You are practising. Nothing is kept.</source>
        <extracomment>A practice session is open</extracomment>
        <translation>Vous vous exercez. Rien n’est gardé.</translation>
    </message>
    <message>
        <source>A session is open. Residents can take part.</source>
        <extracomment>A session is open</extracomment>
        <translation>Une session est ouverte. Les habitants peuvent participer.</translation>
    </message>
    <message>
        <source>No session is open. Residents cannot take part.</source>
        <extracomment>No session is open</extracomment>
        <translation>Aucune session n’est ouverte. Les habitants ne peuvent pas participer.</translation>
    </message>
    <message>
        <source>First language: %1</source>
        <extracomment>The language in which residents find the tablet. %1 is a language.</extracomment>
        <translation>Première langue : %1</translation>
    </message>
    <message>
        <source>To practise: yes</source>
        <extracomment>The next session is to try the tablet; nothing is kept</extracomment>
        <translation>Pour s’exercer : oui</translation>
    </message>
    <message>
        <source>To practise: no</source>
        <extracomment>The next session is a real one</extracomment>
        <translation>Pour s’exercer : non</translation>
    </message>
    <message>
        <source>Open the session</source>
        <extracomment>Opens a session: residents can take part from now on</extracomment>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Close the session</source>
        <extracomment>Asks whether to close the session</extracomment>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <extracomment>Closes the session; place and number are right</extracomment>
        <translation>Oui, fermer</translation>
    </message>
    <message>
        <source>No, leave it open</source>
        <extracomment>Leaves the session open</extracomment>
        <translation>Non, laisser ouverte</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For the staff</source>
        <extracomment>Title of the menu for the staff</extracomment>
        <translation>Pour le personnel</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Leaves the staff&apos;s screens, back to the welcome; the code is needed again</extracomment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Check the tablet</source>
        <extracomment>Menu of the staff: opens the check list</extracomment>
        <translation>Vérifier la tablette</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>Menu of the staff: opens and closes a session</extracomment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Three numbers</source>
        <extracomment>Menu of the staff: shows three numbers</extracomment>
        <translation>Trois nombres</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>Menu of the staff: brings the answers to the municipality</extracomment>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Quick card</source>
        <extracomment>Menu of the staff: what to do and what to say, in short</extracomment>
        <translation>Carte mémo</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <extracomment>Menu of the staff: measures the screen with a bank card</extracomment>
        <translation>Taille de l’écran</translation>
    </message>
    <message>
        <source>Change the code</source>
        <extracomment>Menu of the staff: another code in the place of the present one</extracomment>
        <translation>Changer le code</translation>
    </message>
</context>
<context>
    <name>StatementScreen</name>
    <message>
        <source>You have chosen nothing yet.</source>
        <extracomment>Shown once when &quot;Next&quot; is tapped without an answer</extracomment>
        <translation>Vous n’avez encore rien choisi.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Which neighbourhood do you live in?</source>
        <extracomment>Question; the names of the neighbourhoods stand below it</extracomment>
        <translation>Quel est votre quartier&#xa0;?</translation>
    </message>
    <message>
        <source>Your neighbourhood</source>
        <extracomment>Name of the part of the questions that asks for the neighbourhood</extracomment>
        <translation>Votre quartier</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress within a part: statement 4 of 11</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>I like to drink coffee.</source>
        <extracomment>A statement that anybody can answer, to practise tapping and going on. Nothing about it is kept.</extracomment>
        <translation>J’aime boire du café.</translation>
    </message>
    <message>
        <source>To practise</source>
        <extracomment>Above the statement to practise on, where the name of the part stands otherwise</extracomment>
        <translation>Pour s’exercer</translation>
    </message>
</context>
<context>
    <name>StillThereScreen</name>
    <message>
        <source>Are you still there?</source>
        <extracomment>After some minutes without a touch</extracomment>
        <translation>Êtes-vous encore là&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) we erase everything.</source>
        <extracomment>Counts down while nobody touches the screen</extracomment>
        <translation>
            <numerusform>Dans %n seconde, nous effaçons tout.</numerusform>
            <numerusform>Dans %n secondes, nous effaçons tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <extracomment>Back to the question, everything is still there</extracomment>
        <translation>Je suis encore là</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Thank you</source>
        <extracomment>Title of the last screen</extracomment>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Your answers are kept without a name. Together they show what people in your neighbourhood have and what they miss.</source>
        <extracomment>Last screen, after the answers were kept</extracomment>
        <translation>Vos réponses sont gardées sans nom. Ensemble, les réponses montrent ce que les gens du quartier ont et ce qui leur manque.</translation>
    </message>
    <message>
        <source>There are cards with these numbers beside the tablet. Take one if you like.</source>
        <extracomment>Last screen: a paper card with the same numbers lies beside the tablet</extracomment>
        <translation>À côté de l’appareil, il y a des cartes avec ces numéros. Prenez-en une si vous voulez.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Last screen: back to the start for the next person</extracomment>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>TransferScreen</name>
    <message>
        <source>Hand over</source>
        <extracomment>Title of the screen where answers go to the municipality</extracomment>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>%2 signed for all %1 answers. Empty the box for good?</source>
        <extracomment>Asks once more before the box is emptied. %1 is a number of answers, %2 a municipality.</extracomment>
        <translation>%2 a signé pour les %1 réponses. Vider l’urne pour de bon ?</translation>
    </message>
    <message>
        <source>No memory stick found. Put one in and look again.</source>
        <extracomment>No memory stick is in the tablet</extracomment>
        <translation>Aucune clé mémoire trouvée. Insérez-en une et regardez à nouveau.</translation>
    </message>
    <message>
        <source>The stick is full. Take another one. The box stays as it is.</source>
        <extracomment>The memory stick has no room</extracomment>
        <translation>La clé est pleine. Prenez-en une autre. L’urne reste comme elle est.</translation>
    </message>
    <message>
        <source>It was interrupted. The box stays as it is. Try again.</source>
        <extracomment>Writing or reading went wrong</extracomment>
        <translation>Cela a été interrompu. L’urne reste comme elle est. Réessayez.</translation>
    </message>
    <message>
        <source>There are fewer than %1. They go only when the wave has ended.</source>
        <extracomment>%1 is a number, 10. The wave is still going on.</extracomment>
        <translation>Il y en a moins de %1. Elles ne partent que quand la vague est finie.</translation>
    </message>
    <message>
        <source>The municipality does not know this tablet yet. See the check list.</source>
        <extracomment>The municipality does not know this tablet</extracomment>
        <translation>La commune ne connaît pas encore cette tablette. Voyez la liste.</translation>
    </message>
    <message>
        <source>The ballot box cannot be read. Change nothing and call the municipality.</source>
        <extracomment>The ballot box cannot be read</extracomment>
        <translation>L’urne est illisible. Ne changez rien et appelez la commune.</translation>
    </message>
    <message>
        <source>%1 answers are on the stick, sealed. Bring the file %2 to the municipality.</source>
        <extracomment>%1 is a number of answers, %2 the name of a file</extracomment>
        <translation>%1 réponses sont sur la clé, scellées. Apportez le fichier %2 à la commune.</translation>
    </message>
    <message>
        <source>They were on the stick already. Bring the file %1 to the municipality.</source>
        <extracomment>The same file was on the stick already. %1 is the name of a file.</extracomment>
        <translation>Elles étaient déjà sur la clé. Apportez le fichier %1 à la commune.</translation>
    </message>
    <message>
        <source>There is no receipt for this tablet on the stick.</source>
        <extracomment>There is no receipt on the stick</extracomment>
        <translation>Il n’y a pas de reçu pour cette tablette sur la clé.</translation>
    </message>
    <message>
        <source>The receipt was changed or damaged. Ask for a new one.</source>
        <extracomment>The receipt cannot be trusted</extracomment>
        <translation>Le reçu a été modifié ou abîmé. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The receipt is from another municipality. The box stays as it is.</source>
        <extracomment>The receipt is from somebody else</extracomment>
        <translation>Le reçu vient d’une autre commune. L’urne reste comme elle est.</translation>
    </message>
    <message>
        <source>%1 has all %2. You may empty the box.</source>
        <extracomment>%1 is a municipality, %2 a number of answers</extracomment>
        <translation>%1 a les %2. Vous pouvez vider l’urne.</translation>
    </message>
    <message>
        <source>%1 has %2. People came since. Write to the stick again.</source>
        <extracomment>%1 is a municipality, %2 a number of answers</extracomment>
        <translation>%1 en a %2. Des personnes sont venues depuis. Écrivez à nouveau sur la clé.</translation>
    </message>
    <message>
        <source>Close the session first.</source>
        <extracomment>The box cannot be emptied now</extracomment>
        <translation>Fermez d’abord la session.</translation>
    </message>
    <message>
        <source>People came since the receipt. Write to the stick again.</source>
        <extracomment>The box cannot be emptied now</extracomment>
        <translation>Des personnes sont venues après le reçu. Écrivez à nouveau sur la clé.</translation>
    </message>
    <message>
        <source>The box is empty.</source>
        <extracomment>The box is empty</extracomment>
        <translation>L’urne est vide.</translation>
    </message>
    <message>
        <source>For %1, wave %2.</source>
        <extracomment>%1 is a municipality, %2 the name of the wave</extracomment>
        <translation>Pour %1, vague %2.</translation>
    </message>
    <message>
        <source>Stick: %1</source>
        <extracomment>Which memory stick is used; a tap goes to the next one. %1 is its name.</extracomment>
        <translation>Clé : %1</translation>
    </message>
    <message>
        <source>Look for a stick again</source>
        <extracomment>Looks for a memory stick</extracomment>
        <translation>Chercher encore une clé</translation>
    </message>
    <message>
        <source>The wave has ended: yes</source>
        <extracomment>Then any number of answers goes</extracomment>
        <translation>La vague est finie : oui</translation>
    </message>
    <message>
        <source>The wave has ended: no</source>
        <extracomment>Then only ten answers or more go</extracomment>
        <translation>La vague est finie : non</translation>
    </message>
    <message>
        <source>1. Write to the stick</source>
        <extracomment>Writes the sealed answers to the memory stick</extracomment>
        <translation>1. Écrire sur la clé</translation>
    </message>
    <message>
        <source>2. Read the receipt</source>
        <extracomment>Reads the receipt of the municipality from the memory stick</extracomment>
        <translation>2. Lire le reçu</translation>
    </message>
    <message>
        <source>3. Empty the box</source>
        <extracomment>Asks whether to empty the ballot box; only after a receipt</extracomment>
        <translation>3. Vider l’urne</translation>
    </message>
    <message>
        <source>Yes, empty it</source>
        <extracomment>Empties the ballot box for good</extracomment>
        <translation>Oui, vider</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <extracomment>Leaves the ballot box as it is</extracomment>
        <translation>Non, garder</translation>
    </message>
</context>
<context>
    <name>Watermark</name>
    <message>
        <source>PRACTICE</source>
        <extracomment>Across every screen while the staff practise. One word in capitals.</extracomment>
        <translation>EXERCICE</translation>
    </message>
</context>
<context>
    <name>models::ReviewList</name>
    <message>
        <source>filled in</source>
        <extracomment>On the review screen, beside the name of a question that was answered (also with &quot;I would rather not say&quot;)</extracomment>
        <translation>rempli</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>laissé vide</translation>
    </message>
</context>
</TS>
