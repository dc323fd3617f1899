<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE" sourcelanguage="en">
<context>
    <name>CeremonyPage</name>
    <message>
        <source>A new wave</source>
        <extracomment>Page on which two people make the key of a wave</extracomment>
        <translation>Une nouvelle vague</translation>
    </message>
    <message>
        <source>Do this with two people, in about fifteen minutes. A printer stands ready.</source>
        <translation>Faites-le à deux, en un quart d’heure environ. Une imprimante est prête.</translation>
    </message>
    <message>
        <source>Name of the wave, such as 2026</source>
        <extracomment>Name of a wave, such as 2026</extracomment>
        <translation>Nom de la vague, comme 2026</translation>
    </message>
    <message>
        <source>Last day, such as 2026-10-31; may stay empty</source>
        <extracomment>A day such as 2026-10-31; may stay empty</extracomment>
        <translation>Dernier jour, comme 2026-10-31 ; peut rester vide</translation>
    </message>
    <message>
        <source>The passphrase of the municipality</source>
        <translation>La phrase secrète de la commune</translation>
    </message>
    <message>
        <source>Make the key</source>
        <extracomment>Makes the key with which answers are sealed</extracomment>
        <translation>Faire la clé</translation>
    </message>
    <message>
        <source>The key of wave %1 is called: %2.</source>
        <extracomment>%1 is a wave, %2 are four words</extracomment>
        <translation>La clé de la vague %1 s’appelle : %2.</translation>
    </message>
    <message>
        <source>All three are on paper</source>
        <translation>Les trois sont sur papier</translation>
    </message>
    <message>
        <source>Now prove that the sheets work. Without this proof no wave starts.</source>
        <translation>Prouvez maintenant que les feuilles marchent. Sans cette preuve, aucune vague ne commence.</translation>
    </message>
    <message>
        <source>The first person types the 13 groups of a sheet</source>
        <extracomment>Above a field for what stands on a sheet of paper</extracomment>
        <translation>La première personne tape les 13 groupes d’une feuille</translation>
    </message>
    <message>
        <source>The second person types the 13 groups of another sheet</source>
        <extracomment>Above the same field, for the other sheet</extracomment>
        <translation>La seconde personne tape les 13 groupes d’une autre feuille</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Name the tablets that take part. Batches of others are refused. Compare the four words with those on the tablet.</source>
        <translation>Nommez les tablettes qui participent. Les envois d’autres sont refusés. Comparez les quatre mots avec ceux de la tablette.</translation>
    </message>
    <message>
        <source>Folder with the key of a tablet</source>
        <translation>Dossier avec la clé d’une tablette</translation>
    </message>
    <message>
        <source>Add this tablet</source>
        <extracomment>Adds a tablet to those that take part</extracomment>
        <translation>Ajouter cette tablette</translation>
    </message>
    <message>
        <source>Start the wave</source>
        <extracomment>Starts the wave: what it asks is fixed from then on</extracomment>
        <translation>Démarrer la vague</translation>
    </message>
    <message>
        <source>From the start on, nobody changes what the wave asks, its words or its tablets.</source>
        <translation>Après le départ, plus personne ne change les questions, les mots ou les tablettes.</translation>
    </message>
    <message>
        <source>A folder that becomes a tablet of this wave</source>
        <translation>Un dossier qui devient une tablette de cette vague</translation>
    </message>
    <message>
        <source>Set up the tablet</source>
        <extracomment>Lays out a folder for a tablet</extracomment>
        <translation>Préparer la tablette</translation>
    </message>
    <message>
        <source>To the waves</source>
        <extracomment>Back to the list of waves</extracomment>
        <translation>Vers les vagues</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1, chosen</source>
        <extracomment>Read aloud of a choice that is made. %1 is what was chosen.</extracomment>
        <translation>%1, choisi</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Close wave %1</source>
        <extracomment>Page that ends a wave. %1 is a wave, such as 2026.</extracomment>
        <translation>Clôturer la vague %1</translation>
    </message>
    <message>
        <source>Nothing can be added afterwards. Close it when every tablet has brought its last answers.</source>
        <translation>Rien ne peut s’ajouter ensuite. Clôturez quand chaque tablette a apporté ses dernières réponses.</translation>
    </message>
    <message>
        <source>The envelopes are opened together and shuffled. From then on nobody can tell which tablet brought what.</source>
        <translation>Les enveloppes sont ouvertes ensemble et mélangées. Ensuite, personne ne sait quelle tablette a apporté quoi.</translation>
    </message>
    <message>
        <source>The passphrase of the municipality</source>
        <translation>La phrase secrète de la commune</translation>
    </message>
    <message>
        <source>Close the wave</source>
        <translation>Clôturer la vague</translation>
    </message>
    <message>
        <source>On to the release</source>
        <extracomment>From a closed wave on to its release</extracomment>
        <translation>Vers la publication</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Compare</source>
        <extracomment>Page that puts neighbourhoods beside each other</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Both sides apart, on one scale. They are never added up.</source>
        <translation>Les deux côtés séparés, sur une échelle. On ne les additionne jamais.</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Before a choice of orders</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Alphabet</source>
        <extracomment>An order of neighbourhoods</extracomment>
        <translation>Alphabet</translation>
    </message>
    <message>
        <source>Wider circle</source>
        <extracomment>An order of neighbourhoods</extracomment>
        <translation>Cercle plus large</translation>
    </message>
    <message>
        <source>Close bond</source>
        <extracomment>An order of neighbourhoods</extracomment>
        <translation>Lien étroit</translation>
    </message>
    <message>
        <source>This order is no ranking. Ranges overlap, and other people took part in every place.</source>
        <extracomment>Where somebody sorted neighbourhoods by a figure</extracomment>
        <translation>Cet ordre n’est pas un classement. Les marges se recouvrent, et d’autres personnes ont participé partout.</translation>
    </message>
    <message>
        <source>Compare two</source>
        <extracomment>Head above a choice of two neighbourhoods</extracomment>
        <translation>Comparez-en deux</translation>
    </message>
    <message>
        <source>First neighbourhood</source>
        <extracomment>Read aloud before the first of two neighbourhoods</extracomment>
        <translation>Premier quartier</translation>
    </message>
    <message>
        <source>Second neighbourhood</source>
        <extracomment>Read aloud before the second of two neighbourhoods</extracomment>
        <translation>Second quartier</translation>
    </message>
    <message>
        <source>It stood out alone, but not after correcting for the number of pairs. Chance alone makes some stand out.</source>
        <translation>Se distingue pris isolément, mais plus après correction pour le nombre de paires. Le hasard suffit à en faire ressortir quelques-uns.</translation>
    </message>
    <message>
        <source>The program corrects for all pairs that you could choose.</source>
        <translation>Le programme corrige pour toutes les paires que vous pourriez choisir.</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>What is there</source>
        <extracomment>Page about which working elements there are</extracomment>
        <translation>Ce qui existe</translation>
    </message>
    <message>
        <source>Seven working elements, and the initiatives that have them. Where we know of none, there is a question for the round table.</source>
        <translation>Sept éléments actifs, et les initiatives qui les contiennent. Là où nous n’en connaissons pas, il y a une question pour la table ronde.</translation>
    </message>
    <message>
        <source>The list of initiatives cannot be read. The page Initiatives says where it goes wrong.</source>
        <translation>La liste des initiatives ne peut pas être lue. La page Initiatives indique où cela ne va pas.</translation>
    </message>
    <message>
        <source>The list of initiatives is still empty. That is how every municipality begins: with questions.</source>
        <translation>La liste des initiatives est encore vide. Chaque commune commence ainsi : par des questions.</translation>
    </message>
    <message>
        <source>an initiative has it at its core</source>
        <extracomment>Beside a filled dot</extracomment>
        <translation>au cœur d’une initiative</translation>
    </message>
    <message>
        <source>an initiative has it partly</source>
        <extracomment>Beside a half dot</extracomment>
        <translation>en partie</translation>
    </message>
    <message>
        <source>we know of none: ask about it</source>
        <extracomment>Beside a question mark</extracomment>
        <translation>nous n’en connaissons pas : posez la question</translation>
    </message>
    <message>
        <source>At its core</source>
        <extracomment>Head above the initiatives that are about a working element</extracomment>
        <translation>Au cœur</translation>
    </message>
    <message>
        <source>Partly</source>
        <extracomment>Head above the initiatives that have something of a working element</extracomment>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Earlier columns</source>
        <extracomment>Shows the columns before these</extracomment>
        <translation>Colonnes précédentes</translation>
    </message>
    <message>
        <source>Further columns</source>
        <extracomment>Shows the columns after these</extracomment>
        <translation>Colonnes suivantes</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <extracomment>Which part of a wide table is on the screen. %1 and %2 are numbers.</extracomment>
        <translation>Partie %1 sur %2</translation>
    </message>
    <message>
        <source>Questions for the round table</source>
        <extracomment>Head above questions about needs that no initiative answers so far</extracomment>
        <translation>Questions pour la table ronde</translation>
    </message>
    <message>
        <source>What may help with what</source>
        <extracomment>Head above the table of needs and working elements</extracomment>
        <translation>Ce qui peut aider, et pour quoi</translation>
    </message>
    <message>
        <source>Expert judgement, not proof. It comes from research with older adults, and helps a talk along.</source>
        <translation>Avis d’experts, pas une preuve. Il vient de recherches auprès de personnes âgées, et aide à lancer la discussion.</translation>
    </message>
    <message>
        <source>For whoever helps you: %1</source>
        <extracomment>Under a sentence about a failure. %1 is what the program said, in English, for whoever helps.</extracomment>
        <translation>Pour la personne qui vous aide : %1</translation>
    </message>
    <message>
        <source>Two dots: may help first of all. One dot: may help along. Having few contacts is something else than missing contact.</source>
        <translation>Deux points : peut aider en premier lieu. Un point : peut y contribuer. Avoir peu de contacts est autre chose que manquer de contact.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Under a table. %1 says who judged so, or where it is written.</extracomment>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>Make this table our own</source>
        <extracomment>Puts the table as a file into the municipality&apos;s folder</extracomment>
        <translation>En faire notre propre tableau</translation>
    </message>
    <message>
        <source>This table comes from %1. Change it there with a spreadsheet, and open this page again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Ce tableau vient de %1. Modifiez-le là avec un tableur, puis ouvrez de nouveau cette page.</translation>
    </message>
