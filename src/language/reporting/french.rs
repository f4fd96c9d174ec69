//! Reporting verbs of French, folded: present, imperfect, past historic, present participle, and the past participle that
//! stands for the compound past (a déclaré).
//!
//! Left out are forms that are another word more often (somme, presse, the agreeing participles of passives); nouns that
//! remain (la demande) are told from verbs by the article before them.

use super::VerbClass;

/// Forms by class. A verb that fits two classes is left to the milder.
pub const VERBS: &[(VerbClass, &str)] = &[
    // tells that something was said, thought or asked, and no more
    (
        VerbClass::Neutral,
        "dit disent disait disaient disant déclare déclarent déclarait déclaraient déclara déclarèrent déclaré \
         déclarant ajoute ajoutent ajoutait ajoutaient ajouta ajoutèrent ajouté ajoutant explique expliquent \
         expliquait expliquaient expliqua expliquèrent expliqué expliquant indique indiquent indiquait \
         indiquaient indiqua indiquèrent indiqué indiquant précise précisent précisait précisaient précisa \
         précisèrent précisé précisant annonce annoncent annonçait annonçaient annonça annoncèrent annoncé \
         annonçant écrit écrivait écrivent écrivant répond répondu répondait répondent répondant note notent \
         notait notaient nota notèrent noté notant rappelle rappellent rappelait rappelaient rappela rappelèrent \
         rappelé rappelant rapporte rapportent rapportait rapportaient rapporta rapportèrent rapporté rapportant \
         confie confient confiait confiaient confia confièrent confié confiant poursuit poursuivi poursuivait \
         poursuivent poursuivant estime estiment estimait estimaient estima estimèrent estimé estimant qualifie \
         qualifient qualifiait qualifiaient qualifia qualifièrent qualifié qualifiant commentent commentait \
         commentaient commenta commentèrent commenté commentant raconte racontent racontait racontaient raconta \
         racontèrent raconté racontant témoigne témoignent témoignait témoignaient témoigna témoignèrent témoigné \
         témoignant détaille détaillent détaillait détaillaient détailla détaillèrent détaillé détaillant évoque \
         évoquent évoquait évoquaient évoqua évoquèrent évoqué juge jugent jugeait jugeaient jugea jugèrent jugé \
         considère considèrent considérait considéraient considéra considérèrent considéré croit croyait pense \
         pensait espère espérait espéré espèrent souhaite souhaitent souhaitait souhaitaient souhaita \
         souhaitèrent souhaité souhaitant lance lançait lança lancèrent lancé glisse glissent glissait glissaient \
         glissa glissèrent lâche lâchent lâchait lâchaient lâcha lâchèrent lâché lâchant conclut conclu concluait \
         concluent résume résument résumait résumaient résuma résumèrent résumé résumant reprend reprenait réagit \
         réagi réagissait observe observent observait observaient observa observèrent observé remarque remarquent \
         remarquait remarquaient remarqua remarquèrent remarqué remarquant constate constatent constatait \
         constataient constata constatèrent constaté constatant relevait releva relevé relevaient mentionne \
         mentionnent mentionnait mentionnaient mentionna mentionnèrent mentionné mentionnant signale signalent \
         signalait signalaient signala signalèrent signalé signalant révèle révèlent révélait révélaient révéla \
         révélèrent révélé révélant relate relatent relatait relataient relata relatèrent relaté décrit décrivait \
         décrivent suggère suggèrent suggérait suggéraient suggéra suggérèrent suggéré suggérant suppose \
         supposent supposait supposaient supposa supposèrent supposé supposant imagine imaginent imaginait \
         imaginaient imagina imaginèrent imaginé imaginant ironise ironisent ironisait ironisaient ironisa \
         ironisèrent ironisé ironisant plaisante plaisantent plaisantait plaisantaient plaisanta plaisantèrent \
         plaisanté plaisantant plaide plaident plaidait plaidaient plaida plaidèrent plaidé plaidant argumente \
         argumentent argumentait argumentaient argumenta argumentèrent argumenté argumentant interroge \
         interrogent interrogeait interrogeaient interrogea interrogèrent interrogeant demandait demandaient \
         questionnent questionnait questionnaient questionna questionnèrent questionnant exprime expriment \
         exprimait exprimaient exprima exprimèrent exprimé exprimant traitait traitaient traita traitèrent \
         comparent comparait comparaient compara comparèrent renchérit renchéri rétorque rétorquent rétorquait \
         rétorquaient rétorqua rétorquèrent rétorqué rétorquant réplique répliquent répliquait répliquaient \
         répliqua répliquèrent répliqué répliquant riposte ripostent ripostait ripostaient riposta ripostèrent \
         riposté ripostant enchaîne enchaînent enchaînait enchaînaient enchaîna enchaînèrent enchaîné enchaînant \
         analyse analysent analysait analysaient analysa analysèrent analysé analysant nuançait nuançaient nuança \
         nuancèrent nuancé nuançant tempère tempèrent tempérait tempéraient tempéra tempérèrent tempéré tempérant \
         compléte complétent complétait complétaient compléta complétèrent complété informait informaient informa \
         informèrent informé informant prédit prédisait anticipait anticipaient anticipa anticipèrent propose \
         proposent proposait proposaient proposa proposèrent proposé citait citaient cita citèrent cité exclame \
         exclament exclamait exclamaient exclama exclamèrent exclamé exclamant murmure murmurent murmurait \
         murmuraient murmura murmurèrent murmuré murmurant soufflait soufflaient souffla soufflèrent soufflé \
         crient criait criaient cria crièrent crié criant avançait avançaient avança avancèrent évalue évaluent \
         évaluait évaluaient évalua évaluèrent évalué opine opinent opiné glissé \
         soupire soupirent soupirait soupiré abondent abondait assène assènent asséné assénant clame clament clamait \
         clamé clamant scande scandent scandé scandant proclame proclament proclamé proclamant craint craignait \
         craignent redoute redoutent redouté justifie justifient justifiait justifié relativise relativisent relativisé \
         décrypte décryptent décrypté tweete tweeté étonne étonnent étonnait rassure rassurent rassuré rassurant \
         qualifiée qualifiées qualifiés évoquant promettant poursuivre ajouter conclure \
         préciser lâcher glisser répondre souligner rappeler tempérer nuancer résumer expliquer insister affirmer indiquer \
         dénoncer pointe pointent commente souffle soufflent défend défendent défendu défendant revendique revendiquent revendiqué \
         proteste protestent protesté protestant objecte objectent objecté objectant rectifie rectifié hasarde tranche tranché décrète \
         décrété balaie balaient écrie emporte emporté agace agacé étrangle inquiète inquiètent inquiété désole désolé alarme \
         alarmé offusque offusqué souvient remémore plaint plaignent plaignant pronostique pronostiqué temporise temporisé \
         théorise fulmine fulminé raille raillent raillé tance tancé définit dépeint",
    ),
    // the speaker stands behind the words, or presses them
    (
        VerbClass::Stressing,
        "souligne soulignent soulignait soulignaient souligna soulignèrent souligné soulignant affirme affirment \
         affirmait affirmaient affirma affirmèrent affirmé affirmant assure assurent assurait assuraient assura \
         assurèrent assuré assurant insiste insistent insistait insistaient insista insistèrent insisté insistant \
         confirme confirment confirmait confirmaient confirma confirmèrent confirmé confirmant martèle martèlent \
         martelait martelaient martela martelèrent martelé martelant promet promis promettait promettent \
         réaffirme réaffirment réaffirmait réaffirmaient réaffirma réaffirmèrent réaffirmé réaffirmant jure \
         jurent jurait juraient jura jurèrent juré jurant soutient soutenu soutenait soutiennent soutenant \
         réitère réitèrent réitérait réitéraient réitéra réitérèrent réitéré réitérant répète répètent répétait \
         répétaient répéta répétèrent répété répétant garantit garanti certifie certifient certifiait \
         certifiaient certifia certifièrent certifié certifiant appuye appuyent appuyait appuyaient appuya \
         appuyèrent appuyé appuyant",
    ),
    // the reporter stands back from the words
    (
        VerbClass::Distancing,
        "prétend prétendu prétendait prétendent prétendant allègue allèguent alléguait alléguaient allégua \
         alléguèrent allégué alléguant",
    ),
    // the words ask somebody for something
    (
        VerbClass::Calling,
        "appelle appellent appelait appelaient appela appelèrent appelé appelant exhorte exhortent exhortait \
         exhortaient exhorta exhortèrent exhorté exhortant demande demandent demanda demandèrent demandé \
         demandant exige exigent exigeait exigeaient exigea exigèrent exigé exigeant réclame réclament réclamait \
         réclamaient réclama réclamèrent réclamé réclamant invite invitent invitait invitaient invita invitèrent \
         invité invitant pressait pressaient pressa pressèrent enjoie enjoient enjoiait enjoiaient enjoia \
         enjoièrent enjoié enjoiant recommande recommandent recommandait recommandaient recommanda recommandèrent \
         recommandé recommandant priait priaient pria prièrent priant conseille conseillent conseillait \
         conseillaient conseilla conseillèrent conseillé conseillant sommait sommaient somma sommèrent implore \
         implorent implorait imploraient implora implorèrent imploré implorant",
    ),
    // the words speak of a danger or a threat
    (
        VerbClass::Warning,
        "avertit averti avertissait avertissent avertissant prévient prévenu prévenait préviennent menace \
         menacent menaçait menaçaient menaça menacèrent menacé menaçant alerte alertent alertait alertaient \
         alerta alertèrent alerté alertant",
    ),
    // the words contradict others
    (
        VerbClass::Denying,
        "dément démenti démentait démentent démentant nie nient niait niaient nia nièrent nié niant rejete \
         rejetent rejetait rejetaient rejeta rejetèrent rejeté rejetant récuse récusent récusait récusaient \
         récusa récusèrent récusé récusant refuse refusent refusait refusaient refusa refusèrent refusé refusant \
         conteste contestent contestait contestaient contesta contestèrent contesté contestant réfute réfutent \
         réfutait réfutaient réfuta réfutèrent réfuté réfutant balaye balayent balayait balayaient balaya \
         balayèrent balayé balayant écarte écartent écartait écartaient écarta écartèrent écarté écartant \
         minimise minimisent minimisait minimisaient minimisa minimisèrent minimisé minimisant",
    ),
    // the words approve
    (
        VerbClass::Praising,
        "salue saluent saluait saluaient salua saluèrent salué saluant félicite félicitent félicitait \
         félicitaient félicita félicitèrent félicité félicitant louait louaient loua louèrent loué remercie \
         remercient remerciait remerciaient remercia remercièrent remercié remerciant applaudit applaudi vante \
         vantent vantait vantaient vanta vantèrent vanté vantant réjouit réjoui réjouissait réjouissent",
    ),
    // the words find fault
    (
        VerbClass::Blaming,
        "accuse accusent accusait accusaient accusa accusèrent accusé accusant dénonce dénoncent dénonçait \
         dénonçaient dénonça dénoncèrent dénoncé dénonçant critique critiquent critiquait critiquaient critiqua \
         critiquèrent critiqué critiquant condamne condamnent condamnait condamnaient condamna condamnèrent \
         condamné condamnant fustige fustigent fustigeait fustigeaient fustigea fustigèrent fustigé fustigeant \
         reproche reprochent reprochait reprochaient reprocha reprochèrent reproché reprochant déplore déplorent \
         déplorait déploraient déplora déplorèrent déploré déplorant blâme blâment blâmait blâmaient blâma \
         blâmèrent blâmé blâmant pointait pointaient pointa pointèrent pointé tacle taclent taclait taclaient \
         tacla taclèrent taclé taclant vilipende vilipendent vilipendait vilipendaient vilipenda vilipendèrent \
         vilipendé vilipendant moque moquent moquait moquaient moqua moquèrent moqué moquant étrille étrillent \
         étrillait étrillaient étrilla étrillèrent étrillé étrillant indigne indignent indignait indignaient \
         indignèrent indigné indignant insurge insurgent insurgeait insurgeaient insurgèrent insurgé insurgeant",
    ),
    // the words grant what the speaker would rather not: an admission takes it for true
    (
        VerbClass::Conceding,
        "reconnaît reconnait reconnu reconnaissait reconnaissent reconnaissant admet admis admettait admettent \
         avoue avouent avouait avouaient avoua avouèrent avoué avouant concède concèdent concédait concédaient \
         concéda concédèrent concédé concédant regrette regrettent regrettait regrettaient regretta regrettèrent \
         regretté regrettant",
    ),
];

/// Phrases that report as one verb does; each stands for its class by its sense, not by its words.
pub const PHRASES: &[(VerbClass, &[&str])] = &[
    (
        VerbClass::Neutral,
        &[
            "fait savoir",
            "fait part",
            "fait remarquer",
            "fait observer",
            "fait valoir",
            "laissé entendre",
            "laisse entendre",
            "laisser entendre",
            "dit espérer",
            "mis en avant",
            "met en avant",
            "fait état",
            "parle de",
            "parle d",
            "parlent de",
            "parlent d",
            "parlait de",
            "parlait d",
            "parlé de",
            "parlé d",
            "parle un",
            "parle une",
        ],
    ),
    (VerbClass::Stressing, &["mis en exergue", "tenu à souligner", "tenu à rappeler", "tient à souligner"]),
    (VerbClass::Warning, &["mis en garde", "met en garde"]),
    (VerbClass::Praising, &["rendu hommage", "rend hommage"]),
    (VerbClass::Blaming, &["pointé du doigt", "pointe du doigt"]),
];
