#include "app/vault/passphrase.h"

#include "app/vault/keys.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace vault {
namespace {

constexpr std::size_t wordsProposed = 6;

/// Plain Dutch words, 3 to 10 letters from a to z, none of which is another with an ending.
constexpr std::string_view list =
    "aap aard aarde abdij accent acht acrobaat adem adres agenda akker album algen altaar amandel ambt anijs anker "
    "appel april arena arend artikel asfalt atlas atoom auto avond azijn baai baan baard bad bagage bak balk balkon "
    "ballon bamboe banaan band bank baret bark basis bassin bast bazaar beek beeld been beer beet beitel beker "
    "beloning berg bericht berk beton beuk beurs bever bewaker bezem bezoek bier bies bij bijl biljet bink biotoop "
    "biscuit bizon blaas blad blauw blik bliksem bloei bloem bloes blok bocht bodem boef boei boek boeket boer "
    "boerin bon boog boom boomgaard boon boor boot bord borg borrel bos bosrand bosuil bouw braadpan braam brand "
    "brei brem breuk brief bril broek broer brok bron brood brug bruid bruin bui buik bundel burcht bureau bushok "
    "buur cabine cacao cactus camera canon cel cello cement chef cijfer circus club cobra code comfort computer "
    "concert contact cursus dadel dagboek dakraam dame damp dans dauw deeg deel deelnemer dennen deur diamant "
    "dienst dier dijk dimmer dobber doek doel dokter dolfijn donder dons doos dorp douche draad draak draf drank "
    "dreef drie droom drop druif drukker druppel duif duik duim duin duizend dwerg echo eend eeuw egel eik eiland "
    "einde ekster eland element emmer engel enkel erf ernst erwt esdoorn etage etalage euro ezel fabel fabriek "
    "fakkel familie fanfare feest fiets figuur film filter fjord flamingo flank fles flits fluit fontein forel "
    "forum foto framboos fruit gaarde gaas galerij galop gang gans garage garen gast gazon gebed gebouw geel geest "
    "geit geluid geluk gemak gember geur gevel gewei gids gier gieter gilde gips gitaar glans glas gletsjer gloed "
    "gobelin goud graan graf gras grasspriet greep grens griep grind groef groei groen groet grond groot grot gruis "
    "grutto haag haai haak haan haar haard haas hak hamer hamster hand handel handschoen hangmat haring harp hars "
    "hart haven haver havik hazelaar heer heg heide heks helm hemd hemel hengel herberg herder herfst hert hiel "
    "hoed hoef hoek hoeve hond honger honing honingraat hoofd hooi hoorn horde horizon hotel hout houtduif huid "
    "huis hulst humor idee ijsbeer ijsvogel ijzer inkt inktvis insect ivoor jaar jacht jager jasmijn jeugd jogger "
    "jong jonker jonkvrouw juf juni jurk kaak kaap kaars kaarslicht kaart kaas kabel kabouter kachel kade kader "
    "kajak kalf kalk kameel kamp kampvuur kanaal kano kans kant kapel kapper kapstok karaf karper kast kastanje "
    "kasteel kauw kazerne keel kegel kelder kelk kerktoren kers ketel keten keuken kever kiem kiezel kikker kilo "
    "kind kist klaver kleed klei klep klimmer klimop klok klomp klooster kluis knaap knecht knie knikker knoop knop "
    "knot knuffel koek koekoek koets koffer koffie kolen kolf kom komeet komma kompas konijn koning konvooi kooi "
    "kool koolmees koor kop koraal koren korf korst kosmos kous kraag kraal kraan krab krans krant kras krat kreeft "
    "kreek krekel kring kroeg kroon kruid kruik kruimel kruis krul kuif kuiken kuil kust kwark kwartel kwast laan "
    "laars lach lade lamp land landweg lantaarn last laurier lava lavendel leem leer leerling leeuw lening lente "
    "lepel letter leven lezer licht lied lift lijm lijn lijst linde linnen lint lip liter loep lok loket lood loon "
    "loper lotus lucht luik luim luister luit maag maan maanlicht maat machine madelief magneet mais mand mandarijn "
    "mantel map markies markt marmer masker mast matroos meel meer meester mei meikever melk melkweg melodie menhir "
    "merel merk mes metaal meter meubel middag mier mijl mijn minuut mist model moeder moeras molenaar mond monnik "
    "morgen mosterd motor mout muis munt museum muts muur muziek naad naald naam nacht nachtegaal nagel narcis nest "
    "neus nevel nicht nier noen noord noordster noot nota notaris notelaar noten nummer oase oceaan oefening oever "
    "oker olie olifant olijf olijfboom oogst oom oord oost orgel orkest otter oven paal paard pagina pak paleis "
    "palm panda paneel paniek panter papaver papier paraplu parel parfum park partij paspoort passer pastei patat "
    "pauw pauwoog pauze peer pels pen peper perenboom perron pers perzik piano pijl pijp pinguin pink pint pion "
    "piraat plaat plafond plan plank plant plas plein ploeg plons pluim poedel polder polka pomp pony poort "
    "porselein post pot potlood prei prijs prik prins proef pruik pruim puin punt raaf raam radar radijs radio rail "
    "raket rand rank raster reep regen regenboog reiger reis reling rem rente reuk reus riem rietveld rij rijm "
    "rijst ring ritme rits rivier robijn robot roek roem roman rond roos rooster rots route rover rozemarijn rozijn "
    "ruif ruim ruit rups rust saffier salade salie salon sardien saus schaaf schaal schaap schaar schaats schacht "
    "schakel schat schatkist schelp scherm schets schijf schil schild schip schoen school schoot schort schotel "
    "schouw schuur seconde sein seizoen sigaar singel sjaal slaap slag slak slee sleepboot sleutel slinger sloep "
    "slot sluis smaak smid snaar snavel sneeuw sneeuwklok snoek snoep snor soep sofa sok soldaat som spaarpot "
    "specht speeltuin spek spel speld spiegel spijker spil spin spits spons spoor sport spreeuw spreuk sprong staal "
    "staart stad stal stam stap station steen steenweg steiger stem step ster sterren steun stift stijl stilte "
    "stoel stof stok stoom storm straat strand streek strik stro stroom struik stuk stuur suiker taal taart tabak "
    "tafel tand tandem tang tante tapijt tarwe tas taverne taxi team teen tegel tempel tent terras theater thee "
    "thuis tijd tijger tijm titel tobbe tocht toets tol tomaat toneel tong toon toorts tor torenklok touw traan "
    "trap trechter trein trekker trog trommel trompet troon tros trui tuin tuinman tulp tunnel turf uitkijk "
    "uitzicht vaas vacht vader vak valk varen varken veer veerboot veld venkel venster verf vers vest veter vijg "
    "vijver vilt vink viool vis visser vlag vlam vlas vlecht vlegel vleugel vlieger vlier vlinder vlo vloed vlok "
    "vloot vlot voet vogel volk vonk voorhof voorjaar vork vraag vriend vrucht vuist vulkaan vuur vuurtoren waaier "
    "waard wafel wagen walnoot wand wang want warmte wasem water waterlelie weide weiland wens wereld werf werk "
    "wesp west wieg wiel wijk wijn wijngaard wijzer wilg wimpel wind windmolen winkel winter woestijn wol wolf wolk "
    "woord worm wortel woud zaad zaag zaak zaal zadel zalf zalm zand zandbank zang zebra zeef zeehond zeep zegel "
    "zeil zeilboot zeis zes zetel zicht zijde zilver zink zoen zolder zomer zonnebloem zoon zout zuid zuil zwaan "
    "zwaluw zweep zwemmer zwerm ";

constexpr std::size_t words = 1024;   // 10 bits each
static_assert(std::count(list.begin(), list.end(), ' ') == words);

std::string_view wordAt(std::size_t number)
{
    std::string_view rest = list;
    for (std::size_t i = 0; i < number; ++i)
        rest.remove_prefix(rest.find(' ') + 1);
    return rest.substr(0, rest.find(' '));
}

}

std::string proposePassphrase()
{
    std::string phrase;
    for (std::size_t i = 0; i < wordsProposed; ++i) {
        phrase += i == 0 ? "" : " ";
        phrase += wordAt(randombytes_uniform(words));
    }
    return phrase;
}

bool isTypedBack(const std::string& proposed, const std::string& typed)
{
    std::string plain;
    for (const char c : typed) {
        const bool space = c == ' ' || c == '\t';
        if (!space || (!plain.empty() && plain.back() != ' '))
            plain += space ? ' ' : c;
    }
    if (!plain.empty() && plain.back() == ' ')
        plain.pop_back();
    return plain == proposed;
}

void wipe(std::string& text)
{
    sodium_memzero(text.data(), text.size());
    text.clear();
}

}