</context>
<context>
    <name>CoverageTile</name>
    <message>
        <source>%1, opened</source>
        <extracomment>Read aloud of a cell that is opened. %1 is what stands in it.</extracomment>
        <translation>%1, ouvert</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing was written: the file %1 goes wrong at line %2.</source>
        <translation>Rien n’a été écrit&#xa0;: le fichier %1 présente une erreur à la ligne %2.</translation>
    </message>
    <message>
        <source>The files are in the folder %1.</source>
        <translation>Les fichiers se trouvent dans le dossier %1.</translation>
    </message>
    <message>
        <source>%1 or %2 is not shown. They are not compared.</source>
        <translation>%1 ou %2 n’est pas affiché. On ne les compare pas.</translation>
    </message>
    <message>
        <source>In %1, more participants miss a wider circle than in %2.</source>
        <translation>%1 : un cercle plus large manque à plus de participants que dans %2.</translation>
    </message>
    <message>
        <source>In %1, fewer participants miss a wider circle than in %2.</source>
        <translation>%1 : un cercle plus large manque à moins de participants que dans %2.</translation>
    </message>
    <message>
        <source>A wider circle: no demonstrable difference between %1 and %2.</source>
        <translation>Un cercle plus large : pas de différence démontrable entre %1 et %2.</translation>
    </message>
    <message>
        <source>In %1, more participants miss a close bond than in %2.</source>
        <translation>%1 : un lien étroit manque à plus de participants que dans %2.</translation>
    </message>
    <message>
        <source>In %1, fewer participants miss a close bond than in %2.</source>
        <translation>%1 : un lien étroit manque à moins de participants que dans %2.</translation>
    </message>
    <message>
        <source>A close bond: no demonstrable difference between %1 and %2.</source>
        <translation>Un lien étroit : pas de différence démontrable entre %1 et %2.</translation>
    </message>
    <message>
        <source>%1. Wished for: %2. Offered: %3.</source>
        <translation>%1. Souhaité : %2. Offert : %3.</translation>
    </message>
    <message>
        <source>Nothing could be written to %1. Choose another folder.</source>
        <translation>Impossible d’écrire dans %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Of 100 participants, about %1 miss a wider circle of people and about %2 miss a close bond.</source>
        <translation>Sur 100 participants, un cercle plus large manque à environ %1 et un lien étroit à environ %2.</translation>
    </message>
    <message>
        <source>Of 100 participants, about %1 miss a wider circle of people. Fewer than 5 participants miss a close bond.</source>
        <translation>Sur 100 participants, un cercle plus large manque à environ %1. Un lien étroit manque à moins de 5 participants.</translation>
    </message>
    <message>
        <source>Of 100 participants, about %1 miss a close bond. Fewer than 5 participants miss a wider circle of people.</source>
        <translation>Sur 100 participants, un lien étroit manque à environ %1. Un cercle plus large manque à moins de 5 participants.</translation>
    </message>
    <message>
        <source>Fewer than 5 participants miss a wider circle, and as few a close bond.</source>
        <translation>Un cercle plus large manque à moins de 5 participants, et un lien étroit à aussi peu.</translation>
    </message>
    <message>
        <source>%1, %2 participants. Misses a wider circle: %3. Misses a close bond: %4.</source>
        <translation>%1, %2 participants. Manque d’un cercle plus large : %3. Manque d’un lien étroit : %4.</translation>
    </message>
    <message>
        <source>Age, in two</source>
        <translation>Âge, en deux</translation>
    </message>
    <message>
        <source>Living alone or not</source>
        <translation>Habiter avec d’autres ou non</translation>
    </message>
    <message>
        <source>Age, in five</source>
        <translation>Âge, en cinq</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>other statements</source>
        <translation>d’autres affirmations</translation>
    </message>
    <message>
        <source>another version of the statements</source>
        <translation>une autre version des affirmations</translation>
    </message>
    <message>
        <source>other answers to choose from</source>
        <translation>un autre choix de réponses</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>d’autres mots</translation>
    </message>
    <message>
        <source>another rule for counting</source>
        <translation>une autre règle pour compter</translation>
    </message>
    <message>
        <source>another way of asking</source>
        <translation>une autre façon de demander</translation>
    </message>
    <message>
        <source>other boundaries</source>
        <translation>d’autres limites</translation>
    </message>
    <message>
        <source>Since %1, a wider circle: %2. A close bond: %3.</source>
        <translation>Depuis %1, un cercle plus large : %2. Un lien étroit : %3.</translation>
    </message>
    <message>
        <source>Smallest change we could notice: %1 of 100.</source>
        <translation>Plus petit changement que nous pourrions remarquer : %1 sur 100.</translation>
    </message>
    <message>
        <source>wider circle %1; close bond %2</source>
        <translation>cercle plus large %1 ; lien étroit %2</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>pas comparé</translation>
    </message>
    <message>
        <source>Between %1 and %2 the line is broken: %3.</source>
        <translation>Entre %1 et %2, la ligne est interrompue : %3.</translation>
    </message>
    <message>
        <source>Of 100 participants, by place and wave</source>
        <translation>Sur 100 participants, par lieu et par vague</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>Most wished for: %1. Most offered: %2. Does the round table recognise this?</source>
        <translation>Le plus souhaité : %1. Le plus offert : %2. La table ronde s’y reconnaît-elle ?</translation>
    </message>
    <message>
        <source>Choices, by working element: %1</source>
        <translation>Choix, par élément actif : %1</translation>
    </message>
    <message>
        <source>Working element</source>
        <translation>Élément actif</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Souhaité</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offert</translation>
    </message>
    <message>
        <source>The key of the wave was not made. Check the name and the passphrase, and try again.</source>
        <translation>La clé de la vague n’a pas été faite. Vérifiez le nom et la phrase secrète, puis réessayez.</translation>
    </message>
    <message>
        <source>The three sheets could not be written.</source>
        <translation>Les trois feuilles n’ont pas pu être écrites.</translation>
    </message>
    <message>
        <source>There is a typing error in this sheet. Compare each group with the paper.</source>
        <translation>Il y a une faute de frappe dans cette feuille. Comparez chaque groupe avec le papier.</translation>
    </message>
    <message>
        <source>Sheet %1 is read. Now the second person types another one.</source>
        <translation>La feuille %1 est lue. La seconde personne en tape maintenant une autre.</translation>
    </message>
    <message>
        <source>These two sheets do not open the test. Take two different sheets of this wave and type both again.</source>
        <translation>Ces deux feuilles n’ouvrent pas le test. Prenez deux feuilles différentes de cette vague et tapez-les à nouveau.</translation>
    </message>
    <message>
        <source>Sheets %1 and %2 opened the test. The files of the sheets are destroyed.</source>
        <translation>Les feuilles %1 et %2 ont ouvert le test. Les fichiers des feuilles sont détruits.</translation>
    </message>
    <message>
        <source>No key of a tablet could be read there, or made.</source>
        <translation>Aucune clé de tablette ne peut y être lue ni faite.</translation>
    </message>
    <message>
        <source>The questionnaires of this program cannot be read.</source>
        <translation>Les questionnaires de ce programme sont illisibles.</translation>
    </message>
    <message>
        <source>The wave did not start. Begin again with its key.</source>
        <translation>La vague n’a pas démarré. Recommencez avec sa clé.</translation>
    </message>
    <message>
        <source>Wave %1 has started.</source>
        <translation>La vague %1 a commencé.</translation>
    </message>
    <message>
        <source>This folder cannot become a tablet of the wave.</source>
        <translation>Ce dossier ne peut pas devenir une tablette de la vague.</translation>
    </message>
    <message>
        <source>The folder %1 is ready for a tablet.</source>
        <translation>Le dossier %1 est prêt pour une tablette.</translation>
    </message>
    <message>
        <source>This wave cannot be closed yet: it holds fewer than 30 envelopes. Nothing was opened.</source>
        <translation>Cette vague ne peut pas encore être clôturée : elle compte moins de 30 enveloppes. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>The wave was not closed. Check the passphrase and try again.</source>
        <translation>La vague n’a pas été clôturée. Vérifiez la phrase secrète et réessayez.</translation>
    </message>
    <message>
        <source>Wave %1 is closed: %2 answer sheets, %3 of them on paper. %4 envelopes could not be read.</source>
        <translation>La vague %1 est clôturée : %2 feuilles de réponses, dont %3 sur papier. %4 enveloppes étaient illisibles.</translation>
    </message>
    <message>
        <source>The ledger is damaged.</source>
        <translation>Le registre est endommagé.</translation>
    </message>
    <message>
        <source>Wave %1, released</source>
        <translation>Vague %1, publiée</translation>
    </message>
    <message>
        <source>Wave %1, withdrawn</source>
        <translation>Vague %1, retirée</translation>
    </message>
    <message>
        <source>Nothing was withdrawn. Check the passphrase and try again.</source>
        <translation>Rien n’a été retiré. Vérifiez la phrase secrète et réessayez.</translation>
    </message>
    <message>
        <source>Wave %1 is marked as withdrawn.</source>
        <translation>La vague %1 est marquée comme retirée.</translation>
    </message>
    <message>
        <source>The survey or its list of areas cannot be used as it is.</source>
        <translation>L’enquête ou sa liste de quartiers n’est pas utilisable ainsi.</translation>
    </message>
    <message>
        <source>This folder holds something already. Name a new one.</source>
        <translation>Ce dossier contient déjà quelque chose. Nommez-en un nouveau.</translation>
    </message>
    <message>
        <source>That is not it. Look at what you wrote down.</source>
        <translation>Ce n’est pas cela. Regardez ce que vous avez noté.</translation>
    </message>
    <message>
        <source>The folder was not made. Begin again with other words.</source>
        <translation>Le dossier n’a pas été fait. Recommencez avec d’autres mots.</translation>
    </message>
    <message>
        <source>The wave could not be looked at. Check the passphrase and try again.</source>
        <translation>La vague n’a pas pu être regardée. Vérifiez la phrase secrète et réessayez.</translation>
    </message>
    <message>
        <source>%1 of %2 neighbourhoods will be shown, and %3 of %4 groups in all.</source>
        <translation>%1 quartiers sur %2 seront affichés, et %3 groupes sur %4 en tout.</translation>
    </message>
    <message>
        <source>The wave was not released.</source>
        <translation>La vague n’a pas été publiée.</translation>
    </message>
    <message>
        <source>Wave %1 is released, for good.</source>
        <translation>La vague %1 est publiée, pour toujours.</translation>
    </message>
    <message>
        <source>%1: %2 envelopes, taken in before. Nothing changed.</source>
        <translation>%1 : %2 enveloppes, déjà reçues. Rien n’a changé.</translation>
    </message>
    <message>
        <source>%1: %2 envelopes for wave %3.</source>
        <translation>%1 : %2 enveloppes pour la vague %3.</translation>
    </message>
    <message>
        <source>The file with the paper forms still shows the answers. Destroy it.</source>
        <translation>Le fichier des formulaires papier montre encore les réponses. Détruisez-le.</translation>
    </message>
    <message>
        <source>The wave holds %1 envelopes now.</source>
        <translation>La vague compte maintenant %1 enveloppes.</translation>
    </message>
    <message>
        <source>Nothing came yet from tablet %1.</source>
        <translation>Rien n’est encore venu de la tablette %1.</translation>
    </message>
    <message>
        <source>Batch %1 of tablet %2 never came.</source>
        <translation>L’envoi %1 de la tablette %2 n’est jamais arrivé.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Check the passphrase and the files, and try again.</source>
        <translation>Rien n’a été reçu. Vérifiez la phrase secrète et les fichiers, puis réessayez.</translation>
    </message>
    <message>
        <source>It is taken in. Give the stick back to the tablet: the receipts are on it.</source>
        <translation>C’est reçu. Rendez la clé à la tablette : les reçus sont dessus.</translation>
    </message>
    <message>
        <source>Residents are answering. Take in what tablets bring.</source>
        <translation>Des habitants répondent. Recevez ce que les tablettes apportent.</translation>
    </message>
    <message>
        <source>Closed. The next step is its release.</source>
        <translation>Clôturée. La prochaine étape est sa publication.</translation>
    </message>
    <message>
        <source>Released. Everybody may read it.</source>
        <translation>Publiée. Tout le monde peut la lire.</translation>
    </message>
    <message>
        <source>Withdrawn. No report shows it.</source>
        <translation>Retirée. Aucun rapport ne la montre.</translation>
    </message>
    <message>
        <source>Forgotten. Its key is destroyed.</source>
        <translation>Oubliée. Sa clé est détruite.</translation>
    </message>
    <message>
        <source>It is taken in.</source>
        <translation>C’est reçu.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>pas connu</translation>
    </message>
    <message>
        <source>Who they are, beside all residents</source>
        <translation>Qui ils sont, à côté de tous les habitants</translation>
    </message>
    <message>
        <source>Of 100 participants</source>
        <translation>Sur 100 participants</translation>
    </message>
    <message>
        <source>Of 100 residents</source>
        <translation>Sur 100 habitants</translation>
    </message>
    <message>
        <source>In %1 we know of no initiative with %2 yet. Is there something that we overlook? Who would like it, and who would join in?</source>
        <translation>À %1, nous ne connaissons pas encore d’initiative avec « %2 ». Y a-t-il quelque chose qui nous échappe ? Qui le souhaiterait, et qui y participerait ?</translation>
    </message>
    <message>
        <source>For this group (%1) we know of no initiative with %2 yet. Is there something that we overlook? What would they like themselves?</source>
        <translation>Pour ce groupe (%1), nous ne connaissons pas encore d’initiative avec « %2 ». Y a-t-il quelque chose qui nous échappe ? Que souhaitent ces personnes elles-mêmes ?</translation>
    </message>
    <message>
        <source>Which need do the other initiatives meet?</source>
        <translation>À quel besoin répondent les autres initiatives ?</translation>
    </message>
    <message>
        <source>We know of no initiative with %2 for %1 yet. It may help them, by expert judgement, not proof. Do you recognise this?</source>
        <translation>Pour %1, nous ne connaissons pas encore d’initiative avec « %2 ». Cela peut aider : avis d’experts, pas une preuve. Le reconnaissez-vous ?</translation>
    </message>
    <message>
        <source>We know of no initiative with %2 for %1 yet. Would it mean something to them?</source>
        <translation>Pour %1, nous ne connaissons pas encore d’initiative avec « %2 ». Cela leur apporterait-il quelque chose ?</translation>
    </message>
    <message>
        <source>%1: for %2 we know of no initiative that has %3 at its core. Do you recognise this?</source>
        <translation>%1 : pour %2, nous ne connaissons pas encore d’initiative qui ait à son cœur : %3. Le reconnaissez-vous ?</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jeunes</translation>
    </message>
    <message>
        <source>Middle age</source>
        <translation>Âge moyen</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>Personnes âgées</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Aidants proches</translation>
    </message>
    <message>
        <source>Chronic illness</source>
        <translation>Maladie chronique</translation>
    </message>
    <message>
        <source>Living alone</source>
        <translation>Vivant seul</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Nouveaux arrivants</translation>
    </message>
    <message>
        <source>A wider circle</source>
        <translation>Un cercle plus large</translation>
    </message>
    <message>
        <source>A close bond</source>
        <translation>Un lien étroit</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Du sens</translation>
    </message>
    <message>
        <source>For long already</source>
        <translation>Depuis longtemps</translation>
    </message>
    <message>
        <source>Few contacts</source>
        <translation>Peu de contacts</translation>
    </message>
    <message>
        <source>We do not know</source>
        <translation>Nous ne savons pas</translation>
    </message>
    <message>
        <source>people who miss a wider circle</source>
        <translation>les personnes à qui manque un cercle plus large</translation>
    </message>
    <message>
        <source>people who miss a close bond</source>
        <translation>les personnes à qui manque un lien étroit</translation>
    </message>
    <message>
        <source>people who look for meaning</source>
        <translation>les personnes qui cherchent du sens</translation>
    </message>
    <message>
        <source>people who have missed contact for long</source>
        <translation>les personnes à qui le contact manque depuis longtemps</translation>
    </message>
    <message>
        <source>people who have few contacts</source>
        <translation>les personnes qui ont peu de contacts</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>A series</source>
        <translation>Une série</translation>
    </message>
    <message>
        <source>All year</source>
        <translation>Toute l’année</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Pas encore dit</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Between the last two of a row of words. %1 are those before, %2 is the last one.</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>At its core: %1</source>
        <translation>Au cœur : %1</translation>
    </message>
    <message>
        <source>Partly: %1</source>
        <translation>En partie : %1</translation>
    </message>
    <message>
        <source>Its working elements are not told yet.</source>
        <translation>Ses éléments actifs n’ont pas encore été dits.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file cannot be written, or another program changed it meanwhile. It was read again.</source>
        <translation>Rien n’a été modifié : le fichier ne peut pas être écrit, ou un autre programme l’a modifié entre-temps. Il a été relu.</translation>
    </message>
    <message>
        <source>It was not kept: the file cannot be written, or another program changed it meanwhile. It was read again; keep this once more.</source>
        <translation>Cela n’a pas été conservé : le fichier ne peut pas être écrit, ou un autre programme l’a modifié entre-temps. Il a été relu ; conservez encore une fois.</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 est conservé.</translation>
    </message>
    <message>
        <source>%1 is no longer in the list.</source>
        <translation>%1 n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>The list is as it was before.</source>
        <translation>La liste est comme avant.</translation>
    </message>
    <message>
        <source>Nothing was taken over from %1. Repair the lines named below, or choose another file.</source>
        <translation>Rien n’a été repris de %1. Corrigez les lignes citées ci-dessous, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Taken over: %1 new, %2 that were there by that name.</source>
        <translation>Repris : %1 nouvelles, %2 qui existaient déjà sous ce nom.</translation>
    </message>
    <message>
        <source>The list is in the file %1.</source>
        <translation>La liste est dans le fichier %1.</translation>
    </message>
    <message>
        <source>Nothing could be written to %1. Choose another file.</source>
        <translation>Rien n’a pu être écrit dans %1. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>By neighbourhood</source>
        <translation>Par quartier</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>By what people miss</source>
        <translation>Par besoin</translation>
    </message>
    <message>
        <source>%1 (partly)</source>
        <translation>%1 (en partie)</translation>
    </message>
    <message>
        <source>Initiatives by working element. A question mark: we know of none.</source>
        <translation>Initiatives par élément actif. Un point d’interrogation : nous n’en connaissons pas.</translation>
    </message>
    <message>
        <source>%1: we know of none. Opens a question.</source>
        <translation>%1 : nous n’en connaissons pas. Ouvre une question.</translation>
    </message>
    <message>
        <source>at its core: %1</source>
        <translation>au cœur : %1</translation>
    </message>
    <message>
        <source>partly: %1</source>
        <translation>en partie : %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faits</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, so nothing is ticked off and nothing is remembered. Take the file away to begin again.</source>
        <translation>Le fichier %1 ne peut pas être lu. Rien n’est donc coché ni retenu. Enlevez le fichier pour recommencer.</translation>
    </message>
    <message>
        <source>This could not be remembered: nothing can be written to %1.</source>
        <translation>Cela n’a pas pu être retenu : rien ne peut être écrit dans %1.</translation>
    </message>
    <message>
        <source>The worksheet is in the file %1.</source>
        <translation>La feuille de travail est dans le fichier %1.</translation>
    </message>
    <message>
        <source>Who organises it</source>
        <translation>Qui l’organise</translation>
    </message>
    <message>
        <source>Which needs does it not meet yet?</source>
        <translation>À quels besoins ne répond-elle pas encore ?</translation>
    </message>
    <message>
        <source>Whom to call: a function, never a participant&apos;s name</source>
        <translation>Qui appeler : une fonction, jamais le nom d’un participant</translation>
    </message>
    <message>
        <source>Name of the initiative</source>
        <translation>Nom de l’initiative</translation>
    </message>
    <message>
        <source>%1 (the whole district)</source>
        <translation>%1 (tout le district)</translation>
    </message>
    <message>
        <source>Give the initiative a name.</source>
        <translation>Donnez un nom à l’initiative.</translation>
    </message>
    <message>
        <source>There is an initiative called %1 already. Change that one, or give this one another name.</source>
        <translation>Il y a déjà une initiative qui s’appelle %1. Modifiez celle-là, ou donnez un autre nom à celle-ci.</translation>
    </message>
    <message>
        <source>This cannot be kept as it stands: %1. Use plain words, at most 500 characters.</source>
        <translation>Ceci ne peut pas être conservé tel quel : %1. Utilisez des mots simples, 500 caractères au plus.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, so the table of the program stands here. It goes wrong at line %2.</source>
        <translation>Le fichier %1 ne peut pas être lu. C’est donc le tableau du programme qui figure ici. L’erreur est à la ligne %2.</translation>
    </message>
    <message>
        <source>Nothing could be written to %1.</source>
        <translation>Rien n’a pu être écrit dans %1.</translation>
    </message>
    <message>
        <source>may help first of all</source>
        <translation>peut aider en premier lieu</translation>
    </message>
    <message>
        <source>may help along</source>
        <translation>peut y contribuer</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>pas cité</translation>
    </message>
    <message>
        <source>Know</source>
        <translation>Savoir</translation>
    </message>
    <message>
        <source>What do people here miss, and what can they offer? Begin with what you have: figures, or what each of you has seen.</source>
        <translation>Qu’est-ce qui manque aux gens ici, et que peuvent-ils offrir ? Commencez par ce que vous avez : des chiffres, ou ce que chacun a vu.</translation>
    </message>
    <message>
        <source>About 20 minutes</source>
        <translation>Environ 20 minutes</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <source>Sit down at one table with residents and organisations. Take one initiative at a time.</source>
        <translation>Mettez-vous à la même table avec des habitants et des organisations. Prenez une initiative à la fois.</translation>
    </message>
    <message>
        <source>About 30 minutes</source>
        <translation>Environ 30 minutes</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Which working elements are there, and of which do you want more? Choose one first step.</source>
        <translation>Quels éléments actifs sont présents, et lesquels voulez-vous renforcer ? Choisissez un premier pas.</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Intégrer</translation>
    </message>
    <message>
        <source>Make it last: who keeps it going, with what means, and when do you look again?</source>
        <translation>Faites que cela dure : qui le fait vivre, avec quels moyens, et quand regardez-vous de nouveau ?</translation>
    </message>
    <message>
        <source>We put side by side what people miss and what they can offer.</source>
        <translation>Nous avons mis côte à côte ce qui manque aux gens et ce qu’ils peuvent offrir.</translation>
    </message>
    <message>
        <source>We told apart: having few contacts, and missing contact.</source>
        <translation>Nous avons distingué : avoir peu de contacts, et manquer de contact.</translation>
    </message>
    <message>
        <source>We said what surprises us and what we recognise.</source>
        <translation>Nous avons dit ce qui nous surprend et ce que nous reconnaissons.</translation>
    </message>
    <message>
        <source>Residents and organisations sat at one table.</source>
        <translation>Habitants et organisations se sont mis à la même table.</translation>
    </message>
    <message>
        <source>What happens already stands in the list of initiatives.</source>
        <translation>Ce qui se fait déjà figure dans la liste des initiatives.</translation>
    </message>
    <message>
        <source>We said whom we do not reach yet, and whom we could ask.</source>
        <translation>Nous avons dit qui nous ne touchons pas encore, et à qui nous pouvons le demander.</translation>
    </message>
    <message>
        <source>We looked where each working element is, and where not yet.</source>
        <translation>Nous avons regardé où chaque élément actif est présent, et où pas encore.</translation>
    </message>
    <message>
        <source>We chose of which elements we want more.</source>
        <translation>Nous avons choisi les éléments que nous voulons renforcer.</translation>
    </message>
    <message>
        <source>There is a first step, who takes it, and by when.</source>
        <translation>Il y a un premier pas, quelqu’un pour le faire, et une date.</translation>
    </message>
    <message>
        <source>Somebody carries it from here on.</source>
        <translation>Quelqu’un le porte à partir d’ici.</translation>
    </message>
    <message>
        <source>There is a budget, a room and time.</source>
        <translation>Il y a un budget, un lieu et du temps.</translation>
    </message>
    <message>
        <source>It is agreed when we ask people again.</source>
        <translation>Il est convenu quand nous interrogerons de nouveau les gens.</translation>
    </message>
    <message>
        <source>We said what we stop doing.</source>
        <translation>Nous avons dit ce que nous arrêtons.</translation>
    </message>
    <message>
        <source>Which change would we want to see, and by how many of 100 participants?</source>
        <translation>Quel changement voulons-nous voir, et de combien sur 100 participants ?</translation>
    </message>
    <message>
        <source>Below %1 of 100 participants no neighbourhood could show a change last time. Which change would we want to see?</source>
        <translation>En dessous de %1 sur 100 participants, aucun quartier ne pouvait montrer un changement la dernière fois. Quel changement voulons-nous voir ?</translation>
    </message>
    <message>
        <source>Which local initiative comes to mind?</source>
        <translation>À quelle initiative locale pensez-vous ?</translation>
    </message>
    <message>
        <source>Which needs does it meet?</source>
        <translation>À quels besoins répond-elle ?</translation>
    </message>
    <message>
        <source>Which not yet, and what would you like to add?</source>
        <translation>Auxquels pas encore, et que voulez-vous ajouter ?</translation>
    </message>
    <message>
        <source>Which working elements are in it?</source>
        <translation>Quels éléments actifs contient-elle ?</translation>
    </message>
    <message>
        <source>Which elements do you want more of?</source>
        <translation>Quels éléments voulez-vous renforcer ?</translation>
    </message>
    <message>
        <source>%1, wave %2. People who took part, not a sample of all residents.</source>
        <translation>%1, vague %2. Des personnes qui ont participé, pas un échantillon de tous les habitants.</translation>
    </message>
    <message>
        <source>There are no figures yet, and none are needed to begin.</source>
        <translation>Il n’y a pas encore de chiffres, et il n’en faut pas pour commencer.</translation>
    </message>
    <message>
        <source>What do we know of our neighbourhoods, and from whom?</source>
        <translation>Que savons-nous de nos quartiers, et par qui ?</translation>
    </message>
    <message>
        <source>Initiatives in the list so far: %1.</source>
        <translation>Initiatives dans la liste jusqu’ici : %1.</translation>
    </message>
    <message>
        <source>The list of initiatives is still empty. The first one you name opens it.</source>
        <translation>La liste des initiatives est encore vide. La première que vous nommez l’ouvre.</translation>
    </message>
    <message>
        <source>%1: of 100 participants about %2 miss a wider circle. We know of no initiative that has %3 at its core. Do you recognise this?</source>
        <translation>%1 : sur 100 participants, un cercle plus large manque à environ %2. Nous ne connaissons pas encore d’initiative qui ait à son cœur : %3. Le reconnaissez-vous ?</translation>
    </message>
    <message>
        <source>%1: of 100 participants about %2 miss a close bond. We know of no initiative that has %3 at its core. Do you recognise this?</source>
        <translation>%1 : sur 100 participants, un lien étroit manque à environ %2. Nous ne connaissons pas encore d’initiative qui ait à son cœur : %3. Le reconnaissez-vous ?</translation>
    </message>
    <message>
        <source>Little money</source>
        <translation>Peu d’argent</translation>
    </message>
    <message>
        <source>The file %1 cannot be read as a list of initiatives. Nothing of it is shown or changed. It goes wrong at line %2.</source>
        <translation>Le fichier %1 ne peut pas être lu comme une liste d’initiatives. Rien n’en est montré ni modifié. L’erreur est à la ligne %2.</translation>
    </message>
