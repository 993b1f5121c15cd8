import type { Lexicon } from '../opinion-features.ts';

/** Words of one meaning in English: what the opinion knows of words that none of our sentences has. */
export const lexicon: Lexicon = {
  you: 'you your yours yourself yourselves',
  rep: 'i we me us my our mine ours myself ourselves',
  not: 'not never no none nobody nothing without neither nor hardly barely zero',
  answer:
    'answer* reply replie* replying respon* feedback acknowledg* callback revert reverting reaction react* pick picked',
  mail: 'mail* message* note notes letter letters voicemail* reminder* text texts line lines call calls called word words inbox phone messaged',
  chase:
    'wait* chas* beg begging begged pleading plead nudg* ping* bump* follow remind* pester* hunting running resend* attempt* tried trying again closure pending await* float*',
  duration:
    'week weeks month months day days hour hours year years ages forever fortnight eternity quarter decade overdue late',
  trifle: 'second seconds minute minutes simple quick short one two ten keystroke',
  date: 'monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight noon midnight eod cob eow january february march april june july august september october november december deadline latest until immediately asap urgent* now expedite immediate prompt* instantly',
  count:
    'twice three four five six seven eight nine ten eleven twelve fifteen twenty thirty third fourth fifth sixth seventh several many countless numerous repeated* multiple umpteen* times # dozen* second',
  silence:
    'vanish* disappear* evaporat* ghost* silent silence silently quiet dark mute invisible hid* hiding dodg* duck* avoid* ignor* fob* brush* stonewall* dither* stall* evad* awol missing gone blank* snub* crickets radio abandon* desert* bail* flak* drop dropped dumped ditched void wall unanswered unread disregard* neglect* procrastinat* drag* dance runaround limbo hanging hang nowhere trace absent absence mia lurch hibernat* witness',
  contempt:
    'rude* unprofessional* disrespect* unethical* indifferen* arrogan* coward* childish* pathetic ridiculous* shabb* dishonest* unreliable immatur* ungrateful* lazy selfish* amateur* incompeten* joke clown* liar* lie lies lied lying idiot* fool* insult* inconsiderate* impolite* discourte* cavalier shame* asham* disgrac* disgust* appal* outrag* unaccept* inexcus* unbeliev* contempt* cynical* hypocri* two spineless gutless clueless useless hopeless worthless laughable farc* circus insolent snob* ignorant careless* sloppy unfair* cruel cheap tacky shady dodgy crook* parasite* leech time timewaster* tyre freeloader* scoundrel childlike petty ungracious callous* poor* bad badly lousy awful horrible terrible wrong slap kick* trash garbage bin rubbish dirt contemptible deplorab* intoler* offens* offend* scandal* absurd nonsense excuse* excuses games game bluff* string* strung pretend* fake phony empty hollow attitude indecis* irrespons* unserious untrustworth* mess embarrass*',
  hurt: 'disappoint* hurt* frustrat* angr* anger annoy* furious upset* livid bitter* irritat* infuriat* exasperat* appalled resent* betray* humiliat* cheated used duped misled mislead* tricked conned tired sick fed enough patience regret* sad sadden* dismay* fooled stupid naive insulted baffled dumbfounded shocked amazed stunned speechless flabbergasted weary unimpressed discouraged disheart* demoral* degrad* demean* unappreciated unvalued mug sucker doormat puppet beggar nuisance trust* believed faith hope* hoped expected thought',
  virtue:
    'courtesy courteous decency decent manners politeness polite politely respect respectful dignity honest* professional* integrity guts courage backbone spine balls nerve etiquette consideration considerate grown grownup adult adults serious* mature honour* gentleman handshake loyal* fair fairness accountab* responsib* conscience common principle* ethics ethical heart reliable',
  effort:
    'effort* worked work working spent spend hours nights night weekend* busted bent invest* sacrific* backwards free favour* favor* trouble hard engineers travelled drove flew unpaid overnight evening* family holiday bust bending poured devoted rearranged cleared cancelled tailor* custom* prepared built fought vouched limb sweat blood',
  loss: 'waste* wasting cost* costing lose losing lost miss missed missing loss losses vain naught paying regret sorry penalty money budget behind quota commission target bonus forecast revenue bill',
  threat:
    'cancel* void* withdraw* blacklist* escalat* report reporting legal lawyer* solicitor* attorney* court sue consequences forced warning final* last ultimatum expire* expires release* releas* close closing closed terminate* revoke* rescind* scrap* charge* invoice* unless otherwise else penal* option choice conclude conclusion* conclusions assume assuming elsewhere review reviews publicly reputation complaint complain* remov* delete* archive* finished over done reallocat* reassign* forfeit* lapse*',
  boss: 'boss bosses manager* director* ceo cfo cto coo vp chairman board president superior* supervisor* management headquarters hq hr procurement owner* partner* executive* chief hierarch* cc copying copied leadership md',
  thanks:
    'thank* grateful* gratitude appreciat* glad* happy happily pleasure pleased delighted enjoy* congrat* welcome cheers love loved lovely helpful kind kindly wonderful amazing excellent fantastic looking forward luck',
  apology: 'sorry apolog* forgive* fault mistake* my oversight belated* oops pardon',
  ease: 'fine okay ok whenever understand understandable rush hurry pressure worries worry obligation free feel prefer like wish convenient suits suit anytime door open comfortable perfectly absolutely either leisure pace needn gladly happy option',
  doubt: 'maybe perhaps possibly might may could would wonder wondering puzzled admit seems',
  irony:
    'surely obviously apparently clearly presumably evidently guess suppose seemingly visibly supposedly remarkably certainly quite rather honestly frankly seriously genuinely really actually truly just simply even bother* bothered care cared cares',
  praise:
    'bravo classy impressive brilliant charming funny great nice nicely well cute sweet convenient* performance award medal oscar trophy genius hero champion master talent art magic trick applause hats kudos wow amusing typical classic original noble generous royal* majesty highness important busy lordship dare dead alive aliens dog planet moon pigeon telepath* crystal keyboard',
  promise:
    'promis* said agreed swore asked wanted begged assured told insisted committed commitment pledged guaranteed word keep kept yours requested',
  product:
    'machine* system* software module* licence* license* warranty delivery deliver* install* pilot contract* quote* price* pricing offer* proposal* invoice* layout table report* data app tool* portal server* user* version* update* feature* training support hotline ticket* plan plans scenario* budget* document* annex* catalogue brochure sample* specification* spec specs order* stock unit units battery dashboard integration setup onboarding trial demo manual site sites warehouse plant oven pump printer* forklift truck* price',
  meeting:
    'meeting* meet call calls invite invitation calendar slot agenda lunch coffee visit room lobby morning afternoon pm am o thursday reschedul* move moved postpone* earlier later train flight hotel visit* booked reserve* start kickoff',
  others:
    'they he she him her them his their customer* client* supplier* vendor* provider* colleague* competitor* user* engineer* driver* carrier* contractor* agency committee council landlord bank',
  deal: 'deal* sign* signed signing buy* bought buyer purchase* decide* decision* commit* confirm* approve* approval go yes order',
  request: 'please kindly can shall let tell know help send attached enclosed attach find here',
  question: 'why how what who where when which whether if',
  duty: 'must need* have should ought supposed want demand* expect* require* insist* owe* owed deserve* entitled',
  least: 'least cared after everything all',
};
