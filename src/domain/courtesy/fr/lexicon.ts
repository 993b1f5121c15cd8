import type { Lexicon } from '../opinion-features.ts';

/** Words of one meaning in French, without accents and without “ne”: what the opinion knows of words that none of our sentences has. */
export const lexicon: Lexicon = {
  you: 'vous votre vos tu te toi ton ta tes',
  rep: 'je me moi mon ma mes nous notre nos on',
  not: 'pas jamais nplus rien aucun aucune sans personne ni guere nul nulle nullement aucunement zero',
  still: 'toujours encore fois nouveau enfin deja continue* persist* perdur* rebelote',
  answer:
    'repon* reponse* repli* retour* feedback reaction* reagi* reagir* rappele* rappeler rappelez rappelle recontact* decroch* revenir revenu revenue revenus reviens revenez revienne accuse nouvelles signe echo suite verdict positionn* prononc* mot oui non',
  mail: 'mail* message* lettre lettres relance* rappel rappels texto* appel appels appele coup coups telephone fil ligne lignes boite messagerie vocal vocaux repondeur sollicitation* demande* question* ecri* clavier envoi* envoy* inbox linkedin mots',
  chase:
    'attend* attente patient* poireaut* relanc* insist* suppli* mendi* courir cours couru quemand* harcel* talonn* remont* up tentative* tente essay* joindre joint reviens permets petit petite rebondi* ping harceleur reclam* repet* repete redemand* redire redis harass* implor* poursui* derriere',
  duration:
    'semaine semaines mois jour jours heure heures an ans annee annees trimestre eternite siecle depuis longtemps plombes lustres indefiniment quinzaine',
  trifle:
    'seconde secondes minute minutes simple simples clic ligne bref trois deux dix cinq trente phrase mot petit cent',
  date: 'lundi mardi mercredi jeudi vendredi samedi dimanche aujourdhui demain soir midi minuit janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre delai limite echeance immediat* vite rapide* maintenant urgen* asap sous imperati* illico plutot prompt* delais faute tarder jusque avant desormais',
  count:
    'deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt enieme deuxieme troisieme quatrieme cinquieme sixieme septieme seconde plusieurs multiples nombreu* nieme fois maintes innombrables repetition reprises tous combien dizaine*',
  silence:
    'disparai* disparu* evapor* volatili* silence* silencieu* ghost* fantome* muet* mutisme ignor* esquiv* evit* fui* fuir fuyez dero* abandonn* lache* laisse* laiss* plant* lapin vent rateau mur vide vides absen* oubli* neglig* train* tarder tergivers* balad* promen* promene mene meneur bateau bond cache* cacher cachez plaque* plaquer radio lettre morte porte nature trace tombe poussiere dedaign* snob* meprise* battu sourde oreille autruche pousser pousse* botter touche atermoiement* procrastin* eludez elud* evasi* invisible injoignable* introuvable* desert*',
  contempt:
    'impoli* irrespect* grossier* malpoli* malhonnete* desinvolt* cavalier* goujat* mufl* honte honteu* scandal* inacceptable* inadmissible* intolerable* inexcusable* lamentable* deplorable* minable* pitoyable* ridicul* pathetique* insult* insultant* mepris* arrogan* egois* ingrat* incompeten* irresponsab* immature* pueril* enfantin* gamin* lache lachete couard* incorrect* indigne* indecen* cynique* hypocri* menteu* menti* mentir mensong* mens mentez tromp* bidon* fumist* branquignol* guignol* clown* cirque cinema comedie mascarade pantomime theatre blague plaisanterie farce moqu* moquer fout* fous fiche* ficher rigol* imbecile* idiot* abruti* con conne connerie* pigeon* poire larbin* escroc* voleu* arnaqu* profiteur* profite* touriste* amateur* amateurisme sagouin nul nulle nuls nullite bordel pagaille foutoir desorganis* laxis* legerete manque* deplac* choquant* vexant* blessant* agacant* penible* navrant* consternant* affligeant* desolant* decevant* insupportable* inqualifiable* incroyable* invraisemblable* hallucin* lunaire abus* abuse* gonfle* culot toupet audace gene vergogne degueulasse* crasse radin* rat pingre mauvais* foi comportement attitude conduite procede* methode* manieres facon maniere pretexte* excuses baratin salades pipeau bobard* embrouill* enfum* roul* trahi* trahison malpropre bete betement',
  hurt: 'decu* decep* decevoir decoit blesse* vexe* vexant furieu* colere fache* agace* enerve* frustr* exasper* excede* irrit* outre* indign* scandalis* degout* ecoeur* humili* trahi* utilise* exploite* manipule* attrist* peine* amer* amertume sider* stupef* consterne* marre assez ras ral* patience bout nerfs las lasse* fatigu* usant* epuis* insupporte choque* heurte* froiss* offens* offusqu* desabus* naif naive betement cru croyais pensais esperais imaginais regrette* regret* dommage triste* mal sentiment impression estomaque* interloque* perplexe comprends comprend compris mecontent* insatisf* desagreable* surpris* etonn*',
  virtue:
    'politesse courtoisie decence correction respect* respecter respectu* professionn* serieu* honnete* franchise franc franche courage* cran tripes integrite dignite elegance delicatesse vivre egard* consideration gentillesse loyal* loyaute fairplay responsab* assumer assum* parole principe* correct* courtois* poli polie polis fiable* fiabilite confiance adulte* adultes moindre* minimum education eduque* eleve* moralite morale tenue carrure mature* parents ponctu* rigueur',
  effort:
    'effort* travail* travaill* bosse* bosser passe passer consacr* investi* sacrifi* gratuit* gracieus* heures nuit* weekend* dimanche deplace deplacer deplacement* route kilometre* trajet traverse* mobilis* equipe* temps energie prepar* chiffr* redig* sueur cadeau* remise geste* faveur* concession* monte conge* vacances soiree* famille enfants annule* bloque* reserve* etude maquette',
  loss: 'perd* perdre perdu* perte* gach* gaspill* cout* coute rate* rater ratez manqu* vain inutile* rien tort prejudice* argent prime* objectif* commission* quota chiffre occasion opportunite* regrett* mordre doigts pleurer plaindre dommage',
  threat:
    'annul* retir* clotur* clos clore ferm* fermerai* supprim* resili* archiv* class* penalit* factur* facture* juridique* avocat* huissier* tribun* justice contentieux recouvrement plainte* poursuite* menac* contraint* oblig* forc* force* consequen* mesures dispositions sinon autrement dernier* derniere* ultime* ultimatum avertissement* definiti* expire* caduc* caduque rompre romps rupture cesser cess* considere* consider* conclu* conclure deduis dedui* tirer tire tirerai acte renonc* renoncez attribu* reattribu* propose* ailleurs autre concurrent* compte* comptez attention garde prevenu prevenue passerai passe reputation avis publi* savoir blackliste* listenoire liste noire liber* relibere* tourner pis tarif augment* plein fini finie finies termin*',
  boss: 'direction directeur* directrice* responsable* superieur* hierarchi* chef cheffe manager* patron* boss pdg dg president* siege actionnaire* copie haut comite employeur associe* dirigeant* daf drh achats',
  thanks:
    'merci remerci* gratitude reconnaissan* apprec* ravi* heureu* plaisir content* enchant* felicit* bienvenue genial* super chouette formidable* excellent* parfait* hate joie bonheur agreable* precieu* accueil chaleureu* aime adore belle beau bon bonne',
  apology:
    'excuse* excuses excusez desole* navre* pardon* pardonn* confus* faute erreur* oubli* retard* maladress* tort coupable mea culpa etourd* negligen* cote part',
  ease: 'urgence pression souci* probleme* obligation* oblige* libre* librement prefere* prefer* souhait* convien* convenance arrange* aise rythme quand tranquill* tranquille calme* comprends comprendr* comprehens* volontiers parfaitement inquiet* inquiete* presse grave porte ouvert* disponib* disposition hesit* derange* dispo voulez veux voudrez serein* sereinement suffit suffira facile*',
  doubt: 'peutetre possible* pourrait pourriez pourrais avoue* admets perplexe* eventuel* semble* serait aurait',
  irony:
    'visiblement manifestement apparemment clairement evidemment franchement honnetement serieusement vraiment reellement sincerement simplement juste meme quand pourtant suppose imagine devine presume croire parait bref donc alors decidement bien forcement daign* prend prenez peine jug* bon constat* constate note remarqu* voir voila certes',
  praise:
    'bravo chapeau felicitations magnifique* brillant* admirable* impressionn* remarquable* sympa sympathique* charmant* classe elegant* joli jolie beau belle super genial* formidable* grand* oscar medaille prix trophee champion* roi reine majeste altesse seigneur excellence pape ministre stars star vip deborde* occupe* charge* debord* croul* important* presse* chance planete lune mars pigeon voyageur magie magique telepath* boule cristal voyante devin* hiberne* hibernation coma mort morte vivant* vivante vie enleve* extraterrestre* alien* clavier doigts ordinateur internet wifi panne chat perroquet record* exploit sport champion art talent modele exemple humour vacances ile',
  promise:
    'prom* promis promett* promesse* dit dites disiez disais assur* jure* jurer garanti* engage* engagement* parole accord* convenu* valid* annonc* parle tenu tenir tenez respecte* honor* devi* deviez devais dev* confirm* fixe* fixes',
  product:
    'machine* systeme* logiciel* module* licence* garantie livraison* livr* install* pilote contrat* devis offre* prix tarif* facture* rapport* donnees appli* outil* portail serveur* utilisateur* version* mise formation* support ticket* plan planning budget* document* annexe* catalogue plaquette echantillon* commande* stock tableau* bord integration parametr* demo* essai site* entrepot usine piece* joint* jointe reference* fonction* solution* projet* etude* cahier* charges migration* produit* fichier* lien* colonne* page* api maintenance webinaire salon logistique paie comptab*',
  meeting:
    'rendezvous reunion* visio* visioconference* creneau* agenda invitation* appel entretien salle dejeuner cafe demonstration rencontre* rencontr* report* repouss* decal* avance* visite* demi matin atelier* seminaire* train gare hotel reserv* connect* connexion hall parking',
  others:
    'il elle ils elles lui leur leurs son sa ses client* clients fournisseur* prestataire* concurrent* collegue* transporteur* utilisateur* livreur* technicien* ingenieur* stagiaire* agence mairie banque prefecture ministere voisin* editeur* douane candidat* equipe logiciel serveur banquier notaire',
  deal: 'sign* achet* achat* decid* decision* tranch* engag* commit* valid* approuv* feu vert accord choix chois* choisi*',
  request:
    'merci veuillez pouvez pourriez peux pourrais priere bien voulez puis puisje envoyer transmettre dites dis confirmez indiquer svp plait joins joint trouverez voici',
  question: 'pourquoi comment quoi que qui quand combien quel quelle ? estce serait',
  duty: 'dois devez doit devriez devrais aurais auriez aurait faut faudra faudrait falloir exige* exig* attends veux somme sommer sommation mets ordonn* demeure oblige* devoir droit merite* merit* due du dus dues imperativement',
  least:
    'moins moindre choses minimum meme apres tout auriez aurais aurait pu du suffisait suffi suffirait coutait coute coutera',
  imperative:
    'repondez reponds donnez donne decidez decide signez signe confirmez confirme arretez arrete cessez cesse assumez assume expliquez explique rappelez rappelle bougez dites dis envoyez envoie sachez sache faites fais venez viens regardez lisez lis ayez aie prenez prends tenez tiens respectez respecte',
  vain: 'inutile* vain rien perdre perdu peine pour tourner gratuit* gratuitement bouche',
  if: 'si faute defaut absence sans sauf sinon soit',
};