</context>
<context>
    <name>DeskNav</name>
    <message>
        <source>Map</source>
        <extracomment>In the list of pages</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>In the list of pages: opens files</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Who took part</source>
        <extracomment>In the list of pages</extracomment>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>In the list of pages: a card for each neighbourhood</extracomment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>In the list of pages: neighbourhoods beside each other</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>In the list of pages: wave after wave</extracomment>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>In the list of pages: groups of participants</extracomment>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Wishes and offers</source>
        <extracomment>In the list of pages</extracomment>
        <translation>Souhaits et offres</translation>
    </message>
    <message>
        <source>Take it along</source>
        <extracomment>In the list of pages: writes files</extracomment>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>Normal letters</source>
        <extracomment>Size of the letters, the smallest of three</extracomment>
        <translation>Lettres normales</translation>
    </message>
    <message>
        <source>Large letters</source>
        <extracomment>Size of the letters, the middle of three</extracomment>
        <translation>Grandes lettres</translation>
    </message>
    <message>
        <source>Very large letters</source>
        <extracomment>Size of the letters, the largest of three</extracomment>
        <translation>Très grandes lettres</translation>
    </message>
    <message>
        <source>Waves</source>
        <extracomment>In the list of pages: the waves and what there is to do</extracomment>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>Ledger</source>
        <extracomment>In the list of pages: what was ever released</extracomment>
        <translation>Registre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>Light letters on black</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Step by step</source>
        <extracomment>In the list of pages: four steps for a municipality</extracomment>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <extracomment>In the list of pages: what happens already in the neighbourhoods</extracomment>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>What is there</source>
        <extracomment>In the list of pages: which initiatives have which working element</extracomment>
        <translation>Ce qui existe</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Buurtpeil, the desk</source>
        <extracomment>Title of the window</extracomment>
        <translation>Buurtpeil, au bureau</translation>
    </message>
    <message>
        <source>Buurtpeil, %1</source>
        <extracomment>Title of the window. %1 is a municipality.</extracomment>
        <translation>Buurtpeil, %1</translation>
    </message>
    <message>
        <source>INVENTED figures, made to show the program. They are about nobody.</source>
        <translation>Chiffres INVENTÉS pour montrer le programme. Ils ne parlent de personne.</translation>
    </message>
    <message>
        <source>Wave</source>
        <extracomment>Before the names of waves, such as 2026</extracomment>
        <translation>Vague</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message>
        <source>The files are being made …</source>
        <translation>Les fichiers sont en préparation…</translation>
    </message>
    <message>
        <source>released.geojson: the figures on the outlines of the neighbourhoods, for a map.</source>
        <translation>released.geojson&#xa0;: les chiffres sur les contours des quartiers, pour une carte.</translation>
    </message>
    <message>
        <source>pages_%1.pdf: a sheet of paper for each neighbourhood; beside it the worksheet for a round table.</source>
        <extracomment>%1 is a language: nl, fr or en</extracomment>
        <translation>pages_%1.pdf&#xa0;: une feuille de papier pour chaque quartier&#xa0;; à côté, la feuille de travail pour une table ronde.</translation>
    </message>
    <message>
        <source>released.xlsx and released.csv: every released figure as a table, for a spreadsheet or another program.</source>
        <translation>released.xlsx et released.csv&#xa0;: chaque chiffre publié en tableau, pour un tableur ou un autre programme.</translation>
    </message>
    <message>
        <source>Take it along</source>
        <extracomment>Page that writes files</extracomment>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>Everything released so far, as files. They show what the screen shows, and no more.</source>
        <translation>Tout ce qui est déjà publié, en fichiers. Ils montrent ce que montre l’écran, et rien de plus.</translation>
    </message>
    <message>
        <source>index.html: the report as one page, to read, print or send.</source>
        <translation>index.html : le rapport en une page, à lire, imprimer ou envoyer.</translation>
    </message>
    <message>
        <source>releases.jsonl: the signed file that this program opens for readers without a key.</source>
        <translation>releases.jsonl : le fichier signé que ce programme ouvre pour les lecteurs sans clé.</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <extracomment>A folder on this computer</extracomment>
        <translation>Dossier où écrire</translation>
    </message>
    <message>
        <source>Write the files</source>
        <extracomment>Writes the files</extracomment>
        <translation>Écrire les fichiers</translation>
    </message>
</context>
<context>
    <name>FigureRows</name>
    <message>
        <source>not shown</source>
        <extracomment>In the place of figures that are protected; the same word everywhere</extracomment>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>Misses a wider circle</source>
        <translation>Manque d’un cercle plus large</translation>
    </message>
    <message>
        <source>Misses a close bond</source>
        <translation>Manque d’un lien étroit</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Groups</source>
        <extracomment>Page about groups of participants</extracomment>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>One grouping at a time. The program never crosses two, because that would point at people.</source>
        <translation>Un regroupement à la fois. Le programme n’en croise jamais deux, car cela désignerait des personnes.</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Read aloud before the name of a place</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <extracomment>Before a choice: age, living alone, gender</extracomment>
        <translation>Réparti selon</translation>
    </message>
</context>
<context>
    <name>InitiativeCard</name>
    <message>
        <source>Change</source>
        <extracomment>Opens an initiative of the list to change it</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>Read aloud of a button. %1 is an initiative.</extracomment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes an initiative out of the list; it can be undone</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Read aloud of a button. %1 is an initiative.</extracomment>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>InitiativePage</name>
    <message>
        <source>A new initiative</source>
        <extracomment>Page with the form of one initiative</extracomment>
        <translation>Une nouvelle initiative</translation>
    </message>
    <message>
        <source>Change an initiative</source>
        <extracomment>Page with the form of one initiative</extracomment>
        <translation>Modifier une initiative</translation>
    </message>
    <message>
        <source>Only the name is needed. The rest can come later.</source>
        <translation>Seul le nom est nécessaire. Le reste peut venir plus tard.</translation>
    </message>
    <message>
        <source>For whoever helps you: %1</source>
        <extracomment>Under a sentence about a failure. %1 is what the program said, in English, for whoever helps.</extracomment>
        <translation>Pour la personne qui vous aide : %1</translation>
    </message>
    <message>
        <source>Which local initiative comes to mind?</source>
        <translation>À quelle initiative locale pensez-vous ?</translation>
    </message>
    <message>
        <source>Who organises it?</source>
        <translation>Qui l’organise ?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où ?</translation>
    </message>
    <message>
        <source>Choose nothing when it is for the whole municipality.</source>
        <translation>Ne choisissez rien si c’est pour toute la commune.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>For whom is it made?</source>
        <translation>Pour qui est-ce fait ?</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>À quel rythme ?</translation>
    </message>
    <message>
        <source>Which needs does it meet?</source>
        <translation>À quels besoins répond-elle ?</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>Which not yet, and what would you like to add?</source>
        <translation>Auxquels pas encore, et que voulez-vous ajouter ?</translation>
    </message>
    <message>
        <source>Which working elements are in it?</source>
        <translation>Quels éléments actifs contient-elle ?</translation>
    </message>
    <message>
        <source>Which elements do you want more of?</source>
        <translation>Quels éléments voulez-vous renforcer ?</translation>
    </message>
    <message>
        <source>More of</source>
        <translation>Plus de</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Writes the initiative into the list</extracomment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <extracomment>Goes back to the list; what was typed is gone</extracomment>
        <translation>Laisser comme avant</translation>
    </message>
    <message>
        <source>The file holds more columns (how many people, evidence, transport). What stands there stays.</source>
        <translation>Le fichier contient d’autres colonnes (nombre de personnes, preuves, transport). Ce qui s’y trouve reste.</translation>
    </message>
    <message>
        <source>Whom can one call? A function, never a participant&apos;s name</source>
        <translation>Qui peut-on appeler ? Une fonction, jamais le nom d’un participant</translation>
    </message>
</context>
<context>
    <name>InitiativesPage</name>
    <message>
        <source>Initiatives</source>
        <extracomment>Page with the list of initiatives</extracomment>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>What already happens in the neighbourhoods, as the round table tells it. No participant is in this list.</source>
        <translation>Ce qui se fait déjà dans les quartiers, comme la table ronde le raconte. Aucun participant ne figure dans cette liste.</translation>
    </message>
    <message>
        <source>For whoever helps you: %1</source>
        <extracomment>Under a sentence about a failure. %1 is what the program said, in English, for whoever helps.</extracomment>
        <translation>Pour la personne qui vous aide : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Takes the last change of the list back</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add an initiative</source>
        <extracomment>Opens an empty form for an initiative</extracomment>
        <translation>Ajouter une initiative</translation>
    </message>
    <message>
        <source>There is nothing in the list yet. Which local initiative comes to mind first?</source>
        <translation>Il n’y a encore rien dans la liste. À quelle initiative locale pensez-vous en premier ?</translation>
    </message>
    <message>
        <source>No list of initiatives (initiatives.csv) lies beside this release. The municipality can send it along.</source>
        <translation>Aucune liste d’initiatives (initiatives.csv) n’accompagne cette publication. La commune peut l’envoyer avec.</translation>
    </message>
    <message>
        <source>From or to a spreadsheet</source>
        <extracomment>Head above the ways to bring a file in or take one along</extracomment>
        <translation>Depuis ou vers un tableur</translation>
    </message>
    <message>
        <source>File with initiatives (.csv)</source>
        <extracomment>A file on this computer</extracomment>
        <translation>Fichier d’initiatives (.csv)</translation>
    </message>
    <message>
        <source>Take over from this file</source>
        <extracomment>Reads initiatives from a file</extracomment>
        <translation>Reprendre de ce fichier</translation>
    </message>
    <message>
        <source>Write the list to this file</source>
        <extracomment>Writes the list into a file</extracomment>
        <translation>Écrire la liste dans ce fichier</translation>
    </message>
    <message>
        <source>A file of the same form can be taken over: an initiative of the same name is replaced, others are added.</source>
        <translation>Vous pouvez reprendre un fichier de même forme : il remplace les initiatives du même nom, les autres s’ajoutent.</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Ledger</source>
        <extracomment>Page with everything that was ever released</extracomment>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Every line is signed and carries the fingerprint of the line before. The chain is whole.</source>
        <translation>Chaque ligne est signée et porte l’empreinte de la précédente. La chaîne est entière.</translation>
    </message>
    <message>
        <source>Nothing was released so far.</source>
        <translation>Rien n’a encore été publié.</translation>
    </message>
    <message>
        <source>Fingerprint of the last line: %1</source>
        <extracomment>A short fingerprint of the last line, to compare</extracomment>
        <translation>Empreinte de la dernière ligne : %1</translation>
    </message>
    <message>
        <source>Mark a wrong release</source>
        <extracomment>Head above the way to mark a wrong release</extracomment>
        <translation>Marquer une publication erronée</translation>
    </message>
    <message>
        <source>Reports then leave the wave out. It is never released again, and what people have read stays read.</source>
        <translation>Les rapports omettent alors la vague. Elle n’est plus jamais publiée, et ce qui est lu reste lu.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>The passphrase of the municipality</source>
        <translation>La phrase secrète de la commune</translation>
    </message>
    <message>
        <source>Mark it as withdrawn</source>
        <extracomment>Marks the chosen wave as withdrawn</extracomment>
        <translation>Marquer comme retirée</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Misses a close bond</source>
        <extracomment>What the map shows</extracomment>
        <translation>Manque d’un lien étroit</translation>
    </message>
    <message>
        <source>Misses a wider circle</source>
        <extracomment>What the map shows</extracomment>
        <translation>Manque d’un cercle plus large</translation>
    </message>
    <message>
        <source>The number is the best guess out of 100 participants. Its range stands in the table, and many ranges overlap. Hatched means not shown.</source>
        <translation>Le nombre est la meilleure estimation sur 100 participants. Sa marge se trouve dans le tableau, et beaucoup de marges se chevauchent. Hachuré veut dire non affiché.</translation>
    </message>
    <message>
        <source>There is no map: areas.geojson in the folder %1 cannot be read. It has to be GeoJSON in degrees, each outline with the property “code”.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Il n’y a pas de carte&#xa0;: areas.geojson dans le dossier %1 ne peut pas être lu. Il faut du GeoJSON en degrés, chaque contour avec la propriété “code”.</translation>
    </message>
    <message>
        <source>There is no map: areas.geojson in the folder %1 goes wrong at line %2. It has to be GeoJSON in degrees, each outline with the property “code”.</source>
        <extracomment>%1 is a folder, %2 the number of a line</extracomment>
        <translation>Il n’y a pas de carte&#xa0;: areas.geojson dans le dossier %1 présente une erreur à la ligne %2. Il faut du GeoJSON en degrés, chaque contour avec la propriété “code”.</translation>
    </message>
    <message>
        <source>There is no map yet. Lay the outlines of your neighbourhoods as areas.geojson into the folder %1. Each outline has its code of the area list as the property “code”. Then open the folder again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Il n’y a pas encore de carte. Placez les contours de vos quartiers, sous le nom areas.geojson, dans le dossier %1. Chaque contour porte son code de la liste des zones comme propriété « code ». Ouvrez ensuite le dossier à nouveau.</translation>
    </message>
    <message>
        <source>A map colours land, and a large field is no large group. Colours mean the same on both sides and in every wave.</source>
        <translation>Une carte colore du terrain, et une grande surface n’est pas un grand groupe. Une couleur veut dire la même chose des deux côtés et à chaque vague.</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Page with a map of the neighbourhoods</extracomment>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>NavKey</name>
    <message>
        <source>%1, this page</source>
        <extracomment>Read aloud of the page that is on screen now. %1 is its name.</extracomment>
        <translation>%1, cette page</translation>
    </message>
</context>
<context>
    <name>NeedGrid</name>
    <message>
        <source>Which element may answer which need. Expert judgement, not proof.</source>
        <extracomment>Read aloud before a table of needs and working elements</extracomment>
        <translation>Quel élément peut répondre à quel besoin. Avis d’experts, pas une preuve.</translation>
    </message>
</context>
<context>
    <name>NewTownPage</name>
    <message>
        <source>A new municipality</source>
        <extracomment>Page that makes a folder for a municipality</extracomment>
        <translation>Une nouvelle commune</translation>
    </message>
    <message>
        <source>Do this with two people, in about ten minutes. A printer stands ready.</source>
        <translation>Faites-le à deux, en dix minutes environ. Une imprimante est prête.</translation>
    </message>
    <message>
        <source>The survey: a file that ends in .json</source>
        <extracomment>A file on this computer</extracomment>
        <translation>L’enquête : un fichier qui finit par .json</translation>
    </message>
    <message>
        <source>The lists of areas and of residents lie beside it: areas.csv and population.csv.</source>
        <translation>Les listes des quartiers et des habitants sont à côté : areas.csv et population.csv.</translation>
    </message>
    <message>
        <source>A new folder for everything of the municipality</source>
        <translation>Un nouveau dossier pour tout ce qui est à la commune</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>To the next step</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>These six words are the passphrase. Both of you write them down, each on paper of your own.</source>
        <translation>Ces six mots sont la phrase secrète. Notez-les tous les deux, chacun sur son papier.</translation>
    </message>
    <message>
        <source>We both have them</source>
        <extracomment>The words go from the screen</extracomment>
        <translation>Nous les avons tous les deux</translation>
    </message>
    <message>
        <source>The first person types the six words from paper</source>
        <extracomment>Above a field for the passphrase; two people type it, one after the other</extracomment>
        <translation>La première personne tape les six mots notés</translation>
    </message>
    <message>
        <source>The second person types the six words from paper</source>
        <extracomment>Above the same field, for the second one</extracomment>
        <translation>La seconde personne tape les six mots notés</translation>
    </message>
    <message>
        <source>The key with which the municipality signs is called: %1.</source>
        <extracomment>%1 are four words</extracomment>
        <translation>La clé de signature de la commune s’appelle : %1.</translation>
    </message>
    <message>
        <source>All three are on paper</source>
        <extracomment>All three sheets are printed</extracomment>
        <translation>Les trois sont sur papier</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <extracomment>Page with one card for each neighbourhood</extracomment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>What participants miss, a neighbourhood a card, in the order of the alphabet.</source>
        <translation>Ce qui manque aux participants : une carte par quartier, dans l’ordre alphabétique.</translation>
    </message>
    <message>
        <source>No place has enough to show in this wave. Next time, a smaller number of larger areas may help.</source>
        <extracomment>All neighbourhoods are withheld</extracomment>
        <translation>Dans cette vague, aucun lieu n’est affiché. Des quartiers moins nombreux et plus grands peuvent aider la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Type it; it is not shown</source>
        <extracomment>In an empty field for a passphrase</extracomment>
        <translation>Tapez-la ; elle ne se montre pas</translation>
    </message>
</context>
<context>
    <name>PictureOrTable</name>
    <message>
        <source>Show the picture (T)</source>
        <extracomment>Shows the picture again instead of the table; T is a key</extracomment>
        <translation>Montrer le dessin (T)</translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <extracomment>Shows the table instead of the picture; T is a key</extracomment>
        <translation>Montrer en tableau (T)</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>%1 participants</source>
        <extracomment>Under the name of a place. %1 is a rounded number such as &quot;about 60&quot;.</extracomment>
        <translation>%1 participants</translation>
    </message>
</context>
<context>
    <name>PresenceRow</name>
    <message>
        <source>Not</source>
        <extracomment>How much of a working element an initiative has: nothing, something, or it is what it is about</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Cœur</translation>
    </message>
</context>
<context>
    <name>PrintedSheets</name>
    <message>
        <source>Open each sheet, print it, and close it. Three people each keep one, in another place.</source>
        <translation>Ouvrez chaque feuille, imprimez-la et fermez-la. Trois personnes en gardent une, chacune à un autre endroit.</translation>
    </message>
    <message>
        <source>Two sheets together stand in for a lost passphrase. One sheet alone says nothing.</source>
        <translation>Deux feuilles ensemble remplacent une phrase secrète perdue. Une feuille seule ne dit rien.</translation>
    </message>
    <message>
        <source>Open sheet %1</source>
        <extracomment>Opens a sheet to print. %1 is 1, 2 or 3.</extracomment>
        <translation>Ouvrir la feuille %1</translation>
    </message>
</context>
<context>
    <name>ReadingHelp</name>
    <message>
        <source>How to read this</source>
        <extracomment>Head of a short explanation of the pictures</extracomment>
        <translation>Comment lire ceci</translation>
    </message>
    <message>
        <source>The mark is the best guess out of 100 participants. The bar shows what chance can make of it.</source>
        <translation>Le signe est la meilleure estimation sur 100 participants. La barre montre ce que le hasard peut en faire.</translation>
    </message>
    <message>
        <source>Hatched means not shown: small groups, and groups that would give them away.</source>
        <translation>Hachuré veut dire non affiché : de petits groupes, et ceux qui les trahiraient.</translation>
    </message>
    <message>
        <source>You can use this to start a conversation. You cannot use it to put places in order or to find people.</source>
        <translation>Vous pouvez ouvrir une conversation. Vous ne pouvez pas classer des lieux ni trouver des personnes.</translation>
    </message>
    <message>
        <source>Two bars that overlap may still differ, and the other way round. The page “Compare” tells.</source>
        <translation>Deux barres qui se recouvrent peuvent quand même différer, et inversement. La page « Comparer » le dit.</translation>
    </message>
</context>
<context>
    <name>ReleasingPage</name>
    <message>
        <source>Release wave %1</source>
        <extracomment>Page that publishes a wave. %1 is a wave, such as 2026.</extracomment>
        <translation>Publier la vague %1</translation>
    </message>
    <message>
        <source>A wave is released once, and for good. A mistake can only be marked as withdrawn.</source>
        <translation>Une vague se publie une fois, et pour toujours. Une erreur peut seulement être marquée comme retirée.</translation>
    </message>
    <message>
        <source>First the program attacks its own tables, as a stranger would and as a participant would.</source>
        <translation>D’abord, le programme attaque ses propres tableaux, comme le ferait un inconnu ou un participant.</translation>
    </message>
    <message>
        <source>The passphrase of the municipality</source>
        <translation>La phrase secrète de la commune</translation>
    </message>
    <message>
        <source>Make the tables and attack them</source>
        <extracomment>Makes the tables and attacks them; nothing is published</extracomment>
        <translation>Faire les tableaux et les attaquer</translation>
    </message>
    <message>
        <source>The attack found nothing. No group that is not shown can be worked out from the others.</source>
        <translation>L’attaque n’a rien trouvé. Aucun groupe non affiché ne peut se déduire des autres.</translation>
    </message>
    <message>
        <source>The attacker knew every table ever released, and whatever one participant knows.</source>
        <translation>L’attaquant connaissait chaque tableau déjà publié, et tout ce que sait un participant.</translation>
    </message>
    <message>
        <source>Release it for good</source>
        <extracomment>Publishes the wave, for good</extracomment>
        <translation>Publier pour toujours</translation>
    </message>
    <message>
        <source>Read it</source>
        <extracomment>From a released wave on to reading it</extracomment>
        <translation>Lire les chiffres</translation>
    </message>
</context>
<context>
    <name>SideStrip</name>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>Misses a wider circle</source>
        <extracomment>Beside a filled circle: the social side</extracomment>
        <translation>Manque d’un cercle plus large</translation>
    </message>
    <message>
        <source>Misses a close bond</source>
        <extracomment>Beside a hollow square: the emotional side</extracomment>
        <translation>Manque d’un lien étroit</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>%1 is being opened …</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or it was changed after it was signed. Ask the municipality for another copy.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Le fichier %1 est illisible, ou modifié après la signature. Demandez une autre copie à la commune.</translation>
    </message>
    <message>
        <source>The file %1 comes from a newer version of this program. Install that version first.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Le fichier %1 vient d’une version plus récente de ce programme. Installez-la d’abord.</translation>
    </message>
    <message>
        <source>There is no released wave yet. What you can read here begins with the first release.</source>
        <extracomment>A folder of a municipality that released nothing so far</extracomment>
        <translation>Il n’y a pas encore de vague publiée. Ce que vous pouvez lire ici commence à la première publication.</translation>
    </message>
    <message>
        <source>How the neighbourhood stands</source>
        <extracomment>The name of the program, and what it is for</extracomment>
        <translation>Comment va le quartier</translation>
    </message>
    <message>
        <source>Read what neighbourhoods have in common, without anybody being singled out.</source>
        <translation>Lisez ce que les quartiers ont en commun, sans désigner personne.</translation>
    </message>
    <message>
        <source>It goes wrong at line %1.</source>
        <extracomment>Added to a sentence about a damaged file. %1 is a number.</extracomment>
        <translation>Le problème est à la ligne %1.</translation>
    </message>
    <message>
        <source>A released file, or the folder of a municipality</source>
        <extracomment>A file with releases, or the folder of a municipality</extracomment>
        <translation>Un fichier publié, ou le dossier d’une commune</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the file or folder that was named</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Look at an invented municipality</source>
        <extracomment>Opens an invented municipality, to look around</extracomment>
        <translation>Regarder une commune inventée</translation>
    </message>
    <message>
        <source>Begin for a municipality</source>
        <extracomment>Makes a folder for a municipality</extracomment>
        <translation>Commencer pour une commune</translation>
    </message>
    <message>
        <source>The open file was signed with the key that is called: %1. Ask the municipality whether that is theirs.</source>
        <extracomment>%1 are four words. Who reads a file without any key sees by them whether the municipality signed it.</extracomment>
        <translation>Le fichier ouvert est signé avec la clé qui s’appelle : %1. Demandez à la commune si c’est la sienne.</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Read aloud: where somebody is among a few steps</extracomment>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>StepPlanPage</name>
    <message>
        <source>Step by step</source>
        <extracomment>Page that leads through four steps</extracomment>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>Know, see, apply, embed: how a municipality begins, together with residents and organisations.</source>
        <translation>Savoir, comprendre, appliquer, intégrer : ainsi commence une commune, avec les habitants et les organisations.</translation>
    </message>
    <message>
        <source>For whoever helps you: %1</source>
        <extracomment>Under a sentence about a failure. %1 is what the program said, in English, for whoever helps.</extracomment>
        <translation>Pour la personne qui vous aide : %1</translation>
    </message>
    <message>
        <source>At the round table</source>
        <extracomment>Head above some of the five questions of a round table</extracomment>
        <translation>À la table ronde</translation>
    </message>
    <message>
        <source>Look at the neighbourhoods</source>
        <extracomment>Goes to the page with one card for each neighbourhood</extracomment>
        <translation>Voir les quartiers</translation>
    </message>
    <message>
        <source>Add an initiative</source>
        <extracomment>Opens an empty form for an initiative</extracomment>
        <translation>Ajouter une initiative</translation>
    </message>
    <message>
        <source>Look at what is there</source>
        <extracomment>Goes to the page about which working elements there are</extracomment>
        <translation>Voir ce qui existe</translation>
    </message>
    <message>
        <source>Done?</source>
        <extracomment>Head above tasks to tick off</extracomment>
        <translation>C’est fait ?</translation>
    </message>
    <message>
        <source>Previous step</source>
        <extracomment>To the step before this one</extracomment>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>To the step after this one</extracomment>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Without the folder of a municipality, what you tick off is gone when the program ends.</source>
        <translation>Sans le dossier d’une commune, ce que vous cochez disparaît quand le programme se ferme.</translation>
    </message>
    <message>
        <source>On paper, with room for a pen</source>
        <extracomment>Head above a way to print the four steps</extracomment>
        <translation>Sur papier, avec de la place pour un stylo</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <extracomment>A folder on this computer</extracomment>
        <translation>Dossier où écrire</translation>
    </message>
    <message>
        <source>Open the worksheet</source>
        <extracomment>Opens the worksheet, to print it</extracomment>
        <translation>Ouvrir la feuille de travail</translation>
    </message>
    <message>
        <source>Make the worksheet</source>
        <extracomment>Writes two pages for the round table as a PDF</extracomment>
        <translation>Créer la feuille de travail</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Step %1, %2, %3, this page</source>
        <extracomment>Read aloud of the step that is on the page. %1 is a number, %2 its name, %3 how far it is.</extracomment>
        <translation>Étape %1, %2, %3, cette page</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <extracomment>Read aloud of a step. %1 is a number, %2 its name, %3 how far it is.</extracomment>
        <translation>Étape %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>TakingInPage</name>
    <message>
        <source>Take in answers of wave %1</source>
        <extracomment>Page that takes in batches. %1 is a wave, such as 2026.</extracomment>
        <translation>Recevoir des réponses de la vague %1</translation>
    </message>
    <message>
        <source>Put in the stick of a tablet. The answers stay sealed: nobody reads them here.</source>
        <translation>Insérez la clé d’une tablette. Les réponses restent scellées : personne ne les lit ici.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>A file on a memory stick. %1 is its name.</extracomment>
        <translation>Trouvé : %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Looks for files on memory sticks once more</extracomment>
        <translation>Regarder encore</translation>
    </message>
    <message>
        <source>Or name a file or folder: batches (.bpb), or paper forms (.csv)</source>
        <extracomment>Where files are when they are on no memory stick</extracomment>
        <translation>Ou nommez un fichier ou un dossier : envois (.bpb) ou formulaires papier (.csv)</translation>
    </message>
    <message>
        <source>The passphrase of the municipality, to sign the receipts</source>
        <translation>La phrase secrète de la commune, pour signer les reçus</translation>
    </message>
    <message>
        <source>Take it in</source>
        <extracomment>Takes in what was found or named</extracomment>
        <translation>Recevoir</translation>
    </message>
</context>
<context>
    <name>TaskPage</name>
    <message>
        <source>For whoever helps you: %1</source>
        <extracomment>Under a sentence about a failure. %1 is what the program said, in English, for whoever helps.</extracomment>
        <translation>Pour la personne qui vous aide : %1</translation>
    </message>
    <message>
        <source>The program is working. Other pages open when it is done.</source>
        <extracomment>While something long is being worked out</extracomment>
        <translation>Le programme travaille. Les autres pages s’ouvrent quand il a fini.</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Over time</source>
        <extracomment>Page that shows each place wave after wave</extracomment>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Small groups vary by chance. For every place you read how large a change must be to show.</source>
        <translation>Les petits groupes varient par hasard. Pour chaque lieu, vous lisez quel changement pourrait se voir.</translation>
    </message>
    <message>
        <source>There is one wave so far. A next one with the same statements makes comparison possible.</source>
        <translation>Il n’y a eu qu’une vague. Une prochaine avec les mêmes affirmations permettra de comparer.</translation>
    </message>
    <message>
        <source>* Stood out alone, but not after correcting for the number of comparisons. Chance alone makes some stand out.</source>
        <translation>* Se distingue pris isolément, mais plus après correction pour le nombre de comparaisons. Le hasard suffit à en faire ressortir quelques-uns.</translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message>
        <source>Misses a close bond</source>
        <translation>Manque d’un lien étroit</translation>
    </message>
    <message>
        <source>Misses a wider circle</source>
        <translation>Manque d’un cercle plus large</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
</context>
<context>
    <name>TookPartPage</name>
    <message>
        <source>Who took part</source>
        <extracomment>Page about the participants, read before any result</extracomment>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>You open this wave for the first time. So you read this first.</source>
        <extracomment>The first time that somebody opens a wave</extracomment>
        <translation>Vous ouvrez cette vague pour la première fois. Vous lisez donc ceci d’abord.</translation>
    </message>
    <message>
        <source>On to the results</source>
        <extracomment>From &quot;Who took part&quot; on to the results</extracomment>
        <translation>Vers les chiffres</translation>
    </message>
</context>
<context>
    <name>WavesPage</name>
    <message>
        <source>Waves</source>
        <extracomment>Page with the waves and what there is to do</extracomment>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>The key of this municipality is called: %1.</source>
        <extracomment>%1 are four words</extracomment>
        <translation>La clé de cette commune s’appelle : %1.</translation>
    </message>
    <message>
        <source>Begin a new wave</source>
        <extracomment>Begins the making of a wave&apos;s key</extracomment>
        <translation>Commencer une vague</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <extracomment>Name of a wave, such as 2026</extracomment>
        <translation>Vague %1</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <extracomment>Takes in what tablets bring</extracomment>
        <translation>Recevoir des réponses</translation>
    </message>
    <message>
        <source>Take in answers of wave %1</source>
        <extracomment>Read aloud of a button. %1 is a wave, such as 2026.</extracomment>
        <translation>Recevoir des réponses de la vague %1</translation>
    </message>
    <message>
        <source>Close the wave</source>
        <extracomment>Ends a wave</extracomment>
        <translation>Clôturer la vague</translation>
    </message>
    <message>
        <source>Close wave %1</source>
        <extracomment>Read aloud of a button. %1 is a wave, such as 2026.</extracomment>
        <translation>Clôturer la vague %1</translation>
    </message>
    <message>
        <source>Release the wave</source>
        <extracomment>Publishes a wave</extracomment>
        <translation>Publier la vague</translation>
    </message>
    <message>
        <source>Release wave %1</source>
        <extracomment>Read aloud of a button. %1 is a wave, such as 2026.</extracomment>
        <translation>Publier la vague %1</translation>
    </message>
</context>
<context>
    <name>WishesPage</name>
    <message>
        <source>Wishes and offers</source>
        <extracomment>Page about what people would like to do and what they offer</extracomment>
        <translation>Souhaits et offres</translation>
    </message>
    <message>
        <source>What participants would like to do in their neighbourhood, and what they can mean for others.</source>
        <translation>Ce que les participants aimeraient faire dans leur quartier, et ce qu’ils peuvent apporter aux autres.</translation>
    </message>
    <message>
        <source>This wave did not ask for wishes and offers.</source>
        <translation>Cette vague n’a pas demandé de souhaits ni d’offres.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Wished for</source>
        <extracomment>Head of a column of bars</extracomment>
        <translation>Souhaité</translation>
    </message>
    <message>
        <source>Offered</source>
        <extracomment>Head of a column of bars</extracomment>
        <translation>Offert</translation>
    </message>
    <message>
        <source>Everybody could choose several things: these are choices, not people. Which element a choice belongs to is our reading.</source>
        <translation>Chacun pouvait choisir plusieurs choses : ce sont des choix, pas des personnes. L’élément auquel un choix appartient est notre lecture.</translation>
    </message>
    <message>
        <source>An offer is not a registration. Nobody can be called back.</source>
        <translation>Une offre n’est pas une inscription. Personne ne peut être rappelé.</translation>
    </message>
</context>
</TS>
